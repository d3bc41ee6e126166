// Swift knows late what a closure, `?.` or `try?` gives: a whole number behind `??` is an `Int` then,
// where anything is wanted.
struct Model {
  var rate = 2.0
  func predict(_ x: Double) -> Double { rate * x }
}
let model: Model? = nil
let series: [String: [Double]] = [:]
let rates: [Double] = []
print(model?.predict(2.5) ?? 0)
print(model?.rate ?? -1)
print(series["a"]?.reduce(0, +) ?? 0)
print(series["a"]?[0] ?? 0)
print(rates.first.map { $0 * 2 } ?? 0)
print(rates.map { $0 * 2 }.first ?? 0)
print(rates.map { $0 * 2 }.last ?? -1)
print(series.mapValues { $0.count > 1 ? 1.5 : 2.5 }["a"] ?? 0)
// Known at once:
print(rates.first ?? 0, rates.max() ?? 0, series["a"]?.first ?? 0, series["a"]?.max() ?? 0)
print(rates.map { $0 * 2 }.max() ?? 0, rates.first { $0 > 1 } ?? 0)
print("\(rates.map { $0 * 2 }.first ?? 0) \(model?.rate ?? 0)")
let kept = rates.map { $0 * 2 }.first ?? 0
print(kept)
let wanted: Double = model?.predict(1) ?? 0
print(wanted)
// → 0
// → -1
// → 0
// → 0
// → 0
// → 0
// → -1
// → 0
// → 0.0 0.0 0.0 0.0
// → 0.0 0.0
// → 0.0 0.0
// → 0.0
// → 0.0

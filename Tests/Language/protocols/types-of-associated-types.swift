protocol Estimator {
  associatedtype Model: Predictor
  func fit(_ x: [[Double]], _ y: [Model.Output]) throws -> Model
}
protocol Predictor {
  associatedtype Output
  func predict(_ x: [Double]) -> Output
}
extension Predictor {
  func predict(_ xs: [[Double]]) -> [Output] { xs.map { predict($0) } }
}
extension Predictor where Output: Equatable {
  func accuracy(_ xs: [[Double]], _ ys: [Output]) -> Double {
    let hits = zip(predict(xs), ys).filter { $0 == $1 }.count
    return Double(hits) / Double(ys.count)
  }
}
extension Predictor where Output == Double {
  func mse(_ xs: [[Double]], _ ys: [Double]) -> Double {
    zip(predict(xs), ys).map { ($0 - $1) * ($0 - $1) }.reduce(0, +) / Double(ys.count)
  }
}
enum FitError: Error, Equatable { case empty, mismatch(x: Int, y: Int) }
struct KNN<Label: Hashable>: Estimator {
  var k = 3
  struct Model: Predictor {
    let k: Int, x: [[Double]], y: [Label]
    func predict(_ q: [Double]) -> Label {
      let near = x.indices.sorted { dist(x[$0], q) < dist(x[$1], q) }.prefix(k)
      let votes = near.reduce(into: [Label: Int]()) { $0[y[$1], default: 0] += 1 }
      return votes.max { $0.value < $1.value }!.key
    }
    private func dist(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +) }
  }
  func fit(_ x: [[Double]], _ y: [Label]) throws -> Model {
    guard !x.isEmpty else { throw FitError.empty }
    guard x.count == y.count else { throw FitError.mismatch(x: x.count, y: y.count) }
    return Model(k: k, x: x, y: y)
  }
}
struct Mean: Estimator {
  struct M: Predictor { let m: Double; func predict(_ x: [Double]) -> Double { m } }
  func fit(_ x: [[Double]], _ y: [Double]) throws -> M { M(m: y.reduce(0, +) / Double(y.count)) }
}
func evaluate<E: Estimator>(_ e: E, _ x: [[Double]], _ y: [E.Model.Output]) throws -> Double where E.Model.Output: Equatable {
  try e.fit(x, y).accuracy(x, y)
}
let x = [[0.0, 0], [0, 1], [1, 0], [5, 5], [5, 6], [6, 5]]
let y = ["a", "a", "a", "b", "b", "b"]
let model = try KNN<String>(k: 3).fit(x, y)
print(model.predict([0.5, 0.5]), model.predict([[5, 5], [1, 1]]), model.accuracy(x, y))
print(try evaluate(KNN<String>(), x, y))
print(try Mean().fit(x, [1, 2, 3, 4, 5, 6]).mse(x, [1, 2, 3, 4, 5, 6]))
do { _ = try KNN<Int>().fit(x, [1]) } catch FitError.mismatch(let a, let b) { print("mismatch", a, b) }
do { _ = try KNN<Int>().fit([], []) } catch let e as FitError where e == .empty { print("empty") }
// → a ["b", "a"] 1.0
// → 1.0
// → 2.9166666666666665
// → mismatch 6 1
// → empty

protocol Model { var name: String { get }; mutating func fit(_ xs: [Double]); func predict(_ x: Double) -> Double }
struct Mean: Model {
  var mean = 0.0
  var name: String { "mean" }
  mutating func fit(_ xs: [Double]) { mean = xs.reduce(0, +) / Double(xs.count) }
  func predict(_ x: Double) -> Double { mean }
}
struct Last: Model {
  let name = "last"
  var last: Double?
  mutating func fit(_ xs: [Double]) { last = xs.last }
  func predict(_ x: Double) -> Double { last ?? x }
}
struct Bench { var model: any Model; var runs = 0
  mutating func run(_ xs: [Double]) -> Double { runs += 1; model.fit(xs); return model.predict(0) } }
var benches = [Bench(model: Mean()), Bench(model: Last())]
for i in benches.indices { print(benches[i].model.name, benches[i].run([1, 2, 6])) }
let best = benches.max { $0.model.predict(0) < $1.model.predict(0) }!
print(best.model.name, best.runs)
let table: [String: () -> any Model] = ["m": { Mean() }, "l": { Last() }]
print(table["l"]!().name, table.keys.sorted())
// → mean 3.0
// → last 6.0
// → last 1
// → last ["l", "m"]

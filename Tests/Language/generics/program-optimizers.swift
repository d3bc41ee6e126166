protocol Optimizer { var rate: Double { get set }; mutating func step(_ w: inout [Double], _ g: [Double]) }
struct SGD: Optimizer { var rate: Double; mutating func step(_ w: inout [Double], _ g: [Double]) { for i in w.indices { w[i] -= rate * g[i] } } }
struct Momentum: Optimizer {
  var rate: Double, beta = 0.9
  private var v: [Double] = []
  init(rate: Double) { self.rate = rate }
  mutating func step(_ w: inout [Double], _ g: [Double]) {
    if v.isEmpty { v = .init(repeating: 0, count: w.count) }
    for i in w.indices { v[i] = beta * v[i] + g[i]; w[i] -= rate * v[i] }
  }
}
func minimise(_ f: ([Double]) -> Double, from x: [Double], with o: inout some Optimizer, steps: Int = 20) -> [Double] {
  var x = x
  for _ in 0..<steps {
    let g = x.indices.map { i -> Double in
      var (a, b) = (x, x)
      a[i] += 1e-3; b[i] -= 1e-3
      return (f(a) - f(b)) / 2e-3
    }
    o.step(&x, g)
  }
  return x
}
let bowl: ([Double]) -> Double = { $0.reduce(0) { $0 + $1 * $1 } }
var sgd = SGD(rate: 0.1), mom = Momentum(rate: 0.05)
print(minimise(bowl, from: [1, -2], with: &sgd).map { ($0 * 1000).rounded() / 1000 })
print(minimise(bowl, from: [1, -2], with: &mom, steps: 5).map { ($0 * 1000).rounded() / 1000 })
var all: [any Optimizer] = [sgd, mom]
for i in all.indices { all[i].rate *= 2 }
print(all.map(\.rate))
var w = [1.0]
for i in all.indices { all[i].step(&w, [1]) }
print(w.map { ($0 * 100).rounded() / 100 })
// → [0.012, -0.023]
// → [-0.029, 0.058]
// → [0.2, 0.1]
// → [0.24]

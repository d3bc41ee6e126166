// `inout` parameters of a requirement reach the caller's variable, whatever fulfils it.
protocol Optimizer {
  mutating func step(_ gradient: [Double], _ weights: inout [Double])
  func note(_ text: String, in log: inout [String]) -> Int
}
struct Descent: Optimizer {
  var rate = 0.5
  func step(_ gradient: [Double], _ weights: inout [Double]) {
    for i in weights.indices { weights[i] -= rate * gradient[i] }
  }
  func note(_ text: String, in log: inout [String]) -> Int {
    log.append(text)
    return log.count
  }
}
struct Momentum: Optimizer {
  var speed = 0.0
  mutating func step(_ gradient: [Double], _ weights: inout [Double]) {
    speed = speed / 2 + gradient[0]
    weights[0] -= speed
  }
}
extension Optimizer {
  func note(_ text: String, in log: inout [String]) -> Int {
    log += ["default", text]
    return log.count
  }
}
var optimizers: [any Optimizer] = [Descent(), Momentum()]
var log: [String] = []
for i in optimizers.indices {
  var weights = [4.0]
  for _ in 0..<2 { optimizers[i].step([weights[0]], &weights) }
  print(weights, optimizers[i].note("n\(i)", in: &log))
}
print(log)
var one: any Optimizer = Descent()
var weights = [1.0]
one.step(weights, &weights)
func run(_ optimizer: inout some Optimizer) {
  var own = [2.0]
  optimizer.step(own, &own)
  print(own)
}
var descent = Descent(rate: 1)
run(&descent)
print(weights)
// → [1.0] 1
// → [-2.0] 3
// → ["n0", "default", "n1"]
// → [0.0]
// → [0.5]

protocol Layer {
  associatedtype Input
  associatedtype Output
  var name: String { get }
  func forward(_ input: Input) -> Output
}
extension Layer {
  var name: String { "\(Self.self)" }
  func callAsFunction(_ x: Input) -> Output { forward(x) }
}
struct Dense: Layer {
  var weights: [[Double]]
  var bias: [Double]
  func forward(_ input: [Double]) -> [Double] {
    zip(weights, bias).map { row, b in zip(row, input).map(*).reduce(b, +) }
  }
}
struct ReLU: Layer {
  func forward(_ input: [Double]) -> [Double] { input.map { max(0, $0) } }
}
struct ArgMax: Layer {
  func forward(_ input: [Double]) -> Int { input.indices.max { input[$0] < input[$1] }! }
}
struct Chain<A: Layer, B: Layer>: Layer where A.Output == B.Input {
  let first: A
  let second: B
  func forward(_ input: A.Input) -> B.Output { second.forward(first.forward(input)) }
}
extension Layer {
  func then<Next: Layer>(_ next: Next) -> Chain<Self, Next> where Next.Input == Output {
    Chain(first: self, second: next)
  }
}
let net = Dense(weights: [[1, -1], [0.5, 2]], bias: [0, 1]).then(ReLU()).then(ArgMax())
print(net.forward([1, 2]))
print(net([3, -2]))
print(net.first.name, net.second.name, net.name)
// → 1
// → 0
// → Chain<Dense, ReLU> ArgMax Chain<Chain<Dense, ReLU>, ArgMax>

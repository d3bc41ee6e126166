struct Network {
  enum Activation { case relu, tanh }
  struct Layer {
    var size: Int
    var activation = Activation.relu
    struct Stats { var mean = 0.0 }
    var stats = Stats()
  }
  var layers: [Layer] = []
  mutating func add(_ size: Int, _ activation: Activation = .relu) {
    layers.append(Layer(size: size, activation: activation))
  }
}
var net = Network()
net.add(3)
net.add(4, .tanh)
print(net.layers.count, net.layers[1].activation)
let layer = Network.Layer(size: 2)
print(layer)
let stats: Network.Layer.Stats = .init(mean: 1.5)
print(stats.mean)
let a: Network.Activation = .tanh
print(a == .tanh)
// → 2 tanh
// → Layer(size: 2, activation: main.Network.Activation.relu, stats: main.Network.Layer.Stats(mean: 0.0))
// → 1.5
// → true

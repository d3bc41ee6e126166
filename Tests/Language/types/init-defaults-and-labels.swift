struct Model {
  var layers: [Int]
  var rate: Double
  init(_ layers: Int..., rate: Double = 0.01) {
    self.layers = layers
    self.rate = rate
  }
}
print(Model(), Model(1, 2, 3), Model(4, rate: 1))
// → Model(layers: [], rate: 0.01) Model(layers: [1, 2, 3], rate: 0.01) Model(layers: [4], rate: 1.0)

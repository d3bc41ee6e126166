protocol Configurable { init() }
extension Configurable {
  static func make(_ configure: (inout Self) throws -> Void) rethrows -> Self {
    var made = Self()
    try configure(&made)
    return made
  }
}
struct Options: Configurable {
  var rate = 0.1
  var names: [String] = []
}
print(Options.make { $0.names += ["a", "b"]; $0.rate *= 2 })
print(Options(), Options(rate: 3))
// → Options(rate: 0.2, names: ["a", "b"])
// → Options(rate: 0.1, names: []) Options(rate: 3.0, names: [])

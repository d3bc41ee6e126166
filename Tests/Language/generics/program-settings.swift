struct Config { 
  static let shared = Config()
  static var count = 0
  var values: [String: Any] = [:]
  lazy var expensive: Int = { Config.count += 1; return 42 }()
  var threshold = 0.5 { willSet { print("will", newValue) } didSet { print("did", oldValue); if threshold > 1 { threshold = 1 } } }
  subscript<T>(key: String, default d: T) -> T { values[key] as? T ?? d }
  subscript(dynamic keys: String...) -> [Any?] { keys.map { values[$0] } }
}
var c = Config.shared
c.values = ["a": 1, "b": "two"]
print(c["a", default: 0], c["b", default: "x"], c["z", default: 2.5], c["b", default: 9])
print(c.expensive, c.expensive, Config.count)
c.threshold = 3
print(c.threshold, c[dynamic: "a", "q"].map { $0 == nil })
// → 1 two 2.5 9
// → 42 42 1
// → will 3.0
// → did 0.5
// → 1.0 [false, true]

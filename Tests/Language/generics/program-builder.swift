struct QueryBuilder {
  private var table = ""
  private var filters: [String] = []
  private var limit: Int?
  func from(_ t: String) -> Self { with { $0.table = t } }
  func filter(_ f: String) -> Self { with { $0.filters.append(f) } }
  func limit(_ n: Int) -> Self { with { $0.limit = n } }
  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
  var sql: String {
    "SELECT * FROM \(table)" + (filters.isEmpty ? "" : " WHERE " + filters.joined(separator: " AND ")) + (limit.map { " LIMIT \($0)" } ?? "")
  }
}
let base = QueryBuilder().from("users")
print(base.sql)
print(base.filter("age > 3").filter("name = 'x'").limit(5).sql)
protocol Configurable { init() }
extension Configurable {
  func set<V>(_ path: WritableKeyPath<Self, V>, to value: V) -> Self {
    var c = self
    c[keyPath: path] = value
    return c
  }
  static func make(_ configure: (inout Self) throws -> Void) rethrows -> Self {
    var s = Self()
    try configure(&s)
    return s
  }
}
struct Options: Configurable { var rate = 0.1; var names: [String] = []; var nested = Inner(); struct Inner { var depth = 1 } }
let o = Options().set(\.rate, to: 0.5).set(\.nested.depth, to: 7)
print(o)
print(Options.make { $0.names += ["a", "b"]; $0.rate *= 2 })
// → SELECT * FROM users
// → SELECT * FROM users WHERE age > 3 AND name = 'x' LIMIT 5
// → Options(rate: 0.5, names: [], nested: main.Options.Inner(depth: 7))
// → Options(rate: 0.2, names: ["a", "b"], nested: main.Options.Inner(depth: 1))

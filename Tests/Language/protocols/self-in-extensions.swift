protocol Builder { var parts: [String] { get set } }
extension Builder {
  func adding(_ part: String) -> Self {
    var copy = self
    copy.parts.append(part)
    return copy
  }
  mutating func clear() { parts = [] }
  static func name() -> String { "\(Self.self)" }
}
struct Query: Builder { var parts: [String] = []; var limit = 10 }
var q = Query().adding("a").adding("b")
print(q, Query.name())
q.clear()
print(q.parts.count, q.limit)
// → Query(parts: ["a", "b"], limit: 10) Query
// → 0 10

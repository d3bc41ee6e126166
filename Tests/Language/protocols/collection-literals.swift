indirect enum JSON {
  case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)])
}
extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(nilLiteral: ()) { self = .null }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(stringLiteral value: String) { self = .string(value) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
}
extension JSON: CustomStringConvertible {
  var description: String { render(indent: 0) }
  func render(indent: Int) -> String {
    let pad = String(repeating: "  ", count: indent)
    switch self {
    case .null: return "null"
    case .bool(let b): return b ? "true" : "false"
    case .number(let n): return n == n.rounded() ? "\(Int(n))" : "\(n)"
    case .string(let s): return "\"\(s)\""
    case .array(let a): return "[" + a.map { $0.render(indent: indent) }.joined(separator: ", ") + "]"
    case .object(let o):
      let inner = o.map { key, value in "\(pad)  \"\(key)\": \(value.render(indent: indent + 1))" }
      return "{\n" + inner.joined(separator: ",\n") + "\n\(pad)}"
    }
  }
  subscript(key: String) -> JSON? {
    guard case .object(let o) = self else { return nil }
    return o.first { $0.0 == key }?.1
  }
  subscript(i: Int) -> JSON? {
    if case .array(let a) = self, a.indices.contains(i) { return a[i] }
    return nil
  }
}
let j: JSON = ["name": "Ann", "age": 31, "tags": ["a", 1.5, true, nil], "nested": ["x": 1]]
print(j)
print(j["tags"]?[1] ?? .null, j["tags"]?[9] ?? "none", j["nested"]!["x"]!)
// → {
// →   "name": "Ann",
// →   "age": 31,
// →   "tags": ["a", 1.5, true, null],
// →   "nested": {
// →     "x": 1
// →   }
// → }
// → 1.5 "none" 1

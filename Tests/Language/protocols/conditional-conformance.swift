protocol Summary { var summary: String { get } }
extension Int: Summary { var summary: String { "#\(self)" } }
extension String: Summary { var summary: String { "'\(self)'" } }
extension Array: Summary where Element: Summary {
  var summary: String { "[" + map(\.summary).joined(separator: " ") + "]" }
}
extension Optional: Summary where Wrapped: Summary {
  var summary: String { self?.summary ?? "none" }
}
func show(_ x: some Summary) { print(x.summary) }
show([1, 2])
show([["a"], []])
show([3, nil])
show(Optional("x"))
// → [#1 #2]
// → [['a'] []]
// → [#3 none]
// → 'x'

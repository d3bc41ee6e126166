var s = "ac"
s.insert("b", at: s.index(after: s.startIndex))
s.insert("d", at: s.endIndex)
s.insert(contentsOf: "xy".dropFirst(), at: s.startIndex)
print(s)
if let i = s.firstIndex(of: "c") { s.remove(at: i) }
print(s)
if let i = s.firstIndex(of: "b") { s.removeSubrange(i...) }
print(s)
s.replaceSubrange(s.startIndex..., with: "new")
print(s)
s.reserveCapacity(100)
// → yabcd
// → yabd
// → ya
// → new

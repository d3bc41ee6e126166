let part = "  Hello, World  ".dropFirst(2).dropLast(2)
print(part.hasPrefix("Hello"), part.hasSuffix("World"), part.contains("lo, W"))
print(part.uppercased(), part.lowercased(), part.count)
print(part.split(separator: ", "), part.first!, part.last!)
print(part.reversed().map { String($0) }.joined())
print(part.filter { $0 != "l" }, part.map { $0 == "o" ? "0" : $0 })
print(part.prefix(3), part.suffix(3), part.dropFirst(3).dropLast(2))
print(String(part.sorted()), part.min()!, part.max()!)
print(part.replacingOccurrences2())
extension Substring { func replacingOccurrences2() -> String { String(self) + "?" } }
// → true true true
// → HELLO, WORLD hello, world 12
// → ["Hello", "World"] H d
// → dlroW ,olleH
// → Heo, Word ["H", "e", "l", "l", "0", ",", " ", "W", "0", "r", "l", "d"]
// → Hel rld lo, Wor
// →  ,HWdellloor   r
// → Hello, World?

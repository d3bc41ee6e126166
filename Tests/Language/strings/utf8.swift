let t = "héllo"
print(t.utf8.count, Array(t.utf8.prefix(2)), t.utf16.count, t.utf8.map { Int($0) }.reduce(0, +))
print(String(decoding: Array(t.utf8), as: UTF8.self), Character("a").asciiValue ?? 0)
print(t.unicodeScalars.map { $0.value }, Unicode.Scalar(97 as UInt8), Unicode.Scalar(0xD800 as UInt32) == nil)
for byte in "ab".utf8 { print(byte, terminator: " ") }
print("x".utf8.first!, t.utf8 .contains(104), String(t.utf8.first!, radix: 16))
// → 6 [104, 195] 5 795
// → héllo 97
// → [104, 233, 108, 108, 111] a true
// → 97 98 120 true 68

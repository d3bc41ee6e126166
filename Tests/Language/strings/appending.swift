// SPDX-License-Identifier: Apache-2.0
// Texts grow at their ends, and whoever has a copy keeps it as it was.
var t = ""
for i in 0..<60 { t += "x\(i)"; t += "é"; if i % 7 == 0 { t += "\(i * 15)\(i % 2 == 0)|" } }
print(t.count, t.utf8.count, t.hasSuffix("x59é"))
var u = "ab"; u += "cdefghijklmn"; u += "o"; print(u, u.count); u += "p"; print(u); u += u; print(u); u += "é"; print(u, u.utf16.count)
let keep = u; u += "!"; print(keep == u, keep.count, u.count)
var idx = u.utf16.index(u.utf16.startIndex, offsetBy: 10); u += "more"; print(u[idx], u.count)
var big = String(repeating: "a", count: 100); let half = big; for _ in 0..<100 { big += "bc" }; print(half.count, big.count, big.hasPrefix(half))
print("\(1)\(true)\(false)\(-9223372036854775807 - 1)\("é")\(2.5)\("ü")".unicodeScalars.count)
print("\(big)\(1)".count, "\(12345678)\(9012345)", "\(123456789012345)\(6)", "\("abcdefgh")", "\("é")\("abcdefg")x")
// → 304 364 true
// → abcdefghijklmno 15
// → abcdefghijklmnop
// → abcdefghijklmnopabcdefghijklmnop
// → abcdefghijklmnopabcdefghijklmnopé 33
// → false 33 34
// → k 38
// → 100 300 true
// → 35
// → 301 123456789012345 1234567890123456 abcdefgh éabcdefgx

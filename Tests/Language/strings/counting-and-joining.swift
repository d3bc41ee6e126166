// SPDX-License-Identifier: Apache-2.0
// Characters are counted as Swift does, and interpolated texts are put together from all kinds.
print("".count, "abc".count, "a\r\nb".count, "\r\n\r\n\r".count, "12345678\r\n9".count)
print("é".count, "e\u{301}".count, "👨‍👩‍👧‍👦 family".count, "12345678é".count, "日本語".count)
let long = String(repeating: "x", count: 1000)
print(long.count, (long + "\r\n").count, (long + "é").count)
let values = [0, -1, 9, 10, 99, 100, Int.max, Int.min, 1_000_000_007]
for x in values { print("<\(x)>", terminator: " ") }
print()
var ten = 1
var lengths: [Int] = []
while ten < 1_000_000_000_000_000_000 {
  lengths.append("\(ten)\(-ten)\(ten - 1)".count)
  ten *= 10
}
print(lengths)
let (name, flag, ratio) = ("ünï", true, 0.1)
print("\(name): \(flag) \(!flag) \(ratio) \(1e21) \(name)\(name)")
print("\(long)\(7)\(long)".count, "\(long.prefix(3))|\("é")\(3)".count)
var text = "start"
text += "\(text.count)"
text += "\(text)\(text)"
print(text)
// → 0 3 3 3 10
// → 1 1 8 9 3
// → 1000 1001 1001
// → <0> <-1> <9> <10> <99> <100> <9223372036854775807> <-9223372036854775808> <1000000007>
// → [4, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54]
// → ünï: true false 0.1 1e+21 ünïünï
// → 2001 6
// → start5start5start5

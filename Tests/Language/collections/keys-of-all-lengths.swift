// SPDX-License-Identifier: Apache-2.0
// Texts are equal as keys if they are equal as texts, however they came to be.
for (x, y) in [("a", "a"), ("a", "b"), ("e\u{301}", "é"), ("K", "\u{212A}"), ("long text that is long", "long text that is long"), ("", "")] {
  let z = x + ""; print(z == y, z < y, [z: 1][y] as Any, Set([z, y]).count)
}
var counts: [String: Int] = [:]
for w in ["aaaaaaaa", "aaaaaaaa", "aaaaaaaaa", "short", "a long key that is not small", "é", "e\u{301}", "\u{212A}elvin", "Kelvin"] { counts[w, default: 0] += 1; counts[w + "", default: 10] -= 2 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key.count)=\($0.value)" })
var bigKey = "short"; bigKey.reserveCapacity(100); bigKey += ""; print(counts[bigKey] as Any, counts[bigKey] ?? 0)
var di: [Int: Double] = [:]
for i in [0, -1, 5, 0, Int.max, Int.min, 5] { di[i, default: 0.5] *= 2; di[i] = (di[i] ?? 0) + 1 }
print(di.count, di[0]!, di[Int.min]!, di[7] as Any)
var dob: [Double: Int] = [0.0: 1]; dob[-0.0, default: 5] += 1; print(dob.count, dob[0.0]!)
var nested: [String: [String: Int?]] = ["a": ["b": nil]]
print(nested["a"]?["b"] as Any, nested["a"]?["c"] as Any, nested["x"] as Any)
let chars: [Character: Int] = ["a": 1, "é": 2]; print(chars["e\u{301}"] as Any, chars["a", default: 0])
print(["a", "b"].joined(), ["a", "é", "c"].joined(separator: ", "), [String]().joined(separator: "-"), ["x"[...], "yz"[...]].joined(separator: "é"))
// → true false Optional(1) 1
// → false true nil 2
// → true false Optional(1) 1
// → true false Optional(1) 1
// → true false Optional(1) 1
// → true false Optional(1) 1
// → ["6=-2", "28=-1", "8=-2", "9=-1", "5=-1", "1=-2"]
// → Optional(-1) -1
// → 5 5.0 2.0 nil
// → 1 2
// → Optional(nil) nil nil
// → Optional(2) 1
// → ab a, é, c  xéyz

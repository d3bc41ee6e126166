import Foundation
print("ab".padding(toLength: 5, withPad: "-", startingAt: 0) + "|")
print("abcdef".padding(toLength: 3, withPad: " ", startingAt: 0) + "|")
print("a".padding(toLength: 6, withPad: "xyz", startingAt: 1) + "|")
print("ab".padding(toLength: 11, withPad: "xyé", startingAt: 2) + "|")
print("é".padding(toLength: 12_000, withPad: "0123456789", startingAt: 7).suffix(4))
print(String(repeating: "ab", count: 3), String(repeating: "-" as Character, count: 4))
print(String(repeating: " ", count: 3) + "x", String(repeating: "x", count: 0).isEmpty)
let name = "x"
print(name + String(repeating: ".", count: 5 - name.count))
// → ab---|
// → abc|
// → ayzxyz|
// → abéxyéxyéxy|
// → 2345
// → ababab ----
// →    x true
// → x....

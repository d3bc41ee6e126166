print("a" < "b", "Z" < "a", "abc" < "abd", "" < "a", "10" < "9")
print(["banana", "Apple", "cherry"].sorted(), max("a", "b"))
print("a" + "b" == "ab", "a" != "b", "ab".prefix(1) < "b")
switch "ab".prefix(2) {
case "ab": print("matched")
default: print("no")
}
print(["b": 1, "a": 2].sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
// → true true true true true
// → ["Apple", "banana", "cherry"] b
// → true true true
// → matched
// → ["a2", "b1"]

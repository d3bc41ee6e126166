let letters: [Character] = ["c", "a", "b", "A"]
print(letters.sorted(), letters.max()!, Character("a") < "b")
print(String(letters), String("hello".sorted()), Set("hello").count)
let c: Character = "x"
switch c {
case "a"..."m": print("first half")
case "n"..."z": print("second half")
default: print("none")
}
print(c == "x", "xyz".contains(c), [c, c] as [Character])
print(("a"..."e").contains("c"), Array("abc"), Array("abc")[1])
// → ["A", "a", "b", "c"] c true
// → cabA ehllo 4
// → second half
// → true true ["x", "x"]
// → true ["a", "b", "c"] b

print("a", "b", separator: "-")
print("no newline", terminator: "")
print(" then")
print()
print(1, "two", 3.0, true, [1], ["k": 1], (1, 2), separator: "|")
print("x", terminator: "!\n")
print([1.0, 2.5], ["a"], [true], [[1], []], [("a", 1)])
print(["a\nb"], ["q\"q"])
// → a-b
// → no newline then
// →
// → 1|two|3.0|true|[1]|["k": 1]|(1, 2)
// → x!
// → [1.0, 2.5] ["a"] [true] [[1], []] [("a", 1)]
// → ["a\nb"] ["q\"q"]

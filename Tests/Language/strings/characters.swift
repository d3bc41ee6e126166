let c: Character = "x"
print(c, c.isLetter, c.isNumber, c == "x", c < "y")
print("a1 B".map { $0.isUppercase }, "7".first!.wholeNumberValue!)
print("hello".filter { $0 != "l" }, "hello".first!, "hello".last!)
// → x true false true true
// → [false, false, false, true] 7
// → heo h o

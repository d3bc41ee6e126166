func f(_ x: Int) -> String { "Int" }
func f(_ x: String) -> String { "String" }
print(f(1), f("a"))
---
func f(_ x: Double) -> String { "Double" }
func f(at x: Int) -> String { "at" }
print(f(1), f(at: 1))
// → Int String
// → Double at

precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator **: PowerPrecedence
infix operator |>: AdditionPrecedence
infix operator <+>
prefix operator √
postfix operator %%
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
func ** (a: Double, b: Int) -> Double { (0..<b).reduce(1) { r, _ in r * a } }
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
func <+> (a: String, b: String) -> String { "\(a)+\(b)" }
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func %% (x: Double) -> Double { x / 100 }
print(2 ** 3 ** 2, 2 * 3 ** 2, -2 ** 2, 1.5 ** 2)
print([1, 2, 3] |> { $0.map { $0 * 2 } } |> { $0.reduce(0, +) })
print("a" <+> "b", √16 + 1, 50.0%%)
// → 512 18 4 2.25
// → 12
// → a+b 5.0 0.5

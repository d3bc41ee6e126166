enum Color { case red, green, blue }
func name(_ c: Color) -> String {
  switch c {
  case .red: "R"
  case .green: "G"
  case .blue: "B"
  }
}
print(name(.red), name(.blue))
let k = 3
let word = switch k {
case 1: "one"
case 2, 3: "few"
case let n where n < 0: fatalError("negative")
default: "many"
}
print(word)
let t: (Int, String) = switch k { case 3: (1, "a"); default: (2, "b") }
print(t)
func parse(_ s: String) throws -> Int {
  let n = switch s { case "a": 1; case "b": 2; default: throw Bad.unknown }
  return n * 10
}
enum Bad: Error { case unknown }
print(try parse("b"))
do { print(try parse("z")) } catch { print(error) }
// → R B
// → few
// → (1, "a")
// → 20
// → unknown

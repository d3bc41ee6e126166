func greet(_ name: String, with greeting: String = "Hello", times: Int = 1, loud: Bool = false) -> String {
  let text = Array(repeating: "\(greeting) \(name)", count: times).joined(separator: ", ")
  return loud ? text.uppercased() : text
}
print(greet("Ann"))
print(greet("Ann", with: "Hi"))
print(greet("Ann", times: 2))
print(greet("Ann", with: "Yo", loud: true))
// → Hello Ann
// → Hi Ann
// → Hello Ann, Hello Ann
// → YO ANN

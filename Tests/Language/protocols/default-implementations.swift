protocol Greeter {
  var name: String { get }
  func greet() -> String
}
extension Greeter {
  func greet() -> String { "Hello, \(name)" }
  func shout() -> String { greet().uppercased() + "!" }
}
struct Plain: Greeter { let name: String }
struct Loud: Greeter {
  let name: String
  func greet() -> String { "HEY \(name)" }
}
print(Plain(name: "a").greet(), Loud(name: "b").greet())
print(Plain(name: "a").shout(), Loud(name: "b").shout())
let all: [Greeter] = [Plain(name: "c"), Loud(name: "d")]
for one in all { print(one.greet(), one.shout()) }
// → Hello, a HEY b
// → HELLO, A! HEY B!
// → Hello, c HELLO, C!
// → HEY d HEY D!

import Foundation

struct Plain: Error {}
struct Box<T>: Error { var value: T }
struct Outer { enum Inner: Error { case first, second(Int), third, fourth(String) } }
enum Coded: Int, Error { case low = 7, high }
struct Own: Error { var localizedDescription: String { "own words" } }

let all: [any Error] = [
  Plain(), Box(value: 1), Outer.Inner.first, Outer.Inner.second(1), Outer.Inner.third,
  Outer.Inner.fourth(""), Coded.high, Own(),
]
for error in all { print(error.localizedDescription) }
print(Own().localizedDescription)
// → The operation could not be completed. (main.Plain error 1.)
// → The operation could not be completed. (main.Box<Swift.Int> error 1.)
// → The operation could not be completed. (main.Outer.Inner error 2.)
// → The operation could not be completed. (main.Outer.Inner error 0.)
// → The operation could not be completed. (main.Outer.Inner error 3.)
// → The operation could not be completed. (main.Outer.Inner error 1.)
// → The operation could not be completed. (main.Coded error 8.)
// → The operation could not be completed. (main.Own error 1.)
// → own words

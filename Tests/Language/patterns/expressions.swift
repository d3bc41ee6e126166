let limit = 10
func f(_ n: Int) -> String {
  switch n {
  case limit: "limit"
  case limit + 1: "one above"
  case -1: "minus one"
  case Int.max: "max"
  default: "other"
  }
}
print(f(10), f(11), f(-1), f(.max), f(5))
struct Version: Equatable { var major: Int; static let first = Version(major: 1) }
switch Version(major: 1) { case .first: print("first"); default: print("later") }
switch [1, 2] { case [1, 2]: print("array"); default: print("no") }
let set: Set = [1, 2]
switch set { case []: print("empty"); case [2, 1]: print("same"); default: print("no") }
// → limit one above minus one max other
// → first
// → array
// → same

struct Version: Comparable, CustomStringConvertible {
  let major: Int, minor: Int
  static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
  var description: String { "v\(major).\(minor)" }
}
let all = [Version(major: 2, minor: 0), Version(major: 1, minor: 9), Version(major: 1, minor: 10)]
print(all.sorted(), all.max()!, all.min()!)
print(all[0] > all[1], all[1] <= all[2], all[1] >= all[2], all[0] == all[0])
print(max(all[0], all[2]), all.sorted(by: >))
let range = Version(major: 1, minor: 0)..<Version(major: 2, minor: 0)
print(range.contains(all[1]), range.contains(all[0]), all.filter(range.contains).count)
enum Size: Comparable { case small, medium(Int), large }
print([Size.large, .medium(3), .small, .medium(1)].sorted())
print(Size.small < .large, Size.medium(2) > .medium(1))
print("\(all[0]) and \(all)", String(describing: all[1]))
struct Pair<T: Comparable>: Comparable {
  let a: T, b: T
  static func < (l: Pair, r: Pair) -> Bool { l.a == r.a ? l.b < r.b : l.a < r.a }
}
print([Pair(a: 2, b: 1), Pair(a: 1, b: 5), Pair(a: 1, b: 2)].sorted().map(\.b))
print([Pair(a: "x", b: "b"), Pair(a: "x", b: "a")].min()!)
// → [v1.9, v1.10, v2.0] v2.0 v1.9
// → true true false true
// → v2.0 [v2.0, v1.10, v1.9]
// → true false 2
// → [main.Size.small, main.Size.medium(1), main.Size.medium(3), main.Size.large]
// → true true
// → v2.0 and [v2.0, v1.9, v1.10] v1.9
// → [2, 5, 1]
// → Pair<String>(a: "x", b: "a")

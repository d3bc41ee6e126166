for (a, b) in [(1, 2), (3, 3), (5, 4)] {
  switch (a, b) {
  case let (x, y) where x == y: print("equal", x)
  case let (x, y) where x < y && y - x == 1: print("next")
  case (let x, _) where x > 4: print("big", x)
  default: print("no")
  }
}
let words = ["a", "bb", "ccc"]
for w in words where w.count > 1 && !w.hasPrefix("c") { print(w) }
enum E { case n(Int) }
if case .n(let k) = E.n(4), k > 3 { print("k", k) }
switch 5 { case 1 where false, 5 where true: print("five"); default: print("?") }
// → next
// → equal 3
// → big 5
// → bb
// → k 4
// → five

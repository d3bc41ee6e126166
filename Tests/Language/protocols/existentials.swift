protocol P { var id: Int { get } }
protocol Q { func q() -> String }
struct A: P { let id: Int }
struct B: P, Q { let id: Int; func q() -> String { "q\(id)" } }
extension Int: P { var id: Int { self * 10 } }
extension Array: P where Element: P { var id: Int { map(\.id).reduce(0, +) } }
let list: [P] = [A(id: 1), B(id: 2), 3, [A(id: 4), A(id: 5)]]
for p in list {
  switch p {
  case let b as B: print("B", b.id)
  case let n as Int: print("Int", n, n.id)
  case is A: print("A", p.id)
  default: print("other", p.id)
  }
}
print(list.compactMap { $0 as? Q }.map { $0.q() }, list.filter { $0 is Q }.count)
let byName: [String: any P] = ["a": A(id: 7), "n": 8]
print(byName["n"]?.id ?? 0, byName["x"]?.id ?? -1)
var maybe: (any P)? = nil
print(maybe == nil, maybe?.id as Any)
maybe = B(id: 9)
if let q = maybe as? any P & Q { print(q.q(), q.id) }
print((maybe as! B).q(), type(of: maybe!), type(of: list[2]))
let any: [Any] = [A(id: 1), "s", 2.5, 3]
for x in any { if let p = x as? P { print(p.id) } else { print("no", x) } }
func sum(_ ps: any P...) -> Int { ps.reduce(0) { $0 + $1.id } }
print(sum(A(id: 1), 2))
func show<T: P>(_ t: T) -> String { "\(T.self) \(t.id)" }
for p in [A(id: 1), B(id: 2)] as [any P] { print(p.id, show(A(id: p.id))) }
// → A 1
// → B 2
// → Int 3 30
// → other 9
// → ["q2"] 1
// → 80 -1
// → true nil
// → q9 9
// → q9 B Int
// → 1
// → no s
// → no 2.5
// → 30
// → 21
// → 1 A 1
// → 2 A 2

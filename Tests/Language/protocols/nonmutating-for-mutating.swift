protocol Agent { mutating func act(_ s: Int) -> Int; mutating func learn(_ s: Int) }
extension Agent { mutating func learn(_ s: Int) {} }
struct Always: Agent { let m: Int; func act(_ s: Int) -> Int { m } }
func play<A: Agent>(_ a: inout A) -> Int { a.act(1) }
func play2<A: Agent>(_ a: inout A) -> Int { let x = a.act(1); a.learn(x); return x }
var a = Always(m: 3)
print(play(&a))
print(play2(&a))
// → 3
// → 3

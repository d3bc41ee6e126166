struct P: Hashable { var x: Int; var tags: [String] }
enum E: Hashable { case a, b(Int), c(x: Double, P?) }
print(P(x: 1, tags: ["a"]) == P(x: 1, tags: ["a"]), P(x: 1, tags: []) != P(x: 2, tags: []))
print(E.b(1) == .b(1), E.b(1) == .b(2), E.a == .a, E.c(x: 1, nil) == .c(x: 1, nil))
print(Set([E.a, .b(1), .a, .b(1)]).count, [E.a: 1, .b(2): 2][.b(2)] ?? 0)
let d: [P: String] = [P(x: 1, tags: []): "one"]
print(d[P(x: 1, tags: [])] ?? "-", d[P(x: 2, tags: [])] ?? "-")
print([P(x: 1, tags: [])].contains(P(x: 1, tags: [])), [[E.a]] == [[E.a]])
// → true true
// → true false true true
// → 2 2
// → one -
// → true true

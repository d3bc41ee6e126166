struct V: Equatable { var x: Int
  static func + (a: V, b: V) -> V { V(x: a.x + b.x) }
  static func < (a: V, b: V) -> Bool { a.x < b.x }
  static prefix func - (a: V) -> V { V(x: -a.x) } }
let vs = [V(x: 3), V(x: 1)]
print(vs.reduce(V(x: 0), +), vs.sorted(by: <), zip(vs, vs).map(+))
let add: (V, V) -> V = (+)
print(add(vs[0], vs[1]), vs.min(by: <)!)
// → V(x: 4) [main.V(x: 1), main.V(x: 3)] [main.V(x: 6), main.V(x: 2)]
// → V(x: 4) V(x: 1)

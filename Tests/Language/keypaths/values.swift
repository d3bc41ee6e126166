struct Point { var x = 1.0, y = 2.0; let id = 7 }
struct Shape { var name: String; var center = Point(); var tags: [String] = ["a"] }
let p = \Shape.center.x
var s = Shape(name: "s")
print(s[keyPath: p], s[keyPath: \.name], s[keyPath: \Shape.center.id])
s[keyPath: p] = 9
s[keyPath: \.center.y] += 0.5
s[keyPath: \.tags].append("b")
print(s.center.x, s.center.y, s.tags)
// → 1.0 s 7
// → 9.0 2.5 ["a", "b"]

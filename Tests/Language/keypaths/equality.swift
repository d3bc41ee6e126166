struct P { var x = 1, y = 2; var list = [1, 2] }
print(\P.x == \P.x, \P.x == \P.y, \P.list[0] == \P.list[0], \P.list[0] == \P.list[1])
var names: [WritableKeyPath<P, Int>: String] = [\.x: "ex", \.y: "why"]
names[\.x] = "X"
print(names[\P.x] ?? "none", names.count, names[\.y] ?? "none")
// → true false true false
// → X 2 why

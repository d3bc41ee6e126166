let point = (x: 1, y: 0)
switch point {
case (0, 0): print("origin")
case (_, 0): print("on x axis")
case (0, _): print("on y axis")
default: print("elsewhere")
}
switch point {
case (x: let a, y: let b): print(a, b)
}
switch point { case let (a, b) where a == b: print("same"); case let (a, b): print("differ", a, b) }
switch (1, "one", 2.5) {
case (1, let name, 2...3): print(name)
default: print("no")
}
switch ((1, 2), 3) { case ((let a, 2), let c): print(a, c); default: print("?") }
if case (1, let y) = point { print("y", y) }
// → on x axis
// → 1 0
// → differ 1 0
// → one
// → 1 3
// → y 0

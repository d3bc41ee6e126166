protocol Shape { func area() -> Double }
struct Square: Shape { var side = 1.0; func area() -> Double { side * side } }
let s: any Shape = Square()
print(s.side) // error: : an `any Shape` has no member `side`

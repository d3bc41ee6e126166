protocol Shape { var area: Double { get } }
struct Circle: Shape { var r = 1.0; var area: Double { r } }
let shapes: [any Shape] = [Circle()]
print(shapes[0].r) // error: : an `any Shape` has no member

protocol Shape { }
struct Square: Shape { }
func count<T: Shape>(_ xs: [T]) -> Int { xs.count }
let all: [any Shape] = [Square()]
print(count(all)) // error: : `count` needs a type that is `Shape`, and `any

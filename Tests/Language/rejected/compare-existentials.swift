protocol Shape: Equatable { }
struct Square: Shape { }
func same(_ a: any Shape, _ b: any Shape) -> Bool { a == b } // error: : `==` does not work on two values of `any Shape`

protocol Shape { func area() -> Double }
struct Square: Shape { func area() -> Int { 4 } } // error: : `Square` is not yet `Shape`: it has no `func

protocol Shape { func area() -> Double }
struct Square: Shape { let side: Double } // error: : `Square` is not yet `Shape`: it has no `func

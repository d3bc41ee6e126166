protocol Scaling { func scaled(by k: Double) -> Double }
struct Square: Scaling { func scaled(_ k: Double) -> Double { k } } // error: : `Square` is not yet `Scaling`: it has no `func

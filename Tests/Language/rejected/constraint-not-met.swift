protocol Shape { }
func area<T: Shape>(_ x: T) { }
area(5) // error: : `area` needs a type that is `Shape`, and `Int`

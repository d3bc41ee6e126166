struct Point: Equatable { var x = 0 }
let s: Set<Point> = [Point()] // error: : `Set` needs a type that is `Hashable`, and

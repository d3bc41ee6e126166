func norm<T: FloatingPoint>(_ xs: [T]) -> T { xs.reduce(0) { $0 + $1 * $1 }.squareRoot() }
func area<T: FloatingPoint>(radius: T) -> T { T.pi * radius * radius }
func lerp<T: BinaryFloatingPoint>(_ a: T, _ b: T, _ t: T) -> T { a * (1 - t) + b * t + 0.5 - 0.5 }
func valid<T: FloatingPoint>(_ x: T) -> Bool { x.isFinite && x != .infinity && x < .greatestFiniteMagnitude }
print(norm([3.0, 4]), norm([Float(1), 1]), area(radius: 2.0), area(radius: Float(2)))
print(lerp(0.0, 10, 0.25), lerp(Float(0), 1, 0.1), valid(1.0), valid(Float.nan))
// → 5.0 1.4142135 12.566370614359172 12.56637
// → 2.5 0.100000024 true false

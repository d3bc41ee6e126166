func convert<T: BinaryInteger, U: BinaryInteger>(_ x: T, to: U.Type) -> U? { U(exactly: x) }
func clamp<T: FixedWidthInteger>(_ x: Int, _ type: T.Type) -> T { T(clamping: x) }
func float<T: BinaryInteger, F: BinaryFloatingPoint>(_ x: T, as type: F.Type) -> F { F(x) }
func narrow<F: BinaryFloatingPoint>(_ x: F) -> Float { Float(x) }
print(convert(300, to: UInt8.self) as Any, convert(30, to: UInt8.self) as Any)
print(clamp(-5, UInt8.self), clamp(500, Int8.self), float(3, as: Float.self), narrow(0.1))
// → nil Optional(30)
// → 0 127 3.0 0.1

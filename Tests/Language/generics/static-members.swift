struct Meter<Unit> {
  static var zero: Meter { Meter(value: 0) }
  static func + (a: Meter, b: Meter) -> Meter { Meter(value: a.value + b.value) }
  var value: Double
}
enum Cm {}
protocol Default { static var standard: Self { get } }
extension Int: Default { static var standard: Int { 7 } }
extension String: Default { static let standard = "std" }
extension Array: Default { static var standard: [Element] { [] } }
extension Optional: Default where Wrapped: Default { static var standard: Wrapped? { .some(.standard) } }
func make<T: Default>(_ type: T.Type = T.self) -> T { .standard }
func list<T: Default>(_ n: Int) -> [T] { Array(repeating: T.standard, count: n) }
let m: Meter<Cm> = .zero + Meter(value: 2)
print(m.value)
let i: Int = make()
let s: String? = make()
print(i, s!, make([Double].self), make(String.self))
let l: [Int] = list(2)
print(l, type(of: l))
func name<T>(_: T.Type) -> String { "\(T.self)" }
print(name(Int.self), name([String: Double?].self))
// → 2.0
// → 7 std [] std
// → [7, 7] Array<Int>
// → Int Dictionary<String, Optional<Double>>

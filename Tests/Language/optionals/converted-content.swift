// `T?` becomes `Any?` or `(any P)?`; what it holds keeps its type.
protocol Named {
  var name: String { get }
}
enum Color: Named {
  case red, blue
  var name: String { "color \(self)" }
}
let byte: UInt8? = 7
let something: Any? = byte
print(something is UInt8, something as? UInt8 as Any, something as? Int as Any)
let ratio: Float? = 0.1
let anything: Any? = ratio
print(anything as Any)
let color: Color? = .blue
let named: (any Named)? = color
print(named?.name ?? "nobody")
let none: Color? = nil
let nobody: (any Named)? = none
print(nobody == nil)
let all: [Any?] = [byte, ratio, none]
print(all)
// → true Optional(7) nil
// → Optional(0.1)
// → color blue
// → true
// → [Optional(7), Optional(0.1), nil]

func blend(_ a: UInt8, _ b: UInt8, _ t: Float) -> UInt8 {
  UInt8((Float(a) * (1 - t) + Float(b) * t).rounded())
}
func twice(_ x: inout Float) { x *= 2 }
func hash(_ bytes: [UInt8]) -> UInt32 { bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } }
var f: Float = 0.1
twice(&f)
let add: (Int16, Int16) -> Int16 = (+)
let scale = { (x: Float) in x * 0.1 }
print(blend(0, 200, 0.25), f, add(3, 4), scale(3), hash([109, 97, 114]))
// → 50 0.2 7 0.3 3718442123

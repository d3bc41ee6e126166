let x = -10.5
print(x.sign, x.exponent, x.significand, x.binade, x.ulp)
print(Double(sign: .minus, exponent: 3, significand: 1.25), Double(signOf: -1, magnitudeOf: 2.5))
print((0.1).bitPattern, Double(bitPattern: 0x4009_21FB_5444_2D18), Float(0.1).bitPattern)
print((6.0).significandWidth, Double.significandBitCount, Float.exponentBitCount, Double.radix)
// → minus 3 1.3125 -8.0 1.7763568394002505e-15
// → -10.0 -2.5
// → 4591870180066957722 3.141592653589793 1036831949
// → 1 52 8 2

let values = [0.0, -0.0, 1.0, .leastNonzeroMagnitude, .infinity, -.infinity, .nan]
for x in values {
  print(x, x.isNaN, x.isFinite, x.isInfinite, x.isZero, x.isNormal, x.isSubnormal, x.sign)
}
print((1.0).floatingPointClass, (-0.0).floatingPointClass, Double.nan.floatingPointClass)
// → 0.0 false true false true false false plus
// → -0.0 false true false true false false minus
// → 1.0 false true false false true false plus
// → 5e-324 false true false false false true plus
// → inf false false true false false false plus
// → -inf false false true false false false minus
// → nan true false false false false false plus
// → positiveNormal negativeZero quietNaN

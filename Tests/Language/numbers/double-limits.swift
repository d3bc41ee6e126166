print(Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.leastNonzeroMagnitude)
print(Double.ulpOfOne, (1.0).ulp, (1e16).ulp, (1.0).nextUp, (1.0).nextDown)
print(Double.greatestFiniteMagnitude * 2, 1e-320 / 1e10, Double.infinity - Double.infinity)
// → 1.7976931348623157e+308 2.2250738585072014e-308 5e-324
// → 2.220446049250313e-16 2.220446049250313e-16 2.0 1.0000000000000002 0.9999999999999999
// → inf 0.0 -nan

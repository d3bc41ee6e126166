print(Float.greatestFiniteMagnitude, Float.leastNormalMagnitude, Float.leastNonzeroMagnitude)
print(Float.ulpOfOne, Float(1).ulp, Float(1).nextUp, Float.infinity, Float.nan, -Float.infinity)
print(Float.greatestFiniteMagnitude * 2, Float(1e-45), Float(1e-46))
// → 3.4028235e+38 1.1754944e-38 1e-45
// → 1.1920929e-07 1.1920929e-07 1.0000001 inf nan -inf
// → inf 1e-45 0.0

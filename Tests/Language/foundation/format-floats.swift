import Foundation
print(String(format: "%f|%.2f|%8.3f|%-8.1f|%08.2f|%+.1f", 3.14159, 2.5, 3.14159, 2.5, 2.5, 1.0))
print(String(format: "%e|%.3e|%E|%g|%G|%.0f|%a", 12345.678, 0.00012, 1.5, 1e-10, 1e20, 2.5, 1.0))
print(String(format: "%f %f %5.1f %.2f", Double.infinity, -Double.infinity, Double.nan, Float(0.1)))
// → 3.141590|2.50|   3.142|2.5     |00002.50|+1.0
// → 1.234568e+04|1.200e-04|1.500000E+00|1e-10|1E+20|2|0x1p+0
// → inf -inf   nan 0.10

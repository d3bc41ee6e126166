import Foundation
print(String(format: "%d %ld %lld %lu %lx", 5_000_000_000, 5_000_000_000, -5, UInt64.max, -1))
print(String(format: "%zd %jd %qd", 1, 2, 3))
// → 705032704 5000000000 -5 18446744073709551615 ffffffffffffffff
// → 1 2 3

import Foundation
let d = Date(timeIntervalSince1970: 1_704_164_645)
print(d, [d], Optional(d) as Any, (d, 1), "\(d)")
print(Date(timeIntervalSinceReferenceDate: 0), Date(timeIntervalSince1970: -86_400), Date.distantFuture)
// → 2024-01-02 03:04:05 +0000 [2024-01-02 03:04:05 +0000] Optional(2024-01-02 03:04:05 +0000) (2024-01-02 03:04:05 +0000, 1) 2024-01-02 03:04:05 +0000
// → 2001-01-01 00:00:00 +0000 1969-12-31 00:00:00 +0000 4001-01-01 00:00:00 +0000

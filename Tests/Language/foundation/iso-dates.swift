import Foundation
let f = ISO8601DateFormatter()
let d = Date(timeIntervalSince1970: 1_704_164_645)
print(f.string(from: d), f.date(from: "2024-01-02T03:04:05Z")! == d)
print(f.date(from: "2024-01-02T03:04:05+01:00")!, f.date(from: "2024-01-02") as Any)
// → 2024-01-02T03:04:05Z true
// → 2024-01-02 02:04:05 +0000 nil

import Foundation
let d = Date(timeIntervalSince1970: 1_704_164_645)
let week: TimeInterval = 7 * 86_400
print(d + week, d - 3600, d.addingTimeInterval(0.75), d.timeIntervalSinceReferenceDate)
print(d < d + 1, d == d, max(d, d + 5), d.timeIntervalSince(d - 60), d.distance(to: d + 9))
var e = d
e += 86_400
e.addTimeInterval(-60)
print(e, Date(timeInterval: 5, since: d), [e, d].sorted())
// → 2024-01-09 03:04:05 +0000 2024-01-02 02:04:05 +0000 2024-01-02 03:04:05 +0000 725857445.0
// → true true 2024-01-02 03:04:10 +0000 60.0 9.0
// → 2024-01-03 03:03:05 +0000 2024-01-02 03:04:10 +0000 [2024-01-02 03:04:05 +0000, 2024-01-03 03:03:05 +0000]

import Foundation
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(secondsFromGMT: 0)!
let d = Date(timeIntervalSince1970: 1_704_164_645)
print(calendar.dateComponents([.day], from: d, to: d + 86_400 * 40).day!)
let apart = calendar.dateComponents([.month, .day, .hour], from: d, to: d + 86_400 * 40 + 7200)
print(apart.month!, apart.day!, apart.hour!)
print(calendar.startOfDay(for: d), calendar.isDate(d, inSameDayAs: d + 3600), calendar.isDateInWeekend(d))
// → 40
// → 1 9 2
// → 2024-01-02 00:00:00 +0000 true false

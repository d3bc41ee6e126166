import Foundation
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(secondsFromGMT: 0)!
let leap = calendar.date(from: DateComponents(year: 2024, month: 2, day: 29))!
print(calendar.date(byAdding: .year, value: 1, to: leap)!, calendar.date(byAdding: .day, value: 1, to: leap)!)
print(calendar.date(byAdding: .month, value: -1, to: Date(timeIntervalSince1970: 1_711_843_200))!)
print(calendar.date(byAdding: DateComponents(month: 1, day: 2), to: leap)!)
// → 2025-02-28 00:00:00 +0000 2024-03-01 00:00:00 +0000
// → 2024-02-29 00:00:00 +0000
// → 2024-03-31 00:00:00 +0000

import Foundation
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(secondsFromGMT: 0)!
var parts = DateComponents(year: 2024, month: 2, day: 29)
print(calendar.date(from: parts)!)
parts.hour = 12
parts.day = nil
print(calendar.date(from: parts)!, calendar.date(from: DateComponents(year: 2023, month: 14, day: 0))!)
// → 2024-02-29 00:00:00 +0000
// → 2024-02-01 12:00:00 +0000 2024-01-31 00:00:00 +0000

import Foundation
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(secondsFromGMT: 0)!
let d = Date(timeIntervalSince1970: 1_704_164_645)
print(calendar.component(.year, from: d), calendar.component(.weekday, from: d), calendar.component(.hour, from: d))
let parts = calendar.dateComponents([.year, .month, .day], from: d)
print(parts.year!, parts.month!, parts.day!, parts.hour as Any)
// → 2024 3 3
// → 2024 1 2 nil

import Foundation
let f = DateFormatter()
f.locale = Locale(identifier: "en_US_POSIX")
f.timeZone = TimeZone(secondsFromGMT: 0)
f.dateFormat = "yyyy-MM-dd"
print(f.date(from: "2024-03-01")!, f.date(from: "nonsense") as Any, f.date(from: "2024-02-30") as Any)
let days = ["2024-01-01", "2023-12-31"].compactMap { f.date(from: $0) }
print(days.sorted(), days[0].timeIntervalSince(days[1]))
f.dateFormat = "dd.MM.yyyy HH:mm"
print(f.date(from: "05.11.2023 17:45")!)
f.dateFormat = "d MMM yyyy"
print(f.date(from: "7 Feb 2021")!)
// → 2024-03-01 00:00:00 +0000 nil nil
// → [2023-12-31 00:00:00 +0000, 2024-01-01 00:00:00 +0000] 86400.0
// → 2023-11-05 17:45:00 +0000
// → 2021-02-07 00:00:00 +0000

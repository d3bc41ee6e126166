import Foundation
let f = DateFormatter()
f.locale = Locale(identifier: "en_US_POSIX")
f.timeZone = TimeZone(identifier: "UTC")
let d = Date(timeIntervalSince1970: 1_704_164_645)
for format in ["yyyy-MM-dd HH:mm:ss", "d MMM yy", "EEEE, MMMM d", "h:mm a", "SSS", "D", "'at' ''", "Z"] {
  f.dateFormat = format
  print(f.string(from: d))
}
// → 2024-01-02 03:04:05
// → 2 Jan 24
// → Tuesday, January 2
// → 3:04 AM
// → 000
// → 2
// → at '
// → +0000

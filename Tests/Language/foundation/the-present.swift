import Foundation
let start = Date()
let later = Date.now
print(later >= start, start.timeIntervalSinceNow <= 0, Date().timeIntervalSince(start) < 60)
print(start > Date(timeIntervalSince1970: 1_700_000_000), Date(timeIntervalSinceNow: 60) > start)
// → true true true
// → true true

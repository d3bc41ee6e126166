import Foundation

let start = Date(timeIntervalSince1970: 0)
let calendar = Calendar(identifier: .gregorian)
for seconds in [1.5, 3.0, 1e10, -1e10] {
  let end = start.addingTimeInterval(seconds)
  let alone = calendar.dateComponents([.nanosecond], from: start, to: end)
  let both = calendar.dateComponents([.second, .nanosecond], from: start, to: end)
  print(alone.nanosecond ?? 0, both.second ?? 0, both.nanosecond ?? 0)
}
let ends = calendar.dateComponents([.nanosecond], from: .distantFuture, to: .distantPast)
print(ends.nanosecond ?? 0)
// → 1500000000 1 500000000
// → 2147483647 3 0
// → 2147483647 10000000000 0
// → -2147483648 -10000000000 0
// → -2147483648

import Foundation
struct Visit: Hashable {
  var day: Date
  var count: Int
}
let d = Date(timeIntervalSinceReferenceDate: 0)
let visits = [Visit(day: d, count: 1), Visit(day: d + 86_400, count: 2)]
let byDay = Dictionary(grouping: visits) { $0.day }
print(byDay[d]!.count, Set(visits).count, visits.map(\.day).max()!)
let thing: Any = d
print(thing is Date, (thing as? Date) == d, thing)
// → 1 2 2001-01-02 00:00:00 +0000
// → true true 2001-01-01 00:00:00 +0000

protocol Counter {
  mutating func step()
  mutating func add(_ n: Int) -> Int
  var count: Int { get }
}
struct Up: Counter {
  var count = 0
  mutating func step() { count += 1 }
  mutating func add(_ n: Int) -> Int { count += n; return count }
}
enum Toggle: Counter {
  case off, on
  mutating func step() { self = self == .off ? .on : .off }
  mutating func add(_ n: Int) -> Int { for _ in 0..<n { step() }; return count }
  var count: Int { self == .on ? 1 : 0 }
}
extension Counter { mutating func twice() { step(); step() } }
func run<C: Counter>(_ c: inout C) { c.step(); c.twice() }
var up = Up()
run(&up)
print(up.count, up.add(4))
var counters: [any Counter] = [up, Toggle.off]
for i in counters.indices { counters[i].step(); counters[i].twice(); print(counters[i].add(3)) }
print(counters[0].count, counters[1].count, up.count)
// → 3 7
// → 13
// → 0
// → 13 0 7

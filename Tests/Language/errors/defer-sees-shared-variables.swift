enum Stop: Error { case at(Int) }

func sum(until limit: Int) throws -> Int {
  let list = [1, 2, 5]
  var total = 0
  var seen: [String] = []
  defer { print("left at", total, seen) }
  try list.forEach { value in
    total += value
    seen.append("\(value)")
    if total > limit { throw Stop.at(total) }
  }
  return total
}

func deferredTwice(_ fails: Bool) throws {
  let name = "outer"
  defer { print(name) }
  for i in 0..<2 {
    let text = "round \(i)"
    defer { print(text, name) }
    if fails && i == 1 { throw Stop.at(i) }
  }
}

do { print(try sum(until: 10)) } catch { print(error) }
do { print(try sum(until: 2)) } catch { print(error) }
try deferredTwice(false)
do { try deferredTwice(true) } catch { print(error) }
// → left at 8 ["1", "2", "5"]
// → 8
// → left at 3 ["1", "2"]
// → at(3)
// → round 0 outer
// → round 1 outer
// → outer
// → round 0 outer
// → round 1 outer
// → outer
// → at(1)

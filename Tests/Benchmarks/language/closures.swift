// SPDX-License-Identifier: Apache-2.0
struct Item {
  var name: String
  var weight: Double
  var amount: Int
}

func benchmark() -> Double {
  let numbers = (0..<200_000).map { ($0 * 7919) % 10_007 }
  let squares = numbers.map { $0 * $0 }
  let even = squares.filter { $0 % 2 == 0 }
  let halves = even.map { Double($0) / 2 }
  var checksum = halves.reduce(0) { $0 + $1 }
  checksum += Double(numbers.compactMap { $0 > 5000 ? $0 : nil }.count)
  for limit in 0..<20 {
    if numbers.contains(where: { $0 == 10_000 - limit }) { checksum += 1 }
    if numbers.allSatisfy({ $0 >= 0 - limit }) { checksum += 2 }
  }
  let items = numbers.enumerated().map {
    Item(name: "item \($1 % 100)", weight: Double($1) / 3, amount: $0)
  }
  let heavy = items.filter { $0.weight > 1000 }.sorted { $0.weight > $1.weight }
  checksum += heavy.prefix(100).reduce(0) { $0 + $1.weight }
  let named = items.sorted { $0.name < $1.name }
  checksum += Double(named[1000].amount)
  var sum = 0
  for (i, x) in numbers.enumerated() { sum += i ^ x }
  for (x, y) in zip(numbers, squares) { sum += x & y }
  numbers.forEach { sum += $0 }
  let lightest = items.min { $0.weight < $1.weight }
  return checksum + Double(sum) + Double(lightest?.amount ?? 0)
}

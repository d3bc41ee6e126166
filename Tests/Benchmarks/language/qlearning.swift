// SPDX-License-Identifier: Apache-2.0
struct Random {
  var state: Int

  mutating func next() -> Double {
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    return Double(state) / 2_147_483_648
  }
}

let width = 8
let goal = 63

func step(_ state: Int, _ action: Int) -> (next: Int, reward: Double) {
  var row = state / width
  var column = state % width
  switch action {
  case 0: row = max(row - 1, 0)
  case 1: row = min(row + 1, width - 1)
  case 2: column = max(column - 1, 0)
  default: column = min(column + 1, width - 1)
  }
  let next = row * width + column
  return (next, next == goal ? 1 : -0.01)
}

func benchmark() -> Double {
  var random = Random(state: 3)
  var values = [[Double]](repeating: [0, 0, 0, 0], count: width * width)
  for _ in 0..<2000 {
    var state = 0
    var steps = 0
    while state != goal && steps < 200 {
      var action = 0
      if random.next() < 0.1 {
        action = Int(random.next() * 4)
      } else {
        for other in 1..<4 where values[state][other] > values[state][action] { action = other }
      }
      let (next, reward) = step(state, action)
      var best = values[next][0]
      for other in 1..<4 where values[next][other] > best { best = values[next][other] }
      values[state][action] += 0.1 * (reward + 0.95 * best - values[state][action])
      state = next
      steps += 1
    }
  }
  var total = 0.0
  for row in values { for value in row { total += value } }
  return total
}

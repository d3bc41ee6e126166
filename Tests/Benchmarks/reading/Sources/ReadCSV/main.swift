// SPDX-License-Identifier: Apache-2.0

import Martlet

// Reads the file of the first argument as often as the second says, and prints the seconds that each
// time took.
let path = CommandLine.arguments.dropFirst().first ?? ""
let turns = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1
let clock = ContinuousClock()
for _ in 0..<turns {
  var rows = 0
  let time = try clock.measure { rows = try Table(csv: path).rowCount }
  let (seconds, attoseconds) = time.components
  print(rows, Double(seconds) + Double(attoseconds) / 1e18)
}

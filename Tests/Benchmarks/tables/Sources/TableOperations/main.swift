// SPDX-License-Identifier: Apache-2.0

// The operations of ../../../tables.py with Martlet's tables: one line for each, with the name, the
// best time in seconds and a checksum.
import Martlet

/// SplitMix64 of a row and a stream, so that the Python program makes the same numbers.
func hash(_ row: Int, _ stream: UInt64) -> UInt64 {
  var z = (UInt64(row) &+ stream &* 0x1000_0000) &* 0x9E37_79B9_7F4A_7C15
  z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
  return z ^ z >> 31
}

func madeTable(_ count: Int) throws -> Table {
  let rows = 0..<count
  return try Table([
    Column("key", rows.map { Int(hash($0, 1) % 100_000) as Int? }),
    Column("group", rows.map { "group_\(hash($0, 2) % 100)" as String? }),
    Column("x", rows.map { Double(hash($0, 3) >> 11) * 0x1p-53 * 1_000 as Double? }),
    Column("y", rows.map { Int(hash($0, 4) % 1_000) as Int? }),
  ])
}

func dimensionTable() throws -> Table {
  let rows = 0..<100_000
  return try Table([
    Column("key", rows.map { $0 as Int? }),
    Column("weight", rows.map { Double(hash($0, 5) % 1_000) as Double? }),
  ])
}

/// Runs an operation some times and prints its best time.
func measure(_ name: String, rounds: Int = 5, _ operation: () throws -> Table, _ column: String)
  throws
{
  var best = Duration.seconds(1_000)
  var checksum = 0.0
  var count = 0
  for _ in 0..<rounds {
    let clock = ContinuousClock()
    var result: Table?
    let elapsed = try clock.measure { result = try operation() }
    best = min(best, elapsed)
    if let result {
      count = result.rowCount
      checksum = try result[column].sum()
    }
  }
  let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
  print("\(name)\t\(seconds)\t\(count)\t\(checksum)")
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let size = Int(arguments[3]) else {
  fatalError("usage: TableOperations FLIGHTS.csv AIRLINES.csv ROWS")
}
let flights = try Table(csv: arguments[1])
let airlines = try Table(csv: arguments[2])

try measure(
  "flights: group by one text",
  {
    try flights.grouped(by: "carrier").summarized(["mean": .mean("arr_delay"), "n": .count])
  },
  "n"
)
try measure(
  "flights: group by two texts",
  {
    try flights.grouped(by: "origin", "dest").summarized([
      "mean": .mean("arr_delay"), "most": .maximum("dep_delay"), "n": .count,
    ])
  },
  "n"
)
try measure(
  "flights: join with airlines",
  {
    try flights.joined(with: airlines, by: "carrier", kind: .left)
  },
  "distance"
)
try measure(
  "flights: sort by delay",
  { try flights.sorted(by: "dep_delay", descending: true) },
  "distance"
)
try measure(
  "flights: sort by two texts and a number",
  {
    try flights.sorted(by: "origin", "dest", "distance")
  },
  "distance"
)
try measure(
  "flights: filter and compute",
  {
    try flights.filter { $0["dep_delay"] > 30 && $0["origin"] == "JFK" }
      .adding("speed") { $0["distance"] / $0["air_time"] * 60 }
  },
  "speed"
)

let made = try madeTable(size)
let dimension = try dimensionTable()
try measure(
  "made: group by a text",
  rounds: 3,
  {
    try made.grouped(by: "group").summarized(["mean": .mean("x"), "sum": .sum("y"), "n": .count])
  },
  "sum"
)
try measure(
  "made: group by a number",
  rounds: 3,
  {
    try made.grouped(by: "key").summarized(["mean": .mean("x"), "most": .maximum("y"), "n": .count])
  },
  "most"
)
try measure(
  "made: join by a number",
  rounds: 3,
  {
    try made.joined(with: dimension, by: "key", kind: .left)
  },
  "weight"
)
try measure("made: sort by a decimal number", rounds: 3, { try made.sorted(by: "x") }, "y")
try measure(
  "made: sort by a text and a number",
  rounds: 3,
  { try made.sorted(by: "group", "y") },
  "y"
)
try measure(
  "made: filter",
  rounds: 3,
  {
    try made.filter { $0["x"] * 2 + $0["y"] > 1_500 && $0["group"] != "group_7" }
  },
  "y"
)
try measure(
  "made: compute",
  rounds: 3,
  {
    try made.adding("z") { ($0["x"] - 500) * ($0["y"] + 1) / 3 }
  },
  "z"
)

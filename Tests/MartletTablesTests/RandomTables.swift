// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

/// A table of random columns of every type, with few different values, missing ones among them.
///
/// The columns are `double`, `float`, `int`, `bool`, `string`, `category`, `date`, `dateTime` and
/// `duration`, and `row`, the number of each row.
func randomTable(_ random: inout RandomGenerator, rows: Int, values: Int = 4) throws -> Table {
  func some<Value>(_ make: (Int) -> Value) -> [Value?] {
    (0..<rows).map { _ in random.draw(5) == 0 ? nil : make(random.draw(values)) }
  }
  let doubles: [Double] = [0, -0.0, .nan, .infinity, -1.5, 2.25, -.infinity, 1e300]
  let texts = [
    "", "a", "ab", "a text longer than a view", "b", "a text longer than a vieW", "über",
  ]
  let levels = ["low", "high", "middle", "never"]
  return try Table([
    Column("double", some { doubles[$0 % doubles.count] }),
    Column("float", floats: some { Float(doubles[$0 % 6]) / 3 }),
    Column("int", some { $0 == 3 ? Int.max : $0 * 3 - 4 }),
    Column("bool", some { $0 % 2 == 0 }),
    Column("string", some { texts[$0 % texts.count] }),
    Column("category", categories: some { levels[$0 % 3] }, levels: levels, ordered: true),
    Column("date", some { CalendarDate(dayNumber: 20_000 - 40 * $0) }),
    Column("dateTime", some { DateTime(microseconds: 86_400_000_000 * $0 - 5, zone: .utc) }),
    Column("duration", some { TimeSpan(microseconds: 3_600_000_000 * ($0 - 1)) }),
    Column("row", (0..<rows).map { $0 as Int? }),
  ])
}

/// The names of the columns of random tables but for `row`.
let randomTypes = [
  "double", "float", "int", "bool", "string", "category", "date", "dateTime", "duration",
]

/// How two cells of a column are ordered: numbers, then NaN, then what is missing.
func isOrdered(_ left: Cell, before right: Cell, descending: Bool, levels: [String]?) -> Bool {
  if left.isMissing || right.isMissing { return !left.isMissing }
  if left.double?.isNaN == true || right.double?.isNaN == true {
    return left.double?.isNaN != true && right.double?.isNaN == true
  }
  let (one, other) = descending ? (right, left) : (left, right)
  switch (one, other) {
  case (.int(let one), .int(let other)): return one < other
  case (.double(let one), .double(let other)): return one < other
  case (.bool(let one), .bool(let other)): return !one && other
  case (.date(let one), .date(let other)): return one < other
  case (.dateTime(let one), .dateTime(let other)): return one < other
  case (.duration(let one), .duration(let other)): return one < other
  case (.string(let one), .string(let other)):
    if let levels, let place = levels.firstIndex(of: one), let next = levels.firstIndex(of: other) {
      return place < next
    }
    return one < other
  default: return false
  }
}

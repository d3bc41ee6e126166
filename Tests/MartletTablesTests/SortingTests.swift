// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Sorting")
struct SortingTests {
  @Test("random tables are sorted as by comparing their cells", arguments: 0..<120)
  func property(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let table = try randomTable(&random, rows: random.draw(80), values: 7)
    let keys = random.shuffled(randomTypes).prefix(1 + random.draw(4)).map {
      SortKey($0, descending: random.draw(2) == 0)
    }
    let columns = try keys.map { (cells: try table[$0.column].cells, key: $0) }
    let levels = try table["category"].levels
    let expected = (0..<table.rowCount).sorted { left, right in
      for (cells, key) in columns {
        func isBefore(_ one: Int, _ other: Int) -> Bool {
          isOrdered(
            cells[one],
            before: cells[other],
            descending: key.descending,
            levels: key.column == "category" ? levels : nil
          )
        }
        if isBefore(left, right) { return true }
        if isBefore(right, left) { return false }
      }
      return left < right
    }
    #expect(try table.sorted(by: keys)["row"].cells.compactMap(\.int) == expected, "\(keys)")
  }

  @Test("numbers at the ends of their range keep their order")
  func extremes() throws {
    let values: [Int?] = [.max, nil, .min, 0, .max - 1, .min + 1]
    let table = try Table([Column("x", values), Column("n", [0, 1, 2, 3, 4, 5])])
    #expect(try table.sorted(by: "x")["n"].doubles() == [2, 5, 3, 4, 0, 1])
    #expect(try table.sorted(by: "x", descending: true)["n"].doubles() == [0, 4, 3, 5, 2, 1])
  }

  @Test("many rows are sorted like few, with ties in their order", arguments: [false, true])
  func manyRows(descending: Bool) throws {
    var random = RandomGenerator(seed: 5)
    let values = (0..<200_000).map { _ in random.uniform() < 0.1 ? 0.5 : random.uniform() * 1e3 }
    let table = try Table([
      Column("x", values.map { $0 as Double? }),
      Column("n", values.indices.map { $0 as Int? }),
    ])
    let expected = values.indices.sorted {
      values[$0] == values[$1] ? $0 < $1 : (values[$0] < values[$1]) != descending
    }
    let sorted = try table.sorted(by: SortKey("x", descending: descending))
    #expect(try sorted["n"].cells.compactMap(\.int) == expected)
  }
}

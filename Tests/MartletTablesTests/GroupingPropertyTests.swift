// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Grouping against comparing every row with every other")
struct GroupingPropertyTests {
  /// The rows of each group, groups in the order of their first rows, found by comparing cells.
  private func plainGroups(_ table: Table, _ keys: [String]) throws -> [[Int]] {
    var groups: [(cells: [Cell], rows: [Int])] = []
    for row in 0..<table.rowCount {
      let cells = try keys.map { try table[$0][row] }
      if let place = groups.firstIndex(where: { $0.cells == cells }) {
        groups[place].rows.append(row)
      } else {
        groups.append((cells, [row]))
      }
    }
    return groups.map(\.rows)
  }

  @Test("random tables give the same groups and counts", arguments: 0..<120)
  func groups(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let table = try randomTable(&random, rows: random.draw(40))
    let keys = Array(random.shuffled(randomTypes).prefix(random.draw(4)))
    let expected = try plainGroups(table, keys)
    let grouped = try table.grouped(by: keys)
    let found = try grouped.tables().map { try $0["row"].cells.compactMap(\.int) }
    if !(keys.isEmpty && table.rowCount == 0) { #expect(found == expected, "\(keys)") }
    let distinct = try table.distinct(by: keys.isEmpty ? ["row"] : keys)
    #expect(
      try distinct["row"].cells.compactMap(\.int)
        == (keys.isEmpty ? Array(0..<table.rowCount) : expected.map { $0[0] })
    )
  }

  @Test("aggregates of a group are the statistics of its rows", arguments: 0..<60)
  func aggregates(seed: Int) throws {
    var random = RandomGenerator(seed: 1_000 + seed)
    let table = try randomTable(&random, rows: 1 + random.draw(40), values: 3)
    let key = randomTypes[random.draw(randomTypes.count)]
    let value = ["double", "float", "int", "bool"][random.draw(4)]
    let grouped = try table.grouped(by: key)
    let summary = try grouped.summarized([
      "n": .count, "present": .count(value), "distinct": .distinctCount(value),
      "sum": .sum(value), "mean": .mean(value), "median": .median(value),
      "q": .quantile(value, 0.3), "min": .minimum(value), "max": .maximum(value),
      "sd": .standardDeviation(value), "var": .variance(value), "first": .first(value),
      "last": .last(value), "own": .custom(value) { .int($0.count) },
    ])
    #expect(summary.rowCount == grouped.count)
    for (group, part) in grouped.tables().enumerated() {
      let column = try part[value]
      func cell(_ name: String) throws -> Cell { try summary[name][group] }
      func close(_ name: String, _ expected: Double?) throws {
        let found = try cell(name)
        guard let expected else {
          #expect(found.isMissing, "\(name): \(found)")
          return
        }
        guard let number = found.double ?? found.bool.map({ $0 ? 1 : 0 }) else {
          Issue.record("\(name) is \(found), not \(expected)")
          return
        }
        // The same operations in another order.
        let isClose =
          number == expected || (number.isNaN && expected.isNaN)
          || abs(number - expected) <= 1e-12 * max(1, abs(expected))
        #expect(isClose, "\(name): \(number), not \(expected)")
      }
      let present = column.count - column.missingCount
      #expect(try cell("n").int == part.rowCount && cell("own").int == part.rowCount)
      #expect(try cell("present").int == present)
      #expect(try cell("distinct").int == column.unique().count)
      try close("sum", column.sum())
      try close("mean", present > 0 ? column.mean() : nil)
      try close("median", present > 0 ? column.median() : nil)
      try close("q", present > 0 ? column.quantile(0.3) : nil)
      try close("min", present > 0 ? column.minimum() : nil)
      try close("max", present > 0 ? column.maximum() : nil)
      try close("sd", present > 1 ? column.standardDeviation() : nil)
      try close("var", present > 1 ? column.standardDeviation() * column.standardDeviation() : nil)
      #expect(try cell("first") == column[0] && cell("last") == column[column.count - 1])
    }
  }

  @Test("extremes of texts, days and moments are those of their order", arguments: 0..<30)
  func extremes(seed: Int) throws {
    var random = RandomGenerator(seed: 2_000 + seed)
    let table = try randomTable(&random, rows: 1 + random.draw(30), values: 7)
    let value = ["string", "category", "date", "dateTime", "duration"][random.draw(5)]
    let summary = try table.grouped(by: "bool")
      .summarized(["min": .minimum(value), "max": .maximum(value)])
    for (group, part) in try table.grouped(by: "bool").tables().enumerated() {
      let sorted = try part.droppingMissing(value).sorted(by: value)[value].cells
      #expect(try summary["min"][group] == sorted.first ?? .missing)
      #expect(try summary["max"][group] == sorted.last ?? .missing)
    }
  }

  @Test("many rows in many parts give what few do")
  func manyRows() throws {
    let count = 300_000
    let table = try Table([
      Column("key", (0..<count).map { ($0 * 7_919) % 1_000 as Int? }),
      Column("text", (0..<count).map { "group \($0 % 77) of many" as String? }),
      Column("value", (0..<count).map { Double($0 % 1_009) / 7 as Double? }),
    ])
    for key in ["key", "text"] {
      let summary = try table.grouped(by: key).summarized(["sum": .sum("value"), "n": .count])
      var sums: [String: (sum: Double, count: Int)] = [:]
      for row in 0..<count {
        let name = try table[key].text(row) ?? ""
        sums[name, default: (0, 0)].sum += try table["value"][row].double ?? 0
        sums[name, default: (0, 0)].count += 1
      }
      #expect(summary.rowCount == sums.count)
      for row in 0..<summary.rowCount {
        let name = try summary[key].text(row) ?? ""
        let expected = try #require(sums[name])
        // A plain sum of 4000 numbers below 150 is off by less than 10⁻⁷.
        #expect(try abs((summary["sum"][row].double ?? .nan) - expected.sum) < 1e-7)
        #expect(try summary["n"][row].int == expected.count)
      }
    }
  }

  @Test("one thread gives the same bits as several")
  func sameBits() throws {
    var random = RandomGenerator(seed: 11)
    let count = 600_000
    let table = try Table([
      Column("key", (0..<count).map { _ in random.draw(50) as Int? }),
      Column("x", (0..<count).map { _ in random.normal() * 1e8 as Double? }),
      Column("t", (0..<count).map { _ in "text \(random.draw(9_000))" as String? }),
    ])
    func everything() throws -> [Table] {
      try [
        table.grouped(by: "key").summarized([
          "s": .sum("x"), "m": .mean("x"), "v": .variance("x"), "q": .median("x"),
        ]),
        table.sorted(by: .descending("t"), .ascending("x")),
        table.filter { $0["x"] * 2 > $0["key"] && $0["t"] != "text 7" },
        table.joined(with: table.distinct(by: "t"), by: "t"),
      ]
    }
    let several = try everything()
    let one = try Parallel.$isInside.withValue(true) { try everything() }
    #expect(several == one)
  }

  @Test("a sum of whole numbers that leaves 64 bits is an error")
  func overflow() throws {
    let table = try Table([Column("k", [1, 1]), Column("v", [Int.max, 1])])
    #expect(
      try tableError { try table.grouped(by: "k").summarized(["s": .sum("v")]) }.code == "overflow"
    )
  }

  @Test("an unknown column is named with the nearest one")
  func unknown() throws {
    let table = try sampleTable()
    let error = try tableError { try table.grouped(by: "nmae") }
    #expect(error.remedy == "Did you mean \"name\"?")
    let other = try tableError { try table.grouped(by: "size").summarized(["m": .mean("mas")]) }
    #expect(other.remedy == "Did you mean \"mass\"?")
  }

  @Test("value counts begin with the most frequent")
  func valueCounts() throws {
    let table = try Table([Column("x", ["b", "a", "b", nil, "b"])])
    let counts = try table.valueCounts("x")
    #expect(try counts["x"].strings() == ["b", "a", nil])
    #expect(try counts["count"].strings() == ["3", "1", "1"])
    #expect(try counts["share"].doubles() == [0.6, 0.2, 0.2])
  }
}

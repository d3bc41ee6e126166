// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@Suite("profile()")
struct ProfileTests {
  private func kinds(_ profile: TableProfile, _ column: String) -> [FindingKind] {
    profile.findings.filter { $0.columns.contains(column) }.map(\.kind)
  }

  @Test("of the penguins it names what is missing, and nothing that is not there")
  func penguins() throws {
    let profile = try Dataset.penguins().profile(target: "species")
    #expect(kinds(profile, "sex") == [.missingValues])
    #expect(profile.rowsLookedAt == 344 && profile.rowCount == 344)
    #expect(profile.findings.allSatisfy { $0.kind == .missingValues }, "\(profile)")
    #expect(profile.description.contains("344 rows × 8 columns · target species"))
    #expect(profile.table.rowCount == 8)
  }

  @Test("each kind of trouble is found in the column that has it")
  func troubles() throws {
    var random = RandomGenerator(seed: 4)
    let count = 600
    let x = (0..<count).map { _ in random.normal() }
    let target = (0..<count).map { _ in random.uniform() < 0.04 ? "yes" : "no" }
    var columns: [Column] = []
    columns.append(Column("x", x))
    columns.append(Column("twin", x.map { 3 - 2 * $0 }))
    columns.append(Column("curve", x.map { $0 * $0 * $0 * $0 * $0 }))
    columns.append(Column("same", x.map { _ in 7 as Int? }))
    columns.append(Column("flag", x.indices.map { $0 == 3 ? "rare" : "usual" }))
    columns.append(Column("id", x.indices.map { $0 + 1_000 }))
    columns.append(Column("key", x.indices.map { "k\($0)" }))
    columns.append(Column("digits", x.indices.map { "\($0 % 9).5" }))
    columns.append(Column("names", x.indices.map { "n\($0 % 300)" }))
    columns.append(Column("holes", x.indices.map { $0 % 3 == 0 ? 1.5 + Double($0) / 7 : nil }))
    columns.append(Column("empty", [Double?](repeating: nil, count: count)))
    columns.append(Column("nan", x.indices.map { $0 == 9 ? Double.nan : x[$0] + random.normal() }))
    columns.append(Column("far", x.indices.map { $0 == 9 ? 1e6 : random.normal() }))
    columns.append(Column("leak", target.map { $0 == "yes" ? "paid" : "open" }))
    columns.append(Column("target", target))
    let profile = try Table(columns).profile(target: "target")
    let expected: [(String, FindingKind)] = [
      ("twin", .highCorrelation), ("curve", .highCorrelation), ("same", .constant),
      ("flag", .nearlyConstant), ("id", .identifier), ("key", .identifier),
      ("digits", .numbersAsText), ("names", .manyValues), ("holes", .missingValues),
      ("empty", .constant), ("nan", .notFinite), ("far", .outliers), ("far", .skewed),
      ("leak", .leakage), ("target", .imbalance),
    ]
    for (column, kind) in expected {
      #expect(kinds(profile, column).contains(kind), "\(column): \(kind)")
    }
    #expect(!kinds(profile, "x").contains(.leakage) && !kinds(profile, "id").contains(.leakage))
    #expect(profile.findings.first?.severity == .problem)
    #expect(profile.findings.allSatisfy { !$0.advice.isEmpty && !$0.message.isEmpty })
    let html = try #require(profile.mediaBundle.representations["text/html"])
    #expect(html.contains("<code>leak</code>") && !html.contains("<style"))
    #expect(profile.findingsTable.rowCount == profile.findings.count)
    #expect(try profile == Table(columns).profile(target: "target"))
  }

  @Test("a column that is known only afterwards is found in the titanic, numbers leak numbers")
  func leakage() throws {
    let titanic = try Dataset.titanic().profile(target: "survived")
    if Dataset.titanic().hasColumn("boat") { #expect(kinds(titanic, "boat").contains(.leakage)) }
    #expect(!kinds(titanic, "sex").contains(.leakage))
    var random = RandomGenerator(seed: 1)
    let y = (0..<400).map { _ in random.normal() }
    let table = try Table([
      Column("y", y), Column("copy", y.map { $0 * 2 + 1 }),
      Column("noise", y.map { _ in random.normal() }),
    ])
    let numbers = try table.profile(target: "y")
    #expect(kinds(numbers, "copy") == [.leakage] && kinds(numbers, "noise").isEmpty)
  }

  @Test("repeated rows are counted, and a long table is sampled and says so")
  func sampling() throws {
    let table = try Table([Column("a", [1, 2, 1, 3]), Column("b", ["x", "y", "x", "z"])])
    #expect(try table.profile().findings.contains { $0.kind == .duplicateRows })
    let long = try Table([
      Column("i", Array(0..<5_000)), Column("m", (0..<5_000).map { $0 % 10 == 0 ? nil : $0 % 7 }),
    ])
    let profile = try long.profile(rows: 1000)
    #expect(profile.rowsLookedAt == 1000 && profile.rowCount == 5_000)
    #expect(profile.description.contains("the rest in a sample of 1,000"))
    #expect(profile.columns[1].missingCount == 500)
    #expect(try profile == long.profile(rows: 1000))
  }

  @Test("empty and strange tables are profiled, wrong arguments are errors, and it can be stopped")
  func edges() throws {
    #expect(try Table([]).profile().description.contains("Nothing stands out."))
    for rows in [0, 1, 2] {
      let table = try sampleTable().head(rows)
      _ = try table.profile().mediaBundle
      for name in table.columnNames { _ = try table.profile(target: name).description }
    }
    let odd = try Table([
      Column(
        "x",
        [Double.infinity, -.infinity, .nan, 0, .leastNonzeroMagnitude, 1.7e308, -1.7e308]
      ),
      Column("i", [Int.max, .min, 0, 1, -1, 2, 3]),
      Column("s", ["", " ", "a\nb", "<b>", "1", "é", "x"]),
    ])
    for name in odd.columnNames {
      let profile = try odd.profile(target: name)
      #expect(profile.mediaBundle.representations["text/html"]?.contains("<b>") == false)
    }
    _ = try tableError { try odd.profile(target: "nowhere") }
    for rows in [Int.min, 0, 999] { _ = try tableError { try odd.profile(rows: rows) } }
    let stopped = Execution(interruptingAtLook: 5)
    #expect(throws: Interrupted.self) {
      try Execution.$current.withValue(stopped) {
        try Dataset.titanic().profile(target: "survived")
      }
    }
  }
}

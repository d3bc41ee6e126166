// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@Suite("Drift")
struct DriftTests {
  private func chicago() throws -> Table { try Table(csv: fixturePath("chicago.csv")) }

  @Test("ridership in Chicago has drifted as the oracle says")
  func drifted() throws {
    let oracle = try Oracle("drift-chicago")
    let all = try chicago()
    let reference = try all.filter { $0["date"].year <= 2003 }
    let current = try all.filter { $0["date"].year >= 2014 }
    try oracle.expect([Double(reference.rowCount)], "n_ref")
    try oracle.expect([Double(current.rowCount)], "n_cur")
    let report = try current.drift(comparedWith: reference)
    for name in ["ridership", "temp", "clark_lake"] {
      let drift = try report.column(name)
      try oracle.expect([drift.stabilityIndex], name, "psi")
      try oracle.expect([drift.distance], name, "d")
      try oracle.expect([try #require(drift.pValue)], name, "p_limit")
      try oracle.expect([try #require(drift.wasserstein)], name, "wasserstein")
      try oracle.expect([try #require(drift.referenceMean)], name, "mean_ref")
      try oracle.expect([try #require(drift.currentMean)], name, "mean_cur")
    }
    #expect(try report.column("ridership").level == .large)
    #expect(try report.column("temp").level == .stable)
    #expect(try report.column("date").distance == 1)
    #expect(report.description.contains("changed much (date, ridership, clark_lake)"))
    #expect(report.mediaBundle.representations["text/html"]?.contains("<table") == true)
    #expect(report.table.rowCount == 4)
  }

  @Test("two halves of the same years have not drifted")
  func same() throws {
    let oracle = try Oracle("drift-none-chicago")
    let years = try chicago().filter { $0["date"].year <= 2003 }
    let places = Array(0..<years.rowCount)
    let report = try years.rows(places.filter { $0 % 2 == 1 })
      .drift(comparedWith: years.rows(places.filter { $0 % 2 == 0 }))
    for name in ["ridership", "temp"] {
      let drift = try report.column(name)
      try oracle.expect([drift.stabilityIndex], name, "psi")
      try oracle.expect([drift.distance], name, "d")
      try oracle.expect([try #require(drift.pValue)], name, "p_limit")
    }
    #expect(report.columns.allSatisfy { $0.level == .stable })
    #expect(report.description.contains("No column has changed much."))
  }

  @Test("numbers with few values are compared by value, as quantiles cannot tell them apart")
  func fewNumbers() throws {
    let before = try Table([
      Column("constant", [2009, 2009, 2009, 2009]), Column("flag", [0, 0, 0, 1]),
      Column("between", [1, 1, 2, 2]),
    ])
    let now = try Table([
      Column("constant", [2007, 2007, 2007, 2007]), Column("flag", [1, 1, 1, 0]),
      Column("between", [1.5, 1.5, 1.5, 1.5]),
    ])
    let report = try now.drift(comparedWith: before)
    for name in ["constant", "flag", "between"] {
      #expect(try report.column(name).level == .large, "\(name)")
    }
    // 3 of 4 against 1 of 4, and the other way round.
    #expect(abs(try report.column("flag").stabilityIndex - 1.098_612_288_668_109_8) < 1e-12)
    #expect(try before.drift(comparedWith: before).columns.allSatisfy { $0.stabilityIndex == 0 })
  }

  @Test("columns of values are compared by value, with new ones named")
  func values() throws {
    let before = try Table([
      Column("c", ["a", "a", "b", "b"]), Column("old", [1, 2, 3, 4]), Column("t", [1, 2, 3, 4]),
      Column("gone", [1.0, 2, 3, 4]), Column("empty", [Double?](repeating: nil, count: 4)),
    ])
    let now = try Table([
      Column("c", ["a", "c", nil, "c"]), Column("new", [1, 2, 3, 4]),
      Column("t", ["1", "2", "3", "4"]), Column("gone", [Double?](repeating: nil, count: 4)),
      Column("empty", [.nan, nil, .infinity, nil]),
    ])
    let report = try now.drift(comparedWith: before)
    let c = try report.column("c")
    #expect(c.newValues == ["c"] && c.currentMissing == 0.25 && c.level == .large)
    #expect(abs(c.distance - 2.0 / 3) < 1e-15)
    #expect(report.newColumns == ["new"] && report.missingColumns == ["old"])
    #expect(report.changedTypes == ["t"])
    #expect(try report.column("gone").level == .large)
    #expect(report.columns.map(\.column) == ["gone", "c"])
    #expect(report.description.contains("New: new."))
    // A table has not drifted against itself.
    let none = try before.drift(comparedWith: before)
    #expect(none.columns.allSatisfy { $0.stabilityIndex == 0 && $0.distance == 0 })
    for bins in [Int.min, 1, 1001] {
      _ = try tableError { try now.drift(comparedWith: before, bins: bins) }
    }
    _ = try tableError { try now.head(0).drift(comparedWith: before) }
    _ = try tableError { try now.drift(comparedWith: before.head(0)) }
    _ = try tableError { try report.column("nowhere") }
  }
}

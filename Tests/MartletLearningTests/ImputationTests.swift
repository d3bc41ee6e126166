// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

@Suite("Missing values")
struct ImputationTests {
  @Test("Indicators mark what was missing, for the columns that missed values in training")
  func indicators() throws {
    let train = try Table([
      Column("x", [1.0, nil, 3]), Column("whole", [1, 2, 3]), Column("t", ["a", nil, "a"]),
    ])
    let test = try Table([
      Column("x", [nil, 5.0]), Column("whole", [nil, 1]), Column("t", ["b", nil]),
    ])
    let fitted = try Impute(.mean, indicators: true).fit(train)
    let result = try fitted.transform(test)
    #expect(result.columnNames == ["x", "whole", "t", "x_missing", "t_missing"])
    #expect(try result["x_missing"] == Column("x_missing", [true, false]))
    #expect(try result["t_missing"] == Column("t_missing", [false, true]))
    #expect(try result.select("x", "whole", "t").missingCount == 0)
    let marked = try MissingIndicator().fit(train).transform(train)
    #expect(try marked["t_missing"] == Column("t_missing", [false, true, false]))
    let named = try MissingIndicator(columns: ["whole"]).fit(train)
    #expect(try named.transform(test)["whole_missing"] == Column("whole_missing", [true, false]))
    let clash = try train.adding(Column("x_missing", [1, 2, 3]))
    #expect(try thrownCode { _ = try MissingIndicator().fit(clash) } == "column-exists")
    #expect(
      try thrownCode { _ = try Impute(indicators: true).fit(clash) } == "column-exists"
    )
    #expect(try Impute().fit(train).transform(test).columnNames == train.columnNames)
  }

  @Test("Gaps of any type are filled from before or behind, up to a limit")
  func carries() throws {
    let table = try Table([
      Column("n", [nil, 1, nil, nil, 4, nil]), Column("t", ["a", nil, nil, nil, "b", nil]),
    ])
    func filled(_ step: FillGaps) throws -> [String] {
      let result = try step.fit(table).transform(table)
      return try result["n"].strings().map { $0 ?? "-" } + result["t"].strings().map { $0 ?? "-" }
    }
    #expect(try filled(FillGaps()) == ["-", "1", "1", "1", "4", "4", "a", "a", "a", "a", "b", "b"])
    #expect(
      try filled(FillGaps(.backward)) == [
        "1", "1", "4", "4", "4", "-", "a", "b", "b", "b", "b", "-",
      ]
    )
    #expect(
      try filled(FillGaps(limit: 1)) == [
        "-", "1", "1", "-", "4", "4", "a", "a", "-", "-", "b", "b",
      ]
    )
    #expect(try FillGaps().fit(table).transform(table)["n"].type == .int)
  }

  @Test("Lines fill gaps between two values, by the distances along a column")
  func interpolates() throws {
    let values: [Double?] = [nil, 0, nil, nil, 6, nil]
    let table = try Table([
      Column("x", values), Column("t", [0.0, 1, 2, 5, 7, 8]),
      Column("text", ["a", nil, "b", "c", "d", "e"]),
    ])
    let plain = try FillGaps(.linear).fit(table).transform(table)
    #expect(try plain["x"] == Column("x", [nil, 0.0, 2, 4, 6, nil]))
    #expect(try plain["text"] == table["text"])
    let along = try FillGaps(.linear, along: "t").fit(table).transform(table)
    #expect(try along["x"] == Column("x", [nil, 0.0, 1, 4, 6, nil]))
    let limited = try FillGaps(.linear, limit: 1, columns: ["x"]).fit(table).transform(table)
    #expect(try limited["x"] == Column("x", [nil, 0.0, 2, nil, 6, nil]))
    // Rows that do not stand in the order of time.
    let turned = try table.rows([5, 4, 3, 2, 1, 0])
    let result = try FillGaps(.linear, along: "t").fit(turned).transform(turned)
    #expect(try result["x"] == Column("x", [nil, 6.0, 4, 1, 0, nil]))
    let forward = try FillGaps(along: "t", columns: ["x"]).fit(turned).transform(turned)
    #expect(try forward["x"] == Column("x", [6.0, 6, 0, 0, 0, nil]))
  }

  @Test("Times say how far rows are apart; what is missing or no time there is refused")
  func alongTimes() throws {
    let days = try ["2026-01-01", "2026-01-02", "2026-01-05"].map {
      try CalendarDate($0) as CalendarDate?
    }
    let table = try Table([
      Column("x", [0.0, nil, 8]), Column("day", days), Column("s", ["a", "b", "c"]),
    ])
    let result = try FillGaps(.linear, along: "day").fit(table).transform(table)
    #expect(try result["x"] == Column("x", [0.0, 2, 8]))
    #expect(try thrownCode { _ = try FillGaps(along: "s").fit(table) } == "wrong-type")
    #expect(try thrownCode { _ = try FillGaps(along: "x").fit(table) } == "missing-values")
    #expect(try thrownCode { _ = try FillGaps(along: "z").fit(table) } == "unknown-column")
    let nan = try table.adding(Column("x", [0.0, .nan, 8]))
    #expect(try thrownCode { _ = try FillGaps(along: "x").fit(nan) } == "not-finite")
    let huge = try Table([Column("x", [-1.7e308, nil, 1.7e308])])
    #expect(try FillGaps(.linear).fit(huge).transform(huge)["x"].doubles()[1] == 0)
  }

  @Test("Neighbors weigh by their distance, and those at no distance alone")
  func weighs() throws {
    let train = try Table([Column("a", [0.0, 1, 3]), Column("b", [10.0, 20, 40])])
    func fill(_ a: Double, _ step: ImputeNeighbors) throws -> Double {
      let row = try Table([Column("a", [a]), Column("b", [nil as Double?])])
      return try step.fit(train).transform(row)["b"].doubles()[0]
    }
    #expect(try fill(0.25, ImputeNeighbors(neighbors: 2)) == 15)
    let weighted = try fill(0.25, ImputeNeighbors(neighbors: 2, weighting: .distance))
    #expect(abs(weighted - (10 * 3 + 20) / 4) < 1e-12)
    #expect(try fill(3, ImputeNeighbors(neighbors: 2, weighting: .distance)) == 40)
    // Nothing to compare: the mean; fewer rows than neighbors: all of them.
    let none = try Table([Column("a", [nil as Double?]), Column("b", [nil as Double?])])
    let filled = try ImputeNeighbors().fit(train).transform(none)
    #expect(try abs(filled["b"].doubles()[0] - 70.0 / 3) < 1e-12)
    #expect(try abs(fill(1, ImputeNeighbors(neighbors: 50)) - 70.0 / 3) < 1e-12)
  }

  @Test("Neighbors are those of a plain search over all rows")
  func plainNeighbors() throws {
    var random = RandomGenerator(seed: 77)
    let columns = (0..<4).map { place in
      Column(
        "c\(place)",
        (0..<60).map { _ in random.uniform() < 0.2 ? nil : random.normal() as Double? }
      )
    }
    let table = try Table(columns)
    let filled = try ImputeNeighbors(neighbors: 4).fit(table).transform(table)
    let raw = try columns.map { try $0.doubles() }
    for place in 0..<4 {
      for row in 0..<60 where raw[place][row].isNaN {
        var near: [(distance: Double, row: Int)] = []
        for other in 0..<60 where !raw[place][other].isNaN {
          let both = (0..<4).filter { !raw[$0][row].isNaN && !raw[$0][other].isNaN }
          guard !both.isEmpty else { continue }
          let sum = both.reduce(0.0) {
            $0 + (raw[$1][row] - raw[$1][other]) * (raw[$1][row] - raw[$1][other])
          }
          near.append((sum * 4 / Double(both.count), other))
        }
        near.sort { ($0.distance, $0.row) < ($1.distance, $1.row) }
        let expected =
          near.isEmpty
          ? try columns[place].mean()
          : near.prefix(4).reduce(0.0) { $0 + raw[place][$1.row] } / Double(min(4, near.count))
        #expect(try abs(filled["c\(place)"].doubles()[row] - expected) < 1e-12)
      }
    }
  }

  @Test("Regressions find a value that follows from the other columns")
  func regresses() throws {
    var random = RandomGenerator(seed: 12)
    let a = (0..<200).map { _ in random.normal() }
    let b = (0..<200).map { _ in random.normal() }
    let c = zip(a, b).map { 3 + 2 * $0 - $1 }
    func holed(_ values: [Double], _ every: Int, _ place: Int = 3) -> [Double?] {
      values.enumerated().map { $0 % every == place ? nil : $1 }
    }
    let table = try Table([
      Column("a", holed(a, 7)), Column("b", b.map { $0 }), Column("c", holed(c, 14, 5)),
    ])
    let fitted = try ImputeIterative(maximumIterations: 100, tolerance: 1e-6, penalty: 1e-9).fit(
      table
    )
    #expect(fitted.converged && fitted.iterations > 1)
    let filled = try fitted.transform(table)
    for row in 0..<200 where row % 7 == 3 || row % 14 == 5 {
      // Brought within the range of the column, so that the ends may be off.
      let value = try row % 7 == 3 ? filled["a"].doubles()[row] : filled["c"].doubles()[row]
      let truth = row % 7 == 3 ? a[row] : c[row]
      #expect(abs(value - truth) < 0.01 || abs(value) < abs(truth), "\(row): \(value), \(truth)")
    }
    #expect(filled.missingCount == 0)
    let new = try Table([Column("a", [1.0]), Column("b", [nil as Double?]), Column("c", [4.5])])
    // b missed nothing in training; 4.5 = 3 + 2·1 − 0.5.
    #expect(try abs(fitted.transform(new)["b"].doubles()[0] - 0.5) < 0.01)
    let alone = try Table([Column("a", [1.0, nil, 3])])
    #expect(try ImputeIterative().fit(alone).transform(alone)["a"] == Column("a", [1.0, 2, 3]))
  }

  @Test("Systems are solved, and a pivot of 0 gives 0")
  func solves() throws {
    let solution = try solvedPositive([[4, 1, 2], [1, 3, 0], [2, 0, 5]], [12, 7, 17])
    for (value, expected) in zip(solution, [1.0, 2, 3]) { #expect(abs(value - expected) < 1e-12) }
    #expect(try solvedPositive([], []) == [])
    #expect(try solvedPositive([[1, 1], [1, 1]], [2, 2]) == [2, 0])
  }

  @Test("Columns that missed too much in training go, whatever new rows miss")
  func drops() throws {
    let train = try Table([
      Column("full", [1, 2, 3, 4]), Column("half", [nil, nil, 3, 4]),
      Column("most", [nil, nil, nil, 4]), Column("void", [nil as Int?, nil, nil, nil]),
    ])
    func left(_ rule: MissingRule, _ columns: [String] = []) throws -> [String] {
      try DropColumns(missing: rule, columns: columns).fit(train).transform(train).columnNames
    }
    #expect(try left(.moreThan(0.5)) == ["full", "half"])
    #expect(try left(.any) == ["full"])
    #expect(try left(.all) == ["full", "half", "most"])
    #expect(try left(.any, ["void"]) == ["full", "half", "most"])
    let fitted = try DropColumns().fit(train)
    #expect(fitted.dropped == ["most", "void"])
    let test = try Table([Column("most", [1]), Column("full", [nil as Int?])])
    #expect(try fitted.transform(test).columnNames == ["full"])
    #expect(try DropColumns().fit(train, target: "void").dropped == ["most"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Windows, groups and choices in expressions")
struct WindowTests {
  private func evaluated(
    _ table: Table,
    _ expression: (Columns) throws -> ColumnExpression
  ) throws -> Column {
    try table.adding("result", expression)["result"]
  }

  private let table = Result {
    try Table([
      Column("g", ["a", "b", "a", "b", "a"]),
      Column("x", [1, 10, nil, 20, 4]),
      Column("d", [1.5, .nan, 2.5, nil, 0.5]),
    ])
  }

  @Test("lag and lead look at other rows, within a group with over")
  func lags() throws {
    let table = try table.get()
    #expect(try evaluated(table) { $0["x"].lag() }.strings() == [nil, "1", "10", nil, "20"])
    #expect(try evaluated(table) { $0["x"].lead(2) }.strings() == [nil, "20", "4", nil, nil])
    #expect(try evaluated(table) { $0["x"].lag(.max) }.missingCount == 5)
    #expect(try evaluated(table) { $0["x"].lead(.min) }.missingCount == 5)
    #expect(
      try evaluated(table) { $0["x"].lag().over("g") }.strings() == [nil, nil, "1", "10", nil]
    )
    #expect(try evaluated(table) { $0["x"].difference() }.strings() == [nil, "9", nil, nil, "-16"])
    #expect(
      try evaluated(table) { $0["x"].percentChange().over("g") }.strings()
        == [nil, nil, nil, "1", nil]
    )
  }

  @Test("aggregates stand in every row, of all rows or of a group")
  func aggregates() throws {
    let table = try table.get()
    #expect(
      try evaluated(table) { $0["x"] - $0["x"].minimum }.strings() == ["0", "9", nil, "19", "3"]
    )
    #expect(
      try evaluated(table) { $0["x"].sum.over("g") }.strings() == ["5", "30", "5", "30", "5"]
    )
    #expect(try evaluated(table) { $0["g"].distinctCount }.strings() == ["2", "2", "2", "2", "2"])
    #expect(
      try evaluated(table) { ($0["x"] > 3).any.over("g") }.strings()
        == Array(repeating: "true", count: 5)
    )
    #expect(
      try evaluated(table) { ($0["x"] > 3).all.over("g") }.strings() == [
        "false", "true", "false", "true", "false",
      ]
    )
  }

  @Test("running statistics leave out what is missing")
  func cumulative() throws {
    let table = try table.get()
    #expect(
      try evaluated(table) { $0["x"].cumulativeSum }.strings() == ["1", "11", nil, "31", "35"]
    )
    #expect(
      try evaluated(table) { $0["x"].cumulativeMaximum }.strings() == ["1", "10", nil, "20", "20"]
    )
    #expect(
      try evaluated(table) { $0["x"].cumulativeCount }.strings() == ["1", "2", "2", "3", "4"]
    )
    #expect(
      try evaluated(table) { $0["d"].cumulativeMinimum }.strings() == [
        "1.5", "NaN", "NaN", nil, "NaN",
      ]
    )
    #expect(
      try evaluated(table) { $0["x"].filledForward }.strings() == ["1", "10", "10", "20", "4"]
    )
    #expect(
      try evaluated(table) { $0["x"].filledBackward }.strings() == ["1", "10", "20", "20", "4"]
    )
    #expect(
      try evaluated(table) { $0["g"].rowNumber.over("g") }.strings() == ["0", "0", "1", "1", "2"]
    )
  }

  @Test("ranks", arguments: RankMethod.allCases)
  func ranks(method: RankMethod) throws {
    let table = try Table([Column("x", [3.0, 1, nil, 3, .nan])])
    let expected: [String?] =
      switch method {
      case .average: ["2.5", "1", nil, "2.5", "4"]
      case .minimum: ["2", "1", nil, "2", "4"]
      case .maximum: ["3", "1", nil, "3", "4"]
      case .dense: ["2", "1", nil, "2", "3"]
      case .ordinal: ["2", "1", nil, "3", "4"]
      }
    #expect(try evaluated(table) { $0["x"].rank(method) }.strings() == expected)
  }

  @Test("a rolling statistic is that of each window by itself", arguments: 0..<60)
  func rolling(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let values = (0..<random.draw(30)).map { _ -> Double? in
      random.draw(6) == 0 ? nil : random.draw(15) == 0 ? .nan : random.normal() * 10 + 1e4
    }
    let window = 1 + random.draw(6)
    let least = 1 + random.draw(window)
    let table = try Table([Column("x", values)])
    let results = try [
      evaluated(table) { $0["x"].rollingSum(window, minimumCount: least) },
      evaluated(table) { $0["x"].rollingMean(window, minimumCount: least) },
      evaluated(table) { $0["x"].rollingMinimum(window, minimumCount: least) },
      evaluated(table) { $0["x"].rollingMaximum(window, minimumCount: least) },
      evaluated(table) { $0["x"].rollingDeviation(window, minimumCount: least) },
    ]
    for row in values.indices {
      let part = Column("x", Array(values[max(0, row - window + 1)...row]))
      let present = part.count - part.missingCount
      let expected: [Double?] =
        present < least
        ? [nil, nil, nil, nil, nil]
        : try [
          part.sum(), part.mean(), part.minimum(), part.maximum(),
          present > 1 ? part.standardDeviation() : nil,
        ]
      for (result, wanted) in zip(results, expected) {
        let found = try result[row].double
        guard let wanted else {
          #expect(found == nil, "row \(row)")
          continue
        }
        let number = try #require(found)
        // Sums of a few numbers near 10⁴ in another order.
        #expect(number == wanted || (number.isNaN && wanted.isNaN) || abs(number - wanted) < 1e-7)
      }
    }
  }

  @Test("a choice takes the type that both values have")
  func choices() throws {
    let table = try table.get()
    #expect(
      try evaluated(table) { ($0["x"] > 3).then("large", otherwise: "small") }.strings()
        == ["small", "large", nil, "large", "large"]
    )
    let mixed = try evaluated(table) { ($0["x"] > 3).then($0["x"], otherwise: 0.5) }
    #expect(mixed.type == .double && mixed.strings() == ["0.5", "10", nil, "20", "4"])
    #expect(
      try evaluated(table) { ($0["x"] == 10).then(nil, otherwise: $0["x"]) }.strings()
        == ["1", nil, nil, "20", "4"]
    )
    #expect(
      try tableError { try evaluated(table) { ($0["x"] > 3).then("a", otherwise: 1) } }.code
        == "wrong-operands"
    )
    #expect(
      try evaluated(table) { $0["x"].filled(with: 0) }.strings() == ["1", "10", "0", "20", "4"]
    )
    #expect(
      try evaluated(table) { $0["x"].filled(with: $0["d"]) }.strings() == [
        "1", "10", "2.5", "20", "4",
      ]
    )
  }

  @Test("what is evaluated in many blocks is what rows give", arguments: [16_384, 16_385, 50_000])
  func blocks(count: Int) throws {
    let table = try Table([
      Column("i", (0..<count).map { $0 % 7 == 0 ? nil : $0 }),
      Column("t", (0..<count).map { "text number \($0 % 13)" as String? }),
      Column("c", categories: (0..<count).map { ["x", "y", nil][$0 % 3] }),
    ])
    let result = try evaluated(table) {
      ($0["i"] % 2 == 0 && $0["c"] != "y").then(
        $0["t"] + "!",
        otherwise: $0["c"].filled(with: "none")
      )
    }
    for row in 0..<count {
      let expected: String?
      switch (row % 7 == 0, row % 3) {
      case (_, 1): expected = row % 7 == 0 || row % 2 == 0 ? "y" : "y"
      case (true, _): expected = nil
      case (false, let level):
        expected =
          row % 2 != 0
          ? (level == 0 ? "x" : "none") : level == 0 ? "text number \(row % 13)!" : nil
      }
      if result.text(row) != expected {
        Issue.record("row \(row): \(result.text(row) ?? "nil"), not \(expected ?? "nil")")
        return
      }
    }
  }

  @Test("texts")
  func texts() throws {
    let table = try Table([Column("s", [" Ab-c ", "über-ß", nil, "", "x-y-z"])])
    func strings(_ expression: (Columns) throws -> ColumnExpression) throws -> [String?] {
      try evaluated(table, expression).strings()
    }
    #expect(try strings { $0["s"].uppercased } == [" AB-C ", "ÜBER-SS", nil, "", "X-Y-Z"])
    #expect(try strings { $0["s"].trimmed.length } == ["4", "6", nil, "0", "5"])
    #expect(try strings { $0["s"].part(1, separatedBy: "-") } == ["c ", "ß", nil, nil, "y"])
    #expect(try strings { $0["s"].part(-1, separatedBy: "-") } == ["c ", "ß", nil, "", "z"])
    #expect(
      try strings { $0["s"].replacing("-", with: "+") } == [" Ab+c ", "über+ß", nil, "", "x+y+z"]
    )
    #expect(try strings { $0["s"].characters(1..<3) } == ["Ab", "be", nil, "", "-y"])
    #expect(try strings { $0["s"].hasPrefix("x") } == ["false", "false", nil, "false", "true"])
    #expect(try strings { $0["s"].hasSuffix("ß") } == ["false", "true", nil, "false", "false"])
    #expect(try strings { $0["s"].matches("^\\w-") } == ["false", "false", nil, "false", "true"])
    #expect(
      try strings { $0["s"].extracted("(\\w+)-(\\w)", group: 2) } == ["c", "ß", nil, nil, "y"]
    )
    #expect(
      try strings { $0["s"].replacing(pattern: "[a-z]", with: "_") } == [
        " A_-_ ", "ü___-ß", nil, "", "_-_-_",
      ]
    )
    #expect(
      try strings { $0["s"].padded(to: 6, with: "0") } == [
        " Ab-c ", "über-ß", nil, "000000", "0x-y-z",
      ]
    )
    #expect(try tableError { try strings { $0["s"].matches("(") } }.code == "invalid-argument")
    #expect(
      try tableError { try evaluated(sampleTable()) { $0["age"].lowercased } }.code
        == "wrong-operand"
    )
  }

  @Test("days, moments and spans")
  func times() throws {
    let zone = try Zone("Europe/Berlin")
    let table = try Table([
      Column("day", [CalendarDate("2024-02-29"), nil]),
      Column("at", [DateTime("2024-02-29 23:30:00", zone: zone), nil]),
      Column("text", ["29.2.2024", "2024"]),
    ])
    func strings(_ expression: (Columns) throws -> ColumnExpression) throws -> [String?] {
      try evaluated(table, expression).strings()
    }
    #expect(try strings { $0["day"].quarter } == ["1", nil])
    #expect(try strings { $0["at"].hour } == ["23", nil])
    #expect(try strings { $0["at"].inZone(.utc).hour } == ["22", nil])
    #expect(try strings { $0["at"].truncated(to: .month) } == ["2024-02-01T00:00:00+01:00", nil])
    #expect(try strings { $0["day"].truncated(to: .week) } == ["2024-02-26", nil])
    #expect(try strings { $0["at"] + .hours(1) } == ["2024-03-01T00:30:00+01:00", nil])
    #expect(
      try strings { ($0["at"] - $0["at"].truncated(to: .day)).total(.hour) } == ["23.5", nil]
    )
    #expect(try strings { $0["at"] > "2024-02-29" } == ["true", nil])
    #expect(try strings { $0["at"] > $0["day"] } == ["true", nil])
    #expect(try strings { $0["text"].parsed("d.M.yyyy") } == ["2024-02-29", nil])
    #expect(try strings { $0["at"].date } == ["2024-02-29", nil])
    #expect(
      try tableError { try strings { $0["text"].parsed("HH:mm") } }.code == "invalid-argument"
    )
    #expect(try tableError { try strings { $0["day"].hour } }.code == "wrong-operand")
  }

  @Test("ordered categories are compared by their order, others as text")
  func categories() throws {
    let sizes = ["M", "S", nil, "L"]
    let table = try Table([
      Column("ordered", categories: sizes, levels: ["S", "M", "L"], ordered: true),
      Column("plain", categories: sizes, levels: ["S", "M", "L"]),
    ])
    #expect(
      try evaluated(table) { $0["ordered"] < "L" }.strings() == ["true", "true", nil, "false"]
    )
    #expect(
      try evaluated(table) { $0["plain"] < "M" }.strings() == ["false", "false", nil, "true"]
    )
    #expect(
      try tableError { try evaluated(table) { $0["ordered"] < "XL" } }.code == "invalid-argument"
    )
  }
}

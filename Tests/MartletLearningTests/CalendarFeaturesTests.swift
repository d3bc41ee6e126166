// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

@Suite("Dates as features")
struct CalendarFeaturesTests {
  private func days(_ texts: [String?]) throws -> Table {
    try Table([
      Column("n", texts.map { _ in 1 as Int? }),
      Column("day", texts.map { try $0.map { try CalendarDate($0) } }),
    ])
  }

  @Test("A day becomes the parts that are asked for, in place and in their order")
  func parts() throws {
    let table = try days(["2024-02-29", nil, "2023-12-31", "1969-07-20"])
    let all: [CalendarPart] = [
      .year, .quarter, .month, .week, .day, .dayOfYear, .weekday, .isWeekend, .daysSince,
    ]
    let fitted = try CalendarFeatures(parts: all).fit(table)
    let result = try fitted.transform(table)
    #expect(result.columnNames == ["n"] + all.map { "day.\($0.suffix)" })
    let expected: [[Int?]] = [
      [2024, nil, 2023, 1969], [1, nil, 4, 3], [2, nil, 12, 7], [9, nil, 52, 29],
      [29, nil, 31, 20], [60, nil, 365, 201], [4, nil, 7, 7], [0, nil, 1, 1],
      [19_947, nil, 19_887, 0],
    ]
    for (part, values) in zip(all, expected) {
      let name = "day.\(part.suffix)"
      #expect(try result[name] == Column(name, values))
    }
    #expect(fitted.origins == ["day": try CalendarDate("1969-07-20")])
    #expect(
      try CalendarFeatures().fit(table).transform(table).columnNames
        == ["n", "day.year", "day.month", "day.day", "day.weekday"]
    )
  }

  @Test("Days count from the first one in training, or from the one that is given")
  func origin() throws {
    let train = try days(["2024-01-10", "2024-01-05"])
    let new = try days(["2024-01-01", "2024-02-05"])
    let learned = try CalendarFeatures(parts: [.daysSince]).fit(train).transform(new)
    #expect(try learned["day.days_since"] == Column("day.days_since", [-4, 31]))
    let given = CalendarFeatures(parts: [.daysSince], origin: try CalendarDate("2024-01-01"))
    #expect(
      try given.fit(train).transform(new)["day.days_since"] == Column("day.days_since", [0, 35])
    )
    let none = try days([nil, nil])
    #expect(
      try thrownCode { _ = try CalendarFeatures(parts: [.daysSince]).fit(none) } == "no-values"
    )
    #expect(try CalendarFeatures().fit(none).transform(none).missingCount == 8)
  }

  @Test("Moments are told by the clocks of their zone")
  func moments() throws {
    let zone = try Zone("Europe/Berlin")
    let moment = try DateTime("2024-06-30T22:45:00Z").inZone(zone)
    let table = try Table([Column("t", [moment, nil], zone: zone)])
    let step = CalendarFeatures(parts: [.month, .day, .hour, .minute, .daysSince], cyclic: [.hour])
    let result = try step.fit(table).transform(table)
    #expect(try result["t.month"] == Column("t.month", [7, nil]))
    #expect(try result["t.day"] == Column("t.day", [1, nil]))
    #expect(try result["t.hour"] == Column("t.hour", [0, nil]))
    #expect(try result["t.minute"] == Column("t.minute", [45, nil]))
    #expect(try result["t.days_since"] == Column("t.days_since", [45.0 / 1440, nil]))
    let angle = 2 * Double.pi * 45 / 1440
    #expect(abs((try result["t.hour_sin"][0].double ?? 9) - sine(angle)) < 1e-15)
    #expect(try result["t.hour_cos"][1].isMissing)
  }

  /// The sine of a small angle, by its series.
  private func sine(_ x: Double) -> Double {
    var (term, sum) = (x, x)
    for k in 1...12 {
      term *= -x * x / Double(2 * k * (2 * k + 1))
      sum += term
    }
    return sum
  }

  @Test("On a circle the end is next to the start, and all points are one from its middle")
  func circles() throws {
    let start = try CalendarDate("2019-12-30")
    let table = try Table([
      Column("day", try (0..<1500).map { try start.adding(days: $0) as CalendarDate? })
    ])
    let cyclic: [CalendarPart] = [.quarter, .month, .week, .day, .dayOfYear, .weekday]
    let result = try CalendarFeatures(parts: [], cyclic: cyclic).fit(table).transform(table)
    #expect(result.columnCount == 12)
    for part in cyclic {
      let sines = try result["day.\(part.suffix)_sin"].doubles()
      let cosines = try result["day.\(part.suffix)_cos"].doubles()
      // A step of the circle is at most a quarter of it.
      for row in sines.indices {
        #expect(abs(sines[row] * sines[row] + cosines[row] * cosines[row] - 1) < 1e-12)
        guard row > 0 else { continue }
        let way = sines[row] * cosines[row - 1] - cosines[row] * sines[row - 1]
        #expect(way > -1e-12, "\(part) goes back in row \(row)")
      }
    }
    #expect(try result["day.weekday_cos"][0].double == 1)
  }

  @Test("What cannot be is refused")
  func refuses() throws {
    let table = try days(["2024-02-29"])
    func code(_ step: CalendarFeatures, _ table: Table) throws -> String? {
      try thrownCode { _ = try step.fit(table) }
    }
    #expect(try code(CalendarFeatures(parts: [.hour]), table) == "wrong-type")
    #expect(try code(CalendarFeatures(cyclic: [.minute]), table) == "wrong-type")
    #expect(try code(CalendarFeatures(columns: ["n"]), table) == "wrong-type")
    #expect(try code(CalendarFeatures(parts: []), table) == "invalid-hyperparameter")
    #expect(try code(CalendarFeatures(parts: [.day, .day]), table) == "invalid-hyperparameter")
    #expect(try code(CalendarFeatures(cyclic: [.year]), table) == "invalid-hyperparameter")
    #expect(try code(CalendarFeatures(columns: ["day", "day"]), table) == "duplicate-column")
    let taken = try table.adding(Column("day.year", [1]))
    #expect(try code(CalendarFeatures(), taken) == "column-exists")
    let kept = try CalendarFeatures(parts: [.month], keep: true).fit(table).transform(table)
    #expect(kept.columnNames == ["n", "day", "day.month"])
  }

  @Test("The first and the last days of the calendar have all parts")
  func bounds() throws {
    let table = try days(["0001-01-01", "9999-12-31"])
    let step = CalendarFeatures(
      parts: CalendarPart.allCases.filter { $0 != .hour && $0 != .minute },
      cyclic: [.week, .dayOfYear]
    )
    let result = try step.fit(table).transform(table)
    #expect(result.missingCount == 0)
    #expect(try result["day.days_since"] == Column("day.days_since", [0, 3_652_058]))
  }

  @Test("A pipeline takes one row with a moment, or without")
  func oneRow() throws {
    let start = try DateTime("2024-01-01T00:00:00Z")
    let table = try Table([
      Column(
        "t",
        try (0..<48).map {
          try start.adding(.hours(Double($0))) as DateTime?
        }
      ),
      Column("y", (0..<48).map { $0 % 24 < 12 ? "am" : "pm" as String? }),
    ])
    let pipeline = CalendarFeatures(parts: [.hour]) + DecisionTreeClassifier()
    let model = try pipeline.fit(table, target: "y")
    #expect(try model.predict(["t": .dateTime(DateTime("2025-05-05T17:00:00Z"))]).label == "pm")
    #expect(try model.predict(["t": nil]).classes == ["am", "pm"])
  }
}

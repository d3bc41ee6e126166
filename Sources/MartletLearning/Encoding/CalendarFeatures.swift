// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Turns every column of days or moments into columns of numbers: year, month, weekday and so on.
///
/// A column `date` becomes `date.year`, `date.month`, … in its place, whole numbers in the order in
/// which the parts are given; `.daysSince` of moments is decimal. The parts named in `cyclic` become two
/// columns more each, `date.month_sin` and `date.month_cos`: the sine and cosine of 2π times how far the
/// circle is gone, so that December is next to January. January, Monday and midnight have the angle 0.
/// A missing date is missing in all columns. Moments are told by the clocks of their column's zone.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to take apart | days and moments; none named: all |
/// | `parts` | year, month, day, weekday | what becomes a number | see ``CalendarPart`` |
/// | `cyclic` | `[]` | what becomes a sine and a cosine | all but year, weekend and days since |
/// | `origin` | `nil` | the day that `.daysSince` counts from | none: the first of the training rows |
/// | `keep` | `false` | whether the column itself stays, before its parts | |
///
/// An hour goes on within itself on its circle, and so does a minute; the circle of the days of a month,
/// of those of a year and of weeks is as long as the month or the year in question.
public struct CalendarFeatures: Transformer, Equatable {
  /// The columns to take apart; empty for all days and moments.
  public let columns: [String]
  /// What becomes a number.
  public let parts: [CalendarPart]
  /// What becomes a sine and a cosine.
  public let cyclic: [CalendarPart]
  /// The day that `.daysSince` counts from; the first of the training rows if there is none.
  public let origin: CalendarDate?
  /// Whether the column itself stays.
  public let keep: Bool

  /// Makes a step that takes dates apart.
  ///
  /// - Parameters:
  ///   - columns: The columns to take apart; left out, all days and moments but the target.
  ///   - parts: What becomes a number; year, month, day and weekday by default.
  ///   - cyclic: What becomes a sine and a cosine; nothing by default.
  ///   - origin: The day that `.daysSince` counts from; by default the first of the training rows.
  ///   - keep: Whether the column itself stays, before its parts; false by default.
  public init(
    columns: [String] = [],
    parts: [CalendarPart] = [.year, .month, .day, .weekday],
    cyclic: [CalendarPart] = [],
    origin: CalendarDate? = nil,
    keep: Bool = false
  ) {
    self.columns = columns
    self.parts = parts
    self.cyclic = cyclic
    self.origin = origin
    self.keep = keep
  }

  static let defaultParts: [CalendarPart] = [.year, .month, .day, .weekday]

  static let choice = ColumnChoice(
    estimator: "CalendarFeatures",
    expected: "dates or moments",
    isTakenUnnamed: { $0 == .date || $0 == .dateTime },
    isTaken: { $0 == .date || $0 == .dateTime }
  )

  /// Learns which columns there are, and the first day of each.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `columnExists` or `invalidHyperparameter`;
  ///   ``TableError`` of kind `unknownColumn`, `duplicateColumn`, `wrongType`, also where hours or
  ///   minutes of days are asked for, or `noValues` where the first day of a column without values is.
  public func fit(_ table: Table, target: String?) throws -> FittedCalendarFeatures {
    try validate()
    let chosen = try Self.choice.columns(columns, of: table, target: target)
    let origins = try chosen.map { column in
      let dates = try DateColumn(column, parts + cyclic)
      guard parts.contains(.daysSince) else { return origin ?? CalendarDate.filler }
      if let origin { return origin }
      guard let first = try dates.firstDay() else {
        throw TableError(.noValues(column: column.name, operation: ".daysSince", needed: 1))
      }
      return first
    }
    let fitted = FittedCalendarFeatures(
      dates: zip(chosen, origins).map { .init(column: $0.name, origin: $1) },
      parameters: self
    )
    // Better now than on the test rows.
    try checkNames(fitted.made, in: table, estimator: "CalendarFeatures")
    return fitted
  }

  private func validate() throws {
    try checkHyperparameter(
      !(parts.isEmpty && cyclic.isEmpty),
      "parts",
      "[]",
      "at least one part, unless some are cyclic"
    )
    for (name, list) in [("parts", parts), ("cyclic", cyclic)] {
      try checkHyperparameter(
        areDistinct(list.map(\.suffix)),
        name,
        "\(list.map { ".\($0)" })",
        "each part once"
      )
    }
    if let part = cyclic.first(where: { !$0.isCyclic }) {
      try checkHyperparameter(
        false,
        "cyclic",
        "[.\(part)]",
        "parts that come again, such as .month, .weekday or .hour"
      )
    }
  }

  /// The step as it is written in a program.
  public var description: String {
    func list(_ parts: [CalendarPart]) -> String {
      "[" + parts.map { ".\($0)" }.joined(separator: ", ") + "]"
    }
    return callText(
      "CalendarFeatures",
      [
        columnsArgument(columns),
        parts == Self.defaultParts ? nil : "parts: \(list(parts))",
        cyclic.isEmpty ? nil : "cyclic: \(list(cyclic))",
        origin.map { "origin: CalendarDate(\(quoted($0.description)))" },
        keep ? "keep: true" : nil,
      ]
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension CalendarFeatures: CardRepresentable {
  var card: Card {
    var card = Card(
      title: "CalendarFeatures",
      entries: [
        .init(
          name: "columns",
          value: columns.isEmpty ? "all dates" : shortList(columns),
          isStrong: !columns.isEmpty
        ),
        .init(
          name: "parts",
          value: shortList(parts.map(\.suffix), limit: 11),
          isStrong: parts != Self.defaultParts
        ),
        .init(
          name: "cyclic",
          value: shortList(cyclic.map(\.suffix), limit: 11),
          isStrong: !cyclic.isEmpty
        ),
      ]
    )
    if let origin {
      card.entries.append(.init(name: "origin", value: origin.description, isStrong: true))
    }
    if keep { card.entries.append(.init(name: "keep", value: "true", isStrong: true)) }
    return card
  }
}

/// A step that takes dates apart and knows the first day of each column.
public struct FittedCalendarFeatures: FittedTransformer, Equatable {
  /// A column and the day that days are counted from.
  struct Dates: Equatable {
    var column: String
    var origin: CalendarDate
  }

  let dates: [Dates]
  let parameters: CalendarFeatures

  /// The day that `.daysSince` counts from in each column.
  public var origins: [String: CalendarDate] {
    guard parameters.parts.contains(.daysSince) else { return [:] }
    return Dictionary(dates.map { ($0.column, $0.origin) }, uniquingKeysWith: { first, _ in first })
  }

  /// The names of the columns that each becomes.
  var made: [String: [String]] {
    Dictionary(
      dates.map { dates in
        let name = dates.column
        let numbers = parameters.parts.map { "\(name).\($0.suffix)" }
        let circles = parameters.cyclic.flatMap {
          ["\(name).\($0.suffix)_sin", "\(name).\($0.suffix)_cos"]
        }
        return (name, (parameters.keep ? [name] : []) + numbers + circles)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the table with each column of dates replaced by columns of its parts.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`.
  public func transform(_ table: Table) throws -> Table {
    var replacements: [String: [Column]] = [:]
    for entry in dates {
      let column = try CalendarFeatures.choice.again(entry.column, of: table)
      let dates = try DateColumn(column, parameters.parts + parameters.cyclic)
      replacements[entry.column] =
        try (parameters.keep ? [column] : [])
        + parameters.parts.map { try dates.numbers($0, since: entry.origin) }
        + parameters.cyclic.flatMap { try dates.circle($0) }
    }
    return try replacing(replacements, in: table, estimator: "CalendarFeatures")
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedCalendarFeatures: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(dates.count) \(dates.count == 1 ? "column" : "columns")"
    if parameters.parts.contains(.daysSince) {
      card.entries += dates.prefix(8).map {
        .init(name: $0.column, value: "days since \($0.origin)")
      }
    }
    return card
  }
}

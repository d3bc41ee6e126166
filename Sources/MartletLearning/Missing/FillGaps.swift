// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// From where in a column a gap is filled.
public enum GapFilling: Sendable, Equatable {
  /// By the last value before it.
  case forward
  /// By the next value behind it.
  case backward
  /// By the straight line between the value before it and the value behind it; for numbers only.
  case linear
}

/// Fills missing values from the rows before and behind them, for rows that follow each other in time.
///
/// A gap at the beginning has no value before it and stays missing, as does one at the end under
/// `.backward`, and either under `.linear`; put `Impute()` behind it for those. The values come from the
/// very rows that are transformed, not from training. Nothing is learned but the names of the columns.
///
/// Rows follow each other as they stand, at equal distances, or by the numbers or times of the column
/// `along`, those with equal ones as they stand; the rows of the result stand as before. Under `.linear` columns
/// become decimal, and between two rows of equal `along` the first one counts.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `filling` | `.forward` | where the values come from | `.forward`, `.backward`, `.linear` |
/// | `limit` | `nil` | the most rows that are filled from a value | at least 1; `nil` for no limit |
/// | `along` | `nil` | the column by which rows follow each other | numbers, dates or moments, none missing |
/// | `columns` | `[]` | the columns to fill | none named: all, numeric ones under `.linear` |
/// | `indicators` | `false` | whether columns `…_missing` say where values were missing | |
///
/// pandas calls these `ffill`, `bfill` and `interpolate`.
public struct FillGaps: Transformer, Equatable {
  /// Where the values come from.
  public let filling: GapFilling
  /// The most rows that are filled from a value; `nil` for no limit.
  public let limit: Int?
  /// The column by which rows follow each other; `nil` for the order in which they stand.
  public let along: String?
  /// The columns to fill; empty for all that suit.
  public let columns: [String]
  /// Whether columns say where values were missing.
  public let indicators: Bool

  /// Makes a step that fills gaps.
  ///
  /// - Parameters:
  ///   - filling: Where the values come from, `.forward` by default.
  ///   - limit: The most rows in sequence that are filled from a value; no limit by default.
  ///   - along: The column by which rows follow each other; left out, they follow as they stand.
  ///   - columns: The columns to fill; left out, all but the target, or all numeric ones under `.linear`.
  ///   - indicators: Whether a column `…_missing` of true and false is added for each column that misses
  ///     values in training. False by default.
  public init(
    _ filling: GapFilling = .forward,
    limit: Int? = nil,
    along: String? = nil,
    columns: [String] = [],
    indicators: Bool = false
  ) {
    self.filling = filling
    self.limit = limit
    self.along = along
    self.columns = columns
    self.indicators = indicators
  }

  /// Learns which columns are filled.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, `missingValues` for the
  ///   column `along`, or `columnExists`; ``TableError`` of kind `unknownColumn` or `wrongType`.
  public func fit(_ table: Table, target: String?) throws -> FittedFillGaps {
    if let limit { try check("limit", limit, in: 1...Int.max) }
    if let along { _ = try positions(table, along) }
    let chosen = try chosenColumns(
      table,
      named: columns,
      target: target,
      step: "FillGaps(.\(filling))",
      suits: { !(columns.isEmpty && $0.name == along) && (filling != .linear || $0.type.isNumeric) }
    )
    return FittedFillGaps(
      names: chosen.map(\.name),
      marked: try indicated(chosen, indicators, of: table, step: "FillGaps"),
      parameters: self
    )
  }

  /// Where each row stands by the column `along`.
  func positions(_ table: Table, _ along: String) throws -> [Double] {
    let column = try table[along]
    guard column.missingCount == 0 else {
      throw LearningError(
        .missingValues(column: along, count: column.missingCount, estimator: "FillGaps")
      )
    }
    let values: [Double] =
      switch column.storage {
      case .date(let days): days.map { Double($0.dayNumber) }
      case .dateTime(let moments, _): moments.map(Double.init)
      case .duration(let spans): spans.map(Double.init)
      case .double, .float, .int: try column.doubles()
      case .bool, .string, .category:
        throw TableError(
          .wrongType(
            column: along,
            type: column.type,
            operation: "FillGaps(along:)",
            expected: "numbers, dates or moments"
          )
        )
      }
    if let row = values.firstIndex(where: { !$0.isFinite }) {
      throw LearningError(
        .notFinite(column: along, row: row, value: significant(values[row], digits: 6))
      )
    }
    return values
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "FillGaps",
      ".\(filling)",
      limit.map { "limit: \($0)" },
      along.map { "along: \"\($0)\"" },
      writtenColumns(columns),
      indicators ? "indicators: true" : nil
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FillGaps: CardRepresentable {
  var card: Card {
    Card(
      title: "FillGaps",
      entries: [
        .init(name: "filling", value: ".\(filling)", isStrong: filling != .forward),
        .init(name: "limit", value: limit.map { "\($0)" } ?? "none", isStrong: limit != nil),
        .init(name: "along", value: along ?? "the order of rows", isStrong: along != nil),
        .columns(columns, all: filling == .linear ? "all numeric" : "all"),
        .init(name: "indicators", value: "\(indicators)", isStrong: indicators),
      ]
    )
  }
}

/// A step that fills gaps and knows its columns.
public struct FittedFillGaps: FittedTransformer, Equatable {
  let names: [String]
  /// The columns that get an indicator.
  let marked: [String]
  let parameters: FillGaps

  /// Returns the table with its gaps filled, where there is something to fill them from.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `missingValues` or `notFinite` for the column `along`, or `columnExists`; ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    let positions = try parameters.along.map { try parameters.positions(table, $0) }
    let order = try positions.map { positions in
      try Execution.current.sorted(positions.indices) {
        (positions[$0], $0) < (positions[$1], $1)
      }
    }
    let filled = try names.map { name in
      let step = "FillGaps(.\(parameters.filling))"
      let column =
        parameters.filling == .linear ? try table.numbers(name, for: step) : try table[name]
      guard column.missingCount > 0 else {
        return parameters.filling == .linear ? try decimal(column) : column
      }
      return parameters.filling == .linear
        ? try interpolated(column, order, positions) : try carried(column, order)
    }
    return try table.replacing(filled)
      .appending(MartletLearning.indicators(of: table, marked), step: "FillGaps")
  }

  private func decimal(_ column: Column) throws -> Column {
    Column(name: column.name, storage: .double(try column.doubles()), validity: column.validity)
  }

  /// The column with each gap filled from one side.
  private func carried(_ column: Column, _ order: [Int]?) throws -> Column {
    var sources = Array(0..<column.count)
    var (last, distance) = (-1, 0)
    let limit = parameters.limit ?? .max
    let isForward = parameters.filling == .forward
    try Execution.current.everyBlock(of: 0..<column.count) { block in
      for step in block {
        let place = isForward ? step : column.count - 1 - step
        let row = order.map { $0[place] } ?? place
        if column.validity.isPresent(row) {
          (last, distance) = (row, 0)
        } else {
          distance += 1
          sources[row] = distance <= limit ? last : -1
        }
      }
    }
    return column.gathered(sources)
  }

  /// The column with each gap filled by the line from its one side to the other.
  private func interpolated(
    _ column: Column,
    _ order: [Int]?,
    _ positions: [Double]?
  ) throws -> Column {
    var values = try column.doubles()
    var isFilled = [Bool](repeating: false, count: values.count)
    let limit = parameters.limit ?? .max
    func row(_ place: Int) -> Int { order.map { $0[place] } ?? place }
    func position(_ place: Int) -> Double { positions.map { $0[row(place)] } ?? Double(place) }
    var last = -1
    try Execution.current.everyBlock(of: 0..<values.count) { block in
      for place in block where column.validity.isPresent(row(place)) {
        defer { last = place }
        // What stands before the first value stays missing.
        guard last >= 0, place - last > 1 else { continue }
        let (start, end) = (values[row(last)], values[row(place)])
        let length = position(place) - position(last)
        let filled = min(place - last - 1, limit)
        for gap in last + 1...last + filled {
          let share = length > 0 ? (position(gap) - position(last)) / length : 0
          // Not start + share × (end − start), which may overflow.
          values[row(gap)] = start == end ? start : start * (1 - share) + end * share
          isFilled[row(gap)] = true
        }
      }
    }
    let validity = Validity(count: values.count) { column.validity.isMissing($0) && !isFilled[$0] }
    return Column(name: column.name, storage: .double(values), validity: validity)
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedFillGaps: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(names.count) \(names.count == 1 ? "column" : "columns")"
    return card
  }
}

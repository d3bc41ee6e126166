// SPDX-License-Identifier: Apache-2.0

public import MartletTables
public import MartletText

/// Fills missing values with a value that was learned from the training rows.
///
/// `.mean` and `.median` apply to numbers; columns of text, categories, truth values and dates get
/// their most frequent value then, as they do under `.mostFrequent` (of equally frequent ones the
/// first in their order). `.constant` fills every column whose type takes the value, and leaves the
/// others as they are. The target is never filled.
///
/// A column of whole numbers becomes decimal where the value is not whole.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `strategy` | `.median` | where the value comes from | see ``Imputation`` |
/// | `columns` | `[]` | the columns to fill | none named: all of them |
/// | `indicators` | `false` | whether columns `…_missing` say where values were missing | |
///
/// ``ImputeNeighbors`` and ``ImputeIterative`` fill numbers by the other columns, ``FillGaps`` fills any value by the
/// rows before or behind it. scikit-learn calls this `SimpleImputer`.
public struct Impute: Transformer, Equatable {
  /// Where the value comes from.
  public let strategy: Imputation
  /// The columns to fill; empty for all.
  public let columns: [String]
  /// Whether columns say where values were missing.
  public let indicators: Bool

  /// Makes an imputation.
  ///
  /// - Parameters:
  ///   - strategy: Where the value comes from, `.median` by default.
  ///   - columns: The columns to fill; left out, all but the target.
  ///   - indicators: Whether a column `…_missing` of true and false is added for each filled column that
  ///     misses values in training. False by default.
  public init(
    _ strategy: Imputation = .median,
    columns: [String] = [],
    indicators: Bool = false
  ) {
    self.strategy = strategy
    self.columns = columns
    self.indicators = indicators
  }

  /// Learns a value for every column, also for those without missing values in training.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `columnExists` for an indicator, or `notFinite`
  ///   where a number is NaN or infinite; ``TableError`` of kind `unknownColumn`, `noValues` for a column that is missing
  ///   throughout, or `wrongType` for a named column that does not take the constant.
  public func fit(_ table: Table, target: String?) throws -> FittedImpute {
    guard table.rowCount > 0 else { throw LearningError(.emptyTable(estimator: "Impute")) }
    if let target { _ = try table[target] }
    let chosen =
      columns.isEmpty
      ? table.columns.filter { $0.name != target } : try columns.map { try table[$0] }
    let fills = try chosen.compactMap { column in
      try fill(column).map { FittedImpute.Fill(column: column.name, value: $0) }
    }
    return FittedImpute(
      fills: fills,
      marked: try indicated(
        fills.map { try table[$0.column] },
        indicators,
        of: table,
        step: "Impute"
      ),
      parameters: self
    )
  }

  /// The value for a column, or `nil` where there is none of its type.
  private func fill(_ column: Column) throws -> Cell? {
    if case .constant(let value) = strategy {
      if column.takes(value) { return value }
      guard columns.isEmpty else {
        throw TableError(
          .wrongType(
            column: column.name,
            type: column.type,
            operation: "filling in \(value.literal)",
            expected: "a column that takes \(value.noun)"
          )
        )
      }
      return nil
    }
    if column.type.isNumeric { _ = try presentFiniteValues(column) }
    return try column.imputationValue(strategy.suited(to: column))
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "Impute",
      strategyText,
      writtenColumns(columns),
      indicators ? "indicators: true" : nil
    )
  }

  fileprivate var strategyText: String {
    switch strategy {
    case .mean: ".mean"
    case .median: ".median"
    case .mostFrequent: ".mostFrequent"
    case .constant(let value): ".constant(\(value.literal))"
    }
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension Impute: CardRepresentable {
  var card: Card {
    Card(
      title: "Impute",
      entries: [
        .init(name: "strategy", value: strategyText, isStrong: strategy != .median),
        .columns(columns, all: "all"),
      ] + (indicators ? [.init(name: "indicators", value: "true", isStrong: true)] : [])
    )
  }
}

/// An imputation that knows its values.
public struct FittedImpute: FittedTransformer, Equatable {
  /// A column and the value for its missing rows.
  struct Fill: Equatable {
    var column: String
    var value: Cell
  }

  let fills: [Fill]
  /// The columns that get an indicator.
  let marked: [String]
  let parameters: Impute

  /// The value that fills each column.
  public var values: [String: Cell] {
    Dictionary(fills.map { ($0.column, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the table with its missing values filled by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `wrongType` where a column has another type
  ///   than in training; ``LearningError`` of kind `columnExists` for an indicator.
  public func transform(_ table: Table) throws -> Table {
    let added = try MartletLearning.indicators(of: table, marked)
    return try fills.reduce(table) { result, fill in
      let column = try table[fill.column]
      guard column.missingCount > 0 else { return result }
      return try result.adding(column.filled(with: fill.value))
    }.appending(added, step: "Impute")
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedImpute: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(fills.count) \(fills.count == 1 ? "column" : "columns")"
    card.entries += fills.prefix(8).map {
      let value = $0.value.double.map { significant($0, digits: 6) } ?? $0.value.literal
      return .init(name: $0.column, value: value)
    }
    return card
  }
}

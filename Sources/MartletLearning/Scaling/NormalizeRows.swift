// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// How the length of a row is measured.
public enum RowNorm: Sendable, Equatable {
  /// The sum of the absolute values.
  case l1
  /// The square root of the sum of the squares.
  case l2
  /// The largest absolute value.
  case maximum
}

/// Divides the numbers of every row by the row's length, so that only their proportions are left.
///
/// A row of zeros stays as it is. Missing values count for nothing and stay missing; a row with NaN or
/// an infinite value becomes NaN. Columns become decimal; the target and what is not numeric stay as
/// they are. Nothing is learned but the names of the columns.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `norm` | `.l2` | how a row is measured | `.l1`, `.l2`, `.maximum` |
/// | `columns` | `[]` | the columns that make up a row | numeric columns; none named: all of them |
///
/// scikit-learn calls this `Normalizer`.
public struct NormalizeRows: Transformer, Equatable {
  /// How a row is measured.
  public let norm: RowNorm
  /// The columns that make up a row; empty for all numeric ones.
  public let columns: [String]

  /// Makes a normalization.
  ///
  /// - Parameters:
  ///   - norm: How a row is measured, `.l2` by default.
  ///   - columns: The columns that make up a row; left out, all numeric ones but the target.
  public init(_ norm: RowNorm = .l2, columns: [String] = []) {
    self.norm = norm
    self.columns = columns
  }

  /// Learns which columns make up a row.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`; ``TableError`` of kind `unknownColumn`, or
  ///   `wrongType` for a named column that is not numeric.
  public func fit(_ table: Table, target: String?) throws -> FittedNormalizeRows {
    let chosen = try chosenColumns(table, named: columns, target: target, step: "NormalizeRows")
    return FittedNormalizeRows(names: chosen.map(\.name), parameters: self)
  }

  /// The step as it is written in a program.
  public var description: String {
    written("NormalizeRows", norm == .l2 ? nil : ".\(norm)", writtenColumns(columns))
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension NormalizeRows: CardRepresentable {
  var card: Card {
    Card(
      title: "NormalizeRows",
      entries: [.init(name: "norm", value: ".\(norm)", isStrong: norm != .l2), .columns(columns)]
    )
  }
}

/// A normalization that knows its columns.
public struct FittedNormalizeRows: FittedTransformer, Equatable {
  let names: [String]
  let parameters: NormalizeRows

  /// Returns the table with each row of the columns divided by its length.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    let columns = try names.map { try table.numbers($0, for: "NormalizeRows") }
    var buffers = try columns.map { try $0.doubles() }
    let execution = Execution.current
    try execution.everyBlock(of: 0..<table.rowCount, cost: 2 * columns.count) { block in
      for row in block {
        let (largest, rest) = length(buffers, columns, row)
        guard largest != 0 else { continue }
        for place in buffers.indices {
          buffers[place][row] = buffers[place][row] / largest / rest
        }
      }
    }
    return table.replacing(
      zip(columns, buffers).map {
        Column(name: $0.name, storage: .double($1), validity: $0.validity)
      }
    )
  }

  /// The length of a row as a product: its largest absolute value, and the length of the row divided by
  /// that, whose squares neither overflow nor vanish.
  private func length(
    _ buffers: [[Double]],
    _ columns: [Column],
    _ row: Int
  ) -> (largest: Double, rest: Double) {
    var largest = 0.0
    for (buffer, column) in zip(buffers, columns) where column.validity.isPresent(row) {
      let size = abs(buffer[row])
      if !(size <= largest) { largest = largest.isNaN ? largest : size }
    }
    guard largest > 0, largest.isFinite else { return (largest == 0 ? 0 : .nan, 1) }
    if parameters.norm == .maximum { return (largest, 1) }
    var sum = 0.0
    for (buffer, column) in zip(buffers, columns) where column.validity.isPresent(row) {
      let part = abs(buffer[row]) / largest
      sum += parameters.norm == .l1 ? part : part * part
    }
    return (largest, parameters.norm == .l1 ? sum : sum.squareRoot())
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedNormalizeRows: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(names.count) \(names.count == 1 ? "column" : "columns")"
    return card
  }
}

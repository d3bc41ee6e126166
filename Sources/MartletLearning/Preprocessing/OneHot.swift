// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// What to do with a text that was not among the training rows' texts.
public enum UnseenLevel: Sendable, Equatable {
  /// It counts as none of the known ones: all its indicator columns are 0.
  case ignore
  /// It is an error that names it.
  case error
}

/// Turns every text column into one column of 0 and 1 for each of its values.
///
/// A column `sex` with the values `female` and `male` becomes the whole-number columns `sex=female`
/// and `sex=male`, sorted, in its place; the levels of a category column keep their order. In a row
/// whose value is missing, all of them are 0. Text that was not seen in training is treated as
/// ``UnseenLevel`` says. Other types of columns and the target stay as they are.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text and category columns; none named: all |
/// | `unseen` | `.ignore` | what to do with texts not seen in training | `.ignore`, `.error` |
/// | `maximumLevels` | 1000 | the most values a column may have | at least 1 |
///
/// No column is left out to make the others independent: a penalized model needs none left out, and
/// each coefficient stays readable by itself. scikit-learn calls this `OneHotEncoder`.
public struct OneHot: Transformer, Equatable {
  /// The columns to encode; empty for all text columns.
  public let columns: [String]
  /// What to do with texts that were not seen in training.
  public let unseen: UnseenLevel
  /// The most different values that a column may have.
  public let maximumLevels: Int

  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - unseen: What to do with texts that were not seen in training. `.ignore` by default.
  ///   - maximumLevels: The most different values a column may have, 1000 by default. It guards
  ///     against a column that names single rows.
  public init(columns: [String] = [], unseen: UnseenLevel = .ignore, maximumLevels: Int = 1000) {
    self.columns = columns
    self.unseen = unseen
    self.maximumLevels = maximumLevels
  }

  /// Learns the values of every text column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `tooManyLevels`, `columnExists`, or
  ///   `invalidHyperparameter` when `maximumLevels` is below 1; ``TableError`` of kind
  ///   `unknownColumn`, or `wrongType` for a named column that is not text.
  public func fit(_ table: Table, target: String?) throws -> FittedOneHot {
    guard maximumLevels >= 1 else {
      throw LearningError(
        .invalidHyperparameter(
          name: "maximumLevels",
          value: "\(maximumLevels)",
          expected: "at least 1"
        )
      )
    }
    guard table.rowCount > 0 else { throw LearningError(.emptyTable(estimator: "OneHot")) }
    if let target { _ = try table[target] }
    let chosen =
      columns.isEmpty
      ? table.columns.filter { $0.type.isText && $0.name != target }
      : try columns.map { try textColumn($0, of: table) }
    let codes = try chosen.map { column -> FittedOneHot.Code in
      let levels = column.levels
      guard levels.count <= maximumLevels else {
        throw LearningError(
          .tooManyLevels(column: column.name, count: levels.count, limit: maximumLevels)
        )
      }
      return FittedOneHot.Code(column: column.name, levels: levels)
    }
    let fitted = FittedOneHot(codes: codes, parameters: self)
    // Better now than on the test rows.
    try fitted.check(table)
    return fitted
  }

  /// The step as it is written in a program.
  public var description: String {
    var arguments = columns.isEmpty ? [] : ["columns: \(columns)"]
    if unseen != .ignore { arguments.append("unseen: .\(unseen)") }
    if maximumLevels != 1000 { arguments.append("maximumLevels: \(maximumLevels)") }
    return "OneHot(\(arguments.joined(separator: ", ")))"
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension OneHot: CardRepresentable {
  var card: Card {
    let names = columns.isEmpty ? "all text" : shortList(columns)
    return Card(
      title: "OneHot",
      entries: [
        .init(name: "columns", value: names, isStrong: !columns.isEmpty),
        .init(name: "unseen", value: ".\(unseen)", isStrong: unseen != .ignore),
      ]
    )
  }
}

/// An encoding that knows the values of its columns.
public struct FittedOneHot: FittedTransformer, Equatable {
  /// A column and the values that become columns.
  struct Code: Equatable {
    var column: String
    var levels: [String]
  }

  let codes: [Code]
  let parameters: OneHot

  /// The values of each encoded column, in the order of their columns.
  public var levels: [String: [String]] {
    Dictionary(codes.map { ($0.column, $0.levels) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the table with each text column replaced by a column of 0 and 1 for each known value.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `unseenLevel` under `.error`, or `columnExists`.
  public func transform(_ table: Table) throws -> Table {
    try check(table)
    var replacements: [String: [Column]] = [:]
    for code in codes {
      replacements[code.column] = try indicators(textColumn(code.column, of: table), code)
    }
    return Table(unchecked: table.columns.flatMap { replacements[$0.name] ?? [$0] })
  }

  /// The columns of 0 and 1 for one column.
  private func indicators(_ column: Column, _ code: Code) throws -> [Column] {
    let places = Dictionary(
      code.levels.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    // Each different text is looked up once.
    let known = column.levels.map { places[$0] ?? -1 }
    let present = column.levelCodes
    var values = try code.levels.map { _ in
      try Execution.current.checkInterruption()
      return [Int](repeating: 0, count: column.count)
    }
    for (row, level) in present.enumerated() where level >= 0 {
      if row % Execution.blockLength == 0 { try Execution.current.checkInterruption() }
      let place = known[level]
      if place >= 0 {
        values[place][row] = 1
      } else if parameters.unseen == .error {
        throw LearningError(
          .unseenLevel(
            column: column.name,
            level: column.levels[level],
            row: row,
            known: code.levels
          )
        )
      }
    }
    return zip(code.levels, values).map { level, values in
      Column(name: "\(column.name)=\(level)", storage: .int(values))
    }
  }

  /// Throws when a column that would be made is there already, or when the columns of one would take
  /// up more memory than a matrix may.
  func check(_ table: Table) throws {
    let limit = Matrix.maximumCount / max(1, table.rowCount)
    for code in codes where code.levels.count > limit {
      throw LearningError(
        .tooManyLevels(column: code.column, count: code.levels.count, limit: limit)
      )
    }
    var names = Set(table.columnNames)
    for code in codes {
      for level in code.levels {
        let name = "\(code.column)=\(level)"
        guard names.insert(name).inserted else {
          throw LearningError(.columnExists(name: name, estimator: "OneHot"))
        }
      }
    }
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedOneHot: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(codes.count) \(codes.count == 1 ? "column" : "columns")"
    card.entries += codes.prefix(8).map { .init(name: $0.column, value: shortList($0.levels)) }
    return card
  }
}

/// A column that must hold text or categories.
private func textColumn(_ name: String, of table: Table) throws -> Column {
  let column = try table[name]
  guard column.type.isText else {
    throw TableError(
      .wrongType(
        column: name,
        type: column.type,
        operation: "OneHot",
        expected: "text or categories"
      )
    )
  }
  return column
}

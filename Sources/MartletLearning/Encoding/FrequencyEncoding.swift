// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// How the frequency of a level is told.
public enum LevelFrequency: Sendable, Equatable, CaseIterable {
  /// The number of training rows that have it.
  case count
  /// Its share of the training rows, between 0 and 1.
  case share
}

/// Turns every text column into numbers: how often its value occurs in the training rows.
///
/// One column stays one column, however many values it has. Two values that are equally frequent
/// become the same number. Missing values are a level of their own here, and a value that did not
/// occur in training has the frequency 0.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text, categories, whole numbers, truth values; none named: all of text and categories |
/// | `measure` | `.share` | how the frequency is told | `.share`, `.count` |
///
/// With `.count` the new column holds whole numbers, otherwise decimal ones. Also called count
/// encoding.
public struct FrequencyEncoding: Transformer, Equatable {
  /// The columns to encode; empty for all text columns.
  public let columns: [String]
  /// How the frequency is told.
  public let measure: LevelFrequency

  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - measure: How the frequency is told; as a share by default.
  public init(columns: [String] = [], measure: LevelFrequency = .share) {
    self.columns = columns
    self.measure = measure
  }

  static let choice = ColumnChoice.levels("FrequencyEncoding")

  /// Learns how often every value occurs.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable` or `invalidHyperparameter`; ``TableError`` of
  ///   kind `unknownColumn`, `duplicateColumn` or `wrongType`.
  public func fit(_ table: Table, target: String?) throws -> FittedFrequencyEncoding {
    let codes = try Self.choice.columns(columns, of: table, target: target).map { column in
      let coded = try CodedColumn(column)
      return FittedFrequencyEncoding.Code(
        column: column.name,
        levels: coded.levels,
        counts: try coded.counts(),
        missingCount: column.missingCount
      )
    }
    return FittedFrequencyEncoding(codes: codes, rowCount: table.rowCount, parameters: self)
  }

  /// The step as it is written in a program.
  public var description: String {
    callText(
      "FrequencyEncoding",
      [columnsArgument(columns), measure == .share ? nil : "measure: .\(measure)"]
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FrequencyEncoding: CardRepresentable {
  var card: Card {
    let names = columns.isEmpty ? "all text" : shortList(columns)
    return Card(
      title: "FrequencyEncoding",
      entries: [
        .init(name: "columns", value: names, isStrong: !columns.isEmpty),
        .init(name: "measure", value: ".\(measure)", isStrong: measure != .share),
      ]
    )
  }
}

/// An encoding that knows how often the values occur.
public struct FittedFrequencyEncoding: FittedTransformer, Equatable {
  /// A column and how many training rows have each of its values.
  struct Code: Equatable {
    var column: String
    var levels: [String]
    var counts: [Int]
    var missingCount: Int
  }

  let codes: [Code]
  // Invariant: at least 1.
  let rowCount: Int
  let parameters: FrequencyEncoding

  /// For each encoded column how many training rows have each of its values.
  public var counts: [String: [String: Int]] {
    Dictionary(
      codes.map { code in
        (
          code.column,
          Dictionary(zip(code.levels, code.counts), uniquingKeysWith: { first, _ in first })
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the table with each text column replaced by a column of frequencies of the same name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`.
  public func transform(_ table: Table) throws -> Table {
    var replacements: [String: [Column]] = [:]
    for code in codes {
      let column = try FrequencyEncoding.choice.again(code.column, of: table)
      let coded = try CodedColumn(column)
      let places = try coded.places(among: code.levels)
      let counts = try Execution.current.map(0..<column.count) { row in
        let level = coded.codes[row]
        guard level >= 0 else { return code.missingCount }
        return places[level] < 0 ? 0 : code.counts[places[level]]
      }
      let storage: ColumnStorage =
        parameters.measure == .count
        ? .int(counts)
        : .double(
          try Execution.current.map(counts.indices) { Double(counts[$0]) / Double(rowCount) }
        )
      replacements[code.column] = [Column(name: column.name, storage: storage)]
    }
    return try replacing(replacements, in: table, estimator: "FrequencyEncoding")
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedFrequencyEncoding: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(codes.count) \(codes.count == 1 ? "column" : "columns")"
    card.entries += codes.prefix(8).map { code in
      let shown = zip(code.levels, code.counts).prefix(6).map { "\($0) \($1)" }
      return .init(
        name: code.column,
        value: shortList(shown)
          + (code.levels.count > shown.count ? ", … (\(code.levels.count))" : "")
      )
    }
    return card
  }
}

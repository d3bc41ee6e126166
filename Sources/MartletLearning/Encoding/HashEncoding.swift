// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Turns every text column into a fixed number of columns, into one of which each value is hashed.
///
/// A column `city` becomes the columns `city#0`, `city#1`, … in its place. In each row the column whose
/// number the hash of the value gives is 1, and the others are 0; with `signed`, it is −1 for half of
/// the values. A missing value is all zeros. Nothing is learned of the values, so new ones need no
/// policy and any number of them takes the same memory; but different values may share a column, the
/// fewer buckets the more, and nobody can tell from a column which values it stands for.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text, categories, whole numbers, truth values; none named: all of text and categories |
/// | `buckets` | 32 | the number of columns that each becomes | 1 to 65 536 |
/// | `signed` | `false` | whether half of the values count as −1 | |
///
/// scikit-learn calls this `FeatureHasher`, which is signed by default.
///
/// - Note: Weinberger, Dasgupta, Langford, Smola and Attenberg, *Feature Hashing for Large Scale
///   Multitask Learning*, ICML 2009, [doi:10.1145/1553374.1553516]. The hash is MurmurHash3.
///
/// [doi:10.1145/1553374.1553516]: https://doi.org/10.1145/1553374.1553516
public struct HashEncoding: Transformer, Equatable {
  /// The columns to encode; empty for all text columns.
  public let columns: [String]
  /// The number of columns that each becomes.
  public let buckets: Int
  /// Whether half of the values count as −1.
  public let signed: Bool

  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - buckets: The number of columns that each becomes, 1 to 65 536; 32 by default.
  ///   - signed: Whether half of the values count as −1; false by default.
  public init(columns: [String] = [], buckets: Int = 32, signed: Bool = false) {
    self.columns = columns
    self.buckets = buckets
    self.signed = signed
  }

  static let choice = ColumnChoice.levels("HashEncoding")

  /// Learns which columns there are to encode.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `columnExists`, `tooManyColumns` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  public func fit(_ table: Table, target: String?) throws -> FittedHashEncoding {
    try checkBuckets(buckets)
    let names = try Self.choice.columns(columns, of: table, target: target).map(\.name)
    let fitted = FittedHashEncoding(encoded: names, parameters: self)
    // Better now than on the test rows.
    try fitted.check(table)
    return fitted
  }

  /// The step as it is written in a program.
  public var description: String {
    callText(
      "HashEncoding",
      [
        columnsArgument(columns), buckets == 32 ? nil : "buckets: \(buckets)",
        signed ? "signed: true" : nil,
      ]
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

/// Throws when a number of buckets is outside of its range.
func checkBuckets(_ buckets: Int) throws {
  try checkHyperparameter(
    (1...maximumMadeColumns).contains(buckets),
    "buckets",
    "\(buckets)",
    "from 1 to \(maximumMadeColumns)"
  )
}

extension HashEncoding: CardRepresentable {
  var card: Card {
    let names = columns.isEmpty ? "all text" : shortList(columns)
    return Card(
      title: "HashEncoding",
      entries: [
        .init(name: "columns", value: names, isStrong: !columns.isEmpty),
        .init(name: "buckets", value: "\(buckets)", isStrong: buckets != 32),
        .init(name: "signed", value: "\(signed)", isStrong: signed),
      ]
    )
  }
}

/// A hash encoding that knows its columns.
public struct FittedHashEncoding: FittedTransformer, Equatable {
  /// The columns that are encoded.
  public let encoded: [String]
  // Invariant: its number of buckets is within its range.
  let parameters: HashEncoding

  init(encoded: [String], parameters: HashEncoding) {
    self.encoded = encoded
    self.parameters = parameters
  }

  private func names(_ column: String) -> [String] {
    (0..<parameters.buckets).map { "\(column)#\($0)" }
  }

  func check(_ table: Table) throws {
    for name in encoded {
      try checkRoom(
        rows: table.rowCount,
        columns: parameters.buckets,
        of: name,
        advice: "Take fewer `buckets`."
      )
    }
    let made = Dictionary(encoded.map { ($0, names($0)) }, uniquingKeysWith: { first, _ in first })
    try checkNames(made, in: table, estimator: "HashEncoding")
  }

  /// Returns the table with each text column replaced by as many columns as there are buckets.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` or `tooManyColumns`.
  public func transform(_ table: Table) throws -> Table {
    try check(table)
    var replacements: [String: [Column]] = [:]
    for name in encoded {
      let column = try HashEncoding.choice.again(name, of: table)
      let coded = try CodedColumn(column)
      let places = try Execution.current.map(coded.levels.indices) {
        hashedPlace(coded.levels[$0], buckets: parameters.buckets)
      }
      var values = try (0..<parameters.buckets).map { _ in
        try Execution.current.checkInterruption()
        return [Int](repeating: 0, count: column.count)
      }
      try Execution.current.everyBlock(of: 0..<column.count) { block in
        for row in block where coded.codes[row] >= 0 {
          let place = places[coded.codes[row]]
          values[place.bucket][row] = parameters.signed && place.isNegative ? -1 : 1
        }
      }
      replacements[name] = zip(names(name), values).map { Column(name: $0, storage: .int($1)) }
    }
    return Table(unchecked: table.columns.flatMap { replacements[$0.name] ?? [$0] })
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedHashEncoding: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(encoded.count) \(encoded.count == 1 ? "column" : "columns")"
    card.entries.append(.init(name: "encoded", value: shortList(encoded)))
    return card
  }
}

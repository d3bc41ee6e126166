// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Turns every column of texts into one column for each of its terms: how often it occurs.
///
/// A column `text` becomes the whole-number columns `text:great`, `text:not`, …, sorted, in its place.
/// What a term is, the ``Tokenizer`` says. Terms are learned from the training rows; others are not
/// counted. A missing text has no terms, like an empty one. Categories and other columns stay as they
/// are; a category column is taken where it is named.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to count | text; none named: all of text |
/// | `tokenizer` | `Tokenizer()` | what a term is | see ``Tokenizer`` |
/// | `minimumDocuments` | `.count(1)` | the fewest texts with a term | `.count(n ≥ 1)`, `.share(0…1)` |
/// | `maximumDocuments` | `.share(1)` | the most texts with a term | `.count(n ≥ 1)`, `.share(0…1)` |
/// | `maximumTerms` | `nil` | the most terms of a column, the most frequent ones | at least 1 |
/// | `presence` | `false` | whether to say 1 where a term occurs, however often | |
///
/// A table holds every value, also the zeros: a term takes 8 bytes a row. There may be 65 536 terms and
/// 2²⁸ values in all; beyond that, it is an error before memory is taken. `minimumDocuments: .count(5)`
/// often keeps a fifth of the terms and loses little, and ``TermHashes`` has as many columns as you
/// say. scikit-learn calls this `CountVectorizer`.
public struct TermCounts: Transformer, Equatable {
  /// The columns to count; empty for all of text.
  public let columns: [String]
  /// What a term is.
  public let tokenizer: Tokenizer
  /// The fewest texts with a term.
  public var minimumDocuments: TextLimit { limits.minimumDocuments }
  /// The most texts with a term.
  public var maximumDocuments: TextLimit { limits.maximumDocuments }
  /// The most terms of a column.
  public var maximumTerms: Int? { limits.maximumTerms }
  /// Whether to say 1 where a term occurs, however often.
  public let presence: Bool
  let limits: TermLimits

  /// Makes a count of terms.
  ///
  /// - Parameters:
  ///   - columns: The columns to count; left out, all of text but the target.
  ///   - tokenizer: What a term is; by default a word of at least two letters, in lower case.
  ///   - minimumDocuments: The fewest texts with a term; one by default.
  ///   - maximumDocuments: The most texts with a term; all by default.
  ///   - maximumTerms: The most terms of a column, those that occur most often; of equal ones the
  ///     first in their order. No limit by default.
  ///   - presence: Whether to say 1 where a term occurs, however often; false by default.
  public init(
    columns: [String] = [],
    tokenizer: Tokenizer = Tokenizer(),
    minimumDocuments: TextLimit = .count(1),
    maximumDocuments: TextLimit = .share(1),
    maximumTerms: Int? = nil,
    presence: Bool = false
  ) {
    self.columns = columns
    self.tokenizer = tokenizer
    self.presence = presence
    limits = TermLimits(
      minimumDocuments: minimumDocuments,
      maximumDocuments: maximumDocuments,
      maximumTerms: maximumTerms
    )
  }

  static let choice = ColumnChoice.texts("TermCounts")

  /// Learns the terms of every column of texts.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noTerms`, `tooManyColumns`, `columnExists` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  /// - Complexity: O(the length of all texts, times the number of lengths of terms).
  public func fit(_ table: Table, target: String?) throws -> FittedTermCounts {
    try tokenizer.validate()
    try limits.validate()
    let vocabularies = try Self.choice.columns(columns, of: table, target: target).map {
      try Vocabulary($0, tokenizer, limits, label: "TermCounts")
    }
    let fitted = FittedTermCounts(vocabularies: vocabularies, parameters: self)
    // Better now than on the test rows.
    try fitted.check(table)
    return fitted
  }

  /// The step as it is written in a program.
  public var description: String {
    callText(
      "TermCounts",
      [columnsArgument(columns), tokenizer == Tokenizer() ? nil : "tokenizer: \(tokenizer)"]
        + limits.arguments + [presence ? "presence: true" : nil]
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension TermCounts: CardRepresentable {
  var card: Card {
    Card(
      title: "TermCounts",
      entries: textEntries(columns, tokenizer) + limits.entries
        + [.init(name: "presence", value: "\(presence)", isStrong: presence)]
    )
  }
}

/// What the cards of all steps for texts begin with.
func textEntries(_ columns: [String], _ tokenizer: Tokenizer) -> [Card.Entry] {
  let text = "\(tokenizer)"
  return [
    .init(
      name: "columns",
      value: columns.isEmpty ? "all text" : shortList(columns),
      isStrong: !columns.isEmpty
    ),
    .init(
      name: "tokenizer",
      value: text.count > 200 ? text.prefix(200) + "…" : text,
      isStrong: tokenizer != Tokenizer()
    ),
  ]
}

/// A count of terms that knows them.
public struct FittedTermCounts: FittedTransformer, Equatable {
  let vocabularies: [Vocabulary]
  // Invariant: the tokenizer's hyperparameters are within their ranges.
  let parameters: TermCounts

  /// The terms of each column, in the order of their columns of counts.
  public var terms: [String: [String]] {
    Dictionary(vocabularies.map { ($0.column, $0.terms) }, uniquingKeysWith: { first, _ in first })
  }

  func check(_ table: Table) throws {
    try checkVocabularies(vocabularies, table, estimator: "TermCounts")
  }

  /// Returns the table with each column of texts replaced by a column of counts for each term.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` or `tooManyColumns`.
  public func transform(_ table: Table) throws -> Table {
    try check(table)
    var replacements: [String: [Column]] = [:]
    for vocabulary in vocabularies {
      let column = try TermCounts.choice.again(vocabulary.column, of: table)
      var values = try vocabulary.terms.map { _ in
        try Execution.current.checkInterruption()
        return [Int](repeating: 0, count: column.count)
      }
      try vocabulary.forEachText(column, parameters.tokenizer, label: "TermCounts") { row, counts in
        for (term, count) in counts { values[term][row] = parameters.presence ? 1 : count }
      }
      replacements[vocabulary.column] = zip(vocabulary.names, values).map {
        Column(name: $0, storage: .int($1))
      }
    }
    return Table(unchecked: table.columns.flatMap { replacements[$0.name] ?? [$0] })
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

/// Throws when the columns of terms would have no room, or are there already.
func checkVocabularies(_ vocabularies: [Vocabulary], _ table: Table, estimator: String) throws {
  for vocabulary in vocabularies { try vocabulary.checkRoom(rows: table.rowCount) }
  let made = Dictionary(
    vocabularies.map { ($0.column, $0.names) },
    uniquingKeysWith: { first, _ in first }
  )
  try checkNames(made, in: table, estimator: estimator)
}

/// What the cards of fitted steps for texts end with.
func vocabularyEntries(_ vocabularies: [Vocabulary]) -> [Card.Entry] {
  vocabularies.prefix(8).map { vocabulary in
    // The terms that most texts have say most about a vocabulary in a line.
    let order = vocabulary.terms.indices.sorted {
      let (one, other) = (vocabulary.documentCounts[$0], vocabulary.documentCounts[$1])
      return one == other ? $0 < $1 : one > other
    }
    let frequent = order.prefix(6).map { String(vocabulary.terms[$0].prefix(40)) }
    return .init(
      name: vocabulary.column,
      value: "\(vocabulary.terms.count) terms, most of all \(shortList(frequent))"
    )
  }
}

extension FittedTermCounts: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note =
      "fitted, \(vocabularies.count) \(vocabularies.count == 1 ? "column" : "columns")"
    card.entries += vocabularyEntries(vocabularies)
    return card
  }
}

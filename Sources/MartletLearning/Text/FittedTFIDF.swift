// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A weighting of terms that knows them.
public struct FittedTFIDF: FittedTransformer, Equatable {
  let vocabularies: [Vocabulary]
  // Invariant: one for each term. Kept and not computed again, since the last bit of a logarithm
  // differs between platforms.
  let weights: [[Double]]
  let parameters: TFIDF

  /// The terms of each column, in the order of their columns of numbers.
  public var terms: [String: [String]] {
    Dictionary(vocabularies.map { ($0.column, $0.terms) }, uniquingKeysWith: { first, _ in first })
  }

  /// The inverse document frequency of each term, in the order of ``terms``.
  public var inverseDocumentFrequencies: [String: [Double]] {
    Dictionary(
      zip(vocabularies, weights).map { ($0.column, $1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func check(_ table: Table) throws {
    try checkVocabularies(vocabularies, table, estimator: "TFIDF")
  }

  /// Returns the table with each column of texts replaced by a column of numbers for each term.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` or `tooManyColumns`.
  public func transform(_ table: Table) throws -> Table {
    try check(table)
    var replacements: [String: [Column]] = [:]
    for (vocabulary, weights) in zip(vocabularies, weights) {
      let column = try TFIDF.choice.again(vocabulary.column, of: table)
      var values = try vocabulary.terms.map { _ in
        try Execution.current.checkInterruption()
        return [Double](repeating: 0, count: column.count)
      }
      try vocabulary.forEachText(column, parameters.tokenizer, label: "TFIDF") { row, counts in
        let numbers = counts.map { parameters.frequency.value($0.count) * weights[$0.term] }
        let length = parameters.norm.length(numbers)
        for (place, number) in zip(counts, numbers) { values[place.term][row] = number / length }
      }
      replacements[vocabulary.column] = zip(vocabulary.names, values).map {
        Column(name: $0, storage: .double($1))
      }
    }
    return Table(unchecked: table.columns.flatMap { replacements[$0.name] ?? [$0] })
  }

  /// The terms as a table: `column`, `term`, `texts` with it, and `idf`, its weight.
  ///
  /// - Throws: Nothing for a step that was fitted.
  public func summary() throws -> Table {
    let names = vocabularies.flatMap { vocabulary in
      vocabulary.terms.map { _ in vocabulary.column as String? }
    }
    return try Table([
      Column("column", names),
      Column("term", vocabularies.flatMap { $0.terms.map { $0 as String? } }),
      Column("texts", vocabularies.flatMap { $0.documentCounts.map { $0 as Int? } }),
      Column("idf", weights.flatMap { $0.map { $0 as Double? } }),
    ])
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedTFIDF: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note =
      "fitted, \(vocabularies.count) \(vocabularies.count == 1 ? "column" : "columns")"
    card.entries += vocabularyEntries(vocabularies)
    return card
  }
}

extension TermFrequency {
  /// The value of a count of at least 1.
  func value(_ count: Int) -> Double {
    switch self {
    case .count: Double(count)
    case .logarithm: 1 + log(Double(count))
    case .presence: 1
    }
  }
}

extension InverseDocumentFrequency {
  /// The value for a number of texts with a term, at least 1, of all texts.
  func value(_ texts: Int, of all: Int) -> Double {
    switch self {
    case .smooth: log((1 + Double(all)) / (1 + Double(texts))) + 1
    case .plain: log(Double(all) / Double(texts)) + 1
    case .none: 1
    }
  }
}

extension TermNorm {
  /// The length of numbers; 1 where it is 0, as it is of a text without terms.
  func length(_ numbers: [Double]) -> Double {
    let length =
      switch self {
      case .l2: numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
      case .l1: numbers.reduce(0) { $0 + abs($1) }
      case .none: 1.0
      }
    return length > 0 ? length : 1
  }
}

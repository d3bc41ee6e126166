// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// What the number of a term's occurrences in a text counts for.
public enum TermFrequency: Sendable, Equatable, CaseIterable {
  /// Itself.
  case count
  /// 1 + ln of it.
  case logarithm
  /// 1, however many they are.
  case presence
}

/// What a term counts for that occurs in few texts or in many.
public enum InverseDocumentFrequency: Sendable, Equatable, CaseIterable {
  /// ln((1 + n) / (1 + d)) + 1 with n texts, d of them with the term: as if one more text had every
  /// term.
  case smooth
  /// ln(n / d) + 1.
  case plain
  /// 1, however many they are.
  case none
}

/// To which length the numbers of a text are brought.
public enum TermNorm: Sendable, Equatable, CaseIterable {
  /// The sum of their squares is 1.
  case l2
  /// The sum of their sizes is 1.
  case l1
  /// They are left as they are.
  case none
}

/// Turns every column of texts into one column for each of its terms: how much it says about the text.
///
/// A column `text` becomes the decimal columns `text:great`, `text:not`, …, sorted, in its place. The
/// value of a term in a text is tf · idf, where tf grows with its number in the text
/// (``TermFrequency``) and idf falls with the number of texts that have it
/// (``InverseDocumentFrequency``); then the values of a text are divided by their length
/// (``TermNorm``), so that long and short texts compare. The terms and their idf are learned from the
/// training rows; other terms are not counted. A missing text has no terms, like an empty one: all
/// zeros.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to count | text; none named: all of text |
/// | `tokenizer` | `Tokenizer()` | what a term is | see ``Tokenizer`` |
/// | `minimumDocuments` | `.count(1)` | the fewest texts with a term | `.count(n ≥ 1)`, `.share(0…1)` |
/// | `maximumDocuments` | `.share(1)` | the most texts with a term | `.count(n ≥ 1)`, `.share(0…1)` |
/// | `maximumTerms` | `nil` | the most terms of a column, the most frequent ones | at least 1 |
/// | `frequency` | `.count` | what tf is | `.count`, `.logarithm`, `.presence` |
/// | `inverse` | `.smooth` | what idf is | `.smooth`, `.plain`, `.none` |
/// | `norm` | `.l2` | to which length a text is brought | `.l2`, `.l1`, `.none` |
///
/// For what it takes of memory see ``TermCounts``. scikit-learn calls this `TfidfVectorizer`.
///
/// - Note: Spärck Jones, *A Statistical Interpretation of Term Specificity and Its Application in
///   Retrieval*, Journal of Documentation 28(1), 1972, [doi:10.1108/eb026526].
///
/// [doi:10.1108/eb026526]: https://doi.org/10.1108/eb026526
public struct TFIDF: Transformer, Equatable {
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
  /// What the number of a term's occurrences in a text counts for.
  public let frequency: TermFrequency
  /// What a term counts for that occurs in few texts or in many.
  public let inverse: InverseDocumentFrequency
  /// To which length the numbers of a text are brought.
  public let norm: TermNorm
  let limits: TermLimits

  /// Makes a weighting of terms.
  ///
  /// - Parameters:
  ///   - columns: The columns to count; left out, all of text but the target.
  ///   - tokenizer: What a term is; by default a word of at least two letters, in lower case.
  ///   - minimumDocuments: The fewest texts with a term; one by default.
  ///   - maximumDocuments: The most texts with a term; all by default.
  ///   - maximumTerms: The most terms of a column, those that occur most often; of equal ones the
  ///     first in their order. No limit by default.
  ///   - frequency: What the number of a term's occurrences in a text counts for; itself by default.
  ///   - inverse: What a term counts for that occurs in few texts or in many; `.smooth` by default.
  ///   - norm: To which length the numbers of a text are brought; `.l2` by default.
  public init(
    columns: [String] = [],
    tokenizer: Tokenizer = Tokenizer(),
    minimumDocuments: TextLimit = .count(1),
    maximumDocuments: TextLimit = .share(1),
    maximumTerms: Int? = nil,
    frequency: TermFrequency = .count,
    inverse: InverseDocumentFrequency = .smooth,
    norm: TermNorm = .l2
  ) {
    self.columns = columns
    self.tokenizer = tokenizer
    self.frequency = frequency
    self.inverse = inverse
    self.norm = norm
    limits = TermLimits(
      minimumDocuments: minimumDocuments,
      maximumDocuments: maximumDocuments,
      maximumTerms: maximumTerms
    )
  }

  static let choice = ColumnChoice.texts("TFIDF")

  /// Learns the terms of every column of texts, and what each counts for.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noTerms`, `tooManyColumns`, `columnExists` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  /// - Complexity: O(the length of all texts, times the number of lengths of terms).
  public func fit(_ table: Table, target: String?) throws -> FittedTFIDF {
    try tokenizer.validate()
    try limits.validate()
    let vocabularies = try Self.choice.columns(columns, of: table, target: target).map {
      try Vocabulary($0, tokenizer, limits, label: "TFIDF")
    }
    let weights = try vocabularies.map { vocabulary in
      try Execution.current.map(vocabulary.terms.indices) {
        inverse.value(vocabulary.documentCounts[$0], of: vocabulary.documentCount)
      }
    }
    let fitted = FittedTFIDF(vocabularies: vocabularies, weights: weights, parameters: self)
    // Better now than on the test rows.
    try fitted.check(table)
    return fitted
  }

  /// The step as it is written in a program.
  public var description: String {
    callText(
      "TFIDF",
      [columnsArgument(columns), tokenizer == Tokenizer() ? nil : "tokenizer: \(tokenizer)"]
        + limits.arguments
        + [
          frequency == .count ? nil : "frequency: .\(frequency)",
          inverse == .smooth ? nil : "inverse: .\(inverse)",
          norm == .l2 ? nil : "norm: .\(norm)",
        ]
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension TFIDF: CardRepresentable {
  var card: Card {
    Card(
      title: "TFIDF",
      entries: textEntries(columns, tokenizer) + limits.entries + [
        .init(name: "frequency", value: ".\(frequency)", isStrong: frequency != .count),
        .init(name: "inverse", value: ".\(inverse)", isStrong: inverse != .smooth),
        .init(name: "norm", value: ".\(norm)", isStrong: norm != .l2),
      ]
    )
  }
}

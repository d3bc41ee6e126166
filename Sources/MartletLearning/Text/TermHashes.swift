// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Turns every column of texts into a fixed number of columns, into which its terms are hashed.
///
/// A column `text` becomes the decimal columns `text#0`, `text#1`, … in its place. Each occurrence of a
/// term adds 1 to the column whose number its hash gives, or −1 for half of the terms where `signed` is
/// true: then terms that share a column cancel out as often as they add up. The values of a text are
/// divided by their length (``TermNorm``). No vocabulary is learned, so that texts without end take the
/// same memory; but nobody can tell from a column which terms it stands for.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to count | text; none named: all of text |
/// | `tokenizer` | `Tokenizer()` | what a term is | see ``Tokenizer`` |
/// | `buckets` | 1024 | the number of columns that each becomes | 1 to 65 536 |
/// | `signed` | `true` | whether half of the terms count as −1 | |
/// | `norm` | `.l2` | to which length a text is brought | `.l2`, `.l1`, `.none` |
///
/// The fewer the buckets, the more terms share one: with 1000 terms in 1024 buckets, about 6 of 10 do.
/// scikit-learn calls this `HashingVectorizer`.
///
/// - Note: See ``HashEncoding``.
public struct TermHashes: Transformer, Equatable {
  /// The columns to count; empty for all of text.
  public let columns: [String]
  /// What a term is.
  public let tokenizer: Tokenizer
  /// The number of columns that each becomes.
  public let buckets: Int
  /// Whether half of the terms count as −1.
  public let signed: Bool
  /// To which length the numbers of a text are brought.
  public let norm: TermNorm

  /// Makes a count of hashed terms.
  ///
  /// - Parameters:
  ///   - columns: The columns to count; left out, all of text but the target.
  ///   - tokenizer: What a term is; by default a word of at least two letters, in lower case.
  ///   - buckets: The number of columns that each becomes, 1 to 65 536; 1024 by default.
  ///   - signed: Whether half of the terms count as −1; true by default.
  ///   - norm: To which length the numbers of a text are brought; `.l2` by default.
  public init(
    columns: [String] = [],
    tokenizer: Tokenizer = Tokenizer(),
    buckets: Int = 1024,
    signed: Bool = true,
    norm: TermNorm = .l2
  ) {
    self.columns = columns
    self.tokenizer = tokenizer
    self.buckets = buckets
    self.signed = signed
    self.norm = norm
  }

  static let choice = ColumnChoice.texts("TermHashes")

  /// Learns which columns there are to count.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `columnExists`, `tooManyColumns` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  public func fit(_ table: Table, target: String?) throws -> FittedTermHashes {
    try tokenizer.validate()
    try checkBuckets(buckets)
    let names = try Self.choice.columns(columns, of: table, target: target).map(\.name)
    let fitted = FittedTermHashes(counted: names, parameters: self)
    // Better now than on the test rows.
    try fitted.check(table)
    return fitted
  }

  /// The step as it is written in a program.
  public var description: String {
    callText(
      "TermHashes",
      [
        columnsArgument(columns),
        tokenizer == Tokenizer() ? nil : "tokenizer: \(tokenizer)",
        buckets == 1024 ? nil : "buckets: \(buckets)",
        signed ? nil : "signed: false",
        norm == .l2 ? nil : "norm: .\(norm)",
      ]
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension TermHashes: CardRepresentable {
  var card: Card {
    Card(
      title: "TermHashes",
      entries: textEntries(columns, tokenizer) + [
        .init(name: "buckets", value: "\(buckets)", isStrong: buckets != 1024),
        .init(name: "signed", value: "\(signed)", isStrong: !signed),
        .init(name: "norm", value: ".\(norm)", isStrong: norm != .l2),
      ]
    )
  }
}

/// A count of hashed terms that knows its columns.
public struct FittedTermHashes: FittedTransformer, Equatable {
  /// The columns that are counted.
  public let counted: [String]
  // Invariant: all hyperparameters are within their ranges.
  let parameters: TermHashes

  init(counted: [String], parameters: TermHashes) {
    self.counted = counted
    self.parameters = parameters
  }

  private func names(_ column: String) -> [String] {
    (0..<parameters.buckets).map { "\(column)#\($0)" }
  }

  func check(_ table: Table) throws {
    for name in counted {
      try checkRoom(
        rows: table.rowCount,
        columns: parameters.buckets,
        of: name,
        advice: "Take fewer `buckets`."
      )
    }
    let made = Dictionary(counted.map { ($0, names($0)) }, uniquingKeysWith: { first, _ in first })
    try checkNames(made, in: table, estimator: "TermHashes")
  }

  /// Returns the table with each column of texts replaced by as many columns as there are buckets.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` or `tooManyColumns`.
  public func transform(_ table: Table) throws -> Table {
    try check(table)
    var replacements: [String: [Column]] = [:]
    for name in counted {
      let column = try TermHashes.choice.again(name, of: table)
      let values = try columns(column)
      replacements[name] = zip(names(name), values).map { Column(name: $0, storage: .double($1)) }
    }
    return Table(unchecked: table.columns.flatMap { replacements[$0.name] ?? [$0] })
  }

  private func columns(_ column: Column) throws -> [[Double]] {
    let buckets = parameters.buckets
    var values = try (0..<buckets).map { _ in
      try Execution.current.checkInterruption()
      return [Double](repeating: 0, count: column.count)
    }
    var scanner = TermScanner(parameters.tokenizer)
    var tally = [Double](repeating: 0, count: buckets)
    var isTouched = [Bool](repeating: false, count: buckets)
    for row in 0..<column.count {
      if row % 1024 == 0 {
        try Execution.current.checkInterruption()
        Execution.current.report(
          ProgressUpdate(label: "TermHashes", completed: row, total: column.count)
        )
      }
      guard let text = column.text(row) else { continue }
      var touched: [Int] = []
      try scanner.forEachTerm(text) { term in
        let place = hashedPlace(term, buckets: buckets)
        tally[place.bucket] += parameters.signed && place.isNegative ? -1 : 1
        if !isTouched[place.bucket] { touched.append(place.bucket) }
        isTouched[place.bucket] = true
      }
      touched.sort()
      let length = parameters.norm.length(touched.map { tally[$0] })
      for bucket in touched {
        values[bucket][row] = tally[bucket] / length
        (tally[bucket], isTouched[bucket]) = (0, false)
      }
    }
    return values
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedTermHashes: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(counted.count) \(counted.count == 1 ? "column" : "columns")"
    card.entries.append(.init(name: "counted", value: shortList(counted)))
    return card
  }
}

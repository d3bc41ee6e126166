// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

/// A number of texts: the texts of a column that a term occurs in.
public enum TextLimit: Sendable, Equatable {
  /// So many texts.
  case count(Int)
  /// This share of the texts that are not missing, between 0 and 1.
  case share(Double)
}

extension TextLimit {
  func validate(_ name: String) throws {
    switch self {
    case .count(let count):
      try checkHyperparameter(count >= 1, name, ".count(\(count))", "a number of at least 1")
    case .share(let share):
      try checkHyperparameter(
        share >= 0 && share <= 1,
        name,
        ".share(\(share))",
        "a share from 0 to 1"
      )
    }
  }

  /// The limit for a number of texts, as a number of texts that may be broken.
  func number(of texts: Int) -> Double {
    switch self {
    case .count(let count): Double(count)
    case .share(let share): share * Double(texts)
    }
  }

  var text: String {
    switch self {
    case .count(let count): ".count(\(count))"
    case .share(let share): ".share(\(share))"
    }
  }
}

/// Which terms of a column of texts are kept.
struct TermLimits: Sendable, Equatable {
  var minimumDocuments: TextLimit
  var maximumDocuments: TextLimit
  var maximumTerms: Int?

  func validate() throws {
    try minimumDocuments.validate("minimumDocuments")
    try maximumDocuments.validate("maximumDocuments")
    if let maximumTerms {
      try checkHyperparameter(
        maximumTerms >= 1,
        "maximumTerms",
        "\(maximumTerms)",
        "at least 1, or nil"
      )
    }
  }

  /// Those that differ from the defaults, as they are written in a program.
  var arguments: [String?] {
    [
      minimumDocuments == .count(1) ? nil : "minimumDocuments: \(minimumDocuments.text)",
      maximumDocuments == .share(1) ? nil : "maximumDocuments: \(maximumDocuments.text)",
      maximumTerms.map { "maximumTerms: \($0)" },
    ]
  }

  var entries: [Card.Entry] {
    [
      .init(
        name: "minimumDocuments",
        value: minimumDocuments.text,
        isStrong: minimumDocuments != .count(1)
      ),
      .init(
        name: "maximumDocuments",
        value: maximumDocuments.text,
        isStrong: maximumDocuments != .share(1)
      ),
      .init(
        name: "maximumTerms",
        value: maximumTerms.map { "\($0)" } ?? "nil",
        isStrong: maximumTerms != nil
      ),
    ]
  }
}

/// The terms of a column of texts that are counted.
struct Vocabulary: Sendable, Equatable {
  /// The name of the column.
  let column: String
  /// The terms, in the order of their bytes, which is that of Unicode scalars.
  let terms: [String]
  /// In how many texts each occurs.
  let documentCounts: [Int]
  /// How many texts there were.
  let documentCount: Int

  init(column: String, terms: [String], documentCounts: [Int], documentCount: Int) {
    self.column = column
    self.terms = terms
    self.documentCounts = documentCounts
    self.documentCount = documentCount
  }

  /// Learns the terms of a column.
  init(_ column: Column, _ tokenizer: Tokenizer, _ limits: TermLimits, label: String) throws {
    var census = TermCensus()
    var scanner = TermScanner(tokenizer)
    for row in 0..<column.count {
      if row % 1024 == 0 {
        try Execution.current.checkInterruption()
        Execution.current.report(
          ProgressUpdate(
            label: label,
            completed: row,
            total: column.count,
            detail: "\(census.terms.count) terms"
          )
        )
      }
      guard let text = column.text(row) else { continue }
      try census.beginText()
      try scanner.forEachTerm(text) { census.count($0) }
    }
    self.column = column.name
    documentCount = census.textCount
    let least = limits.minimumDocuments.number(of: documentCount)
    let most = limits.maximumDocuments.number(of: documentCount)
    var kept = census.terms.indices.filter {
      let count = Double(census.documentCounts[$0])
      return least <= count && count <= most
    }
    guard !kept.isEmpty else {
      throw LearningError(
        .noTerms(column: column.name, texts: documentCount, found: census.terms.count)
      )
    }
    kept = try Execution.current.sorted(kept) {
      census.terms[$0].utf8.lexicographicallyPrecedes(census.terms[$1].utf8)
    }
    if let most = limits.maximumTerms, most < kept.count {
      let order = try Execution.current.sorted(kept.indices) { left, right in
        let (one, other) = (census.totals[kept[left]], census.totals[kept[right]])
        return one == other ? left < right : one > other
      }
      kept = order.prefix(most).sorted().map { kept[$0] }
    }
    terms = kept.map { census.terms[$0] }
    documentCounts = kept.map { census.documentCounts[$0] }
  }

  /// The names of the columns of counts.
  var names: [String] { terms.map { "\(column):\($0)" } }

  /// Throws when the columns of so many rows would have no room.
  func checkRoom(rows: Int) throws {
    try MartletLearning.checkRoom(
      rows: rows,
      columns: terms.count,
      of: column,
      advice:
        "Keep fewer terms with `maximumTerms` or a higher `minimumDocuments`, or count hashes "
        + "with TermHashes(buckets: …)."
    )
  }

  /// Calls `body` with each row that has a text, and the places and counts of its terms in their order.
  func forEachText(
    _ column: Column,
    _ tokenizer: Tokenizer,
    label: String,
    _ body: (_ row: Int, _ counts: [(term: Int, count: Int)]) throws -> Void
  ) throws {
    let places = try placesOf(terms)
    var scanner = TermScanner(tokenizer)
    var tally = [Int](repeating: 0, count: terms.count)
    for row in 0..<column.count {
      if row % 1024 == 0 {
        try Execution.current.checkInterruption()
        Execution.current.report(
          ProgressUpdate(label: label, completed: row, total: column.count)
        )
      }
      guard let text = column.text(row) else { continue }
      var found: [Int] = []
      try scanner.forEachTerm(text) { term in
        guard let place = places[term] else { return }
        if tally[place] == 0 { found.append(place) }
        tally[place] += 1
      }
      // In the order of the terms, so that sums do not depend on that of the words.
      found.sort()
      try body(row, found.map { ($0, tally[$0]) })
      for place in found { tally[place] = 0 }
    }
  }
}

/// Counts the terms of texts, all that there are.
private struct TermCensus {
  private var places: [String: Int] = [:]
  private(set) var terms: [String] = []
  /// How often each term occurs.
  private(set) var totals: [Int] = []
  /// In how many texts.
  private(set) var documentCounts: [Int] = []
  /// The last text in which it occurred.
  private var lastText: [Int] = []
  private(set) var textCount = 0
  /// The number of terms at which to ask for room again.
  private var nextRequest = 1 << 16

  /// Begins with the next text.
  mutating func beginText() throws {
    textCount += 1
    guard terms.count >= nextRequest else { return }
    nextRequest *= 2
    // A term takes up about as much: itself twice, and its numbers.
    try Execution.current.require(bytes: nextRequest * 128)
  }

  mutating func count(_ term: String) {
    guard let place = places[term] else {
      places[term] = terms.count
      terms.append(term)
      totals.append(1)
      documentCounts.append(1)
      lastText.append(textCount)
      return
    }
    totals[place] += 1
    if lastText[place] != textCount {
      lastText[place] = textCount
      documentCounts[place] += 1
    }
    // Of canonically equal forms the shortest is kept, whichever text comes first.
    if term.utf8.count < terms[place].utf8.count { terms[place] = term }
  }
}

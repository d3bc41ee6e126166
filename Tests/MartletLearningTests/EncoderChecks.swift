// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Synchronization
import Testing

@testable import MartletLearning

/// What every step must do that makes features of texts, categories and dates.
@Suite("Every encoder")
struct EncoderChecks {
  static let encoders: [any Transformer] = [
    OneHot(columns: ["kind", "grade"]),
    OneHot(
      columns: ["kind", "grade", "count", "flag"],
      unseen: .infrequent,
      infrequent: .fewerThan(9),
      drop: .first,
      missing: .level
    ),
    OneHot(columns: ["kind"], infrequent: .rarerThan(0.2), drop: .firstOfTwo),
    OneHot(infrequent: .allBut(3)),
    OrdinalEncoding(),
    OrdinalEncoding(columns: ["kind", "count"], order: ["kind": ["bb", "aa"]], unseen: .code(-7)),
    OrdinalEncoding(columns: ["flag"], unseen: .missing),
    FrequencyEncoding(), FrequencyEncoding(columns: ["grade", "flag"], measure: .count),
    HashEncoding(buckets: 7), HashEncoding(columns: ["count"], buckets: 3, signed: true),
    TargetEncoding(columns: ["kind", "grade", "count"]),
    TargetEncoding(columns: ["kind"], smoothing: .rows(3), folds: 3, seed: 4),
    CalendarFeatures(),
    CalendarFeatures(
      columns: ["moment"],
      parts: [.hour, .daysSince, .isWeekend],
      cyclic: [.minute, .week],
      keep: true
    ),
    TermCounts(),
    TermCounts(tokenizer: Tokenizer(ngrams: .charactersInWords(2...3)), maximumTerms: 9),
    TFIDF(minimumDocuments: .count(2), maximumDocuments: .share(0.9)),
    TFIDF(
      columns: ["note"],
      tokenizer: Tokenizer(words: .spaces, stopWords: StopWords.english),
      frequency: .logarithm,
      inverse: .plain,
      norm: .l1
    ),
    TermHashes(buckets: 5),
    TermHashes(tokenizer: Tokenizer(ngrams: .characters(3...3)), buckets: 9),
    OneHot(columns: ["kind"]) + TargetEncoding(columns: ["grade"]) + CalendarFeatures() + TFIDF(),
  ]

  /// Sixty rows with something of everything, and holes.
  static func table() throws -> Table {
    var random = RandomGenerator(seed: 12)
    let words = ["good", "bad", "film", "the", "and", "don't", "naïve", "😀", "3.5", "我"]
    func hole<Value>(_ value: Value) throws -> Value? {
      try random.below(8) == 0 ? nil : value
    }
    let start = try DateTime("2023-11-20T09:17:00Z")
    var columns: [[Cell]] = [[], [], [], [], [], [], [], []]
    for row in 0..<60 {
      let note = try (0..<(try random.below(6))).map { _ in words[try random.below(10)] }
      columns[0].append(try hole(.string(["aa", "bb", "cc", "dd"][random.below(4)])) ?? .missing)
      columns[1].append(try hole(.string(["low", "high"][random.below(2)])) ?? .missing)
      columns[2].append(try hole(.int(try random.below(4))) ?? .missing)
      columns[3].append(try hole(.bool(try random.below(2) == 0)) ?? .missing)
      columns[4].append(try hole(.string(note.joined(separator: " "))) ?? .missing)
      let moment = try start.adding(.hours(Double(row) * 31.7))
      columns[5].append(try hole(.date(moment.date)) ?? .missing)
      columns[6].append(try hole(.dateTime(moment)) ?? .missing)
      columns[7].append(.string(["no", "yes", "maybe"][try random.below(3)]))
    }
    return try Table([
      Column("kind", columns[0].map(\.string)),
      Column("grade", categories: columns[1].map(\.string), levels: ["low", "mid", "high"]),
      Column("count", columns[2].map(\.int)), Column("flag", columns[3].map(\.bool)),
      Column("note", columns[4].map(\.string)), Column("day", columns[5].map(\.date)),
      Column("moment", columns[6].map(\.dateTime)),
      Column("x", (0..<60).map { Double($0) as Double? }),
      Column("y", columns[7].map(\.string)),
    ])
  }

  private func fit(_ step: any Transformer, _ table: Table) throws -> any FittedTransformer {
    try step.fit(table, target: "y") as any FittedTransformer
  }

  @Test("keeps the target, the untouched columns and their order", arguments: encoders)
  func keepsOthers(step: any Transformer) throws {
    let table = try Self.table()
    let result = try fit(step, table).transform(table)
    #expect(try result["y"] == table["y"] && result["x"] == table["x"])
    #expect(result.rowCount == table.rowCount)
    #expect(Set(result.columnNames).count == result.columnCount)
    #expect(result.columnNames.suffix(2) == ["x", "y"])
    #expect(try table == Self.table())
    #expect(result != table)
  }

  @Test("gives the same bits for the same rows, fitted again or saved", arguments: encoders)
  func repeats(step: any Transformer) throws {
    let table = try Self.table()
    let (fitted, prepared) = try step.fitTransforming(table, target: "y")
    let again = try step.fitTransforming(table, target: "y")
    #expect(prepared == again.table)
    #expect("\(fitted)" == "\(again.fitted)")
    let bytes = try Archive(of: fitted).encoded()
    let opened = try ArchiveKinds.library.value(
      of: Archive(decoding: bytes),
      as: (any FittedTransformer).self,
      expected: "a step"
    )
    #expect(try opened.transform(table) == fitted.transform(table))
    #expect("\(opened)" == "\(fitted)" && opened.mediaBundle == fitted.mediaBundle)
    #expect(try Archive(of: opened).encoded() == bytes)
    let estimator = try ArchiveKinds.library.value(
      of: Archive(decoding: Archive(of: step).encoded()),
      as: (any Transformer).self,
      expected: "a step"
    )
    #expect("\(estimator)" == "\(step)" && estimator.mediaBundle == step.mediaBundle)
    #expect(try estimator.fitTransforming(table, target: "y").table == prepared)
  }

  @Test("transforms a row as it does in a table, wherever the columns stand", arguments: encoders)
  func rowByRow(step: any Transformer) throws {
    let table = try Self.table()
    let fitted = try fit(step, table)
    let whole = try fitted.transform(table)
    var random = RandomGenerator(seed: 2)
    let order = try random.permutation(table.rowCount)
    #expect(try fitted.transform(table.rows(order)) == whole.rows(order))
    for row in [0, 31, 59] {
      #expect(try fitted.transform(table.rows([row])) == whole.rows([row]))
    }
    let reversed = try table.select(Array(table.columnNames.reversed()))
    let result = try fitted.transform(reversed)
    #expect(try result.select(whole.columnNames) == whole)
    #expect(try fitted.transform(table.head(0)).columnNames == whole.columnNames)
    // The target need not be there.
    #expect(try fitted.transform(table.dropping("y")).columnNames == whole.columnNames.dropLast())
  }

  @Test("learns the same from the rows in another order, but for rounding", arguments: encoders)
  func ignoresRowOrder(step: any Transformer) throws {
    let table = try Self.table()
    var random = RandomGenerator(seed: 7)
    let shuffled = try table.rows(random.permutation(table.rowCount))
    let first = try fit(step, table).transform(table)
    let second = try fit(step, shuffled).transform(table)
    #expect(first.columnNames == second.columnNames)
    for (left, right) in zip(first.columns, second.columns) {
      guard left.type.isNumeric else {
        #expect(left == right)
        continue
      }
      #expect(left.validity == right.validity)
      let pairs = zip(try left.doubles(), try right.doubles())
      #expect(pairs.allSatisfy { $0.isNaN && $1.isNaN || abs($0 - $1) < 1e-12 }, "\(left.name)")
    }
  }

  @Test("takes strange rows: all missing, one row, levels never seen", arguments: encoders)
  func takesStrangeRows(step: any Transformer) throws {
    let table = try Self.table()
    let fitted = try fit(step, table)
    let none = try Table(
      table.columns.map { column in
        column.name == "y" ? column : column.gathered([Int](repeating: -1, count: column.count))
      }
    )
    #expect(try fitted.transform(none).rowCount == table.rowCount)
    let strange = try table.adding(
      Column("kind", [String?](repeating: "never seen 😀", count: table.rowCount))
    )
    do {
      #expect(try fitted.transform(strange).rowCount == table.rowCount)
    } catch let error as LearningError {
      #expect(error.code == "unseen-level")
    }
    // Whatever comes of learning from next to nothing, it is a step or an error of ours.
    for rows in [none, try table.head(1), try none.head(1)] {
      do {
        _ = try fit(step, rows).transform(rows)
        _ = try step.fitTransforming(rows, target: "y")
      } catch {
        #expect(error is any MartletError, "\(error)")
      }
    }
    #expect(try thrownCode { _ = try fit(step, table.head(0)) } == "empty-table")
    #expect(
      try thrownCode { _ = try step.fit(table, target: "why") as any FittedTransformer }
        == "unknown-column"
    )
  }

  @Test("names a column that is missing", arguments: encoders)
  func namesMissing(step: any Transformer) throws {
    let table = try Self.table()
    let fitted = try fit(step, table)
    let bare = try table.select("x", "y")
    #expect(try thrownCode { _ = try fitted.transform(bare) } == "unknown-column")
  }

  @Test("stops when it is interrupted, while fitting and after", arguments: encoders)
  func stops(step: any Transformer) throws {
    let table = try Self.table()
    let fitted = try fit(step, table)
    let execution = Execution()
    execution.interrupt()
    Execution.$current.withValue(execution) {
      #expect(throws: Interrupted()) { try fit(step, table) }
      #expect(throws: Interrupted()) { try fitted.transform(table) }
    }
  }

  @Test("gives nothing when interrupted anywhere, as half a step is of no use", arguments: encoders)
  func stopsAnywhere(step: any Transformer) throws {
    let table = try Self.table()
    func work() throws { _ = try step.fitTransforming(table, target: "y").fitted.transform(table) }
    let patient = Execution(interruptingAtLook: .max)
    try Execution.$current.withValue(patient) { try work() }
    for look in [1, 2, patient.lookCount / 2, patient.lookCount] {
      Execution.$current.withValue(Execution(interruptingAtLook: look)) {
        #expect(throws: Interrupted()) { try work() }
      }
    }
  }

  @Test("shows itself in text and in little HTML", arguments: encoders)
  func showsItself(step: any Transformer) throws {
    let fitted = try fit(step, Self.table())
    for shown in [step.mediaBundle, fitted.mediaBundle] {
      let html = try #require(shown.representations["text/html"])
      #expect(html.hasPrefix("<details") && html.hasSuffix("</details>"))
      #expect(html.utf8.count <= 8192)
    }
    #expect(!step.description.isEmpty)
  }

  @Test("works in a pipeline, for tables and for one row", arguments: encoders)
  func inPipeline(step: any Transformer) throws {
    let table = try Self.table()
    let pipeline = step + DecisionTreeClassifier(maximumDepth: 3)
    // A tree takes texts but no dates: those that the step leaves as they are are left out.
    let kept = try fit(step, table).transform(table).columns.filter(\.type.isTime).map(\.name)
    let rows = try table.dropping(kept)
    guard (try? fit(step, rows)) != nil else { return }
    let model = try pipeline.fit(rows, target: "y")
    let predicted = try model.predict(rows).strings()
    #expect(try model.predict(rows.row(5)).label == predicted[5])
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

@Suite("Counting terms")
struct TermTests {
  private func corpus(_ reference: Reference) throws -> Table {
    try Table([Column("text", reference.input("corpus").map { $0 as String? })])
  }

  private func matrix(_ table: Table) throws -> [Double] {
    try table.matrix(table.columnNames).values
  }

  private func texts(_ values: [String?]) throws -> Table { try Table([Column("t", values)]) }

  /// The tokens of the entries about reviews.
  private let reviewTokens = Tokenizer(words: .asciiRuns)

  @Test("TF-IDF agrees with the reference in both variants")
  func tfidfSmall() throws {
    let reference = try Fixture.reference("tfidf-small")
    let table = try corpus(reference)
    let fitted = try TFIDF().fit(table)
    let vocabulary = try reference.value("vocabulary").arrayValue?.compactMap(\.stringValue)
    #expect(fitted.terms["text"] == vocabulary)
    try reference.expect(fitted.inverseDocumentFrequencies["text"] ?? [], "idf")
    let values = try matrix(fitted.transform(table))
    try reference.expect(values, "matrix")
    let variant = TFIDF(frequency: .logarithm, inverse: .plain, norm: .none)
    try reference.expect(matrix(variant.fit(table).transform(table)), "variant2")
    let rows = (0..<4).map { Array(values[$0 * 12..<($0 + 1) * 12]) }
    let cosines = rows.flatMap { left in
      rows.map { right in zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    try reference.expect(cosines, "cosine")
  }

  @Test("Counts of words and pairs agree with the reference")
  func ngramsSmall() throws {
    let reference = try Fixture.reference("ngrams-small")
    let table = try corpus(reference)
    let fitted = try TermCounts(tokenizer: Tokenizer(ngrams: .words(1...2))).fit(table)
    let vocabulary = try reference.value("vocabulary").arrayValue?.compactMap(\.stringValue)
    #expect(fitted.terms["text"] == vocabulary)
    let result = try fitted.transform(table)
    #expect(result.columnNames == vocabulary?.map { "text:\($0)" })
    #expect(result.columns.allSatisfy { $0.type == .int })
    try reference.expect(matrix(result), "matrix")
  }

  @Test("The vocabulary of the reviews agrees with the reference")
  func reviewVocabulary() throws {
    let reference = try Fixture.reference("text-nb-reviews")
    let train = try Fixture.table("review_sentences").select("label", "text").splitByFives().train
    let step = TermCounts(columns: ["text"], tokenizer: reviewTokens)
    let fitted = try step.fit(train, target: "label")
    #expect(fitted.terms["text"]?.count == (try reference.value("vocabulary_size").intValue))
    let result = try fitted.transform(train)
    let total = try result.dropping("label").columns.reduce(0) { try $0 + $1.sum() }
    try reference.expect([total], "train_tokens")
  }

  @Test("TF-IDF and a logistic regression on the reviews agree with the reference")
  func reviewRegression() throws {
    let reference = try Fixture.reference("text-tfidf-logreg-reviews")
    let reviews = try Fixture.table("review_sentences").select("label", "text")
    let (train, test) = try reviews.splitByFives()
    let weights = TFIDF(
      columns: ["text"],
      tokenizer: reviewTokens,
      minimumDocuments: .count(5)
    )
    let fitted = try weights.fit(train, target: "label")
    let terms = try #require(fitted.terms["text"])
    #expect(terms.count == (try reference.value("vocabulary_size").intValue))
    let great = try #require(terms.firstIndex(of: "great"))
    try reference.expect([fitted.inverseDocumentFrequencies["text"]?[great] ?? .nan], "idf_great")
    let pipeline = try (weights + LogisticRegression()).fit(train, target: "label")
    let model = try #require(pipeline.model as? LogisticRegressionModel)
    func coefficient(_ term: String) throws -> Double {
      let place = try #require(model.features.firstIndex(of: "text:\(term)"))
      return try model.coefficients.row(0)[place]
    }
    try reference.expect([coefficient("great")], "coef_great")
    try reference.expect([coefficient("not")], "coef_not")
    try reference.expect(model.intercepts, "intercept")
    try reference.expect([pipeline.evaluate(test).accuracy], "accuracy")
    let probabilities = try pipeline.probabilities(test)["positive"].doubles()
    let labels = try test["label"].strings()
    let loss = zip(probabilities, labels).map { portableLoss($0, $1 == "positive") }
    try reference.expect([loss.reduce(0, +) / Double(loss.count)], "log_loss")
  }

  private func portableLoss(_ probability: Double, _ isPositive: Bool) -> Double {
    -naturalLogarithm(isPositive ? probability : 1 - probability)
  }

  // MARK: Limits

  @Test("Terms in too few or too many texts are left out, and the most frequent ones kept")
  func limits() throws {
    let table = try texts(["aa bb cc", "aa bb", "aa dd dd dd", nil, "aa"])
    func terms(_ step: TermCounts) throws -> [String]? { try step.fit(table).terms["t"] }
    #expect(try terms(TermCounts()) == ["aa", "bb", "cc", "dd"])
    #expect(try terms(TermCounts(minimumDocuments: .count(2))) == ["aa", "bb"])
    #expect(try terms(TermCounts(minimumDocuments: .share(0.5))) == ["aa", "bb"])
    // A missing text is none: aa is in 4 of 4.
    #expect(try terms(TermCounts(maximumDocuments: .share(0.99))) == ["bb", "cc", "dd"])
    #expect(try terms(TermCounts(maximumDocuments: .count(1))) == ["cc", "dd"])
    #expect(try terms(TermCounts(maximumTerms: 2)) == ["aa", "dd"])
    #expect(try terms(TermCounts(maximumTerms: 3)) == ["aa", "bb", "dd"])
    for step in [
      TermCounts(minimumDocuments: .count(0)), TermCounts(maximumDocuments: .share(2)),
      TermCounts(minimumDocuments: .share(.nan)), TermCounts(maximumTerms: 0),
    ] {
      #expect(try thrownCode { _ = try step.fit(table) } == "invalid-hyperparameter", "\(step)")
    }
    #expect(
      try thrownCode { _ = try TermCounts(minimumDocuments: .count(9)).fit(table) } == "no-terms"
    )
    #expect(try thrownCode { _ = try TFIDF().fit(texts([nil, "", "!"])) } == "no-terms")
  }

  @Test("Terms are learned in training; missing, empty and foreign texts are all zeros")
  func zeros() throws {
    let train = try texts(["good film", "bad film film"])
    let new = try texts([nil, "", "new words 😀", "film good film"])
    let counts = try TermCounts().fit(train).transform(new)
    #expect(counts.columnNames == ["t:bad", "t:film", "t:good"])
    #expect(try matrix(counts) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1])
    let presence = try TermCounts(presence: true).fit(train).transform(new)
    #expect(try matrix(presence).suffix(3) == [0, 1, 1])
    let weights = try TFIDF(inverse: .none, norm: .l1).fit(train).transform(new)
    #expect(try matrix(weights).prefix(9).allSatisfy { $0 == 0 })
    #expect(try matrix(weights).suffix(3) == [0, 2.0 / 3, 1.0 / 3])
    let hashes = try TermHashes(buckets: 16).fit(train).transform(new)
    #expect(try matrix(hashes).prefix(32).allSatisfy { $0 == 0 })
    let length = try matrix(hashes).suffix(16).reduce(0) { $0 + $1 * $1 }
    #expect(abs(length - 1) < 1e-15)
  }

  @Test("Unsigned hashes count the words of a text")
  func hashes() throws {
    let table = try texts(["aa bb aa", "cc"])
    let step = TermHashes(buckets: 8, signed: false, norm: .none)
    let result = try step.fit(table).transform(table)
    #expect(result.columnNames == (0..<8).map { "t#\($0)" })
    let values = try matrix(result)
    #expect(values.prefix(8).reduce(0, +) == 3 && values.suffix(8).reduce(0, +) == 1)
    #expect(values[hashedPlace("aa", buckets: 8).bucket] >= 2)
    let signed = try matrix(
      TermHashes(buckets: 8, norm: .none).fit(table).transform(table)
    )
    let sign = hashedPlace("cc", buckets: 8)
    #expect(signed[8 + sign.bucket] == (sign.isNegative ? -1 : 1))
  }

  @Test("Two ways to write an accent are one term, whichever comes first")
  func canonicalForms() throws {
    for values in [["caf\u{E9}", "cafe\u{301}"], ["cafe\u{301}", "caf\u{E9}"]] {
      let fitted = try TermCounts().fit(texts(values))
      #expect(fitted.terms["t"]?.map { Array($0.utf8) } == [Array("caf\u{E9}".utf8)])
      #expect(try matrix(fitted.transform(texts(values))) == [1, 1])
    }
  }

  @Test("Columns of categories are counted where they are named; others stay in their places")
  func columns() throws {
    let table = try Table([
      Column("a", ["xx yy", "yy"]), Column("n", [1, 2]),
      Column("c", categories: ["red wine", "red"]), Column("y", ["p", "q"]),
    ])
    let result = try TermCounts().fit(table, target: "y").transform(table)
    #expect(result.columnNames == ["a:xx", "a:yy", "n", "c", "y"])
    let named = try TermCounts(columns: ["c"]).fit(table, target: "y").transform(table)
    #expect(named.columnNames == ["a", "n", "c:red", "c:wine", "y"])
    #expect(try thrownCode { _ = try TermCounts(columns: ["n"]).fit(table) } == "wrong-type")
    let taken = try table.adding(Column("a:xx", [1, 2]))
    #expect(try thrownCode { _ = try TFIDF(columns: ["a"]).fit(taken) } == "column-exists")
  }

  @Test("More terms than there is room for are an error that says how to get fewer")
  func refusesHuge() throws {
    let words = (0..<70_000).map { "w\($0)" }
    let table = try texts([words.joined(separator: " ")])
    let error = #expect(throws: LearningError.self) { try TermCounts().fit(table) }
    #expect(error?.code == "too-many-columns")
    #expect(error?.remedy?.contains("maximumTerms") == true)
    #expect(try TermCounts(maximumTerms: 5).fit(table).terms["t"]?.count == 5)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

@Suite("Models in files")
struct ModelArchiveTests {
  /// What comes back from the bytes of a file.
  private func reopened<Value>(_ value: Value) throws -> Value {
    let bytes = try Archive(of: value).encoded()
    return try ArchiveKinds.library.value(
      of: Archive(decoding: bytes),
      as: Value.self,
      expected: "the same"
    )
  }

  private func bits(_ table: Table) throws -> [[UInt64]] {
    try table.columns.map { try $0.doubles().map(\.bitPattern) }
  }

  @Test(
    "An opened model predicts the same bits, and shows the same",
    arguments: EstimatorChecks.classifiers
  )
  func models(classifier: any Classifier) throws {
    let again = try reopened(classifier)
    #expect("\(again)" == "\(classifier)")
    #expect(again.mediaBundle == classifier.mediaBundle)
    for (name, target) in [
      ("iris", "species"), ("breast_cancer", "diagnosis"), ("penguins", "species"),
    ] {
      var table = try Fixture.table(name)
      if name == "penguins" {
        guard !(classifier is LogisticRegression || classifier is MultinomialNaiveBayes) else {
          continue
        }
        if (classifier as? ClassifierPipeline)?.preparation.steps.count == 1 { continue }
        table = try table.droppingMissing(target)
      }
      let model = try classifier.fit(table, target: target) as any ClassifierModel
      let opened = try reopened(model)
      #expect(type(of: opened) == type(of: model))
      #expect(try bits(opened.probabilities(table)) == bits(model.probabilities(table)))
      #expect(try opened.predict(table) == model.predict(table))
      #expect(try opened.summary() == model.summary())
      #expect(try opened.evaluate(table) == model.evaluate(table))
      #expect("\(opened)" == "\(model)")
      #expect(opened.mediaBundle == model.mediaBundle)
      #expect(opened.features == model.features && opened.classes == model.classes)
      // The bytes of a file follow from the value alone.
      #expect(try Archive(of: opened).encoded() == Archive(of: model).encoded())
    }
  }

  @Test(
    "Fitted steps come back",
    arguments: [
      Impute(.mean), Impute(.constant("none")), Impute(.constant(.double(.infinity))),
      Standardize(),
      OneHot(), OneHot(columns: ["island"], unseen: .error, maximumLevels: 5),
      OneHot(infrequent: .allBut(1)), OrdinalEncoding(), FrequencyEncoding(), HashEncoding(),
      TargetEncoding(), TermCounts(), TFIDF(), TermHashes(buckets: 4),
      Impute(.mostFrequent, columns: ["sex"]) + Standardize(columns: ["bill_length_mm"]) + OneHot(),
    ] as [any Transformer]
  )
  func steps(transformer: any Transformer) throws {
    let table = try Fixture.table("penguins")
    #expect("\(try reopened(transformer))" == "\(transformer)")
    let fitted = try transformer.fit(table, target: "species") as any FittedTransformer
    let opened = try reopened(fitted)
    #expect(try opened.transform(table) == fitted.transform(table))
    #expect("\(opened)" == "\(fitted)")
    #expect(opened.mediaBundle == fitted.mediaBundle)
  }

  @Test("Reports, matrices, scores and predictions come back")
  func results() throws {
    let iris = try Fixture.table("iris")
    let model = try DecisionTreeClassifier(maximumDepth: 2).fit(iris, target: "species")
    let report = try model.evaluate(iris)
    #expect(try reopened(report) == report)
    #expect(try reopened(report).mediaBundle == report.mediaBundle)
    #expect(try reopened(report.confusionMatrix) == report.confusionMatrix)
    #expect(try reopened(report.scores[1]) == report.scores[1])
    let prediction = try model.predict([
      "sepal_length": 5, "sepal_width": 3, "petal_length": 5, "petal_width": 1.7,
    ])
    #expect(try reopened(prediction) == prediction)
    for value: Penalty in [.none, .l2(0.1), .l2(.infinity)] {
      #expect(try reopened(value) == value)
    }
    #expect(try reopened(UnseenLevel.error) == .error)
    for value: InfrequentLevels in [.keep, .fewerThan(3), .rarerThan(0.1), .allBut(2)] {
      #expect(try reopened(value) == value)
    }
    for value: UnseenCode in [.error, .missing, .code(-1)] {
      #expect(try reopened(value) == value)
    }
    for value: NGrams in [.words(1...2), .characters(3...3), .charactersInWords(2...5)] {
      #expect(try reopened(value) == value)
    }
    for value: TextLimit in [.count(3), .share(0.1)] { #expect(try reopened(value) == value) }
    for value: TargetSmoothing in [.automatic, .rows(3)] { #expect(try reopened(value) == value) }
    for value in CalendarPart.allCases { #expect(try reopened(value) == value) }
    for value in WordRule.allCases { #expect(try reopened(value) == value) }
    let tokenizer = Tokenizer(words: .runs, stopWords: StopWords.english)
    #expect(try reopened(tokenizer) == tokenizer)
    #expect(try reopened(SplitCriterion.entropy) == .entropy)
    let unlimited = DecisionTreeClassifier()
    #expect(try reopened(unlimited) == unlimited)
  }

  @Test("Models are saved and loaded by what they are")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let iris = try Fixture.table("iris")
    let pipeline = Standardize() + DecisionTreeClassifier(maximumDepth: 3)
    let model = try pipeline.fit(iris, target: "species")
    let path = folder + "/species.martlet"
    try model.save(path)
    #expect(try Model.load(path).predict(iris) == model.predict(iris))
    try pipeline.save(folder + "/pipeline.martlet")
    #expect("\(try Estimator.load(folder + "/pipeline.martlet"))" == "\(pipeline)")
    try model.preparation.save(folder + "/steps.martlet")
    #expect(
      try FittedTransformerChain.load(folder + "/steps.martlet").transform(iris)
        == model.preparation.transform(iris)
    )
    try model.preparation.steps[0].save(folder + "/step.martlet")
    #expect(try FittedTransformerChain.load(folder + "/step.martlet").steps.count == 1)
    try pipeline.preparation.save(folder + "/chain.martlet")
    #expect(try TransformerChain.load(folder + "/chain.martlet").description == "Standardize()")
    let report = try model.evaluate(iris)
    try report.save(folder + "/report.martlet")
    #expect(try ClassificationReport.load(folder + "/report.martlet") == report)

    let error = #expect(throws: ArchiveError.self) {
      try Model.load(folder + "/pipeline.martlet")
    }
    #expect(error?.description.contains("holds a classifier pipeline, not a model") == true)
    #expect(throws: ArchiveError.self) { try Estimator.load(path) }
    #expect(throws: ArchiveError.self) { try Table.load(path) }
    #expect(throws: ArchiveError.self) { try ClassificationReport.load(path) }
  }

  private struct Doubling: Transformer, FittedTransformer {
    func fit(_ table: Table, target: String?) throws -> Doubling { self }
    func transform(_ table: Table) throws -> Table { table }
    var description: String { "Doubling()" }
    var mediaBundle: MediaBundle { MediaBundle(text: description) }
  }

  @Test("A step of a program's own cannot be kept, and the error names it")
  func foreignSteps() throws {
    let chain = Standardize() + Doubling()
    let error = #expect(throws: ArchiveError.self) { try chain.save("never.martlet") }
    #expect(error?.kind == .notArchivable(type: "Doubling"))
    #expect(!FileManager.default.fileExists(atPath: "never.martlet"))
  }

  // MARK: What training rows were like

  @Test("A model takes along what its training rows were like")
  func statistics() throws {
    let table = try Table([
      Column("n", [3, 1, 2, nil, 4]), Column("t", ["a", "b", "a", nil, "c"]),
      Column("flag", [true, true, false, nil, true]), Column("y", ["p", "q", "p", "q", "q"]),
    ])
    let model = try DecisionTreeClassifier().fit(table, target: "y")
    let training = try reopened(model).schema.training
    #expect(training == model.schema.training)
    #expect(training.map(\.name) == ["n", "t", "flag", "y"])
    #expect(training.map(\.count) == [5, 5, 5, 5])
    #expect(training.map(\.missingCount) == [1, 1, 1, 0])
    let numbers = try #require(training[0].numbers)
    #expect(numbers.mean == 2.5 && numbers.nonFiniteCount == 0)
    #expect(abs(numbers.deviation - (5.0 / 3).squareRoot()) < 1e-15)
    #expect(numbers.quantiles.count == 21)
    #expect(numbers.quantiles[0] == 1 && numbers.quantiles[10] == 2.5 && numbers.quantiles[20] == 4)
    #expect(
      training[1].levels?.names == ["a", "b", "c"] && training[1].levels?.counts == [2, 1, 1]
    )
    #expect(training[2].levels?.names == ["true", "false"])
    #expect(training[3].levels?.counts == [3, 2] && training[3].levels?.otherCount == 0)
  }

  @Test("Statistics do not depend on the order of rows, and stay small")
  func boundedStatistics() throws {
    var random = RandomGenerator(seed: 5)
    let values = (0..<1000).map { _ in random.uniform() * 1e6 - 5e5 as Double? }
    let names = (0..<1000).map { "level \($0 * $0 % 300)" as String? }
    let order = try random.permutation(1000)
    let numbers = Column("n", values)
    let texts = Column("t", names)
    #expect(try ColumnStatistics(numbers) == ColumnStatistics(numbers.gathered(order)))
    #expect(try ColumnStatistics(texts) == ColumnStatistics(texts.gathered(order)))
    let levels = try #require(try ColumnStatistics(texts).levels)
    #expect(levels.names.count == min(100, Set(names).count))
    #expect(levels.counts.reduce(0, +) + levels.otherCount == 1000)
    let strange = try ColumnStatistics(Column("n", [.nan, .infinity, nil, 1]))
    #expect(strange.numbers?.nonFiniteCount == 2 && strange.numbers?.mean == 1)
    #expect(strange.numbers?.deviation == 0)
    #expect(try ColumnStatistics(Column("n", [nil as Double?])).numbers == nil)
  }

  @Test("The quantiles of very many rows are those of a part of them")
  func manyRows() throws {
    let count = ColumnStatistics.maximumSorted * 2 + 1
    let values = (0..<count).map { Double(($0 * 7919) % count) as Double? }
    let numbers = try #require(try ColumnStatistics(Column("n", values)).numbers)
    #expect(numbers.quantiles[0] == 0 && numbers.quantiles[20] == Double(count - 1))
    #expect(abs(numbers.quantiles[10] / Double(count) - 0.5) < 0.01)
    #expect(numbers.mean == Double(count - 1) / 2)
  }

  // MARK: Files that lie

  private func error(_ archive: Archive) -> ArchiveError.Kind? {
    do {
      _ = try ArchiveKinds.library.value(of: archive)
      return nil
    } catch {
      return (error as? ArchiveError)?.kind
    }
  }

  private func changed(_ value: Any, _ find: String, _ replacement: String) throws -> Archive {
    var archive = try Archive(of: value)
    let text = archive.header.compactText
    #expect(text.contains(find), "\(find) is not in \(text.prefix(2000))")
    archive.header = try JSONValue.parse(text.replacing(find, with: replacement))
    return archive
  }

  private func changed(_ value: Any, _ buffer: ArchiveBuffer) throws -> Archive {
    var archive = try Archive(of: value)
    #expect(archive[buffer.name] != nil, "\(buffer.name)")
    archive.buffers = archive.buffers.filter { $0.name != buffer.name } + [buffer]
    return archive
  }

  @Test("Trees, coefficients and matrices that do not fit are damage")
  func lies() throws {
    let iris = try Fixture.table("iris")
    let tree = try DecisionTreeClassifier(maximumDepth: 1).fit(iris, target: "species")
    #expect(tree.nodes.count == 3)
    let linear = try LogisticRegression().fit(iris, target: "species")
    let report = try tree.evaluate(iris)
    let scaled = try Standardize().fit(iris, target: "species")
    let lies = [
      try changed(tree, ArchiveBuffer("left", [0, -1, -1])),
      try changed(tree, ArchiveBuffer("left", [3, -1, -1])),
      try changed(tree, ArchiveBuffer("left", [1, -1])),
      try changed(tree, ArchiveBuffer("right", [Int.max, -1, -1])),
      try changed(tree, ArchiveBuffer("features", [4, -1, -1])),
      try changed(tree, ArchiveBuffer("features", [-2, -1, -1])),
      try changed(tree, ArchiveBuffer("features", [0, 0, -1])),
      try changed(tree, ArchiveBuffer("depths", [0, 1, 2])),
      try changed(tree, ArchiveBuffer("depths", [1, 2, 2])),
      try changed(tree, ArchiveBuffer("counts", [Int.max, .max, 1, 1, 1, 1, 1, 1, 1])),
      try changed(tree, ArchiveBuffer("counts", [0, 0, 0, 1, 1, 1, 1, 1, 1])),
      try changed(tree, ArchiveBuffer("counts", [1, 1, 1, -1, 1, 1, 1, 1, 1])),
      try changed(tree, ArchiveBuffer("counts", [1, 1, 1])),
      try changed(tree, "\"nodeCount\":3", "\"nodeCount\":0"),
      try changed(
        tree,
        "\"levels\":[\"setosa\",\"versicolor\",\"virginica\"],\"type\"",
        "\"levels\":[\"setosa\"],\"type\""
      ),
      try changed(
        tree,
        "\"names\":[\"sepal_length\",\"sepal_width\"",
        "\"names\":[\"sepal_width\",\"sepal_width\""
      ),
      try changed(linear, ArchiveBuffer("intercepts", [1.0, 2])),
      try changed(linear, ArchiveBuffer("coefficients.values", [1.0, 2], shape: [1, 2])),
      try changed(linear, ArchiveBuffer("coefficients.values", [1.0, 2])),
      try changed(linear, "\"strength\":1.0", "\"strength\":\"x\""),
      try changed(report, ArchiveBuffer("confusionMatrix.counts", [Int](repeating: 0, count: 9))),
      try changed(
        report,
        ArchiveBuffer("confusionMatrix.counts", [.max, 0, 0, 0, 0, 0, 0, 0, 0])
      ),
      try changed(report, ArchiveBuffer("confusionMatrix.counts", [Int](repeating: -1, count: 9))),
      try changed(scaled, ArchiveBuffer("deviations", [1.0, 1, 0, 1])),
      try changed(scaled, ArchiveBuffer("deviations", [1.0, 1, .nan, 1])),
      try changed(scaled, ArchiveBuffer("means", [1.0])),
      try changed(scaled, "\"parameters\":", "\"other\":"),
    ]
    for (place, lie) in lies.enumerated() {
      guard case .damaged = error(lie) else {
        Issue.record("\(place): \(String(describing: error(lie)))")
        continue
      }
    }
    // A step where a model belongs, and a penalty from the future.
    let pipeline = try (Standardize() + LogisticRegression()).fit(iris, target: "species")
    var swapped = try changed(
      pipeline,
      "\"kind\":\"logistic-regression-model\"",
      "\"kind\":\"impute\""
    )
    swapped.buffers += [ArchiveBuffer("unused", [1.0])]
    #expect(error(swapped) != nil)
    #expect(
      error(try changed(linear, "\"name\":\"l2\"", "\"name\":\"elastic-net\""))
        == .unknownKind(name: "penalty elastic-net", writer: martletVersion)
    )
  }

  // MARK: Files of earlier versions

  @Test("A table and a pipeline of version 1 of the format are read as they were saved")
  func versionOne() throws {
    let table = try Table.load(Fixture.path("version-1-table.martlet"))
    #expect(try table == Self.versionOneTable())
    #expect(try table["double"].doubles()[4].bitPattern == 0x7FF8_0000_DEAD_BEEF)
    let model = try Model.load(Fixture.path("version-1-pipeline.martlet"))
    #expect(model.target == "species" && model.classes == ["Adelie", "Chinstrap", "Gentoo"])
    let penguins = try Fixture.table("penguins")
    let fitted = try Self.versionOnePipeline().fit(
      penguins.droppingMissing("species"),
      target: "species"
    )
    #expect(try model.predict(penguins) == fitted.predict(penguins))
    // What was fitted then, by the bits that the file has; another machine fits a little otherwise.
    let weights = try model.summary()["Gentoo"].doubles()
    #expect(weights.map { String($0.bitPattern, radix: 16) } == Self.versionOneWeights)
  }

  static func versionOnePipeline() -> ClassifierPipeline {
    Impute(.median) + Standardize() + OneHot() + LogisticRegression(penalty: .l2(1))
  }

  static func versionOneTable() throws -> Table {
    let berlin = try Zone("+01:00")
    return try Table([
      Column("double", [1.5, -0.0, nil, .infinity, Double(bitPattern: 0x7FF8_0000_DEAD_BEEF)]),
      Column("float", floats: [0.1, nil, -.infinity, .nan, 3]),
      Column("int", [.min, nil, 0, -1, .max]),
      Column("string", ["", nil, "e\u{301}", "😀 and more than twelve bytes", "\u{0}\n\""]),
      Column(
        "category",
        categories: ["low", nil, "high", "low", "low"],
        levels: ["low", "mid", "high"],
        ordered: true
      ),
      Column("bool", [true, nil, false, true, true]),
      Column(
        "date",
        [
          CalendarDate("0001-01-01"), nil, CalendarDate("1970-01-01"), CalendarDate("2026-11-30"),
          CalendarDate("9999-12-31"),
        ]
      ),
      Column(
        "date_time",
        [
          DateTime(year: 2026, month: 11, day: 30, hour: 23, second: 59.000001, zone: berlin), nil,
          DateTime(year: 1, month: 1, day: 3, zone: berlin), nil, nil,
        ]
      ),
      Column("duration", [TimeSpan(microseconds: -1), nil, TimeSpan.hours(5), nil, nil]),
    ])
  }

  static let versionOneWeights = [
    "3fecefdd9a491a72", "bfe4caa7fa73a262", "bfd04a6a2a6f083c", "3fdcdab41a878d7c",
    "bff63f3bee3518ee", "3febbc34887cc843", "3feb922ac4e2d457", "bfae72a7ae55d7e5",
    "3fae72a7ae55d7e6", "3fba20745c6a1e9e", "bfc798572ff0c160",
  ]
}

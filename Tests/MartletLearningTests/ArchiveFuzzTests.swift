// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

/// Mutated files: each is refused with an ``ArchiveError``, or opened and used without harm.
///
/// Half of the mutations hit the bytes. The others change one entry of the header or one buffer and
/// put the file together again, so that they get past the container.
///
/// `MARTLET_FUZZ_SECONDS` sets how long it takes in place of a fixed number of rounds.
@Suite struct ArchiveFuzzTests {
  private static let pieces = [
    "{", "}", "[", "]", "\"", ":", ",", "null", "true", "-1", "0", "1e999", "9223372036854775807",
    "[[", "\"F64\"", "\"U8\"", "\\\"", "\\\"kind\\\":\\\"table\\\"", "\"data_offsets\":[0,0]", "é",
  ].map { Array($0.utf8) }

  private static let values: [JSONValue] = [
    .null, .bool(true), .int(-1), .int(0), .int(1), .int(2), .int(.max), .int(.min), .double(0.5),
    .string(""), .string("table"), .string("0xfff0000000000000"), .array([]), .object([]),
    .string("impute"), .string("column"), .string("category"), .string("date-time"),
    .array([.int(3)]),
  ]

  private var random = RandomGenerator(seed: 11)

  private mutating func below(_ bound: Int) -> Int {
    Int(random.next() % UInt64(max(1, bound)))
  }

  private mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(4) {
      let place = below(bytes.count + 1)
      let end = min(bytes.count, place + below(12))
      switch below(6) {
      case 0 where place < bytes.count: bytes[place] ^= UInt8(1 << below(8))
      case 1 where place < bytes.count: bytes[place] = UInt8(below(256))
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.removeLast(min(bytes.count, below(40)))
      default: bytes.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: place)
      }
    }
    // The length of the header follows it, half of the time.
    if below(2) == 0, let end = bytes.lastIndex(of: UInt8(ascii: "}")), end > 8 {
      let length = UInt64(end - 7)
      for place in 0..<8 { bytes[place] = UInt8(truncatingIfNeeded: length >> UInt64(8 * place)) }
    }
    return bytes
  }

  /// The document with one value in it replaced, taken out or put in twice.
  private mutating func mutated(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(var members) where !members.isEmpty && below(8) > 0:
      let place = below(members.count)
      if below(12) == 0 {
        members.remove(at: place)
      } else {
        members[place].value = mutated(members[place].value)
      }
      return .object(members)
    case .array(var elements) where !elements.isEmpty && below(8) > 0:
      let place = below(elements.count)
      switch below(8) {
      case 0: elements.remove(at: place)
      case 1: elements.append(elements[place])
      default: elements[place] = mutated(elements[place])
      }
      return .array(elements)
    case .int(let number) where below(2) == 0: return .int(number &+ below(5) &- 2)
    default: return Self.values[below(Self.values.count)]
    }
  }

  private mutating func mutated(_ buffer: ArchiveBuffer) -> ArchiveBuffer {
    let numbers: [Double] = [0, -1, .nan, .infinity, 1e300, -0.0]
    let whole = [0, 1, -1, 2, .max, .min, 1 << 31, 1 << 40]
    if var values = buffer.values(as: Double.self), !values.isEmpty {
      values[below(values.count)] = numbers[below(numbers.count)]
      return ArchiveBuffer(buffer.name, values, shape: below(4) == 0 ? nil : buffer.shape)
    }
    if var values = buffer.values(as: Int.self), !values.isEmpty {
      values[below(values.count)] = whole[below(whole.count)]
      return ArchiveBuffer(buffer.name, values, shape: below(4) == 0 ? nil : buffer.shape)
    }
    if var values = buffer.values(as: Int32.self), !values.isEmpty {
      values[below(values.count)] = Int32(truncatingIfNeeded: whole[below(whole.count)])
      return ArchiveBuffer(buffer.name, values)
    }
    if var values = buffer.values(as: UInt8.self), !values.isEmpty {
      values[below(values.count)] = UInt8(below(256))
      return ArchiveBuffer(buffer.name, values)
    }
    return ArchiveBuffer(buffer.name, [Double](repeating: 1, count: below(4)))
  }

  private mutating func mutated(_ archive: Archive) throws -> [UInt8] {
    var archive = archive
    for _ in 0...below(2) {
      if below(2) == 0 || archive.buffers.isEmpty {
        archive.header = mutated(archive.header)
      } else {
        let place = below(archive.buffers.count)
        archive.buffers[place] = mutated(archive.buffers[place])
      }
    }
    return try archive.encoded()
  }

  /// What a person does with a value.
  private func use(_ value: any Archivable, _ rows: Table, _ birds: Table) throws {
    if let shown = value as? any MediaRepresentable { _ = shown.mediaBundle }
    _ = "\(value)"
    // What is opened can be saved and opened again.
    let again = try Archive(decoding: Archive(of: value).encoded())
    _ = try ArchiveKinds.library.value(of: again)
    switch value {
    case let table as Table:
      _ = (try? table.describe(), try? table.droppingMissing())
      for column in table.columns { _ = (column.strings(), column.levels, try? column.doubles()) }
    case let model as any ClassifierModel:
      _ = (try? model.predict(rows), try? model.probabilities(rows), try? model.evaluate(rows))
      _ = (try? model.summary(), try? model.predict(["petal_width": 1.5]))
    case let step as any FittedTransformer:
      _ = (try? step.transform(rows), try? step.transform(birds))
    case let expression as ColumnExpression: _ = try? rows.adding("new") { _ in expression }
    case let report as ClassificationReport: _ = (report.table(), report.accuracyInterval)
    default: break
    }
  }

  /// Steps of each kind that clean, scale, make and select columns.
  private func cleaning(in iris: Table) throws -> FittedTransformerChain {
    let steps: [any Transformer] = [
      DropColumns(), MissingIndicator(columns: ["petal_width"]),
      FillGaps(.linear, limit: 2, along: "sepal_length", indicators: true),
      ImputeNeighbors(neighbors: 2, weighting: .distance), ImputeIterative(maximumIterations: 2),
      Outliers(treatment: .flag), Rescale(.quantiles(from: 0.1, to: 0.9)), NormalizeRows(.l1),
      PowerTransform(), QuantileTransform(.normal, quantiles: 4), SelectByVariance(),
      SelectFeatures(keeping: .pValue(below: 0.5)), PolynomialFeatures(),
      Discretize(bins: 3, columns: ["petal_width"]),
    ]
    return try TransformerChain(steps).fit(iris.rows([0, 20, 55, 60, 101, 120]), target: "species")
  }

  @Test("No file ends the program, whatever is in it")
  mutating func files() throws {
    let iris = try Fixture.table("iris")
    let penguins = try Fixture.table("penguins").rows(Array(stride(from: 0, to: 344, by: 9)))
    let tree = try DecisionTreeClassifier(maximumDepth: 2).fit(iris, target: "species")
    let columns = Columns()
    let days = Column(
      "day",
      (0..<penguins.rowCount).map { CalendarDate(dayNumber: 19_000 + $0) as CalendarDate? }
    )
    let birds = try penguins.adding(days)
    let corpus: [Archive] = try [
      Archive(of: ModelArchiveTests.versionOneTable()), Archive(of: tree),
      Archive(
        of: (Standardize() + LogisticRegression(maximumIterations: 5)).fit(iris, target: "species")
      ),
      Archive(
        of: (Impute() + OneHot() + DecisionTreeClassifier(maximumDepth: 1)).fit(
          penguins,
          target: "species"
        )
      ),
      Archive(of: tree.evaluate(iris)),
      Archive(of: cleaning(in: iris)),
      Archive(of: IsolationForest(trees: 2, sampleSize: 8).fit(iris, target: "species")),
      Archive(of: columns["petal_width"] > 1.5 && columns["sepal_width"].isPresent),
      Archive(
        of: (OneHot(columns: ["sex"], infrequent: .allBut(1), drop: .first, missing: .level)
          + TermCounts(columns: ["island"]) + TargetEncoding(columns: ["year"]))
          .fit(penguins, target: "species")
      ),
      Archive(
        of: (FrequencyEncoding(columns: ["sex"]) + TFIDF(columns: ["island"])
          + OrdinalEncoding(columns: ["year"]))
          .fit(penguins, target: "species")
      ),
      Archive(
        of: (HashEncoding(columns: ["sex"], buckets: 3)
          + TermHashes(columns: ["island"], buckets: 3)
          + CalendarFeatures(parts: [.month, .daysSince], cyclic: [.week]))
          .fit(birds, target: "species")
      ),
      Archive(of: Impute(.constant("x")) + OneHot(unseen: .error) + DecisionTreeClassifier()),
    ]
    let encoded = try corpus.map { try $0.encoded() }
    let rows = try iris.rows([0, 60, 120])
    let seconds = ProcessInfo.processInfo.environment["MARTLET_FUZZ_SECONDS"].flatMap(Double.init)
    let end = seconds.map { Date(timeIntervalSinceNow: $0) }
    var (round, opened) = (0, 0)
    while end.map({ Date() < $0 }) ?? (round < 3000) {
      round += 1
      let place = below(corpus.count)
      let bytes = try below(2) == 0 ? mutated(encoded[place]) : mutated(corpus[place])
      let value: any Archivable
      do {
        value = try ArchiveKinds.library.value(of: Archive(decoding: bytes))
      } catch {
        #expect(error is ArchiveError, "\(error)")
        continue
      }
      opened += 1
      try use(value, rows, birds)
    }
    if seconds != nil { print("\(round) files, \(opened) opened") }
    #expect(opened > 0)
  }
}

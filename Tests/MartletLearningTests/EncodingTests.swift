// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

@Suite("Encoding levels")
struct EncodingTests {
  private let sizes = ["small", "large", nil, "medium", "small", "huge", "small", "large"]

  private func table(_ values: [String?]) throws -> Table {
    try Table([Column("n", (0..<values.count).map { $0 as Int? }), Column("size", values)])
  }

  // MARK: OneHot

  @Test("OneHot drops the first level where that is asked for, as the reference does")
  func dropsFirst() throws {
    let titanic = try Fixture.table("titanic")
    let reference = try Fixture.reference("onehot-titanic")
    let fitted = try OneHot(columns: ["sex", "embarked"], drop: .first).fit(titanic)
    let result = try fitted.transform(titanic)
    for name in ["sex", "embarked"] {
      let left = try reference.value("drop_first", name).arrayValue?.compactMap(\.stringValue)
      let made = result.columnNames.filter { $0.hasPrefix(name + "=") }
      #expect(made == left?.map { "\(name)=\($0)" })
    }
    let two = try OneHot(columns: ["sex", "embarked"], drop: .firstOfTwo).fit(titanic)
    let names = try two.transform(titanic).columnNames.filter { $0.contains("=") }
    #expect(names == ["sex=male", "embarked=C", "embarked=Q", "embarked=S"])
  }

  @Test(
    "Rare levels share a column, by number, by share or all but the most frequent",
    arguments: [
      (.fewerThan(2), ["large", "small"], ["huge", "medium"]),
      // 2 of 7 are less than 0.3.
      (.rarerThan(0.3), ["small"], ["huge", "large", "medium"]),
      (.allBut(1), ["small"], ["huge", "large", "medium"]),
      (.allBut(3), ["huge", "large", "small"], ["medium"]),
      (.allBut(9), ["huge", "large", "medium", "small"], []),
      (.fewerThan(9), [], ["huge", "large", "medium", "small"]),
    ] as [(InfrequentLevels, [String], [String])]
  )
  func groupsRare(_ rule: InfrequentLevels, _ kept: [String], _ rare: [String]) throws {
    let table = try table(sizes)
    let fitted = try OneHot(infrequent: rule).fit(table)
    #expect(fitted.levels["size"] == kept)
    #expect(fitted.infrequentLevels["size"] == rare)
    let result = try fitted.transform(table)
    let names = kept.map { "size=\($0)" } + (rare.isEmpty ? [] : ["size=(infrequent)"])
    #expect(result.columnNames == ["n"] + names)
    for row in 0..<8 {
      let sum = try names.reduce(0) { try $0 + (result[$1][row].int ?? -9) }
      #expect(sum == (sizes[row] == nil ? 0 : 1))
    }
  }

  @Test("Unseen levels are ignored, refused, or counted with the rare ones")
  func unseenLevels() throws {
    let train = try table(sizes)
    let new = try table(["tiny", "small"])
    func first(_ step: OneHot) throws -> [String: Cell] {
      try step.fit(train).transform(new).row(0).filter { $0.value != 0 }
    }
    #expect(try first(OneHot(infrequent: .fewerThan(2))) == [:])
    #expect(
      try first(OneHot(unseen: .infrequent, infrequent: .fewerThan(2)))
        == ["size=(infrequent)": 1]
    )
    #expect(try first(OneHot(unseen: .infrequent)) == [:])
    #expect(try thrownCode { _ = try first(OneHot(unseen: .error)) } == "unseen-level")
  }

  @Test("A missing value is a level where that is asked for and it occurs in training")
  func missingLevel() throws {
    let train = try table(sizes)
    let step = OneHot(missing: .level)
    let result = try step.fit(train).transform(train)
    #expect(result.columnNames.last == "size=(missing)")
    #expect(try result["size=(missing)"] == Column("size=(missing)", [0, 0, 1, 0, 0, 0, 0, 0]))
    let complete = try table(["a", "b"])
    let hole = try table([nil, "a"])
    let ignoring = try step.fit(complete).transform(hole)
    #expect(try ignoring.row(0) == ["n": 0, "size=a": 0, "size=b": 0])
    let strict = OneHot(unseen: .error, missing: .level)
    #expect(try thrownCode { _ = try strict.fit(complete).transform(hole) } == "unseen-level")
  }

  @Test("Whole numbers and truth values are encoded where they are named")
  func namedNumbers() throws {
    let titanic = try Fixture.table("titanic")
    let fitted = try OneHot(columns: ["pclass"]).fit(titanic)
    #expect(fitted.levels["pclass"] == ["1", "2", "3"])
    // One row of a prediction has decimal numbers.
    let row = try Table([Column("pclass", [2.0])])
    #expect(try fitted.transform(row).row(0) == ["pclass=1": 0, "pclass=2": 1, "pclass=3": 0])
    #expect(try thrownCode { _ = try OneHot(columns: ["age"]).fit(titanic) } == "wrong-type")
  }

  @Test("The pipeline of the reference predicts the folds of the Titanic as well as it does")
  func titanicPipeline() throws {
    let reference = try Fixture.reference("pipeline-titanic-cv")
    let names = ["age", "fare", "sibsp", "parch", "embarked", "pclass", "sex", "survived"]
    let table = try Fixture.table("titanic").select(names)
    let pipeline =
      Impute(.median, columns: ["age", "fare", "sibsp", "parch"])
      + Impute(.mostFrequent, columns: ["embarked"])
      + Standardize(columns: ["age", "fare", "sibsp", "parch"])
      + OneHot(columns: ["pclass", "sex", "embarked"]) + LogisticRegression()
    let accuracies = try Fixture.folds("titanic").map { fold in
      let (train, test) = try table.split(testRows: fold)
      return try pipeline.fit(train, target: "survived").evaluate(test).accuracy
    }
    try reference.expect(accuracies, "accuracy")
  }

  // MARK: Ordinal

  @Test("Ordinal codes agree with the reference on the Titanic")
  func ordinalTitanic() throws {
    let titanic = try Fixture.table("titanic")
    let reference = try Fixture.reference("onehot-titanic")
    let codes = try OrdinalEncoding(columns: ["embarked"]).fit(titanic).transform(titanic)
    let column = try codes["embarked"]
    let counts = try (0..<3).map { code in
      Double(try column.doubles().filter { $0 == Double(code) }.count)
    }
    try reference.expect(counts, "sums", "embarked")
    #expect(column.missingCount == (try reference.value("embarked_missing").intValue))
    #expect(codes.columnNames == titanic.columnNames)
  }

  @Test("Codes follow the order that is given, that of the categories, or that of sorting")
  func ordinalOrder() throws {
    let table = try table(sizes)
    let sorted = try OrdinalEncoding().fit(table).transform(table)
    #expect(try sorted["size"] == Column("size", [3, 1, nil, 2, 3, 0, 3, 1]))
    let order = ["size": ["small", "medium", "large", "huge"]]
    let given = try OrdinalEncoding(order: order).fit(table).transform(table)
    #expect(try given["size"] == Column("size", [0, 2, nil, 1, 0, 3, 0, 2]))
    let categories = try Table([
      Column("size", categories: ["b", "a"], levels: ["c", "b", "a"])
    ])
    let own = try OrdinalEncoding().fit(categories).transform(categories)
    #expect(try own["size"] == Column("size", [1, 2]))
  }

  @Test("A value without a code is an error, missing, or a number of the caller's")
  func ordinalUnseen() throws {
    let train = try table(["a", "b"])
    let new = try table(["c", "a", nil])
    func codes(_ unseen: UnseenCode) throws -> Column {
      try OrdinalEncoding(unseen: unseen).fit(train).transform(new)["size"]
    }
    #expect(try thrownCode { _ = try codes(.error) } == "unseen-level")
    #expect(try codes(.missing) == Column("size", [nil, 0, nil]))
    #expect(try codes(.code(-1)) == Column("size", [-1, 0, nil]))
    let partial = ["size": ["a"]]
    #expect(
      try thrownCode { _ = try OrdinalEncoding(order: partial).fit(train) } == "unseen-level"
    )
    let lenient = try OrdinalEncoding(order: partial, unseen: .missing).fit(train)
    #expect(try lenient.transform(train)["size"] == Column("size", [0, nil]))
    for order in [["x": ["a"]], ["size": ["a", "a"]], ["size": []]] {
      #expect(
        try thrownCode { _ = try OrdinalEncoding(order: order).fit(train) }
          == "invalid-hyperparameter"
      )
    }
  }

  // MARK: Frequency

  @Test("Frequencies are those of the training rows, as shares or as counts")
  func frequencies() throws {
    let train = try table(sizes)
    let new = try table(["small", "tiny", nil])
    let counts = try FrequencyEncoding(measure: .count).fit(train)
    #expect(try counts.transform(new)["size"] == Column("size", [3, 0, 1]))
    #expect(counts.counts["size"] == ["huge": 1, "large": 2, "medium": 1, "small": 3])
    let shares = try FrequencyEncoding().fit(train).transform(new)
    #expect(try shares["size"] == Column("size", [0.375, 0.0, 0.125]))
  }

  // MARK: Hashing

  @Test(
    "The hash is MurmurHash3",
    arguments: [
      ("", 0), ("a", 0x3C25_69B2), ("abc", 0xB3DD_93FA), ("test", 0xBA6B_D213),
      ("Hello, world!", 0xC036_3E43), ("The quick brown fox jumps over the lazy dog", 0x2E4F_F723),
    ] as [(String, UInt32)]
  )
  func hash(_ text: String, _ value: UInt32) {
    #expect(murmurHash(text) == value)
  }

  @Test("Every value falls into one column, the same one always, whatever the others are")
  func hashing() throws {
    let train = try table(sizes)
    let fitted = try HashEncoding(buckets: 5).fit(train)
    let result = try fitted.transform(train)
    #expect(result.columnNames == ["n"] + (0..<5).map { "size#\($0)" })
    for row in 0..<8 {
      let values = try (0..<5).map { try result["size#\($0)"][row].int ?? -9 }
      let ones = values.indices.filter { values[$0] == 1 }
      if let size = sizes[row] {
        #expect(ones == [hashedPlace(size, buckets: 5).bucket])
      } else {
        #expect(ones == [])
      }
    }
    let signed = try HashEncoding(buckets: 5, signed: true).fit(train).transform(train)
    for row in 0..<8 {
      for bucket in 0..<5 {
        let one = try signed["size#\(bucket)"][row].int ?? -9
        let other = try result["size#\(bucket)"][row].int ?? -9
        #expect(abs(one) == other)
      }
    }
  }

  // MARK: What goes wrong

  @Test("Hyperparameters outside of their range are refused, with what would be right")
  func refusesHyperparameters() throws {
    let table = try table(sizes)
    let wrong: [any Transformer] = [
      OneHot(maximumLevels: 0), OneHot(infrequent: .fewerThan(0)),
      OneHot(infrequent: .rarerThan(.nan)), OneHot(infrequent: .rarerThan(1.5)),
      OneHot(infrequent: .allBut(-1)), HashEncoding(buckets: 0), HashEncoding(buckets: 1 << 40),
      HashEncoding(buckets: .min), TargetEncoding(folds: 1), TargetEncoding(smoothing: .rows(-1)),
      TargetEncoding(smoothing: .rows(.nan)),
    ]
    for step in wrong {
      #expect(
        try thrownCode { _ = try step.fit(table, target: "n") as any FittedTransformer }
          == "invalid-hyperparameter",
        "\(step)"
      )
    }
  }

  @Test("Columns that would have no room are an error that says what to do")
  func refusesHuge() throws {
    let rows = 3_000
    let wide = try table((0..<rows).map { "level \($0)" })
    let fitted = try OneHot(maximumLevels: .max).fit(wide)
    #expect(try fitted.transform(wide.head(1)).columnCount == rows + 1)
    let many = try Table([Column("t", [String?](repeating: "a", count: 1 << 13))])
    let error = #expect(throws: LearningError.self) {
      try HashEncoding(buckets: 1 << 16).fit(many)
    }
    #expect(error?.code == "too-many-columns")
    #expect(error?.message.contains("65536") == true && error?.remedy != nil)
  }

  @Test("A column of a name that is taken is not made")
  func refusesTaken() throws {
    let taken = try Table([
      Column("t", ["a", "b"]), Column("t=(infrequent)", [1, 2]), Column("t#0", [1, 2]),
      Column("t:a", [1, 2]), Column("y", ["p", "q"]),
    ])
    for step in [
      OneHot(columns: ["t"], infrequent: .fewerThan(2)), HashEncoding(columns: ["t"]),
    ] as [any Transformer] {
      #expect(
        try thrownCode { _ = try step.fit(taken, target: "y") as any FittedTransformer }
          == "column-exists",
        "\(step)"
      )
    }
  }
}

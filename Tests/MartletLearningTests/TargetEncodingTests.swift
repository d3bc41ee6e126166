// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

@Suite("Target encoding")
struct TargetEncodingTests {
  private let cities: [String?] = ["a", "a", "a", "b", "b", nil, "c", "a"]
  private let prices = [1.0, 2, 6, 4, 8, 3, 5, 3]

  private func table() throws -> Table {
    try Table([Column("city", cities), Column("price", prices.map { $0 as Double? })])
  }

  @Test("Smoothed by rows, a level becomes (sum + k × mean) / (n + k)")
  func smoothedByRows() throws {
    let fitted = try TargetEncoding(smoothing: .rows(2)).fit(table(), target: "price")
    let new = try Table([Column("city", ["a", "b", nil, "c", "z"])])
    let mean = 32.0 / 8
    let expected = [
      (12 + 2 * mean) / 6, (12 + 2 * mean) / 4, (3 + 2 * mean) / 3, (5 + 2 * mean) / 3, mean,
    ]
    let values = try fitted.transform(new)["city"].doubles()
    for (value, number) in zip(values, expected) { #expect(abs(value - number) < 1e-12) }
  }

  @Test("Smoothed automatically, the noise in the level against that in all says how far")
  func smoothedAutomatically() throws {
    let fitted = try TargetEncoding().fit(table(), target: "price")
    let new = try Table([Column("city", ["a", "b", nil, "c", "z"])])
    let values = try fitted.transform(new)["city"].doubles()
    let all = prices.map { ($0 - 4) * ($0 - 4) }.reduce(0, +) / 8
    // The levels "a" = 1, 2, 6, 3 with the mean 3 and "b" = 4, 8 with the mean 6.
    let inside = (4.0 + 1 + 9 + 0) / 4
    let weight = 4 / (4 + inside / all)
    #expect(abs(values[0] - (weight * 3 + (1 - weight) * 4)) < 1e-12)
    let other = 2 / (2 + 4 / all)
    #expect(abs(values[1] - (other * 6 + (1 - other) * 4)) < 1e-12)
    // Without noise in the level there is nothing to smooth.
    #expect(abs(values[2] - 3) < 1e-12 && abs(values[3] - 5) < 1e-12 && values[4] == 4)
  }

  @Test("Training rows get the means of the folds that they are not in")
  func crossFits() throws {
    let table = try table()
    let step = TargetEncoding(smoothing: .rows(1), folds: 4, seed: 5)
    let (fitted, prepared) = try step.fitTransforming(table, target: "price")
    let values = try prepared["city"].doubles()
    // Against the plain definition, fold by fold.
    let folds = try TargetValues(table, target: "price", kind: .automatic).folds(4, seed: 5)
    #expect(folds.sorted() == [0, 0, 1, 1, 2, 2, 3, 3])
    for row in 0..<8 {
      let others = (0..<8).filter { folds[$0] != folds[row] }
      let mean = others.reduce(0) { $0 + prices[$1] } / 6
      let same = others.filter { cities[$0] == cities[row] }
      let sum = same.reduce(0) { $0 + prices[$1] }
      #expect(abs(values[row] - (sum + mean) / Double(same.count + 1)) < 1e-12)
    }
    #expect(try fitted.transform(table)["city"] != prepared["city"])
    #expect(try prepared["price"] == table["price"])
    // The same seed the same folds, another one others.
    #expect(try step.fitTransforming(table, target: "price").table == prepared)
    let other = TargetEncoding(smoothing: .rows(1), folds: 4, seed: 6)
    #expect(try other.fitTransforming(table, target: "price").table != prepared)
  }

  @Test("A level that names each row tells a model nothing about its own row")
  func doesNotLeak() throws {
    let count = 200
    var random = RandomGenerator(seed: 3)
    let labels = (0..<count).map { _ in random.uniform() < 0.5 ? "no" : "yes" as String? }
    let table = try Table([
      Column("id", (0..<count).map { "row \($0)" as String? }), Column("y", labels),
    ])
    let encoding = TargetEncoding()
    // Learned from its own row, the name of a row would tell its class.
    let leaky = try encoding.fit(table, target: "y").transform(table)
    let leakyValues = try leaky["id"].doubles()
    #expect((0..<count).allSatisfy { (leakyValues[$0] > 0.5) == (labels[$0] == "yes") })
    // Cross-fitted, all rows of a fold get the mean of the others.
    let prepared = try encoding.fitTransforming(table, target: "y").table
    #expect(try prepared["id"].unique().count <= 5)
    // A pipeline learns from such rows.
    let model = try (encoding + DecisionTreeClassifier()).fit(table, target: "y")
    #expect(try model.evaluate(table).accuracy < 0.75)
  }

  @Test("With two classes a column holds the share of the second one, each fold like the whole")
  func binary() throws {
    let labels = (0..<20).map { $0 % 5 == 0 ? "yes" : "no" as String? }
    let table = try Table([
      Column("g", (0..<20).map { $0 < 10 ? "p" : "q" as String? }), Column("y", labels),
    ])
    let fitted = try TargetEncoding(smoothing: .rows(0)).fit(table, target: "y")
    #expect(fitted.classes == ["no", "yes"] && fitted.target == "y")
    #expect(try fitted.transform(table)["g"].doubles().allSatisfy { abs($0 - 0.2) < 1e-15 })
    let folds = try TargetValues(table, target: "y", kind: .automatic).folds(4, seed: 1)
    for fold in 0..<4 {
      #expect((0..<20).filter { folds[$0] == fold && labels[$0] == "yes" }.count == 1)
    }
  }

  @Test("With more classes there is a column for each, and they sum to 1")
  func multiclass() throws {
    let penguins = try Fixture.table("penguins")
    let step = TargetEncoding(columns: ["island"], smoothing: .rows(5))
    let (fitted, prepared) = try step.fitTransforming(penguins, target: "species")
    let names = ["Adelie", "Chinstrap", "Gentoo"].map { "island:\($0)" }
    #expect(prepared.columnNames.filter { $0.hasPrefix("island") } == names)
    for rows in [prepared, try fitted.transform(penguins)] {
      for row in 0..<penguins.rowCount {
        let sum = try names.reduce(0) { try $0 + (rows[$1][row].double ?? .nan) }
        // A few roundings of numbers below 1.
        #expect(abs(sum - 1) < 1e-14)
      }
    }
    let summary = try #require(fitted as? FittedTargetEncoding).summary()
    #expect(summary.columnNames == ["column", "level", "class", "encoding"])
    #expect(summary.rowCount == 9)
    let pipeline = OneHot(columns: ["sex"]) + step + Impute() + LogisticRegression()
    #expect(try pipeline.fit(penguins, target: "species").evaluate(penguins).accuracy > 0.95)
  }

  @Test("Whole numbers are classes if there are two of them or they are said to be")
  func kinds() throws {
    let table = try Table([
      Column("g", ["a", "b", "a", "b"]), Column("two", [0, 1, 1, 1]), Column("four", [1, 2, 3, 4]),
      Column("half", [0.5, 1, 1, 1]), Column("flag", [true, false, true, true]),
    ])
    func classes(_ target: String, _ kind: TargetKind) throws -> [String] {
      try TargetEncoding(kind: kind).fit(table, target: target).classes
    }
    #expect(try classes("two", .automatic) == ["0", "1"])
    #expect(try classes("two", .numbers) == [])
    #expect(try classes("four", .automatic) == [])
    #expect(try classes("four", .classes).count == 4)
    #expect(try classes("half", .automatic) == [])
    #expect(try classes("flag", .automatic).count == 2)
    #expect(try thrownCode { _ = try classes("half", .classes) } == "continuous-target")
    #expect(try thrownCode { _ = try classes("g", .numbers) } == "not-numeric")
  }

  @Test("Without a target, with holes in it or with one row there is nothing to learn from")
  func refuses() throws {
    let table = try table()
    #expect(try thrownCode { _ = try TargetEncoding().fit(table) } == "no-target")
    #expect(
      try thrownCode { _ = try TargetEncoding(kind: .classes).fit(table.head(1), target: "price") }
        == "one-class"
    )
    let named = TargetEncoding(columns: ["city"])
    #expect(
      try thrownCode { _ = try named.fit(table, target: "city") } == "invalid-hyperparameter"
    )
    #expect(
      try thrownCode { _ = try TargetEncoding(columns: ["price"]).fit(table, target: "city") }
        == "wrong-type"
    )
    let hole = try Table([Column("g", ["a", "b"]), Column("y", [1.0, nil])])
    #expect(try thrownCode { _ = try TargetEncoding().fit(hole, target: "y") } == "missing-target")
    #expect(
      try thrownCode { _ = try TargetEncoding().fitTransforming(table.head(1), target: "price") }
        == "too-few-rows"
    )
    // Two rows: each from the other.
    let two = try TargetEncoding(smoothing: .rows(0)).fitTransforming(
      table.rows([0, 2]),
      target: "price"
    )
    #expect(try two.table["city"] == Column("city", [6.0, 1.0]))
  }

  @Test("A target that is constant, or huge, becomes what it is")
  func strangeTargets() throws {
    let constant = try Table([Column("g", ["a", "b", "a"]), Column("y", [2.5, 2.5, 2.5])])
    let fitted = try TargetEncoding().fit(constant, target: "y")
    #expect(try fitted.transform(constant)["g"] == Column("g", [2.5, 2.5, 2.5]))
    let huge = try Table([Column("g", ["a", "b", "a"]), Column("y", [1e150, -1e150, 9e149])])
    let values = try TargetEncoding().fit(huge, target: "y").transform(huge)["g"].doubles()
    #expect(values.allSatisfy { $0.isFinite })
    let infinite = try Table([Column("g", ["a", "b"]), Column("y", [.infinity, 0.0])])
    #expect(try thrownCode { _ = try TargetEncoding().fit(infinite, target: "y") } == "not-finite")
  }
}

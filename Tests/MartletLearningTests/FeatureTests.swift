// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

@Suite("Making, choosing and flagging")
struct FeatureTests {
  // MARK: Products and bins

  @Test("Products come by degree and in the order of columns, and are missing with a factor")
  func products() throws {
    let table = try Table([
      Column("a", [2, nil]), Column("b", [3.0, 5]), Column("t", ["x", "y"]),
    ])
    let fitted = try PolynomialFeatures(degree: 3).fit(table)
    #expect(fitted.productNames == ["a^2", "a*b", "b^2", "a^3", "a^2*b", "a*b^2", "b^3"])
    let result = try fitted.transform(table)
    #expect(try fitted.productNames.map { try result[$0][0].double } == [4, 6, 9, 8, 12, 18, 27])
    #expect(try result["a*b"].missingCount == 1 && result["b^3"][1].double == 125)
    let three = try Table([Column("a", [2]), Column("b", [3]), Column("c", [5])])
    let pairs = try PolynomialFeatures(degree: 3, interactionsOnly: true).fit(three)
    #expect(pairs.productNames == ["a*b", "a*c", "b*c", "a*b*c"])
    #expect(try pairs.transform(three)["a*b*c"][0].double == 30)
    // Whole numbers whose product is none.
    let large = try Table([Column("a", [Int.max])])
    #expect(try PolynomialFeatures().fit(large).transform(large)["a^2"][0].double == 0x1p126)
    let clash = try Table([Column("a", [1]), Column("a^2", ["x"])])
    #expect(try thrownCode { _ = try PolynomialFeatures().fit(clash) } == "column-exists")
    let wide = try Table((0..<60).map { Column("c\($0)", [1.0]) })
    #expect(
      try thrownCode { _ = try PolynomialFeatures(degree: 5).fit(wide) } == "invalid-hyperparameter"
    )
  }

  @Test("Bins are open to the outside, ordered, and missing where the number is")
  func bins() throws {
    let train = try Table([Column("x", [0.0, 1, 2, 3, nil])])
    let fitted = try Discretize(bins: 3, edges: .width).fit(train)
    #expect(fitted.edges == ["x": [0, 1, 2, 3]])
    let test = try Table([Column("x", [-5, 0.99, 1, 2, 99, .nan, nil, -.infinity, .infinity])])
    let result = try fitted.transform(test)["x"]
    #expect(
      result.strings() == [
        "(-∞, 1)", "(-∞, 1)", "[1, 2)", "[2, ∞)", "[2, ∞)", nil, nil, "(-∞, 1)", "[2, ∞)",
      ]
    )
    #expect(result.levels == ["(-∞, 1)", "[1, 2)", "[2, ∞)"])
    let codes = try Discretize(bins: 3, edges: .width, form: .codes).fit(train).transform(test)
    #expect(try codes["x"] == Column("x", [0, 0, 1, 2, 2, nil, nil, 0, 2]))
    let ties = try Table([Column("x", [1.0, 1, 1, 1, 9])])
    #expect(try Discretize().fit(ties).edges["x"]?.count ?? 9 <= 3)
    let constant = try Table([Column("x", [4.0, 4])])
    #expect(try Discretize().fit(constant).transform(constant)["x"].levels == ["(-∞, ∞)"])
    let encoded = try (Discretize(bins: 2) + OneHot()).fit(train).transform(train)
    #expect(encoded.columnCount == 2)
  }

  // MARK: Outliers

  @Test("Fences are where the rule says, and outliers are clipped, removed or flagged")
  func fences() throws {
    let table = try Table([
      Column("x", [1, 2, 3, 4, 100, nil]), Column("t", ["a", "b", "c", "d", "e", "f"]),
    ])
    let clipped = try Outliers().fit(table)
    #expect(clipped.bounds.columnNames == ["column", "lower", "upper", "outliers"])
    // Quartiles 2 and 4.
    #expect(try clipped.bounds["lower"][0] == -1.0 && clipped.bounds["upper"][0] == 7.0)
    #expect(try clipped.bounds["outliers"][0] == 1)
    #expect(try clipped.transform(table)["x"] == Column("x", [1.0, 2, 3, 4, 7, nil]))
    let removed = try Outliers(treatment: .missing).fit(table).transform(table)
    #expect(try removed["x"] == Column("x", [1, 2, 3, 4, nil, nil]))
    let flagged = try Outliers(treatment: .flag).fit(table).transform(table)
    #expect(
      try flagged["x_outlier"] == Column("x_outlier", [false, false, false, false, true, false])
    )
    #expect(try clipped.droppingOutliers(table)["t"].strings() == ["a", "b", "c", "d", "f"])
    let deviations = try Outliers(.deviations(1)).fit(table).bounds
    // The mean is 22, the deviation √(Σ(x − 22)² / 5).
    #expect(try abs((deviations["upper"][0].double ?? 0) - (22 + 39.01281840626232)) < 1e-9)
    let odd = try Table([Column("x", [Double.nan, .infinity, 3])])
    #expect(try clipped.transform(odd)["x"] == Column("x", [.nan, 7, 3]))
    let none = try Outliers(treatment: .missing).fit(table).transform(odd)
    #expect(try none["x"] == Column("x", [nil, nil, 3.0]))
  }

  @Test("A forest scores a row that stands apart highest")
  func isolates() throws {
    var random = RandomGenerator(seed: 3)
    var x = (0..<300).map { _ in random.normal() as Double? }
    var y = (0..<300).map { _ in random.normal() as Double? }
    (x[17], y[17]) = (9, -9)
    x[40] = nil
    let table = try Table([Column("x", x), Column("y", y)])
    let fitted = try IsolationForest(seed: 1).fit(table)
    let result = try fitted.transform(table)
    let scores = try result["anomaly_score"].doubles()
    #expect(scores.max() == scores[17] && scores[17] > 0.7)
    #expect(scores.allSatisfy { $0 > 0 && $0 < 1 } && scores.reduce(0, +) / 300 < 0.5)
    #expect(try result["is_anomaly"][17] == true)
    let share = try IsolationForest(contamination: 0.1, seed: 1).fit(table)
    #expect(try share.transform(table)["is_anomaly"].sum() == 30)
    #expect(try share.droppingOutliers(table).rowCount == 270)
    #expect(try IsolationForest(seed: 2).fit(table).transform(table) != result)
    #expect(try thrownCode { _ = try IsolationForest().fit(result) } == "column-exists")
    let text = try Table([Column("t", ["a", "b"])])
    #expect(try thrownCode { _ = try IsolationForest().fit(text) } == "no-features")
    // NaN and infinite numbers of new rows.
    let odd = try Table([Column("x", [.infinity, .nan]), Column("y", [0, -.infinity])])
    #expect(try fitted.transform(odd)["anomaly_score"].doubles().allSatisfy { $0 > 0 && $0 < 1 })
  }

  // MARK: Selection

  @Test("The columns that tell most are kept, the first by name where they tell the same")
  func selects() throws {
    let iris = try Fixture.table("iris")
    let two = try SelectFeatures(keeping: .best(2)).fit(iris, target: "species")
    #expect(two.kept == ["petal_length", "petal_width"])
    #expect(
      try two.transform(iris).columnNames == ["petal_length", "petal_width", "species"]
    )
    #expect(try SelectFeatures(keeping: .share(0.5)).fit(iris, target: "species").kept.count == 2)
    let low = SelectFeatures(.chiSquare, keeping: .pValue(below: 0.001))
    #expect(try low.fit(iris, target: "species").kept == ["petal_length", "petal_width"])
    let same = try Table([
      Column("b", [1.0, 2, 3, 5]), Column("a", [1.0, 2, 3, 5]), Column("y", ["p", "p", "q", "q"]),
    ])
    #expect(try SelectFeatures(keeping: .best(1)).fit(same, target: "y").kept == ["a"])
    #expect(try thrownCode { _ = try SelectFeatures().fit(iris) } == "no-target")
    #expect(
      try thrownCode { _ = try SelectFeatures(.correlation).fit(iris, target: "species") }
        == "not-numeric"
    )
    #expect(
      try thrownCode { _ = try SelectFeatures().fit(iris, target: "petal_width") }
        == "continuous-target"
    )
    let negative = try iris.adding("sepal_width") { 0 - $0["sepal_width"] }
    #expect(
      try thrownCode { _ = try SelectFeatures(.chiSquare).fit(negative, target: "species") }
        == "outside-domain"
    )
  }

  @Test("Correlation has the F of a regression with one column")
  func correlates() throws {
    let table = try Table([
      Column("up", [1.0, 2, 3, 4, 5]), Column("down", [5.0, 4, 3, 2, nil]),
      Column("flat", [1.0, 1, 1, 1, 1]), Column("y", [1.0, 2, 3, 4, 6]),
    ])
    let scores = try SelectFeatures(.correlation).fit(table, target: "y").scores
    // r² = 144/148 and F = 3 r² / (1 − r²) = 108; by t with 3 degrees of freedom, p = 0.0019.
    #expect(try abs((scores["score"][0].double ?? 0) - 108) < 1e-9)
    #expect(try abs((scores["p_value"][0].double ?? 0) - 0.0019012747) < 1e-10)
    #expect(try scores["score"][1].double == .infinity || (scores["score"][1].double ?? 0) > 1e12)
    #expect(try scores["score"][2] == 0.0 && scores["p_value"][2] == 1.0)
  }

  @Test(
    "Mutual information is that of the classes, near 0 without and near ln 2 with full dependence"
  )
  func informs() throws {
    var random = RandomGenerator(seed: 21)
    let y = (0..<400).map { _ in random.uniform() < 0.5 ? "p" : "q" }
    let noise = (0..<400).map { _ in random.normal() as Double? }
    let table = try Table([
      Column("same", y.map { $0 as String? }), Column("noise", noise),
      Column("split", y.map { ($0 == "p" ? 0 : 10) + random.uniform() as Double? }),
      Column("y", y.map { $0 as String? }),
    ])
    let scores = try SelectFeatures(.mutualInformation).fit(table, target: "y").scores
    #expect(scores.columnNames == ["column", "score", "kept"])
    let values = try scores["score"].doubles()
    #expect(abs(values[0] - 0.693) < 0.01 && values[1] < 0.06 && abs(values[2] - 0.693) < 0.02)
  }

  @Test("Mutual information of two normal columns is −½ ln(1 − r²)")
  func informsNumbers() throws {
    var random = RandomGenerator(seed: 5)
    let x = (0..<1500).map { _ in random.normal() }
    let y = x.map { 0.8 * $0 + 0.6 * random.normal() }
    let table = try Table([
      Column("x", x.map { $0 }), Column("square", y.map { $0 * $0 as Double? }),
      Column("flag", y.map { ($0 > 0) as Bool? }), Column("y", y.map { $0 }),
    ])
    let score = SelectFeatures(.mutualInformationRegression, keeping: .best(1))
    let scores = try score.fit(table, target: "y").scores
    let values = try scores["score"].doubles()
    // −½ ln(1 − 0.64) = 0.511.
    #expect(abs(values[0] - 0.511) < 0.06)
    #expect(values[1] > 1 && abs(values[2] - 0.693) < 0.02)
  }

  @Test("Steps join pipelines, and what they drop is not asked of new rows by the step")
  func pipelines() throws {
    let penguins = try Fixture.table("penguins").droppingMissing("sex")
    let pipeline =
      ImputeNeighbors(indicators: true) + Outliers(.deviations(3)) + PowerTransform()
      + SelectByVariance() + OneHot() + SelectFeatures(keeping: .best(8)) + LogisticRegression()
    let model = try pipeline.fit(penguins, target: "species")
    #expect(try model.evaluate(penguins).accuracy > 0.97)
  }
}

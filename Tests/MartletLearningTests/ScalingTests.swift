// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

@Suite("Scaling")
struct ScalingTests {
  private func table(_ values: [Double?]) throws -> Table { try Table([Column("x", values)]) }

  private func values(_ table: Table, _ name: String = "x") throws -> [Double] {
    try table[name].doubles()
  }

  @Test("Rescale brings the extremes to the ends, and new values beyond them")
  func ranges() throws {
    let train = try table([2, nil, 6, 4])
    let fitted = try Rescale(.range(from: -1, to: 1)).fit(train)
    #expect(try fitted.transform(train)["x"] == Column("x", [-1.0, nil, 1, 0]))
    #expect(try values(fitted.transform(table([8]))) == [2])
    let largest = try Rescale(.maximumAbsolute).fit(table([-8, 4, 0]))
    #expect(try values(largest.transform(table([-8, 4, 0]))) == [-1, 0.5, 0])
    #expect(try values(Rescale().fit(table([5, 5])).transform(table([5, 6]))) == [0, 1])
  }

  @Test("A column whose range is hardly a number counts as constant")
  func tiny() throws {
    let column = try table([0, Double.leastNonzeroMagnitude])
    #expect(
      try values(Rescale().fit(column).transform(column)) == [0, Double.leastNonzeroMagnitude]
    )
  }

  @Test("Whole and short numbers become decimal ones")
  func types() throws {
    let table = try Table([Column("i", [1, nil, 3]), Column("f", floats: [1, 2, nil])])
    let result = try Rescale().fit(table).transform(table)
    #expect(try result["i"] == Column("i", [0.0, nil, 1]))
    #expect(try result["f"] == Column("f", [0.0, 1, nil]))
  }

  @Test(
    "What a scale does can be undone",
    arguments: ["standard", "min-max", "range", "robust", "power", "box-cox", "uniform", "normal"]
  )
  func inverts(method: String) throws {
    var random = RandomGenerator(seed: 31)
    for count in [2, 3, 10, 200] {
      let made = (0..<count).map { _ -> Double in 0.5 + 40 * random.uniform() + random.normal() }
      let shifted = method == "box-cox" ? made.map { abs($0) + 0.1 } : made.map { $0 - 12 }
      let table = try table(shifted.map { random.uniform() < 0.1 ? nil : $0 } + [-0.0 + 3, 7])
      let back: Table
      switch method {
      case "standard":
        let fitted = try Standardize().fit(table)
        back = try fitted.inverseTransform(fitted.transform(table))
      case "power", "box-cox":
        let fitted = try PowerTransform(method == "power" ? .yeoJohnson : .boxCox).fit(table)
        back = try fitted.inverseTransform(fitted.transform(table))
      case "uniform", "normal":
        let shape: QuantileShape = method == "uniform" ? .uniform : .normal
        let fitted = try QuantileTransform(shape).fit(table)
        back = try fitted.inverseTransform(fitted.transform(table))
      default:
        let methods: [String: Rescaling] = [
          "min-max": .minMax, "range": .range(from: -3, to: 5), "robust": .robust,
        ]
        let fitted = try Rescale(#require(methods[method])).fit(table)
        back = try fitted.inverseTransform(fitted.transform(table))
      }
      #expect(try back["x"].validity == table["x"].validity)
      // The ends of a normal shape are held within 1e-7 of 0 and 1.
      let tolerance = method == "normal" ? 1e-3 : 1e-7
      for (a, b) in zip(try values(back), try values(table)) where !b.isNaN {
        #expect(abs(a - b) <= tolerance * max(1, abs(b)), "\(method): \(a) for \(b)")
      }
    }
  }

  @Test("Quantiles give each value its share, equal ones the middle of theirs")
  func shares() throws {
    let train = try table([10, 20, 30, 40, 50])
    let fitted = try QuantileTransform().fit(train)
    #expect(try values(fitted.transform(train)) == [0, 0.25, 0.5, 0.75, 1])
    #expect(try values(fitted.transform(table([5, 25, 60]))) == [0, 0.375, 1])
    let ties = try table([0, 1, 1, 1, 2])
    #expect(try values(QuantileTransform().fit(ties).transform(ties)) == [0, 0.5, 0.5, 0.5, 1])
    #expect(try values(QuantileTransform().fit(table([3, 3])).transform(table([3]))) == [0.5])
    let normal = try QuantileTransform(.normal).fit(train)
    let ends = try values(normal.transform(train))
    #expect(ends[2] == 0 && abs(ends[0] + 5.199337582290661) < 1e-9)
    #expect(abs(ends[3] - 0.6744897501960817) < 1e-15)
  }

  @Test("A power transform gives mean 0 and deviation 1, and leaves a normal column nearly alone")
  func powers() throws {
    var random = RandomGenerator(seed: 8)
    let normal = try table((0..<2000).map { _ in random.normal() })
    let fitted = try PowerTransform().fit(normal)
    #expect(abs((fitted.lambdas["x"] ?? 0) - 1) < 0.1)
    let (mean, deviation) = try meanAndDeviation(values(fitted.transform(normal)))
    #expect(abs(mean) < 1e-12 && abs(deviation - 1) < 1e-12)
    let skewed = try table((0..<2000).map { _ in (2 * random.normal()).magnitude + 0.01 })
    #expect(abs((try PowerTransform(.boxCox).fit(skewed).lambdas["x"] ?? 0) - 0.6) < 0.3)
  }

  @Test("Powers of numbers that are large, nearly equal or of both signs stay finite")
  func extremePowers() throws {
    let columns: [[Double?]] = [
      [1e150, -1e150, 0, 3], [1e-150, 2e-150, 3e-150], [2007, 2008, 2009],
      [1e9 + 1, 1e9 + 2, 1e9 + 3],
      [0, 0, 0, 1], [-1, -2, -3, -1000], [1e100, 1, 2, 3],
    ]
    for values in columns {
      let table = try table(values)
      let result = try PowerTransform().fit(table).transform(table)
      #expect(try self.values(result).allSatisfy { $0.isFinite }, "\(values)")
      let order = values.indices.sorted { (values[$0] ?? 0) < (values[$1] ?? 0) }
      let sorted = try order.map { try self.values(result)[$0] }
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 }, "\(values) \(sorted)")
    }
  }

  @Test("Box and Cox refuse what is not above 0, and name the row")
  func boxCoxDomain() throws {
    let error = #expect(throws: LearningError.self) {
      try PowerTransform(.boxCox).fit(table([3, nil, 0]))
    }
    #expect(error?.code == "outside-domain" && error?.message.contains("row 2") == true)
    #expect(error?.remedy?.contains("yeoJohnson") == true)
    let fitted = try PowerTransform(.boxCox).fit(table([1, 2, 3]))
    #expect(try thrownCode { _ = try fitted.transform(table([-1])) } == "outside-domain")
  }

  @Test("Rows get the length 1, whatever the size of their numbers")
  func rows() throws {
    let table = try Table([
      Column("a", [3.0, 0, 1e200, nil, 1e-200]), Column("b", [4.0, 0, 1e200, -2, 1e-200]),
    ])
    let result = try NormalizeRows().fit(table).transform(table)
    let half = 0.5.squareRoot()
    #expect(try values(result, "a").prefix(2) == [0.6, 0])
    for row in [2, 4] { #expect(abs(try values(result, "a")[row] - half) < 1e-15) }
    #expect(try result["a"].missingCount == 1 && values(result, "b")[3] == -1)
    let l1 = try NormalizeRows(.l1).fit(table).transform(table)
    #expect(try abs(values(l1, "a")[0] - 3.0 / 7) < 1e-15)
    #expect(try values(NormalizeRows(.maximum).fit(table).transform(table), "a")[0] == 0.75)
    let huge = try Table([
      Column("a", [Double.greatestFiniteMagnitude]), Column("b", [Double.greatestFiniteMagnitude]),
    ])
    #expect(try abs(values(NormalizeRows().fit(huge).transform(huge), "a")[0] - half) < 1e-15)
    let odd = try Table([Column("a", [Double.infinity, .nan]), Column("b", [1.0, 1])])
    #expect(try values(NormalizeRows().fit(odd).transform(odd), "b").allSatisfy(\.isNaN))
  }

  @Test("Settings outside of their range are refused")
  func settings() throws {
    let table = try table([1, 2, 3])
    func code(_ transformer: any Transformer) throws -> String? {
      try thrownCode { _ = try transformer.fit(table, target: nil) as any FittedTransformer }
    }
    let wrong: [any Transformer] = [
      Rescale(.range(from: 1, to: 1)), Rescale(.range(from: .nan, to: 1)),
      Rescale(.range(from: -.infinity, to: 1)), Rescale(.quantiles(from: 0.9, to: 0.1)),
      Rescale(.quantiles(from: -0.1, to: 0.5)), Rescale(.quantiles(from: .nan, to: 0.5)),
      QuantileTransform(quantiles: 1), QuantileTransform(quantiles: .max),
      PolynomialFeatures(degree: 1), PolynomialFeatures(degree: 11),
      PolynomialFeatures(degree: .min),
      Discretize(bins: 1), Discretize(bins: .max), Outliers(.deviations(-1)),
      Outliers(.interquartile(.nan)), Outliers(.deviations(.infinity)),
      Outliers(.quantiles(from: 0, to: 1.5)), ImputeNeighbors(neighbors: 0),
      ImputeNeighbors(neighbors: .max), ImputeIterative(maximumIterations: 0),
      ImputeIterative(tolerance: -1), ImputeIterative(tolerance: .nan), ImputeIterative(penalty: 0),
      ImputeIterative(penalty: .infinity), FillGaps(limit: 0), FillGaps(limit: -5),
      IsolationForest(trees: 0), IsolationForest(trees: .max), IsolationForest(sampleSize: 1),
      IsolationForest(contamination: 0), IsolationForest(contamination: 0.6),
      IsolationForest(contamination: .nan), SelectByVariance(threshold: -1),
      SelectByVariance(threshold: .nan), SelectFeatures(keeping: .best(0)),
      SelectFeatures(keeping: .share(0)), SelectFeatures(keeping: .share(.nan)),
      SelectFeatures(keeping: .pValue(below: 2)),
      SelectFeatures(.mutualInformation, keeping: .pValue(below: 0.05)),
    ]
    for transformer in wrong {
      #expect(try code(transformer) == "invalid-hyperparameter", "\(transformer)")
    }
    #expect(try code(DropColumns(missing: .moreThan(1.5))) == "invalid-argument")
    #expect(try code(Rescale(columns: ["y"])) == "unknown-column")
    #expect(try code(Rescale(columns: ["x", "x"])) == "duplicate-column")
    #expect(
      try thrownCode { _ = try Rescale(columns: ["x"]).fit(table, target: "x") }
        == "invalid-hyperparameter"
    )
    let text = try table.adding(Column("t", ["a", "b", "c"]))
    #expect(try thrownCode { _ = try Rescale(columns: ["t"]).fit(text) } == "wrong-type")
  }
}

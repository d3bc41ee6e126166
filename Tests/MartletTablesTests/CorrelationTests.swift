// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@Suite("Correlations and divergences")
struct CorrelationTests {
  @Test("correlations and covariances of the irises are SciPy's")
  func iris() throws {
    let oracle = try Oracle("correlation-iris")
    let iris = Dataset.iris()
    let places = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    func upper(_ matrix: Matrix) -> [Double] { places.map { matrix.values[$0.0 * 4 + $0.1] } }
    let pearson = try iris.correlation()
    try oracle.expect(upper(pearson.coefficients), "pearson")
    try oracle.expect(upper(pearson.pValues), "pearson_p")
    try oracle.expect(upper(iris.correlation(.spearman).coefficients), "spearman")
    try oracle.expect(upper(iris.correlation(.kendall).coefficients), "kendall")
    try oracle.expect(iris.covariance().values.values, "covariance")
    let test = try iris.correlationTest("petal_length", "petal_width")
    #expect(try test.statistic == pearson.coefficient("petal_width", "petal_length"))
  }

  @Test("Kendall's τ-b and its p value are those of counting all pairs")
  func kendall() throws {
    var random = RandomGenerator(seed: 3)
    for round in 0..<60 {
      let count = 3 + round
      let x = (0..<count).map { _ in Double(random.draw(1 + round)) }
      let y = (0..<count).map { _ in Double(random.draw(7)) }
      var (sum, left, right) = (0.0, 0.0, 0.0)
      for i in 0..<count {
        for j in 0..<i {
          let (a, b) = (x[i] - x[j], y[i] - y[j])
          sum += (a * b).sign == .minus && a * b != 0 ? -1 : a * b == 0 ? 0 : 1
          left += a == 0 ? 0 : 1
          right += b == 0 ? 0 : 1
        }
      }
      let matrix = try Table([Column("x", x), Column("y", y)]).correlation(.kendall)
      let tau = try matrix.coefficient("x", "y")
      if left == 0 || right == 0 {
        #expect(tau.isNaN)
      } else {
        #expect(abs(tau - sum / (left * right).squareRoot()) < 1e-12)
        let p = try matrix.pValue("y", "x")
        #expect(p >= 0 && p <= 1)
      }
    }
  }

  @Test("missing values are left out pair by pair")
  func missing() throws {
    let table = try Table([
      Column("a", [1, 2, nil, 4, 5]), Column("b", [2.0, 4, 6, 8, nil]),
      Column("c", [1.0, 1, 1, 1, 1]), Column("t", ["a", "b", "c", "d", "e"]),
    ])
    let matrix = try table.correlation()
    #expect(matrix.columnNames == ["a", "b", "c"])
    #expect(matrix.counts == [[4, 3, 4], [3, 4, 4], [4, 4, 5]])
    #expect(abs(try matrix.coefficient("a", "b") - 1) < 1e-15)
    #expect(try matrix.coefficient("a", "c").isNaN)
    #expect(matrix.pairs.rowCount == 3)
    #expect(try matrix.pairs.row(0)["second"] == "b")
    #expect(matrix.table.columnNames == ["column", "a", "b", "c"])
    #expect(matrix.description.contains("Pearson's r · 3 to 5 rows"))
  }

  @Test("coefficients do not change with units, and keep their digits far from 0")
  func units() throws {
    let x = [1.0, 2, 4, 7, 11]
    let y = [2.0, 1, 5, 6, 12]
    let plain = try Table([Column("x", x), Column("y", y)])
    let far = try Table([
      Column("x", x.map { $0 * 1e-310 }), Column("y", y.map { $0 * 1e307 }),
    ])
    let shifted = try Table([Column("x", x.map { $0 + 1e9 }), Column("y", y.map { -$0 + 1e9 })])
    for method in [CorrelationMethod.pearson, .spearman, .kendall] {
      let r = try plain.correlation(method).coefficient("x", "y")
      #expect(abs(try far.correlation(method).coefficient("x", "y") - r) < 1e-6)
      #expect(abs(try shifted.correlation(method).coefficient("x", "y") + r) < 1e-12)
    }
  }

  @Test("a matrix is shown in shades that need no style sheet")
  func display() throws {
    let matrix = try Dataset.iris().correlation()
    #expect(matrix.description.contains("-0.12"))
    let html = try #require(matrix.mediaBundle.representations["text/html"])
    #expect(html.contains("background-color:rgba(177,24,43,0.45)"))
    #expect(html.contains("background-color:rgba(32,101,171,"))
    #expect(!html.contains("<style"))
    #expect(try Dataset.iris().covariance().description.contains("-0.042"))
  }

  @Test("what has no correlation is an error")
  func errors() throws {
    let table = try Table([
      Column("a", [1, 2, 3]), Column("n", [1, .nan, 2]), Column("t", ["x", "y", "z"]),
    ])
    _ = try tableError { try table.correlation(columns: ["a"]) }
    _ = try tableError { try table.correlation(columns: ["a", "a"]) }
    _ = try tableError { try table.correlation(columns: ["a", "t"]) }
    _ = try tableError { try table.correlation() }
    _ = try tableError { try table.covariance(columns: ["a", "n"]) }
    _ = try tableError { try table.correlation(columns: ["a", "b"]) }
    _ = try tableError { try table.correlation(columns: []).coefficient("a", "b") }
    // No rows, and one row: no coefficients, and no trap.
    let short = try table.select("a").adding(Column("b", [1, 2, 4]))
    for rows in 0...1 {
      for method in [CorrelationMethod.pearson, .spearman, .kendall] {
        #expect(try short.head(rows).correlation(method).coefficient("a", "b").isNaN)
      }
      #expect(try short.head(rows).covariance().values.values.allSatisfy(\.isNaN))
    }
  }

  @Test("divergences are SciPy's")
  func divergences() throws {
    let oracle = try Oracle("divergences")
    let (p, q) = ([0.1, 0.4, 0.5], [0.8, 0.15, 0.05])
    try oracle.expect([Divergence.kullbackLeibler(p, q)], "kl_pq")
    try oracle.expect([Divergence.kullbackLeibler(q, p)], "kl_qp")
    try oracle.expect([Divergence.jensenShannon(p, q)], "js")
    try oracle.expect([Divergence.entropy(p)], "entropy")
    try oracle.expect([Divergence.crossEntropy(p, q)], "cross_entropy")
    try oracle.expect([Divergence.totalVariation(p, q)], "tv")
    try oracle.expect([Divergence.hellinger(p, q)], "hellinger")
    // Counts are as good as shares; what q lacks is infinitely far away.
    #expect(abs(try Divergence.kullbackLeibler([10, 40, 50], q) - 1.3356800935337299) < 1e-12)
    #expect(try Divergence.kullbackLeibler([1, 1], [1, 0]) == .infinity)
    #expect(try Divergence.crossEntropy([1, 1], [1, 0]) == .infinity)
    #expect(try Divergence.jensenShannon([1, 0], [0, 1]) > 0.693)
    #expect(try Divergence.entropy([5]) == 0 && Divergence.hellinger(p, p) == 0)
    let bad: [([Double], [Double])] = [
      ([], []), ([1], [1, 2]), ([-1, 2], [1, 1]), ([0, 0], [1, 1]), ([.nan], [1]),
    ]
    for (p, q) in bad {
      #expect(throws: TableError.self) { try Divergence.kullbackLeibler(p, q) }
      #expect(throws: TableError.self) { try Divergence.populationStability(p, q) }
    }
  }
}

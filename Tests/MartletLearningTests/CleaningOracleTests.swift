// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletTables
import MartletText
import Testing

@Suite("Cleaning against reference values")
struct CleaningOracleTests {
  private func firstRow(_ table: Table, _ names: [String]) throws -> [Double] {
    try names.map { try table[$0][0].double ?? .nan }
  }

  @Test("Scales agree on wine")
  func scalesWine() throws {
    let wine = try Fixture.table("wine")
    let reference = try Fixture.reference("scaling-wine")
    let names = try wine.dropping("cultivar").columnNames
    let minMax = try Rescale().fit(wine, target: "cultivar")
    try reference.expect(names.map { minMax.centers[$0] ?? .nan }, "min")
    try reference.expect(
      names.map { (minMax.centers[$0] ?? .nan) + (minMax.spreads[$0] ?? .nan) },
      "max"
    )
    try reference.expect(firstRow(minMax.transform(wine), names), "row0_minmax")
    let robust = try Rescale(.robust).fit(wine, target: "cultivar")
    try reference.expect(names.map { robust.centers[$0] ?? .nan }, "median")
    try reference.expect(names.map { robust.spreads[$0] ?? .nan }, "iqr")
    try reference.expect(firstRow(robust.transform(wine), names), "row0_robust")
    let rows = try NormalizeRows().fit(wine, target: "cultivar").transform(wine)
    try reference.expect(firstRow(rows, names), "row0_l2")
    #expect(try rows["cultivar"] == wine["cultivar"])
  }

  @Test("Nearest neighbors agree on the penguins")
  func imputesPenguins() throws {
    let names = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
    let blank = [5, 15, 25, 35, 45]
    var table = try Fixture.table("penguins").rows(Array(0..<50)).select(names)
    var depths = try table["bill_depth_mm"].doubles().map { $0.isNaN ? nil : $0 as Double? }
    for row in blank { depths[row] = nil }
    table = try table.adding(Column("bill_depth_mm", depths))
    let filled = try ImputeNeighbors(neighbors: 3).fit(table).transform(table)
    #expect(filled.missingCount == 0)
    let values = try (blank + [3]).map { try filled["bill_depth_mm"][$0].double ?? .nan }
    try Fixture.reference("impute-penguins").expect(values, "knn_bill_depth")
  }

  @Test("Powers agree on prices of diamonds and the mass of patients")
  func powers() throws {
    let reference = try Fixture.reference("power-transform")
    let prices = try Fixture.table("diamonds_price")
    let boxCox = try PowerTransform(.boxCox).fit(prices)
    try reference.expect([boxCox.lambdas["price"] ?? .nan], "boxcox_lambda")
    let yeoJohnson = try PowerTransform(columns: ["bmi"]).fit(Dataset.diabetes())
    try reference.expect([yeoJohnson.lambdas["bmi"] ?? .nan], "yeojohnson_lambda")
  }

  @Test("Scores of features agree on iris")
  func selectsIris() throws {
    let iris = try Fixture.table("iris")
    let reference = try Fixture.reference("feature-selection-iris")
    let anova = try SelectFeatures(.anova).fit(iris, target: "species").scores
    try reference.expect(anova["score"].doubles(), "f")
    // Its tolerance in absolute terms would let any p pass.
    let p = try #require(try reference.value("p").arrayValue).compactMap(\.doubleValue)
    for (value, expected) in zip(try anova["p_value"].doubles(), p) {
      #expect(abs(value / expected - 1) < 1e-8)
    }
    let chi = try SelectFeatures(.chiSquare).fit(iris, target: "species").scores
    try reference.expect(chi["score"].doubles(), "chi2")
    let chiP = try #require(try reference.value("chi2_p").arrayValue).compactMap(\.doubleValue)
    for (value, expected) in zip(try chi["p_value"].doubles(), chiP) {
      #expect(abs(value / expected - 1) < 1e-8)
    }
    let variances = try SelectByVariance().fit(iris, target: "species").scores
    try reference.expect(variances["variance"].doubles(), "variances")
  }

  @Test("Products of columns agree on the patients")
  func multiplies() throws {
    let patients = Dataset.diabetes()
    let fitted = try PolynomialFeatures(columns: ["bmi", "bp"]).fit(patients, target: "target")
    #expect(fitted.productNames == ["bmi^2", "bmi*bp", "bp^2"])
    let row = try firstRow(fitted.transform(patients), ["bmi", "bp"] + fitted.productNames)
    try Fixture.reference("poly2-ols-diabetes").expect(row, "row0")
  }

  @Test("Bins agree on prices of diamonds")
  func bins() throws {
    let prices = try Fixture.table("diamonds_price")
    let reference = try Fixture.reference("binning-diamonds")
    for (edges, name) in [(BinEdges.quantiles, "quantile"), (.width, "width")] {
      let fitted = try Discretize(edges: edges, form: .codes).fit(prices)
      try reference.expect(fitted.edges["price"] ?? [], "\(name)_edges")
      let codes = try fitted.transform(prices)["price"].doubles()
      let counts = (0..<5).map { bin in codes.reduce(0.0) { $0 + ($1 == Double(bin) ? 1 : 0) } }
      try reference.expect(counts, "\(name)_counts")
    }
  }
}

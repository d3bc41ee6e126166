// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletTables
import MartletText
import Testing

@Suite("Preprocessing")
struct PreprocessingTests {
  @Test("Standardize agrees with the reference on wine")
  func standardizesWine() throws {
    let wine = try Fixture.table("wine")
    let reference = try Fixture.reference("scaling-wine")
    let fitted = try Standardize().fit(wine, target: "cultivar")
    let names = try wine.dropping("cultivar").columnNames
    try reference.expect(names.map { fitted.means[$0] ?? .nan }, "mean")
    try reference.expect(names.map { fitted.standardDeviations[$0] ?? .nan }, "sd")
    let first = try fitted.transform(wine).row(0)
    try reference.expect(names.map { first[$0]?.double ?? .nan }, "row0_standard")
    #expect(first["cultivar"] == 0)
  }

  @Test("Standardized columns have mean 0 and deviation 1, missing values stay missing")
  func standardizesMissing() throws {
    let table = try Table([
      Column("x", [1.0, nil, 3]), Column("constant", [7, 7, 7]),
      Column("void", [nil as Double?, nil, nil]),
      Column("text", ["a", "b", nil]), Column("flag", [true, false, nil]),
    ])
    let result = try Standardize().fit(table).transform(table)
    #expect(try result["x"] == Column("x", [-1.0, nil, 1]))
    #expect(try result["constant"] == Column("constant", [0.0, 0, 0]))
    #expect(try result.select("void", "text", "flag") == table.select("void", "text", "flag"))
    #expect(result.columnNames == table.columnNames)
  }

  @Test("A constant column of a number that is not exact in binary has deviation 1")
  func standardizesConstant() throws {
    let table = try Table([Column("x", [Double?](repeating: 0.1, count: 1001))])
    let fitted = try Standardize().fit(table)
    #expect(fitted.standardDeviations == ["x": 1])
    #expect(try fitted.transform(table)["x"].doubles().allSatisfy { $0 == 0 })
  }

  @Test("A large offset costs no digits of the deviation")
  func standardizesOffset() throws {
    let table = try Table([Column("x", [1e9 + 1, 1e9 + 2, 1e9 + 3].map { $0 as Double? })])
    let fitted = try Standardize().fit(table)
    // √(2/3); all operands are whole numbers below 2⁵³.
    #expect(abs((fitted.standardDeviations["x"] ?? 0) - 0.816496580927726) < 1e-15)
  }

  @Test("OneHot agrees with the reference on the Titanic")
  func encodesTitanic() throws {
    let titanic = try Fixture.table("titanic")
    let reference = try Fixture.reference("onehot-titanic")
    let fitted = try OneHot(columns: ["sex", "embarked"]).fit(titanic, target: "survived")
    for name in ["sex", "embarked"] {
      let levels = try reference.value("categories", name).arrayValue?.compactMap(\.stringValue)
      #expect(fitted.levels[name] == levels)
    }
    let result = try fitted.transform(titanic)
    func sums(_ names: [String]) throws -> [Double] { try names.map { try result[$0].sum() } }
    try reference.expect(sums(["sex=female", "sex=male"]), "sums", "sex")
    try reference.expect(sums(["embarked=C", "embarked=Q", "embarked=S"]), "sums", "embarked")
    #expect(!result.hasColumn("sex"))
    #expect(try result["name"] == titanic["name"])
  }

  @Test("OneHot puts its columns in place, and all zeros for missing and unseen text")
  func encodesInPlace() throws {
    let train = try Table([
      Column("a", [1, 2, 3]), Column("b", ["y", nil, "x"]), Column("c", ["p", "q", "p"]),
    ])
    let test = try Table([Column("a", [4]), Column("b", ["z"]), Column("c", ["q"])])
    let fitted = try OneHot().fit(train, target: "c")
    #expect(try fitted.transform(train).columnNames == ["a", "b=x", "b=y", "c"])
    #expect(try fitted.transform(train)["b=y"] == Column("b=y", [1, 0, 0]))
    #expect(try fitted.transform(test).row(0) == ["a": 4, "b=x": 0, "b=y": 0, "c": "q"])
  }

  @Test("Unseen text is an error that names the nearest known one, where that is asked for")
  func refusesUnseen() throws {
    let train = try Table([Column("sex", ["female", "male"])])
    let test = try Table([Column("sex", [nil, "femal"])])
    let fitted = try OneHot(unseen: .error).fit(train)
    #expect {
      try fitted.transform(test)
    } throws: { error in
      guard let error = error as? LearningError else { return false }
      return error.code == "unseen-level" && error.culprit == "femal"
        && error.remedy == "Did you mean \"female\"?"
    }
  }

  @Test("OneHot refuses a column with too many values, and to make a column that exists")
  func refusesClashes() throws {
    let table = try Table([Column("a", ["x", "y"]), Column("a=x", [1, 2])])
    #expect(throws: LearningError(.columnExists(name: "a=x", estimator: "OneHot"))) {
      try OneHot().fit(table)
    }
    #expect(throws: LearningError(.tooManyLevels(column: "a", count: 2, limit: 1))) {
      try OneHot(maximumLevels: 1).fit(table)
    }
    #expect(throws: LearningError.self) { try OneHot(maximumLevels: 0).fit(table) }
    let decimal = try Table([Column("d", [1.5, 2])])
    #expect(throws: TableError.self) { try OneHot(columns: ["d"]).fit(decimal) }
  }

  @Test("Impute agrees with the reference on the penguins")
  func imputesPenguins() throws {
    let penguins = try Fixture.table("penguins")
    let reference = try Fixture.reference("impute-penguins")
    let names = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
    let means = try Impute(.mean).fit(penguins)
    try reference.expect(names.map { means.values[$0]?.double ?? .nan }, "mean")
    let medians = try Impute().fit(penguins)
    try reference.expect(names.map { medians.values[$0]?.double ?? .nan }, "median")
    #expect(medians.values["sex"]?.string == (try reference.value("mode_sex").stringValue))
    let filled = try medians.transform(penguins)
    #expect(filled.missingCount == 0)
    try reference.expect(names.map { try filled[$0].mean() }, "means_after_median")
  }

  @Test("Impute fills with what it learned in training, not from the rows it is given")
  func imputesFromTraining() throws {
    let train = try Table([Column("x", [1.0, 3]), Column("y", ["a", "a"])])
    let test = try Table([Column("x", [nil, 100.0]), Column("y", ["b", nil])])
    let result = try Impute(.mean).fit(train, target: nil).transform(test)
    #expect(try result == Table([Column("x", [2.0, 100]), Column("y", ["b", "a"])]))
  }

  @Test("A constant fills the columns that take it; a named column that does not is an error")
  func imputesConstant() throws {
    let table = try Table([Column("x", [nil, 1.0]), Column("t", ["a", nil])])
    let result = try Impute(.constant("none")).fit(table).transform(table)
    #expect(try result == Table([Column("x", [nil, 1.0]), Column("t", ["a", "none"])]))
    #expect(throws: TableError.self) { try Impute(.constant("none"), columns: ["x"]).fit(table) }
    #expect(throws: TableError.self) {
      try Impute().fit(Table([Column("void", [nil as Double?, nil])]))
    }
  }

  @Test("The target is left alone by every step")
  func sparesTarget() throws {
    let table = try Table([Column("x", [1.0, nil, 3]), Column("y", [nil, "a", "b"])])
    for step in [Impute(), Standardize(), OneHot()] as [any Transformer] {
      let result = try (step.fit(table, target: "y") as any FittedTransformer).transform(table)
      #expect(try result["y"] == table["y"], "\(step)")
    }
  }
}

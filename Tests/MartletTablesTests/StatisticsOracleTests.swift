// SPDX-License-Identifier: Apache-2.0

import MartletTables
import MartletText
import Testing

@Suite("Statistics of tables beside pandas")
struct StatisticsOracleTests {
  @Test("the statistics of the penguins, with skewness and kurtosis, are those of pandas")
  func describe() throws {
    let oracle = try Oracle("describe-penguins")
    let penguins = Dataset.penguins()
    let columns = try ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"].map {
      try penguins[$0]
    }
    try oracle.expect(columns.map { Double($0.count - $0.missingCount) }, "count")
    try oracle.expect(columns.map { try $0.mean() }, "mean")
    try oracle.expect(columns.map { try $0.standardDeviation() }, "sd")
    try oracle.expect(columns.map { try $0.minimum() }, "min")
    try oracle.expect(columns.map { try $0.maximum() }, "max")
    let shares = [0.05, 0.25, 0.5, 0.75, 0.95]
    try oracle.expect(shares.flatMap { p in try columns.map { try $0.quantile(p) } }, "quantiles")
    try oracle.expect(columns.map { try $0.skewness() }, "skew")
    try oracle.expect(columns.map { try $0.kurtosis() }, "kurtosis")
    for column in penguins.columns {
      try oracle.expect([Double(column.missingCount)], "missing_per_column", column.name)
    }
  }

  @Test("groups and cross tables of the titanic are those of pandas")
  func groups() throws {
    let oracle = try Oracle("groupby-titanic")
    let titanic = Dataset.titanic()
    let groups = try titanic.grouped(by: "pclass", "sex")
      .summarized(["n": .count, "sum": .sum("survived"), "mean": .mean("survived")])
      .sorted(by: "pclass", "sex")
    let expected = try #require(oracle.entry["expected"]?["groups"]?.arrayValue)
    for (place, row) in expected.enumerated() {
      let values = try #require(row.arrayValue)
      let ours = try groups.row(place)
      #expect(ours["sex"]?.string == values[1].stringValue)
      for (name, place) in [("pclass", 0), ("n", 2), ("sum", 3), ("mean", 4)] {
        let (one, other) = (ours[name]?.double ?? .nan, values[place].doubleValue ?? .nan)
        #expect(abs(one - other) <= 1e-9 + 1e-8 * abs(other), "\(name)")
      }
    }
    #expect(groups.rowCount == expected.count)
    let ages = try titanic.grouped(by: "pclass").summarized(["age": .mean("age")])
      .sorted(by: "pclass")
    try oracle.expect(ages["age"].doubles(), "mean_age")
    let cross = try titanic.crossTable(rows: "pclass", columns: "survived")
    let counts = try cross.columns.dropFirst().map { try $0.doubles() }
    try oracle.expect((0..<3).flatMap { row in counts.map { $0[row] } }, "crosstab")
  }

  @Test("bins of the diamonds are those of pandas and NumPy")
  func bins() throws {
    let oracle = try Oracle("binning-diamonds")
    let diamonds = try Table(csv: fixturePath("diamonds.csv"))
    let price = try diamonds["price"]
    let edges = try (0...5).map { try price.quantile(Double($0) / 5) }
    try oracle.expect(edges, "quantile_edges")
    func counts(_ column: Column) throws -> [Double] {
      let codes = column.levelCodes
      return column.levels.indices.map { level in
        Double(codes.lazy.filter { $0 == level }.count)
      }
    }
    try oracle.expect(counts(price.binned(quantiles: 5)), "quantile_counts")
    let (least, most) = (try price.minimum(), try price.maximum())
    let wide = (0...5).map { least + (most - least) * Double($0) / 5 }
    try oracle.expect(wide, "width_edges")
    try oracle.expect(counts(price.binned(edges: wide)), "width_counts")
    let means = try diamonds.grouped(by: "cut").summarized(["mean": .mean("price")])
    let byCut = Dictionary(
      uniqueKeysWithValues: zip(try means["cut"].strings(), try means["mean"].doubles())
    )
    try oracle.expect(
      ["Fair", "Good", "Very Good", "Premium", "Ideal"].map { byCut[$0] ?? .nan },
      "mean_by_cut"
    )
    let clarity = try diamonds["clarity"].valueCounts()
    for row in 0..<clarity.rowCount {
      let values = try clarity.row(row)
      try oracle.expect(
        [values["count"]?.double ?? .nan],
        "clarity_counts",
        values["clarity"]?.string ?? ""
      )
    }
  }

  @Test("a monthly series has the autocorrelations and moving means of statsmodels")
  func series() throws {
    let oracle = try Oracle("timeseries-airline")
    let airline = try Dataset.airlinePassengers()
      .adding("step") { $0["passengers"].log - $0["passengers"].lag(1).log }
      .adding("year") { $0["passengers"].rollingMean(12) }
      .adding("before") { $0["passengers"].lag(12) }
    try oracle.expect(airline["passengers"].autocorrelation(lags: 12), "acf")
    try oracle.expect([airline["step"].mean()], "logdiff_mean")
    try oracle.expect([airline["step"].standardDeviation()], "logdiff_sd")
    try oracle.expect([airline["year"].cell(143).double ?? .nan], "rolling12_last")
    let steps = try airline["step"].slice(1..<144)
    try oracle.expect([steps.ljungBox(lags: 12).statistic], "ljung_box_12")
    let last = try airline.tail(24).adding("error") { ($0["passengers"] - $0["before"]).abs }
      .adding("share") { $0["error"] / $0["passengers"] }
    try oracle.expect([last["error"].mean()], "snaive_mae")
    try oracle.expect([last["share"].mean()], "snaive_mape")
  }

  @Test("series and moments that do not exist are errors")
  func errors() throws {
    let column = Column("x", [1.0, 2, 3])
    for lags in [Int.min, -1, 0, 3, .max] {
      _ = try tableError { try column.autocorrelation(lags: lags) }
      _ = try tableError { try column.ljungBox(lags: lags) }
    }
    for bad in [
      Column("x", [1.0, 1, 1, 1]), Column("x", [1.0, nil, 2, 3]), Column("x", [Double?]()),
      Column("x", ["a"]), Column("x", [1, .infinity, 2, 3]),
    ] {
      _ = try tableError { try bad.autocorrelation(lags: 1) }
    }
    _ = try tableError { try Column("x", [1.0, 1, 1, 1]).skewness() }
    _ = try tableError { try column.kurtosis() }
    #expect(abs(try column.skewness()) < 1e-15)
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

@testable import MartletCharts

/// A small generator of test inputs: SplitMix64 (Steele, Lea and Flood 2014).
struct TestRandom {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 (included) to 1 (excluded).
  mutating func uniform() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A whole number from 0 to `bound` − 1.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// A number whose size is anything from 1e-`decades` to 1e`decades`.
  mutating func wide(_ decades: Double) -> Double {
    let size = Mathematics.power(10, (uniform() * 2 - 1) * decades)
    return (uniform() < 0.5 ? -1 : 1) * size * (1 + uniform() * 8)
  }
}

/// Tables that tests draw.
enum Samples {
  /// Twelve rows with numbers, names, a date, and missing values in one column.
  static func small() throws -> Table {
    let heights: [Double?] = [3, 4.5, nil, 5, 2.5, 8, 7, 6.5, 9, 10, nil, 11]
    let kinds = ["red", "blue", "red", "green", "blue", "red", "green", "red", "blue", "red"]
    return try Table([
      Column("x", (0..<12).map { Optional(Double($0) * 1.5) }),
      Column("y", heights),
      Column("n", (0..<12).map { Optional($0 * $0) }),
      Column("kind", (0..<12).map { Optional(kinds[$0 % 10]) }),
      Column("day", try (0..<12).map { try CalendarDate(year: 2024, month: $0 + 1, day: 15) }),
    ])
  }

  /// Every kind of chart that there is, by name.
  static func gallery() throws -> [(name: String, chart: Chart)] {
    let penguins = Dataset.penguins()
    let small = try small()
    return [
      (
        "scatter-species",
        try penguins.chart().point(x: "bill_length_mm", y: "flipper_length_mm", color: "species")
      ),
      (
        "scatter-number",
        try penguins.chart().point(
          x: "body_mass_g",
          y: "bill_length_mm",
          color: "flipper_length_mm"
        )
        .title("Mass and bill").subtitle("Palmer Archipelago").caption("Gorman and others 2014")
      ),
      ("scatter-names", try penguins.chart().point(x: "species", y: "body_mass_g", color: "sex")),
      ("line", try small.chart().line(x: "x", y: "y").rule(y: 6, label: "limit")),
      ("line-series", try small.chart().line(x: "day", y: "n", color: "kind")),
      ("line-log", try small.chart().line(x: "x", y: "y").scale(y: .log)),
      ("bar-count", try penguins.chart().bar(x: "species")),
      ("bar-stacked", try penguins.chart().bar(x: "island", color: "species")),
      (
        "bar-mean",
        try penguins.chart().bar(x: "species", y: "body_mass_g", color: "sex", summary: .mean)
      ),
      ("histogram", try penguins.chart().histogram(x: "body_mass_g")),
      (
        "histogram-stacked",
        try penguins.chart().histogram(x: "flipper_length_mm", color: "species")
      ),
      ("heat-map", try penguins.chart().cell(x: "species", y: "island")),
      ("heat-map-mean", try penguins.chart().cell(x: "species", y: "island", value: "body_mass_g")),
      ("bar-flipped", try manyNames().chart().bar(x: "name", y: "score")),
      ("confusion-rows", try confusion(.rows)),
      ("confusion-none", try confusion(.none)),
    ]
  }

  static func manyNames() throws -> Table {
    let names = [
      "Bosnia and Herzegovina", "Central African Republic", "Dominican Republic",
      "Papua New Guinea",
      "Saint Vincent and the Grenadines", "Trinidad and Tobago", "United Arab Emirates",
      "United Kingdom", "日本国とその他の長い名前",
    ]
    return try Table([
      Column("name", names.map { Optional($0) }),
      Column("score", names.indices.map { Optional(Double($0 * $0) - 7.5) }),
    ])
  }

  static func confusion(_ share: ConfusionShare) throws -> Chart {
    try ConfusionChart(
      classes: ["Adelie", "Chinstrap", "Gentoo"],
      counts: [[36, 1, 1], [1, 16, 0], [0, 0, 31]],
      target: "species",
      normalize: share
    ).chart()
  }

  /// A large cloud, the same every time.
  static func cloud(_ count: Int) throws -> Table {
    var random = TestRandom(5)
    var xs: [Double?] = []
    var ys: [Double?] = []
    var groups: [String?] = []
    for _ in 0..<count {
      let x = random.uniform() + random.uniform() + random.uniform()
      xs.append(x)
      ys.append(x + random.uniform() - 0.5)
      groups.append(random.below(10) < 7 ? "a" : "b")
    }
    return try Table([Column("x", xs), Column("y", ys), Column("group", groups)])
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletTables
import Testing

@testable import MartletCharts

@Suite("Statistics of charts")
struct StatisticsTests {
  @Test("Histograms count every value once, in bins with round borders")
  func histograms() throws {
    var random = TestRandom(21)
    for _ in 0..<500 {
      let size = random.wide(8)
      let values = (0..<(1 + random.below(300))).map { _ in size * random.uniform() }
      let wanted = random.below(2) == 0 ? nil : 1 + random.below(100)
      let bins = try HistogramBins(values, integral: false, wanted: wanted)
      #expect(values.allSatisfy { bins.index(of: $0) != nil })
      #expect(bins.count >= 1 && bins.count <= 300)
      #expect(zip(bins.borders, bins.borders.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test("Whole numbers of a small range get a bar each")
  func integralHistogram() throws {
    let bins = try HistogramBins([1, 2, 2, 5], integral: true)
    #expect(bins.borders == [0.5, 1.5, 2.5, 3.5, 4.5, 5.5])
  }

  @Test("The bars of a histogram sum to the number of values")
  func histogramTotals() throws {
    let chart = try Dataset.penguins().chart().histogram(x: "body_mass_g", color: "species")
    let data = try PlotData(chart.specification)
    guard case .bins(let bins) = data.layers[0] else {
      Issue.record("no bins")
      return
    }
    #expect(bins.reduce(0) { $0 + $1.high - $1.low } == 342)
  }

  @Test("Stacked bars have no gaps, and means stand side by side")
  func bars() throws {
    let penguins = Dataset.penguins()
    let stacked = try PlotData(
      penguins.chart().bar(x: "island", color: "species").specification
    )
    guard case .bars(let parts, let totals) = stacked.layers[0] else {
      Issue.record("no bars")
      return
    }
    #expect(totals.map(\.value) == [168, 124, 52])
    #expect(parts.reduce(0) { $0 + $1.high - $1.low } == 344)
    let means = try PlotData(
      penguins.chart().bar(x: "species", y: "body_mass_g", color: "sex", summary: .mean)
        .specification
    )
    guard case .bars(let side, _) = means.layers[0] else {
      Issue.record("no bars")
      return
    }
    #expect(side.allSatisfy { $0.low == 0 && $0.slots == 2 })
  }

  @Test("Summaries are those of the definition")
  func summaries() throws {
    let values = [4.0, 1, 3, 2]
    #expect(try Summary.value(.sum, of: values) == 10)
    #expect(try Summary.value(.mean, of: values) == 2.5)
    #expect(try Summary.value(.median, of: values) == 2.5)
    #expect(try Summary.value(.minimum, of: values) == 1)
    #expect(try Summary.value(.maximum, of: values) == 4)
    let huge = Double.greatestFiniteMagnitude
    #expect(try Summary.value(.mean, of: [huge, huge]) == huge)
  }

  @Test("The correlation of penguins' masses and flippers is the published one")
  func correlation() throws {
    let penguins = Dataset.penguins()
    let chart = try penguins.chart().point(x: "body_mass_g", y: "flipper_length_mm")
    // R 4.5: cor(body_mass_g, flipper_length_mm, use = "complete.obs") is 0.8712018.
    let text = chart.description.replacing("\n", with: " ")
    #expect(text.contains("correlation 0.87"))
    #expect(Summary.correlation([1, 2, 3], [2, 4, 6]) == 1)
    #expect(Summary.correlation([1, 2, 3], [5, 5, 5]) == nil)
  }

  @Test("M4 keeps the first, lowest, highest and last point of each pixel column")
  func m4() {
    var random = TestRandom(31)
    let points = (0..<20_000).map { (x: Double($0) / 50, y: random.uniform() * 300) }
    let thin = Thinning.m4(points)
    #expect(thin.count <= 4 * 400)
    for column in 0..<400 {
      let all = points.filter { Int($0.x) == column }.map(\.y)
      let kept = thin.filter { Int($0.x) == column }.map(\.y)
      #expect(kept.min() == all.min() && kept.max() == all.max())
      #expect(kept.first == all.first && kept.last == all.last)
    }
  }

  @Test("Squares count every point once")
  func squares() {
    var random = TestRandom(41)
    let plot = Box(left: 40, top: 20, right: 640, bottom: 360)
    let points = (0..<5_000).map { _ in
      (x: 40 + random.uniform() * 600, y: 20 + random.uniform() * 340)
    }
    let squares = Thinning.Squares(points, in: plot)
    let occupied = Set(points.map { "\(Int(($0.x - 40) / 4)) \(Int(($0.y - 20) / 4))" })
    #expect(squares.runs.joined().reduce(0) { $0 + $1.length } == occupied.count)
  }

  @Test("More than eight names keep seven colours and lump the rest")
  func manySeries() throws {
    let names = (0..<40).map { Optional("name \($0 % 10)") }
    let table = try Table([
      Column("x", (0..<40).map { Optional(Double($0)) }), Column("kind", names),
    ])
    let data = try PlotData(table.chart().point(x: "x", y: "x", color: "kind").specification)
    guard case .series(_, let entries) = data.color else {
      Issue.record("no series")
      return
    }
    #expect(entries.count == 8)
    #expect(entries.last == SeriesEntry(name: "other (3)", paint: .other))
  }

  @Test("Shortened names fit, keep both ends, and short ones stay")
  func fittedText() {
    #expect(TextMetrics.fitted("short", size: 11, limit: 100) == "short")
    let long = "a_very_long_column_name_that_ends_in_mm"
    for limit in stride(from: 30.0, through: 200, by: 5) {
      let short = TextMetrics.fitted(long, size: 11, limit: limit)
      #expect(TextMetrics.width(short, size: 11) <= limit)
      #expect(short.contains("…"))
    }
    #expect(TextMetrics.fitted(long, size: 11, limit: 120).hasSuffix("_mm"))
  }
}

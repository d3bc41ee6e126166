// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletCharts

@Suite("Charts")
struct ChartTests {
  /// Expects a call to fail with an error of this kind.
  private func expect(_ kind: ChartError.Kind, _ make: () throws -> Chart) {
    #expect(throws: ChartError(kind)) { try make() }
  }

  // MARK: Errors

  @Test("A wrong column name is an error of the call, names the column and offers the nearest")
  func unknownColumn() throws {
    let table = try Samples.small()
    let calls: [() throws -> Chart] = [
      { try table.chart().point(x: "kidn", y: "y") },
      { try table.chart().point(x: "x", y: "kidn") },
      { try table.chart().point(x: "x", y: "y", color: "kidn") },
      { try table.chart().line(x: "kidn", y: "y") }, { try table.chart().bar(x: "kidn") },
      { try table.chart().histogram(x: "kidn") }, { try table.chart().cell(x: "kidn", y: "x") },
    ]
    for call in calls {
      let error = try #require(throws: ChartError.self) { _ = try call() }
      #expect(error.code == "unknown-column")
      #expect(error.culprit == "kidn")
      #expect(error.description.contains("Did you mean \"kind\"?"))
    }
  }

  @Test("Names where numbers are needed are refused")
  func notNumeric() throws {
    let table = try Samples.small()
    let calls: [() throws -> Chart] = [
      { try table.chart().line(x: "x", y: "kind") },
      { try table.chart().bar(x: "kind", y: "kind") },
      { try table.chart().histogram(x: "kind") },
      { try table.chart().cell(x: "kind", y: "kind", value: "day") },
    ]
    for call in calls {
      let error = try #require(throws: ChartError.self) { _ = try call() }
      #expect(error.code == "not-numeric")
    }
  }

  @Test("Making a chart looks often whether to stop, and ends at once when it is to")
  func stopsWhenInterrupted() throws {
    let rows = 100_000
    let table = try Table([
      Column("x", (0..<rows).map { Double($0 * 7919 % 1009) }),
      Column("y", (0..<rows).map { Double($0 * 104_729 % 997) }),
      Column("kind", (0..<rows).map { "kind \($0 % 7)" as String? }),
    ])
    let calls: [() throws -> Chart] = [
      { try table.chart().point(x: "x", y: "y", color: "kind") },
      { try table.chart().line(x: "x", y: "y") },
      { try table.chart().bar(x: "kind", y: "x", summary: .median) },
      { try table.chart().histogram(x: "x", color: "kind") },
      { try table.chart().cell(x: "kind", y: "kind", value: "y") },
    ]
    for call in calls {
      let patient = Execution(interruptingAtLook: .max)
      _ = try Execution.$current.withValue(patient) { try call() }
      // Each of its columns is gone over at least once.
      #expect(patient.lookCount >= 2 * rows / Execution.blockLength)
      for look in [1, patient.lookCount / 2, patient.lookCount] {
        #expect(throws: Interrupted()) {
          try Execution.$current.withValue(Execution(interruptingAtLook: look)) { try call() }
        }
      }
    }
  }

  @Test("Tables without rows and columns without values are refused")
  func nothingToDraw() throws {
    let empty = try Table([Column("x", [Double?]())])
    expect(.emptyTable) { try empty.chart().histogram(x: "x") }
    let missing = try Table([Column("x", [nil, .nan, .infinity] as [Double?])])
    expect(.noValues(column: "x")) { try missing.chart().histogram(x: "x") }
  }

  @Test("Sizes, opacities and bins outside their range are refused")
  func ranges() throws {
    let table = try Samples.small()
    for size in [(0, 400), (-1, 400), (5_000, 400), (640, 0), (640, Int.max)] {
      #expect(throws: ChartError.self) { try table.chart().size(size.0, size.1) }
    }
    for opacity in [-0.1, 1.1, .nan] {
      #expect(throws: ChartError.self) { try table.chart().point(x: "x", y: "y", opacity: opacity) }
    }
    for bins in [0, -5, 201, .max] {
      #expect(throws: ChartError.self) { try table.chart().histogram(x: "x", bins: bins) }
    }
    #expect(throws: ChartError.self) { try table.chart().rule(x: .infinity) }
  }

  @Test("Marks that need different axes are refused")
  func mixedAxes() throws {
    let table = try Samples.small()
    let calls: [() throws -> Chart] = [
      { try table.chart().bar(x: "kind").line(x: "x", y: "y") },
      { try table.chart().point(x: "x", y: "y").point(x: "day", y: "y") },
      { try table.chart().point(x: "x", y: "kind").line(x: "x", y: "y") },
    ]
    for call in calls {
      let error = try #require(throws: ChartError.self) { _ = try call() }
      #expect(error.code == "mixed-axis")
    }
    expect(.noAxis(mark: ".rule(x:)")) { try table.chart().bar(x: "kind").rule(x: 1) }
    expect(.mixedColor(column: "kind")) {
      try table.chart().point(x: "x", y: "y", color: "n").line(x: "x", y: "y", color: "kind")
    }
  }

  @Test("Logarithmic axes refuse what is not positive, and bars")
  func logScales() throws {
    let table = try Samples.small()
    expect(.notPositive(axis: "y", value: 0)) {
      try table.chart().point(x: "x", y: "n").scale(y: .log)
    }
    expect(.notPositive(axis: "y", value: 0)) {
      try table.chart().scale(y: .log).point(x: "x", y: "n")
    }
    #expect(throws: ChartError.self) { try table.chart().bar(x: "kind").scale(y: .log) }
    #expect(throws: Never.self) { try table.chart().point(x: "x", y: "y").scale(y: .log) }
  }

  @Test("More names than a bar chart can show are refused")
  func tooManyLevels() throws {
    let table = try Samples.cloud(100)
    expect(.tooManyLevels(column: "x", count: 100, limit: 60, mark: "a bar chart")) {
      try table.chart().bar(x: "x")
    }
  }

  // MARK: What charts say

  @Test("Rows with missing values are left out, counted in the picture and in the text")
  func missingValues() throws {
    let chart = try Samples.small().chart().point(x: "x", y: "y", color: "kind")
    #expect(chart.svg.contains("2 rows with missing values left out"))
    let text = chart.description.replacing("\n", with: " ")
    #expect(text.contains("2 rows with missing values left out"))
    #expect(text.contains("10 points"))
  }

  @Test("Infinite and absurdly large numbers are left out and called that")
  func infiniteValues() throws {
    let table = try Table([
      Column("x", [1.0, 2, 3, 4]), Column("y", [1, .infinity, 1.7e308, 2.5] as [Double?]),
    ])
    let charts = [
      try table.chart().point(x: "x", y: "y"), try table.chart().line(x: "x", y: "y"),
      try table.chart().bar(x: "x", y: "y"), try table.chart().histogram(x: "y"),
    ]
    for chart in charts {
      #expect(chart.svg.contains("2 rows with missing or infinite values left out"))
      try SVGLintTests.lint(chart, "infinite")
    }
    #expect(throws: ChartError.self) { try table.chart().rule(x: 1e301) }
  }

  @Test("A chart without a title is named after its columns")
  func automaticTitles() throws {
    let table = try Samples.small()
    func title(_ chart: Chart) throws -> String { try XMLCheck.elements(of: chart.svg)[1].text }
    #expect(try title(table.chart().point(x: "x", y: "y")) == "Scatter plot of y by x")
    #expect(try title(table.chart().bar(x: "kind")) == "Bar chart of counts by kind")
    #expect(try title(table.chart().histogram(x: "x")) == "Histogram of x")
    #expect(try title(table.chart().bar(x: "kind").title("Mine")) == "Mine")
  }

  @Test("The text form has at most 12 lines of at most 80 columns and a finding")
  func textForm() throws {
    for (name, chart) in try Samples.gallery() {
      let lines = chart.description.split(separator: "\n", omittingEmptySubsequences: false)
      #expect((3...12).contains(lines.count), "\(name): \(lines.count)")
      #expect(lines.allSatisfy { displayWidth($0) <= 80 }, "\(name)")
    }
  }

  @Test("A chart shows itself as SVG and text, and without marks says what is missing")
  func mediaBundle() throws {
    let bundle = try Samples.small().chart().mediaBundle
    #expect(Set(bundle.representations.keys) == ["image/svg+xml", "text/plain"])
    #expect(bundle.representations["text/plain"]?.contains("without marks") == true)
  }

  @Test("A call returns a new chart and leaves the old one as it was")
  func immutability() throws {
    let base = try Samples.small().chart()
    let drawn = try base.point(x: "x", y: "y")
    #expect(base != drawn)
    #expect(base == (try Samples.small().chart()))
  }

  @Test("The confusion matrix states accuracy, shares and the most frequent mistake")
  func confusion() throws {
    let chart = try Samples.confusion(.rows)
    // 83 of 86 rows on the diagonal.
    #expect(chart.svg.contains("Accuracy 0.965 · 86 rows"))
    #expect(chart.svg.contains(">94.7 %<"))
    #expect(chart.description.contains("Most often Adelie was taken for Chinstrap: 1 of 38."))
    #expect(throws: ChartError.self) {
      try ConfusionChart(classes: ["a"], counts: [[1, 2]], target: "t", normalize: .none).chart()
    }
    #expect(throws: ChartError.self) {
      try ConfusionChart(classes: ["a"], counts: [[0]], target: "t", normalize: .none).chart()
    }
  }

  @Test("A confusion matrix of very many classes is refused before it is drawn")
  func hugeMatrix() throws {
    let names = (0..<3_000).map { "class \($0)" as String? }
    let matrix = try ConfusionMatrix(
      truth: Column("kind", names),
      predicted: Column("guess", names)
    )
    #expect(
      throws: ChartError(
        .tooManyLevels(column: "kind", count: 3_000, limit: 60, mark: "a heat map")
      )
    ) {
      try matrix.chart()
    }
  }

  @Test("A confusion matrix of the learning library draws itself")
  func matrixChart() throws {
    let matrix = try ConfusionMatrix(
      truth: Column("species", ["a", "b", "b", "a"]),
      predicted: Column("guess", ["a", "b", "a", "a"])
    )
    for share in [ConfusionShare.rows, .columns, .none] {
      let chart = try matrix.chart(normalize: share)
      #expect(chart.svg.contains("Accuracy 0.750 · 4 rows"))
      #expect(chart.svg.contains("Confusion matrix of species"))
      try SVGLintTests.lint(chart, "\(share)")
    }
  }
}

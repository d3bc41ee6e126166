// SPDX-License-Identifier: Apache-2.0

public import MartletLearning
import MartletTables
import MartletText

extension ConfusionMatrix {
  /// A chart of this matrix: actual classes from top to bottom, predicted ones from left to right.
  ///
  /// Correct predictions are on the diagonal. Each cell has its count and its share in percent, and
  /// is the darker (in a dark notebook the brighter) the larger the share. At the right stands how
  /// many rows each actual class has, in the subtitle the accuracy.
  ///
  /// - Parameter normalize: What colours and percentages are shares of. Default `.rows`: of the
  ///   rows of each actual class.
  /// - Returns: A chart to which titles can be added.
  /// - Throws: ``ChartError`` of kind `.tooManyLevels` for more than 60 classes, `.emptyTable` when
  ///   nothing was counted.
  public func chart(normalize: ConfusionShare = .rows) throws -> Chart {
    try ConfusionChart(classes: classes, counts: counts, target: target, normalize: normalize)
      .chart()
  }
}

/// Makes the chart of a square table of counts.
struct ConfusionChart {
  let classes: [String]
  /// Rows are actual classes, columns predicted ones.
  let counts: [[Int]]
  let target: String
  let normalize: ConfusionShare

  func chart() throws -> Chart {
    guard !classes.isEmpty, counts.count == classes.count,
      counts.allSatisfy({ $0.count == classes.count })
    else { throw ChartError(.malformedMatrix(classes: classes.count, rows: counts.count)) }
    // Before anything is made of the counts, of which there are as many as classes squared.
    guard classes.count <= AxisResolver.levelLimit else {
      throw ChartError(
        .tooManyLevels(
          column: target,
          count: classes.count,
          limit: AxisResolver.levelLimit,
          mark: "a heat map"
        )
      )
    }
    let total = counts.joined().reduce(0, +)
    guard total > 0 else { throw ChartError(.emptyTable) }
    let rowTotals = counts.map { $0.reduce(0, +) }
    let columnTotals = classes.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    var actual: [String?] = []
    var predicted: [String?] = []
    var shares: [Double?] = []
    var texts: [String?] = []
    for (row, line) in counts.enumerated() {
      for (column, count) in line.enumerated() {
        actual.append(classes[row])
        predicted.append(classes[column])
        let whole = normalize == .columns ? columnTotals[column] : rowTotals[row]
        let share = whole > 0 ? Double(count) / Double(whole) : 0
        shares.append(normalize == .none ? Double(count) : share)
        let digits = LabelText.count(count, "").drop { !$0.isNumber }
        let written = String(digits.prefix { $0 != " " })
        let percent = whole > 0 ? fixed(share * 100, decimals: 1) + " %" : "–"
        texts.append(normalize == .none ? written : written + "\n" + percent)
      }
    }
    let table = try Table([
      Column("actual", actual), Column("predicted", predicted), Column("share", shares),
      Column("text", texts),
    ])
    let largest = counts.joined().max() ?? 1
    let preset = CellMark.Preset(
      levels: classes,
      texts: "text",
      lowest: 0,
      highest: normalize == .none ? Double(largest) : 1,
      rowNotes: rowTotals.map { "n = " + LabelText.number(Double($0), digits: 9) }
    )
    var specification = ChartSpecification(table: table)
    specification.layers = [
      .cell(CellMark(x: "predicted", y: "actual", value: "share", preset: preset))
    ]
    specification.title = "Confusion matrix of \(target)"
    specification.subtitle = headline(total)
    specification.finding = finding(total)
    specification.xLabel = "predicted"
    specification.yLabel = "actual"
    _ = try PlotData(specification)
    return Chart(specification)
  }

  private func headline(_ total: Int) -> String {
    let correct = classes.indices.reduce(0) { $0 + counts[$1][$1] }
    let accuracy = fixed(Double(correct) / Double(total), decimals: 3)
    return "Accuracy \(accuracy) · \(LabelText.count(total, "row"))"
  }

  /// The largest count off the diagonal, first in reading order.
  private func finding(_ total: Int) -> String {
    var worst = (row: 0, column: 0, count: 0)
    for (row, line) in counts.enumerated() {
      for (column, count) in line.enumerated() where row != column && count > worst.count {
        worst = (row, column, count)
      }
    }
    let size = "\(classes.count) classes."
    guard worst.count > 0 else { return size + " No row was confused." }
    return size + " Most often \(LabelText.clean(classes[worst.row])) was taken for "
      + "\(LabelText.clean(classes[worst.column])): \(worst.count) of "
      + "\(counts[worst.row].reduce(0, +))."
  }
}

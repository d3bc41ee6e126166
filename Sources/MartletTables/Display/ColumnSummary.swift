// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// What is known of one column in a summary of its table.
struct ColumnSummary: Sendable {
  let column: Column
  /// How many values differ, not counting the missing one.
  let unique: Int
  /// Of at least one number; NaN if one of them is.
  let mean: Double?
  /// Of at least two numbers.
  let deviation: Double?
  /// The smallest, the quartiles and the largest of at least one number.
  let quantiles: [Double]?
  /// The most frequent value of at least one.
  let top: Cell?
  /// How many rows have the most frequent value.
  let topCount: Int
  let histogram: String

  /// The most different values of a column that does not hold numbers for which bars are drawn.
  private static let mostBars = 12

  init(_ column: Column) throws {
    self.column = column
    try Execution.current.checkInterruption()
    if column.type.isNumeric {
      let values = try column.presentDoubles(for: "a summary")
      let (sorted, unique) = try column.sortedNumbers()
      self.unique = unique
      (top, topCount) = (nil, 0)
      mean = values.isEmpty ? nil : compensatedSum(values) / Double(values.count)
      deviation = values.count > 1 ? sampleDeviation(values) : nil
      quantiles =
        values.isEmpty ? nil : [0, 0.25, 0.5, 0.75, 1].map { sortedQuantile(sorted, $0) }
      histogram = Sparkline.histogram(values)
      return
    }
    (mean, deviation, quantiles) = (nil, nil, nil)
    let groups = try column.grouping()
    let counts = groups.counts
    unique = counts.count
    let best = groups.sortedGroups.first.map { first in
      groups.sortedGroups.reduce(first) { counts[$1] > counts[$0] ? $1 : $0 }
    }
    top = best.map { column.storage.cell(groups.firstRows[$0]) }
    topCount = best.map { counts[$0] } ?? 0

    if case .date(let dates) = column.storage {
      histogram = Sparkline.histogram(
        dates.indices.filter { column.validity.isPresent($0) }
          .map { Double(dates[$0].dayNumber) }
      )
    } else {
      histogram = unique <= Self.mostBars ? Sparkline.bars(counts.sorted(by: >)) : ""
    }
  }

  /// The cells at the left.
  func start(_ withType: Bool) -> [DisplayTable.Entry] {
    [DisplayTable.Entry(column.name)]
      + (withType ? [DisplayTable.Entry(column.type.description)] : [])
      + [DisplayTable.Entry(grouped(column.missingCount), isFaint: column.missingCount == 0)]
  }

  /// Mean, standard deviation and quantiles in a form that suits this column.
  var statistics: [DisplayTable.Entry] {
    // Each in a form of its own: the quartiles of whole numbers are mostly whole, their mean is not.
    let spread = quantiles.map { $0.map(Optional.some) } ?? Array(repeating: nil, count: 5)
    return [[mean], [deviation], spread].flatMap { values in
      let format = NumberFormat(values.compactMap { $0 })
      return values.map { $0.map { DisplayTable.Entry(format.text($0)) } ?? .missing }
    }
  }

  /// The first and the last date.
  var range: [DisplayTable.Entry] {
    guard case .date(let dates) = column.storage else { return [.missing, .missing] }
    let present = dates.indices.filter { column.validity.isPresent($0) }.map { dates[$0] }
    guard let first = present.min(), let last = present.max() else { return [.missing, .missing] }
    return [DisplayTable.Entry(first.description), DisplayTable.Entry(last.description)]
  }

  /// How many values differ, and the most frequent one with its share of those present.
  var frequencies: [DisplayTable.Entry] {
    let number = DisplayTable.Entry(grouped(unique))
    guard let top else { return [number, .missing, .missing] }
    let share = Double(topCount) / Double(max(1, column.count - column.missingCount))
    return [
      number, DisplayTable.Entry(top.description),
      DisplayTable.Entry(share < 0.0005 ? "<0.1 %" : "\(fixed(100 * share, decimals: 1)) %"),
    ]
  }
}

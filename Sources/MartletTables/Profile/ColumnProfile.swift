// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// What a profile knows of one column.
public struct ColumnProfile: Sendable, Equatable {
  /// The name.
  public let name: String
  /// What kind of values it holds.
  public let type: ColumnType
  /// How many rows of the whole table have no value.
  public let missingCount: Int
  /// The share of the whole table's rows that have no value.
  public let missingShare: Double
  /// How many values differ in the rows looked at.
  public let distinctCount: Int
  /// The most frequent value of the rows looked at, missing if there is none.
  public let mostFrequent: Cell
  /// The share of the rows with a value that have the most frequent one.
  public let mostFrequentShare: Double
  /// The smallest number or earliest time of the rows looked at, missing for other columns.
  public let minimum: Cell
  /// The largest number or latest time of the rows looked at, missing for other columns.
  public let maximum: Cell
  /// The share of the numbers more than three quartile ranges beyond the quartiles (Tukey's far-out values).
  public let outlierShare: Double
  /// The skewness of the numbers, `nil` if there is none.
  public let skewness: Double?
  /// How many of the rows looked at hold NaN or an infinite number.
  public let notFiniteCount: Int
  /// How the values are distributed, as a line of bars.
  public let histogram: String

  /// How many of the rows looked at have a value.
  let presentCount: Int
  /// Whether whole numbers lie so close together that they count rows.
  let isDense: Bool

  /// Looks at a column: `whole` for what is missing, `sample` for the rest.
  init(_ sample: Column, whole: Column) throws {
    try Execution.current.checkInterruption()
    name = whole.name
    type = whole.type
    missingCount = whole.missingCount
    missingShare = whole.count == 0 ? 0 : Double(whole.missingCount) / Double(whole.count)
    let present = sample.count - sample.missingCount
    presentCount = present
    let groups = try sample.grouping()
    let counts = groups.counts
    distinctCount = counts.count
    let best = groups.sortedGroups.reduce(groups.sortedGroups.first) { best, group in
      best.map { counts[group] > counts[$0] ? group : $0 }
    }
    mostFrequent = best.map { sample.cell(groups.firstRows[$0]) } ?? .missing
    mostFrequentShare = best.map { Double(counts[$0]) / Double(max(1, present)) } ?? 0
    guard let sorted = try sample.measured() else {
      (minimum, maximum) = (.missing, .missing)
      (outlierShare, skewness, notFiniteCount, isDense) = (0, nil, 0, false)
      histogram = distinctCount <= 12 ? Sparkline.bars(counts.sorted(by: >)) : ""
      return
    }
    // The groups are in the order of their values; NaN comes last and has no place in a range.
    let finite = groups.sortedGroups.lazy.map { sample.cell(groups.firstRows[$0]) }
      .filter { $0.double?.isFinite ?? true }
    minimum = finite.first ?? .missing
    maximum = finite.last ?? .missing
    notFiniteCount = present - sorted.count
    histogram = Sparkline.histogram(sorted)
    guard type.isNumeric, let first = sorted.first, let last = sorted.last else {
      (outlierShare, skewness, isDense) = (0, nil, false)
      return
    }
    let (low, high) = (sortedQuantile(sorted, 0.25), sortedQuantile(sorted, 0.75))
    let range = 3 * (high - low)
    let far = sorted.lazy.filter { $0 < low - range || $0 > high + range }.count
    outlierShare = range > 0 && range.isFinite ? Double(far) / Double(sorted.count) : 0
    skewness = try? Column(name: name, storage: .double(sorted)).skewness()
    isDense = type == .int && last - first < 2 * Double(sorted.count)
  }

  /// The range of values on a scale; the most frequent value and its share of the others.
  var valuesText: String {
    if case .missing = minimum {
      guard case .missing = mostFrequent else {
        return "\(mostFrequent) (\(percentText(mostFrequentShare)))"
      }
      return "–"
    }
    func text(_ cell: Cell) -> String {
      if case .double(let value) = cell { return short(value) }
      return cell.description
    }
    return "\(text(minimum)) to \(text(maximum))"
  }
}

/// A share as per cent: `12.5 %`, `<0.1 %`, `100 %`.
func percentText(_ share: Double) -> String {
  if share > 0, share < 0.0005 { return "<0.1 %" }
  // What is not all is not to look like all.
  if share < 1, share > 0.9995 { return ">99.9 %" }
  return share == 0 || share == 1
    ? "\(Int(share * 100)) %" : "\(fixed(100 * share, decimals: 1)) %"
}

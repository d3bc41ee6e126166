// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletText

/// How much a column has changed between two tables.
public enum DriftLevel: String, Sendable, Equatable {
  /// A population stability index below 0.1.
  case stable
  /// From 0.1 to 0.25: worth a look.
  case moderate
  /// Above 0.25: what was learned from the reference may no longer hold.
  case large

  init(_ index: Double) {
    self = index < 0.1 ? .stable : index <= 0.25 ? .moderate : .large
  }
}

/// How one column has changed.
public struct ColumnDrift: Sendable, Equatable {
  /// The name of the column.
  public let column: String
  /// The population stability index: over the deciles of the reference for numbers and times that have many
  /// values, over the values for everything else.
  public let stabilityIndex: Double
  /// How much that is.
  public let level: DriftLevel
  /// The largest difference between the shares of values so far (Kolmogorov-Smirnov *D*) for numbers and times,
  /// the total variation for everything else; both from 0 to 1.
  public let distance: Double
  /// The *p* value of the Kolmogorov-Smirnov or the χ² test, `nil` where there is none.
  ///
  /// With many rows it is small for differences that do not matter.
  public let pValue: Double?
  /// Wasserstein's distance: how far values have moved on average, in their unit; `nil` if not numbers.
  public let wasserstein: Double?
  /// The mean of the reference, `nil` if not numbers.
  public let referenceMean: Double?
  /// The mean now, `nil` if not numbers.
  public let currentMean: Double?
  /// The share of missing values in the reference, NaN and infinite numbers among them.
  public let referenceMissing: Double
  /// The share of missing values now.
  public let currentMissing: Double
  /// Values that the reference does not have, at most 20 of them; of columns that are not numbers.
  public let newValues: [String]
}

/// How a table has changed against another one: the result of ``Table/drift(comparedWith:bins:)``.
public struct DriftReport: Sendable, Equatable, CustomStringConvertible {
  /// The columns of both tables, the one that has changed most first.
  public let columns: [ColumnDrift]
  /// Columns that are only in the reference.
  public let missingColumns: [String]
  /// Columns that are only in the table now.
  public let newColumns: [String]
  /// Columns that hold another kind of values now.
  public let changedTypes: [String]
  /// The number of rows of the reference.
  public let referenceRows: Int
  /// The number of rows now.
  public let currentRows: Int

  /// What is known of a column.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func column(_ name: String) throws -> ColumnDrift {
    guard let drift = columns.first(where: { $0.column == name }) else {
      throw TableError(.unknownColumn(name: name, available: columns.map(\.column)))
    }
    return drift
  }

  /// The columns as a table: a row each.
  public var table: Table {
    func numbers(_ name: String, _ value: (ColumnDrift) -> Double?) -> Column {
      Column(name, columns.map(value))
    }
    return Table(unchecked: [
      Column("column", columns.map { $0.column as String? }),
      numbers("psi", \.stabilityIndex),
      Column("level", columns.map { $0.level.rawValue as String? }),
      numbers("distance", \.distance),
      numbers("p", \.pValue),
      numbers("wasserstein", \.wasserstein),
      numbers("reference_mean", \.referenceMean),
      numbers("current_mean", \.currentMean),
      numbers("reference_missing", \.referenceMissing),
      numbers("current_missing", \.currentMissing),
      Column("new_values", columns.map { $0.newValues.isEmpty ? nil : listed($0.newValues) }),
    ])
  }

  /// The report in plain text.
  public var description: String { ([display.text()] + notes).joined(separator: "\n") }

  /// One sentence on the whole, and one on each difference between the columns' names and types.
  private var notes: [String] {
    let large = columns.filter { $0.level == .large }.map(\.column)
    var notes = [
      large.isEmpty
        ? "No column has changed much."
        : "\(counted(large.count, "column")) \(large.count == 1 ? "has" : "have") changed much "
          + "(\(listed(large))): look at why, and train again on newer rows if it lasts."
    ]
    if !missingColumns.isEmpty { notes.append("No longer there: \(listed(missingColumns)).") }
    if !newColumns.isEmpty { notes.append("New: \(listed(newColumns)).") }
    if !changedTypes.isEmpty {
      notes.append("Of another type than in the reference: \(listed(changedTypes)).")
    }
    return notes
  }

  private var display: DisplayTable {
    let titles = ["PSI", "distance", "p", "mean before", "mean now", "NA before", "NA now"]
    func percent(_ share: Double) -> DisplayTable.Entry {
      DisplayTable.Entry("\(fixed(100 * share, decimals: 1)) %", isFaint: share == 0)
    }
    func number(_ value: Double?) -> DisplayTable.Entry {
      value.map { DisplayTable.Entry(short($0)) } ?? DisplayTable.Entry("–", isFaint: true)
    }
    return DisplayTable(
      headers: [DisplayTable.Header("column"), DisplayTable.Header("change")]
        + titles.map { DisplayTable.Header($0, alignment: .right) }
        + [DisplayTable.Header("new values")],
      rows: columns.map { drift in
        [
          DisplayTable.Entry(drift.column),
          DisplayTable.Entry(drift.level.rawValue, isFaint: drift.level == .stable),
          DisplayTable.Entry(fixed(drift.stabilityIndex, decimals: 3)),
          DisplayTable.Entry(fixed(drift.distance, decimals: 3)),
          drift.pValue.map { DisplayTable.Entry(pValueText($0)) } ?? number(nil),
          number(drift.referenceMean), number(drift.currentMean),
          percent(drift.referenceMissing), percent(drift.currentMissing),
          DisplayTable.Entry(listed(drift.newValues, limit: 3)),
        ]
      },
      footer: "\(counted(currentRows, "row")) against \(grouped(referenceRows)) of the reference"
    )
  }
}

extension DriftReport: MediaRepresentable {
  /// The report as plain text and HTML.
  public var mediaBundle: MediaBundle {
    let html = notes.map { "<div>\(Markup.escape($0))</div>" }
    return MediaBundle(
      text: description,
      html: ([display.html] + html).joined(separator: "\n")
    )
  }
}

extension Table {
  /// How the columns of this table have changed against those of a reference, such as training data.
  ///
  /// For numbers and times the population stability index is over bins at the reference's quantiles (a value at
  /// an edge belongs to the lower bin, the outer bins are open). For numbers of which the reference has no more
  /// different ones than there are bins it is over those and one bin for all others; for everything else over the values, the
  /// most frequent hundred of the reference and one bin for the others.
  ///
  /// `lastWeek.drift(comparedWith: train)`
  ///
  /// - Parameters:
  ///   - reference: The table to compare with.
  ///   - bins: How many bins for numbers, from 2 to 1000; 10 by default.
  /// - Returns: A report on the columns that both tables have. Those without values in one are left out of the
  ///   comparison and reported as large changes if only one of the two has values.
  /// - Throws: ``TableError`` of kind `tooFewRows` if a table has no rows, or `invalidArgument`; `Interrupted`.
  /// - Complexity: A sort of each column of numbers.
  public func drift(comparedWith reference: Table, bins: Int = 10) throws -> DriftReport {
    guard (2...1000).contains(bins) else {
      throw TableError(
        .invalidArgument(name: "bins", value: "\(bins)", expected: "from 2 to 1000")
      )
    }
    for table in [reference, self] where table.rowCount == 0 {
      throw TableError(.tooFewRows(operation: "a comparison", count: 0, needed: 1))
    }
    var drifts: [ColumnDrift] = []
    var changed: [String] = []
    let shared = columns.filter { reference.hasColumn($0.name) }
    for (place, column) in shared.enumerated() {
      let before = try reference[column.name]
      if let old = try before.measured(), let new = try column.measured() {
        if let drift = try numberDrift(column, old, before.count, new, bins) {
          drifts.append(drift)
        }
      } else if before.isMeasured == column.isMeasured {
        if let drift = try valueDrift(column, before) { drifts.append(drift) }
      } else {
        changed.append(column.name)
      }
      Execution.current.report(
        ProgressUpdate(
          label: "drift",
          completed: place + 1,
          total: shared.count,
          detail: column.name
        )
      )
    }
    let order = drifts.enumerated().sorted {
      $0.element.stabilityIndex == $1.element.stabilityIndex
        ? $0.offset < $1.offset : $0.element.stabilityIndex > $1.element.stabilityIndex
    }
    return DriftReport(
      columns: order.map(\.element),
      missingColumns: reference.columnNames.filter { !hasColumn($0) },
      newColumns: columnNames.filter { !reference.hasColumn($0) },
      changedTypes: changed,
      referenceRows: reference.rowCount,
      currentRows: rowCount
    )
  }

  private func numberDrift(
    _ column: Column,
    _ old: [Double],
    _ oldCount: Int,
    _ new: [Double],
    _ bins: Int
  ) throws -> ColumnDrift? {
    if old.isEmpty && new.isEmpty { return nil }
    let values = fewValues(old, atMost: bins)
    let edges =
      values
      ?? (1..<bins).map { sortedQuantile(old, Double($0) / Double(bins)) }
    func counts(_ sorted: [Double]) -> [Double] {
      let ends = edges.map { edge in firstPlace(in: sorted) { $0 > edge } }
      let starts = [0] + ends
      let within = zip(starts, ends + [sorted.count]).map { Double($1 - $0) }
      guard let values else { return within }
      // What lies between two values is neither of them.
      let exact = values.indices.map { index in
        Double(ends[index] - firstPlace(in: sorted) { $0 >= values[index] })
      }
      return exact + [Double(sorted.count) - exact.reduce(0, +)]
    }
    let isComparable = !old.isEmpty && !new.isEmpty
    let index =
      isComparable ? try Divergence.populationStability(counts(old), counts(new)) : .infinity
    let distance = isComparable ? largestDistance(old, new) : 1
    let isNumber = column.type.isNumeric
    func mean(_ values: [Double]) -> Double? {
      isNumber && !values.isEmpty ? compensatedSum(values) / Double(values.count) : nil
    }
    return ColumnDrift(
      column: column.name,
      stabilityIndex: index,
      level: DriftLevel(index),
      distance: distance,
      pValue: isComparable
        ? kolmogorovProbability(distance, Double(old.count), Double(new.count)) : nil,
      wasserstein: isComparable && isNumber ? wassersteinDistance(old, new) : nil,
      referenceMean: mean(old),
      currentMean: mean(new),
      referenceMissing: 1 - Double(old.count) / Double(oldCount),
      currentMissing: 1 - Double(new.count) / Double(column.count),
      newValues: []
    )
  }

  /// The different values, if there are that few: quantiles cannot tell those apart.
  private func fewValues(_ sorted: [Double], atMost limit: Int) -> [Double]? {
    var values: [Double] = []
    for value in sorted where value != values.last {
      if values.count == limit { return nil }
      values.append(value)
    }
    return values
  }

  private func valueDrift(_ column: Column, _ before: Column) throws -> ColumnDrift? {
    let (old, new) = (try before.valueTally(), try column.valueTally())
    if old.isEmpty && new.isEmpty { return nil }
    let frequent = old.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .prefix(100).map(\.key)
    let others = Set(frequent)
    func counts(_ tally: [String: Int]) -> [Double] {
      let rest = tally.reduce(0) { others.contains($1.key) ? $0 : $0 + $1.value }
      return frequent.map { Double(tally[$0] ?? 0) } + [Double(rest)]
    }
    let isComparable = !old.isEmpty && !new.isEmpty
    let (p, q) = (counts(old), counts(new))
    let index = isComparable ? try Divergence.populationStability(p, q) : .infinity
    // Bins that neither has would have no expected count.
    let present = p.indices.filter { p[$0] + q[$0] > 0 }
    var pValue: Double?
    if isComparable, present.count >= 2 {
      let table = ContingencyTable(
        rowName: "table",
        columnName: column.name,
        rows: ["before", "now"],
        columns: present.map { "\($0)" },
        counts: [present.map { Int(p[$0]) }, present.map { Int(q[$0]) }]
      )
      pValue = try table.chiSquareTest().pValue
    }
    return ColumnDrift(
      column: column.name,
      stabilityIndex: index,
      level: DriftLevel(index),
      distance: isComparable ? try Divergence.totalVariation(p, q) : 1,
      pValue: pValue,
      wasserstein: nil,
      referenceMean: nil,
      currentMean: nil,
      referenceMissing: Double(before.missingCount) / Double(before.count),
      currentMissing: Double(column.missingCount) / Double(column.count),
      newValues: Array(new.keys.filter { old[$0] == nil }.sorted().prefix(20))
    )
  }
}

extension Column {
  /// Whether the values lie on a scale: numbers and times.
  var isMeasured: Bool { type.isNumeric || type.isTime }

  /// The finite values of a column of numbers or times on their scale, in ascending order.
  func measured() throws -> [Double]? {
    let values: [Double]
    switch storage {
    case .double, .float, .int: values = try doubles()
    case .date(let days): values = days.map { Double($0.dayNumber) }
    case .dateTime(let moments, _): values = moments.map(Double.init)
    case .duration(let spans): values = spans.map(Double.init)
    case .string, .category, .bool: return nil
    }
    try Execution.current.checkInterruption()
    let finite = values.indices.lazy.filter { validity.isPresent($0) && values[$0].isFinite }
    return try sortedValues(Array(finite.map { values[$0] }))
  }

  /// How often each value occurs.
  fileprivate func valueTally() throws -> [String: Int] {
    let groups = try grouping()
    let counts = groups.counts
    return Dictionary(
      groups.firstRows.enumerated().map { (text($0.element) ?? "", counts[$0.offset]) },
      uniquingKeysWith: +
    )
  }
}

/// The mean distance between the quantiles of two samples in ascending order, of at least one value each.
func wassersteinDistance(_ one: [Double], _ other: [Double]) -> Double {
  var (i, j) = (0, 0)
  var sum = 0.0
  var lost = 0.0
  var last = min(one[0], other[0])
  while i < one.count || j < other.count {
    let value = min(i < one.count ? one[i] : .infinity, j < other.count ? other[j] : .infinity)
    let gap = abs(Double(i) / Double(one.count) - Double(j) / Double(other.count))
    // Compensated, since there may be millions of small steps.
    let step = gap * (value - last) - lost
    let next = sum + step
    lost = (next - sum) - step
    sum = next
    last = value
    while i < one.count, one[i] == value { i += 1 }
    while j < other.count, other[j] == value { j += 1 }
  }
  return sum
}

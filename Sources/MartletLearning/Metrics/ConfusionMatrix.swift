// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// How often each true class was predicted as which class.
///
/// Rows are true classes, columns predicted ones, both in the same order.
public struct ConfusionMatrix: Sendable, Equatable {
  /// The name of what is predicted.
  public let target: String
  /// The classes in their order.
  public let classes: [String]
  // Invariant: as many rows as classes, each with as many counts as classes, none negative.
  /// The counts: `counts[t][p]` rows of the true class `t` were predicted as `p`.
  public let counts: [[Int]]

  /// Counts from two columns of equal length; classes that only occur in one are included.
  ///
  /// - Parameters:
  ///   - truth: The true classes.
  ///   - predicted: The predicted classes, row by row.
  /// - Throws: ``LearningError`` of kind `lengthMismatch`, or `missingTarget` where a value is
  ///   missing.
  public init(truth: Column, predicted: Column) throws {
    try self.init(truth: truth, predicted: predicted, classes: [], target: truth.name)
  }

  /// Counts with some classes in a given order, followed by others that occur.
  init(truth: Column, predicted: Column, classes: [String], target: String) throws {
    guard truth.count == predicted.count else {
      throw LearningError(.lengthMismatch(truth: truth.count, predicted: predicted.count))
    }
    for column in [truth, predicted] where column.missingCount > 0 {
      throw LearningError(.missingTarget(target: column.name, count: column.missingCount))
    }
    var all = classes
    var places: [String: Int] = [:]
    for (place, name) in all.enumerated() { places[name] = place }
    // Only levels that a row has: the dictionary of a category column may hold others.
    let columns = [truth, predicted].map { column in (column.levels, column.levelCodes) }
    for (levels, codes) in columns {
      let used = Set(codes)
      for (code, level) in levels.enumerated() where used.contains(code) && places[level] == nil {
        places[level] = all.count
        all.append(level)
      }
    }
    var counts = all.map { _ in [Int](repeating: 0, count: all.count) }
    let lookups = columns.map { levels, _ in levels.map { places[$0] ?? 0 } }
    let (trueCodes, predictedCodes) = (columns[0].1, columns[1].1)
    try Execution.current.everyBlock(of: trueCodes.indices) { block in
      for row in block {
        counts[lookups[0][trueCodes[row]]][lookups[1][predictedCodes[row]]] += 1
      }
    }
    self.target = target
    self.classes = all
    self.counts = counts
  }

  /// Makes a matrix of parts that fit.
  init(target: String, classes: [String], counts: [[Int]]) {
    self.target = target
    self.classes = classes
    self.counts = counts
  }

  /// The number of rows.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The number of rows that were predicted correctly.
  public var correct: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }

  /// How many rows of one class were predicted as another, or the same.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`.
  public func count(truth: String, predicted: String) throws -> Int {
    try counts[place(of: truth)][place(of: predicted)]
  }

  private func place(of name: String) throws -> Int {
    guard let place = classes.firstIndex(of: name) else {
      throw LearningError(.unknownClass(name: name, available: classes))
    }
    return place
  }

  /// How many rows each class has.
  var rowTotals: [Int] { counts.map { $0.reduce(0, +) } }

  /// How often each class was predicted.
  var columnTotals: [Int] {
    classes.indices.map { place in counts.reduce(0) { $0 + $1[place] } }
  }

  /// The counts as a table: the true classes, and a column for each predicted class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class has the target's name.
  public func table() throws -> Table {
    try Table(
      [Column(target, classes.map { $0 as String? })]
        + classes.indices.map { place in Column(classes[place], counts.map { $0[place] as Int? }) }
    )
  }
}

extension ConfusionMatrix: CustomStringConvertible {
  /// The counts with the sums of rows and columns, in plain text.
  public var description: String { display.text() }
}

extension ConfusionMatrix: MediaRepresentable {
  /// The counts with the sums of rows and columns.
  public var mediaBundle: MediaBundle { MediaBundle(text: description, html: display.html) }

  private var display: DisplayTable {
    // More do not fit a screen; the counts and the table hold them all.
    let limit = 20
    let shown = classes.indices.prefix(limit)
    var rows = shown.map { row in
      [DisplayTable.Entry(classes[row])]
        + shown.map { .init("\(counts[row][$0])", isFaint: counts[row][$0] == 0) }
        + [.init("\(counts[row].reduce(0, +))")]
    }
    let sums = columnTotals
    rows.append(
      ["total"] + shown.map { .init("\(sums[$0])") } + [.init("\(total)")]
    )
    return DisplayTable(
      headers: [.init("true \\ predicted")]
        + (shown.map { classes[$0] } + ["total"]).map { .init($0, alignment: .right) },
      rows: rows,
      caption: "Confusion matrix of \(target): rows true, columns predicted",
      footer: classes.count > limit ? "showing \(limit) of \(classes.count) classes" : nil,
      ruledRows: [shown.count],
      hasRowHeaders: true
    )
  }
}

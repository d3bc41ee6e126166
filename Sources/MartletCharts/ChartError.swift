// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// Why a chart cannot be drawn as asked.
public struct ChartError: MartletError, Equatable {
  /// What is wrong, with the values involved.
  public enum Kind: Sendable, Equatable {
    /// The table has no column of this name.
    case unknownColumn(name: String, available: [String])
    /// The channel needs numbers and the column holds something else.
    case notNumeric(column: String, type: String, channel: String)
    /// The column has no value that can be drawn.
    case noValues(column: String)
    /// The table has no rows.
    case emptyTable
    /// The column has more distinct values than the mark can show.
    case tooManyLevels(column: String, count: Int, limit: Int, mark: String)
    /// Two marks want the same axis to be numbers and names.
    case mixedAxis(axis: String, column: String)
    /// Two marks want the colour to be numbers and names.
    case mixedColor(column: String)
    /// A logarithmic axis would have to show zero or a negative number.
    case notPositive(axis: String, value: Double)
    /// An argument is outside its range.
    case outOfRange(argument: String, value: Double, expected: String)
    /// The chart has no axis that the mark could stand on.
    case noAxis(mark: String)
    /// The matrix is not square or does not fit its class names.
    case malformedMatrix(classes: Int, rows: Int)
    /// The name of a file does not say which kind of picture it is to hold.
    case unknownFormat(path: String)
  }

  /// What is wrong.
  public let kind: Kind

  init(_ kind: Kind) {
    self.kind = kind
  }

  /// A stable name of the kind of error, such as `unknown-column`.
  public var code: String {
    switch kind {
    case .unknownColumn: "unknown-column"
    case .notNumeric: "not-numeric"
    case .noValues: "no-values"
    case .emptyTable: "empty-table"
    case .tooManyLevels: "too-many-levels"
    case .mixedAxis: "mixed-axis"
    case .mixedColor: "mixed-color"
    case .notPositive: "not-positive"
    case .outOfRange: "out-of-range"
    case .noAxis: "no-axis"
    case .malformedMatrix: "malformed-matrix"
    case .unknownFormat: "unknown-format"
    }
  }

  /// What was wrong, with the actual and the expected value.
  public var message: String {
    switch kind {
    case .unknownColumn(let name, let available):
      let shown = available.prefix(8).joined(separator: ", ") + (available.count > 8 ? ", …" : "")
      return "No column \"\(name)\" in this table (\(shown))."
    case .notNumeric(let column, let type, let channel):
      return "\(channel) needs numbers, but column \"\(column)\" holds values of type \(type)."
    case .noValues(let column):
      return "Column \"\(column)\" has no value that can be drawn: all are missing or not finite."
    case .emptyTable:
      return "The table has no rows, so there is nothing to draw."
    case .tooManyLevels(let column, let count, let limit, let mark):
      return "Column \"\(column)\" has \(count) distinct values; \(mark) shows at most \(limit)."
    case .mixedAxis(let axis, let column):
      return "The \(axis) axis cannot show column \"\(column)\": one mark of this chart needs "
        + "numbers there and another one names."
    case .mixedColor(let column):
      return "The colour cannot show column \"\(column)\": one mark of this chart colours by "
        + "numbers and another one by names."
    case .notPositive(let axis, let value):
      return "A logarithmic \(axis) axis cannot show \(LabelText.number(value)); it needs values "
        + "above 0."
    case .outOfRange(let argument, let value, let expected):
      return "\(argument) is \(LabelText.number(value, digits: 6)); it must be \(expected)."
    case .noAxis(let mark):
      return "\(mark) needs a numeric axis, and this chart has none there."
    case .malformedMatrix(let classes, let rows):
      return "The confusion matrix has \(classes) classes, but its counts are not a square of "
        + "that size (\(rows) rows)."
    case .unknownFormat(let path):
      return "A chart is written as SVG, but \"\(path)\" does not end in .svg."
    }
  }

  /// What to do about it.
  public var remedy: String? {
    switch kind {
    case .unknownColumn(let name, let available):
      let hint = didYouMean(name, among: available)
      return hint.isEmpty ? nil : String(hint.drop { $0 == " " })
    case .notNumeric:
      return "Choose a numeric column, or count its values with .bar(x:)."
    case .noValues: return "Choose another column, or fill its missing values first."
    case .emptyTable: return "Check the filter that made it."
    case .tooManyLevels(let column, _, _, let mark):
      return mark == "a bar chart"
        ? "For the spread of a number use .histogram(x: \"\(column)\"); otherwise keep the most "
          + "frequent values only."
        : "Keep fewer of its values."
    case .mixedAxis, .mixedColor: return "Draw them as two charts."
    case .notPositive(let axis, _): return "Use .scale(\(axis): .linear), or filter these rows out."
    case .outOfRange, .malformedMatrix: return nil
    case .noAxis: return "Add it to a chart of points, lines or bars."
    case .unknownFormat: return "Write a name such as \"figure.svg\"."
    }
  }

  /// The column name to blame.
  public var culprit: String? {
    switch kind {
    case .unknownColumn(let name, _): name
    case .notNumeric(let column, _, _), .noValues(let column), .mixedColor(let column): column
    case .tooManyLevels(let column, _, _, _), .mixedAxis(_, let column): column
    case .unknownFormat(let path): path
    case .emptyTable, .notPositive, .outOfRange, .noAxis, .malformedMatrix: nil
    }
  }
}

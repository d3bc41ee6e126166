// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// What was wrong with something asked of a table.
public struct TableError: MartletError, Equatable {
  /// The kinds of mistake, each with the values involved.
  public enum Kind: Sendable, Equatable {
    /// A column that the table does not have.
    case unknownColumn(name: String, available: [String])
    /// Two columns would have the same name.
    case duplicateColumn(name: String)
    /// A column of a table whose columns are longer or shorter.
    case lengthMismatch(column: String, count: Int, expected: Int)
    /// A row that does not exist.
    case rowOutOfRange(row: Int, count: Int)
    /// A range of rows, the upper one excluded, that goes beyond the table.
    case rangeOutOfBounds(lower: Int, upper: Int, count: Int)
    /// A column that holds another type of values than an operation needs.
    case wrongType(column: String, type: ColumnType, operation: String, expected: String)
    /// An operator between values that it does not join.
    case wrongOperands(
      symbol: String,
      left: String,
      leftType: String,
      right: String,
      rightType: String,
      column: String?
    )
    /// A function or operator applied to a value it does not take.
    case wrongOperand(operation: String, operand: String, type: String, expected: String)
    /// A whole number that does not fit into 64 bits.
    case overflow(operation: String, row: Int)
    /// Too few values are present to compute something.
    case noValues(column: String, operation: String, needed: Int)
    /// An argument outside of what it may be.
    case invalidArgument(name: String, value: String, expected: String)
    /// A class with too few rows to be represented.
    case classTooSmall(column: String, level: String, count: Int, needed: Int)
    /// A table with too few rows.
    case tooFewRows(operation: String, count: Int, needed: Int)
    /// A value that cannot become one of another type.
    case notConvertible(column: String, row: Int, value: String, type: ColumnType)
    /// A key of a join that occurs more often than it should.
    case repeatedKey(columns: [String], key: String, count: Int, expected: String)
    /// More rows than a table can have.
    case tooLarge(operation: String, rows: Int)
    /// No day of the calendar.
    case invalidDate(String)
    /// A file that cannot be read.
    case unreadableFile(path: String, reason: String, nearest: String?)
    /// A text that does not follow the rules of CSV.
    case malformedCSV(file: String?, problem: CSVProblem)
  }

  /// Which mistake it was.
  public let kind: Kind

  /// Makes an error of a kind.
  package init(_ kind: Kind) {
    self.kind = kind
  }
}

extension TableError {
  /// The stable name of the kind, such as `unknown-column`.
  public var code: String {
    switch kind {
    case .unknownColumn: "unknown-column"
    case .duplicateColumn: "duplicate-column"
    case .lengthMismatch: "length-mismatch"
    case .rowOutOfRange: "row-out-of-range"
    case .rangeOutOfBounds: "range-out-of-bounds"
    case .wrongType: "wrong-type"
    case .wrongOperands: "wrong-operands"
    case .wrongOperand: "wrong-operand"
    case .overflow: "overflow"
    case .noValues: "no-values"
    case .invalidArgument: "invalid-argument"
    case .classTooSmall: "class-too-small"
    case .tooFewRows: "too-few-rows"
    case .notConvertible: "not-convertible"
    case .repeatedKey: "repeated-key"
    case .tooLarge: "too-large"
    case .invalidDate: "invalid-date"
    case .unreadableFile: "unreadable-file"
    case .malformedCSV: "malformed-csv"
    }
  }

  /// What was wrong, with the actual and the expected value.
  public var message: String {
    switch kind {
    case .unknownColumn(let name, let available):
      available.isEmpty
        ? "No column \"\(name)\": this table has no columns."
        : "No column \"\(name)\" in this table (\(listed(available)))."
    case .duplicateColumn(let name):
      "There would be two columns named \"\(name)\"."
    case .lengthMismatch(let column, let count, let expected):
      "Column \"\(column)\" has \(counted(count, "row")), but the table has \(expected)."
    case .rowOutOfRange(let row, let count):
      count == 0
        ? "There is no row \(row): there are no rows at all."
        : "There is no row \(row): the rows are 0 to \(count - 1)."
    case .rangeOutOfBounds(let lower, let upper, let count):
      "The rows \(lower)..<\(upper) go beyond the table, which has \(counted(count, "row"))."
    case .wrongType(let column, let type, let operation, let expected):
      "Column \"\(column)\" holds \(type.noun) (\(type)), but \(operation) needs \(expected)."
    case .wrongOperands(let symbol, let left, let leftType, let right, let rightType, _):
      ["==", "!=", "<", "<=", ">", ">="].contains(symbol)
        ? "Cannot compare \(left) (\(leftType)) with \(right) (\(rightType))."
        : "Cannot compute \(left) \(symbol) \(right): \(symbol) does not join "
          + "\(leftType) and \(rightType)."
    case .wrongOperand(let operation, let operand, let type, let expected):
      "\(operand) gives \(type), but \(operation) needs \(expected)."
    case .overflow(let operation, let row):
      "\(operation) leaves the range of whole numbers in row \(row)."
    case .noValues(let column, let operation, let needed):
      needed == 1
        ? "Column \"\(column)\" has no values, but \(operation) needs at least one."
        : "Column \"\(column)\" has too few values: \(operation) needs at least \(needed)."
    case .invalidArgument(let name, let value, let expected):
      "`\(name)` is \(value), but it must be \(expected)."
    case .classTooSmall(let column, let level, let count, let needed):
      "\"\(level)\" in column \"\(column)\" has \(counted(count, "row")), "
        + "but at least \(needed) are needed."
    case .tooFewRows(let operation, let count, let needed):
      "The table has \(counted(count, "row")), but \(operation) needs at least \(needed)."
    case .notConvertible(let column, let row, let value, let type):
      "\(value) in row \(row) of column \"\(column)\" cannot become one of \(type.noun) (\(type))."
    case .repeatedKey(let columns, let key, let count, let expected):
      "The key \(key) in \(listed(columns.map { "\"\($0)\"" })) occurs in \(count) rows, but the join "
        + "expects \(expected)."
    case .tooLarge(let operation, let rows):
      "\(operation) would have \(rows == .max ? "more than 2⁶³" : grouped(rows)) rows, but a table has "
        + "at most \(grouped(Int(Int32.max)))."
    case .invalidDate(let text):
      "\"\(text)\" is not a day of the calendar."
    case .unreadableFile(let path, let reason, _):
      "Cannot read \"\(path)\": \(reason)."
    case .malformedCSV(let file, let problem):
      (file.map { "\"\($0)\", " } ?? "CSV text, ") + problem.message
    }
  }

  /// What to do about it.
  public var remedy: String? {
    switch kind {
    case .unknownColumn(let name, let available):
      nearestName(to: name, among: available).map { "Did you mean \"\($0)\"?" }
    case .duplicateColumn: "Choose another name, or rename the other column first."
    case .lengthMismatch:
      "Give every column the same number of values; nil stands for a missing one."
    case .rangeOutOfBounds(let lower, let upper, let count):
      lower < 0 || lower > count
        ? "Take rows within 0..<\(count)." : "Write \(lower)..<\(min(upper, count))."
    case .wrongType(let column, let type, _, let expected):
      type.isText && expected.contains("number")
        ? "If its texts are numbers, convert it: .converting(\"\(column)\", to: .double)." : nil
    case .wrongOperands(let symbol, _, let leftType, _, let rightType, _):
      operandRemedy(symbol, leftType, rightType)
    case .wrongOperand(let operation, _, _, _):
      operation.contains("condition")
        ? "Compare the column with something, as in $0[\"price\"] > 100." : nil
    case .overflow: "Convert the column to decimal numbers first: .converting(…, to: .double)."
    case .noValues(_, let operation, _):
      operation.contains("impute")
        ? "Drop the column, or fill it with .constant(…)." : "Check where its values are lost."
    case .classTooSmall: "Drop the rows of this class or join it with another one."
    case .tooFewRows: "Check whether a filter before it removed too much."
    case .notConvertible: "Correct or drop such rows first."
    case .repeatedKey:
      "Drop the repetitions with .distinct(…), or allow them with another `expecting`."
    case .tooLarge: "Join by columns that say more, or filter the tables first."
    case .invalidDate: "Write year, month and day as in \"2026-11-22\"."
    case .unreadableFile(_, _, let nearest): nearest.map { "Did you mean \"\($0)\"?" }
    case .malformedCSV(_, let problem): problem.remedy
    case .rowOutOfRange, .invalidArgument: nil
    }
  }

  private func operandRemedy(_ symbol: String, _ left: String, _ right: String) -> String? {
    if left.contains("missing") || right.contains("missing") {
      return "A comparison with a missing value is never true: use .isMissing or .isPresent."
    }
    let texts = ["text", "categories"]
    let numbers = ["decimal numbers", "whole numbers", "a decimal number", "a whole number"]
    if texts.contains(left), numbers.contains(right) || right == "true or false" {
      return "Write the value in quotes, or convert the column with .converting(…, to: …)."
    }
    if numbers.contains(left), right == "text" {
      return "Write the number without quotes."
    }
    return ["&&", "||"].contains(symbol)
      ? "Both sides must be conditions, such as $0[\"price\"] > 100." : nil
  }

  /// The name or text in the user's program that is to blame.
  public var culprit: String? {
    switch kind {
    case .unknownColumn(let name, _), .duplicateColumn(let name): name
    case .lengthMismatch(let column, _, _), .wrongType(let column, _, _, _),
      .noValues(let column, _, _), .classTooSmall(let column, _, _, _),
      .notConvertible(let column, _, _, _):
      column
    case .wrongOperands(_, _, _, _, _, let column): column
    case .invalidDate(let text): text
    case .unreadableFile(let path, _, _): path
    case .malformedCSV(let file, _): file
    case .invalidArgument(let name, _, _): name
    case .repeatedKey(let columns, _, _, _): columns.first
    case .rowOutOfRange, .rangeOutOfBounds, .wrongOperand, .overflow, .tooFewRows, .tooLarge: nil
    }
  }
}

/// The first names of a list, `…` for the others.
func listed(_ names: [String], limit: Int = 8) -> String {
  names.prefix(limit).joined(separator: ", ") + (names.count > limit ? ", …" : "")
}

/// A number with its noun: `1 row`, `2 rows`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// A whole number with commas between groups of three digits.
package func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = number < 0 ? "-" : ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return text
}

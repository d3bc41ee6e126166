// SPDX-License-Identifier: Apache-2.0

extension TableError {
  /// What is wrong with a CSV text; lines and columns count from 1.
  public enum CSVProblem: Sendable, Equatable {
    /// There is nothing in it, not even names of columns.
    case empty
    /// A row has another number of fields than the first line. The column is the first one without
    /// a field, or `nil` if there are too many.
    case raggedRow(line: Int, found: Int, expected: Int, column: String?)
    /// A quote is never closed.
    case unterminatedQuote(line: Int, column: String)
    /// Something follows a closing quote before the next separator.
    case textAfterQuote(line: Int, column: String)
    /// A column has no name.
    case emptyName(line: Int, column: Int)
    /// Two columns have the same name.
    case duplicateName(line: Int, name: String, first: Int, second: Int)
    /// The bytes are not UTF-8.
    case invalidUTF8(line: Int)
    /// The bytes are not what the encoding that was given asks for; they count from 0.
    case notEncoded(byte: Int, encoding: String)
    /// A row is so long that a quote must be missing.
    case rowTooLong(line: Int)
    /// A field is not of the type or in the form that was asked for.
    case wrongValue(line: Int, column: String, value: String, expected: String)
  }
}

extension TableError.CSVProblem {
  var message: String {
    switch self {
    case .empty: "line 1: there is nothing in it, not even names of columns."
    case .raggedRow(let line, let found, let expected, let column):
      "line \(line): \(counted(found, "field")) found, but the first line names "
        + counted(expected, "column") + (column.map { "; \"\($0)\" has no field." } ?? ".")
    case .unterminatedQuote(let line, let column):
      "line \(line), column \"\(column)\": the quote that opens here is never closed."
    case .textAfterQuote(let line, let column):
      "line \(line), column \"\(column)\": there is text after the closing quote."
    case .emptyName(let line, let column): "line \(line): column \(column) has no name."
    case .duplicateName(let line, let name, let first, let second):
      "line \(line): columns \(first) and \(second) are both named \"\(name)\"."
    case .invalidUTF8(let line): "line \(line): this is not UTF-8."
    case .notEncoded(let byte, let encoding): "byte \(byte): this is not \(encoding)."
    case .rowTooLong(let line):
      "line \(line): the row that begins here is longer than 256 MB."
    case .wrongValue(let line, let column, let value, let expected):
      "line \(line), column \"\(column)\": \"\(value)\" is not \(expected)."
    }
  }

  var remedy: String? {
    switch self {
    case .empty: "The first line must name the columns."
    case .raggedRow(_, let found, let expected, _):
      found == 1
        ? "Is the separator right? Give it as in separator: \";\"."
        : found < expected
          ? "Where the rest is missing on purpose, read it with CSVFormat(shortRows: .filled)."
          : "A field that contains the separator must be in double quotes."
    case .unterminatedQuote, .textAfterQuote:
      "A quote inside a quoted field is written twice: \"\". Where quotes mean nothing, read it "
        + "with CSVFormat(quote: nil)."
    case .emptyName, .duplicateName:
      "Give every column a name of its own in the first line, or in CSVFormat(names: […])."
    case .invalidUTF8: "Say what it is, as in CSVFormat(encoding: .windows1252)."
    case .notEncoded: "Give another encoding in CSVFormat."
    case .rowTooLong:
      "Is a quote never closed? Where quotes mean nothing, use CSVFormat(quote: nil)."
    case .wrongValue: "Leave the type out, or add the spelling to CSVFormat(missing: […])."
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// How a CSV file is written, and how it is to be read.
///
/// Only what differs from the usual is named: `CSVFormat(separator: ";", decimal: ",")`.
public struct CSVFormat: Sendable, Equatable {
  /// What separates fields: one ASCII character; `nil` to find it out from the first lines.
  public var separator: String?
  /// What encloses fields that hold separators or line breaks; `nil` for nothing.
  public var quote: String?
  /// The decimal mark of numbers.
  public var decimal: String
  /// What separates groups of three digits in numbers; `nil` for nothing.
  public var thousands: String?
  /// The spellings of a missing value.
  public var missing: [String]
  /// What begins a line that is to be left out; `nil` for nothing.
  public var comment: String?
  /// How characters are written as bytes.
  public var encoding: TextEncoding
  /// Whether the first line names the columns.
  public var hasHeader: Bool
  /// The names of the columns, in place of those in the first line; empty for those, or for
  /// `column1`, `column2` and so on where there is no such line.
  public var names: [String]
  /// How many lines at the start are left out.
  public var skippedLines: Int
  /// The columns that are wanted, in the order wanted; empty for all.
  public var columns: [String]
  /// The types of some columns; those of the others follow from their fields.
  public var types: [String: ColumnType]
  /// The forms in which days and times of some columns are written, such as `dd.MM.yyyy HH:mm`.
  public var dates: [String: String]
  /// The zone whose clocks show the times that do not say how far from UTC they are.
  public var zone: Zone
  /// What becomes of rows that are too short.
  public var shortRows: ShortRows
  /// The most rows that are read; `nil` for all.
  public var limit: Int?

  /// What becomes of rows with fewer fields than there are columns.
  public enum ShortRows: Sendable, Equatable {
    /// They are an error.
    case refused
    /// The values that are not there are missing.
    case filled
  }

  /// Describes a form.
  ///
  /// - Parameters:
  ///   - separator: What separates fields, one ASCII character; found out from the first lines by
  ///     default.
  ///   - quote: What encloses fields that hold separators or line breaks, one ASCII character; `nil`
  ///     for nothing. A double quote by default.
  ///   - decimal: The decimal mark of numbers: a point by default, or a comma.
  ///   - thousands: What separates groups of three digits, one ASCII character; nothing by default.
  ///   - missing: The spellings of a missing value; by default only the empty field. In a column of
  ///     text a quoted empty field, `""`, is the empty text, not a missing value.
  ///   - comment: What begins a line that is to be left out, one ASCII character; nothing by default.
  ///   - encoding: How characters are written as bytes; UTF-8 by default. UTF-16 is recognized by its
  ///     mark.
  ///   - hasHeader: Whether the first line names the columns; true by default.
  ///   - names: The names of the columns, in place of those of the file.
  ///   - skippedLines: How many lines at the start are left out; 0 by default.
  ///   - columns: The columns that are wanted, in the order wanted; all by default.
  ///   - types: The types of some columns. A field that is not of the type is an error.
  ///   - dates: The forms in which days and times of some columns are written: `dd.MM.yyyy HH:mm`,
  ///     with `MMM` for `Mar`, `h` and `a` for hours of 12, `SSS` for milliseconds.
  ///   - zone: The zone of times that do not say theirs; UTC by default.
  ///   - shortRows: What becomes of rows with too few fields: an error by default.
  ///   - limit: The most rows that are read; all by default.
  public init(
    separator: String? = nil,
    quote: String? = "\"",
    decimal: String = ".",
    thousands: String? = nil,
    missing: [String] = [""],
    comment: String? = nil,
    encoding: TextEncoding = .utf8,
    hasHeader: Bool = true,
    names: [String] = [],
    skippedLines: Int = 0,
    columns: [String] = [],
    types: [String: ColumnType] = [:],
    dates: [String: String] = [:],
    zone: Zone = .utc,
    shortRows: ShortRows = .refused,
    limit: Int? = nil
  ) {
    self.separator = separator
    self.quote = quote
    self.decimal = decimal
    self.thousands = thousands
    self.missing = missing
    self.comment = comment
    self.encoding = encoding
    self.hasHeader = hasHeader
    self.names = names
    self.skippedLines = skippedLines
    self.columns = columns
    self.types = types
    self.dates = dates
    self.zone = zone
    self.shortRows = shortRows
    self.limit = limit
  }

  /// Fields separated by semicolons, numbers with decimal commas, as spreadsheets write them where a
  /// comma is the decimal mark.
  public static let semicolons = CSVFormat(separator: ";", decimal: ",")

  /// Fields separated by tabs.
  public static let tabs = CSVFormat(separator: "\t")
}

extension CSVFormat {
  /// The options as bytes, after they are checked; the separator is 0 where it is to be found out.
  func checked() throws -> (CSVMarks, CSVFieldRules) {
    func mark(_ name: String, _ text: String, _ examples: String) throws -> UInt8 {
      let code = text.utf8.first ?? 0
      guard text.utf8.count == 1, code < 0x80, code != 0, code != CSVMarks.lineFeed,
        code != CSVMarks.carriageReturn
      else {
        throw TableError(
          .invalidArgument(
            name: name,
            value: "\"\(text)\"",
            expected: "one ASCII character such as \(examples)"
          )
        )
      }
      return code
    }
    let separator = try separator.map { try mark("separator", $0, "\",\", \";\" or \"\\t\"") } ?? 0
    let quote = try quote.map { try mark("quote", $0, "\"'\"") }
    let comment = try comment.map { try mark("comment", $0, "\"#\"") }
    let decimal = try mark("decimal", decimal, "\".\" or \",\"")
    let thousands = try thousands.map { try mark("thousands", $0, "\",\" or \".\"") }
    let marks = [
      ("separator", separator == 0 ? nil : separator), ("quote", quote), ("comment", comment),
      ("thousands", thousands == decimal ? decimal : nil),
    ]
    for (place, first) in marks.enumerated() {
      for second in marks[(place + 1)...] where first.1 != nil && first.1 == second.1 {
        throw TableError(
          .invalidArgument(
            name: second.0,
            value: "the same as `\(first.0)`",
            expected: "a character of its own"
          )
        )
      }
    }
    guard thousands != decimal else {
      throw TableError(
        .invalidArgument(
          name: "thousands",
          value: "the same as `decimal`",
          expected: "a character of its own"
        )
      )
    }
    if separator == quote {
      throw TableError(
        .invalidArgument(
          name: "separator",
          value: "a quote",
          expected: "one ASCII character such as \",\", \";\" or \"\\t\""
        )
      )
    }
    for (name, count) in [("skippedLines", skippedLines), ("limit", limit ?? 0)] where count < 0 {
      throw TableError(
        .invalidArgument(name: name, value: "\(count)", expected: "a number of lines, 0 or more")
      )
    }
    return (
      CSVMarks(separator: separator, quote: quote, comment: comment),
      CSVFieldRules(quote: quote, missing: missing, decimal: decimal, thousands: thousands)
    )
  }
}

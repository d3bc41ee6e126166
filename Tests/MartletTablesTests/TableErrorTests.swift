// SPDX-License-Identifier: Apache-2.0

import MartletTables
import MartletText
import Testing

@Suite("Errors of tables")
struct TableErrorTests {
  @Test(
    "messages give the actual and the expected value, and what to do",
    arguments: [
      (
        .unknownColumn(name: "prcie", available: ["price", "size"]),
        "No column \"prcie\" in this table (price, size). Did you mean \"price\"?"
      ),
      (
        .lengthMismatch(column: "a", count: 1, expected: 3),
        "Column \"a\" has 1 row, but the table has 3. Give every column the same number of values; "
          + "nil stands for a missing one."
      ),
      (.rowOutOfRange(row: 9, count: 3), "There is no row 9: the rows are 0 to 2."),
      (.rowOutOfRange(row: 0, count: 0), "There is no row 0: there are no rows at all."),
      (
        .rangeOutOfBounds(lower: 5, upper: 9, count: 7),
        "The rows 5..<9 go beyond the table, which has 7 rows. Write 5..<7."
      ),
      (
        .wrongType(column: "s", type: .string, operation: "a mean", expected: "numbers"),
        "Column \"s\" holds text (str), but a mean needs numbers. If its texts are numbers, convert "
          + "it: .converting(\"s\", to: .double)."
      ),
      (
        .classTooSmall(column: "c", level: "b", count: 1, needed: 2),
        "\"b\" in column \"c\" has 1 row, but at least 2 are needed. Drop the rows of this class or "
          + "join it with another one."
      ),
      (
        .malformedCSV(
          file: "x.csv",
          problem: .raggedRow(line: 1_200, found: 2, expected: 3, column: "c")
        ),
        "\"x.csv\", line 1200: 2 fields found, but the first line names 3 columns; \"c\" has no "
          + "field. Where the rest is missing on purpose, read it with "
          + "CSVFormat(shortRows: .filled)."
      ),
    ] as [(TableError.Kind, String)]
  )
  func messages(kind: TableError.Kind, text: String) {
    #expect(TableError(kind).description == text)
  }

  @Test("codes are stable and differ from each other")
  func codes() {
    let kinds: [TableError.Kind] = [
      .unknownColumn(name: "", available: []), .duplicateColumn(name: ""),
      .lengthMismatch(column: "", count: 0, expected: 0), .rowOutOfRange(row: 0, count: 0),
      .rangeOutOfBounds(lower: 0, upper: 0, count: 0),
      .wrongType(column: "", type: .int, operation: "", expected: ""),
      .wrongOperands(symbol: "", left: "", leftType: "", right: "", rightType: "", column: nil),
      .wrongOperand(operation: "", operand: "", type: "", expected: ""),
      .overflow(operation: "", row: 0), .noValues(column: "", operation: "", needed: 1),
      .invalidArgument(name: "", value: "", expected: ""),
      .classTooSmall(column: "", level: "", count: 0, needed: 0),
      .tooFewRows(operation: "", count: 0, needed: 0),
      .notConvertible(column: "", row: 0, value: "", type: .int), .invalidDate(""),
      .unreadableFile(path: "", reason: "", nearest: nil),
      .malformedCSV(file: nil, problem: .empty),
    ]
    #expect(Set(kinds.map { TableError($0).code }).count == kinds.count)
  }
}

// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// What is wrong with matrices that are to be made, combined or read.
public struct MatrixError: MartletError, Equatable {
  /// The kinds of error, with the numbers involved.
  public enum Kind: Sendable, Equatable {
    /// The shapes of two matrices do not fit: rows and columns of the left, then of the right one.
    case shapeMismatch(
      operation: String,
      leftRows: Int,
      leftColumns: Int,
      rightRows: Int,
      rightColumns: Int
    )
    /// A row has another number of values than the first row.
    case raggedRows(row: Int, expected: Int, actual: Int)
    /// A row or column number is outside the matrix; `axis` is `row` or `column`.
    case outOfRange(axis: String, index: Int, count: Int)
    /// A matrix cannot have this size.
    case invalidSize(rows: Int, columns: Int)
  }

  /// What kind of error it is.
  public let kind: Kind

  package init(_ kind: Kind) { self.kind = kind }

  /// A stable name of the kind, such as `shape-mismatch`.
  public var code: String {
    switch kind {
    case .shapeMismatch: "shape-mismatch"
    case .raggedRows: "ragged-rows"
    case .outOfRange: "out-of-range"
    case .invalidSize: "invalid-size"
    }
  }

  /// What was wrong, with the actual and the expected shapes.
  public var message: String {
    switch kind {
    case .shapeMismatch(
      let operation,
      let leftRows,
      let leftColumns,
      let rightRows,
      let rightColumns
    ):
      "Cannot \(operation): the left matrix is \(leftRows) × \(leftColumns), "
        + "the right one \(rightRows) × \(rightColumns)."
    case .raggedRows(let row, let expected, let actual):
      "Row \(row) has \(counted(actual, "value")), but row 0 has \(expected)."
    case .outOfRange(let axis, let index, let count):
      "There is no \(axis) \(index): the matrix has \(counted(count, axis))."
    case .invalidSize(let rows, let columns):
      "A matrix cannot be \(rows) × \(columns)."
    }
  }

  /// What to do.
  public var remedy: String? {
    switch kind {
    case .shapeMismatch(let operation, _, let leftColumns, _, _):
      operation == "multiply"
        ? "The right matrix needs \(counted(leftColumns, "row")): transpose one of them?"
        : "Both must have the same shape."
    case .raggedRows: "Give every row the same number of values."
    case .outOfRange(let axis, _, let count):
      count == 0 ? "It is empty." : "Its \(axis)s are numbered 0 to \(count - 1)."
    case .invalidSize:
      "Rows and columns must not be negative, and rows × columns at most \(Matrix.maximumCount)."
    }
  }

  /// The row or column number that is out of range.
  public var culprit: String? {
    guard case .outOfRange(_, let index, _) = kind else { return nil }
    return "\(index)"
  }
}

/// `1 row`, `2 rows`.
private func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

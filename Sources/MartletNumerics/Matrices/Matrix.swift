// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// A matrix of `Double`s, stored row after row.
///
/// Rows and columns are numbered from 0. A matrix may have no rows or no columns. Values may be NaN
/// or infinite, and go through all operations as floating-point arithmetic has it.
public struct Matrix: Sendable, Equatable, Savable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  // Invariant: storage.count == rows * columns, row after row.
  private(set) var storage: [Double]

  /// The most values a matrix may have: 2 GiB of them.
  ///
  /// A slip of the finger must end in an error, not in a process that the system kills.
  package static let maximumCount = 1 << 28

  /// Makes a matrix with the same value everywhere.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, at least 0.
  ///   - columns: The number of columns, at least 0.
  ///   - value: The value of every entry.
  /// - Throws: ``MatrixError`` of kind `.invalidSize` when a number is negative or the matrix would
  ///   have more than 2²⁸ values.
  public init(rows: Int, columns: Int, repeating value: Double) throws {
    guard Matrix.isValidSize(rows: rows, columns: columns) else {
      throw MatrixError(.invalidSize(rows: rows, columns: columns))
    }
    try Execution.current.require(bytes: rows * columns * MemoryLayout<Double>.stride)
    self.init(
      rows: rows,
      columns: columns,
      storage: Array(repeating: value, count: rows * columns)
    )
  }

  /// Makes a matrix from its rows.
  ///
  /// - Throws: ``MatrixError`` of kind `.raggedRows` when the rows differ in length.
  public init(_ rows: [[Double]]) throws {
    let columns = rows.first?.count ?? 0
    if let ragged = rows.firstIndex(where: { $0.count != columns }) {
      throw MatrixError(
        .raggedRows(row: ragged, expected: columns, actual: rows[ragged].count)
      )
    }
    guard Matrix.isValidSize(rows: rows.count, columns: columns) else {
      throw MatrixError(.invalidSize(rows: rows.count, columns: columns))
    }
    self.init(rows: rows.count, columns: columns, storage: Array(rows.joined()))
  }

  /// Makes a matrix from its values, row after row; there must be rows × columns of them.
  package init(rows: Int, columns: Int, storage: [Double]) {
    precondition(
      rows >= 0 && columns >= 0 && storage.count == rows * columns,
      "\(storage.count) values do not make a \(rows) × \(columns) matrix"
    )
    self.rows = rows
    self.columns = columns
    self.storage = storage
  }

  /// Returns the square matrix with ones on its diagonal and zeros elsewhere.
  ///
  /// - Throws: ``MatrixError`` of kind `.invalidSize` when `size` is negative or above 16384.
  public static func identity(_ size: Int) throws -> Matrix {
    var result = try Matrix(rows: size, columns: size, repeating: 0)
    for index in 0..<size { result.storage[index * size + index] = 1 }
    return result
  }

  private static func isValidSize(rows: Int, columns: Int) -> Bool {
    // Each side also fits the 32-bit integers of BLAS.
    guard rows >= 0, columns >= 0, rows <= maximumCount, columns <= maximumCount else {
      return false
    }
    return rows * columns <= maximumCount
  }
}

extension Matrix {
  /// The value at a row and a column.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  public subscript(row row: Int, column column: Int) -> Double {
    get throws {
      try checkRow(row)
      try checkColumn(column)
      return storage[row * columns + column]
    }
  }

  /// Returns the values of one row.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  public func row(_ index: Int) throws -> [Double] {
    try checkRow(index)
    return Array(storage[index * columns..<(index + 1) * columns])
  }

  /// Returns the values of one column.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  public func column(_ index: Int) throws -> [Double] {
    try checkColumn(index)
    return (0..<rows).map { storage[$0 * columns + index] }
  }

  /// All values, row after row.
  public var values: [Double] { storage }

  /// Calls `body` with the values, row after row.
  package func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Double>) throws -> Result
  ) rethrows -> Result {
    try storage.withUnsafeBufferPointer(body)
  }

  /// Calls `body` with the values to change, row after row; it must not swap the buffer.
  package mutating func withUnsafeMutableBufferPointer<Result>(
    _ body: (inout UnsafeMutableBufferPointer<Double>) throws -> Result
  ) rethrows -> Result {
    try storage.withUnsafeMutableBufferPointer(body)
  }

  private func checkRow(_ index: Int) throws {
    guard index >= 0, index < rows else {
      throw MatrixError(.outOfRange(axis: "row", index: index, count: rows))
    }
  }

  private func checkColumn(_ index: Int) throws {
    guard index >= 0, index < columns else {
      throw MatrixError(.outOfRange(axis: "column", index: index, count: columns))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Matrix {
  /// The matrix with rows and columns exchanged.
  public var transposed: Matrix {
    var result = [Double](repeating: 0, count: storage.count)
    // Square blocks keep both the rows that are read and those that are written in the cache.
    let block = 32
    for rowStart in stride(from: 0, to: rows, by: block) {
      for columnStart in stride(from: 0, to: columns, by: block) {
        for row in rowStart..<min(rowStart + block, rows) {
          for column in columnStart..<min(columnStart + block, columns) {
            result[column * rows + row] = storage[row * columns + column]
          }
        }
      }
    }
    return Matrix(rows: columns, columns: rows, storage: result)
  }

  /// Returns the matrix with every value multiplied by a number.
  public func scaled(by factor: Double) -> Matrix {
    Matrix(rows: rows, columns: columns, storage: storage.map { $0 * factor })
  }

  /// Adds two matrices of the same shape, value by value.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch`; ``Interrupted``.
  public static func + (left: Matrix, right: Matrix) throws -> Matrix {
    try combine(left, right, "add") { $0 + $1 }
  }

  /// Subtracts a matrix from one of the same shape, value by value.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch`; ``Interrupted``.
  public static func - (left: Matrix, right: Matrix) throws -> Matrix {
    try combine(left, right, "subtract") { $0 - $1 }
  }

  /// Returns the matrix product of an *m* × *k* and a *k* × *n* matrix, an *m* × *n* matrix.
  ///
  /// With *k* = 0 every value of the product is 0. The result is the same bit for bit from run to
  /// run on one kind of processor; another kind may sum in another order.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch` when the left matrix has not as many columns
  ///   as the right one has rows; `.invalidSize` when the product would be too large;
  ///   ``Interrupted``.
  /// - Complexity: O(*mnk*) time, by BLAS's `dgemm`.
  public static func * (left: Matrix, right: Matrix) throws -> Matrix {
    guard left.columns == right.rows else { throw mismatch(left, right, "multiply") }
    var result = try Matrix(rows: left.rows, columns: right.columns, repeating: 0)
    try left.storage.withUnsafeBufferPointer { leftValues in
      try right.storage.withUnsafeBufferPointer { rightValues in
        try result.withUnsafeMutableBufferPointer { product in
          try multiply(
            leftValues,
            rightValues,
            into: product,
            rows: left.rows,
            columns: right.columns,
            inner: left.columns
          )
        }
      }
    }
    return result
  }

  private static func combine(
    _ left: Matrix,
    _ right: Matrix,
    _ operation: String,
    _ body: (Double, Double) -> Double
  ) throws -> Matrix {
    guard left.rows == right.rows, left.columns == right.columns else {
      throw mismatch(left, right, operation)
    }
    return Matrix(
      rows: left.rows,
      columns: left.columns,
      storage: try Execution.current.map(left.storage.indices) {
        body(left.storage[$0], right.storage[$0])
      }
    )
  }

  private static func mismatch(_ left: Matrix, _ right: Matrix, _ operation: String) -> MatrixError
  {
    MatrixError(
      .shapeMismatch(
        operation: operation,
        leftRows: left.rows,
        leftColumns: left.columns,
        rightRows: right.rows,
        rightColumns: right.columns
      )
    )
  }
}

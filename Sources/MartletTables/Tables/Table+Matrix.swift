// SPDX-License-Identifier: Apache-2.0

public import MartletNumerics

extension Table {
  /// The values of columns as a matrix of rows × columns, with NaN where a value is missing.
  ///
  /// True and false become 1 and 0.
  ///
  /// - Parameter columns: The columns, in the order of the matrix.
  /// - Returns: A matrix of ``rowCount`` rows and as many columns as were named.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `wrongType` for text and dates.
  public func matrix(_ columns: [String]) throws -> Matrix {
    let buffers = try columns.map { try self[$0].doubles() }
    var values: [Double] = []
    values.reserveCapacity(rowCount * columns.count)
    for row in 0..<rowCount {
      for buffer in buffers { values.append(buffer[row]) }
    }
    return Matrix(rows: rowCount, columns: columns.count, storage: values)
  }
}

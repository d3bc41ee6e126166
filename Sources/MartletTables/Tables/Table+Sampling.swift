// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// Rows taken at random, each at most once, in their order in the table.
  ///
  /// - Parameters:
  ///   - count: How many, all if there are fewer.
  ///   - seed: Which of the possible samples to take; 0 by default.
  /// - Returns: A table of these rows; the same for the same table, count and seed on every computer.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  public func sample(_ count: Int, seed: Int = 0) throws -> Table {
    guard count >= 0 else {
      throw TableError(
        .invalidArgument(name: "count", value: "\(count)", expected: "a number of rows, 0 or more")
      )
    }
    guard count < rowCount else { return self }
    var random = RandomGenerator(seed: seed)
    var taken: Set<Int32> = []
    // Floyd's algorithm: a random number for each row taken, however long the table is. Bentley and
    // Floyd, A Sample of Brilliance, CACM 30(9), 1987, doi:10.1145/30401.315746.
    for last in rowCount - count..<rowCount {
      let row = try random.below(last + 1)
      let place = Int32(truncatingIfNeeded: row)
      if !taken.insert(place).inserted { taken.insert(Int32(truncatingIfNeeded: last)) }
    }
    return try taking(taken.sorted())
  }

  /// A share of the rows, rounded to a whole number, taken at random, each at most once.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` if the share is not from 0 to 1.
  public func sample(share: Double, seed: Int = 0) throws -> Table {
    guard share >= 0, share <= 1 else {
      throw TableError(
        .invalidArgument(name: "share", value: doubleText(share), expected: "from 0 to 1")
      )
    }
    return try sample(Int((Double(rowCount) * share).rounded()), seed: seed)
  }
}

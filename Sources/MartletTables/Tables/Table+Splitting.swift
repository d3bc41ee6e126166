// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// Splits the rows at random into some for training and some for testing.
  ///
  /// The test rows are a share of all rows, rounded to a whole number, but at least one, and at
  /// least one is left for training. Rows keep their order in both parts. The same table, share and
  /// seed give the same split on every computer.
  ///
  /// With `stratifiedBy`, every value of that column is represented in both parts as in the whole,
  /// as nearly as whole rows allow: each class first gets its share rounded down, at least one row;
  /// the rows that are left go to the classes with the largest remainders. Missing values make a
  /// class of their own.
  ///
  /// - Parameters:
  ///   - test: The share of the test rows, above 0 and below 1.
  ///   - stratifiedBy: A column whose values should be represented evenly; none by default.
  ///   - seed: Which of the possible splits to take; 0 by default.
  /// - Returns: The rows for training and the rows for testing.
  /// - Throws: ``TableError`` of kind `invalidArgument` for a share that is not between 0 and 1, or
  ///   too small or too large for all the classes to be represented; `tooFewRows` for fewer than two
  ///   rows; `unknownColumn`; `classTooSmall` for a class of a single row.
  public func split(
    test: Double,
    stratifiedBy: String? = nil,
    seed: Int = 0
  ) throws -> (train: Table, test: Table) {
    guard test > 0, test < 1 else {
      throw TableError(
        .invalidArgument(
          name: "test",
          value: doubleText(test),
          expected: "a share above 0 and below 1"
        )
      )
    }
    let classes = try stratifiedBy.map { try self[$0].rowClasses() }
    guard rowCount >= 2 else {
      throw TableError(.tooFewRows(operation: "a split", count: rowCount, needed: 2))
    }
    let wanted = min(max(Int((Double(rowCount) * test).rounded()), 1), rowCount - 1)
    var random = RandomGenerator(seed: seed)
    var isTest = [Bool](repeating: false, count: rowCount)
    if let classes, let column = stratifiedBy {
      let sizes = classes.map(\.rows.count)
      if let small = classes.first(where: { $0.rows.count < 2 }) {
        throw TableError(
          .classTooSmall(column: column, level: small.level, count: small.rows.count, needed: 2)
        )
      }
      guard let shares = representation(of: sizes, total: wanted) else {
        let least = Double(sizes.count) / Double(rowCount)
        throw TableError(
          .invalidArgument(
            name: "test",
            value: "\(doubleText(test)), \(counted(wanted, "row")) of \(rowCount)",
            expected: "enough for one row of each of the \(sizes.count) classes in both parts"
              + (least < 0.5 ? ", such as \(fixedShare(least))" : "")
          )
        )
      }
      for (group, share) in zip(classes, shares) {
        for row in random.shuffled(group.rows).prefix(share) { isTest[row] = true }
      }
    } else {
      for row in random.shuffled(Array(0..<rowCount)).prefix(wanted) { isTest[row] = true }
    }
    return (
      gathered((0..<rowCount).filter { !isTest[$0] }),
      gathered((0..<rowCount).filter { isTest[$0] })
    )
  }

  /// A share of at least the given size, with two decimals.
  private func fixedShare(_ share: Double) -> String {
    doubleText((share * 100).rounded(.up) / 100)
  }
}

extension Column {
  /// The rows of each value that occurs, in the order of the values; what is missing comes last.
  fileprivate func rowClasses() throws -> [(level: String, rows: [Int])] {
    let groups = try grouping()
    var rows = [[Int]](repeating: [], count: groups.firstRows.count)
    var missing: [Int] = []
    for (row, group) in groups.codes.enumerated() {
      if group < 0 { missing.append(row) } else { rows[group].append(row) }
    }
    var classes = groups.sortedGroups.map {
      (level: storage.cell(groups.firstRows[$0]).description, rows: rows[$0])
    }
    if !missing.isEmpty { classes.append(("NA", missing)) }
    return classes
  }
}

/// Divides `total` among classes in proportion to their sizes, with at least one for each class and
/// at least one left in it, by the method of the largest remainder; `nil` if that cannot be done.
///
/// Classes with equal remainders are served in their order.
package func representation(of sizes: [Int], total: Int) -> [Int]? {
  let all = sizes.reduce(0, +)
  guard sizes.allSatisfy({ $0 >= 2 }), total >= sizes.count, total <= all - sizes.count else {
    return nil
  }
  let quotas = sizes.map { Double(total) * Double($0) / Double(all) }
  var shares = zip(sizes, quotas).map { min(max(Int($1), 1), $0 - 1) }
  func best(_ places: [Int], _ measure: (Int) -> Double) -> Int? {
    places.max { (measure($0), -$0) < (measure($1), -$1) }
  }
  // Both loops end: the bounds above leave room in one direction until the total is reached.
  while shares.reduce(0, +) < total {
    let open = sizes.indices.filter { shares[$0] < sizes[$0] - 1 }
    guard let next = best(open, { quotas[$0] - Double(shares[$0]) }) else { return nil }
    shares[next] += 1
  }
  while shares.reduce(0, +) > total {
    let open = sizes.indices.filter { shares[$0] > 1 }
    guard let next = best(open, { Double(shares[$0]) - quotas[$0] }) else { return nil }
    shares[next] -= 1
  }
  return shares
}

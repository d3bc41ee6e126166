// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The rows of a column put into groups of equal value.
package struct Grouping: Sendable {
  /// For each row the number of its group, -1 where the value is missing.
  package let codes: [Int]
  /// For each group, numbered by first appearance, the first row that has its value.
  package let firstRows: [Int]
  /// The groups in the order of their values.
  package let sortedGroups: [Int]

  /// The number of rows in each group.
  package var counts: [Int] {
    var counts = [Int](repeating: 0, count: firstRows.count)
    for code in codes where code >= 0 { counts[code] += 1 }
    return counts
  }
}

extension Column {
  /// Puts equal values into groups; all NaNs are one group, and so are 0 and -0.
  ///
  /// - Throws: `Interrupted`.
  /// - Complexity: O(*n*) for *n* rows, and a sort of the groups.
  package func grouping() throws -> Grouping {
    let groups = try rowGroups()
    // What is missing is a group there, and none here.
    let missing = groups.firstRows.firstIndex { validity.isMissing(Int($0)) } ?? groups.count
    let codes = groups.codes.map { code in
      code < missing ? Int(code) : code == missing ? -1 : Int(code) - 1
    }
    var firstRows = groups.firstRows.map(Int.init)
    if missing < firstRows.count { firstRows.remove(at: missing) }
    let levels = Table(unchecked: [gathered(firstRows).renamed("level")])
    let sorted = try levels.sortedRows(by: [SortKey("level")]).map(Int.init)
    return Grouping(codes: codes, firstRows: firstRows, sortedGroups: sorted)
  }

  /// The same for those who cannot be interrupted.
  func wholeGrouping() -> Grouping {
    Execution.$current.withValue(Execution(isInterruptible: false)) {
      do {
        return try grouping()
      } catch {
        preconditionFailure("grouping without interruption: \(error)")
      }
    }
  }
}

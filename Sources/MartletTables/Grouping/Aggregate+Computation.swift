// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension AggregateFunction {
  /// The value of all rows of a column, as a column of one row.
  func applied(to column: Column, _ operand: String) throws -> Column {
    try applied(to: column, RowGroups(single: column.count), operand)
  }

  /// The value of each group of rows, in the order of the groups, as a column without a name.
  ///
  /// A statistic that a group has too few values for is missing.
  ///
  /// - Throws: ``TableError`` of kind `wrongOperand`, `overflow`.
  func applied(to column: Column, _ groups: RowGroups, _ operand: String) throws -> Column {
    func wrong(_ expected: String) -> TableError {
      TableError(
        .wrongOperand(
          operation: ".\(self)",
          operand: shortened(operand),
          type: column.type.noun,
          expected: expected
        )
      )
    }
    let isNumber = column.type.isNumeric || column.type == .bool
    switch self {
    case .count:
      return Column(name: "", storage: .int(try presentCounts(column, groups)))
    case .distinctCount: return try distinctCounts(column, groups)
    case .first: return column.gathered(groups.firstPlaces(of: column.count)).renamed("")
    case .last: return column.gathered(groups.lastPlaces()).renamed("")
    case .any, .all:
      guard case .bool(let values) = column.storage else { throw wrong("true or false") }
      return decided(values, column.validity, groups, by: self == .any)
    case .minimum, .maximum: return try extremes(column, groups, largest: self == .maximum)
    case .sum:
      switch column.storage {
      case .int(let values): return try wholeSums(values, groups, operand)
      case .bool(let values): return try wholeSums(values.map { $0 ? 1 : 0 }, groups, operand)
      case .duration(let values):
        let sums = try wholeSums(values, groups, operand)
        guard case .int(let lengths) = sums.storage else { return sums }
        return Column(name: "", storage: .duration(microseconds: lengths))
      default:
        guard isNumber else { throw wrong("numbers") }
        let sums = try groupedSums(column.doubles(), column.validity, groups)
        return Column(name: "", storage: .double(sums.map(\.value)))
      }
    case .mean, .standardDeviation, .variance:
      if case .duration(let values) = column.storage, self == .mean {
        let numbers = Column(
          name: "",
          storage: .double(values.map(Double.init)),
          validity: column.validity
        )
        let means = try moments(numbers, groups)
        guard case .double(let lengths) = means.storage else { return means }
        return Column(
          name: "",
          storage: .duration(microseconds: lengths.map { $0.isNaN ? 0 : Int($0.rounded()) }),
          validity: means.validity
        )
      }
      guard isNumber else { throw wrong("numbers") }
      return try moments(column, groups)
    case .median, .quantile:
      guard isNumber else { throw wrong("numbers") }
      if case .quantile(let share) = self { return try quantiles(column, groups, share) }
      return try quantiles(column, groups, 0.5)
    }
  }

  // MARK: Counts

  private func presentCounts(_ column: Column, _ groups: RowGroups) throws -> [Int] {
    var counts = groups.counts()
    column.validity.forEachMissing { counts[Int(groups.codes[$0])] -= 1 }
    return counts
  }

  private func distinctCounts(_ column: Column, _ groups: RowGroups) throws -> Column {
    let pairs = try groups.joined(column.rowGroups())
    var counts = [Int](repeating: 0, count: groups.count)
    for row in pairs.firstRows where column.count > 0 && column.validity.isPresent(Int(row)) {
      counts[Int(groups.codes[Int(row)])] += 1
    }
    return Column(name: "", storage: .int(counts))
  }

  private func decided(
    _ values: [Bool],
    _ validity: Validity,
    _ groups: RowGroups,
    by decisive: Bool
  ) -> Column {
    // Kleene's logic: one decisive value decides, else a missing one leaves it open.
    var results = [Bool](repeating: !decisive, count: groups.count)
    var open = [Bool](repeating: false, count: groups.count)
    for row in 0..<values.count {
      let group = Int(groups.codes[row])
      if validity.isMissing(row) {
        open[group] = true
      } else if values[row] == decisive {
        results[group] = decisive
      }
    }
    let missing = Validity(count: groups.count) { open[$0] && results[$0] != decisive }
    return Column(
      name: "",
      storage: ColumnStorage.bool(results).filled(where: missing),
      validity: missing
    )
  }

  // MARK: Sums and what follows from them

  private func wholeSums(_ values: [Int], _ groups: RowGroups, _ operand: String) throws -> Column {
    var sums = [Int](repeating: 0, count: groups.count)
    // The filler of a missing value is 0.
    var spilled = -1
    sums.withUnsafeMutableBufferPointer { sums in
      groups.codes.withUnsafeBufferPointer { codes in
        values.withUnsafeBufferPointer { values in
          for row in 0..<values.count {
            let group = Int(codes[row])
            let (sum, overflow) = sums[group].addingReportingOverflow(values[row])
            sums[group] = sum
            if overflow, spilled < 0 { spilled = row }
          }
        }
      }
    }
    guard spilled < 0 else {
      throw TableError(.overflow(operation: "\(shortened(operand)).sum", row: spilled))
    }
    return Column(name: "", storage: .int(sums))
  }

  /// Mean, variance or deviation; missing for groups that have too few values.
  private func moments(_ column: Column, _ groups: RowGroups) throws -> Column {
    let values = try column.doubles()
    let sums = try groupedSums(values, column.validity, groups)
    func result(_ results: [Double], atLeast least: Int) -> Column {
      let validity = Validity(count: sums.count) { sums[$0].count < least }
      return Column(
        name: "",
        storage: ColumnStorage.double(results).filled(where: validity),
        validity: validity
      )
    }
    let means = sums.map { $0.value / Double($0.count) }
    if self == .mean { return result(means, atLeast: 1) }
    // Two passes: the deviations are taken from the mean itself, so a large mean costs no digits.
    let squares = try filledArray(values.count, of: Double.self) { out, rows in
      values.withUnsafeBufferPointer { values in
        groups.codes.withUnsafeBufferPointer { codes in
          means.withUnsafeBufferPointer { means in
            for row in rows {
              let deviation = values[row] - means[Int(codes[row])]
              out[row] = deviation * deviation
            }
          }
        }
      }
    }
    let variances = try groupedSums(squares, column.validity, groups)
      .map { $0.value / Double($0.count - 1) }
    return result(
      self == .variance ? variances : variances.map { $0.squareRoot() },
      atLeast: 2
    )
  }

  private func quantiles(_ column: Column, _ groups: RowGroups, _ share: Double) throws -> Column {
    guard share >= 0, share <= 1 else {
      throw TableError(
        .invalidArgument(
          name: "quantile",
          value: doubleText(share),
          expected: "a share from 0 to 1"
        )
      )
    }
    let values = try column.doubles()
    let (order, starts) = groups.rowsByGroup()
    let parts = try Parallel.map(groups.count, size: max(1, groups.count / 64)) { range, _ in
      range.map { group -> Double? in
        var sorted: [Double] = []
        sorted.reserveCapacity(starts[group + 1] - starts[group])
        for place in starts[group]..<starts[group + 1] {
          let row = Int(order[place])
          if column.validity.isPresent(row) { sorted.append(values[row]) }
        }
        if sorted.isEmpty { return nil }
        sorted.sort()
        return sortedQuantile(sorted, share)
      }
    }
    return Column("", parts.flatMap { $0 })
  }

  // MARK: Extremes

  private func extremes(_ column: Column, _ groups: RowGroups, largest: Bool) throws -> Column {
    if case .int(let values) = column.storage {
      let (best, missing) = try groupedExtremes(values, column.validity, groups, largest: largest)
      return Column(
        name: "",
        storage: ColumnStorage.int(best).filled(where: missing),
        validity: missing
      )
    }
    var best = [Int32](repeating: -1, count: groups.count)
    func find(_ isBetter: (Int, Int) -> Bool) {
      best.withUnsafeMutableBufferPointer { best in
        for row in 0..<column.count where column.validity.isPresent(row) {
          let group = Int(groups.codes[row])
          if best[group] < 0 || isBetter(row, Int(best[group])) {
            best[group] = Int32(truncatingIfNeeded: row)
          }
        }
      }
    }
    func numbers<Value: Comparable>(_ values: [Value]) {
      values.withUnsafeBufferPointer { values in
        if largest { find { values[$0] > values[$1] } } else { find { values[$0] < values[$1] } }
      }
    }
    /// A NaN is better than every number, so that it makes the result NaN.
    func decimals<Value: BinaryFloatingPoint>(_ values: [Value]) {
      values.withUnsafeBufferPointer { values in
        find { row, other in
          if values[row].isNaN { return !values[other].isNaN }
          return largest ? values[row] > values[other] : values[row] < values[other]
        }
      }
    }
    switch column.storage {
    case .double(let values): decimals(values)
    case .float(let values): decimals(values)
    case .int(let values), .dateTime(let values, _), .duration(let values): numbers(values)
    case .category(let codes, _): numbers(codes)
    case .date(let values): numbers(values)
    case .bool(let values): numbers(values.map { $0 ? 1 : 0 })
    case .string(let texts):
      texts.withReader { texts in
        find { row, other in
          let order = texts.compare(row, to: texts, other)
          return largest ? order > 0 : order < 0
        }
      }
    }
    return column.gathered(best).renamed("")
  }
}

extension RowGroups {
  /// The first row of each group; none if there are no rows at all.
  func firstPlaces(of count: Int) -> [Int32] { count == 0 ? firstRows.map { _ in -1 } : firstRows }

  /// The last row of each group, -1 for one without rows.
  func lastPlaces() -> [Int32] {
    var places = [Int32](repeating: -1, count: count)
    for row in 0..<codes.count { places[Int(codes[row])] = Int32(truncatingIfNeeded: row) }
    return places
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// What a profile compares columns with: the classes or the numbers of a target.
private enum ProfileTarget {
  case classes(codes: [Int], count: Int)
  case numbers([Double])
}

extension Table {
  /// What should be known of the target, and which columns say nearly all about it by themselves.
  func targetFindings(_ name: String, _ profiles: [ColumnProfile]) throws -> [Finding] {
    let column = try self[name]
    guard let profile = profiles.first(where: { $0.name == name }) else { return [] }
    var findings: [Finding] = []
    if profile.missingCount > 0 {
      findings.append(
        Finding(
          .missingValues,
          .problem,
          [name],
          "is the target and misses \(MartletTables.grouped(profile.missingCount)) values",
          "Drop these rows, .droppingMissing(\"\(name)\"): there is nothing to learn from them."
        )
      )
    }
    if profile.distinctCount < 2 {
      findings.append(
        Finding(
          .constant,
          .problem,
          [name],
          "is the target and has \(counted(profile.distinctCount, "value"))",
          "Choose another target or other rows: there is nothing to tell apart."
        )
      )
      return findings
    }
    let target: ProfileTarget
    if column.type.isText || column.type == .bool
      || (column.type == .int && profile.distinctCount <= 10)
    {
      let groups = try column.grouping()
      findings += balance(column, groups)
      target = .classes(codes: groups.codes, count: groups.firstRows.count)
    } else if column.type.isNumeric {
      target = .numbers(try column.doubles())
    } else {
      return findings
    }
    for (place, other) in columns.enumerated() where other.name != name {
      findings += try leakage(other, name, target)
      Execution.current.report(
        ProgressUpdate(
          label: "profile",
          completed: place + 1,
          total: columnCount,
          detail: "what predicts \(name)"
        )
      )
    }
    return findings
  }

  private func balance(_ column: Column, _ groups: Grouping) -> [Finding] {
    let counts = groups.counts
    let total = counts.reduce(0, +)
    guard let rarest = groups.sortedGroups.min(by: { counts[$0] < counts[$1] }) else { return [] }
    let share = Double(counts[rarest]) / Double(total)
    let level = column.cell(groups.firstRows[rarest]).literal
    if counts[rarest] < 10 {
      return [
        Finding(
          .imbalance,
          .warning,
          [column.name],
          "has the class \(level) in only \(counted(counts[rarest], "row")) looked at",
          "Join it with another class or find more rows: it can neither be learned nor tested."
        )
      ]
    }
    // Half of what an even share would be, and at most a tenth.
    guard share < min(0.1, 0.5 / Double(counts.count)) else { return [] }
    return [
      Finding(
        .imbalance,
        .warning,
        [column.name],
        "has the class \(level) in only \(percentText(share)) of the rows",
        "Split by it (stratifiedBy:), weigh the classes, and look at recall rather than accuracy."
      )
    ]
  }

  /// The bins of a column of numbers in the search for leakage.
  private static let leakageBins = 64
  /// The fewest rows in each half in which leakage is looked for.
  private static let fewestRows = 20

  /// Predicts the target from one column alone, learning from every other row and testing on the rest.
  private func leakage(_ column: Column, _ target: String, _ known: ProfileTarget) throws
    -> [Finding]
  {
    let (codes, count) = try column.leakageCodes(bins: Self.leakageBins)
    let score: Double
    let measure: String
    switch known {
    case .classes(let classes, let classCount):
      guard
        let found = try classScore(codes, count, classes, classCount)
      else { return [] }
      (score, measure) = (found.gain, "\(percentText(found.accuracy)) of the rows are right")
    case .numbers(let values):
      guard let found = try numberScore(codes, count, values) else { return [] }
      (score, measure) = (found, "R² = \(short(found))")
    }
    guard score >= 0.9 else { return [] }
    return [
      Finding(
        .leakage,
        score >= 0.97 ? .problem : .warning,
        [column.name],
        "alone predicts \(target) \(score >= 0.97 ? "almost perfectly" : "very well") (\(measure))",
        "Ask whether it is known when a prediction is made; if it is recorded afterwards, drop it."
      )
    ]
  }

  private func classScore(_ codes: [Int], _ count: Int, _ classes: [Int], _ classCount: Int) throws
    -> (gain: Double, accuracy: Double)?
  {
    var tally: [Int: [Int: Int]] = [:]
    var whole = [Int](repeating: 0, count: classCount)
    try Execution.current.everyBlock(of: 0..<codes.count) { rows in
      for row in rows where row.isMultiple(of: 2) && classes[row] >= 0 {
        tally[codes[row], default: [:]][classes[row], default: 0] += 1
        whole[classes[row]] += 1
      }
    }
    func best(_ counts: [Int: Int]) -> Int {
      // The smaller class among equally frequent ones: a dictionary has no order to rely on.
      counts.reduce((key: -1, value: 0)) { best, next in
        next.value > best.value || (next.value == best.value && next.key < best.key) ? next : best
      }.key
    }
    let usual = best(Dictionary(uniqueKeysWithValues: zip(whole.indices, whole)))
    let guesses = tally.mapValues(best)
    var (right, base, total) = (0, 0, 0)
    try Execution.current.everyBlock(of: 0..<codes.count) { rows in
      for row in rows where !row.isMultiple(of: 2) && classes[row] >= 0 {
        total += 1
        right += guesses[codes[row]] ?? usual == classes[row] ? 1 : 0
        base += usual == classes[row] ? 1 : 0
      }
    }
    guard total >= Self.fewestRows, base < total else { return nil }
    return (
      Double(right - base) / Double(total - base), Double(right) / Double(total)
    )
  }

  private func numberScore(_ codes: [Int], _ count: Int, _ values: [Double]) throws -> Double? {
    var sums: [Int: (sum: Double, count: Double)] = [:]
    var whole = (0.0, 0.0)
    try Execution.current.everyBlock(of: 0..<codes.count) { rows in
      for row in rows where row.isMultiple(of: 2) && values[row].isFinite {
        sums[codes[row], default: (0, 0)].sum += values[row]
        sums[codes[row], default: (0, 0)].count += 1
        whole = (whole.0 + values[row], whole.1 + 1)
      }
    }
    guard whole.1 >= Double(Self.fewestRows) else { return nil }
    let mean = whole.0 / whole.1
    var (errors, spread, total) = (0.0, 0.0, 0)
    try Execution.current.everyBlock(of: 0..<codes.count) { rows in
      for row in rows where !row.isMultiple(of: 2) && values[row].isFinite {
        let guess = sums[codes[row]].map { $0.sum / $0.count } ?? mean
        errors += (values[row] - guess) * (values[row] - guess)
        spread += (values[row] - mean) * (values[row] - mean)
        total += 1
      }
    }
    guard total >= Self.fewestRows, spread > 0, spread.isFinite, errors.isFinite else { return nil }
    return 1 - errors / spread
  }
}

extension Column {
  /// For each row the number of its value, of its bin if the values lie on a scale, -1 where it is missing.
  fileprivate func leakageCodes(bins: Int) throws -> (codes: [Int], count: Int) {
    let groups = try grouping()
    let count = groups.firstRows.count
    guard isMeasured, count > bins, let sorted = try measured(), !sorted.isEmpty else {
      return (groups.codes, count)
    }
    // Groups in the order of their values go into bins of about equally many rows.
    let counts = groups.counts
    let total = Double(counts.reduce(0, +))
    var binOfGroup = [Int](repeating: 0, count: count)
    var seen = 0
    for group in groups.sortedGroups {
      binOfGroup[group] = min(bins - 1, Int(Double(seen) / total * Double(bins)))
      seen += counts[group]
    }
    return (groups.codes.map { $0 < 0 ? -1 : binOfGroup[$0] }, bins)
  }
}

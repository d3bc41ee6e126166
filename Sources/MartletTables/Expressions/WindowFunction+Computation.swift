// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension WindowFunction {
  /// The results for all rows of a column, as a column without a name.
  ///
  /// - Throws: ``TableError`` of kind `wrongOperand`, `invalidArgument`, `overflow`.
  func applied(to column: Column, _ operand: String) throws -> Column {
    func numbers() throws -> [Double] {
      guard column.type.isNumeric || column.type == .bool else {
        throw TableError(
          .wrongOperand(
            operation: ".\(self)",
            operand: shortened(operand),
            type: column.type.noun,
            expected: "numbers"
          )
        )
      }
      return try column.doubles()
    }
    switch self {
    case .lag(let distance): return column.shifted(distance)
    case .difference(let distance):
      return try joined(.subtract, column, column.shifted(distance), operand)
    case .percentChange(let distance):
      let ratio = try joined(.divide, column, column.shifted(distance), operand)
      guard case .double(let values) = ratio.storage else { return ratio }
      return Column(name: "", storage: .double(values.map { $0 - 1 }), validity: ratio.validity)
    case .rolling(let statistic, let window, let minimumCount):
      return try statistic.applied(
        to: numbers(),
        column.validity,
        window: window,
        minimumCount: minimumCount
      )
    case .cumulative(let statistic):
      if statistic == .count { return counted(column) }
      if case .int(let values) = column.storage {
        return try statistic.applied(to: values, column.validity, operand)
      }
      return statistic.applied(to: try numbers(), column.validity)
    case .rank(let method, let descending):
      return try method.applied(to: column, descending: descending)
    case .filledForward: return column.gathered(lastPresent(column, 0..<column.count))
    case .filledBackward:
      return column.gathered(lastPresent(column, (0..<column.count).reversed()))
    case .rowNumber: return Column(name: "", storage: .int(Array(0..<column.count)))
    }
  }

  /// An operator applied to two columns.
  private func joined(
    _ operation: BinaryOperation,
    _ one: Column,
    _ other: Column,
    _ operand: String
  ) throws -> Column {
    let table = Table(unchecked: [one.renamed(operand), other.renamed("previous \(operand)")])
    return try Evaluation(table: table).column(
      .binary(operation, .column(operand), .column("previous \(operand)"))
    )
  }

  private func counted(_ column: Column) -> Column {
    var count = 0
    return Column(
      name: "",
      storage: .int(
        (0..<column.count).map { row in
          if column.validity.isPresent(row) { count += 1 }
          return count
        }
      )
    )
  }

  /// For each row the last one with a value among those that came so far.
  private func lastPresent(_ column: Column, _ rows: some Sequence<Int>) -> [Int32] {
    var result = [Int32](repeating: -1, count: column.count)
    var last: Int32 = -1
    for row in rows {
      if column.validity.isPresent(row) { last = Int32(truncatingIfNeeded: row) }
      result[row] = last
    }
    return result
  }
}

extension Column {
  /// The values so many rows further down, without a name; those before the first are missing.
  func shifted(_ distance: Int) -> Column {
    let count = self.count
    let rows = (0..<count).map { row -> Int32 in
      let (source, overflow) = row.subtractingReportingOverflow(distance)
      return overflow || source < 0 || source >= count ? -1 : Int32(truncatingIfNeeded: source)
    }
    return gathered(rows).renamed("")
  }
}

extension RollingStatistic {
  /// The statistic of each row and those before it in the window.
  ///
  /// Windows are put together from two parts that are built up value by value and never taken from,
  /// so no rounding errors pile up, and a NaN is gone with its window.
  ///
  /// - Note: van Herk, *A Fast Algorithm for Local Minimum and Maximum Filters on Rectangular and
  ///   Octagonal Kernels*, Pattern Recognition Letters 13(7), 1992, doi:10.1016/0167-8655(92)90069-C;
  ///   the parts of a deviation are joined as in Chan, Golub and LeVeque, 1979.
  func applied(to values: [Double], _ validity: Validity, window: Int, minimumCount: Int) throws
    -> Column
  {
    guard window > 0 else {
      throw TableError(
        .invalidArgument(
          name: "window",
          value: "\(window)",
          expected: "a number of rows, 1 or more"
        )
      )
    }
    let parts = values.indices.map { row in
      validity.isMissing(row) ? RollingPart.none : RollingPart(values[row])
    }
    let joined = slidingJoins(parts, window: window) { $0.joined($1, self) }
    let least = self == .deviation ? max(2, minimumCount) : max(1, minimumCount)
    let missing = Validity(count: values.count) { joined[$0].count < Double(least) }
    let results = joined.map { part -> Double in
      switch self {
      case .sum, .minimum, .maximum: part.value
      case .mean: part.value / part.count
      case .deviation: (part.squares / (part.count - 1)).squareRoot()
      }
    }
    return Column(
      name: "",
      storage: ColumnStorage.double(results).filled(where: missing),
      validity: missing
    )
  }
}

/// What is known of some values of a window.
private struct RollingPart {
  var count: Double
  /// Their sum, smallest, largest, or mean.
  var value: Double
  /// The sum of the squares of their distances from the mean.
  var squares: Double

  static let none = RollingPart(count: 0, value: 0, squares: 0)

  init(_ value: Double) { self.init(count: 1, value: value, squares: 0) }

  private init(count: Double, value: Double, squares: Double) {
    (self.count, self.value, self.squares) = (count, value, squares)
  }

  func joined(_ other: RollingPart, _ statistic: RollingStatistic) -> RollingPart {
    if count == 0 { return other }
    if other.count == 0 { return self }
    let total = count + other.count
    switch statistic {
    case .sum, .mean: return RollingPart(count: total, value: value + other.value, squares: 0)
    case .minimum, .maximum:
      let isNaN = value.isNaN || other.value.isNaN
      let best =
        statistic == .minimum ? Swift.min(value, other.value) : Swift.max(value, other.value)
      return RollingPart(count: total, value: isNaN ? .nan : best, squares: 0)
    case .deviation:
      let distance = other.value - value
      return RollingPart(
        count: total,
        value: value + distance * other.count / total,
        squares: squares + other.squares + distance * distance * count * other.count / total
      )
    }
  }
}

/// For each place what joining it with those before it in a window gives, from the first to the last.
private func slidingJoins<Part>(_ parts: [Part], window: Int, _ join: (Part, Part) -> Part)
  -> [Part]
{
  // The parts from the start of a place's block to it, and from it to the end of the block.
  var upTo = parts
  var from = parts
  for place in parts.indices where place % window != 0 {
    upTo[place] = join(upTo[place - 1], parts[place])
  }
  for place in parts.indices.dropLast().reversed() where (place + 1) % window != 0 {
    from[place] = join(parts[place], from[place + 1])
  }
  return parts.indices.map { place in
    let start = place - window + 1
    return start <= 0 || start % window == 0 ? upTo[place] : join(from[start], upTo[place])
  }
}

extension CumulativeStatistic {
  /// The statistic of each row and all before it; missing where the value is.
  func applied(to values: [Double], _ validity: Validity) -> Column {
    var sum = CompensatedSum()
    var state: Double? = nil
    let results = values.indices.map { row -> Double in
      guard validity.isPresent(row) else { return .nan }
      let value = values[row]
      switch self {
      case .sum:
        sum.add(value)
        return sum.value
      case .product: state = (state ?? 1) * value
      case .minimum: state = state.map { $0.isNaN || value.isNaN ? .nan : min($0, value) } ?? value
      case .maximum: state = state.map { $0.isNaN || value.isNaN ? .nan : max($0, value) } ?? value
      case .count: state = (state ?? 0) + 1
      }
      return state ?? .nan
    }
    return Column(name: "", storage: .double(results), validity: validity)
  }

  /// The same of whole numbers.
  ///
  /// - Throws: ``TableError`` of kind `overflow`.
  func applied(to values: [Int], _ validity: Validity, _ operand: String) throws -> Column {
    var state: Int? = nil
    let results = try values.indices.map { row -> Int in
      guard validity.isPresent(row) else { return 0 }
      let value = values[row]
      guard let old = state else {
        state = value
        return value
      }
      let (next, overflow) =
        switch self {
        case .sum: old.addingReportingOverflow(value)
        case .product: old.multipliedReportingOverflow(by: value)
        case .minimum: (min(old, value), false)
        case .maximum, .count: (max(old, value), false)
        }
      if overflow {
        throw TableError(.overflow(operation: "\(shortened(operand)).\(rawValue)", row: row))
      }
      state = next
      return next
    }
    return Column(name: "", storage: .int(results), validity: validity)
  }
}

extension RankMethod {
  /// The rank of each value, from 1; missing where the value is.
  func applied(to column: Column, descending: Bool) throws -> Column {
    let table = Table(unchecked: [column.renamed("values")])
    let order = try table.sortedRows(by: [SortKey("values", descending: descending)])
      .filter { column.validity.isPresent(Int($0)) }
    let groups = try column.rowGroups()
    var ranks = [Double](repeating: .nan, count: column.count)
    var start = 0
    var number = 0
    while start < order.count {
      let code = groups.codes[Int(order[start])]
      var end = start + 1
      while end < order.count, groups.codes[Int(order[end])] == code { end += 1 }
      number += 1
      for place in start..<end {
        ranks[Int(order[place])] =
          switch self {
          case .average: Double(start + 1 + end) / 2
          case .minimum: Double(start + 1)
          case .maximum: Double(end)
          case .dense: Double(number)
          case .ordinal: Double(place + 1)
          }
      }
      start = end
    }
    let storage: ColumnStorage =
      self == .average ? .double(ranks) : .int(ranks.map { $0.isNaN ? 0 : Int($0) })
    return Column(name: "", storage: storage, validity: column.validity)
  }
}

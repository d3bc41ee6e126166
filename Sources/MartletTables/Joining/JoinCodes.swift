// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Numbers for the keys of two tables: equal where keys are, -1 where a key is missing or no row of
/// the right table has it.
struct JoinCodes: Sendable {
  let left: [Int32]
  let right: [Int32]
  /// All numbers are below it.
  let count: Int

  /// The numbers of one pair of columns.
  ///
  /// - Throws: ``TableError`` of kind `wrongOperands` for types that cannot be equal.
  init(_ left: Column, _ right: Column) throws {
    var (left, right) = (left, right)
    if left.type != right.type {
      guard let type = Column.commonType(left.type, right.type) else {
        throw TableError(
          .wrongOperands(
            symbol: "==",
            left: "column \"\(left.name)\"",
            leftType: left.type.noun,
            right: "column \"\(right.name)\"",
            rightType: right.type.noun,
            column: left.name
          )
        )
      }
      left = try left.converted(to: type)
      right = try right.converted(to: type)
    }
    switch (left.storage, right.storage) {
    case (.string(let one), .string(let other)):
      self = try one.withReader { one in
        try other.withReader { other in
          try JoinCodes(texts: one, left.validity, other, right.validity)
        }
      }
    case (.category(let one, let levels), .category(let other, let otherLevels)):
      let places = otherLevels.codes
      let map = levels.names.map { places[$0] ?? -1 }
      self.init(
        left: one.map { $0 < 0 ? -1 : map[Int($0)] },
        right: other,
        count: otherLevels.count
      )
    case (.int(let one), .int(let other)):
      try self.init(wholes: one, left.validity, other, right.validity)
    default:
      try self.init(
        keys: left.equalityKeys(),
        left.validity,
        right.equalityKeys(),
        right.validity
      )
    }
  }

  private init(left: [Int32], right: [Int32], count: Int) {
    (self.left, self.right, self.count) = (left, right, count)
  }

  /// Whole numbers: if those of the right table are close together, each is its own number.
  private init(
    wholes one: [Int],
    _ oneValidity: Validity,
    _ other: [Int],
    _ otherValidity: Validity
  )
    throws
  {
    let (smallest, largest) = try extent(other)
    let (range, overflow) = largest.subtractingReportingOverflow(smallest)
    guard !overflow, range < max(1 << 16, 2 * (one.count + other.count)) else {
      try self.init(
        keys: one.map { UInt64(bitPattern: Int64($0)) },
        oneValidity,
        other.map { UInt64(bitPattern: Int64($0)) },
        otherValidity
      )
      return
    }
    func numbers(_ values: [Int], _ validity: Validity) throws -> [Int32] {
      var numbers = try filledArray(values.count, of: Int32.self) { out, rows in
        for row in rows {
          let distance = UInt(bitPattern: values[row] &- smallest)
          out[row] = distance <= UInt(range) ? Int32(truncatingIfNeeded: distance) : -1
        }
      }
      validity.forEachMissing { numbers[$0] = -1 }
      return numbers
    }
    self.init(
      left: try numbers(one, oneValidity),
      right: try numbers(other, otherValidity),
      count: range + 1
    )
  }

  /// Keys of 64 bits.
  private init(
    keys one: [UInt64],
    _ oneValidity: Validity,
    _ other: [UInt64],
    _ otherValidity: Validity
  ) throws {
    let table = KeyTable(expected: other.count)
    var right = [Int32](repeating: -1, count: other.count)
    for row in other.indices where otherValidity.isPresent(row) {
      right[row] = table.number(of: other[row])
    }
    let found = Shared(table)
    var left = try filledArray(one.count, of: Int32.self) { out, rows in
      for row in rows { out[row] = found.value.find(one[row]) }
    }
    oneValidity.forEachMissing { left[$0] = -1 }
    self.init(left: left, right: right, count: table.count)
  }

  private init(
    texts one: TextReader,
    _ oneValidity: Validity,
    _ other: TextReader,
    _ otherValidity: Validity
  ) throws {
    let table = TextTable(expected: other.count)
    var right = [Int32](repeating: -1, count: other.count)
    for row in 0..<other.count where otherValidity.isPresent(row) {
      right[row] = table.number(of: row, in: other)
    }
    let shared = Shared((table, one, other))
    var left = try filledArray(one.count, of: Int32.self) { out, rows in
      let (table, one, other) = shared.value
      for row in rows { out[row] = table.find(row, of: one, in: other) }
    }
    oneValidity.forEachMissing { left[$0] = -1 }
    self.init(left: left, right: right, count: table.rows.count)
  }

  /// The numbers of two pairs of columns together.
  func joined(_ other: JoinCodes) throws -> JoinCodes {
    func pairs(_ one: [Int32], _ two: [Int32]) -> (keys: [UInt64], Validity) {
      var validity = Validity(allPresent: one.count)
      let keys = one.indices.map { row -> UInt64 in
        guard one[row] >= 0, two[row] >= 0 else {
          validity.markMissing(row)
          return 0
        }
        return UInt64(one[row]) << 32 | UInt64(two[row])
      }
      return (keys, validity)
    }
    let (leftKeys, leftValidity) = pairs(left, other.left)
    let (rightKeys, rightValidity) = pairs(right, other.right)
    return try JoinCodes(keys: leftKeys, leftValidity, rightKeys, rightValidity)
  }
}

extension Column {
  /// A number for each value, equal where values are; what is missing has any.
  fileprivate func equalityKeys() -> [UInt64] {
    switch storage {
    case .double(let values):
      values.map { $0.isNaN ? Double.nan.bitPattern : $0 == 0 ? 0 : $0.bitPattern }
    case .float(let values):
      values.map { UInt64($0.isNaN ? Float.nan.bitPattern : $0 == 0 ? 0 : $0.bitPattern) }
    case .bool(let values): values.map { $0 ? 1 : 0 }
    case .date(let values): values.map { UInt64(bitPattern: Int64($0.dayNumber)) }
    case .int(let values), .dateTime(let values, _), .duration(let values):
      values.map { UInt64(bitPattern: Int64($0)) }
    case .string, .category: []
    }
  }
}

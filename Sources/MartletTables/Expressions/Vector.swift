// SPDX-License-Identifier: Apache-2.0

/// A value on its way through an expression: some rows of a column, or one value for all rows.
struct Vector {
  /// Where the values are: those of rows `base..<base + count`.
  let storage: ColumnStorage
  let base: Int
  /// The number of rows, 1 for a single value that stands for every row.
  let count: Int
  /// Which of these rows are missing.
  let validity: Validity
  /// Whether there is a single value that stands for every row.
  let isScalar: Bool
  /// Where it came from, for error messages.
  let node: ExpressionNode

  /// The rows of a column.
  init(_ column: Column, rows: Range<Int>, node: ExpressionNode) {
    storage = column.storage
    base = rows.lowerBound
    count = rows.count
    validity = rows == 0..<column.count ? column.validity : column.validity.slice(rows)
    isScalar = false
    self.node = node
  }

  /// A column of one row whose value stands for every row.
  init(scalar column: Column, node: ExpressionNode) {
    self.init(column.storage, column.validity, isScalar: true, node)
  }

  /// Values that were computed.
  init(_ storage: ColumnStorage, _ validity: Validity, isScalar: Bool, _ node: ExpressionNode) {
    self.storage = storage
    base = 0
    count = storage.count
    self.validity = validity
    self.isScalar = isScalar
    self.node = node
  }

  var type: ColumnType { storage.type }

  /// The values as a column without a name.
  var column: Column {
    let own = base == 0 && storage.count == count ? storage : storage.slice(base..<base + count)
    return Column(name: "", storage: own, validity: validity)
  }

  /// What an error message calls the values.
  var noun: String {
    if case .literal(let cell) = node { cell.noun } else { type.noun }
  }

  /// The text of a literal or of a computed text that is the same in every row.
  var scalarText: String? {
    guard isScalar, validity.isComplete, case .string(let values) = storage else { return nil }
    return values.first
  }

  /// The value that stands for every row.
  var scalarCell: Cell? {
    guard isScalar else { return nil }
    return validity.isMissing(0) ? .missing : storage.cell(0)
  }

  /// Calls `body` with the numbers; where one is missing, with any.
  func withDoubles<Result>(
    _ body: (UnsafeBufferPointer<Double>) throws -> Result
  ) rethrows -> Result {
    switch storage {
    case .double(let values): try with(values, body)
    case .float(let values):
      try with(values) { try $0.map(Double.init).withUnsafeBufferPointer(body) }
    case .int(let values):
      try with(values) { try $0.map(Double.init).withUnsafeBufferPointer(body) }
    case .bool(let values):
      try with(values) { try $0.map { $0 ? 1.0 : 0 }.withUnsafeBufferPointer(body) }
    default: try [Double](repeating: .nan, count: count).withUnsafeBufferPointer(body)
    }
  }

  /// Calls `body` with the values of this vector in a buffer of its column.
  @inline(__always)
  func with<Value, Result>(
    _ values: [Value],
    _ body: (UnsafeBufferPointer<Value>) throws -> Result
  ) rethrows -> Result {
    try values.withUnsafeBufferPointer { buffer in
      try body(UnsafeBufferPointer(rebasing: buffer[base..<base + count]))
    }
  }

  /// The microseconds of moments and spans, the days of dates as microseconds in UTC, or `nil`.
  var microseconds: [Int]? {
    switch storage {
    case .dateTime(let values, _), .duration(let values):
      return base == 0 && values.count == count ? values : Array(values[base..<base + count])
    case .date(let values):
      return values[base..<base + count].map { $0.dayNumber * 86_400_000_000 }
    default: return nil
    }
  }

  /// Calls `body` with the values as texts, the empty one where one is missing.
  func withTexts<Result>(_ body: (TextReader) throws -> Result) rethrows -> Result {
    guard case .string(let texts) = storage else { return try column.textBuffer().withReader(body) }
    return try texts.withReader { reader in
      try body(
        TextReader(
          views: UnsafeBufferPointer(rebasing: reader.views[base..<base + count]),
          heap: reader.heap
        )
      )
    }
  }
}

/// The start of a long text, with `…` for the rest.
func shortened(_ text: String, to limit: Int = 60) -> String {
  text.count <= limit ? text : text.prefix(limit - 1) + "…"
}

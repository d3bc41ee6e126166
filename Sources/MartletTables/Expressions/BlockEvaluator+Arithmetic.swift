// SPDX-License-Identifier: Apache-2.0

extension BlockEvaluator {
  func arithmetic(
    _ operation: BinaryOperation,
    _ left: Vector,
    _ right: Vector,
    _ node: ExpressionNode
  ) throws -> Vector {
    let shape = Shape(left, right)
    if operation == .add, left.type.isText, right.type.isText {
      return shape.vector(.string(joinedTexts(left, right, shape.count)), node)
    }
    if left.type.isTime || right.type.isTime {
      return try timeArithmetic(operation, left, right, shape, node)
    }
    guard left.type.isNumeric, right.type.isNumeric else {
      throw wrongOperands(operation, left, right)
    }
    if case .int(let one) = left.storage, case .int(let other) = right.storage {
      switch operation {
      case .add, .subtract, .multiply:
        return try left.with(one) { one in
          try right.with(other) { other in
            shape.vector(.int(try whole(operation, one, left, other, right, shape, node)), node)
          }
        }
      case .remainder: return remainders(left, one, right, other, shape, node)
      default: break
      }
    }
    let results = left.withDoubles { one in
      right.withDoubles { other in
        [Double](unsafeUninitializedCapacity: shape.count) { out, count in
          decimalArithmetic(
            operation,
            one,
            left.isScalar,
            other,
            right.isScalar,
            shape.count,
            out
          )
          count = shape.count
        }
      }
    }
    if staysFloat(left, right) { return shape.vector(.float(results.map { Float($0) }), node) }
    return shape.vector(.double(results), node)
  }

  /// Whether the result has 32 bits: of two such numbers, or of one and a literal.
  private func staysFloat(_ left: Vector, _ right: Vector) -> Bool {
    func isLiteral(_ vector: Vector) -> Bool {
      if case .literal = vector.node { true } else { false }
    }
    return left.type == .float && (right.type == .float || isLiteral(right))
      || right.type == .float && isLiteral(left)
  }

  private func whole(
    _ operation: BinaryOperation,
    _ one: UnsafeBufferPointer<Int>,
    _ left: Vector,
    _ other: UnsafeBufferPointer<Int>,
    _ right: Vector,
    _ shape: Shape,
    _ node: ExpressionNode
  ) throws -> [Int] {
    var fits = true
    let results = [Int](unsafeUninitializedCapacity: shape.count) { out, count in
      fits = wholeArithmetic(
        operation,
        one,
        left.isScalar,
        other,
        right.isScalar,
        shape.count,
        out
      )
      count = shape.count
    }
    if fits { return results }
    // Perhaps it was only the filler of a missing value.
    for row in 0..<shape.count where shape.validity.isPresent(row) {
      let (a, b) = (one[left.isScalar ? 0 : row], other[right.isScalar ? 0 : row])
      let overflows =
        switch operation {
        case .add: a.addingReportingOverflow(b).overflow
        case .subtract: a.subtractingReportingOverflow(b).overflow
        default: a.multipliedReportingOverflow(by: b).overflow
        }
      if overflows { throw overflowError(node, row) }
    }
    return results
  }

  /// The rest of a division of whole numbers, with the sign of the dividend; missing for one by 0.
  private func remainders(
    _ left: Vector,
    _ one: [Int],
    _ right: Vector,
    _ other: [Int],
    _ shape: Shape,
    _ node: ExpressionNode
  ) -> Vector {
    var validity = shape.validity
    let results = (0..<shape.count).map { row -> Int in
      let divisor = other[right.base + (right.isScalar ? 0 : row)]
      guard divisor != 0 else {
        validity.markMissing(row)
        return 0
      }
      // The one quotient that does not fit leaves no rest.
      return divisor == -1 ? 0 : one[left.base + (left.isScalar ? 0 : row)] % divisor
    }
    return Vector(
      ColumnStorage.int(results).filled(where: validity),
      validity,
      isScalar: shape.isScalar,
      node
    )
  }

  private func joinedTexts(_ left: Vector, _ right: Vector, _ count: Int) -> TextBuffer {
    var result = TextBuffer()
    result.reserve(rows: count)
    left.withTexts { one in
      right.withTexts { other in
        var bytes: [UInt8] = []
        for row in 0..<count {
          bytes.removeAll(keepingCapacity: true)
          bytes.append(contentsOf: one.bytes(left.isScalar ? 0 : row))
          bytes.append(contentsOf: other.bytes(right.isScalar ? 0 : row))
          bytes.withUnsafeBufferPointer { result.append($0) }
        }
      }
    }
    return result
  }

  // MARK: Days, moments and spans

  private func timeArithmetic(
    _ operation: BinaryOperation,
    _ left: Vector,
    _ right: Vector,
    _ shape: Shape,
    _ node: ExpressionNode
  ) throws -> Vector {
    func combined() throws -> [Int] {
      guard let one = left.microseconds, let other = right.microseconds else {
        throw wrongOperands(operation, left, right)
      }
      return try one.withUnsafeBufferPointer { one in
        try other.withUnsafeBufferPointer { other in
          try whole(operation, one, left, other, right, shape, node)
        }
      }
    }
    func moments(_ zone: Zone) throws -> Vector {
      let results = try combined()
      for row in 0..<shape.count where shape.validity.isPresent(row) {
        guard DateTime.allMicroseconds.contains(results[row]) else {
          throw overflowError(node, row)
        }
      }
      return shape.vector(.dateTime(microseconds: results, zone: zone), node)
    }
    func scaled(_ spans: Vector, _ numbers: Vector) throws -> Vector {
      let quotient = operation == .divide
      guard let lengths = spans.microseconds else { throw wrongOperands(operation, left, right) }
      let results = try numbers.withDoubles { factors in
        try (0..<shape.count).map { row -> Int in
          let length = Double(lengths[spans.isScalar ? 0 : row])
          let number = factors[numbers.isScalar ? 0 : row]
          let exact = (quotient ? length / number : length * number).rounded()
          if shape.validity.isMissing(row) { return 0 }
          guard let result = Int(exactly: exact) else { throw overflowError(node, row) }
          return result
        }
      }
      return shape.vector(.duration(microseconds: results), node)
    }
    switch (left.storage, right.storage, operation) {
    case (.date, .date, .subtract), (.dateTime, .dateTime, .subtract),
      (.duration, .duration, .add), (.duration, .duration, .subtract):
      return shape.vector(.duration(microseconds: try combined()), node)
    case (.duration, .duration, .divide):
      let (one, other) = (left.microseconds ?? [], right.microseconds ?? [])
      let ratios = (0..<shape.count).map {
        Double(one[left.isScalar ? 0 : $0]) / Double(other[right.isScalar ? 0 : $0])
      }
      return shape.vector(.double(ratios), node)
    case (.dateTime(_, let zone), .duration, .add), (.dateTime(_, let zone), .duration, .subtract),
      (.duration, .dateTime(_, let zone), .add):
      return try moments(zone)
    case (.date, .duration, .add), (.date, .duration, .subtract), (.duration, .date, .add):
      return try moments(.utc)
    case (.duration, _, .multiply) where right.type.isNumeric,
      (.duration, _, .divide) where right.type.isNumeric:
      return try scaled(left, right)
    case (_, .duration, .multiply) where left.type.isNumeric: return try scaled(right, left)
    default: throw wrongOperands(operation, left, right)
    }
  }
}

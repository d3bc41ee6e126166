// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Evaluates an expression on a block of rows.
struct BlockEvaluator {
  let table: Table
  let rows: Range<Int>

  func evaluate(_ node: ExpressionNode) throws -> Vector {
    try Execution.current.checkInterruption()
    switch node {
    case .column(let name): return Vector(try table[name], rows: rows, node: node)
    case .literal(let cell):
      return Vector(scalar: Column(name: "", repeating: cell, count: 1), node: node)
    case .values(let column, let source):
      if column.count == table.rowCount { return Vector(column, rows: rows, node: source) }
      return Vector(scalar: column, node: source)
    case .unary(let operation, let inner): return try apply(operation, evaluate(inner), node)
    case .binary(let operation, let left, let right):
      return try apply(operation, evaluate(left), evaluate(right), node)
    case .choice(let condition, let one, let other):
      return try choose(evaluate(condition), evaluate(one), evaluate(other), node)
    case .fallback(let operand, let other):
      return try fallBack(evaluate(operand), evaluate(other), node)
    case .function(let function, let inner): return try apply(function, evaluate(inner), node)
    case .window, .aggregate, .over:
      preconditionFailure("\(node) was not prepared")
    case .tooLarge:
      throw TableError(
        .invalidArgument(
          name: "expression",
          value: "nested more than 1000 deep or has more than 10000 parts",
          expected: "smaller: store a part of it in a column with .adding"
        )
      )
    }
  }

  // MARK: One operand

  private func apply(
    _ operation: UnaryOperation,
    _ operand: Vector,
    _ node: ExpressionNode
  ) throws -> Vector {
    func result(_ storage: ColumnStorage, _ validity: Validity? = nil) -> Vector {
      let validity = validity ?? operand.validity
      return Vector(storage.filled(where: validity), validity, isScalar: operand.isScalar, node)
    }
    func numbers(_ compute: (Double) -> Double) throws -> Vector {
      guard operand.type.isNumeric else { throw wrongOperand(operation, operand, "numbers") }
      let values = operand.withDoubles { $0.map(compute) }
      if case .float = operand.storage, operation.keepsType {
        return result(.float(values.map { Float($0) }))
      }
      return result(.double(values))
    }
    func whole(_ compute: (Double) -> Double) throws -> Vector {
      if case .int = operand.storage { return result(operand.column.storage) }
      return try numbers(compute)
    }
    let complete = Validity(allPresent: operand.count)
    switch operation {
    case .isPresent, .isMissing:
      var flags = [Bool](repeating: operation == .isPresent, count: operand.count)
      operand.validity.forEachMissing { flags[$0] = operation == .isMissing }
      return result(.bool(flags), complete)
    case .isNaN:
      guard operand.type.isNumeric else { throw wrongOperand(operation, operand, "numbers") }
      // Missing whole numbers are no NaN here, and those that are decimal are filled as false.
      return result(.bool(operand.withDoubles { $0.map(\.isNaN) }))
    case .not:
      guard case .bool(let values) = operand.storage else {
        throw wrongOperand(operation, operand, "true or false")
      }
      return result(.bool(operand.with(values) { $0.map { !$0 } }))
    case .negate, .abs, .sign:
      if case .duration = operand.storage, let spans = operand.microseconds, operation != .sign {
        let changed = spans.map { operation == .abs ? Swift.abs(max($0, -Int.max)) : 0 &- $0 }
        return result(.duration(microseconds: changed))
      }
      guard case .int(let values) = operand.storage else {
        switch operation {
        case .abs: return try numbers { Swift.abs($0) }
        case .negate: return try numbers { -$0 }
        default: return try numbers { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 }
        }
      }
      if operation == .sign { return result(.int(operand.with(values) { $0.map { $0.signum() } })) }
      if let row = operand.with(values, { $0.firstIndex(of: .min) }) {
        throw overflowError(node, row)
      }
      let changed = operand.with(values) { buffer in
        buffer.map { operation == .abs ? Swift.abs($0) : -$0 }
      }
      return result(.int(changed))
    case .log: return try numbers(naturalLogarithm)
    case .log10: return try numbers(decimalLogarithm)
    case .log2: return try numbers(binaryLogarithm)
    case .exp: return try numbers(exponential)
    case .sqrt: return try numbers { $0.squareRoot() }
    case .sin: return try numbers(sine)
    case .cos: return try numbers(cosine)
    case .tan: return try numbers(tangent)
    case .tanh: return try numbers(hyperbolicTangent)
    case .rounded: return try whole { $0.rounded() }
    case .roundedDown: return try whole { $0.rounded(.down) }
    case .roundedUp: return try whole { $0.rounded(.up) }
    }
  }

  // MARK: Two operands

  private func apply(
    _ operation: BinaryOperation,
    _ left: Vector,
    _ right: Vector,
    _ node: ExpressionNode
  ) throws -> Vector {
    if left.node == .literal(.missing) || right.node == .literal(.missing) {
      throw wrongOperands(operation, left, right)
    }
    switch operation {
    case .add, .subtract, .multiply, .divide, .remainder, .power:
      return try arithmetic(operation, left, right, node)
    case .and, .or: return try logic(operation, left, right, node)
    default: return try comparison(operation, left, right, node)
    }
  }

  /// Kleene's logic: what is missing may turn out either way.
  private func logic(
    _ operation: BinaryOperation,
    _ left: Vector,
    _ right: Vector,
    _ node: ExpressionNode
  ) throws -> Vector {
    guard case .bool(let leftValues) = left.storage, case .bool(let rightValues) = right.storage
    else { throw wrongOperands(operation, left, right) }
    let shape = Shape(left, right)
    let isOr = operation == .or
    var results = left.with(leftValues) { one in
      right.with(rightValues) { other in
        [Bool](unsafeUninitializedCapacity: shape.count) { out, count in
          mapPairs(one, left.isScalar, other, right.isScalar, shape.count, out) {
            isOr ? $0 || $1 : $0 && $1
          }
          count = shape.count
        }
      }
    }
    guard !(left.validity.isComplete && right.validity.isComplete) else {
      return shape.vector(.bool(results), node)
    }
    // The filler of a missing value is false. So `||` is true if a present operand is; `&&` has to be
    // looked at again: missing joined with false is false, and with anything else missing.
    var validity = Validity(allPresent: shape.count)
    for row in 0..<shape.count {
      let (leftRow, rightRow) = (left.isScalar ? 0 : row, right.isScalar ? 0 : row)
      let leftIsMissing = left.validity.isMissing(leftRow)
      let rightIsMissing = right.validity.isMissing(rightRow)
      guard leftIsMissing || rightIsMissing else { continue }
      let isDecided =
        !leftIsMissing && leftValues[left.base + leftRow] == isOr
        || !rightIsMissing && rightValues[right.base + rightRow] == isOr
      results[row] = isDecided && isOr
      if !isDecided { validity.markMissing(row) }
    }
    return Vector(.bool(results), validity, isScalar: shape.isScalar, node)
  }

  // MARK: Choices

  private func choose(
    _ condition: Vector,
    _ one: Vector,
    _ other: Vector,
    _ node: ExpressionNode
  ) throws -> Vector {
    guard case .bool(let flags) = condition.storage else {
      throw TableError(
        .wrongOperand(
          operation: "a condition",
          operand: shortened(condition.node.description),
          type: condition.noun,
          expected: "true or false"
        )
      )
    }
    let isScalar = condition.isScalar && one.isScalar && other.isScalar
    let count = isScalar ? 1 : [condition, one, other].first { !$0.isScalar }?.count ?? 1
    // 0 takes the first value, 1 the second, 2 none.
    let picks = (0..<count).map { row -> UInt8 in
      let place = condition.isScalar ? 0 : row
      if condition.validity.isMissing(place) { return 2 }
      return flags[condition.base + place] ? 0 : 1
    }
    return try picked(picks, one, other, isScalar: isScalar, node)
  }

  private func fallBack(_ operand: Vector, _ other: Vector, _ node: ExpressionNode) throws -> Vector
  {
    if operand.validity.isComplete, !operand.isScalar, operand.type == other.type {
      return operand.named(node)
    }
    let isScalar = operand.isScalar && other.isScalar
    let count = isScalar ? 1 : operand.isScalar ? other.count : operand.count
    let picks = (0..<count).map { row -> UInt8 in
      operand.validity.isMissing(operand.isScalar ? 0 : row) ? 1 : 0
    }
    return try picked(picks, operand, other, isScalar: isScalar, node)
  }

  /// For each row the value of one operand or the other, of a type that takes both.
  private func picked(
    _ picks: [UInt8],
    _ one: Vector,
    _ other: Vector,
    isScalar: Bool,
    _ node: ExpressionNode
  ) throws -> Vector {
    guard let type = Column.commonType(one.literalType, other.literalType) else {
      throw wrongOperands("otherwise", one, other)
    }
    let columns = [try converted(one, to: type), try converted(other, to: type)]
    let joined = try Column.joined(columns)
    let offset = columns[0].count
    let rows = picks.indices.map { row -> Int32 in
      switch picks[row] {
      case 0: Int32(truncatingIfNeeded: one.isScalar ? 0 : row)
      case 1: Int32(truncatingIfNeeded: offset + (other.isScalar ? 0 : row))
      default: -1
      }
    }
    let result = joined.gathered(rows)
    return Vector(result.storage, result.validity, isScalar: isScalar, node)
  }

  /// The values in a type that takes them; a missing literal fits every type.
  private func converted(_ vector: Vector, to type: ColumnType) throws -> Column {
    if vector.literalType == nil {
      return Column(name: "", missing: 1, type: type)
    }
    return try vector.column.converted(to: type)
  }

  // MARK: Errors

  func wrongOperands(_ operation: BinaryOperation, _ left: Vector, _ right: Vector) -> TableError {
    wrongOperands(operation.rawValue, left, right)
  }

  func wrongOperands(_ symbol: String, _ left: Vector, _ right: Vector) -> TableError {
    TableError(
      .wrongOperands(
        symbol: symbol,
        left: shortened(left.node.description),
        leftType: left.noun,
        right: shortened(right.node.description),
        rightType: right.noun,
        column: left.node.firstColumn ?? right.node.firstColumn
      )
    )
  }

  private func wrongOperand(
    _ operation: UnaryOperation,
    _ operand: Vector,
    _ expected: String
  ) -> TableError {
    let isSymbol = operation == .not || operation == .negate
    return wrongOperand(isSymbol ? operation.rawValue : ".\(operation)", operand, expected)
  }

  func wrongOperand(_ operation: String, _ operand: Vector, _ expected: String) -> TableError {
    TableError(
      .wrongOperand(
        operation: operation,
        operand: shortened(operand.node.description),
        type: operand.noun,
        expected: expected
      )
    )
  }

  func overflowError(_ node: ExpressionNode, _ row: Int) -> TableError {
    TableError(
      .overflow(operation: shortened(node.description), row: rows.lowerBound + row)
    )
  }
}

extension UnaryOperation {
  /// Whether the result is exact in the type of the operand.
  var keepsType: Bool {
    switch self {
    case .negate, .abs, .sign, .rounded, .roundedDown, .roundedUp: true
    default: false
    }
  }
}

extension Vector {
  /// The same values under another node.
  func named(_ node: ExpressionNode) -> Vector {
    Vector(column.storage, validity, isScalar: isScalar, node)
  }

  /// The type, `nil` for a missing literal, which fits any.
  var literalType: ColumnType? { node == .literal(.missing) ? nil : type }
}

/// The rows that come out of two operands.
struct Shape {
  let count: Int
  let isScalar: Bool
  let validity: Validity

  init(_ left: Vector, _ right: Vector) {
    isScalar = left.isScalar && right.isScalar
    let count = left.isScalar ? right.count : left.count
    func spread(_ vector: Vector) -> Validity {
      guard vector.isScalar, !isScalarPair(left, right) else { return vector.validity }
      return vector.validity.isComplete
        ? Validity(allPresent: count) : Validity(allMissing: count)
    }
    validity = spread(left).union(spread(right))
    self.count = count
  }

  /// Results of this shape, missing where an operand is.
  func vector(_ storage: ColumnStorage, _ node: ExpressionNode) -> Vector {
    Vector(storage.filled(where: validity), validity, isScalar: isScalar, node)
  }
}

private func isScalarPair(_ left: Vector, _ right: Vector) -> Bool {
  left.isScalar && right.isScalar
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// The values of an expression in every row, as a column without a name.
  package func evaluate(_ expression: ColumnExpression) throws -> Column {
    let operand = try Evaluation(table: self).evaluate(expression.node)
    guard operand.isScalar else { return operand.column.renamed("") }
    return operand.column.gathered([Int](repeating: 0, count: rowCount))
  }

  /// The rows in which a condition is true; not those in which it is false or missing.
  package func rows(where condition: ColumnExpression) throws -> [Int] {
    let column = try evaluate(condition)
    guard case .bool(let values) = column.storage else {
      throw TableError(
        .wrongOperand(
          operation: "a condition",
          operand: shortened(condition.description),
          type: column.type.noun,
          expected: "true or false"
        )
      )
    }
    // Where the condition is missing, the filler is false.
    return values.indices.filter { values[$0] }
  }
}

/// Evaluates expressions on the columns of a table, a whole column at a time.
struct Evaluation {
  let table: Table

  func evaluate(_ node: ExpressionNode) throws -> Operand {
    try Execution.current.checkInterruption()
    switch node {
    case .column(let name):
      return Operand(column: try table[name], isScalar: false, node: node)
    case .literal(let cell):
      return Operand(
        column: Column(name: "", repeating: cell, count: 1),
        isScalar: true,
        node: node
      )
    case .unary(let operation, let inner):
      let operand = try evaluate(inner)
      let column = try apply(operation, operand)
      return Operand(column: column, isScalar: operand.isScalar, node: node)
    case .binary(let operation, let left, let right):
      let (left, right) = (try evaluate(left), try evaluate(right))
      let column = try apply(operation, left, right)
      return Operand(column: column, isScalar: left.isScalar && right.isScalar, node: node)
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

  private func apply(_ operation: UnaryOperation, _ operand: Operand) throws -> Column {
    let column = operand.column
    let rows = 0..<column.count
    func numbers(_ compute: (Double) -> Double) throws -> Column {
      guard column.type.isNumeric else { throw wrongOperand(operation, operand, "numbers") }
      return Column(
        name: "",
        storage: .double(try column.doubles().map(compute)),
        validity: column.validity
      )
    }
    func whole(_ compute: (Double) -> Double) throws -> Column {
      if case .int = column.storage { return column }
      return try numbers(compute)
    }
    switch operation {
    case .isPresent:
      return Column(name: "", storage: .bool(rows.map { column.validity.isPresent($0) }))
    case .isMissing:
      return Column(name: "", storage: .bool(rows.map { column.validity.isMissing($0) }))
    case .isNaN:
      guard column.type.isNumeric else { throw wrongOperand(operation, operand, "numbers") }
      let values = try column.doubles()
      return Column(
        name: "",
        storage: .bool(rows.map { values[$0].isNaN && column.validity.isPresent($0) }),
        validity: column.validity
      )
    case .not:
      guard case .bool(let values) = column.storage else {
        throw wrongOperand(operation, operand, "true or false")
      }
      return Column(
        name: "",
        storage: .bool(rows.map { !values[$0] && column.validity.isPresent($0) }),
        validity: column.validity
      )
    case .negate, .abs:
      guard case .int(let values) = column.storage else {
        return try numbers { operation == .abs ? Swift.abs($0) : -$0 }
      }
      let results = try values.enumerated().map { row, value -> Int in
        if operation == .abs, value >= 0 { return value }
        let (result, overflow) = 0.subtractingReportingOverflow(value)
        if overflow { throw overflowError(.unary(operation, operand.node), row) }
        return result
      }
      return Column(name: "", storage: .int(results), validity: column.validity)
    case .log: return try numbers(naturalLogarithm)
    case .log10: return try numbers(decimalLogarithm)
    case .exp: return try numbers(exponential)
    case .sqrt: return try numbers { $0.squareRoot() }
    case .rounded: return try whole { $0.rounded() }
    case .roundedDown: return try whole { $0.rounded(.down) }
    case .roundedUp: return try whole { $0.rounded(.up) }
    }
  }

  // MARK: Two operands

  private func apply(
    _ operation: BinaryOperation,
    _ left: Operand,
    _ right: Operand
  ) throws -> Column {
    if left.node == .literal(.missing) || right.node == .literal(.missing) {
      throw wrongOperands(operation, left, right)
    }
    switch operation {
    case .add, .subtract, .multiply, .divide: return try arithmetic(operation, left, right)
    case .and, .or: return try logic(operation, left, right)
    default: return try comparison(operation, left, right)
    }
  }

  private func arithmetic(
    _ operation: BinaryOperation,
    _ left: Operand,
    _ right: Operand
  ) throws -> Column {
    if operation == .add, left.column.type.isText, right.column.type.isText {
      let texts = combined(left, right, texts(left), texts(right), +)
      return column(left, right) { .string(TextBuffer(texts)) }
    }
    guard left.column.type.isNumeric, right.column.type.isNumeric else {
      throw wrongOperands(operation, left, right)
    }
    if case .int(let leftValues) = left.column.storage,
      case .int(let rightValues) = right.column.storage, operation != .divide
    {
      let validity = self.validity(left, right)
      let results = try (0..<validity.count).map { row -> Int in
        if validity.isMissing(row) { return 0 }
        let (one, other) = (leftValues[row * left.stride], rightValues[row * right.stride])
        let (result, overflow) =
          switch operation {
          case .add: one.addingReportingOverflow(other)
          case .subtract: one.subtractingReportingOverflow(other)
          default: one.multipliedReportingOverflow(by: other)
          }
        if overflow { throw overflowError(.binary(operation, left.node, right.node), row) }
        return result
      }
      return Column(name: "", storage: .int(results), validity: validity)
    }
    let (leftValues, rightValues) = (try left.column.doubles(), try right.column.doubles())
    let compute: (Double, Double) -> Double =
      switch operation {
      case .add: { $0 + $1 }
      case .subtract: { $0 - $1 }
      case .multiply: { $0 * $1 }
      default: { $0 / $1 }
      }
    let results = combined(left, right, leftValues, rightValues, compute)
    return column(left, right) { .double(results) }
  }

  private func comparison(
    _ operation: BinaryOperation,
    _ left: Operand,
    _ right: Operand
  ) throws -> Column {
    func compare<Value: Comparable>(_ one: [Value], _ other: [Value]) -> Column {
      let compute: (Value, Value) -> Bool =
        switch operation {
        case .equal: { $0 == $1 }
        case .notEqual: { $0 != $1 }
        case .less: { $0 < $1 }
        case .lessOrEqual: { $0 <= $1 }
        case .greater: { $0 > $1 }
        default: { $0 >= $1 }
        }
      let results = combined(left, right, one, other, compute)
      return column(left, right) { .bool(results) }
    }
    switch (left.column.storage, right.column.storage) {
    case (.int(let one), .int(let other)):
      return compare(one, other)
    case (.int, .double), (.double, .int), (.double, .double), (.float, .float),
      (.float, .int), (.float, .double), (.int, .float), (.double, .float):
      return compare(try left.column.doubles(), try right.column.doubles())
    case (.category(let codes, let levels), .string) where right.scalarText != nil:
      return try compareLevels(operation, codes, levels, right)
    case (.string, .category) where left.scalarText != nil:
      return try comparison(operation.mirrored, right, left)
    case (.string, .string), (.string, .category), (.category, .string), (.category, .category):
      return compare(texts(left), texts(right))
    case (.date(let one), .date(let other)):
      return compare(one, other)
    case (.date(let one), .string):
      guard let text = right.scalarText else { throw wrongOperands(operation, left, right) }
      return compare(one, [try CalendarDate(text)])
    case (.string, .date):
      guard let text = left.scalarText, case .date(let other) = right.column.storage else {
        throw wrongOperands(operation, left, right)
      }
      return compare([try CalendarDate(text)], other)
    case (.dateTime(let one, _), .dateTime(let other, _)), (.duration(let one), .duration(let other)):
      return compare(one, other)
    case (.bool(let one), .bool(let other)) where operation == .equal || operation == .notEqual:
      let results = combined(left, right, one, other) { ($0 == $1) == (operation == .equal) }
      return column(left, right) { .bool(results) }
    default:
      throw wrongOperands(operation, left, right)
    }
  }

  /// Compares categories with one text: each category once, then by code.
  private func compareLevels(
    _ operation: BinaryOperation,
    _ codes: [Int32],
    _ levels: CategoryLevels,
    _ right: Operand
  ) throws -> Column {
    let dictionary = Operand(
      column: Column(name: "", storage: .string(TextBuffer(levels.names))),
      isScalar: false,
      node: right.node
    )
    guard case .bool(let results) = try comparison(operation, dictionary, right).storage else {
      throw wrongOperands(operation, dictionary, right)
    }
    return Column(
      name: "",
      storage: .bool(codes.map { $0 >= 0 && results[Int($0)] }),
      validity: Validity(count: codes.count) { codes[$0] < 0 }
    )
  }

  /// Kleene's logic: what is missing may turn out either way.
  private func logic(
    _ operation: BinaryOperation,
    _ left: Operand,
    _ right: Operand
  ) throws -> Column {
    guard case .bool(let leftValues) = left.column.storage,
      case .bool(let rightValues) = right.column.storage
    else { throw wrongOperands(operation, left, right) }
    // One such operand decides: false for `&&`, true for `||`.
    let decisive = operation == .or
    let count = rowCount(left, right)
    var results = [Bool](repeating: false, count: count)
    var validity = Validity(allPresent: count)
    for row in 0..<count {
      let (leftRow, rightRow) = (row * left.stride, row * right.stride)
      let leftIsPresent = left.column.validity.isPresent(leftRow)
      let rightIsPresent = right.column.validity.isPresent(rightRow)
      if leftIsPresent && leftValues[leftRow] == decisive
        || rightIsPresent && rightValues[rightRow] == decisive
      {
        results[row] = decisive
      } else if leftIsPresent && rightIsPresent {
        results[row] = !decisive
      } else {
        validity.markMissing(row)
      }
    }
    return Column(name: "", storage: .bool(results), validity: validity)
  }

  // MARK: Parts

  private func rowCount(_ left: Operand, _ right: Operand) -> Int {
    left.isScalar ? right.column.count : left.column.count
  }

  private func validity(_ left: Operand, _ right: Operand) -> Validity {
    let count = rowCount(left, right)
    func spread(_ operand: Operand) -> Validity {
      guard operand.column.count != count || operand.isScalar else {
        return operand.column.validity
      }
      let isMissing = operand.column.missingCount > 0
      return isMissing ? Validity(count: count) { _ in true } : Validity(allPresent: count)
    }
    return spread(left).union(spread(right))
  }

  /// Applies a function row by row, whichever of the operands stands for every row.
  private func combined<Value, Result>(
    _ left: Operand,
    _ right: Operand,
    _ leftValues: [Value],
    _ rightValues: [Value],
    _ compute: (Value, Value) -> Result
  ) -> [Result] {
    (0..<rowCount(left, right)).map {
      compute(leftValues[$0 * left.stride], rightValues[$0 * right.stride])
    }
  }

  /// A column of results that is missing where an operand is.
  private func column(
    _ left: Operand,
    _ right: Operand,
    _ storage: () -> ColumnStorage
  ) -> Column {
    let validity = self.validity(left, right)
    return Column(name: "", storage: storage().filled(where: validity), validity: validity)
  }

  private func texts(_ operand: Operand) -> [String] {
    switch operand.column.storage {
    case .string(let values): Array(values)
    case .category(let codes, let levels): codes.map { $0 < 0 ? "" : levels[Int($0)] }
    default: []
    }
  }

  // MARK: Errors

  private func wrongOperands(
    _ operation: BinaryOperation,
    _ left: Operand,
    _ right: Operand
  ) -> TableError {
    TableError(
      .wrongOperands(
        symbol: operation.rawValue,
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
    _ operand: Operand,
    _ expected: String
  ) -> TableError {
    let name = operation == .not || operation == .negate ? operation.rawValue : ".\(operation)"
    return TableError(
      .wrongOperand(
        operation: name,
        operand: shortened(operand.node.description),
        type: operand.noun,
        expected: expected
      )
    )
  }

  private func overflowError(_ node: ExpressionNode, _ row: Int) -> TableError {
    TableError(.overflow(operation: shortened(node.description), row: row))
  }
}

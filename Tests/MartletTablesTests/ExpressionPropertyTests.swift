// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

/// Evaluates an expression on one row, plainly; the oracle for the evaluation by columns.
private struct RowEvaluator {
  let table: Table
  let row: Int

  enum Failure: Error { case types, overflow }

  func evaluate(_ node: ExpressionNode) throws -> Cell {
    switch node {
    case .column(let name): return try table[name][row]
    case .literal(let cell): return cell
    case .choice(let condition, let one, let other):
      switch try evaluate(condition) {
      case .bool(true): return try evaluate(one)
      case .bool(false): return try evaluate(other)
      default: return .missing
      }
    case .fallback(let operand, let other):
      let cell = try evaluate(operand)
      return cell.isMissing ? try evaluate(other) : cell
    case .function(let function, let operand): return try apply(function, evaluate(operand))
    case .window, .aggregate, .over, .values, .tooLarge: throw Failure.types
    case .unary(let operation, let operand): return try apply(operation, evaluate(operand))
    case .binary(let operation, let left, let right):
      return try apply(operation, evaluate(left), evaluate(right))
    }
  }

  func apply(_ operation: UnaryOperation, _ cell: Cell) throws -> Cell {
    switch (operation, cell) {
    case (.isMissing, _): return .bool(cell.isMissing)
    case (.isPresent, _): return .bool(!cell.isMissing)
    case (_, .missing): return .missing
    case (.not, .bool(let value)): return .bool(!value)
    case (.negate, .int(let value)):
      guard value != .min else { throw Failure.overflow }
      return .int(-value)
    case (.negate, .double(let value)): return .double(-value)
    case (.abs, .int(let value)):
      guard value != .min else { throw Failure.overflow }
      return .int(abs(value))
    case (.abs, .double(let value)): return .double(abs(value))
    case (.sqrt, _):
      guard let value = cell.double else { throw Failure.types }
      return .double(value.squareRoot())
    default: throw Failure.types
    }
  }

  func apply(_ function: RowFunction, _ cell: Cell) throws -> Cell {
    if case .isIn(let cells) = function {
      if cell.isMissing { return cells.contains(.missing) ? true : .missing }
      return .bool(cells.contains { $0.double == cell.double && $0.string == cell.string })
    }
    switch (function, cell) {
    case (_, .missing): return .missing
    case (.lowercased, .string(let text)): return .string(text.lowercased())
    case (.length, .string(let text)): return .int(text.count)
    case (.contains(let part), .string(let text)): return .bool(text.contains(part))
    case (.converted(.double), _): return .double(cell.double ?? .nan)
    case (.converted(.string), _): return .string(cell.description)
    default: throw Failure.types
    }
  }

  func apply(_ operation: BinaryOperation, _ left: Cell, _ right: Cell) throws -> Cell {
    if operation == .and || operation == .or {
      let decisive = operation == .or
      if left.bool == decisive || right.bool == decisive { return .bool(decisive) }
      return left.isMissing || right.isMissing ? .missing : .bool(!decisive)
    }
    if left.isMissing || right.isMissing { return .missing }
    if case .string(let one) = left, case .string(let other) = right {
      if operation == .add { return .string(one + other) }
      return .bool(compare(operation, one, other))
    }
    if let one = left.bool, let other = right.bool {
      return .bool((one == other) == (operation == .equal))
    }
    if case .int(let one) = left, case .int(let other) = right {
      let (result, overflow) =
        switch operation {
        case .add: one.addingReportingOverflow(other)
        case .subtract: one.subtractingReportingOverflow(other)
        case .multiply: one.multipliedReportingOverflow(by: other)
        case .remainder:
          other == 0 ? (0, false) : (one.remainderReportingOverflow(dividingBy: other).0, false)
        case .divide: (0, false)
        default: (0, false)
        }
      if overflow { throw Failure.overflow }
      if operation == .remainder, other == 0 { return .missing }
      if operation == .divide { return .double(Double(one) / Double(other)) }
      return isArithmetic(operation) ? .int(result) : .bool(compare(operation, one, other))
    }
    guard let one = left.double, let other = right.double else { throw Failure.types }
    switch operation {
    case .add: return .double(one + other)
    case .subtract: return .double(one - other)
    case .multiply: return .double(one * other)
    case .divide: return .double(one / other)
    case .remainder: return .double(one.truncatingRemainder(dividingBy: other))
    default: return .bool(compare(operation, one, other))
    }
  }

  func isArithmetic(_ operation: BinaryOperation) -> Bool {
    [.add, .subtract, .multiply, .divide, .remainder].contains(operation)
  }

  func compare<Value: Comparable>(_ operation: BinaryOperation, _ one: Value, _ other: Value)
    -> Bool
  {
    switch operation {
    case .equal: one == other
    case .notEqual: one != other
    case .less: one < other
    case .lessOrEqual: one <= other
    case .greater: one > other
    default: one >= other
    }
  }
}

@Suite("Expressions by column and by row")
struct ExpressionPropertyTests {
  @Test("a random well-typed expression gives the same either way", arguments: 0..<400)
  func sameResult(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let table = try randomTable(&random)
    let node = condition(&random, depth: 4)
    let expression = ColumnExpression(node)
    let expected: [Cell]
    do {
      expected = try (0..<table.rowCount).map {
        try RowEvaluator(table: table, row: $0).evaluate(node)
      }
    } catch RowEvaluator.Failure.overflow {
      #expect(throws: TableError.self) { try table.evaluate(expression) }
      return
    }
    let column: Column
    do {
      column = try table.evaluate(expression)
    } catch let error as TableError where error.code == "overflow" {
      // A part that no row looks at, such as one beside a decisive `false`, may still overflow:
      // a scalar is computed even for a table whose rows are all missing there.
      #expect(table.rowCount == 0, "\(expression): \(error)")
      return
    }
    #expect(column.type == .bool && column.cells == expected, "\(expression)")
    let kept = try table.filter { _ in expression }
    #expect(kept.rowCount == expected.count { $0 == true })
    // Fillers must be right where a result is missing, or equality of columns would break.
    #expect(column == Column("", column.cells.map(\.bool)))
  }

  private func randomTable(_ random: inout RandomGenerator) throws -> Table {
    let rows = random.draw(8)
    func values<Value>(_ make: () -> Value) -> [Value?] {
      (0..<rows).map { _ in random.draw(4) == 0 ? nil : make() }
    }
    let special: [Double] = [0, -0.0, .nan, .infinity, -1.5, 2]
    return try Table([
      Column("i", values { random.draw(7) - 3 }),
      Column("j", values { random.draw(20) == 0 ? Int.max : random.draw(5) }),
      Column("d", values { special[random.draw(6)] }),
      Column("s", values { ["a", "b", "c"][random.draw(3)] }),
      Column("c", categories: values { ["a", "b"][random.draw(2)] }, levels: ["b", "a", "z"]),
      Column("t", values { random.draw(2) == 0 }),
    ])
  }

  private func condition(_ random: inout RandomGenerator, depth: Int) -> ExpressionNode {
    let comparisons: [BinaryOperation] = [
      .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
    ]
    switch depth == 0 ? random.draw(2) : random.draw(11) {
    case 8:
      return .choice(
        condition(&random, depth: depth - 1),
        condition(&random, depth: depth - 1),
        condition(&random, depth: depth - 1)
      )
    case 9:
      return .function(
        [.contains("a"), .isIn(["a", "ab"]), .isIn(["b", nil])][random.draw(3)],
        text(&random, depth: depth - 1)
      )
    case 10:
      return .fallback(condition(&random, depth: depth - 1), condition(&random, depth: depth - 1))
    case 0: return .column("t")
    case 1: return .literal(.bool(random.draw(2) == 0))
    case 2, 3:
      return .binary(
        random.draw(2) == 0 ? .and : .or,
        condition(&random, depth: depth - 1),
        condition(&random, depth: depth - 1)
      )
    case 4: return .unary(.not, condition(&random, depth: depth - 1))
    case 5:
      return .unary(
        random.draw(2) == 0 ? .isMissing : .isPresent,
        number(&random, depth: depth - 1)
      )
    case 6:
      return .binary(
        comparisons[random.draw(6)],
        text(&random, depth: depth - 1),
        text(&random, depth: depth - 1)
      )
    default:
      return .binary(
        comparisons[random.draw(6)],
        number(&random, depth: depth - 1),
        number(&random, depth: depth - 1)
      )
    }
  }

  private func number(_ random: inout RandomGenerator, depth: Int) -> ExpressionNode {
    switch depth <= 0 ? random.draw(4) : random.draw(11) {
    case 8:
      // Both of one type: what a choice between whole and decimal numbers gives is tested apart.
      return .choice(
        condition(&random, depth: depth - 1),
        .function(.converted(.double), number(&random, depth: depth - 1)),
        .function(.converted(.double), number(&random, depth: depth - 1))
      )
    case 9: return .function(.length, text(&random, depth: depth - 1))
    case 10:
      return .fallback(
        .function(.converted(.double), number(&random, depth: depth - 1)),
        .literal(.double(0.5))
      )
    case 0: return .column("i")
    case 1: return .column("d")
    case 2: return .literal(.int(random.draw(4)))
    case 3: return .column("j")
    case 4:
      return .unary([.negate, .abs, .sqrt][random.draw(3)], number(&random, depth: depth - 1))
    default:
      let operations: [BinaryOperation] = [.add, .subtract, .multiply, .divide, .remainder]
      return .binary(
        operations[random.draw(5)],
        number(&random, depth: depth - 1),
        number(&random, depth: depth - 1)
      )
    }
  }

  private func text(_ random: inout RandomGenerator, depth: Int) -> ExpressionNode {
    switch depth <= 0 ? random.draw(3) : random.draw(7) {
    case 4: return .function(.lowercased, text(&random, depth: depth - 1))
    case 5:
      return .choice(
        condition(&random, depth: depth - 1),
        text(&random, depth: depth - 1),
        text(&random, depth: depth - 1)
      )
    case 6: return .fallback(text(&random, depth: depth - 1), .literal("none"))
    case 0: return .column("s")
    case 1: return .column("c")
    case 2: return .literal(.string(["a", "b", "ab"][random.draw(3)]))
    default: return .binary(.add, text(&random, depth: depth - 1), text(&random, depth: depth - 1))
    }
  }
}

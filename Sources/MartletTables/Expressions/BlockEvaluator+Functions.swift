// SPDX-License-Identifier: Apache-2.0

extension BlockEvaluator {
  func apply(_ function: RowFunction, _ operand: Vector, _ node: ExpressionNode) throws -> Vector {
    func result(_ storage: ColumnStorage, _ validity: Validity? = nil) -> Vector {
      let validity = validity ?? operand.validity
      return Vector(storage.filled(where: validity), validity, isScalar: operand.isScalar, node)
    }
    func numbers(_ compute: (Double) -> Double) throws -> ColumnStorage {
      guard operand.type.isNumeric else { throw wrongOperand(".\(function)", operand, "numbers") }
      let values = operand.withDoubles { $0.map(compute) }
      if operand.type == .float { return .float(values.map { Float($0) }) }
      return .double(values)
    }
    switch function {
    case .roundedTo(let decimals):
      if operand.type == .int, decimals >= 0 { return operand.named(node) }
      let scale = powerOfTen(min(max(decimals, -300), 300))
      return result(
        try numbers { value in
          // What has more digits than a number can hold is already round.
          let scaled = value * scale
          return scaled.isFinite ? scaled.rounded() / scale : value
        }
      )
    case .clipped(let low, let high):
      if case .int(let values) = operand.storage,
        let lowest = Int(exactly: low.rounded(.up)),
        let highest = Int(exactly: high.rounded(.down)),
        lowest <= highest
      {
        return result(.int(operand.with(values) { $0.map { min(max($0, lowest), highest) } }))
      }
      return result(try numbers { $0.isNaN ? $0 : min(max($0, low), high) })
    case .isFinite:
      guard operand.type.isNumeric else { throw wrongOperand(".\(function)", operand, "numbers") }
      return result(.bool(operand.withDoubles { $0.map(\.isFinite) }))
    case .converted(let type):
      return try converted(operand, to: type, node)
    case .isIn(let cells): return try isIn(cells, operand, node)
    case .lowercased, .uppercased, .trimmed, .length, .contains, .hasPrefix, .hasSuffix,
      .replacing, .part, .characters, .matches, .extracted, .replacingMatches, .padded, .parsed:
      return try textFunction(function, operand, node)
    case .timePart, .truncated, .inZone, .spanIn: return try timeFunction(function, operand, node)
    }
  }

  /// The values in another type; an error names the row in the whole table.
  private func converted(_ operand: Vector, to type: ColumnType, _ node: ExpressionNode) throws
    -> Vector
  {
    do {
      let column = try operand.column.converted(to: type)
      return Vector(column.storage, column.validity, isScalar: operand.isScalar, node)
    } catch let error as TableError {
      guard case .notConvertible(_, let row, let value, let type) = error.kind else { throw error }
      throw TableError(
        .notConvertible(
          column: operand.node.firstColumn ?? shortened(operand.node.description),
          row: rows.lowerBound + row,
          value: value,
          type: type
        )
      )
    }
  }

  private func isIn(_ cells: [Cell], _ operand: Vector, _ node: ExpressionNode) throws -> Vector {
    // One comparison for each of the cells; the types are checked there.
    var found = [Bool](repeating: false, count: operand.count)
    for cell in cells where !cell.isMissing {
      let literal = ExpressionNode.literal(cell)
      let one = Vector(scalar: Column(name: "", repeating: cell, count: 1), node: literal)
      let equal = try comparison(.equal, operand, one, node)
      guard case .bool(let flags) = equal.storage else { continue }
      for row in found.indices where flags[row] { found[row] = true }
    }
    let hasMissing = cells.contains(where: \.isMissing)
    if hasMissing {
      operand.validity.forEachMissing { found[$0] = true }
      return Vector(
        .bool(found),
        Validity(allPresent: operand.count),
        isScalar: operand.isScalar,
        node
      )
    }
    return Vector(.bool(found), operand.validity, isScalar: operand.isScalar, node)
  }
}

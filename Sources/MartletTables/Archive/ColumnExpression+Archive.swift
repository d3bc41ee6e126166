// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// Expressions in files: their nodes in the order in which they are evaluated, operands first.
///
/// A list, since a tree may be deeper than a JSON document. Of functions, only operators, choices and
/// what stands for missing values are kept so far.
extension ColumnExpression: Archivable {
  package static let archiveKind = "column-expression"

  package func archive(to writer: inout ArchiveWriter) throws {
    var nodes: [ExpressionNode] = []
    var pending = [node]
    // From the root, each node before its operands and the right one first: reversed, it is the order
    // of evaluation.
    while let next = pending.popLast() {
      nodes.append(next)
      pending += next.children
    }
    try writer.set("nodes", values: nodes.reversed().map(ArchivedNode.init))
  }

  package init(from reader: ArchiveReader) throws {
    var operands: [ColumnExpression] = []
    for archived in try reader.items("nodes", of: ArchivedNode.self) {
      let count = archived.node.children.count
      guard operands.count >= count else { throw reader.damaged("an operand is missing") }
      let parts = Array(operands.suffix(count))
      operands.removeLast(count)
      switch archived.node {
      case .unary(let operation, _): operands.append(ColumnExpression(operation, parts[0]))
      case .binary(let operation, _, _):
        operands.append(ColumnExpression(operation, parts[0], parts[1]))
      case .choice: operands.append(parts[0].then(parts[1], otherwise: parts[2]))
      case .fallback: operands.append(parts[0].filled(with: parts[1]))
      default: operands.append(ColumnExpression(archived.node))
      }
    }
    guard let result = operands.first, operands.count == 1 else {
      throw reader.damaged("an expression has \(operands.count) results")
    }
    self = result
  }
}

/// A node without its operands.
struct ArchivedNode: Archivable {
  static let archiveKind = "expression-node"

  let node: ExpressionNode

  init(_ node: ExpressionNode) { self.node = node }

  func archive(to writer: inout ArchiveWriter) throws {
    switch node {
    case .column(let name): writer.set("column", name)
    case .literal(let cell): writer.set("literal", cell)
    case .unary(let operation, _): writer.set("unary", operation.rawValue)
    case .binary(let operation, _, _): writer.set("binary", operation.rawValue)
    case .choice: writer.set("choice", true)
    case .fallback: writer.set("fallback", true)
    case .tooLarge: writer.set("tooLarge", true)
    case .function, .window, .aggregate, .over, .values:
      throw ArchiveError(.notArchivable(type: "ColumnExpression"))
    }
  }

  init(from reader: ArchiveReader) throws {
    if reader.has("column") {
      node = .column(try reader.string("column"))
    } else if reader.has("literal") {
      node = .literal(try reader.cell("literal"))
    } else if reader.has("unary") {
      let name = try reader.string("unary")
      guard let operation = UnaryOperation(rawValue: name) else {
        throw reader.unknown("operation \(name)")
      }
      node = .unary(operation, .tooLarge)
    } else if reader.has("binary") {
      let name = try reader.string("binary")
      guard let operation = BinaryOperation(rawValue: name) else {
        throw reader.unknown("operation \(name)")
      }
      node = .binary(operation, .tooLarge, .tooLarge)
    } else if reader.has("choice") {
      node = .choice(.tooLarge, .tooLarge, .tooLarge)
    } else if reader.has("fallback") {
      node = .fallback(.tooLarge, .tooLarge)
    } else {
      _ = try reader.bool("tooLarge")
      node = .tooLarge
    }
  }
}

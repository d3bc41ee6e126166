// SPDX-License-Identifier: Apache-2.0

import Martlet
import MartletLanguage
import MartletTables
import MartletText

/// Finds names of columns that a table does not have before the cell runs.
///
/// It follows the tables whose values the session has through the calls of a cell, as far as it is
/// certain what columns come out, and looks only at statements that run in any case: a name in a
/// branch may be there for another table. What it does not find, the library finds when it runs.
struct ColumnCheck {
  /// What is known of a value.
  private indirect enum Known {
    case table([String], name: String?)
    case chart([String], name: String?)
    /// `$0` of a column expression.
    case columns([String], name: String?)
    case tuple([Known])
    case nothing
  }

  private let source: SourceText
  private let valueOf: (Variable) -> Value?
  private var known: [Variable: Known] = [:]
  private var found: [Diagnostic] = []

  /// The mistakes of a cell that has been checked.
  static func mistakes(in cell: CheckedCell, _ valueOf: @escaping (Variable) -> Value?)
    -> [Diagnostic]
  {
    var check = ColumnCheck(source: cell.source, valueOf: valueOf)
    for statement in cell.statements {
      switch statement.kind {
      case .expression(let expression): _ = check.follow(expression)
      case .declare(let variable, let value?):
        check.known[variable] =
          variable.isReassigned ? .nothing : check.follow(value, variable.name)
      default: continue
      }
    }
    return Array(check.found.prefix(10))
  }

  private init(source: SourceText, valueOf: @escaping (Variable) -> Value?) {
    self.source = source
    self.valueOf = valueOf
  }

  // MARK: Expressions

  /// What is known of the value; a table that a declaration keeps gets its name.
  private mutating func follow(_ expression: TypedExpression, _ name: String? = nil) -> Known {
    switch expression.kind {
    case .variable(let variable): return value(of: variable)
    case .call(let function, _, let arguments):
      switch call(function, arguments, expression.range) {
      case .table(let columns, _) where name != nil: return .table(columns, name: name)
      case let result: return result
      }
    case .tuple(let parts): return .tuple(parts.map { follow($0) })
    case .tupleElement(let base, let index):
      if case .tuple(let parts) = follow(base), parts.indices.contains(index) {
        return parts[index]
      }
    case .some(let inner), .erased(let inner), .unwrapped(let inner): return follow(inner)
    case .array(let parts), .interpolation(let parts): for part in parts { _ = follow(part) }
    default: break
    }
    return .nothing
  }

  private mutating func value(of variable: Variable) -> Known {
    if let known = known[variable] { return known }
    guard !variable.isReassigned, case .object(let object)? = valueOf(variable),
      let table = (object as? HostBox<Table>)?.value
    else { return .nothing }
    return .table(table.columnNames, name: variable.name)
  }

  // MARK: Calls

  private mutating func call(
    _ function: FunctionSymbol,
    _ arguments: [TypedArgument],
    _ range: SourceRange
  ) -> Known {
    var arguments = arguments[...]
    var receiver = Known.nothing
    if function.owner != nil, !function.isStatic, !function.isInitializer {
      if case .value(let base)? = arguments.popFirst() { receiver = follow(base) }
    }
    let given = Array(zip(function.parameters, arguments))
    // `fit(table, target:)` names a column of the table beside it.
    var subject = receiver
    if case .nothing = receiver {
      for case (_, .value(let argument)) in given {
        let value = follow(argument)
        if case .table = value { subject = value }
      }
    }
    let before = found.count
    for (parameter, argument) in given {
      let parts: [TypedExpression] =
        switch argument {
        case .value(let value): [value]
        case .variadic(let values): values
        case .default, .inout: []
        }
      for part in parts {
        if ColumnArguments.isColumn(function, parameter) {
          checkNames(part, subject)
        } else if case .closure(let body) = part.kind {
          follow(body, of: receiver)
        } else if case .nothing = receiver, case .value = argument {
          continue  // followed above
        } else {
          _ = follow(part)
        }
      }
    }
    return found.count == before ? result(of: function, receiver, given) : .nothing
  }

  /// A closure that makes a column expression runs once, whatever the table holds.
  private mutating func follow(_ body: FunctionBody, of receiver: Known) {
    guard case .table(let columns, let name) = receiver, body.parameters.count == 1,
      "\(body.parameters[0].type)" == "Columns", body.statements.count == 1
    else { return }
    known[body.parameters[0]] = .columns(columns, name: name)
    switch body.statements[0].kind {
    case .expression(let value), .return(let value?): _ = follow(value)
    default: break
    }
  }

  private mutating func checkNames(_ expression: TypedExpression, _ subject: Known) {
    switch expression.kind {
    case .string(let text): checkName(text, expression.range, subject)
    case .array(let parts): for part in parts { checkNames(part, subject) }
    case .some(let inner): checkNames(inner, subject)
    default: _ = follow(expression)
    }
  }

  private mutating func checkName(_ text: String, _ range: SourceRange, _ subject: Known) {
    let columns: [String]
    let name: String?
    switch subject {
    case .table(let found, let title), .chart(let found, let title), .columns(let found, let title):
      (columns, name) = (found, title)
    case .tuple, .nothing: return
    }
    guard !columns.contains(text), !found.contains(where: { $0.range == range }) else { return }
    let shown = columns.prefix(4).joined(separator: ", ") + (columns.count > 4 ? ", …" : "")
    let nearest = nearestName(to: text, among: columns)
    found.append(
      Diagnostic(
        "unknown-column",
        "no column \"\(text)\" in \(name.map { "`\($0)`" } ?? "this table") (\(shown))",
        at: range,
        in: source,
        remedy: nearest.map { "Did you mean \"\($0)\"?" },
        fix: nearest.map { (range, "\"\($0)\"") }
      )
    )
  }

  // MARK: What comes out

  private func result(
    of function: FunctionSymbol,
    _ receiver: Known,
    _ given: [(FunctionSymbol.Parameter, TypedArgument)]
  ) -> Known {
    if case .chart = receiver, "\(function.result)" == "Chart" { return receiver }
    guard case .table(let columns, let name) = receiver else { return .nothing }
    let texts = given.first.flatMap { Self.texts($0.1) }
    switch function.name {
    case "filter", "filterRows", "head", "tail", "slice", "rows", "sorted", "droppingMissing",
      "converting", "sample", "distinct":
      return "\(function.result)" == "Table" ? receiver : .nothing
    case "chart": return given.isEmpty ? .chart(columns, name: name) : .nothing
    case "split": return .tuple([receiver, receiver])
    case "select": return texts.map { .table($0, name: nil) } ?? .nothing
    case "dropping":
      return texts.map { texts in .table(columns.filter { !texts.contains($0) }, name: nil) }
        ?? .nothing
    case "adding":
      return texts.map { .table(columns + $0.filter { !columns.contains($0) }, name: nil) }
        ?? .nothing
    case "renaming":
      guard given.count == 2, let old = texts?.first, let new = Self.texts(given[1].1)?.first
      else { return .nothing }
      return .table(columns.map { $0 == old ? new : $0 }, name: nil)
    default: return .nothing
    }
  }

  /// The texts of an argument that consists of nothing else.
  private static func texts(_ argument: TypedArgument) -> [String]? {
    func text(_ expression: TypedExpression) -> [String]? {
      switch expression.kind {
      case .string(let text) where "\(expression.type)" == "String": return [text]
      case .array(let parts):
        let texts = parts.compactMap(text)
        return texts.count == parts.count ? texts.flatMap { $0 } : nil
      default: return nil
      }
    }
    switch argument {
    case .value(let value): return text(value)
    case .variadic(let values):
      let texts = values.compactMap(text)
      return texts.count == values.count ? texts.flatMap { $0 } : nil
    case .default, .inout: return nil
    }
  }
}

/// Which arguments of the library name columns: what completion proposes and what is checked before a
/// cell runs.
enum ColumnArguments {
  private static let ofTables: Set = [
    "by", "columns", "column", "stratifiedBy", "old", "weights", "key",
  ]
  private static let ofCharts: Set = [
    "x", "y", "color", "value", "size", "label", "facet", "group", "low", "high",
  ]

  /// Whether texts for the parameter are names of columns that must be there.
  static func isColumn(_ function: FunctionSymbol, _ parameter: FunctionSymbol.Parameter) -> Bool {
    guard ["String", "String?", "[String]", "[String]?"].contains("\(parameter.type)") else {
      return false
    }
    let name = parameter.label ?? parameter.name
    switch function.owner?.name {
    case "Table":
      if function.isStatic || function.isInitializer { return false }
      return ofTables.contains(name) || ofTables.contains(parameter.name)
        || function.name == "subscript"
    case "Columns": return function.name == "subscript"
    case "Chart": return ofCharts.contains(name) && function.name != "rule"
    default:
      return name == "target" && function.parameters.contains { "\($0.type)" == "Table" }
    }
  }

  /// Whether a text that is being typed names a column: what ``isColumn(_:_:)`` says, in code that
  /// need not be whole yet.
  static func isColumn(_ context: StringContext) -> Bool {
    switch context.receiverType {
    case "Table":
      (ofTables.contains(context.parameter) || context.function == "subscript")
        && context.function != "init"
    case "Columns": context.function == "subscript"
    case "Chart": ofCharts.contains(context.parameter) && context.function != "rule"
    default: context.parameter == "target"
    }
  }

  /// Whether a text for a parameter of this name is the path of a file.
  static func isPath(_ parameter: String) -> Bool {
    [
      "csv", "path", "json", "file", "folder", "directory", "sqlite", "parquet", "tsv",
      "contentsOf",
    ]
    .contains(parameter)
  }
}

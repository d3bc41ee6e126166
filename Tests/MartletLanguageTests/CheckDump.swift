// SPDX-License-Identifier: Apache-2.0

@testable import MartletLanguage

/// A checked expression as text, with every conversion and every default that the checker put in.
func dump(_ expression: TypedExpression) -> String {
  switch expression.kind {
  case .integer(let value): return "\(value)"
  case .floating(let value): return "\(value)"
  case .boolean(let value): return "\(value)"
  case .string(let value): return "\"\(value)\""
  case .interpolation(let parts): return "interpolate(\(list(parts)))"
  case .none: return "nil:\(expression.type)"
  case .variable(let variable): return variable.name
  case .function(let function, let types, let base):
    return "&\(base.map { dump($0) + "." } ?? "")\(function.name)\(arguments(types))"
  case .call(let function, let types, let values):
    return "\(key(function))\(arguments(types))(\(values.map(dump).joined(separator: ", ")))"
  case .apply(let callee, let values):
    return "apply \(dump(callee))(\(values.map(dump).joined(separator: ", ")))"
  case .tuple(let parts): return "(\(list(parts)))"
  case .tupleElement(let base, let index): return "\(dump(base)).\(index)"
  case .array(let parts): return "[\(list(parts))]"
  case .dictionary(let pairs):
    return "[\(pairs.map { "\(dump($0.key)): \(dump($0.value))" }.joined(separator: ", "))]"
  case .field(let base, let index): return "\(dump(base)).field\(index)"
  case .structure(let values): return "\(expression.type){\(list(values))}"
  case .enumCase(let enumCase, let payload): return ".\(enumCase.name)(\(list(payload)))"
  case .closure(let body):
    let names = body.parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
    let captured = body.captures.map(\.name).joined(separator: ", ")
    let statements = body.statements.map(dump).joined(separator: "; ")
    return "{ (\(names)) [\(captured)] in \(statements) }"
  case .some(let inner): return "some(\(dump(inner)))"
  case .erased(let inner): return "erased(\(dump(inner)))"
  case .unwrapped(let inner): return "\(dump(inner))!"
  case .chain(let inner): return "chain(\(dump(inner)))"
  case .link(let inner): return "\(dump(inner))?"
  case .and(let left, let right): return "(\(dump(left)) && \(dump(right)))"
  case .or(let left, let right): return "(\(dump(left)) || \(dump(right)))"
  case .coalesce(let left, let right): return "(\(dump(left)) ?? \(dump(right)))"
  case .ternary(let condition, let then, let otherwise):
    return "(\(dump(condition)) ? \(dump(then)) : \(dump(otherwise)))"
  case .assign(let place, let value): return "\(place.map(dump) ?? "_") = \(dump(value))"
  case .cast(let inner, let type, let kind): return "cast(\(dump(inner)), \(type), \(kind))"
  case .optionalTry(let inner): return "try?(\(dump(inner)))"
  case .forcedTry(let inner): return "try! \(dump(inner))"
  case .block(let statements, let result):
    return "block { \(statements.map(dump).joined(separator: "; ")) } \(result.name)"
  case .metatype(let type): return "\(type).self"
  }
}

/// A checked statement as text, as far as the tests need it.
func dump(_ statement: TypedStatement) -> String {
  switch statement.kind {
  case .expression(let expression): return dump(expression)
  case .declare(let variable, let value):
    return "\(variable.name): \(variable.type)" + (value.map { " = " + dump($0) } ?? "")
  case .return(let value): return "return" + (value.map { " " + dump($0) } ?? "")
  case .function(let function): return "func \(function.name)"
  default: return "…"
  }
}

private func dump(_ argument: TypedArgument) -> String {
  switch argument {
  case .value(let value): dump(value)
  case .default: "default"
  case .variadic(let values): "variadic[\(list(values))]"
  case .inout(let place): "&\(dump(place))"
  }
}

private func dump(_ place: TypedPlace) -> String {
  switch place {
  case .variable(let variable): variable.name
  case .field(let base, let index, _, _): "\(dump(base)).field\(index)"
  case .tupleElement(let base, let index, _, _): "\(dump(base)).\(index)"
  case .property(let base, let property, _, let values, _, _):
    "\(dump(base)).\(property.name)(\(values.map(dump).joined(separator: ", ")))"
  case .computed(let property, _, _, _, _): property.name
  case .unwrapped(let base, _, _, let isChain): dump(base) + (isChain ? "?" : "!")
  case .temporary(let value): "temporary(\(dump(value)))"
  }
}

private func list(_ expressions: [TypedExpression]) -> String {
  expressions.map(dump).joined(separator: ", ")
}

private func arguments(_ types: [Type]) -> String {
  types.isEmpty ? "" : "<\(types.map(\.description).joined(separator: ", "))>"
}

private func key(_ function: FunctionSymbol) -> String {
  switch function.implementation {
  case .native(let key): key
  case .host(_, let index): "host\(index)"
  case .cell, .requirement: function.name
  }
}

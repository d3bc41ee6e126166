// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

/// Writes syntax trees as S-expressions: `1 + 2 * 3` as `(+ 1 (* 2 3))`.
enum Dump {
  static func cell(_ text: String) -> String {
    parse(text).statements.map(statement).joined(separator: "\n")
  }

  static func parse(_ text: String, as kind: Parser.Kind = .cell) -> ParsedCell {
    Parser.parse(SourceText(name: "cell 1", text: text), as: kind)
  }

  // MARK: - Expressions

  static func expression(_ expression: Expression) -> String {
    switch expression.kind {
    case .integer(let value): "\(value)"
    case .floating(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .nil: "nil"
    case .string(let parts): string(parts)
    case .name(let name): name
    case .closureParameter(let index): "$\(index)"
    case .discard: "_"
    case .member(let base, let name):
      base.map { "(. \(self.expression($0)) \(name.text))" } ?? "(. \(name.text))"
    case .tupleElement(let base, let index): "(. \(self.expression(base)) \(index))"
    case .call(let callee, let arguments): list("call", [self.expression(callee)], arguments)
    case .subscript(let base, let arguments): list("sub", [self.expression(base)], arguments)
    case .forceUnwrap(let value): "(! \(self.expression(value)))"
    case .optionalLink(let value): "(? \(self.expression(value)))"
    case .chain(let value): "(chain \(self.expression(value)))"
    case .prefix(let name, let value): "(prefix \(name.text) \(self.expression(value)))"
    case .postfix(let name, let value): "(postfix \(name.text) \(self.expression(value)))"
    case .binary(let name, let left, let right):
      "(\(name.text) \(self.expression(left)) \(self.expression(right)))"
    case .ternary(let condition, let then, let otherwise):
      "(?: \([condition, then, otherwise].map(self.expression).joined(separator: " ")))"
    case .assign(let name, let left, let right):
      "(\(name.text) \(self.expression(left)) \(self.expression(right)))"
    case .array(let values): "[\(values.map(self.expression).joined(separator: " "))]"
    case .dictionary(let entries): dictionary(entries)
    case .tuple(let elements): list("tuple", [], elements)
    case .parenthesized(let value): "(paren \(self.expression(value)))"
    case .closure(let value): closure(value)
    case .cast(let value, let kind, let type): cast(value, kind, type)
    case .try(let value, let kind):
      "(try\(kind == .plain ? "" : kind == .optional ? "?" : "!") \(self.expression(value)))"
    case .statement(let value): statement(value)
    case .inout(let value): "(& \(self.expression(value)))"
    case .keyPath(let root, let path):
      "\\\(root.map(type) ?? "")" + keyPath(path)
    case .type(let value): "(type \(type(value)))"
    case .missing: "<missing>"
    }
  }

  private static func keyPath(_ path: Expression) -> String {
    switch path.kind {
    case .member(let base?, let name): keyPath(base) + "." + name.text
    case .name(Expression.keyPathRoot): ""
    default: expression(path)
    }
  }

  private static func dictionary(_ entries: [(key: Expression, value: Expression)]) -> String {
    if entries.isEmpty { return "[:]" }
    let texts = entries.map { "\(expression($0.key)): \(expression($0.value))" }
    return "[\(texts.joined(separator: " "))]"
  }

  private static func cast(
    _ value: Expression,
    _ kind: Expression.CastKind,
    _ target: TypeSyntax
  ) -> String {
    let word =
      switch kind {
      case .as: "as"
      case .conditional: "as?"
      case .forced: "as!"
      case .is: "is"
      }
    return "(\(word) \(expression(value)) \(type(target)))"
  }

  private static func list(_ head: String, _ first: [String], _ rest: [Argument]) -> String {
    "(\(([head] + first + rest.map(argument)).joined(separator: " ")))"
  }

  private static func argument(_ argument: Argument) -> String {
    let value = expression(argument.value)
    let labelled = argument.label.map { "\($0.text): \(value)" } ?? value
    return argument.isTrailing ? "trailing \(labelled)" : labelled
  }

  private static func string(_ parts: [StringPart]) -> String {
    let texts = parts.map { part in
      switch part {
      case .text(let text): String(text.debugDescription.dropFirst().dropLast())
      case .interpolation(let value): "\\(\(expression(value)))"
      }
    }
    return "\"\(texts.joined())\""
  }

  private static func closure(_ closure: Closure) -> String {
    var text = "{"
    if let parameters = closure.parameters {
      let names = parameters.map { $0.name.text + ($0.type.map { ": \(type($0))" } ?? "") }
      text += "(\(names.joined(separator: ", ")))"
      if let result = closure.result { text += " -> \(type(result))" }
      text += " in"
    }
    return "\(text) \(block(closure.body))}".replacing("{ ", with: "{")
  }

  static func block(_ statements: [Statement]) -> String {
    statements.map(statement).joined(separator: "; ")
  }

  // MARK: - Types

  static func type(_ type: TypeSyntax) -> String {
    switch type.kind {
    case .named(let base, let name, let arguments):
      (base.map { self.type($0) + "." } ?? "") + name
        + (arguments.isEmpty ? "" : "<\(arguments.map(self.type).joined(separator: ", "))>")
    case .array(let element): "[\(self.type(element))]"
    case .dictionary(let key, let value): "[\(self.type(key)): \(self.type(value))]"
    case .optional(let wrapped): self.type(wrapped) + "?"
    case .tuple(let elements):
      "(\(elements.map { ($0.label.map { "\($0.text): " } ?? "") + self.type($0.type) }.joined(separator: ", ")))"
    case .function(let parameters, let result, let throwing):
      "((\(parameters.map(self.type).joined(separator: ", ")))\(throwing ? " throws" : "") -> \(self.type(result)))"
    case .existential(let type): "any \(self.type(type))"
    case .opaque(let type): "some \(self.type(type))"
    case .composition(let types): types.map(self.type).joined(separator: " & ")
    case .inout(let type): "inout \(self.type(type))"
    case .variadic(let type): "\(self.type(type))..."
    case .metatype(let type): "\(self.type(type)).Type"
    case .missing: "<missing>"
    }
  }

  // MARK: - Patterns

  static func pattern(_ pattern: Pattern) -> String {
    switch pattern.kind {
    case .wildcard: "_"
    case .name(let name): name
    case .tuple(let elements): "(\(self.elements(elements)))"
    case .binding(let isMutable, let inner): "(\(isMutable ? "var" : "let") \(self.pattern(inner)))"
    case .enumCase(let type, let name, let arguments):
      (type.map(self.type) ?? "") + ".\(name.text)" + (arguments.map { "(\(elements($0)))" } ?? "")
    case .some(let inner): "(some \(self.pattern(inner)))"
    case .is(let type): "(is \(self.type(type)))"
    case .as(let inner, let type): "(as \(self.pattern(inner)) \(self.type(type)))"
    case .expression(let value): "(~= \(expression(value)))"
    }
  }

  private static func elements(_ elements: [(label: Identifier?, pattern: Pattern)]) -> String {
    elements.map { ($0.label.map { "\($0.text): " } ?? "") + pattern($0.pattern) }
      .joined(separator: ", ")
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

extension Dump {
  static func statement(_ statement: Statement) -> String {
    (statement.endsWithSemicolon ? "; " : "") + kind(statement.kind)
  }

  private static func kind(_ kind: Statement.Kind) -> String {
    switch kind {
    case .expression(let value): expression(value)
    case .variable(let declaration): variable(declaration)
    case .function(let declaration): function(declaration)
    case .type(let declaration): self.declaration(declaration)
    case .typealias(let name, let parameters, let type):
      "(typealias \(name.text)\(generics(parameters)) \(self.type(type)))"
    case .import(let name): "(import \(name.text))"
    case .operatorDeclaration(let fixity, let name, let precedence):
      "(operator \(fixity.text) \(name.text) \(precedence?.text ?? "-"))"
    case .if(let conditions, let then, let otherwise):
      "(if \(self.conditions(conditions)) {\(block(then))}"
        + (otherwise.map { " {\(block($0))}" } ?? "") + ")"
    case .guard(let conditions, let otherwise):
      "(guard \(self.conditions(conditions)) {\(block(otherwise))})"
    case .for(let label, let pattern, let sequence, let filter, let body):
      "(for\(self.label(label)) \(self.pattern(pattern)) \(expression(sequence))"
        + (filter.map { " where \(expression($0))" } ?? "") + " {\(block(body))})"
    case .while(let label, let conditions, let body):
      "(while\(self.label(label)) \(self.conditions(conditions)) {\(block(body))})"
    case .repeat(let label, let body, let condition):
      "(repeat\(self.label(label)) {\(block(body))} \(expression(condition)))"
    case .switch(let label, let subject, let cases):
      "(switch\(self.label(label)) \(expression(subject))"
        + cases.map { " " + switchCase($0) }.joined() + ")"
    case .do(let label, let body, let catches):
      "(do\(self.label(label)) {\(block(body))}" + catches.map { " " + clause($0) }.joined() + ")"
    case .defer(let body): "(defer {\(block(body))})"
    case .return(let value): "(return\(value.map { " " + expression($0) } ?? ""))"
    case .throw(let value): "(throw \(expression(value)))"
    case .break(let label): "(break\(self.label(label)))"
    case .continue(let label): "(continue\(self.label(label)))"
    case .fallthrough: "(fallthrough)"
    case .missing: "<missing>"
    }
  }

  private static func label(_ label: Identifier?) -> String {
    label.map { " \($0.text)" } ?? ""
  }

  private static func conditions(_ conditions: [Condition]) -> String {
    conditions.map { condition in
      switch condition {
      case .expression(let value): expression(value)
      case .unwrap(let isMutable, let pattern, let type, let value):
        "(\(isMutable ? "var" : "let") \(self.pattern(pattern))"
          + (type.map { ": \(self.type($0))" } ?? "") + (value.map { " \(expression($0))" } ?? "")
          + ")"
      case .matches(let pattern, let value): "(case \(self.pattern(pattern)) \(expression(value)))"
      }
    }.joined(separator: ", ")
  }

  private static func switchCase(_ item: SwitchCase) -> String {
    let patterns = item.patterns.map {
      pattern($0.pattern) + ($0.filter.map { " where \(expression($0))" } ?? "")
    }
    let head = patterns.isEmpty ? "default" : "case " + patterns.joined(separator: ", ")
    return "(\(head) {\(block(item.body))})"
  }

  private static func clause(_ clause: CatchClause) -> String {
    "(catch" + (clause.pattern.map { " \(pattern($0))" } ?? "")
      + (clause.filter.map { " where \(expression($0))" } ?? "") + " {\(block(clause.body))})"
  }

  // MARK: - Declarations

  private static func head(_ head: DeclarationHead) -> String {
    let attributes = head.attributes.map { "@\($0.name)\($0.argument.map { "(\($0))" } ?? "") " }
    return attributes.joined() + head.modifiers.map { $0 + " " }.joined()
  }

  private static func variable(_ declaration: VariableDeclaration) -> String {
    let bindings = declaration.bindings.map { binding in
      pattern(binding.pattern) + (binding.type.map { ": \(type($0))" } ?? "")
        + (binding.value.map { " = \(expression($0))" } ?? "") + accessors(binding.accessors)
    }
    let word = declaration.isMutable ? "var" : "let"
    return "(\(head(declaration.head))\(word) \(bindings.joined(separator: ", ")))"
  }

  private static func accessors(_ accessors: [Accessor]?) -> String {
    guard let accessors else { return "" }
    let texts = accessors.map { accessor in
      (accessor.isMutating ? "mutating " : "") + "\(accessor.kind)"
        + (accessor.parameter.map { "(\($0.text))" } ?? "") + (accessor.isThrowing ? " throws" : "")
        + (accessor.body.map { " {\(block($0))}" } ?? "")
    }
    return " {\(texts.joined(separator: " "))}"
  }

  private static func generics(_ parameters: [GenericParameterSyntax]) -> String {
    guard !parameters.isEmpty else { return "" }
    let texts = parameters.map { $0.name.text + ($0.constraint.map { ": \(type($0))" } ?? "") }
    return "<\(texts.joined(separator: ", "))>"
  }

  private static func requirements(_ requirements: [RequirementSyntax]) -> String {
    guard !requirements.isEmpty else { return "" }
    let texts = requirements.map {
      "\(type($0.left)) \($0.isEquality ? "==" : ":") \(type($0.right))"
    }
    return " where \(texts.joined(separator: ", "))"
  }

  private static func parameters(_ parameters: [ParameterSyntax]) -> String {
    let texts = parameters.map { parameter in
      "\(parameter.label ?? "_") \(parameter.name.text): "
        + (parameter.isAutoclosure ? "@autoclosure " : "") + type(parameter.type)
        + (parameter.defaultValue.map { " = \(expression($0))" } ?? "")
    }
    return "(\(texts.joined(separator: ", ")))"
  }

  private static func function(_ function: FunctionDeclaration) -> String {
    var name = function.name.text
    if case .initializer(isFailable: true) = function.kind { name += "?" }
    if case .function = function.kind { name = "func \(name)" }
    return "(\(head(function.head))\(name)\(generics(function.generics))"
      + parameters(function.parameters) + (function.isThrowing ? " throws" : "")
      + (function.result.map { " -> \(type($0))" } ?? "") + requirements(function.requirements)
      + (function.body.map { " {\(block($0))}" } ?? "") + accessors(function.accessors) + ")"
  }

  private static func declaration(_ declaration: TypeDeclaration) -> String {
    let inherited = declaration.inherited.map(type).joined(separator: ", ")
    let members = declaration.members.map(member).joined(separator: "; ")
    return "(\(head(declaration.head))\(declaration.kind) "
      + (declaration.extended.map(type) ?? declaration.name.text) + generics(declaration.generics)
      + (inherited.isEmpty ? "" : ": \(inherited)") + requirements(declaration.requirements)
      + " {\(members)})"
  }

  private static func member(_ member: TypeDeclaration.Member) -> String {
    switch member {
    case .variable(let declaration): variable(declaration)
    case .function(let declaration): function(declaration)
    case .type(let declaration): self.declaration(declaration)
    case .enumCase(let item):
      "(\(head(item.head))case \(item.name.text)" + (item.payload.map(parameters) ?? "")
        + (item.rawValue.map { " = \(expression($0))" } ?? "") + ")"
    case .typealias(let name, let type): "(typealias \(name.text) \(self.type(type)))"
    case .associatedType(let name, let constraint, _, _):
      "(associatedtype \(name.text)\(constraint.map { ": \(type($0))" } ?? ""))"
    }
  }
}

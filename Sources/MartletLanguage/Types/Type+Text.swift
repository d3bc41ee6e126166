// SPDX-License-Identifier: Apache-2.0

extension Type: CustomStringConvertible {
  /// The type as Swift spells it: `[Int]`, `(x: Double, y: Double)?`, `any Shape`.
  package var description: String { text(atom: false) }

  /// The type in the form that may be followed by `?` if `atom` is set.
  private func text(atom: Bool) -> String {
    switch self {
    case .nominal(let type, let arguments):
      switch (type.name, arguments.count) {
      case ("Array", 1): return "[\(arguments[0])]"
      case ("Dictionary", 2): return "[\(arguments[0]): \(arguments[1])]"
      case ("Optional", 1): return arguments[0].text(atom: true) + "?"
      case (_, 0): return type.title
      default:
        // Those of the types around are not written.
        let own = Array(arguments.dropFirst(type.enclosing?.generics.count ?? 0))
        return own.isEmpty ? type.title : "\(type.title)<\(Self.list(own))>"
      }
    case .tuple(let elements):
      let texts = elements.map { element in
        element.label.map { "\($0): \(element.type)" } ?? "\(element.type)"
      }
      return "(\(texts.joined(separator: ", ")))"
    case .function(let function):
      return atom ? "(\(function))" : "\(function)"
    case .existential(let protocols):
      if protocols.isEmpty { return "Any" }
      let text = "any " + protocols.map(\.name).joined(separator: " & ")
      return atom ? "(\(text))" : text
    case .parameter(let parameter):
      if let base = parameter.base, base.name != "Self" { return "\(base.name).\(parameter.name)" }
      return parameter.name
    case .variable: return "_"
    case .metatype(let type): return type.text(atom: true) + ".Type"
    case .error: return "_"
    }
  }

  fileprivate static func list(_ types: [Type]) -> String {
    types.map(\.description).joined(separator: ", ")
  }

  /// The type with its article, for a sentence: `an Int`, `a [String]`.
  package var withArticle: String {
    let text = description
    guard let first = text.first(where: { $0.isLetter }) else { return "a `\(text)`" }
    let vowel = "AEIOUaeio".contains(first) && text.first != "[" && !text.hasPrefix("UI")
    return "\(vowel ? "an" : "a") `\(text)`"
  }
}

extension Type {
  /// As programs print it: without the cell of a type whose name means another one by now.
  var printed: String {
    guard case .nominal(let type, let arguments) = self, type.wasReplaced else {
      return description
    }
    return arguments.isEmpty ? type.name : "\(type.name)<\(Self.list(arguments))>"
  }

  /// As `print(Int?.self)` writes it, without the short forms: `Optional<Int>`.
  var written: String {
    switch self {
    case .nominal(let type, let arguments):
      if arguments.isEmpty { return type.name }
      return "\(type.name)<\(arguments.map(\.written).joined(separator: ", "))>"
    case .tuple(let elements):
      let texts = elements.map { element in
        element.label.map { "\($0): \(element.type.written)" } ?? element.type.written
      }
      return "(\(texts.joined(separator: ", ")))"
    case .function(let function):
      let texts = function.parameters.map { ($0.isInout ? "inout " : "") + $0.type.written }
      let throwing = function.isThrowing ? " throws" : ""
      return "(\(texts.joined(separator: ", ")))\(throwing) -> \(function.result.written)"
    case .existential(let protocols):
      return protocols.isEmpty ? "Any" : protocols.map(\.name).joined(separator: " & ")
    case .metatype(let type): return type.written + ".Type"
    case .parameter, .variable, .error: return description
    }
  }
}

extension NominalType {
  /// The name; of a type whose name means another one by now, with the cell that it comes from.
  package var title: String {
    guard wasReplaced, let cell else { return name }
    return "\(name) of \(cell)"
  }

  /// The names of the types around it, each with a dot behind it.
  package var path: String {
    guard let enclosing else { return "" }
    return enclosing.path + enclosing.name + "."
  }
}

extension FunctionType: CustomStringConvertible {
  /// The type as Swift spells it: `(Int, inout String) throws -> Bool`.
  package var description: String {
    let texts = parameters.map { parameter in
      (parameter.isInout ? "inout " : "") + parameter.type.description
        + (parameter.isVariadic ? "..." : "")
    }
    return "(\(texts.joined(separator: ", ")))\(isThrowing ? " throws" : "") -> \(result)"
  }
}

extension FunctionSymbol {
  /// The declaration on one line: `func fit(_ table: Table, target: String) throws -> Model`.
  package var signature: String {
    let keyword = isInitializer ? "" : (isStatic && owner != nil ? "static func " : "func ")
    let own = generics.filter { $0.base == nil }
    let generic =
      own.isEmpty
      ? ""
      : "<"
        + own.map { parameter in
          parameter.constraints.first.map { "\(parameter.name): \($0.name)" } ?? parameter.name
        }.joined(separator: ", ") + ">"
    let title = isInitializer ? (owner?.name ?? "init") : name
    var text = "\(keyword)\(title)\(generic)(\(parameters.map(\.text).joined(separator: ", ")))"
    if isThrowing { text += " throws" }
    if !isInitializer, result != .tuple([]) { text += " -> \(result)" }
    return text
  }

  /// The name with its labels: `fit(_:target:)`.
  package var fullName: String {
    let title = isInitializer ? (owner?.name ?? "init") : name
    if parameters.isEmpty { return "\(title)()" }
    return "\(title)(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))"
  }
}

extension FunctionSymbol.Parameter {
  /// The parameter as it is declared: `_ table: Table`, `test: Double = 0.25`.
  package var text: String {
    var text: String
    switch label {
    case nil where name == "_": return "\(type)"
    case nil: text = "_ \(name)"
    case name?: text = name
    case let label?: text = "\(label) \(name)"
    }
    text += ": \(isInout ? "inout " : "")\(type)\(isVariadic ? "..." : "")"
    if let defaultText { text += " = \(defaultText)" } else if hasDefault { text += " = …" }
    return text
  }
}

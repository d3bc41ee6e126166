// SPDX-License-Identifier: Apache-2.0

/// Names of types as programs print them: `Array<Int>`, where messages say `[Int]`.
enum TypeNames {
  /// Names of the prelude that Swift spells otherwise: what it prints, and with its module.
  private static let nested: [String: (short: String, owner: String)] = [
    "StringIndex": ("Index", "String"), "StringUTF8View": ("UTF8View", "String"),
    "StringUTF16View": ("UTF16View", "String"),
    "StringUnicodeScalarView": ("UnicodeScalarView", "String"),
    "DictionaryKeys": ("Keys", "Dictionary"), "DictionaryValues": ("Values", "Dictionary"),
    "DictionaryIndex": ("Index", "Dictionary"), "SetIndex": ("Index", "Set"),
    "ClosedRangeIndex": ("Index", "ClosedRange"), "UnicodeScalar": ("Scalar", "Unicode"),
    "ReversedIndex": ("Index", "ReversedCollection"),
  ]

  /// The type as `print(type(of: x))` shows it, or `qualified` with modules, as inside other
  /// descriptions.
  static func text(_ type: Type, qualified: Bool = false) -> String {
    switch type {
    case .nominal(let nominal, let arguments):
      var name = nominal.name
      var module = nominal.isNative || nominal.isAdopted ? "Swift." : "main.\(nominal.path)"
      if nominal.isNative, let known = nested[name] {
        // Swift leaves the owner out, unless it says the module too.
        if !qualified { return known.short }
        name = known.short
        module += known.owner
        if known.owner != "String", !arguments.isEmpty {
          module += "<\(arguments.map { text($0, qualified: true) }.joined(separator: ", "))>"
        }
        return module + "." + name
      }
      let list =
        arguments.isEmpty
        ? ""
        : "<\(arguments.map { text($0, qualified: qualified) }.joined(separator: ", "))>"
      return (qualified ? module : "") + name + list
    case .tuple(let elements):
      let texts = elements.map { element in
        (element.label.map { "\($0): " } ?? "") + text(element.type, qualified: qualified)
      }
      return "(\(texts.joined(separator: ", ")))"
    case .function(let function):
      let parameters = function.parameters.map { parameter in
        (parameter.isInout ? "inout " : "") + text(parameter.type, qualified: qualified)
          + (parameter.isVariadic ? "..." : "")
      }
      return "(\(parameters.joined(separator: ", ")))\(function.isThrowing ? " throws" : "")"
        + " -> \(text(function.result, qualified: qualified))"
    case .metatype(let inner): return text(inner, qualified: qualified) + ".Type"
    case .existential(let protocols):
      if protocols.isEmpty { return "Any" }
      return protocols.map { type in
        let module = type.isNative || type.isAdopted ? "Swift." : "main."
        return (qualified ? module : "") + type.name
      }.joined(separator: " & ")
    case .parameter, .variable, .error: return "\(type)"
    }
  }
}

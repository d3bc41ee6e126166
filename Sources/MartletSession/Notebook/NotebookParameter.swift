// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// A value for one of a notebook's parameters.
package struct NotebookParameter: Sendable, Equatable {
  /// The variable.
  package let name: String
  /// The value; a list may hold lists, and an object has texts for keys.
  package let value: JSONValue

  /// Reads `name=value`, as a command line has it: `true`, `false`, `nil` (also as Python writes
  /// them) and numbers are what they look like, all else is text.
  ///
  /// - Throws: ``ParameterError``.
  package init(argument: String) throws {
    guard let cut = argument.firstIndex(of: "=") else {
      throw ParameterError(problem: "\(argument) is no parameter: it has no =")
    }
    let text = String(argument[argument.index(after: cut)...])
    let value: JSONValue =
      switch text {
      case "true", "True": true
      case "false", "False": false
      case "nil", "None", "null": nil
      default:
        if let whole = Int(text) {
          .int(whole)
        } else if let number = Double(text), text.contains(where: \.isNumber) {
          .double(number)
        } else {
          .string(text)
        }
      }
    try self.init(name: String(argument[..<cut]), value: value)
  }

  /// Reads a JSON object whose members are the parameters.
  ///
  /// - Throws: ``ParameterError``.
  package static func list(json text: String) throws -> [NotebookParameter] {
    let document: JSONValue
    do {
      document = try JSONValue.parse(text)
    } catch {
      throw ParameterError(problem: "it is not JSON (\(error))")
    }
    guard let members = document.objectValue else {
      throw ParameterError(problem: "it is not a JSON object, as in {\"rate\": 0.5}")
    }
    return try members.map { try NotebookParameter(name: $0.key, value: $0.value) }
  }

  private init(name: String, value: JSONValue) throws {
    let isName =
      name.first.map { $0.isLetter || $0 == "_" } ?? false
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    guard isName else { throw ParameterError(problem: "\"\(name)\" is no name of a variable") }
    self.name = name
    self.value = value
  }

  /// The cell that sets parameters; `types` are those that the notebook has declared them with.
  static func source(_ parameters: [NotebookParameter], types: [String: String]) -> String {
    let lines = parameters.map { parameter in
      let literal = SwiftLiteral(parameter.value)
      // A whole number for a decimal parameter would make it an Int.
      let type = types[parameter.name] ?? literal.type
      return "var \(parameter.name)\(type.map { ": \($0)" } ?? "") = \(literal.text)"
    }
    return (["// Parameters"] + lines).joined(separator: "\n")
  }
}

/// A JSON value as Swift has it.
private struct SwiftLiteral {
  /// The literal.
  let text: String
  /// The type that must stand beside it; `nil` if the literal says it.
  let type: String?

  init(_ value: JSONValue) {
    text = Self.text(value)
    type = Self.type(value)
  }

  private static func type(_ value: JSONValue) -> String? {
    switch value {
    case .null: return "Any?"
    case .array(let elements):
      return isUniform(elements) ? nil : "[Any\(mark(elements))]"
    case .object(let members):
      let values = members.map(\.value)
      return isUniform(values) ? nil : "[String: Any\(mark(values))]"
    default: return nil
    }
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: "nil"
    case .bool(let flag): "\(flag)"
    case .int(let number): "\(number)"
    case .double(let number):
      number.isNaN
        ? "Double.nan"
        : number.isInfinite ? "\(number < 0 ? "-" : "")Double.infinity" : "\(number)"
    case .string(let string): quoted(string)
    case .array(let elements): "[\(elements.map(nested).joined(separator: ", "))]"
    case .object(let members):
      members.isEmpty
        ? "[:]"
        : "[\(members.map { "\(quoted($0.key)): \(nested($0.value))" }.joined(separator: ", "))]"
    }
  }

  /// A value within another: a list of this and that says so.
  private static func nested(_ value: JSONValue) -> String {
    guard value != .null, let type = type(value) else { return text(value) }
    return "\(text(value)) as \(type)"
  }

  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if !isPrintable(scalar) {
          text += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }

  /// Whether a reader of the cell sees the character: what Python calls printable.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }

  /// The question mark behind the type of elements of which some are missing.
  private static func mark(_ elements: [JSONValue]) -> String {
    elements.contains(.null) ? "?" : ""
  }

  /// Whether all elements are of one type that Swift finds out by itself.
  private static func isUniform(_ elements: [JSONValue]) -> Bool {
    func kind(_ value: JSONValue) -> Int? {
      switch value {
      case .bool: 0
      case .int, .double: 1
      case .string: 2
      default: nil
      }
    }
    guard let first = elements.first, let wanted = kind(first) else { return false }
    return elements.allSatisfy { kind($0) == wanted }
  }
}

/// What is wrong with the parameters for a notebook.
package struct ParameterError: Error, CustomStringConvertible {
  /// The problem as a clause.
  package let problem: String
  package var description: String { problem }
}

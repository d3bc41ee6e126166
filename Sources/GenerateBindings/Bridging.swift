// SPDX-License-Identifier: Apache-2.0

/// Writes the Swift expressions that carry values between cells and the library.
package struct Bridging {
  /// The library's own types, which cells hold as they are.
  let hostTypes: Set<String>
  /// The library's protocols.
  let protocols: Set<String>

  package init(hostTypes: Set<String>, protocols: Set<String>) {
    self.hostTypes = hostTypes
    self.protocols = protocols
  }

  private static let basic: Set<String> = ["Int", "Double", "Bool", "String", "Float", "UInt8"]
  private static let ranges: Set<String> = ["Range", "ClosedRange"]

  /// Names without `any` that are protocols become existentials.
  func normalized(_ type: TypeText) -> TypeText {
    switch type {
    case .named(let name) where protocols.contains(name): .existential(name)
    case .named("Void"): .tuple([])
    case .named, .existential: type
    case .generic("Array", let arguments): .array(normalized(arguments[0]))
    case .generic("Optional", let arguments): .optional(normalized(arguments[0]))
    case .generic(let name, let arguments): .generic(name, arguments.map(normalized))
    case .array(let element): .array(normalized(element))
    case .dictionary(let key, let value): .dictionary(normalized(key), normalized(value))
    case .optional(let wrapped): .optional(normalized(wrapped))
    case .tuple(let elements): .tuple(elements.map { ($0.label, normalized($0.type)) })
    case .function(let parameters, let result, let throwing):
      .function(parameters.map(normalized), normalized(result), throwing: throwing)
    case .variadic(let element): .variadic(normalized(element))
    }
  }

  /// Whether the type conforms to `Bridged`, in whatever way.
  package func isBridged(_ type: TypeText) -> Bool {
    switch type {
    case .named(let name): Self.basic.contains(name) || hostTypes.contains(name)
    case .generic(let name, let arguments):
      Self.ranges.contains(name) && arguments.allSatisfy { $0.text == "Int" || $0.text == "Double" }
    case .array(let element), .optional(let element): isBridged(element)
    case .dictionary(.named("String"), let value): isBridged(value)
    default: false
    }
  }

  /// An expression (to stand after `try`) that makes a value of `type` out of the cell's `value`.
  package func take(_ type: TypeText, from value: String, depth: Int = 0) throws -> String {
    if isBridged(type) { return "(\(type.text)).unbridged(\(value))" }
    let inner = "v\(depth)"
    switch type {
    case .existential(let name) where protocols.contains(name):
      return "hostExistential(\(value), as: (any \(name)).self)"
    case .array(let element), .variadic(let element):
      if isBridged(element) { return "[\(element.text)].unbridged(\(value))" }
      let taken = try take(element, from: inner, depth: depth + 1)
      return "[Value].unbridged(\(value)).map { \(inner) in try \(taken) }"
    case .optional(let wrapped):
      let taken = try take(wrapped, from: inner, depth: depth + 1)
      return "(Value?).unbridged(\(value)).map { \(inner) in try \(taken) }"
    case .tuple(let elements) where elements.count > 1:
      let fields = "e\(depth)"
      let parts = try elements.enumerated().map { place, element in
        "try \(try take(element.type, from: "\(fields)[\(place)]", depth: depth + 1))"
      }
      return "{ (t\(depth): Value) throws -> \(type.text) in "
        + "let \(fields) = try t\(depth).tupleElements(\(elements.count)); "
        + "return (\(parts.joined(separator: ", "))) }(\(value))"
    case .function(let parameters, let result, true):
      let names = parameters.indices.map { "a\(depth)\($0)" }
      let declared = zip(names, parameters).map { "\($0): \($1.text)" }
      let given = try zip(names, parameters).map { try give($1, $0) }
      let called = "apply(\(value), [\(given.joined(separator: ", "))])"
      let body =
        result == .tuple([])
        ? "_ = try \(called)" : "try \(try take(result, from: called, depth: depth + 1))"
      return "{ (\(declared.joined(separator: ", "))) throws -> \(result.text) in \(body) }"
    case .function:
      throw BindingError(description: "a closure that does not throw: \(type.text)")
    default:
      throw BindingError(description: "a parameter of type \(type.text)")
    }
  }

  /// An expression that makes the cell's form of `expression`, a value of `type`.
  func give(_ type: TypeText, _ expression: String) throws -> String {
    if isBridged(type) { return "\(expression).bridged" }
    switch type {
    case .existential(let name) where protocols.contains(name): return "hostValue(\(expression))"
    case .array(let element):
      return "\(expression).map { \(try give(element, "$0")) }.bridged"
    case .optional(let wrapped):
      return "\(expression).map { \(try give(wrapped, "$0")) }.bridged"
    case .tuple(let elements):
      let parts = try elements.enumerated().map { try give($1.type, "\(expression).\($0)") }
      return "Value.tuple([\(parts.joined(separator: ", "))])"
    default:
      throw BindingError(description: "a result of type \(type.text)")
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

// Swift has `exp`, `pow` and their like for several types of numbers, one of which is decimal. Where
// nothing but whole literals says which, a program does not compile, or computes with another type
// than one thinks.

extension CellChecker {
  /// What takes anything, so that it does not say which numbers are meant.
  private static let takers: Set<String> = [
    "print", "debugPrint", "String", "Int", "Double", "Float", "max", "min", "abs",
  ]

  /// The functions that also exist for one type only, or for whatever numbers they are given.
  private static let generous: Set<String> = [
    "sqrt", "floor", "ceil", "round", "trunc", "fabs", "fmod", "remainder", "rint", "nearbyint",
  ]

  /// Refuses arguments of a function that takes anything; see ``refuseWholeNumbers(_:)``.
  func refuseWholeNumbers(in arguments: [Argument], of name: String) {
    guard Self.takers.contains(name) else { return }
    // `String(format:)` takes no decimal numbers.
    let isFormat = arguments.first?.label?.text == "format"
    for argument in arguments { refuseWholeNumbers(argument.value, takesDecimals: !isFormat) }
  }

  /// Refuses mathematics of nothing but whole literals, where nothing says which type is meant.
  func refuseWholeNumbers(_ value: Expression, takesDecimals: Bool = true) {
    guard let (name, first, hasFraction) = wholeMathematics(value), takesDecimals || !hasFraction
    else { return }
    let text = source.slice(first.range)
    let literal = if case .integer = first.kind { "\(text).0" } else { "Double(\(text))" }
    report(
      "ambiguous-number",
      "whole numbers do not say which numbers `\(name)` is to compute with",
      first.range,
      remedy: "Write `\(literal)`.",
      fix: (first.range, literal)
    )
  }

  /// The first call of mathematics and its first argument in what is made of nothing but such calls
  /// and whole literals.
  private func wholeMathematics(_ value: Expression)
    -> (name: String, argument: Expression, hasFraction: Bool)?
  {
    switch value.kind {
    case .parenthesized(let inner), .prefix(_, let inner): return wholeMathematics(inner)
    case .binary(let sign, let left, let right)
    where ["+", "-", "*", "/"].contains(sign.text):
      guard isWhole(left), isWhole(right) else { return nil }
      return wholeMathematics(left) ?? wholeMathematics(right)
    case .array(let elements):
      guard elements.allSatisfy(isWhole) else { return nil }
      return elements.lazy.compactMap(wholeMathematics).first
    case .ternary(_, let then, let otherwise):
      guard isWhole(then), isWhole(otherwise) else { return nil }
      return wholeMathematics(then) ?? wholeMathematics(otherwise)
    case .call(let callee, let arguments):
      guard case .name(let name) = callee.kind, let first = arguments.first,
        !Self.generous.contains(name),
        MathFunctions.indices[name] != nil || MathFunctions.binary[name] != nil,
        arguments.allSatisfy({ $0.label == nil }), isOfLibrary(name)
      else { return nil }
      if arguments.allSatisfy({ isWhole($0.value) }) {
        return wholeMathematics(first.value) ?? (name, first.value, false)
      }
      // `pow(2.0, 3)` could be the one of `Decimal` and `Int`, too.
      guard name == "pow", arguments.count == 2, isFloating(first.value),
        isWhole(arguments[1].value)
      else { return nil }
      return (name, arguments[1].value, true)
    default: return nil
    }
  }

  private func isFloating(_ value: Expression) -> Bool {
    switch value.kind {
    case .floating: true
    case .parenthesized(let inner): isFloating(inner)
    case .prefix(let sign, let inner): sign.text == "-" && isFloating(inner)
    default: false
    }
  }

  private func isWhole(_ value: Expression) -> Bool {
    switch value.kind {
    case .integer: true
    case .parenthesized(let inner): isWhole(inner)
    case .prefix(let sign, let inner): sign.text == "-" && isWhole(inner)
    case .binary(let sign, let left, let right):
      ["+", "-", "*", "/"].contains(sign.text) && isWhole(left) && isWhole(right)
    case .call: wholeMathematics(value) != nil
    default: false
    }
  }

  /// Whether a name means the functions of the standard library alone.
  private func isOfLibrary(_ name: String) -> Bool {
    guard case .functions(let functions) = lookUp(name) else { return false }
    return functions.allSatisfy {
      if case .native = $0.implementation { true } else { false }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Type {
  /// How many types may occur in a type.
  ///
  /// What people write has less than a hundred; a type that doubles with every line, as `(x, x)` of
  /// the last one, would soon take all time and memory.
  static let sizeLimit = 1000

  static let tooLarge = "the type of this consists of more than \(sizeLimit) types"

  /// Whether more types occur in it than may.
  ///
  /// - Parameter shallow: What is known of a type variable.
  /// - Returns: Whether it is too large.
  /// - Complexity: O(1), for counting ends at the limit.
  func isTooLarge(_ shallow: (Type) -> Type = { $0 }) -> Bool {
    var left = Type.sizeLimit
    return !fits(into: &left, shallow)
  }

  private func fits(into left: inout Int, _ shallow: (Type) -> Type) -> Bool {
    left -= 1
    guard left >= 0 else { return false }
    switch shallow(self) {
    case .nominal(_, let arguments):
      for argument in arguments where !argument.fits(into: &left, shallow) { return false }
    case .tuple(let elements):
      for element in elements where !element.type.fits(into: &left, shallow) { return false }
    case .function(let function):
      for parameter in function.parameters where !parameter.type.fits(into: &left, shallow) {
        return false
      }
      return function.result.fits(into: &left, shallow)
    case .metatype(let inner): return inner.fits(into: &left, shallow)
    case .existential, .parameter, .variable, .error: break
    }
    return true
  }
}

extension Solver {
  /// Whether more types occur in a type than may.
  func isTooLarge(_ type: Type) -> Bool {
    if case .nominal(_, let arguments) = type, arguments.isEmpty { return false }
    return type.isTooLarge(shallow)
  }
}

extension TypeScope {
  /// What an alias stands for: no type without end, however often aliases are doubled.
  func resolveAlias(_ syntax: TypeSyntax) -> Type { bounded(resolve(syntax), syntax.range) }

  /// The type, unless it is too large, which is reported.
  func bounded(_ type: Type, _ range: SourceRange) -> Type {
    guard type.isTooLarge() else { return type }
    report?(Type.tooLarge, "", range)
    return .error
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A set of Unicode scalars: kinds of them, some of them, or all but these.
final class CharacterSetObject: Value.Object, @unchecked Sendable {
  enum Kind: String, CaseIterable {
    case whitespaces, whitespacesAndNewlines, newlines, punctuationCharacters, decimalDigits
    case letters, alphanumerics, uppercaseLetters, lowercaseLetters, symbols, controlCharacters
  }

  var kinds: Set<Kind> = []
  var scalars: Set<Unicode.Scalar> = []
  /// Sets that are part of this one, as far as they are more than kinds and scalars.
  var parts: [CharacterSetObject] = []
  var isInverted = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isIn =
      scalars.contains(scalar) || kinds.contains { Self.isOf($0, scalar) }
      || parts.contains { $0.contains(scalar) }
    return isIn != isInverted
  }

  private static func isOf(_ kind: Kind, _ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    switch kind {
    case .whitespaces: return category == .spaceSeparator || scalar == "\t"
    case .newlines: return isNewline(scalar)
    case .whitespacesAndNewlines:
      return category == .spaceSeparator || scalar == "\t" || isNewline(scalar)
    case .decimalDigits: return category == .decimalNumber
    case .uppercaseLetters: return category == .uppercaseLetter || category == .titlecaseLetter
    case .lowercaseLetters: return category == .lowercaseLetter
    case .controlCharacters: return category == .control || category == .format
    case .letters, .alphanumerics:
      switch category {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark:
        return true
      case .decimalNumber, .letterNumber, .otherNumber: return kind == .alphanumerics
      default: return false
      }
    case .punctuationCharacters:
      switch category {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        return true
      default: return false
      }
    case .symbols:
      switch category {
      case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return true
      default: return false
      }
    }
  }

  private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension NativeLibrary {
  /// Whether a scalar is in a set; looks now and then whether the user wants to stop.
  private static func patiently(
    _ set: CharacterSetObject,
    _ machine: Machine
  ) -> (Unicode.Scalar) throws -> Bool {
    var step = 0
    return {
      step &+= 1
      try machine.checkInterruption(step: step)
      return set.contains($0)
    }
  }

  private static func set(_ value: Value) throws -> CharacterSetObject {
    guard let set = value.object(CharacterSetObject.self) else { throw Trap.conflict }
    return set
  }

  private static func merged(_ first: CharacterSetObject, _ second: CharacterSetObject)
    -> CharacterSetObject
  {
    let result = CharacterSetObject()
    for set in [first, second] {
      if set.isInverted || !set.parts.isEmpty {
        result.parts.append(set)
      } else {
        result.kinds.formUnion(set.kinds)
        result.scalars.formUnion(set.scalars)
      }
    }
    return result
  }

  private static func inverse(_ set: CharacterSetObject) -> CharacterSetObject {
    let result = CharacterSetObject()
    result.kinds = set.kinds
    result.scalars = set.scalars
    result.parts = set.parts
    result.isInverted = !set.isInverted
    return result
  }

  private static func characters(_ text: String) -> CharacterSetObject {
    let result = CharacterSetObject()
    result.scalars = Set(text.unicodeScalars)
    return result
  }

  /// Members of `CharacterSet`, and those of texts that take one.
  static let characterSets: [String: NativeEntry] = {
    var entries: [String: NativeEntry] = [
      "CharacterSet.empty": { _, _, _ in .object(CharacterSetObject()) },
      "CharacterSet.init": { _, a, _ in .object(characters(try string(a[0]))) },
      "CharacterSet.inverted": { _, a, _ in .object(inverse(try set(a[0]))) },
      "CharacterSet.contains": { _, a, _ in .bool(try set(a[0]).contains(try scalar(a[1]))) },
      "CharacterSet.union": { _, a, _ in .object(merged(try set(a[0]), try set(a[1]))) },
      "CharacterSet.intersection": { _, a, _ in
        .object(inverse(merged(inverse(try set(a[0])), inverse(try set(a[1])))))
      },
      "CharacterSet.subtracting": { _, a, _ in
        .object(inverse(merged(inverse(try set(a[0])), try set(a[1]))))
      },
      "CharacterSet.formUnion": { _, a, _ in
        a[0] = .object(merged(try set(a[0]), try set(a[1])))
        return .void
      },
      "CharacterSet.insert": { _, a, _ in
        a[0] = .object(merged(try set(a[0]), characters(try string(a[1]))))
        return .void
      },
      "CharacterSet.remove": { _, a, _ in
        a[0] = .object(inverse(merged(inverse(try set(a[0])), characters(try string(a[1])))))
        return .void
      },
      "String.trimming": { machine, a, _ in
        let isWanted = patiently(try set(a[1]), machine)
        let scalars = try text(a[0]).unicodeScalars
        let rest = try scalars.drop(while: isWanted)
        guard let last = try rest.lastIndex(where: { try !isWanted($0) }) else {
          return .string("")
        }
        return .string(String(Substring(rest[...last])))
      },
      "String.components(set)": { machine, a, _ in
        let isSeparator = patiently(try set(a[1]), machine)
        let scalars = try text(a[0]).unicodeScalars
        return try list(
          scalars.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
            .map { Substring($0) },
          machine
        )
      },
      "String.range(set)": { machine, a, _ in
        let isWanted = patiently(try set(a[1]), machine)
        let scalars = try text(a[0]).unicodeScalars
        guard let index = try scalars.firstIndex(where: isWanted) else { return .none }
        return .object(
          RangeObject(
            .object(TextIndexObject(index)),
            .object(TextIndexObject(scalars.index(after: index))),
            isClosed: false
          )
        )
      },
    ]
    for kind in CharacterSetObject.Kind.allCases {
      entries["CharacterSet.\(kind)"] = { _, _, _ in
        let set = CharacterSetObject()
        set.kinds = [kind]
        return .object(set)
      }
    }
    return entries
  }()
}

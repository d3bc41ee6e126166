// SPDX-License-Identifier: Apache-2.0

/// What a Unicode scalar is to a word.
enum ScalarKind {
  case letter, digit, connector, katakana
  /// A word by itself.
  case ideograph
  /// It stands on what is before it.
  case mark
  /// It shows nothing, and is left out of words that it stands in.
  case hidden
  /// It joins what is on both sides of it, if that is of the right kind.
  case joint
  case other

  init(_ scalar: Unicode.Scalar, _ rule: WordRule) {
    switch rule {
    case .unicode: self.init(unicode: scalar)
    case .runs:
      let kind = ScalarKind(unicode: scalar)
      switch kind {
      case .ideograph, .katakana: self = .letter
      case .joint: self = .other
      default: self = kind
      }
    case .asciiRuns:
      self = scalar.isASCII ? Self.ofASCII(scalar.value, joins: false) : .other
    case .spaces:
      self = scalar.properties.isWhitespace ? .other : .letter
    }
  }

  private init(unicode scalar: Unicode.Scalar) {
    if scalar.isASCII {
      self = Self.ofASCII(scalar.value, joins: true)
      return
    }
    switch scalar.value {
    case 0x2019, 0xB7:
      self = .joint
      return
    // The soft hyphen, and the joiner and non-joiner of emoji and of Indic and Persian letters.
    case 0xAD, 0x200C, 0x200D, 0xFEFF:
      self = .hidden
      return
    case 0x3041...0x3096, 0x309D...0x309F, 0x1B001...0x1B11F, 0x1B150...0x1B152:
      self = .ideograph
      return
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D, 0x1B164...0x1B167:
      self = .katakana
      return
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .letterNumber:
      self = properties.isIdeographic ? .ideograph : .letter
    case .otherLetter: self = properties.isIdeographic ? .ideograph : .letter
    case .decimalNumber, .otherNumber: self = .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .connectorPunctuation: self = .connector
    case .format: self = .hidden
    default: self = .other
    }
  }

  private static func ofASCII(_ value: UInt32, joins: Bool) -> ScalarKind {
    switch value {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x5F: .connector
    // ' , .
    case 0x27, 0x2C, 0x2E: joins ? .joint : .other
    default: .other
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Goes over texts for a tokenizer, and looks now and then whether to stop.
struct TermScanner {
  private let tokenizer: Tokenizer
  private let stopWords: Set<String>
  private let range: ClosedRange<Int>
  /// How much was done since the last look.
  private var work = 0

  /// The tokenizer's hyperparameters must be within their ranges.
  init(_ tokenizer: Tokenizer) {
    self.tokenizer = tokenizer
    stopWords = Set(tokenizer.stopWords)
    range = tokenizer.ngrams.range
  }

  /// Notes work, of which a unit takes less than a microsecond.
  private mutating func note(_ units: Int = 1) throws {
    work += units
    guard work >= Execution.blockLength else { return }
    work = 0
    try Execution.current.checkInterruption()
  }

  // MARK: Terms

  /// Calls `body` with each term of a text.
  mutating func forEachTerm(_ text: String, _ body: (String) throws -> Void) throws {
    switch tokenizer.ngrams {
    case .words where range == 1...1: try forEachWord(text, body)
    case .words:
      var words: [String] = []
      try forEachWord(text) { words.append($0) }
      for length in range where length <= words.count {
        for start in 0...words.count - length {
          try note(length)
          try body(words[start..<start + length].joined(separator: " "))
        }
      }
    case .characters:
      let characters = try characters(of: text)
      for length in range { try forEachRun(of: characters, length, body) }
    case .charactersInWords:
      var words: [String] = []
      try forEachWord(text) { words.append($0) }
      for word in words {
        var padded = [" "]
        for character in word {
          try note()
          padded.append(String(character))
        }
        padded.append(" ")
        for length in range {
          // A word that is too short for a length is a term itself, once.
          if padded.count <= length {
            try body(padded.joined())
            break
          }
          try forEachRun(of: padded, length, body)
        }
      }
    }
  }

  /// The characters of a text in lower case, if that is wanted, several spaces as one.
  private mutating func characters(of text: String) throws -> [String] {
    var found: [String] = []
    var isSpace = false
    for character in text {
      try note()
      if character.isWhitespace {
        if !isSpace { found.append(" ") }
        isSpace = true
      } else {
        found.append(tokenizer.lowercase ? character.lowercased() : String(character))
        isSpace = false
      }
    }
    return found
  }

  private mutating func forEachRun(
    of characters: [String],
    _ length: Int,
    _ body: (String) throws -> Void
  ) throws {
    guard length <= characters.count else { return }
    for start in 0...characters.count - length {
      try note(length)
      try body(characters[start..<start + length].joined())
    }
  }

  // MARK: Words

  /// Calls `body` with each word of a text that is long enough and no stop word.
  mutating func forEachWord(_ text: String, _ body: (String) throws -> Void) throws {
    var word = GrowingWord()
    // What may join two parts of a word, until the character behind it is known.
    var joint: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      try note()
      let kind = ScalarKind(scalar, tokenizer.words)
      switch kind {
      case .letter, .digit, .connector, .katakana:
        if let waiting = joint {
          joint = nil
          if joins(waiting, word.last, kind) {
            word.append(waiting == "\u{2019}" ? "'" : waiting, lowercase: false)
          } else {
            try finish(&word, body)
          }
        } else if isBorder(word.last, kind) {
          try finish(&word, body)
        }
        word.append(scalar, lowercase: tokenizer.lowercase)
        word.length += 1
        word.last = kind
      case .ideograph:
        joint = nil
        try finish(&word, body)
        word.append(scalar, lowercase: false)
        word.length = tokenizer.minimumLength
        word.last = .ideograph
      case .mark:
        // On what stands in no word a mark is in none either.
        if joint != nil {
          joint = nil
          try finish(&word, body)
        } else if !word.isEmpty {
          word.append(scalar, lowercase: false)
        }
      case .hidden: break
      case .joint:
        if joint == nil, word.last == .letter || word.last == .digit {
          joint = scalar
        } else {
          joint = nil
          try finish(&word, body)
        }
      case .other:
        joint = nil
        try finish(&word, body)
      }
    }
    try finish(&word, body)
  }

  /// Whether a word ends between two kinds that stand side by side.
  private func isBorder(_ left: ScalarKind, _ right: ScalarKind) -> Bool {
    if left == .ideograph { return true }
    return left != .connector && right != .connector && (left == .katakana) != (right == .katakana)
  }

  private func joins(_ joint: Unicode.Scalar, _ left: ScalarKind, _ right: ScalarKind) -> Bool {
    guard left == right else { return false }
    switch joint {
    case "'", "\u{2019}": return true
    case "\u{B7}": return left == .letter
    default: return left == .digit
    }
  }

  /// Hands out a word that has come to its end.
  private func finish(_ word: inout GrowingWord, _ body: (String) throws -> Void) throws {
    guard !word.isEmpty else { return }
    if word.length >= tokenizer.minimumLength {
      let text = word.text
      if stopWords.isEmpty || !stopWords.contains(text) { try body(text) }
    }
    word.clear()
  }
}

/// A word whose end has not come yet.
private struct GrowingWord {
  private var bytes: [UInt8] = []
  /// How many letters and digits it has.
  var length = 0
  /// What stands last in it, marks aside.
  var last = ScalarKind.other

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ scalar: Unicode.Scalar, lowercase: Bool) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      bytes.append(lowercase && (65...90).contains(byte) ? byte | 0x20 : byte)
    } else if lowercase {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    length = 0
    last = .other
  }
}

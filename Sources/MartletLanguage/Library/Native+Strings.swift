// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  private static func character(_ value: Value) throws -> Character {
    guard let first = try string(value).first else { throw Trap.conflict }
    return first
  }

  private static func amount(_ value: Value) throws -> Int {
    let amount = try int(value)
    guard amount >= 0 else {
      throw Trap("invalid-argument", "the number of characters is \(amount); it must be 0 or more")
    }
    return amount
  }

  /// Where `target` occurs in `text`, byte by byte, at the borders of characters only.
  static func ranges(of target: String, in text: String) -> [Range<String.Index>] {
    guard !target.isEmpty else { return [] }
    var found: [Range<String.Index>] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(target) {
        let end =
          text.index(index, offsetBy: target.count, limitedBy: text.endIndex) ?? text.endIndex
        found.append(index..<end)
        index = end
      } else {
        index = text.index(after: index)
      }
    }
    return found
  }

  private static func pieces(_ text: String, separatedBy separator: String) -> [String] {
    var pieces: [String] = []
    var start = text.startIndex
    for range in ranges(of: separator, in: text) {
      pieces.append(String(text[start..<range.lowerBound]))
      start = range.upperBound
    }
    pieces.append(String(text[start...]))
    return pieces
  }

  private static func list(_ texts: some Sequence<some StringProtocol>) -> Value {
    let array = ArrayObject(.value)
    for text in texts { array.append(.string(String(text))) }
    return .object(array)
  }

  static let strings: [String: NativeEntry] = [
    "String.init": { _, _, _ in .string("") },
    "String.init(Characters)": { machine, a, _ in
      var text = ""
      try Sequences.visit(a[0], machine) {
        text += try string($0)
        try Machine.checkText(text)
        return true
      }
      return .string(text)
    },
    "String.init(radix)": { _, a, site in
      let radix = isMissing(a[1]) ? 10 : try int(a[1])
      try checkRadix(radix)
      let uppercase = isMissing(a[2]) ? false : try bool(a[2])
      let number = try wide(a[0], site.argumentTypes[0])
      return .string(String(number, radix: radix, uppercase: uppercase))
    },
    "String.init(repeating)": { _, a, _ in
      let (text, count) = (try string(a[0]), try amount(a[1]))
      if text.isEmpty { return .string("") }
      let (bytes, overflow) = text.utf8.count.multipliedReportingOverflow(by: count)
      if overflow || bytes > Machine.stringLimit {
        throw Trap(
          "too-large",
          "\(count) repetitions of \(text.utf8.count) bytes are too large a text; "
            + "the limit is \(Machine.stringLimit) bytes"
        )
      }
      return .string(String(repeating: text, count: count))
    },
    "String.init(describing)": { machine, a, _ in
      .string(try Description.text(a[0], .existential([]), machine))
    },
    "String.init(reflecting)": { machine, a, _ in
      .string(try Description.text(a[0], .existential([]), machine, debug: true))
    },
    "String.description": { _, a, _ in a[0] },
    "String.count": { _, a, _ in .int(try string(a[0]).count) },
    "String.isEmpty": { _, a, _ in .bool(try string(a[0]).isEmpty) },
    "String.uppercased": { _, a, _ in .string(try string(a[0]).uppercased()) },
    "String.lowercased": { _, a, _ in .string(try string(a[0]).lowercased()) },
    "String.capitalized": { _, a, _ in
      var result = ""
      var isInWord = false
      for character in try string(a[0]) {
        result += isInWord ? character.lowercased() : character.uppercased()
        isInWord = character.isLetter || character.isNumber || (isInWord && character == "'")
      }
      return .string(result)
    },
    "String.hasPrefix": { _, a, _ in .bool(try string(a[0]).hasPrefix(try string(a[1]))) },
    "String.hasSuffix": { _, a, _ in .bool(try string(a[0]).hasSuffix(try string(a[1]))) },
    "String.contains": { _, a, _ in
      let target = try string(a[1])
      let found = ranges(of: target, in: try string(a[0]))
      return .bool(target.isEmpty || !found.isEmpty)
    },
    "String.+": { _, a, _ in
      let text = try string(a[0]) + string(a[1])
      try Machine.checkText(text)
      return .string(text)
    },
    "String.append": { machine, a, _ in
      guard case .string(var text) = machine.take(a) else { throw Trap.conflict }
      text += try string(a[1])
      try Machine.checkText(text)
      a[0] = .string(text)
      return .void
    },
    "String.split": { _, a, _ in
      list(
        try string(a[0]).split(
          separator: try character(a[1]),
          maxSplits: isMissing(a[2]) ? .max : try amount(a[2]),
          omittingEmptySubsequences: isMissing(a[3]) ? true : try bool(a[3])
        )
      )
    },
    "String.split(where)": { machine, a, _ in
      let isSeparator = try machine.unary(a[2])
      return list(
        try string(a[0]).split(
          maxSplits: isMissing(a[0]) || isMissing(a[1]) ? .max : try amount(a[1]),
          omittingEmptySubsequences: true,
          whereSeparator: { try bool(try isSeparator(.string(String($0)))) }
        )
      )
    },
    "String.prefix": { _, a, _ in .string(String(try string(a[0]).prefix(try amount(a[1])))) },
    "String.suffix": { _, a, _ in .string(String(try string(a[0]).suffix(try amount(a[1])))) },
    "String.dropFirst": { _, a, _ in
      .string(String(try string(a[0]).dropFirst(isMissing(a[1]) ? 1 : try amount(a[1]))))
    },
    "String.dropLast": { _, a, _ in
      .string(String(try string(a[0]).dropLast(isMissing(a[1]) ? 1 : try amount(a[1]))))
    },
    "String.prefix(while)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return .string(
        String(try string(a[0]).prefix { try bool(try predicate(.string(String($0)))) })
      )
    },
    "String.drop(while)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return .string(
        String(try string(a[0]).drop { try bool(try predicate(.string(String($0)))) })
      )
    },
    "String.filter": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return .string(try string(a[0]).filter { try bool(try predicate(.string(String($0)))) })
    },
    "String.components": { _, a, _ in list(pieces(try string(a[0]), separatedBy: try string(a[1])))
    },
    "String.replacing": { _, a, _ in
      let (text, target) = (try string(a[0]), try string(a[1]))
      if target.isEmpty { return .string(text) }
      let result = pieces(text, separatedBy: target).joined(separator: try string(a[2]))
      try Machine.checkText(result)
      return .string(result)
    },
    "String.trimming": { _, a, _ in
      let set = try string(a[1])
      let text = try string(a[0])
      let head = text.drop { isIn($0, set) }
      var end = head.endIndex
      while end > head.startIndex, isIn(head[head.index(before: end)], set) {
        end = head.index(before: end)
      }
      return .string(String(head[..<end]))
    },
    "String.padding": { _, a, _ in
      let (text, length, pad) = (try string(a[0]), try amount(a[1]), Array(try string(a[2])))
      let start = try amount(a[3])
      guard length <= Machine.stringLimit else {
        throw Trap.tooLarge("a text", length, limit: Machine.stringLimit)
      }
      var characters = Array(text.prefix(length))
      var index = start
      while characters.count < length, !pad.isEmpty {
        characters.append(pad[index % pad.count])
        index += 1
      }
      return .string(String(characters))
    },
    "String.removeLast": { _, a, _ in
      var text = try string(a[0])
      guard let last = text.popLast() else { throw emptyText("removeLast") }
      a[0] = .string(text)
      return .string(String(last))
    },
    "String.removeFirst": { _, a, _ in
      var text = try string(a[0])
      if text.isEmpty { throw emptyText("removeFirst") }
      let first = text.removeFirst()
      a[0] = .string(text)
      return .string(String(first))
    },
    "String.popLast": { _, a, _ in
      var text = try string(a[0])
      let last = text.popLast()
      a[0] = .string(text)
      return optional(last.map { .string(String($0)) })
    },
    "String.removeAll": { _, a, _ in
      a[0] = .string("")
      return .void
    },
  ]

  private static func emptyText(_ name: String) -> Trap {
    Trap("empty-text", "the text is empty, so `\(name)()` finds no character to remove")
  }

  /// Whether a character belongs to a set, which is written as `=name` or as `:` and its characters.
  private static func isIn(_ character: Character, _ set: String) -> Bool {
    switch set {
    case "=whitespaces": return character.isWhitespace && !character.isNewline
    case "=whitespacesAndNewlines": return character.isWhitespace
    case "=newlines": return character.isNewline
    case "=punctuation": return character.isPunctuation
    case "=digits": return character.isNumber
    case "=letters": return character.isLetter
    default: return set.dropFirst().contains(character)
    }
  }

  /// Members of `Character` and `CharacterSet`.
  static let characters: [String: NativeEntry] = [
    "Character.init": { _, a, _ in
      let text = try string(a[0])
      guard text.count == 1 else {
        throw Trap(
          "invalid-argument",
          "\(text.debugDescription) has \(text.count) characters, not one"
        )
      }
      return a[0]
    },
    "Character.isLetter": { _, a, _ in .bool(try character(a[0]).isLetter) },
    "Character.isNumber": { _, a, _ in .bool(try character(a[0]).isNumber) },
    "Character.isWhitespace": { _, a, _ in .bool(try character(a[0]).isWhitespace) },
    "Character.isNewline": { _, a, _ in .bool(try character(a[0]).isNewline) },
    "Character.isUppercase": { _, a, _ in .bool(try character(a[0]).isUppercase) },
    "Character.isLowercase": { _, a, _ in .bool(try character(a[0]).isLowercase) },
    "Character.isPunctuation": { _, a, _ in .bool(try character(a[0]).isPunctuation) },
    "Character.isSymbol": { _, a, _ in .bool(try character(a[0]).isSymbol) },
    "Character.isASCII": { _, a, _ in .bool(try character(a[0]).isASCII) },
    "Character.isHexDigit": { _, a, _ in .bool(try character(a[0]).isHexDigit) },
    "Character.wholeNumberValue": { _, a, _ in
      optional(try character(a[0]).wholeNumberValue.map(Value.int))
    },
    "Character.hexDigitValue": { _, a, _ in
      optional(try character(a[0]).hexDigitValue.map(Value.int))
    },
    "CharacterSet.whitespaces": { _, _, _ in .string("=whitespaces") },
    "CharacterSet.whitespacesAndNewlines": { _, _, _ in .string("=whitespacesAndNewlines") },
    "CharacterSet.newlines": { _, _, _ in .string("=newlines") },
    "CharacterSet.punctuation": { _, _, _ in .string("=punctuation") },
    "CharacterSet.digits": { _, _, _ in .string("=digits") },
    "CharacterSet.letters": { _, _, _ in .string("=letters") },
    "CharacterSet.init": { _, a, _ in .string(":" + (try string(a[0]))) },
  ]
}

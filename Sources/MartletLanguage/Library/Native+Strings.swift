// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  static func character(_ value: Value) throws -> Character {
    guard let first = try string(value).first else { throw Trap.conflict }
    return first
  }

  /// The character in an argument, if it is of ASCII.
  private static func plainByte(_ place: Arguments) -> UInt8? {
    guard TextBits.isText(place) else { return nil }
    let bits = TextBits(place)
    guard bits.isSmall, bits.count == 1, bits.isASCII else { return nil }
    return bits.byte(at: 0)
  }

  static func characterCount(_ value: Value) throws -> Int {
    let amount = try int(value)
    guard amount >= 0 else {
      throw Trap("invalid-argument", "the number of characters is \(amount); it must be 0 or more")
    }
    return amount
  }

  /// A text several times; what is repeated grows to a page first, for the standard library appends
  /// each repetition by itself.
  private static func repeating(_ text: String, _ count: Int) -> String {
    let many = 4096 / text.utf8.count
    guard count > many, many > 1 else { return String(repeating: text, count: count) }
    return String(repeating: String(repeating: text, count: many), count: count / many)
      + String(repeating: text, count: count % many)
  }

  /// A part of a text as a value.
  static func part(_ text: Substring) -> Value { .object(SubstringObject(text)) }

  static func parts(_ texts: [Substring], _ machine: Machine) throws -> Value {
    let array = ArrayObject(.value, capacity: texts.count)
    for (step, text) in texts.enumerated() {
      try machine.checkInterruption(step: step)
      array.append(part(text))
    }
    return .object(array)
  }

  static func list(_ texts: some Sequence<some StringProtocol>, _ machine: Machine) throws -> Value
  {
    let array = ArrayObject(.value)
    for (step, text) in texts.enumerated() {
      try machine.checkInterruption(step: step)
      array.append(.string(String(text)))
    }
    return .object(array)
  }

  static let strings: [String: NativeEntry] = [
    "String.init": { _, _, _ in .string("") },
    "String.init(Characters)": { machine, a, _ in
      if let view = a[0].object(ViewObject.self), case .reversed = view.kind,
        case .string(let text) = view.base
      {
        return .string(try reversed(text, machine))
      }
      var text = Value.string("")
      try withUnsafeMutablePointer(to: &text) { text in
        try Sequences.visit(a[0], machine) { element in
          var part = element
          if case .string = element {} else { part = .string(try string(element)) }
          try withUnsafeMutablePointer(to: &part) { try machine.appendText(text, $0) }
          return true
        }
      }
      return text
    },
    "String.init(radix)": { _, a, site in
      let radix = isMissing(a[1]) ? 10 : try int(a[1])
      try checkRadix(radix)
      let uppercase = isMissing(a[2]) ? false : try bool(a[2])
      let number = try wide(a[0], site.argumentTypes[0])
      return .string(String(number, radix: radix, uppercase: uppercase))
    },
    "String.init(repeating)": { machine, a, _ in
      let (text, count) = (try string(a[0]), try characterCount(a[1]))
      if text.isEmpty { return .string("") }
      let (bytes, overflow) = text.utf8.count.multipliedReportingOverflow(by: count)
      if overflow || bytes > Machine.stringLimit {
        throw Trap(
          "too-large",
          "\(count) repetitions of \(text.utf8.count) bytes are too large a text; "
            + "the limit is \(Machine.stringLimit) bytes"
        )
      }
      try machine.memory.require(bytes)
      return .string(repeating(text, count))
    },
    "String.init(describing)": { machine, a, _ in
      .string(try Description.text(a[0], .existential([]), machine))
    },
    "String.init(reflecting)": { machine, a, _ in
      .string(try Description.text(a[0], .existential([]), machine, debug: true))
    },
    "String.description": { _, a, _ in .string(try string(a[0])) },
    "String.count": { machine, a, _ in
      if case .string(let text) = a[0] { return .int(try machine.count(text)) }
      let text = try text(a[0])
      return .int(try distance(text, from: text.startIndex, to: text.endIndex, machine))
    },
    "String.isEmpty": { _, a, _ in .bool(try text(a[0]).isEmpty) },
    "String.uppercased": { machine, a, _ in
      .string(try inPieces(try string(a[0]), machine) { $0.uppercased() })
    },
    "String.lowercased": { machine, a, _ in
      .string(try inPieces(try string(a[0]), machine) { $0.lowercased() })
    },
    "String.capitalized": { machine, a, _ in
      var result = ""
      var isInWord = false
      for (step, character) in try string(a[0]).enumerated() {
        try machine.checkInterruption(step: step)
        result += isInWord ? character.lowercased() : character.uppercased()
        isInWord = character.isLetter || character.isNumber || (isInWord && character == "'")
      }
      return .string(result)
    },
    "String.hasPrefix": { _, a, _ in .bool(try text(a[0]).hasPrefix(try text(a[1]))) },
    "String.hasSuffix": { _, a, _ in .bool(try text(a[0]).hasSuffix(try text(a[1]))) },
    "String.contains": { machine, a, _ in
      let target = try string(a[1])
      let found = try firstRange(of: target, in: try text(a[0]), machine)
      return .bool(target.isEmpty || found != nil)
    },
    "String.+": { _, a, _ in
      var text = try string(a[0])
      text += try string(a[1])
      try Machine.checkText(text)
      return .string(text)
    },
    "String.append": { machine, a, _ in
      if let substring = a[0].object(SubstringObject.self) {
        let added = substring.text + (try string(a[1]))
        try Machine.checkText(added)
        a[0] = .object(SubstringObject(added))
        return .void
      }
      guard case .string(var text) = machine.take(a) else { throw Trap.conflict }
      text += try string(a[1])
      try Machine.checkText(text)
      a[0] = .string(text)
      return .void
    },
    "String.split": { machine, a, _ in
      let (text, separator) = (try text(a[0]), try string(a[1]))
      let limit = isMissing(a[2]) ? .max : try characterCount(a[2])
      let omitsEmpty = isMissing(a[3]) ? true : try bool(a[3])
      if separator.isEmpty { return try parts(text.isEmpty && omitsEmpty ? [] : [text], machine) }
      let plain = try plainRanges(of: separator, in: text, machine)
      if plain == nil, separator.count == 1, let character = separator.first {
        var step = 0
        let found = try text.split(maxSplits: limit, omittingEmptySubsequences: omitsEmpty) {
          step &+= 1
          try machine.checkInterruption(step: step)
          return $0 == character
        }
        return try parts(found, machine)
      }
      var found: [Substring] = []
      var start = text.startIndex
      let separators = try plain ?? ranges(of: separator, in: text, machine)
      for (step, range) in separators.enumerated() where found.count < limit {
        try machine.checkInterruption(step: step)
        if !omitsEmpty || start < range.lowerBound { found.append(text[start..<range.lowerBound]) }
        start = range.upperBound
      }
      if !omitsEmpty || start < text.endIndex { found.append(text[start...]) }
      return try parts(found, machine)
    },
    "String.split(where)": { machine, a, _ in
      let isSeparator = try machine.unary(a[3])
      let found = try text(a[0]).split(
        maxSplits: isMissing(a[1]) ? .max : try characterCount(a[1]),
        omittingEmptySubsequences: isMissing(a[2]) ? true : try bool(a[2]),
        whereSeparator: { try bool(try isSeparator(.string(String($0)))) }
      )
      return try parts(found, machine)
    },
    "String.prefix": { machine, a, _ in
      let text = try text(a[0])
      return part(text[..<(try place(try characterCount(a[1]), in: text, machine))])
    },
    "String.suffix": { machine, a, _ in
      let text = try text(a[0])
      return part(text[(try place(try characterCount(a[1]), in: text, fromEnd: true, machine))...])
    },
    "String.dropFirst": { machine, a, _ in
      let (text, count) = (try text(a[0]), isMissing(a[1]) ? 1 : try characterCount(a[1]))
      return part(text[(try place(count, in: text, machine))...])
    },
    "String.dropLast": { machine, a, _ in
      let (text, count) = (try text(a[0]), isMissing(a[1]) ? 1 : try characterCount(a[1]))
      return part(text[..<(try place(count, in: text, fromEnd: true, machine))])
    },
    "String.prefix(while)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return part(try text(a[0]).prefix { try bool(try predicate(.string(String($0)))) })
    },
    "String.drop(while)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return part(try text(a[0]).drop { try bool(try predicate(.string(String($0)))) })
    },
    "String.filter": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return .string(try string(a[0]).filter { try bool(try predicate(.string(String($0)))) })
    },
    "String.components": { machine, a, _ in
      try list(try pieces(try text(a[0]), separatedBy: try string(a[1]), machine), machine)
    },
    "String.replacing": { machine, a, _ in
      let (text, target) = (try text(a[0]), try string(a[1]))
      if target.isEmpty { return .string(String(text)) }
      let replacement = try string(a[2])
      var result = ""
      for (step, piece) in try pieces(text, separatedBy: target, machine).enumerated() {
        try machine.checkInterruption(step: step)
        if step > 0 { result += replacement }
        result += piece
        if result.utf8.count > Machine.stringLimit { try Machine.checkText(result) }
      }
      return .string(result)
    },
    "String.padding": { machine, a, _ in
      let (text, length, pad) = (
        try string(a[0]), try characterCount(a[1]), Array(try string(a[2]))
      )
      let start = try characterCount(a[3])
      let kept = String(text.prefix(length))
      let missing = length - kept.count
      guard missing > 0, !pad.isEmpty else { return .string(kept) }
      let first = start % pad.count
      let turn = String(pad[first...] + pad[..<first])
      let (times, rest) = missing.quotientAndRemainder(dividingBy: pad.count)
      let (bytes, overflow) = turn.utf8.count.multipliedReportingOverflow(by: times)
      guard !overflow, bytes <= Machine.stringLimit else {
        throw Trap.tooLarge("a text", length, limit: Machine.stringLimit)
      }
      try machine.memory.require(bytes)
      let padded = kept + repeating(turn, times) + String(turn.prefix(rest))
      try Machine.checkText(padded)
      return .string(padded)
    },
  ]

  static func emptyText(_ name: String) -> Trap {
    Trap("empty-text", "the text is empty, so `\(name)()` finds no character to remove")
  }

  /// Members of `Character`.
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
    "Character.isLetter": { _, a, _ in
      if let byte = plainByte(a) { return .bool((0x61...0x7a).contains(byte | 0x20)) }
      return .bool(try character(a[0]).isLetter)
    },
    "Character.isNumber": { _, a, _ in
      if let byte = plainByte(a) { return .bool((0x30...0x39).contains(byte)) }
      return .bool(try character(a[0]).isNumber)
    },
    "Character.isWhitespace": { _, a, _ in
      if let byte = plainByte(a) { return .bool(byte == 0x20 || (0x09...0x0d).contains(byte)) }
      return .bool(try character(a[0]).isWhitespace)
    },
    "Character.isNewline": { _, a, _ in .bool(try character(a[0]).isNewline) },
    "Character.isUppercase": { _, a, _ in
      if let byte = plainByte(a) { return .bool((0x41...0x5a).contains(byte)) }
      return .bool(try character(a[0]).isUppercase)
    },
    "Character.isLowercase": { _, a, _ in
      if let byte = plainByte(a) { return .bool((0x61...0x7a).contains(byte)) }
      return .bool(try character(a[0]).isLowercase)
    },
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
  ]
}

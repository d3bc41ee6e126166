// SPDX-License-Identifier: Apache-2.0

import Foundation

extension NativeLibrary {
  /// Changes a text in place: a whole one or a part, each as what it is.
  private static func edit(
    _ a: Arguments,
    _ machine: Machine,
    _ body: (inout Substring) throws -> Value
  ) throws -> Value {
    if let substring = a[0].object(SubstringObject.self) {
      var text = substring.text
      let result = try body(&text)
      try Machine.checkText(text)
      a[0] = .object(SubstringObject(text))
      return result
    }
    var text = try text(a[0])
    let result = try body(&text)
    try Machine.checkText(text)
    a[0] = .string(String(text))
    return result
  }

  private static func index(_ value: Value) throws -> String.Index {
    guard let object = value.object(TextIndexObject.self) else { throw Trap.conflict }
    return object.index
  }

  /// A place between characters, the end included.
  private static func position(_ value: Value, in text: Substring) throws -> String.Index {
    let index = try index(value)
    guard index >= text.startIndex, index <= text.endIndex else {
      throw Places.outOfRange(value, "it is not in this text")
    }
    return index
  }

  private static func bounds(_ value: Value, in text: Substring) throws -> Range<String.Index> {
    let (lower, upper) = try Places.bounds(try range(value), in: part(text))
    let (from, to) = (try position(lower, in: text), try position(upper, in: text))
    guard from <= to else { throw Places.outOfRange(upper, "it is before the start") }
    return from..<to
  }

  /// The characters that a call adds: those of a text, or of any sequence of characters.
  private static func added(_ value: Value, _ machine: Machine) throws -> String {
    switch value {
    case .string, .object(is SubstringObject): return try string(value)
    default:
      var text = ""
      try Sequences.visit(value, machine) {
        text += try string($0)
        try Machine.checkText(text)
        return true
      }
      return text
    }
  }

  /// Members of `String` and `Substring` that change it.
  static let textEditing: [String: NativeEntry] = [
    "String.append(contentsOf)": { machine, a, site in
      let other = try added(a[1], machine)
      a[1] = .string(other)
      guard let append = strings["String.append"] else { throw Trap.conflict }
      return try append(machine, a, site)
    },
    "String.plus": { machine, a, _ in
      var text = try string(a[0])
      text += try added(a[1], machine)
      try Machine.checkText(text)
      return a[0].object(SubstringObject.self) != nil ? part(text[...]) : .string(text)
    },
    "String.insert": { machine, a, _ in
      let added = try string(a[1])
      return try edit(a, machine) { text in
        text.insert(contentsOf: added, at: try position(a[2], in: text))
        return .void
      }
    },
    "String.insert(contentsOf)": { machine, a, _ in
      let added = try added(a[1], machine)
      return try edit(a, machine) { text in
        text.insert(contentsOf: added, at: try position(a[2], in: text))
        return .void
      }
    },
    "String.remove": { machine, a, _ in
      try edit(a, machine) { text in
        let index = try position(a[1], in: text)
        guard index < text.endIndex else {
          throw Places.outOfRange(a[1], "no character begins there")
        }
        return .string(String(text.remove(at: index)))
      }
    },
    "String.removeSubrange": { machine, a, _ in
      try edit(a, machine) { text in
        text.removeSubrange(try bounds(a[1], in: text))
        return .void
      }
    },
    "String.replaceSubrange": { machine, a, _ in
      let added = try added(a[2], machine)
      return try edit(a, machine) { text in
        text.replaceSubrange(try bounds(a[1], in: text), with: added)
        return .void
      }
    },
    "String.removeAll(where)": { machine, a, _ in
      let shouldBeRemoved = try machine.unary(a[1])
      var kept = ""
      for character in try text(a[0])
      where try !bool(try shouldBeRemoved(.string(String(character)))) {
        kept.append(character)
      }
      a[0] = a[0].object(SubstringObject.self) != nil ? part(kept[...]) : .string(kept)
      return .void
    },
    "String.removeLast": { machine, a, _ in
      if case .string(var text) = machine.take(a) {
        guard let last = text.popLast() else { throw emptyText("removeLast") }
        a[0] = .string(text)
        return .string(String(last))
      }
      throw Trap.conflict
    },
    "Substring.removeLast": { machine, a, _ in
      try edit(a, machine) { text in
        guard let last = text.popLast() else { throw emptyText("removeLast") }
        return .string(String(last))
      }
    },
    "String.removeFirst": { machine, a, _ in
      try edit(a, machine) { text in
        guard let first = text.popFirst() else { throw emptyText("removeFirst") }
        return .string(String(first))
      }
    },
    "String.removeFirst(n)": { machine, a, _ in
      let count = try characterCount(a[1])
      return try edit(a, machine) { text in
        guard
          let start = try index(
            text,
            text.startIndex,
            offsetBy: count,
            limitedBy: text.endIndex,
            machine
          )
        else { throw tooFew(count, text) }
        text = text[start...]
        return .void
      }
    },
    "String.removeLast(n)": { machine, a, _ in
      let count = try characterCount(a[1])
      return try edit(a, machine) { text in
        guard
          let end = try index(
            text,
            text.endIndex,
            offsetBy: -count,
            limitedBy: text.startIndex,
            machine
          )
        else { throw tooFew(count, text) }
        text = text[..<end]
        return .void
      }
    },
    "String.popFirst": { machine, a, _ in
      try edit(a, machine) { text in
        optional(text.popFirst().map { .string(String($0)) })
      }
    },
    "String.popLast": { machine, a, _ in
      if a[0].object(SubstringObject.self) != nil {
        return try edit(a, machine) { text in
          optional(text.popLast().map { .string(String($0)) })
        }
      }
      guard case .string(var text) = machine.take(a) else { throw Trap.conflict }
      let last = text.popLast()
      a[0] = .string(text)
      return optional(last.map { .string(String($0)) })
    },
    "String.removeAll": { _, a, _ in
      a[0] = a[0].object(SubstringObject.self) != nil ? part("") : .string("")
      return .void
    },
    "String.reserveCapacity": { _, a, _ in
      let count = try characterCount(a[1])
      guard count <= Machine.stringLimit else {
        throw Trap.tooLarge("a text", count, limit: Machine.stringLimit)
      }
      return .void
    },
  ]

  private static func tooFew(_ count: Int, _ text: Substring) -> Trap {
    Trap(
      "index-out-of-range",
      "\(count) characters cannot be removed from a text of \(text.count)"
    )
  }

  /// Members of `String` and `Substring` that look at it.
  static let texts: [String: NativeEntry] = [
    "Substring.init": { _, a, _ in part(try text(a[0])) },
    "Substring.init(Characters)": { machine, a, _ in part((try added(a[0], machine))[...]) },
    "Substring.base": { _, a, _ in .string(try text(a[0]).base) },
    "String.filter": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return .string(try text(a[0]).filter { try bool(try predicate(.string(String($0)))) })
    },
    "String.utf8": { _, a, _ in .object(ViewObject(.utf8, a[0])) },
    "String.utf16": { _, a, _ in .object(ViewObject(.utf16, a[0])) },
    "String.unicodeScalars": { _, a, _ in .object(ViewObject(.scalars, a[0])) },
    "View.text": { _, a, _ in
      guard let view = a[0].object(ViewObject.self) else { throw Trap.conflict }
      return .string(try string(view.base))
    },
    "String.init(scalars)": { machine, a, _ in
      var text = ""
      try Sequences.visit(a[0], machine) {
        text.unicodeScalars.append(try scalar($0))
        try Machine.checkText(text)
        return true
      }
      return .string(text)
    },
    "String.init(scalar)": { _, a, _ in .string(String(Character(try scalar(a[0])))) },
    "String.init(decoding)": { machine, a, _ in
      var bytes: [UInt8] = []
      try Sequences.visit(a[0], machine) {
        bytes.append(UInt8(truncatingIfNeeded: try int($0)))
        try Machine.checkGrowth(bytes.count)
        return true
      }
      let text = String(decoding: bytes, as: UTF8.self)
      try Machine.checkText(text)
      return .string(text)
    },
    "String.debugDescription": { _, a, _ in .string(try text(a[0]).debugDescription) },
    "String.range": { machine, a, _ in
      let text = try text(a[0])
      guard let found = try firstRange(of: try string(a[1]), in: text, machine) else {
        return .none
      }
      return range(found)
    },
    "String.ranges": { machine, a, _ in
      let array = ArrayObject(.value)
      for found in try ranges(of: try string(a[1]), in: try text(a[0]), machine) {
        try machine.checkInterruption()
        array.append(range(found))
      }
      return .object(array)
    },
    "String.trimmingPrefix": { _, a, _ in
      let (text, prefix) = (try text(a[0]), try string(a[1]))
      guard !prefix.isEmpty, text.hasPrefix(prefix) else { return part(text) }
      return part(text.dropFirst(prefix.count))
    },
    "String.commonPrefix": { machine, a, _ in
      let (left, right) = (try text(a[0]), try text(a[1]))
      var (i, j) = (left.startIndex, right.startIndex)
      while i < left.endIndex, j < right.endIndex, left[i] == right[j] {
        try machine.checkInterruption()
        i = left.index(after: i)
        j = right.index(after: j)
      }
      return .string(String(left[..<i]))
    },
    "String.compare": { _, a, _ in
      let (left, right) = (try text(a[0]), try text(a[1]))
      return .int(left == right ? 0 : left < right ? -1 : 1)
    },
    "String.caseInsensitiveCompare": { machine, a, _ in
      let left = try inPieces(try string(a[0]), machine) { $0.lowercased() }
      let right = try inPieces(try string(a[1]), machine) { $0.lowercased() }
      return .int(left == right ? 0 : left < right ? -1 : 1)
    },
    "String.containsIgnoringCase": { machine, a, _ in
      let target = try string(a[1]).lowercased()
      if target.isEmpty { return .bool(true) }
      let text = try inPieces(try string(a[0]), machine) { $0.lowercased() }
      return .bool(try firstRange(of: target, in: text[...], machine) != nil)
    },
    "ComparisonResult.rawValue": { _, a, _ in a[0] },
    "ComparisonResult.-1": { _, _, _ in .int(-1) },
    "ComparisonResult.0": { _, _, _ in .int(0) },
    "ComparisonResult.1": { _, _, _ in .int(1) },
    "String.index(String.Index)": { _, a, _ in
      let (place, other) = (try index(a[0]), try text(a[1]))
      guard place >= other.startIndex, place <= other.endIndex else { return .none }
      return .object(TextIndexObject(place))
    },
    "Character.isMathSymbol": { _, a, _ in .bool(try character(a[0]).isMathSymbol) },
    "Character.isCurrencySymbol": { _, a, _ in .bool(try character(a[0]).isCurrencySymbol) },
    "Character.isCased": { _, a, _ in .bool(try character(a[0]).isCased) },
    "Character.isWholeNumber": { _, a, _ in .bool(try character(a[0]).isWholeNumber) },
    "Character.asciiValue": { _, a, _ in
      optional(try character(a[0]).asciiValue.map { .int(Int($0)) })
    },
    "Scalar.init": { _, a, _ in
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: try int(a[0]))) else {
        return .none
      }
      return .int(Int(scalar.value))
    },
    "Scalar.literal": { _, a, _ in
      guard let scalar = try string(a[0]).unicodeScalars.first else { throw Trap.conflict }
      return .int(Int(scalar.value))
    },
    "Scalar.init(byte)": { _, a, _ in .int(try int(a[0]) & 0xFF) },
    "Scalar.init(String)": { _, a, _ in
      let scalars = try string(a[0]).unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first else { return .none }
      return .int(Int(scalar.value))
    },
    "Scalar.value": { _, a, _ in a[0] },
    "Scalar.isASCII": { _, a, _ in .bool(try scalar(a[0]).isASCII) },
    "Scalar.description": { _, a, _ in .string(String(Character(try scalar(a[0])))) },
    "Scalar.isAlphabetic": { _, a, _ in .bool(try scalar(a[0]).properties.isAlphabetic) },
    "Scalar.isWhitespace": { _, a, _ in .bool(try scalar(a[0]).properties.isWhitespace) },
  ]

  static func scalar(_ value: Value) throws -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: try int(value))) else {
      throw Trap.conflict
    }
    return scalar
  }

  private static func range(_ range: Range<String.Index>) -> Value {
    .object(
      RangeObject(
        .object(TextIndexObject(range.lowerBound)),
        .object(TextIndexObject(range.upperBound)),
        isClosed: false
      )
    )
  }
}

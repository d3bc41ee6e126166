// SPDX-License-Identifier: Apache-2.0

extension BlockEvaluator {
  func textFunction(
    _ function: RowFunction,
    _ operand: Vector,
    _ node: ExpressionNode
  ) throws -> Vector {
    guard operand.type.isText else { throw wrongOperand(".\(function)", operand, "text") }
    if case .category(let codes, let levels) = operand.storage, levels.count < operand.count {
      // Each category once, then by code.
      let dictionary = Vector(
        .string(TextBuffer(levels.names)),
        Validity(allPresent: levels.count),
        isScalar: false,
        operand.node
      )
      let mapped = try textFunction(function, dictionary, node).column
      let result = mapped.gathered(Array(codes[operand.base..<operand.base + operand.count]))
      return Vector(result.storage, result.validity, isScalar: operand.isScalar, node)
    }
    let (storage, extra) = try operand.withTexts { texts in
      try TextFunction(function).applied(to: texts, operand.validity)
    }
    let validity = extra.map { operand.validity.union($0) } ?? operand.validity
    return Vector(storage.filled(where: validity), validity, isScalar: operand.isScalar, node)
  }
}

/// A function of texts, ready to be applied to many.
private struct TextFunction {
  private let function: RowFunction
  private let pattern: Regex<AnyRegexOutput>?

  /// - Throws: ``TableError`` of kind `invalidArgument` for a pattern that is none.
  init(_ function: RowFunction) throws {
    self.function = function
    switch function {
    case .matches(let text), .extracted(let text, _), .replacingMatches(let text, _):
      do {
        pattern = try Regex(text)
      } catch {
        throw TableError(
          .invalidArgument(name: text, value: "\"\(text)\"", expected: "a regular expression")
        )
      }
    default: pattern = nil
    }
  }

  /// The results, and which of them are missing beyond those whose text is.
  func applied(to texts: TextReader, _ validity: Validity) throws -> (ColumnStorage, Validity?) {
    func flags(_ test: (UnsafeBufferPointer<UInt8>) -> Bool) -> (ColumnStorage, Validity?) {
      (.bool((0..<texts.count).map { test(texts.bytes($0)) }), nil)
    }
    func mapped(_ make: (String) -> String?) -> (ColumnStorage, Validity?) {
      var result = TextBuffer()
      var missing = Validity(allPresent: texts.count)
      result.reserve(rows: texts.count)
      for row in 0..<texts.count {
        if validity.isPresent(row), let text = make(string(texts, row)) {
          result.append(text)
        } else {
          result.appendEmpty()
          missing.markMissing(row)
        }
      }
      return (.string(result), missing)
    }
    switch function {
    case .contains(let text):
      return flags { bytes in with(text) { firstPlace(of: $0, in: bytes) != nil } }
    case .hasPrefix(let text): return flags { bytes in with(text) { bytes.starts(with: $0) } }
    case .hasSuffix(let text):
      return flags { bytes in
        with(text) { bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0) }
      }
    case .length:
      return (.int((0..<texts.count).map { length(texts, $0) }), nil)
    case .lowercased: return changed(texts, 65...90, 32) { $0.lowercased() }
    case .uppercased: return changed(texts, 97...122, -32) { $0.uppercased() }
    case .trimmed: return mapped(trimmed)
    case .replacing(let old, let new):
      return mapped { old.isEmpty ? $0 : $0.replacing(old, with: new) }
    case .part(let place, let separator):
      return mapped { text in
        let parts = separator.isEmpty ? [text] : split(text, separator)
        let index = place < 0 ? parts.count + place : place
        return parts.indices.contains(index) ? parts[index] : nil
      }
    case .characters(let range):
      return mapped { String($0.dropFirst(max(0, range.lowerBound)).prefix(range.count)) }
    case .padded(let width, let filler):
      return mapped { text in
        let needed = min(width, 10_000) - text.count
        return needed > 0 && !filler.isEmpty
          ? String(repeating: filler, count: needed).prefix(needed) + text : text
      }
    case .matches:
      let found = (0..<texts.count).map { row -> Bool in
        guard let pattern, validity.isPresent(row) else { return false }
        return string(texts, row).firstMatch(of: pattern) != nil
      }
      return (.bool(found), nil)
    case .extracted(_, let group):
      return mapped { text in
        guard let pattern, let match = text.firstMatch(of: pattern),
          match.output.indices.contains(group)
        else { return nil }
        return match.output[group].substring.map { String($0) }
      }
    case .replacingMatches(_, let new):
      return mapped { text in pattern.map { text.replacing($0, with: new) } ?? text }
    case .parsed(let form):
      let reader = try TimePattern(form)
      return try reader.parsed(texts, validity)
    default: return mapped { $0 }
    }
  }

  private func with<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
    -> Result
  {
    var text = text
    return text.withUTF8(body)
  }

  private func string(_ texts: TextReader, _ row: Int) -> String {
    String(decoding: texts.bytes(row), as: UTF8.self)
  }

  /// The number of characters; only a line break of two bytes makes it another than that of bytes in
  /// ASCII.
  private func length(_ texts: TextReader, _ row: Int) -> Int {
    let bytes = texts.bytes(row)
    return bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D } ? bytes.count : string(texts, row).count
  }

  /// Changes the case of ASCII letters in place; other texts go through `change`.
  private func changed(
    _ texts: TextReader,
    _ letters: ClosedRange<UInt8>,
    _ distance: Int8,
    _ change: (String) -> String
  ) -> (ColumnStorage, Validity?) {
    var result = TextBuffer()
    result.reserve(rows: texts.count)
    var bytes: [UInt8] = []
    for row in 0..<texts.count {
      let old = texts.bytes(row)
      guard old.allSatisfy({ $0 < 0x80 }) else {
        result.append(change(string(texts, row)))
        continue
      }
      bytes.removeAll(keepingCapacity: true)
      bytes.append(
        contentsOf: old.lazy.map { letters.contains($0) ? $0 &+ UInt8(bitPattern: distance) : $0 }
      )
      bytes.withUnsafeBufferPointer { result.append($0) }
    }
    return (.string(result), nil)
  }

  private func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  private func split(_ text: String, _ separator: String) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }
}

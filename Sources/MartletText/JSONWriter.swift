// SPDX-License-Identifier: Apache-2.0

extension JSONValue {
  /// The document on one line without spaces, keys in their order.
  ///
  /// Numbers that JSON cannot express (not finite) are written as `null`.
  package var compactText: String {
    var writer = JSONWriter(layout: .compact)
    writer.write(self, level: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The document as notebook files are laid out: one space of indentation a level, keys sorted,
  /// characters beyond ASCII as they are, a line feed at the end.
  ///
  /// This is what Python's `json.dumps(…, indent=1, sort_keys=True, ensure_ascii=False)` makes,
  /// which `nbformat` writes, so a notebook written by either differs only where it changed.
  package var notebookText: String {
    var writer = JSONWriter(layout: .notebook)
    writer.write(self, level: 0)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  /// The document for people: two spaces of indentation a level, keys in their order.
  package var indentedText: String {
    var writer = JSONWriter(layout: .indented)
    writer.write(self, level: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Builds the UTF-8 text of a document.
private struct JSONWriter {
  enum Layout { case compact, notebook, indented }

  let layout: Layout
  var bytes: [UInt8] = []

  init(layout: Layout) { self.layout = layout }

  mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .int(let value): append(String(value))
    case .double(let value): append(value.isFinite ? "\(value)" : "null")
    case .string(let value): writeString(value)
    case .array(let elements):
      writeList("[", "]", elements, level: level) { writer, element in
        writer.write(element, level: level + 1)
      }
    case .object(var members):
      if layout == .notebook {
        // Python orders strings by code point, Swift by normalized form.
        members.sort { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
      }
      writeList("{", "}", members, level: level) { writer, member in
        writer.writeString(member.key)
        writer.append(writer.layout == .compact ? ":" : ": ")
        writer.write(member.value, level: level + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ open: String,
    _ close: String,
    _ elements: [Element],
    level: Int,
    writeElement: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      newLine(level: level + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { newLine(level: level) }
    append(close)
  }

  private mutating func newLine(level: Int) {
    guard layout != .compact else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: layout == .indented ? 2 * level : level))
  }

  private mutating func writeString(_ text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: bytes.append(byte)
      }
    }
    append("\"")
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

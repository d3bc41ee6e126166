// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The two ways in which a notebook file writes text: as one string, or as a list of lines.
enum NotebookText {
  /// Text from either form.
  static func joined(_ value: JSONValue?) -> String {
    if let lines = value?.arrayValue { return lines.compactMap(\.stringValue).joined() }
    return value?.stringValue ?? ""
  }

  /// The form that files have: a list of lines, each with its end.
  ///
  /// The line ends are those of Python's `str.splitlines`, which nbformat uses.
  static func lines(_ text: String) -> JSONValue {
    var lines: [JSONValue] = []
    var line = String.UnicodeScalarView()
    var iterator = text.unicodeScalars.makeIterator()
    var next = iterator.next()
    while let scalar = next {
      next = iterator.next()
      line.append(scalar)
      guard ends.contains(scalar.value) else { continue }
      if scalar == "\r", next == "\n" { continue }
      lines.append(.string(String(line)))
      line = String.UnicodeScalarView()
    }
    if !line.isEmpty { lines.append(.string(String(line))) }
    return .array(lines)
  }

  private static let ends: Set<UInt32> = [
    0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029,
  ]

  /// What nbformat divides into lines beside text.
  private static let splitTypes: Set<String> = ["application/javascript", "image/svg+xml"]

  /// A MIME bundle as files hold it: JSON as itself, texts as lines, pictures in one piece.
  static func data(_ bundle: MediaBundle) -> JSONValue {
    .object(
      bundle.representations.sorted { $0.key < $1.key }.map { type, text in
        if MediaBundle.isJSON(type), let value = try? JSONValue.parse(text) { return (type, value) }
        let isLines = type.hasPrefix("text/") || splitTypes.contains(type)
        return (type, isLines ? lines(text) : .string(text))
      }
    )
  }
}

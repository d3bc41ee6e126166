// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// How the value of a cell's last expression is shown.
enum ValueDisplay {
  /// The value in its richest form; text for everything that has no other.
  static func bundle(_ value: Value, typeName: String, _ interpreter: Interpreter) -> MediaBundle? {
    if case .void = value { return nil }
    if case .object(let object) = value, let host = object as? HostObject,
      let bundle = bundle(host.any)
    {
      return bundle
    }
    let text = interpreter.debugText(of: value, typeName: typeName)
    // Most often the parentheses of a call were forgotten.
    if text == "(Function)" { return MediaBundle(text: "(Function): \(typeName)") }
    return MediaBundle(text: shortened(text))
  }

  /// Whether a value stands for a display, which shows itself where it is.
  static func isHandle(_ value: Value) -> Bool {
    guard case .object(let object) = value, let host = object as? HostObject else { return false }
    return host.any is DisplayHandle
  }

  /// A value of the library in its richest form; `nil` if it has none.
  static func bundle(_ value: any Sendable) -> MediaBundle? {
    if let media = value as? any MediaRepresentable { return media.mediaBundle }
    return (value as? any CustomStringConvertible).map { MediaBundle(text: $0.description) }
  }

  /// The head and the tail of a text that nobody would read whole; `print` writes all of it.
  private static func shortened(_ text: String) -> String {
    let limit = 10_000
    guard text.utf8.count > limit * 2 else { return text }
    let cut = text.utf8.count - limit * 2
    return "\(text.prefix(limit)) … (about \(cut) more characters) … \(text.suffix(limit))"
  }
}

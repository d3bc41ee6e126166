// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// How the value of a cell's last expression is shown.
enum ValueDisplay {
  /// The value in its richest form; text for everything that has no other.
  static func bundle(_ value: Value, typeName: String, _ interpreter: Interpreter) -> MediaBundle? {
    if case .void = value { return nil }
    if case .object(let object) = value, let host = object as? HostObject {
      if let media = host.any as? any MediaRepresentable { return media.mediaBundle }
      if let text = host.any as? any CustomStringConvertible {
        return MediaBundle(text: text.description)
      }
    }
    return MediaBundle(text: interpreter.debugText(of: value, typeName: typeName))
  }
}

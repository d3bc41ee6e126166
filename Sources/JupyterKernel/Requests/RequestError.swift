// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Why a request cannot be served, told to the client in an error reply.
struct RequestError: Error, Equatable {
  /// A stable name of the kind of error.
  var name: String
  /// What is wrong.
  var message: String

  /// The content lacks something or has it in the wrong type.
  static func invalid(_ message: String) -> RequestError {
    RequestError(name: "InvalidRequest", message: message)
  }

  /// The kernel does not do this.
  static func unsupported(_ message: String) -> RequestError {
    RequestError(name: "NotSupported", message: message)
  }

  /// The failure that the reply describes.
  var failure: ExecutionFailure { ExecutionFailure(name: name, message: message) }
}

extension ExecutionFailure {
  /// The fields that an error has in replies, in `error` messages and in user expressions.
  var fields: [(key: String, value: JSONValue)] {
    [
      ("ename", .string(name)), ("evalue", .string(message)),
      ("traceback", .array(traceback.map { .string($0) })),
    ]
  }

  /// The content of a reply that says only this.
  var reply: JSONValue { .object([("status", "error")] + fields) }
}

/// Typed access to the content of a request.
struct RequestContent: Sendable {
  let value: JSONValue

  /// A text that must be there.
  func text(_ name: String) throws(RequestError) -> String {
    guard let text = value[name]?.stringValue else {
      throw .invalid("The content has no text \"\(name)\".")
    }
    return text
  }

  /// A truth value, or `fallback` where it is missing or something else.
  func flag(_ name: String, or fallback: Bool) -> Bool {
    value[name]?.boolValue ?? fallback
  }

  /// A whole number, or `nil` where it is missing or something else.
  func number(_ name: String) -> Int? {
    value[name]?.intValue
  }

  /// The cursor: an offset into `code` in Unicode scalars; beyond an end it is that end.
  func cursor(in code: String) -> Int {
    let count = code.unicodeScalars.count
    return min(max(0, number("cursor_pos") ?? count), count)
  }
}

extension MediaBundle {
  /// The forms as the wire has them: JSON types as JSON, all others as text, ordered by type.
  var wireValue: JSONValue {
    .object(
      representations.sorted { $0.key < $1.key }.map { type, text in
        let parsed = MediaBundle.isJSON(type) ? try? JSONValue.parse(text) : nil
        return (key: type, value: parsed ?? .string(text))
      }
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A JSON document as a value, with its objects in the order in which they were written.
///
/// Invariant of what ``parse(_:)`` returns: the keys of an object are distinct.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// A number written without fraction and exponent that fits an `Int`, exactly.
  case int(Int)
  /// Any other number, as the nearest `Double`.
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])
}

extension JSONValue {
  /// The value under `key` in an object; the last one where a key occurs twice; otherwise `nil`.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The element at `index` of an array; `nil` outside it and for anything else.
  package subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The text of a string, otherwise `nil`.
  package var stringValue: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The whole number of an `int`, otherwise `nil`.
  package var intValue: Int? {
    guard case .int(let value) = self else { return nil }
    return value
  }

  /// The number of an `int` or a `double`, otherwise `nil`.
  package var doubleValue: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The truth value of a `bool`, otherwise `nil`.
  package var boolValue: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The elements of an array, otherwise `nil`.
  package var arrayValue: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members of an object in their order, otherwise `nil`.
  package var objectValue: [(key: String, value: JSONValue)]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}

extension JSONValue: Equatable {
  /// Two documents are equal when they mean the same: the order of an object's keys is no matter,
  /// but `1` and `1.0` are different numbers.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.int(let a), .int(let b)): return a == b
    case (.double(let a), .double(let b)): return a == b
    case (.string(let a), .string(let b)): return a == b
    case (.array(let a), .array(let b)): return a == b
    case (.object(let a), .object(let b)):
      guard a.count == b.count else { return false }
      if zip(a, b).allSatisfy({ $0.key == $1.key && $0.value == $1.value }) { return true }
      let byKey = Dictionary(b.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
      let ownKeys = Set(a.map(\.key))
      return ownKeys.count == byKey.count && a.allSatisfy { byKey[$0.key] == $0.value }
    default: return false
    }
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(floatLiteral value: Double) { self = .double(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { (key: $0.0, value: $0.1) })
  }
}

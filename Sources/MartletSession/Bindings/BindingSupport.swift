// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

// What the generated functions are made of.

extension NativeCall {
  /// The argument at `index`, which the checker has made sure is there.
  func value(_ index: Int) -> Value {
    index < arguments.count ? arguments[index] ?? .none : .none
  }
}

/// The library's value inside `value`, as one of a protocol's conforming types.
func existential<Existential>(_ value: Value, as type: Existential.Type) throws -> Existential {
  guard case .object(let object) = value, let host = object as? HostObject,
    let existential = host.any as? Existential
  else { throw BridgingError(expected: "\(type)") }
  return existential
}

/// A library value as a cell holds it; an existential is opened, so that the concrete type is kept.
func host<Wrapped: Sendable>(_ value: Wrapped) -> Value { .object(HostBox(value)) }

/// Thrown when the checker let a value through that the library cannot take: a defect of ours.
struct BridgingError: Error, CustomStringConvertible {
  var expected: String
  var description: String { "A value here is not \(expected), though the checker said so." }
}

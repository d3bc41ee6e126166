// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The code behind the prelude's `@native("key")`.
///
/// Entries trust the types that the prelude declares; a value of another type than declared is an
/// internal conflict, reported as such. Where an entry changes its first argument in place, the
/// argument is the caller's only reference.
enum NativeLibrary {
  typealias Arguments = UnsafeMutablePointer<Value>

  static let entries: [String: NativeEntry] = {
    var all: [String: NativeEntry] = [:]
    for group in [
      numbers, integers, floatingPoint, random, MathFunctions.natives, formatting, dates,
      numberStyles,
      arithmetic, general, sequences, collections, arrays, arrayParts, dictionaries, sets, strings,
      characters, textEditing, texts, lazies, places, moreSequences, replaceable, mutables,
      entriesOfTables, characterSets, keyPaths,
    ] {
      all.merge(group, uniquingKeysWith: { first, _ in first })
    }
    return all
  }()

  // MARK: Arguments

  static func int(_ value: Value) throws -> Int {
    guard case .int(let int) = value else { throw Trap.conflict }
    return int
  }

  static func double(_ value: Value) throws -> Double {
    guard case .double(let double) = value else { throw Trap.conflict }
    return double
  }

  static func bool(_ value: Value) throws -> Bool {
    guard case .bool(let bool) = value else { throw Trap.conflict }
    return bool
  }

  static func string(_ value: Value) throws -> String {
    switch value {
    case .string(let string): return string
    case .object(let substring as SubstringObject): return String(substring.text)
    default: throw Trap.conflict
    }
  }

  /// A text or a part of one, without a copy.
  static func text(_ value: Value) throws -> Substring {
    switch value {
    case .string(let string): return string[...]
    case .object(let substring as SubstringObject): return substring.text
    default: throw Trap.conflict
    }
  }

  static func array(_ value: Value) throws -> ArrayObject {
    guard let array = value.object(ArrayObject.self) else { throw Trap.conflict }
    return array
  }

  static func table(_ value: Value) throws -> TableObject {
    guard let table = value.object(TableObject.self) else { throw Trap.conflict }
    return table
  }

  static func range(_ value: Value) throws -> RangeObject {
    guard let range = value.object(RangeObject.self) else { throw Trap.conflict }
    return range
  }

  static func isMissing(_ value: Value) -> Bool {
    if case .void = value { return true }
    return false
  }

  /// An optional result.
  static func optional(_ value: Value?) -> Value { value.map(\.wrapped) ?? .none }

  /// The array in an argument, to be changed in place.
  static func own(_ place: Arguments) throws -> ArrayObject {
    try Machine.ownArray(place).takeUnretainedValue()
  }

  /// The table in an argument, to be changed in place.
  static func ownTable(_ place: Arguments) throws -> TableObject {
    let found = try Machine.peek(place, as: Value.Object.self)
    guard found.takeUnretainedValue() is TableObject else { throw Trap.conflict }
    if !Machine.isUnique(place) { place.pointee = .object(try table(place.pointee).copy()) }
    return try table(place.pointee)
  }

  /// How the elements of an array type are kept.
  static func elements(of type: Type) -> Representation {
    if case .nominal(_, let arguments) = type, let first = arguments.first {
      return first.representation
    }
    return .value
  }

  /// A new array of the result's type.
  static func newArray(_ site: CallSite, capacity: Int = 0) -> ArrayObject {
    ArrayObject(elements(of: site.result), capacity: capacity)
  }
}

extension Machine {
  func checkInterruption() throws {
    if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
  }

  /// Looks at every 4096th step whether to stop; steps are cheap, or look by themselves.
  @inline(__always) func checkInterruption(step: Int) throws {
    if step & 0xFFF == 0 { try checkInterruption() }
  }
}

/// The names of all native code, for the test that compares them with the prelude.
package enum NativeNames {
  /// The keys.
  package static var all: Set<String> { Set(NativeLibrary.entries.keys) }
}

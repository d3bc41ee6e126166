// SPDX-License-Identifier: Apache-2.0

/// What tells two values apart without keeping both: a hash of all that they are made of, and those
/// objects in them that only know themselves whether they are the same.
///
/// Two contents of 64 bits that are equal by accident are not a thing that happens. A value with
/// more than ``limit`` parts has no content: to look at them could take longer than the cell.
package struct ValueContent {
  private var hasher = Hasher()
  private var objects: [Value.Object] = []
  private var left = ValueContent.limit
  private var depth = 0

  /// How many numbers and texts a value may hold; as many take some ten milliseconds.
  package static let limit = 1_000_000
  /// How deep they may stand in one another.
  private static let depthLimit = 500

  /// Whether it keeps objects alive.
  package var holdsObjects: Bool { !objects.isEmpty }

  init?(_ value: Value, type: String) {
    hasher.combine(type)
    guard add(value) else { return nil }
  }

  private mutating func add(_ value: Value) -> Bool {
    left -= 1
    guard left > 0 else { return false }
    switch value {
    case .void: hasher.combine(0)
    case .none: hasher.combine(1)
    case .int(let number): hasher.combine(number)
    case .double(let number): hasher.combine(number.bitPattern)
    case .bool(let flag): hasher.combine(flag)
    case .string(let text):
      left -= text.utf8.count / 8
      hasher.combine(text)
    case .object(let object): return add(object)
    }
    return true
  }

  private mutating func add(_ object: Value.Object) -> Bool {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { return false }
    switch object {
    case let array as ArrayObject: return add(array)
    case let table as TableObject:
      hasher.combine(table.count)
      for entry in table.entries where entry.isLive {
        guard add(entry.key), add(entry.value) else { return false }
      }
      return true
    case let value as StructObject:
      guard case .nominal(let type, _) = value.type, type.kind == .struct else {
        objects.append(object)
        return true
      }
      hasher.combine(ObjectIdentifier(type))
      return value.fields.allSatisfy { add($0) }
    case let value as EnumObject:
      hasher.combine(ObjectIdentifier(value.enumCase))
      return value.fields.allSatisfy { add($0) }
    case let value as Aggregate: return value.fields.allSatisfy { add($0) }
    case let value as SomeObject: return add(value.value)
    case let value as ErasedObject:
      hasher.combine("\(value.type)")
      return add(value.value)
    case let range as RangeObject:
      hasher.combine(range.isClosed)
      return add(range.lower) && add(range.upper)
    case let text as SubstringObject: return add(.string(String(text.text)))
    default:
      objects.append(object)
      return true
    }
  }

  private mutating func add(_ array: ArrayObject) -> Bool {
    left -= array.count
    guard left > 0 else { return false }
    hasher.combine(array.count)
    if array.representation.isWord {
      let count = array.count * ArrayObject.stride(of: array.representation)
      let bytes = UnsafeRawBufferPointer(start: array.words, count: count)
      hasher.combine(bytes: bytes)
      return true
    }
    for index in 0..<array.count {
      guard add(array[index]) else { return false }
    }
    return true
  }

  /// Whether it is the content of an equal value.
  ///
  /// Values of the library that cannot be compared are different.
  package func isSame(as other: ValueContent) -> Bool {
    guard hasher.finalize() == other.hasher.finalize(), objects.count == other.objects.count else {
      return false
    }
    return zip(objects, other.objects).allSatisfy { left, right in
      if left === right { return true }
      guard let left = left as? HostObject, let right = right as? HostObject,
        let value = left.any as? any Equatable
      else { return false }
      return Self.isEqual(value, right.any)
    }
  }

  private static func isEqual<T: Equatable>(_ left: T, _ right: any Sendable) -> Bool {
    guard let right = right as? T else { return false }
    return left == right
  }
}

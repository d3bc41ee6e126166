// SPDX-License-Identifier: Apache-2.0

/// A fixed number of values kept together: a tuple, a struct, the payload of an enum case.
///
/// Four fields have room in the object itself, so that most aggregates are one piece of memory;
/// more are kept elsewhere. Everybody reaches them through `base`, which always points to them.
class Aggregate: Value.Object, @unchecked Sendable {
  /// Behind the object's own two words.
  static let baseOffset = 16
  private static let roomOffset = 32
  private static let room = 4

  private final var base: UnsafeMutablePointer<Value>
  final let count: Int
  private final var field0 = Value.void
  private final var field1 = Value.void
  private final var field2 = Value.void
  private final var field3 = Value.void

  /// Takes `count` values out of registers, which are `.void` afterwards.
  init(moving values: UnsafeMutablePointer<Value>, _ count: Int) {
    self.count = count
    self.base = values
    super.init()
    let base = place(for: count)
    self.base = base
    if count > Aggregate.room {
      base.moveInitialize(from: values, count: count)
      values.initialize(repeating: .void, count: count)
    } else {
      for index in 0..<count { swap(&base[index], &values[index]) }
    }
  }

  init(_ fields: [Value]) {
    count = fields.count
    self.base = UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped
    super.init()
    let base = place(for: count)
    self.base = base
    if count > Aggregate.room {
      fields.withUnsafeBufferPointer { buffer in
        if let start = buffer.baseAddress { base.initialize(from: start, count: count) }
      }
    } else {
      for index in 0..<count { base[index] = fields[index] }
    }
  }

  deinit {
    if count > Aggregate.room {
      base.deinitialize(count: count)
      base.deallocate()
    }
  }

  private func place(for count: Int) -> UnsafeMutablePointer<Value> {
    if count > Aggregate.room { return .allocate(capacity: count) }
    let object = UnsafeMutableRawPointer(Unmanaged.passUnretained(self).toOpaque())
    return (object + Aggregate.roomOffset).assumingMemoryBound(to: Value.self)
  }

  /// A copy of the fields.
  final var fields: [Value] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Whether objects are laid out as the machine takes them to be.
  static var isBaseInPlace: Bool {
    let object = Aggregate([.int(41), .int(42)])
    let fields = Machine.fields(Unmanaged.passUnretained(object))
    fields[1] = .int(43)
    guard case .int(41) = object.field0, case .int(43) = object.field1 else { return false }
    return fields == object.base
  }

  func copy() -> Aggregate { Aggregate(fields) }
}

/// A tuple.
final class TupleObject: Aggregate, @unchecked Sendable {
  override func copy() -> Aggregate { TupleObject(fields) }
}

/// A type, to be referred to without counting.
///
/// Boxes are made once per type and code and are never freed: objects may outlive their code.
final class TypeBox: @unchecked Sendable {
  let type: Type

  init(_ type: Type) {
    self.type = type
    _ = Unmanaged.passRetained(self)
  }
}

/// An instance of a struct that a cell declares.
final class StructObject: Aggregate, @unchecked Sendable {
  private unowned(unsafe) let box: TypeBox
  var type: Type { box.type }

  init(_ box: TypeBox, moving values: UnsafeMutablePointer<Value>, _ count: Int) {
    self.box = box
    super.init(moving: values, count)
  }

  init(_ box: TypeBox, _ fields: [Value]) {
    self.box = box
    super.init(fields)
  }

  override func copy() -> Aggregate { StructObject(box, fields) }
}

/// A value of an enum that a cell or the prelude declares.
final class EnumObject: Aggregate, @unchecked Sendable {
  let type: Type
  let enumCase: EnumCase

  init(_ type: Type, _ enumCase: EnumCase, _ payload: [Value]) {
    self.type = type
    self.enumCase = enumCase
    super.init(payload)
  }

  override func copy() -> Aggregate { EnumObject(type, enumCase, fields) }
}

/// An optional inside an optional: `.some` of something that could itself be taken for `nil`.
final class SomeObject: Value.Object, @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

/// A value in an existential whose own form does not say what type it has.
final class ErasedObject: Value.Object, @unchecked Sendable {
  let value: Value
  let type: Type

  init(_ value: Value, _ type: Type) {
    self.value = value
    self.type = type
  }
}

/// A variable that outlives its frame because closures share it.
final class BoxObject: Value.Object, @unchecked Sendable {
  var value: Value
  init(_ value: Value) { self.value = value }
}

/// A function as a value.
final class ClosureObject: Value.Object, @unchecked Sendable {
  enum Code {
    /// An index into the machine's functions.
    case cell(Int)
    case native(CallSite)
  }

  let code: Code
  /// Where the code of a cell's function is found; `nil` if only native code calls it.
  let slot: UnsafeMutablePointer<UnsafeMutablePointer<MartletLanguage.Code.Hot>>?
  /// Captured values and boxes, or the bound `self` of a native method.
  let captures: [Value]

  init(
    _ code: Code,
    slot: UnsafeMutablePointer<UnsafeMutablePointer<MartletLanguage.Code.Hot>>? = nil,
    captures: [Value]
  ) {
    self.code = code
    self.slot = slot
    self.captures = captures
  }
}

/// A range of any of the five kinds; an open end is `.void`.
final class RangeObject: Value.Object, @unchecked Sendable {
  let lower: Value
  let upper: Value
  let isClosed: Bool

  init(_ lower: Value, _ upper: Value, isClosed: Bool) {
    self.lower = lower
    self.upper = upper
    self.isClosed = isClosed
  }

  /// The integers of the range as a half-open interval, if it is one of integers with both ends.
  var integers: (Int, Int)? {
    guard case .int(let lower) = lower, case .int(let upper) = upper else { return nil }
    // A closed range up to the largest integer loses that one element; no loop gets so far.
    return (lower, isClosed && upper < Int.max ? upper + 1 : upper)
  }
}

/// A type as a value.
final class MetatypeObject: Value.Object, @unchecked Sendable {
  let type: Type
  init(_ type: Type) { self.type = type }
}

/// A sequence that is computed while it is gone through, as that of `zip`.
final class LazySequence: Value.Object, @unchecked Sendable {
  let kind: String
  let makeIterator: () -> IteratorObject
  let parts: [Value]
  /// Whether its places are those of its first part.
  let isCollection: Bool
  /// What becomes of an element of the first part, in such a collection.
  let transform: ((Value) throws -> Value)?

  init(
    _ kind: String,
    parts: [Value],
    isCollection: Bool = false,
    transform: ((Value) throws -> Value)? = nil,
    makeIterator: @escaping () -> IteratorObject
  ) {
    self.kind = kind
    self.parts = parts
    self.isCollection = isCollection
    self.transform = transform
    self.makeIterator = makeIterator
  }
}

/// Gives the elements of a sequence one by one.
final class IteratorObject: Value.Object, @unchecked Sendable {
  let next: () throws -> Value?
  /// Makes another that goes on from the same element, where that is possible.
  let duplicate: (() -> IteratorObject)?

  init(
    duplicate: (() -> IteratorObject)? = nil,
    _ next: @escaping () throws -> Value?
  ) {
    self.next = next
    self.duplicate = duplicate
  }

  /// What an iterator of Swift gives, each element as a value.
  static func over<I: IteratorProtocol>(
    _ iterator: I,
    _ value: @escaping (I.Element) -> Value
  ) -> IteratorObject {
    var iterator = iterator
    return IteratorObject(duplicate: { over(iterator, value) }) { iterator.next().map(value) }
  }

  /// Goes through elements that are found by a number, from `first` on.
  static func counting(from first: Int, _ element: @escaping (Int) -> Value?) -> IteratorObject {
    var current = first
    return IteratorObject(duplicate: { .counting(from: current, element) }) {
      guard let found = element(current) else { return nil }
      current += 1
      return found
    }
  }
}

/// An error of the host, caught by a cell.
final class ErrorObject: HostObject, @unchecked Sendable {
  let error: any Error
  init(_ error: any Error) { self.error = error }
  override var any: any Sendable { error }
}

extension Value {
  /// Wraps the value as `.some`: itself, unless it could be taken for an optional.
  var wrapped: Value {
    switch self {
    case .none: .object(SomeObject(self))
    case .object(let object) where object is SomeObject: .object(SomeObject(self))
    default: self
    }
  }

  /// The value inside an optional that is not `nil`.
  var unwrapped: Value {
    if case .object(let object) = self, let some = object as? SomeObject { return some.value }
    return self
  }

  var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The object, downcast without a check in release builds: only for types that the checker has
  /// guaranteed.
  @inline(__always) func object<T: Object>(_ type: T.Type) -> T? {
    guard case .object(let object) = self else { return nil }
    return object as? T
  }
}

extension Aggregate {
  /// The way through a collection that a cell has declared.
  var places: OwnPlaces? {
    switch self {
    case let structure as StructObject: structure.nominal?.places
    case let enumeration as EnumObject: enumeration.nominal?.places
    default: nil
    }
  }
}

extension StructObject {
  var nominal: NominalType? {
    if case .nominal(let nominal, _) = type { nominal } else { nil }
  }
}

extension EnumObject {
  var nominal: NominalType? {
    if case .nominal(let nominal, _) = type { nominal } else { nil }
  }
}

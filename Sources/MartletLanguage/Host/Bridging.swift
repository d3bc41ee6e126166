// SPDX-License-Identifier: Apache-2.0

/// Generated code and the checker disagree on the type of a value: a fault of this program.
struct BridgingError: Error, CustomStringConvertible {
  let expected: String
  let found: String

  var description: String {
    "internal error: native code expected \(expected) and got \(found); please report this"
  }

  static func expected<T>(_ type: T.Type, found value: Value) -> BridgingError {
    BridgingError(expected: "\(type)", found: Description.plain(value))
  }
}

extension Int: Bridged {
  /// The whole number in a cell's value.
  public static func unbridged(_ value: Value) throws -> Int {
    guard case .int(let value) = value else { throw BridgingError.expected(self, found: value) }
    return value
  }
  /// The number as a cell's value.
  public var bridged: Value { .int(self) }
}

extension UInt8: Bridged {
  /// The byte in a cell's value.
  public static func unbridged(_ value: Value) throws -> UInt8 {
    guard case .int(let word) = value, let byte = UInt8(exactly: word) else {
      throw BridgingError.expected(self, found: value)
    }
    return byte
  }
  /// The byte as a cell's value.
  public var bridged: Value { .int(Int(self)) }
}

extension Double: Bridged {
  /// The number in a cell's value.
  public static func unbridged(_ value: Value) throws -> Double {
    guard case .double(let value) = value else { throw BridgingError.expected(self, found: value) }
    return value
  }
  /// The number as a cell's value.
  public var bridged: Value { .double(self) }
}

extension Float: Bridged {
  /// The number in a cell's value, rounded to single precision.
  public static func unbridged(_ value: Value) throws -> Float {
    Float(try Double.unbridged(value))
  }
  /// The number as a cell's value.
  public var bridged: Value { .double(Double(self)) }
}

extension Bool: Bridged {
  /// The truth value in a cell's value.
  public static func unbridged(_ value: Value) throws -> Bool {
    guard case .bool(let value) = value else { throw BridgingError.expected(self, found: value) }
    return value
  }
  /// The truth value as a cell's value.
  public var bridged: Value { .bool(self) }
}

extension String: Bridged {
  /// The text in a cell's value.
  public static func unbridged(_ value: Value) throws -> String {
    guard case .string(let value) = value else { throw BridgingError.expected(self, found: value) }
    return value
  }
  /// The text as a cell's value.
  public var bridged: Value { .string(self) }
}

extension Optional: Bridged where Wrapped: Bridged {
  /// The optional in a cell's value.
  public static func unbridged(_ value: Value) throws -> Wrapped? {
    value.isNone ? nil : try Wrapped.unbridged(value.unwrapped)
  }
  /// The optional as a cell's value.
  public var bridged: Value { map(\.bridged.wrapped) ?? .none }
}

extension Array: Bridged where Element: Bridged {
  /// The elements of a cell's array.
  public static func unbridged(_ value: Value) throws -> [Element] {
    guard let array = value.object(ArrayObject.self) else {
      throw BridgingError.expected(self, found: value)
    }
    // Words have the bits of the numbers: copying memory spares a step for each element.
    if Element.self == Double.self, array.representation == .double,
      let copy = raw(array, as: Double.self) as? [Element]
    {
      return copy
    }
    if Element.self == Int.self, array.representation == .int,
      let copy = raw(array, as: Int.self) as? [Element]
    {
      return copy
    }
    var elements: [Element] = []
    elements.reserveCapacity(array.count)
    for offset in 0..<array.count { elements.append(try Element.unbridged(array[offset])) }
    return elements
  }

  private static func raw<T>(_ array: ArrayObject, as type: T.Type) -> [T] {
    withExtendedLifetime(array) {
      UnsafeRawBufferPointer(
        start: array.words,
        count: array.count * MemoryLayout<Int>.stride
      ).withMemoryRebound(to: T.self) { Array<T>($0) }
    }
  }

  /// The elements as a cell's array.
  public var bridged: Value {
    let representation: Representation
    switch Element.self {
    case is Int.Type, is UInt8.Type: representation = .int
    case is Double.Type: representation = .double
    case is Bool.Type: representation = .bool
    default: representation = .value
    }
    let array = ArrayObject(representation, capacity: count)
    // As above: words have the bits of the numbers.
    if Element.self == Double.self || Element.self == Int.self {
      withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(start: array.words, count: bytes.count).copyMemory(
          from: bytes
        )
      }
      array.header.pointee.count = count
      return .object(array)
    }
    for element in self { array.append(element.bridged) }
    return .object(array)
  }
}

extension Dictionary: Bridged where Key: Bridged, Value: Bridged {
  /// The entries of a cell's dictionary.
  public static func unbridged(_ value: MartletLanguage.Value) throws -> [Key: Value] {
    guard let table = value.object(TableObject.self), !table.isSet else {
      throw BridgingError.expected(self, found: value)
    }
    var result: [Key: Value] = [:]
    for entry in table.entries where entry.isLive {
      result[try Key.unbridged(entry.key)] = try Value.unbridged(entry.value)
    }
    return result
  }

  /// The entries as a cell's dictionary, in the order of the keys' descriptions, since the order
  /// of a dictionary differs from process to process.
  public var bridged: MartletLanguage.Value {
    let table = TableObject(isSet: false)
    let sorted = map { (text: "\($0.key)", key: $0.key, value: $0.value) }
      .sorted { $0.text < $1.text }
    for entry in sorted { table.set(entry.key.bridged, entry.value.bridged) }
    return .object(table)
  }
}

extension Set: Bridged where Element: Bridged {
  /// The elements of a cell's set.
  public static func unbridged(_ value: Value) throws -> Set<Element> {
    guard let table = value.object(TableObject.self), table.isSet else {
      throw BridgingError.expected(self, found: value)
    }
    return try Set(table.entries.filter(\.isLive).map { try Element.unbridged($0.key) })
  }

  /// The elements as a cell's set, in the order of their descriptions.
  public var bridged: Value {
    let table = TableObject(isSet: true)
    let sorted = map { (text: "\($0)", element: $0) }.sorted { $0.text < $1.text }
    for entry in sorted { Tables.insert(entry.element.bridged, into: table) }
    return .object(table)
  }
}

extension Range: Bridged where Bound: Bridged {
  /// The range in a cell's value.
  public static func unbridged(_ value: Value) throws -> Range<Bound> {
    guard let range = value.object(RangeObject.self), !range.isClosed else {
      throw BridgingError.expected(self, found: value)
    }
    let (lower, upper) = (try Bound.unbridged(range.lower), try Bound.unbridged(range.upper))
    guard lower <= upper else { throw BridgingError.expected(self, found: value) }
    return lower..<upper
  }

  /// The range as a cell's value.
  public var bridged: Value {
    .object(RangeObject(lowerBound.bridged, upperBound.bridged, isClosed: false))
  }
}

extension ClosedRange: Bridged where Bound: Bridged {
  /// The range in a cell's value.
  public static func unbridged(_ value: Value) throws -> ClosedRange<Bound> {
    guard let range = value.object(RangeObject.self), range.isClosed else {
      throw BridgingError.expected(self, found: value)
    }
    let (lower, upper) = (try Bound.unbridged(range.lower), try Bound.unbridged(range.upper))
    guard lower <= upper else { throw BridgingError.expected(self, found: value) }
    return lower...upper
  }

  /// The range as a cell's value.
  public var bridged: Value {
    .object(RangeObject(lowerBound.bridged, upperBound.bridged, isClosed: true))
  }
}

extension HostBridged {
  /// The host's value that a cell holds.
  public static func unbridged(_ value: Value) throws -> Self {
    if case .object(let object) = value {
      if let box = object as? HostBox<Self> { return box.value }
      if let host = object as? HostObject, let value = host.any as? Self { return value }
      if let erased = object as? ErasedObject { return try unbridged(erased.value) }
    }
    throw BridgingError.expected(self, found: value)
  }

  /// The value in a box that a cell can hold.
  public var bridged: Value { .object(HostBox(self)) }
}

/// Returns the host's value that a cell holds where a protocol type is expected.
public func hostExistential<P>(_ value: Value, as type: P.Type) throws -> P {
  if case .object(let object) = value {
    if let host = object as? HostObject, let value = host.any as? P { return value }
    if let erased = object as? ErasedObject { return try hostExistential(erased.value, as: type) }
  }
  let plain: any Sendable
  switch value {
  case .int(let value): plain = value
  case .double(let value): plain = value
  case .bool(let value): plain = value
  case .string(let value): plain = value
  default: throw BridgingError.expected(type, found: value)
  }
  guard let value = plain as? P else { throw BridgingError.expected(type, found: value) }
  return value
}

/// Returns a host value whose type is known only as a protocol, in the form that cells hold.
public func hostValue(_ value: any Sendable) -> Value {
  if let value = value as? any Bridged { return value.bridged }
  func box<T: Sendable>(_ value: T) -> Value { .object(HostBox(value)) }
  return box(value)
}

extension Value {
  /// A tuple of values; no values make `()`.
  public static func tuple(_ elements: [Value]) -> Value {
    elements.isEmpty ? .void : .object(TupleObject(elements))
  }

  /// The elements of a tuple that has `count` of them.
  public func tupleElements(_ count: Int) throws -> [Value] {
    if count == 0 { return [] }
    guard let tuple = object(TupleObject.self), tuple.fields.count == count else {
      throw BridgingError(
        expected: "a tuple of \(count) values",
        found: Description.plain(self)
      )
    }
    return tuple.fields
  }

  /// An array of values, as the payload of a native enum case is given.
  public static func list(_ elements: [Value]) -> Value {
    let array = ArrayObject(.value, capacity: elements.count)
    for element in elements { array.append(element) }
    return .object(array)
  }
}

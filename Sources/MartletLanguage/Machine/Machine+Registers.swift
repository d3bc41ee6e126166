// SPDX-License-Identifier: Apache-2.0

// Reaching what registers hold without counting references.
extension Machine {
  /// The reference in a value register that holds an object, without counting it.
  ///
  /// The register must not change while the result is in use.
  @inline(__always)
  static func peek<T: Value.Object>(
    _ place: UnsafeMutablePointer<Value>,
    as type: T.Type
  ) throws -> Unmanaged<T> {
    // A plain `if case` would count the reference up and down.
    let raw = UnsafeRawPointer(place)
    guard raw.load(fromByteOffset: objectTagOffset, as: UInt8.self) == objectTag else {
      throw Trap.conflict
    }
    return UnsafeMutableRawPointer(place).load(as: Unmanaged<T>.self)
  }

  /// Whether the object in the register is referred to from there only.
  @inline(__always)
  static func isUnique(_ place: UnsafeMutablePointer<Value>) -> Bool {
    let object = UnsafeMutableRawPointer(place).load(as: UnsafeRawPointer.self)
    // Most objects have been counted once and never watched: then their counts are these bits.
    // Other bits say nothing, and the library is asked.
    if object.load(fromByteOffset: 8, as: UInt.self) == 3 { return true }
    return isKnownUniquelyReferenced(
      &UnsafeMutableRawPointer(place).assumingMemoryBound(to: Value.Object.self).pointee
    )
  }

  /// The array in the register, copied first if others refer to it.
  @inline(__always)
  static func ownArray(
    _ place: UnsafeMutablePointer<Value>
  ) throws -> Unmanaged<ArrayObject> {
    let array = try peek(place, as: ArrayObject.self)
    if isUnique(place) { return array }
    return copyArray(place, array)
  }

  @inline(never)
  private static func copyArray(
    _ place: UnsafeMutablePointer<Value>,
    _ array: Unmanaged<ArrayObject>
  ) -> Unmanaged<ArrayObject> {
    let copy = array._withUnsafeGuaranteedRef { $0.copy() }
    place.pointee = .object(copy)
    return Unmanaged.passUnretained(copy)
  }

  /// The aggregate in the register, copied first if others refer to it.
  @inline(__always)
  static func ownAggregate(
    _ place: UnsafeMutablePointer<Value>
  ) throws -> Unmanaged<Aggregate> {
    let aggregate = try peek(place, as: Aggregate.self)
    if isUnique(place) { return aggregate }
    return copyAggregate(place, aggregate)
  }

  @inline(never)
  private static func copyAggregate(
    _ place: UnsafeMutablePointer<Value>,
    _ aggregate: Unmanaged<Aggregate>
  ) -> Unmanaged<Aggregate> {
    let copy = aggregate._withUnsafeGuaranteedRef { $0.copy() }
    place.pointee = .object(copy)
    return Unmanaged.passUnretained(copy)
  }

  /// Where the elements of an array of `Bool` are.
  @inline(__always)
  static func bytes(
    _ header: UnsafeMutablePointer<ArrayObject.Header>
  ) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(header.pointee.words).assumingMemoryBound(to: UInt8.self)
  }

  /// Where an array's pointers and counts are.
  @inline(__always)
  static func header(
    _ array: Unmanaged<ArrayObject>
  ) -> UnsafeMutablePointer<ArrayObject.Header> {
    array._withUnsafeGuaranteedRef { $0.header }
  }

  /// Where an aggregate's fields are.
  @inline(__always)
  static func fields(_ aggregate: Unmanaged<Aggregate>) -> UnsafeMutablePointer<Value> {
    UnsafeRawPointer(aggregate.toOpaque())
      .load(fromByteOffset: Aggregate.baseOffset, as: UnsafeMutablePointer<Value>.self)
  }

  /// Where a field of fields is: `path` has 12 bits for each step, one more than the index.
  @inline(__always)
  static func follow(
    _ start: UnsafeMutablePointer<Value>,
    _ path: Int
  ) throws -> UnsafeMutablePointer<Value> {
    var place = start
    var rest = path
    repeat {
      place = fields(try peek(place, as: Aggregate.self)) + ((rest & 0xfff) &- 1)
      rest >>= 12
    } while rest != 0
    return place
  }

  /// Where a field of fields is that is going to be changed.
  @inline(__always)
  static func followOwned(
    _ start: UnsafeMutablePointer<Value>,
    _ path: Int
  ) throws -> UnsafeMutablePointer<Value> {
    var place = start
    var rest = path
    repeat {
      place = fields(try ownAggregate(place)) + ((rest & 0xfff) &- 1)
      rest >>= 12
    } while rest != 0
    return place
  }

  /// Whether a place holds an integer.
  @inline(__always)
  static func isInt(_ place: UnsafeMutablePointer<Value>) -> Bool {
    UnsafeRawPointer(place).load(fromByteOffset: objectTagOffset, as: UInt8.self) == intTag
  }

  /// The word in a place that holds an integer, a floating-point number or a Boolean.
  @inline(__always)
  static func word(_ place: UnsafeMutablePointer<Value>, isBool: Bool) -> Int {
    // The payload stands first; that of a Boolean is one byte.
    let raw = UnsafeRawPointer(place)
    return isBool ? Int(raw.load(as: UInt8.self) & 1) : raw.load(as: Int.self)
  }

  /// Puts a word into a place that holds no reference.
  @inline(__always)
  static func store(_ word: Int, _ place: UnsafeMutablePointer<Value>, kind: Int) {
    switch kind {
    case 0: place.initialize(to: .int(word))
    case 1: place.initialize(to: .double(double(word)))
    default: place.initialize(to: .bool(word != 0))
    }
  }

  @inline(__always)
  static func double(_ word: Int) -> Double { Double(bitPattern: UInt64(UInt(bitPattern: word))) }

  @inline(__always)
  static func word(_ double: Double) -> Int { Int(bitPattern: UInt(double.bitPattern)) }

  /// The signed number in an operand.
  @inline(__always)
  static func immediate(_ operand: UInt16) -> Int { Int(Int16(bitPattern: operand)) }

  /// A quotient by a divisor that is neither 0 nor -1.
  @inline(__always)
  static func quotient(_ x: Int, _ y: Int) -> Int { x.dividedReportingOverflow(by: y).partialValue }

  /// A remainder by a divisor that is neither 0 nor -1.
  @inline(__always)
  static func remainder(_ x: Int, _ y: Int) -> Int {
    // Generators of random numbers divide long numbers by powers of two; this took a third of the
    // time of a division, on AMD EPYC.
    if x >= 0, y > 0, y & (y &- 1) == 0 { return x & (y &- 1) }
    return x.remainderReportingOverflow(dividingBy: y).partialValue
  }
}

// SPDX-License-Identifier: Apache-2.0

/// How a value of some static type is kept where its type is known.
package enum Representation: UInt8, Sendable {
  case int
  case double
  case bool
  case value

  /// Whether it is one 64-bit word in a word register.
  @inline(__always) var isWord: Bool { self != .value }
}

extension Value {
  /// The word that holds this value; 0 if it is not of the representation asked for.
  @inline(__always) func word(as representation: Representation) -> Int {
    switch self {
    case .int(let value): value
    case .double(let value): Int(bitPattern: UInt(value.bitPattern))
    case .bool(let value): value ? 1 : 0
    default: 0
    }
  }

  /// The value that a word holds.
  @inline(__always) init(word: Int, as representation: Representation) {
    switch representation {
    case .int: self = .int(word)
    case .double: self = .double(Double(bitPattern: UInt64(UInt(bitPattern: word))))
    case .bool: self = .bool(word != 0)
    case .value: self = .void
    }
  }
}

/// The elements of an array or of a slice: words for `Int` and `Double`, bytes for `Bool`, else values.
///
/// `start` is the place of the first element: 0 except in slices. Everybody reaches the header
/// through a pointer, because access to stored properties of a class is checked for exclusivity at
/// run time, which would cost more than the access.
final class ArrayObject: Value.Object, @unchecked Sendable {
  /// The most elements that an array may have: 1.6 GB of words.
  static let countLimit = 200_000_000

  /// How many bytes an element takes.
  static func stride(of representation: Representation) -> Int {
    switch representation {
    case .int, .double: MemoryLayout<Int>.stride
    case .bool: 1
    case .value: MemoryLayout<Value>.stride
    }
  }

  struct Header {
    /// The words, or where they would be the bytes.
    var words: UnsafeMutablePointer<Int>
    var values: UnsafeMutablePointer<Value>
    var count: Int
    var capacity: Int
    var start: Int
  }

  /// First of all, so that it stands behind the object's own two words.
  private var storage: Header
  let representation: Representation

  /// Behind the object's own two words.
  static let headerOffset = 16

  @inline(__always) var header: UnsafeMutablePointer<Header> {
    let object = UnsafeMutableRawPointer(Unmanaged.passUnretained(self).toOpaque())
    return (object + ArrayObject.headerOffset).assumingMemoryBound(to: Header.self)
  }

  /// Whether objects are laid out as ``header`` takes them to be.
  static var isHeaderInPlace: Bool {
    let array = ArrayObject(.int, capacity: 5)
    array.header.pointee.start = 9
    return array.storage.capacity == 5 && array.storage.start == 9
  }

  init(_ representation: Representation, capacity: Int = 0) {
    self.representation = representation
    storage = Header(
      words: representation.isWord
        ? ArrayObject.words(representation, capacity) : ArrayObject.nowhere(),
      values: representation.isWord || capacity == 0
        ? ArrayObject.nowhere() : .allocate(capacity: capacity),
      count: 0,
      capacity: capacity,
      start: 0
    )
    super.init()
  }

  deinit {
    if !representation.isWord { header.pointee.values.deinitialize(count: header.pointee.count) }
    if header.pointee.capacity > 0 {
      if representation.isWord { elements.deallocate() } else { values.deallocate() }
    }
  }

  private static func nowhere<T>() -> UnsafeMutablePointer<T> {
    UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
  }

  /// Room for elements that are words or bytes.
  private static func words(
    _ representation: Representation,
    _ capacity: Int
  ) -> UnsafeMutablePointer<Int> {
    guard capacity > 0 else { return nowhere() }
    return UnsafeMutableRawPointer.allocate(
      byteCount: capacity * stride(of: representation),
      alignment: MemoryLayout<Int>.alignment
    ).assumingMemoryBound(to: Int.self)
  }

  var count: Int { header.pointee.count }
  var words: UnsafeMutablePointer<Int> { header.pointee.words }
  var bytes: UnsafeMutablePointer<UInt8> { elements.assumingMemoryBound(to: UInt8.self) }
  var values: UnsafeMutablePointer<Value> { header.pointee.values }
  /// Where the elements are that are words or bytes.
  private var elements: UnsafeMutableRawPointer { UnsafeMutableRawPointer(header.pointee.words) }
  var start: Int {
    get { header.pointee.start }
    set { header.pointee.start = newValue }
  }

  /// The element at `offset` from the first; the caller has checked that there is one.
  subscript(offset: Int) -> Value {
    switch representation {
    case .int: .int(header.pointee.words[offset])
    case .double: Value(word: header.pointee.words[offset], as: .double)
    case .bool: .bool(bytes[offset] != 0)
    case .value: header.pointee.values[offset]
    }
  }

  /// Puts a word into its place, of which there must be one.
  @inline(__always) private func setWord(_ offset: Int, _ word: Int) {
    if representation == .bool {
      bytes[offset] = UInt8(truncatingIfNeeded: word)
    } else {
      header.pointee.words[offset] = word
    }
  }

  /// Moves elements that are words or bytes; they may overlap with where they go.
  private func move(from: Int, to: Int, count: Int) {
    let stride = ArrayObject.stride(of: representation)
    (elements + to * stride).copyMemory(from: elements + from * stride, byteCount: count * stride)
  }

  /// Replaces an element; the caller has checked that there is one.
  func set(_ offset: Int, _ value: Value) {
    if representation.isWord {
      setWord(offset, value.word(as: representation))
    } else {
      values[offset] = value
    }
  }

  func reserve(_ capacity: Int) {
    let old = header.pointee
    guard capacity > old.capacity else { return }
    let new = max(capacity, old.capacity * 2, 4)
    if representation.isWord {
      let words = ArrayObject.words(representation, new)
      UnsafeMutableRawPointer(words).copyMemory(
        from: old.words,
        byteCount: old.count * ArrayObject.stride(of: representation)
      )
      if old.capacity > 0 { elements.deallocate() }
      header.pointee.words = words
    } else {
      let values = UnsafeMutablePointer<Value>.allocate(capacity: new)
      values.moveInitialize(from: old.values, count: old.count)
      if old.capacity > 0 { old.values.deallocate() }
      header.pointee.values = values
    }
    header.pointee.capacity = new
  }

  @inline(__always) func appendWord(_ word: Int) {
    let count = header.pointee.count
    if count == header.pointee.capacity { reserve(count + 1) }
    setWord(count, word)
    header.pointee.count = count + 1
  }

  func append(_ value: Value) {
    if representation.isWord { return appendWord(value.word(as: representation)) }
    let count = header.pointee.count
    if count == header.pointee.capacity { reserve(count + 1) }
    (header.pointee.values + count).initialize(to: value)
    header.pointee.count = count + 1
  }

  func append(contentsOf other: ArrayObject, from: Int, to: Int) {
    let amount = to - from
    guard amount > 0 else { return }
    if representation.isWord, other.representation == representation {
      // `other` may be this very array: its pointer is read after room has been made.
      reserve(count + amount)
      let stride = ArrayObject.stride(of: representation)
      (elements + count * stride).copyMemory(
        from: other.elements + from * stride,
        byteCount: amount * stride
      )
      header.pointee.count += amount
    } else {
      reserve(count + amount)
      for offset in from..<to { append(other[offset]) }
    }
  }

  func insert(_ value: Value, at offset: Int) {
    append(value)
    let last = count - 1
    if representation.isWord {
      move(from: offset, to: offset + 1, count: last - offset)
      setWord(offset, value.word(as: representation))
    } else {
      let moved = (values + last).move()
      var index = last
      while index > offset {
        (values + index).moveInitialize(from: values + (index - 1), count: 1)
        index -= 1
      }
      (values + offset).initialize(to: moved)
    }
  }

  func remove(at offset: Int) -> Value {
    let last = count - 1
    header.pointee.count = last
    if representation.isWord {
      let removed = self[offset]
      move(from: offset + 1, to: offset, count: last - offset)
      return removed
    }
    let removed = (values + offset).move()
    (values + offset).moveInitialize(from: values + (offset + 1), count: last - offset)
    return removed
  }

  func swapAt(_ first: Int, _ second: Int) {
    guard first != second else { return }
    if representation.isWord {
      let value = self[first]
      set(first, self[second])
      set(second, value)
    } else {
      let value = (values + first).move()
      (values + first).moveInitialize(from: values + second, count: 1)
      (values + second).initialize(to: value)
    }
  }

  func truncate(to newCount: Int) {
    let count = count
    guard newCount < count else { return }
    if !representation.isWord { (values + newCount).deinitialize(count: count - newCount) }
    header.pointee.count = newCount
  }

  /// The elements at offsets `from` to `to`, as an array that starts at 0.
  func copy(from: Int, to: Int) -> ArrayObject {
    let copy = ArrayObject(representation, capacity: max(0, to - from))
    copy.append(contentsOf: self, from: from, to: to)
    return copy
  }

  func copy() -> ArrayObject {
    let copy = copy(from: 0, to: count)
    copy.start = start
    return copy
  }
}

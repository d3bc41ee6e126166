// SPDX-License-Identifier: Apache-2.0

/// The texts of a column: one view of 16 bytes for each row, and the bytes of the long ones.
///
/// A view holds the length of its text and the first 4 bytes; a text of at most 12 bytes is whole
/// inside of it, of a longer one the other 8 bytes are its place in the heap. So rows are gathered,
/// compared and hashed without looking at the heap as long as texts are short or differ early, and
/// copies of a column in another order share the heap.
///
/// Texts are equal if their bytes are, and are ordered by them, which is the order of their Unicode
/// scalars. All bytes are UTF-8.
///
/// - Note: Neumann and Freitag, *Umbra: A Disk-Based System with In-Memory Performance*, CIDR 2020,
///   section 3.1, for the form of the views.
package struct TextBuffer: Sendable {
  // Invariant: bytes of a short view behind its text are 0; a long view points at a range of `heap`.
  package private(set) var views: [TextView]
  package private(set) var heap: [UInt8]

  /// Makes a buffer from parts that fit.
  package init(views: [TextView] = [], heap: [UInt8] = []) {
    self.views = views
    self.heap = heap
  }

  /// Makes a buffer of texts.
  package init(_ texts: some Sequence<String>) {
    self.init()
    views.reserveCapacity(texts.underestimatedCount)
    for text in texts { append(text) }
  }

  /// Makes a buffer in which every row has the same text.
  package init(repeating text: String, count: Int) {
    self.init([text])
    views = [TextView](repeating: views[0], count: count)
  }

  /// Makes a buffer of several, one after the other; a heap that several share is taken once.
  package init(joining buffers: [TextBuffer]) {
    self.init()
    views.reserveCapacity(buffers.reduce(0) { $0 + $1.count })
    var places: [UnsafeRawPointer?: Int] = [:]
    for buffer in buffers {
      guard !buffer.heap.isEmpty else {
        views.append(contentsOf: buffer.views)
        continue
      }
      // The buffers live as long as this loop, so an address stands for one heap.
      let address = buffer.heap.withUnsafeBytes { $0.baseAddress }
      let base = places[address] ?? heap.count
      if places[address] == nil {
        places[address] = base
        if heap.isEmpty { heap = buffer.heap } else { heap.append(contentsOf: buffer.heap) }
      }
      if base == 0 {
        views.append(contentsOf: buffer.views)
      } else {
        let distance = UInt64(base)
        views.append(
          contentsOf: buffer.views.lazy.map { $0.isShort ? $0 : $0.moved(by: distance) }
        )
      }
    }
  }

  /// Makes room for so many more rows.
  package mutating func reserve(rows: Int, bytes: Int = 0) {
    views.reserveCapacity(views.count + rows)
    heap.reserveCapacity(heap.count + bytes)
  }

  /// Adds a row with a text.
  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Adds a row with a text of bytes that are UTF-8.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count <= TextView.mostInline {
      views.append(TextView(short: bytes))
    } else {
      // A text cannot be longer than 4 GiB; what is beyond is cut off.
      let bytes = bytes.prefix(Int(UInt32.max))
      views.append(TextView(long: UnsafeBufferPointer(rebasing: bytes), at: heap.count))
      heap.append(contentsOf: bytes)
    }
  }

  /// Adds a row with the empty text.
  package mutating func appendEmpty() { views.append(.empty) }

  /// The texts of the given rows, in their order; the empty text for a negative row.
  package func gathered<Index: BinaryInteger & Sendable>(_ rows: [Index]) -> TextBuffer {
    TextBuffer(views: gatheredValues(views, rows, filler: .empty), heap: heap).compacted()
  }

  /// The same texts, without a heap much larger than they need.
  func compacted() -> TextBuffer {
    guard heap.count > 1 << 20 else { return self }
    let needed = views.reduce(0) { $0 + ($1.isShort ? 0 : $1.count) }
    guard needed < heap.count / 4 else { return self }
    var result = TextBuffer()
    result.reserve(rows: views.count, bytes: needed)
    withReader { reader in
      for row in 0..<reader.count { result.append(reader.bytes(row)) }
    }
    return result
  }

  /// The texts with another one, by default the empty one, wherever a row is missing.
  func filled(where validity: Validity, with text: String = "") -> TextBuffer {
    guard !validity.isComplete else { return self }
    var result = self
    result.append(text)
    let view = result.views.removeLast()
    validity.forEachMissing { result.views[$0] = view }
    return result
  }

  /// The texts of a range of rows.
  package func slice(_ range: Range<Int>) -> TextBuffer {
    TextBuffer(views: Array(views[range]), heap: heap).compacted()
  }

  /// Calls `body` with something that reads the texts without making strings of them.
  package func withReader<Result>(_ body: (TextReader) throws -> Result) rethrows -> Result {
    try views.withUnsafeBufferPointer { views in
      try heap.withUnsafeBufferPointer { heap in
        try body(TextReader(views: views, heap: heap))
      }
    }
  }
}

extension TextBuffer: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { views.count }
  package var count: Int { views.count }

  /// The text of a row.
  package subscript(row: Int) -> String {
    let view = views[row]
    if view.isShort {
      return withUnsafeBytes(of: view) { bytes in
        String(decoding: bytes[4..<4 + view.count], as: UTF8.self)
      }
    }
    return heap.withUnsafeBufferPointer { heap in
      String(decoding: heap[view.offset..<view.offset + view.count], as: UTF8.self)
    }
  }
}

extension TextBuffer: Equatable {
  /// Whether two buffers hold the same texts.
  package static func == (left: TextBuffer, right: TextBuffer) -> Bool {
    guard left.count == right.count else { return false }
    return left.withReader { left in
      right.withReader { right in
        (0..<left.count).allSatisfy { left.isEqual($0, to: right, $0) }
      }
    }
  }
}

/// One text of a ``TextBuffer``: its length, and itself or where it is.
package struct TextView: Sendable, BitwiseCopyable {
  // In memory: 4 bytes of length, then 12 of text, or 4 of its start and 8 of its offset.
  let low: UInt64
  let high: UInt64

  static let mostInline = 12
  package static let empty = TextView(low: 0, high: 0)

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A text of at most 12 bytes.
  init(short bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    guard let start = bytes.baseAddress, count > 0 else {
      self = .empty
      return
    }
    let (first, second) = inlineWords(UnsafeRawPointer(start), count)
    low = UInt64(count) | first << 32
    high = second
  }

  /// A text of more than 12 bytes that stands in the heap.
  init(long bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let prefix = UnsafeRawBufferPointer(bytes).loadUnaligned(as: UInt32.self)
    low = UInt64(bytes.count) | UInt64(UInt32(littleEndian: prefix)) << 32
    high = UInt64(offset)
  }

  /// The number of bytes.
  package var count: Int { Int(truncatingIfNeeded: low & 0xFFFF_FFFF) }
  /// Whether the text is inside of the view.
  package var isShort: Bool { low & 0xFFFF_FFFF <= UInt64(Self.mostInline) }
  /// Where a long text begins in the heap.
  var offset: Int { Int(truncatingIfNeeded: high) }
  /// The first four bytes as a number that is ordered as they are.
  var prefix: UInt32 { UInt32(truncatingIfNeeded: low >> 32).byteSwapped }

  func moved(by offset: UInt64) -> TextView { TextView(low: low, high: high + offset) }
}

/// Up to 12 bytes as a number of the first 4 and one of the others, the first byte lowest.
@inline(__always)
private func inlineWords(_ start: UnsafeRawPointer, _ count: Int) -> (UInt64, UInt64) {
  if count >= 8 {
    let first = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
    // The last 8 bytes overlap the first ones; what is there already is shifted out.
    let last = UInt64(
      littleEndian: start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    )
    let shift = UInt64(12 - count) * 8
    return (first & 0xFFFF_FFFF, last >> shift)
  }
  if count >= 4 {
    let first = UInt64(UInt32(littleEndian: start.loadUnaligned(as: UInt32.self)))
    let last = UInt64(
      UInt32(littleEndian: start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    )
    return (first, count == 4 ? 0 : last >> (UInt64(8 - count) * 8))
  }
  var first: UInt64 = 0
  for place in 0..<count {
    first |= UInt64(start.load(fromByteOffset: place, as: UInt8.self)) << (UInt64(place) * 8)
  }
  return (first, 0)
}

/// Reads the texts of a buffer where they lie; valid inside of the closure that it was given to.
package struct TextReader {
  let views: UnsafeBufferPointer<TextView>
  let heap: UnsafeBufferPointer<UInt8>

  /// The number of rows.
  package var count: Int { views.count }

  /// The bytes of a row's text.
  @inline(__always)
  package func bytes(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    let view = views[row]
    if view.isShort {
      guard let start = views.baseAddress else { return UnsafeBufferPointer(start: nil, count: 0) }
      let bytes = UnsafeRawPointer(start + row) + 4
      return UnsafeBufferPointer(
        start: bytes.assumingMemoryBound(to: UInt8.self),
        count: view.count
      )
    }
    return UnsafeBufferPointer(rebasing: heap[view.offset..<view.offset + view.count])
  }

  /// Whether a row's text is the same as another's.
  @inline(__always)
  package func isEqual(_ row: Int, to other: TextReader, _ otherRow: Int) -> Bool {
    let (left, right) = (views[row], other.views[otherRow])
    guard left.low == right.low else { return false }
    if left.isShort { return left.high == right.high }
    return compareBytes(bytes(row), other.bytes(otherRow)) == 0
  }

  /// Negative, 0 or positive as a row's text comes before another, is the same, or comes after it.
  @inline(__always)
  package func compare(_ row: Int, to other: TextReader, _ otherRow: Int) -> Int {
    let (left, right) = (views[row], other.views[otherRow])
    if left.prefix != right.prefix { return left.prefix < right.prefix ? -1 : 1 }
    if left.isShort, right.isShort {
      let (one, two) = (left.high.byteSwapped, right.high.byteSwapped)
      if one != two { return one < two ? -1 : 1 }
      // What follows a shorter text counts as 0, which a longer one may hold as a character.
      return left.count - right.count
    }
    return compareBytes(bytes(row), other.bytes(otherRow))
  }
}

/// Negative, 0 or positive as the first bytes come before the others, are the same, or come after.
func compareBytes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
  let common = min(left.count, right.count)
  if common > 0, let one = left.baseAddress, let other = right.baseAddress {
    let order = memoryOrder(one, other, common)
    if order != 0 { return order }
  }
  return left.count - right.count
}

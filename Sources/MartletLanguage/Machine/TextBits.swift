// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A text as the standard library lays it out: its bytes without counting a reference, and room behind
/// them.
///
/// A call into the library for each `text += "x"` takes several times as long as what it does. Up to 15
/// bytes stand in the two words themselves, the last of which has their number and says whether all
/// are ASCII; of longer texts the words have the number of bytes with flags and where an object
/// begins, the bytes of which follow 32 behind. `isKnown` verifies all of that when a machine starts;
/// what looks different (texts of other owners, say) goes through the library.
struct TextBits {
  private(set) var low: UInt64
  private(set) var high: UInt64

  private static let asciiSmall: UInt64 = 1 << 62
  private static let small: UInt64 = 1 << 61
  private static let immortal: UInt64 = 1 << 63
  private static let ascii: UInt64 = 3 << 62
  private static let tailAllocated: UInt64 = 1 << 60
  private static let address: UInt64 = 1 << 60 - 1
  private static let countMask: UInt64 = 1 << 48 - 1
  private static let bytesOffset = 32
  /// The most bytes of a text without an object.
  static let smallLimit = 15

  /// Those of the text in a register, which must not change while they are in use.
  @inline(__always) init(_ place: UnsafeMutablePointer<Value>) {
    let raw = UnsafeRawPointer(place)
    low = raw.load(as: UInt64.self)
    high = raw.load(fromByteOffset: 8, as: UInt64.self)
  }

  /// Whether a register holds a text.
  @inline(__always) static func isText(_ place: UnsafeMutablePointer<Value>) -> Bool {
    UnsafeRawPointer(place).load(fromByteOffset: Machine.objectTagOffset, as: UInt8.self)
      == Machine.textTag
  }

  @inline(__always) var isSmall: Bool { high & TextBits.small != 0 }

  /// Whether the bytes follow an object's head: those of literals do as well.
  @inline(__always) private var isTail: Bool {
    high & (TextBits.small | 1 << 60 | 1 << 62) == 0 && low & TextBits.tailAllocated != 0
  }

  /// Whether the text can be read here.
  @inline(__always) var isReadable: Bool { isSmall || isTail }

  @inline(__always) var count: Int {
    isSmall
      ? Int(truncatingIfNeeded: high >> 56 & 15)
      : Int(truncatingIfNeeded: low & TextBits.countMask)
  }

  /// A byte of a readable text; the caller has checked that there is one.
  @inline(__always) func byte(at offset: Int) -> UInt8 {
    guard isSmall else { return tail.load(fromByteOffset: offset, as: UInt8.self) }
    return UInt8(
      truncatingIfNeeded: offset < 8 ? low >> UInt64(offset * 8) : high >> UInt64(offset * 8 - 64)
    )
  }

  /// Whether all bytes are known to be ASCII.
  @inline(__always) var isASCII: Bool {
    isSmall ? high & TextBits.asciiSmall != 0 : low & TextBits.immortal != 0
  }

  /// The bytes of a small text as two numbers: the lowest byte is the first.
  @inline(__always) var smallWords: (UInt64, UInt64) { (low, high & (1 << 56 - 1)) }

  /// Whether both are the same text since they are the same words.
  @inline(__always) static func == (left: TextBits, right: TextBits) -> Bool {
    left.low == right.low && left.high == right.high
  }

  /// Where the bytes of a text are that is not small.
  @inline(__always) private var tail: UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(
      bitPattern: UInt(truncatingIfNeeded: high & TextBits.address) + UInt(TextBits.bytesOffset)
    ).unsafelyUnwrapped
  }

  /// The first eight bytes of a readable text, the first lowest; 0 where there are none.
  var start: UInt64 {
    if isSmall { return low }
    let count = self.count
    if count >= 8 { return tail.loadUnaligned(as: UInt64.self) }
    return (0..<count).reduce(0) { word, index in
      word | UInt64(tail.load(fromByteOffset: index, as: UInt8.self)) << UInt64(index * 8)
    }
  }

  /// Whether none of the first eight bytes of a text is 0.
  var hasNoZero: Bool {
    let word = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    let used: UInt64 = count >= 8 ? ~0 : 1 << UInt64(count * 8) &- 1
    return (word &- ones) & ~word & (ones &* 0x80) & used == 0
  }

  /// Copies the bytes of a text that is readable, and returns what is behind them.
  @inline(__always) @discardableResult
  func copy(to target: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    let count = self.count
    if isSmall {
      withUnsafeBytes(of: (low, high)) { bytes in
        if let start = bytes.baseAddress { target.copyMemory(from: start, byteCount: count) }
      }
    } else {
      target.copyMemory(from: tail, byteCount: count)
    }
    return target + count
  }

  /// Copies the bytes of a small text, and zeros behind them up to 16.
  @inline(__always) func copySmall(to target: UnsafeMutableRawPointer) {
    target.storeBytes(of: low, as: UInt64.self)
    target.storeBytes(of: high & (1 << 56 - 1), toByteOffset: 8, as: UInt64.self)
  }

  /// Calls `body` with the bytes of a readable text.
  @inline(__always) func withBytes<R>(_ body: (UnsafeRawPointer, Int) throws -> R) rethrows -> R {
    guard isSmall else { return try body(tail, count) }
    var words = (low, high)
    let count = self.count
    return try withUnsafeMutableBytes(of: &words) {
      try body(UnsafeRawPointer($0.baseAddress.unsafelyUnwrapped), count)
    }
  }

  // MARK: Making texts

  /// A text of at most 15 bytes, which are `low` and `high`.
  @inline(__always) init(small low: UInt64, _ high: UInt64, count: Int, isASCII: Bool) {
    self.low = low
    self.high =
      high | TextBits.immortal | TextBits.small | (isASCII ? TextBits.asciiSmall : 0)
      | UInt64(truncatingIfNeeded: count) << 56
  }

  /// Puts a small text into a register that holds no reference.
  @inline(__always) func store(_ place: UnsafeMutablePointer<Value>) {
    let raw = UnsafeMutableRawPointer(place)
    raw.storeBytes(of: low, as: UInt64.self)
    raw.storeBytes(of: high, toByteOffset: 8, as: UInt64.self)
    raw.storeBytes(of: Machine.textTag, toByteOffset: Machine.objectTagOffset, as: UInt8.self)
  }

  /// A text of at most 15 of the bytes in 16 bytes of memory.
  @inline(__always) init(_ bytes: UnsafeRawPointer, count: Int, isASCII: Bool) {
    let bits = UInt64(truncatingIfNeeded: count &* 8)
    self.init(
      small: bytes.loadUnaligned(as: UInt64.self) & (1 << bits &- 1),
      bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        & (count > 8 ? 1 << (bits &- 64) &- 1 : 0),
      count: count,
      isASCII: isASCII
    )
  }

  /// Two small texts, one behind the other; they have at most 15 bytes.
  @inline(__always) func joined(_ other: TextBits) -> TextBits {
    let (low, high) = smallWords
    let (otherLow, otherHigh) = other.smallWords
    let shift = count * 8
    return TextBits(
      small: low | otherLow << shift,
      high | otherLow >> (64 - shift) | otherHigh << shift,
      count: count + other.count,
      isASCII: isASCII && other.isASCII
    )
  }

  /// A small text as a value.
  var value: Value {
    var value = Value.void
    withUnsafeMutablePointer(to: &value) { store($0) }
    return value
  }

  // MARK: Comparing

  /// Whether two texts are equal; `nil` if the library has to say.
  ///
  /// Texts of ASCII only are equal if their bytes are.
  @inline(__always) static func equal(_ left: TextBits, _ right: TextBits) -> Bool? {
    if left == right { return true }
    guard left.isReadable, right.isReadable, left.isASCII, right.isASCII else { return nil }
    if left.isSmall, right.isSmall { return false }
    guard left.count == right.count else { return false }
    return left.withBytes { one, count in
      right.withBytes { other, _ in memcmp(one, other, count) == 0 }
    }
  }

  // MARK: Appending

  /// Where more bytes can be put behind the text in a register, if it is the only owner of an object
  /// with room for them.
  @inline(__always)
  static func room(
    _ place: UnsafeMutablePointer<Value>,
    for addition: Int
  ) -> UnsafeMutableRawPointer? {
    let bits = TextBits(place)
    // An object of the library's own: no literal, nobody else's.
    guard bits.high >> 60 == 0, bits.low & (3 << 60) == 3 << 60 else { return nil }
    let object = bits.tail - bytesOffset
    guard object.load(fromByteOffset: 8, as: UInt.self) == 3 else { return nil }
    let flags = object.load(fromByteOffset: 16, as: UInt64.self)
    let capacity = Int(truncatingIfNeeded: flags & countMask)
    let count = bits.count
    // One byte is for the 0 at the end.
    guard count &+ addition < capacity else { return nil }
    if flags & immortal != 0 {
      // Marks for UTF-16 offsets have been set if this is not 0, and would have to go.
      let marks = (bytesOffset + capacity + 7) & ~7
      guard object.load(fromByteOffset: marks, as: UInt.self) == 0 else { return nil }
    }
    return bits.tail + count
  }

  /// Tells a text that `addition` bytes have been put behind it.
  @inline(__always)
  static func extend(_ place: UnsafeMutablePointer<Value>, by addition: Int, isASCII: Bool) {
    let bits = TextBits(place)
    let count = bits.count &+ addition
    let flags = bits.low & ~countMask & (isASCII ? ~0 : ~ascii)
    let low = flags | UInt64(truncatingIfNeeded: count)
    let object = bits.tail - bytesOffset
    object.storeBytes(of: low, toByteOffset: 24, as: UInt64.self)
    object.storeBytes(of: 0, toByteOffset: bytesOffset + count, as: UInt8.self)
    UnsafeMutableRawPointer(place).storeBytes(of: low, as: UInt64.self)
  }

  // MARK: The layout

  /// Whether texts are laid out as this file takes them to be.
  static func isKnown() -> Bool {
    var isKnown = true
    let samples = ["", "x", "é", "fifteen bytes..", "a text that is longer", "länger als fünfzehn"]
    for text in samples {
      for isOwn in [false, true] {
        var text = text
        if isOwn {
          text.reserveCapacity(200)
          text += "!"
        }
        var value = Value.string(text)
        withUnsafeMutablePointer(to: &value) { place in
          let bits = TextBits(place)
          let bytes = Array(text.utf8)
          guard isText(place), bits.isReadable, bits.count == bytes.count,
            bits.isASCII == bytes.allSatisfy({ $0 < 128 }),
            bits.withBytes({ Array(UnsafeRawBufferPointer(start: $0, count: $1)) }) == bytes
          else { return isKnown = false }
          if bits.isSmall {
            let (low, high) = bits.smallWords
            let made = TextBits(small: low, high, count: bytes.count, isASCII: bits.isASCII)
            if !(made == bits) { isKnown = false }
          }
        }
      }
    }
    return isKnown && isRoomKnown("plain ") && isRoomKnown("groß ")
  }

  private static func isRoomKnown(_ addition: String) -> Bool {
    var text = ""
    text.reserveCapacity(60)
    let capacity = text.utf8.count + 60
    text += "begun "
    var expected = "begun "
    var value = Value.string(text)
    text = ""
    let bytes = Array(addition.utf8)
    var isExtended = true
    withUnsafeMutablePointer(to: &value) { place in
      for _ in 0..<5 where isExtended {
        guard let room = room(place, for: bytes.count) else { return isExtended = false }
        for (offset, byte) in bytes.enumerated() {
          room.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
        }
        extend(place, by: bytes.count, isASCII: bytes.allSatisfy { $0 < 128 })
        expected += addition
      }
      if room(place, for: capacity * 10) != nil { isExtended = false }
    }
    guard isExtended, case .string(var found) = value else { return false }
    value = .void
    // The library finds the text as it left its own, goes on with it, and counts its characters.
    guard found == expected, found.count == expected.count else { return false }
    found += "ünd more, so that it must be moved to another place in the end"
    expected += "ünd more, so that it must be moved to another place in the end"
    return found == expected && found.utf16.count == expected.utf16.count
  }
}

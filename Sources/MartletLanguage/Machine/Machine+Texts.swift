// SPDX-License-Identifier: Apache-2.0

// Texts: putting them together without texts in between, comparing them, counting their characters.
extension Machine {
  /// How many bytes an interpolated text may have to be put together on the stack.
  private static let textRoom = 256
  /// The most digits of an integer, with its sign.
  private static let digits = 20
  /// How many bytes copying a small text writes.
  private static let slack = 16

  /// `text += other`.
  @inline(never)
  func appendText(
    _ place: UnsafeMutablePointer<Value>,
    _ other: UnsafeMutablePointer<Value>
  ) throws {
    guard TextBits.isText(place), TextBits.isText(other) else { throw Trap.conflict }
    let addition = TextBits(other)
    if addition.isSmall {
      if let room = TextBits.room(place, for: Machine.slack) {
        addition.copySmall(to: room)
        TextBits.extend(place, by: addition.count, isASCII: addition.isASCII)
        return
      }
      let text = TextBits(place)
      if text.isSmall, text.count + addition.count <= TextBits.smallLimit {
        return text.joined(addition).store(place)
      }
    } else if addition.isReadable, let room = TextBits.room(place, for: addition.count) {
      addition.copy(to: room)
      TextBits.extend(place, by: addition.count, isASCII: addition.isASCII)
      return
    }
    guard case .string(let addition) = other.pointee else { throw Trap.conflict }
    guard case .string(var text) = take(place) else { throw Trap.conflict }
    text += addition
    let count = text.utf8.count
    place.pointee = .string(text)
    if count > Machine.stringLimit { try Machine.checkText(text) }
  }

  /// The text of an interpolated string of texts, numbers and Booleans.
  @inline(never)
  func interpolatePlain(_ values: UnsafeMutablePointer<Value>, _ count: Int) throws -> Value {
    let size = try plainSize(values, count)
    if size <= Machine.textRoom {
      return withUnsafeTemporaryAllocation(
        byteCount: Machine.textRoom + Machine.slack,
        alignment: 8
      ) { room in
        guard let start = room.baseAddress else { return .void }
        let (end, isASCII) = gather(values, count, start)
        return Machine.text(start, end - start, isASCII: isASCII)
      }
    }
    var text = ""
    text.reserveCapacity(size)
    for index in 0..<count {
      switch take(values + index) {
      case .string(let part): text += part
      case .int(let number): text += number.description
      case .bool(let flag): text += flag ? "true" : "false"
      case .double, .void, .none, .object: throw Trap.conflict
      }
    }
    try Machine.checkText(text)
    return .string(text)
  }

  /// `text += "…"` with an interpolated string of texts, numbers and Booleans.
  @inline(never)
  func appendPlain(
    _ place: UnsafeMutablePointer<Value>,
    _ values: UnsafeMutablePointer<Value>,
    _ count: Int
  ) throws {
    let size = try plainSize(values, count)
    if size <= Machine.textRoom, TextBits.isText(place),
      let room = TextBits.room(place, for: size + Machine.slack)
    {
      let (end, isASCII) = gather(values, count, room)
      return TextBits.extend(place, by: end - room, isASCII: isASCII)
    }
    var addition = try interpolatePlain(values, count)
    try withUnsafeMutablePointer(to: &addition) { try appendText(place, $0) }
  }

  /// At most how many bytes the text of an interpolated string has; floating-point numbers become
  /// texts.
  private func plainSize(_ values: UnsafeMutablePointer<Value>, _ count: Int) throws -> Int {
    var size = 0
    for index in 0..<count {
      if TextBits.isText(values + index) {
        let bits = TextBits(values + index)
        size += bits.isReadable ? bits.count : Machine.textRoom + 1
        continue
      }
      switch values[index] {
      case .int: size += Machine.digits
      case .bool: size += 5
      case .double(let number):
        let text = number.description
        size += text.utf8.count
        values[index] = .string(text)
      case .string, .void, .none, .object: throw Trap.conflict
      }
    }
    return size
  }

  /// Writes texts, integers and Booleans one after the other; for up to 16 bytes behind them there is
  /// room.
  private func gather(
    _ values: UnsafeMutablePointer<Value>,
    _ count: Int,
    _ start: UnsafeMutableRawPointer
  ) -> (end: UnsafeMutableRawPointer, isASCII: Bool) {
    var end = start
    var isASCII = true
    for index in 0..<count {
      let place = values + index
      if TextBits.isText(place) {
        let bits = TextBits(place)
        isASCII = isASCII && bits.isASCII
        if bits.isSmall {
          bits.copySmall(to: end)
          end += bits.count
        } else {
          end = bits.copy(to: end)
        }
        place.pointee = .void
        continue
      }
      switch place.pointee {
      case .int(let number): end = Machine.write(number, end)
      case .bool(let flag):
        let word: UInt64 = flag ? 0x65_7572_74 : 0x65_736c_6166
        end.storeBytes(of: word, as: UInt64.self)
        end += flag ? 4 : 5
      default: break
      }
      place.initialize(to: .void)
    }
    return (end, isASCII)
  }

  /// A text of bytes that are valid UTF-8, of which 16 can be read.
  private static func text(
    _ start: UnsafeMutableRawPointer,
    _ count: Int,
    isASCII: Bool
  ) -> Value {
    if count <= TextBits.smallLimit {
      return TextBits(start, count: count, isASCII: isASCII).value
    }
    var text = ""
    text.reserveCapacity(count)
    var value = Value.string(text)
    text = ""
    let isDone = withUnsafeMutablePointer(to: &value) { place in
      guard let room = TextBits.room(place, for: count) else { return false }
      room.copyMemory(from: start, byteCount: count)
      TextBits.extend(place, by: count, isASCII: isASCII)
      return true
    }
    if isDone { return value }
    return .string(
      String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    )
  }

  /// Writes an integer in decimal digits.
  private static func write(
    _ number: Int,
    _ start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    var start = start
    var rest = number.magnitude
    if number < 0 {
      start.storeBytes(of: 0x2d, as: UInt8.self)
      start += 1
    }
    var length = 1
    var bound: UInt = 10
    // 10¹⁹ is the largest power of 10 in 64 bits.
    while length < 20, rest >= bound {
      length += 1
      if length < 20 { bound &*= 10 }
    }
    var place = start + length
    repeat {
      place -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      place.storeBytes(of: 0x30 + UInt8(truncatingIfNeeded: digit), as: UInt8.self)
      rest = quotient
    } while rest > 0
    return start + length
  }

  /// Whether two values are texts that are equal; `nil` if that is not plain to see.
  @inline(__always)
  static func equalTexts(
    _ left: UnsafeMutablePointer<Value>,
    _ right: UnsafeMutablePointer<Value>
  ) -> Bool? {
    guard TextBits.isText(left), TextBits.isText(right) else { return nil }
    return TextBits.equal(TextBits(left), TextBits(right))
  }

  /// Whether each byte is a character.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    return isPlain(UnsafeRawPointer(start), bytes.count)
  }

  /// How many characters a text has.
  func count(_ text: String) throws -> Int {
    let plain: Int?? = text.utf8.withContiguousStorageIfAvailable {
      guard let start = $0.baseAddress else { return 0 }
      return Machine.isPlain(UnsafeRawPointer(start), $0.count) ? $0.count : nil
    }
    if let plain = plain ?? nil { return plain }
    return try NativeLibrary.distance(text[...], from: text.startIndex, to: text.endIndex, self)
  }

  /// Whether each byte is a character: all are ASCII, and none is the first half of `\r\n`.
  private static func isPlain(_ start: UnsafeRawPointer, _ count: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var offset = 0
    while offset + 8 <= count {
      let word = start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte of `returns` is 0 where the text has a carriage return.
      let returns = word ^ (ones &* 0x0d)
      if (word | ((returns &- ones) & ~returns)) & (ones &* 0x80) != 0 { return false }
      offset += 8
    }
    while offset < count {
      let byte = start.load(fromByteOffset: offset, as: UInt8.self)
      if byte >= 0x80 || byte == 0x0d { return false }
      offset += 1
    }
    return true
  }
}

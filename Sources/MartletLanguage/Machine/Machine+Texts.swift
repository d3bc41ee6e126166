// SPDX-License-Identifier: Apache-2.0

// Texts: putting them together without texts in between, and counting their characters.
extension Machine {
  /// How many bytes an interpolated text may have to be put together on the stack.
  private static let textRoom = 256
  /// The most digits of an integer, with its sign.
  private static let digits = 20

  /// `text += other`.
  @inline(never)
  func appendText(
    _ place: UnsafeMutablePointer<Value>,
    _ other: UnsafeMutablePointer<Value>
  ) throws {
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
    var size = 0
    var isSimple = true
    for index in 0..<count {
      switch values[index] {
      case .string(let part): size += part.utf8.count
      case .int: size += Machine.digits
      case .bool: size += 5
      case .double: isSimple = false
      case .void, .none, .object: throw Trap.conflict
      }
    }
    if isSimple, size <= Machine.textRoom {
      return .string(gather(values, count))
    }
    var text = ""
    if size > Machine.textRoom { text.reserveCapacity(size) }
    for index in 0..<count {
      switch take(values + index) {
      case .string(let part): text += part
      case .int(let number): text += number.description
      case .double(let number): text += number.description
      case .bool(let flag): text += flag ? "true" : "false"
      case .void, .none, .object: throw Trap.conflict
      }
    }
    try Machine.checkText(text)
    return .string(text)
  }

  /// Writes texts, integers and Booleans one after the other; together they fit.
  private func gather(_ values: UnsafeMutablePointer<Value>, _ count: Int) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Machine.textRoom) { room in
      guard let start = room.baseAddress else { return "" }
      var end = start
      for index in 0..<count {
        switch values[index] {
        case .string(let part): end = Machine.write(part, end)
        case .int(let number): end = Machine.write(number, end)
        case .bool(let flag): end = Machine.write(flag ? "true" : "false", end)
        default: break
        }
        values[index] = .void
      }
      return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
  }

  @inline(__always)
  private static func write(
    _ text: String,
    _ start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var text = text
    return text.withUTF8 { bytes in
      guard let source = bytes.baseAddress else { return start }
      start.update(from: source, count: bytes.count)
      return start + bytes.count
    }
  }

  /// Writes an integer in decimal digits.
  private static func write(
    _ number: Int,
    _ start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var start = start
    var rest = number.magnitude
    if number < 0 {
      start.pointee = 0x2d
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
      place.pointee = 0x30 + UInt8(truncatingIfNeeded: digit)
      rest = quotient
    } while rest > 0
    return start + length
  }

  /// How many characters a text has.
  static func count(_ text: String) -> Int {
    let plain: Int?? = text.utf8.withContiguousStorageIfAvailable { isPlain($0) ? $0.count : nil }
    return (plain ?? nil) ?? text.count
  }

  /// Whether each byte is a character: all are ASCII, and none is the first half of `\r\n`.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    let raw = UnsafeRawPointer(start)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte of `returns` is 0 where the text has a carriage return.
      let returns = word ^ (ones &* 0x0d)
      if (word | ((returns &- ones) & ~returns)) & (ones &* 0x80) != 0 { return false }
      offset += 8
    }
    while offset < bytes.count {
      let byte = start[offset]
      if byte >= 0x80 || byte == 0x0d { return false }
      offset += 1
    }
    return true
  }
}

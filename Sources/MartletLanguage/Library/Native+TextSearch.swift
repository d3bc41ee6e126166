// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// Going through long texts: all of it looks now and then whether the user wants to stop.
extension NativeLibrary {
  /// Where `target` occurs in `text`, byte by byte, at the borders of characters only.
  static func ranges(
    of target: String,
    in text: Substring,
    _ machine: Machine
  ) throws -> [Range<String.Index>] {
    guard !target.isEmpty else { return [] }
    if let plain = try plainRanges(of: target, in: text, machine) { return plain }
    var found: [Range<String.Index>] = []
    var rest = text
    while let range = try firstRange(of: target, in: rest, machine) {
      found.append(range)
      rest = text[range.upperBound...]
    }
    return found
  }

  /// The same where both are ASCII only and each byte is a character; else `nil`.
  static func plainRanges(
    of target: String,
    in text: Substring,
    _ machine: Machine
  ) throws -> [Range<String.Index>]? {
    var target = target
    let offsets: [Int]?? = try target.withUTF8 { target in
      guard let first = target.first, Machine.isPlain(target) else { return nil }
      return try text.utf8.withContiguousStorageIfAvailable { bytes -> [Int]? in
        guard Machine.isPlain(bytes) else { return nil }
        guard let start = bytes.baseAddress, let wanted = target.baseAddress else { return [] }
        var found: [Int] = []
        var offset = 0
        var step = 0
        while offset + target.count <= bytes.count {
          step &+= 1
          try machine.checkInterruption(step: step)
          guard let next = memchr(start + offset, Int32(first), bytes.count - offset) else { break }
          offset = UnsafeRawPointer(next) - UnsafeRawPointer(start)
          guard offset + target.count <= bytes.count else { break }
          if memcmp(start + offset, wanted, target.count) == 0 {
            found.append(offset)
            offset += target.count
          } else {
            offset += 1
          }
        }
        return found
      }
    }
    guard let offsets = offsets ?? nil else { return nil }
    var found: [Range<String.Index>] = []
    found.reserveCapacity(offsets.count)
    for (step, offset) in offsets.enumerated() {
      try machine.checkInterruption(step: step)
      let start = text.utf8.index(text.startIndex, offsetBy: offset)
      found.append(start..<text.utf8.index(start, offsetBy: target.utf8.count))
    }
    return found
  }

  /// Where `target` first occurs in `text`.
  static func firstRange(
    of target: String,
    in text: Substring,
    _ machine: Machine
  ) throws -> Range<String.Index>? {
    guard let first = target.first else { return nil }
    var index = text.startIndex
    var step = 0
    while index < text.endIndex {
      step &+= 1
      try machine.checkInterruption(step: step)
      if text[index] == first, text[index...].hasPrefix(target) {
        let end = text.index(index, offsetBy: target.count, limitedBy: text.endIndex)
        return index..<(end ?? text.endIndex)
      }
      text.formIndex(after: &index)
    }
    return nil
  }

  /// The texts between the places where another occurs.
  static func pieces(
    _ text: Substring,
    separatedBy separator: String,
    _ machine: Machine
  ) throws -> [String] {
    var pieces: [String] = []
    var start = text.startIndex
    for (step, range) in try ranges(of: separator, in: text, machine).enumerated() {
      try machine.checkInterruption(step: step)
      pieces.append(String(text[start..<range.lowerBound]))
      start = range.upperBound
    }
    pieces.append(String(text[start...]))
    return pieces
  }

  /// What a function makes of a text, piece by piece; it must treat each scalar by itself.
  static func inPieces(
    _ text: String,
    _ machine: Machine,
    _ transform: (String) -> String
  ) throws -> String {
    let size = 1 << 16
    guard text.utf8.count > size else { return transform(text) }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var start = text.startIndex
    while start < text.endIndex {
      try machine.checkInterruption()
      var end = text.utf8.index(start, offsetBy: size, limitedBy: text.endIndex) ?? text.endIndex
      // Not in the middle of a scalar.
      while end < text.endIndex, text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(after: end) }
      result += transform(String(text[start..<end]))
      start = end
    }
    return result
  }

  /// The place so many characters on, or back; `nil` beyond the limit.
  static func index(
    _ text: Substring,
    _ start: String.Index,
    offsetBy count: Int,
    limitedBy limit: String.Index,
    _ machine: Machine
  ) throws -> String.Index? {
    let stride = 4096
    var (place, left) = (start, count)
    while left.magnitude > stride {
      try machine.checkInterruption()
      let step = left > 0 ? stride : -stride
      guard let next = text.index(place, offsetBy: step, limitedBy: limit) else { return nil }
      place = next
      left -= step
    }
    return text.index(place, offsetBy: left, limitedBy: limit)
  }

  /// The place after so many characters, or before so many at the end; the other end if there are
  /// fewer.
  static func place(
    _ count: Int,
    in text: Substring,
    fromEnd: Bool = false,
    _ machine: Machine
  ) throws -> String.Index {
    let (start, end) = (text.startIndex, text.endIndex)
    return fromEnd
      ? try index(text, end, offsetBy: -count, limitedBy: start, machine) ?? start
      : try index(text, start, offsetBy: count, limitedBy: end, machine) ?? end
  }

  /// How many characters there are between two places.
  static func distance(
    _ text: Substring,
    from start: String.Index,
    to end: String.Index,
    _ machine: Machine
  ) throws -> Int {
    if end < start { return -(try distance(text, from: end, to: start, machine)) }
    let stride = 4096
    var (place, count) = (start, 0)
    while let next = text.index(place, offsetBy: stride, limitedBy: end) {
      try machine.checkInterruption()
      place = next
      count += stride
    }
    return count + text.distance(from: place, to: end)
  }

  /// The characters of a text in the opposite order.
  static func reversed(_ text: String, _ machine: Machine) throws -> String {
    let plain: String?? = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard Machine.isPlain(bytes) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { target in
        for offset in 0..<bytes.count { target[bytes.count - 1 - offset] = bytes[offset] }
        return bytes.count
      }
    }
    if let plain = plain ?? nil { return plain }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for (step, character) in text.reversed().enumerated() {
      try machine.checkInterruption(step: step)
      result.append(character)
    }
    return result
  }
}

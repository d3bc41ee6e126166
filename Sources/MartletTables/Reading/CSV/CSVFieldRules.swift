// SPDX-License-Identifier: Apache-2.0

/// What the bytes of a field mean.
struct CSVFieldRules: Sendable {
  var quote: UInt8?
  /// The spellings of a missing value; the empty one is kept apart.
  let missing: [[UInt8]]
  let emptyIsMissing: Bool
  /// Bit *n* is 1 if there is a spelling of *n* bytes; bit 63 stands for longer ones as well.
  private let missingLengths: UInt64
  let decimal: UInt8
  let thousands: UInt8?
  /// The zone of times that do not say theirs.
  var zone = Zone.utc

  init(
    quote: UInt8?,
    missing: [String],
    decimal: UInt8 = UInt8(ascii: "."),
    thousands: UInt8? = nil
  ) {
    self.quote = quote
    self.missing = missing.filter { !$0.isEmpty }.map { Array($0.utf8) }
    emptyIsMissing = missing.contains("")
    missingLengths = self.missing.reduce(0) { $0 | 1 << UInt64(min($1.count, 63)) }
    self.decimal = decimal
    self.thousands = thousands
  }

  /// Whether numbers are written as Swift writes them.
  var hasPlainNumbers: Bool { decimal == UInt8(ascii: ".") && thousands == nil }

  /// Whether a field between two places stands for a missing value, quotes apart.
  @inline(__always)
  func isMissing(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if start >= end { return start > end || emptyIsMissing }
    if missingLengths == 0 { return false }
    return isSpeltMissing(bytes, start, end)
  }

  private func isSpeltMissing(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let count = end - start
    guard missingLengths >> UInt64(min(count, 63)) & 1 != 0 else { return false }
    let field = UnsafeBufferPointer(start: bytes + start, count: count)
    return missing.contains { $0.count == count && $0.elementsEqual(field) }
  }

  /// The field without its quotes, if it has any.
  @inline(__always)
  func unquoted(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> (start: Int, end: Int, isQuoted: Bool) {
    guard end - start >= 2, let quote, bytes[start] == quote else { return (start, end, false) }
    return (start + 1, end - 1, true)
  }

  /// A field that is no text, without quotes and the spaces around it.
  func trimmed(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> UnsafeBufferPointer<UInt8> {
    let (start, end, _) = unquoted(bytes, start, end)
    return Scan.trimmed(UnsafeBufferPointer(start: bytes + start, count: max(0, end - start)))
  }

  /// The text of a field whose quotes are doubled.
  func withSingleQuotes(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> [UInt8]? {
    guard let quote else { return nil }
    var place = start
    while place < end, bytes[place] != quote { place += 1 }
    guard place < end else { return nil }
    var single: [UInt8] = []
    single.reserveCapacity(end - start)
    place = start
    while place < end {
      single.append(bytes[place])
      // Inside of quotes each quote is the first of two.
      place += bytes[place] == quote ? 2 : 1
    }
    return single
  }

  /// A number with other marks, written as Swift writes it; `nil` if it cannot be one.
  ///
  /// Groups must have three digits, but for the first, which has one to three.
  func plainNumber(_ field: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard field.count <= 400 else { return nil }
    var plain: [UInt8] = []
    var isWhole = true
    var (groups, group) = (0, 0)
    for byte in field {
      if isWhole, byte == thousands {
        guard groups == 0 ? (1...3).contains(group) : group == 3 else { return nil }
        groups += 1
        group = 0
        continue
      }
      if isWhole, byte &- 48 < 10 {
        group += 1
      } else if isWhole, !plain.isEmpty || (byte != UInt8(ascii: "-") && byte != UInt8(ascii: "+"))
      {
        isWhole = false
        guard groups == 0 || group == 3 else { return nil }
      }
      if byte == decimal {
        plain.append(UInt8(ascii: "."))
      } else if byte == UInt8(ascii: ".") {
        return nil
      } else {
        plain.append(byte)
      }
    }
    guard !isWhole || groups == 0 || group == 3 else { return nil }
    return plain
  }
}

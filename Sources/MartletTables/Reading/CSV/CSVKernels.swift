// SPDX-License-Identifier: Apache-2.0

/// Rows of equally many fields, one after the other.
struct CSVRun {
  let bytes: UnsafePointer<UInt8>
  /// The ends of the fields, from the place before the first one on; see ``CSVIndex``.
  let ends: UnsafePointer<UInt32>
  let rowCount: Int
  /// How many fields a row has.
  let fieldCount: Int

  /// Where a field is, without the carriage return that a line feed may follow.
  @inline(__always)
  func field(_ row: Int, _ place: Int) -> (start: Int, end: Int) {
    let index = row &* fieldCount &+ place
    let start = Int(ends[index] &+ 1)
    var end = Int(ends[index &+ 1])
    if place &+ 1 == fieldCount, end > start, bytes[end] == CSVMarks.lineFeed,
      bytes[end &- 1] == CSVMarks.carriageReturn
    {
      end &-= 1
    }
    return (start, end)
  }
}

/// The powers of ten that are exact as decimal numbers.
let exactPowersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
]

extension CSVPart {
  /// Reads one column of some rows.
  ///
  /// - Parameters:
  ///   - run: The rows. At least 16 bytes can be read behind each of their fields.
  ///   - target: The column, with room for the rows.
  ///   - firstRow: How many rows of the part came before.
  ///   - targetRow: The place of the first row in the target.
  ///   - rules: What fields mean.
  ///   - offset: The place of the run's bytes in the whole text.
  mutating func read(
    _ run: CSVRun,
    _ target: CSVTarget,
    firstRow: Int,
    targetRow: Int,
    _ rules: CSVFieldRules,
    offset: Int
  ) {
    var done = 0
    if !hasFailed {
      @inline(__always) func values<Value>(
        _ type: Value.Type,
        _ filler: Value,
        _ quick: (UnsafePointer<UInt8>, Int, Int) -> Value?,
        _ slow: (UnsafeBufferPointer<UInt8>) -> Value?
      ) -> Int {
        guard let out = target.pointer(type, row: targetRow) else { return run.rowCount }
        return readValues(run, target.place, firstRow, rules, out, filler, quick, slow)
      }
      let isPlain = rules.hasPlainNumbers
      switch target.kind {
      case .int:
        done = values(Int.self, 0, { isPlain ? quickInt($0, $1, $2) : nil }) { $0.int(rules) }
      case .double:
        done = exactPowersOfTen.withUnsafeBufferPointer { powers in
          guard let powers = powers.baseAddress else { return 0 }
          return values(Double.self, .nan, { isPlain ? quickDouble($0, $1, $2, powers) : nil }) {
            $0.double(rules)
          }
        }
      case .bool:
        done = values(Bool.self, false, { _, _, _ in nil }) { Scan.bool($0) }
      case .date:
        done = values(CalendarDate.self, .filler, { quickDay($0, $1, $2).map(CalendarDate.init) }) {
          CalendarDate(ascii: $0)
        }
      case .localTime:
        done = values(Int.self, 0, { quickTime($0, $1, $2).flatMap { $1 ? nil : $0 } }) {
          TimeText(ascii: $0).flatMap { $0.distance == nil ? $0.local : nil }
        }
      case .zonedTime:
        done = values(Int.self, 0, { quickTime($0, $1, $2).flatMap { $1 ? $0 : nil } }) {
          TimeText(ascii: $0).flatMap { $0.distance == nil ? nil : $0.moment(in: .utc) }
        }
      case .anyTime:
        done = values(Int.self, 0, { _, _, _ in nil }) {
          TimeText(ascii: $0)?.moment(in: rules.zone)
            ?? CalendarDate(ascii: $0).map {
              DateTime.moment(ofLocal: $0.dayNumber * 86_400_000_000, in: rules.zone)
            }
        }
      case .duration:
        done = values(Int.self, 0, { _, _, _ in nil }) { TimeSpan(ascii: $0)?.microseconds }
      case .formatted(let format) where format.hasTime:
        done = values(Int.self, 0, { _, _, _ in nil }) { format.microseconds($0) }
      case .formatted(let format):
        done = values(CalendarDate.self, .filler, { _, _, _ in nil }) {
          format.day($0).map(CalendarDate.init)
        }
      case .text:
        readTexts(run, target, firstRow, targetRow, rules)
        return
      case .undecided: hasFailed = true
      }
      if done == run.rowCount { return }
      hasFailed = true
      if target.kind != .undecided {
        let field = run.field(done, target.place)
        failure = offset + field.start..<max(offset + field.end, offset + field.start)
      }
    }
    lookAt(run, target.place, from: done, rules)
  }

  /// Reads values, and returns how many rows were read before one that is no such value.
  @inline(__always)
  private mutating func readValues<Value>(
    _ run: CSVRun,
    _ place: Int,
    _ firstRow: Int,
    _ rules: CSVFieldRules,
    _ out: UnsafeMutablePointer<Value>,
    _ filler: Value,
    _ quick: (UnsafePointer<UInt8>, Int, Int) -> Value?,
    _ slow: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Int {
    let bytes = run.bytes
    for row in 0..<run.rowCount {
      let (start, end) = run.field(row, place)
      if start < end, let value = quick(bytes, start, end) {
        // A number may be a spelling of a missing value.
        if rules.isMissing(bytes, start, end) {
          out[row] = filler
          markMissing(firstRow &+ row)
        } else {
          out[row] = value
        }
        continue
      }
      let (inner, innerEnd, _) = rules.unquoted(bytes, start, end)
      if rules.isMissing(bytes, inner, innerEnd) {
        out[row] = filler
        markMissing(firstRow &+ row)
      } else if let value = slow(rules.trimmed(bytes, start, end)) {
        out[row] = value
      } else {
        return row
      }
    }
    return run.rowCount
  }

  private mutating func readTexts(
    _ run: CSVRun,
    _ target: CSVTarget,
    _ firstRow: Int,
    _ targetRow: Int,
    _ rules: CSVFieldRules
  ) {
    guard let out = target.pointer(TextView.self, row: targetRow) else { return }
    let bytes = run.bytes
    for row in 0..<run.rowCount {
      let (outerStart, outerEnd) = run.field(row, target.place)
      let (start, end, isQuoted) = rules.unquoted(bytes, outerStart, outerEnd)
      if isQuoted
        ? start < end && rules.isMissing(bytes, start, end)
        : rules.isMissing(bytes, start, end)
      {
        out[row] = .empty
        markMissing(firstRow &+ row)
        continue
      }
      let count = max(0, end &- start)
      if count <= TextView.mostInline, !isQuoted {
        out[row] = TextView(padded: bytes + start, count)
      } else if isQuoted, let single = rules.withSingleQuotes(bytes, start, end) {
        single.withUnsafeBufferPointer { out[row] = view($0) }
      } else {
        out[row] = view(UnsafeBufferPointer(start: bytes + start, count: count))
      }
    }
  }

  /// A view of a text, which goes to the heap if it is long.
  private mutating func view(_ text: UnsafeBufferPointer<UInt8>) -> TextView {
    if text.count <= TextView.mostInline { return TextView(short: text) }
    let view = TextView(long: text, at: heap.count)
    heap.append(contentsOf: text)
    return view
  }

  /// Notes what the fields look like.
  private mutating func lookAt(_ run: CSVRun, _ place: Int, from first: Int, _ rules: CSVFieldRules)
  {
    for row in first..<run.rowCount where !evidence.contains(.text) {
      let (start, end) = run.field(row, place)
      evidence.look(at: run.bytes, start, end, rules)
    }
  }

  @inline(__always)
  private mutating func markMissing(_ row: Int) {
    let word = row >> 6
    if word >= missing.count {
      missing.append(contentsOf: repeatElement(0, count: word + 1 - missing.count))
    }
    missing[word] |= 1 << UInt64(row & 63)
    missingCount &+= 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func int(_ rules: CSVFieldRules) -> Int? {
    plain(rules) { Scan.shape($0) == .whole ? Scan.int($0) : nil }
  }

  fileprivate func double(_ rules: CSVFieldRules) -> Double? { plain(rules, Scan.double) }

  fileprivate func evidence(_ rules: CSVFieldRules) -> CSVEvidence {
    if rules.hasPlainNumbers { return CSVEvidence(self) }
    let number = rules.plainNumber(self)?.withUnsafeBufferPointer { bytes in
      Scan.shape(bytes) == nil ? nil : CSVEvidence(bytes)
    }
    return number ?? CSVEvidence(self).subtracting([.whole, .large, .fraction]).orText
  }

  /// Reads a number, written with the marks of the rules.
  private func plain<Value>(
    _ rules: CSVFieldRules,
    _ read: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    if rules.hasPlainNumbers { return read(self) }
    return rules.plainNumber(self)?.withUnsafeBufferPointer(read)
  }
}

extension CSVEvidence {
  /// Adds what a field looks like.
  mutating func look(
    at bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int,
    _ rules: CSVFieldRules
  ) {
    let (inner, innerEnd, isQuoted) = rules.unquoted(bytes, start, end)
    if rules.isMissing(bytes, inner, innerEnd) {
      if isQuoted, inner == innerEnd { insert(.emptyText) }
    } else {
      formUnion(rules.trimmed(bytes, start, end).evidence(rules))
    }
  }

  fileprivate var orText: CSVEvidence { isEmpty ? .text : self }
}

extension TextView {
  /// A text of at most 12 bytes behind which more bytes can be read, up to 16 in all.
  @inline(__always)
  init(padded bytes: UnsafePointer<UInt8>, _ count: Int) {
    let raw = UnsafeRawPointer(bytes)
    let first = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    let second = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let bits = UInt64(truncatingIfNeeded: count) &* 8
    let start = count >= 4 ? first & 0xFFFF_FFFF : first & ((1 << bits) &- 1)
    let rest = first >> 32 | second << 32
    let kept: UInt64 = count <= 4 ? 0 : rest & (.max >> (96 &- bits))
    self.init(low: UInt64(truncatingIfNeeded: count) | start << 32, high: kept)
  }
}

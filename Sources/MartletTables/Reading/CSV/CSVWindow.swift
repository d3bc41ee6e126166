// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Synchronization

/// Memory for reading one part, used again for the next one.
final class CSVScratch: @unchecked Sendable {
  // One thread has it at a time.
  private(set) var bytes: UnsafeMutableRawBufferPointer
  private(set) var ends: UnsafeMutablePointer<UInt32>
  private(set) var lines: UnsafeMutablePointer<UInt32>
  private var indexCapacity: Int

  /// How many bytes can be read behind those that were loaded.
  static let padding = 64

  private init() {
    bytes = .allocate(byteCount: CSVBody.partSize + (1 << 15), alignment: 64)
    indexCapacity = (1 << 17) + 128
    ends = .allocate(capacity: indexCapacity)
    lines = .allocate(capacity: indexCapacity)
  }

  deinit {
    bytes.deallocate()
    ends.deallocate()
    lines.deallocate()
  }

  private static let idle = Mutex<[CSVScratch]>([])

  static func take() -> CSVScratch { idle.withLock { $0.popLast() } ?? CSVScratch() }

  /// Gives it back; what has become large is not kept.
  static func give(_ scratch: CSVScratch) {
    guard scratch.bytes.count < 4 << 20 else { return }
    idle.withLock { if $0.count < 64 { $0.append(scratch) } }
  }

  /// Makes room for an index of so many bytes.
  func reserveIndex(_ count: Int) {
    guard count + 128 > indexCapacity else { return }
    ends.deallocate()
    lines.deallocate()
    indexCapacity = count + 128
    ends = .allocate(capacity: indexCapacity)
    lines = .allocate(capacity: indexCapacity)
  }

  /// Makes room for so many bytes and keeps those of a range, moved to the start.
  func reserveBytes(_ count: Int, keeping kept: Range<Int>) {
    guard count + Self.padding > bytes.count else {
      if kept.lowerBound > 0, let base = bytes.baseAddress {
        base.copyMemory(from: base + kept.lowerBound, byteCount: kept.count)
      }
      return
    }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: count + Self.padding,
      alignment: 64
    )
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[kept]))
    bytes.deallocate()
    bytes = larger
  }

  /// The bytes of a range of the source.
  func load(_ source: ByteSource, _ range: Range<Int>) throws -> UnsafeBufferPointer<UInt8> {
    reserveBytes(range.count, keeping: 0..<0)
    let part = UnsafeMutableRawBufferPointer(rebasing: bytes[..<range.count])
    try source.read(into: part, at: range.lowerBound)
    return UnsafeBufferPointer(part.bindMemory(to: UInt8.self))
  }
}

/// The bytes of a source around a place, as far as they are in memory.
struct CSVWindow {
  let source: ByteSource
  /// Beyond this nothing is read.
  let range: Range<Int>
  let scratch: CSVScratch
  /// Which bytes are in memory.
  private var loaded = 0..<0

  init(source: ByteSource, range: Range<Int>, scratch: CSVScratch) {
    self.source = source
    self.range = range
    self.scratch = scratch
  }

  /// Some bytes that begin with a record.
  struct Block {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether nothing follows; then the last line ends in a line feed, put there if it was missing.
    let isAll: Bool
  }

  mutating func load(_ wanted: Range<Int>) throws {
    loaded = wanted.lowerBound..<wanted.lowerBound
    try extend(to: wanted.upperBound)
  }

  /// Reads on up to a place; what is in memory stays.
  private mutating func extend(to end: Int) throws {
    guard end > loaded.upperBound else { return }
    scratch.reserveBytes(end - loaded.lowerBound, keeping: 0..<loaded.count)
    let part = scratch.bytes[loaded.count..<(end - loaded.lowerBound)]
    try source.read(into: UnsafeMutableRawBufferPointer(rebasing: part), at: loaded.upperBound)
    loaded = loaded.lowerBound..<end
  }

  private func byte(_ place: Int) -> UInt8 { scratch.bytes[place - loaded.lowerBound] }

  /// Where the line begins that follows the first end of a line from a place on, if that is before
  /// `limit`.
  mutating func endOfLine(from start: Int, before limit: Int) throws -> Int? {
    for place in start..<min(limit, range.upperBound) {
      let byte = byte(place)
      if byte == CSVMarks.lineFeed { return place + 1 }
      if byte == CSVMarks.carriageReturn {
        // Its line feed, which ends the line then, may be in the next part.
        if place + 1 >= loaded.upperBound, place + 1 < range.upperBound {
          try extend(to: min(range.upperBound, place + 64))
        }
        if place + 1 >= range.upperBound || self.byte(place + 1) != CSVMarks.lineFeed {
          return place + 1
        }
      }
    }
    return nil
  }

  /// Bytes from a place on, fewer than wanted only at the end.
  mutating func block(at place: Int, count wanted: Int) throws -> Block {
    var end = min(range.upperBound, place + wanted)
    if end > loaded.upperBound {
      // What is before the place is not needed any more.
      let kept = place - loaded.lowerBound..<loaded.count
      scratch.reserveBytes(max(end - place, kept.count), keeping: kept)
      loaded = place..<(place + kept.count)
      try extend(to: end)
    }
    let start = place - loaded.lowerBound
    let isAll = end == range.upperBound
    var count = end - place
    if isAll {
      // There is room behind the bytes; nothing else is kept there, since all are loaded.
      let last = scratch.bytes[start + count - 1]
      if last != CSVMarks.lineFeed, last != CSVMarks.carriageReturn {
        scratch.bytes[start + count] = CSVMarks.lineFeed
        count += 1
      }
    } else if byte(end - 1) == CSVMarks.carriageReturn {
      // A line feed may follow.
      end -= 1
      count -= 1
    }
    scratch.reserveIndex(count)
    let part = UnsafeRawBufferPointer(rebasing: scratch.bytes[start..<(start + count)])
    return Block(bytes: part.bindMemory(to: UInt8.self), isAll: isAll)
  }
}

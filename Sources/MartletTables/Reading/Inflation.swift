// SPDX-License-Identifier: Apache-2.0

import CZlib
import MartletNumerics

/// Unpacks what deflate has packed, with zlib.
///
/// - Note: Deutsch, *DEFLATE Compressed Data Format Specification*, RFC 1951, 1996; *GZIP file format
///   specification*, RFC 1952.
enum Inflation {
  /// What is wrong with packed bytes.
  struct Problem: Error, Equatable { let text: String }

  /// How the packed bytes are wrapped: not at all, or as gzip.
  enum Wrapping: Int32 { case none = -15, gzip = 31 }

  /// Unpacks one stream.
  ///
  /// Room is asked for as the bytes come, a few million at a time, so that what claims to be small
  /// and is not can be refused.
  ///
  /// - Parameters:
  ///   - packed: The packed bytes.
  ///   - start: Where they begin.
  ///   - wrapping: How they are wrapped.
  ///   - most: The most bytes that may come out.
  /// - Returns: The bytes, and where the stream ends.
  /// - Throws: ``Problem``; ``Interrupted``; what the host says where there is no room.
  static func unpacked(
    _ packed: UnsafeBufferPointer<UInt8>,
    from start: Int,
    _ wrapping: Wrapping,
    most: Int = .max
  ) throws -> (bytes: [UInt8], end: Int) {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else {
      throw Problem(text: "there is no memory to unpack it")
    }
    defer { inflateEnd(&stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var position = start
    var nextAsk = 1 << 22
    while true {
      try Execution.current.checkInterruption()
      var status = Z_OK
      let (taken, made) = chunk.withUnsafeMutableBufferPointer { chunk in
        let available = min(packed.count - position, 1 << 20)
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress.map { $0 + position })
        stream.avail_in = UInt32(available)
        stream.next_out = chunk.baseAddress
        stream.avail_out = UInt32(chunk.count)
        status = inflate(&stream, Z_NO_FLUSH)
        return (available - Int(stream.avail_in), chunk.count - Int(stream.avail_out))
      }
      position += taken
      guard bytes.count + made <= most else { throw Problem(text: "it is larger than it says") }
      bytes.append(contentsOf: chunk[..<made])
      if bytes.count > nextAsk {
        try Execution.current.require(bytes: bytes.count)
        nextAsk = bytes.count * 2
      }
      switch status {
      case Z_STREAM_END: return (bytes, position)
      case Z_OK, Z_BUF_ERROR:
        guard taken > 0 || made > 0 else { throw Problem(text: "it ends too early") }
      default: throw Problem(text: "its packed bytes are damaged")
      }
    }
  }
}

/// Files compressed with gzip.
enum Gzip {
  /// Whether bytes begin as such files do.
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The unpacked bytes; several packed files, one behind the other, are put together.
  ///
  /// - Throws: ``Inflation/Problem``; ``Interrupted``; what the host says where there is no room.
  static func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
    try bytes.withUnsafeBufferPointer { packed in
      var (all, end) = try Inflation.unpacked(packed, from: 0, .gzip)
      while packed.count - end > 2, packed[end] == 0x1F, packed[end + 1] == 0x8B {
        let next = try Inflation.unpacked(packed, from: end, .gzip)
        all += next.bytes
        end = next.end
      }
      return all
    }
  }
}

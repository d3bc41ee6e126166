// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Bytes to be read in any order by several threads: in memory, or in a file.
///
/// A file is read piece by piece and not mapped: a mapped file that somebody shortens ends the process.
enum ByteSource: Sendable {
  case memory([UInt8])
  case file(OpenFile, count: Int)

  /// The number of bytes.
  var count: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .file(_, let count): count
    }
  }

  /// Fills a buffer with the bytes from a place on, which must all be there.
  ///
  /// - Throws: ``TableError`` of kind `unreadableFile` if the file has become shorter.
  func read(into buffer: UnsafeMutableRawBufferPointer, at place: Int) throws {
    switch self {
    case .memory(let bytes):
      bytes.withUnsafeBytes {
        buffer.copyMemory(from: .init(rebasing: $0[place..<place + buffer.count]))
      }
    case .file(let file, _):
      let count: Int
      do {
        count = try file.read(into: buffer, at: place)
      } catch let error as FileError {
        throw TableError(
          .unreadableFile(path: file.path, reason: error.reasonText, nearest: error.nearest)
        )
      }
      guard count == buffer.count else { throw Self.changed(file.path) }
    }
  }

  /// The bytes of a range.
  func bytes(_ range: Range<Int>) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      let part = UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[..<range.count]
      )
      try read(into: part, at: range.lowerBound)
      count = range.count
    }
  }

  /// What is said of a file that is written to meanwhile.
  static func changed(_ path: String) -> TableError {
    TableError(
      .unreadableFile(path: path, reason: "it was changed while it was read", nearest: nil)
    )
  }
}

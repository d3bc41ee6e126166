// SPDX-License-Identifier: Apache-2.0

import CZlib
import MartletNumerics
public import MartletText

/// Opens the files that tables are read from.
enum DataFile {
  /// The bytes of a file; those of a file compressed with gzip are unpacked.
  ///
  /// - Throws: ``TableError`` of kind `unreadableFile`, with the reason that the system gives and, if
  ///   there is no such file, a similar name in the same folder; a `PermissionError` where a
  ///   notebook may not read it; ``Interrupted``.
  static func contents(_ path: String) throws -> [UInt8] {
    if isOfWeb(path) { return try unpacked(WebClient().content(path).bytes, path) }
    return try unpacked(contents(of: opened(path)), path)
  }

  /// A file to be read at any place: as it is, or unpacked in memory.
  static func source(_ path: String) throws -> ByteSource {
    if isOfWeb(path) { return .memory(try unpacked(WebClient().content(path).bytes, path)) }
    let file = try opened(path)
    guard let size = file.size else { return .memory(try unpacked(contents(of: file), path)) }
    let source = ByteSource.file(file, count: size)
    guard Gzip.isGzip(try source.bytes(0..<min(2, size))) else { return source }
    return .memory(try unpacked(contents(of: file), path))
  }

  /// Whether it is the address of something on the web.
  static func isOfWeb(_ path: String) -> Bool {
    let start = asciiLowercased(String(path.prefix(8)))
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  static func unpacked(_ bytes: [UInt8], _ path: String) throws -> [UInt8] {
    guard Gzip.isGzip(bytes) else { return bytes }
    do {
      return try Gzip.unpacked(bytes)
    } catch let problem as Inflation.Problem {
      throw DataFileError(format: "gzip", file: path, problem: problem.text)
    }
  }

  private static func opened(_ path: String) throws -> OpenFile {
    if let end = path.firstRange(of: "://"), path[..<end.lowerBound].allSatisfy({ $0.isLetter }) {
      throw TableError(
        .unreadableFile(
          path: path,
          reason: "tables are read from files and over http and https, not from such addresses",
          nearest: nil
        )
      )
    }
    return try asTableError { try Files.open(path) }
  }

  private static func contents(of file: OpenFile) throws -> [UInt8] {
    try asTableError {
      try file.contents {
        try Execution.current.require(bytes: $0)
      } whileReading: {
        try Execution.current.checkInterruption()
      }
    }
  }

  private static func asTableError<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as FileError {
      throw TableError(
        .unreadableFile(path: error.path, reason: error.reasonText, nearest: error.nearest)
      )
    }
  }
}

/// What is wrong with a file that tables are read from.
public struct DataFileError: MartletError, Equatable {
  /// What kind of file it should be, such as `JSON`.
  public let format: String
  /// The file, `nil` for a text that is none.
  public let file: String?
  /// What is wrong, and where.
  public let problem: String
  /// What to do, where that can be said.
  public let remedy: String?

  init(format: String, file: String?, problem: String, remedy: String? = nil) {
    self.format = format
    self.file = file
    self.problem = problem
    self.remedy = remedy
  }

  /// `malformed-file`.
  public var code: String { "malformed-file" }
  /// What is wrong, with the file and the place.
  public var message: String {
    (file.map { "\"\($0)\" is not right as \(format): " } ?? "\(format): ") + "\(problem)."
  }
  /// The file.
  public var culprit: String? { file }
}

extension DataSource {
  /// A file that was read into memory, unpacked.
  init(_ path: String, _ bytes: [UInt8], query: String? = nil) {
    let sum = bytes.withUnsafeBufferPointer { Checksum.crc32($0) }
    self.init(path, byteCount: bytes.count, checksum: Checksum.text(sum), query: query)
  }
}

/// The sum that gzip and zip use, by which anybody can see whether a file is the same.
enum Checksum {
  /// The sum of some bytes.
  static func crc32(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt {
    var sum = CZlib.crc32(0, nil, 0)
    var place = 0
    while place < bytes.count {
      let count = min(bytes.count - place, 1 << 30)
      sum = CZlib.crc32(sum, bytes.baseAddress.map { $0 + place }, UInt32(count))
      place += count
    }
    return sum
  }

  static func text(_ sum: UInt) -> String {
    let digits = String(sum, radix: 16)
    return "crc32 " + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// The sum over a source, part by part on several threads.
  static func crc32(_ source: ByteSource) throws -> UInt {
    let size = CSVBody.partSize
    let parts = try Parallel.map(source.count, size: size) { range, _ -> UInt in
      let scratch = CSVScratch.take()
      defer { CSVScratch.give(scratch) }
      return crc32(try scratch.load(source, range))
    }
    return parts.enumerated().reduce(CZlib.crc32(0, nil, 0)) { sum, part in
      crc32_combine(sum, part.element, Int(min(size, source.count - part.offset * size)))
    }
  }
}

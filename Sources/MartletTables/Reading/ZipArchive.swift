// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The files in a zip archive in memory.
///
/// Nothing is believed that can be checked: places and sizes must lie within the archive, and what
/// unpacks to more than it says, or than ``largest``, is refused.
///
/// - Note: PKWARE, *.ZIP File Format Specification*, 6.3.
struct ZipArchive {
  private struct Entry {
    let method: Int
    let packedSize: Int
    let size: Int
    let header: Int
    let isEncrypted: Bool
  }

  /// The most bytes that a file may have.
  static let largest = 1 << 31

  private let bytes: [UInt8]
  private let format: String
  private let file: String?
  private var entries: [String: Entry] = [:]
  /// The names of the files, in their order.
  private(set) var names: [String] = []

  init(_ bytes: [UInt8], format: String, file: String?) throws {
    self.bytes = bytes
    self.format = format
    self.file = file
    // The end of the directory is behind everything but a comment of up to 65,535 bytes.
    let first = max(0, bytes.count - 22 - 65_535)
    var end = bytes.count - 22
    while end >= first, number(end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= first, end >= 0 else { throw malformed("it is no zip archive") }
    var place = number(end + 16, 4)
    let count = number(end + 10, 2)
    for _ in 0..<count {
      guard place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else {
        throw malformed("its directory is damaged")
      }
      let nameLength = number(place + 28, 2)
      guard place + 46 + nameLength <= bytes.count else {
        throw malformed("its directory is damaged")
      }
      let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
      let entry = Entry(
        method: number(place + 10, 2),
        packedSize: number(place + 20, 4),
        size: number(place + 24, 4),
        header: number(place + 42, 4),
        isEncrypted: number(place + 8, 2) & 1 != 0
      )
      if entries.updateValue(entry, forKey: name) == nil { names.append(name) }
      place += 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
    }
  }

  func has(_ name: String) -> Bool { entries[name] != nil }

  /// The unpacked bytes of a file.
  func contents(_ name: String) throws -> [UInt8] {
    guard let entry = entries[name] else { throw malformed("it lacks \"\(name)\"") }
    guard !entry.isEncrypted else { throw malformed("it is protected by a password") }
    guard entry.header + 30 <= bytes.count, number(entry.header, 4) == 0x0403_4B50 else {
      throw malformed("\"\(name)\" is not where its directory says")
    }
    let start = entry.header + 30 + number(entry.header + 26, 2) + number(entry.header + 28, 2)
    guard start <= bytes.count, entry.packedSize <= bytes.count - start, entry.size < Self.largest
    else { throw malformed("\"\(name)\" is larger than can be") }
    switch entry.method {
    case 0:
      guard entry.size == entry.packedSize else { throw malformed("\"\(name)\" is damaged") }
      return Array(bytes[start..<start + entry.size])
    case 8:
      do {
        return try bytes.withUnsafeBufferPointer { packed in
          let part = UnsafeBufferPointer(rebasing: packed[start..<start + entry.packedSize])
          return try Inflation.unpacked(part, from: 0, .none, most: entry.size).bytes
        }
      } catch let problem as Inflation.Problem {
        throw malformed("\"\(name)\": \(problem.text)")
      }
    default: throw malformed("\"\(name)\" is packed in a way that is not supported")
    }
  }

  /// A number whose lowest byte comes first; 0 beyond the end.
  private func number(_ place: Int, _ size: Int) -> Int {
    guard place >= 0, place + size <= bytes.count else { return 0 }
    return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private func malformed(_ problem: String) -> DataFileError {
    DataFileError(format: format, file: file, problem: problem)
  }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file held open for reading; it is closed when nobody holds it any longer.
///
/// Who has one was allowed to read the file when it was opened.
package final class OpenFile: Sendable {
  /// The path by which it was opened.
  package let path: String
  /// The number of bytes when it was opened, `nil` for what has no size, such as a pipe.
  ///
  /// A file may have become longer or shorter since.
  package let size: Int?
  private let descriptor: Int32

  init(path: String, descriptor: Int32, size: Int?) {
    self.path = path
    self.descriptor = descriptor
    self.size = size
  }

  deinit { close(descriptor) }

  /// Fills a buffer with the bytes that begin at a place, as far as there are any.
  ///
  /// There is no current place, so several threads may read at once. Only for what has a size.
  ///
  /// - Returns: How many bytes were read: fewer than the buffer holds only at the end of the file.
  /// - Throws: ``FileError``.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at place: Int) throws -> Int {
    var done = 0
    while done < buffer.count, let start = buffer.baseAddress {
      let count = pread(descriptor, start + done, buffer.count - done, off_t(place + done))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Files.error(path, errno) }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// All the bytes from the first one on; of a pipe, those that nobody has read yet.
  ///
  /// - Parameters:
  ///   - beforeReading: Given the size, 0 where there is none; to ask for memory.
  ///   - whileReading: Called for each part, and at least every 50 ms; to look for interruptions.
  /// - Returns: The bytes.
  /// - Throws: ``FileError``; what the closures throw.
  package func contents(
    beforeReading: (_ size: Int) throws -> Void = { _ in },
    whileReading: () throws -> Void = {}
  ) throws -> [UInt8] {
    // The size is a hint: a file may grow while it is read.
    try beforeReading(size ?? 0)
    var bytes: [UInt8] = []
    bytes.reserveCapacity((size ?? 0) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      try whileReading()
      let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // A pipe whose writer is slow.
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&wanted, 1, 50)
        continue
      }
      guard count >= 0 else { throw Files.error(path, errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}

/// The C function, which the method of the same name would hide.
private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, bytes, count)
}

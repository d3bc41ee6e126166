// SPDX-License-Identifier: Apache-2.0

import MartletSession

#if canImport(Glibc)
import Glibc
#endif

/// What a kernel holds in memory without need once it has started.
enum StartupMemory {
  /// Gives back what only the start has needed.
  ///
  /// Two thirds of what a kernel holds when it waits are pages of files: code that ran once, and tables
  /// of the dynamic linker. They are clean copies, which the system maps again where they are needed, in
  /// a microsecond for 64 KB.
  static func release() {
    #if canImport(Glibc)
    for range in cleanPages() { _ = madvise(range.baseAddress, range.count, MADV_DONTNEED) }
    #endif
    Session.releaseFreeMemory()
  }

  #if canImport(Glibc)
  /// The mappings of files that cannot be written to, and of which no page was ever changed: relocated
  /// tables are read-only, too, and must stay.
  private static func cleanPages() -> [UnsafeMutableRawBufferPointer] {
    var found: [UnsafeMutableRawBufferPointer] = []
    var current: UnsafeMutableRawBufferPointer?
    // A line such as `7f00-7f80 r-xp 00000000 fe:00 1234 /usr/lib/libc.so.6`, then its counts.
    for line in lines(of: "/proc/self/smaps") {
      let parts = line.split(separator: " ")
      if parts.count > 1, parts[0].hasSuffix(":") {
        if parts[0] == "Anonymous:", parts[1] == "0", let current { found.append(current) }
        continue
      }
      current =
        parts.count >= 6 && parts[5].hasPrefix("/") && parts[1].hasPrefix("r-")
        ? range(parts[0]) : nil
    }
    return found
  }

  private static func range(_ text: Substring) -> UnsafeMutableRawBufferPointer? {
    let ends = text.split(separator: "-").compactMap { UInt($0, radix: 16) }
    guard ends.count == 2, ends[0] < ends[1] else { return nil }
    return UnsafeMutableRawBufferPointer(
      start: UnsafeMutableRawPointer(bitPattern: ends[0]),
      count: Int(ends[1] - ends[0])
    )
  }

  /// The lines of one of the system's files about this process; none if it cannot be read.
  private static func lines(of path: String) -> [Substring] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
  #endif
}

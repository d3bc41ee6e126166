// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The bytes of a file.
///
/// - Throws: ``TableError`` of kind `unreadableFile`, with the reason that the system gives and, if
///   there is no such file, a similar name in the same folder; ``Interrupted``.
func contentsOfFile(_ path: String) throws -> [UInt8] {
  guard !path.isEmpty, !path.utf8.contains(0) else {
    throw TableError(.unreadableFile(path: path, reason: "this is not a path", nearest: nil))
  }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw unreadable(path, errno) }
  defer { close(descriptor) }

  var information = stat()
  guard fstat(descriptor, &information) == 0 else { throw unreadable(path, errno) }
  guard information.st_mode & S_IFMT != S_IFDIR else { throw unreadable(path, EISDIR) }
  // Some devices never end.
  guard ![S_IFCHR, S_IFBLK].contains(information.st_mode & S_IFMT) else {
    let reason = "it is a device, not a file"
    throw TableError(.unreadableFile(path: path, reason: reason, nearest: nil))
  }
  // The size is a hint: a pipe has none, and a file may grow while it is read.
  try Execution.current.require(bytes: max(0, Int(information.st_size)))
  var bytes: [UInt8] = []
  bytes.reserveCapacity(max(0, Int(information.st_size)) + 1)
  var chunk = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    try Execution.current.checkInterruption()
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    if count < 0, errno == EAGAIN {
      // A pipe whose writer is slow.
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&wanted, 1, 50)
      continue
    }
    guard count >= 0 else { throw unreadable(path, errno) }
    guard count > 0 else { return bytes }
    bytes.append(contentsOf: chunk[..<count])
  }
}

private func unreadable(_ path: String, _ code: Int32) -> TableError {
  let reason =
    switch code {
    case ENOENT: "there is no such file"
    case EISDIR: "it is a folder"
    case EACCES, EPERM: "there is no permission"
    default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  let nearest = code == ENOENT ? nearestFile(to: path) : nil
  return TableError(.unreadableFile(path: path, reason: reason, nearest: nearest))
}

/// The path of a file in the same folder whose name is similar.
private func nearestFile(to path: String) -> String? {
  let slash = path.lastIndex(of: "/")
  let folder = slash.map { String(path[...$0]) } ?? ""
  let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
  let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
  // Sorted, since the order in which a folder lists its files is arbitrary.
  return nearestName(to: name, among: (names ?? []).sorted()).map { folder + $0 }
}

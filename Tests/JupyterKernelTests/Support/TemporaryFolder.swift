// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A folder that is removed, with the files in it, when nobody needs it any more.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = try makeFolder()
  }

  /// The names of the files in it, in order.
  var files: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a file.
  func write(_ text: String, to name: String, mode: Int = 0o600) throws {
    let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, mode_t(0o600))
    guard file >= 0 else { throw SetupError(what: "open \(name)") }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard writeBytes(file, bytes) == bytes.count, fchmod(file, mode_t(mode)) == 0 else {
      throw SetupError(what: "write \(name)")
    }
  }

  /// Reads a file.
  func read(_ name: String) throws -> String {
    let file = open(path + "/" + name, O_RDONLY)
    guard file >= 0 else { throw SetupError(what: "open \(name)") }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = readBytes(file, &bytes)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// The permissions of a file.
  func mode(of name: String) -> Int {
    var information = stat()
    return stat(path + "/" + name, &information) == 0 ? Int(information.st_mode & 0o777) : -1
  }

  /// The bytes of a file.
  func size(of name: String) -> Int {
    var information = stat()
    return stat(path + "/" + name, &information) == 0 ? Int(information.st_size) : -1
  }

  /// Writes nonsense over so many bytes of a file.
  func overwrite(_ name: String, from offset: Int, with count: Int) throws {
    let file = open(path + "/" + name, O_WRONLY)
    guard file >= 0 else { throw SetupError(what: "open \(name)") }
    defer { close(file) }
    let nonsense = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    guard pwrite(file, nonsense, count, off_t(offset)) == count else {
      throw SetupError(what: "write \(name)")
    }
  }

  deinit {
    for name in files { unlink(path + "/" + name) }
    rmdir(path)
  }
}

// Inside the class `write` and `read` are its own.
private func writeBytes(_ file: Int32, _ bytes: [UInt8]) -> Int { write(file, bytes, bytes.count) }
private func readBytes(_ file: Int32, _ bytes: inout [UInt8]) -> Int {
  read(file, &bytes, bytes.count)
}

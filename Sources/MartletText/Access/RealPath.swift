// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a file or folder really is: from the root, without links, `.` and `..`.
///
/// Bytes and not text: two names that Swift takes for equal texts can be different files.
struct RealPath: Sendable, Hashable {
  /// The names on the way from the root.
  private let names: [ArraySlice<UInt8>]

  private init(names: [ArraySlice<UInt8>]) { self.names = names }

  /// Takes a path that the system has resolved.
  private init(absolute bytes: [UInt8]) {
    names = bytes.split(separator: UInt8(ascii: "/"))
  }

  var text: String {
    "/" + names.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }

  /// The path for system calls.
  var bytes: [UInt8] { names.isEmpty ? [slash] : names.flatMap { [slash] + $0 } }

  var isRoot: Bool { names.isEmpty }

  /// Whether a name on the way begins with a dot.
  var isHidden: Bool { names.contains { $0.first == UInt8(ascii: ".") } }

  /// The last name, and the folder that it is in; `nil` for the root.
  var parted: (folder: RealPath, name: [UInt8])? {
    names.last.map { (RealPath(names: names.dropLast()), Array($0)) }
  }

  func appending(_ name: [UInt8]) -> RealPath { RealPath(names: names + [name[...]]) }

  /// The part that leads from the folder to here, or `nil` if this is not in the folder.
  func below(_ folder: RealPath) -> RealPath? {
    guard names.starts(with: folder.names) else { return nil }
    return RealPath(names: Array(names.dropFirst(folder.names.count)))
  }

  // MARK: The system's view

  /// Where an open file or folder is now; `nil` if it has no place, such as a pipe.
  init?(of descriptor: Int32) {
    var buffer = [CChar](repeating: 0, count: 16_384)
    #if os(Linux) || os(Android)
    let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    #else
    guard fcntl(descriptor, F_GETPATH, &buffer) == 0 else { return nil }
    let count = buffer.firstIndex(of: 0) ?? 0
    #endif
    let bytes = buffer[..<count].map { UInt8(bitPattern: $0) }
    // What is no file is shown as `pipe:[4711]`.
    guard bytes.first == slash else { return nil }
    self.init(absolute: bytes)
  }

  /// Where a path leads, whether or not there is something at its end; `nil` if that cannot be found
  /// out, as for a circle of links.
  init?(resolving path: String) {
    self.init(resolving: Array(path.utf8), depth: 0)
  }

  private init?(resolving path: [UInt8], depth: Int) {
    guard depth < 40, !path.isEmpty, !path.contains(0) else { return nil }
    if let found = holding(path, 0, { RealPath(of: $0) }) {
      self = found
      return
    }
    // Nothing there: its folder is found out, and a link that leads nowhere is followed.
    var rest = path[...]
    while rest.count > 1, rest.last == slash { rest.removeLast() }
    let name = Array(rest.suffix(while: { $0 != slash }))
    let folder = Array(rest.dropLast(name.count))
    guard folder != path,
      let parent = folder.isEmpty
        ? RealPath(resolving: [UInt8(ascii: ".")], depth: depth + 1)
        : RealPath(resolving: folder, depth: depth + 1)
    else { return nil }
    switch name {
    case [], [UInt8(ascii: ".")]: self = parent
    case [UInt8(ascii: "."), UInt8(ascii: ".")]: self = parent.parted?.folder ?? parent
    default:
      let here = parent.appending(name)
      guard let target = here.linkTarget else {
        self = here
        return
      }
      self.init(
        resolving: target.first == slash ? target : parent.bytes + [slash] + target,
        depth: depth + 1
      )
    }
  }

  /// What the link here says; `nil` if this is none.
  private var linkTarget: [UInt8]? {
    var buffer = [CChar](repeating: 0, count: 16_384)
    let count = (bytes + [0]).withUnsafeBufferPointer {
      $0.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map { readlink($0, &buffer, buffer.count) } ?? -1
      }
    }
    guard count > 0, count < buffer.count else { return nil }
    return buffer[..<count].map { UInt8(bitPattern: $0) }
  }
}

let slash = UInt8(ascii: "/")

/// Opens a path without touching what is there: no device is woken, no pipe waited for.
///
/// On Linux the descriptor is good for nothing but to say where it is and to be opened again.
func hold(_ path: [UInt8], _ flags: Int32) -> Int32 {
  #if os(Linux) || os(Android)
  let quiet: Int32 = 0o10_000_000  // O_PATH, an extension that Swift does not see.
  #else
  let quiet = O_RDONLY | O_NONBLOCK
  #endif
  return (path + [0]).withUnsafeBufferPointer {
    $0.withMemoryRebound(to: CChar.self) { path in
      path.baseAddress.map { open($0, quiet | O_CLOEXEC | O_NOCTTY | flags) } ?? -1
    }
  }
}

/// Does something with a held path; `nil` if it cannot be held.
func holding<Result>(_ path: [UInt8], _ flags: Int32, _ body: (Int32) -> Result?) -> Result? {
  let descriptor = hold(path, flags)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return body(descriptor)
}

extension ArraySlice where Element == UInt8 {
  /// The longest tail whose elements all satisfy the condition.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice {
    self[(lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}

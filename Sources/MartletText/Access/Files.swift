// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The one way from a cell to the files of the machine.
///
/// Each operation makes sure that ``Permissions`` allow it. A place is held first, then looked up and
/// judged, and what is used is the very thing that was held: exchanging a file for a link between
/// the two gains nothing. `~` at the start of a path is the person's home folder.
package enum Files {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - beforeReading: Given the size of the file, where it has one; to ask for memory.
  ///   - whileReading: Called for each part, and at least every 50 ms; to look for interruptions.
  /// - Returns: All of them.
  /// - Throws: ``FileError``; ``PermissionError``; whatever interrupts a question to the person; what
  ///   the closures throw.
  package static func read(
    _ path: String,
    beforeReading: (_ size: Int) throws -> Void = { _ in },
    whileReading: () throws -> Void = {}
  ) throws -> [UInt8] {
    try open(path).contents(beforeReading: beforeReading, whileReading: whileReading)
  }

  /// Opens a file, or a pipe, for reading.
  ///
  /// - Throws: ``FileError``; ``PermissionError``; whatever interrupts a question to the person.
  package static func open(_ path: String) throws -> OpenFile {
    let descriptor = try opened(path, .read, O_RDONLY | O_NONBLOCK)
    var information = stat()
    let obstacle = fstat(descriptor, &information) == 0 ? 0 : errno
    let kind = information.st_mode & S_IFMT
    // From here on the file closes itself, also where it turns out to be none.
    let file = OpenFile(
      path: path,
      descriptor: descriptor,
      size: kind == S_IFREG ? max(0, Int(information.st_size)) : nil
    )
    guard obstacle == 0 else { throw error(path, obstacle) }
    guard kind != S_IFDIR else { throw error(path, EISDIR) }
    // Some devices never end.
    guard kind != S_IFCHR, kind != S_IFBLK else {
      throw FileError(path: path, reason: .other("it is a device, not a file"))
    }
    return file
  }

  /// The names of what is in a folder, in the order of their characters; folders end in `/`.
  ///
  /// - Throws: ``FileError``; ``PermissionError``; whatever interrupts a question to the person.
  package static func names(in folder: String) throws -> [String] {
    do {
      return try plainNames(in: folder)
    } catch let error as FileError where error.reason == .missing {
      throw Self.error(folder, ENOENT)
    }
  }

  /// The same without the search for a similar name, which lists a folder itself.
  private static func plainNames(in folder: String) throws -> [String] {
    let descriptor = try opened(folder, .list, O_RDONLY | O_DIRECTORY, suggests: false)
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      throw error(folder, errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // Not through the field: it is declared longer than the entry may be.
      let name = MemoryLayout<dirent>.offset(of: \.d_name).map { offset in
        let bytes = UnsafeRawPointer(entry).advanced(by: offset)
        return String(cString: bytes.assumingMemoryBound(to: CChar.self))
      }
      guard let name else { break }
      guard name != ".", name != ".." else { continue }
      var information = stat()
      let isFolder =
        fstatat(descriptor, name, &information, 0) == 0
        && information.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? name + "/" : name)
    }
    return names.sorted()
  }

  /// The names of what is in a folder, or none where asking for it would need a question.
  package static func namesIfAllowed(in folder: String) -> [String] {
    guard let real = RealPath(resolving: expanded(folder)),
      Permissions.allows(Need(.list, real, written: folder))
    else { return [] }
    return (try? plainNames(in: folder)) ?? []
  }

  /// Writes a file, new or in the place of an old one, in one step: it is never there by half.
  ///
  /// - Throws: ``FileError``; ``PermissionError``; whatever interrupts a question to the person.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    // A link is followed to the file that it means.
    guard isPath(path), let target = RealPath(resolving: expanded(path))?.parted,
      path.utf8.last != slash
    else { throw FileError(path: path, reason: .notAPath) }
    let folder = hold(target.folder.bytes, O_DIRECTORY)
    // Where the folder is now that it is held; nothing below follows a link again.
    let place = folder < 0 ? nil : RealPath(of: folder)
    defer { if folder >= 0 { close(folder) } }
    let obstacle = errno
    try Permissions.check(
      Need(.write, (place ?? target.folder).appending(target.name), written: path)
    )
    guard folder >= 0 else { throw error(path, obstacle, isWriting: true) }
    if Permissions.inForce != nil, place == nil { throw FileError(path: path, reason: .notAPath) }
    try replace(String(decoding: target.name, as: UTF8.self), in: folder, with: bytes, path)
  }

  private static func replace(
    _ name: String,
    in folder: Int32,
    with bytes: [UInt8],
    _ path: String
  ) throws {
    var mode: mode_t = 0o666
    var information = stat()
    let isThere = fstatat(folder, name, &information, AT_SYMLINK_NOFOLLOW) == 0
    if isThere {
      guard information.st_mode & S_IFMT != S_IFDIR else { throw error(path, EISDIR) }
      guard information.st_mode & S_IFMT == S_IFREG else {
        throw FileError(path: path, reason: .other("it is no ordinary file"), isWriting: true)
      }
      mode = information.st_mode & 0o777
    }
    let draft = ".\(name.prefix(100)).\(UInt32.random(in: .min ... .max))"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(folder, draft, flags, mode)
    guard descriptor >= 0 else { throw error(path, errno, isWriting: true) }
    var written = 0
    var obstacle: Int32 = 0
    while written < bytes.count, obstacle == 0 {
      let count = bytes[written...].withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { written += count } else if errno != EINTR { obstacle = errno }
    }
    if isThere { fchmod(descriptor, mode) }
    if close(descriptor) != 0, obstacle == 0 { obstacle = errno }
    if obstacle == 0, renameat(folder, draft, folder, name) != 0 { obstacle = errno }
    guard obstacle == 0 else {
      unlinkat(folder, draft, 0)
      throw error(path, obstacle, isWriting: true)
    }
  }

  /// Makes a folder the one that relative paths begin in.
  ///
  /// - Throws: ``FileError``; ``PermissionError``; whatever interrupts a question to the person.
  package static func enter(_ folder: String) throws {
    let descriptor = try opened(folder, .list, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    guard fchdir(descriptor) == 0 else { throw error(folder, errno) }
  }

  /// The folder that relative paths begin in.
  package static var currentFolder: String {
    holding([UInt8(ascii: ".")], O_DIRECTORY) { RealPath(of: $0)?.text } ?? "."
  }

  // MARK: Opening

  private static func opened(
    _ path: String,
    _ action: Need.Action,
    _ flags: Int32,
    suggests: Bool = true
  ) throws -> Int32 {
    guard isPath(path) else { throw FileError(path: path, reason: .notAPath) }
    let expanded = expanded(path)
    guard Permissions.inForce != nil else {
      let descriptor = systemOpen(expanded, flags | O_CLOEXEC | O_NOCTTY)
      guard descriptor >= 0 else { throw error(path, errno, suggests: suggests) }
      return descriptor
    }
    let held = hold(Array(expanded.utf8), 0)
    let obstacle = errno
    defer { if held >= 0 { close(held) } }
    // What is not there may not tell so either, where it could not be read.
    guard let place = held < 0 ? RealPath(resolving: expanded) : RealPath(of: held) else {
      throw held < 0
        ? error(path, obstacle, suggests: suggests) : FileError(path: path, reason: .notAPath)
    }
    try Permissions.check(Need(action, place, written: path))
    guard held >= 0 else { throw error(path, obstacle, suggests: suggests) }
    #if os(Linux) || os(Android)
    let descriptor = systemOpen("/proc/self/fd/\(held)", flags | O_CLOEXEC | O_NOCTTY)
    #else
    let descriptor = fcntl(held, F_DUPFD_CLOEXEC, 0)
    #endif
    guard descriptor >= 0 else { throw error(path, errno, suggests: suggests) }
    return descriptor
  }

  static func isPath(_ path: String) -> Bool { !path.isEmpty && !path.utf8.contains(0) }

  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  static func error(
    _ path: String,
    _ code: Int32,
    isWriting: Bool = false,
    suggests: Bool = true
  ) -> FileError {
    let reason: FileError.Reason =
      switch code {
      case ENOENT: .missing
      case EISDIR: .isFolder
      case ENOTDIR: .noFolder
      case EACCES, EPERM: .noPermission
      default: .other(strerror(code).map { String(cString: $0) } ?? "error \(code)")
      }
    let nearest = code == ENOENT && suggests ? nearestPath(to: path) : nil
    return FileError(path: path, reason: reason, nearest: nearest, isWriting: isWriting)
  }

  /// A path in the same folder whose name is similar.
  private static func nearestPath(to path: String) -> String? {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = String(path[..<cut])
    let names = namesIfAllowed(in: folder.isEmpty ? "." : folder)
    return nearestName(to: String(path[cut...]), among: names).map { folder + $0 }
  }
}

/// Why a file could not be used.
package struct FileError: MartletError, Equatable {
  /// The reasons, in the words of ``reasonText``.
  package enum Reason: Sendable, Equatable {
    case missing, isFolder, noFolder, noPermission, notAPath
    case other(String)
  }

  /// The path as the program has it.
  package let path: String
  /// What is in the way.
  package let reason: Reason
  /// A similar path that does exist, where there is one.
  package let nearest: String?
  /// Whether it was to be written.
  package let isWriting: Bool

  init(path: String, reason: Reason, nearest: String? = nil, isWriting: Bool = false) {
    self.path = path
    self.reason = reason
    self.nearest = nearest
    self.isWriting = isWriting
  }

  /// What is in the way, as a clause.
  package var reasonText: String {
    switch reason {
    case .missing: isWriting ? "there is no such folder" : "there is no such file"
    case .isFolder: "it is a folder"
    case .noFolder: "it is no folder, or something on the way to it is none"
    case .noPermission: "there is no permission"
    case .notAPath: "this is not a path"
    case .other(let text): text
    }
  }

  package var code: String {
    switch isWriting {
    case true: "unwritable-file"
    case false: "unreadable-file"
    }
  }
  package var message: String {
    "Cannot \(isWriting ? "write" : "read") \"\(path)\": \(reasonText)."
  }
  package var remedy: String? { nearest.map { "Did you mean \"\($0)\"?" } }
  package var culprit: String? { path }
}

/// The C functions, which the methods of the same names would hide.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

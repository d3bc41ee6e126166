// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The file of a database that may be used, given to a library that opens files itself.
///
/// The library also opens journals beside the file. So the folder is held, not the file: whoever has
/// one of these was allowed to use a file of this name in this very folder, and whatever becomes of
/// the path meanwhile, ``location`` leads there. A library must not follow a link in the place of the
/// file.
package final class DatabaseFile: Sendable {
  /// The path as the program has it.
  package let path: String
  /// A path to the file for system calls, as long as this object lives.
  package let location: String
  /// Whether there was such a file when it was judged.
  package let isThere: Bool
  /// Whether files can and may be written in its place, journals included, without a question.
  package let mayBeWritten: Bool
  /// A descriptor of the folder, closed with the object; -1 where the path had to do.
  private let folder: Int32

  fileprivate init(
    path: String,
    location: String,
    isThere: Bool,
    mayBeWritten: Bool,
    folder: Int32
  ) {
    self.path = path
    self.location = location
    self.isThere = isThere
    self.mayBeWritten = mayBeWritten
    self.folder = folder
  }

  deinit { if folder >= 0 { close(folder) } }

  /// The number of bytes of the file, or of one beside it whose name is longer by `ending`; `nil` if
  /// there is none.
  package func size(ending: String = "") -> Int? {
    var information = stat()
    guard lstat(location + ending, &information) == 0 else { return nil }
    return Int(information.st_size)
  }

  /// The first bytes of the file, as many as there are up to `count`.
  package func head(_ count: Int) -> [UInt8] {
    let descriptor = open(location, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, 0))
    }
  }
}

extension Files {
  /// Makes sure that the file of a database may be used, and holds it.
  ///
  /// - Parameters:
  ///   - path: The path; links are followed to the file that they mean.
  ///   - isWriting: Whether it is to be written; it need not be there then.
  /// - Returns: The file, held.
  /// - Throws: ``FileError``; ``PermissionError``; whatever interrupts a question to the person.
  package static func database(_ path: String, isWriting: Bool) throws -> DatabaseFile {
    guard isPath(path), path.utf8.last != slash,
      let target = RealPath(resolving: expanded(path))?.parted
    else { throw FileError(path: path, reason: .notAPath, isWriting: isWriting) }
    var folder = hold(target.folder.bytes, O_DIRECTORY)
    let obstacle = errno
    defer { if folder >= 0 { close(folder) } }
    // Where the folder is now that it is held.
    let held = folder < 0 ? nil : RealPath(of: folder)
    let place = (held ?? target.folder).appending(target.name)
    try Permissions.check(Need(isWriting ? .write : .read, place, written: path))
    guard folder >= 0 else { throw error(path, obstacle, isWriting: isWriting) }
    if Permissions.inForce != nil, held == nil {
      throw FileError(path: path, reason: .notAPath, isWriting: isWriting)
    }
    let name = String(decoding: target.name, as: UTF8.self)
    var information = stat()
    let isThere = fstatat(folder, name, &information, AT_SYMLINK_NOFOLLOW) == 0
    if isThere {
      let kind = information.st_mode & S_IFMT
      guard kind != S_IFDIR else { throw error(path, EISDIR, isWriting: isWriting) }
      guard kind == S_IFREG else {
        let reason = FileError.Reason.other("it is no ordinary file")
        throw FileError(path: path, reason: reason, isWriting: isWriting)
      }
    } else if errno != ENOENT || !isWriting {
      throw error(path, errno, isWriting: isWriting)
    }
    #if os(Linux) || os(Android)
    let location = "/proc/self/fd/\(folder)/\(name)"
    #else
    let location = String(decoding: place.bytes, as: UTF8.self)
    #endif
    let file = DatabaseFile(
      path: path,
      location: location,
      isThere: isThere,
      mayBeWritten: isWriting
        || Permissions.allows(Need(.write, place, written: path))
          && faccessat(folder, ".", W_OK, 0) == 0,
      folder: folder
    )
    folder = -1
    return file
  }
}

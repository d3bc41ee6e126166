// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder that a session keeps for itself, where no cell may read or write.
///
/// It may have come with a notebook from somebody else, so nothing in it is trusted: no link is
/// followed on the way to it or in it, and only ordinary files are read. What is opened once is held,
/// so exchanging a folder for a link meanwhile gains nothing. ``Permissions`` are not asked: they are
/// about cells.
package final class HiddenFolder: Sendable {
  /// A valid descriptor of a folder, closed with the object.
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a folder that belongs to the person; links on the way to it are followed.
  package convenience init?(at path: String) {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    let found = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard found >= 0 else { return nil }
    self.init(found)
  }

  /// The folder of the name in this one; `nil` if there is none, or it is a link.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - creates: Whether it is made, for nobody but this person, if it is not there.
  /// - Returns: The folder, held.
  package func folder(_ name: String, creates: Bool = false) -> HiddenFolder? {
    guard Self.isName(name) else { return nil }
    if creates { mkdirat(descriptor, name, 0o700) }
    let found = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    return found >= 0 ? HiddenFolder(found) : nil
  }

  /// The names of what is in it, in the order of their characters; at most `limit`.
  package func names(limit: Int = 10_000) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return [] }
    guard let stream = fdopendir(copy) else {
      close(copy)
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < limit, let entry = readdir(stream) {
      let name = MemoryLayout<dirent>.offset(of: \.d_name).map { offset in
        let bytes = UnsafeRawPointer(entry).advanced(by: offset)
        return String(cString: bytes.assumingMemoryBound(to: CChar.self))
      }
      guard let name else { break }
      if Self.isName(name) { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of an ordinary file; `nil` if it is not there, is anything else, or is larger than
  /// `limit`.
  package func read(_ name: String, limit: Int) -> [UInt8]? {
    guard Self.isName(name) else { return nil }
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var information = stat()
    guard fstat(file, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      information.st_size >= 0, information.st_size <= limit
    else { return nil }
    let size = Int(information.st_size)
    return try? [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = systemRead(file, buffer.baseAddress.map { $0 + count }, size - count)
        if read < 0, errno == EINTR { continue }
        guard read >= 0 else { throw Unreadable() }
        if read == 0 { break }
        count += read
      }
    }
  }

  private struct Unreadable: Error {}

  /// Writes a file in one step: whatever happens, the name has its old bytes or all the new ones.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - name: The name.
  ///   - isDurable: Whether it shall also outlast a machine that loses its power.
  ///   - isOver: Asked for each megabyte whether to give up.
  /// - Returns: Whether it is there now.
  package func write(
    _ bytes: [UInt8],
    to name: String,
    isDurable: Bool = true,
    isOver: () -> Bool = { false }
  ) -> Bool {
    guard Self.isName(name) else { return false }
    let draft = "draft-\(name)"
    unlinkat(descriptor, draft, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(descriptor, draft, flags, 0o600)
    guard file >= 0 else { return false }
    var written = 0
    var isWhole = true
    while written < bytes.count, isWhole {
      let end = min(bytes.count, written + (1 << 20))
      let count = bytes[written..<end].withUnsafeBytes {
        systemWrite(file, $0.baseAddress, $0.count)
      }
      if count >= 0 { written += count } else if errno != EINTR { isWhole = false }
      if isOver() { isWhole = false }
    }
    if isWhole, isDurable, fsync(file) != 0 { isWhole = false }
    if close(file) != 0 { isWhole = false }
    if isWhole, renameat(descriptor, draft, descriptor, name) == 0 { return true }
    unlinkat(descriptor, draft, 0)
    return false
  }

  /// Removes a file; a link is removed, not what it means.
  package func remove(_ name: String) {
    guard Self.isName(name) else { return }
    unlinkat(descriptor, name, 0)
  }

  /// Removes a folder in this one with the files in it, but not with folders in it.
  package func removeFolder(_ name: String) {
    guard let folder = folder(name) else { return }
    for file in folder.names() { folder.remove(file) }
    unlinkat(descriptor, name, AT_REMOVEDIR)
  }

  /// Removes a folder in this one if nothing is in it.
  package func removeEmptyFolder(_ name: String) {
    guard Self.isName(name) else { return }
    unlinkat(descriptor, name, AT_REMOVEDIR)
  }

  /// Keeps a file of the name locked until the result goes away, or this process; `nil` if another
  /// process does so already.
  package func lock(_ name: String) -> HiddenLock? {
    guard Self.isName(name) else { return nil }
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = openat(descriptor, name, flags, 0o600)
    guard file >= 0 else { return nil }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      return nil
    }
    return HiddenLock(file)
  }

  /// The folder of a name among those in which programs keep for the next time what they could get
  /// again; `nil` where there is none.
  package static func cache(_ name: String) -> HiddenFolder? {
    let said = getenv("XDG_CACHE_HOME").map { String(cString: $0) }.flatMap {
      $0.hasPrefix("/") ? HiddenFolder(at: $0) : nil
    }
    let home = getenv("HOME").flatMap { HiddenFolder(at: String(cString: $0)) }
    let caches = said ?? home?.folder(".cache", creates: true)
    return caches?.folder("martlet", creates: true)?.folder(name, creates: true)
  }

  /// Whether a text is the name of something in a folder, and nothing more.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
      && !name.utf8.contains(slash) && !name.utf8.contains(0)
  }
}

/// A lock on a file; see ``HiddenFolder/lock(_:)``.
package final class HiddenLock: Sendable {
  private let file: Int32

  fileprivate init(_ file: Int32) { self.file = file }

  deinit { close(file) }
}

/// The C functions, which the methods of the same names would hide.
private func systemRead(_ file: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(file, bytes, count)
}
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

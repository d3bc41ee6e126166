// SPDX-License-Identifier: Apache-2.0

import CSQLite

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The system's files as SQLite is to see them.
///
/// It is SQLite's own way to files, but for two things. A path stays as it is: SQLite would resolve
/// the links in it, and with them the path by which a folder is held. And a journal that names
/// another one, which a hostile journal could use to have any file deleted, is not followed: only
/// transactions over several attached files have such, and nothing is ever attached.
enum SQLiteFileSystem {
  static let name = "martlet"

  // Set once, before the first use, and never changed.
  nonisolated(unsafe) private static let system = sqlite3_vfs_find(nil)
  nonisolated(unsafe) private static let own: UnsafeMutablePointer<sqlite3_vfs>? = {
    guard let system else { return nil }
    let own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    own.initialize(to: system.pointee)
    own.pointee.zName = name.withCString { UnsafePointer(strdup($0)) }
    own.pointee.pNext = nil
    own.pointee.xFullPathname = { _, path, capacity, result in
      guard let path, let result else { return SQLITE_CANTOPEN }
      let count = strlen(path)
      guard count < Int(capacity) else { return SQLITE_CANTOPEN }
      memcpy(result, path, count + 1)
      return SQLITE_OK
    }
    own.pointee.xOpen = { files, path, file, flags, result in
      guard flags & SQLITE_OPEN_SUPER_JOURNAL == 0,
        let open = SQLiteFileSystem.system?.pointee.xOpen
      else {
        // SQLite closes what has methods, and this has none.
        file?.pointee.pMethods = nil
        return SQLITE_CANTOPEN
      }
      return open(files, path, file, flags, result)
    }
    return own
  }()

  /// Makes the files known to SQLite; whether that worked.
  static let isRegistered = own.map { sqlite3_vfs_register($0, 0) == SQLITE_OK } ?? false
}

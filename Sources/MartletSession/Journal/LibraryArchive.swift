// SPDX-License-Identifier: Apache-2.0

import Martlet
import MartletLanguage
import MartletLearning
import MartletText

/// Values of the library as files hold them.
enum LibraryArchive {
  /// The value as data.
  ///
  /// - Throws: ``KeepingError`` if values of its type cannot be kept; ``ArchiveError`` if this one is
  ///   too large or nested too deeply.
  static func archive(_ value: any Sendable) throws -> Archive {
    do {
      return try Archive(of: value)
    } catch let error as ArchiveError {
      guard case .notArchivable = error.kind else { throw error }
      throw KeepingError("\(hostTypeName(value)) cannot be kept")
    }
  }

  /// The value that was kept.
  ///
  /// - Throws: ``ArchiveError``.
  static func value(of archive: Archive) throws -> any Sendable {
    try ArchiveKinds.library.value(of: archive)
  }
}

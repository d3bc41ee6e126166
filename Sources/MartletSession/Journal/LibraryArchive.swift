// SPDX-License-Identifier: Apache-2.0

import Martlet
import MartletLanguage
import MartletText

/// Values of the library as files hold them.
enum LibraryArchive {
  /// The value as data.
  ///
  /// - Throws: ``KeepingError`` if values of its type cannot be kept.
  static func archive(_ value: any Sendable) throws -> Archive {
    throw KeepingError("\(hostTypeName(value)) cannot be kept")
  }

  /// The value that was kept.
  static func value(of archive: Archive) throws -> any Sendable {
    throw KeepingError("what is kept as \(archive.kind.prefix(40)) is unknown here")
  }
}

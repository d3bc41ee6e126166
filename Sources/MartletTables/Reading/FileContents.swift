// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// The bytes of a file.
///
/// - Throws: ``TableError`` of kind `unreadableFile`, with the reason that the system gives and, if
///   there is no such file, a similar name in the same folder; a `PermissionError` where a notebook
///   may not read it; ``Interrupted``.
func contentsOfFile(_ path: String) throws -> [UInt8] {
  if let end = path.firstRange(of: "://"), path[..<end.lowerBound].allSatisfy({ $0.isLetter }) {
    throw TableError(
      .unreadableFile(
        path: path,
        reason: "tables are read from files, and this is an address",
        nearest: nil
      )
    )
  }
  do {
    return try Files.read(path) {
      try Execution.current.require(bytes: $0)
    } whileReading: {
      try Execution.current.checkInterruption()
    }
  } catch let error as FileError {
    throw TableError(
      .unreadableFile(path: path, reason: error.reasonText, nearest: error.nearest)
    )
  }
}

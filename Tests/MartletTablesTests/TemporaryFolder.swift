// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletText

/// A folder that goes away with the object.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(base)/martlet-tables-\(UInt64.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of what is in it, hidden things included.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// The code of the error that `body` fails with, or `none`.
func errorCode(_ body: () throws -> Any) -> String {
  do {
    _ = try body()
    return "none"
  } catch let error as any MartletError {
    return error.code
  } catch {
    return "\(error)"
  }
}

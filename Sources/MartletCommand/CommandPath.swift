// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where this command is.
enum CommandPath {
  /// A path that starts this very program.
  static var executable: String {
    #if os(Linux) || os(Android)
    "/proc/self/exe"
    #else
    called
    #endif
  }

  /// How the command was called, as a whole path; links are kept, since a link often outlives what
  /// it points to.
  static var called: String {
    let name = CommandLine.arguments.first ?? "martlet"
    if name.contains("/") { return absolute(name) }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders {
      let path = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: path) { return absolute(path) }
    }
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? name
  }

  /// The path from the root, without `.` and `..`.
  static func absolute(_ path: String) -> String {
    let whole = path.absolute(in: FileManager.default.currentDirectoryPath)
    return URL(filePath: whole).standardized.path
  }
}

extension String {
  /// The path, beginning in `folder` unless it begins at the root.
  func absolute(in folder: String) -> String { hasPrefix("/") ? self : folder + "/" + self }
}

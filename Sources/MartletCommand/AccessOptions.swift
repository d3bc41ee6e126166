// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CConfinement
import MartletText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What cells may reach beyond the notebook's folder.
struct AccessOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Let cells read a file, or all that is in a folder; may be repeated.",
      valueName: "path"
    )
  )
  var allowRead: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Let cells write a file, or all that is in a folder; may be repeated.",
      valueName: "path"
    )
  )
  var allowWrite: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Let cells reach a host (name or name:port); may be repeated.",
      valueName: "host"
    )
  )
  var allowNet: [String] = []

  /// The rules for a notebook in a folder; relative paths begin in `start`.
  ///
  /// The environment may allow more, for runners such as papermill that start the kernel by
  /// themselves: `MARTLET_ALLOW_READ`, `MARTLET_ALLOW_WRITE` and `MARTLET_ALLOW_NET` hold lists with
  /// colons between paths and commas between hosts.
  func rules(folder: String, start: String) -> Permissions.Rules {
    let environment = ProcessInfo.processInfo.environment
    func listed(_ name: String, _ separator: Character) -> [String] {
      (environment[name] ?? "").split(separator: separator).map(String.init)
    }
    func absolute(_ path: String) -> String {
      if path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] {
        return home + path.dropFirst()
      }
      return path.hasPrefix("/") ? path : start + "/" + path
    }
    return Permissions.Rules(
      folder: folder,
      readable: (allowRead + listed("MARTLET_ALLOW_READ", ":")).map(absolute),
      writable: (allowWrite + listed("MARTLET_ALLOW_WRITE", ":")).map(absolute),
      hosts: allowNet + listed("MARTLET_ALLOW_NET", ",")
    )
  }

  /// The options as they are written on a command line; relative paths begin in `start`.
  func arguments(start: String) -> [String] {
    func absolute(_ path: String) -> String {
      path.hasPrefix("/") || path.hasPrefix("~") ? path : start + "/" + path
    }
    return allowRead.flatMap { ["--allow-read", absolute($0)] }
      + allowWrite.flatMap { ["--allow-write", absolute($0)] }
      + allowNet.flatMap { ["--allow-net", $0] }
  }
}

/// Makes this process one that cells may run in: it can start no program any more, and what runs
/// outside of a session's rules reaches no file.
func confineProcess() {
  Permissions.seal()
  // Where the system has no such filter, the rules alone hold.
  _ = forbid_programs()
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a kernelspec lies, and under which name.
struct KernelLocation: ParsableArguments {
  @Flag(name: .long, help: "For this user, in Jupyter's own folder (the default).")
  var user = false

  @Flag(name: .long, help: "In the virtual or Conda environment that is active.")
  var sysPrefix = false

  @Option(name: .long, help: "In the folder share/jupyter/kernels below this one.")
  var prefix: String?

  @Option(
    name: .long,
    help: "The name by which notebooks and commands know the kernel: letters, digits, . _ and -."
  )
  var name = "martlet"

  func validate() throws {
    if [user, sysPrefix, prefix != nil].count(where: { $0 }) > 1 {
      throw ValidationError("Give one of --user, --sys-prefix and --prefix, not several.")
    }
    let isName =
      !name.isEmpty && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-")].contains(byte)
        }
      }
    guard isName else {
      throw ValidationError(
        "Jupyter allows no kernel to be named \"\(name)\": use letters, digits, . _ and - only."
      )
    }
  }

  /// The folder of the kernelspec.
  func folder() throws -> String { try kernelsFolder() + "/" + name }

  private func kernelsFolder() throws -> String {
    if let prefix { return CommandPath.absolute(prefix) + "/share/jupyter/kernels" }
    let environment = ProcessInfo.processInfo.environment
    if sysPrefix {
      guard let active = environment["VIRTUAL_ENV"] ?? environment["CONDA_PREFIX"] else {
        throw ValidationError(
          "No environment is active: neither VIRTUAL_ENV nor CONDA_PREFIX is set. "
            + "Activate one, or name its folder with --prefix."
        )
      }
      return active + "/share/jupyter/kernels"
    }
    guard let folder = Self.userFolder else {
      throw ValidationError("HOME is not set. Name a folder with --prefix.")
    }
    return folder
  }

  /// Where a user's kernels are; `nil` for somebody without a home.
  private static var userFolder: String? {
    let environment = ProcessInfo.processInfo.environment
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let data = set("JUPYTER_DATA_DIR") { return data + "/kernels" }
    guard let home = set("HOME") else { return nil }
    #if os(macOS)
    return home + "/Library/Jupyter/kernels"
    #else
    return (set("XDG_DATA_HOME") ?? home + "/.local/share") + "/jupyter/kernels"
    #endif
  }

  /// The folders in which Jupyter looks for kernels, the first that has one counts.
  static var searched: [String] {
    let environment = ProcessInfo.processInfo.environment
    var folders = (environment["JUPYTER_PATH"] ?? "").split(separator: ":").map { "\($0)/kernels" }
    if let userFolder { folders.append(userFolder) }
    for variable in ["VIRTUAL_ENV", "CONDA_PREFIX"] {
      if let active = environment[variable] { folders.append(active + "/share/jupyter/kernels") }
    }
    folders += ["/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"]
    var seen: Set<String> = []
    return folders.filter { seen.insert($0).inserted }
  }
}

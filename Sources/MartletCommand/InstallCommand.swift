// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `martlet install`: tells Jupyter that there is a kernel.
struct InstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Install the kernel where Jupyter looks for it.",
    discussion: """
      The kernel starts the command from where it stands now: install again after moving it. \
      Installing twice does no harm.
      """
  )

  @Flag(name: .long, help: "For this user, in Jupyter's own folder (the default).")
  var user = false

  @Flag(name: .long, help: "In the virtual or Conda environment that is active.")
  var sysPrefix = false

  @Option(name: .long, help: "In the folder share/jupyter/kernels below this one.")
  var prefix: String?

  func validate() throws {
    if [user, sysPrefix, prefix != nil].count(where: { $0 }) > 1 {
      throw ValidationError("Give one of --user, --sys-prefix and --prefix, not several.")
    }
  }

  func run() throws {
    let folder = try kernelsFolder() + "/martlet"
    let files = FileManager.default
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try write(Data(kernelJSON().utf8), to: "\(folder)/kernel.json")
      try write(Data(KernelspecAssets.logoSVG.utf8), to: "\(folder)/logo-svg.svg")
      try write(decoded(KernelspecAssets.logo32Base64), to: "\(folder)/logo-32x32.png")
      try write(decoded(KernelspecAssets.logo64Base64), to: "\(folder)/logo-64x64.png")
    } catch let error as CocoaError {
      throw ValidationError(
        "Cannot write to \(folder) (\(error.code == .fileWriteNoPermission ? "no permission" : "error \(error.code.rawValue)")). "
          + "Give a folder of your own with --prefix, or use --user."
      )
    }
    print("Installed the kernel Martlet in \(folder)")
  }

  private func kernelsFolder() throws -> String {
    if let prefix {
      return absolute(prefix) + "/share/jupyter/kernels"
    }
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
    if let data = environment["JUPYTER_DATA_DIR"], !data.isEmpty { return data + "/kernels" }
    guard let home = environment["HOME"], !home.isEmpty else {
      throw ValidationError("HOME is not set. Name a folder with --prefix.")
    }
    #if os(macOS)
    return home + "/Library/Jupyter/kernels"
    #else
    let data =
      environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/share"
    return data + "/jupyter/kernels"
    #endif
  }

  /// The template with the path of this command in it, as a JSON string has it.
  private func kernelJSON() -> String {
    let path = commandPath().replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return KernelspecAssets.kernelJSON.replacing("{martlet}", with: path)
  }

  /// Where the command was called, links kept: a link often outlives what it points to.
  private func commandPath() -> String {
    let name = CommandLine.arguments.first ?? "martlet"
    if name.contains("/") { return absolute(name) }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders {
      let path = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: path) { return absolute(path) }
    }
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? name
  }

  private func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return URL(filePath: whole).standardized.path
  }

  private func decoded(_ text: String) -> Data { Data(base64Encoded: text) ?? Data() }

  private func write(_ data: Data, to path: String) throws {
    try data.write(to: URL(filePath: path), options: .atomic)
  }
}

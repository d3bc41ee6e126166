// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MartletText

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
      Installing twice does no harm; martlet doctor says whether it works.
      """
  )

  @OptionGroup var location: KernelLocation

  @Option(name: .long, help: "What people see; Martlet by default.")
  var displayName = "Martlet"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A variable of the environment that the kernel starts with; may be repeated.",
      valueName: "name=value"
    )
  )
  var env: [String] = []

  @OptionGroup(title: "Permissions of all notebooks that this kernel runs")
  var access: AccessOptions

  func validate() throws {
    for variable in env where variable.first == "=" || !variable.contains("=") {
      throw ValidationError("--env \(variable) is no variable. Write --env NAME=VALUE.")
    }
  }

  func run() throws {
    let folder = try location.folder()
    let files = FileManager.default
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try write(Data(specification().utf8), to: "\(folder)/kernel.json")
      try write(Data(KernelspecAssets.logoSVG.utf8), to: "\(folder)/logo-svg.svg")
      try write(decoded(KernelspecAssets.logo32Base64), to: "\(folder)/logo-32x32.png")
      try write(decoded(KernelspecAssets.logo64Base64), to: "\(folder)/logo-64x64.png")
    } catch let error as CocoaError {
      throw ValidationError(
        "Cannot write to \(folder) (\(error.code == .fileWriteNoPermission ? "no permission" : "error \(error.code.rawValue)")). "
          + "Give a folder of your own with --prefix, or use --user."
      )
    }
    print("Installed the kernel \(displayName) in \(folder)")
  }

  /// The template with the path of this command and the options in it.
  private func specification() throws -> String {
    let template = try JSONValue.parse(KernelspecAssets.kernelJSON)
    let start = FileManager.default.currentDirectoryPath
    let members = (template.objectValue ?? []).map {
      key,
      value -> (key: String, value: JSONValue) in
      switch key {
      case "argv":
        let words = (value.arrayValue ?? []).map { word -> JSONValue in
          word == "{martlet}" ? .string(CommandPath.called) : word
        }
        return (key, .array(words + access.arguments(start: start).map { .string($0) }))
      case "display_name": return (key, .string(displayName))
      default: return (key, value)
      }
    }
    let variables = env.map { variable -> (key: String, value: JSONValue) in
      let parts = variable.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), .string(String(parts[1])))
    }
    let all = members + (variables.isEmpty ? [] : [("env", .object(variables))])
    return JSONValue.object(all).notebookText
  }

  private func decoded(_ text: String) -> Data { Data(base64Encoded: text) ?? Data() }

  private func write(_ data: Data, to path: String) throws {
    try data.write(to: URL(filePath: path), options: .atomic)
  }
}

/// `martlet uninstall`: takes the kernel away from Jupyter.
struct UninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall",
    abstract: "Take the kernel away from where martlet install has put it.",
    discussion: "Give the options that it was installed with. The command itself stays."
  )

  @OptionGroup var location: KernelLocation

  func run() throws {
    let folder = try location.folder()
    guard let data = FileManager.default.contents(atPath: folder + "/kernel.json") else {
      throw ValidationError(
        "There is no kernel in \(folder). martlet doctor lists those there are."
      )
    }
    // A folder of that name may be another kernel's.
    let specification = try? JSONValue.parse(String(decoding: data, as: UTF8.self))
    guard specification?["language"] == "martlet" else {
      throw ValidationError("The kernel in \(folder) is not Martlet; nothing was removed.")
    }
    for name in ["kernel.json", "logo-svg.svg", "logo-32x32.png", "logo-64x64.png"] {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    // What else somebody has put there, such as Quarto's cells, is not ours to remove.
    let rest = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    if rest.isEmpty { try? FileManager.default.removeItem(atPath: folder) }
    print("Removed the kernel from \(folder)")
    if !rest.isEmpty { print("Left there: \(rest.sorted().joined(separator: ", "))") }
  }
}

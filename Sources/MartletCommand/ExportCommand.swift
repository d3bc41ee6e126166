// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MartletSession
import MartletText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `martlet export`: a notebook as a Swift package.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Turn a notebook into a Swift package.",
    discussion: """
      Writes a package whose program prints what the notebook prints, and keeps its pictures and \
      tables as files. The cells are checked and not run. Exit status: 0 when the package is \
      written, 1 when a cell is refused, 2 when a file cannot be read or written, 64 when the \
      command is used wrongly.
      """
  )

  @Argument(help: "The notebook.", completion: .file(extensions: ["ipynb"]))
  var notebook: String

  @Option(name: .shortAndLong, help: "The folder of the package; it is made if need be.")
  var output: String

  @Option(
    name: .long,
    help: "Martlet's package: a folder or a URL. By default the checkout that this command is in."
  )
  var martlet: String?

  @Flag(name: .long, help: "Write over what stands in the folder.")
  var force = false

  func run() throws {
    let library = try libraryLocation()
    let export: PackageExport
    do {
      let file = notebook.split(separator: "/").last.map(String.init) ?? notebook
      export = try PackageExport(Notebook(path: notebook), fileName: file, library: library)
    } catch let error as NotebookExportError {
      printError(error.message)
      throw ExitCode(1)
    } catch {
      printError("martlet: \(error)")
      throw ExitCode(2)
    }
    let files = FileManager.default
    if !force, let there = try? files.contentsOfDirectory(atPath: output), !there.isEmpty {
      throw ValidationError("The folder \(output) is not empty. Choose another, or add --force.")
    }
    do {
      for file in export.files {
        let url = URL(filePath: output).appending(path: file.path)
        try files.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(file.text.utf8).write(to: url, options: .atomic)
      }
    } catch {
      printError("martlet: cannot write to \(output)")
      throw ExitCode(2)
    }
    print("Wrote \(output). To run it: swift run -c release --package-path \(output)")
  }

  private func libraryLocation() throws -> PackageExport.Library {
    guard let martlet else {
      if let checkout = Self.checkout() { return .path(checkout) }
      throw ValidationError("Say where Martlet's package is, with --martlet FOLDER or URL.")
    }
    if martlet.contains("://") || martlet.hasPrefix("git@") { return .url(martlet) }
    let path = URL(filePath: martlet).standardizedFileURL.path
    guard FileManager.default.fileExists(atPath: "\(path)/Package.swift") else {
      throw ValidationError("There is no package in \(martlet).")
    }
    return .path(path)
  }

  /// The checkout in whose build folder the command lies.
  private static func checkout() -> String? {
    guard
      let executable = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/self/exe"
      )
    else { return nil }
    var folder = URL(filePath: executable).deletingLastPathComponent()
    while folder.path.count > 1 {
      if FileManager.default.fileExists(atPath: folder.appending(path: "Sources/Martlet").path),
        FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
      {
        return folder.path
      }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }
}

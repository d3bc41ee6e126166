// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// A notebook as a Swift package whose program does what the cells do, and prints what they print.
package struct PackageExport {
  /// Where the program's package finds the library.
  package enum Library {
    /// A checkout of Martlet.
    case path(String)
    /// A repository, of which it takes the branch `main`.
    case url(String)
  }

  /// The package's files by their paths in it.
  package let files: [(path: String, text: String)]
  /// The package, and its program.
  package let name: String

  /// Translates a notebook.
  ///
  /// Cells are checked and not run. `try` is put in where it was left out; a name that is declared
  /// again is assigned to or gets a name of its own. A cell that may fail, by its tag
  /// `raises-exception` or `%expectError`, may also be refused by the checker: it becomes a comment.
  ///
  /// - Parameters:
  ///   - notebook: The notebook.
  ///   - fileName: The name of its file, after which the package is named.
  ///   - library: Where the library is.
  /// - Throws: ``NotebookExportError`` if a cell is refused or cannot be written as a program.
  package init(_ notebook: Notebook, fileName: String, library: Library) throws {
    let cells = notebook.cells.map(ExportedCell.init)
    let numbers = Self.numbers(cells)
    try Self.requireNoRevival(zip(cells, numbers))
    let translations: [ProgramExport.Cell]
    do {
      translations = try ProgramExport.translate(
        zip(cells, numbers).map { ($0.isRun ? $0.code : "", $1) },
        modules: [LibraryBindings.module],
        show: "Notebook.show"
      )
    } catch {
      throw NotebookExportError(report: error.description)
    }
    var program = "// Made from \(Self.commentable(fileName)) by `martlet export`.\n\n"
    program += "import Foundation\nimport Martlet\n"
    for (index, cell) in cells.enumerated() {
      program += "\n" + (try cell.text(number: numbers[index], translations[index]))
    }
    name = Self.packageName(fileName)
    files = [
      ("Package.swift", Self.manifest(name, library)),
      ("Sources/\(name)/main.swift", program),
      ("Sources/\(name)/Notebook.swift", ExportSupport.source),
      ("README.md", Self.readme(name, fileName)),
      (".gitignore", "/.build\n/output\nPackage.resolved\n"),
    ]
  }

  /// What errors call each cell: code cells that are run count from 1.
  private static func numbers(_ cells: [ExportedCell]) -> [Int] {
    var number = 0
    return cells.map { cell in
      if cell.isRun { number += 1 }
      return number
    }
  }

  /// A program has no session: it cannot take over the variables of another one.
  private static func requireNoRevival(_ cells: some Sequence<(ExportedCell, Int)>) throws {
    for (cell, number) in cells where cell.isRun {
      for command in cell.commands where ["load", "restore"].contains(command.name) {
        let isCode = [".swift", ".ipynb"].contains { command.code.hasSuffix($0) }
        guard !isCode else { continue }
        throw NotebookExportError(
          report: "cell \(number) brings variables back with %\(command.name), which a program"
            + " cannot do. Make them in a cell, or read them from a table or a model."
        )
      }
    }
  }

  // MARK: Files

  private static func manifest(_ name: String, _ library: Library) -> String {
    let dependency =
      switch library {
      case .path(let path): ".package(name: \"Martlet\", path: \(quoted(path)))"
      case .url(let url): ".package(url: \(quoted(url)), branch: \"main\")"
      }
    let package =
      switch library {
      case .path: "Martlet"
      case .url(let url): repositoryName(url)
      }
    return """
      // swift-tools-version: 6.2

      import PackageDescription

      let package = Package(
        name: "\(name)",
        platforms: [.macOS(.v15)],
        dependencies: [\(dependency)],
        targets: [
          .executableTarget(
            name: "\(name)",
            dependencies: [.product(name: "Martlet", package: \(quoted(package)))]
          )
        ],
        swiftLanguageModes: [.v5]
      )

      """
  }

  private static func readme(_ name: String, _ fileName: String) -> String {
    """
    # \(name)

    The notebook `\(commentable(fileName))` as a program, made by `martlet export`.

    ```sh
    swift run -c release --package-path . \(name)
    ```

    It prints what the notebook prints; pictures and tables go to the folder `output`. Where the
    notebook puts a value in the place of another one, the program prints each. Run it in the
    folder of the notebook if cells read files. What the notebook fixes and Swift leaves open can
    differ: the order in which dictionaries and sets are gone through.

    """
  }

  /// The package manager's name of a repository.
  private static func repositoryName(_ url: String) -> String {
    let last = url.split(separator: "/").last.map(String.init) ?? url
    return last.hasSuffix(".git") ? String(last.dropLast(4)) : last
  }

  /// `01-First-flight.ipynb` → `FirstFlight`.
  static func packageName(_ fileName: String) -> String {
    let stem = fileName.hasSuffix(".ipynb") ? String(fileName.dropLast(6)) : fileName
    var words = stem.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    while let first = words.first, first.first?.isNumber == true { words.removeFirst() }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let taken = ["", "Foundation", "Martlet", "Notebook", "Swift"]
    return taken.contains(name) ? "\(name)Program" : name
  }

  /// A text as a Swift string literal.
  fileprivate static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func commentable(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}

/// One cell on its way into a program.
private struct ExportedCell {
  let source: String
  /// The Swift in it, with what stands behind `%time`.
  let code: String
  let commands: [Command]
  let isCode: Bool
  /// Whether a run of the notebook runs it.
  let isRun: Bool
  let mayFail: Bool

  init(_ cell: Notebook.Cell) {
    source = cell.source
    isCode = cell.isCode
    isRun =
      cell.isCode && !cell.tags.contains("skip-execution")
      && !cell.source.allSatisfy(\.isWhitespace)
    let parts = CommandCell(cell.source)
    var lines = parts.code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for command in parts.commands where command.name == "time" && !command.code.isEmpty {
      lines[command.blanksBefore] = command.code
    }
    code = lines.joined(separator: "\n")
    commands = parts.commands
    mayFail =
      cell.tags.contains("raises-exception")
      || parts.commands.contains { $0.name == Command.expectError }
  }

  func text(number: Int, _ translation: ProgramExport.Cell) throws -> String {
    guard isCode else { return comment(source) }
    guard isRun else {
      return source.allSatisfy(\.isWhitespace)
        ? "" : "// Not run in the notebook either:\n" + comment(source)
    }
    let head = "// MARK: - Cell \(number)\nNotebook.cell(\(number))\n"
    switch translation {
    case .refused(let report):
      guard mayFail else { throw NotebookExportError(report: report.joined(separator: "\n")) }
      return head + "// This cell is meant to fail, and does so before it runs:\n" + comment(source)
    case .code(let text):
      let body = trimmed(text)
      let commands = try translatedCommands(number: number)
      guard mayFail else { return head + commands + (body.isEmpty ? "" : body + "\n") }
      let indented = body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.isEmpty ? "\n" : "  \(line)\n"
      }
      return head + commands + "do {\n" + indented.joined()
        + "} catch {\n  printError(\"error: \\(error)\")\n}\n"
    }
  }

  /// What the `%` commands are in a program: most are about the session, and nothing there.
  private func translatedCommands(number: Int) throws -> String {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return try commands.map { command in
      let comment = "// \(lines[command.blanksBefore])\n"
      switch (command.name, command.arguments.first) {
      case ("seed", let seed?) where Int(seed) != nil: return comment + "Notebook.seed(\(seed))\n"
      case ("cd", _?):
        let folder = command.code.drop(while: \.isWhitespace)
        return comment + "Notebook.enter(\(PackageExport.quoted(String(folder))))\n"
      case ("run", _?):
        throw NotebookExportError(
          report: "cell \(number) runs a file, which stays behind. Put its text into the cell."
        )
      default: return comment
      }
    }.joined()
  }

  private func trimmed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? lines.endIndex
    let last = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? first
    return first < lines.endIndex ? lines[first...last].joined(separator: "\n") : ""
  }

  private func comment(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      $0.isEmpty ? "//\n" : "// \($0)\n"
    }.joined()
  }
}

/// Why a notebook cannot be exported.
package struct NotebookExportError: MartletError, Equatable {
  /// What the checker says, line by line, with the cell and its lines.
  package let report: String

  package var code: String { "cannot-export" }
  package var message: String { "The notebook cannot be exported:\n\(report)" }
  package var remedy: String? { nil }
}

// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

extension Command {
  /// Does what the command says; those that are about the code of their cell are the session's.
  func run(in session: Session, showing output: any SessionOutput, depth: Int) throws {
    guard let entry = Self.byName[name] else {
      if name.hasPrefix("?") {
        session.page(try help(arguments[0], in: session, isDetailed: name.count > 1))
        return
      }
      throw CommandError(unknown: name)
    }
    if isForCell, entry.arguments != .code {
      throw CommandError(usage: name, "%%\(name) is no command for a whole cell.")
    }
    switch name {
    case "help":
      guard let name = arguments.first else { return session.page(Self.overview) }
      session.page(try help(name, in: session, isDetailed: true))
    case "who", "whos", "variables":
      output.write(try list(session.variables, stale: session.record.staleNames))
    case "stale":
      guard arguments.isEmpty else { throw CommandError(usage: name, "%stale stands alone.") }
      output.write(session.record.staleText)
    case "reset": try reset(session)
    case "seed":
      guard arguments.count == 1, let seed = Int(arguments[0].filter { $0 != "_" }) else {
        throw CommandError(usage: name, "%seed needs one whole number.")
      }
      session.interpreter.seed(seed)
    case "history": output.write(try history(of: session))
    case "pwd": output.write(Files.currentFolder + "\n")
    case "cd":
      let path = try onlyPath()
      try Self.withFolder(path) { try Files.enter(path) }
    case "ls": output.write(try files())
    case "save": try save(session, output)
    case "restore": try restore(session, output)
    case "load":
      if try loadVariables(session, output) { return }
      let text = try SourceFile(path: try onlyPath()).cells.map(\.code).joined(separator: "\n\n")
      output.replaceCell(with: text)
    case "run": try runFile(in: session, depth: depth)
    default: break
    }
  }

  // MARK: Help

  private func help(_ name: String, in session: Session, isDetailed: Bool) throws -> MediaBundle {
    let command = name.drop { $0 == "%" }
    if let entry = Self.byName[String(command)], name.hasPrefix("%") { return Self.help(entry) }
    if name.contains("-"), let explanation = Explanation.byCode[name] {
      return explanation.bundle
    }
    let found = session.inspect(
      code: name,
      cursor: name.unicodeScalars.count,
      isDetailed: isDetailed
    )
    if let found { return found }
    if let entry = Self.byName[name] { return Self.help(entry) }
    if name == "errors" { return Explanation.overview }
    if name == "error" {
      guard let code = session.lastError else {
        throw CommandError("Nothing has gone wrong yet.", "%help errors lists what can.")
      }
      guard let explanation = Explanation.byCode[code] else {
        throw CommandError("There is no more to say about \(code).")
      }
      return explanation.bundle
    }
    if let explanation = Explanation.byCode[name] { return explanation.bundle }
    let codes = Explanation.byCode.keys.sorted()
    if name.contains("-"), let nearest = nearestName(to: name, among: codes) {
      throw CommandError(
        "There is no error \(name).",
        "Did you mean \(nearest)?",
        code: "unknown-name"
      )
    }
    let known = session.completionNames + Self.all.map { "%\($0.name)" }
    let nearest = nearestName(to: name, among: known)
    throw CommandError(
      "There is nothing called \(name).",
      nearest.map { "Did you mean \($0)?" } ?? "%help says what there is.",
      code: "unknown-name"
    )
  }

  private static func help(_ entry: Entry) -> MediaBundle {
    var text = "%\(entry.name)\(entry.usage.isEmpty ? "" : " \(entry.usage)")\n\n\(entry.help)"
    if !entry.details.isEmpty { text += " \(entry.details)" }
    return MediaBundle(text: text)
  }

  private static var overview: MediaBundle {
    var text = """
      Martlet: machine learning in Swift.

      A cell holds Swift; the value of its last expression is shown, unless a ; ends it.
      Press Tab to complete a name, Shift-Tab to see what it does.

      Dataset.penguins()                 a table to try things with
      Table(csv: "file.csv")             a table from a file
      table.describe()                   its columns in numbers
      table.chart().point(x:y:color:)    a picture of it
      table.split(test:stratifiedBy:seed:)

      Commands, at the top of a cell:


      """
    let heads = all.map { "  %\($0.name) \($0.usage)" }
    let width = min(22, heads.map(\.count).max() ?? 0)
    for (head, entry) in zip(heads, all) {
      let gap = String(repeating: " ", count: max(2, width - head.count + 2))
      text += head + gap + entry.help + "\n"
    }
    text += "  ?name, name?" + String(repeating: " ", count: 10) + "The same as %help name.\n"
    text += "\n%help error explains the last error, %help errors lists all that there are.\n"
    return MediaBundle(text: text)
  }

  // MARK: Variables

  /// What `%who` says of variables.
  func list(
    _ variables: [(name: String, type: String, summary: String)],
    stale: Set<String> = []
  ) throws -> String {
    var shown = variables
    if let type = arguments.first {
      shown = variables.filter { $0.type == type }
      if shown.isEmpty, !variables.isEmpty {
        let nearest = nearestName(to: type, among: variables.map(\.type))
        throw CommandError(
          "No variable is of the type \(type).",
          nearest.map { "Did you mean \($0)?" }
        )
      }
    }
    guard !shown.isEmpty else { return "No variables yet.\n" }
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - displayWidth(text)))
    }
    let names = shown.map { displayWidth($0.name) }.max() ?? 0
    let types = min(40, shown.map { displayWidth($0.type) }.max() ?? 0)
    return shown.map {
      padded($0.name, names) + "  " + padded($0.type, types) + "  " + $0.summary
        + (stale.contains($0.name) ? "  (stale)\n" : "\n")
    }.joined()
  }

  private func reset(_ session: Session) throws {
    let names = arguments.filter { !$0.hasPrefix("-") }
    if names.isEmpty { return session.reset() }
    let known = session.interpreter.names
    for name in names where !known.contains(name) {
      throw CommandError(
        "There is nothing called \(name) to forget.",
        nearestName(to: name, among: known.sorted()).map { "Did you mean \($0)?" },
        code: "unknown-name"
      )
    }
    session.interpreter.forget(names)
  }

  private func history(of session: Session) throws -> String {
    var cells = session.history[...]
    if let range = arguments.first {
      let ends = range.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
      case (1, let count?, _) where count >= 0: cells = cells.suffix(count)
      case (2, let first?, let last?):
        cells = cells.filter { $0.count >= first && $0.count <= last }[...]
      default: throw CommandError(usage: name, "\(range) is neither a number nor a range of cells.")
      }
    }
    return cells.map { "cell \($0.count)\n\($0.code)\n" }.joined(separator: "\n")
  }

  // MARK: Files

  private func onlyPath() throws -> String {
    let path = arguments.joined(separator: " ").filter { $0 != "\"" }
    guard !path.isEmpty else { throw CommandError(usage: name, "%\(name) needs a path.") }
    return path
  }

  /// Uses a folder, with an error that says where one is if it is not there.
  private static func withFolder<Result>(_ path: String, _ use: () throws -> Result) throws
    -> Result
  {
    do {
      return try use()
    } catch let error as FileError {
      let reason = [.missing, .noFolder].contains(error.reason) ? "" : ": \(error.reasonText)"
      throw CommandError(
        reason.isEmpty ? "There is no folder \(path)." : "Cannot use the folder \(path)\(reason).",
        error.remedy ?? "This is \(Files.currentFolder)."
      )
    }
  }

  private func files() throws -> String {
    let path = arguments.isEmpty ? "." : try onlyPath()
    let names = try Self.withFolder(path) { try Files.names(in: path) }
    return names.filter { !$0.hasPrefix(".") }.map { $0 + "\n" }.joined()
  }

  private func runFile(in session: Session, depth: Int) throws {
    let path = try onlyPath()
    guard depth < 16 else {
      throw CommandError("%run \(path) is 16 files deep: they run one another.")
    }
    for cell in try SourceFile(path: path).cells {
      if case .failure(let failure) = session.execute(cell.code, name: cell.name, depth: depth + 1)
      {
        throw failure
      }
    }
  }
}

/// A file that `%run` and `%load` take: Swift code, or a notebook.
struct SourceFile {
  /// The code, with what errors call it.
  let cells: [(name: String, code: String)]

  init(path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path)
    } catch let error as FileError where error.reason == .missing {
      throw CommandError(
        "There is no file \(path).",
        error.nearest.map { "Did you mean \($0.split(separator: "/").last ?? "")?" }
          ?? "Paths begin in \(Files.currentFolder).",
        code: "file-not-found"
      )
    }
    if name.hasSuffix(".ipynb") {
      let notebook = try Notebook(bytes: bytes, path: path)
      cells = notebook.cells.enumerated().filter {
        $0.element.isCode && !$0.element.source.allSatisfy(\.isWhitespace)
          && !$0.element.tags.contains("skip-execution")
      }.map { ("\(name), cell \($0.offset + 1)", $0.element.source) }
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("\(path) is no text in UTF-8.")
    }
    cells = [(name, text)]
  }
}

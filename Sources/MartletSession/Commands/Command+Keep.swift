// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

// `%save`, `%load` and `%restore`: variables in files.

extension Command {
  /// The most bytes that `%save` puts into a file.
  private static let saveLimit = 4 << 30
  static let keptKind = "session"

  /// `%save FILE [NAME …]`.
  func save(_ session: Session, _ output: any SessionOutput) throws {
    let (path, names) = try pathAndNames()
    try requireKnown(names, session.interpreter.names)
    let capture = session.interpreter.capture(names.isEmpty ? nil : Set(names))
    var writer = CaptureWriter(store: FileParts(), limit: Self.saveLimit) {
      session.isInterrupted
    }
    var kept = writer.write(session.withoutSecrets(capture))
    // A file is for another session, which has a generator of its own.
    kept.generator = nil
    if session.isInterrupted { throw CommandError("Interrupted: nothing is saved.") }
    if let loss = kept.losses.first, !names.isEmpty {
      throw CommandError("Cannot save \(loss.name): \(loss.reason).", code: "cannot-keep")
    }
    guard kept.variables.contains(where: { $0.part != nil }) || !kept.cells.isEmpty else {
      throw CommandError("There is nothing to save.", "Run a cell that makes a variable.")
    }
    let archive = Archive(kind: Self.keptKind, header: kept.json, buffers: writer.store.buffers)
    try archive.write(to: path)
    let count = kept.variables.filter { $0.part != nil }.count
    output.write("Saved \(count) \(count == 1 ? "variable" : "variables") to \(path).\n")
    if !kept.losses.isEmpty {
      let rows = kept.losses.map { [$0.name, $0.type, "\($0.reason) (\($0.cell))"] }
      output.write("Not kept:\n" + KeptReport.columns(rows))
    }
  }

  /// `%load FILE [NAME …]` of a file that `%save` has written; `false` if it is none.
  func loadVariables(_ session: Session, _ output: any SessionOutput) throws -> Bool {
    let (path, names) = try pathAndNames()
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path) {
        try session.interpreter.requireMemory($0)
      } whileReading: {
        if session.isInterrupted { throw CommandError("Interrupted.") }
      }
    } catch let error as FileError where error.reason == .missing {
      return false
    }
    guard Self.looksLikeArchive(bytes) else { return false }
    let archive: Archive
    do throws(ArchiveError) { archive = try Archive(decoding: bytes) } catch {
      throw error.about(path)
    }
    guard archive.kind == Self.keptKind else {
      throw KeptFileError(detail: "\(path) holds one value of the kind \(archive.kind.prefix(40))")
    }
    let kept = try KeptVariables(archive.header)
    try requireKnown(names, Set(kept.variables.filter { $0.part != nil }.map(\.name)))
    let report = session.revive(kept, only: names.isEmpty ? nil : Set(names)) { part in
      guard let bytes = archive[part]?.values(as: UInt8.self) else {
        throw KeepingError("damaged: a part is missing")
      }
      return bytes
    }
    output.write(report.text(session, verb: "Loaded"))
    return true
  }

  /// Whether a file begins as safetensors do: with the length of a JSON object, and that.
  private static func looksLikeArchive(_ bytes: [UInt8]) -> Bool {
    bytes.count > 8 && bytes[8] == UInt8(ascii: "{") && bytes[5] == 0 && bytes[6] == 0
      && bytes[7] == 0
  }

  /// `%restore [NAME …]`.
  func restore(_ session: Session, _ output: any SessionOutput) throws {
    guard let journal = session.journal else {
      throw CommandError(
        "This session keeps no journal.",
        "Use %save FILE and %load FILE.",
        code: "no-journal"
      )
    }
    guard let found = journal.crashed() else {
      throw CommandError(
        "There is nothing to restore: no session of this notebook broke off after it had kept"
          + " something.",
        "A journal is kept of cells that run longer than a second or make a table or a model.",
        code: "no-journal"
      )
    }
    let kept = found.list.kept
    try requireKnown(arguments, Set((kept.variables.map(\.name)) + kept.losses.map(\.name)))
    let report = session.revive(kept, only: arguments.isEmpty ? nil : Set(arguments)) { part in
      guard let bytes = found.folder.read(part, limit: journal.place.limit + (64 << 20)) else {
        throw KeepingError("its file is missing")
      }
      return bytes
    }
    output.write(report.text(session, verb: "Back") + found.list.advice)
    if arguments.isEmpty { journal.adopt(found.name) }
    session.checkpointSoon()
  }

  /// The path in front, which may stand in quotes, and the names behind it.
  private func pathAndNames() throws -> (path: String, names: [String]) {
    let text = code.drop(while: \.isWhitespace)
    let rest: Substring
    let path: Substring
    if text.first == "\"" {
      path = text.dropFirst().prefix { $0 != "\"" }
      rest = text.dropFirst(path.count + 2)
    } else {
      path = text.prefix { !$0.isWhitespace }
      rest = text.dropFirst(path.count)
    }
    guard !path.isEmpty else { throw CommandError(usage: name, "%\(name) needs a path.") }
    let names = rest.split { $0.isWhitespace || $0 == "," }.map(String.init)
    return (String(path), names)
  }

  private func requireKnown(_ names: [String], _ known: Set<String>) throws {
    for name in names where !known.contains(name) {
      throw CommandError(
        "There is nothing called \(name).",
        nearestName(to: name, among: known.sorted()).map { "Did you mean \($0)?" },
        code: "unknown-name"
      )
    }
  }
}

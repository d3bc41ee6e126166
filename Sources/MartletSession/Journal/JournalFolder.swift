// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// Where the journals of a folder's notebooks are: `.martlet/journal` in it, a folder for each session.
struct JournalFolder: Sendable {
  private static let names = [".martlet", "journal"]
  /// The list of what is kept, in the folder of a session; without it there is no journal.
  static let listName = "journal"
  /// The cell that ran next.
  static let nextName = "next"
  /// Locked as long as the session lives.
  static let lockName = "lock"
  private static let listLimit = 64 << 20
  /// Journals of sessions that broke off are kept for so many days.
  private static let days = 30.0
  /// How many of a notebook are kept.
  private static let count = 2

  /// The folder in which the notebook is.
  let home: HiddenFolder

  init?(home path: String) {
    guard let home = HiddenFolder(at: path) else { return nil }
    self.home = home
  }

  /// The folder with the journals.
  func root(creates: Bool) -> HiddenFolder? {
    guard let own = home.folder(Self.names[0], creates: creates) else { return nil }
    // What stands here is nothing for a repository.
    if creates, own.read(".gitignore", limit: 64) == nil {
      _ = own.write(Array("*\n".utf8), to: ".gitignore")
    }
    return own.folder(Self.names[1], creates: creates)
  }

  /// Removes the journal of a session, and the folders around it if nothing else is in them.
  func remove(_ name: String) {
    root(creates: false)?.removeFolder(name)
    guard let own = home.folder(Self.names[0]) else { return }
    own.removeEmptyFolder(Self.names[1])
    guard own.names() == [".gitignore"] else { return }
    own.remove(".gitignore")
    home.removeEmptyFolder(Self.names[0])
  }

  /// A journal of a session that broke off.
  struct Found {
    var name: String
    var folder: HiddenFolder
    var list: JournalList
  }

  /// The journals of sessions that are not there any more, the newest first.
  func found() -> [Found] {
    guard let root = root(creates: false) else { return [] }
    return root.names(limit: 1000).compactMap { name -> Found? in
      guard let folder = root.folder(name), folder.lock(Self.lockName) != nil,
        let list = Self.list(in: folder)
      else { return nil }
      return Found(name: name, folder: folder, list: list)
    }.sorted { ($0.list.written, $0.name) > ($1.list.written, $1.name) }
  }

  private static func list(in folder: HiddenFolder) -> JournalList? {
    guard let bytes = folder.read(listName, limit: listLimit),
      let json = try? JSONValue.parse(bytes: bytes, refusingDuplicates: true)
    else { return nil }
    return try? JournalList(json, folder)
  }

  /// Removes journals that nobody will ask for any more.
  func prune(now: Double) {
    if let root = root(creates: false) {
      for name in root.names(limit: 1000) {
        guard let folder = root.folder(name), folder.lock(Self.lockName) != nil,
          Self.list(in: folder) == nil
        else { continue }
        root.removeFolder(name)
      }
    }
    var seen: [String?: Int] = [:]
    for found in found() {
      seen[found.list.notebook, default: 0] += 1
      let isOld = now - found.list.written > Self.days * 86_400
      if isOld || seen[found.list.notebook, default: 0] > Self.count { remove(found.name) }
    }
  }
}

/// What a journal says of itself.
struct JournalList: Sendable {
  /// The name of the notebook's file, where it is known.
  var notebook: String?
  /// When it was written, in seconds since 1970.
  var written: Double
  /// The number of the cell after which it was written.
  var number: Int
  var kept: KeptVariables
  /// The cell that ran next, or broke off.
  var next: Next?

  /// A cell, as a person recognizes it.
  struct Next: Sendable, Equatable {
    var number: Int
    /// Its first line of code.
    var line: String

    var json: JSONValue { ["number": .int(number), "line": .string(line)] }
  }

  private static let format = "martlet journal"
  private static let version = 1

  var json: JSONValue {
    [
      "format": .string(Self.format), "version": .int(Self.version),
      "notebook": notebook.map { .string($0) } ?? .null, "written": .double(written),
      "number": .int(number), "kept": kept.json,
    ]
  }
}

extension JournalList {
  /// Reads what ``json`` has written, and which cell ran next.
  init(_ json: JSONValue, _ folder: HiddenFolder) throws {
    guard json["format"]?.stringValue == Self.format, json["version"]?.intValue == Self.version,
      let written = json["written"]?.doubleValue, let number = json["number"]?.intValue,
      let kept = json["kept"]
    else { throw KeptFileError.damaged("its list") }
    self.init(
      notebook: json["notebook"]?.stringValue,
      written: written,
      number: number,
      kept: try KeptVariables(kept)
    )
    guard let bytes = folder.read(JournalFolder.nextName, limit: 1 << 16),
      let cell = try? JSONValue.parse(bytes: bytes), let next = cell["number"]?.intValue,
      let line = cell["line"]?.stringValue, next > number
    else { return }
    self.next = Next(number: next, line: String(line.prefix(Self.lineLimit)))
  }

  static let lineLimit = 60

  /// From where to run on, in a sentence.
  var advice: String {
    guard let next else { return "Run on behind cell \(number).\n" }
    let line = next.line.isEmpty ? "" : ", `\(KeptReport.harmless(next.line))`"
    return "Run on from cell \(next.number)\(line).\n"
  }
}

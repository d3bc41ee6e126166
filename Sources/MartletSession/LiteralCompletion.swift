// SPDX-License-Identifier: Apache-2.0

import Martlet
import MartletLanguage
import MartletTables
import MartletText

/// What may stand in a string literal: the names of columns, or of files.
struct LiteralCompletion {
  private let tables: [String: Table]
  private let code: String

  init(_ session: Session, _ code: String) {
    self.init(Self.tables(of: session.interpreter), code)
  }

  /// Knows these tables.
  init(_ tables: [(name: String, value: Table)], _ code: String) {
    self.code = code
    self.tables = Dictionary(
      tables.map { ($0.name, $0.value) },
      uniquingKeysWith: { $1 }
    )
  }

  /// The variables that hold tables, in the order of their names.
  static func tables(of interpreter: Interpreter) -> [(name: String, value: Table)] {
    interpreter.variables.compactMap { variable in
      guard case .object(let object) = variable.value, let host = object as? HostBox<Table> else {
        return nil
      }
      return (variable.name, host.value)
    }
  }

  /// The proposals for a literal that begins with `typed`.
  func items(_ context: StringContext, _ typed: String) -> [Completions.Item] {
    if ColumnArguments.isPath(context.parameter) { return Self.files(typed) }
    guard ColumnArguments.isColumn(context) else { return [] }
    let lowered = typed.lowercased()
    return columns(context).filter { $0.text.lowercased().hasPrefix(lowered) }
  }

  /// The columns of the table that the literal is about: the one that the calls around begin with,
  /// else every table that the cell names.
  private func columns(_ context: StringContext) -> [Completions.Item] {
    let near = context.roots.lazy.compactMap { tables[$0] }.first
    let words = Set(code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    let chosen =
      near.map { [$0] }
      ?? tables.filter { words.contains($0.key) }
      .sorted { $0.key < $1.key }.map(\.value)
    var seen: Set<String> = []
    return chosen.flatMap(\.columns).filter { seen.insert($0.name).inserted }.map {
      Completions.Item(text: $0.name, kind: "column", signature: "\($0.type)")
    }
  }

  /// The files and folders whose path begins with `typed`.
  static func files(_ typed: String) -> [Completions.Item] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<cut])
    let start = typed[cut...]
    let path = folder.isEmpty ? "." : folder
    return Files.namesIfAllowed(in: path)
      .filter { $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix(".")) }
      .prefix(200)
      .map { Completions.Item(text: folder + $0, kind: "path", signature: "") }
  }
}

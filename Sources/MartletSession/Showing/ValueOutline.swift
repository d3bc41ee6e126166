// SPDX-License-Identifier: Apache-2.0

import Martlet
import MartletLanguage
import MartletNumerics
import MartletTables
import MartletText

/// What an inspection shows of a variable's value: how large it is, and a part of it.
struct ValueOutline {
  /// The size on one line, such as `344 rows × 8 columns: species cat, …`; `nil` for what has none.
  let shape: String?
  /// The value itself, at most a few lines of it.
  let short: String

  /// Takes an outline as it is.
  init(shape: String?, short: String) {
    self.shape = shape
    self.short = short
  }

  private static let lineLimit = 12
  private static let widthLimit = 120

  init(_ value: Value, typeName: String, _ interpreter: Interpreter) {
    if case .object(let object) = value, let host = object as? HostObject {
      self.init(host.any)
    } else {
      let bundle = ValueDisplay.bundle(value, typeName: typeName, interpreter)
      self.init(
        shape: interpreter.size(of: value),
        short: bundle.map { Self.cut(Self.lines($0)) } ?? ""
      )
    }
  }

  /// Outlines a value of the library.
  init(_ value: any Sendable) {
    shape = Self.shape(value)
    if let table = value as? Table, table.rowCount > 5, let head = try? table.head(5) {
      // The head states its own size below; that of the table stands above.
      let lines = Self.lines(head.mediaBundle).filter { !$0.contains(" rows × ") }
      short = Self.cut(lines) + "\n…"
      return
    }
    short = ValueDisplay.bundle(value).map { Self.cut(Self.lines($0)) } ?? ""
  }

  private static func shape(_ value: any Sendable) -> String? {
    switch value {
    case let table as Table:
      let columns = table.columns.prefix(12).map { "\($0.name) \($0.type)" }
      let rest = table.columns.count > columns.count ? ", …" : ""
      let size =
        "\(table.rowCount) \(table.rowCount == 1 ? "row" : "rows") × "
        + "\(table.columns.count) \(table.columns.count == 1 ? "column" : "columns")"
      return columns.isEmpty ? size : "\(size): \(columns.joined(separator: ", "))\(rest)"
    case let column as Column:
      return "\(column.count) \(column.count == 1 ? "value" : "values"), \(column.type)"
    case let matrix as Matrix: return "\(matrix.rows) × \(matrix.columns)"
    default: return nil
    }
  }

  private static func lines(_ bundle: MediaBundle) -> [Substring] {
    (bundle.representations["text/plain"] ?? "").split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
  }

  private static func cut(_ lines: [Substring]) -> String {
    let shown = lines.prefix(lineLimit).map {
      $0.count > widthLimit ? $0.prefix(widthLimit - 1) + "…" : $0
    }
    return shown.joined(separator: "\n") + (lines.count > lineLimit ? "\n…" : "")
  }
}

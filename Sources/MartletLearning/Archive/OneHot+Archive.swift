// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension InfrequentLevels: Archivable {
  package static let archiveKind = "infrequent-levels"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .keep: writer.set("name", "keep")
    case .fewerThan(let count):
      writer.set("name", "fewerThan")
      writer.set("count", count)
    case .rarerThan(let share):
      writer.set("name", "rarerThan")
      writer.set("share", share)
    case .allBut(let count):
      writer.set("name", "allBut")
      writer.set("count", count)
    }
  }

  package init(from reader: ArchiveReader) throws {
    switch try reader.string("name") {
    case "keep": self = .keep
    case "fewerThan": self = .fewerThan(try reader.int("count"))
    case "rarerThan": self = .rarerThan(try reader.double("share"))
    case "allBut": self = .allBut(try reader.int("count"))
    case let name: throw reader.unknown("choice of infrequent levels \(name)")
    }
  }
}

extension OneHot: Archivable {
  package static let archiveKind = "one-hot"

  /// What the first version did not have is written where it is not at its default.
  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    try writer.set("unseen", value: unseen)
    writer.set("maximumLevels", maximumLevels)
    if infrequent != .keep { try writer.set("infrequent", value: infrequent) }
    if drop != .none { try writer.set("drop", value: drop) }
    if missing != .zeros { try writer.set("missing", value: missing) }
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      columns: try reader.strings("columns"),
      unseen: try reader.value("unseen"),
      maximumLevels: try reader.int("maximumLevels"),
      infrequent: reader.has("infrequent") ? try reader.value("infrequent") : .keep,
      drop: reader.has("drop") ? try reader.value("drop") : .none,
      missing: reader.has("missing") ? try reader.value("missing") : .zeros
    )
  }

  /// Whether the first version could do the same.
  fileprivate var isPlain: Bool {
    unseen != .infrequent && infrequent == .keep && drop == .none && missing == .zeros
  }
}

extension FittedOneHot: Archivable {
  package static let archiveKind = "fitted-one-hot"

  /// The levels stand under another key where the first version would not do what is asked for, which
  /// it then refuses to read.
  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", codes.map(\.column))
    writer.set(parameters.isPlain ? "levels" : "kept", lists: codes.map(\.levels))
    if !parameters.isPlain {
      writer.set("infrequent", lists: codes.map(\.infrequent))
      writer.set("hasMissing", json: .array(codes.map { .bool($0.hasMissing) }))
    }
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.strings("columns")
    let parameters: OneHot = try reader.value("parameters")
    let count = columns.count
    let levels = try reader.lists(reader.has("kept") ? "kept" : "levels", count: count)
    let infrequent =
      reader.has("kept")
      ? try reader.lists("infrequent", count: count) : columns.map { _ in [] }
    let hasMissing =
      reader.has("kept")
      ? (try reader.json("hasMissing").arrayValue ?? []).compactMap(\.boolValue)
      : columns.map { _ in false }
    guard hasMissing.count == count, zip(levels, infrequent).allSatisfy({ areDistinct($0 + $1) })
    else { throw reader.damaged("the levels of \(count) columns do not fit them") }
    self.init(
      codes: columns.indices.map {
        Code(
          column: columns[$0],
          levels: levels[$0],
          infrequent: infrequent[$0],
          hasMissing: hasMissing[$0]
        )
      },
      parameters: parameters
    )
  }
}

extension ArchiveWriter {
  /// Writes lists of texts.
  mutating func set(_ key: String, lists: [[String]]) {
    set(key, json: .array(lists.map { .array($0.map { .string($0) }) }))
  }
}

extension ArchiveReader {
  /// So many lists of texts.
  func lists(_ key: String, count: Int) throws -> [[String]] {
    let lists = try json(key).arrayValue?.map { list in
      try (list.arrayValue ?? [.null]).map { element in
        guard let text = element.stringValue else { throw damaged("a level is no text") }
        return text
      }
    }
    guard let lists, lists.count == count else {
      throw damaged("the levels of \(count) columns do not fit them")
    }
    return lists
  }
}

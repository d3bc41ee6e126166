// SPDX-License-Identifier: Apache-2.0

import MartletTables
package import MartletText

extension UnseenCode: Archivable {
  package static let archiveKind = "unseen-code"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .error: writer.set("name", "error")
    case .missing: writer.set("name", "missing")
    case .code(let code):
      writer.set("name", "code")
      writer.set("code", code)
    }
  }

  package init(from reader: ArchiveReader) throws {
    switch try reader.string("name") {
    case "error": self = .error
    case "missing": self = .missing
    case "code": self = .code(try reader.int("code"))
    case let name: throw reader.unknown("treatment of values without a code \(name)")
    }
  }
}

extension OrdinalEncoding: Archivable {
  package static let archiveKind = "ordinal-encoding"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    let ordered = order.keys.sorted()
    writer.set("ordered", ordered)
    writer.set("order", lists: ordered.map { order[$0] ?? [] })
    try writer.set("unseen", value: unseen)
  }

  package init(from reader: ArchiveReader) throws {
    let ordered = try reader.strings("ordered")
    self.init(
      columns: try reader.strings("columns"),
      order: Dictionary(
        zip(ordered, try reader.lists("order", count: ordered.count)),
        uniquingKeysWith: { first, _ in first }
      ),
      unseen: try reader.value("unseen")
    )
  }
}

extension FittedOrdinalEncoding: Archivable {
  package static let archiveKind = "fitted-ordinal-encoding"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", codes.map(\.column))
    writer.set("levels", lists: codes.map(\.levels))
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.strings("columns")
    let levels = try reader.lists("levels", count: columns.count)
    self.init(
      codes: zip(columns, levels).map { Code(column: $0, levels: $1) },
      parameters: try reader.value("parameters")
    )
  }
}

extension FrequencyEncoding: Archivable {
  package static let archiveKind = "frequency-encoding"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    try writer.set("measure", value: measure)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(columns: try reader.strings("columns"), measure: try reader.value("measure"))
  }
}

extension FittedFrequencyEncoding: Archivable {
  package static let archiveKind = "fitted-frequency-encoding"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("rowCount", rowCount)
    writer.set("columns", codes.map(\.column))
    writer.set("levels", lists: codes.map(\.levels))
    writer.set("missingCounts", codes.map(\.missingCount))
    for (place, code) in codes.enumerated() { writer.buffer("counts.\(place)", code.counts) }
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.strings("columns")
    let levels = try reader.lists("levels", count: columns.count)
    let missing = try reader.ints("missingCounts")
    rowCount = try reader.count("rowCount")
    parameters = try reader.value("parameters")
    guard rowCount >= 1, missing.count == columns.count else {
      throw reader.damaged("frequencies of \(rowCount) rows")
    }
    codes = try columns.indices.map { place in
      Code(
        column: columns[place],
        levels: levels[place],
        counts: try reader.values("counts.\(place)", count: levels[place].count),
        missingCount: missing[place]
      )
    }
  }
}

extension HashEncoding: Archivable {
  package static let archiveKind = "hash-encoding"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    writer.set("buckets", buckets)
    writer.set("signed", signed)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      columns: try reader.strings("columns"),
      buckets: try reader.int("buckets"),
      signed: try reader.bool("signed")
    )
  }
}

extension FittedHashEncoding: Archivable {
  package static let archiveKind = "fitted-hash-encoding"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("encoded", encoded)
  }

  package init(from reader: ArchiveReader) throws {
    let parameters: HashEncoding = try reader.value("parameters")
    try reader.checked { try checkBuckets(parameters.buckets) }
    self.init(encoded: try reader.strings("encoded"), parameters: parameters)
  }
}

extension CalendarFeatures: Archivable {
  package static let archiveKind = "calendar-features"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    writer.set("parts", parts.map(\.suffix))
    writer.set("cyclic", cyclic.map(\.suffix))
    if let origin { try writer.set("origin", value: origin) }
    writer.set("keep", keep)
  }

  package init(from reader: ArchiveReader) throws {
    func parts(_ key: String) throws -> [CalendarPart] {
      try reader.strings(key).map { name in
        guard let part = CalendarPart(suffix: name) else {
          throw reader.unknown("part of a date \(name)")
        }
        return part
      }
    }
    self.init(
      columns: try reader.strings("columns"),
      parts: try parts("parts"),
      cyclic: try parts("cyclic"),
      origin: reader.has("origin") ? try reader.value("origin") : nil,
      keep: try reader.bool("keep")
    )
  }
}

extension FittedCalendarFeatures: Archivable {
  package static let archiveKind = "fitted-calendar-features"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", dates.map(\.column))
    try writer.set("origins", values: dates.map(\.origin))
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.strings("columns")
    let origins = try reader.items("origins", of: CalendarDate.self)
    guard columns.count == origins.count else {
      throw reader.damaged("\(columns.count) columns have \(origins.count) origins")
    }
    self.init(
      dates: zip(columns, origins).map { Dates(column: $0, origin: $1) },
      parameters: try reader.value("parameters")
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// Columns in files: a buffer of values, and one of bits for what is missing.
///
/// A new type of column is a case of `ColumnType.archiveName`, one of `archive` and one of `storage`.
extension Column: Archivable {
  package static let archiveKind = "column"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("name", name)
    writer.set("type", type.archiveName)
    writer.set("count", count)
    switch storage {
    case .double(let values): writer.buffer("values", values)
    case .float(let values): writer.buffer("values", values)
    case .int(let values): writer.buffer("values", values)
    case .bool(let values): writer.buffer("values", values)
    case .string(let values): values.archive(to: &writer, "values")
    case .category(let codes, let levels):
      writer.buffer("codes", codes)
      writer.set("levelCount", levels.count)
      writer.buffer("levels", texts: levels.names)
      writer.set("isOrdered", levels.isOrdered)
    case .date(let values): writer.buffer("days", values.map { Int32($0.dayNumber) })
    case .dateTime(let values, let zone):
      writer.buffer("microseconds", values)
      writer.set("zone", zone.name)
    case .duration(let values): writer.buffer("microseconds", values)
    }
    if !validity.isComplete { writer.buffer("missing", validity.words) }
    if let source { try writer.set("source", value: source) }
  }

  package init(from reader: ArchiveReader) throws {
    let count = try reader.count("count")
    let validity = try Self.validity(from: reader, count: count)
    let storage = try Self.storage(from: reader, count: count, validity: validity)
    let column = Column(name: try reader.string("name"), storage: storage, validity: validity)
    let source = reader.has("source") ? try reader.value("source", as: DataSource.self) : nil
    self = column.from(source.map { DataOrigin($0) })
  }

  private static func validity(from reader: ArchiveReader, count: Int) throws -> Validity {
    guard reader.hasBuffer("missing") else { return Validity(allPresent: count) }
    // Not (count + 63) / 64: a count from a file may be the largest there is.
    let words = count / 64 + (count % 64 > 0 ? 1 : 0)
    return Validity(
      count: count,
      words: try reader.values("missing", as: UInt64.self, count: words)
    )
  }

  /// The values of a type, with the filler wherever one is missing.
  private static func storage(
    from reader: ArchiveReader,
    count: Int,
    validity: Validity
  ) throws -> ColumnStorage {
    let storage: ColumnStorage
    switch try ColumnType(archiveName: reader.string("type"), reader) {
    case .double:
      let values: [Double] = try reader.values("values", count: count)
      storage = .double(values)
      // Fillers are NaN already; of which kind is kept as well.
      if values.indices.allSatisfy({ validity.isPresent($0) || values[$0].isNaN }) {
        return storage
      }
    case .float:
      let values: [Float] = try reader.values("values", count: count)
      storage = .float(values)
      if values.indices.allSatisfy({ validity.isPresent($0) || values[$0].isNaN }) {
        return storage
      }
    case .int: storage = .int(try reader.values("values", count: count))
    case .bool: storage = .bool(try reader.values("values", count: count))
    case .string: storage = .string(try TextBuffer(from: reader, "values", count: count))
    case .category: return try categories(from: reader, count: count, validity: validity)
    case .date:
      let days = try reader.values("days", as: Int32.self, count: count)
      storage = .date(try days.map { try CalendarDate(archivedDay: Int($0), reader) })
    case .dateTime:
      let values = try reader.values("microseconds", as: Int.self, count: count)
      guard values.allSatisfy({ DateTime.allMicroseconds.contains($0) }) else {
        throw reader.damaged("a moment is beyond the calendar")
      }
      let zone = try reader.string("zone")
      storage = .dateTime(microseconds: values, zone: try reader.checked { try Zone(zone) })
    case .duration:
      storage = .duration(microseconds: try reader.values("microseconds", count: count))
    }
    return storage.filled(where: validity)
  }

  private static func categories(
    from reader: ArchiveReader,
    count: Int,
    validity: Validity
  ) throws -> ColumnStorage {
    let levels = try reader.texts("levels", count: reader.count("levelCount"))
    guard areDistinct(levels) else { throw reader.damaged("a level occurs twice") }
    let codes = try reader.values("codes", as: Int32.self, count: count)
    for (row, code) in codes.enumerated() {
      guard validity.isMissing(row) ? code == -1 : levels.indices.contains(Int(code)) else {
        throw reader.damaged("row \(row) has the code \(code) of \(levels.count) levels")
      }
    }
    return .category(
      codes: codes,
      levels: CategoryLevels(levels, isOrdered: try reader.bool("isOrdered"))
    )
  }
}

extension TextBuffer {
  fileprivate func archive(to writer: inout ArchiveWriter, _ key: String) {
    var bytes: [UInt8] = []
    var offsets = [0]
    offsets.reserveCapacity(count + 1)
    withReader { reader in
      for row in 0..<reader.count {
        bytes.append(contentsOf: reader.bytes(row))
        offsets.append(bytes.count)
      }
    }
    writer.buffer(key, textBytes: bytes, offsets: offsets)
  }

  fileprivate init(from reader: ArchiveReader, _ key: String, count: Int) throws {
    var buffer = TextBuffer()
    try reader.forEachText(key, count: count) { buffer.append($0) }
    self = buffer
  }
}

extension ColumnType {
  /// The name of the type in files, which never changes.
  package var archiveName: String {
    switch self {
    case .double: "double"
    case .float: "float"
    case .int: "int"
    case .string: "string"
    case .category: "category"
    case .bool: "bool"
    case .date: "date"
    case .dateTime: "date-time"
    case .duration: "duration"
    }
  }

  /// Makes the type of a name in files.
  package init(archiveName name: String, _ reader: ArchiveReader) throws {
    guard let type = Self.allCases.first(where: { $0.archiveName == name }) else {
      throw reader.unknown("column of the type \(name)")
    }
    self = type
  }
}

extension CalendarDate {
  /// Makes the day of a number in a file.
  init(archivedDay day: Int, _ reader: ArchiveReader) throws {
    guard let date = CalendarDate(exactly: day) else {
      throw reader.damaged("there is no day \(day)")
    }
    self = date
  }
}

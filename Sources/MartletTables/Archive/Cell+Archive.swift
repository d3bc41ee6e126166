// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension Cell: Archivable {
  package static let archiveKind = "cell"

  package func archive(to writer: inout ArchiveWriter) throws { writer.set("value", self) }

  package init(from reader: ArchiveReader) throws { self = try reader.cell("value") }

  /// The cell as JSON; what JSON does not have is an object that names its type.
  fileprivate var archived: JSONValue {
    switch self {
    case .missing: .null
    case .double(let value): value.isFinite ? .double(value) : ["double": JSONValue(exactly: value)]
    case .int(let value): .int(value)
    case .string(let value): .string(value)
    case .bool(let value): .bool(value)
    case .date(let value): ["date": .int(value.dayNumber)]
    case .dateTime(let value): ["date-time": [.int(value.microseconds), .string(value.zone.name)]]
    case .duration(let value): ["duration": .int(value.microseconds)]
    }
  }

  fileprivate init(archived value: JSONValue, _ reader: ArchiveReader) throws {
    switch value {
    case .null: self = .missing
    case .double(let number): self = .double(number)
    case .int(let number): self = .int(number)
    case .string(let text): self = .string(text)
    case .bool(let truth): self = .bool(truth)
    case .object(let members):
      guard members.count == 1 else { throw reader.damaged("a cell has \(members.count) values") }
      switch members[0].key {
      case "double":
        guard let number = members[0].value.exactDouble else {
          throw reader.damaged("a cell holds no number")
        }
        self = .double(number)
      case "date":
        guard let day = members[0].value.intValue else {
          throw reader.damaged("a cell holds no day")
        }
        self = .date(try CalendarDate(archivedDay: day, reader))
      case "date-time":
        guard let moment = members[0].value[0]?.intValue,
          let zone = members[0].value[1]?.stringValue
        else { throw reader.damaged("a cell holds no moment") }
        self = .dateTime(try DateTime(archived: moment, zone, reader))
      case "duration":
        guard let microseconds = members[0].value.intValue else {
          throw reader.damaged("a cell holds no span of time")
        }
        self = .duration(TimeSpan(microseconds: microseconds))
      default: throw reader.unknown("cell of the type \(members[0].key)")
      }
    case .array: throw reader.damaged("a cell is an array")
    }
  }
}

extension ArchiveWriter {
  /// Writes a cell.
  package mutating func set(_ key: String, _ cell: Cell) { set(key, json: cell.archived) }
}

extension ArchiveReader {
  /// A cell.
  package func cell(_ key: String) throws -> Cell { try Cell(archived: json(key), self) }
}

extension CalendarDate: Archivable {
  package static let archiveKind = "date"

  package func archive(to writer: inout ArchiveWriter) throws { writer.set("day", dayNumber) }

  package init(from reader: ArchiveReader) throws {
    try self.init(archivedDay: reader.int("day"), reader)
  }
}

extension DateTime: Archivable {
  package static let archiveKind = "date-time"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("microseconds", microseconds)
    writer.set("zone", zone.name)
  }

  package init(from reader: ArchiveReader) throws {
    try self.init(archived: reader.int("microseconds"), reader.string("zone"), reader)
  }

  /// Makes the moment of a number and a zone in a file.
  init(archived microseconds: Int, _ zone: String, _ reader: ArchiveReader) throws {
    guard Self.allMicroseconds.contains(microseconds) else {
      throw reader.damaged("a moment is beyond the calendar")
    }
    self.init(microseconds: microseconds, zone: try reader.checked { try Zone(zone) })
  }
}

extension TimeSpan: Archivable {
  package static let archiveKind = "duration"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("microseconds", microseconds)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(microseconds: try reader.int("microseconds"))
  }
}

extension Zone: Archivable {
  package static let archiveKind = "zone"

  package func archive(to writer: inout ArchiveWriter) throws { writer.set("name", name) }

  package init(from reader: ArchiveReader) throws {
    let name = try reader.string("name")
    self = try reader.checked { try Zone(name) }
  }
}

extension ColumnType: Archivable {
  package static let archiveKind = "column-type"

  package func archive(to writer: inout ArchiveWriter) throws { writer.set("name", archiveName) }

  package init(from reader: ArchiveReader) throws {
    try self.init(archiveName: reader.string("name"), reader)
  }
}

extension Imputation: Archivable {
  package static let archiveKind = "imputation"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .mean: writer.set("strategy", "mean")
    case .median: writer.set("strategy", "median")
    case .mostFrequent: writer.set("strategy", "mostFrequent")
    case .constant(let value):
      writer.set("strategy", "constant")
      writer.set("value", value)
    }
  }

  package init(from reader: ArchiveReader) throws {
    switch try reader.string("strategy") {
    case "mean": self = .mean
    case "median": self = .median
    case "mostFrequent": self = .mostFrequent
    case "constant": self = .constant(try reader.cell("value"))
    case let name: throw reader.unknown("imputation by the strategy \(name)")
    }
  }
}

extension Row: Archivable {
  package static let archiveKind = "row"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("index", index)
    try writer.set("table", value: source.table)
  }

  package init(from reader: ArchiveReader) throws {
    let table: Table = try reader.value("table")
    let index = try reader.count("index")
    guard index < table.rowCount else { throw reader.damaged("there is no row \(index)") }
    self.init(source: RowSource(table), index: index)
  }
}

extension MissingRule: Archivable {
  package static let archiveKind = "missing-rule"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .any: writer.set("name", "any")
    case .all: writer.set("name", "all")
    case .moreThan(let share):
      writer.set("name", "more-than")
      writer.set("share", share)
    }
  }

  package init(from reader: ArchiveReader) throws {
    switch try reader.string("name") {
    case "any": self = .any
    case "all": self = .all
    case "more-than": self = .moreThan(try reader.double("share"))
    case let name: throw reader.unknown("missing rule \(name)")
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// Turns JSON into a table.
struct JSONTable {
  let file: String?
  /// Where the table is in the document, and which parts of the records are wanted; see ``JSONPath``.
  let place: JSONPath
  let fields: [String]

  init(file: String?, at place: String, fields: [String]) throws {
    self.file = file
    self.place = try JSONPath(place, "at")
    self.fields = fields
  }

  /// The table of a document: an array of records, an object of columns, or, where `place` leads to
  /// one record, that.
  func table(_ bytes: [UInt8]) throws -> Table {
    // The tree of a document takes several times its bytes.
    try Execution.current.require(bytes: bytes.count * 8)
    let document: JSONValue
    do {
      document = try JSONValue.parse(bytes: bytes, replacingSurrogates: true)
    } catch let error as JSONError {
      throw malformed(error.problem, bytes, error.offset)
    }
    guard let value = place.value(in: document) else {
      throw DataFileError(
        format: "JSON",
        file: file,
        problem: "there is nothing at \"\(place.text)\"",
        remedy: place.advice(for: document)
      )
    }
    switch value {
    case .array(let records): return try table(records)
    case .object(let members):
      // Columns are arrays, all of them; otherwise it is a record.
      let arrays = members.compactMap(\.value.arrayValue)
      guard arrays.count == members.count, !members.isEmpty else { return try table([value]) }
      return try table(columns: members.map { ($0.key, $0.value.arrayValue ?? []) })
    default:
      throw DataFileError(
        format: "JSON",
        file: file,
        problem: "a table is an array of records or an object of columns, but this is neither",
        remedy: "Say where the table is, as in at: \"data.items\"."
      )
    }
  }

  /// The table of a text with one record in each line; empty lines are skipped.
  func table(lines bytes: [UInt8]) throws -> Table {
    var records = JSONRecords(fields: try paths())
    var start = 0
    var line = 1
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if bytes.starts(with: mark) { start = 3 }
    while start < bytes.count {
      if line % 1024 == 0 { try Execution.current.checkInterruption() }
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let text = bytes[start..<end]
      if !text.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        do {
          let value = try JSONValue.parse(bytes: Array(text), replacingSurrogates: true)
          try records.append(value)
        } catch let error as JSONError {
          throw DataFileError(
            format: "JSON",
            file: file,
            problem: "line \(line), column \(error.offset + 1): \(error.problem)"
          )
        } catch is JSONRecords.TooManyColumns {
          throw tooManyColumns
        }
      }
      start = end + 1
      line += 1
    }
    return try records.table()
  }

  private func paths() throws -> [JSONPath] { try fields.map { try JSONPath($0, "fields") } }

  /// The table of some records.
  func table(_ values: [JSONValue]) throws -> Table {
    var records = JSONRecords(fields: try paths())
    for (row, value) in values.enumerated() {
      if row % 1024 == 0 { try Execution.current.checkInterruption() }
      do {
        try records.append(value)
      } catch is JSONRecords.TooManyColumns {
        throw tooManyColumns
      }
    }
    return try records.table()
  }

  private func table(columns: [(String, [JSONValue])]) throws -> Table {
    var wanted = columns
    if !fields.isEmpty {
      let byName = Dictionary(columns, uniquingKeysWith: { $1 })
      wanted = try fields.map { name in
        guard let values = byName[name] else {
          throw TableError(.unknownColumn(name: name, available: columns.map(\.0)))
        }
        return (name, values)
      }
    }
    return try Table(
      wanted.map { name, values in
        var builder = ColumnBuilder()
        for value in values { builder.append(value) }
        return builder.column(named: name, readsTimes: true)
      }
    )
  }

  private var tooManyColumns: DataFileError {
    DataFileError(
      format: "JSON",
      file: file,
      problem: "its records have more than \(JSONRecords.mostColumns) different fields",
      remedy: "Name those that you want, as in fields: [\"id\", \"user.name\"]."
    )
  }

  private func malformed(_ problem: String, _ bytes: [UInt8], _ offset: Int) -> DataFileError {
    let line = 1 + countedLines(bytes, offset)
    let start =
      bytes[..<min(offset, bytes.count)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return DataFileError(
      format: "JSON",
      file: file,
      problem: "line \(line), column \(offset - start + 1): \(problem)",
      remedy: problem.contains("after the document")
        ? "Where each line is a record of its own, read it with Table(jsonLines: …)." : nil
    )
  }
}

/// A way through a JSON document: names and numbers of elements, separated by points.
struct JSONPath: Sendable {
  let text: String
  private let steps: [Substring]

  init(_ text: String, _ argument: String) throws {
    self.text = text
    steps = text.split(separator: ".", omittingEmptySubsequences: false).filter { _ in !text.isEmpty
    }
    guard steps.allSatisfy({ !$0.isEmpty }) else {
      throw TableError(
        .invalidArgument(
          name: argument,
          value: "\"\(text)\"",
          expected: "names and numbers separated by points, such as \"data.items.0\""
        )
      )
    }
  }

  /// What the way leads to.
  func value(in document: JSONValue) -> JSONValue? {
    // A key may hold points itself.
    if steps.count > 1, let value = document[key: text] { return value }
    return steps.reduce(JSONValue?.some(document)) { value, step in
      value.flatMap { value in
        value[key: String(step)] ?? Int(step).flatMap { value[$0] }
      }
    }
  }

  /// What there is where the way ends too early.
  func advice(for document: JSONValue) -> String? {
    guard case .object(let members) = document else { return nil }
    let names = members.map(\.key)
    let nearest = steps.first.flatMap { nearestName(to: String($0), among: names) }
    return nearest.map { "Did you mean \"\($0)\"?" } ?? "There are \(listed(names))."
  }
}

extension JSONValue {
  fileprivate subscript(key key: String) -> JSONValue? { self[key] }
}

/// Records on their way to columns, which may be different in each record.
private struct JSONRecords {
  struct TooManyColumns: Error {}

  /// The most columns that are made of fields that nobody named.
  static let mostColumns = 10_000

  private let fields: [JSONPath]
  private var names: [String]
  private var places: [String: Int] = [:]
  private var builders: [ColumnBuilder]
  private var count = 0

  init(fields: [JSONPath]) {
    self.fields = fields
    names = fields.map(\.text)
    builders = fields.map { _ in ColumnBuilder() }
  }

  mutating func append(_ record: JSONValue) throws {
    if !fields.isEmpty {
      for (place, field) in fields.enumerated() {
        builders[place].append(field.value(in: record) ?? .null)
      }
    } else if case .object = record {
      try append(record, prefix: "", depth: 0)
    } else {
      try add(record, "value")
    }
    count += 1
  }

  /// Objects inside of a record become columns named by the way to them.
  private mutating func append(_ value: JSONValue, prefix: String, depth: Int) throws {
    if case .object(let members) = value, depth < 8, depth == 0 || !members.isEmpty {
      for member in members {
        let name = prefix.isEmpty ? member.key : "\(prefix).\(member.key)"
        try append(member.value, prefix: name, depth: depth + 1)
      }
    } else {
      try add(value, prefix.isEmpty ? "value" : prefix)
    }
  }

  private mutating func add(_ value: JSONValue, _ name: String) throws {
    let place: Int
    if let known = places[name] {
      place = known
    } else {
      guard names.count < Self.mostColumns else { throw TooManyColumns() }
      place = names.count
      places[name] = place
      names.append(name)
      builders.append(ColumnBuilder())
    }
    // What a record says twice, as `a.b` and as `a` with `b`, it says once.
    guard builders[place].count <= count else { return }
    builders[place].appendMissing(count - builders[place].count)
    builders[place].append(value)
  }

  func table() throws -> Table {
    try Table(
      zip(names, builders).map { name, builder in
        var builder = builder
        builder.appendMissing(count - builder.count)
        return builder.column(named: name.isEmpty ? "value" : name, readsTimes: true)
      }
    )
  }
}

extension ColumnBuilder {
  /// Adds a value of JSON; arrays and objects as JSON text.
  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: appendMissing()
    case .bool(let value): append(value)
    case .int(let value): append(value)
    case .double(let value): append(value)
    case .string(let value): append(value)
    case .array, .object: append(value.compactText)
    }
  }
}

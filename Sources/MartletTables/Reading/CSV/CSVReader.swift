// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// Turns CSV text into a table.
///
/// The first records say what the columns are called and what they probably hold. Then all the text
/// is read, straight into the memory of the columns (``CSVBody``). Columns for which a later field
/// shows that they hold something else are read a second time.
struct CSVReader: Sendable {
  private let source: ByteSource
  private let file: String?
  private let format: CSVFormat
  private let head: CSVHead
  private let body: CSVBody

  /// Prepares to read: finds the names of the columns.
  ///
  /// - Throws: ``TableError`` of kind `malformedCSV` or `invalidArgument`.
  init(source: ByteSource, file: String?, format: CSVFormat) throws {
    var (marks, rules) = try format.checked()
    let head = try CSVHead(source, &marks, format, file)
    rules.zone = format.zone
    self.source = source
    self.file = file
    self.format = format
    self.head = head
    body = CSVBody(
      source: source,
      range: head.end..<source.count,
      marks: marks,
      rules: rules,
      fieldCount: head.names.count,
      fillsShortRows: format.shortRows == .filled,
      label: "Reading \(file.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "CSV")"
    )
  }

  /// Reads the whole table.
  func table() throws -> Table {
    guard let limit = format.limit else { return try table(body.range, kinds: kinds()) }
    let end = try endOfRecords(from: head.end, count: limit)
    return try table(head.end..<end, kinds: kinds())
  }

  // MARK: Columns

  /// The columns that are wanted: their places and names, and what is known of their fields.
  func kinds() throws -> [CSVWanted] {
    let places = Dictionary(head.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    for name in Array(format.types.keys).sorted() + Array(format.dates.keys).sorted()
      + format.columns
    where places[name] == nil {
      throw TableError(.unknownColumn(name: name, available: head.names))
    }
    let chosen = format.columns.isEmpty ? head.names : format.columns
    var seen: Set<String> = []
    return try chosen.map { name in
      guard seen.insert(name).inserted else { throw TableError(.duplicateColumn(name: name)) }
      let place = places[name] ?? 0
      if let pattern = format.dates[name] {
        let date = try DateFormat(pattern)
        return CSVWanted(name: name, place: place, kind: .formatted(date), isGiven: true)
      }
      if let type = format.types[name] {
        return CSVWanted(
          name: name,
          place: place,
          kind: CSVKind(given: type),
          isGiven: true,
          type: type
        )
      }
      let evidence = head.evidence[place]
      let kind = evidence.isSettledText ? .text : CSVKind(evidence)
      return CSVWanted(name: name, place: place, kind: kind, isGiven: false)
    }
  }

  /// Reads some records.
  func table(_ range: Range<Int>, kinds: [CSVWanted]) throws -> Table {
    let body = self.body.limited(to: range)
    let capacities = try body.capacities()
    var rooms: [CSVRows] = []
    var capacity = 0
    for count in capacities {
      rooms.append(CSVRows(start: capacity, count: count))
      capacity += count
    }
    // Eight bytes a value are an estimate of what will be needed.
    try Execution.current.require(bytes: capacity * kinds.count * 8)
    var targets = targets(kinds, capacity)
    let first = try body.read(targets, rooms: rooms)
    for part in first {
      if let problem = part.problem { throw error(problem) }
    }
    var columns = kinds.indices.map { place in first.map { $0.columns[place] } }

    // What turned out to be something else.
    var again: [(place: Int, wanted: CSVWanted)] = []
    for (place, wanted) in kinds.enumerated() where columns[place].contains(where: \.hasFailed) {
      let evidence = columns[place].reduce(into: CSVEvidence(wanted.kind)) {
        $0.formUnion($1.evidence)
      }
      if wanted.isGiven { throw try mismatch(wanted, columns[place]) }
      guard !evidence.isEmpty else { continue }
      var wanted = wanted
      wanted.kind = evidence.type == .string ? .text : CSVKind(evidence)
      if wanted.kind == .undecided { wanted.kind = .text }
      again.append((place, wanted))
    }
    if !again.isEmpty {
      let second = self.targets(again.map(\.wanted), capacity)
      let parts = try body.read(second, rooms: rooms, starts: first.map(\.start))
      for (index, (place, _)) in again.enumerated() {
        targets[place] = second[index]
        columns[place] = parts.map { $0.columns.isEmpty ? CSVPart() : $0.columns[index] }
        // The first reading went through the same bytes.
        if columns[place].contains(where: \.hasFailed) { throw ByteSource.changed(file ?? "") }
      }
    }
    let rows = zip(rooms, first).map { CSVRows(start: $0.start, count: $1.rowCount) }
    return try finished(targets, columns, rows, kinds)
  }

  private func targets(_ kinds: [CSVWanted], _ capacity: Int) -> [CSVTarget] {
    kinds.map { CSVTarget(name: $0.name, place: $0.place, kind: $0.kind, capacity: capacity) }
  }

  /// Puts the parts of the columns together.
  private func finished(
    _ targets: [CSVTarget],
    _ parts: [[CSVPart]],
    _ rows: [CSVRows],
    _ kinds: [CSVWanted]
  ) throws -> Table {
    let zone = format.zone
    let parts = Shared(parts)
    let columns = try Parallel.map(targets.count, size: 1) { _, place in
      let column = targets[place].column(parts.value[place], rows: rows, zone: zone)
      guard let type = kinds[place].type, type != column.type else { return column }
      return try column.converted(to: type)
    }
    return try Table(columns)
  }

  // MARK: Parts of the text

  /// Where so many records after a place end.
  func endOfRecords(from start: Int, count: Int) throws -> Int {
    var position = start
    var left = count
    let scratch = CSVScratch.take()
    defer { CSVScratch.give(scratch) }
    var window = CSVWindow(source: source, range: body.range, scratch: scratch)
    try window.load(start..<min(body.range.upperBound, start + (1 << 17)))
    var length = 1 << 17
    while left > 0, position < body.range.upperBound {
      try Execution.current.checkInterruption()
      let block = try window.block(at: position, count: length)
      let index = CSVScanner.scan(block.bytes, body.marks, ends: scratch.ends, lines: scratch.lines)
      guard index.lineCount > 0 else {
        // What is wrong there is found when it is read.
        if block.isAll || length > CSVBody.longestRecord { return body.range.upperBound }
        length *= 4
        continue
      }
      length = 1 << 17
      var lineStart = 0
      for line in 0..<index.lineCount {
        let byte = block.bytes[lineStart]
        let isBlank = byte == CSVMarks.lineFeed || byte == CSVMarks.carriageReturn
        if !(isBlank && body.fieldCount > 1), byte != body.marks.comment { left -= 1 }
        lineStart = Int(scratch.ends[Int(scratch.lines[line])]) + 1
        if left == 0 { break }
      }
      position += lineStart
    }
    return min(position, body.range.upperBound)
  }

  /// The kinds of all columns by all the fields, for reading in parts that fit together.
  func settledKinds() throws -> [CSVWanted] {
    let kinds = try kinds()
    let open = kinds.filter { !$0.isGiven }
    guard !open.isEmpty else { return kinds }
    let capacities = try body.capacities()
    let rooms = capacities.map { CSVRows(start: 0, count: $0) }
    let looking = open.map {
      CSVTarget(name: $0.name, place: $0.place, kind: .undecided, capacity: 0)
    }
    let parts = try body.read(looking, rooms: rooms)
    for part in parts {
      if let problem = part.problem { throw error(problem) }
    }
    var found: [String: CSVKind] = [:]
    for (place, wanted) in open.enumerated() {
      let evidence = parts.reduce(into: CSVEvidence()) { $0.formUnion($1.columns[place].evidence) }
      let kind = evidence.type == .string ? .text : CSVKind(evidence)
      found[wanted.name] = kind == .undecided ? .text : kind
    }
    return kinds.map { wanted in
      var wanted = wanted
      if let kind = found[wanted.name] { wanted.kind = kind }
      return wanted
    }
  }

  /// The number of bytes of the text.
  var byteCount: Int { source.count }

  /// What is known of the file.
  func dataSource() throws -> DataSource {
    DataSource(
      file ?? "text",
      byteCount: source.count,
      checksum: Checksum.text(try Checksum.crc32(source)),
      query: format.limit.map { "the first \(grouped($0)) rows" }
    )
  }

  /// The whole text below the names.
  var range: Range<Int> { body.range }

  // MARK: Errors

  private func error(_ problem: CSVBody.Problem) -> any Error {
    do {
      let lines = CSVLines(source)
      let column = { (place: Int) in
        place < head.names.count ? head.names[place] : "\(place + 1)"
      }
      switch problem {
      case .quote(.unterminatedQuote, let place, let field):
        return malformed(
          .unterminatedQuote(line: try lines.number(at: place), column: column(field))
        )
      case .quote(.textAfterQuote, let place, let field):
        return malformed(.textAfterQuote(line: try lines.number(at: place), column: column(field)))
      case .ragged(let place, let found):
        return malformed(
          .raggedRow(
            line: try lines.number(at: place),
            found: found,
            expected: head.names.count,
            column: found < head.names.count ? head.names[found] : nil
          )
        )
      case .invalidUTF8(let place):
        return malformed(.invalidUTF8(line: try lines.number(at: place)))
      case .tooLong(let place):
        return malformed(.rowTooLong(line: try lines.number(at: place)))
      }
    } catch {
      return error
    }
  }

  /// A field that is not of the type that was asked for.
  private func mismatch(_ wanted: CSVWanted, _ parts: [CSVPart]) throws -> any Error {
    guard let field = parts.lazy.compactMap(\.failure).first else { return ByteSource.changed("") }
    let text = String(decoding: try source.bytes(field), as: UTF8.self)
    let expected: String =
      if let pattern = format.dates[wanted.name] { "a time in the form \"\(pattern)\"" } else {
        "one of \((wanted.type ?? .string).noun)"
      }
    return malformed(
      .wrongValue(
        line: try CSVLines(source).number(at: field.lowerBound),
        column: wanted.name,
        value: shortened(text, to: 40),
        expected: expected
      )
    )
  }

  private func malformed(_ problem: TableError.CSVProblem) -> TableError {
    TableError(.malformedCSV(file: file, problem: problem))
  }
}

/// A column that is to be read.
struct CSVWanted: Sendable {
  var name: String
  /// Its place among the fields of a record.
  var place: Int
  var kind: CSVKind
  /// Whether the caller said what it holds.
  var isGiven: Bool
  /// The type that it becomes in the end, where that was said.
  var type: ColumnType?
}

extension CSVKind {
  /// What is to be expected of a column whose first fields look so.
  init(_ evidence: CSVEvidence) {
    switch evidence.type {
    case .int: self = .int
    case .double: self = .double
    case .bool: self = .bool
    case .date: self = .date
    case .dateTime: self = evidence.contains(.zonedTime) ? .zonedTime : .localTime
    default: self = .undecided
    }
  }

  /// How fields become values of a type.
  init(given type: ColumnType) {
    switch type {
    case .int: self = .int
    case .double, .float: self = .double
    case .bool: self = .bool
    case .date: self = .date
    case .dateTime: self = .anyTime
    case .duration: self = .duration
    case .string, .category: self = .text
    }
  }
}

extension CSVEvidence {
  /// What fields that were read as a kind look like.
  init(_ kind: CSVKind) {
    switch kind {
    case .int: self = .whole
    case .double: self = .fraction
    case .bool: self = .bool
    case .date: self = .date
    case .localTime: self = .localTime
    case .zonedTime: self = .zonedTime
    case .duration, .anyTime, .formatted, .text: self = .text
    case .undecided: self = []
    }
  }

  /// Whether the column must be text, whatever else it may hold.
  var isSettledText: Bool {
    let kinds = subtracting(.emptyText)
    return contains(.text)
      || ![[.bool], [.date], [.localTime], [.zonedTime], [.whole, .large, .fraction]].contains {
        (family: CSVEvidence) in kinds.isSubset(of: family)
      }
  }
}

/// The numbers of the lines of a text.
struct CSVLines {
  private let source: ByteSource

  init(_ source: ByteSource) { self.source = source }

  /// The number, from 1, of the line in which a byte stands.
  func number(at place: Int) throws -> Int {
    var line = 1
    var from = 0
    while from < place {
      let to = min(place, from + 1 << 20)
      let bytes = try source.bytes(from..<min(to + 1, source.count))
      line += countedLines(bytes, to - from)
      from = to
    }
    return line
  }
}

extension CSVReader {
  /// Prepares to read a file, which may be compressed and in any of the encodings.
  init(file path: String, format: CSVFormat) throws {
    var source = try DataFile.source(path)
    let start = try source.bytes(0..<min(2, source.count))
    if format.encoding != .utf8 || start == [0xFF, 0xFE] || start == [0xFE, 0xFF] {
      do {
        source = .memory(try format.encoding.utf8(try source.bytes(0..<source.count)))
      } catch let problem as TextEncoding.Problem {
        throw TableError(
          .malformedCSV(file: path, problem: .notEncoded(byte: problem.place, encoding: "UTF-16"))
        )
      }
    }
    try self.init(source: source, file: path, format: format)
  }
}

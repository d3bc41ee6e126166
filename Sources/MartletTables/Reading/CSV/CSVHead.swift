// SPDX-License-Identifier: Apache-2.0

import CScan

/// The start of a CSV text: what the columns are called, where their values begin, and what the first
/// ones look like.
struct CSVHead: Sendable {
  /// The names of all columns.
  private(set) var names: [String] = []
  /// Where the first record begins.
  private(set) var end = 0
  /// What the first fields of each column look like.
  private(set) var evidence: [CSVEvidence] = []

  /// How many records are looked at.
  private static let sampleLines = 1_000

  /// Reads it.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - marks: The separator is found out where it is 0.
  ///   - format: What was said of the text.
  ///   - file: The name of the file, for errors.
  /// - Throws: ``TableError`` of kind `malformedCSV` or `invalidArgument`.
  init(_ source: ByteSource, _ marks: inout CSVMarks, _ format: CSVFormat, _ file: String?) throws {
    func malformed(_ problem: TableError.CSVProblem) -> TableError {
      TableError(.malformedCSV(file: file, problem: problem))
    }
    var size = 1 << 16
    while true {
      var bytes = try source.bytes(0..<min(size, source.count))
      let isAll = bytes.count == source.count
      if isAll, let last = bytes.last, last != CSVMarks.lineFeed, last != CSVMarks.carriageReturn {
        bytes.append(CSVMarks.lineFeed)
      }
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      for _ in 0..<format.skippedLines { start = Self.lineEnd(bytes, start) }
      if marks.separator == 0 { marks.separator = Self.separator(bytes[start...], marks, format) }
      let lines = CSVRecords(bytes, from: start, marks, most: Self.sampleLines)
      if let problem = lines.problem, isAll || problem.0 == .textAfterQuote, lines.records.isEmpty {
        let line = 1 + countedLines(bytes, problem.place)
        let column = "\(problem.field + 1)"
        throw malformed(
          problem.0 == .unterminatedQuote
            ? .unterminatedQuote(line: line, column: column)
            : .textAfterQuote(line: line, column: column)
        )
      }
      guard let first = lines.records.first else {
        if isAll { throw malformed(.empty) }
        size *= 4
        continue
      }
      // What is not UTF-8 cannot name columns.
      let invalid = bytes[first.start..<first.end].withUnsafeBufferPointer(firstInvalidUTF8)
      if let invalid {
        let line = 1 + countedLines(bytes, first.start + invalid)
        throw malformed(.invalidUTF8(line: line))
      }
      let line = 1 + countedLines(bytes, first.start)
      try read(first, bytes, source.count, line, format, marks, malformed)
      try sample(lines.records.dropFirst(format.hasHeader ? 1 : 0), bytes, marks, format)
      return
    }
  }

  private mutating func read(
    _ first: CSVRecords.Record,
    _ bytes: [UInt8],
    _ sourceCount: Int,
    _ line: Int,
    _ format: CSVFormat,
    _ marks: CSVMarks,
    _ malformed: (TableError.CSVProblem) -> TableError
  ) throws {
    // The line feed of the last line may have been put there.
    end = format.hasHeader ? min(first.end, sourceCount) : first.start
    if format.hasHeader, format.names.isEmpty {
      names = first.fields.map { Self.text(bytes, $0, marks) }
    } else if format.names.isEmpty {
      names = first.fields.indices.map { "column\($0 + 1)" }
    } else {
      names = format.names
      guard names.count == first.fields.count else {
        throw TableError(
          .invalidArgument(
            name: "names",
            value: "\(counted(names.count, "name"))",
            expected: "one for each of \(counted(first.fields.count, "column"))"
          )
        )
      }
    }
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated() {
      guard !name.isEmpty else { throw malformed(.emptyName(line: line, column: place + 1)) }
      if let first = places.updateValue(place + 1, forKey: name) {
        throw malformed(.duplicateName(line: line, name: name, first: first, second: place + 1))
      }
    }
  }

  /// Looks at the first fields.
  private mutating func sample(
    _ records: ArraySlice<CSVRecords.Record>,
    _ bytes: [UInt8],
    _ marks: CSVMarks,
    _ format: CSVFormat
  ) throws {
    let (_, rules) = try format.checked()
    evidence = [CSVEvidence](repeating: [], count: names.count)
    // The kernel that reads may read behind the end of a field.
    let padded = bytes + [UInt8](repeating: 0, count: CSVScratch.padding)
    padded.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for record in records where record.fields.count == names.count {
        for (place, field) in record.fields.enumerated() where !evidence[place].contains(.text) {
          evidence[place].look(at: base, field.lowerBound, field.upperBound, rules)
        }
      }
    }
  }

  /// Where the line after the one of a place begins.
  private static func lineEnd(_ bytes: [UInt8], _ place: Int) -> Int {
    var place = place
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == CSVMarks.lineFeed { break }
      if byte == CSVMarks.carriageReturn {
        if place < bytes.count, bytes[place] == CSVMarks.lineFeed { place += 1 }
        break
      }
    }
    return place
  }

  /// The text of a column's name; spaces around it count only inside quotes.
  private static func text(_ bytes: [UInt8], _ field: Range<Int>, _ marks: CSVMarks) -> String {
    let raw = bytes[field]
    if let quote = marks.quote, raw.count >= 2, raw.first == quote {
      let inner = raw.dropFirst().dropLast()
      var single: [UInt8] = []
      var place = inner.startIndex
      while place < inner.endIndex {
        single.append(inner[place])
        place += inner[place] == quote ? 2 : 1
      }
      return String(decoding: single, as: UTF8.self)
    }
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    let trimmed = raw.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(decoding: Array(trimmed), as: UTF8.self)
  }

  /// The separator that the first lines suggest: one that each of them has equally often, and most
  /// often; otherwise one that the first line has; otherwise a comma.
  private static func separator(
    _ bytes: ArraySlice<UInt8>,
    _ marks: CSVMarks,
    _ format: CSVFormat
  ) -> UInt8 {
    let candidates = [",", "\t", ";", "|"].map { UInt8(ascii: $0) }.filter {
      $0 != marks.quote && $0 != marks.comment && $0 != format.decimal.utf8.first
    }
    var best: (separator: UInt8, count: Int)?
    var inFirst: (separator: UInt8, count: Int)?
    for candidate in candidates {
      var marks = marks
      marks.separator = candidate
      let lines = CSVRecords(Array(bytes), from: 0, marks, most: 20)
      let counts = lines.records.map(\.fields.count)
      guard let first = counts.first, first > 1 else { continue }
      if first > inFirst?.count ?? 1 { inFirst = (candidate, first) }
      if counts.allSatisfy({ $0 == first }), first > best?.count ?? 1 { best = (candidate, first) }
    }
    return best?.separator ?? inFirst?.separator ?? candidates.first ?? UInt8(ascii: ",")
  }
}

/// The first records of a text, as places.
struct CSVRecords {
  struct Record {
    let start: Int
    /// Where the next one begins.
    let end: Int
    /// Without the ends of lines.
    let fields: [Range<Int>]
  }

  private(set) var records: [Record] = []
  /// What stopped the search, if something did.
  private(set) var problem: (CSVScanner.Problem, place: Int, field: Int)?

  /// Finds complete records, without blank lines and comments.
  init(_ bytes: [UInt8], from start: Int, _ marks: CSVMarks, most: Int) {
    let part = Array(bytes[start...])
    var ends = [UInt32](repeating: 0, count: part.count + 66)
    var lines = [UInt32](repeating: 0, count: part.count + 1)
    let index = part.withUnsafeBufferPointer { part in
      ends.withUnsafeMutableBufferPointer { ends in
        lines.withUnsafeMutableBufferPointer { lines -> CSVIndex in
          guard let ends = ends.baseAddress, let lines = lines.baseAddress else {
            return CSVIndex()
          }
          return CSVScanner.scanPlainly(part, marks, ends: ends, lines: lines)
        }
      }
    }
    problem = index.problem.map { ($0.0, $0.place + start, $0.field) }
    var first = 0
    for line in 0..<index.lineCount where records.count < most {
      let last = Int(lines[line])
      let from = Int(ends[first] &+ 1)
      let byte = part[from]
      let end = Int(ends[last])
      if byte != CSVMarks.lineFeed, byte != CSVMarks.carriageReturn, byte != marks.comment {
        let fields = (first..<last).map { field -> Range<Int> in
          let from = Int(ends[field] &+ 1)
          var to = Int(ends[field + 1])
          if field + 1 == last, to > from, part[to] == CSVMarks.lineFeed,
            part[to - 1] == CSVMarks.carriageReturn
          {
            to -= 1
          }
          return start + from..<start + to
        }
        records.append(Record(start: start + from, end: start + end + 1, fields: fields))
      }
      first = last
    }
  }
}

/// How many lines end in the first bytes.
func countedLines(_ bytes: [UInt8], _ count: Int) -> Int {
  bytes.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return 0 }
    let count = min(count, buffer.count)
    return scan_lines(base, count, count < buffer.count ? buffer[count] : 0)
  }
}

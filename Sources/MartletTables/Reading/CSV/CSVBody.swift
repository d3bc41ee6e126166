// SPDX-License-Identifier: Apache-2.0

import CScan
import MartletNumerics
import Synchronization

/// The records of a CSV text, read in parts on several threads.
///
/// The text is cut at fixed places, whatever the number of threads. A part holds the records that
/// begin behind an end of a line within it. Where the first of them begins is guessed, as if the
/// part began outside of quotes; afterwards the parts are gone through in their order, and one that
/// does not begin where the one before it ends is read again. So the guess never shows in the result.
struct CSVBody: Sendable {
  let source: ByteSource
  /// From the first record to the end of the last one.
  let range: Range<Int>
  let marks: CSVMarks
  let rules: CSVFieldRules
  /// How many fields a record has.
  let fieldCount: Int
  let fillsShortRows: Bool
  /// What progress is reported as.
  let label: String

  /// How large the parts are.
  ///
  /// A part, the places of its fields and what is made of it fit into the second cache.
  static let partSize = 1 << 20
  /// The longest record.
  static let longestRecord = 1 << 28

  /// What is wrong with a record, and where it is in the text.
  enum Problem: Sendable {
    case quote(CSVScanner.Problem, place: Int, field: Int)
    case ragged(place: Int, found: Int)
    case invalidUTF8(place: Int)
    case tooLong(place: Int)
  }

  /// What was read of one part.
  struct Part: Sendable {
    /// Where its first record begins, `nil` if it has none, and where that of the next part does.
    var start: Int?
    var end: Int
    var rowCount = 0
    var columns: [CSVPart] = []
    var problem: Problem?
    /// Whether the first record was so long that the guess must be wrong.
    var isAbandoned = false
  }

  /// The same with fewer records.
  func limited(to range: Range<Int>) -> CSVBody {
    CSVBody(
      source: source,
      range: range,
      marks: marks,
      rules: rules,
      fieldCount: fieldCount,
      fillsShortRows: fillsShortRows,
      label: label
    )
  }

  var partCount: Int { max(1, Parallel.partCount(range.count, size: Self.partSize)) }

  private func border(_ part: Int) -> Int {
    min(range.upperBound, range.lowerBound + part * Self.partSize)
  }

  /// How many records begin in each part at most.
  func capacities() throws -> [Int] {
    let parts = partCount
    var counts = [Int](repeating: 0, count: parts)
    try counts.withUnsafeMutableBufferPointer { counts in
      let counts = Shared(counts)
      try Parallel.forEach(parts, size: 1) { _, part in
        let scratch = CSVScratch.take()
        defer { CSVScratch.give(scratch) }
        let (from, to) = (border(part), border(part + 1))
        // The byte behind tells whether a carriage return at the end has a line feed.
        let bytes = try scratch.load(source, from..<min(to + 1, range.upperBound))
        let count = to - from
        counts.value[part] =
          scan_lines(bytes.baseAddress, count, count < bytes.count ? bytes[count] : 0)
          + (part == 0 ? 1 : 0)
      }
    }
    return counts
  }

  /// Reads columns into their targets.
  ///
  /// - Parameters:
  ///   - targets: The columns, with room for as many rows as `rooms` say.
  ///   - rooms: Where the rows of each part go, and how many there may be.
  ///   - starts: Where the first record of each part begins, if that is known already.
  /// - Returns: What was read of each part.
  /// - Throws: What the source throws; ``Interrupted``. What is wrong with a record is in its part.
  func read(
    _ targets: [CSVTarget],
    rooms: [CSVRows],
    starts: [Int?]? = nil
  ) throws -> [Part] {
    let execution = Execution.current
    let parts = partCount
    let empty = Part(start: nil, end: range.lowerBound)
    var results = [Part](repeating: empty, count: parts)
    let done = Mutex(0)
    try results.withUnsafeMutableBufferPointer { buffer in
      let results = Shared(buffer)
      try Parallel.forEach(parts, size: 1) { _, part in
        if let starts, starts[part] == nil { return }
        let start = starts?[part] ?? (part == 0 ? range.lowerBound : nil)
        results.value[part] = try read(targets, part, start: start, rooms[part])
        // Work of a moment is not reported.
        guard parts > 16 else { return }
        done.withLock { done in
          done += 1
          execution.report(ProgressUpdate(label: label, completed: done, total: parts))
        }
      }
    }
    var expected = range.lowerBound
    for part in 0..<parts {
      guard expected < range.upperBound, part == 0 || expected <= border(part + 1) else {
        results[part] = Part(start: nil, end: expected)
        results[part].columns = targets.map { _ in CSVPart() }
        continue
      }
      if results[part].start != expected || results[part].isAbandoned {
        try execution.checkInterruption()
        results[part] = try read(targets, part, start: expected, rooms[part])
      }
      if results[part].problem != nil { return results }
      expected = results[part].end
    }
    return results
  }

  /// Reads the records of one part; `start` is where the first begins, `nil` if that is to be guessed.
  private func read(
    _ targets: [CSVTarget],
    _ part: Int,
    start: Int?,
    _ room: CSVRows
  ) throws -> Part {
    let scratch = CSVScratch.take()
    defer { CSVScratch.give(scratch) }
    let isGuess = start == nil
    let next = border(part + 1)
    let from = start ?? border(part)
    var window = CSVWindow(source: source, range: range, scratch: scratch)
    try window.load(from..<min(range.upperBound, max(next, from) + (1 << 14)))
    var result = Part(start: start, end: from)
    result.columns = targets.map { _ in CSVPart() }
    var position = from
    if isGuess {
      guard let first = try window.endOfLine(from: from, before: next) else { return result }
      position = first
      result.start = first
    }
    /// How many bytes are scanned at once; more if a record is longer.
    let usual = 1 << 17
    var length = usual
    while position < range.upperBound, position <= next {
      let wanted = min(length, max(next - position, 0) + length / 16 + 64)
      let block = try window.block(at: position, count: wanted)
      var index = CSVScanner.scan(block.bytes, marks, ends: scratch.ends, lines: scratch.lines)
      if index.lineCount == 0, block.isAll {
        // A quote that is never closed: the plain way says where it opens.
        index = CSVScanner.scanPlainly(block.bytes, marks, ends: scratch.ends, lines: scratch.lines)
      }
      if let problem = index.problem, block.isAll || problem.0 == .textAfterQuote,
        index.lineCount == 0
      {
        result.problem = .quote(problem.0, place: position + problem.place, field: problem.field)
        return result
      }
      guard index.lineCount > 0 else {
        if length > Self.longestRecord {
          result.problem = .tooLong(place: position)
          return result
        }
        if isGuess, length > 1 << 22 {
          result.isAbandoned = true
          return result
        }
        // A record that does not end within what was looked at.
        length *= 4
        try Execution.current.checkInterruption()
        continue
      }
      try consume(block.bytes, index, position, next, targets, room, scratch, &result)
      if result.problem != nil { return result }
      position = result.end
      length = usual
    }
    return result
  }

  /// Takes the complete records of a block as far as they begin up to `next`.
  private func consume(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: CSVIndex,
    _ offset: Int,
    _ next: Int,
    _ targets: [CSVTarget],
    _ room: CSVRows,
    _ scratch: CSVScratch,
    _ result: inout Part
  ) throws {
    let (ends, lines) = (scratch.ends, scratch.lines)
    guard let base = bytes.baseAddress else { return }
    func start(_ line: Int) -> Int {
      line == 0 ? 0 : Int(ends[Int(lines[line - 1])]) + 1
    }
    var lineCount = index.lineCount
    while lineCount > 0, offset + start(lineCount - 1) > next { lineCount -= 1 }
    let end =
      lineCount == index.lineCount ? Int(ends[Int(lines[lineCount - 1])]) + 1 : start(lineCount)
    if index.hasHigh {
      let records = UnsafeBufferPointer(rebasing: bytes[..<end])
      if let invalid = firstInvalidUTF8(records) {
        result.problem = .invalidUTF8(place: offset + invalid)
        return
      }
    }
    var line = 0
    var fields = 0
    while line < lineCount {
      // As many lines as have the right number of fields.
      let first = line
      let firstField = fields
      while line < lineCount, Int(lines[line]) == fields + fieldCount,
        marks.comment == nil || base[start(line)] != marks.comment
      {
        fields += fieldCount
        line += 1
      }
      if line > first {
        let run = CSVRun(
          bytes: base,
          ends: ends + firstField,
          rowCount: line - first,
          fieldCount: fieldCount
        )
        try take(run, targets, room, offset, &result)
        continue
      }
      let found = Int(lines[line]) - fields
      let place = start(line)
      let isBlank = base[place] == CSVMarks.lineFeed || base[place] == CSVMarks.carriageReturn
      if isBlank && fieldCount > 1 || (marks.comment != nil && base[place] == marks.comment) {
        // Nothing.
      } else if fillsShortRows, found < fieldCount {
        // What is not there ends before it begins.
        var own = Array(UnsafeBufferPointer(start: ends + fields, count: found + 1))
        // The last field of the line must not keep the carriage return.
        if let last = own.last, last > own[found - 1] &+ 1, base[Int(last)] == CSVMarks.lineFeed,
          base[Int(last) - 1] == CSVMarks.carriageReturn
        {
          own[found] = last - 1
        }
        own += repeatElement(own[found], count: fieldCount - found)
        try own.withUnsafeBufferPointer { own in
          guard let own = own.baseAddress else { return }
          let run = CSVRun(bytes: base, ends: own, rowCount: 1, fieldCount: fieldCount)
          try take(run, targets, room, offset, &result)
        }
      } else {
        result.problem = .ragged(place: offset + place, found: found)
        return
      }
      fields += found
      line += 1
    }
    result.end = offset + end
  }

  private func take(
    _ run: CSVRun,
    _ targets: [CSVTarget],
    _ room: CSVRows,
    _ offset: Int,
    _ result: inout Part
  ) throws {
    guard result.rowCount + run.rowCount <= room.count else {
      throw ByteSource.changed(label)
    }
    for (place, target) in targets.enumerated() {
      result.columns[place].read(
        run,
        target,
        firstRow: result.rowCount,
        targetRow: room.start + result.rowCount,
        rules,
        offset: offset
      )
    }
    result.rowCount += run.rowCount
  }
}

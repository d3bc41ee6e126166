// SPDX-License-Identifier: Apache-2.0

import CScan

/// The characters that give a CSV text its form.
struct CSVMarks: Sendable {
  var separator: UInt8
  /// What encloses a field that holds separators or line breaks, if anything does.
  var quote: UInt8?
  /// What begins a line that is no record, if anything does.
  var comment: UInt8?

  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}

/// Where the fields of some records end.
///
/// `ends[0]` is the place before the first field and `ends[k]` the place of the byte that ends the
/// field `k` from 1 on, so that field `k` is between `ends[k - 1] + 1` and `ends[k]`. `lines[r]` is
/// the number of fields up to the end of line `r`. Places count from the start of the bytes that were
/// scanned; `ends[0]` is -1 as 32 bits, to which 1 is added with overflow.
struct CSVIndex {
  var lineCount = 0
  var hasHigh = false
  var hasQuotes = false
  /// A quote that is wrong, and the place of its field or of itself.
  var problem: (CSVScanner.Problem, place: Int, field: Int)?
}

/// Finds the ends of fields and lines.
enum CSVScanner {
  enum Problem { case unterminatedQuote, textAfterQuote }

  /// The most bytes that are scanned at once.
  static let mostBytes = 1 << 31

  /// Scans bytes that begin at the start of a record.
  ///
  /// - Parameters:
  ///   - bytes: At most ``mostBytes``; what follows the last end of a line is not a record yet.
  ///   - marks: The separator, the quote and the sign of comments.
  ///   - ends: OUT. Room for `bytes.count + 65` places.
  ///   - lines: OUT. Room for `bytes.count + 1` numbers.
  /// - Returns: How many lines were found, and what is wrong.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ marks: CSVMarks,
    ends: UnsafeMutablePointer<UInt32>,
    lines: UnsafeMutablePointer<UInt32>
  ) -> CSVIndex {
    ends[0] = .max
    // A comment may hold quotes.
    if marks.comment == nil {
      let found = scan_csv(
        bytes.baseAddress,
        bytes.count,
        marks.separator,
        marks.quote == nil ? 0 : 1,
        marks.quote ?? 0,
        ends + 1,
        lines
      )
      if found.is_irregular == 0 {
        return CSVIndex(
          lineCount: found.lines,
          hasHigh: found.has_high != 0,
          hasQuotes: found.has_quotes != 0
        )
      }
    }
    return scanPlainly(bytes, marks, ends: ends, lines: lines)
  }

  /// The same byte by byte, for comments and for quotes in unexpected places.
  ///
  /// A quote that does not begin a field is a character like others.
  static func scanPlainly(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ marks: CSVMarks,
    ends: UnsafeMutablePointer<UInt32>,
    lines: UnsafeMutablePointer<UInt32>
  ) -> CSVIndex {
    ends[0] = .max
    var index = CSVIndex()
    var fields = 0
    var place = 0
    var firstOfLine = 0
    func isBreak(_ place: Int) -> Bool {
      let byte = bytes[place]
      if byte == CSVMarks.lineFeed { return true }
      guard byte == CSVMarks.carriageReturn else { return false }
      return place + 1 >= bytes.count || bytes[place + 1] != CSVMarks.lineFeed
    }
    func endsField(_ place: Int) -> Bool {
      place >= bytes.count || bytes[place] == marks.separator || bytes[place] == CSVMarks.lineFeed
        || bytes[place] == CSVMarks.carriageReturn
    }
    while place < bytes.count {
      let start = place
      if fields == firstOfLine, bytes[place] == marks.comment {
        while place < bytes.count, !isBreak(place) { place += 1 }
      } else if bytes[place] == marks.quote {
        index.hasQuotes = true
        place += 1
        while true {
          guard place < bytes.count else {
            index.problem = (.unterminatedQuote, start, fields - firstOfLine)
            return index
          }
          if bytes[place] != marks.quote {
            if bytes[place] >= 0x80 { index.hasHigh = true }
            place += 1
          } else if place + 1 < bytes.count, bytes[place + 1] == marks.quote {
            place += 2
          } else {
            place += 1
            break
          }
        }
        guard endsField(place) else {
          index.problem = (.textAfterQuote, place, fields - firstOfLine)
          return index
        }
        // The carriage return of a line feed belongs to the end of the line.
        if place + 1 < bytes.count, bytes[place] == CSVMarks.carriageReturn,
          bytes[place + 1] == CSVMarks.lineFeed
        {
          place += 1
        }
      } else {
        while place < bytes.count, bytes[place] != marks.separator, !isBreak(place) {
          if bytes[place] >= 0x80 { index.hasHigh = true }
          place += 1
        }
      }
      guard place < bytes.count else { break }
      fields += 1
      ends[fields] = UInt32(place)
      if bytes[place] != marks.separator || isBreak(place) {
        lines[index.lineCount] = UInt32(fields)
        index.lineCount += 1
        firstOfLine = fields
      }
      place += 1
    }
    return index
  }
}

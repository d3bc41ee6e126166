// SPDX-License-Identifier: Apache-2.0

/// What could be typed at a place of a cell.
package struct Completion: Sendable {
  /// One thing that could stand there.
  package struct Candidate: Sendable, Equatable {
    /// What kind of thing it is, as front ends show it by an icon.
    package enum Kind: String, Sendable {
      case variable, function, method, property, type, enumCase, label, keyword
    }

    /// The text to insert.
    package var text: String
    package var kind: Kind
    /// Its declaration or type, on one line.
    package var signature: String
    /// The first sentence of its documentation; empty if there is none.
    package var summary: String
  }

  /// Best first.
  package var candidates: [Candidate]
  /// The part of the cell that a candidate replaces, in UTF-8 offsets.
  package var replaced: SourceRange
  /// Set if the cursor is in a string literal: then there are no candidates of the language.
  package var string: StringContext?
}

extension Checker {
  /// Finds what could be typed at an offset, in code that may be broken.
  ///
  /// - Parameters:
  ///   - code: The cell.
  ///   - offset: The cursor, in UTF-8 bytes; clamped to the text.
  ///   - operators: The operators that earlier cells declared.
  /// - Returns: The candidates that begin with what is typed; none in comments and strings.
  package func complete(_ code: String, at offset: Int, operators: OperatorTable = .standard)
    -> Completion
  {
    let bytes = Array(code.utf8)
    let cursor = max(0, min(offset, bytes.count))
    let place = CursorPlace(bytes, cursor)
    let replaced = SourceRange(place.start, cursor)
    var result = Completion(candidates: [], replaced: replaced, string: nil)
    if place.kind == .comment || place.kind == .number { return result }
    let prefix = String(decoding: bytes[place.start..<cursor], as: UTF8.self)
    let probe = look(at: place, bytes, operators)
    defer { solver.reset() }
    if place.kind == .string {
      result.string = probe.string
      return result
    }
    let typed = prefix.lowercased()
    var seen: Set<String> = []
    for candidate in CandidateList(self, probe, isMember: place.kind == .member).make() {
      guard candidate.text.lowercased().hasPrefix(typed) else { continue }
      // Overloads show once.
      if seen.insert(candidate.text + candidate.kind.rawValue).inserted {
        result.candidates.append(candidate)
      }
    }
    return result
  }

  private func look(at place: CursorPlace, _ bytes: [UInt8], _ operators: OperatorTable) -> Probe {
    let probe = Probe(.completion)
    let head = String(decoding: bytes[..<place.start], as: UTF8.self)
    let tail = String(decoding: bytes[place.end...], as: UTF8.self)
    let source = SourceText(
      name: "completion",
      text: head + Probe.placeholder + place.closing + tail
    )
    let parsed = Parser.parse(source, operators: operators)
    let work = CellChecker(self, source: source, globalCount: globalCount)
    work.probe = probe
    _ = work.checkCell(parsed.statements)
    return probe
  }
}

/// Where the cursor is, told from the bytes alone.
struct CursorPlace {
  enum Kind { case name, member, string, comment, number }

  var kind: Kind
  /// The start of the half-typed name or string.
  var start: Int
  /// Where the text goes on behind it.
  var end: Int
  /// What has to be added so that the placeholder stands for itself.
  var closing = ""

  init(_ bytes: [UInt8], _ cursor: Int) {
    let scan = StringScan(bytes, cursor)
    if scan.isComment {
      self.init(kind: .comment, start: cursor, end: cursor)
      return
    }
    if let start = scan.stringStart {
      // The rest of the string, if it is closed on this line, goes with it.
      var end = cursor
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\"") {
        end += 1
      }
      let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: "\"")
      self.init(kind: .string, start: start, end: isClosed ? end : cursor)
      closing = isClosed ? "" : "\""
      return
    }
    var start = cursor
    while start > 0, Self.isNameByte(bytes[start - 1]) { start -= 1 }
    var end = cursor
    while end < bytes.count, Self.isNameByte(bytes[end]) { end += 1 }
    if start < cursor, bytes[start] >= UInt8(ascii: "0"), bytes[start] <= UInt8(ascii: "9") {
      self.init(kind: .number, start: start, end: end)
      return
    }
    let follows = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
    let isRange = start > 1 && bytes[start - 2] == UInt8(ascii: ".")
    self.init(kind: follows && !isRange ? .member : .name, start: start, end: end)
  }

  private init(kind: Kind, start: Int, end: Int) {
    self.kind = kind
    self.start = start
    self.end = end
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
  }
}

/// Whether an offset is inside a string literal or a comment.
struct StringScan {
  private(set) var stringStart: Int?
  private(set) var isComment = false

  init(_ bytes: [UInt8], _ cursor: Int) {
    // For each string that is open: where its text starts, whether it has three quotes, and how many
    // parentheses are open in its present interpolation.
    var open: [(start: Int, isLong: Bool, depth: Int)] = []
    var index = 0
    func at(_ offset: Int, _ text: String) -> Bool {
      let wanted = Array(text.utf8)
      return offset + wanted.count <= bytes.count
        && bytes[offset..<(offset + wanted.count)].elementsEqual(wanted)
    }
    while index < cursor {
      let byte = bytes[index]
      if let last = open.last, last.depth == 0 {
        if byte == UInt8(ascii: "\\") {
          if at(index, "\\("), index + 2 <= cursor {
            open[open.count - 1].depth = 1
          }
          index += 2
        } else if last.isLong ? at(index, "\"\"\"") : byte == UInt8(ascii: "\"") {
          open.removeLast()
          index += last.isLong ? 3 : 1
        } else if byte == UInt8(ascii: "\n"), !last.isLong {
          open.removeLast()
          index += 1
        } else {
          index += 1
        }
        continue
      }
      if at(index, "//") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        if index >= cursor { isComment = true }
        continue
      }
      if at(index, "\"\"\"") {
        open.append((index + 3, true, 0))
        index += 3
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): open.append((index + 1, false, 0))
      case UInt8(ascii: "("): if !open.isEmpty { open[open.count - 1].depth += 1 }
      case UInt8(ascii: ")"): if !open.isEmpty { open[open.count - 1].depth -= 1 }
      default: break
      }
      index += 1
    }
    if let last = open.last, last.depth == 0 { stringStart = min(last.start, cursor) }
  }
}

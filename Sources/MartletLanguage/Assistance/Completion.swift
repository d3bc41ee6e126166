// SPDX-License-Identifier: Apache-2.0

/// What could be typed at a place of a cell.
package struct Completion: Sendable {
  /// One thing that could stand there.
  package struct Candidate: Sendable, Equatable {
    /// What kind of thing it is, as front ends show it by an icon.
    package enum Kind: String, Sendable {
      case variable, function, method, property, type, enumCase, label, keyword, module
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
    let before = TextBefore(bytes, place.start)
    let list = CandidateList(self, probe, isMember: place.kind == .member)
    let all = before.isImport ? list.modules : list.make(onlyTypes: before.isType)
    result.candidates = Self.matching(all, prefix)
    return result
  }

  /// The candidates for what is typed, best first: those that begin with it, and only if there are
  /// none, those that have its letters in order.
  static func matching(_ candidates: [Completion.Candidate], _ typed: String)
    -> [Completion.Candidate]
  {
    let lowered = Array(typed.lowercased().utf8)
    var seen: Set<String> = []
    var exact: [Completion.Candidate] = []
    var other: [Completion.Candidate] = []
    var loose: [(candidate: Completion.Candidate, gaps: Int)] = []
    for candidate in candidates {
      let text = Array(candidate.text.lowercased().utf8)
      let begins = text.starts(with: lowered)
      let gaps = begins ? 0 : Self.gaps(of: lowered, in: text)
      guard begins || gaps != nil else { continue }
      // Overloads show once.
      guard seen.insert(candidate.text + candidate.kind.rawValue).inserted else { continue }
      if !begins {
        loose.append((candidate, gaps ?? 0))
      } else if candidate.text.utf8.starts(with: typed.utf8) {
        exact.append(candidate)
      } else {
        other.append(candidate)
      }
    }
    if exact.isEmpty && other.isEmpty {
      return loose.enumerated().sorted {
        ($0.element.gaps, $0.offset) < ($1.element.gaps, $1.offset)
      }.map(\.element.candidate)
    }
    return exact + other
  }

  /// How many letters stand between those of `typed` in a text that begins with the first; `nil` if
  /// they are not all there in this order.
  private static func gaps(of typed: [UInt8], in text: [UInt8]) -> Int? {
    guard typed.count > 1, text.first == typed.first else { return nil }
    var next = 0
    var gaps = 0
    for byte in text {
      if next == typed.count { break }
      if byte == typed[next] { next += 1 } else { gaps += 1 }
    }
    return next == typed.count ? gaps : nil
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
    let focus = RelevantStatements(source: source, focus: place.start)
    probe.focus = focus
    _ = work.checkCell(focus.among(parsed.statements, needsAllNames: place.kind == .name))
    return probe
  }
}

/// What the text in front of a half-typed name says of it.
private struct TextBefore {
  /// Whether the name is a module's.
  let isImport: Bool
  /// Whether only a type can stand there.
  let isType: Bool

  init(_ bytes: [UInt8], _ start: Int) {
    var line = bytes[..<start].suffix(400)
    if let end = line.lastIndex(of: UInt8(ascii: "\n")) { line = line[(end + 1)...] }
    let text = String(decoding: line, as: UTF8.self)
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    let spaced = text.hasSuffix(" ")
    isImport = spaced && words == ["import"]
    let trimmed = text.reversed().drop { $0 == " " }
    if trimmed.starts(with: ">-") {
      isType = true
    } else if trimmed.first == ":" {
      // `let x: `, `func f(x: ` and `struct S: `, but not the label of an argument.
      let heads: Set<Substring> = ["let", "var", "func", "init", "struct", "enum", "extension"]
      let isParameter = words.contains { $0 == "func" || $0 == "init" } && !text.contains("{")
      isType = isParameter || !text.contains("=") && heads.contains(words.first ?? "")
    } else {
      isType =
        spaced && (words.last == "is" || words.last == "as") || trimmed.starts(with: "?sa ")
        || trimmed.starts(with: "!sa ")
    }
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

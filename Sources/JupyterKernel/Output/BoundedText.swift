// SPDX-License-Identifier: Apache-2.0

/// The text of one execution within a bound: its head as it comes, its tail when it ends.
///
/// What lies between is cut, and said to be. Until the tail overflows nothing is lost: texts up to
/// the bound arrive whole.
///
/// Invariant: `kept` has at most `room` bytes and one piece more, and is empty until the head is full.
package struct BoundedText: Sendable {
  /// A text and the stream it belongs to.
  package struct Piece: Sendable, Equatable {
    /// The stream.
    package var stream: TextStream
    /// The text.
    package var text: String

    /// Makes a piece.
    package init(_ stream: TextStream, _ text: String) {
      self.stream = stream
      self.text = text
    }
  }

  /// Pieces are joined up to this many bytes, so that dropping the oldest ones is cheap.
  private static let pieceSize = 16 * 1024

  private let limit: Int
  /// Bytes that may still leave at once.
  private var headroom: Int
  /// Bytes that may still be kept for the end.
  private var room: Int
  private var kept = FIFO<Piece>()
  private var last: Piece?
  private var keptBytes = 0
  private var cutBytes = 0
  private var hasWarned = false

  /// Bounds the text to `limit` bytes, a quarter of which is for its end.
  package init(limit: Int) {
    self.limit = limit
    room = max(0, limit / 4)
    headroom = max(0, limit) - room
  }

  /// Takes a text and returns what leaves at once, which may be a warning.
  package mutating func take(_ piece: Piece) -> [Piece] {
    let count = piece.text.utf8.count
    if count <= headroom {
      headroom -= count
      return [piece]
    }
    var pieces: [Piece] = []
    var rest = piece
    if headroom > 0 {
      let (head, tail) = split(piece.text, atByte: headroom)
      headroom = 0
      if !head.isEmpty { pieces.append(Piece(piece.stream, head)) }
      rest.text = tail
    }
    keep(rest)
    if cutBytes > 0, !hasWarned {
      hasWarned = true
      let text =
        "\n… more than \(grouped(limit)) bytes: what follows is cut, its end comes last …\n"
      pieces.append(Piece(piece.stream, text))
    }
    return pieces
  }

  private mutating func keep(_ piece: Piece) {
    let excess = piece.text.utf8.count - room
    var piece = piece
    if excess > 0 {
      cutBytes += keptBytes
      kept = FIFO()
      last = nil
      keptBytes = 0
      let (cut, tail) = split(piece.text, atByte: excess)
      cutBytes += cut.utf8.count
      piece.text = tail
    }
    guard !piece.text.isEmpty else { return }
    keptBytes += piece.text.utf8.count
    if let before = last, before.stream == piece.stream,
      before.text.utf8.count + piece.text.utf8.count <= Self.pieceSize
    {
      last?.text += piece.text
    } else {
      if let before = last { kept.append(before) }
      last = piece
    }
    while keptBytes > room + Self.pieceSize, let oldest = kept.popFirst() {
      keptBytes -= oldest.text.utf8.count
      cutBytes += oldest.text.utf8.count
    }
  }

  /// Returns what was kept, with what it says of the cut in front; the end of the text, or a place
  /// where something else is shown.
  package mutating func release() -> [Piece] {
    var pieces: [Piece] = []
    while let piece = kept.popFirst() { pieces.append(piece) }
    if let last { pieces.append(last) }
    last = nil
    guard keptBytes > 0 || cutBytes > 0 else { return [] }
    var excess = keptBytes - room
    while excess > 0, let oldest = pieces.first {
      let (cut, rest) = split(oldest.text, atByte: excess)
      excess -= max(1, cut.utf8.count)
      cutBytes += cut.utf8.count
      if rest.isEmpty { pieces.removeFirst() } else { pieces[0].text = rest }
    }
    room -= pieces.reduce(0) { $0 + $1.text.utf8.count }
    if cutBytes > 0 {
      let stream = pieces.first?.stream ?? .stdout
      pieces.insert(Piece(stream, "\n… \(grouped(cutBytes)) bytes cut …\n"), at: 0)
    }
    keptBytes = 0
    cutBytes = 0
    return pieces
  }

  /// Cuts a text in two at a byte, or right behind the character that lies there.
  private func split(_ text: String, atByte offset: Int) -> (String, String) {
    guard offset < text.utf8.count else { return (text, "") }
    var index = text.utf8.index(text.startIndex, offsetBy: max(0, offset))
    while index < text.endIndex, index.samePosition(in: text.unicodeScalars) == nil {
      index = text.utf8.index(after: index)
    }
    return (String(text[..<index]), String(text[index...]))
  }
}

/// The two streams of text.
package enum TextStream: String, Sendable {
  /// What is printed.
  case stdout
  /// What is complained of.
  case stderr
}

/// A whole number with commas between groups of three digits.
func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var text = number < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
    text.append(digit)
  }
  return text
}

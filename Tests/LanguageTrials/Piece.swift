// SPDX-License-Identifier: Apache-2.0

/// A part of a generated program that can be left out as a whole.
indirect enum Piece {
  case line(String)
  /// A line that opens a block, its contents, and the line that closes it (or opens the next).
  case block([(head: String, body: [Piece])], tail: String)

  func write(to text: inout String, indent: String = "") {
    switch self {
    case .line(let line):
      text += "\(indent)\(line)\n"
    case .block(let parts, let tail):
      for part in parts {
        text += "\(indent)\(part.head)\n"
        for piece in part.body { piece.write(to: &text, indent: indent + "  ") }
      }
      text += "\(indent)\(tail)\n"
    }
  }

  static func text(_ pieces: [Piece]) -> String {
    var text = ""
    for piece in pieces { piece.write(to: &text) }
    return text
  }

  static func block(_ head: String, _ body: [Piece], _ tail: String = "}") -> Piece {
    .block([(head, body)], tail: tail)
  }
}

/// Makes a program smaller as long as something stays true of it.
struct Reducer {
  /// Whether the trouble is still there.
  let isStillBad: ([Piece]) -> Bool
  /// How many candidates may be tried, for each costs a compilation.
  var trials = 400

  mutating func reduce(_ pieces: [Piece]) -> [Piece] {
    var best = pieces
    var size = Piece.text(best).utf8.count
    while trials > 0 {
      best = reduceList(best) { $0 }
      let now = Piece.text(best).utf8.count
      if now == size { break }
      size = now
    }
    return best
  }

  /// Removes runs of pieces, large ones first, then what is inside of those that stay.
  private mutating func reduceList(
    _ list: [Piece],
    within whole: ([Piece]) -> [Piece]
  ) -> [Piece] {
    var list = list
    var length = max(1, list.count / 2)
    while true {
      var start = max(0, list.count - length)
      while !list.isEmpty {
        var shorter = list
        shorter.removeSubrange(start..<min(list.count, start + length))
        if tries(whole(shorter)) { list = shorter }
        if start == 0 { break }
        start = max(0, min(start, list.count) - length)
      }
      if length == 1 { break }
      length /= 2
    }
    for index in list.indices {
      guard index < list.count, case .block(let parts, let tail) = list[index] else { continue }
      // The contents alone, without the block around them.
      if parts.count == 1 {
        let opened = Array(list[..<index]) + parts[0].body + Array(list[(index + 1)...])
        if tries(whole(opened)) {
          list = opened
          continue
        }
      }
      var kept = parts
      for number in kept.indices {
        let (present, now) = (list, kept)
        kept[number].body = reduceList(kept[number].body) { body in
          var changed = now
          changed[number].body = body
          var all = present
          all[index] = .block(changed, tail: tail)
          return whole(all)
        }
        list[index] = .block(kept, tail: tail)
      }
    }
    return list
  }

  private mutating func tries(_ candidate: [Piece]) -> Bool {
    guard trials > 0 else { return false }
    trials -= 1
    return isStillBad(candidate)
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// What `%help CODE` says of one kind of error.
struct Explanation: Sendable {
  /// The code that stands first in the error's report, such as `unknown-name`.
  let code: String
  /// What went wrong and why it is an error, in a few sentences.
  let text: String
  /// Cells that have the error; empty where no short cell has it.
  let wrong: String
  /// The same cells, mended.
  let right: String

  /// A group of errors that have their reason in common.
  struct Family: Sendable {
    let title: String
    let explanations: [Explanation]

    /// Reads the text of a family: records parted by empty lines, each a code, lines of text, lines
    /// of a wrong cell behind `-` and lines of a right one behind `+`.
    init(_ title: String, _ text: String) {
      self.title = title
      explanations = text.split(separator: "\n\n").compactMap { record in
        let lines = record.split(separator: "\n")
        guard let code = lines.first else { return nil }
        func part(_ mark: Character) -> String {
          lines.dropFirst().filter { $0.first == mark }.map { $0.dropFirst(2) }
            .joined(separator: "\n")
        }
        let prose = lines.dropFirst().filter { $0.first != "-" && $0.first != "+" }
        return Explanation(
          code: String(code),
          text: prose.joined(separator: " "),
          wrong: part("-"),
          right: part("+")
        )
      }
    }
  }

  /// Everything that is explained, in the order in which it is listed.
  static let families = [
    syntax, names, types, declarations, running, tables, learning, notebook,
  ]

  static let byCode = Dictionary(
    families.flatMap(\.explanations).map { ($0.code, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// What `%help CODE` shows.
  var bundle: MediaBundle {
    var plain = "\(code)\n\n\(text)\n"
    var markdown = "**\(code)**\n\n\(text)\n"
    for (title, cell) in [("Wrong", wrong), ("Right", right)] where !cell.isEmpty {
      plain += "\n\(title):\n\n"
      for line in cell.split(separator: "\n") { plain += "  \(line)\n" }
      markdown += "\n\(title):\n\n```swift\n\(cell)\n```\n"
    }
    return MediaBundle(representations: ["text/plain": plain, "text/markdown": markdown])
  }

  /// What `%help errors` shows: every code, by family.
  static var overview: MediaBundle {
    var text = "Every error has a code. `%help CODE` explains it, as in %help unknown-name.\n"
    for family in families {
      text += "\n\(family.title)\n"
      var line = " "
      for code in family.explanations.map(\.code) {
        if line.count + code.count + 2 > 80 {
          text += line + "\n"
          line = " "
        }
        line += " " + code
      }
      text += line + "\n"
    }
    return MediaBundle(text: text)
  }
}

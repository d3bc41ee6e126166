// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
package import MartletText

/// What may stand at a cursor.
package struct Completions: Sendable {
  /// One proposal.
  package struct Item: Sendable {
    /// The text to insert.
    package var text: String
    /// What it is, such as `function`, `type` or `column`.
    package var kind: String
    /// Its signature or type in one line, or empty.
    package var signature: String
    /// One sentence on it, or empty.
    package var summary = ""
  }

  /// Best first.
  package var items: [Item]
  /// What is replaced, in Unicode scalars from the start of the cell.
  package var range: Range<Int>
}

/// Whether a person who types a cell line by line is done with it.
package enum CellState: Sendable, Equatable {
  /// It can be run.
  case complete
  /// More lines must follow; the next one begins with this text.
  case incomplete(indent: String)
  /// It is wrong, whatever follows.
  case invalid
}

extension Session {
  /// Whether `code` can be run as it stands.
  package func state(of code: String) -> CellState {
    switch interpreter.completeness(of: CommandCell(code).codeWithTimed) {
    case .complete: .complete
    case .incomplete(let indent): .incomplete(indent: indent)
    case .invalid: .invalid
    }
  }

  /// How the text before the cursor could go on; the cursor counts Unicode scalars.
  package func complete(code: String, cursor: Int) -> Completions {
    confined { completions(code: code, cursor: cursor) }
  }

  private func completions(code: String, cursor: Int) -> Completions {
    let place = Cursor(scalars: cursor, in: code)
    if let items = commandItems(place.line) {
      let typed = items.typed.unicodeScalars.count
      return Completions(items: items.items, range: place.scalars - typed..<place.scalars)
    }
    let found = interpreter.complete(CommandCell.blanked(code), at: place.bytes)
    return Completions(found, place, code) { LiteralCompletion(self, code) }
  }

  /// The proposals for a line that is a command so far, and what is typed of them; `nil` if code
  /// completes there.
  private func commandItems(_ line: String) -> (items: [Completions.Item], typed: String)? {
    Completions.ofCommand(line, variables)
  }

  /// What stands at the cursor, which counts Unicode scalars; `nil` if that is nothing known.
  package func inspect(code: String, cursor: Int, isDetailed: Bool) -> MediaBundle? {
    let offset = Cursor(scalars: cursor, in: code).bytes
    guard
      let (found, value, type) = interpreter.inspect(
        CommandCell.blanked(code),
        at: offset,
        isDetailed: isDetailed
      )
    else { return nil }
    return secrets.masked(
      found.bundle(value.map { ValueOutline($0, typeName: type, interpreter) })
    )
  }

  /// The value of one expression, for a front end; nothing is shown or counted.
  package func evaluate(_ expression: String) -> CellOutcome {
    run(expression, count: 0)
  }
}

extension Inspection {
  /// The inspection as front ends show it, with an outline of the value if there is one.
  func bundle(_ outline: ValueOutline?) -> MediaBundle {
    var text = signatures.joined(separator: "\n")
    var markdown = "```swift\n\(text)\n```"
    if let outline {
      if let shape = outline.shape {
        text += "\n\(shape)"
        markdown += "\n\n\(shape)"
      }
      if !outline.short.isEmpty {
        text += "\n\n\(outline.short)"
        markdown += "\n\n```\n\(outline.short)\n```"
      }
    }
    if !documentation.isEmpty {
      text += "\n\n\(documentation)"
      markdown += "\n\n\(documentation)"
    }
    if !self.members.isEmpty {
      let members = self.members.joined(separator: "\n")
      text += "\n\n\(members)"
      markdown += "\n\n```swift\n\(members)\n```"
    }
    return MediaBundle(representations: ["text/plain": text, "text/markdown": markdown])
  }
}

extension Completions {
  /// What the language found at a place; `literals` completes there if it is in a string literal.
  init(
    _ found: Completion,
    _ place: Cursor,
    _ code: String,
    _ literals: () -> LiteralCompletion
  ) {
    let start = Cursor(bytes: found.replaced.start, in: code).scalars
    range = min(start, place.scalars)..<place.scalars
    if let context = found.string {
      let typed = String(String.UnicodeScalarView(Array(code.unicodeScalars)[range]))
      items = literals().items(context, typed)
      return
    }
    items = found.candidates.map {
      Completions.Item(
        text: $0.text,
        kind: $0.kind.frontEndName,
        signature: $0.signature,
        summary: $0.summary
      )
    }
  }

  /// The proposals for a line that is a command so far, and what is typed of them; `nil` if code
  /// completes there.
  static func ofCommand(
    _ line: String,
    _ variables: @autoclosure () -> [(name: String, type: String, summary: String)]
  ) -> (items: [Completions.Item], typed: String)? {
    let trimmed = line.drop { $0 == " " || $0 == "\t" }
    guard trimmed.hasPrefix("%") else { return nil }
    let rest = trimmed.drop { $0 == "%" }
    if rest.allSatisfy({ $0.isLetter || $0 == "_" }) {
      let items = Command.all.filter { $0.name.hasPrefix(rest) }.map {
        Completions.Item(
          text: $0.name,
          kind: "magic",
          signature: "%\($0.name)\($0.usage.isEmpty ? "" : " \($0.usage)")",
          summary: $0.help
        )
      }
      return (items, String(rest))
    }
    let name = rest.prefix { $0.isLetter || $0 == "_" }
    guard let entry = Command.byName[String(name)] else { return nil }
    let argument = rest.dropFirst(name.count).drop { $0 == " " }
    let word = String(argument.split(separator: " ", omittingEmptySubsequences: false).last ?? "")
    switch entry.arguments {
    case .code: return nil
    case .none: return ([], "")
    case .file: return (LiteralCompletion.files(String(argument)), String(argument))
    case .folder:
      let found = LiteralCompletion.files(String(argument)).filter { $0.text.hasSuffix("/") }
      return (found, String(argument))
    case .fileAndVariables where !argument.contains(" "):
      return (LiteralCompletion.files(String(argument)), String(argument))
    case .variable, .fileAndVariables:
      let items = variables().filter { $0.name.hasPrefix(word) }.map {
        Completions.Item(text: $0.name, kind: "instance", signature: $0.type, summary: $0.summary)
      }
      return (items, word)
    case .name:
      if word.hasPrefix("%") {
        return ofCommand(word, variables())
      }
      return nil
    }
  }
}

extension Completion.Candidate.Kind {
  /// What front ends, which choose an icon by it, call the kind.
  fileprivate var frontEndName: String {
    switch self {
    case .variable: "instance"
    case .function, .method: "function"
    case .property: "property"
    case .type: "class"
    case .enumCase: "enum"
    case .label: "param"
    case .keyword: "keyword"
    case .module: "module"
    }
  }
}

/// A place in a cell, counted in both ways.
struct Cursor {
  /// Unicode scalars before it, which Jupyter counts.
  let scalars: Int
  /// UTF-8 bytes before it, which the language counts.
  let bytes: Int
  private let head: String

  init(scalars: Int, in code: String) {
    let all = code.unicodeScalars
    head = String(all.prefix(max(0, scalars)))
    self.scalars = min(max(0, scalars), all.count)
    bytes = head.utf8.count
  }

  init(bytes: Int, in code: String) {
    head = String(decoding: code.utf8.prefix(max(0, bytes)), as: UTF8.self)
    self.bytes = head.utf8.count
    scalars = head.unicodeScalars.count
  }

  /// What stands in front of the cursor on its line.
  var line: String {
    String(head.split(separator: "\n", omittingEmptySubsequences: false).last ?? "")
  }
}

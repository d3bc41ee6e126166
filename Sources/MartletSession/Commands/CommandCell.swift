// SPDX-License-Identifier: Apache-2.0

/// A cell taken apart into the `%` commands at its top and the code below them.
struct CommandCell {
  /// The commands in order.
  let commands: [Command]
  /// The cell with its commands blanked, so that the lines of the code keep their numbers.
  let code: String

  init(_ text: String) {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x3F }) else {
      commands = []
      code = text
      return
    }
    var commands: [Command] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices {
      let trimmed = lines[index].drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || trimmed.hasPrefix("//") || trimmed.hasPrefix("#|") { continue }
      guard var command = Command(line: lines[index]) else { break }
      command.blanksBefore = index
      commands.append(command)
      lines[index] = ""
    }
    self.commands = commands
    code = lines.joined(separator: "\n")
  }

  /// A cell with its commands blanked byte for byte, but for the code beside them: what completion
  /// and inspection look at.
  static func blanked(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x3F }) else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices {
      let trimmed = lines[index].drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || trimmed.hasPrefix("//") || trimmed.hasPrefix("#|") { continue }
      guard let command = Command(line: lines[index]) else { break }
      var kept = command.code.drop { $0 == " " }
      let isCode = Command.byName[command.name].map { $0.arguments == .code } ?? false
      if !isCode { kept = "" }
      if command.name.hasPrefix("?") { kept = lines[index].drop { $0 == " " || $0 == "?" } }
      if command.name == "help", !command.code.isEmpty { kept = command.code.drop { $0 == " " } }
      let blank = lines[index].utf8.count - kept.utf8.count
      let isAtEnd = lines[index].hasSuffix(kept)
      lines[index] = isAtEnd ? String(repeating: " ", count: max(0, blank)) + kept : lines[index]
    }
    return lines.joined(separator: "\n")
  }

  /// The cell as code alone: that which stands behind `%time` counts.
  var codeWithTimed: String {
    let beside = commands.filter { Command.byName[$0.name]?.arguments == .code && !$0.code.isEmpty }
    return (beside.map { String($0.code.drop { $0 == " " }) } + [code]).joined(separator: "\n")
  }
}

/// A `%` command: what is about the session and not about data.
struct Command {
  /// The word after `%`.
  var name: String
  /// Whether it was written with `%%`, as for a whole cell.
  var isForCell = false
  /// The words after the name.
  var arguments: [String]
  /// The text after the name at its place in the line: what `%time` runs.
  var code = ""
  /// The lines above it in its cell.
  var blanksBefore = 0

  /// The code at its line of the cell.
  var placedCode: String { placed(code) }

  func placed(_ code: String) -> String { String(repeating: "\n", count: blanksBefore) + code }

  /// Reads a line; `nil` if it is code.
  init?(line: String) {
    let trimmed = line.drop { $0 == " " || $0 == "\t" }
    if trimmed.hasPrefix("%") {
      let signs = trimmed.prefix { $0 == "%" }
      let rest = trimmed.dropFirst(signs.count)
      guard signs.count <= 2, rest.first.map({ $0.isLetter }) ?? true else { return nil }
      let word = rest.prefix { !$0.isWhitespace }
      let after = rest.dropFirst(word.count)
      if word.hasSuffix("?") {
        self.init(name: "help", arguments: ["%" + word.filter { $0 != "?" }])
        return
      }
      self.init(
        name: String(word),
        arguments: after.split(whereSeparator: \.isWhitespace).map(String.init)
      )
      isForCell = signs.count == 2
      if after.contains(where: { !$0.isWhitespace }) {
        code = String(repeating: " ", count: line.count - after.count) + after
      }
      return
    }
    // `?name`, `name?`, and with two question marks for all there is to say.
    let text = trimmed.reversed().drop { $0.isWhitespace }.reversed()
    let marks = text.filter { $0 == "?" }.count
    let word = String(text.filter { $0 != "?" })
    let isAround = text.first == "?" || text.last == "?"
    guard isAround, marks <= 2, let first = word.first, first.isLetter || first == "_",
      word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }),
      String(text.drop { $0 == "?" }).prefix(word.count) == word
    else { return nil }
    self.init(name: marks == 2 ? "?" + "?" : "?", arguments: [word])
  }

  private init(name: String, arguments: [String]) {
    self.name = name
    self.arguments = arguments
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// A cell taken apart into the `%` commands at its top and the code below them.
struct CommandCell {
  /// The commands in order.
  let commands: [Command]
  /// The cell with its commands blanked, so that the lines of the code keep their numbers.
  let code: String

  init(_ text: String) {
    var commands: [Command] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || trimmed.hasPrefix("//") { continue }
      guard trimmed.hasPrefix("%") else { break }
      let words = trimmed.dropFirst().split(whereSeparator: \.isWhitespace).map(String.init)
      commands.append(
        Command(name: words.first ?? "", arguments: Array(words.dropFirst()), line: index + 1)
      )
      lines[index] = ""
    }
    self.commands = commands
    code = lines.joined(separator: "\n")
  }
}

/// A `%` command: what is about the session and not about data.
struct Command {
  /// The word after `%`.
  var name: String
  /// The words after the name.
  var arguments: [String]
  /// The line of the cell, from 1.
  var line: Int

  /// The command that a cell is meant to fail, which changes how the session takes its outcome.
  static let expectError = "expectError"

  /// Every command, with what it does.
  static let all: [(name: String, help: String)] = [
    (
      "expectError",
      "The cell is meant to fail: its error is shown, the notebook goes on; an error if it runs."
    ),
    ("help", "What Martlet can do; `%help NAME` describes a function, a type or an error code."),
    ("variables", "The session's variables with their types."),
  ]

  /// Does what the command says.
  func run(in session: Session, showing output: any SessionOutput) throws {
    switch name {
    case Self.expectError: break
    case "help": output.page(try help(in: session))
    case "variables": output.write(Self.list(session.variables))
    default:
      throw CommandError(
        name: name,
        suggestion: nearestName(to: name, among: Self.all.map(\.name))
      )
    }
  }

  private func help(in session: Session) throws -> MediaBundle {
    guard let name = arguments.first else { return Self.overview }
    if let bundle = session.inspect(code: name, cursor: name.unicodeScalars.count, isDetailed: true)
    {
      return bundle
    }
    throw CommandError(name: "help \(name)", suggestion: nil)
  }

  private static var overview: MediaBundle {
    var text = """
      Martlet: machine learning in Swift.

      A cell holds Swift; the value of its last expression is shown, unless a ; ends it.
      Press Tab to complete a name, Shift-Tab to see what it does.

      Dataset.penguins()                 a table to try things with
      Table(csv: "file.csv")             a table from a file
      table.describe()                   its columns in numbers
      table.chart().point(x:y:color:)    a picture of it
      table.split(test:stratifiedBy:seed:)

      Commands, at the top of a cell:

      """
    for command in all { text += "  %\(command.name): \(command.help)\n" }
    return MediaBundle(text: text)
  }

  private static func list(_ variables: [(name: String, type: String, summary: String)]) -> String {
    guard !variables.isEmpty else { return "No variables yet.\n" }
    let width = variables.map { displayWidth("\($0.name): \($0.type)") }.max() ?? 0
    return variables.map { variable in
      let head = "\(variable.name): \(variable.type)"
      return head + String(repeating: " ", count: width - displayWidth(head) + 2) + variable.summary
    }.joined(separator: "\n") + "\n"
  }
}

/// A `%` command that there is not.
struct CommandError: MartletError {
  var name: String
  var suggestion: String?

  var code: String { "unknown-command" }
  var message: String {
    name.hasPrefix("help ")
      ? "There is no help for \(name.dropFirst(5))." : "There is no command %\(name)."
  }
  var remedy: String? {
    if let suggestion { return "Did you mean %\(suggestion)?" }
    return "The commands are \(Command.all.map { "%\($0.name)" }.joined(separator: ", "))."
  }
  var culprit: String? { name }
}

/// Thrown when a cell that is meant to fail does not.
struct ExpectedError: MartletError {
  var code: String { "expected-error" }
  var message: String { "This cell is meant to fail, but it ran to its end." }
  var remedy: String? { "Take away %expectError, or look why the mistake is none any more." }
}

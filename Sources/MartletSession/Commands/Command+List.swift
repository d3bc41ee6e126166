// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

extension Command {
  /// What there is to know of a command.
  struct Entry: Sendable {
    /// What completes behind it.
    enum Arguments: Sendable { case none, code, file, fileAndVariables, folder, variable, name }

    var name: String
    /// What may follow, as it is written.
    var usage = ""
    /// One sentence.
    var help: String
    /// What more there is to say.
    var details = ""
    var arguments = Arguments.none
  }

  /// The command that a cell is meant to fail, which changes how the session takes its outcome.
  static let expectError = "expectError"

  /// Every command in the order of the alphabet.
  static let all: [Entry] = [
    Entry(
      name: "cd",
      usage: "FOLDER",
      help: "Makes a folder the one that paths of files begin in.",
      arguments: .folder
    ),
    Entry(
      name: "expectError",
      help:
        "The cell is meant to fail: its error is shown, the notebook goes on; an error if it runs."
    ),
    Entry(
      name: "help",
      usage: "[NAME | CODE]",
      help: "What Martlet can do, or what a name, a command or the code of an error means.",
      details: """
        `?name` and `name?` do the same; `??name` lists the members of a type as well. `%help error` \
        explains the last error, `%help errors` lists all, and `%help CODE` explains one of them.
        """,
      arguments: .name
    ),
    Entry(
      name: "history",
      usage: "[N | FROM-TO]",
      help: "The cells that were run, with their numbers: all, the last N, or a range.",
    ),
    Entry(
      name: "load",
      usage: "FILE [NAME …]",
      help: "Loads variables that %save wrote; puts the text of any other file into the cell.",
      details: """
        Of a file of %save all variables, or those named, are there again, with the functions and \
        types that belong to them. Nothing in the file is run. Of Swift code or a notebook, the code \
        is put into the cell.
        """,
      arguments: .file
    ),
    Entry(
      name: "ls",
      usage: "[FOLDER]",
      help: "The files in a folder.",
      arguments: .folder
    ),
    Entry(name: "pwd", help: "The folder that paths of files begin in."),
    Entry(
      name: "reset",
      usage: "[NAME …]",
      help: "Forgets everything the session knows, or only the names given.",
      details: "Without names also the generator of random numbers begins anew.",
      arguments: .variable
    ),
    Entry(
      name: "restore",
      usage: "[NAME …]",
      help: "Brings back the variables of this notebook's last session if it broke off.",
      details: """
        Behind each cell that ran longer than a second or made a table or a model, the session keeps \
        its variables in the hidden folder .martlet beside the notebook, as far as they fit into \
        512 MB. %restore declares what cells had declared, gives the variables their values and says \
        from which cell to run on. It runs nothing. A session that is closed or restarted in good \
        order leaves nothing behind.
        """,
      arguments: .none
    ),
    Entry(
      name: "run",
      usage: "FILE",
      help: "Runs a file of Swift code, or the code cells of a notebook, in this session.",
      arguments: .file
    ),
    Entry(
      name: "save",
      usage: "FILE [NAME …]",
      help: "Saves variables to a file: all, or those named with what belongs to them.",
      details: """
        Numbers, texts, collections, values of types that cells declare, tables and models can be \
        saved, closures cannot. %load FILE brings them back, here or in another notebook.
        """,
      arguments: .fileAndVariables
    ),
    Entry(
      name: "seed",
      usage: "N",
      help: "Starts the session's generator of random numbers anew."
    ),
    Entry(
      name: "stale",
      help: "What was made from something that has changed since, and which cells to run again.",
      details: """
        A cell that uses what is stale says so in a line, unless a notebook that runs from top to \
        bottom would be in the same state.
        """
    ),
    Entry(
      name: "time",
      usage: "[CODE]",
      help:
        "Runs the code, or the whole cell if there is none beside it, and says how long it took.",
      arguments: .code
    ),
    Entry(
      name: "timeit",
      usage: "[-n LOOPS] [-r REPEATS] [CODE]",
      help: "Runs the code, or the whole cell, again and again and says how long it takes.",
      details: """
        Without -n, as many loops as take 0.2 seconds; -r 7 repeats of these. What the code declares \
        is gone afterwards.
        """,
      arguments: .code
    ),
    Entry(
      name: "variables",
      usage: "[TYPE]",
      help: "The same as %who.",
      arguments: .none
    ),
    Entry(
      name: "who",
      usage: "[TYPE]",
      help: "The session's variables with their types and values; only those of a type, if given."
    ),
    Entry(name: "whos", usage: "[TYPE]", help: "The same as %who."),
  ]

  static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// Commands that people know from elsewhere, and what to do instead.
  static let refusals: [String: String] = [
    "pip": "Martlet needs no packages of Python; what it can do is under %help.",
    "conda": "Martlet needs no packages of Python; what it can do is under %help.",
    "mamba": "Martlet needs no packages of Python; what it can do is under %help.",
    "uv": "Martlet needs no packages of Python; what it can do is under %help.",
    "matplotlib": "A chart shows itself when it ends a cell, as in `table.chart().point(x:y:)`.",
    "config": "Everything is set where it is used; there is nothing to configure.",
    "load_ext": "There are no extensions: `%help` says what is there.",
    "reload_ext": "There are no extensions: `%help` says what is there.",
    "autoreload":
      "There are no modules to reload: run the cell or the file again, as in `%run FILE`.",
    "bash": shell, "sh": shell, "system": shell, "sx": shell, "script": shell, "cmd": shell,
    "python": "Cells are written in Swift; a notebook has one language.",
    "python3": "Cells are written in Swift; a notebook has one language.",
    "html": "Text and pictures belong into Markdown cells.",
    "markdown": "Text belongs into Markdown cells.",
    "latex": "Formulas belong into Markdown cells.",
    "javascript": "Cells are written in Swift; a notebook has one language.",
    "js": "Cells are written in Swift; a notebook has one language.",
    "sql": "Read the data from a file, as in `Table(csv: FILE)`.",
    "capture": "End a line with `;` to hide its value.",
    "writefile": "Write files in an editor or a terminal.",
    "debug": "An error shows where it happened and how it came there; print what you want to see.",
    "pdb": "An error shows where it happened and how it came there; print what you want to see.",
    "prun": "Take the time of parts with %time and %timeit.",
    "lprun": "Take the time of parts with %time and %timeit.",
    "memit": "Take the time of parts with %time and %timeit.",
    "env": "Set variables of the environment before you start Jupyter.",
    "set_env": "Set variables of the environment before you start Jupyter.",
    "store": "Write %save FILE, and %load FILE to have the variables back.",
    "edit": "Write the code into a cell.",
    "xdel": "Forget a variable with `%reset NAME`.",
    "del": "Forget a variable with `%reset NAME`.",
    "reset_selective": "Forget variables with `%reset NAME …`.",
    "lsmagic": "`%help` lists the commands.",
    "magic": "`%help` lists the commands.",
    "quickref": "`%help` lists the commands.",
    "who_ls": "`%who` lists the variables.",
    "pinfo": "Write `?name` or `%help name`.",
    "pinfo2": "Write `??name`.",
    "hist": "Write `%history`.",
  ]

  static let shell =
    "A cell cannot start programs; use a terminal, and read what they write from a file."
}

/// A command that there is not, or that cannot do what is asked.
struct CommandError: MartletError, Equatable {
  var code = "command-failed"
  var message: String
  var remedy: String?
  var culprit: String?

  init(_ message: String, _ remedy: String? = nil, code: String = "command-failed") {
    self.message = message
    self.remedy = remedy
    self.code = code
  }

  /// There is no command of that name.
  init(unknown name: String) {
    code = "unknown-command"
    culprit = name
    if let advice = Command.refusals[name] {
      message = "There is no command %\(name) here."
      remedy = advice
    } else if name.isEmpty {
      message = "There is no command behind the %."
      remedy = "%help lists the commands."
    } else {
      message = "There is no command %\(name)."
      let nearest = nearestName(to: name, among: Command.all.map(\.name))
      remedy = nearest.map { "Did you mean %\($0)?" } ?? "%help lists the commands."
    }
  }

  /// Code failed where a line stands that is meant as a command; `nil` if it did not.
  init?(misplaced result: CellResult, in cell: String) {
    guard let found = result.diagnostics.first else { return nil }
    let lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(found.line - 1) else { return nil }
    let line = lines[found.line - 1].drop { $0 == " " || $0 == "\t" }
    if line.hasPrefix("!"), !line.hasPrefix("!=") {
      let program = line.dropFirst().prefix { !$0.isWhitespace }
      let instead = ["ls": "%ls", "pwd": "%pwd", "cd": "%cd"][String(program)]
      self.init(
        "`\(line.prefix(60))` is a command of the shell (line \(found.line)).",
        instead.map { "Write \($0)." } ?? Command.shell,
        code: "shell-command"
      )
      return
    }
    guard line.hasPrefix("%"), line.drop(while: { $0 == "%" }).first?.isLetter == true else {
      return nil
    }
    let name = String(line.drop { $0 == "%" }.prefix { $0.isLetter || $0 == "_" })
    guard Command.byName[name] != nil else {
      self.init(unknown: name)
      return
    }
    self.init(
      "%\(name) stands below code (line \(found.line)).",
      "Put it at the top of a cell.",
      code: "misplaced-command"
    )
  }

  /// It was used in a way that it does not know.
  init(usage name: String, _ problem: String) {
    let usage = Command.byName[name]?.usage ?? ""
    self.init(problem, "Write %\(name)\(usage.isEmpty ? "" : " \(usage)").", code: "bad-command")
  }
}

/// Thrown when a cell that is meant to fail does not.
struct ExpectedError: MartletError {
  var code: String { "expected-error" }
  var message: String { "This cell is meant to fail, but it ran to its end." }
  var remedy: String? { "Take away %expectError, or look why the mistake is none any more." }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MartletSession
import MartletText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `martlet run`: notebooks without Jupyter and without Python.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run notebooks without Jupyter.",
    discussion: """
      Runs the cells of each notebook in order, in a process of its own and in the notebook's \
      folder. A cell tagged raises-exception may fail, one tagged skip-execution is left out. \
      Cells read and write files in the notebook's folder; more only where an option allows it.

      Exit status: 0 when all went well, 1 when a cell failed (the error is on the standard error), \
      2 when the command is used wrongly or a file cannot be read or written, 3 when --check found \
      other outputs, 138 when the process of a notebook was killed. The first of 138, 2, 1 and 3 \
      that occurs counts.
      """
  )

  @Argument(help: "The notebooks.", completion: .file(extensions: ["ipynb"]))
  var notebooks: [String]

  @OptionGroup var options: RunOptions

  @OptionGroup(title: "Permissions")
  var access: AccessOptions

  /// What a process that runs one notebook is given: the file to which it reports.
  @Option(name: .long, help: .hidden)
  var report: Int32?

  func validate() throws {
    if options.output != nil, notebooks.count > 1 {
      throw ValidationError("--output is for one notebook; use --inplace for several.")
    }
    if options.output != nil, options.inplace {
      throw ValidationError("Give --output or --inplace, not both.")
    }
    if options.check, options.inplace {
      throw ValidationError(
        "--check compares with what --inplace would overwrite; give one of them."
      )
    }
    if options.jobs < 1 {
      throw ValidationError("--jobs is \(options.jobs), but must be 1 or more.")
    }
    if let timeout = options.timeout, !(timeout > 0 && timeout < 1e9) {
      throw ValidationError("--timeout is \(timeout), but must be a number of seconds above 0.")
    }
    do {
      for argument in options.parameter { _ = try NotebookParameter(argument: argument) }
    } catch {
      throw ValidationError("-p: \(error). Write -p name=value.")
    }
  }

  func run() throws {
    let start = FileManager.default.currentDirectoryPath
    if let report, let path = notebooks.first {
      return try NotebookWorker(path, options, access, start: start, report: report).run()
    }
    let status = try NotebookSupervisor(notebooks, options, access, start: start).run()
    if status != 0 { throw ExitCode(status) }
  }
}

/// How notebooks are run.
struct RunOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write the notebook with its outputs, also when a cell has failed.",
      valueName: "file"
    )
  )
  var output: String?

  @Flag(name: .long, help: "Write the outputs into the notebooks themselves, if no cell fails.")
  var inplace = false

  @Flag(name: .customLong("print"), help: "Print what the cells show, as text.")
  var prints = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How many notebooks to run at the same time.", valueName: "n")
  )
  var jobs = 1

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: ArgumentHelp(
      "A value for a variable of the cell tagged parameters; may be repeated.",
      valueName: "name=value"
    )
  )
  var parameter: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Values for parameters: a JSON object in a file.", valueName: "file")
  )
  var parameters: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Stop a cell, and the notebook, after so many seconds.",
      valueName: "seconds"
    )
  )
  var timeout: Double?

  @Flag(name: .long, help: "Go on behind cells that fail; the exit status stays 0.")
  var allowErrors = false

  @Flag(
    name: .long,
    help:
      "Compare the outputs with those in the notebook; cells tagged nbval-ignore-output may differ."
  )
  var check = false

  @Flag(name: .long, help: "Keep in the notebook when each cell ran, as nbclient does.")
  var timings = false

  @Option(
    name: .long,
    help: ArgumentHelp("Write the outcome of each cell as JUnit XML.", valueName: "file")
  )
  var junit: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write there when each cell began and ended, and what the system says if it crashes.",
      valueName: "file"
    )
  )
  var kernelLog: String?

  @OptionGroup var memory: MemoryOptions

  /// The options for the process that runs one of the notebooks.
  var workerArguments: [String] {
    var arguments: [String] = []
    if let output { arguments += ["--output", output] }
    if inplace { arguments.append("--inplace") }
    for one in parameter { arguments.append("--parameter=\(one)") }
    if let parameters { arguments += ["--parameters", parameters] }
    if let timeout { arguments += ["--timeout", "\(timeout)"] }
    if allowErrors { arguments.append("--allow-errors") }
    if check { arguments.append("--check") }
    if timings { arguments.append("--timings") }
    return arguments + memory.arguments
  }
}

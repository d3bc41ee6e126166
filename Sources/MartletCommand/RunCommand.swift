// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import JupyterKernel
import MartletSession
import MartletText
import Synchronization

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
      Runs the cells of each notebook in order, in a session of its own and in the notebook's \
      folder. A cell tagged raises-exception may fail, one tagged skip-execution is left out. \
      Exit status: 0 when all ran, 1 when a cell failed (the error is on the standard error), \
      2 when a file cannot be read or written, 64 when the command is used wrongly.
      """
  )

  @Argument(help: "The notebooks.", completion: .file(extensions: ["ipynb"]))
  var notebooks: [String]

  @Option(
    name: .shortAndLong,
    help: "Where to write the notebook with its outputs, also when a cell has failed."
  )
  var output: String?

  @Flag(name: .long, help: "Write the outputs into the notebooks themselves, if no cell fails.")
  var inplace = false

  @Flag(name: .customLong("print"), help: "Print what the cells show, as text.")
  var prints = false

  func validate() throws {
    if output != nil, notebooks.count > 1 {
      throw ValidationError("--output is for one notebook; use --inplace for several.")
    }
    if output != nil, inplace {
      throw ValidationError("Give --output or --inplace, not both.")
    }
  }

  func run() throws {
    let start = FileManager.default.currentDirectoryPath
    let signal = try InterruptSignal()
    var failed = false
    for path in notebooks {
      guard FileManager.default.changeCurrentDirectoryPath(start) else { throw ExitCode(2) }
      if try !runNotebook(absolute(path, in: start), shownAs: path, in: start, signal) {
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }

  /// Runs one notebook and says whether no cell failed.
  private func runNotebook(
    _ path: String,
    shownAs name: String,
    in start: String,
    _ signal: InterruptSignal
  ) throws -> Bool {
    var notebook: Notebook
    do {
      notebook = try Notebook(path: path)
    } catch {
      printError("martlet: \(error)")
      throw ExitCode(2)
    }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    _ = FileManager.default.changeCurrentDirectoryPath(folder)
    let prints = prints
    let runner = NotebookRunner(onStart: signal.aim(at:)) { cell in
      guard prints else { return }
      for output in cell.outputs {
        switch output {
        case .stream("stderr", let text):
          printError(text.hasSuffix("\n") ? String(text.dropLast()) : text)
        // What ends the notebook is reported below.
        case .failure where !cell.tags.contains("raises-exception"): break
        default: print(output.plainText, terminator: "")
        }
      }
    }
    let (executed, failure) = try onLargeStack { [notebook] in
      var notebook = notebook
      let failure = runner.run(&notebook)
      return (notebook, failure)
    }
    notebook = executed
    if let failure {
      printError("\(name), cell \(failure.cell):")
      printError(failure.failure.plainTraceback.joined(separator: "\n"))
    }
    let target = output.map { absolute($0, in: start) } ?? (inplace && failure == nil ? path : nil)
    if let target {
      do {
        try Data(notebook.text.utf8).write(to: URL(filePath: target), options: .atomic)
      } catch {
        printError("martlet: cannot write \(target)")
        throw ExitCode(2)
      }
    }
    return failure == nil
  }

  private func absolute(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  /// Runs `work` where calls may nest as deeply as in a kernel.
  private func onLargeStack<Result: Sendable>(
    _ work: @escaping @Sendable () -> Result
  ) throws -> Result {
    let result = ResultBox<Result>()
    let thread = try KernelThread(
      name: "cells",
      stackSize: KernelConfiguration().executionStackSize
    ) {
      result.value.withLock { $0 = work() }
    }
    thread.join()
    guard let value = result.value.withLock({ $0 }) else { throw ExitCode(2) }
    return value
  }
}

/// What a thread leaves behind.
private final class ResultBox<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

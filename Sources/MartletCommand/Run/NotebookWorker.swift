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
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Runs one notebook in this process, which is for nothing else, and reports how it goes.
struct NotebookWorker: Sendable {
  private let path: String
  private let options: RunOptions
  private let access: AccessOptions
  private let start: String
  private let report: Int32

  init(
    _ path: String,
    _ options: RunOptions,
    _ access: AccessOptions,
    start: String,
    report: Int32
  ) {
    self.path = path
    self.options = options
    self.access = access
    self.start = start
    self.report = report
  }

  func run() throws {
    let signal = try InterruptSignal()
    try endWithSupervisor()
    var problem: String?
    var status: Int32 = 0
    do {
      status = try execute(signal)
    } catch {
      problem = "\(error)"
      status = 2
    }
    send(.done(status: status, problem: problem))
  }

  private func execute(_ signal: InterruptSignal) throws -> Int32 {
    let file = path.absolute(in: start)
    let notebook = try Notebook(path: file)
    var runnerOptions = NotebookRunner.Options()
    runnerOptions.parameters = try parameters()
    runnerOptions.allowsErrors = options.allowErrors
    runnerOptions.timeout = options.timeout
    runnerOptions.recordsTimes = options.timings
    let folder = URL(filePath: file).deletingLastPathComponent().path
    runnerOptions.rules = access.rules(folder: folder, start: start)
    runnerOptions.memoryLimit = try options.memory.limit()
    guard FileManager.default.changeCurrentDirectoryPath(folder) else {
      throw RunProblem(description: "cannot enter \(folder)")
    }
    confineProcess()

    let output = options.output?.absolute(in: start)
    let observer = WorkerObserver(original: notebook, checks: options.check, output: output) {
      [self] in
      send($0)
    } onSession: {
      signal.aim(at: $0)
    }
    let runner = NotebookRunner(runnerOptions, observer: observer)
    let (executed, failure) = try onLargeStack {
      var notebook = notebook
      let failure = runner.run(&notebook)
      return (notebook, failure)
    }
    if let target = output ?? (options.inplace && failure == nil ? file : nil) {
      try WorkerObserver.write(executed, to: target)
    }
    if failure != nil { return 1 }
    return observer.hasDifferences ? 3 : 0
  }

  private func parameters() throws -> [NotebookParameter] {
    var all: [NotebookParameter] = []
    if let file = options.parameters {
      guard let data = FileManager.default.contents(atPath: file.absolute(in: start)) else {
        throw RunProblem(description: "cannot read \(file)")
      }
      do {
        all = try NotebookParameter.list(json: String(decoding: data, as: UTF8.self))
      } catch {
        throw RunProblem(description: "cannot take parameters from \(file): \(error)")
      }
    }
    // What the command line says counts more than a file.
    for argument in options.parameter {
      let one = try NotebookParameter(argument: argument)
      all.removeAll { $0.name == one.name }
      all.append(one)
    }
    return all
  }

  private func send(_ message: RunReport) { writeAll(message.line, to: report) }

  /// Ends this process when the one that started it has ended: the other end of our standard input.
  private func endWithSupervisor() throws {
    let lifeline = dup(0)
    let nothing = open("/dev/null", O_RDONLY)
    dup2(nothing, 0)
    close(nothing)
    _ = try KernelThread(name: "lifeline") {
      var byte: UInt8 = 0
      while read(lifeline, &byte, 1) != 0 { if errno != EINTR { break } }
      exit(143)
    }
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
    guard let value = result.value.withLock({ $0 }) else {
      throw RunProblem(description: "the cells did not run")
    }
    return value
  }
}

/// What a thread leaves behind.
private final class ResultBox<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

/// A file or a parameter with which nothing can be run.
struct RunProblem: Error, CustomStringConvertible {
  var description: String
}

/// Makes reports of what a runner does.
private final class WorkerObserver: NotebookRunner.Observer {
  private struct State {
    var hasDifferences = false
    /// Cells whose outputs later cells can change: they are compared at the end.
    var held: [(index: Int, report: RunReport.CellReport)] = []
    var lastSave = ContinuousClock.now
  }

  private let original: [String: JSONValue]
  private let checks: Bool
  private let output: String?
  private let send: @Sendable (RunReport) -> Void
  private let onSession: @Sendable (Session) -> Void
  private let state = Mutex(State())

  init(
    original: Notebook,
    checks: Bool,
    output: String?,
    send: @escaping @Sendable (RunReport) -> Void,
    onSession: @escaping @Sendable (Session) -> Void
  ) {
    // By place and code: a cell with parameters that is put in shifts the places.
    var stored: [String: JSONValue] = [:]
    for (place, cell) in original.cells.filter(Self.isCompared).enumerated() {
      stored["\(place)"] = cell.storedOutputs
    }
    self.original = stored
    self.checks = checks
    self.output = output
    self.send = send
    self.onSession = onSession
  }

  /// Whether a cell has a counterpart in the notebook as it was.
  private static func isCompared(_ cell: Notebook.Cell) -> Bool {
    cell.isCode && !cell.tags.contains("injected-parameters")
  }

  var hasDifferences: Bool { state.withLock { $0.hasDifferences } }

  func begin(_ session: Session) { onSession(session) }

  func willRun(_ index: Int, of notebook: Notebook, count: Int) { send(.began(cell: count)) }

  func didRun(
    _ index: Int,
    of notebook: Notebook,
    _ result: NotebookRunner.CellResult,
    count: Int
  ) {
    let cell = notebook.cells[index]
    let title = cell.source.split(separator: "\n").first.map { String($0.prefix(80)) } ?? ""
    var report = RunReport.CellReport(cell: count, title: title, status: .passed)
    switch result {
    case .skipped: report.status = .skipped
    case .passed(let seconds): report.seconds = seconds
    case .failed(let failure, let isAllowed, let seconds):
      report.status = isAllowed ? .allowed : .failed
      report.seconds = seconds
      report.problem = failure.plainTraceback.joined(separator: "\n")
    }
    for output in cell.outputs {
      switch output {
      case .stream("stderr", let text): report.errors += text
      // What ends the notebook is reported by itself.
      case .failure where report.status == .failed: break
      default: report.shown += output.plainText
      }
    }
    if checks, cell.outputs.canChange {
      state.withLock { $0.held.append((index, report)) }
    } else {
      finish(report, index, notebook)
    }
    saveNowAndThen(notebook)
  }

  func didEnd(_ notebook: Notebook) {
    for (index, report) in state.withLock({ $0.held }) { finish(report, index, notebook) }
  }

  /// Sends the report of a cell whose outputs are final.
  private func finish(_ report: RunReport.CellReport, _ index: Int, _ notebook: Notebook) {
    var report = report
    if checks, report.status == .passed || report.status == .allowed,
      let difference = difference(index, notebook)
    {
      report.status = .differs
      report.problem = difference
      state.withLock { $0.hasDifferences = true }
    }
    send(.ended(report))
  }

  private func difference(_ index: Int, _ notebook: Notebook) -> String? {
    let cell = notebook.cells[index]
    guard Self.isCompared(cell), cell.tags.isDisjoint(with: ["nbval-ignore-output", "nbval-skip"])
    else { return nil }
    let place = notebook.cells[..<index].count(where: Self.isCompared)
    guard let stored = original["\(place)"] else { return nil }
    return NotebookComparison.difference(from: stored, to: cell.storedOutputs)
  }

  /// Keeps what there is of a long run, in case that it does not come to its end.
  private func saveNowAndThen(_ notebook: Notebook) {
    guard let output else { return }
    let isDue = state.withLock { state in
      guard ContinuousClock.now - state.lastSave > .seconds(5) else { return false }
      state.lastSave = .now
      return true
    }
    if isDue { try? Self.write(notebook, to: output) }
  }

  static func write(_ notebook: Notebook, to path: String) throws {
    do {
      try Data(notebook.text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw RunProblem(description: "cannot write \(path)")
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
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

/// Runs notebooks, each in a process of its own, and tells how they fared.
struct NotebookSupervisor {
  private let notebooks: [String]
  private let options: RunOptions
  private let access: AccessOptions
  private let start: String

  init(_ notebooks: [String], _ options: RunOptions, _ access: AccessOptions, start: String) {
    self.notebooks = notebooks
    self.options = options
    self.access = access
    self.start = start
  }

  /// Runs all of them and gives the exit status.
  func run() throws -> Int32 {
    let signals = try SupervisorSignals()
    let log = try options.kernelLog.map { try KernelLog($0.absolute(in: start)) }
    var waiting = Array(notebooks.enumerated().reversed())
    var running: [(place: Int, process: NotebookProcess, text: Transcript)] = []
    var finished: [Int: (outcome: NotebookOutcome, text: Transcript)] = [:]
    var shown = 0
    // One at a time shows what it does while it does it; several each show all at their end.
    let isLive = options.jobs == 1

    while !waiting.isEmpty || !running.isEmpty {
      while running.count < options.jobs, let (place, name) = waiting.popLast() {
        guard !signals.hasInterrupted else { continue }
        do {
          let process = try NotebookProcess(
            name,
            arguments: ["run", name] + options.workerArguments + access.arguments(start: start),
            log: log?.descriptor
          )
          signals.add(process.pid)
          log?.write(name, "begins as process \(process.pid)")
          running.append((place, process, Transcript(isLive: isLive)))
        } catch {
          let outcome = NotebookOutcome(name: name, cells: [], status: 2, problem: "\(error)")
          finished[place] = (outcome, Transcript(isLive: isLive))
        }
      }
      for index in readable(running.map(\.process)).reversed() {
        var process = running[index].process
        var text = running[index].text
        let place = running[index].place
        let name = process.name
        let goesOn = process.receive { report in
          log?.write(name, report)
          if options.prints, case .ended(let cell) = report { text.add(cell) }
        }
        running[index] = (place, process, text)
        guard !goesOn else { continue }
        running.remove(at: index)
        signals.remove(process.pid)
        let signal = process.wait()
        log?.write(process.name, "has ended" + (signal.map { ", killed by signal \($0)" } ?? ""))
        finished[place] = (NotebookOutcome(process, killedBy: signal), text)
      }
      killTheStuck(running.map(\.process))
      while let (outcome, text) = finished[shown] {
        text.show()
        outcome.show()
        shown += 1
      }
    }
    let outcomes = finished.sorted { $0.key < $1.key }.map(\.value.outcome)
    if let junit = options.junit {
      let report = JUnitReport(outcomes).text
      do {
        try Data(report.utf8).write(
          to: URL(filePath: junit.absolute(in: start)),
          options: .atomic
        )
      } catch {
        printError("martlet: cannot write \(junit)")
        return 2
      }
    }
    let statuses = Set(outcomes.map(\.status))
    if signals.hasInterrupted { return statuses.contains(138) ? 138 : 1 }
    return [138, 2, 1, 3].first { statuses.contains($0) } ?? 0
  }

  /// Waits until some of the processes have something to say, a second at most.
  private func readable(_ processes: [NotebookProcess]) -> [Int] {
    guard !processes.isEmpty else { return [] }
    var entries = processes.map { pollfd(fd: $0.reports, events: Int16(POLLIN), revents: 0) }
    guard poll(&entries, nfds_t(entries.count), 1000) > 0 else { return [] }
    return entries.indices.filter { entries[$0].revents != 0 }
  }

  /// A cell that does not heed the interruption at the end of its time is ended with its process.
  private func killTheStuck(_ processes: [NotebookProcess]) {
    guard let timeout = options.timeout else { return }
    for process in processes {
      guard let since = process.current?.since else { continue }
      if ContinuousClock.now - since > .seconds(timeout + 10) { kill(process.pid, SIGKILL) }
    }
  }
}

/// How a whole notebook fared.
struct NotebookOutcome: Sendable {
  var name: String
  var cells: [RunReport.CellReport]
  /// The exit status that it alone would give.
  var status: Int32
  /// What went wrong besides cells.
  var problem: String?
  /// The cell in which its process died.
  var lastCell: Int?

  init(name: String, cells: [RunReport.CellReport], status: Int32, problem: String?) {
    self.name = name
    self.cells = cells
    self.status = status
    self.problem = problem
  }

  init(_ process: NotebookProcess, killedBy signal: Int32?) {
    self.init(name: process.name, cells: process.cells, status: 0, problem: nil)
    if let end = process.end {
      status = end.status
      problem = end.problem
      return
    }
    status = 138
    lastCell = process.current?.cell
    let place = lastCell.map { " in cell \($0)" } ?? ""
    if let signal {
      let cause = signal == SIGKILL ? ", perhaps for want of memory" : ""
      problem = "its process was killed\(place) by signal \(signal)\(cause)"
    } else {
      problem = "its process ended\(place)"
    }
  }

  /// Says on the standard error what went wrong.
  func show() {
    for cell in cells {
      switch cell.status {
      case .failed:
        printError("\(name), cell \(cell.cell):")
        printError(cell.problem)
      case .differs:
        printError("\(name), cell \(cell.cell): other outputs than those stored. \(cell.title)")
        printError(cell.problem)
      case .passed, .allowed, .skipped: break
      }
    }
    guard let problem else { return }
    // What is said of a file names it.
    printError(problem.contains(name) ? "martlet: \(problem)" : "martlet: \(name): \(problem)")
  }
}

/// What the cells of a notebook show, at once or all together.
struct Transcript {
  let isLive: Bool
  private var parts: [RunReport.CellReport] = []

  init(isLive: Bool) { self.isLive = isLive }

  mutating func add(_ cell: RunReport.CellReport) {
    if isLive { Self.show(cell) } else { parts.append(cell) }
  }

  func show() { parts.forEach(Self.show) }

  private static func show(_ cell: RunReport.CellReport) {
    writeAll(cell.shown, to: 1)
    writeAll(cell.errors, to: 2)
  }
}

/// Passes Ctrl-C on to the notebooks that run: once to their cells, then to all of them.
private final class SupervisorSignals: Sendable {
  private struct State {
    var processes: Set<pid_t> = []
    var interruptions = 0
  }

  private final class Shared: Sendable {
    let value = Mutex(State())
  }

  private let shared: Shared
  private let watcher: SignalWatcher

  init() throws {
    SignalWatcher.block()
    let shared = Shared()
    self.shared = shared
    watcher = try SignalWatcher(
      onInterrupt: {
        shared.value.withLock { state in
          state.interruptions += 1
          for process in state.processes {
            kill(process, state.interruptions > 1 ? SIGKILL : SIGINT)
          }
          if state.interruptions > 1 || state.processes.isEmpty { exit(130) }
        }
      },
      onTerminate: {
        shared.value.withLock { state in
          for process in state.processes { kill(process, SIGTERM) }
        }
        exit(143)
      }
    )
  }

  var hasInterrupted: Bool { shared.value.withLock { $0.interruptions > 0 } }
  func add(_ process: pid_t) { shared.value.withLock { _ = $0.processes.insert(process) } }
  func remove(_ process: pid_t) { shared.value.withLock { _ = $0.processes.remove(process) } }
}

/// The file of `--kernel-log`.
private struct KernelLog {
  let descriptor: Int32

  init(_ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw RunProblem(description: "cannot write \(path)") }
    descriptor = fcntl(file, F_DUPFD_CLOEXEC, 10)
    close(file)
  }

  func write(_ name: String, _ text: String) {
    let now = Date().formatted(.iso8601)
    writeAll("\(now) \(name): \(text)\n", to: descriptor)
  }

  func write(_ name: String, _ report: RunReport) {
    switch report {
    case .began(let cell): write(name, "cell \(cell) begins")
    case .ended(let cell):
      write(name, "cell \(cell.cell) \(cell.status) after \(fixed(cell.seconds, decimals: 3)) s")
    case .done(let status, let problem):
      write(name, "done with status \(status)" + (problem.map { ": \($0)" } ?? ""))
    }
  }
}

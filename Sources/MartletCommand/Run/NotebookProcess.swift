// SPDX-License-Identifier: Apache-2.0

import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A process that runs one notebook, as the process that started it sees it.
struct NotebookProcess {
  /// The notebook as the command line names it.
  let name: String
  let pid: pid_t
  /// Where its reports come from.
  let reports: Int32
  /// Keeps it alive: it ends when this is closed, also by our own death.
  private let lifeline: Int32
  private var unread: [UInt8] = []

  /// What it has said so far.
  private(set) var cells: [RunReport.CellReport] = []
  /// The cell that runs, and since when.
  private(set) var current: (cell: Int, since: ContinuousClock.Instant)?
  /// Its last words.
  private(set) var end: (status: Int32, problem: String?)?

  /// Starts it; what it writes to its standard error by itself goes to `log`, or to ours.
  init(_ name: String, arguments: [String], log: Int32?) throws {
    self.name = name
    var report: [Int32] = [0, 0]
    var life: [Int32] = [0, 0]
    guard Self.makePipe(&report), Self.makePipe(&life) else {
      throw RunProblem(description: "no pipe: \(String(cString: strerror(errno)))")
    }
    reports = report[0]
    lifeline = life[1]
    defer {
      close(report[1])
      close(life[0])
    }

    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, life[0], 0)
    posix_spawn_file_actions_adddup2(&actions, report[1], Self.reportFile)
    if let log { posix_spawn_file_actions_adddup2(&actions, log, 2) }
    // A group of its own: Ctrl-C in a terminal reaches us alone, and we pass it on once.
    posix_spawnattr_setpgroup(&attributes, 0)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK)
    )

    let program = CommandPath.executable
    let words = [program] + arguments + ["--report", "\(Self.reportFile)"]
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    let status = posix_spawn(&child, program, &actions, &attributes, &pointers, environ)
    guard status == 0 else {
      close(report[0])
      close(life[1])
      throw RunProblem(description: "cannot start \(program): \(String(cString: strerror(status)))")
    }
    pid = child
  }

  private static let reportFile: Int32 = 3

  /// A pipe whose ends no other process inherits; never at the number that reports go to.
  private static func makePipe(_ ends: inout [Int32]) -> Bool {
    guard pipe(&ends) == 0 else { return false }
    for index in ends.indices {
      let moved = fcntl(ends[index], F_DUPFD_CLOEXEC, 10)
      close(ends[index])
      ends[index] = moved
    }
    return ends.allSatisfy { $0 >= 0 }
  }

  /// Takes in what has come; `false` when nothing comes any more.
  mutating func receive(_ onReport: (RunReport) -> Void) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reports, &chunk, chunk.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    guard count > 0 else { return false }
    unread += chunk[..<count]
    while let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
      if let report = RunReport(line: unread[..<end]) {
        note(report)
        onReport(report)
      }
      unread.removeSubrange(...end)
    }
    return true
  }

  private mutating func note(_ report: RunReport) {
    switch report {
    case .began(let cell): current = (cell, .now)
    case .ended(let cell):
      cells.append(cell)
      current = nil
    case .done(let status, let problem): end = (status, problem)
    }
  }

  /// Waits for its end, which is near, and says which signal it died of, or `nil`.
  func wait() -> Int32? {
    close(reports)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    close(lifeline)
    let signal = status & 0x7F
    return signal == 0 ? nil : signal
  }
}

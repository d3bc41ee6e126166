// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A process that is started, looked at, and ended; nobody hears what it says.
///
/// Foundation's `Process` can wait for ever when several threads start processes that end soon.
struct SpawnedProcess {
  private let identifier: pid_t
  /// How it ended, as `waitpid` says it.
  private var status: Int32?

  /// Starts a program.
  init?(_ path: String, _ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for output in [Int32(1), 2] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var started: pid_t = 0
    guard posix_spawn(&started, path, &actions, nil, &words, environ) == 0 else { return nil }
    identifier = started
  }

  /// Whether it has not ended yet.
  mutating func isRunning() -> Bool {
    if status != nil { return false }
    var found: Int32 = 0
    if waitpid(identifier, &found, WNOHANG) == 0 { return true }
    status = found
    return false
  }

  /// Whether it ended by itself and content.
  var endedWell: Bool { status == 0 }

  /// Ends it, if it still runs.
  mutating func end() {
    guard isRunning() else { return }
    kill(identifier, SIGKILL)
    var found: Int32 = 0
    waitpid(identifier, &found, 0)
    status = found
  }

  /// How many bytes of memory it occupies.
  var residentBytes: Int {
    let parts = ChildProcess.text("/proc/\(identifier)/statm").split(separator: " ")
    return (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) * 4096
  }
}

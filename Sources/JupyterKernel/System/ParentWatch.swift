// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Notices that the process that started the kernel is gone, so that no orphan is left behind.
///
/// Two signs count: our parent's number has changed (an orphan is handed to another process), or
/// the process named by `JPY_PARENT_PID`, which clients set, no longer exists. The second one
/// matters where a wrapper script stands between the client and the kernel. It is ignored if that
/// process cannot be seen at the start, as in a container with process numbers of its own.
struct ParentWatch: Sendable {
  private let parent: pid_t
  private let client: pid_t?

  /// Remembers who the parent is now.
  init(environment: String? = getenv("JPY_PARENT_PID").map { String(cString: $0) }) {
    parent = getppid()
    let named = environment.flatMap { pid_t($0) }.flatMap { $0 > 1 ? $0 : nil }
    client = named.flatMap { Self.exists($0) ? $0 : nil }
  }

  /// Whether the parent or the client has died; a parent of 1 at the start is never missed.
  var isOrphan: Bool {
    if parent > 1, getppid() != parent { return true }
    if let client, !Self.exists(client) { return true }
    return false
  }

  private static func exists(_ process: pid_t) -> Bool {
    kill(process, 0) == 0 || errno != ESRCH
  }
}

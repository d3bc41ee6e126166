// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What this process owes to the hosts that it reads: pauses between requests, and their wishes.
///
/// It is kept for the process and not for a request, since a host does not care which cell asks.
final class WebManners: Sendable {
  static let shared = WebManners()

  private struct State {
    /// When each host may be asked again.
    var free: [String: ContinuousClock.Instant] = [:]
    /// The wishes of each site, and when they were read.
    var robots: [String: (file: RobotsFile, read: ContinuousClock.Instant)] = [:]
  }

  private let state = Mutex(State())

  private init() {}

  /// Waits until a host may be asked, and notes that it is.
  ///
  /// - Throws: ``Interrupted``.
  func waitForTurn(_ address: WebAddress, pause: Double) throws {
    let host = "\(address.host):\(address.port)"
    let now = ContinuousClock.now
    let turn = state.withLock { state in
      if state.free.count > 10_000 { state.free = state.free.filter { $0.value > now } }
      let turn = max(state.free[host] ?? now, now)
      state.free[host] = turn + .milliseconds(Int(pause * 1_000))
      return turn
    }
    try Self.sleep(until: turn)
  }

  /// Waits, and looks for interruptions.
  static func sleep(until end: ContinuousClock.Instant) throws {
    while true {
      try Execution.current.checkInterruption()
      let left = end - .now
      guard left > .zero else { return }
      let seconds = min(0.025, max(0.001, left / .seconds(1)))
      var rest = timespec(tv_sec: 0, tv_nsec: Int(seconds * 1e9))
      nanosleep(&rest, nil)
    }
  }

  /// The wishes of a site, from memory if they were read within the last hour.
  func robots(_ site: String, read: () throws -> RobotsFile) throws -> RobotsFile {
    let now = ContinuousClock.now
    if let known = state.withLock({ $0.robots[site] }), now - known.read < .seconds(3_600) {
      return known.file
    }
    let file = try read()
    state.withLock { state in
      if state.robots.count > 1_000 { state.robots = [:] }
      state.robots[site] = (file, now)
    }
    return file
  }
}

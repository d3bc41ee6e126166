// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Ends a cell whose values take more memory than there is.
///
/// Counting what each value takes would slow down every loop, so the process is looked at from beside,
/// fifty times a second, and the flag is set that interrupts: growth between two looks is bounded by
/// how fast memory can be written. What is made in one step asks before (``require(_:)``).
final class MemoryWatch: @unchecked Sendable {
  /// How long growth may go unseen.
  private static let period = DispatchTimeInterval.milliseconds(20)
  /// From how many bytes in one step on it is worth asking first; 64 MB are written in about 20 ms.
  private static let step = 64 << 20

  private struct State {
    var isLooking = false
    /// Stops the work of the host that is under way.
    var stopHost: (@Sendable () -> Void)?
    /// How many bytes the process occupied when it was too much.
    var found: Int?
    var limit = 0
  }

  private let flag: InterruptFlag
  // Taken by the thread that runs cells and by the timer.
  private let state = Mutex(State())
  // Only the thread that runs cells makes and cancels it.
  private var timer: (any DispatchSourceTimer)?

  init(flag: InterruptFlag) { self.flag = flag }

  /// Says how to stop what the host does for a cell, which does not look at the flag.
  func stopHost(_ body: @escaping @Sendable () -> Void) {
    state.withLock { $0.stopHost = body }
  }

  /// Whether the cell is to be ended since its values take too much.
  var hasRunOut: Bool { state.withLock { $0.found != nil } }

  /// Begins to look; ``stop()`` must follow.
  func start(limit: Int) {
    // A cell may always take some more than what is there already, or nothing could be tidied up.
    let limit = max(limit, MemoryWatch.occupied + limit / 8)
    let timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInteractive))
    timer.schedule(deadline: .now() + MemoryWatch.period, repeating: MemoryWatch.period)
    timer.setEventHandler { [weak self] in self?.look() }
    state.withLock {
      $0.isLooking = true
      $0.limit = limit
      $0.found = nil
    }
    self.timer = timer
    timer.resume()
  }

  /// Ends looking.
  ///
  /// - Returns: What to report if the cell was ended, or is to be: the interruption is spent.
  func stop() -> Trap? {
    timer?.cancel()
    timer = nil
    return state.withLock { state in
      state.isLooking = false
      guard let found = state.found else { return nil }
      flag.isSet.store(false, ordering: .relaxed)
      return MemoryWatch.trap(found, state.limit)
    }
  }

  /// An error if something is about to be made for which there is no room.
  func require(_ bytes: Int) throws {
    if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
    guard bytes >= MemoryWatch.step else { return }
    let limit = state.withLock { $0.limit }
    let wanted = MemoryWatch.occupied + bytes
    if limit > 0, wanted > limit { throw MemoryWatch.trap(wanted, limit) }
  }

  /// Gives back to the system what has become free.
  static func tidy() {
    // glibc keeps small pieces for itself; the function is not in Swift's map of the C library.
    guard let found = dlsym(nil, "malloc_trim") else { return }
    let trim = unsafeBitCast(found, to: (@convention(c) (Int) -> Int32).self)
    _ = trim(0)
  }

  private func look() {
    let stopHost = state.withLock { state -> (@Sendable () -> Void)? in
      guard state.isLooking, state.found == nil else { return nil }
      let bytes = MemoryWatch.occupied
      guard bytes > state.limit else { return nil }
      state.found = bytes
      flag.isSet.store(true, ordering: .relaxed)
      return state.stopHost
    }
    stopHost?()
  }

  private static func trap(_ bytes: Int, _ limit: Int) -> Trap {
    Trap(
      "out-of-memory",
      "this needs \(megabytes(bytes)) of memory, and \(megabytes(limit)) are there for cells",
      "Work on smaller pieces, or set large variables that are done with to something small."
    )
  }

  private static func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }

  // MARK: The system

  /// The bytes of memory that this process occupies.
  static var occupied: Int {
    #if canImport(Glibc)
    let file = open("/proc/self/statm", O_RDONLY)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 128)
    let count = read(file, &buffer, buffer.count)
    guard count > 0 else { return 0 }
    let parts = buffer[..<count].split(separator: UInt8(ascii: " "))
    guard parts.count > 1, let pages = Int(String(decoding: parts[1], as: UTF8.self)) else {
      return 0
    }
    return pages * sysconf(Int32(_SC_PAGESIZE))
    #else
    return 0
    #endif
  }

  /// Four fifths of what the machine, or its container, has.
  static let standardLimit: Int = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    var bytes = pages > 0 ? pages * sysconf(Int32(_SC_PAGESIZE)) : 8 << 30
    for path in limitFiles {
      if let limit = number(in: path), limit > 0 { bytes = min(bytes, limit) }
    }
    return bytes / 5 * 4
  }()

  /// The files that may limit the memory of this process: those of its control group, and of the groups
  /// around it, in both of the system's ways to keep them.
  private static var limitFiles: [String] {
    let root = "/sys/fs/cgroup"
    var files = [root + "/memory.max", root + "/memory/memory.limit_in_bytes"]
    for line in text(of: "/proc/self/cgroup").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let isOld = parts[1].split(separator: ",").contains("memory")
      guard isOld || parts[1].isEmpty else { continue }
      var path = isOld ? root + "/memory" : root
      for name in parts[2].split(separator: "/") {
        path += "/" + name
        files.append(path + (isOld ? "/memory.limit_in_bytes" : "/memory.max"))
      }
    }
    return files
  }

  private static func number(in path: String) -> Int? {
    Int(text(of: path).prefix { $0 >= "0" && $0 <= "9" })
  }

  /// The beginning of one of the system's small files; empty if there is none.
  private static func text(of path: String) -> String {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }
}

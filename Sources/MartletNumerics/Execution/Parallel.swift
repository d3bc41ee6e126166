// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Loops whose parts run at the same time.
///
/// The borders of the parts follow from the size of the work alone, never from the number of
/// threads; what each part finds is put together in the order of the parts. So a result has the same
/// bits however many threads there are. The thread that asks takes part in the work; helpers wait
/// without turning, and are threads that live as long as the process.
package enum Parallel {
  /// How many threads work at once: the processors that this process may use, at least 1.
  ///
  /// On Linux both the affinity mask and the quota of the control group count.
  package static let threadCount = processorCount()

  /// The number of parts of a fixed size in a number of rows.
  package static func partCount(_ count: Int, size: Int) -> Int { (count + size - 1) / size }

  /// Calls `body` for each part of `0..<count`, with the range of the part and its number.
  ///
  /// Parts are `size` long, the last one shorter. Before each part an interruption is looked for, and
  /// `Execution.current` is the caller's in all of them. Calls inside of a part run one after the
  /// other.
  ///
  /// - Throws: The error of the first part, in their order, among those that failed;
  ///   ``Interrupted``.
  package static func forEach(
    _ count: Int,
    size: Int,
    _ body: @Sendable (_ rows: Range<Int>, _ part: Int) throws -> Void
  ) throws {
    precondition(size > 0, "parts of \(size) rows")
    let parts = partCount(count, size: size)
    let execution = Execution.current
    @Sendable func run(_ part: Int) throws {
      try execution.checkInterruption()
      try body(part * size..<min(count, (part + 1) * size), part)
    }
    guard parts > 1, threadCount > 1, !isInside else {
      for part in 0..<parts { try run(part) }
      return
    }
    try withoutActuallyEscaping(run) { run in
      let job = ParallelJob(parts: parts, execution: execution, run: run)
      ParallelPool.shared.run(job)
      if let error = job.firstError { throw error }
    }
  }

  /// What `body` makes of each part of `0..<count`, in the order of the parts.
  ///
  /// - Throws: As ``forEach(_:size:_:)``.
  package static func map<Result: Sendable>(
    _ count: Int,
    size: Int,
    _ body: @Sendable (_ rows: Range<Int>, _ part: Int) throws -> Result
  ) throws -> [Result] {
    let parts = partCount(count, size: size)
    var results = [Result?](repeating: nil, count: parts)
    try results.withUnsafeMutableBufferPointer { buffer in
      let out = Shared(buffer)
      // Every part writes to a place of its own.
      try forEach(count, size: size) { rows, part in out.value[part] = try body(rows, part) }
    }
    return results.compactMap { $0 }
  }

  /// Whether the caller is inside of a part already; a loop inside of it runs on one thread.
  @TaskLocal package static var isInside = false
}

/// Something that the parts of a loop use at the same time, each at places of its own.
package struct Shared<Value>: @unchecked Sendable {
  // Whoever makes one sees to it that no two parts touch the same place.
  package let value: Value

  /// Wraps the value.
  package init(_ value: Value) { self.value = value }
}

/// The parts of one loop, handed out one by one.
final class ParallelJob: Sendable {
  private let parts: Int
  private let execution: Execution
  private let body: @Sendable (Int) throws -> Void
  private let next = Atomic<Int>(0)
  private let failure = Mutex<(part: Int, error: any Error)?>(nil)

  init(parts: Int, execution: Execution, run: @escaping @Sendable (Int) throws -> Void) {
    self.parts = parts
    self.execution = execution
    body = run
  }

  var firstError: (any Error)? { failure.withLock { $0?.error } }
  var hasPartsLeft: Bool { next.load(ordering: .relaxed) < parts }

  /// Takes parts until none is left.
  func work() {
    Execution.$current.withValue(execution) {
      Parallel.$isInside.withValue(true) {
        while true {
          let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard part < parts else { return }
          // Parts before the one that failed still run, so that the first error is always the same.
          if let failed = failure.withLock({ $0?.part }), failed < part { continue }
          do {
            try body(part)
          } catch {
            failure.withLock { if $0.map({ part < $0.part }) ?? true { $0 = (part, error) } }
          }
        }
      }
    }
  }
}

/// The helping threads of the process.
private final class ParallelPool: @unchecked Sendable {
  static let shared = ParallelPool(helpers: Parallel.threadCount - 1)

  // `lock` guards the state; `wake` is signalled for a new job, `done` when a helper leaves one.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let wake = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let done = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [(job: ParallelJob, helpers: Int)] = []

  init(helpers: Int) {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(wake, nil)
    pthread_cond_init(done, nil)
    for _ in 0..<helpers { startThread() }
  }

  /// Runs a job on this thread, with whichever helpers are free, and returns when it is done.
  func run(_ job: ParallelJob) {
    pthread_mutex_lock(lock)
    jobs.append((job, 0))
    pthread_cond_broadcast(wake)
    pthread_mutex_unlock(lock)
    job.work()
    pthread_mutex_lock(lock)
    while let place = jobs.firstIndex(where: { $0.job === job }), jobs[place].helpers > 0 {
      pthread_cond_wait(done, lock)
    }
    jobs.removeAll { $0.job === job }
    pthread_mutex_unlock(lock)
  }

  private func help() -> Never {
    pthread_mutex_lock(lock)
    while true {
      guard let place = jobs.firstIndex(where: { $0.job.hasPartsLeft }) else {
        pthread_cond_wait(wake, lock)
        continue
      }
      let job = jobs[place].job
      jobs[place].helpers += 1
      pthread_mutex_unlock(lock)
      job.work()
      pthread_mutex_lock(lock)
      if let place = jobs.firstIndex(where: { $0.job === job }) { jobs[place].helpers -= 1 }
      pthread_cond_broadcast(done)
    }
  }

  /// Starts a helper; where the system gives no thread, the others do its work.
  private func startThread() {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As much as a main thread has: parts may compare and sort recursively.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    #if canImport(Darwin)
    var thread: pthread_t?
    _ = pthread_create(&thread, &attributes, { _ in ParallelPool.shared.help() }, nil)
    #else
    var thread = pthread_t()
    _ = pthread_create(&thread, &attributes, { _ in ParallelPool.shared.help() }, nil)
    #endif
  }
}

/// The processors that this process may use.
private func processorCount() -> Int {
  var count = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  if let allowed = affinity() { count = min(count, allowed) }
  if let quota = controlGroupQuota() { count = min(count, quota) }
  return max(1, count)
}

/// How many processors the affinity mask holds, where the system says so (Linux; Swift does not
/// import `sched_getaffinity`).
private func affinity() -> Int? {
  let prefix = "Cpus_allowed:"
  let line = systemText("/proc/self/status")?.split(separator: "\n").first { $0.hasPrefix(prefix) }
  guard let mask = line?.dropFirst(prefix.count) else { return nil }
  return mask.reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
}

/// How many processors' time the control group of a container grants, rounded up.
///
/// - Note: The Linux kernel's *Control Group v2*, "CPU Interface Files": `cpu.max` holds a quota, or
///   `max`, and a period.
private func controlGroupQuota() -> Int? {
  guard let text = systemText("/sys/fs/cgroup/cpu.max") else { return nil }
  let parts = text.split { $0 == " " || $0 == "\n" }.map { Int($0) }
  guard parts.count == 2, let quota = parts[0], let period = parts[1], quota > 0, period > 0 else {
    return nil
  }
  return quota / period + (quota % period > 0 ? 1 : 0)
}

/// A file in which the system tells of itself.
private func systemText(_ path: String) -> String? {
  Permissions.$current.withValue(.everything) { try? Files.read(path) }
    .map { String(decoding: $0, as: UTF8.self) }
}

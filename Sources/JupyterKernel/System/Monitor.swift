// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A value under a lock, with threads that can sleep until it has changed.
///
/// `Mutex` of the standard library cannot be waited on, hence this one over the C library.
///
/// `@unchecked Sendable`: `state` is only touched between locking and unlocking `mutex`.
package final class Monitor<State>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  /// Makes one around a value.
  package init(_ state: State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
    #if canImport(Darwin)
    pthread_cond_init(condition, nil)
    #else
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
    #endif
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Runs `body` on the state and wakes everybody who waits for a change of it.
  package func update<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    return try body(&state)
  }

  /// Sleeps until `body` returns a value; it is asked now and after each ``update(_:)``.
  ///
  /// - Returns: What `body` returned, or `nil` when the deadline came first.
  package func wait<Result>(until deadline: MonotonicTime? = nil, _ body: (inout State) -> Result?)
    -> Result?
  {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      guard let deadline else {
        pthread_cond_wait(condition, mutex)
        continue
      }
      guard MonotonicTime.now < deadline else { return nil }
      sleep(until: deadline)
    }
  }

  /// Sleeps until woken or until the deadline, with the mutex released meanwhile.
  private func sleep(until deadline: MonotonicTime) {
    #if canImport(Darwin)
    let left = max(0, deadline.nanoseconds - MonotonicTime.now.nanoseconds)
    var time = timespec(tv_sec: left / 1_000_000_000, tv_nsec: left % 1_000_000_000)
    pthread_cond_timedwait_relative_np(condition, mutex, &time)
    #else
    var time = timespec(
      tv_sec: deadline.nanoseconds / 1_000_000_000,
      tv_nsec: deadline.nanoseconds % 1_000_000_000
    )
    pthread_cond_timedwait(condition, mutex, &time)
    #endif
  }
}

// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Turns `SIGINT`, `SIGTERM` and `SIGHUP` into calls on a thread of its own.
///
/// The signals are blocked in the thread that makes the watcher and in every thread that it
/// starts afterwards, so they wait until the watcher's thread fetches them with `sigwait`. The
/// calls are not made inside a signal handler, so they may take locks.
///
/// A library may have started threads before: OpenBLAS does when it is loaded. Nothing is blocked in
/// those, and the system may hand them the signal, so a handler passes it on to the watcher.
package final class SignalWatcher: Sendable {
  private let thread: KernelThread
  private let flag: StopFlag

  /// Blocks the signals in the calling thread and in those that it starts from now on.
  ///
  /// Also lets writing to a closed pipe be an error instead of the end of the process.
  package static func block() {
    for number in watched {
      // Also because a shell starts background commands with SIGINT ignored, and what is ignored
      // never reaches sigwait.
      signal(number, passOn)
    }
    var signals = watchedSet()
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Starts to watch for the signals, which ``block()`` must have blocked before.
  package init(
    onInterrupt: @escaping @Sendable () -> Void,
    onTerminate: @escaping @Sendable () -> Void
  ) throws {
    let flag = StopFlag()
    self.flag = flag
    thread = try KernelThread(name: "signals") {
      var signals = Self.watchedSet()
      watcherThread.store(threadAddress(pthread_self()), ordering: .sequentiallyConsistent)
      let early = earlySignal.exchange(0, ordering: .sequentiallyConsistent)
      if early == SIGINT { onInterrupt() } else if early != 0 { onTerminate() }
      while true {
        var number: Int32 = 0
        guard sigwait(&signals, &number) == 0 else { continue }
        if flag.isSet { return }
        if number == SIGINT { onInterrupt() } else { onTerminate() }
      }
    }
  }

  private static let watched = [SIGINT, SIGTERM, SIGHUP]

  private static func watchedSet() -> sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in watched { sigaddset(&signals, number) }
    return signals
  }

  /// Ends the watching thread; the signals stay blocked, as the process is about to end.
  func stop() {
    flag.set()
    thread.signal(SIGTERM)
    thread.join()
    watcherThread.store(0, ordering: .sequentiallyConsistent)
  }
}

// A signal handler can be given nothing, so what it needs is global: the watcher's thread, 0 while
// there is none, and the last signal that came before there was one.
private let watcherThread = Atomic<UInt>(0)
private let earlySignal = Atomic<Int32>(0)

/// The handler; it does nothing but what is allowed in one.
private func passOn(_ number: Int32) {
  let address = watcherThread.load(ordering: .sequentiallyConsistent)
  if let thread = thread(at: address) {
    pthread_kill(thread, number)
  } else {
    earlySignal.store(number, ordering: .sequentiallyConsistent)
  }
}

#if canImport(Darwin)
private func threadAddress(_ thread: pthread_t) -> UInt { UInt(bitPattern: thread) }
private func thread(at address: UInt) -> pthread_t? { pthread_t(bitPattern: address) }
#else
private func threadAddress(_ thread: pthread_t) -> UInt { thread }
private func thread(at address: UInt) -> pthread_t? { address == 0 ? nil : address }
#endif

/// A flag that is set once.
final class StopFlag: Sendable {
  private let value = Atomic(false)

  /// Whether the flag was set.
  var isSet: Bool { value.load(ordering: .acquiring) }

  /// Sets the flag for good.
  func set() { value.store(true, ordering: .releasing) }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A thread of the operating system with a name and a stack size of our choice.
///
/// Swift's own concurrency offers neither: a socket belongs to one thread for life, and code that
/// recurses deeply needs a stack far beyond the 8 MB of a main thread.
///
/// `@unchecked Sendable`: `handle` is written once, before anyone else can see the object.
package final class KernelThread: @unchecked Sendable {
  private let handle: pthread_t

  /// Starts `body` on a new thread.
  ///
  /// - Parameters:
  ///   - name: At most 15 characters reach the system's tools.
  ///   - stackSize: Bytes of stack. The memory is reserved, not occupied: pages count when touched.
  ///     `nil` is the system's default.
  ///   - body: What runs; the thread ends when it returns.
  /// - Throws: ``KernelError`` when the system refuses a thread or a stack of this size.
  package init(name: String, stackSize: Int? = nil, _ body: @escaping @Sendable () -> Void) throws {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    if let stackSize { pthread_attr_setstacksize(&attributes, stackSize) }

    let box = Unmanaged.passRetained(ThreadBody(name: name, run: body))
    #if canImport(Darwin)
    var created: pthread_t?
    #else
    var created = pthread_t()
    #endif
    let status = pthread_create(&created, &attributes, runThread, box.toOpaque())
    #if canImport(Darwin)
    guard status == 0, let created else {
      box.release()
      throw KernelError.noThread(name: name, reason: systemErrorText(status))
    }
    #else
    guard status == 0 else {
      box.release()
      throw KernelError.noThread(name: name, reason: systemErrorText(status))
    }
    #endif
    handle = created
  }

  /// Waits until the thread has ended.
  package func join() {
    pthread_join(handle, nil)
  }

  /// Lets the thread end on its own time; it must not be joined afterwards.
  func detach() {
    pthread_detach(handle)
  }

  /// Sends a signal to this thread alone.
  func signal(_ number: Int32) {
    pthread_kill(handle, number)
  }
}

/// What a new thread is given to run.
private final class ThreadBody {
  let name: String
  let run: @Sendable () -> Void

  init(name: String, run: @escaping @Sendable () -> Void) {
    self.name = name
    self.run = run
  }
}

#if canImport(Darwin)
private func runThread(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  let body = Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue()
  pthread_setname_np(body.name)
  body.run()
  return nil
}
#else
private func runThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  let body = Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue()
  nameThisThread(body.name)
  body.run()
  return nil
}

/// Tells the system's tools what this thread is.
///
/// Through a file, because the call for it is an extension of the C library that Swift cannot see.
private func nameThisThread(_ name: String) {
  let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
  guard file >= 0 else { return }
  let bytes = Array(name.utf8.prefix(15))
  _ = write(file, bytes, bytes.count)
  close(file)
}
#endif

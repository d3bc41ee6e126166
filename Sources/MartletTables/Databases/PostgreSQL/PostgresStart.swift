// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The beginning of a connection, on a thread of its own: the library looks up the host's address, and
/// nothing can stop that.
final class PostgresStart: Sendable {
  /// A pointer that is used by whoever takes it out, and by nobody after.
  private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer?
  }

  private enum State {
    case waiting, abandoned
    case done(Handle)
  }

  private let state = Mutex<State>(.waiting)

  /// A connection that has been started; its address is known, and nothing else.
  ///
  /// - Throws: ``Interrupted``; ``DatabaseError`` of kind `unreachable`.
  static func connection(
    _ library: PostgresLibrary,
    _ address: PostgresAddress,
    _ execution: Execution
  ) throws -> OpaquePointer {
    let start = PostgresStart()
    let words = address.keywords
    startThread { start.run(library, words) }
    while true {
      if case .done(let handle) = start.state.withLock({ $0 }) {
        guard let handle = handle.pointer else {
          throw DatabaseError(
            .unreachable(database: address.shown, reason: "there is no memory", remedy: nil)
          )
        }
        return handle
      }
      if execution.isInterrupted {
        start.abandon(library)
        throw Interrupted()
      }
      usleep(500)
    }
  }

  private func run(_ library: PostgresLibrary, _ words: [(key: String, value: String)]) {
    var keys = words.map { UnsafePointer(strdup($0.key)) }
    var values = words.map { UnsafePointer(strdup($0.value)) }
    defer {
      for text in keys + values { free(UnsafeMutablePointer(mutating: text)) }
    }
    keys.append(nil)
    values.append(nil)
    // 0: a database name is a name and never an address.
    let handle = Handle(pointer: library.connectStart(keys, values, 0))
    let isWanted = state.withLock { state in
      if case .abandoned = state { return false }
      state = .done(handle)
      return true
    }
    if !isWanted { library.finish(handle.pointer) }
  }

  private func abandon(_ library: PostgresLibrary) {
    let handle = state.withLock { state -> Handle? in
      defer { state = .abandoned }
      if case .done(let handle) = state { return handle }
      return nil
    }
    if let handle { library.finish(handle.pointer) }
  }
}

/// Runs something on a thread of its own; where the system gives none, at once.
func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  let box = Unmanaged.passRetained(Box(body))
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  #if canImport(Darwin)
  var thread: pthread_t?
  let status = pthread_create(
    &thread,
    &attributes,
    { context in
      Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body()
      return nil
    },
    box.toOpaque()
  )
  #else
  var thread = pthread_t()
  let status = pthread_create(
    &thread,
    &attributes,
    { context in
      if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
      return nil
    },
    box.toOpaque()
  )
  #endif
  if status != 0 { box.takeRetainedValue().body() }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread for work that may wait: others that want the processor come first.
enum QuietThread {
  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Values may stand deep in one another.
  private static let stackSize = 16 << 20

  /// Starts a thread that ends with `body`.
  ///
  /// - Returns: Whether the system has given one.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
    let context = Unmanaged.passRetained(Body(body)).toOpaque()
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    let error = pthread_create(&thread, &attributes, quietThread, context)
    if error != 0 { Unmanaged<Body>.fromOpaque(context).release() }
    return error == 0
  }

  fileprivate static func run(_ context: UnsafeMutableRawPointer) {
    #if canImport(Darwin)
    pthread_set_qos_class_self_np(QOS_CLASS_BACKGROUND, 0)
    #else
    // On Linux, and against the standard, the priority is that of this thread alone.
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 15)
    #endif
    Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
  }
}

#if canImport(Darwin)
private func quietThread(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  QuietThread.run(context)
  return nil
}
#else
private func quietThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { QuietThread.run(context) }
  return nil
}
#endif

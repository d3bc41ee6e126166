// SPDX-License-Identifier: Apache-2.0

// The C library under its name on each platform; other files import it the same way.
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A moment on a clock that only moves forward, for deadlines.
package struct MonotonicTime: Comparable, Sendable {
  /// Nanoseconds since an arbitrary start.
  var nanoseconds: Int

  /// The present moment.
  static var now: MonotonicTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec))
  }

  package static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The moment that lies `milliseconds` later.
  func advanced(milliseconds: Int) -> MonotonicTime {
    MonotonicTime(nanoseconds: nanoseconds + milliseconds * 1_000_000)
  }

  /// Whole milliseconds from now until this moment, rounded up, at least 0.
  var millisecondsFromNow: Int {
    let left = nanoseconds - MonotonicTime.now.nanoseconds
    return left <= 0 ? 0 : (left + 999_999) / 1_000_000
  }
}

/// The text of a system error number.
func systemErrorText(_ number: Int32) -> String {
  String(cString: strerror(number))
}

/// The number of this process.
func currentProcessID() -> Int {
  Int(getpid())
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Runs work where calls may nest deeply.
///
/// The language checks and runs nested code by nested calls; with its limits on nesting, this stack
/// is large enough for all that it accepts. Only what is used of it takes memory.
package enum LargeStack {
  /// The size of the stack in bytes.
  package static let size = 512 << 20

  /// Runs `work` on a thread of its own and waits for it.
  package static func run<Result>(_ work: () -> Result) -> Result {
    withoutActuallyEscaping(work) { work in
      let job = Job(work)
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      pthread_attr_setstacksize(&attributes, size)
      defer { pthread_attr_destroy(&attributes) }
      #if canImport(Darwin)
      var thread: pthread_t?
      #else
      var thread = pthread_t()
      #endif
      let status = pthread_create(
        &thread,
        &attributes,
        { argument in
          #if canImport(Darwin)
          Unmanaged<JobBase>.fromOpaque(argument).takeRetainedValue().run()
          #else
          if let argument { Unmanaged<JobBase>.fromOpaque(argument).takeRetainedValue().run() }
          #endif
          return nil
        },
        Unmanaged<JobBase>.passRetained(job).toOpaque()
      )
      if status == 0 {
        #if canImport(Darwin)
        if let thread { pthread_join(thread, nil) }
        #else
        pthread_join(thread, nil)
        #endif
      }
      // Without a thread of its own the work is done here, with less room to nest.
      guard let result = job.result else {
        job.run()
        return job.result ?? work()
      }
      return result
    }
  }

  private class JobBase {
    func run() {}
  }

  private final class Job<Result>: JobBase {
    let work: () -> Result
    var result: Result?

    init(_ work: @escaping () -> Result) { self.work = work }

    override func run() { result = work() }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Synchronization
import Testing

@Suite("Loops in parts")
struct ParallelTests {
  @Test(
    "every row is in one part, and results come in the order of the parts",
    arguments: [0, 1, 9, 10, 11, 1_000]
  )
  func coverage(count: Int) throws {
    let parts = try Parallel.map(count, size: 10) { rows, _ in Array(rows) }
    #expect(parts.flatMap { $0 } == Array(0..<count))
    #expect(parts.count == (count + 9) / 10)
  }

  @Test("the error is that of the first part that fails")
  func errors() {
    struct Failure: Error, Equatable { let part: Int }
    for _ in 0..<50 {
      #expect(throws: Failure(part: 3)) {
        try Parallel.forEach(100, size: 1) { _, part in
          if part >= 3 { throw Failure(part: part) }
        }
      }
    }
  }

  @Test("parts see the execution of the caller, and stop when it is interrupted")
  func interruption() {
    let execution = Execution()
    let seen = Atomic(0)
    #expect(throws: Interrupted.self) {
      try Execution.$current.withValue(execution) {
        try Parallel.forEach(1_000, size: 1) { _, _ in
          seen.add(1, ordering: .relaxed)
          Execution.current.interrupt()
        }
      }
    }
    // Each thread may have been in the middle of a part, or between the question and its start.
    #expect(seen.load(ordering: .relaxed) <= 2 * Parallel.threadCount)
  }

  @Test("loops inside of loops, and loops of several threads at once, all finish")
  func nesting() async throws {
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let sums = try? Parallel.map(100, size: 7) { rows, _ in
            try Parallel.map(rows.count, size: 2) { inner, _ in inner.count }.reduce(0, +)
          }
          return sums?.reduce(0, +) ?? -1
        }
      }
      for await sum in group { #expect(sum == 100) }
    }
  }
}

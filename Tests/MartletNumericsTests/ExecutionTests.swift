// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Synchronization
import Testing

@Suite("Execution")
struct ExecutionTests {
  @Test("An interrupted execution throws at the next check, others do not")
  func interrupts() throws {
    let execution = Execution()
    try Execution.$current.withValue(execution) {
      try Execution.current.checkInterruption()
      execution.interrupt()
      #expect(throws: Interrupted()) { try Execution.current.checkInterruption() }
    }
    try Execution.current.checkInterruption()
  }

  @Test("Cancelling the Swift task interrupts its work")
  func followsCancellation() async {
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      #expect(throws: Interrupted()) { try Execution.current.checkInterruption() }
    }
    task.cancel()
    await task.value
  }

  @Test("Work that must not fail goes on in the middle of work that is interrupted")
  func uninterruptible() async {
    let outer = Execution()
    outer.interrupt()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try Execution.$current.withValue(outer) {
        try Execution.$current.withValue(Execution(isInterruptible: false)) {
          try Execution.current.checkInterruption()
        }
        #expect(throws: Interrupted()) { try Execution.current.checkInterruption() }
      }
    }
    task.cancel()
    #expect(await (try? task.value) != nil)
  }

  @Test("Progress reaches the host of the current execution in order")
  func reports() {
    let updates = Mutex<[ProgressUpdate]>([])
    let execution = Execution { update in updates.withLock { $0.append(update) } }
    Execution.$current.withValue(execution) {
      Execution.current.report(ProgressUpdate(label: "fit", completed: 1, total: 2))
      Execution.current.report(ProgressUpdate(label: "fit", completed: 2, total: 2, detail: "done"))
    }
    Execution.current.report(ProgressUpdate(label: "elsewhere", completed: 0))
    #expect(updates.withLock { $0.map(\.completed) } == [1, 2])
    #expect(updates.withLock { $0.last?.detail } == "done")
  }
}

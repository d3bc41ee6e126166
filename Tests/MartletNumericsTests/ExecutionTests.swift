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

  @Test("Blocks cover a range in order, with a look before each, and none follows an interruption")
  func looksBeforeEachBlock() throws {
    let length = Execution.blockLength
    let patient = Execution(interruptingAtLook: .max)
    var places: [Int] = []
    try patient.everyBlock(of: 3..<3 * length) { places += $0 }
    #expect(places == Array(3..<3 * length))
    #expect(patient.lookCount == 3)

    let impatient = Execution(interruptingAtLook: 2)
    var count = 0
    #expect(throws: Interrupted()) { try impatient.map(0..<10 * length) { _ in count += 1 } }
    #expect(count == length)
  }

  @Test("A block of elements that cost more is shorter, and has at least one")
  func shortensBlocks() throws {
    let execution = Execution(interruptingAtLook: .max)
    try execution.everyBlock(of: 0..<10, cost: .max) { #expect($0.count == 1) }
    #expect(execution.lookCount == 10)
    try execution.everyBlock(of: 5..<5) { _ in Issue.record("an empty range has no block") }
  }

  @Test(
    "Steps end with the last, and keep what they learned when interrupted, unless it is nothing"
  )
  func repeatsSteps() throws {
    #expect(try Execution().repeatSteps { $0 == 4 } == .finished)
    var steps = 0
    let ending = try Execution(interruptingAtLook: 3).repeatSteps { _ in
      steps += 1
      return false
    }
    #expect(ending == .interrupted && steps == 2)
    let inSecond = try Execution().repeatSteps { number in
      if number == 1 { throw Interrupted() }
      return false
    }
    #expect(inSecond == .interrupted)
    #expect(throws: Interrupted()) { try Execution().repeatSteps { _ in throw Interrupted() } }
    let early = Execution(interruptingAtLook: 1)
    #expect(throws: Interrupted()) { try early.repeatSteps { _ in false } }
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

// SPDX-License-Identifier: Apache-2.0

extension Machine {
  /// Runs code with its arguments in place until it returns.
  func run(
    _ entry: Code,
    words: UnsafeMutablePointer<Int>,
    values: UnsafeMutablePointer<Value>
  ) throws {
    let state = self.state
    guard state.pointee.nativeDepth < Machine.nativeLimit else { throw Trap.nativeDepth }
    state.pointee.nativeDepth += 1
    let saved = (state.pointee.wordTop, state.pointee.valueTop)
    defer {
      state.pointee.nativeDepth -= 1
      state.pointee.wordTop = saved.0
      state.pointee.valueTop = saved.1
    }
    try resume(entry.hot, words: words, values: values)
  }

  /// Runs code without a look at how deep native code is nested.
  @inline(__always)
  func resume(
    _ hot: UnsafeMutablePointer<Code.Hot>,
    words: UnsafeMutablePointer<Int>,
    values: UnsafeMutablePointer<Value>
  ) throws {
    let depth = state.pointee.frameCount
    guard depth < Machine.frameLimit else { throw Trap.recursion }
    // The code returns into a frame whose only instruction ends the loop.
    frames[depth] = Frame(
      hot: exit.hot,
      next: exit.hot.pointee.instructions,
      words: words,
      values: values
    )
    state.pointee.frameCount = depth + 1
    var frame = Frame(
      hot: hot,
      next: hot.pointee.instructions,
      words: words,
      values: values
    )
    do {
      if heats(hot) {
        let (hot, next, words, values) = accelerate(hot, frame.next, words, values)
        frame = Frame(hot: hot, next: next, words: words, values: values)
        if failed(state) { throw failure }
        if hot == exit.hot { return }
      }
      try loop(&frame)
    } catch {
      try recover(error, &frame, values, depth + 1)
    }
  }

  /// Goes on at the handlers of errors for as long as there are some.
  @inline(never)
  private func recover(
    _ error: any Error,
    _ frame: inout Frame,
    _ values: UnsafeMutablePointer<Value>,
    _ bottom: Int
  ) throws {
    var error = error
    while true {
      try unwind(error, &frame, top: values, bottom: bottom)
      do {
        return try loop(&frame)
      } catch let next {
        error = next
      }
    }
  }

  /// Finds the handler of an error and goes on there, or ends the run with it.
  @inline(never)
  private func unwind(
    _ error: any Error,
    _ frame: inout Frame,
    top: UnsafeMutablePointer<Value>,
    bottom: Int
  ) throws {
    var located = (error as? Located) ?? Located(error: error, places: [])
    var thrown: Value?
    switch located.error {
    case is Trap: break
    case let error as Thrown: if !error.isFinal { thrown = error.value }
    default:
      if !HostErrors.isInterruption(located.error) { thrown = .object(ErrorObject(located.error)) }
    }
    let end = frame.values + frame.hot.pointee.valueCount
    while true {
      let current = frame.hot.pointee.code.takeUnretainedValue()
      let at = max(0, frame.next - current.instructions - 1)
      if let thrown,
        let handler = current.handlers.first(where: { $0.start <= at && at < $0.end })
      {
        clear(frame.values + handler.register, end)
        frame.values[handler.register] = thrown
        frame.next = current.instructions + handler.target
        return
      }
      for place in current.places(at: at) { located.add(place) }
      if state.pointee.frameCount == bottom {
        // At the top level the frame holds the variables of the session.
        if frame.values != top { clear(frame.values, end) }
        state.pointee.frameCount = bottom - 1
        throw located
      }
      state.pointee.frameCount -= 1
      clear(frame.values, end)
      frame = frames[state.pointee.frameCount]
    }
  }

  private func clear(_ start: UnsafeMutablePointer<Value>, _ end: UnsafeMutablePointer<Value>) {
    var place = start
    while place < end {
      place.pointee = .void
      place += 1
    }
  }
}

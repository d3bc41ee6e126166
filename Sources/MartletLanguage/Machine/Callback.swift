// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A function of the cell that native code calls many times, always in the same frame.
///
/// Arguments go to `words` and `values`, from the first register that is not the result's; the
/// result is found in register 0. Between ``init(_:_:)`` and ``end()`` the native code may call
/// nothing else of the cell.
struct Callback {
  let code: Code
  let words: UnsafeMutablePointer<Int>
  let values: UnsafeMutablePointer<Value>
  private let machine: Machine
  private let closure: Value?
  private let savedTops: (UnsafeMutablePointer<Int>, UnsafeMutablePointer<Value>)

  /// Makes room for the frame; `nil` if the function is not one of the cell.
  init?(_ function: Value, _ machine: Machine) throws {
    guard let closure = function.object(ClosureObject.self), case .cell(let index) = closure.code
    else { return nil }
    code = machine.functions[index]
    guard code.keptValues <= 1 else { return nil }
    (words, values) = try machine.enter(code)
    let state = machine.state
    guard state.pointee.nativeDepth < Machine.nativeLimit else { throw Trap.nativeDepth }
    state.pointee.nativeDepth += 1
    savedTops = (state.pointee.wordTop, state.pointee.valueTop)
    self.machine = machine
    self.closure = code.closureRegister == nil ? nil : function
  }

  /// Runs the function on the arguments that are in place.
  @inline(__always)
  func callAsFunction() throws {
    if machine.flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
    if let closure, let register = code.closureRegister { values[register] = closure }
    try machine.resume(code.hot, words: words, values: values)
  }

  /// Gives the frame back.
  func end() {
    let state = machine.state
    state.pointee.nativeDepth -= 1
    (state.pointee.wordTop, state.pointee.valueTop) = savedTops
  }
}

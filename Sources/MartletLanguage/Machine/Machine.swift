// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A flag that any thread, or a signal handler, may set.
final class InterruptFlag: Sendable {
  let isSet = Atomic<Bool>(false)

  /// Where the flag is: behind the object's own two words.
  var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() + 16 }

  /// Whether it is there.
  static var isInPlace: Bool {
    let flag = InterruptFlag()
    let before = flag.address.load(as: UInt8.self)
    flag.isSet.store(true, ordering: .relaxed)
    return before == 0 && flag.address.load(as: UInt8.self) == 1
  }
}

/// Runs lowered code against the variables of a session.
///
/// One stack of words and one of values serve all frames. The variables at the top level of cells
/// stand at the bottom of both, and the code of a cell runs with its frame there, so that it
/// reaches them as its own registers.
final class Machine {
  /// Deepest nesting of calls of cell functions.
  static let frameLimit = 50_000
  /// Deepest nesting of native code that calls back.
  static let nativeLimit = 200
  static let wordLimit = 2_000_000
  static let valueLimit = 1_000_000
  /// Longest text in bytes.
  static let stringLimit = 500_000_000

  struct Frame {
    var hot: UnsafeMutablePointer<Code.Hot>
    /// The instruction to go on with.
    var next: UnsafeMutablePointer<Instruction>
    var words: UnsafeMutablePointer<Int>
    var values: UnsafeMutablePointer<Value>
    /// Where the processor's code goes on that has made the call; `nil` if the loop has made it.
    var processorReturn: UnsafeMutableRawPointer?
  }

  /// What changes all the time, in memory of its own: see ``ArrayObject``.
  struct State {
    var frameCount = 0
    var nativeDepth = 0
    /// The first registers that native code may use for calls back.
    var wordTop: UnsafeMutablePointer<Int>
    var valueTop: UnsafeMutablePointer<Value>
    /// Value registers below this are initialised.
    var valueHigh: UnsafeMutablePointer<Value>
    /// Whether an instruction has failed that the processor's code had Swift carry out.
    var hasFailed = false
  }

  let flag = InterruptFlag()
  let memory: MemoryWatch
  let words: UnsafeMutablePointer<Int>
  let values: UnsafeMutablePointer<Value>
  let frames: UnsafeMutablePointer<Frame>
  let state: UnsafeMutablePointer<State>
  let context: UnsafeMutablePointer<ProcessorContext>
  /// The error of an instruction that the processor's code had Swift carry out.
  var stepError: (any Error)?
  private(set) var functions: [Code] = []
  /// Where each function's code is found.
  ///
  /// Calls name the slot, so that another code can take the function's place.
  private(set) var slots: [UnsafeMutablePointer<UnsafeMutablePointer<Code.Hot>>] = []
  /// The code that a run returns to.
  let exit = Code(name: nil, source: SourceText(name: "", text: ""))
  let output: (String) -> Void
  var generator = SessionGenerator(seed: 0)
  let hosts: [NativeModule]
  /// Finds the code of a method without parameters that a cell has written for its own type; set
  /// by the interpreter.
  var ownMethod: ((String, NominalType, [Type]) throws -> Int?)?
  /// What went wrong while native code compared values with a cell's own operator, which it cannot
  /// throw itself.
  var pendingError: (any Error)?
  /// Finds the function by which a type fulfils a requirement; set by the interpreter.
  var resolve: ((Dispatch, Type) throws -> Int)?
  /// Whether a type conforms to a protocol; set by the interpreter.
  var conforms: ((Type, NominalType) -> Bool)?
  /// The types of plain values; set by the interpreter.
  var plainTypes: (int: Type, double: Type, bool: Type, string: Type)?
  /// Gives the `description` that a cell has written for its own type; set by the interpreter.
  var describe: ((Value, Type, _ debug: Bool) throws -> String?)?

  init(hosts: [NativeModule], output: @escaping (String) -> Void) {
    self.hosts = hosts
    memory = MemoryWatch(flag: flag)
    self.output = output
    words = .allocate(capacity: Machine.wordLimit)
    values = .allocate(capacity: Machine.valueLimit)
    frames = .allocate(capacity: Machine.frameLimit)
    state = .allocate(capacity: 1)
    state.initialize(
      to: State(
        wordTop: words,
        valueTop: values,
        valueHigh: values
      )
    )
    context = .allocate(capacity: 1)
    exit.install([Instruction(op: .exit, a: 0, b: 0, c: 0, d: 0)])
    context.initialize(
      to: ProcessorContext(
        next: exit.instructions,
        hot: exit.hot,
        words: words,
        values: values,
        machine: Unmanaged.passUnretained(self).toOpaque(),
        flag: flag.address,
        state: state,
        frames: frames,
        // A frame has at most 60,000 registers and lies at most as far above its caller's.
        wordEnd: words + (Machine.wordLimit - 130_000)
      )
    )
    extendValues(to: values + 256)
    Machine.checkLayout()
  }

  deinit {
    values.deinitialize(count: state.pointee.valueHigh - values)
    words.deallocate()
    values.deallocate()
    frames.deallocate()
    for slot in slots { slot.deallocate() }
    state.deallocate()
    context.deallocate()
  }

  /// Adds a function, whose code may come later, and returns its index.
  func add(_ code: Code) -> Int {
    functions.append(code)
    let slot = UnsafeMutablePointer<UnsafeMutablePointer<Code.Hot>>.allocate(capacity: 1)
    slot.initialize(to: code.hot)
    slots.append(slot)
    return functions.count - 1
  }

  /// Where a function's code is found; out of line, for the loop would check access to the class's
  /// property each time it begins.
  @inline(never) func slot(
    _ index: Int
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<Code.Hot>> {
    slots[index]
  }

  /// Puts other code into the place of a function and returns what was there.
  func replace(_ index: Int, by code: Code) -> Code {
    let former = functions[index]
    functions[index] = code
    slots[index].pointee = code.hot
    return former
  }

  /// Makes sure that all value registers below `end` are initialised.
  @inline(never) func extendValues(to end: UnsafeMutablePointer<Value>) {
    let high = state.pointee.valueHigh
    guard end > high else { return }
    let limit = values + Machine.valueLimit
    let target = min(limit, max(end, high + 4096))
    high.initialize(repeating: .void, count: target - high)
    state.pointee.valueHigh = target
  }

  /// Where a value keeps the number of its case, and that of `.object`.
  static let objectTagOffset = 16
  static let objectTag: UInt8 = 4
  /// Those of `.string` and of `.int`.
  static let textTag: UInt8 = 3
  static let intTag: UInt8 = 0

  /// Makes room for a frame; an error if the stack is full.
  @inline(never) func growValues(to end: UnsafeMutablePointer<Value>) throws {
    guard end <= values + Machine.valueLimit else { throw Trap.recursion }
    extendValues(to: end)
  }

  /// The loop reads values, arrays and aggregates at the places where the compiler keeps things.
  private static func checkLayout() {
    let object = Value.Object()
    var value = Value.object(object)
    let found = withUnsafeBytes(of: &value) { $0.load(as: UnsafeRawPointer.self) }
    precondition(
      found == UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque()),
      "Value no longer keeps an object's reference in its first word"
    )
    let samples = [(Value.int(-7), -7), (.double(2.5), Machine.word(2.5)), (.bool(true), 1)]
    for (sample, word) in samples {
      var value = sample
      let found = withUnsafeMutablePointer(to: &value) {
        var isBool = false
        if case .bool = $0.pointee { isBool = true }
        return Machine.word($0, isBool: isBool)
      }
      precondition(found == word, "Value no longer keeps numbers in its first word")
      let isInt = withUnsafeMutablePointer(to: &value) { Machine.isInt($0) }
      precondition(isInt == (word == -7), "Value no longer numbers its cases as before")
    }
    precondition(InterruptFlag.isInPlace, "InterruptFlag no longer keeps its flag first")
    precondition(ArrayObject.isHeaderInPlace, "ArrayObject no longer keeps its header first")
    precondition(TableObject.isHeaderInPlace, "TableObject no longer keeps its header first")
    precondition(TextBits.isKnown(), "String no longer keeps its bytes where they were")
    precondition(Aggregate.isBaseInPlace, "Aggregate no longer keeps its fields where they were")
  }

  /// Runs the code of a statement at the top level.
  func runTop(_ code: Code) throws {
    state.pointee.frameCount = 0
    state.pointee.nativeDepth = 0
    pendingError = nil
    if values + code.valueCount > state.pointee.valueHigh {
      extendValues(to: values + code.valueCount)
    }
    try run(code, words: words, values: values)
  }
}

/// The session's generator: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), the same numbers on
/// every platform.
struct SessionGenerator: RandomNumberGenerator {
  private(set) var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The code of one function, or of one statement at the top of a cell.
final class Code: @unchecked Sendable {
  struct Handler {
    var start: Int
    var end: Int
    var target: Int
    /// The value register that gets the error; those from here on are cleared.
    var register: Int
  }

  /// A call whose callee was lowered into the caller's code.
  struct InlinedCall {
    var name: String
    var source: SourceText
    /// Of the call, in the source of `outer` or of the code itself.
    var range: SourceRange
    /// One more than the index of the call in which this one is; 0 if there is none.
    var outer: Int32
  }

  /// What every call and return reads, in memory of its own: see ``ArrayObject``.
  struct Hot {
    /// Kept alive by the machine, or by who runs a statement.
    var code: Unmanaged<Code>
    var instructions: UnsafeMutablePointer<Instruction>
    var wordCount = 1
    var valueCount = 1
    /// How many bytes the value registers take.
    var valueBytes = ValueLayout.stride
    var keptValues = 1
    var closureRegister: Int?
    var signature = 0
    /// A copy of the code's constants.
    var constants: UnsafeMutablePointer<Value>
    var constantCount = 0
    /// How many calls and jumps back are left to the loop.
    var heat = Machine.warmUp
    var processor: Unmanaged<ProcessorCode>?
    /// Where the processor's code begins.
    var processorEntry: UnsafeMutableRawPointer?
  }

  let name: String?
  let source: SourceText
  let hot: UnsafeMutablePointer<Hot>
  var ranges: [SourceRange] = []
  /// Calls that were lowered in place, and for each instruction, if there are any, one more than
  /// the index of that which it belongs to.
  var inlinedCalls: [InlinedCall] = []
  var inlined: [Int32] = []
  var constants: [Value] = []
  var sites: [CallSite] = []
  var types: [Type] = []
  var typeBoxes: [TypeBox] = []
  var typeLists: [[Type]] = []
  var enumCases: [EnumCase] = []
  var dispatches: [Dispatch] = []
  var handlers: [Handler] = []
  var parameters: [Representation] = []
  var result = Representation.value
  /// The order that the function defines, if it is so simple that native code can compare itself.
  var ordering: Ordering?

  /// Filled in when the function is lowered; calls may be lowered before.
  var instructions: UnsafeMutablePointer<Instruction> { hot.pointee.instructions }
  var wordCount: Int {
    get { hot.pointee.wordCount }
    set { hot.pointee.wordCount = newValue }
  }
  var valueCount: Int {
    get { hot.pointee.valueCount }
    set {
      hot.pointee.valueCount = newValue
      hot.pointee.valueBytes = newValue * ValueLayout.stride
    }
  }
  /// Value registers below this survive the return: the result and `inout` parameters.
  var keptValues: Int {
    get { hot.pointee.keptValues }
    set { hot.pointee.keptValues = newValue }
  }
  /// The value register that holds the closure during a call, if it has captures.
  var closureRegister: Int? {
    get { hot.pointee.closureRegister }
    set { hot.pointee.closureRegister = newValue }
  }
  var signature: Int {
    get { hot.pointee.signature }
    set { hot.pointee.signature = newValue }
  }

  init(name: String?, source: SourceText) {
    self.name = name
    self.source = source
    hot = .allocate(capacity: 1)
    // Stands for the code until it is there.
    let trap = UnsafeMutablePointer<Instruction>.allocate(capacity: 1)
    trap.initialize(to: Instruction(op: .trap, a: 0, b: 0, c: 0, d: 0))
    hot.initialize(
      to: Hot(
        code: Unmanaged.passUnretained(self),
        instructions: trap,
        constants: .allocate(capacity: 0)
      )
    )
    constants = [.string("this function could not be prepared")]
    ranges = [SourceRange(0, 0)]
  }

  deinit {
    hot.pointee.processor?.release()
    instructions.deallocate()
    removeConstants()
    hot.deallocate()
  }

  var isLowered: Bool { ranges.count > 1 || instructions[0].op != .trap }

  func install(_ code: [Instruction]) {
    instructions.deallocate()
    let copy = UnsafeMutablePointer<Instruction>.allocate(capacity: code.count)
    copy.initialize(from: code, count: code.count)
    hot.pointee.instructions = copy
    removeConstants()
    hot.pointee.constants = .allocate(capacity: constants.count)
    hot.pointee.constants.initialize(from: constants, count: constants.count)
    hot.pointee.constantCount = constants.count
  }

  private func removeConstants() {
    hot.pointee.constants.deinitialize(count: hot.pointee.constantCount)
    hot.pointee.constants.deallocate()
  }

  /// Keeps the translation for the processor.
  func take(_ processor: ProcessorCode) {
    hot.pointee.processor?.release()
    hot.pointee.processor = Unmanaged.passRetained(processor)
    hot.pointee.processorEntry = processor.entry(0)
  }

  /// Where an instruction is, from the innermost call outwards, as far as this code goes.
  func places(at index: Int) -> [Diagnostic.Place] {
    guard ranges.indices.contains(index) else { return [] }
    var range = ranges[index]
    var call = inlined.indices.contains(index) ? inlined[index] : 0
    var places: [Diagnostic.Place] = []
    while call > 0 {
      let inner = inlinedCalls[Int(call) - 1]
      places.append(Diagnostic.Place(function: inner.name, range: range, source: inner.source))
      range = inner.range
      call = inner.outer
    }
    places.append(Diagnostic.Place(function: name, range: range, source: source))
    return places
  }

  /// A number that says in which registers arguments and result of a function travel.
  static func signature(_ parameters: [Representation], _ result: Representation) -> Int {
    var signature = 1
    for parameter in parameters.prefix(28) { signature = signature << 2 | Int(parameter.rawValue) }
    return signature << 2 | Int(result.rawValue)
  }

  /// The representations of parameters and result behind a signature.
  static func decode(_ signature: Int) -> (parameters: [Representation], result: Representation) {
    var rest = signature >> 2
    var parameters: [Representation] = []
    while rest > 1 {
      parameters.append(Representation(rawValue: UInt8(rest & 3)) ?? .value)
      rest >>= 2
    }
    return (parameters.reversed(), Representation(rawValue: UInt8(signature & 3)) ?? .value)
  }
}

extension Type {
  /// How values of this type are kept.
  var representation: Representation {
    if case .parameter(let parameter) = self, let meaning = parameter.meaning {
      return meaning.representation
    }
    guard case .nominal(let type, _) = self, type.isNative else { return .value }
    switch type.name {
    case "Int": return .int
    case "Double", "Float": return .double
    case "Bool": return .bool
    case "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64":
      return .int
    default: return .value
    }
  }
}

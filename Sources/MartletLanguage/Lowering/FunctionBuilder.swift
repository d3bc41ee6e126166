// SPDX-License-Identifier: Apache-2.0

/// A register of the frame: of words, or of values.
struct Register {
  var index: Int
  var representation: Representation
  /// Whether it holds an intermediate result that nobody else reads.
  var isTemporary: Bool

  var isWord: Bool { representation.isWord }
}

/// A place in the code that jumps go to.
struct Label: Hashable { var number: Int }

/// Collects the instructions of one function and hands out its registers.
///
/// Registers are a stack per file: variables of a block and intermediate results above them. A value
/// register that may hold a reference when its use ends is cleared, so that a change in place
/// finds the reference unique and nothing lives longer than it must.
final class FunctionBuilder {
  enum Location {
    case register(Register)
    /// The value register holds a box with the variable.
    case box(Int, Representation)
  }

  struct Mark {
    var word: Int
    var value: Int
  }

  let code: Code
  var instructions: [Instruction] = []
  var ranges: [SourceRange] = []
  var range: SourceRange
  /// One more than the index of the call that is being lowered in place; 0 outside of such.
  var inlineCall: Int32 = 0
  private var inlined: [Int32] = []
  var variables: [Variable: Location] = [:]
  /// Structs whose fields have registers of their own.
  var scattered: [Variable: Scattered] = [:]
  /// Elements of arrays of which only parts are asked for: they stay where they are.
  var elements: [Variable: (array: Register, counter: Register)] = [:]
  var nextWord: Int
  var nextValue: Int
  /// Value registers that may hold a reference.
  var held: Set<Int> = []
  private var targets: [Int] = []
  private var fixups: [(instruction: Int, label: Label)] = []
  private var handlerLabels: [(start: Label, end: Label, target: Label, register: Int)] = []

  init(code: Code, range: SourceRange, nextWord: Int, nextValue: Int) {
    self.code = code
    self.range = range
    self.nextWord = nextWord
    self.nextValue = nextValue
    code.wordCount = max(1, nextWord)
    code.valueCount = nextValue
  }

  // MARK: Code

  func emit(_ op: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) {
    instructions.append(
      Instruction(
        op: op,
        a: UInt16(truncatingIfNeeded: a),
        b: UInt16(truncatingIfNeeded: b),
        c: UInt16(truncatingIfNeeded: c),
        d: d
      )
    )
    ranges.append(range)
    inlined.append(inlineCall)
  }

  func label() -> Label {
    targets.append(-1)
    return Label(number: targets.count - 1)
  }

  func place(_ label: Label) { targets[label.number] = instructions.count }

  func emitJump(_ op: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, to label: Label) {
    fixups.append((instructions.count, label))
    emit(op, a, b, c)
  }

  func addHandler(from start: Label, to end: Label, target: Label, register: Int) {
    handlerLabels.append((start, end, target, register))
  }

  /// Resolves the jumps and installs the code; an error if it needs too many registers.
  func finish() throws {
    for (instruction, label) in fixups {
      let offset = targets[label.number] - instruction - 1
      instructions[instruction].d = offset
      // Every way back looks for an interruption.
      if offset < 0, let loop = instructions[instruction].op.backward {
        instructions[instruction].op = loop
      }
    }
    if code.keptValues >= code.valueCount {
      for index in instructions.indices where instructions[index].op == .returnWord {
        instructions[index].op = .returnPlainWord
      }
    }
    code.handlers = handlerLabels.map {
      Code.Handler(
        start: targets[$0.start.number],
        end: targets[$0.end.number],
        target: targets[$0.target.number],
        register: $0.register
      )
    }
    guard code.wordCount < 60_000, code.valueCount < 60_000 else {
      throw Diagnostic(
        "too-large",
        "this function has too many variables and intermediate results",
        at: range,
        in: code.source,
        remedy: "Divide it into several functions."
      )
    }
    code.ranges = ranges
    if inlined.contains(where: { $0 != 0 }) { code.inlined = inlined }
    code.install(instructions)
  }

  func constant(_ value: Value) -> Int {
    code.constants.append(value)
    return code.constants.count - 1
  }

  func type(_ type: Type) -> Int {
    if let index = code.types.firstIndex(of: type) { return index }
    code.types.append(type)
    return code.types.count - 1
  }

  func typeBox(_ type: Type) -> Int {
    if let index = code.typeBoxes.firstIndex(where: { $0.type == type }) { return index }
    code.typeBoxes.append(TypeBox(type))
    return code.typeBoxes.count - 1
  }

  // MARK: Registers

  func temporary(_ representation: Representation) -> Register {
    var register = variable(representation)
    register.isTemporary = true
    return register
  }

  func variable(_ representation: Representation) -> Register {
    if representation.isWord {
      nextWord += 1
      code.wordCount = max(code.wordCount, nextWord)
      return Register(index: nextWord - 1, representation: representation, isTemporary: false)
    }
    nextValue += 1
    code.valueCount = max(code.valueCount, nextValue)
    return Register(index: nextValue - 1, representation: .value, isTemporary: false)
  }

  var mark: Mark { Mark(word: nextWord, value: nextValue) }

  /// Gives back the registers above the mark, except the one given, and clears what they may hold.
  func reset(to mark: Mark) {
    let dirty = held.filter { $0 >= mark.value }.sorted()
    if let first = dirty.first, let last = dirty.last {
      if first == last {
        emit(.clear, first)
      } else {
        emit(.clearRange, first, last - first + 1)
      }
      held.subtract(dirty)
    }
    nextWord = mark.word
    nextValue = mark.value
  }

  /// Gives back the registers above the mark when control never gets past this point, or when all
  /// are known to be clear.
  func forget(to mark: Mark) {
    held = held.filter { $0 < mark.value }
    nextWord = mark.word
    nextValue = mark.value
  }

  /// Ends the use of an operand.
  func release(_ register: Register) {
    guard register.isTemporary, !register.isWord else { return }
    if held.remove(register.index) != nil { emit(.clear, register.index) }
  }

  /// Moves a value into a register of the same representation.
  func move(_ source: Register, to target: Register) {
    guard source.index != target.index || source.isWord != target.isWord else { return }
    if source.isWord {
      emit(.moveWord, target.index, source.index)
    } else {
      emit(source.isTemporary ? .takeValue : .copyValue, target.index, source.index)
      if source.isTemporary { held.remove(source.index) }
      held.insert(target.index)
    }
  }

  /// The value in a register as a `Value` in a value register.
  func box(_ source: Register, to target: Register) {
    switch source.representation {
    case .int: emit(.boxInt, target.index, source.index)
    case .double: emit(.boxDouble, target.index, source.index)
    case .bool: emit(.boxBool, target.index, source.index)
    case .value: move(source, to: target)
    }
    held.insert(target.index)
  }
}

extension Opcode {
  /// The same jump, with a look for an interruption.
  var backward: Opcode? {
    switch self {
    case .jump: .loop
    case .jumpIf: .loopIf
    case .jumpUnless: .loopUnless
    case .jumpLessInt: .loopLessInt
    case .jumpLessEqualInt: .loopLessEqualInt
    case .jumpEqualInt: .loopEqualInt
    case .jumpNotEqualInt: .loopNotEqualInt
    case .jumpLessDouble: .loopLessDouble
    case .jumpLessEqualDouble: .loopLessEqualDouble
    case .jumpUnlessLessDouble: .loopUnlessLessDouble
    case .jumpUnlessLessEqualDouble: .loopUnlessLessEqualDouble
    case .jumpLessImmediate: .loopLessImmediate
    case .jumpAtLeastImmediate: .loopAtLeastImmediate
    case .jumpEqualImmediate: .loopEqualImmediate
    case .jumpNotEqualImmediate: .loopNotEqualImmediate
    default: nil
    }
  }
}

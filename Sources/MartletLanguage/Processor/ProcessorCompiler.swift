// SPDX-License-Identifier: Apache-2.0

/// Translates a function's instructions to code for x86-64 processors, one by one.
///
/// The code works on the same registers in memory as the loop does, and may be entered and left
/// between any two instructions: where something is out of the ordinary, it leaves before the
/// instruction has changed anything, and the loop carries that out, which also makes the errors.
/// So there is one meaning of each instruction, and code for the processor only for its usual case.
///
/// `rbx` and `r12` hold the bases of the frame's words and values, `r13` the context; `rax`, `rcx`,
/// `rdx`, `xmm0` and `xmm1` are free within an instruction. The other registers keep those words
/// that loops use most.
struct ProcessorCompiler {
  typealias Register = Assembler.Register
  typealias Vector = Assembler.Vector
  typealias Operand = Assembler.Operand

  /// Functions longer than this are left to the loop.
  private static let longest = 20_000
  /// What Swift expects to find again.
  private static let saved: [Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]

  let hot: UnsafeMutablePointer<Code.Hot>
  let code: UnsafeMutablePointer<Instruction>
  let count: Int
  let machine: Machine
  let layout: ValueLayout
  let pins: Pins
  /// Words from here on are of no use to the caller.
  let wordParameterEnd: Int
  var assembler = Assembler()
  private var labels: [Assembler.Label] = []
  private var exits: [Int: Assembler.Label] = [:]
  private var storedExits: [Int: Assembler.Label] = [:]
  private var leave: Assembler.Label
  private var leaveStored: Assembler.Label
  private var cold: [(inout ProcessorCompiler) -> Void] = []

  /// Translates the code; `nil` if it cannot be.
  ///
  /// The words of code at the top level are the variables of the session.
  static func compile(_ code: Code, isTop: Bool, for machine: Machine) -> ProcessorCode? {
    #if arch(x86_64) && canImport(Glibc)
    guard let layout = ValueLayout.found, code.ranges.count <= longest else { return nil }
    var compiler = ProcessorCompiler(code, isTop, machine, layout)
    return compiler.compile()
    #else
    return nil
    #endif
  }

  private init(_ code: Code, _ isTop: Bool, _ machine: Machine, _ layout: ValueLayout) {
    hot = code.hot
    self.code = code.instructions
    count = code.ranges.count
    self.machine = machine
    self.layout = layout
    pins = Pins(UnsafeBufferPointer(start: code.instructions, count: code.ranges.count))
    wordParameterEnd = isTop ? .max : 1 + code.parameters.count { $0.isWord }
    leave = assembler.label()
    leaveStored = assembler.label()
    labels = (0..<count).map { _ in assembler.label() }
  }

  private mutating func compile() -> ProcessorCode? {
    for register in Self.saved { assembler.push(register) }
    assembler.arithmetic(.subtract, .general(.rsp), immediate: 8)
    assembler.move(.r13, .general(.rdi))
    assembler.move(.rbx, context(\.words))
    assembler.move(.r12, context(\.values))
    assembler.jump(to: context(\.entry))

    for index in 0..<count {
      assembler.place(labels[index])
      translate(index, code[index])
    }
    while !cold.isEmpty {
      let blocks = cold
      cold = []
      for block in blocks { block(&self) }
    }
    var entries = [UInt32](repeating: 0, count: count)
    for index in 0..<count where index == 0 || pins.isLoopStart[index] {
      entries[index] = UInt32(truncatingIfNeeded: assembler.count)
      loadPins()
      assembler.jump(labels[index])
    }
    for (index, label) in exits.sorted(by: { $0.key < $1.key }) {
      assembler.place(label)
      assembler.move(.rax, UnsafeRawPointer(code + index))
      assembler.jump(leave)
    }
    for (index, label) in storedExits.sorted(by: { $0.key < $1.key }) {
      assembler.place(label)
      assembler.move(.rax, UnsafeRawPointer(code + index))
      assembler.jump(leaveStored)
    }
    assembler.place(leave)
    storePins()
    assembler.place(leaveStored)
    assembler.move(.rcx, UnsafeRawPointer(hot))
    leaveToCaller()
    assembler.resolve()
    return ProcessorCode(assembler.bytes, entries: entries)
  }

  /// Goes back to Swift with the frame in memory, the instruction in `rax` and the code in `rcx`.
  mutating func leaveToCaller() {
    assembler.store(context(\.next), .rax)
    assembler.store(context(\.hot), .rcx)
    assembler.store(context(\.words), .rbx)
    assembler.store(context(\.values), .r12)
    assembler.arithmetic(.add, .general(.rsp), immediate: 8)
    for register in Self.saved.reversed() { assembler.pop(register) }
    assembler.ret()
  }

  // MARK: Ways out

  /// Where to jump to have the loop carry out an instruction that has changed nothing yet.
  mutating func exit(_ index: Int) -> Assembler.Label {
    if let known = exits[index] { return known }
    let label = assembler.label()
    exits[index] = label
    return label
  }

  /// The same where all words are in memory, and the registers that keep some hold other things.
  mutating func storedExit(_ index: Int) -> Assembler.Label {
    if let known = storedExits[index] { return known }
    let label = assembler.label()
    storedExits[index] = label
    return label
  }

  /// Code that is seldom needed, and stands behind all other.
  mutating func coldBlock(
    _ emit: @escaping (inout ProcessorCompiler, Assembler.Label) -> Void
  ) -> (start: Assembler.Label, end: Assembler.Label) {
    let start = assembler.label()
    let end = assembler.label()
    cold.append { compiler in
      compiler.assembler.place(start)
      emit(&compiler, end)
      compiler.assembler.jump(end)
    }
    return (start, end)
  }

  /// Where the code for an instruction starts.
  func target(_ index: Int) -> Assembler.Label { labels[index] }

  /// Has Swift carry out an instruction that neither jumps nor calls.
  mutating func step(_ index: Int) {
    storePins()
    callStep(index)
    loadPins()
  }

  private mutating func callStep(_ index: Int) {
    callSwift(Machine.stepAddress, index)
    let (failed, _) = coldBlock { compiler, _ in
      compiler.assembler.move(.rax, UnsafeRawPointer(compiler.code + index + 1))
      compiler.assembler.jump(compiler.leaveStored)
    }
    assembler.jump(.notEqual, failed)
  }

  /// Calls what knows the machine, the instruction and the frame, and tests what it returns.
  mutating func callSwift(_ function: Int, _ index: Int) {
    assembler.move(.rdi, context(\.machine))
    assembler.move(.rsi, UnsafeRawPointer(code + index))
    assembler.move(.rdx, .general(.rbx))
    assembler.move(.rcx, .general(.r12))
    assembler.move(.r8, UnsafeRawPointer(hot))
    assembler.move(.rax, function)
    assembler.call(.general(.rax))
    assembler.test(.rax, .rax)
  }

  /// A block that has Swift carry out an instruction, and goes on behind it.
  mutating func coldStep(_ index: Int) -> (start: Assembler.Label, end: Assembler.Label) {
    coldBlock { compiler, _ in compiler.step(index) }
  }

  /// Leaves if somebody wants the cell to stop.
  mutating func checkInterruption(_ index: Int) {
    assembler.move(.rcx, context(\.flag))
    assembler.compareByte(.memory(.rcx, 0), immediate: 0)
    assembler.jump(.notEqual, exit(index))
  }

  // MARK: Words

  func context(_ path: PartialKeyPath<ProcessorContext>) -> Operand {
    .memory(.r13, Self.offset(path))
  }

  /// How far a stored property is from the start of its structure.
  static func offset<T>(_ path: PartialKeyPath<T>) -> Int {
    guard let offset = MemoryLayout<T>.offset(of: path) else {
      preconditionFailure("only stored properties have a place")
    }
    return offset
  }

  func inMemory(_ word: Int) -> Operand { .memory(.rbx, word * 8) }

  /// Where a word is for instructions on integers, brought to `scratch` if it is kept among the
  /// floating-point registers.
  mutating func integer(_ word: Int, _ scratch: Register) -> Operand {
    switch pins.place(of: word) {
    case .general(let register): return .general(register)
    case .vector(let vector):
      assembler.move(scratch, bits: vector)
      return .general(scratch)
    case nil: return inMemory(word)
    }
  }

  mutating func load(_ target: Register, _ word: Int) {
    if case .vector(let vector) = pins.place(of: word) {
      assembler.move(target, bits: vector)
    } else {
      assembler.move(target, integer(word, target))
    }
  }

  /// The register that keeps a word, or else `scratch` with the word in it.
  mutating func inRegister(_ word: Int, _ scratch: Register) -> Register {
    if case .general(let register) = pins.place(of: word) { return register }
    load(scratch, word)
    return scratch
  }

  mutating func store(_ word: Int, _ source: Register) {
    switch pins.place(of: word) {
    case .general(let register): assembler.move(register, .general(source))
    case .vector(let vector): assembler.move(vector, bits: source)
    case nil: assembler.store(inMemory(word), source)
    }
  }

  /// Where a word is for instructions on doubles.
  mutating func double(_ word: Int, _ scratch: Vector) -> Operand {
    switch pins.place(of: word) {
    case .general(let register):
      assembler.move(scratch, bits: register)
      return .vector(scratch)
    case .vector(let vector): return .vector(vector)
    case nil: return inMemory(word)
    }
  }

  mutating func load(_ target: Vector, _ word: Int) {
    if case .general(let register) = pins.place(of: word) {
      assembler.move(target, bits: register)
    } else {
      assembler.move(target, double(word, target))
    }
  }

  mutating func store(_ word: Int, _ source: Vector) {
    switch pins.place(of: word) {
    case .general(let register): assembler.move(register, bits: source)
    case .vector(let vector): assembler.move(vector, .vector(source))
    case nil: assembler.store(inMemory(word), source)
    }
  }

  /// Puts words into memory that are kept in registers.
  mutating func storePins(below end: Int = .max) {
    for (word, _) in pins.all where word < end { storePin(word) }
  }

  mutating func storePin(_ word: Int) {
    switch pins.place(of: word) {
    case .general(let register): assembler.store(inMemory(word), register)
    case .vector(let vector): assembler.store(inMemory(word), vector)
    case nil: break
    }
  }

  mutating func loadPins() {
    for (word, place) in pins.all { loadPin(word, place) }
  }

  mutating func loadPin(_ word: Int, _ place: Pins.Place) {
    switch place {
    case .general(let register): assembler.move(register, inMemory(word))
    case .vector(let vector): assembler.move(vector, inMemory(word))
    }
  }

  // MARK: Values

  func value(_ index: Int, _ offset: Int = 0) -> Operand {
    .memory(.r12, index * ValueLayout.stride + offset)
  }

  /// Goes to `other` unless the value register holds an object, and puts the object into `target`.
  mutating func object(_ target: Register, _ index: Int, orElse other: Assembler.Label) {
    assembler.compareByte(value(index, ValueLayout.tag), immediate: Machine.objectTag)
    assembler.jump(.notEqual, other)
    assembler.move(target, value(index))
  }

  /// Goes to `other` if others than this register refer to the object, or if that is not known.
  mutating func unique(_ object: Register, orElse other: Assembler.Label) {
    assembler.arithmetic(.compare, .memory(object, 8), immediate: 3)
    assembler.jump(.notEqual, other)
  }

  /// Goes to `other` if the value is a counted one; uses `rax`.
  mutating func plain(_ index: Int, orElse other: Assembler.Label) {
    plain(value(index, ValueLayout.tag), orElse: other)
  }

  mutating func plain(_ tag: Operand, orElse other: Assembler.Label) {
    assembler.loadByte(.rax, tag)
    assembler.arithmetic(
      .subtract,
      .general(.rax),
      immediate: Int(min(layout.string, Machine.objectTag))
    )
    assembler.arithmetic(.compare, .general(.rax), immediate: 1)
    assembler.jump(.belowOrEqual, other)
  }

  mutating func storeVoid(_ index: Int) {
    assembler.store(value(index), immediate: 0)
    assembler.store(value(index, 8), immediate: 0)
    assembler.storeByte(value(index, ValueLayout.tag), immediate: layout.empty)
  }

  /// The tag of a number's case.
  func tag(_ kind: Int) -> UInt8 {
    kind == 0 ? layout.int : kind == 1 ? layout.double : layout.bool
  }
}

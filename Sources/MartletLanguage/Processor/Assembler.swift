// SPDX-License-Identifier: Apache-2.0

/// Writes instructions of x86-64 processors.
///
/// Encodings are from the Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.
/// Memory is always addressed by a register and a displacement.
struct Assembler {
  /// A general register; the number is the one in encodings.
  enum Register: UInt8, Sendable {
    case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
  }

  /// A register for floating-point numbers, by its number.
  struct Vector: Equatable, Sendable {
    var number: UInt8
    init(_ number: UInt8) { self.number = number }
  }

  /// Where an operand is.
  enum Operand {
    case register(UInt8)
    case memory(Register, Int)

    static func general(_ register: Register) -> Operand { .register(register.rawValue) }
    static func vector(_ vector: Vector) -> Operand { .register(vector.number) }
  }

  /// What a jump depends on; the number is the one in encodings.
  enum Condition: UInt8, Sendable {
    case overflow = 0x0, below = 0x2, aboveOrEqual = 0x3, equal = 0x4, notEqual = 0x5
    case belowOrEqual = 0x6, above = 0x7, parity = 0xa, noParity = 0xb
    case less = 0xc, greaterOrEqual = 0xd, lessOrEqual = 0xe, greater = 0xf

    var inverse: Condition { Condition(rawValue: rawValue ^ 1) ?? .notEqual }
  }

  /// Two-operand instructions on 64-bit integers: register op= operand.
  enum Arithmetic: UInt8, Sendable {
    case add = 0x03, or = 0x0b, and = 0x23, subtract = 0x2b, xor = 0x33, compare = 0x3b
    /// The number of the operation where the right side is an immediate.
    var extension_: UInt8 { rawValue >> 3 }
  }

  /// Two-operand instructions on doubles.
  enum Floating: UInt8, Sendable {
    case squareRoot = 0x51, add = 0x58, multiply = 0x59, subtract = 0x5c, divide = 0x5e
  }

  struct Label: Hashable { var number: Int }

  private(set) var bytes: [UInt8] = []
  private var targets: [Int] = []
  private var fixups: [(at: Int, label: Label)] = []

  var count: Int { bytes.count }

  // MARK: Labels

  mutating func label() -> Label {
    targets.append(-1)
    return Label(number: targets.count - 1)
  }

  mutating func place(_ label: Label) { targets[label.number] = bytes.count }

  func offset(of label: Label) -> Int { targets[label.number] }

  /// Fills in how far the jumps go.
  mutating func resolve() {
    for (at, label) in fixups { put32(targets[label.number] - at - 4, at: at) }
    fixups = []
  }

  mutating func jump(_ label: Label) {
    bytes.append(0xe9)
    refer(to: label)
  }

  mutating func jump(_ condition: Condition, _ label: Label) {
    bytes += [0x0f, 0x80 | condition.rawValue]
    refer(to: label)
  }

  mutating func jump(to operand: Operand) { encode([0xff], 4, operand, wide: false) }
  mutating func call(_ operand: Operand) { encode([0xff], 2, operand, wide: false) }
  mutating func ret() { bytes.append(0xc3) }

  /// The address of a label.
  mutating func address(_ target: Register, of label: Label) {
    bytes += [0x48 | (target.rawValue >> 3) << 2, 0x8d, 0x05 | (target.rawValue & 7) << 3]
    refer(to: label)
  }

  private mutating func refer(to label: Label) {
    fixups.append((bytes.count, label))
    bytes += [0, 0, 0, 0]
  }

  // MARK: Integers

  mutating func move(_ target: Register, _ source: Operand) {
    if case .register(target.rawValue) = source { return }
    encode([0x8b], target.rawValue, source)
  }

  mutating func store(_ target: Operand, _ source: Register) {
    encode([0x89], source.rawValue, target)
  }

  mutating func move(_ target: Register, _ immediate: Int) {
    if immediate == 0 {
      // Changes the flags.
      encode([0x33], target.rawValue, .general(target), wide: false)
    } else if UInt32(exactly: immediate) != nil {
      // The upper half becomes 0.
      move(target, immediate32: immediate)
    } else if Int32(exactly: immediate) != nil {
      encode([0xc7], 0, .general(target))
      append32(immediate)
    } else {
      bytes += [0x48 | target.rawValue >> 3, 0xb8 | target.rawValue & 7]
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: immediate >> shift))
      }
    }
  }

  /// A number of 32 bits without a sign, leaving the flags as they are.
  mutating func move(_ target: Register, immediate32 immediate: Int) {
    if target.rawValue > 7 { bytes.append(0x41) }
    bytes.append(0xb8 | target.rawValue & 7)
    append32(immediate)
  }

  mutating func move(_ target: Register, _ pointer: UnsafeRawPointer) {
    move(target, Int(bitPattern: pointer))
  }

  /// A number that fits into 32 bits.
  mutating func store(_ target: Operand, immediate: Int) {
    encode([0xc7], 0, target)
    append32(immediate)
  }

  mutating func storeByte(_ target: Operand, immediate: UInt8) {
    encode([0xc6], 0, target, wide: false)
    bytes.append(immediate)
  }

  mutating func arithmetic(_ operation: Arithmetic, _ target: Register, _ source: Operand) {
    encode([operation.rawValue], target.rawValue, source)
  }

  /// With a number that fits into 32 bits.
  mutating func arithmetic(_ operation: Arithmetic, _ target: Operand, immediate: Int) {
    if Int8(exactly: immediate) != nil {
      encode([0x83], operation.extension_, target)
      bytes.append(UInt8(truncatingIfNeeded: immediate))
    } else {
      encode([0x81], operation.extension_, target)
      append32(immediate)
    }
  }

  mutating func compareByte(_ target: Operand, immediate: UInt8) {
    encode([0x80], 7, target, wide: false)
    bytes.append(immediate)
  }

  mutating func test(_ first: Register, _ second: Register) {
    encode([0x85], second.rawValue, .general(first))
  }

  mutating func multiply(_ target: Register, _ source: Operand) {
    encode([0x0f, 0xaf], target.rawValue, source)
  }

  /// With a number that fits into 32 bits.
  mutating func multiply(_ target: Register, _ source: Operand, immediate: Int) {
    encode([0x69], target.rawValue, source)
    append32(immediate)
  }

  /// `rdx:rax = rax * source`, signed.
  mutating func multiplyWide(_ source: Operand) { encode([0xf7], 5, source) }

  /// `rax` and `rdx` become quotient and remainder of `rax` by `source`.
  mutating func divide(_ source: Operand) {
    bytes += [0x48, 0x99]
    encode([0xf7], 7, source)
  }

  mutating func negate(_ target: Register) { encode([0xf7], 3, .general(target)) }
  mutating func not(_ target: Register) { encode([0xf7], 2, .general(target)) }

  /// By the number in `rcx`, of which the lowest 6 bits count.
  mutating func shiftLeft(_ target: Register) { encode([0xd3], 4, .general(target)) }
  mutating func shiftRightSigned(_ target: Register) { encode([0xd3], 7, .general(target)) }

  mutating func shiftRightSigned(_ target: Register, by count: UInt8) {
    encode([0xc1], 7, .general(target))
    bytes.append(count)
  }

  mutating func shiftRight(_ target: Register, by count: UInt8) {
    encode([0xc1], 5, .general(target))
    bytes.append(count)
  }

  /// The address itself.
  mutating func address(_ target: Register, _ base: Register, _ displacement: Int) {
    encode([0x8d], target.rawValue, .memory(base, displacement))
  }

  /// `base + index * scale`, where the scale is 1, 2, 4 or 8; the base is neither `rbp` nor `r13`.
  mutating func address(_ target: Register, _ base: Register, _ index: Register, scale: UInt8) {
    indexed([0x8d], target.rawValue, base, index, scale)
  }

  mutating func load(_ target: Register, _ base: Register, _ index: Register, scale: UInt8) {
    indexed([0x8b], target.rawValue, base, index, scale)
  }

  mutating func store(_ source: Register, _ base: Register, _ index: Register, scale: UInt8) {
    indexed([0x89], source.rawValue, base, index, scale)
  }

  /// A byte with zeros before it.
  mutating func loadByte(_ target: Register, _ source: Operand) {
    encode([0x0f, 0xb6], target.rawValue, source, wide: false)
  }

  mutating func loadByte(_ target: Register, _ base: Register, _ index: Register) {
    indexed([0x0f, 0xb6], target.rawValue, base, index, 1)
  }

  /// The lowest byte of a register.
  mutating func storeByte(_ source: Register, _ base: Register, _ index: Register) {
    indexed([0x88], source.rawValue, base, index, 1)
  }

  /// 1 or 0 in `rax`.
  mutating func set(_ condition: Condition) {
    bytes += [0x0f, 0x90 | condition.rawValue, 0xc0, 0x0f, 0xb6, 0xc0]
  }

  mutating func push(_ register: Register) {
    if register.rawValue > 7 { bytes.append(0x41) }
    bytes.append(0x50 | register.rawValue & 7)
  }

  mutating func pop(_ register: Register) {
    if register.rawValue > 7 { bytes.append(0x41) }
    bytes.append(0x58 | register.rawValue & 7)
  }

  // MARK: Floating point

  mutating func move(_ target: Vector, _ source: Operand) {
    switch source {
    case .register(target.number): return
    case .register: encode([0x0f, 0x28], target.number, source, wide: false, prefix: 0x66)
    case .memory: encode([0x0f, 0x10], target.number, source, wide: false, prefix: 0xf2)
    }
  }

  mutating func store(_ target: Operand, _ source: Vector) {
    encode([0x0f, 0x11], source.number, target, wide: false, prefix: 0xf2)
  }

  mutating func floating(_ operation: Floating, _ target: Vector, _ source: Operand) {
    encode([0x0f, operation.rawValue], target.number, source, wide: false, prefix: 0xf2)
  }

  /// Compares; both "below" and "equal" hold where one of them is no number.
  mutating func compare(_ first: Vector, _ second: Operand) {
    encode([0x0f, 0x2e], first.number, second, wide: false, prefix: 0x66)
  }

  /// The bits of a general register.
  mutating func move(_ target: Vector, bits source: Register) {
    encode([0x0f, 0x6e], target.number, .general(source), prefix: 0x66)
  }

  mutating func move(_ target: Register, bits source: Vector) {
    encode([0x0f, 0x7e], source.number, .general(target), prefix: 0x66)
  }

  mutating func clear(_ target: Vector) {
    encode([0x0f, 0x57], target.number, .vector(target), wide: false)
  }

  mutating func convert(_ target: Vector, integer source: Operand) {
    encode([0x0f, 0x2a], target.number, source, prefix: 0xf2)
  }

  /// Towards zero; `Int.min` if it does not fit.
  mutating func convert(_ target: Register, double source: Operand) {
    encode([0x0f, 0x2c], target.rawValue, source, prefix: 0xf2)
  }

  /// To single precision and back.
  mutating func roundToFloat(_ target: Vector) {
    encode([0x0f, 0x5a], target.number, .vector(target), wide: false, prefix: 0xf2)
    encode([0x0f, 0x5a], target.number, .vector(target), wide: false, prefix: 0xf3)
  }

  // MARK: Encoding

  private mutating func encode(
    _ opcode: [UInt8],
    _ register: UInt8,
    _ operand: Operand,
    wide: Bool = true,
    prefix: UInt8? = nil
  ) {
    if let prefix { bytes.append(prefix) }
    let other: UInt8 =
      switch operand {
      case .register(let number): number
      case .memory(let base, _): base.rawValue
      }
    let rex = 0x40 | (wide ? 8 : 0) | (register >> 3) << 2 | other >> 3
    if rex != 0x40 { bytes.append(rex) }
    bytes += opcode
    let fields = (register & 7) << 3 | other & 7
    switch operand {
    case .register: bytes.append(0xc0 | fields)
    case .memory(_, let displacement):
      let isShort = Int8(exactly: displacement) != nil
      bytes.append((isShort ? 0x40 : 0x80) | fields)
      if other & 7 == 4 { bytes.append(0x24) }
      if isShort {
        bytes.append(UInt8(truncatingIfNeeded: displacement))
      } else {
        append32(displacement)
      }
    }
  }

  private mutating func indexed(
    _ opcode: [UInt8],
    _ register: UInt8,
    _ base: Register,
    _ index: Register,
    _ scale: UInt8
  ) {
    bytes.append(0x48 | (register >> 3) << 2 | (index.rawValue >> 3) << 1 | base.rawValue >> 3)
    bytes += opcode
    bytes.append((register & 7) << 3 | 4)
    bytes.append(
      UInt8(scale.trailingZeroBitCount) << 6 | (index.rawValue & 7) << 3 | base.rawValue & 7
    )
  }

  private mutating func append32(_ value: Int) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  private mutating func put32(_ value: Int, at index: Int) {
    for (offset, shift) in stride(from: 0, to: 32, by: 8).enumerated() {
      bytes[index + offset] = UInt8(truncatingIfNeeded: value >> shift)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Which words of a frame stay in registers of the processor, and where loops start.
///
/// A word earns a place by what it is read and written in loops, less what it costs to save and
/// restore it around what Swift or another function does there.
struct Pins {
  enum Place {
    case general(Assembler.Register)
    case vector(Assembler.Vector)
  }

  /// Those that no instruction uses for anything else.
  private static let generals: [Assembler.Register] = [
    .rsi, .rdi, .r8, .r9, .r10, .r11, .rbp, .r14, .r15,
  ]
  private static let vectors = (2..<16).map { Assembler.Vector($0) }

  private(set) var isLoopStart: [Bool]
  private(set) var all: [(word: Int, place: Place)] = []
  private var places: [Int: Place] = [:]

  init(_ code: UnsafeBufferPointer<Instruction>) {
    isLoopStart = [Bool](repeating: false, count: code.count)
    // How deep in loops each instruction is: a loop is what lies between a jump back and its target.
    var changes = [Int](repeating: 0, count: code.count + 1)
    for (index, instruction) in code.enumerated() {
      guard let distance = instruction.jump, distance < 0 else { continue }
      let start = index + 1 + distance
      isLoopStart[start] = true
      changes[start] += 1
      changes[index + 1] -= 1
    }
    var uses: [Int: (integer: Int, double: Int)] = [:]
    var interruptions = 0
    var depth = 0
    for (index, instruction) in code.enumerated() {
      depth += changes[index]
      guard depth > 0 else { continue }
      let weight = 1 << (3 * min(depth, 6))
      for (word, isDouble) in instruction.words {
        if isDouble {
          uses[word, default: (0, 0)].double += weight
        } else {
          uses[word, default: (0, 0)].integer += weight
        }
      }
      if instruction.leavesRegisters { interruptions += weight }
    }
    choose(uses, cost: interruptions * 2)
  }

  private mutating func choose(_ uses: [Int: (integer: Int, double: Int)], cost: Int) {
    var generals = Pins.generals[...]
    var vectors = Pins.vectors[...]
    // In a fixed order, whatever that of the dictionary.
    let wanted = uses.map { (word: $0.key, gain: $0.value.integer + $0.value.double - cost) }
      .filter { $0.gain > 0 }
      .sorted { ($0.gain, $1.word) > ($1.gain, $0.word) }
    for (word, _) in wanted {
      guard let use = uses[word] else { continue }
      if use.double > use.integer, let vector = vectors.popFirst() {
        all.append((word, .vector(vector)))
      } else if use.double <= use.integer, let general = generals.popFirst() {
        all.append((word, .general(general)))
      }
    }
    places = Dictionary(uniqueKeysWithValues: all.map { ($0.word, $0.place) })
  }

  func place(of word: Int) -> Place? { places[word] }
}

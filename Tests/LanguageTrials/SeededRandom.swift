// SPDX-License-Identifier: Apache-2.0

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014, doi:10.1145/2660193.2660195), with the choices
/// that generators make.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D &+ 0x1234_5678_9ABC_DEF1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True `percent` times of a hundred.
  mutating func chance(_ percent: Int) -> Bool { int(0...99) < percent }

  /// One of some alternatives; the list must not be empty.
  mutating func pick<T>(_ list: [T]) -> T { list[int(0...list.count - 1)] }

  mutating func pickIfAny<T>(_ list: [T]) -> T? { list.isEmpty ? nil : pick(list) }
}

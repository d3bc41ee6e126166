// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// A seeded source of random numbers that gives the same numbers on every platform.
///
/// The same seed always gives the same sequence. Nothing here is random by chance: without a seed
/// there is no generator. It is not fit for secrets.
///
/// - Note: xoshiro256**, its state filled by SplitMix64 from the seed. Blackman and Vigna,
///   *Scrambled Linear Pseudorandom Number Generators*, ACM TOMS 47(4), 2021,
///   [doi:10.1145/3460772].
///
/// [doi:10.1145/3460772]: https://doi.org/10.1145/3460772
public struct RandomGenerator: RandomNumberGenerator, Sendable, Equatable {
  // Invariant: not all four words are zero. SplitMix64 is a bijection of distinct inputs, so of
  // four consecutive outputs at most one is zero; the generator never reaches the zero state.
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Makes the generator that belongs to a seed; any whole number is a good seed.
  public init(seed: Int) {
    var source = SplitMix64(state: UInt64(bitPattern: Int64(seed)))
    state = (source.next(), source.next(), source.next(), source.next())
  }

  /// The state in four words, not all of which are 0.
  package var words: [UInt64] { [state.0, state.1, state.2, state.3] }

  /// Makes the generator of a state: four words, not all of which are 0.
  package init(words: [UInt64]) {
    precondition(words.count == 4 && words.contains { $0 != 0 }, "no state: \(words)")
    state = (words[0], words[1], words[2], words[3])
  }

  /// Returns 64 random bits and moves on.
  public mutating func next() -> UInt64 {
    let result = rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotated(state.3, by: 45)
    return result
  }

  /// Returns a generator for a part of the work, which no other part influences.
  ///
  /// A forest gives each of its trees a stream of its own, so its result does not depend on the
  /// order in which they grow. The generator itself does not move.
  ///
  /// - Parameter stream: The number of the part; the same number gives the same generator.
  /// - Returns: A generator whose numbers have nothing to do with those of other streams.
  public func split(stream: Int) -> RandomGenerator {
    // The stream's number is scrambled first, or neighbours would differ in a bit or two.
    var scramble = SplitMix64(state: UInt64(bitPattern: Int64(stream)))
    var source = SplitMix64(
      state: state.0 ^ rotated(state.1, by: 16) ^ rotated(state.2, by: 32)
        ^ rotated(state.3, by: 48) ^ scramble.next()
    )
    var copy = self
    copy.state = (source.next(), source.next(), source.next(), source.next())
    return copy
  }

  /// Two generators are equal when they will give the same numbers.
  public static func == (left: RandomGenerator, right: RandomGenerator) -> Bool {
    left.state == right.state
  }
}

extension RandomGenerator {
  /// Returns a number from 0 up to but not including 1, a multiple of 2⁻⁵³, all equally likely.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Returns a number from the normal distribution of mean 0 and standard deviation 1.
  ///
  /// - Note: Marsaglia and Bray's polar method, SIAM Review 6(3), 1964,
  ///   [doi:10.1137/1006063](https://doi.org/10.1137/1006063). The logarithm is computed here and
  ///   not by the C library, whose last bit differs between platforms. The second number of each
  ///   pair is thrown away, so that the generator's state stays its four words.
  public mutating func normal() -> Double {
    while true {
      let x = 2 * uniform() - 1
      let y = 2 * uniform() - 1
      let square = x * x + y * y
      if square > 0, square < 1 {
        return x * (-2 * portableLogarithm(square) / square).squareRoot()
      }
    }
  }

  /// Returns a whole number from 0 up to but not including `bound`, all equally likely.
  ///
  /// - Throws: ``RandomError`` when `bound` is below 1.
  /// - Note: D. Lemire, *Fast Random Integer Generation in an Interval*, ACM TOMACS 29(1), 2019,
  ///   [doi:10.1145/3230636](https://doi.org/10.1145/3230636).
  public mutating func below(_ bound: Int) throws -> Int {
    guard bound >= 1 else { throw RandomError(bound: bound) }
    return Int(below(UInt64(bound)))
  }

  /// Returns the numbers from 0 up to but not including `count` in random order.
  ///
  /// - Throws: ``RandomError`` when `count` is negative or above 2²⁸.
  public mutating func permutation(_ count: Int) throws -> [Int] {
    guard count >= 0, count <= Matrix.maximumCount else { throw RandomError(count: count) }
    // Once in order, once shuffled.
    try Execution.current.require(bytes: 2 * count * MemoryLayout<Int>.stride)
    return shuffled(Array(0..<count))
  }

  /// Returns the values in random order, every order equally likely (Fisher–Yates).
  package mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    guard values.count > 1 else { return values }
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, Int(below(UInt64(last) + 1)))
    }
    return values
  }

  /// Lemire's method: the high word of a product, with the rare biased cases drawn again.
  private mutating func below(_ bound: UInt64) -> UInt64 {
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }
}

/// A bound that leaves no number to draw, or a count of numbers that cannot be.
public struct RandomError: MartletError, Equatable {
  /// The bound or count that was asked for.
  public let number: Int
  private let isBound: Bool

  package init(bound: Int) {
    number = bound
    isBound = true
  }

  package init(count: Int) {
    number = count
    isBound = false
  }

  /// `invalid-bound` or `invalid-count`.
  public var code: String { isBound ? "invalid-bound" : "invalid-count" }
  /// What was wrong.
  public var message: String {
    isBound
      ? "There is no whole number from 0 up to but not including \(number)."
      : "There is no permutation of \(number) numbers."
  }
  /// What to do.
  public var remedy: String? {
    isBound ? "Pass a bound of at least 1." : "Pass a count from 0 to \(Matrix.maximumCount)."
  }
  /// The number as written.
  public var culprit: String? { "\(number)" }
}

/// SplitMix64: fills the state of a larger generator from one word.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

private func rotated(_ word: UInt64, by count: UInt64) -> UInt64 {
  (word << count) | (word >> (64 - count))
}

/// The natural logarithm of a positive normal number by basic operations alone.
///
/// With x = m·2ᵉ and m in [√½, √2), ln x = e ln 2 + 2 artanh((m−1)/(m+1)). The argument of artanh
/// is at most 0.172, so the series cut after its 12th term is off by less than 1e-19.
func portableLogarithm(_ x: Double) -> Double {
  var exponent = Double(x.exponent)
  var significand = x.significand
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let s = (significand - 1) / (significand + 1)
  let square = s * s
  var series = 0.0
  for k in stride(from: 23, through: 1, by: -2) {
    series = series * square + 1 / Double(k)
  }
  return exponent * 0.6931471805599453 + 2 * s * series
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Testing

@Suite("The random generator")
struct RandomGeneratorTests {
  // Computed by an independent transcription of the published algorithms into Python 3.11 with
  // unbounded integers; its SplitMix64 gives 6457827717110365317 first for the seed 1234567.
  @Test(
    "A seed gives the published algorithm's numbers",
    arguments: [
      (0, [0x99ec_5f36_cb75_f2b4, 0xbf6e_1f78_4956_452a, 0x1a5f_849d_4933_e6e0]),
      (-1, [0x8f55_20d5_2a7e_ad08, 0xc476_a018_caa1_802d, 0x81de_31c0_d260_469e]),
    ] as [(Int, [UInt64])]
  )
  func followsReference(seed: Int, numbers: [UInt64]) {
    var generator = RandomGenerator(seed: seed)
    #expect(numbers.map { _ in generator.next() } == numbers)
  }

  @Test("Equal seeds give equal generators, other seeds others")
  func comparesBySeed() {
    #expect(RandomGenerator(seed: 3) == RandomGenerator(seed: 3))
    #expect(RandomGenerator(seed: 3) != RandomGenerator(seed: 4))
  }

  @Test("Streams differ from each other and from their generator, which does not move")
  func splits() {
    let generator = RandomGenerator(seed: 1)
    let streams = (-2...50).map { stream -> UInt64 in
      var part = generator.split(stream: stream)
      return part.next()
    }
    var same = generator
    #expect(Set(streams + [same.next()]).count == streams.count + 1)
    #expect(generator == RandomGenerator(seed: 1))
    #expect(generator.split(stream: 7) == generator.split(stream: 7))
  }

  @Test("Uniform numbers fill the unit interval evenly")
  func drawsUniform() {
    var generator = RandomGenerator(seed: 5)
    let numbers = (0..<100_000).map { _ in generator.uniform() }
    #expect(numbers.allSatisfy { $0 >= 0 && $0 < 1 })
    var counts = [Int](repeating: 0, count: 10)
    for number in numbers { counts[Int(number * 10)] += 1 }
    // Chi-squared with 9 degrees of freedom: 27.9 is exceeded once in a thousand seeds.
    let chiSquared = counts.reduce(0.0) { $0 + (Double($1) - 10_000) * (Double($1) - 10_000) / 1e4 }
    #expect(chiSquared < 27.9)
  }

  @Test("Normal numbers have the moments of the normal distribution")
  func drawsNormal() {
    var generator = RandomGenerator(seed: 6)
    let numbers = (0..<100_000).map { _ in generator.normal() }
    func moment(_ power: Int) -> Double {
      numbers.reduce(0) { sum, x in sum + (0..<power).reduce(1.0) { p, _ in p * x } } / 1e5
    }
    // Four standard errors of each moment: √(1/n), √(2/n), √(15/n), √(96/n).
    #expect(abs(moment(1)) < 0.0127)
    #expect(abs(moment(2) - 1) < 0.0179)
    #expect(abs(moment(3)) < 0.049)
    #expect(abs(moment(4) - 3) < 0.124)
  }

  @Test("Numbers below a bound are all drawn, equally often")
  func drawsBelow() throws {
    var generator = RandomGenerator(seed: 7)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[try generator.below(7)] += 1 }
    // Five standard deviations of a binomial count, √(70000 · 1/7 · 6/7) = 93.
    #expect(counts.allSatisfy { abs($0 - 10_000) < 463 })
    #expect(try generator.below(1) == 0)
    #expect(try generator.below(.max) >= 0)
  }

  @Test("A bound below 1 is an error", arguments: [0, -1, Int.min])
  func refusesBound(bound: Int) {
    var generator = RandomGenerator(seed: 0)
    #expect(throws: RandomError(bound: bound)) { try generator.below(bound) }
  }

  @Test("A permutation holds every number once, and every order of three comes up")
  func permutes() throws {
    var generator = RandomGenerator(seed: 8)
    #expect(try generator.permutation(100).sorted() == Array(0..<100))
    #expect(try generator.permutation(0) == [])
    for count in [-1, .min, .max] {
      #expect(throws: RandomError(count: count)) { try generator.permutation(count) }
    }
    var orders: [[Int]: Int] = [:]
    for _ in 0..<6000 { orders[try generator.permutation(3), default: 0] += 1 }
    // Five standard deviations of a count of 1000: 5 · √(6000 · 1/6 · 5/6) = 144.
    #expect(orders.count == 6)
    #expect(orders.values.allSatisfy { abs($0 - 1000) < 144 })
  }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletCharts

@Suite("Ticks")
struct TicksTests {
  @Test("Random domains get 2 to 12 ascending round ticks inside them")
  func randomDomains() {
    var random = TestRandom(1)
    for _ in 0..<20_000 {
      let a = random.wide(120)
      // Half of the domains are narrow beside their distance from zero.
      let b = random.below(2) == 0 ? random.wide(120) : a * (1 + random.uniform() / 1_000)
      let domain = Domain(a, b)
      let ticks = Ticks(in: domain, count: 2 + random.below(7))
      let values = ticks.values
      #expect((2...12).contains(values.count), "\(domain): \(values)")
      #expect(values.allSatisfy { $0 >= domain.lower && $0 <= domain.upper }, "\(domain)")
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 }, "\(domain): \(values)")
      #expect([1, 2, 5].contains(ticks.step.mantissa))
      #expect(ticks.integers.allSatisfy { $0 % ticks.step.mantissa == 0 })
    }
  }

  @Test("A tick is the number nearest to its decimal label, without binary noise")
  func noBinaryNoise() {
    var random = TestRandom(2)
    for _ in 0..<10_000 {
      let size = Mathematics.power(10, random.uniform() * 7 - 2)
      let low = (random.uniform() - 0.5) * size * 10
      let ticks = Ticks(in: Domain(low, low + size), count: 6)
      let labels = TickLabels(ticks)
      for (value, text) in zip(ticks.values, labels.texts) where !text.hasSuffix("M") {
        let plain = text.replacing("−", with: "-").replacing(",", with: "")
        #expect(Double(plain) == value, "\(text) for \(value)")
        #expect(text != "−0" && !text.hasPrefix("−0 "))
      }
    }
  }

  @Test("All labels of an axis are distinct and have the same number of decimals")
  func equalDecimals() {
    var random = TestRandom(3)
    for _ in 0..<10_000 {
      let domain = Domain(random.wide(14), random.wide(14))
      let texts = TickLabels(Ticks(in: domain, count: 6)).texts
      #expect(Set(texts).count == texts.count, "\(texts)")
      let decimals = Set(
        texts.filter { $0 != "0" }.map { text in
          text.split(separator: ".").dropFirst().first.map { $0.filter(\.isNumber).count } ?? 0
        }
      )
      #expect(decimals.count <= 1, "\(texts)")
    }
  }

  @Test(
    "Known domains get the expected ticks",
    arguments: [
      (0.0, 1.0, 5, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
      (0.0, 0.3, 3, ["0.0", "0.1", "0.2", "0.3"]),
      (2_700, 6_300, 7, ["3000", "3500", "4000", "4500", "5000", "5500", "6000"]),
      (0, 20_000, 4, ["0", "5,000", "10,000", "15,000", "20,000"]),
      (-2, 2, 4, ["−2", "−1", "0", "1", "2"]),
      (0, 3_000_000, 6, ["0", "0.5M", "1.0M", "1.5M", "2.0M", "2.5M", "3.0M"]),
      (0, 4e-5, 4, ["0", "1", "2", "3", "4"]),
    ]
  )
  func knownTicks(low: Double, high: Double, count: Int, texts: [String]) {
    #expect(TickLabels(Ticks(in: Domain(low, high), count: count)).texts == texts)
  }

  @Test("Very small and very large values put a power of ten into the axis title")
  func factors() {
    #expect(TickLabels(Ticks(in: Domain(0, 4e-5), count: 4)).factor == "×10⁻⁵")
    #expect(TickLabels(Ticks(in: Domain(0, 3e20), count: 4)).factor == "×10²⁰")
    #expect(TickLabels(Ticks(in: Domain(0, 3e9), count: 4)).factor == nil)
  }

  @Test("Whole numbers get no fractional ticks")
  func integralTicks() {
    for span in 1...30 {
      let ticks = Ticks(in: Domain(0, Double(span)), count: 9, integral: true)
      #expect(ticks.step.exponent >= 0)
      #expect(ticks.values.count >= 2)
    }
  }

  @Test("A nice domain holds the data and ends at ticks")
  func niceDomains() {
    var random = TestRandom(4)
    for _ in 0..<5_000 {
      let domain = Domain(random.wide(20), random.wide(20))
      let nice = domain.nice(count: 6)
      #expect(nice.lower <= domain.lower && nice.upper >= domain.upper)
      let ticks = Ticks(in: nice, count: 6).values
      #expect(ticks.first == nice.lower && ticks.last == nice.upper, "\(domain) \(nice) \(ticks)")
    }
  }

  @Test(
    "Domains that are empty, infinite or absurd become domains with two distinct ends",
    arguments: [
      (0.0, 0.0), (5, 5), (-1e300, 1e300),
      (-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude),
      (5e-324, 5e-324), (1e16, 1e16), (1e16, 1e16 + 2), (.nan, .infinity), (-0.0, 0.0),
    ]
  )
  func degenerateDomains(first: Double, second: Double) {
    let domain = Domain(first, second)
    #expect(domain.lower < domain.upper)
    #expect(domain.span.isFinite)
    #expect(Ticks(in: domain, count: 5).values.count >= 2)
    #expect(domain.fraction(of: domain.lower) == 0)
    #expect(domain.fraction(of: domain.upper) == 1)
  }

  @Test("Logarithmic ticks are at least two, inside the domain, and ascending")
  func logTicks() {
    var random = TestRandom(6)
    for _ in 0..<5_000 {
      let low = abs(random.wide(60))
      let high = low * Mathematics.power(10, random.uniform() * 30 + 0.001)
      let domain = LogTicks.padded(Domain(low, high))
      let ticks = LogTicks(in: domain, count: 7)
      #expect(ticks.values.count >= 2, "\(domain)")
      #expect(ticks.values.count <= 20, "\(domain) \(ticks.values)")
      #expect(ticks.values.count == ticks.texts.count)
      #expect(ticks.values.allSatisfy { $0 >= domain.lower && $0 <= domain.upper }, "\(domain)")
      #expect(zip(ticks.values, ticks.values.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test("Calendar ticks fall on the starts of months and years")
  func calendarTicks() throws {
    let first = try #require(CalendarDay.number(year: 1949, month: 1))
    let last = try #require(CalendarDay.number(year: 1960, month: 12))
    let years = CalendarTicks(in: Domain(Double(first), Double(last)), count: 7)
    #expect(years.texts == ["1950", "1952", "1954", "1956", "1958", "1960"])
    let until = try #require(CalendarDay.number(year: 1949, month: 7))
    let months = CalendarTicks(in: Domain(Double(first), Double(until)), count: 7)
    #expect(months.texts.first == "Jan 1949")
    let week = CalendarTicks(in: Domain(Double(first), Double(first + 6)), count: 7)
    #expect(week.texts.prefix(2) == ["1 Jan", "2 Jan"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Testing

@Suite("Distributions")
struct DistributionTests {
  private static let all: [any ContinuousDistribution] = {
    var all: [any ContinuousDistribution] = [NormalDistribution()]
    for n in [0.1, 1, 2, 4.7, 30, 1000, 1e6, 2e9, .infinity] {
      if let t = try? StudentTDistribution(degreesOfFreedom: n) { all.append(t) }
    }
    for (a, b) in [(1.0, 1.0), (3, 20), (2.5, 0.5), (1, 1e6), (300, 1e9)] {
      if let f = try? FDistribution(numerator: a, denominator: b) { all.append(f) }
      if let beta = try? BetaDistribution(alpha: a, beta: min(b, 1e4)) { all.append(beta) }
    }
    for n in [0.2, 1, 3, 50, 1e5] {
      if let chi = try? ChiSquareDistribution(degreesOfFreedom: n) { all.append(chi) }
      if let gamma = try? GammaDistribution(shape: n, scale: 3) { all.append(gamma) }
    }
    return all
  }()

  @Test("both tails together are 1, and quantiles give them back")
  func tailsAndQuantiles() throws {
    for distribution in Self.all {
      for p in [1e-200, 1e-12, 0.001, 0.2, 0.5, 0.9, 0.999] {
        let upper = try distribution.upperQuantile(p)
        // Beyond the largest or below the smallest number there is none for the share.
        guard upper.isFinite, upper > 1e-300 || upper < 0 else { continue }
        // A neighbour of the place may be off by its own rounding: a beta share near 1 has few bits.
        let width = abs(
          distribution.survival(upper.nextDown) - distribution.survival(upper.nextUp)
        )
        #expect(
          abs(distribution.survival(upper) - p) <= 1e-9 * p + 2 * width,
          "\(distribution) \(p)"
        )
        #expect(abs(distribution.cdf(upper) + distribution.survival(upper) - 1) < 1e-12)
        let lower = try distribution.quantile(p)
        guard lower.isFinite, abs(lower) > 1e-300 || p == 0.5 else { continue }
        let step = abs(distribution.cdf(lower.nextDown) - distribution.cdf(lower.nextUp))
        #expect(
          abs(distribution.cdf(lower) - p) <= 1e-9 * p + 2 * step,
          "\(distribution) \(p)"
        )
      }
    }
  }

  @Test("densities are the slopes of lower tails")
  func densities() throws {
    for distribution in Self.all {
      for p in [0.1, 0.4, 0.7, 0.95] {
        let x = try distribution.quantile(p)
        guard x != 0, x.isFinite, abs(x) > 1e-12 else { continue }
        let h = abs(x) * 1e-5
        let slope = (distribution.cdf(x + h) - distribution.cdf(x - h)) / (2 * h)
        #expect(
          abs(slope - distribution.pdf(x)) <= 2e-4 * slope + 1e-9 / h * 1e-5,
          "\(distribution) \(x)"
        )
      }
    }
  }

  @Test("special cases are what they should be")
  func identities() throws {
    // Cauchy's distribution has a closed form, at any distance.
    let cauchy = try StudentTDistribution(degreesOfFreedom: 1)
    for t in [1e3, 1e9, 1e12, 1e100, 1e200, 1e300] {
      #expect(abs(cauchy.survival(t) * t * .pi - 1) < 1e-6 / 3)
    }
    #expect(cauchy.survival(.infinity) == 0 && cauchy.cdf(-.infinity) == 0)
    // F with 1 and n degrees of freedom is t² with n.
    for n in [1.0, 5, 33.3, 1e5] {
      let t = try StudentTDistribution(degreesOfFreedom: n)
      let f = try FDistribution(numerator: 1, denominator: n)
      for x in [0.1, 1, 3, 25] {
        #expect(abs(f.survival(x * x) / t.twoSided(x) - 1) < 1e-10)
      }
    }
    // An exponential distribution is gamma of shape 1.
    let exponential = try GammaDistribution(shape: 1)
    #expect(abs(exponential.survival(500) / 7.124576406741286e-218 - 1) < 1e-12)
    // Many degrees of freedom are nearly normal, on both sides of the border between methods.
    for n in [0.99e9, 1.01e9] {
      let t = try StudentTDistribution(degreesOfFreedom: n)
      #expect(abs(t.survival(6) / NormalDistribution().survival(6) - 1) < 1e-6)
    }
    #expect(abs(SpecialFunctions.logGamma(-1.5) - 0.8600470153764810) < 1e-14)
    #expect(abs(SpecialFunctions.digamma(-0.5) - 0.03648997397857652) < 1e-14)
    for (a, b) in [(0.5, 0.5), (3.0, 4.0), (1e-5, 2.0), (1e6, 0.5), (1e9, 1e9)] {
      let sum =
        SpecialFunctions.logGamma(a) + SpecialFunctions.logGamma(b)
        - SpecialFunctions.logGamma(a + b)
      #expect(abs(SpecialFunctions.logBeta(a, b) - sum) <= 1e-14 * max(1, a + b) * 10)
    }
  }

  @Test("counts are distributed as their sums say")
  func counts() throws {
    for p in [0, 1e-9, 0.03, 0.5, 0.9, 1] {
      let binomial = try BinomialDistribution(trials: 20, probability: p)
      var sum = 0.0
      for count in 0...20 {
        sum += binomial.pmf(count)
        #expect(abs(binomial.cdf(count) - sum) < 1e-13)
        #expect(abs(binomial.cdf(count) + binomial.survival(count) - 1) < 1e-13)
      }
      #expect(try binomial.quantile(1) <= 20 && binomial.quantile(0) == 0)
    }
    #expect(try BinomialDistribution(trials: 0, probability: 0.5).pmf(0) == 1)
    let poisson = try PoissonDistribution(mean: 4)
    var sum = 0.0
    for count in 0..<60 {
      sum += poisson.pmf(count)
      #expect(abs(poisson.cdf(count) - sum) < 1e-13)
    }
    #expect(try poisson.quantile(0.5) == 4)
    #expect(poisson.pmf(-1) == 0 && poisson.cdf(-1) == 0 && poisson.survival(Int.max) == 0)
    // Both forms of Kolmogorov's distribution meet.
    let kolmogorov = KolmogorovDistribution()
    #expect(abs(kolmogorov.cdf(1) - kolmogorov.cdf(1.0.nextDown)) < 1e-14)
    #expect(abs(kolmogorov.survival(1.3580986393225505) - 0.05) < 1e-9)
  }

  @Test("what is no parameter is an error, and any number has an answer")
  func edges() throws {
    for bad in [0, -1, .nan, .infinity, 1e300] {
      #expect(throws: DistributionError.self) { try ChiSquareDistribution(degreesOfFreedom: bad) }
      #expect(throws: DistributionError.self) { try FDistribution(numerator: bad, denominator: 1) }
      #expect(throws: DistributionError.self) { try FDistribution(numerator: 1, denominator: bad) }
      #expect(throws: DistributionError.self) { try GammaDistribution(shape: bad) }
      #expect(throws: DistributionError.self) { try BetaDistribution(alpha: 1, beta: bad) }
      #expect(throws: DistributionError.self) { try PoissonDistribution(mean: bad) }
    }
    #expect(throws: DistributionError.self) {
      try NormalDistribution(mean: 0, standardDeviation: 0)
    }
    #expect(throws: DistributionError.self) {
      try BinomialDistribution(trials: -1, probability: 0.5)
    }
    #expect(throws: DistributionError.self) {
      try BinomialDistribution(trials: .max, probability: 0.5)
    }
    let error = DistributionErrorText.of { try StudentTDistribution(degreesOfFreedom: -2) }
    #expect(error == "`degreesOfFreedom` is -2, but it must be above 0.")
    let odd: [Double] = [
      0, -0.0, 1, -1, 1e-320, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      -.greatestFiniteMagnitude, .infinity, -.infinity, .nan, 1e-300, 0.5,
    ]
    for distribution in Self.all {
      for x in odd {
        _ = distribution.pdf(x)
        let (lower, upper) = (distribution.cdf(x), distribution.survival(x))
        #expect(x.isNaN ? lower.isNaN && upper.isNaN : lower >= 0 && lower <= 1)
        #expect(x.isNaN || (upper >= 0 && upper <= 1), "\(distribution) \(x) \(upper)")
      }
      for p in [-0.1, 1.1, .nan] {
        #expect(throws: DistributionError.self) { try distribution.quantile(p) }
        #expect(throws: DistributionError.self) { try distribution.upperQuantile(p) }
      }
    }
    for x in odd {
      for y in odd {
        _ = SpecialFunctions.incompleteBeta(x, y, 1)
        _ = SpecialFunctions.incompleteGamma(x, y)
        _ = SpecialFunctions.logBeta(x, y)
        _ = SpecialFunctions.logBeta(abs(x), abs(y))
      }
      _ = SpecialFunctions.logGamma(x)
      _ = SpecialFunctions.digamma(x)
    }
  }
}

private enum DistributionErrorText {
  static func of(_ body: () throws -> Any) -> String {
    do {
      return "no error, \(try body())"
    } catch {
      return "\(error)"
    }
  }
}

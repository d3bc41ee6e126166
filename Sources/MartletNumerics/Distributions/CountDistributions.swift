// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The binomial distribution: of the number of successes among independent trials.
public struct BinomialDistribution: Sendable, Equatable {
  /// The number of trials.
  public let trials: Int
  /// The probability of success of each.
  public let probability: Double

  /// Makes the distribution of a number of trials and a probability of success.
  ///
  /// - Throws: ``DistributionError`` if the trials are not from 0 to 10¹⁰ or the probability is not from 0
  ///   to 1.
  public init(trials: Int, probability: Double) throws {
    guard trials >= 0, trials <= 10_000_000_000 else {
      throw DistributionError("trials", Double(trials), "from 0 to 10¹⁰")
    }
    guard probability >= 0, probability <= 1 else {
      throw DistributionError("probability", probability, "from 0 to 1")
    }
    (self.trials, self.probability) = (trials, probability)
  }

  /// The probability of exactly `count` successes.
  public func pmf(_ count: Int) -> Double {
    guard count >= 0, count <= trials else { return 0 }
    let (p, q) = (probability, 1 - probability)
    if count == 0 { return p == 1 ? (trials == 0 ? 1 : 0) : exp(Double(trials) * log1p(-p)) }
    if count == trials { return p == 0 ? 0 : exp(Double(trials) * log(p)) }
    return binomialTerm(Double(count), Double(trials - count), p, q)
  }

  /// The probability of at most `count` successes.
  public func cdf(_ count: Int) -> Double { tails(count).lower }

  /// The probability of more than `count` successes; of at least *k* it is `survival(k - 1)`.
  public func survival(_ count: Int) -> Double { tails(count).upper }

  /// The smallest number of successes whose ``cdf(_:)`` is at least `p`.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func quantile(_ p: Double) throws -> Int {
    try checkShare(p)
    return smallestCount(upTo: trials) { cdf($0) >= p }
  }

  private func tails(_ count: Int) -> (lower: Double, upper: Double) {
    if count < 0 { return (0, 1) }
    if count >= trials { return (1, 0) }
    let tails = betaTails(
      probability,
      1 - probability,
      Double(count) + 1,
      Double(trials) - Double(count)
    )
    return (tails.upper, tails.lower)
  }
}

/// The Poisson distribution: of the number of events that happen independently of each other.
public struct PoissonDistribution: Sendable, Equatable {
  /// The mean number of events.
  public let mean: Double

  /// Makes the distribution of a mean.
  ///
  /// - Throws: ``DistributionError`` if it is not above 0 and at most 10¹⁰.
  public init(mean: Double) throws {
    try checkParameter("mean", mean)
    self.mean = mean
  }

  /// The probability of exactly `count` events.
  public func pmf(_ count: Int) -> Double {
    if count < 0 { return 0 }
    return count == 0 ? exp(-mean) : poissonTerm(Double(count), mean)
  }

  /// The probability of at most `count` events.
  public func cdf(_ count: Int) -> Double {
    count < 0 ? 0 : gammaTails(Double(count) + 1, mean).upper
  }

  /// The probability of more than `count` events; of at least *k* it is `survival(k - 1)`.
  public func survival(_ count: Int) -> Double {
    count < 0 ? 1 : gammaTails(Double(count) + 1, mean).lower
  }

  /// The smallest number of events whose ``cdf(_:)`` is at least `p`.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 up to but not including 1.
  public func quantile(_ p: Double) throws -> Int {
    guard p >= 0, p < 1 else {
      throw DistributionError("p", p, "from 0 up to but not including 1")
    }
    // More than 40 standard deviations and 2000 events above the mean nothing is left.
    let limit = mean + 40 * mean.squareRoot() + 2000
    return smallestCount(upTo: Int(limit)) { cdf($0) >= p }
  }
}

/// The smallest count from 0 to `last` that is enough; `last` if none is.
private func smallestCount(upTo last: Int, _ isEnough: (Int) -> Bool) -> Int {
  var (low, high) = (-1, last)
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if isEnough(middle) { high = middle } else { low = middle }
  }
  return high
}

/// Kolmogorov's distribution: of √*n* times the largest distance between a distribution and the share
/// of values so far, for many values.
public struct KolmogorovDistribution: Sendable, Equatable {
  /// Makes the distribution; it has no parameters.
  public init() {}

  /// The probability of a number of at most `x`.
  public func cdf(_ x: Double) -> Double { tails(x).lower }

  /// The probability of a number above `x`: 2 Σ (−1)ᵏ⁻¹ exp(−2k²x²).
  public func survival(_ x: Double) -> Double { tails(x).upper }

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    if x.isNaN { return (.nan, .nan) }
    if x <= 0 { return (0, 1) }
    if x < 1 {
      // The other form of the theta function, whose terms all add: √(2π)/x Σ exp(−(2k − 1)²π²/(8x²)).
      var sum = 0.0
      for k in 1...20 {
        let odd = Double(2 * k - 1) * .pi / x
        sum += exp(-odd * odd / 8)
      }
      let lower = (2 * .pi).squareRoot() / x * sum
      return (lower, 1 - lower)
    }
    var sum = 0.0
    for k in stride(from: 20, through: 1, by: -1) {
      let term = exp(-2 * Double(k * k) * x * x)
      sum += k.isMultiple(of: 2) ? -term : term
    }
    return (1 - 2 * sum, 2 * sum)
  }
}

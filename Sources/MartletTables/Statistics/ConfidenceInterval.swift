// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletText

/// An estimate with the range that covers the true value in a given share of all samples.
public struct ConfidenceInterval: Sendable, Equatable, CustomStringConvertible {
  /// The estimate from the sample.
  public let estimate: Double
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double
  /// The share of samples whose intervals cover the true value, such as 0.95.
  public let level: Double
  /// How the interval was made, such as `t`.
  public let method: String

  init(estimate: Double, lower: Double, upper: Double, level: Double, method: String) {
    (self.estimate, self.lower, self.upper) = (estimate, lower, upper)
    (self.level, self.method) = (level, method)
  }

  /// Whether a value lies within the interval, ends included.
  public func contains(_ value: Double) -> Bool { value >= lower && value <= upper }

  /// The estimate and the ends, such as `3706 (95 % CI 3631 to 3781)`.
  public var description: String {
    "\(short(estimate)) (\(short(100 * level)) % CI \(short(lower)) to \(short(upper)))"
  }
}

extension ConfidenceInterval: MediaRepresentable {
  /// The interval in a line of text.
  public var mediaBundle: MediaBundle { MediaBundle(text: "\(description), \(method)") }
}

extension Table {
  /// The interval for the mean of a column, by Student's *t*; for the share of true in a column of truth
  /// values, by Wilson's score.
  ///
  /// - Parameters:
  ///   - column: A column of numbers or truth values; missing ones are left out.
  ///   - level: The confidence level, 0.95 by default.
  /// - Returns: The estimate with the ends of its interval.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`; `noValues` for fewer than two
  ///   values; `invalidArgument` for a level that is not between 0 and 1, or values not finite.
  /// - Note: Wilson 1927, doi:10.1080/01621459.1927.10502953.
  public func confidenceInterval(_ column: String, level: Double = 0.95) throws
    -> ConfidenceInterval
  {
    try checkLevel(level)
    let values = try self[column]
    let sample = try values.sample(for: "a confidence interval", atLeast: 2)
    let n = Double(sample.count)
    let mean = sample.mean
    if values.type == .bool {
      let z = try NormalDistribution().upperQuantile((1 - level) / 2)
      let center = (mean + z * z / (2 * n)) / (1 + z * z / n)
      let half =
        z / (1 + z * z / n) * (mean * (1 - mean) / n + z * z / (4 * n * n)).squareRoot()
      return ConfidenceInterval(
        estimate: mean,
        lower: max(0, center - half),
        upper: min(1, center + half),
        level: level,
        method: "Wilson's score interval of a share"
      )
    }
    return try meanInterval(mean, (sample.variance / n).squareRoot(), n - 1, level)
  }
}

/// The interval of an estimate whose error follows Student's *t*.
func meanInterval(
  _ estimate: Double,
  _ error: Double,
  _ degreesOfFreedom: Double,
  _ level: Double
) throws -> ConfidenceInterval {
  let t = try StudentTDistribution(degreesOfFreedom: degreesOfFreedom)
    .upperQuantile((1 - level) / 2)
  return ConfidenceInterval(
    estimate: estimate,
    lower: estimate - t * error,
    upper: estimate + t * error,
    level: level,
    method: "t interval"
  )
}

/// A number in four significant digits, for sentences; whole ones with all their digits.
func short(_ value: Double) -> String {
  if let whole = Int(exactly: value), whole.magnitude < 10_000_000 { return "\(whole)" }
  return significant(value, digits: 4)
}

/// A *p* value for sentences: `p = 0.012`, `p < 0.001`.
func pText(_ p: Double) -> String {
  if p.isNaN { return "p = NaN" }
  return p < 0.001 ? "p < 0.001" : "p = \(fixed(p, decimals: 3))"
}

/// A *p* value for tables, as precise as is useful.
func pValueText(_ p: Double) -> String {
  p.isNaN ? "NaN" : p < 0.001 ? "<0.001" : fixed(p, decimals: 3)
}

// SPDX-License-Identifier: Apache-2.0

/// What can be computed for a row from it and others, in the order of the rows.
package enum WindowFunction: Sendable, Equatable, CustomStringConvertible {
  /// The value so many rows before; after, for a negative number.
  case lag(Int)
  case difference(Int)
  case percentChange(Int)
  case rolling(RollingStatistic, window: Int, minimumCount: Int)
  case cumulative(CumulativeStatistic)
  case rank(RankMethod, descending: Bool)
  case filledForward, filledBackward
  case rowNumber

  /// The function as it would be written behind its operand.
  package var description: String {
    switch self {
    case .lag(let count): count >= 0 ? "lag(\(count))" : "lead(\(-count))"
    case .difference(let count): "difference(\(count))"
    case .percentChange(let count): "percentChange(\(count))"
    case .rolling(let statistic, let window, _): "\(statistic.rawValue)(\(window))"
    case .cumulative(let statistic): statistic.rawValue
    case .rank(let method, let descending):
      "rank(.\(method)\(descending ? ", descending: true" : ""))"
    case .filledForward: "filledForward"
    case .filledBackward: "filledBackward"
    case .rowNumber: "rowNumber"
    }
  }
}

/// What is computed of the values in a window that moves over the rows.
package enum RollingStatistic: String, Sendable, CaseIterable {
  case sum = "rollingSum"
  case mean = "rollingMean"
  case minimum = "rollingMinimum"
  case maximum = "rollingMaximum"
  case deviation = "rollingDeviation"
}

/// What is computed of all values up to a row.
package enum CumulativeStatistic: String, Sendable, CaseIterable {
  case sum = "cumulativeSum"
  case product = "cumulativeProduct"
  case minimum = "cumulativeMinimum"
  case maximum = "cumulativeMaximum"
  case count = "cumulativeCount"
}

/// Which rank equal values get.
public enum RankMethod: Sendable, Equatable, CaseIterable {
  /// The mean of the places that they take up: 1, 2.5, 2.5, 4.
  case average
  /// The first of these places: 1, 2, 2, 4.
  case minimum
  /// The last of these places: 1, 3, 3, 4.
  case maximum
  /// The number of different values up to this one: 1, 2, 2, 3.
  case dense
  /// Different places, in the order of the rows: 1, 2, 3, 4.
  case ordinal
}

/// What can be computed of all values of a column, or of a group.
package enum AggregateFunction: Sendable, Equatable, CustomStringConvertible {
  case count, sum, mean, median, minimum, maximum, standardDeviation, variance
  case first, last, distinctCount, any, all
  case quantile(Double)

  /// The function as it would be written behind its operand.
  package var description: String {
    switch self {
    case .count: "count"
    case .sum: "sum"
    case .mean: "mean"
    case .median: "median"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .standardDeviation: "standardDeviation"
    case .variance: "variance"
    case .first: "first"
    case .last: "last"
    case .distinctCount: "distinctCount"
    case .any: "any"
    case .all: "all"
    case .quantile(let share): "quantile(\(doubleText(share)))"
    }
  }
}

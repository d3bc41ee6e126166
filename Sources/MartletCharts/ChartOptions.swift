// SPDX-License-Identifier: Apache-2.0

/// How an axis turns numbers into distances.
public enum ScaleType: Sendable, Equatable {
  /// Equal differences take equal distances.
  case linear
  /// Equal ratios take equal distances; every value must be above 0.
  case log
}

/// What a bar shows where several rows share its place.
public enum BarSummary: Sendable, Equatable {
  /// The sum of the values.
  case sum
  /// The arithmetic mean of the values.
  case mean
  /// The median of the values.
  case median
  /// The smallest value.
  case minimum
  /// The largest value.
  case maximum

  /// The word for axis titles.
  var word: String {
    switch self {
    case .sum: "sum"
    case .mean: "mean"
    case .median: "median"
    case .minimum: "minimum"
    case .maximum: "maximum"
    }
  }
}

/// What the colours and percentages of a confusion matrix are shares of.
public enum ConfusionShare: Sendable, Equatable {
  /// Shares of the rows of each actual class, which sum to 100 % from left to right (recall).
  case rows
  /// Shares of the predictions of each class, which sum to 100 % from top to bottom (precision).
  case columns
  /// Counts only.
  case none
}

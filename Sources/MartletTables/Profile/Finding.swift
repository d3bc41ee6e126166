// SPDX-License-Identifier: Apache-2.0

/// How much a finding of a profile matters.
public enum FindingSeverity: String, Sendable, Equatable {
  /// Good to know.
  case note
  /// Likely to make a model worse, or to mislead.
  case warning
  /// To be dealt with before training.
  case problem

  var rank: Int {
    switch self {
    case .problem: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// What kind of thing a profile has found.
public enum FindingKind: String, Sendable, Equatable {
  /// Values are missing.
  case missingValues = "missing values"
  /// All values are the same, or all are missing.
  case constant = "constant"
  /// Nearly all values are the same.
  case nearlyConstant = "nearly constant"
  /// Every row has a value of its own.
  case identifier = "identifier"
  /// A column of texts with very many values.
  case manyValues = "many values"
  /// Texts that could be numbers.
  case numbersAsText = "numbers as text"
  /// NaN or infinite numbers.
  case notFinite = "not finite"
  /// Numbers far away from the others.
  case outliers = "outliers"
  /// A long tail on one side.
  case skewed = "skewed"
  /// Rows that occur more than once.
  case duplicateRows = "duplicate rows"
  /// Two columns that say nearly the same.
  case highCorrelation = "high correlation"
  /// Classes of very different size, or a class with very few rows.
  case imbalance = "imbalance"
  /// A column that says nearly all about the target by itself.
  case leakage = "leakage"
}

/// One thing that should be known of a table before training, and what to do about it.
public struct Finding: Sendable, Equatable, CustomStringConvertible {
  /// What kind of thing it is.
  public let kind: FindingKind
  /// How much it matters.
  public let severity: FindingSeverity
  /// The columns it is about; none if it is about whole rows.
  public let columns: [String]
  /// What was found.
  public let message: String
  /// What to do about it.
  public let advice: String

  init(
    _ kind: FindingKind,
    _ severity: FindingSeverity,
    _ columns: [String],
    _ message: String,
    _ advice: String
  ) {
    (self.kind, self.severity, self.columns) = (kind, severity, columns)
    (self.message, self.advice) = (message, advice)
  }

  /// The finding in a line of text.
  public var description: String {
    "\(severity.rawValue): "
      + (columns.isEmpty ? "" : columns.map { "\"\($0)\"" }.joined(separator: ", ") + " ")
      + "\(message). \(advice)"
  }
}

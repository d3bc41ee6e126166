// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Between which fences the values of a column are usual.
public enum OutlierRule: Sendable, Equatable {
  /// The mean, plus and minus so many standard deviations (the population's): the z-score.
  case deviations(Double)
  /// The quartiles, widened on either side by so many times the distance between them; Tukey's fences
  /// with 1.5.
  case interquartile(Double)
  /// The quantiles at two shares.
  case quantiles(from: Double, to: Double)
}

/// What is done with values outside of the fences.
public enum OutlierTreatment: Sendable, Equatable {
  /// They become the fence that they passed.
  case clip
  /// They become missing.
  case missing
  /// They stay, and a column of true and false says where they are.
  case flag
}

/// Finds the unusual values of numeric columns, each column by itself, and clips, removes or flags them.
///
/// A value is an outlier below the lower or above the upper fence that was learned; quantiles are of type 7.
/// A missing value is no outlier. NaN is one: it becomes missing or is flagged, but cannot be clipped.
/// `.clip` makes columns decimal; `.missing` leaves their type, and `Impute` behind it can fill them;
/// `.flag` adds a column `x_outlier` at the right for each column `x`.
///
/// A column whose training values are all missing stays as it is, as do the target and what is not numeric.
/// Rows that are unusual as a whole are found by ``IsolationForest``.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `rule` | `.interquartile(1.5)` | where the fences are | numbers at least 0; shares from 0 to 1 |
/// | `treatment` | `.clip` | what is done | `.clip`, `.missing`, `.flag` |
/// | `columns` | `[]` | the columns to look at | numeric columns; none named: all of them |
///
/// - Note: Tukey, *Exploratory Data Analysis*, Addison-Wesley, 1977, for the fences.
public struct Outliers: Transformer, Equatable {
  /// Where the fences are.
  public let rule: OutlierRule
  /// What is done with values outside of them.
  public let treatment: OutlierTreatment
  /// The columns to look at; empty for all numeric ones.
  public let columns: [String]

  /// Makes a treatment of outliers.
  ///
  /// - Parameters:
  ///   - rule: Where the fences are, `.interquartile(1.5)` by default.
  ///   - treatment: What is done with values outside of them, `.clip` by default.
  ///   - columns: The columns to look at; left out, all numeric ones but the target.
  public init(
    _ rule: OutlierRule = .interquartile(1.5),
    treatment: OutlierTreatment = .clip,
    columns: [String] = []
  ) {
    self.rule = rule
    self.treatment = treatment
    self.columns = columns
  }

  /// Learns the fences of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, `columnExists` under
  ///   `.flag`, or `notFinite` where a value is NaN, infinite or beyond 1e150; ``TableError`` of kind
  ///   `unknownColumn`, or `wrongType` for a named column that is not numeric; ``Interrupted``.
  public func fit(_ table: Table, target: String?) throws -> FittedOutliers {
    try checkRule()
    let chosen = try chosenColumns(table, named: columns, target: target, step: "Outliers")
    let fences = try chosen.compactMap { column -> FittedOutliers.Fence? in
      let sorted = try sortedFiniteValues(column)
      guard !sorted.isEmpty else { return nil }
      let (lower, upper) = try bounds(sorted)
      let outside = sorted.reduce(0) { $0 + ($1 < lower || $1 > upper ? 1 : 0) }
      return .init(column: column.name, lower: lower, upper: upper, count: outside)
    }
    let fitted = FittedOutliers(fences: fences, parameters: self)
    if treatment == .flag { try table.checkNew(fitted.flagNames, step: "Outliers") }
    return fitted
  }

  private func checkRule() throws {
    switch rule {
    case .deviations(let factor):
      guard factor >= 0, factor <= largestUsableSize else {
        throw invalid("deviations", factor, "at least 0 and finite")
      }
    case .interquartile(let factor):
      guard factor >= 0, factor <= largestUsableSize else {
        throw invalid("interquartile", factor, "at least 0 and finite")
      }
    case .quantiles(let lower, let upper): try checkShares("quantiles", lower, upper)
    }
  }

  private func bounds(_ sorted: [Double]) throws -> (lower: Double, upper: Double) {
    switch rule {
    case .deviations(let factor):
      let (mean, deviation) = try meanAndDeviation(sorted)
      return (mean - factor * deviation, mean + factor * deviation)
    case .interquartile(let factor):
      let (first, third) = (sortedQuantile(sorted, 0.25), sortedQuantile(sorted, 0.75))
      return (first - factor * (third - first), third + factor * (third - first))
    case .quantiles(let lower, let upper):
      return (sortedQuantile(sorted, lower), sortedQuantile(sorted, upper))
    }
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "Outliers",
      ruleText,
      treatment == .clip ? nil : "treatment: .\(treatment)",
      writtenColumns(columns)
    )
  }

  fileprivate var ruleText: String {
    switch rule {
    case .deviations(let factor): ".deviations(\(writtenNumber(factor)))"
    case .interquartile(let factor): ".interquartile(\(writtenNumber(factor)))"
    case .quantiles(let lower, let upper):
      ".quantiles(from: \(writtenNumber(lower)), to: \(writtenNumber(upper)))"
    }
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension Outliers: CardRepresentable {
  var card: Card {
    Card(
      title: "Outliers",
      entries: [
        .init(name: "rule", value: ruleText, isStrong: rule != .interquartile(1.5)),
        .init(name: "treatment", value: ".\(treatment)", isStrong: treatment != .clip),
        .columns(columns),
      ]
    )
  }
}

/// A treatment of outliers that knows its fences.
public struct FittedOutliers: FittedTransformer, Equatable {
  /// Between what the values of a column are usual, and how many training values are not.
  struct Fence: Equatable {
    var column: String
    // Invariant: lower ≤ upper, neither of them NaN.
    var lower: Double
    var upper: Double
    var count: Int

    /// Whether a value is unusual, as NaN is.
    func excludes(_ value: Double) -> Bool { !(value >= lower && value <= upper) }
  }

  let fences: [Fence]
  let parameters: Outliers

  /// The fences: a table with the columns `column`, `lower`, `upper` and `outliers`, how many training
  /// values are outside.
  public var bounds: Table {
    Table(unchecked: [
      Column("column", fences.map { $0.column as String? }),
      Column("lower", fences.map { $0.lower as Double? }),
      Column("upper", fences.map { $0.upper as Double? }),
      Column("outliers", fences.map { $0.count as Int? }),
    ])
  }

  /// The names of the columns that flags are put into.
  var flagNames: [String] { fences.map { "\($0.column)_outlier" } }

  /// Returns the table with its outliers clipped, removed or flagged.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` under `.flag`; ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    switch parameters.treatment {
    case .clip:
      return try mapColumns(fences, of: table, \.column, step: "Outliers") { fence, value in
        value < fence.lower ? fence.lower : value > fence.upper ? fence.upper : value
      }
    case .missing:
      return table.replacing(
        try fences.map { fence in
          let column = try table.numbers(fence.column, for: "Outliers")
          let unusual = try flags(column, fence)
          let validity = Validity(count: column.count) {
            unusual[$0] || column.validity.isMissing($0)
          }
          guard validity != column.validity else { return column }
          return Column(
            name: column.name,
            storage: column.storage.filled(where: validity),
            validity: validity
          )
        }
      )
    case .flag:
      let added = try zip(fences, flagNames).map { fence, name in
        let column = try table.numbers(fence.column, for: "Outliers")
        return Column(name: name, storage: .bool(try flags(column, fence)))
      }
      return try table.appending(added, step: "Outliers")
    }
  }

  /// Returns the rows that have no outlier in any of the columns; all columns stay as they are.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func droppingOutliers(_ table: Table) throws -> Table {
    var isUsual = [Bool](repeating: true, count: table.rowCount)
    for fence in fences {
      let unusual = try flags(table.numbers(fence.column, for: "Outliers"), fence)
      for row in unusual.indices where unusual[row] { isUsual[row] = false }
    }
    return table.gathered((0..<table.rowCount).filter { isUsual[$0] })
  }

  /// Where the values of a column are unusual.
  private func flags(_ column: Column, _ fence: Fence) throws -> [Bool] {
    let values = try column.doubles()
    return try Execution.current.map(values.indices) {
      fence.excludes(values[$0]) && column.validity.isPresent($0)
    }
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedOutliers: CardRepresentable {
  var card: Card {
    parameters.card.fitted(
      fences.map {
        .init(
          name: $0.column,
          value: "\(significant($0.lower, digits: 5)) to \(significant($0.upper, digits: 5)), "
            + "\($0.count) \($0.count == 1 ? "outlier" : "outliers")"
        )
      }
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// How closely a column and the target belong together.
public enum FeatureScore: Sendable, Equatable {
  /// The F statistic of a one-way analysis of variance: numbers, by the classes of the target.
  case anova
  /// The χ² statistic of the sums of a column over the classes of the target; for counts and other
  /// numbers at least 0.
  case chiSquare
  /// The F statistic of the correlation with a target of numbers, r² / (1 − r²) (n − 2).
  case correlation
  /// The mutual information, in nats, with the classes of the target; sees any kind of dependence.
  case mutualInformation
  /// The mutual information, in nats, with a target of numbers.
  case mutualInformationRegression
}

/// Which of the scored columns are kept.
public enum FeatureChoice: Sendable, Equatable {
  /// So many with the highest scores.
  case best(Int)
  /// A share of them, from 0 to 1, rounded to the nearest number, those with the highest scores.
  case share(Double)
  /// Those whose p-value is below a level.
  case pValue(below: Double)
}

/// Keeps the columns that tell most about the target, each judged by itself.
///
/// Under `.anova`, `.chiSquare` and `.correlation` columns of numbers and truth values are scored, and have a
/// p-value: how probable a score as high as this is if column and target have nothing to do with each other.
/// Mutual information scores text and categories, too, and has none. A truth value, text or category is
/// discrete there, a number continuous. All other columns stay, as does the target. A row counts for a column
/// if it has a value there. A column that is constant, or has too few values to judge, scores 0 with a
/// p-value of 1. Of equal scores the one that comes first by name wins.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `score` | `.anova` | how columns are judged | see ``FeatureScore`` |
/// | `keeping` | `.best(10)` | which are kept | at least 1; a share above 0, at most 1; a level from 0 to 1 |
/// | `columns` | `[]` | the columns to judge | none named: all that the score suits |
/// | `seed` | 0 | where the noise begins that tells equal numbers apart in mutual information | any |
///
/// scikit-learn calls these `SelectKBest`, `SelectPercentile` and `SelectFpr`, with `f_classif`, `chi2`,
/// `f_regression`, `mutual_info_classif` and `mutual_info_regression`.
///
/// - Note: Mutual information of numbers by their three nearest neighbors: Kraskov, Stögbauer and
///   Grassberger, *Estimating Mutual Information*, Physical Review E 69, 2004,
///   [doi:10.1103/PhysRevE.69.066138]; Ross, *Mutual Information between Discrete and Continuous Data
///   Sets*, PLoS ONE 9(2), 2014, [doi:10.1371/journal.pone.0087357].
///
/// [doi:10.1103/PhysRevE.69.066138]: https://doi.org/10.1103/PhysRevE.69.066138
/// [doi:10.1371/journal.pone.0087357]: https://doi.org/10.1371/journal.pone.0087357
public struct SelectFeatures: Transformer, Equatable {
  /// How columns are judged.
  public let score: FeatureScore
  /// Which of them are kept.
  public let keeping: FeatureChoice
  /// The columns to judge; empty for all that the score suits.
  public let columns: [String]
  /// Where the noise begins that tells equal numbers apart.
  public let seed: Int

  /// Makes a selection.
  ///
  /// - Parameters:
  ///   - score: How columns are judged, `.anova` by default.
  ///   - keeping: Which of them are kept, `.best(10)` by default.
  ///   - columns: The columns to judge; left out, all that the score suits.
  ///   - seed: Where the noise begins that tells equal numbers apart in mutual information, 0 by default.
  public init(
    _ score: FeatureScore = .anova,
    keeping: FeatureChoice = .best(10),
    columns: [String] = [],
    seed: Int = 0
  ) {
    self.score = score
    self.keeping = keeping
    self.columns = columns
    self.seed = seed
  }

  /// Scores the columns.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: The column that is predicted; there must be one.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `noTarget`, `emptyTable`, `invalidHyperparameter`,
  ///   `missingTarget`, `continuousTarget`, `oneClass`, `notNumeric` for a target that must be numbers,
  ///   `outsideDomain` for a negative number under `.chiSquare`, or `notFinite` where a value is NaN,
  ///   infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType` for a named
  ///   column that the score does not suit; ``Interrupted``.
  /// - Complexity: O(*np*), for mutual information O(*np* log *n*), for that of two columns of numbers
  ///   O(*pn*²) at worst.
  public func fit(_ table: Table, target: String?) throws -> FittedSelectFeatures {
    try checkChoice()
    guard let target else { throw LearningError(.noTarget(estimator: "SelectFeatures")) }
    let chosen = try chosenColumns(
      table,
      named: columns,
      target: target,
      step: "SelectFeatures(.\(score))",
      expected: isInformation ? "numbers, truth values or text" : "numbers or truth values",
      suits: { $0.type.isNumeric || $0.type == .bool || isInformation && $0.type.isText }
    )
    let scorer = try FeatureScorer(score, table, target: target, seed: seed)
    let scores = try chosen.enumerated().map { place, column in
      try Execution.current.checkInterruption()
      Execution.current.report(
        ProgressUpdate(label: "SelectFeatures", completed: place, total: chosen.count)
      )
      return try scorer.score(column)
    }
    return FittedSelectFeatures(
      names: chosen.map(\.name),
      values: scores.map(\.value),
      pValues: isInformation ? [] : scores.map(\.p),
      isKept: kept(chosen.map(\.name), scores),
      parameters: self
    )
  }

  /// Whether mutual information is the score, which has no p-values.
  var isInformation: Bool { score == .mutualInformation || score == .mutualInformationRegression }

  private func checkChoice() throws {
    switch keeping {
    case .best(let count): try check("best", count, in: 1...Int.max)
    case .share(let share):
      guard share > 0, share <= 1 else { throw invalid("share", share, "above 0, at most 1") }
    case .pValue(let level):
      guard level >= 0, level <= 1 else { throw invalid("below", level, "from 0 to 1") }
      guard !isInformation else {
        throw LearningError(
          .invalidHyperparameter(
            name: "keeping",
            value: keepingText,
            expected: ".best or .share under .\(score), which has no p-values"
          )
        )
      }
    }
  }

  private func kept(_ names: [String], _ scores: [(value: Double, p: Double)]) -> [Bool] {
    let count: Int
    switch keeping {
    case .pValue(let level): return scores.map { $0.p < level }
    case .best(let number): count = min(number, names.count)
    case .share(let share):
      count = Int((share * Double(names.count)).rounded(.toNearestOrAwayFromZero))
    }
    let order = names.indices.sorted { left, right in
      scores[left].value != scores[right].value
        ? scores[left].value > scores[right].value
        : names[left].utf8.lexicographicallyPrecedes(names[right].utf8)
    }
    let best = Set(order.prefix(count))
    return names.indices.map { best.contains($0) }
  }

  fileprivate var keepingText: String {
    switch keeping {
    case .best(let count): ".best(\(count))"
    case .share(let share): ".share(\(writtenNumber(share)))"
    case .pValue(let level): ".pValue(below: \(writtenNumber(level)))"
    }
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "SelectFeatures",
      ".\(score)",
      keeping == .best(10) ? nil : "keeping: \(keepingText)",
      writtenColumns(columns),
      seed == 0 ? nil : "seed: \(seed)"
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension SelectFeatures: CardRepresentable {
  var card: Card {
    Card(
      title: "SelectFeatures",
      entries: [
        .init(name: "score", value: ".\(score)", isStrong: score != .anova),
        .init(name: "keeping", value: keepingText, isStrong: keeping != .best(10)),
        .columns(columns, all: "all that the score suits"),
      ]
    )
  }
}

/// A selection that knows the scores of its columns.
public struct FittedSelectFeatures: FittedTransformer, Equatable {
  // Invariant: one element for each name in all arrays; no p-values for mutual information.
  let names: [String]
  let values: [Double]
  let pValues: [Double]
  let isKept: [Bool]
  let parameters: SelectFeatures

  /// The columns that were judged: a table with the columns `column`, `score`, `p_value` (but for mutual
  /// information) and `kept`.
  public var scores: Table {
    let p = pValues.isEmpty ? [] : [Column("p_value", pValues.map { $0 as Double? })]
    return Table(
      unchecked: [
        Column("column", names.map { $0 as String? }),
        Column("score", values.map { $0 as Double? }),
      ] + p + [Column("kept", isKept.map { $0 as Bool? })]
    )
  }

  /// The names of the columns that are kept.
  public var kept: [String] { zip(names, isKept).filter(\.1).map(\.0) }

  /// Returns the table without the columns that tell too little.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` for a column that is kept.
  public func transform(_ table: Table) throws -> Table {
    for name in kept { _ = try table[name] }
    let dropped = Set(zip(names, isKept).filter { !$0.1 }.map(\.0))
    return Table(unchecked: table.columns.filter { !dropped.contains($0.name) })
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedSelectFeatures: CardRepresentable {
  var card: Card {
    let order = names.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    return parameters.card.fitted(
      order.map { place in
        let p = pValues.isEmpty ? "" : ", p \(significant(pValues[place], digits: 3))"
        return .init(
          name: names[place],
          value: "\(isKept[place] ? "kept" : "dropped"), "
            + "score \(significant(values[place], digits: 5))\(p)"
        )
      }
    )
  }
}

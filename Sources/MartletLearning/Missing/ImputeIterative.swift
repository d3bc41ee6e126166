// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Fills missing numbers by regressions of each column on the others.
///
/// All missing values begin as the mean of their column. In each round, every column that misses values is
/// regressed on all the others, as they are filled at the time, over the rows in which it has a value: the
/// weights w of the standardized columns minimize mean((y − b − Xw)²) + λ‖w‖². Its missing values become
/// what that predicts, brought within the range of its values. Columns that miss fewer values come first.
/// The rounds end when no value changes by more than `tolerance` standard deviations of its column.
///
/// New rows are filled by the last regressions, each row by itself, in at most 100 rounds. A column that
/// missed nothing in training has a regression as well. The columns become decimal; the target and what is
/// not numeric are neither filled nor looked at.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `maximumIterations` | 10 | the most rounds over the training rows | 1 to 1000 |
/// | `tolerance` | 0.001 | the change at which the rounds end, in standard deviations | at least 0 |
/// | `penalty` | 0.001 | λ, which holds the weights back where columns say the same | above 0, at most 10⁶ |
/// | `columns` | `[]` | the columns to fill and to learn from, at most 500 | numeric columns; none named: all of them |
/// | `indicators` | `false` | whether columns `…_missing` say where values were missing | |
///
/// scikit-learn calls this `IterativeImputer`.
///
/// - Note: van Buuren and Groothuis-Oudshoorn, *mice: Multivariate Imputation by Chained Equations in R*,
///   Journal of Statistical Software 45(3), 2011, [doi:10.18637/jss.v045.i03]; here without the random
///   draws, for one best value each.
///
/// [doi:10.18637/jss.v045.i03]: https://doi.org/10.18637/jss.v045.i03
public struct ImputeIterative: Transformer, Equatable {
  /// The most rounds over the training rows.
  public let maximumIterations: Int
  /// The change at which the rounds end, in standard deviations.
  public let tolerance: Double
  /// How strongly the weights are held back.
  public let penalty: Double
  /// The columns to fill and to learn from; empty for all numeric ones.
  public let columns: [String]
  /// Whether columns say where values were missing.
  public let indicators: Bool

  /// The most columns that are regressed on each other.
  static let maximumColumns = 500

  /// Makes an imputation.
  ///
  /// - Parameters:
  ///   - maximumIterations: The most rounds over the training rows, 10 by default.
  ///   - tolerance: The change at which the rounds end, in standard deviations; 0.001 by default.
  ///   - penalty: λ, which holds the weights of the standardized columns back; 0.001 by default.
  ///   - columns: The columns to fill and to learn from; left out, all numeric ones but the target.
  ///   - indicators: Whether a column `…_missing` of true and false is added for each column that misses
  ///     values in training. False by default.
  public init(
    maximumIterations: Int = 10,
    tolerance: Double = 0.001,
    penalty: Double = 0.001,
    columns: [String] = [],
    indicators: Bool = false
  ) {
    self.maximumIterations = maximumIterations
    self.tolerance = tolerance
    self.penalty = penalty
    self.columns = columns
    self.indicators = indicators
  }

  /// Learns a regression of every column on the others.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, `columnExists`, or
  ///   `notFinite` where a value is NaN, infinite or beyond 1e150; ``TableError`` of kind
  ///   `unknownColumn`, `wrongType` for a named column that is not numeric, or `noValues` for a column
  ///   that is missing throughout; ``Interrupted``.
  /// - Complexity: O(*knp*²) for each round over *n* rows and *p* columns, *k* of them with missing values.
  public func fit(_ table: Table, target: String?) throws -> FittedImputeIterative {
    try checkParameters()
    let chosen = try chosenColumns(table, named: columns, target: target, step: "ImputeIterative")
    guard chosen.count <= Self.maximumColumns else {
      throw LearningError(
        .invalidHyperparameter(
          name: "columns",
          value: "all \(chosen.count) numeric ones",
          expected: "at most \(Self.maximumColumns)"
        )
      )
    }
    let marked = try indicated(chosen, indicators, of: table, step: "ImputeIterative")
    var chains = try ChainedRegressions(chosen, penalty: penalty)
    var (iterations, converged) = (0, chains.order.isEmpty)
    while !converged, iterations < maximumIterations {
      let change = try chains.round()
      iterations += 1
      converged = change <= tolerance
      Execution.current.report(
        ProgressUpdate(
          label: "ImputeIterative",
          completed: iterations,
          total: maximumIterations,
          detail: "change \(significant(change, digits: 3))"
        )
      )
    }
    return FittedImputeIterative(
      regressions: try chains.regressions(),
      marked: marked,
      iterations: iterations,
      converged: converged,
      parameters: self
    )
  }

  private func checkParameters() throws {
    try check("maximumIterations", maximumIterations, in: 1...1000)
    guard tolerance >= 0, tolerance.isFinite else {
      throw invalid("tolerance", tolerance, "at least 0 and finite")
    }
    guard penalty > 0, penalty <= 1e6 else {
      throw invalid("penalty", penalty, "above 0, at most 1e6")
    }
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "ImputeIterative",
      maximumIterations == 10 ? nil : "maximumIterations: \(maximumIterations)",
      tolerance == 0.001 ? nil : "tolerance: \(writtenNumber(tolerance))",
      penalty == 0.001 ? nil : "penalty: \(writtenNumber(penalty))",
      writtenColumns(columns),
      indicators ? "indicators: true" : nil
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension ImputeIterative: CardRepresentable {
  var card: Card {
    Card(
      title: "ImputeIterative",
      entries: [
        .init(
          name: "maximumIterations",
          value: "\(maximumIterations)",
          isStrong: maximumIterations != 10
        ),
        .init(name: "tolerance", value: writtenNumber(tolerance), isStrong: tolerance != 0.001),
        .init(name: "penalty", value: writtenNumber(penalty), isStrong: penalty != 0.001),
        .columns(columns),
        .init(name: "indicators", value: "\(indicators)", isStrong: indicators),
      ]
    )
  }
}

/// An imputation that knows a regression of each column on the others.
public struct FittedImputeIterative: FittedTransformer, Equatable {
  let regressions: ColumnRegressions
  /// The columns that get an indicator.
  let marked: [String]
  /// The rounds that were made over the training rows.
  public let iterations: Int
  /// Whether the values of the training rows came to rest.
  public let converged: Bool
  let parameters: ImputeIterative

  /// Returns the table with its missing numbers filled by the regressions.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`, or `notFinite` where a value is NaN, infinite or beyond 1e150; ``Interrupted``.
  /// - Complexity: O(*rp*²) for each round over the *r* rows that miss a value.
  public func transform(_ table: Table) throws -> Table {
    let names = regressions.names
    let columns = try names.map { try table.numbers($0, for: "ImputeIterative") }
    for column in columns { _ = try presentFiniteValues(column) }
    var buffers = try columns.map { try $0.doubles() }
    let missing = columns.reduce(Validity(allPresent: table.rowCount)) { $0.union($1.validity) }
    let incomplete = (0..<table.rowCount).filter { missing.isMissing($0) }
    let given = buffers
    // A row costs at most 100 rounds of p² steps.
    let size = max(1, 100_000 / (100 * max(1, names.count * names.count)))
    let parts = try Parallel.map(incomplete.count, size: size) { rows, _ in
      try incomplete[rows].map { row in
        try Execution.current.checkInterruption()
        return try regressions.filled(
          given.map { $0[row] },
          missing: names.indices.filter { columns[$0].validity.isMissing(row) },
          tolerance: parameters.tolerance
        )
      }
    }
    for (row, values) in zip(incomplete, parts.joined()) {
      for place in names.indices where columns[place].validity.isMissing(row) {
        buffers[place][row] = values[place]
      }
    }
    return try table.replacing(
      zip(names, buffers).map { Column(name: $0, storage: .double($1)) }
    ).appending(indicators(of: table, marked), step: "ImputeIterative")
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedImputeIterative: CardRepresentable {
  var card: Card {
    let count = regressions.names.count
    var card = parameters.card
    card.note = "fitted, \(count) \(count == 1 ? "column" : "columns")"
    card.entries.append(
      .init(
        name: converged ? "converged" : "did not converge",
        value: "after \(iterations) \(iterations == 1 ? "round" : "rounds")",
        isStrong: !converged
      )
    )
    return card
  }
}

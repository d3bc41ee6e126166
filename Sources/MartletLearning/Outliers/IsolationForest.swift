// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Scores how unusual each row is as a whole, by how few random cuts set it apart.
///
/// Each tree takes some of the training rows at random and cuts them by random columns at random places,
/// until each row is alone or the tree is ⌈log₂ ψ⌉ deep with ψ rows. The score of a row is
/// 2^(−E / c(ψ)), where E is the mean number of cuts that set it apart and c(ψ) what it is in a search
/// tree of ψ keys. It is near 1 for rows that stand apart and below 0.5 for usual ones.
///
/// Two columns are added at the right: `anomaly_score`, and `is_anomaly`, which is true where the score is
/// above a threshold: 0.5, or the score that the share `contamination` of the training rows has at least.
/// A missing value, or NaN, counts as the median of the training column. The same seed gives the same
/// forest, whatever the number of threads; another order of rows gives another one.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `trees` | 100 | how many trees | 1 to 10 000 |
/// | `sampleSize` | 256 | ψ, how many rows a tree takes, at most all | 2 to 100 000 |
/// | `contamination` | `nil` | the share of training rows to call unusual | above 0, at most 0.5; `nil`: by the score 0.5 |
/// | `seed` | 0 | where the random numbers begin | any |
/// | `columns` | `[]` | the columns to look at | numbers and truth values; none named: all of them |
///
/// scikit-learn calls this `IsolationForest`.
///
/// - Note: Liu, Ting and Zhou, *Isolation Forest*, ICDM 2008, [doi:10.1109/ICDM.2008.17].
///
/// [doi:10.1109/ICDM.2008.17]: https://doi.org/10.1109/ICDM.2008.17
public struct IsolationForest: Transformer, Equatable {
  /// How many trees there are.
  public let trees: Int
  /// How many rows a tree takes.
  public let sampleSize: Int
  /// The share of training rows to call unusual; `nil` for those with a score above 0.5.
  public let contamination: Double?
  /// Where the random numbers begin.
  public let seed: Int
  /// The columns to look at; empty for all of numbers and truth values.
  public let columns: [String]

  /// Makes an isolation forest.
  ///
  /// - Parameters:
  ///   - trees: How many trees, 100 by default.
  ///   - sampleSize: How many rows a tree takes, 256 by default, and at most all.
  ///   - contamination: The share of training rows to call unusual; left out, those with a score above
  ///     0.5.
  ///   - seed: Where the random numbers begin, 0 by default.
  ///   - columns: The columns to look at; left out, all of numbers and truth values but the target.
  public init(
    trees: Int = 100,
    sampleSize: Int = 256,
    contamination: Double? = nil,
    seed: Int = 0,
    columns: [String] = []
  ) {
    self.trees = trees
    self.sampleSize = sampleSize
    self.contamination = contamination
    self.seed = seed
    self.columns = columns
  }

  /// Grows the trees.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `invalidHyperparameter`,
  ///   `columnExists`, or `notFinite` where a value is NaN, infinite or beyond 1e150; ``TableError`` of
  ///   kind `unknownColumn`, `wrongType` for a named column of something else, or `noValues` for a column
  ///   that is missing throughout; ``Interrupted``.
  public func fit(_ table: Table, target: String?) throws -> FittedIsolationForest {
    try checkParameters()
    let chosen = try chosenColumns(
      table,
      named: columns,
      target: target,
      step: "IsolationForest",
      expected: "numbers or truth values",
      suits: { $0.type.isNumeric || $0.type == .bool }
    )
    guard !chosen.isEmpty else {
      throw LearningError(.noFeatures(estimator: "IsolationForest", target: target))
    }
    try table.checkNew(FittedIsolationForest.newNames, step: "IsolationForest")
    let medians = try chosen.map { column in
      let values = try sortedFiniteValues(column)
      guard !values.isEmpty else {
        throw TableError(.noValues(column: column.name, operation: "a forest", needed: 1))
      }
      return sortedQuantile(values, 0.5)
    }
    let buffers = try chosen.map { try $0.doubles() }
    let size = min(sampleSize, table.rowCount)
    let random = RandomGenerator(seed: seed)
    let filled = zip(buffers, medians).map { buffer, median in
      buffer.map { $0.isNaN ? median : $0 }
    }
    let grown = try Parallel.map(trees, size: 1) { numbers, _ in
      var random = random.split(stream: numbers.lowerBound)
      let rows = sample(table.rowCount, size, &random)
      return try IsolationTree(
        filled.map { column in rows.map { column[$0] } },
        rowCount: size,
        random: &random
      )
    }
    func forest(threshold: Double) -> FittedIsolationForest {
      FittedIsolationForest(
        names: chosen.map(\.name),
        medians: medians,
        trees: grown,
        sampleSize: size,
        threshold: threshold,
        parameters: self
      )
    }
    guard let contamination else { return forest(threshold: 0.5) }
    let scores = try forest(threshold: 0.5).scores(table)
    let sorted = try Execution.current.sorted(scores, by: <)
    return forest(threshold: sortedQuantile(sorted, 1 - contamination))
  }

  private func checkParameters() throws {
    try check("trees", trees, in: 1...10_000)
    try check("sampleSize", sampleSize, in: 2...100_000)
    if let contamination, !(contamination > 0 && contamination <= 0.5) {
      throw invalid("contamination", contamination, "above 0, at most 0.5")
    }
  }

  /// Different rows at random, by Floyd's method, which makes no list of all.
  private func sample(_ count: Int, _ size: Int, _ random: inout RandomGenerator) -> [Int] {
    if size == count { return Array(0..<count) }
    var chosen: Set<Int> = []
    var rows: [Int] = []
    for last in count - size..<count {
      // The bound is at least 1.
      let row = (try? random.below(last + 1)) ?? last
      let taken = chosen.insert(row).inserted ? row : last
      chosen.insert(taken)
      rows.append(taken)
    }
    return rows
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "IsolationForest",
      trees == 100 ? nil : "trees: \(trees)",
      sampleSize == 256 ? nil : "sampleSize: \(sampleSize)",
      contamination.map { "contamination: \(writtenNumber($0))" },
      seed == 0 ? nil : "seed: \(seed)",
      writtenColumns(columns)
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension IsolationForest: CardRepresentable {
  var card: Card {
    Card(
      title: "IsolationForest",
      entries: [
        .init(name: "trees", value: "\(trees)", isStrong: trees != 100),
        .init(name: "sampleSize", value: "\(sampleSize)", isStrong: sampleSize != 256),
        .init(
          name: "contamination",
          value: contamination.map(writtenNumber) ?? "by the score 0.5",
          isStrong: contamination != nil
        ),
        .init(name: "seed", value: "\(seed)", isStrong: seed != 0),
        .columns(columns, all: "all numeric and true or false"),
      ]
    )
  }
}

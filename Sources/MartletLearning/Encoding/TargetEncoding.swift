// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// How far the mean of a level is drawn towards the mean of all rows.
public enum TargetSmoothing: Sendable, Equatable {
  /// As far as the noise in the level demands: empirical Bayes.
  case automatic
  /// As if so many more rows with the overall mean had the level; at least 0.
  case rows(Double)
}

/// What the target is taken for.
public enum TargetKind: Sendable, Equatable, CaseIterable {
  /// Decimal numbers, and whole ones of more than two different values, for numbers; all else for
  /// classes.
  case automatic
  /// Classes, also where they are numbers.
  case classes
  /// Numbers.
  case numbers
}

/// Turns every text column into the mean of the target in the rows that have its value.
///
/// With a target of numbers, a value becomes the mean of them; with two classes, the share of the
/// second one; with more classes, a column `city` becomes a column for each, `city:setosa`, with the
/// share of that class. A level of *n* rows with the mean m becomes λ m + (1 − λ) M, where M is the mean
/// of all rows and
///
///     λ = n / (n + k)
///
/// with k = σ²/τ² under `.automatic`, where σ² is the variance of the target in the level and τ² that in
/// all rows, and k the given number under `.rows`. So rare levels come out near M. The shares of several
/// classes sum to 1 under `.rows`; under `.automatic`, each class has a k of its own. Missing values are a
/// level of their own; those that did not occur in training, and unseen values, become M.
///
/// The target of a row is in the mean of its level, so a model must not learn from means that its own
/// rows went into: it would trust them too much. Hence training rows are encoded differently from new
/// ones. They are divided at random into folds, each class evenly, and each fold gets the means of the
/// others; new rows get the means of all. ``fitTransforming(_:target:)`` does this, and a pipeline
/// calls it; `fit` followed by `transform` treats the training rows like new ones.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text, categories, whole numbers, truth values; none named: all of text and categories |
/// | `smoothing` | `.automatic` | what k is | `.automatic`, `.rows(k ≥ 0)` |
/// | `kind` | `.automatic` | what the target is taken for | see ``TargetKind`` |
/// | `folds` | 5 | how many folds there are | at least 2 |
/// | `seed` | 0 | which division into folds is taken | any |
///
/// With fewer rows than folds, each row is a fold. scikit-learn calls this `TargetEncoder`.
///
/// - Note: Micci-Barreca, *A Preprocessing Scheme for High-Cardinality Categorical Attributes in
///   Classification and Prediction Problems*, ACM SIGKDD Explorations 3(1), 2001,
///   [doi:10.1145/507533.507538].
///
/// [doi:10.1145/507533.507538]: https://doi.org/10.1145/507533.507538
public struct TargetEncoding: Transformer, Equatable {
  /// The columns to encode; empty for all text columns.
  public let columns: [String]
  /// How far the mean of a level is drawn towards the mean of all rows.
  public let smoothing: TargetSmoothing
  /// What the target is taken for.
  public let kind: TargetKind
  /// How many folds the training rows are divided into.
  public let folds: Int
  /// Which division into folds is taken.
  public let seed: Int

  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - smoothing: How far the mean of a level is drawn towards that of all rows; by default as far
  ///     as the noise in the level demands.
  ///   - kind: What the target is taken for; by default what its type says.
  ///   - folds: How many folds the training rows are divided into, at least 2; 5 by default.
  ///   - seed: Which division into folds is taken; 0 by default.
  public init(
    columns: [String] = [],
    smoothing: TargetSmoothing = .automatic,
    kind: TargetKind = .automatic,
    folds: Int = 5,
    seed: Int = 0
  ) {
    self.columns = columns
    self.smoothing = smoothing
    self.kind = kind
    self.folds = folds
    self.seed = seed
  }

  static let choice = ColumnChoice.levels("TargetEncoding")

  /// Learns the mean of the target for every value of the columns.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: The column whose means are taken, without missing values.
  /// - Returns: The fitted step, for new rows.
  /// - Throws: ``LearningError`` of kind `noTarget`, `emptyTable`, `missingTarget`, `notFinite`,
  ///   `oneClass`, `tooManyLevels`, `continuousTarget`, `notNumeric`, `columnExists` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  public func fit(_ table: Table, target: String?) throws -> FittedTargetEncoding {
    try learn(table, target: target).fitted
  }

  /// Learns the means, and encodes the training rows, each by the means of the folds that it is not in.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least two.
  ///   - target: The column whose means are taken, without missing values.
  /// - Returns: The fitted step for new rows, and the training rows encoded for a model to learn from.
  /// - Throws: What ``fit(_:target:)`` throws; ``TableError`` of kind `tooFewRows`.
  public func fitTransforming(
    _ table: Table,
    target: String?
  ) throws -> (fitted: any FittedTransformer, table: Table) {
    let (fitted, values, columns) = try learn(table, target: target)
    guard table.rowCount >= 2 else {
      throw TableError(.tooFewRows(operation: "TargetEncoding", count: table.rowCount, needed: 2))
    }
    let foldOfRow = try values.folds(min(folds, table.rowCount), seed: seed)
    var replacements: [String: [Column]] = [:]
    for (code, coded) in zip(fitted.codes, columns) {
      replacements[code.column] = try fitted.columns(
        code.column,
        values: crossFitted(coded, values, foldOfRow)
      )
    }
    return (fitted, try replacing(replacements, in: table, estimator: "TargetEncoding"))
  }

  /// The encodings of training rows: for each output a value for each row.
  private func crossFitted(
    _ coded: CodedColumn,
    _ values: TargetValues,
    _ foldOfRow: [Int]
  ) throws -> [[Double]] {
    var result = [[Double]](
      repeating: [Double](repeating: 0, count: foldOfRow.count),
      count: values.outputs.count
    )
    for fold in 0..<(foldOfRow.max() ?? 0) + 1 {
      for (output, numbers) in values.outputs.enumerated() {
        let means = try LevelMeans(coded, numbers, smoothing) { foldOfRow[$0] != fold }
        try Execution.current.everyBlock(of: foldOfRow.indices) { block in
          for row in block where foldOfRow[row] == fold {
            result[output][row] = means.value(coded.codes[row])
          }
        }
      }
    }
    return result
  }

  private func learn(
    _ table: Table,
    target: String?
  ) throws -> (fitted: FittedTargetEncoding, values: TargetValues, columns: [CodedColumn]) {
    try checkHyperparameter(folds >= 2, "folds", "\(folds)", "at least 2")
    if case .rows(let count) = smoothing {
      try checkHyperparameter(
        count >= 0 && count.isFinite,
        "smoothing",
        ".rows(\(count))",
        "a number of at least 0"
      )
    }
    guard let target else { throw LearningError(.noTarget(estimator: "TargetEncoding")) }
    let chosen = try Self.choice.columns(columns, of: table, target: target)
    let values = try TargetValues(table, target: target, kind: kind)
    let coded = try chosen.map { try CodedColumn($0) }
    let codes = try zip(chosen, coded).map { column, coded in
      try FittedTargetEncoding.Code(column.name, coded, values, smoothing)
    }
    let fitted = FittedTargetEncoding(
      codes: codes,
      target: target,
      classes: values.classes,
      means: try values.outputs.map { try average($0) },
      parameters: self
    )
    try checkNames(
      Dictionary(
        codes.map { ($0.column, fitted.names($0.column)) },
        uniquingKeysWith: { first, _ in first }
      ),
      in: table,
      estimator: "TargetEncoding"
    )
    return (fitted, values, coded)
  }

  /// The step as it is written in a program.
  public var description: String {
    callText(
      "TargetEncoding",
      [
        columnsArgument(columns),
        smoothing == .automatic ? nil : "smoothing: \(smoothingText)",
        kind == .automatic ? nil : "kind: .\(kind)",
        folds == 5 ? nil : "folds: \(folds)",
        seed == 0 ? nil : "seed: \(seed)",
      ]
    )
  }

  fileprivate var smoothingText: String {
    switch smoothing {
    case .automatic: ".automatic"
    case .rows(let count): ".rows(\(count))"
    }
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension TargetEncoding: CardRepresentable {
  var card: Card {
    let names = columns.isEmpty ? "all text" : shortList(columns)
    return Card(
      title: "TargetEncoding",
      entries: [
        .init(name: "columns", value: names, isStrong: !columns.isEmpty),
        .init(name: "smoothing", value: smoothingText, isStrong: smoothing != .automatic),
        .init(name: "kind", value: ".\(kind)", isStrong: kind != .automatic),
        .init(name: "folds", value: "\(folds)", isStrong: folds != 5),
        .init(name: "seed", value: "\(seed)", isStrong: seed != 0),
      ]
    )
  }
}

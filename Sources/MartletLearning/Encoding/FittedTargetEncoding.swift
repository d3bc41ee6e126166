// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// A target encoding that knows the means.
///
/// It encodes new rows. Training rows are encoded while fitting, by
/// ``TargetEncoding/fitTransforming(_:target:)``.
public struct FittedTargetEncoding: FittedTransformer, Equatable {
  /// A column and the means of the target for its values.
  struct Code: Equatable {
    var column: String
    var levels: [String]
    /// For each output a mean for each level.
    var values: [[Double]]
    /// For each output that of missing values; `nil` where none occurred.
    var missing: [Double]?

    init(column: String, levels: [String], values: [[Double]], missing: [Double]?) {
      self.column = column
      self.levels = levels
      self.values = values
      self.missing = missing
    }

    init(
      _ column: String,
      _ coded: CodedColumn,
      _ values: TargetValues,
      _ smoothing: TargetSmoothing
    ) throws {
      let means = try values.outputs.map { try LevelMeans(coded, $0, smoothing) }
      // A category that no row has is as good as unseen.
      let counts = try coded.counts()
      let used = coded.levels.indices.filter { counts[$0] > 0 }
      self.column = column
      levels = used.map { coded.levels[$0] }
      self.values = means.map { means in used.map { means.value($0) } }
      missing = coded.missingCount > 0 ? means.map { $0.value(-1) } : nil
    }
  }

  // Invariant: one mean for each output and level; one output unless there are more than two classes,
  // then one for each class.
  let codes: [Code]
  /// The column whose means are taken.
  public let target: String
  /// The classes of the target; none if it is numbers.
  public let classes: [String]
  /// The mean of all training rows for each output.
  let means: [Double]
  let parameters: TargetEncoding

  init(
    codes: [Code],
    target: String,
    classes: [String],
    means: [Double],
    parameters: TargetEncoding
  ) {
    self.codes = codes
    self.target = target
    self.classes = classes
    self.means = means
    self.parameters = parameters
  }

  /// The names of the columns that a column becomes.
  func names(_ column: String) -> [String] {
    classes.count > 2 ? classes.map { "\(column):\($0)" } : [column]
  }

  func columns(_ column: String, values: [[Double]]) -> [Column] {
    zip(names(column), values).map { Column(name: $0, storage: .double($1)) }
  }

  /// Returns new rows with each text column replaced by the means of the target for its values.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`.
  public func transform(_ table: Table) throws -> Table {
    var replacements: [String: [Column]] = [:]
    for code in codes {
      let coded = try CodedColumn(TargetEncoding.choice.again(code.column, of: table))
      let places = try coded.places(among: code.levels)
      let values = try means.indices.map { output in
        let missing = code.missing?[output] ?? means[output]
        let ofLevel = places.map { $0 < 0 ? means[output] : code.values[output][$0] }
        return try Execution.current.map(coded.codes.indices) { row in
          coded.codes[row] < 0 ? missing : ofLevel[coded.codes[row]]
        }
      }
      replacements[code.column] = columns(code.column, values: values)
    }
    return try replacing(replacements, in: table, estimator: "TargetEncoding")
  }

  /// The means as a table: `column`, `level`, with more than two classes `class`, and `encoding`.
  ///
  /// A missing level stands for missing values.
  ///
  /// - Throws: Nothing for an encoding that was fitted.
  public func summary() throws -> Table {
    var rows: [(column: String, level: String?, class: String, value: Double)] = []
    for code in codes {
      for output in means.indices {
        let name = classes.count > 2 ? classes[output] : ""
        for (level, value) in zip(code.levels, code.values[output]) {
          rows.append((code.column, level, name, value))
        }
        if let missing = code.missing { rows.append((code.column, nil, name, missing[output])) }
      }
    }
    var columns = [
      Column("column", rows.map { $0.column as String? }), Column("level", rows.map(\.level)),
    ]
    if classes.count > 2 { columns.append(Column("class", rows.map { $0.class as String? })) }
    return try Table(columns + [Column("encoding", rows.map { $0.value as Double? })])
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedTargetEncoding: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted to \(target), \(codes.count) \(codes.count == 1 ? "column" : "columns")"
    card.entries += codes.prefix(8).map { code in
      guard classes.count <= 2, let values = code.values.first else {
        return .init(name: code.column, value: "\(code.levels.count) levels")
      }
      let shown = zip(code.levels, values).map { "\($0) \(significant($1, digits: 4))" }
      return .init(name: code.column, value: shortList(shown))
    }
    return card
  }
}

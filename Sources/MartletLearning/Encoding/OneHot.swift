// SPDX-License-Identifier: Apache-2.0

public import MartletTables
public import MartletText

/// Turns every text column into one column of 0 and 1 for each of its values.
///
/// A column `sex` with the values `female` and `male` becomes the whole-number columns `sex=female`
/// and `sex=male`, sorted, in its place; the levels of a category column keep their order. In a row
/// whose value is missing, all of them are 0, or with `missing: .level` another column,
/// `sex=(missing)`, is 1. Text that was not seen in training is treated as ``UnseenLevel`` says. Other
/// types of columns and the target stay as they are; whole numbers and truth values are encoded where
/// they are named.
///
/// Levels that are too rare to learn from can be put together: ``InfrequentLevels`` says which ones,
/// and `sex=(infrequent)` is 1 in rows that have any of them.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | see above; none named: all of text and categories |
/// | `unseen` | `.ignore` | what to do with texts not seen in training | `.ignore`, `.error`, `.infrequent` |
/// | `maximumLevels` | 1000 | the most values of a column that get columns | at least 1 |
/// | `infrequent` | `.keep` | which values share a column | see ``InfrequentLevels`` |
/// | `drop` | `.none` | which value gets no column | `.none`, `.first`, `.firstOfTwo` |
/// | `missing` | `.zeros` | what becomes of missing values | `.zeros`, `.level` |
///
/// By default no column is left out to make the others independent: a penalized model needs none left
/// out, and each coefficient stays readable by itself. With `drop`, the level without a column looks
/// like a missing and like an unseen one. scikit-learn calls this `OneHotEncoder`.
public struct OneHot: Transformer, Equatable {
  /// The columns to encode; empty for all text columns.
  public let columns: [String]
  /// What to do with texts that were not seen in training.
  public let unseen: UnseenLevel
  /// The most different values of a column that get columns of their own.
  public let maximumLevels: Int
  /// Which values share a column.
  public let infrequent: InfrequentLevels
  /// Which value gets no column.
  public let drop: DroppedLevel
  /// What becomes of missing values.
  public let missing: MissingLevel

  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - unseen: What to do with texts that were not seen in training. `.ignore` by default.
  ///   - maximumLevels: The most different values of a column that get columns, 1000 by default. It
  ///     guards against a column that names single rows.
  ///   - infrequent: Which values share a column; none by default.
  ///   - drop: Which value gets no column; none by default.
  ///   - missing: What becomes of missing values; zeros by default.
  public init(
    columns: [String] = [],
    unseen: UnseenLevel = .ignore,
    maximumLevels: Int = 1000,
    infrequent: InfrequentLevels = .keep,
    drop: DroppedLevel = .none,
    missing: MissingLevel = .zeros
  ) {
    self.columns = columns
    self.unseen = unseen
    self.maximumLevels = maximumLevels
    self.infrequent = infrequent
    self.drop = drop
    self.missing = missing
  }

  /// Learns the values of every text column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `tooManyLevels`, `tooManyColumns`,
  ///   `columnExists`, or `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`,
  ///   `duplicateColumn`, or `wrongType` for a named column that holds decimal numbers or times.
  public func fit(_ table: Table, target: String?) throws -> FittedOneHot {
    try checkHyperparameter(maximumLevels >= 1, "maximumLevels", "\(maximumLevels)", "at least 1")
    try infrequent.validate()
    let chosen = try Self.choice.columns(columns, of: table, target: target)
    let codes = try chosen.map { column -> FittedOneHot.Code in
      let coded = try CodedColumn(column)
      let isInfrequent = try infrequent.chosen(coded.counts())
      let places = coded.levels.indices
      let kept = places.filter { !isInfrequent[$0] }.map { coded.levels[$0] }
      guard kept.count <= maximumLevels else {
        throw LearningError(
          .tooManyLevels(column: column.name, count: kept.count, limit: maximumLevels)
        )
      }
      return FittedOneHot.Code(
        column: column.name,
        levels: kept,
        infrequent: places.filter { isInfrequent[$0] }.map { coded.levels[$0] },
        hasMissing: missing == .level && column.missingCount > 0
      )
    }
    let fitted = FittedOneHot(codes: codes, parameters: self)
    // Better now than on the test rows.
    try fitted.check(table)
    return fitted
  }

  static let choice = ColumnChoice.levels("OneHot")

  /// The step as it is written in a program.
  public var description: String {
    callText(
      "OneHot",
      [
        columnsArgument(columns),
        unseen == .ignore ? nil : "unseen: .\(unseen)",
        maximumLevels == 1000 ? nil : "maximumLevels: \(maximumLevels)",
        infrequent == .keep ? nil : "infrequent: \(infrequent.text)",
        drop == .none ? nil : "drop: .\(drop)",
        missing == .zeros ? nil : "missing: .\(missing)",
      ]
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension OneHot: CardRepresentable {
  var card: Card {
    let names = columns.isEmpty ? "all text" : shortList(columns)
    var card = Card(
      title: "OneHot",
      entries: [
        .init(name: "columns", value: names, isStrong: !columns.isEmpty),
        .init(name: "unseen", value: ".\(unseen)", isStrong: unseen != .ignore),
      ]
    )
    if infrequent != .keep {
      card.entries.append(.init(name: "infrequent", value: infrequent.text, isStrong: true))
    }
    if drop != .none {
      card.entries.append(.init(name: "drop", value: ".\(drop)", isStrong: true))
    }
    if missing != .zeros {
      card.entries.append(.init(name: "missing", value: ".\(missing)", isStrong: true))
    }
    return card
  }
}

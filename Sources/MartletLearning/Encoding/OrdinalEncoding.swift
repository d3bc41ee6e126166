// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Turns every text column into whole numbers: the places of its values in their order, from 0.
///
/// The order is the one that is given in `order`, otherwise that of the levels of a category column,
/// otherwise that of sorting. Missing values stay missing. Values outside of the order, in training or
/// later, are treated as ``UnseenCode`` says.
///
/// The numbers suit trees, and linear models where the values are steps of one scale, such as `small`,
/// `medium`, `large`. For names without an order use ``OneHot``.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text, categories, whole numbers, truth values; none named: all of text and categories |
/// | `order` | `[:]` | for a column its values, the least first | each value once |
/// | `unseen` | `.error` | the code of a value that has none | `.error`, `.missing`, `.code(…)` |
///
/// scikit-learn calls this `OrdinalEncoder`.
public struct OrdinalEncoding: Transformer, Equatable {
  /// The columns to encode; empty for all text columns.
  public let columns: [String]
  /// For a column its values, the least first.
  public let order: [String: [String]]
  /// The code of a value that has none.
  public let unseen: UnseenCode

  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - order: For a column its values, the least first. Left out, categories keep the order of their
  ///     levels and others are sorted.
  ///   - unseen: The code of a value that has none; an error by default.
  public init(
    columns: [String] = [],
    order: [String: [String]] = [:],
    unseen: UnseenCode = .error
  ) {
    self.columns = columns
    self.order = order
    self.unseen = unseen
  }

  static let choice = ColumnChoice.levels("OrdinalEncoding")

  /// Learns the values of every column and their order.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `unseenLevel` where a value is not in the order
  ///   that was given, or `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`,
  ///   `duplicateColumn` or `wrongType`.
  public func fit(_ table: Table, target: String?) throws -> FittedOrdinalEncoding {
    let chosen = try Self.choice.columns(columns, of: table, target: target)
    // A dictionary has no order: sorted, the message is always the same.
    for name in order.keys.sorted() {
      try checkHyperparameter(
        chosen.contains { $0.name == name },
        "order",
        "given for \(quoted(name))",
        "for columns that are encoded (\(shortList(chosen.map(\.name))))"
      )
      let levels = order[name] ?? []
      try checkHyperparameter(
        areDistinct(levels) && !levels.isEmpty,
        "order",
        "\(shortList(levels)) for \(quoted(name))",
        "each value once"
      )
    }
    let codes = try chosen.map { column in
      FittedOrdinalEncoding.Code(
        column: column.name,
        levels: try order[column.name] ?? CodedColumn(column).levels
      )
    }
    let fitted = FittedOrdinalEncoding(codes: codes, parameters: self)
    if unseen == .error {
      for code in codes where order[code.column] != nil {
        _ = try fitted.encoded(table[code.column], code)
      }
    }
    return fitted
  }

  /// The step as it is written in a program.
  public var description: String {
    callText(
      "OrdinalEncoding",
      [
        columnsArgument(columns),
        order.isEmpty
          ? nil
          : "order: ["
            + order.keys.sorted().map { "\(quoted($0)): \(order[$0] ?? [])" }
            .joined(separator: ", ") + "]",
        unseen == .error ? nil : "unseen: \(unseen.text)",
      ]
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension OrdinalEncoding: CardRepresentable {
  var card: Card {
    let names = columns.isEmpty ? "all text" : shortList(columns)
    return Card(
      title: "OrdinalEncoding",
      entries: [
        .init(name: "columns", value: names, isStrong: !columns.isEmpty),
        .init(name: "unseen", value: unseen.text, isStrong: unseen != .error),
      ]
        + order.keys.sorted().prefix(8).map {
          .init(name: "order of \($0)", value: shortList(order[$0] ?? []), isStrong: true)
        }
    )
  }
}

/// An encoding that knows the order of the values.
public struct FittedOrdinalEncoding: FittedTransformer, Equatable {
  /// A column and its values in their order.
  struct Code: Equatable {
    var column: String
    var levels: [String]
  }

  let codes: [Code]
  let parameters: OrdinalEncoding

  /// The values of each encoded column; the place of a value is its code.
  public var levels: [String: [String]] {
    Dictionary(codes.map { ($0.column, $0.levels) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the table with each text column replaced by a column of codes of the same name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `unseenLevel` under `.error`.
  public func transform(_ table: Table) throws -> Table {
    var replacements: [String: [Column]] = [:]
    for code in codes {
      let column = try OrdinalEncoding.choice.again(code.column, of: table)
      replacements[code.column] = [try encoded(column, code)]
    }
    return try replacing(replacements, in: table, estimator: "OrdinalEncoding")
  }

  func encoded(_ column: Column, _ code: Code) throws -> Column {
    let coded = try CodedColumn(column)
    let places = try coded.places(among: code.levels)
    var validity = column.validity
    var unseenRow: Int?
    let values = try Execution.current.map(0..<column.count) { row -> Int in
      let level = coded.codes[row]
      guard level >= 0 else { return 0 }
      if places[level] >= 0 { return places[level] }
      if case .code(let number) = parameters.unseen { return number }
      if unseenRow == nil { unseenRow = row }
      validity.markMissing(row)
      return 0
    }
    if let unseenRow, parameters.unseen == .error {
      throw LearningError(
        .unseenLevel(
          column: column.name,
          level: coded.levels[coded.codes[unseenRow]],
          row: unseenRow,
          known: code.levels
        )
      )
    }
    return Column(name: column.name, storage: .int(values), validity: validity)
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedOrdinalEncoding: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(codes.count) \(codes.count == 1 ? "column" : "columns")"
    card.entries += codes.prefix(8).map { .init(name: $0.column, value: shortList($0.levels)) }
    return card
  }
}

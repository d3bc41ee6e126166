// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// An encoding that knows the values of its columns.
public struct FittedOneHot: FittedTransformer, Equatable {
  /// A column and the values that become columns.
  struct Code: Equatable {
    var column: String
    /// The levels with a column of their own.
    var levels: [String]
    /// Those that share one.
    var infrequent: [String] = []
    /// Whether a missing value has one.
    var hasMissing = false

    /// The names of the columns, before one is dropped.
    var names: [String] {
      levels.map { "\(column)=\($0)" } + (infrequent.isEmpty ? [] : ["\(column)=(infrequent)"])
        + (hasMissing ? ["\(column)=(missing)"] : [])
    }

    /// The place of the column that infrequent levels share, -1 if there is none.
    var infrequentPlace: Int { infrequent.isEmpty ? -1 : levels.count }

    /// How many of the columns are dropped from the front.
    func dropped(_ drop: DroppedLevel) -> Int {
      let count = names.count
      switch drop {
      case .none: return 0
      case .first: return min(1, count)
      case .firstOfTwo: return count == 2 ? 1 : 0
      }
    }
  }

  let codes: [Code]
  let parameters: OneHot

  /// The values of each encoded column that are told apart, in the order of their columns.
  public var levels: [String: [String]] {
    Dictionary(codes.map { ($0.column, $0.levels) }, uniquingKeysWith: { first, _ in first })
  }

  /// The values of each encoded column that share a column.
  public var infrequentLevels: [String: [String]] {
    Dictionary(codes.map { ($0.column, $0.infrequent) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the table with each text column replaced by a column of 0 and 1 for each known value.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `unseenLevel` under `.error`, `columnExists` or `tooManyColumns`.
  public func transform(_ table: Table) throws -> Table {
    try check(table)
    var replacements: [String: [Column]] = [:]
    for code in codes {
      replacements[code.column] = try indicators(
        OneHot.choice.again(code.column, of: table),
        code
      )
    }
    return Table(unchecked: table.columns.flatMap { replacements[$0.name] ?? [$0] })
  }

  /// The columns of 0 and 1 for one column.
  private func indicators(_ column: Column, _ code: Code) throws -> [Column] {
    let coded = try CodedColumn(column)
    var places = try placesOf(code.levels)
    let rare = code.infrequent
    try Execution.current.everyBlock(of: rare.indices) { block in
      for place in block where places[rare[place]] == nil {
        places[rare[place]] = code.infrequentPlace
      }
    }
    let unseen = parameters.unseen == .infrequent ? code.infrequentPlace : -1
    // Each different text is looked up once.
    let known = try Execution.current.map(coded.levels.indices) { places[coded.levels[$0]] }
    let names = code.names
    let missing = code.hasMissing ? names.count - 1 : -1
    let refusesMissing = parameters.missing == .level && !code.hasMissing
    var values = try names.map { _ in
      try Execution.current.checkInterruption()
      return [Int](repeating: 0, count: column.count)
    }
    for (row, level) in coded.codes.enumerated() {
      if row % Execution.blockLength == 0 { try Execution.current.checkInterruption() }
      let place = level < 0 ? (refusesMissing ? nil : missing) : known[level]
      if place == nil, parameters.unseen == .error {
        throw LearningError(
          .unseenLevel(
            column: column.name,
            level: level < 0 ? "(missing)" : coded.levels[level],
            row: row,
            known: code.levels + code.infrequent
          )
        )
      }
      let target = place ?? unseen
      if target >= 0 { values[target][row] = 1 }
    }
    return zip(names, values).dropFirst(code.dropped(parameters.drop)).map {
      Column(name: $0, storage: .int($1))
    }
  }

  /// Throws when a column that would be made is there already, or when the columns of one would take
  /// up more memory than a matrix may.
  func check(_ table: Table) throws {
    var made: [String: [String]] = [:]
    for code in codes {
      let names = Array(code.names.dropFirst(code.dropped(parameters.drop)))
      try checkRoom(
        rows: table.rowCount,
        columns: names.count,
        of: code.column,
        advice: "Put rare values together with OneHot(infrequent: .allBut(…))."
      )
      made[code.column] = names
    }
    try checkNames(made, in: table, estimator: "OneHot")
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedOneHot: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(codes.count) \(codes.count == 1 ? "column" : "columns")"
    card.entries += codes.prefix(8).map { code in
      let rare = code.infrequent.isEmpty ? "" : "; infrequent: \(shortList(code.infrequent))"
      return .init(name: code.column, value: shortList(code.levels) + rare)
    }
    return card
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What to put where a value is missing.
public enum Imputation: Sendable, Equatable {
  /// The mean of the values that are present.
  case mean
  /// The median of the values that are present.
  case median
  /// The value that occurs most often; among equally frequent ones the first in order.
  case mostFrequent
  /// The same value everywhere.
  case constant(Cell)
}

extension Table {
  /// The rows in which the named columns have values; without names, all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func droppingMissing(_ columns: String...) throws -> Table {
    try droppingMissing(columns)
  }

  /// The rows in which the named columns have values; for an empty list, all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func droppingMissing(_ columns: [String]) throws -> Table {
    let looked = columns.isEmpty ? self.columns : try columns.map { try self[$0] }
    let missing = looked.reduce(Validity(allPresent: rowCount)) { $0.union($1.validity) }
    if missing.isComplete { return self }
    return gathered((0..<rowCount).filter { missing.isPresent($0) })
  }

  /// The table with its missing values filled in.
  ///
  /// What fills a column is computed from the values present in this very table. Before training,
  /// impute the training rows and the test rows alike: that is what the transformer `Impute` is for.
  ///
  /// Without column names every column that misses values is filled: `.mean` and `.median` fill
  /// numbers, and the other columns with their most frequent value; `.constant` fills the columns
  /// whose type takes the value, and leaves the others. A mean or median that is not whole turns
  /// whole numbers into decimal ones.
  ///
  /// - Parameters:
  ///   - strategy: What to fill in; `.median` by default.
  ///   - columns: The columns to fill; by default all.
  /// - Returns: A table of all the columns, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `noValues` for a column that has nothing to
  ///   compute from; `wrongType` if a named column does not take the strategy.
  public func imputed(
    _ strategy: Imputation = .median,
    columns: [String] = []
  ) throws -> Table {
    let places =
      columns.isEmpty ? Array(self.columns.indices) : try columns.map { try position(of: $0) }
    var filled = self.columns
    for place in places where filled[place].missingCount > 0 {
      let column = filled[place]
      if columns.isEmpty {
        if case .constant(let cell) = strategy, !column.takes(cell) { continue }
        filled[place] = try column.filled(with: column.imputationValue(strategy.suited(to: column)))
      } else {
        filled[place] = try column.filled(with: column.imputationValue(strategy))
      }
    }
    return Table(unchecked: filled)
  }
}

extension Imputation {
  /// The strategy itself, or `.mostFrequent` where it needs numbers and the column has none.
  package func suited(to column: Column) -> Imputation {
    switch self {
    case .mean, .median: column.type.isNumeric ? self : .mostFrequent
    case .mostFrequent, .constant: self
    }
  }
}

extension Column {
  /// The value with which a strategy fills the column.
  ///
  /// - Throws: ``TableError`` of kind `noValues` if no value is present; `wrongType` if the strategy
  ///   needs numbers.
  package func imputationValue(_ strategy: Imputation) throws -> Cell {
    if case .constant(let cell) = strategy { return cell }
    guard missingCount < count else {
      throw TableError(.noValues(column: name, operation: "to impute it", needed: 1))
    }
    func number(_ value: Double, _ operation: String) throws -> Cell {
      guard type.isNumeric else {
        throw TableError(
          .wrongType(column: name, type: type, operation: operation, expected: "numbers")
        )
      }
      if type == .int, let whole = Int(exactly: value) { return .int(whole) }
      return .double(value)
    }
    guard type.isNumeric || strategy == .mostFrequent else {
      throw TableError(
        .wrongType(
          column: name,
          type: type,
          operation: "imputing a \(strategy)",
          expected: "numbers"
        )
      )
    }
    switch strategy {
    case .mean: return try number(mean(), "imputing the mean")
    case .median: return try number(median(), "imputing the median")
    case .mostFrequent, .constant: return try mostFrequent()
    }
  }

  /// Whether a value can stand in this column.
  package func takes(_ cell: Cell) -> Bool {
    switch (cell, type) {
    case (.double, .double), (.double, .int), (.int, .int), (.int, .double), (.bool, .bool),
      (.double, .float), (.int, .float), (.date, .date), (.dateTime, .dateTime),
      (.duration, .duration), (.string, .string), (.string, .category):
      true
    default: false
    }
  }

  /// The column with a value wherever one is missing.
  ///
  /// Whole numbers become decimal ones if the value is not whole; a new category is put at the end
  /// of the dictionary.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the value cannot stand in this column.
  package func filled(with cell: Cell) throws -> Column {
    guard takes(cell) else {
      throw TableError(
        .wrongType(
          column: name,
          type: type,
          operation: "filling in \(cell.literal)",
          expected: "a column that takes \(cell.noun)"
        )
      )
    }
    if validity.isComplete { return self }
    func filled<Value>(_ values: [Value], _ value: Value) -> [Value] {
      var values = values
      validity.forEachMissing { values[$0] = value }
      return values
    }
    let result: ColumnStorage
    switch (storage, cell) {
    case (.double(let values), _): result = .double(filled(values, cell.double ?? .nan))
    case (.int(let values), _):
      if let whole = cell.int {
        result = .int(filled(values, whole))
      } else {
        result = .double(filled(values.map(Double.init), cell.double ?? .nan))
      }
    case (.float(let values), _):
      result = .float(filled(values, Float(cell.double ?? .nan)))
    case (.string(let values), .string(let text)):
      result = .string(values.filled(where: validity, with: text))
    case (.category(let codes, let levels), .string(let text)):
      let code = levels.code(of: text)
      result = .category(
        codes: filled(codes, Int32(truncatingIfNeeded: code ?? levels.count)),
        levels: code == nil
          ? CategoryLevels(levels.names + [text], isOrdered: levels.isOrdered) : levels
      )
    case (.bool(let values), .bool(let value)): result = .bool(filled(values, value))
    case (.date(let values), .date(let value)): result = .date(filled(values, value))
    case (.dateTime(let values, let zone), .dateTime(let value)):
      result = .dateTime(microseconds: filled(values, value.microseconds), zone: zone)
    case (.duration(let values), .duration(let value)):
      result = .duration(microseconds: filled(values, value.microseconds))
    default: return self
    }
    return Column(name: name, storage: result)
  }
}

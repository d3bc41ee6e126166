// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// An imputation that keeps the training rows to find neighbors among.
public struct FittedImputeNeighbors: FittedTransformer, Equatable {
  // Invariants: one mean for each name, finite; the donors have a column for each name, whose values are
  // finite or NaN, which stands for missing.
  let names: [String]
  let means: [Double]
  let donors: Matrix
  /// The columns that get an indicator.
  let marked: [String]
  let parameters: ImputeNeighbors

  /// Two fitted steps are equal when they would fill the same, bit for bit.
  public static func == (left: FittedImputeNeighbors, right: FittedImputeNeighbors) -> Bool {
    left.names == right.names && left.means == right.means && left.marked == right.marked
      && left.parameters == right.parameters && left.donors.rows == right.donors.rows
      && left.donors.columns == right.donors.columns
      && left.donors.values.elementsEqual(right.donors.values) {
        $0.bitPattern == $1.bitPattern
      }
  }

  /// The number of training rows that are kept.
  public var trainingRows: Int { donors.rows }

  /// Returns the table with its missing numbers filled from the nearest training rows.
  ///
  /// A training row that is transformed is a neighbor of its own, except for what it misses.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`, or `notFinite` where a value is NaN, infinite or beyond 1e150; ``Interrupted``.
  /// - Complexity: O(*rnp*) for *r* rows that miss a value, *n* training rows and *p* columns.
  public func transform(_ table: Table) throws -> Table {
    let columns = try names.map { try table.numbers($0, for: "ImputeNeighbors") }
    for column in columns { _ = try presentFiniteValues(column) }
    var buffers = try columns.map { try $0.doubles() }
    let missing = columns.reduce(Validity(allPresent: table.rowCount)) { $0.union($1.validity) }
    let incomplete = (0..<table.rowCount).filter { missing.isMissing($0) }
    let given = buffers
    var filled: [[Double]] = []
    // Between two parts of the rows, to say how far it has come.
    for start in stride(from: 0, to: incomplete.count, by: 256) {
      Execution.current.report(
        ProgressUpdate(label: "ImputeNeighbors", completed: start, total: incomplete.count)
      )
      // One row at a time: comparing it with all training rows is long work already.
      filled += try Parallel.map(min(256, incomplete.count - start), size: 1) { rows, _ in
        let row = incomplete[start + rows.lowerBound]
        return try values(
          for: given.map { $0[row] },
          missing: columns.map { $0.validity.isMissing(row) }
        )
      }
    }
    for (row, values) in zip(incomplete, filled) {
      for place in buffers.indices where columns[place].validity.isMissing(row) {
        buffers[place][row] = values[place]
      }
    }
    return try table.replacing(
      zip(names, buffers).map { Column(name: $0, storage: .double($1)) }
    ).appending(indicators(of: table, marked), step: "ImputeNeighbors")
  }

  /// The row with its missing values filled.
  private func values(for row: [Double], missing: [Bool]) throws -> [Double] {
    var row = row
    let known = row.indices.filter { !missing[$0] }
    let distances = try self.distances(to: row, known)
    for place in row.indices where missing[place] {
      row[place] = try value(of: place, distances)
    }
    return row
  }

  /// The squared distance of every training row, infinite where nothing can be compared.
  private func distances(to row: [Double], _ known: [Int]) throws -> [Double] {
    let width = donors.columns
    return try donors.withUnsafeBufferPointer { donors in
      try Execution.current.map(0..<self.donors.rows, cost: known.count) { donor in
        var (sum, shared) = (0.0, 0)
        for place in known {
          let value = donors[donor * width + place]
          if value.isNaN { continue }
          let difference = row[place] - value
          sum += difference * difference
          shared += 1
        }
        return shared == 0 ? .infinity : sum * (Double(width) / Double(shared))
      }
    }
  }

  /// The value of a column by the nearest rows that have one.
  private func value(of column: Int, _ distances: [Double]) throws -> Double {
    // The nearest so far, the nearest first; a binary search finds where another one belongs.
    var nearest: [(distance: Double, value: Double)] = []
    let width = donors.columns
    try donors.withUnsafeBufferPointer { donors in
      try Execution.current.everyBlock(of: distances.indices) { block in
        for donor in block where distances[donor] < .infinity {
          let value = donors[donor * width + column]
          let distance = distances[donor]
          if value.isNaN { continue }
          if nearest.count == parameters.neighbors {
            guard distance < nearest[nearest.count - 1].distance else { continue }
            nearest.removeLast()
          }
          var (low, high) = (0, nearest.count)
          while low < high {
            let middle = (low + high) / 2
            if nearest[middle].distance <= distance { low = middle + 1 } else { high = middle }
          }
          nearest.insert((distance, value), at: low)
        }
      }
    }
    guard let first = nearest.first else { return means[column] }
    if parameters.weighting == .uniform {
      return nearest.reduce(0) { $0 + $1.value } / Double(nearest.count)
    }
    let same = nearest.prefix { $0.distance == 0 }
    if !same.isEmpty { return same.reduce(0) { $0 + $1.value } / Double(same.count) }
    // Relative to the nearest, so that nothing overflows.
    let weights = nearest.map { (first.distance / $0.distance).squareRoot() }
    let sum = zip(nearest, weights).reduce(0) { $0 + $1.0.value * $1.1 }
    return sum / weights.reduce(0, +)
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedImputeNeighbors: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note =
      "fitted, \(names.count) \(names.count == 1 ? "column" : "columns"), \(donors.rows) "
      + (donors.rows == 1 ? "row" : "rows")
    return card
  }
}

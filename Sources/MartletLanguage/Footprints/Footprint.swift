// SPDX-License-Identifier: Apache-2.0

/// What a statement reads and writes of what the top levels of cells declare, itself and through all
/// that it calls.
///
/// Names stand for what they mean: a variable `x`, functions `f` or `f(to:)` with the same labels, a type
/// `Point`, a member `Point.norm`, a static variable `Point.count`.
package struct Footprint: Sendable, Equatable {
  /// In order, without repetition.
  package var reads: [String] = []
  /// In order, without repetition.
  package var writes: [String] = []
  /// Those of `writes` that get an entirely new value, whatever they were before.
  package var overwrites: Set<String> = []

  /// What begins the names of values that a cell keeps only between two of its statements.
  package static let temporaryPrefix = "#"
}

/// The footprints of a cell.
package struct CellFootprint: Sendable {
  /// One for each statement of the checked cell.
  package var statements: [Footprint] = []
  /// What the cell declares beside variables.
  package var definitions: [Definition] = []
  /// The variables that it declares.
  package var variables: Set<String> = []

  /// That a name means another function or type.
  package struct Definition: Sendable, Equatable {
    package var name: String
    /// The statement behind which it counts.
    package var statement: Int
    /// The same for what says the same.
    package var content: Int
  }

  /// The names that the cell needs from before it.
  package var inputs: [String] {
    var own: Set<String> = []
    var inputs: Set<String> = []
    for definition in definitions { own.insert(definition.name) }
    for statement in statements {
      inputs.formUnion(statement.reads.filter { !own.contains($0) })
      own.formUnion(statement.overwrites)
    }
    return inputs.filter { !$0.hasPrefix(Footprint.temporaryPrefix) }.sorted()
  }

  /// The names that the cell may change.
  package var outputs: [String] {
    Set(statements.flatMap(\.writes)).filter { !$0.hasPrefix(Footprint.temporaryPrefix) }.sorted()
  }
}

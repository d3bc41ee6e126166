// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Several transformers, each of which works on what the one before it made.
///
/// Write it with `+`: `Impute(.median) + Standardize() + OneHot()`.
public struct TransformerChain: Transformer {
  /// The transformers, in the order in which they work.
  public let steps: [any Transformer]

  /// Makes a chain from its transformers, in the order in which they work.
  public init(_ steps: [any Transformer]) {
    self.steps = steps.flatMap { ($0 as? TransformerChain)?.steps ?? [$0] }
  }

  /// Fits one step after the other, each on the table that those before it made of the training rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted steps.
  /// - Throws: What the steps throw.
  public func fit(_ table: Table, target: String?) throws -> FittedTransformerChain {
    try fitSteps(table, target: target).chain
  }

  /// Fits the steps, and returns what they make of the training rows as well.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted steps, and the training rows prepared for what learns from them next.
  /// - Throws: What the steps throw.
  public func fitTransforming(
    _ table: Table,
    target: String?
  ) throws -> (fitted: any FittedTransformer, table: Table) {
    let (chain, table) = try fitSteps(table, target: target)
    return (chain, table)
  }

  /// Fits the steps, and returns what they make of the training rows as well.
  func fitSteps(
    _ table: Table,
    target: String?
  ) throws -> (chain: FittedTransformerChain, table: Table) {
    var table = table
    var fitted: [any FittedTransformer] = []
    for step in steps {
      try Execution.current.checkInterruption()
      let next = try step.fitTransforming(table, target: target)
      table = next.table
      fitted.append(next.fitted)
    }
    return (FittedTransformerChain(steps: fitted), table)
  }

  /// The steps joined by `+`.
  public var description: String { steps.map(\.description).joined(separator: " + ") }

  /// A card of the chain with the cards of its steps inside.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension TransformerChain: CardRepresentable {
  var card: Card {
    Card(title: "TransformerChain", parts: steps.map { MartletLearning.card(of: $0) })
  }
}

/// Several fitted transformers, each of which works on what the one before it made.
public struct FittedTransformerChain: FittedTransformer {
  /// The fitted transformers, in the order in which they work.
  public let steps: [any FittedTransformer]

  /// Returns what the last step makes of a table.
  ///
  /// - Throws: What the steps throw.
  public func transform(_ table: Table) throws -> Table {
    try steps.reduce(table) { try $1.transform($0) }
  }

  /// The steps with what they learned, as an indented tree.
  public var description: String { card.text }

  /// A card of the chain with the cards of its steps inside.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedTransformerChain: CardRepresentable {
  var card: Card {
    Card(
      title: "TransformerChain",
      note: "fitted",
      parts: steps.map { MartletLearning.card(of: $0) }
    )
  }
}

/// Joins two transformers into a chain; the right one works on what the left one made.
public func + (left: any Transformer, right: any Transformer) -> TransformerChain {
  TransformerChain([left, right])
}

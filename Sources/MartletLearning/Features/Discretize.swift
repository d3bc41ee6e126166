// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Where the edges of bins lie.
public enum BinEdges: Sendable, Equatable {
  /// So that each bin holds about equally many training rows.
  case quantiles
  /// So that all bins are equally wide.
  case width
}

/// What a number becomes that was put into a bin.
public enum BinForm: Sendable, Equatable {
  /// An ordered category such as `[2, 5)`.
  case categories
  /// The number of the bin, counted from 0.
  case codes
}

/// Puts the numbers of every numeric column into bins whose edges were learned.
///
/// A bin holds its lower edge and not its upper one. The first and the last bin are open to the outside,
/// so that every number of new rows has a bin. Quantiles (type 7) that are equal are one edge, so there may
/// be fewer bins than asked for; a constant column has one. What is missing, or NaN, is missing.
///
/// A column whose training values are all missing stays as it is, as do the target and what is not numeric.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `bins` | 5 | the most bins of a column | 2 to 1000 |
/// | `edges` | `.quantiles` | where the edges lie | `.quantiles`, `.width` |
/// | `form` | `.categories` | what a number becomes | `.categories`, `.codes` |
/// | `columns` | `[]` | the columns to put into bins | numeric columns; none named: all of them |
///
/// `OneHot` behind it makes indicators of the categories. scikit-learn calls this `KBinsDiscretizer`. To put
/// a single column into bins of given edges, see ``Column/binned(edges:)``.
public struct Discretize: Transformer, Equatable {
  /// The most bins of a column.
  public let bins: Int
  /// Where the edges lie.
  public let edges: BinEdges
  /// What a number becomes.
  public let form: BinForm
  /// The columns to put into bins; empty for all numeric ones.
  public let columns: [String]

  /// Makes a discretization.
  ///
  /// - Parameters:
  ///   - bins: The most bins of a column, 5 by default.
  ///   - edges: Where the edges lie, `.quantiles` by default.
  ///   - form: What a number becomes, `.categories` by default.
  ///   - columns: The columns to put into bins; left out, all numeric ones but the target.
  public init(
    bins: Int = 5,
    edges: BinEdges = .quantiles,
    form: BinForm = .categories,
    columns: [String] = []
  ) {
    self.bins = bins
    self.edges = edges
    self.form = form
    self.columns = columns
  }

  /// Learns the edges for every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, or `notFinite` where a
  ///   value is NaN, infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType`
  ///   for a named column that is not numeric; ``Interrupted``.
  public func fit(_ table: Table, target: String?) throws -> FittedDiscretize {
    try check("bins", bins, in: 2...1000)
    let chosen = try chosenColumns(table, named: columns, target: target, step: "Discretize")
    let cuts = try chosen.compactMap { column -> FittedDiscretize.Cut? in
      let sorted = try sortedFiniteValues(column)
      guard let least = sorted.first, let largest = sorted.last else { return nil }
      var found = [least]
      for bin in 1...bins {
        let share = Double(bin) / Double(bins)
        let edge =
          bin == bins
          ? largest
          : edges == .quantiles
            ? sortedQuantile(sorted, share)
            : least + Double(bin) * ((largest - least) / Double(bins))
        if edge > found[found.count - 1], edge <= largest { found.append(edge) }
      }
      return FittedDiscretize.Cut(column: column.name, edges: found)
    }
    return FittedDiscretize(cuts: cuts, parameters: self)
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "Discretize",
      bins == 5 ? nil : "bins: \(bins)",
      edges == .quantiles ? nil : "edges: .\(edges)",
      form == .categories ? nil : "form: .\(form)",
      writtenColumns(columns)
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension Discretize: CardRepresentable {
  var card: Card {
    Card(
      title: "Discretize",
      entries: [
        .init(name: "bins", value: "\(bins)", isStrong: bins != 5),
        .init(name: "edges", value: ".\(edges)", isStrong: edges != .quantiles),
        .init(name: "form", value: ".\(form)", isStrong: form != .categories),
        .columns(columns),
      ]
    )
  }
}

/// A discretization that knows the edges of its bins.
public struct FittedDiscretize: FittedTransformer, Equatable {
  /// A column and the edges of its bins, from its smallest to its largest training value.
  struct Cut: Equatable {
    var column: String
    // Invariant: at least one, finite, each larger than the one before.
    var edges: [Double]

    /// The edges between two bins.
    var inner: ArraySlice<Double> { edges.dropFirst().dropLast() }

    /// The names of the bins.
    var names: [String] {
      let texts = ["-∞"] + inner.map(writtenNumber) + ["∞"]
      return (1..<texts.count).map { "\($0 == 1 ? "(" : "[")\(texts[$0 - 1]), \(texts[$0]))" }
    }
  }

  let cuts: [Cut]
  let parameters: Discretize

  /// The edges of each column's bins, from its smallest to its largest training value.
  public var edges: [String: [Double]] {
    Dictionary(cuts.map { ($0.column, $0.edges) }) { first, _ in first }
  }

  /// Returns the table with each number replaced by its bin.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    table.replacing(
      try cuts.map { cut in
        let column = try table.numbers(cut.column, for: "Discretize")
        let values = try column.doubles()
        let inner = Array(cut.inner)
        // What is missing is NaN among these numbers.
        let codes = try Execution.current.map(values.indices) { row -> Int32 in
          values[row].isNaN ? -1 : Int32(truncatingIfNeeded: place(of: values[row], inner))
        }
        let validity = Validity(count: codes.count) { codes[$0] < 0 }
        let storage: ColumnStorage =
          parameters.form == .categories
          ? .category(codes: codes, levels: CategoryLevels(cut.names, isOrdered: true))
          : .int(codes.map { max(0, Int($0)) })
        return Column(name: column.name, storage: storage, validity: validity)
      }
    )
  }

  /// How many edges are at most a value.
  private func place(of value: Double, _ edges: [Double]) -> Int {
    var (low, high) = (0, edges.count)
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedDiscretize: CardRepresentable {
  var card: Card {
    parameters.card.fitted(
      cuts.map { .init(name: $0.column, value: shortList($0.names, limit: 4)) }
    )
  }
}

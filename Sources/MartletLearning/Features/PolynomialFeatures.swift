// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Adds the products of numeric columns, up to a degree, so that a linear model can bend.
///
/// Of `a` and `b` and degree 2, the columns `a^2`, `a*b` and `b^2` are added at the right, of degree 3
/// also `a^3`, `a^2*b`, `a*b^2` and `b^3`: by their degree, and among those of one degree in the order of
/// the columns. All columns that were there stay. The products are decimal, missing where a factor is
/// missing, and as floating-point arithmetic has them where they are too large or NaN. Nothing is learned
/// but the names.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `degree` | 2 | the most factors of a product | 2 to 10 |
/// | `interactionsOnly` | `false` | whether no column is multiplied with itself | |
/// | `columns` | `[]` | the columns to multiply | numeric columns; none named: all of them |
///
/// Products grow fast in number: more than 10 000 are refused. scikit-learn calls this
/// `PolynomialFeatures`.
public struct PolynomialFeatures: Transformer, Equatable {
  /// The most factors of a product.
  public let degree: Int
  /// Whether no column is multiplied with itself.
  public let interactionsOnly: Bool
  /// The columns to multiply; empty for all numeric ones.
  public let columns: [String]

  /// The most products that are made.
  static let maximumCount = 10_000

  /// Makes polynomial features.
  ///
  /// - Parameters:
  ///   - degree: The most factors of a product, 2 by default.
  ///   - interactionsOnly: Whether no column is multiplied with itself. False by default.
  ///   - columns: The columns to multiply; left out, all numeric ones but the target.
  public init(degree: Int = 2, interactionsOnly: Bool = false, columns: [String] = []) {
    self.degree = degree
    self.interactionsOnly = interactionsOnly
    self.columns = columns
  }

  /// Learns which columns are multiplied.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter` for a degree outside of
  ///   its range or one that makes too many products, or `columnExists`; ``TableError`` of kind
  ///   `unknownColumn`, or `wrongType` for a named column that is not numeric.
  public func fit(_ table: Table, target: String?) throws -> FittedPolynomialFeatures {
    let chosen = try chosenColumns(
      table,
      named: columns,
      target: target,
      step: "PolynomialFeatures"
    )
    let fitted = FittedPolynomialFeatures(
      names: chosen.map(\.name),
      products: try products(of: chosen.count),
      parameters: self
    )
    // Better now than on the test rows.
    try table.checkNew(fitted.productNames, step: "PolynomialFeatures")
    return fitted
  }

  /// The products of a number of columns, each by one factor longer than one before it.
  func products(of count: Int) throws -> [FittedPolynomialFeatures.Product] {
    try check("degree", degree, in: 2...10)
    var products: [FittedPolynomialFeatures.Product] = []
    // The products of the degree before; of degree 1 the columns themselves.
    var shorter: [(product: Int?, lastFactor: Int)] = (0..<count).map { (nil, $0) }
    for _ in 2...degree {
      var longer: [(product: Int?, lastFactor: Int)] = []
      for (product, lastFactor) in shorter {
        for factor in (interactionsOnly ? lastFactor + 1 : lastFactor)..<max(count, lastFactor + 1)
        {
          guard products.count < Self.maximumCount else {
            throw LearningError(
              .invalidHyperparameter(
                name: "degree",
                value: "\(degree) with \(count) columns",
                expected: "such that there are at most \(Self.maximumCount) products"
              )
            )
          }
          longer.append((products.count, factor))
          products.append(.init(prefix: product, first: lastFactor, factor: factor))
        }
      }
      shorter = longer
    }
    return products
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "PolynomialFeatures",
      degree == 2 ? nil : "degree: \(degree)",
      interactionsOnly ? "interactionsOnly: true" : nil,
      writtenColumns(columns)
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension PolynomialFeatures: CardRepresentable {
  var card: Card {
    Card(
      title: "PolynomialFeatures",
      entries: [
        .init(name: "degree", value: "\(degree)", isStrong: degree != 2),
        .init(
          name: "interactionsOnly",
          value: "\(interactionsOnly)",
          isStrong: interactionsOnly
        ),
        .columns(columns),
      ]
    )
  }
}

/// Polynomial features that know their columns.
public struct FittedPolynomialFeatures: FittedTransformer, Equatable {
  /// A product of columns: a shorter product, or the first column, times one more column.
  struct Product: Equatable {
    /// The place of the shorter product among the products; `nil` for the column `first`.
    var prefix: Int?
    var first: Int
    var factor: Int
  }

  let names: [String]
  // Follows from the number of names and the parameters.
  let products: [Product]
  let parameters: PolynomialFeatures

  /// The names of the columns that are added, in their order.
  public var productNames: [String] {
    var powers: [[(column: Int, power: Int)]] = []
    for product in products {
      var factors = product.prefix.map { powers[$0] } ?? [(product.first, 1)]
      if let last = factors.last, last.column == product.factor {
        factors[factors.count - 1].power += 1
      } else {
        factors.append((product.factor, 1))
      }
      powers.append(factors)
    }
    return powers.map { factors in
      factors.map { $0.power == 1 ? names[$0.column] : "\(names[$0.column])^\($0.power)" }
        .joined(separator: "*")
    }
  }

  /// Returns the table with the products added at the right.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`; ``MatrixError`` of kind `invalidSize` for more than 2²⁸ values;
  ///   ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    try table.checkNew(productNames, step: "PolynomialFeatures")
    guard products.count <= Matrix.maximumCount / max(1, table.rowCount) else {
      throw MatrixError(.invalidSize(rows: table.rowCount, columns: products.count))
    }
    try Execution.current.require(bytes: table.rowCount * products.count * 8)
    let columns = try names.map { try table.numbers($0, for: "PolynomialFeatures") }
    let buffers = try columns.map { try $0.doubles() }
    var made: [[Double]] = []
    var missing: [Validity] = []
    for product in products {
      let left = product.prefix.map { made[$0] } ?? buffers[product.first]
      let right = buffers[product.factor]
      made.append(try Execution.current.map(left.indices) { left[$0] * right[$0] })
      let validity = product.prefix.map { missing[$0] } ?? columns[product.first].validity
      missing.append(validity.union(columns[product.factor].validity))
    }
    let new = zip(productNames, zip(made, missing)).map {
      // What is missing in one factor may be a number in the other, but NaN times it is NaN.
      Column(name: $0, storage: .double($1.0), validity: $1.1)
    }
    return Table(unchecked: table.columns + new)
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedPolynomialFeatures: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(products.count) \(products.count == 1 ? "product" : "products")"
    card.entries.append(.init(name: "adds", value: shortList(productNames)))
    return card
  }
}

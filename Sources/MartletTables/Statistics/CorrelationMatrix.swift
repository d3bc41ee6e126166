// SPDX-License-Identifier: Apache-2.0

public import MartletNumerics
public import MartletText

/// How the relation of two columns is measured.
public enum CorrelationMethod: String, Sendable, Equatable {
  /// Pearson's *r*: how nearly the values lie on a straight line.
  case pearson
  /// Spearman's *ρ*: Pearson's *r* of the ranks; whether one grows with the other, on whatever curve.
  case spearman
  /// Kendall's *τ*-b: how many pairs of rows are in the same order in both, less those that are not.
  case kendall

  /// The name with its letter.
  var title: String {
    switch self {
    case .pearson: "Pearson's r"
    case .spearman: "Spearman's ρ"
    case .kendall: "Kendall's τ-b"
    }
  }

  func correlation(_ x: [Double], _ y: [Double]) throws -> Correlation {
    switch self {
    case .pearson: try MartletTables.pearson(x, y)
    case .spearman: try MartletTables.spearman(x, y)
    case .kendall: try MartletTables.kendall(x, y)
    }
  }
}

/// The correlations of the columns of a table with each other, with their *p* values.
public struct CorrelationMatrix: Sendable, Equatable, CustomStringConvertible {
  /// How they are measured.
  public let method: CorrelationMethod
  /// The names of the columns.
  public let columnNames: [String]
  /// The coefficients, from −1 to 1, columns × columns; NaN where a column does not vary.
  public let coefficients: Matrix
  /// For each coefficient the probability of one at least as far from 0 if there is no relation; 0 on the
  /// diagonal, NaN where there is no coefficient or for fewer than three rows.
  public let pValues: Matrix
  /// The number of rows in which both columns have values.
  public let counts: [[Int]]

  /// The coefficient of two columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func coefficient(_ first: String, _ second: String) throws -> Double {
    coefficients.values[try place(first) * columnNames.count + place(second)]
  }

  /// The *p* value of two columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func pValue(_ first: String, _ second: String) throws -> Double {
    pValues.values[try place(first) * columnNames.count + place(second)]
  }

  private func place(_ name: String) throws -> Int {
    guard let place = columnNames.firstIndex(of: name) else {
      throw TableError(.unknownColumn(name: name, available: columnNames))
    }
    return place
  }

  /// The coefficients as a table: a row and a column for each column.
  public var table: Table { squareTable(columnNames, coefficients) }

  /// Each pair of columns once, the strongest correlation first: `first`, `second`, `coefficient`, `p`, `n`.
  public var pairs: Table {
    let count = columnNames.count
    let places = (0..<count).flatMap { one in (one + 1..<max(count, one + 1)).map { (one, $0) } }
    func strength(_ pair: (Int, Int)) -> Double {
      let value = abs(coefficients.values[pair.0 * count + pair.1])
      return value.isNaN ? -1 : value
    }
    let sorted = places.enumerated().sorted { one, other in
      let (left, right) = (strength(one.element), strength(other.element))
      return left == right ? one.offset < other.offset : left > right
    }.map(\.element)
    return Table(unchecked: [
      Column("first", sorted.map { columnNames[$0.0] as String? }),
      Column("second", sorted.map { columnNames[$0.1] as String? }),
      Column("coefficient", sorted.map { coefficients.values[$0.0 * count + $0.1] as Double? }),
      Column("p", sorted.map { pValues.values[$0.0 * count + $0.1] as Double? }),
      Column("n", sorted.map { counts[$0.0][$0.1] as Int? }),
    ])
  }

  /// The coefficients in plain text.
  public var description: String { display.text() }

  private var display: DisplayTable {
    let sizes = counts.joined()
    let (least, most) = (sizes.min() ?? 0, sizes.max() ?? 0)
    return squareDisplay(
      columnNames,
      coefficients,
      NumberFormat(decimals: 2),
      footer: method.title + " · "
        + (least == most ? counted(most, "row") : "\(grouped(least)) to \(counted(most, "row"))")
        + " · * p < 0.05 without correction for their number"
    ) { row, column in
      let value = coefficients.values[row * columnNames.count + column]
      let p = pValues.values[row * columnNames.count + column]
      return (value, row != column && p < 0.05 ? "*" : "")
    }
  }
}

extension CorrelationMatrix: MediaRepresentable {
  /// The coefficients as plain text and HTML, with shades from blue (−1) to red (1).
  public var mediaBundle: MediaBundle { MediaBundle(text: description, html: display.html) }
}

/// The covariances of the columns of a table with each other.
public struct CovarianceMatrix: Sendable, Equatable, CustomStringConvertible {
  /// The names of the columns.
  public let columnNames: [String]
  /// The covariances with *n* − 1, columns × columns, in the products of the columns' units.
  public let values: Matrix
  private let shades: Matrix

  init(columnNames: [String], values: Matrix, correlations: Matrix) {
    (self.columnNames, self.values, shades) = (columnNames, values, correlations)
  }

  /// The covariances as a table: a row and a column for each column.
  public var table: Table { squareTable(columnNames, values) }

  /// The covariances in plain text.
  public var description: String { display.text() }

  private var display: DisplayTable {
    squareDisplay(
      columnNames,
      values,
      NumberFormat(values.values),
      footer: "covariances with n − 1, shaded by correlation"
    ) { row, column in
      (shades.values[row * columnNames.count + column], "")
    }
  }
}

extension CovarianceMatrix: MediaRepresentable {
  /// The covariances as plain text and HTML.
  public var mediaBundle: MediaBundle { MediaBundle(text: description, html: display.html) }
}

private func squareTable(_ names: [String], _ matrix: Matrix) -> Table {
  let title = names.contains("column") ? " column" : "column"
  let count = names.count
  return Table(
    unchecked: [Column(title, names.map { $0 as String? })]
      + names.indices.map { place in
        Column(names[place], (0..<count).map { matrix.values[$0 * count + place] as Double? })
      }
  )
}

/// A square of numbers with shades.
private func squareDisplay(
  _ names: [String],
  _ matrix: Matrix,
  _ format: NumberFormat,
  footer: String,
  shade: (_ row: Int, _ column: Int) -> (Double, mark: String)
) -> DisplayTable {
  let count = names.count
  return DisplayTable(
    headers: [DisplayTable.Header("")]
      + names.map { DisplayTable.Header($0, alignment: .right) },
    rows: (0..<count).map { row in
      [DisplayTable.Entry(names[row])]
        + (0..<count).map { column in
          let (value, mark) = shade(row, column)
          return DisplayTable.Entry(
            format.text(matrix.values[row * count + column]) + mark,
            shade: value
          )
        }
    },
    footer: footer,
    hasRowHeaders: true
  )
}

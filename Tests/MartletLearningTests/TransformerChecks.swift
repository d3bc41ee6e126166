// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@testable import MartletLearning

/// What every transformer that works on numbers must do, whatever its method.
@Suite("Every transformer")
struct TransformerChecks {
  /// The steps that work on columns of numbers by themselves.
  static let scaling: [any Transformer] = [
    Standardize(), Rescale(), Rescale(.range(from: -1, to: 3)), Rescale(.robust),
    Rescale(.quantiles(from: 0.1, to: 0.9)), Rescale(.maximumAbsolute), NormalizeRows(),
    NormalizeRows(.l1), NormalizeRows(.maximum), PowerTransform(), PowerTransform(.boxCox),
    PowerTransform(standardizes: false), QuantileTransform(), QuantileTransform(.normal),
    QuantileTransform(quantiles: 7), PolynomialFeatures(),
    PolynomialFeatures(degree: 3, interactionsOnly: true), Discretize(),
    Discretize(bins: 3, edges: .width, form: .codes), Outliers(), Outliers(.deviations(2)),
    Outliers(.quantiles(from: 0.05, to: 0.95), treatment: .missing),
    Outliers(treatment: .flag),
  ]
  static let missing: [any Transformer] = [
    Impute(indicators: true), Impute(.mean), MissingIndicator(), FillGaps(),
    FillGaps(.backward, limit: 2),
    FillGaps(.linear, indicators: true), ImputeNeighbors(),
    ImputeNeighbors(neighbors: 2, weighting: .distance, indicators: true), ImputeIterative(),
    ImputeIterative(maximumIterations: 2, tolerance: 0, penalty: 1, indicators: true),
    DropColumns(), DropColumns(missing: .any),
  ]
  static let selecting: [any Transformer] = [
    SelectByVariance(), SelectByVariance(threshold: 0.6), SelectFeatures(),
    SelectFeatures(keeping: .best(2)), SelectFeatures(.chiSquare, keeping: .pValue(below: 0.01)),
    SelectFeatures(.mutualInformation, keeping: .share(0.5), seed: 3),
    IsolationForest(trees: 12, seed: 5),
    IsolationForest(trees: 5, sampleSize: 20, contamination: 0.1),
  ]
  static let all = scaling + missing + selecting

  private static func holes() throws -> Table {
    let iris = try Fixture.table("iris")
    var random = RandomGenerator(seed: 9)
    return try Table(
      iris.columns.map { column in
        guard column.name != "species" else { return column }
        return Column(
          column.name,
          try column.doubles().map { random.uniform() < 0.1 ? nil : $0 as Double? }
        )
      }
    )
  }

  private func fit(
    _ transformer: any Transformer,
    _ table: Table,
    _ target: String? = "species"
  ) throws -> any FittedTransformer {
    try transformer.fit(table, target: target) as any FittedTransformer
  }

  private func reopened<Value>(_ value: Value) throws -> Value {
    try ArchiveKinds.library.value(
      of: Archive(decoding: Archive(of: value).encoded()),
      as: Value.self,
      expected: "the same"
    )
  }

  /// Whether two tables hold the same down to the bits of their numbers.
  private func sameBits(_ left: Table, _ right: Table) throws -> Bool {
    try left == right
      && zip(left.columns, right.columns).allSatisfy { left, right in
        try !left.type.isNumeric
          || left.doubles().map(\.bitPattern) == right.doubles().map(\.bitPattern)
      }
  }

  @Test("comes back from a file, and does the same to the bit", arguments: all)
  func reopens(transformer: any Transformer) throws {
    let again = try reopened(transformer)
    #expect("\(again)" == "\(transformer)")
    #expect(again.mediaBundle == transformer.mediaBundle)
    let table = try Self.holes()
    let fitted = try fit(transformer, table)
    let opened = try reopened(fitted)
    #expect(type(of: opened) == type(of: fitted))
    #expect(try sameBits(opened.transform(table), fitted.transform(table)))
    #expect("\(opened)" == "\(fitted)")
    #expect(opened.mediaBundle == fitted.mediaBundle)
    #expect(try Archive(of: opened).encoded() == Archive(of: fitted).encoded())
    #expect(try sameBits(fit(again, table).transform(table), fitted.transform(table)))
  }

  @Test("leaves its input, the target, text and the order of columns as they were", arguments: all)
  func keepsTheRest(transformer: any Transformer) throws {
    let table = try Self.holes().adding(
      Column("note", (0..<150).map { "row \($0)" as String? })
    )
    let copy = table
    let fitted = try fit(transformer, table)
    let result = try fitted.transform(table)
    #expect(table == copy)
    #expect(try result["species"] == table["species"])
    #expect(try result["note"] == table["note"])
    #expect(result.rowCount == table.rowCount)
    let kept = table.columnNames.filter { result.hasColumn($0) }
    #expect(Array(result.columnNames.prefix(kept.count)) == kept)
  }

  @Test("finds its columns by name, in any order, and does without the target", arguments: all)
  func findsColumns(transformer: any Transformer) throws {
    let table = try Self.holes()
    let fitted = try fit(transformer, table)
    let result = try fitted.transform(table)
    let turned = try fitted.transform(table.select(table.columnNames.reversed()))
    for column in result.columns { #expect(try turned[column.name] == column) }
    let bare = try fitted.transform(table.dropping("species"))
    #expect(try bare == result.dropping("species"))
    // Every row by itself, but where rows are filled from their neighbors.
    if !(transformer is FillGaps) {
      let few = [3, 77, 149]
      #expect(try sameBits(fitted.transform(table.rows(few)), result.rows(few)))
    }
    #expect(try fitted.transform(table.head(0)).rowCount == 0)
    #expect(try fitted.transform(table.head(0)).columnNames == result.columnNames)
  }

  @Test("names a column that is missing or holds something else", arguments: all)
  func namesColumn(transformer: any Transformer) throws {
    // What drops columns needs none of those that are gone.
    if transformer is DropColumns || transformer is SelectByVariance { return }
    let table = try Self.holes()
    let fitted = try fit(transformer, table)
    let gone = try fitted.transform(table).hasColumn("petal_length") ? "petal_length" : ""
    guard !gone.isEmpty else { return }
    let error = #expect(throws: TableError.self) {
      try fitted.transform(table.renaming("petal_length", to: "petal_lenght"))
    }
    #expect(error?.code == "unknown-column")
    #expect(error?.remedy?.contains("petal_lenght") == true)
    let isNamesOnly =
      transformer is SelectFeatures || transformer is MissingIndicator
      || (transformer as? FillGaps).map { $0.filling != .linear } ?? false
      || transformer is Impute
    if !isNamesOnly {
      let text = try table.adding(Column("petal_length", [String?](repeating: "x", count: 150)))
      #expect(try thrownCode { _ = try fitted.transform(text) } == "wrong-type")
    }
  }

  @Test("refuses no rows, an unknown target and an unknown column", arguments: all)
  func refuses(transformer: any Transformer) throws {
    let table = try Self.holes()
    #expect(try thrownCode { _ = try fit(transformer, table.head(0)) } == "empty-table")
    #expect(try thrownCode { _ = try fit(transformer, table, "spezies") } == "unknown-column")
  }

  @Test("works on one row, a constant column and a column of whole numbers", arguments: all)
  func degenerate(transformer: any Transformer) throws {
    let constant = try Table([
      Column("a", [Double?](repeating: 0.1, count: 12)),
      Column("b", [Int?](repeating: 7, count: 12)),
      Column("c", (1...12).map { $0 as Int? }),
      Column("y", (0..<12).map { $0 % 2 == 0 ? "p" : "q" }),
    ])
    let result = try fit(transformer, constant, "y").transform(constant)
    for column in result.columns where column.type.isNumeric {
      let values = try column.doubles()
      #expect(values.indices.allSatisfy { column.validity.isMissing($0) || values[$0].isFinite })
    }
    guard !(transformer is SelectFeatures) else { return }
    let row = try constant.head(1)
    let single = try fit(transformer, row, "y").transform(row)
    #expect(single.rowCount == 1)
    for column in single.columns where column.type.isNumeric {
      let values = try column.doubles()
      #expect(values.indices.allSatisfy { column.validity.isMissing($0) || values[$0].isFinite })
    }
  }

  @Test("says what it does with a column without values, or leaves it", arguments: all)
  func void(transformer: any Transformer) throws {
    let table = try Table([
      Column("void", [Double?](repeating: nil, count: 12)),
      Column("x", (1...12).map { Double($0 * $0) as Double? }),
      Column("y", (0..<12).map { $0 % 2 == 0 ? "p" : "q" }),
    ])
    do {
      let result = try fit(transformer, table, "y").transform(table)
      #expect(result.rowCount == 12)
    } catch let error as TableError {
      #expect(error.code == "no-values" && error.culprit == "void")
    }
  }

  @Test("refuses numbers that are not finite, or says what becomes of them", arguments: all)
  func infinite(transformer: any Transformer) throws {
    for bad in [Double.infinity, -.infinity, .nan, 1e300] {
      var values = (1...12).map { Double($0) as Double? }
      values[4] = bad
      let table = try Table([
        Column("x", values), Column("y", (0..<12).map { $0 % 2 == 0 ? "p" : "q" }),
      ])
      do {
        let result = try fit(transformer, table, "y").transform(table)
        #expect(result.rowCount == 12)
      } catch let error as LearningError {
        #expect(["not-finite", "outside-domain"].contains(error.code) && error.culprit == "x")
      }
      // What was learned from good rows meets bad ones.
      let good = try table.adding(Column("x", (1...12).map { Double($0) as Double? }))
      let fitted = try fit(transformer, good, "y")
      _ = try? fitted.transform(table)
      if let fitted = fitted as? FittedRescale { _ = try fitted.inverseTransform(table) }
    }
  }

  @Test("gives the same bits again, and stops when it is interrupted", arguments: all)
  func repeats(transformer: any Transformer) throws {
    let table = try Self.holes()
    let fitted = try fit(transformer, table)
    #expect(try Archive(of: fitted).encoded() == Archive(of: fit(transformer, table)).encoded())
    let isNamesOnly =
      transformer is DropColumns || transformer is MissingIndicator || transformer is NormalizeRows
      || transformer is PolynomialFeatures
      || (transformer as? FillGaps)?.along == nil
        && transformer is FillGaps
    let execution = Execution()
    execution.interrupt()
    Execution.$current.withValue(execution) {
      if !isNamesOnly { #expect(throws: Interrupted()) { try fit(transformer, table) } }
    }
  }

  @Test("does not depend on the order of rows, but for rounding", arguments: scaling + missing)
  func ignoresRowOrder(transformer: any Transformer) throws {
    // Of equally near neighbors the first ones count.
    if transformer is FillGaps || transformer is ImputeNeighbors { return }
    let table = try Self.holes()
    var random = RandomGenerator(seed: 2)
    let shuffled = try table.rows(random.permutation(150))
    let first = try fit(transformer, table).transform(table)
    let second = try fit(transformer, shuffled).transform(table)
    #expect(first.columnNames == second.columnNames)
    for (left, right) in zip(first.columns, second.columns) where left.type.isNumeric {
      #expect(left.validity == right.validity)
      for (a, b) in zip(try left.doubles(), try right.doubles()) where !a.isNaN {
        // λ itself is found to 1e-8.
        #expect(abs(a - b) <= 1e-6 * max(1, abs(a)), "\(left.name)")
      }
    }
  }

  @Test(
    "looks whether to stop at least once for every 16,384 rows that it learns from or changes",
    arguments: [
      Standardize(), Rescale(), Rescale(.robust), NormalizeRows(), PowerTransform(),
      QuantileTransform(), PolynomialFeatures(), Discretize(), Outliers(),
      Outliers(treatment: .flag), FillGaps(), FillGaps(.linear), ImputeIterative(),
      SelectByVariance(), IsolationForest(trees: 2), SelectFeatures(.correlation),
    ] as [any Transformer]
  )
  func looks(transformer: any Transformer) throws {
    let count = 5 * Execution.blockLength
    let x: [Double?] = (0..<count).map { row in row % 7 == 0 ? nil : Double(row % 1009) }
    let y: [Double?] = (0..<count).map { row in Double(row) }
    let table = try Table([Column("x", x), Column("y", y)])
    func looks(_ body: () throws -> Void) throws -> Int {
      let execution = Execution(interruptingAtLook: .max)
      try Execution.$current.withValue(execution) { try body() }
      return execution.lookCount
    }
    let fitted = try fit(transformer, table, "y")
    let learnsRows =
      !(transformer is NormalizeRows || transformer is PolynomialFeatures
      || transformer is FillGaps)
    if learnsRows {
      #expect(try looks { _ = try fit(transformer, table, "y") } >= 5)
    }
    if !(transformer is SelectByVariance || transformer is SelectFeatures) {
      #expect(try looks { _ = try fitted.transform(table) } >= 5)
    }
  }

  @Test("shows itself in text and in little HTML", arguments: all)
  func showsItself(transformer: any Transformer) throws {
    let fitted = try fit(transformer, Self.holes())
    for shown in [transformer.mediaBundle, fitted.mediaBundle] {
      let html = try #require(shown.representations["text/html"])
      #expect(html.hasPrefix("<details") && html.hasSuffix("</details>"))
      #expect(html.utf8.count <= 4096)
    }
    #expect(transformer.description.hasSuffix(")"))
  }
}

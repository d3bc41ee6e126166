// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletLanguage
import MartletSession
import MartletText

/// Calls the library and the standard library in a session as notebooks have it.
struct LibraryTrial {
  /// Stands before the cells of a trial, to tell them from other texts.
  static let mark = "// calls of the library\n"

  /// How many cells a trial has.
  private static let length = 40

  static let catalog = LibraryCatalog(
    standard: Prelude.source,
    library: SourceText(name: "library", text: Session.libraryInterface)
  )

  /// Values from which calls can begin: tables of all kinds, models, charts.
  static let beginning = """
    var t0 = Dataset.penguins()
    var t1 = Table([Column("a", [1, nil, 3, 4]), Column("b", ["x", "y", nil, "x"])])
    var t2 = t1.head(0)
    var t3 = Table([])
    var t4 = Table([
      Column("a", [1.5, Double.nan, -Double.infinity, 1e300, 0.0]),
      Column("b", [true, false, nil, true, true]),
      Column("c", [Int.max, Int.min, 0, -1, 1]),
      Column("é👩‍👩‍👧", categories: ["u", "v", "u", nil, "v"], levels: ["v", "u", "w"]),
    ])
    var t5 = t0.droppingMissing("sex").head(60)
    ---
    var m0 = DecisionTreeClassifier(maximumDepth: 2).fit(t5, target: "sex")
    var m1 = (Impute() + Standardize() + LogisticRegression(maximumIterations: 20)).fit(t5, target: "species")
    var r0 = m0.evaluate(t5)
    ---
    var c0 = t0.chart().point(x: "bill_length_mm", y: "body_mass_g", color: "species")
    var c1 = t4.chart()
    var x0 = Matrix([[1, 2], [3, 4], [5, 6]])
    var x1 = Matrix(rows: 0, columns: 3, repeating: 0)
    var g0 = RandomGenerator(seed: 1)
    """

  // Without any file within reach: what is made up may name one.
  private let session = Session(output: NoOutput(), rules: Permissions.Rules())
  /// How many cells were run.
  private(set) var count = 0
  /// How many of them ran to their end.
  private(set) var successes = 0
  /// Whether each cell is printed with how it ended.
  private let isTelling: Bool

  init(isTelling: Bool = false) {
    self.isTelling = isTelling
    session.memoryLimit = FuzzChild.memoryLimit
  }

  /// Writes and runs one cell after the other.
  ///
  /// - Parameters:
  ///   - seed: What decides on the cells.
  ///   - keep: Called with all the cells so far before the last of them runs.
  mutating func run(seed: UInt64, keep: (String) -> Void) {
    var text = LibraryTrial.mark + LibraryTrial.beginning
    keep(text)
    for cell in LibraryTrial.cells(LibraryTrial.beginning) { run(cell) }
    var generator = CallGenerator(catalog: LibraryTrial.catalog, seed: seed)
    for number in 0..<LibraryTrial.length {
      generator.variables = session.variableTypes
      let cell = generator.cell(number: number)
      text += "\n---\n" + cell
      keep(text)
      run(cell)
    }
  }

  /// Runs the cells of a trial that was written before.
  mutating func run(text: String) {
    for cell in LibraryTrial.cells(text.replacing(LibraryTrial.mark, with: "")) { run(cell) }
  }

  private static func cells(_ text: String) -> [String] {
    text.components(separatedBy: "\n---\n")
  }

  private mutating func run(_ cell: String) {
    count += 1
    let session = session
    session.prepare()
    let watch = Watchdog(seconds: FuzzChild.seconds) { session.interrupt() }
    let outcome = session.run(cell, count: count)
    watch.stop()
    switch outcome {
    case .value(let bundle):
      successes += 1
      if isTelling { print(cell, "//", bundle?.representations["text/plain"]?.prefix(200) ?? "()") }
    case .failure(let failure):
      if isTelling { print(cell, "//", failure.plainTraceback.joined(separator: "\n")) }
    }
  }
}

/// Shows nothing to nobody.
private struct NoOutput: SessionOutput {
  var isInteractive: Bool { false }
  func write(_ text: String) {}
  func write(error text: String) {}
  func display(_ bundle: MediaBundle, id: String?) {}
  func update(_ bundle: MediaBundle, id: String) {}
  func clear(wait: Bool) {}
  func page(_ bundle: MediaBundle) {}
  func replaceCell(with code: String) {}
  func input(_ prompt: String, isPassword: Bool) throws -> String { "text" }
}

// SPDX-License-Identifier: Apache-2.0

import MartletSession
import Testing

@Suite("What the library calls otherwise")
struct LibraryAdviceTests {
  private let session = Session(output: RecordingOutput())

  init() { _ = session.run("let birds = Dataset.penguins()\nlet list = [1, 2]", count: 1) }

  @Test(
    "A habit from elsewhere gets the name that it has here",
    arguments: [
      ("pd.read_csv(\"a.csv\")", "Read a table with `Table(csv: \"file.csv\")`."),
      ("Table(\"a.csv\")", "Read a file with `Table(csv: \"a.csv\")`."),
      ("birds.shape", "Write `rowCount` and `columnCount`."),
      ("birds.body_mass_g", "A column is taken by its name: `table[\"body_mass_g\"]`."),
      ("birds.filter { $0.year > 2007 }", "A column is taken by its name: `$0[\"year\"]`."),
      ("birds.filter { $0[\"species\"] == Gentoo }", "write `\"Gentoo\"`."),
      ("birds.chart().point(x: year, y: \"sex\")", "write `\"year\"`."),
      ("birds[\"year\"] * 2", "Columns are computed with in `filter` and `adding`"),
      ("birds.chart().scatter(x: \"year\", y: \"year\")", "Write `point(x: \"…\", y: \"…\")`."),
      ("birds.mean(\"year\")", "It belongs to a column"),
      ("max(list)", "The largest of an array is `array.max()`."),
      ("Impute() | Standardize()", "Steps are put together with `+`."),
      ("random.randint(1, 6)", "Write `Int.random(in: 1...6)`"),
      ("list[-1]", "Indices do not count from the end"),
      ("birds.descibe()", "Did you mean `describe`?"),
    ]
  )
  func advice(_ code: String, _ remedy: String) {
    let report = session.run(code, count: 2).failure?.plainTraceback.joined(separator: "\n")
    #expect(report?.contains(remedy) == true, "\(report ?? "no failure")")
  }

  @Test("A method that is not called shows what it is")
  func uncalled() {
    #expect(session.run("birds.describe", count: 2).text == "(Function): () throws -> TableSummary")
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletTables
import MartletText
import Testing

@Suite("describe()")
struct DescribeTests {
  @Test("the statistics of the penguins are those of pandas and NumPy")
  func penguins() throws {
    let oracle = try JSONValue.parse(fixture("describe-penguins.json"))
    guard let expected = oracle["expected"] else { throw NoError() }
    let summary = try Dataset.penguins().describe().table
    let names = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
    func numbers(_ value: JSONValue?) throws -> [Double] {
      guard case .array(let values)? = value else { throw NoError() }
      return try values.map { value in
        switch value {
        case .double(let number): number
        case .int(let number): Double(number)
        default: throw NoError()
        }
      }
    }
    // The tolerance is the one stated with the reference values.
    func check(_ actual: Double, _ expected: Double) {
      #expect(abs(actual - expected) <= 1e-9 + 1e-8 * abs(expected))
    }
    for (place, name) in names.enumerated() {
      let row = try summary.row(2 + place)
      #expect(row["column"] == .string(name))
      for (ours, theirs) in [
        ("count", "count"), ("mean", "mean"), ("sd", "sd"), ("min", "min"), ("max", "max"),
      ] {
        check(try #require(row[ours]?.double), try numbers(expected[theirs])[place])
      }
      guard case .array(let quantiles)? = expected["quantiles"] else { throw NoError() }
      for (share, values) in zip([0.05, 0.25, 0.5, 0.75, 0.95], quantiles) {
        check(try Dataset.penguins()[name].quantile(share), try numbers(values)[place])
      }
      check(try #require(row["q25"]?.double), try numbers(quantiles[1])[place])
      check(try #require(row["median"]?.double), try numbers(quantiles[2])[place])
      check(try #require(row["q75"]?.double), try numbers(quantiles[3])[place])
    }
    guard case .object(let missing)? = expected["missing_per_column"] else { throw NoError() }
    for (name, count) in missing {
      #expect(count == .int(try Dataset.penguins()[name].missingCount))
    }
  }

  @Test("the embedded penguins are the file they come from")
  func embedded() throws {
    var file = try Table(csv: fixturePath("penguins.csv"))
    for name in ["species", "island", "sex"] { file = try file.converting(name, to: .category) }
    #expect(file == Dataset.penguins())
    #expect(file.rowCount == 344 && file.missingCount == 19)
    #expect(
      file.columns.map(\.type) == [
        .category, .category, .double, .double, .int, .int, .category, .int,
      ]
    )
  }

  @Test("empty tables, empty columns and columns without values are described")
  func edges() throws {
    #expect(try Table([]).describe().table.rowCount == 0)
    #expect(try Table([]).describe().description == "0 rows × 0 columns")
    for rows in [0, 2] {
      let table = try Table([
        Column("d", [Double?](repeating: nil, count: rows)),
        Column("i", [Int?](repeating: nil, count: rows)),
        Column("s", [String?](repeating: nil, count: rows)),
        Column("b", [Bool?](repeating: nil, count: rows)),
        Column("t", [CalendarDate?](repeating: nil, count: rows)),
      ])
      let summary = try table.describe()
      #expect(try summary.table["mean"].missingCount == 5)
      #expect(try summary.table["count"].cells == [0, 0, 0, 0, 0])
      #expect(summary.description.contains("NA"))
    }
    let odd = try Table([
      Column(
        "x",
        [Double.infinity, -.infinity, .nan, 0, .leastNonzeroMagnitude, 1.7e308, -1.7e308]
      )
    ])
    #expect(try odd.describe().description.contains("NaN"))
    #expect(Sparkline.histogram([0, .leastNonzeroMagnitude]) == "█▁▁▁▁▁▁█")
    #expect(Sparkline.histogram([-1.7e308, 1.7e308]) == "█▁▁▁▁▁▁█")
  }

  @Test("the summary shows numbers, dates and the rest in tables of their own")
  func shown() throws {
    let table = try sampleTable().dropping("mass", "name", "member")
    let summary = try table.describe()
    #expect(
      summary.description == """
        ┌────────┬────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬───────────┐
        │ number │ NA │ mean │   sd │  min │  25% │  50% │  75% │  max │ histogram │
        ╞════════╪════╪══════╪══════╪══════╪══════╪══════╪══════╪══════╪═══════════╡
        │ age    │  1 │ 30.2 │ 7.09 │ 25.0 │ 25.0 │ 28.0 │ 33.2 │ 40.0 │ █▁▁▅▁▁▁▅  │
        └────────┴────┴──────┴──────┴──────┴──────┴──────┴──────┴──────┴───────────┘
        ┌──────┬────┬────────────┬────────────┬───────────┐
        │ date │ NA │ first      │ last       │ histogram │
        ╞══════╪════╪════════════╪════════════╪═══════════╡
        │ born │  1 │ 1986-12-31 │ 2001-01-01 │ ▅▁▁▁▅▁▁█  │
        └──────┴────┴────────────┴────────────┴───────────┘
        ┌───────┬──────┬────┬────────┬───────────────┬────────┬───────────┐
        │ other │ type │ NA │ unique │ most frequent │  share │ histogram │
        ╞═══════╪══════╪════╪════════╪═══════════════╪════════╪═══════════╡
        │ size  │ cat  │  1 │      3 │ M             │ 50.0 % │ █▅▅       │
        └───────┴──────┴────┴────────┴───────────────┴────────┴───────────┘
        5 rows × 3 columns · 3 missing
        """
    )
    #expect(try summary == table.describe())
    let html = try #require(summary.mediaBundle.representations["text/html"])
    #expect(html.split(separator: "<table").count == 4 && html.contains("1986-12-31"))
  }

  @Test("bars are in proportion, and only a count of 0 has the lowest one")
  func bars() {
    #expect(Sparkline.bars([0, 1, 50, 100]) == "▁▂▅█")
    #expect(Sparkline.bars([]) == "" && Sparkline.bars([0]) == "")
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@Suite("Tables as text")
struct TextDisplayTests {
  @Test("a small table is shown whole, numbers to the right, with types and gaps")
  func small() throws {
    let table = try Table([
      Column("name", ["ann", nil]), Column("mass", [61.5, .nan]), Column("age", [31, nil]),
      Column("ok", [true, false]),
    ])
    #expect(
      table.description == """
        ┌───────────┬──────┬───────────┬───────┐
        │ name      │ mass │       age │  ok   │
        │ str ·1 NA │  f64 │ i64 ·1 NA │ bool  │
        ╞═══════════╪══════╪═══════════╪═══════╡
        │ ann       │ 61.5 │        31 │ true  │
        │ NA        │  NaN │        NA │ false │
        └───────────┴──────┴───────────┴───────┘
        2 rows × 4 columns · 2 missing
        """
    )
  }

  @Test("of more than 20 rows the first and the last five are shown")
  func long() throws {
    let twenty = try Table([Column("x", Array(0..<20))])
    #expect(twenty.description.split(separator: "\n").count == 20 + 6)
    #expect(twenty.description.hasSuffix("20 rows × 1 column"))
    let more = try Table([Column("x", Array(0..<1_021))])
    let lines = more.description.split(separator: "\n")
    #expect(lines.count == 10 + 1 + 6)
    #expect(lines[9].contains("⋮") && lines[8].contains(" 4 ") && lines[10].contains("1016"))
    #expect(lines.last == "1,021 rows × 1 column · showing 10 × 1")
  }

  @Test(
    "wide tables keep their first and last column and fit",
    arguments: [2, 3, 9, 10, 30, 61, 500]
  )
  func wide(columns: Int) throws {
    // A column takes 8 characters and 3 of lines: nine of them are exactly 100 wide.
    let table = try Table(
      (0..<columns).map { Column("column \($0)", [-3.439798 * Double($0 + 1)]) }
    )
    let lines = table.description.split(separator: "\n")
    #expect(lines.dropLast().allSatisfy { displayWidth($0) == displayWidth(lines[0]) })
    #expect(displayWidth(lines[0]) <= 100)
    #expect(lines[1].contains("column 0 ") && lines[1].contains("column \(columns - 1) "))
    #expect(lines[1].contains("…") == (columns > 9))
    let shown = lines[1].split(separator: "│").count - (columns > 9 ? 1 : 0)
    #expect(lines[5].hasPrefix("└"))
    #expect(columns <= 9 || lines.last?.hasSuffix("showing 1 × \(shown)") == true)
  }

  @Test("every line is equally wide, whatever the texts", arguments: 0..<300)
  func equalWidth(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let parts = Array("ab漢字ｱＡ가😀👩‍👩‍👧🇩🇪é\u{301}\u{200B}\u{200F}\u{202E}\n\r\t\u{7}\0×…⋮│अनुच्छेद").map(
      String.init
    )
    func text() -> String {
      (0..<random.draw(random.draw(8) == 0 ? 120 : 12)).map { _ in parts[random.draw(parts.count)] }
        .joined()
    }
    let rows = random.draw(25)
    let table = try Table(
      (0..<(1 + random.draw(6))).map { place in
        Column("\(place)" + text(), (0..<rows).map { _ in random.draw(5) == 0 ? nil : text() })
      }
    )
    let lines = table.description.split(separator: "\n").dropLast()
    let widths = Set(lines.map { displayWidth($0) })
    #expect(widths.count == 1 && (widths.first ?? 0) <= 100, "\(table)")
  }

  @Test("numbers are never cut, texts are")
  func cutting() throws {
    let long = String(repeating: "x", count: 200)
    let table = try Table([
      Column(long, [long, "b"]), Column("number", [123_456_789_012_345_678, -1]),
      Column("z" + long, [long, nil]),
    ])
    let text = table.description
    #expect(text.contains("…") && text.contains("showing 2 × 2"))
    let number = try table.select(long, "number")
    #expect(number.description.contains("123456789012345678"))
    #expect(!number.description.contains(String(repeating: "x", count: 50)))
  }

  @Test("a table of one column shows a column")
  func column() {
    #expect(Column("x", [1, 2]).description.contains("2 rows × 1 column"))
    #expect(Column("x", [Int]()).description.contains("0 rows × 1 column"))
  }
}

@Suite("Numbers of a column")
struct NumberFormatTests {
  @Test(
    "one form suits the whole column",
    arguments: [
      ([39.1, 39.5, 18.7], ["39.1", "39.5", "18.7"]),
      ([1, 2, 300], ["1", "2", "300"]),
      ([0.5, 1, 0.25], ["0.50", "1.00", "0.25"]),
      ([0.442, 0.36047, 0.1976744], ["0.442", "0.360", "0.198"]),
      ([4201.754, 3550, 1], ["4201.8", "3550.0", "1.0"]),
      ([0.00123456, 0.0056], ["0.00123", "0.00560"]),
      ([12_345_678.5, 1], ["1.23e7", "1.00e0"]),
      ([0.000012, 0.5], ["1.20e-5", "5.00e-1"]),
      ([9.999e9 + 0.5, 0.5], ["1.00e10", "5.00e-1"]),
      ([12_345_678, 0], ["12345678", "0"]),
      ([.leastNonzeroMagnitude, 1.7e308], ["4.94e-324", "1.70e308"]),
      ([.nan, .infinity, -.infinity, 1.5], ["NaN", "∞", "-∞", "1.5"]),
      ([-0.0, -0.04, 2.5], ["0.00", "-0.04", "2.50"]),
      ([], []),
    ] as [([Double], [String])]
  )
  func forms(values: [Double], texts: [String]) {
    let format = NumberFormat(values)
    #expect(values.map { format.text($0) } == texts)
  }
}

@Suite("Tables as HTML")
struct HTMLDisplayTests {
  @Test("the HTML of a table is what notebooks let through")
  func small() throws {
    let table = try Table([Column("a<b", ["<i>&\"'", nil]), Column("n", [1.5, 2])])
    #expect(
      table.mediaBundle.representations["text/html"] == """
        <div style="overflow-x:auto">
        <table class="dataframe mlk" border="1">
        <thead>
        <tr><th scope="col" style="text-align:left">a&lt;b<br><span style="font-weight:normal;opacity:.7">str ·1 NA</span></th><th scope="col" style="text-align:right">n<br><span style="font-weight:normal;opacity:.7">f64</span></th></tr>
        </thead>
        <tbody>
        <tr><td style="text-align:left">&lt;i&gt;&amp;&quot;&#39;</td><td style="text-align:right">1.5</td></tr>
        <tr><td style="text-align:left;opacity:.55">NA</td><td style="text-align:right">2.0</td></tr>
        </tbody>
        </table>
        <div>2 rows × 2 columns · 1 missing</div>
        </div>
        """
    )
    #expect(table.mediaBundle.representations["text/plain"] == table.description)
  }

  @Test("20 columns are shown whole, of more the first and the last ten")
  func wide() throws {
    func html(_ count: Int) throws -> String {
      try Table((0..<count).map { Column("c\($0)", [1.25]) }).displayTable.html
    }
    #expect(try html(20).split(separator: "<td").count == 21)
    for count in [21, 60, 61, 1000] {
      let html = try html(count)
      #expect(html.split(separator: "<td").count == 22)
      #expect(
        html.contains("showing 1 × 20") && html.contains(">c9<")
          && html.contains(">c\(count - 10)<")
      )
      #expect(!html.contains(">c10<"))
    }
  }

  @Test("long texts are cut and given whole in a tooltip, up to 500 characters")
  func tooltip() throws {
    let html = try Table([Column("x", ["start" + String(repeating: "é", count: 900)])]).displayTable
      .html
    #expect(html.contains(">start" + String(repeating: "é", count: 44) + "…<"))
    #expect(html.contains("title=\"start" + String(repeating: "é", count: 494) + "…\""))
    let marks = "e" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(try Table([Column("x", [marks])]).displayTable.html.utf8.count < 10_000)
  }

  @Test("10 rows of 20 columns take at most 14 KB, a cell at most 120 bytes")
  func size() throws {
    let table = try Table(
      (0..<20).map { place in
        Column("column_\(place)", (0..<300).map { Double($0 * place) / 7 })
      }
    )
    #expect(table.displayTable.html.utf8.count <= 14_000)
  }

  @Test("no text breaks out of its cell", arguments: 0..<200)
  func injection(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let parts = [
      "</td>", "<script>alert(1)</script>", "\"", "'", " onload=x", "&lt;", "]]>", "<!--", "\0",
      "\u{FFFE}", "é", "<style>",
    ]
    let text = (0..<random.draw(30)).map { _ in parts[random.draw(parts.count)] }.joined()
    let html = try Table([Column("x" + text, [text])]).displayTable.html
    let tags = Set(
      html.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }
    )
    #expect(
      tags.isSubset(of: [
        "div", "/div", "table", "/table", "thead", "/thead", "tbody", "/tbody", "tr", "/tr", "th",
        "/th", "td", "/td", "br", "span", "/span",
      ])
    )
    #expect(html.filter { $0 == "<" }.count == html.filter { $0 == ">" }.count)
  }

  @Test("captions, row names, rules and notes are for tables of other kinds")
  func other() {
    let table = DisplayTable(
      headers: [DisplayTable.Header("class"), DisplayTable.Header("precision", alignment: .right)],
      rows: [["a", "0.5"], ["b", "1.0"], ["mean", "0.75"]],
      caption: "Report",
      footer: "3 rows",
      ruledRows: [2],
      hasRowHeaders: true
    )
    #expect(
      table.text() == """
        Report
        ┌───────┬───────────┐
        │ class │ precision │
        ╞═══════╪═══════════╡
        │ a     │       0.5 │
        │ b     │       1.0 │
        ├───────┼───────────┤
        │ mean  │      0.75 │
        └───────┴───────────┘
        3 rows
        """
    )
    #expect(table.html.contains("<caption>Report</caption>"))
    #expect(table.html.contains("<th scope=\"row\" style=\"text-align:left\">mean</th>"))
    #expect(table.html.split(separator: "<tbody>").count == 3)
    #expect(table.html.contains("<div>3 rows</div>"))
  }
}

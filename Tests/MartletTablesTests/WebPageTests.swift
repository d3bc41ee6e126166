// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Testing

@testable import MartletTables

@Suite("Pages of the web")
struct WebPageTests {
  private func expected() throws -> JSONValue {
    try JSONValue.parse(try fixture("tables-expected.json"))
  }

  private func texts(_ value: JSONValue?) -> [[String]] {
    (value?.arrayValue ?? []).map { ($0.arrayValue ?? []).compactMap(\.stringValue) }
  }

  @Test("the tables of a page are those that a person sees, cell by cell")
  func sampleTables() throws {
    let page = try WebPage(file: fixturePath("tables.html"))
    let expected = try expected()
    let tables = try page.select("table").elements
    #expect(tables.map { $0["id"] } == texts([expected["table_ids"] ?? .null])[0])
    for name in ["harvest", "stations", "inner"] {
      #expect(try page.first("#\(name)").rows == texts(expected[name]))
    }
    #expect(page.links.map { [$0.address, $0.text] } == texts(expected["links"]))
    #expect(page.title == "Weather stations & harvest — test page")
    #expect(page.links[1].relation == "next")
  }

  @Test("values get their types, and what is spelt as missing is")
  func sampleNumbers() throws {
    let format = CSVFormat(thousands: ",", missing: ["", "n/a"])
    let table = try Table(html: fixturePath("tables.html"), at: 0, format: format)
    let numbers = try expected()["harvest_numeric"]?.objectValue ?? []
    #expect(numbers.count == 3)
    for (name, values) in numbers {
      let column = try table[name].converted(to: .double)
      let cells = (values.arrayValue ?? []).map {
        $0.doubleValue.map { Cell.double($0) } ?? .missing
      }
      #expect(column.cells == cells, "\(name)")
    }
    #expect(try table["Yield (kg)"].type == .int)
    #expect(table.sources.first?.query == "table 0")
    let total = try Table(html: fixturePath("tables.html"), includesFooter: true, format: format)
    #expect(total.rowCount == table.rowCount + 1)
  }

  @Test("names in several rows are put together, and cells that span count everywhere")
  func spans() throws {
    let table = try Table(html: fixturePath("tables.html"), at: 1)
    #expect(table.columnNames == ["Station", "Temperature min", "Temperature max"])
    #expect(table.rowCount == 4)
    let odd = try Table.parse(
      html: """
        <table><tr><th colspan=0>a<th colspan=-3>a<th colspan=x>a<th>
        <tr><td rowspan=0>1<td rowspan=99999999999999999999>2<td>3<td>\u{2212}4.5
        <tr><td>5<tr><td>6<td>7</table>
        """
    )
    #expect(odd.columnNames == ["a", "a_2", "a_3", "column4"])
    #expect(try odd["a"].cells == [1, 1, 1].map { .int($0) })
    #expect(try odd["a_3"].cells == [3, 5, 6].map { .int($0) })
    #expect(try odd["column4"].cells == [.double(-4.5), .missing, .double(7)])
  }

  @Test(
    "headers are found where there are some",
    arguments: [
      ("<tr><td>a<td>b<tr><td>1<td>2", ["column1", "column2"], 2),
      ("<tr><th>a<th>b<tr><td>1<td>2", ["a", "b"], 1),
      ("<tr><td><th>b<tr><th>x<td>2", ["column1", "b"], 1),
      ("<tr><th>x<td>1<tr><th>y<td>2", ["column1", "column2"], 2),
      ("<thead><tr><td>a<td>b<tbody><tr><th>1<th>2", ["a", "b"], 1),
      ("<tr><th>a<th>b<tr><th>1<th>2", ["a", "b"], 1),
      ("<tr><th>a<th>b<tr></tr><tfoot><tr><td>9<td>9<tbody><tr><td>1<td>2", ["a", "b"], 1),
    ]
  )
  func headers(html: String, names: [String], rows: Int) throws {
    let table = try Table.parse(html: "<table>\(html)</table>")
    #expect(table.columnNames == names)
    #expect(table.rowCount == rows)
  }

  @Test("what asks for too much is refused, and mistakes say what there is")
  func refusals() throws {
    let page = try WebPage(
      html: "<table id=t><tr><th>a</table><table><tr>"
        + String(repeating: "<td colspan=1000 rowspan=65534>x", count: 200)
        + String(repeating: "<tr>", count: 2_000) + "</table><p>"
    )
    func error(_ body: () throws -> Any) throws -> WebError {
      do {
        _ = try body()
      } catch let error as WebError {
        #expect(!error.message.isEmpty)
        return error
      }
      throw NoError()
    }
    #expect(try error { try page.table(at: 1) }.code == "malformed-html-table")
    #expect(try error { try page.table(at: 7) }.message.contains("#t"))
    #expect(try error { try page.table(at: -1) }.code == "no-html-table")
    #expect(try error { try page.first("p").table() }.kind == .notATable(element: "p"))
    #expect(try error { try page.first("ul") }.kind == .noElement(selector: "ul"))
    #expect(try error { try page.select("p")[1] }.kind == .elementOutOfRange(index: 1, count: 1))
    #expect(throws: TableError.self) { try page.table(at: 0, headerRows: -1) }
    #expect(try page.table(at: 0).columnNames == ["a"])
    #expect(try page.table(at: 0, headerRows: 9).rowCount == 0)
    #expect(try Table.parse(html: "<table><tr><td>a<td>b", headerRows: 0).columnNames.count == 2)
    #expect(try WebPage(html: "").tables.isEmpty)
    #expect(try WebPage(html: "").root.name == "html")
  }

  @Test("elements tell their text, attributes and surroundings")
  func elements() throws {
    let page = try WebPage(
      html: """
        <base href="/docs/"><div class="price now"><span data-x=1>3&nbsp;€</span> <SPAN>4</SPAN></div>
        <a HREF="a/../b?q=1#z">b</a><a href="//h/x">c</a><a href="?p=2">d</a><img src='i.png'><a name=n>
        <p>one<p>two<br>three<script>four</script>
        """,
      address: "https://example.org/start/page.html"
    )
    #expect(try page.select("div.price > span").texts == ["3 €", "4"])
    #expect(try page.first("span")["DATA-X"] == "1")
    #expect(try page.first("span").attributes == ["data-x": "1"])
    #expect(try page.first("span").parent?.name == "div")
    #expect(try page.first("div").children.count == 2)
    #expect(page.root.parent == nil)
    #expect(
      page.links.map(\.address) == [
        "https://example.org/docs/b?q=1#z", "https://h/x", "https://example.org/docs/?p=2",
      ]
    )
    #expect(try page.select("img").links == ["https://example.org/docs/i.png"])
    #expect(try page.select("a").values(of: "name") == ["n"])
    #expect(try page.first("p").text == "one")
    #expect(page.text.hasSuffix("one two three"))
    #expect(try page.first("div").html.contains("data-x=\"1\""))
    #expect(page.description.contains("3 links") || page.description.contains("links"))
    #expect(try page.select("div").select("span").count == 2)
    #expect(page.mediaBundle.representations["text/html"] == nil)
  }
}

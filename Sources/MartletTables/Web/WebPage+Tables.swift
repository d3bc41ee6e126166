// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension WebPage {
  /// The tables of the page in the order in which they begin, also those inside of others.
  ///
  /// Each is read by the rules of ``WebElement/table(headerRows:includesFooter:format:)``. Tables
  /// without any cells are left out.
  ///
  /// - Throws: ``WebError``; ``Interrupted``.
  public var tables: [Table] {
    get throws {
      try tableElements.enumerated().map { try HTMLTable(element($1), place: $0).table() }
    }
  }

  /// One of the tables of the page.
  ///
  /// - Parameters:
  ///   - place: Which one, from 0; also tables inside of others are counted.
  ///   - headerRows: How many rows name the columns; found out by default.
  ///   - includesFooter: Whether rows at the foot, such as totals, count; false by default.
  ///   - format: How the values are written.
  /// - Returns: The table.
  /// - Throws: ``WebError`` of kind `noTable`; as
  ///   ``WebElement/table(headerRows:includesFooter:format:)``.
  public func table(
    at place: Int,
    headerRows: Int? = nil,
    includesFooter: Bool = false,
    format: CSVFormat = CSVFormat(thousands: ",")
  ) throws -> Table {
    let tables = tableElements
    guard tables.indices.contains(place) else {
      throw WebError(
        .noTable(wanted: "\(place)", available: tables.prefix(20).map { Self.label(tree, $0) })
      )
    }
    return try HTMLTable(element(tables[place]), place: place)
      .table(headerRows: headerRows, includesFooter: includesFooter, format: format)
  }

  /// The numbers of the tables that have cells.
  var tableElements: [Int] {
    tree.elements(below: 0).filter { number in
      tree.nodes[number].name == "table" && tree.nodes[number].kind == .element
        && tree.elements(below: number).contains { ["td", "th"].contains(tree.nodes[$0].name) }
    }
  }

  /// What a table is called: its id, its caption, or its first words.
  static func label(_ tree: HTMLTree, _ table: Int) -> String {
    if let id = tree.nodes[table].attribute("id"), !id.isEmpty {
      return "#" + shortened(id, to: 40)
    }
    let caption = tree.children(table).first { tree.nodes[$0].name == "caption" }
    return "\"\(shortened(tree.text(caption ?? table), to: 40))\""
  }
}

extension WebElement {
  /// The element as a table, for one that is a table of HTML.
  ///
  /// Cells that span rows or columns count at each of their places. Columns are named by the rows in
  /// `<thead>`, or by the first rows where all cells are `<th>`; names of several rows are put
  /// together. A name that comes again gets a number, and a column without one is called
  /// `column2`. Types follow from all values, as in CSV; an empty cell is missing.
  ///
  /// - Parameters:
  ///   - headerRows: How many rows name the columns, 0 or more; found out by default.
  ///   - includesFooter: Whether rows in `<tfoot>`, such as totals, count; false by default.
  ///   - format: How the values are written: `decimal`, `thousands` (a comma by default), `missing`,
  ///     `types`, `dates`, `zone`; which are wanted: `columns`, `limit`; and `names` in place of those
  ///     in the page. The rest is about files.
  /// - Returns: The table; its source is that of the page.
  /// - Throws: ``WebError`` of kind `notATable`, or `malformedTable` if it spans more than ten million
  ///   cells; ``TableError`` as ``Table/init(csv:format:)``; ``Interrupted``.
  public func table(
    headerRows: Int? = nil,
    includesFooter: Bool = false,
    format: CSVFormat = CSVFormat(thousands: ",")
  ) throws -> Table {
    try HTMLTable(self).table(
      headerRows: headerRows,
      includesFooter: includesFooter,
      format: format
    )
  }

  /// The texts of all cells of a table of HTML, with those that name the columns and the foot.
  ///
  /// - Throws: As ``table(headerRows:includesFooter:format:)``.
  public var rows: [[String]] {
    get throws { try HTMLTable(self).texts() }
  }
}

extension Table {
  /// Reads a table from a file of HTML.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - place: Which of its tables, from 0; the first by default.
  ///   - headerRows: How many rows name the columns; found out by default.
  ///   - includesFooter: Whether rows at the foot count; false by default.
  ///   - format: How the values are written; see ``WebElement/table(headerRows:includesFooter:format:)``.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``WebError`` of kind `noTable`.
  public init(
    html path: String,
    at place: Int = 0,
    headerRows: Int? = nil,
    includesFooter: Bool = false,
    format: CSVFormat = CSVFormat(thousands: ",")
  ) throws {
    self = try WebPage(file: path)
      .table(at: place, headerRows: headerRows, includesFooter: includesFooter, format: format)
  }

  /// Reads a table from a text of HTML.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - place: Which of its tables, from 0; the first by default.
  ///   - headerRows: How many rows name the columns; found out by default.
  ///   - includesFooter: Whether rows at the foot count; false by default.
  ///   - format: How the values are written.
  /// - Returns: The table.
  /// - Throws: ``WebError`` of kind `noTable`.
  public static func parse(
    html text: String,
    at place: Int = 0,
    headerRows: Int? = nil,
    includesFooter: Bool = false,
    format: CSVFormat = CSVFormat(thousands: ",")
  ) throws -> Table {
    try WebPage(html: text)
      .table(at: place, headerRows: headerRows, includesFooter: includesFooter, format: format)
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The cells of a table of HTML in rows and columns.
///
/// A cell that spans several places is at each of them.
///
/// - Note: WHATWG, *HTML*, section 4.9.12 *Processing model* of tables.
struct HTMLGrid {
  /// The numbers of the cells, -1 where there is none; each row is `width` long.
  private(set) var rows: [[Int]] = []
  private(set) var width = 0
  /// How many rows are above the others since the table says so.
  private(set) var headCount = 0
  /// How many rows are below the others since the table says so.
  private(set) var footCount = 0
  /// What stands above the table.
  private(set) var caption: String?

  /// The most places of a table, of all that it spans.
  private static let mostPlaces = 10_000_000

  /// Puts the cells of a table into rows and columns.
  ///
  /// - Throws: ``WebError`` for a table that spans too much; ``Interrupted``; what the host says
  ///   where there is no room.
  init(_ tree: HTMLTree, table: Int) throws {
    var sections: [(rank: Int, rows: [Int])] = []
    for child in tree.children(table) where tree.nodes[child].kind == .element {
      switch tree.nodes[child].name {
      case "caption": if caption == nil { caption = tree.text(child) }
      case "tr":
        if sections.last?.rank != -1 { sections.append((-1, [])) }
        sections[sections.count - 1].rows.append(child)
      case "thead": sections.append((0, Self.rows(tree, child)))
      case "tbody": sections.append((1, Self.rows(tree, child)))
      case "tfoot": sections.append((2, Self.rows(tree, child)))
      default: break
      }
    }
    // Feet are last wherever they are written.
    let feet = sections.filter { $0.rank == 2 }
    var places = 0
    for section in sections.filter({ $0.rank != 2 }) + feet {
      let before = rows.count
      try append(section.rows, tree, &places)
      if section.rank == 0, headCount == before { headCount = rows.count }
      if section.rank == 2 { footCount += rows.count - before }
    }
    let (area, overflow) = rows.count.multipliedReportingOverflow(by: width)
    guard !overflow, area <= Self.mostPlaces else { throw Self.tooLarge }
    try Execution.current.require(bytes: area * 8)
    for row in rows.indices where rows[row].count < width {
      rows[row] += repeatElement(-1, count: width - rows[row].count)
    }
  }

  private static var tooLarge: WebError {
    WebError(.malformedTable("it spans more than \(grouped(mostPlaces)) cells"))
  }

  private static func rows(_ tree: HTMLTree, _ section: Int) -> [Int] {
    tree.children(section).filter {
      tree.nodes[$0].kind == .element && tree.nodes[$0].name == "tr"
    }
  }

  /// Adds the rows of a section; cells do not grow out of it.
  private mutating func append(_ section: [Int], _ tree: HTMLTree, _ places: inout Int) throws {
    // The cells from above that reach into the next rows, by column.
    var growing: [(cell: Int, left: Int)] = []
    for row in section {
      try Execution.current.checkInterruption()
      var cells: [Int] = []
      func fill(_ column: Int, _ cell: Int) {
        while cells.count <= column { cells.append(-1) }
        cells[column] = cell
      }
      for column in growing.indices where growing[column].left > 0 {
        fill(column, growing[column].cell)
        growing[column].left -= 1
      }
      var column = 0
      var isEmpty = cells.isEmpty
      for cell in tree.children(row) where tree.nodes[cell].kind == .element {
        guard ["td", "th"].contains(tree.nodes[cell].name) else { continue }
        isEmpty = false
        while column < cells.count, cells[column] >= 0 { column += 1 }
        guard places + cells.count <= Self.mostPlaces else { throw Self.tooLarge }
        let columns = Self.span(tree.nodes[cell].attribute("colspan"), 1...1_000)
        var height = Self.span(tree.nodes[cell].attribute("rowspan"), 0...65_534)
        // None means to the end of the section.
        if height == 0 { height = 65_534 }
        for _ in 0..<columns where column >= cells.count || cells[column] < 0 {
          fill(column, cell)
          if height > 1 {
            while growing.count <= column { growing.append((-1, 0)) }
            growing[column] = (cell, height - 1)
          }
          column += 1
        }
      }
      guard !isEmpty else { continue }
      places += cells.count
      guard places <= Self.mostPlaces else { throw Self.tooLarge }
      width = max(width, cells.count)
      rows.append(cells)
    }
  }

  /// A whole number of an attribute, cut to what is allowed.
  private static func span(_ text: String?, _ allowed: ClosedRange<Int>) -> Int {
    guard let text else { return 1 }
    let digits = text.utf8.drop(while: \.isSpace).prefix(while: \.isDigit).prefix(9)
    guard !digits.isEmpty else { return 1 }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    if value < allowed.lowerBound { return 1 }
    return min(value, allowed.upperBound)
  }

  /// How many rows at the top name the columns: those that the table says, or else those that have
  /// nothing but headers.
  func headerCount(_ tree: HTMLTree) -> Int {
    if headCount > 0 { return headCount }
    var count = 0
    for row in rows.dropLast(footCount) {
      let cells = Set(row).filter { $0 >= 0 }
      let headers = cells.filter { tree.nodes[$0].name == "th" }
      guard headers.contains(where: { !tree.text($0).isEmpty }),
        cells.allSatisfy({ headers.contains($0) || tree.text($0).isEmpty })
      else { break }
      count += 1
    }
    // Where there is nothing else, what stands first is above the rest.
    return count == rows.count - footCount ? min(count, 1) : count
  }
}

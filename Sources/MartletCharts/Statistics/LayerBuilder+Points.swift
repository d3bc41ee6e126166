// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

extension LayerBuilder {
  mutating func add(_ mark: PointMark) throws {
    let table = specification.table
    let xChannel = try Channel(mark.x, in: table)
    let yChannel = try Channel(mark.y, in: table)
    let xs = try places(of: xChannel, on: x, xIndex)
    let ys = try places(of: yChannel, on: y, yIndex)
    let paints = try colors.paints(of: mark.color, in: table)
    var rows: [Int] = []
    let execution = Execution.current
    try execution.everyBlock(of: 0..<table.rowCount) { block in
      for row in block {
        if xs[row].isFinite, ys[row].isFinite, paints[row] != nil {
          rows.append(row)
        } else {
          isLeftOut[row] = true
        }
      }
    }
    if rows.isEmpty { throw ChartError(.noValues(column: mark.y)) }
    var data = PointData(opacity: mark.opacity, total: rows.count)
    try execution.checkInterruption()
    findings.append(
      Finding.points(
        xs: rows.map { xs[$0] },
        ys: rows.map { ys[$0] },
        x: mark.x,
        y: mark.y,
        xKind: x.kind,
        yKind: y.kind
      )
    )
    try execution.checkInterruption()
    xExtent.cover(rows.map { xs[$0] })
    yExtent.cover(rows.map { ys[$0] })
    xExtent.isPadded = true
    yExtent.isPadded = true
    if rows.count > LayerBuilder.pointLimit {
      let amount = LabelText.count(rows.count, "point")
      if mark.color == nil {
        data.isBinned = true
        drawingNotes.append("\(amount), binned")
      } else {
        rows = try LayerBuilder.sample(rows, paints: paints)
        drawingNotes.append("\(amount), a sample of \(LabelText.count(rows.count, "")) shown")
      }
    }
    data.xs = rows.map { xs[$0] }
    data.ys = rows.map { ys[$0] }
    data.paints = rows.map { paints[$0] ?? .other }
    if rows.count <= 200 {
      data.tooltips = rows.map { "\(text(xs[$0], x)), \(text(ys[$0], y))" }
    }
    layers.append(.points(data))
  }

  /// About ``pointLimit`` rows, the same share of each colour, chosen with a fixed seed.
  private static func sample(_ rows: [Int], paints: [Paint?]) throws -> [Int] {
    var generator = RandomGenerator(seed: 0)
    var order: [Paint] = []
    var groups: [Paint: [Int]] = [:]
    try Execution.current.everyBlock(of: rows.indices) { block in
      for row in rows[block] {
        guard let paint = paints[row] else { continue }
        if groups[paint] == nil { order.append(paint) }
        groups[paint, default: []].append(row)
      }
    }
    var result: [Int] = []
    for paint in order {
      try Execution.current.checkInterruption()
      let group = groups[paint] ?? []
      let share = Double(pointLimit) * Double(group.count) / Double(rows.count)
      let wanted = max(1, min(group.count, Int(share.rounded(.down))))
      // Selection sampling: each row is taken with the chance that it is still needed.
      var needed = wanted
      for (offset, row) in group.enumerated() where needed > 0 {
        if generator.uniform() * Double(group.count - offset) < Double(needed) {
          result.append(row)
          needed -= 1
        }
      }
    }
    return result.sorted()
  }

  mutating func add(_ mark: LineMark) throws {
    let table = specification.table
    let xs = try places(of: try Channel(mark.x, in: table), on: x, xIndex)
    let values = try Channel(numeric: mark.y, in: table, for: "y of a line").numbers
    let names = try mark.color.map { try Channel($0, in: table).asNames() }
    var groups = [[Int]](repeating: [], count: max(1, names?.levels.count ?? 1))
    let execution = Execution.current
    try execution.everyBlock(of: 0..<table.rowCount) { block in
      for row in block {
        if !values[row].isFinite { isLeftOut[row] = true }
        let code = names.map { $0.numbers[row] } ?? 0
        guard xs[row].isFinite, code.isFinite else {
          isLeftOut[row] = true
          continue
        }
        groups[Int(code)].append(row)
      }
    }
    var lines: [LineData] = []
    for (code, group) in groups.enumerated() {
      // The row number makes the order of equal places the order of the rows.
      let rows = try execution.sorted(group) { xs[$0] != xs[$1] ? xs[$0] < xs[$1] : $0 < $1 }
      guard rows.contains(where: { values[$0].isFinite }) else { continue }
      let name = names?.levels[code]
      lines.append(
        LineData(
          xs: rows.map { xs[$0] },
          ys: rows.map { values[$0] },
          paint: name.map(colors.paint(of:)) ?? .series(0),
          name: name
        )
      )
    }
    if lines.isEmpty { throw ChartError(.noValues(column: mark.y)) }
    for line in lines {
      try execution.checkInterruption()
      // Where a line has a gap its x still belongs to the axis.
      xExtent.cover(line.xs)
      yExtent.cover(line.ys)
    }
    yExtent.isNice = true
    findings.append(Finding.lines(lines, x: mark.x, y: mark.y, xKind: x.kind))
    layers.append(.lines(lines, opacity: mark.opacity ?? 1))
  }
}

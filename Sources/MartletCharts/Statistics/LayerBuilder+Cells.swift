// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

extension LayerBuilder {
  mutating func add(_ mark: CellMark) throws {
    let table = specification.table
    let columns = try places(of: try Channel(mark.x, in: table), on: x, xIndex)
    let rows = try places(of: try Channel(mark.y, in: table), on: y, yIndex)
    let values = try mark.value.map {
      try Channel(numeric: $0, in: table, for: "the value of a cell").numbers
    }
    let texts = try mark.preset.map { try Channel($0.texts, in: table).texts }
    let width = LayerBuilder.levels(of: x).count
    let height = LayerBuilder.levels(of: y).count
    var members = [[Double]](repeating: [], count: width * height)
    var lines = [[String]](repeating: [], count: width * height)
    for row in 0..<table.rowCount {
      if row % Execution.blockLength == 0 { try Execution.current.checkInterruption() }
      let value = values.map { $0[row] } ?? 1
      guard columns[row].isFinite, rows[row].isFinite, value.isFinite else {
        isLeftOut[row] = true
        continue
      }
      let place = Int(rows[row]) * width + Int(columns[row])
      members[place].append(value)
      if let text = texts?[row] { lines[place] = text.split(separator: "\n").map(String.init) }
    }
    let shown = try members.map { group in
      group.isEmpty
        ? Double.nan : mark.value == nil ? Double(group.count) : try Summary.value(.mean, of: group)
    }
    guard let found = Domain(covering: shown) else {
      throw ChartError(.noValues(column: mark.value ?? mark.x))
    }
    let lowest = mark.value == nil ? min(0, found.lower) : found.lower
    let domain = mark.preset.map { Domain($0.lowest, $0.highest) } ?? Domain(lowest, found.upper)
    var cells: [CellData] = []
    let decimals = try Summary.decimals(for: shown)
    for (place, value) in shown.enumerated() where value.isFinite {
      let (row, column) = (place / max(1, width), place % max(1, width))
      let written = Summary.text(value, decimals: decimals)
      cells.append(
        CellData(
          column: column,
          row: row,
          step: ColorRamp.step(at: domain.fraction(of: value)),
          ramp: .blues,
          lines: lines[place].isEmpty ? [written] : lines[place],
          tooltip: LayerBuilder.levels(of: x)[column] + ", " + LayerBuilder.levels(of: y)[row]
            + ": " + (lines[place].isEmpty ? written : lines[place].joined(separator: ", "))
        )
      )
    }
    if mark.preset == nil {
      cellLegend = .ramp(
        .blues,
        title: mark.value.map { "mean of \($0)" } ?? "count",
        domain: domain,
        integral: mark.value == nil
      )
      let isMean = members.contains { $0.count > 1 }
      if let name = mark.value, !isMean {
        cellLegend = .ramp(.blues, title: name, domain: domain, integral: false)
      }
    }
    findings.append(
      Finding.cells(shown, columns: width, rows: height, value: mark.value ?? "count")
    )
    layers.append(.cells(cells, isSquare: mark.preset != nil))
  }
}

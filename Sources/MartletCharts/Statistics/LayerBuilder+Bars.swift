// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

extension LayerBuilder {
  /// Whether several rows share a place, so that the bars show a summary of them.
  static func sharesBars(_ mark: BarMark, in table: Table) -> Bool {
    guard let channel = try? Channel(mark.x, in: table).asNames() else { return false }
    let parts = mark.color.flatMap { try? Channel($0, in: table).asNames() }
    var seen: Set<[Double]> = []
    for row in 0..<table.rowCount where channel.numbers[row].isFinite {
      if !seen.insert([channel.numbers[row], parts?.numbers[row] ?? 0]).inserted { return true }
    }
    return false
  }

  mutating func add(_ mark: BarMark) throws {
    let table = specification.table
    let places = try places(of: try Channel(mark.x, in: table), on: x, xIndex)
    let values = try mark.y.map { try Channel(numeric: $0, in: table, for: "y of a bar").numbers }
    let parts = try mark.color.map { try Channel($0, in: table).asNames() }
    let levels = LayerBuilder.levels(of: x)
    let partCount = max(1, parts?.levels.count ?? 1)
    var groups = [[[Double]]](
      repeating: [[Double]](repeating: [], count: partCount),
      count: levels.count
    )
    try Execution.current.everyBlock(of: 0..<table.rowCount) { block in
      for row in block {
        let code = parts.map { $0.numbers[row] } ?? 0
        let value = values.map { $0[row] } ?? 1
        if places[row].isFinite, code.isFinite, value.isFinite {
          groups[Int(places[row])][Int(code)].append(value)
        } else {
          isLeftOut[row] = true
        }
      }
    }
    var (bars, totals) = ([BarData](), [BarTotal]())
    // Sums and counts of parts add up to that of the whole; means and extremes do not.
    let isStacked = mark.y == nil || mark.summary == .sum || mark.color == mark.x
    for (index, group) in groups.enumerated() {
      var (up, down) = (0.0, 0.0)
      for (code, members) in group.enumerated() where !members.isEmpty {
        let value =
          mark.y == nil ? Double(members.count) : try Summary.value(mark.summary, of: members)
        let name = parts?.levels[code]
        let paint = name.map(colors.paint(of:)) ?? .series(0)
        let start = !isStacked ? 0 : value < 0 ? down : up
        if value < 0 { down += value } else { up += value }
        let part = mark.color == mark.x ? nil : name
        bars.append(
          BarData(
            index: index,
            slot: isStacked ? 0 : code,
            slots: isStacked ? 1 : partCount,
            low: min(start, start + value),
            high: max(start, start + value),
            paint: paint,
            tooltip: ([levels[index]] + (part.map { [$0] } ?? [])).joined(separator: ", ")
              + ": " + LabelText.number(value, digits: 6)
          )
        )
        if !isStacked {
          totals.append(
            BarTotal(
              index: index,
              slot: code,
              slots: partCount,
              part: part,
              value: value,
              text: LabelText.number(value)
            )
          )
        }
      }
      if isStacked, group.contains(where: { !$0.isEmpty }) {
        let total = up + down
        totals.append(
          BarTotal(index: index, value: total < 0 ? down : up, text: LabelText.number(total))
        )
      }
    }
    if bars.isEmpty { throw ChartError(.noValues(column: mark.y ?? mark.x)) }
    yExtent.cover(bars.flatMap { [$0.low, $0.high] })
    yExtent.includesZero = true
    yExtent.isNice = true
    findings.append(Finding.bars(totals, levels: levels, y: y.title ?? "count"))
    layers.append(.bars(bars, totals: totals))
  }

  mutating func add(_ mark: HistogramMark) throws {
    let table = specification.table
    let channel = try Channel(numeric: mark.x, in: table, for: "x of a histogram")
    let parts = try mark.color.map { try Channel($0, in: table).asNames() }
    var rows: [Int] = []
    let execution = Execution.current
    try execution.everyBlock(of: 0..<table.rowCount) { block in
      for row in block {
        if channel.numbers[row].isFinite, parts.map({ $0.numbers[row].isFinite }) ?? true {
          rows.append(row)
        } else {
          isLeftOut[row] = true
        }
      }
    }
    if rows.isEmpty { throw ChartError(.noValues(column: mark.x)) }
    let values = rows.map { channel.numbers[$0] }
    let bins = try HistogramBins(
      values,
      integral: channel.measure == .number(integral: true),
      wanted: mark.bins
    )
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: bins.count),
      count: max(1, parts?.levels.count ?? 1)
    )
    try execution.everyBlock(of: rows.indices) { block in
      for row in rows[block] {
        guard let bin = bins.index(of: channel.numbers[row]) else { continue }
        counts[parts.map { Int($0.numbers[row]) } ?? 0][bin] += 1
      }
    }
    var result: [BinData] = []
    var heights = [Double](repeating: 0, count: bins.count)
    for (code, series) in counts.enumerated() {
      let name = parts?.levels[code]
      for (bin, count) in series.enumerated() where count > 0 {
        let top = heights[bin] + Double(count)
        let (start, end) = (bins.borders[bin], bins.borders[bin + 1])
        result.append(
          BinData(
            start: start,
            end: end,
            low: heights[bin],
            high: top,
            paint: name.map(colors.paint(of:)) ?? .series(0),
            tooltip: (name.map { $0 + ", " } ?? "")
              + "\(LabelText.number(start)) to \(LabelText.number(end)): \(count)"
          )
        )
        heights[bin] = top
      }
    }
    xExtent.cover(bins.borders)
    yExtent.cover(heights + [0])
    yExtent.includesZero = true
    yExtent.isNice = true
    findings.append(try Finding.histogram(values, name: mark.x, bins: bins.count))
    layers.append(.bins(result))
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

/// Turns the marks of a specification into data to draw, and keeps count of what is left out.
struct LayerBuilder {
  let specification: ChartSpecification
  let x: AxisData
  let y: AxisData
  let colors: ColorResolver
  var layers: [LayerData] = []
  var xExtent = Extent()
  var yExtent = Extent()
  var findings: [String] = []
  /// The legend of a heat map, which has no colour column of its own.
  var cellLegend: ColorData?
  var isLeftOut: [Bool]
  var drawingNotes: [String] = []
  let xIndex: [String: Int]
  let yIndex: [String: Int]

  /// From how many points on they are not drawn one by one.
  static let pointLimit = 2_000

  init(specification: ChartSpecification, x: AxisData, y: AxisData, colors: ColorResolver) {
    self.specification = specification
    self.x = x
    self.y = y
    self.colors = colors
    isLeftOut = [Bool](repeating: false, count: specification.table.rowCount)
    xIndex = LayerBuilder.index(of: x)
    yIndex = LayerBuilder.index(of: y)
  }

  /// What the subtitle says about rows that are not drawn as they are.
  var notes: [String] {
    let missing = isLeftOut.reduce(0) { $0 + ($1 ? 1 : 0) }
    let columns = specification.layers.flatMap(\.columns)
    let isInfinite =
      missing > 0 && columns.contains { Channel.hasUndrawable($0, in: specification.table) }
    let reason = isInfinite ? "missing or infinite values" : "missing values"
    let note = LabelText.count(missing, "row") + " with \(reason) left out"
    return drawingNotes + (missing > 0 ? [note] : [])
  }

  mutating func add(_ layer: Layer) throws {
    switch layer {
    case .point(let mark): try add(mark)
    case .line(let mark): try add(mark)
    case .bar(let mark): try add(mark)
    case .histogram(let mark): try add(mark)
    case .cell(let mark): try add(mark)
    case .rule(let mark):
      if mark.isVertical { xExtent.cover([mark.value]) } else { yExtent.cover([mark.value]) }
      layers.append(.rule(mark))
    }
  }

  // MARK: Places

  /// Where each row stands on an axis: its number, or the index of its name.
  func places(of channel: Channel, on axis: AxisData, _ index: [String: Int]) throws -> [Double] {
    guard case .band = axis.kind else { return channel.numbers }
    let texts = try channel.asNames().texts
    return try Execution.current.map(texts.indices) { row in
      texts[row].flatMap { index[$0] }.map(Double.init) ?? .nan
    }
  }

  private static func index(of axis: AxisData) -> [String: Int] {
    var result: [String: Int] = [:]
    for (offset, level) in levels(of: axis).enumerated() { result[level] = offset }
    return result
  }

  static func levels(of axis: AxisData) -> [String] {
    if case .band(let levels) = axis.kind { return levels }
    return []
  }

  func text(_ value: Double, _ axis: AxisData) -> String {
    switch axis.kind {
    case .band(let levels):
      let index = Int(max(0, min(Double(levels.count - 1), value)))
      return levels.indices.contains(index) ? levels[index] : ""
    case .time: return CalendarDay.date(of: value).description
    case .linear, .log: return LabelText.number(value, digits: 6)
    }
  }
}

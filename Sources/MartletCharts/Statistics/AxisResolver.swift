// SPDX-License-Identifier: Apache-2.0

import MartletTables

/// Finds out what the two axes measure, from the columns of all marks together.
struct AxisResolver {
  var x: AxisData
  var y: AxisData
  /// Whether all marks are bars whose names are too long to stand side by side.
  var wantsFlip = false

  /// The largest number of names on one axis.
  static let levelLimit = 60

  init(_ specification: ChartSpecification) throws {
    let table = specification.table
    var xDemands: [AxisDemand] = []
    var yDemands: [AxisDemand] = []
    for layer in specification.layers {
      switch layer {
      case .point(let mark):
        xDemands.append(AxisDemand(try Channel(mark.x, in: table), mark: "a chart of points"))
        yDemands.append(AxisDemand(try Channel(mark.y, in: table), mark: "a chart of points"))
      case .line(let mark):
        xDemands.append(AxisDemand(try Channel(mark.x, in: table), mark: "a line chart"))
        let channel = try Channel(numeric: mark.y, in: table, for: "y of a line")
        yDemands.append(AxisDemand(channel, mark: "a line chart"))
      case .bar(let mark):
        xDemands.append(
          AxisDemand(try Channel(mark.x, in: table), mark: "a bar chart", needsBand: true)
        )
        if let name = mark.y {
          let channel = try Channel(numeric: name, in: table, for: "y of a bar")
          yDemands.append(
            AxisDemand(channel, mark: "a bar chart", isLength: true, isCount: false)
          )
        } else {
          yDemands.append(AxisDemand(length: "count"))
        }
      case .histogram(let mark):
        let channel = try Channel(numeric: mark.x, in: table, for: "x of a histogram")
        xDemands.append(AxisDemand(channel, mark: "a histogram", isLength: true, isCount: false))
        yDemands.append(AxisDemand(length: "count"))
      case .cell(let mark):
        xDemands.append(
          AxisDemand(try Channel(mark.x, in: table), mark: "a heat map", needsBand: true)
        )
        yDemands.append(
          AxisDemand(try Channel(mark.y, in: table), mark: "a heat map", needsBand: true)
        )
        if let preset = mark.preset {
          xDemands[xDemands.count - 1].order = preset.levels
          yDemands[yDemands.count - 1].order = preset.levels
        }
      case .rule(let mark):
        let demand = AxisDemand(rule: mark.isVertical ? ".rule(x:)" : ".rule(y:)")
        if mark.isVertical { xDemands.append(demand) } else { yDemands.append(demand) }
      }
    }
    x = try AxisResolver.axis("x", xDemands, scale: specification.xScale)
    y = try AxisResolver.axis("y", yDemands, scale: specification.yScale)
    x.title = x.title ?? AxisResolver.title(of: xDemands)
    y.title = y.title ?? AxisResolver.title(of: yDemands)
    AxisResolver.summaryTitle(specification, &y)
    if let label = specification.xLabel { x.title = label.isEmpty ? nil : label }
    if let label = specification.yLabel { y.title = label.isEmpty ? nil : label }
    y.hasGrid = y.kind.isOrdered
    x.hasGrid = x.kind.isOrdered && AxisResolver.isScatter(specification)
    wantsFlip = AxisResolver.wantsFlip(specification, x.kind)
  }

  private static func axis(
    _ name: String,
    _ demands: [AxisDemand],
    scale: ScaleType
  ) throws -> AxisData {
    let channels = demands.compactMap(\.channel)
    let measures = channels.map(\.measure)
    let isDate = measures.contains(.date)
    let isName = measures.contains(.name)
    let isNumber =
      measures.contains { if case .number = $0 { true } else { false } }
      || demands.contains { $0.channel == nil && !$0.isRule }
    let odd = channels.last?.column ?? ""
    if [isDate, isName, isNumber].filter({ $0 }).count > 1 {
      throw ChartError(.mixedAxis(axis: name, column: odd))
    }
    if isName || demands.contains(where: \.needsBand) {
      if let length = demands.first(where: \.isLength) {
        throw ChartError(.mixedAxis(axis: name, column: length.channel?.column ?? odd))
      }
      if let rule = demands.first(where: \.isRule) { throw ChartError(.noAxis(mark: rule.mark)) }
      if scale == .log { throw ChartError(.noAxis(mark: "A logarithmic \(name) axis")) }
      return AxisData(kind: .band(try levels(demands)))
    }
    if isDate {
      if scale == .log { throw ChartError(.noAxis(mark: "A logarithmic \(name) axis")) }
      return AxisData(kind: .time)
    }
    if scale == .log {
      // The length of a bar has no meaning on an axis that never reaches 0.
      if demands.contains(where: \.isLength) {
        throw ChartError(.noAxis(mark: "A logarithmic \(name) axis"))
      }
      return AxisData(kind: .log)
    }
    let integral =
      !channels.isEmpty || demands.contains(where: \.isLength)
      ? measures.allSatisfy { $0 == .number(integral: true) } : false
    return AxisData(kind: .linear(integral: integral))
  }

  /// The names of a band axis: those of each mark in turn, or all numbers in ascending order.
  private static func levels(_ demands: [AxisDemand]) throws -> [String] {
    if let order = demands.lazy.compactMap(\.order).first { return order }
    var result: [String] = []
    var seen: Set<String> = []
    for demand in demands {
      guard let channel = try demand.channel?.asNames() else { continue }
      if channel.levels.count > levelLimit {
        throw ChartError(
          .tooManyLevels(
            column: channel.column,
            count: channel.levels.count,
            limit: levelLimit,
            mark: demand.mark
          )
        )
      }
      for level in channel.levels where seen.insert(level).inserted { result.append(level) }
    }
    if result.count > levelLimit, let demand = demands.last, let channel = demand.channel {
      throw ChartError(
        .tooManyLevels(
          column: channel.column,
          count: result.count,
          limit: levelLimit,
          mark: demand.mark
        )
      )
    }
    return result
  }

  private static func title(of demands: [AxisDemand]) -> String? {
    var names: [String] = []
    for demand in demands {
      guard let name = demand.title, !names.contains(name) else { continue }
      names.append(name)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// "mean of y" where bars summarize several rows.
  private static func summaryTitle(_ specification: ChartSpecification, _ y: inout AxisData) {
    guard specification.layers.count == 1, case .bar(let mark) = specification.layers[0],
      let column = mark.y, LayerBuilder.sharesBars(mark, in: specification.table)
    else { return }
    y.title = "\(mark.summary.word) of \(column)"
  }

  private static func isScatter(_ specification: ChartSpecification) -> Bool {
    specification.layers.contains { if case .point = $0 { true } else { false } }
  }

  private static func wantsFlip(_ specification: ChartSpecification, _ kind: AxisKind) -> Bool {
    guard case .band(let levels) = kind, !levels.isEmpty,
      specification.layers.allSatisfy({ if case .bar = $0 { true } else { false } })
    else { return false }
    let widths = levels.map { TextMetrics.width($0, size: 11) }
    let mean = widths.reduce(0, +) / Double(widths.count)
    return levels.count >= 8 && mean > 60 || levels.count > 25 || (widths.max() ?? 0) > 240
  }
}

/// What one mark needs an axis to be.
struct AxisDemand {
  var channel: Channel?
  /// The mark in words, for errors.
  var mark: String
  var needsBand = false
  /// Whether the axis measures the lengths of bars.
  var isLength = false
  var isRule = false
  var order: [String]?
  var title: String?

  init(_ channel: Channel, mark: String, needsBand: Bool = false) {
    self.channel = channel
    self.mark = mark
    self.needsBand = needsBand
    title = channel.column
  }

  init(_ channel: Channel, mark: String, isLength: Bool, isCount: Bool) {
    self.channel = channel
    self.mark = mark
    self.isLength = isLength
    title = channel.column
  }

  init(length title: String) {
    mark = "a bar chart"
    isLength = true
    self.title = title
  }

  init(rule: String) {
    mark = rule
    isRule = true
  }
}

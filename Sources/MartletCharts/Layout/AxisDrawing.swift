// SPDX-License-Identifier: Apache-2.0

/// Draws the axes of a chart: what is under the marks, and what is above them.
struct AxisDrawing {
  let layout: ChartLayout
  let data: PlotData

  private var plot: Box { layout.plot }

  /// The grid, under the marks; hidden from those who hear the picture.
  var grid: [SceneNode] {
    var lines: [SceneNode] = []
    if layout.y.hasGrid {
      for tick in layout.y.ticks { lines.append(horizontal(tick.position)) }
    }
    if layout.x.hasGrid {
      for tick in layout.x.ticks { lines.append(vertical(tick.position)) }
    }
    guard !lines.isEmpty else { return [] }
    return [
      .group(SceneGroup(style: ShapeStyle(stroke: .grid, strokeWidth: 1), children: lines))
    ]
  }

  /// The axis lines, ticks, labels and titles.
  var axes: [SceneNode] {
    var nodes: [SceneNode] = []
    let lines = axisLines
    if !lines.isEmpty {
      nodes.append(
        .group(SceneGroup(style: ShapeStyle(stroke: .axis, strokeWidth: 1), children: lines))
      )
    }
    nodes.append(xLabels)
    nodes.append(yLabels)
    return nodes + titles
  }

  private var hasCells: Bool {
    data.layers.contains { if case .cells = $0 { true } else { false } }
  }

  /// Cells are their own border; other charts have a line where their values start.
  private var axisLines: [SceneNode] {
    if hasCells { return [] }
    if data.isFlipped {
      return [vertical(layout.x.zero ?? plot.left)]
    }
    var lines = [horizontal(plot.bottom)]
    for tick in layout.x.ticks where layout.x.isOrdered {
      lines.append(
        segment(tick.position, plot.bottom, tick.position, plot.bottom + 5)
      )
    }
    for minor in layout.x.minors {
      lines.append(segment(minor, plot.bottom, minor, plot.bottom + 3))
    }
    if let zero = layout.y.zero { lines.append(horizontal(zero)) }
    return lines
  }

  private var xLabels: SceneNode {
    let isRotated = layout.x.isRotated
    let y = plot.bottom + (hasCells ? 4 : 5) + 4 + (isRotated ? 5 : 9)
    let children = layout.x.ticks.map { tick in
      SceneNode.text(
        SceneText(
          x: Pixels(tick.position + (isRotated ? 4 : 0)),
          y: Pixels(y),
          content: tick.text,
          rotation: isRotated ? TextRotation.degrees : 0,
          tooltip: tick.tooltip
        )
      )
    }
    return .group(
      SceneGroup(
        textStyle: TextStyle(size: 11, anchor: isRotated ? .end : .middle, paint: .muted),
        children: children
      )
    )
  }

  private var yLabels: SceneNode {
    let gap = layout.y.isOrdered ? 6.0 : 9.0
    let children = layout.y.ticks.map { tick in
      SceneNode.text(
        SceneText(
          x: Pixels(plot.left - gap),
          y: Pixels(tick.position + 4),
          content: tick.text,
          tooltip: tick.tooltip
        )
      )
    }
    return .group(
      SceneGroup(
        textStyle: TextStyle(size: 11, anchor: .end, paint: .muted),
        children: children
      )
    )
  }

  /// The y title lies at the top left, the x title at the bottom right: neither is turned.
  private var titles: [SceneNode] {
    var children: [SceneNode] = []
    if let title = layout.y.title {
      let text = (layout.y.isOrdered ? "↑ " : "") + title
      let short = TextMetrics.fitted(text, size: 12, limit: layout.width - 16)
      children.append(
        .text(
          SceneText(
            x: Pixels(8),
            y: Pixels(layout.yTitleBaseline),
            content: short,
            tooltip: short == text ? nil : text
          )
        )
      )
    }
    if let title = layout.x.title {
      let text = title + (layout.x.isOrdered ? " →" : "")
      let short = TextMetrics.fitted(text, size: 12, limit: layout.width - 24)
      children.append(
        .text(
          SceneText(
            x: Pixels(max(plot.right, 8 + TextMetrics.width(short, size: 12))),
            y: Pixels(layout.height - 11 - (layout.caption == nil ? 0 : 18)),
            content: short,
            style: TextStyle(size: 12, anchor: .end),
            tooltip: short == text ? nil : text
          )
        )
      )
    }
    guard !children.isEmpty else { return [] }
    return [.group(SceneGroup(textStyle: TextStyle(size: 12), children: children))]
  }

  private func horizontal(_ y: Double) -> SceneNode { segment(plot.left, y, plot.right, y) }

  private func vertical(_ x: Double) -> SceneNode { segment(x, plot.top, x, plot.bottom) }

  private func segment(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> SceneNode {
    .shape(
      SceneShape(
        outline: .segment(x1: Pixels(x1), y1: Pixels(y1), x2: Pixels(x2), y2: Pixels(y2))
      )
    )
  }
}

extension AxisLayout {
  /// Whether larger means further along the axis.
  var isOrdered: Bool {
    if case .band = scale { return false }
    return true
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Where everything of a chart stands, in pixels.
struct ChartLayout {
  var width: Double
  var height: Double
  /// The area between the axes.
  var plot: Box
  var x: AxisLayout
  var y: AxisLayout
  /// Title, subtitle and legend, finished.
  var header: [SceneNode] = []
  /// Where the title of the y axis has its baseline.
  var yTitleBaseline = 0.0
  var caption: String?

  private static let pad = 8.0
  private static let tickLength = 5.0
  private static let tickPad = 4.0

  init(_ specification: ChartSpecification, _ data: PlotData) {
    let square = ChartLayout.squareSide(data)
    let size = specification.size
    var width = Double(size?.width ?? 640)
    var height = Double(size?.height ?? 400)
    let notes = ChartLayout.rowNotes(specification)
    let noteWidth = notes.map { TextMetrics.width($0, size: 11) }.max().map { $0 + 10 } ?? 0
    let bands = ChartLayout.bandPadding(data)

    // The width of the labels at the left decides the width of the plot, whose height hardly
    // depends on anything: so the y axis is tried first at a likely height.
    var trial = AxisLayout(
      data.y,
      from: square ?? height - 110,
      to: 0,
      spacing: 35,
      bands: bands
    )
    trial.fit(labelsTo: min(180, width * 0.4))
    let isBandY = !data.y.kind.isOrdered
    let left =
      max(28, trial.labelWidth + ChartLayout.tickPad + ChartLayout.tickLength + 8)
      + (isBandY ? 0 : ChartLayout.pad / 2)
    if let square, size == nil {
      width = max(left + square + noteWidth + 24, 300)
    }
    header = []
    var top = ChartLayout.pad
    let subtitle = ChartLayout.subtitle(specification, data)
    top = ChartLayout.headings(
      specification.title,
      subtitle,
      width: width,
      top: top,
      into: &header
    )
    let legend = LegendLayout(
      ChartLayout.isLegendNeeded(specification, data) ? data.color : .none,
      swatch: ChartLayout.swatch(data),
      left: ChartLayout.pad,
      top: top,
      width: width - 2 * ChartLayout.pad
    )
    header += legend.nodes
    top += legend.height
    if data.y.title != nil {
      top += 14
      yTitleBaseline = top
      top += 6
    }
    top += ChartLayout.hasValuesAbove(data) ? 14 : 8

    var right = width - max(16, noteWidth + 12, ChartLayout.valueWidth(data))
    var xAxis = ChartLayout.xAxis(data.x, from: left, to: right, bands: bands)
    if let last = xAxis.ticks.last, !xAxis.isRotated {
      let over = last.position + TextMetrics.width(last.text, size: 11) / 2 - (width - 4)
      if over > 0 {
        right -= over
        xAxis = ChartLayout.xAxis(data.x, from: left, to: right, bands: bands)
      }
    }
    caption = specification.caption.map {
      TextMetrics.fitted(LabelText.clean($0), size: 11, limit: width - 2 * ChartLayout.pad)
    }
    let foot =
      ChartLayout.tickLength + ChartLayout.tickPad + ChartLayout.labelHeight(xAxis)
      + (data.x.title == nil ? 0 : 18) + (caption == nil ? 0 : 18) + ChartLayout.pad
    if size == nil {
      if let square {
        height = top + square + foot
      } else if isBandY, let rows = ChartLayout.rowCount(data) {
        height = top + foot + max(200, min(1_400, Double(rows) * 20))
      } else {
        // Headings make the picture taller, so that they do not squeeze the plot.
        height += max(0, top - 60)
      }
    }
    // A small picture with many headings still has a plot to speak of.
    let bottom = max(top + 40, height - foot)
    height = max(height, bottom + foot)
    self.width = width
    self.height = height
    if let square, size == nil { right = left + square }
    plot = Box(left: left, top: top, right: right, bottom: bottom)
    x = square != nil ? ChartLayout.xAxis(data.x, from: left, to: right, bands: bands) : xAxis
    y = ChartLayout.yAxis(data.y, from: bottom, to: top, left: left, bands: bands)
  }

  // MARK: Axes

  private static func xAxis(
    _ data: AxisData,
    from left: Double,
    to right: Double,
    bands: (inner: Double, outer: Double)
  ) -> AxisLayout {
    var spacing = 80.0
    var axis = AxisLayout(data, from: left, to: right, spacing: spacing, bands: bands)
    if data.kind.isOrdered {
      while axis.labelsCollide, spacing < right - left {
        spacing *= 1.25
        axis = AxisLayout(data, from: left, to: right, spacing: spacing, bands: bands)
      }
      // Two ticks that still collide: the first says more than both on top of each other.
      while axis.labelsCollide, axis.ticks.count > 1 { axis.ticks.removeLast() }
      return axis
    }
    axis.fit(labelsTo: 180)
    if axis.labelsCollide {
      axis.isRotated = true
      let cosine = TextRotation.sineAndCosine.cosine
      for index in axis.ticks.indices {
        // The label climbs to its tick from the lower left and must not start outside.
        axis.ticks[index].shorten(to: min(110, (axis.ticks[index].position - 6) / cosine))
      }
      axis.thin(room: 16)
    }
    return axis
  }

  private static func yAxis(
    _ data: AxisData,
    from bottom: Double,
    to top: Double,
    left: Double,
    bands: (inner: Double, outer: Double)
  ) -> AxisLayout {
    // Names read from top to bottom, numbers grow from bottom to top.
    let isBand = !data.kind.isOrdered
    var axis = AxisLayout(
      data,
      from: isBand ? top : bottom,
      to: isBand ? bottom : top,
      spacing: 35,
      bands: bands
    )
    axis.fit(labelsTo: left - tickPad - tickLength - 4)
    axis.thin(room: 13)
    return axis
  }

  private static func labelHeight(_ axis: AxisLayout) -> Double {
    guard axis.isRotated else { return 11 }
    let sine = -TextRotation.sineAndCosine.sine
    return axis.labelWidth * sine + 11
  }

  /// Bars leave a tenth free, cells one pixel, and points on names need no more than their place.
  private static func bandPadding(_ data: PlotData) -> (inner: Double, outer: Double) {
    for layer in data.layers {
      if case .cells = layer { return (0, 0) }
    }
    return (0.1, 0.05)
  }

  // MARK: Headings

  private static func headings(
    _ title: String?,
    _ subtitle: String?,
    width: Double,
    top: Double,
    into nodes: inout [SceneNode]
  ) -> Double {
    var top = top
    func add(_ text: String, _ style: TextStyle, lineHeight: Double, baseline: Double) {
      let clean = LabelText.clean(text)
      let short = TextMetrics.fitted(
        clean,
        size: style.size,
        limit: width - 2 * pad,
        bold: style.isBold
      )
      nodes.append(
        .text(
          SceneText(
            x: Pixels(pad),
            y: Pixels(top + baseline),
            content: short,
            style: style,
            tooltip: short == clean ? nil : clean
          )
        )
      )
      top += lineHeight
    }
    if let title, !title.isEmpty {
      add(title, TextStyle(size: 15, isBold: true), lineHeight: 22, baseline: 16)
    }
    if let subtitle {
      add(subtitle, TextStyle(size: 12, paint: .muted), lineHeight: 18, baseline: 13)
    }
    return top > pad ? top + 6 : top
  }

  /// The user's subtitle and what the chart has to say about its rows.
  static func subtitle(_ specification: ChartSpecification, _ data: PlotData) -> String? {
    let parts = (specification.subtitle.map { [$0] } ?? []) + data.notes
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// A legend that repeats the names of an axis is left out.
  private static func isLegendNeeded(
    _ specification: ChartSpecification,
    _ data: PlotData
  ) -> Bool {
    guard case .series = data.color else { return true }
    return !specification.layers.allSatisfy { layer in
      switch layer {
      case .bar(let mark): mark.color == nil || mark.color == mark.x
      case .rule: true
      default: false
      }
    }
  }

  private static func swatch(_ data: PlotData) -> LegendLayout.Swatch {
    var swatch = LegendLayout.Swatch.square
    for layer in data.layers {
      switch layer {
      case .points: return .marker
      case .lines: swatch = .line
      default: break
      }
    }
    return swatch
  }

  // MARK: Cells

  /// The side of a plot of square cells; nil for other charts.
  private static func squareSide(_ data: PlotData) -> Double? {
    for layer in data.layers {
      guard case .cells(_, let isSquare) = layer, isSquare, case .band(let levels) = data.x.kind
      else { continue }
      return max(320, min(960, Double(levels.count) * 28))
    }
    return nil
  }

  /// The room that the numbers at the ends of lying bars need beyond the plot.
  private static func valueWidth(_ data: PlotData) -> Double {
    guard data.isFlipped else { return 0 }
    var widest = 0.0
    for layer in data.layers {
      guard case .bars(_, let totals) = layer else { continue }
      for total in totals { widest = max(widest, TextMetrics.width(total.text, size: 11)) }
    }
    return widest + 8
  }

  /// Whether numbers can stand above the plot, on bars that reach its upper end.
  private static func hasValuesAbove(_ data: PlotData) -> Bool {
    !data.isFlipped
      && data.layers.contains {
        if case .bars(_, let totals) = $0 { totals.count <= 12 } else { false }
      }
  }

  private static func rowCount(_ data: PlotData) -> Int? {
    guard
      data.isFlipped
        || data.layers.contains(where: { if case .cells = $0 { true } else { false } }),
      case .band(let levels) = data.y.kind
    else { return nil }
    return max(levels.count, data.isFlipped ? 0 : 10)
  }

  /// The short texts at the right of rows of cells.
  static func rowNotes(_ specification: ChartSpecification) -> [String] {
    for layer in specification.layers {
      if case .cell(let mark) = layer, let preset = mark.preset { return preset.rowNotes }
    }
    return []
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletTables

/// What a chart shows, computed from its specification: axes, colours and marks in data units.
struct PlotData: Sendable {
  var x: AxisData
  var y: AxisData
  var color: ColorData
  var layers: [LayerData] = []
  /// Whether bars lie on their side: then `x` here is the axis of the lengths.
  var isFlipped = false
  /// Sentences about what was left out or drawn in another way.
  var notes: [String] = []
  /// What the marks show, for text and screen readers.
  var finding = ""

  /// Computes what a chart shows; throws what keeps it from being drawn.
  init(_ specification: ChartSpecification) throws {
    let resolver = try AxisResolver(specification)
    let colors = try ColorResolver(specification)
    color = colors.data
    x = resolver.x
    y = resolver.y
    var builder = LayerBuilder(
      specification: specification,
      x: resolver.x,
      y: resolver.y,
      colors: colors
    )
    for layer in specification.layers { try builder.add(layer) }
    layers = builder.layers
    if case .none = color, let legend = builder.cellLegend { color = legend }
    notes = builder.notes
    finding = specification.finding ?? builder.findings.joined(separator: " ")
    try x.settle(builder.xExtent, axis: "x")
    try y.settle(builder.yExtent, axis: "y")
    if resolver.wantsFlip {
      isFlipped = true
      swap(&x, &y)
      // The lengths now run rightward, with the grid across them.
      x.hasGrid = true
      y.hasGrid = false
    }
  }
}

/// One axis: what it measures, and from where to where.
struct AxisData: Sendable {
  var kind: AxisKind
  var domain = Domain(0, 1)
  /// Whether the domain ends at round values.
  var isNice = false
  /// Whether lines are drawn across the chart at its ticks.
  var hasGrid = false
  /// Column name or summary; nil shows none.
  var title: String?

  /// Takes the values that the marks cover; throws when a logarithmic axis cannot show them.
  mutating func settle(_ extent: Extent, axis: String) throws {
    if case .band = kind { return }
    guard extent.lowest <= extent.highest else { return }
    if case .log = kind {
      guard extent.lowest > 0 else {
        throw ChartError(.notPositive(axis: axis, value: extent.lowest))
      }
      domain = Domain(extent.lowest, extent.highest)
    } else {
      let lowest = extent.includesZero ? min(0, extent.lowest) : extent.lowest
      let highest = extent.includesZero ? max(0, extent.highest) : extent.highest
      domain = Domain(lowest, highest)
      if extent.isPadded { domain = domain.padded(by: 0.04) }
    }
    isNice = extent.isNice
  }
}

/// What an axis measures.
enum AxisKind: Sendable, Equatable {
  case linear(integral: Bool)
  case log
  case time
  case band([String])

  /// Whether larger means further along the axis.
  var isOrdered: Bool {
    if case .band = self { return false }
    return true
  }
}

/// What the marks cover on one axis, collected from layer to layer.
struct Extent: Sendable {
  var lowest = Double.infinity
  var highest = -Double.infinity
  var includesZero = false
  var isPadded = false
  var isNice = false

  mutating func cover(_ values: [Double]) {
    for value in values where value.isFinite {
      lowest = min(lowest, value)
      highest = max(highest, value)
    }
  }
}

/// What the colours mean.
enum ColorData: Sendable, Equatable {
  case none
  case series(title: String, entries: [SeriesEntry])
  case ramp(ColorRamp, title: String, domain: Domain, integral: Bool)
}

/// A line of the legend.
struct SeriesEntry: Sendable, Equatable {
  var name: String
  var paint: Paint
}

/// A mark in data units, ready to be placed.
enum LayerData: Sendable {
  case points(PointData)
  case lines([LineData], opacity: Double)
  case bars([BarData], totals: [BarTotal])
  case bins([BinData])
  case cells([CellData], isSquare: Bool)
  case rule(RuleMark)
}

/// Points with one paint each.
struct PointData: Sendable {
  var xs: [Double] = []
  var ys: [Double] = []
  var paints: [Paint] = []
  var tooltips: [String] = []
  var opacity: Double?
  /// How many there were before a sample was taken.
  var total = 0
  /// Whether they are counted in squares instead of drawn one by one.
  var isBinned = false
}

/// A line; a y that is NaN is a gap.
struct LineData: Sendable {
  var xs: [Double]
  var ys: [Double]
  var paint: Paint
  var name: String?
}

/// A part of a bar, from `low` to `high` over the band `index`.
struct BarData: Sendable {
  var index: Int
  /// Which of how many bars side by side in the band this is.
  var slot = 0
  var slots = 1
  var low: Double
  var high: Double
  var paint: Paint
  var tooltip: String
}

/// The number at the end of a bar.
struct BarTotal: Sendable {
  var index: Int
  var slot = 0
  var slots = 1
  /// The part of the bar, when parts stand side by side.
  var part: String?
  var value: Double
  var text: String
}

/// A bar over an interval.
struct BinData: Sendable {
  var start: Double
  var end: Double
  var low: Double
  var high: Double
  var paint: Paint
  var tooltip: String
}

/// A cell of a heat map.
struct CellData: Sendable {
  var column: Int
  var row: Int
  var step: Int
  var ramp: ColorRamp
  var lines: [String]
  var tooltip: String
}

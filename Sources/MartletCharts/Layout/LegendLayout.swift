// SPDX-License-Identifier: Apache-2.0

/// The legend above the plot, and how much room it takes.
struct LegendLayout {
  var nodes: [SceneNode] = []
  var height = 0.0

  /// What stands for a series in its swatch.
  enum Swatch {
    case marker
    case line
    case square
  }

  init(_ color: ColorData, swatch: Swatch, left: Double, top: Double, width: Double) {
    switch color {
    case .none: break
    case .series(let title, let entries):
      swatches(title, entries, swatch, Box(left: left, top: top, right: left + width, bottom: top))
    case .ramp(let ramp, let title, let domain, let integral):
      self.ramp(ramp, title, domain, integral, left: left, top: top, width: width)
    }
  }

  /// Swatches in a row, or in as many rows as they need.
  private mutating func swatches(
    _ title: String,
    _ entries: [SeriesEntry],
    _ swatch: Swatch,
    _ place: Box
  ) {
    let style = TextStyle(size: 11, paint: .muted)
    let limit = min(180, place.width / 2)
    let name = TextMetrics.fitted(LabelText.clean(title), size: 11, limit: limit)
    var x = place.left
    var top = place.top
    func text(_ content: String, _ full: String, _ x: Double, _ paint: Paint) -> SceneNode {
      .text(
        SceneText(
          x: Pixels(x),
          y: Pixels(top + 13.5),
          content: content,
          paint: paint,
          tooltip: content == full ? nil : full
        )
      )
    }
    nodes.append(text(name, title, x, .muted))
    x += TextMetrics.width(name, size: 11) + 12
    for (index, entry) in entries.enumerated() {
      let label = TextMetrics.fitted(entry.name, size: 11, limit: limit)
      let needed = 17 + TextMetrics.width(label, size: 11)
      if x + needed > place.right, x > place.left {
        x = place.left
        top += 18
      }
      nodes.append(sample(of: entry, index, entries.count, swatch, x: x + 6, y: top + 9.5))
      nodes.append(text(label, entry.name, x + 17, .ink))
      x += needed + 14
    }
    height = top - place.top + 20
    nodes = [.group(SceneGroup(label: "legend", textStyle: style, children: nodes))]
  }

  private func sample(
    of entry: SeriesEntry,
    _ index: Int,
    _ count: Int,
    _ swatch: Swatch,
    x: Double,
    y: Double
  ) -> SceneNode {
    switch swatch {
    case .marker:
      let shape = entry.paint == .other ? .circle : MarkerShape.of(series: index, count: count)
      return .shape(shape.shape(x: x, y: y, radius: 3.5, paint: entry.paint))
    case .line:
      return .shape(
        SceneShape(
          outline: .segment(
            x1: Pixels(x - 6),
            y1: Pixels(y),
            x2: Pixels(x + 6),
            y2: Pixels(y)
          ),
          style: ShapeStyle(stroke: entry.paint, strokeWidth: 2)
        )
      )
    case .square:
      return .shape(
        SceneShape(
          outline: .rectangle(
            x: Pixels(x - 5),
            y: Pixels(y - 5),
            width: Pixels(10),
            height: Pixels(10)
          ),
          style: ShapeStyle(fill: .paint(entry.paint))
        )
      )
    }
  }

  /// The steps of a ramp side by side, with a scale under them.
  private mutating func ramp(
    _ ramp: ColorRamp,
    _ title: String,
    _ domain: Domain,
    _ integral: Bool,
    left: Double,
    top: Double,
    width: Double
  ) {
    let stepWidth = min(24, (width - 40) / Double(ColorRamp.steps)).rounded(.down)
    let length = stepWidth * Double(ColorRamp.steps)
    let inset = 8.0
    let ticks = Ticks(in: domain, count: 5, integral: integral)
    let labels = TickLabels(ticks)
    let unit = labels.factor.map { " (\($0))" } ?? ""
    let name = TextMetrics.fitted(
      LabelText.clean(title) + unit,
      size: 11,
      limit: max(60, width - inset)
    )
    nodes.append(
      .text(SceneText(x: Pixels(left), y: Pixels(top + 11), content: name, paint: .muted))
    )
    for step in 0..<ColorRamp.steps {
      nodes.append(
        .shape(
          SceneShape(
            outline: .rectangle(
              x: Pixels(left + inset + Double(step) * stepWidth),
              y: Pixels(top + 17),
              width: Pixels(stepWidth),
              height: Pixels(10)
            ),
            style: ShapeStyle(fill: .paint(.ramp(ramp, step)))
          )
        )
      )
    }
    var right = -Double.infinity
    for (value, text) in zip(ticks.values, labels.texts) {
      let x = left + inset + length * domain.fraction(of: value)
      let half = TextMetrics.width(text, size: 10) / 2
      guard x - half >= max(0, right + 4) else { continue }
      right = x + half
      nodes.append(
        .text(
          SceneText(
            x: Pixels(x),
            y: Pixels(top + 38),
            content: text,
            style: TextStyle(size: 10, anchor: .middle, paint: .muted)
          )
        )
      )
    }
    height = 46
    nodes = [
      .group(
        SceneGroup(label: "legend", textStyle: TextStyle(size: 11, paint: .muted), children: nodes)
      )
    ]
  }
}

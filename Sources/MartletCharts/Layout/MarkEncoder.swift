// SPDX-License-Identifier: Apache-2.0

/// Turns marks in data units into shapes in their places.
struct MarkEncoder {
  let layout: ChartLayout
  let data: PlotData

  func encode(_ layer: LayerData) -> [SceneNode] {
    switch layer {
    case .points(let points): points.isBinned ? squares(points) : self.points(points)
    case .lines(let lines, let opacity): self.lines(lines, opacity: opacity)
    case .bars(let bars, let totals): self.bars(bars, totals)
    case .bins(let bins): self.bins(bins)
    case .cells(let cells, _): self.cells(cells)
    case .rule(let rule): self.rule(rule)
    }
  }

  static func rank(_ paint: Paint) -> Int {
    switch paint {
    case .other: -1
    case .series(let index): index
    case .ramp(_, let step): step
    default: 0
    }
  }

  /// "points, 152" or "points of Adelie, 152".
  func label(_ mark: String, _ count: Int, _ paint: Paint) -> String {
    if case .series(_, let entries) = data.color,
      let entry = entries.first(where: { $0.paint == paint })
    {
      return "\(mark) of \(entry.name), \(count)"
    }
    return "\(mark), \(count)"
  }

  /// Rectangles in one group for each paint.
  func byPaint(_ parts: [(Paint, Box, String?)], mark: String) -> [SceneNode] {
    var order: [Paint] = []
    var groups: [Paint: [SceneNode]] = [:]
    for (paint, box, tooltip) in parts {
      if groups[paint] == nil { order.append(paint) }
      let (left, top) = (Pixels(box.left), Pixels(box.top))
      // Rounding the far edge, not the size, keeps neighbours from overlapping or gaping.
      groups[paint, default: []].append(
        .shape(
          SceneShape(
            outline: .rectangle(
              x: left,
              y: top,
              width: Pixels(tenths: max(0, Pixels(box.right).tenths - left.tenths)),
              height: Pixels(tenths: max(0, Pixels(box.bottom).tenths - top.tenths))
            ),
            tooltip: tooltip.map(LabelText.clean)
          )
        )
      )
    }
    order.sort { MarkEncoder.rank($0) < MarkEncoder.rank($1) }
    return order.map { paint in
      let children = groups[paint] ?? []
      return .group(
        SceneGroup(
          label: label(mark, children.count, paint),
          style: ShapeStyle(fill: .paint(paint)),
          children: children
        )
      )
    }
  }
}

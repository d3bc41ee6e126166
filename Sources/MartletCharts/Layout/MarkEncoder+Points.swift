// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension MarkEncoder {
  func points(_ data: PointData) -> [SceneNode] {
    let count = data.xs.count
    let radius = count <= 200 ? 3.0 : count <= 1_000 ? 2.5 : 2.0
    var faint = count <= 200 ? 0.85 : count <= 1_000 ? 0.6 : 0.4
    // A step of a ramp is recognized by its colour, which opacity changes.
    if case .ramp = self.data.color { faint = max(faint, 0.85) }
    let opacity = data.opacity ?? faint
    let places = self.places(data)
    var order: [Paint] = []
    var groups: [Paint: [Int]] = [:]
    for (index, paint) in data.paints.enumerated() {
      if groups[paint] == nil { order.append(paint) }
      groups[paint, default: []].append(index)
    }
    var seriesCount = 1
    if case .series(_, let entries) = self.data.color { seriesCount = entries.count }
    order.sort { MarkEncoder.rank($0) < MarkEncoder.rank($1) }
    return order.map { paint in
      // Shapes cannot be told apart when they are tiny, and cost half as much again.
      var shape = MarkerShape.circle
      if case .series(let index) = paint, count <= 1_000 {
        shape = MarkerShape.of(series: index, count: seriesCount)
      }
      let members = groups[paint] ?? []
      let children = members.map { index in
        SceneNode.shape(
          SceneShape(
            outline: shape.outline(x: places[index].x, y: places[index].y, radius: radius),
            tooltip: data.tooltips.indices.contains(index) ? data.tooltips[index] : nil
          )
        )
      }
      return .group(
        SceneGroup(
          label: label("points", members.count, paint),
          style: shape.style(paint: paint, radius: radius, opacity: opacity),
          children: children
        )
      )
    }
  }

  /// Where the points stand; among names they are spread over half of the band, by a fixed seed.
  func places(_ data: PointData) -> [(x: Double, y: Double)] {
    var generator = RandomGenerator(seed: 0)
    func spread(_ scale: PositionScale) -> Double {
      guard case .band(let count, _, _, _, _) = scale, data.xs.count > 3 * count else { return 0 }
      return scale.bandWidth / 2
    }
    let (spreadX, spreadY) = (spread(layout.x.scale), spread(layout.y.scale))
    return zip(data.xs, data.ys).map { x, y in
      var place = (x: layout.x.scale.position(x), y: layout.y.scale.position(y))
      if spreadX > 0 { place.x += (generator.uniform() - 0.5) * spreadX }
      if spreadY > 0 { place.y += (generator.uniform() - 0.5) * spreadY }
      return place
    }
  }

  func squares(_ data: PointData) -> [SceneNode] {
    let squares = Thinning.Squares(places(data), in: layout.plot)
    let side = Thinning.Squares.side
    var children: [SceneNode] = []
    for (level, runs) in squares.runs.enumerated() where !runs.isEmpty {
      var steps: [PathStep] = []
      for run in runs {
        let left = layout.plot.left + Double(run.column) * side
        let right = min(left + Double(run.length) * side, layout.plot.right)
        // One thick stroke along the middle of the run is shorter than the outline of it.
        let y = layout.plot.top + (Double(run.row) + 0.5) * side
        steps.append(.move(Pixels(left), Pixels(y)))
        steps.append(.line(Pixels(right), Pixels(y)))
      }
      children.append(
        .shape(
          SceneShape(
            outline: .path(steps),
            style: ShapeStyle(stroke: .ramp(.viridis, level))
          )
        )
      )
    }
    return [
      .group(
        SceneGroup(
          label: "points, \(data.total), counted in squares, at most \(squares.largest) in one",
          style: ShapeStyle(strokeWidth: side),
          children: children
        )
      ),
      squareLegend(largest: squares.largest),
    ]
  }

  /// What the colours of squares mean, right-aligned in the row of the y title.
  func squareLegend(largest: Int) -> SceneNode {
    let text = LabelText.number(Double(largest), digits: 9) + " points in 4 × 4 px"
    let y = layout.plot.top - 14
    let right = layout.plot.right
    let end = right - TextMetrics.width(text, size: 11) - 4
    var children: [SceneNode] = []
    for level in 0..<Thinning.Squares.classes {
      let left = end - Double(Thinning.Squares.classes - level) * 10
      children.append(
        .shape(
          SceneShape(
            outline: .rectangle(
              x: Pixels(left),
              y: Pixels(y - 8),
              width: Pixels(10),
              height: Pixels(8)
            ),
            style: ShapeStyle(fill: .paint(.ramp(.viridis, level)))
          )
        )
      )
    }
    let start = end - Double(Thinning.Squares.classes) * 10 - 4
    children.append(.text(SceneText(x: Pixels(start), y: Pixels(y), content: "1")))
    children.append(.text(SceneText(x: Pixels(right), y: Pixels(y), content: text)))
    return .group(
      SceneGroup(
        label: "legend",
        textStyle: TextStyle(size: 11, anchor: .end, paint: .muted),
        children: children
      )
    )
  }
}

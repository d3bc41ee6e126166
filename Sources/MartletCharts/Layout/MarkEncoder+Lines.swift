// SPDX-License-Identifier: Apache-2.0

extension MarkEncoder {
  func lines(_ lines: [LineData], opacity: Double) -> [SceneNode] {
    let width = lines.count > 4 ? 1.5 : 2
    let total = lines.reduce(0) { $0 + $1.xs.count }
    let isThinned = Double(total) > 4 * layout.plot.width
    var dots: [SceneNode] = []
    let children = lines.map { line -> SceneNode in
      var steps: [PathStep] = []
      var stretch: [(x: Double, y: Double)] = []
      func finish() {
        if isThinned { stretch = Thinning.m4(stretch) }
        // A point between two gaps is a dot, wide enough to be seen.
        if stretch.count == 1, let point = stretch.first {
          let dot = MarkerShape.circle.outline(x: point.x, y: point.y, radius: 0)
          dots.append(
            .shape(
              SceneShape(
                outline: dot,
                style: ShapeStyle(stroke: line.paint, strokeWidth: 2.5 * width)
              )
            )
          )
          stretch = []
        }
        for (index, point) in stretch.enumerated() {
          let (x, y) = (Pixels(point.x), Pixels(point.y))
          steps.append(index == 0 ? .move(x, y) : .line(x, y))
        }
        stretch = []
      }
      for (x, y) in zip(line.xs, line.ys) {
        if y.isFinite {
          stretch.append((layout.x.scale.position(x), layout.y.scale.position(y)))
        } else {
          finish()
        }
      }
      finish()
      return .shape(
        SceneShape(
          outline: .path(steps),
          style: ShapeStyle(stroke: line.paint),
          tooltip: line.name.map(LabelText.clean)
        )
      )
    }
    return [
      .group(
        SceneGroup(
          label: "lines, \(lines.count)",
          style: ShapeStyle(
            fill: ShapeStyle.Fill.none,
            strokeWidth: width,
            opacity: opacity,
            isRound: true
          ),
          children: children.filter { $0.isVisible } + dots
        )
      )
    ]
  }
}

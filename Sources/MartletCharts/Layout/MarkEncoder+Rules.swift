// SPDX-License-Identifier: Apache-2.0

extension MarkEncoder {
  func rule(_ rule: RuleMark) -> [SceneNode] {
    let plot = layout.plot
    let scale = rule.isVertical ? layout.x.scale : layout.y.scale
    let place = Pixels(scale.position(rule.value))
    let outline: Outline =
      rule.isVertical
      ? .segment(x1: place, y1: Pixels(plot.top), x2: place, y2: Pixels(plot.bottom))
      : .segment(x1: Pixels(plot.left), y1: place, x2: Pixels(plot.right), y2: place)
    var children: [SceneNode] = [
      .shape(
        SceneShape(
          outline: outline,
          style: ShapeStyle(stroke: .muted, strokeWidth: 1, dashes: "4 3")
        )
      )
    ]
    if let label = rule.label, !label.isEmpty {
      let text = TextMetrics.fitted(LabelText.clean(label), size: 11, limit: 160)
      let width = TextMetrics.width(text, size: 11)
      let isAtRight = rule.isVertical && place.value + 6 + width > plot.right
      let x = rule.isVertical ? place.value + (isAtRight ? -6 : 6) : plot.right
      let isAtTop = !rule.isVertical && place.value - plot.top < 16
      let y = rule.isVertical ? plot.top + 9 : place.value + (isAtTop ? 13 : -5)
      children.append(
        .text(
          SceneText(
            x: Pixels(x),
            y: Pixels(y),
            content: text,
            style: TextStyle(
              size: 11,
              anchor: rule.isVertical && !isAtRight ? .start : .end,
              paint: .muted
            )
          )
        )
      )
    }
    let axis = rule.isVertical ? "x" : "y"
    return [
      .group(
        SceneGroup(
          label: "reference line at \(axis) = \(LabelText.number(rule.value))",
          children: children
        )
      )
    ]
  }
}

// SPDX-License-Identifier: Apache-2.0

extension MarkEncoder {
  func bars(_ bars: [BarData], _ totals: [BarTotal]) -> [SceneNode] {
    let band = data.isFlipped ? layout.y.scale : layout.x.scale
    let length = data.isFlipped ? layout.x.scale : layout.y.scale
    var nodes = byPaint(
      bars.map { bar in
        let (middle, half) = MarkEncoder.place(bar.index, bar.slot, bar.slots, band)
        let (a, b) = (length.position(bar.low), length.position(bar.high))
        let box =
          data.isFlipped
          ? Box(left: a, top: middle - half, right: b, bottom: middle + half)
          : Box(left: middle - half, top: b, right: middle + half, bottom: a)
        return (bar.paint, box, bars.count <= 200 ? bar.tooltip : nil)
      },
      mark: "bars"
    )
    if totals.count <= (data.isFlipped ? 30 : 12) { nodes.append(values(totals, band, length)) }
    return nodes
  }

  /// The middle of a bar and half its width.
  static func place(
    _ index: Int,
    _ slot: Int,
    _ slots: Int,
    _ band: PositionScale
  ) -> (middle: Double, half: Double) {
    let half = band.bandWidth / 2 / Double(max(1, slots))
    let first = band.position(Double(index)) - band.bandWidth / 2
    return (first + half * Double(2 * slot + 1), half)
  }

  /// The number at the end of each bar, where there is room for it.
  func values(
    _ totals: [BarTotal],
    _ band: PositionScale,
    _ length: PositionScale
  ) -> SceneNode {
    let isFlipped = data.isFlipped
    var children: [SceneNode] = []
    for total in totals {
      let (middle, half) = MarkEncoder.place(total.index, total.slot, total.slots, band)
      let end = length.position(total.value)
      let isDown = total.value < 0
      let width = TextMetrics.width(total.text, size: 11)
      guard isFlipped ? half >= 5.5 : width <= 2 * half + 8 else { continue }
      // Left of a lying bar that points left are the names: its number stands behind its start.
      let x = isFlipped ? (isDown ? length.position(0) : end) + 4 : middle
      let y = isFlipped ? middle + 4 : (isDown ? end + 13 : end - 5)
      children.append(
        .text(
          SceneText(
            x: Pixels(x),
            y: Pixels(y),
            content: total.text
          )
        )
      )
    }
    return .group(
      SceneGroup(
        label: "values",
        textStyle: TextStyle(size: 11, anchor: isFlipped ? .start : .middle),
        children: children
      )
    )
  }

  func bins(_ bins: [BinData]) -> [SceneNode] {
    byPaint(
      bins.map { bin in
        let left = layout.x.scale.position(bin.start)
        let right = layout.x.scale.position(bin.end)
        // Half a pixel free on both sides, unless the bar is not much wider than that.
        let inset = right - left > 3 ? 0.5 : 0
        let box = Box(
          left: left + inset,
          top: layout.y.scale.position(bin.high),
          right: right - inset,
          bottom: layout.y.scale.position(bin.low)
        )
        return (bin.paint, box, bins.count <= 200 ? bin.tooltip : nil)
      },
      mark: "bars"
    )
  }
}

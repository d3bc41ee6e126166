// SPDX-License-Identifier: Apache-2.0

extension MarkEncoder {
  func cells(_ cells: [CellData]) -> [SceneNode] {
    let columns = LayerBuilder.levels(of: data.x).count
    let rows = LayerBuilder.levels(of: data.y).count
    let gap = columns <= 12 && rows <= 12 ? 1.0 : 0
    let (width, height) = (layout.x.scale.step, layout.y.scale.step)
    let hasText = columns <= 15 && rows <= 15 && width >= 28 && height >= 18
    var shapes: [SceneNode] = []
    var texts: [SceneNode] = []
    for cell in cells {
      let x = layout.x.scale.position(Double(cell.column))
      let y = layout.y.scale.position(Double(cell.row))
      let (left, top) = (Pixels(x - width / 2 + gap / 2), Pixels(y - height / 2 + gap / 2))
      let right = Pixels(x + width / 2 - gap / 2)
      let bottom = Pixels(y + height / 2 - gap / 2)
      shapes.append(
        .shape(
          SceneShape(
            outline: .rectangle(
              x: left,
              y: top,
              width: Pixels(tenths: right.tenths - left.tenths),
              height: Pixels(tenths: bottom.tenths - top.tenths)
            ),
            style: ShapeStyle(fill: .paint(.ramp(cell.ramp, cell.step))),
            tooltip: cells.count <= 400 ? LabelText.clean(cell.tooltip) : nil
          )
        )
      )
      if hasText { texts += self.texts(of: cell, x: x, y: y, width: width, height: height) }
    }
    var result: [SceneNode] = [
      .group(SceneGroup(label: "cells, \(cells.count)", children: shapes))
    ]
    if !texts.isEmpty {
      result.append(
        .group(
          SceneGroup(
            label: "values of cells",
            textStyle: TextStyle(size: 11, anchor: .middle),
            children: texts
          )
        )
      )
    }
    return result
  }

  /// The lines of a cell that fit into it, the first one larger where there are several.
  func texts(
    of cell: CellData,
    x: Double,
    y: Double,
    width: Double,
    height: Double
  ) -> [SceneNode] {
    let hasRoom = height >= 60 && width >= 60
    let first = hasRoom ? 16.0 : 11.0
    var lines: [(text: String, size: Double)] = []
    for (index, text) in cell.lines.enumerated() {
      let size = index == 0 ? first : hasRoom ? 12 : 10
      guard TextMetrics.width(text, size: size) <= width - 4 else { break }
      lines.append((text, size))
    }
    while lines.count > 1, lines.reduce(0, { $0 + $1.size + 3 }) > height - 2 {
      lines.removeLast()
    }
    let total = lines.reduce(-3) { $0 + $1.size + 3 }
    var top = y - total / 2
    return lines.enumerated().map { index, line in
      top += line.size
      defer { top += 3 }
      return .text(
        SceneText(
          x: Pixels(x),
          y: Pixels(top - line.size * 0.14),
          content: line.text,
          style: TextStyle(
            size: line.size,
            isBold: index == 0 && lines.count > 1,
            anchor: .middle,
            paint: .onRamp(cell.ramp, cell.step)
          )
        )
      )
    }
  }
}

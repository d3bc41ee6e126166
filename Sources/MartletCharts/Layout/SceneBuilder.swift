// SPDX-License-Identifier: Apache-2.0

/// Puts a chart together: statistics, layout, axes, marks.
enum SceneBuilder {
  /// The picture of a chart.
  ///
  /// What could keep a chart from being drawn was found when its marks were added; should one
  /// slip through, the picture says so instead of showing something wrong.
  static func scene(of specification: ChartSpecification) -> Scene {
    if specification.layers.isEmpty { return message(noMarks, specification) }
    do {
      return scene(of: specification, try PlotData(specification))
    } catch {
      return message("\(error)", specification)
    }
  }

  /// What a chart without marks says.
  static let noMarks = "A chart without marks. Add .point(x:y:), .line(x:y:), .bar(x:) or another."

  private static func scene(of specification: ChartSpecification, _ data: PlotData) -> Scene {
    let layout = ChartLayout(specification, data)
    let encoder = MarkEncoder(layout: layout, data: data)
    var nodes = [card(layout.width, layout.height)]
    if !layout.header.isEmpty {
      nodes.append(.group(SceneGroup(textStyle: TextStyle(), children: layout.header)))
    }
    let axes = AxisDrawing(layout: layout, data: data)
    nodes += axes.grid
    for layer in data.layers { nodes += encoder.encode(layer) }
    nodes += axes.axes
    nodes += rowNotes(specification, layout)
    if let caption = layout.caption {
      nodes.append(
        .text(
          SceneText(
            x: Pixels(8),
            y: Pixels(layout.height - 11),
            content: caption,
            style: TextStyle(size: 11, paint: .muted)
          )
        )
      )
    }
    return Scene(
      width: Pixels(layout.width),
      height: Pixels(layout.height),
      title: title(of: specification),
      summary: summary(of: specification, data),
      nodes: nodes
    )
  }

  /// The title of the chart, or the name of what it is.
  static func title(of specification: ChartSpecification) -> String {
    let given = LabelText.clean(specification.title ?? "")
    return given.contains { !$0.isWhitespace } ? given : AutomaticTitle.text(of: specification)
  }

  /// What the chart shows, in one to three sentences.
  static func summary(of specification: ChartSpecification, _ data: PlotData) -> String {
    var sentences = [data.finding]
    if let subtitle = specification.subtitle { sentences.append(LabelText.clean(subtitle) + ".") }
    sentences += data.notes.map { $0 + "." }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func card(_ width: Double, _ height: Double) -> SceneNode {
    .shape(
      SceneShape(
        outline: .rectangle(
          x: Pixels(0),
          y: Pixels(0),
          width: Pixels(width),
          height: Pixels(height)
        ),
        style: ShapeStyle(fill: .paint(.card))
      )
    )
  }

  private static func rowNotes(
    _ specification: ChartSpecification,
    _ layout: ChartLayout
  ) -> [SceneNode] {
    let notes = ChartLayout.rowNotes(specification)
    guard !notes.isEmpty else { return [] }
    let children = notes.enumerated().map { index, note in
      SceneNode.text(
        SceneText(
          x: Pixels(layout.plot.right + 8),
          y: Pixels(layout.y.scale.position(Double(index)) + 4),
          content: note
        )
      )
    }
    return [
      .group(
        SceneGroup(
          label: "rows of each class",
          textStyle: TextStyle(size: 11, paint: .muted),
          children: children
        )
      )
    ]
  }

  private static func message(_ text: String, _ specification: ChartSpecification) -> Scene {
    let (width, height) = (640.0, 60.0)
    let short = TextMetrics.fitted(LabelText.clean(text), size: 12, limit: width - 32)
    return Scene(
      width: Pixels(width),
      height: Pixels(height),
      title: title(of: specification),
      summary: LabelText.clean(text),
      nodes: [
        card(width, height),
        .text(
          SceneText(
            x: Pixels(16),
            y: Pixels(34),
            content: short,
            style: TextStyle(size: 12, paint: .muted)
          )
        ),
      ]
    )
  }
}

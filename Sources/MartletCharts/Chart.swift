// SPDX-License-Identifier: Apache-2.0

public import MartletTables
public import MartletText

/// A picture of a table, made of marks that show its columns.
///
/// A chart is a value: each call returns a new chart with one mark or one setting more, and the
/// first one stays as it was. Columns are given by name; a name that is wrong is an error of the
/// call that has it, not of the drawing. Rows with a missing value (or an infinite one, or one
/// beyond ±10³⁰⁰) in a column that a mark shows
/// are left out of that mark, and the chart says how many.
///
/// At the end of a cell the chart shows itself as SVG, light or dark as the notebook is, and as
/// text of at most 12 lines where there are no pictures.
///
/// ```swift
/// penguins.chart().point(x: "bill_length_mm", y: "flipper_length_mm", color: "species")
/// ```
public struct Chart: Sendable, Equatable {
  var specification: ChartSpecification

  init(_ specification: ChartSpecification) {
    self.specification = specification
  }

  /// The chart as an SVG document.
  ///
  /// The same data give the same text, byte for byte, on every machine. ``save(_:)`` writes it to a
  /// file. A chart without marks is an empty card that says so.
  public var svg: String { SVGWriter.write(SceneBuilder.scene(of: specification)) }

  /// Writes the chart to a file, as the SVG document of ``svg``.
  ///
  /// - Parameter path: Where to: a name that ends in `.svg`, absolute or from the current folder. A
  ///   file that is there is replaced in one step.
  /// - Throws: ``ChartError`` of kind `.unknownFormat` for another ending; an error that names the
  ///   path where it cannot be written, or where a notebook may not write.
  public func save(_ path: String) throws {
    guard path.lowercased().hasSuffix(".svg") else { throw ChartError(.unknownFormat(path: path)) }
    try Files.write(Array(svg.utf8), to: path)
  }
}

extension Chart: MediaRepresentable, CustomStringConvertible {
  /// The chart as `image/svg+xml` and `text/plain`.
  public var mediaBundle: MediaBundle { MediaBundle(text: description, svg: svg) }

  /// The chart as text: its title, its finding and a small picture, at most 12 lines.
  public var description: String { TextRenderer.text(of: specification) }
}

extension Chart {
  /// A chart with this title above it.
  ///
  /// Without one, the picture has no visible title; a name such as "Scatter plot of y by x" is
  /// kept in the SVG for screen readers.
  public func title(_ text: String) -> Chart {
    with { $0.title = text }
  }

  /// A chart with this line under the title, before what the chart says by itself there.
  public func subtitle(_ text: String) -> Chart {
    with { $0.subtitle = text }
  }

  /// A chart with this line at its foot, for instance the source of the data.
  public func caption(_ text: String) -> Chart {
    with { $0.caption = text }
  }

  /// A chart with this text as the title of its x axis, instead of the column name.
  public func xLabel(_ text: String) -> Chart {
    with { $0.xLabel = text }
  }

  /// A chart with this text as the title of its y axis, instead of the column name.
  public func yLabel(_ text: String) -> Chart {
    with { $0.yLabel = text }
  }

  /// A chart of this size.
  ///
  /// - Parameters:
  ///   - width: The width of the whole picture in pixels, 200 to 4000. Default 640.
  ///   - height: The height of the whole picture in pixels, 150 to 4000. Default 400.
  /// - Returns: The chart, larger or smaller.
  /// - Throws: ``ChartError`` of kind `.outOfRange`.
  public func size(_ width: Int, _ height: Int) throws -> Chart {
    if !(200...4000).contains(width) {
      throw ChartError(
        .outOfRange(argument: "width", value: Double(width), expected: "200 to 4000 pixels")
      )
    }
    if !(150...4000).contains(height) {
      throw ChartError(
        .outOfRange(argument: "height", value: Double(height), expected: "150 to 4000 pixels")
      )
    }
    return with { $0.size = ChartSize(width: width, height: height) }
  }

  /// A chart with these kinds of axes.
  ///
  /// - Parameters:
  ///   - x: How the x axis turns numbers into distances. Default `.linear`.
  ///   - y: How the y axis turns numbers into distances. Default `.linear`.
  /// - Returns: The chart with these axes.
  /// - Throws: ``ChartError`` of kind `.notPositive` when a logarithmic axis would have to show a
  ///   value that is not above 0; `.noAxis` when a logarithmic axis would have to show names, or
  ///   bars, which start at 0.
  public func scale(x: ScaleType = .linear, y: ScaleType = .linear) throws -> Chart {
    try checked {
      $0.xScale = x
      $0.yScale = y
    }
  }

  /// A chart with one change that cannot fail.
  private func with(_ change: (inout ChartSpecification) -> Void) -> Chart {
    var copy = specification
    change(&copy)
    return Chart(copy)
  }

  /// A chart with one change, after a look at the data that finds what cannot be drawn.
  func checked(_ change: (inout ChartSpecification) -> Void) throws -> Chart {
    var copy = specification
    change(&copy)
    _ = try PlotData(copy)
    return Chart(copy)
  }
}

extension Table {
  /// A chart of this table, to which marks are added: `.point`, `.line`, `.bar`, `.histogram`,
  /// `.cell` and `.rule`.
  public func chart() -> Chart {
    Chart(ChartSpecification(table: self))
  }
}

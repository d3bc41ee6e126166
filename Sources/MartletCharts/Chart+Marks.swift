// SPDX-License-Identifier: Apache-2.0

extension Chart {
  /// Adds a marker for each row.
  ///
  /// More than 2,000 rows are not drawn one by one: without a colour they are counted in squares
  /// of 4 pixels, with one a fixed sample of 2,000 is shown; the subtitle says which. On an axis
  /// of names the points of a name are spread over its place, or they would hide each other.
  ///
  /// - Parameters:
  ///   - x: The column for the horizontal place: numbers, dates or names.
  ///   - y: The column for the vertical place: numbers, dates or names.
  ///   - color: The column for the colour. Names get one colour and one shape each; of more than
  ///     eight the seven most frequent do. Numbers get a step of a ramp. Default: one colour.
  ///   - opacity: 0 (invisible) to 1 (solid). Default: the more points, the fainter.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.unknownColumn`, `.emptyTable`, `.noValues`, `.mixedAxis`,
  ///   `.mixedColor`, `.tooManyLevels`, `.notPositive` or `.outOfRange`.
  public func point(
    x: String,
    y: String,
    color: String? = nil,
    opacity: Double? = nil
  ) throws -> Chart {
    try Chart.check(opacity: opacity)
    return try adding(.point(PointMark(x: x, y: y, color: color, opacity: opacity)))
  }

  /// Adds a line through the rows in ascending order of x.
  ///
  /// A missing y leaves a gap. A line of very many points is thinned to the first, lowest, highest
  /// and last of each pixel column, which looks the same.
  ///
  /// - Parameters:
  ///   - x: The column for the horizontal place: numbers, dates or names.
  ///   - y: The column for the height: numbers.
  ///   - color: The column that tells the lines apart: one line for each value. Default: one line.
  ///   - opacity: 0 (invisible) to 1 (solid). Default 1.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.unknownColumn`, `.notNumeric`, `.emptyTable`, `.noValues`,
  ///   `.mixedAxis`, `.mixedColor`, `.tooManyLevels`, `.notPositive` or `.outOfRange`.
  public func line(
    x: String,
    y: String,
    color: String? = nil,
    opacity: Double? = nil
  ) throws -> Chart {
    try Chart.check(opacity: opacity)
    return try adding(.line(LineMark(x: x, y: y, color: color, opacity: opacity)))
  }

  /// Adds a bar for each distinct value of a column.
  ///
  /// Bars with long names lie on their side.
  ///
  /// - Parameters:
  ///   - x: The column whose distinct values, at most 60, get a bar each.
  ///   - y: The column with the lengths: numbers. Default: the number of rows.
  ///   - color: The column that divides the bars into stacked parts. Default: undivided.
  ///   - summary: What to show where several rows share a bar. Default `.sum`. Has no meaning
  ///     without `y`.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.unknownColumn`, `.notNumeric`, `.emptyTable`, `.noValues`,
  ///   `.mixedAxis`, `.mixedColor`, `.tooManyLevels` or `.noAxis`.
  public func bar(
    x: String,
    y: String? = nil,
    color: String? = nil,
    summary: BarSummary = .sum
  ) throws -> Chart {
    try adding(.bar(BarMark(x: x, y: y, color: color, summary: summary)))
  }

  /// Adds bars that count the rows in equal intervals of a number.
  ///
  /// - Parameters:
  ///   - x: The column that is counted: numbers.
  ///   - bins: About how many intervals, 1 to 200; their width is rounded to 1, 2 or 5 times a
  ///     power of ten. Default: by Scott's rule, or by that of Freedman and Diaconis where the
  ///     distribution is strongly skewed; one bar for each value of a column of whole numbers
  ///     that spans at most 50.
  ///   - color: The column that divides the bars into stacked parts. Default: undivided.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.unknownColumn`, `.notNumeric`, `.emptyTable`, `.noValues`,
  ///   `.mixedAxis`, `.mixedColor`, `.noAxis` or `.outOfRange`.
  /// - Note: Scott, *On optimal and data-based histograms*, Biometrika 66(3), 1979,
  ///   [doi:10.1093/biomet/66.3.605]; Freedman and Diaconis, *On the histogram as a density
  ///   estimator*, 1981, [doi:10.1007/BF01025868].
  ///
  /// [doi:10.1093/biomet/66.3.605]: https://doi.org/10.1093/biomet/66.3.605
  /// [doi:10.1007/BF01025868]: https://doi.org/10.1007/BF01025868
  public func histogram(x: String, bins: Int? = nil, color: String? = nil) throws -> Chart {
    if let bins, !(1...200).contains(bins) {
      throw ChartError(.outOfRange(argument: "bins", value: Double(bins), expected: "1 to 200"))
    }
    return try adding(.histogram(HistogramMark(x: x, color: color, bins: bins)))
  }

  /// Adds a coloured cell for each pair of values: a heat map.
  ///
  /// - Parameters:
  ///   - x: The column whose distinct values, at most 60, are the columns of cells.
  ///   - y: The column whose distinct values, at most 60, are the rows of cells.
  ///   - value: The column with the values: numbers. Where several rows share a cell, their mean
  ///     is shown. Default: the number of rows.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.unknownColumn`, `.notNumeric`, `.emptyTable`, `.noValues`,
  ///   `.mixedAxis`, `.mixedColor` or `.tooManyLevels`.
  public func cell(x: String, y: String, value: String? = nil) throws -> Chart {
    try adding(.cell(CellMark(x: x, y: y, value: value)))
  }

  /// Adds a dashed vertical line at one value of the x axis.
  ///
  /// - Parameters:
  ///   - x: The value; the axis grows to show it.
  ///   - label: A short text at the upper end of the line. Default: none.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.outOfRange` when the value is not finite, `.noAxis` when
  ///   the x axis shows names, `.notPositive`.
  public func rule(x: Double, label: String? = nil) throws -> Chart {
    try Chart.check(rule: x, "x")
    return try adding(.rule(RuleMark(isVertical: true, value: x, label: label)))
  }

  /// Adds a dashed horizontal line at one value of the y axis.
  ///
  /// - Parameters:
  ///   - y: The value; the axis grows to show it.
  ///   - label: A short text at the right end of the line. Default: none.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.outOfRange` when the value is not finite, `.noAxis` when
  ///   the y axis shows names, `.notPositive`.
  public func rule(y: Double, label: String? = nil) throws -> Chart {
    try Chart.check(rule: y, "y")
    return try adding(.rule(RuleMark(isVertical: false, value: y, label: label)))
  }

  func adding(_ layer: Layer) throws -> Chart {
    try checked { $0.layers.append(layer) }
  }

  private static func check(opacity: Double?) throws {
    guard let opacity else { return }
    if !(0...1).contains(opacity) {
      throw ChartError(.outOfRange(argument: "opacity", value: opacity, expected: "0 to 1"))
    }
  }

  private static func check(rule value: Double, _ name: String) throws {
    if !Channel.isDrawable(value) {
      throw ChartError(.outOfRange(argument: name, value: value, expected: "a finite number"))
    }
  }
}

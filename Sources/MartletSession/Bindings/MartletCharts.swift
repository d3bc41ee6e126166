// SPDX-License-Identifier: Apache-2.0
// Made by GenerateBindings from the public declarations of MartletCharts. Do not edit: run
// ./Tests/check-bindings --update instead.
// swift-format-ignore-file

public import MartletCharts
public import MartletLanguage
import MartletLearning
import MartletNumerics
import MartletTables
import MartletText

enum MartletChartsBindings {
  static let functions: [NativeFunction] = [
    native1992, native1993, native1994, native1995, native1996, native1997, native1998, native1999,
    native2000, native2001, native2002, native2003, native2004, native2005, native2006, native2007,
    native2008, native2009, native2010, native2011, native2012, native2013, native2014, native2015,
    native2016, native2017, native2018, native2019, native2020, native2021, native2022, native2023,
    native2024, native2025, native2026, native2027, native2028, native2029, native2030, native2031,
    native2032, native2033, native2034, native2035, native2036, native2037, native2038, native2039,
    native2040, native2041, native2042, native2043, native2044, native2045, native2046, native2047,
    native2048, native2049, native2050, native2051, native2052, native2053, native2054, native2055,
    native2056, native2057, native2058, native2059, native2060,
  ]

  static let interface = ###"""
/// What a bar shows where several rows share its place.
public enum BarSummary: Equatable, Hashable {
  /// The largest value.
  @native(1992, 1993) case maximum
  /// The arithmetic mean of the values.
  @native(1994, 1995) case mean
  /// The median of the values.
  @native(1996, 1997) case median
  /// The smallest value.
  @native(1998, 1999) case minimum
  /// The sum of the values.
  @native(2000, 2001) case sum
}
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
public struct Chart: CustomStringConvertible, Equatable, MediaRepresentable {
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
  @native(2002) public func bar(x: String, y: String? = nil, color: String? = nil, summary: BarSummary = .sum) throws -> Chart
  /// A chart with this line at its foot, for instance the source of the data.
  @native(2003) public func caption(_ text: String) -> Chart
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
  @native(2004) public func cell(x: String, y: String, value: String? = nil) throws -> Chart
  /// The chart as text: its title, its finding and a small picture, at most 12 lines.
  @native(2005) public var description: String { get }
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
  @native(2006) public func histogram(x: String, bins: Int? = nil, color: String? = nil) throws -> Chart
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
  @native(2007) public func line(x: String, y: String, color: String? = nil, opacity: Double? = nil) throws -> Chart
  /// The chart as `image/svg+xml` and `text/plain`.
  @native(2008) public var mediaBundle: MediaBundle { get }
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
  @native(2009) public func point(x: String, y: String, color: String? = nil, opacity: Double? = nil) throws -> Chart
  /// Adds a dashed vertical line at one value of the x axis.
  ///
  /// - Parameters:
  ///   - x: The value; the axis grows to show it.
  ///   - label: A short text at the upper end of the line. Default: none.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.outOfRange` when the value is not finite, `.noAxis` when
  ///   the x axis shows names, `.notPositive`.
  @native(2010) public func rule(x: Double, label: String? = nil) throws -> Chart
  /// Adds a dashed horizontal line at one value of the y axis.
  ///
  /// - Parameters:
  ///   - y: The value; the axis grows to show it.
  ///   - label: A short text at the right end of the line. Default: none.
  /// - Returns: The chart with this mark on top of those before.
  /// - Throws: ``ChartError`` of kind `.outOfRange` when the value is not finite, `.noAxis` when
  ///   the y axis shows names, `.notPositive`.
  @native(2011) public func rule(y: Double, label: String? = nil) throws -> Chart
  /// Writes the chart to a file, as the SVG document of ``svg``.
  ///
  /// - Parameter path: Where to: a name that ends in `.svg`, absolute or from the current folder. A
  ///   file that is there is replaced in one step.
  /// - Throws: ``ChartError`` of kind `.unknownFormat` for another ending; an error that names the
  ///   path where it cannot be written, or where a notebook may not write.
  @native(2012) public func save(_ path: String) throws
  /// A chart with these kinds of axes.
  ///
  /// - Parameters:
  ///   - x: How the x axis turns numbers into distances. Default `.linear`.
  ///   - y: How the y axis turns numbers into distances. Default `.linear`.
  /// - Returns: The chart with these axes.
  /// - Throws: ``ChartError`` of kind `.notPositive` when a logarithmic axis would have to show a
  ///   value that is not above 0; `.noAxis` when a logarithmic axis would have to show names, or
  ///   bars, which start at 0.
  @native(2013) public func scale(x: ScaleType = .linear, y: ScaleType = .linear) throws -> Chart
  /// A chart of this size.
  ///
  /// - Parameters:
  ///   - width: The width of the whole picture in pixels, 200 to 4000. Default 640.
  ///   - height: The height of the whole picture in pixels, 150 to 4000. Default 400.
  /// - Returns: The chart, larger or smaller.
  /// - Throws: ``ChartError`` of kind `.outOfRange`.
  @native(2014) public func size(_ width: Int, _ height: Int) throws -> Chart
  /// A chart with this line under the title, before what the chart says by itself there.
  @native(2015) public func subtitle(_ text: String) -> Chart
  /// The chart as an SVG document.
  ///
  /// The same data give the same text, byte for byte, on every machine. ``save(_:)`` writes it to a
  /// file. A chart without marks is an empty card that says so.
  @native(2016) public var svg: String { get }
  /// A chart with this title above it.
  ///
  /// Without one, the picture has no visible title; a name such as "Scatter plot of y by x" is
  /// kept in the SVG for screen readers.
  @native(2017) public func title(_ text: String) -> Chart
  /// A chart with this text as the title of its x axis, instead of the column name.
  @native(2018) public func xLabel(_ text: String) -> Chart
  /// A chart with this text as the title of its y axis, instead of the column name.
  @native(2019) public func yLabel(_ text: String) -> Chart
}
/// Why a chart cannot be drawn as asked.
public struct ChartError: CustomStringConvertible, Equatable, Error, MartletError {
  /// What is wrong, with the values involved.
  public enum Kind {
    /// The table has no rows.
    @native(2020, 2021) case emptyTable
    /// The matrix is not square or does not fit its class names.
    @native(2022, 2023) case malformedMatrix(classes: Int, rows: Int)
    /// Two marks want the same axis to be numbers and names.
    @native(2024, 2025) case mixedAxis(axis: String, column: String)
    /// Two marks want the colour to be numbers and names.
    @native(2026, 2027) case mixedColor(column: String)
    /// The chart has no axis that the mark could stand on.
    @native(2028, 2029) case noAxis(mark: String)
    /// The column has no value that can be drawn.
    @native(2030, 2031) case noValues(column: String)
    /// The channel needs numbers and the column holds something else.
    @native(2032, 2033) case notNumeric(column: String, type: String, channel: String)
    /// A logarithmic axis would have to show zero or a negative number.
    @native(2034, 2035) case notPositive(axis: String, value: Double)
    /// An argument is outside its range.
    @native(2036, 2037) case outOfRange(argument: String, value: Double, expected: String)
    /// The column has more distinct values than the mark can show.
    @native(2038, 2039) case tooManyLevels(column: String, count: Int, limit: Int, mark: String)
    /// The table has no column of this name.
    @native(2040, 2041) case unknownColumn(name: String, available: [String])
    /// The name of a file does not say which kind of picture it is to hold.
    @native(2042, 2043) case unknownFormat(path: String)
  }
  /// A stable name of the kind of error, such as `unknown-column`.
  @native(2044) public var code: String { get }
  /// The column name to blame.
  @native(2045) public var culprit: String? { get }
  /// What is wrong.
  @native(2046) public var kind: ChartError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(2047) public var message: String { get }
  /// What to do about it.
  @native(2048) public var remedy: String? { get }
}
/// What the colours and percentages of a confusion matrix are shares of.
public enum ConfusionShare: Equatable, Hashable {
  /// Shares of the predictions of each class, which sum to 100 % from top to bottom (precision).
  @native(2049, 2050) case columns
  /// Counts only.
  @native(2051, 2052) case none
  /// Shares of the rows of each actual class, which sum to 100 % from left to right (recall).
  @native(2053, 2054) case rows
}
/// How an axis turns numbers into distances.
public enum ScaleType: Equatable, Hashable {
  /// Equal differences take equal distances.
  @native(2055, 2056) case linear
  /// Equal ratios take equal distances; every value must be above 0.
  @native(2057, 2058) case log
}
extension ConfusionMatrix {
  /// A chart of this matrix: actual classes from top to bottom, predicted ones from left to right.
  ///
  /// Correct predictions are on the diagonal. Each cell has its count and its share in percent, and
  /// is the darker (in a dark notebook the brighter) the larger the share. At the right stands how
  /// many rows each actual class has, in the subtitle the accuracy.
  ///
  /// - Parameter normalize: What colours and percentages are shares of. Default `.rows`: of the
  ///   rows of each actual class.
  /// - Returns: A chart to which titles can be added.
  /// - Throws: ``ChartError`` of kind `.tooManyLevels` for more than 60 classes, `.emptyTable` when
  ///   nothing was counted.
  @native(2059) public func chart(normalize: ConfusionShare = .rows) throws -> Chart
}
extension Table {
  /// A chart of this table, to which marks are added: `.point`, `.line`, `.bar`, `.histogram`,
  /// `.cell` and `.rule`.
  @native(2060) public func chart() -> Chart
}
"""###
}

extension BarSummary: HostBridged {}
extension Chart: HostBridged {}
extension ChartError: HostBridged {}
extension ChartError.Kind: HostBridged {}
extension ConfusionShare: HostBridged {}
extension ScaleType: HostBridged {}

private func native1992(_ call: inout NativeCall) throws -> Value {
  return BarSummary.maximum.bridged
}

private func native1993(_ call: inout NativeCall) throws -> Value {
  guard case BarSummary.maximum = try (BarSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1994(_ call: inout NativeCall) throws -> Value {
  return BarSummary.mean.bridged
}

private func native1995(_ call: inout NativeCall) throws -> Value {
  guard case BarSummary.mean = try (BarSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1996(_ call: inout NativeCall) throws -> Value {
  return BarSummary.median.bridged
}

private func native1997(_ call: inout NativeCall) throws -> Value {
  guard case BarSummary.median = try (BarSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1998(_ call: inout NativeCall) throws -> Value {
  return BarSummary.minimum.bridged
}

private func native1999(_ call: inout NativeCall) throws -> Value {
  guard case BarSummary.minimum = try (BarSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native2000(_ call: inout NativeCall) throws -> Value {
  return BarSummary.sum.bridged
}

private func native2001(_ call: inout NativeCall) throws -> Value {
  guard case BarSummary.sum = try (BarSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native2002(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: String? = if let given1 = call.arguments[2] { try (String?).unbridged(given1) } else { nil }
  let p2: String? = if let given2 = call.arguments[3] { try (String?).unbridged(given2) } else { nil }
  let p3: BarSummary = if let given3 = call.arguments[4] { try (BarSummary).unbridged(given3) } else { .sum }
  let result = try receiver.bar(x: p0, y: p1, color: p2, summary: p3)
  return result.bridged
}

private func native2003(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.caption(p0)
  return result.bridged
}

private func native2004(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: String? = if let given2 = call.arguments[3] { try (String?).unbridged(given2) } else { nil }
  let result = try receiver.cell(x: p0, y: p1, value: p2)
  return result.bridged
}

private func native2005(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native2006(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let p2: String? = if let given2 = call.arguments[3] { try (String?).unbridged(given2) } else { nil }
  let result = try receiver.histogram(x: p0, bins: p1, color: p2)
  return result.bridged
}

private func native2007(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: String? = if let given2 = call.arguments[3] { try (String?).unbridged(given2) } else { nil }
  let p3: Double? = if let given3 = call.arguments[4] { try (Double?).unbridged(given3) } else { nil }
  let result = try receiver.line(x: p0, y: p1, color: p2, opacity: p3)
  return result.bridged
}

private func native2008(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native2009(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: String? = if let given2 = call.arguments[3] { try (String?).unbridged(given2) } else { nil }
  let p3: Double? = if let given3 = call.arguments[4] { try (Double?).unbridged(given3) } else { nil }
  let result = try receiver.point(x: p0, y: p1, color: p2, opacity: p3)
  return result.bridged
}

private func native2010(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let p1: String? = if let given1 = call.arguments[2] { try (String?).unbridged(given1) } else { nil }
  let result = try receiver.rule(x: p0, label: p1)
  return result.bridged
}

private func native2011(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let p1: String? = if let given1 = call.arguments[2] { try (String?).unbridged(given1) } else { nil }
  let result = try receiver.rule(y: p0, label: p1)
  return result.bridged
}

private func native2012(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  try receiver.save(p0)
  return .void
}

private func native2013(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0: ScaleType = if let given0 = call.arguments[1] { try (ScaleType).unbridged(given0) } else { .linear }
  let p1: ScaleType = if let given1 = call.arguments[2] { try (ScaleType).unbridged(given1) } else { .linear }
  let result = try receiver.scale(x: p0, y: p1)
  return result.bridged
}

private func native2014(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1 = try (Int).unbridged(call[2])
  let result = try receiver.size(p0, p1)
  return result.bridged
}

private func native2015(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.subtitle(p0)
  return result.bridged
}

private func native2016(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let result = receiver.svg
  return result.bridged
}

private func native2017(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.title(p0)
  return result.bridged
}

private func native2018(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.xLabel(p0)
  return result.bridged
}

private func native2019(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Chart).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.yLabel(p0)
  return result.bridged
}

private func native2020(_ call: inout NativeCall) throws -> Value {
  return ChartError.Kind.emptyTable.bridged
}

private func native2021(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.emptyTable = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native2022(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return ChartError.Kind.malformedMatrix(classes: p0, rows: p1).bridged
}

private func native2023(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.malformedMatrix(let p0, let p1) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native2024(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return ChartError.Kind.mixedAxis(axis: p0, column: p1).bridged
}

private func native2025(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.mixedAxis(let p0, let p1) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native2026(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return ChartError.Kind.mixedColor(column: p0).bridged
}

private func native2027(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.mixedColor(let p0) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native2028(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return ChartError.Kind.noAxis(mark: p0).bridged
}

private func native2029(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.noAxis(let p0) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native2030(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return ChartError.Kind.noValues(column: p0).bridged
}

private func native2031(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.noValues(let p0) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native2032(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return ChartError.Kind.notNumeric(column: p0, type: p1, channel: p2).bridged
}

private func native2033(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.notNumeric(let p0, let p1, let p2) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native2034(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  return ChartError.Kind.notPositive(axis: p0, value: p1).bridged
}

private func native2035(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.notPositive(let p0, let p1) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native2036(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return ChartError.Kind.outOfRange(argument: p0, value: p1, expected: p2).bridged
}

private func native2037(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.outOfRange(let p0, let p1, let p2) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native2038(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return ChartError.Kind.tooManyLevels(column: p0, count: p1, limit: p2, mark: p3).bridged
}

private func native2039(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.tooManyLevels(let p0, let p1, let p2, let p3) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native2040(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return ChartError.Kind.unknownColumn(name: p0, available: p1).bridged
}

private func native2041(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.unknownColumn(let p0, let p1) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native2042(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return ChartError.Kind.unknownFormat(path: p0).bridged
}

private func native2043(_ call: inout NativeCall) throws -> Value {
  guard case ChartError.Kind.unknownFormat(let p0) = try (ChartError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native2044(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChartError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native2045(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChartError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native2046(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChartError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native2047(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChartError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native2048(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChartError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native2049(_ call: inout NativeCall) throws -> Value {
  return ConfusionShare.columns.bridged
}

private func native2050(_ call: inout NativeCall) throws -> Value {
  guard case ConfusionShare.columns = try (ConfusionShare).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native2051(_ call: inout NativeCall) throws -> Value {
  return ConfusionShare.none.bridged
}

private func native2052(_ call: inout NativeCall) throws -> Value {
  guard case ConfusionShare.none = try (ConfusionShare).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native2053(_ call: inout NativeCall) throws -> Value {
  return ConfusionShare.rows.bridged
}

private func native2054(_ call: inout NativeCall) throws -> Value {
  guard case ConfusionShare.rows = try (ConfusionShare).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native2055(_ call: inout NativeCall) throws -> Value {
  return ScaleType.linear.bridged
}

private func native2056(_ call: inout NativeCall) throws -> Value {
  guard case ScaleType.linear = try (ScaleType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native2057(_ call: inout NativeCall) throws -> Value {
  return ScaleType.log.bridged
}

private func native2058(_ call: inout NativeCall) throws -> Value {
  guard case ScaleType.log = try (ScaleType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native2059(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let p0: ConfusionShare = if let given0 = call.arguments[1] { try (ConfusionShare).unbridged(given0) } else { .rows }
  let result = try receiver.chart(normalize: p0)
  return result.bridged
}

private func native2060(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.chart()
  return result.bridged
}

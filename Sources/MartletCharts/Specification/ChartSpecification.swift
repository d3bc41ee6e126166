// SPDX-License-Identifier: Apache-2.0

import MartletTables

/// What a chart was asked to show: data, marks and titles, and nothing that is computed from them.
struct ChartSpecification: Sendable, Equatable {
  var table: Table
  var layers: [Layer] = []
  var title: String?
  var subtitle: String?
  var caption: String?
  var xLabel: String?
  var yLabel: String?
  /// The size of the picture in pixels; nil lets the marks decide.
  var size: ChartSize?
  var xScale = ScaleType.linear
  var yScale = ScaleType.linear
  /// The sentence that says what the chart found, where whoever made it knows better.
  var finding: String?
}

/// A size in pixels.
struct ChartSize: Sendable, Equatable {
  var width: Int
  var height: Int
}

/// One mark with the columns that it shows.
enum Layer: Sendable, Equatable {
  case point(PointMark)
  case line(LineMark)
  case bar(BarMark)
  case histogram(HistogramMark)
  case cell(CellMark)
  case rule(RuleMark)

  /// All columns that the mark shows.
  var columns: [String] {
    switch self {
    case .point(let mark): [mark.x, mark.y, mark.color].compactMap { $0 }
    case .line(let mark): [mark.x, mark.y, mark.color].compactMap { $0 }
    case .bar(let mark): [mark.x, mark.y, mark.color].compactMap { $0 }
    case .histogram(let mark): [mark.x, mark.color].compactMap { $0 }
    case .cell(let mark): [mark.x, mark.y, mark.value].compactMap { $0 }
    case .rule: []
    }
  }

  /// The column that colours the mark.
  var colorColumn: String? {
    switch self {
    case .point(let mark): mark.color
    case .line(let mark): mark.color
    case .bar(let mark): mark.color
    case .histogram(let mark): mark.color
    case .cell, .rule: nil
    }
  }
}

/// A marker for each row.
struct PointMark: Sendable, Equatable {
  var x: String
  var y: String
  var color: String?
  var opacity: Double?
}

/// A line through the rows, in the order of x.
struct LineMark: Sendable, Equatable {
  var x: String
  var y: String
  var color: String?
  var opacity: Double?
}

/// A bar for each distinct value of x.
struct BarMark: Sendable, Equatable {
  var x: String
  /// The column that gives the lengths; nil counts rows.
  var y: String?
  var color: String?
  var summary: BarSummary
}

/// Bars over intervals of a number.
struct HistogramMark: Sendable, Equatable {
  var x: String
  var color: String?
  var bins: Int?
}

/// A coloured cell for each pair of values.
struct CellMark: Sendable, Equatable {
  var x: String
  var y: String
  /// The column that colours the cells; nil counts rows.
  var value: String?
  /// What is special about cells that are not made from a user's rows.
  var preset: Preset?

  /// Square cells with texts of their own, in a fixed order.
  struct Preset: Sendable, Equatable {
    /// The order of the columns and, from top to bottom, of the rows.
    var levels: [String]
    /// The column with the texts of the cells, lines separated by a newline.
    var texts: String
    /// The values that the lowest and the highest colour stand for.
    var lowest: Double
    var highest: Double
    /// A short text at the right of each row of cells.
    var rowNotes: [String]
  }
}

/// A straight line across the chart at one value.
struct RuleMark: Sendable, Equatable {
  var isVertical: Bool
  var value: Double
  var label: String?
}

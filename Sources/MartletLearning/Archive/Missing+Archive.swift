// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
package import MartletText

extension DropColumns: Archivable {
  package static let archiveKind = "drop-columns"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("missing", value: missing)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(missing: try reader.value("missing"), columns: try reader.strings("columns"))
  }
}

extension FittedDropColumns: Archivable {
  package static let archiveKind = "fitted-drop-columns"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("dropped", dropped)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      dropped: try reader.columnNames("dropped"),
      parameters: try reader.value("parameters")
    )
  }
}

extension MissingIndicator: Archivable {
  package static let archiveKind = "missing-indicator"

  package func archive(to writer: inout ArchiveWriter) throws { writer.set("columns", columns) }

  package init(from reader: ArchiveReader) throws {
    self.init(columns: try reader.strings("columns"))
  }
}

extension FittedMissingIndicator: Archivable {
  package static let archiveKind = "fitted-missing-indicator"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", names)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      names: try reader.columnNames("columns"),
      parameters: try reader.value("parameters")
    )
  }
}

extension GapFilling: NamedChoice {
  package static let archiveKind = "gap-filling"
  package static var fileNames: KeyValuePairs<String, GapFilling> {
    ["forward": .forward, "backward": .backward, "linear": .linear]
  }
}

extension FillGaps: Archivable {
  package static let archiveKind = "fill-gaps"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("filling", value: filling)
    if let limit { writer.set("limit", limit) }
    if let along { writer.set("along", along) }
    writer.set("columns", columns)
    writer.set("indicators", indicators)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      try reader.value("filling"),
      limit: reader.has("limit") ? try reader.int("limit") : nil,
      along: reader.has("along") ? try reader.string("along") : nil,
      columns: try reader.strings("columns"),
      indicators: try reader.bool("indicators")
    )
  }
}

extension FittedFillGaps: Archivable {
  package static let archiveKind = "fitted-fill-gaps"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", names)
    writer.set("marked", marked)
  }

  package init(from reader: ArchiveReader) throws {
    let parameters: FillGaps = try reader.value("parameters")
    try reader.require(parameters.limit ?? 1 >= 1, "a gap has a limit below 1")
    self.init(
      names: try reader.columnNames("columns"),
      marked: try reader.columnNames("marked"),
      parameters: parameters
    )
  }
}

extension NeighborWeighting: NamedChoice {
  package static let archiveKind = "neighbor-weighting"
  package static var fileNames: KeyValuePairs<String, NeighborWeighting> {
    ["uniform": .uniform, "distance": .distance]
  }
}

extension ImputeNeighbors: Archivable {
  package static let archiveKind = "impute-neighbors"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("neighbors", neighbors)
    try writer.set("weighting", value: weighting)
    writer.set("columns", columns)
    writer.set("indicators", indicators)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      neighbors: try reader.int("neighbors"),
      weighting: try reader.value("weighting"),
      columns: try reader.strings("columns"),
      indicators: try reader.bool("indicators")
    )
  }
}

extension FittedImputeNeighbors: Archivable {
  package static let archiveKind = "fitted-impute-neighbors"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", names)
    writer.buffer("means", means)
    try writer.set("donors", value: donors)
    writer.set("marked", marked)
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    self.init(
      names: names,
      means: try reader.finite("means", count: names.count),
      donors: try reader.value("donors"),
      marked: try reader.columnNames("marked"),
      parameters: try reader.value("parameters")
    )
    try reader.require(
      donors.columns == names.count,
      "training rows have \(donors.columns) values for \(names.count) columns"
    )
    try reader.require(
      donors.values.allSatisfy { $0.isNaN || $0.isFinite },
      "a training row has an infinite value"
    )
    try reader.require((1...10_000).contains(parameters.neighbors), "a row has no neighbors")
  }
}

extension ImputeIterative: Archivable {
  package static let archiveKind = "impute-iterative"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("maximumIterations", maximumIterations)
    writer.set("tolerance", tolerance)
    writer.set("penalty", penalty)
    writer.set("columns", columns)
    writer.set("indicators", indicators)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      maximumIterations: try reader.int("maximumIterations"),
      tolerance: try reader.double("tolerance"),
      penalty: try reader.double("penalty"),
      columns: try reader.strings("columns"),
      indicators: try reader.bool("indicators")
    )
  }
}

extension FittedImputeIterative: Archivable {
  package static let archiveKind = "fitted-impute-iterative"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", regressions.names)
    writer.buffer("means", regressions.means)
    writer.buffer("deviations", regressions.deviations)
    writer.buffer("lows", regressions.lows)
    writer.buffer("highs", regressions.highs)
    writer.buffer("order", regressions.order)
    writer.buffer("intercepts", regressions.intercepts)
    try writer.set("weights", value: regressions.weights)
    writer.set("marked", marked)
    writer.set("iterations", iterations)
    writer.set("converged", converged)
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    let count = names.count
    let order = try reader.values("order", as: Int.self, count: count)
    try reader.require(order.sorted() == Array(0..<count), "columns are filled twice or never")
    let weights: Matrix = try reader.value("weights")
    try reader.require(
      weights.rows == count && weights.columns == count && weights.values.allSatisfy(\.isFinite),
      "\(weights.rows) × \(weights.columns) weights do not fit \(count) columns"
    )
    self.init(
      regressions: ColumnRegressions(
        names: names,
        means: try reader.finite("means", count: count),
        deviations: try reader.positive("deviations", count: count),
        lows: try reader.finite("lows", count: count),
        highs: try reader.finite("highs", count: count),
        order: order,
        intercepts: try reader.finite("intercepts", count: count),
        weights: weights
      ),
      marked: try reader.columnNames("marked"),
      iterations: try reader.count("iterations"),
      converged: try reader.bool("converged"),
      parameters: try reader.value("parameters")
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletTables
package import MartletText

extension Impute: Archivable {
  package static let archiveKind = "impute"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("strategy", value: strategy)
    writer.set("columns", columns)
    if indicators { writer.set("indicators", true) }
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      try reader.value("strategy"),
      columns: try reader.strings("columns"),
      indicators: reader.has("indicators") ? try reader.bool("indicators") : false
    )
  }
}

extension FittedImpute: Archivable {
  package static let archiveKind = "fitted-impute"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", fills.map(\.column))
    try writer.set("values", values: fills.map(\.value))
    if !marked.isEmpty { writer.set("marked", marked) }
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.strings("columns")
    let values = try reader.items("values", of: Cell.self)
    guard columns.count == values.count else {
      throw reader.damaged("\(columns.count) columns have \(values.count) values")
    }
    self.init(
      fills: zip(columns, values).map { Fill(column: $0, value: $1) },
      marked: reader.has("marked") ? try reader.columnNames("marked") : [],
      parameters: try reader.value("parameters")
    )
  }
}

extension Standardize: Archivable {
  package static let archiveKind = "standardize"

  package func archive(to writer: inout ArchiveWriter) throws { writer.set("columns", columns) }

  package init(from reader: ArchiveReader) throws {
    self.init(columns: try reader.strings("columns"))
  }
}

extension FittedStandardize: Archivable {
  package static let archiveKind = "fitted-standardize"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", scales.map(\.column))
    writer.buffer("means", scales.map(\.mean))
    writer.buffer("deviations", scales.map(\.deviation))
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.strings("columns")
    let means = try reader.values("means", as: Double.self, count: columns.count)
    let deviations = try reader.values("deviations", as: Double.self, count: columns.count)
    guard deviations.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw reader.damaged("a standard deviation is not positive")
    }
    self.init(
      scales: columns.indices.map {
        Scale(column: columns[$0], mean: means[$0], deviation: deviations[$0])
      },
      parameters: try reader.value("parameters")
    )
  }
}

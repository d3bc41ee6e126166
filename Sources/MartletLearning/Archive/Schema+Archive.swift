// SPDX-License-Identifier: Apache-2.0

import MartletTables
import MartletText

extension FeatureSchema: Archivable {
  package static let archiveKind = "feature-schema"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("model", model)
    writer.set("names", names)
    writer.set("types", types.map(\.archiveName))
    try writer.set("training", values: training)
  }

  package init(from reader: ArchiveReader) throws {
    model = try reader.string("model")
    names = try reader.strings("names")
    types = try reader.strings("types").map { try ColumnType(archiveName: $0, reader) }
    training = try reader.items("training")
    guard types.count == names.count, areDistinct(names) else {
      throw reader.damaged("a schema has \(names.count) names and \(types.count) types")
    }
  }
}

extension ClassLabels: Archivable {
  package static let archiveKind = "class-labels"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("target", target)
    writer.set("levels", levels)
    writer.set("type", type.archiveName)
  }

  package init(from reader: ArchiveReader) throws {
    target = try reader.string("target")
    levels = try reader.strings("levels")
    type = try ColumnType(archiveName: reader.string("type"), reader)
    guard levels.count > 1, areDistinct(levels) else {
      throw reader.damaged("a target has \(levels.count) classes, or one twice")
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension TargetSmoothing: Archivable {
  package static let archiveKind = "target-smoothing"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .automatic: writer.set("name", "automatic")
    case .rows(let count):
      writer.set("name", "rows")
      writer.set("count", count)
    }
  }

  package init(from reader: ArchiveReader) throws {
    switch try reader.string("name") {
    case "automatic": self = .automatic
    case "rows": self = .rows(try reader.double("count"))
    case let name: throw reader.unknown("smoothing \(name)")
    }
  }
}

extension TargetEncoding: Archivable {
  package static let archiveKind = "target-encoding"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    try writer.set("smoothing", value: smoothing)
    try writer.set("target", value: kind)
    writer.set("folds", folds)
    writer.set("seed", seed)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      columns: try reader.strings("columns"),
      smoothing: try reader.value("smoothing"),
      kind: try reader.value("target"),
      folds: try reader.int("folds"),
      seed: try reader.int("seed")
    )
  }
}

extension FittedTargetEncoding: Archivable {
  package static let archiveKind = "fitted-target-encoding"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("target", target)
    writer.set("classes", classes)
    writer.set("means", means)
    writer.set("columns", codes.map(\.column))
    writer.set("levels", lists: codes.map(\.levels))
    writer.set("hasMissing", json: .array(codes.map { .bool($0.missing != nil) }))
    for (place, code) in codes.enumerated() {
      writer.buffer(
        "values.\(place)",
        code.values.flatMap { $0 },
        shape: [means.count, code.levels.count]
      )
      if let missing = code.missing { writer.buffer("missing.\(place)", missing) }
    }
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.strings("columns")
    let levels = try reader.lists("levels", count: columns.count)
    let hasMissing = (try reader.json("hasMissing").arrayValue ?? []).compactMap(\.boolValue)
    let classes = try reader.strings("classes")
    let means = try reader.doubles("means")
    let outputs = classes.count > 2 ? classes.count : 1
    guard means.count == outputs, hasMissing.count == columns.count else {
      throw reader.damaged("\(means.count) means do not fit \(classes.count) classes")
    }
    let codes = try columns.indices.map { place -> Code in
      let count = levels[place].count
      // A list in JSON is short enough for its length to be multiplied by that of another.
      let values: [Double] = try reader.values("values.\(place)", count: outputs * count)
      return Code(
        column: columns[place],
        levels: levels[place],
        values: (0..<outputs).map { Array(values[$0 * count..<($0 + 1) * count]) },
        missing: hasMissing[place]
          ? try reader.values("missing.\(place)", count: outputs) : nil
      )
    }
    self.init(
      codes: codes,
      target: try reader.string("target"),
      classes: classes,
      means: means,
      parameters: try reader.value("parameters")
    )
  }
}

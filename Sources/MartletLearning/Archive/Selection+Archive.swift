// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension SelectByVariance: Archivable {
  package static let archiveKind = "select-by-variance"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("threshold", threshold)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(threshold: try reader.double("threshold"), columns: try reader.strings("columns"))
  }
}

extension FittedSelectByVariance: Archivable {
  package static let archiveKind = "fitted-select-by-variance"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", names)
    writer.buffer("variances", variances)
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    self.init(
      names: names,
      variances: try reader.values("variances", count: names.count),
      parameters: try reader.value("parameters")
    )
  }
}

extension FeatureScore: NamedChoice {
  package static let archiveKind = "feature-score"
  package static var fileNames: KeyValuePairs<String, FeatureScore> {
    [
      "anova": .anova, "chi-square": .chiSquare, "correlation": .correlation,
      "mutual-information": .mutualInformation,
      "mutual-information-regression": .mutualInformationRegression,
    ]
  }
}

extension FeatureChoice: Archivable {
  package static let archiveKind = "feature-choice"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .best(let count):
      writer.set("name", "best")
      writer.set("count", count)
    case .share(let share):
      writer.set("name", "share")
      writer.set("share", share)
    case .pValue(let level):
      writer.set("name", "p-value")
      writer.set("below", level)
    }
  }

  package init(from reader: ArchiveReader) throws {
    switch try reader.string("name") {
    case "best": self = .best(try reader.int("count"))
    case "share": self = .share(try reader.double("share"))
    case "p-value": self = .pValue(below: try reader.double("below"))
    case let name: throw reader.unknown("feature choice \(name)")
    }
  }
}

extension SelectFeatures: Archivable {
  package static let archiveKind = "select-features"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("score", value: score)
    try writer.set("keeping", value: keeping)
    writer.set("columns", columns)
    writer.set("seed", seed)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      try reader.value("score"),
      keeping: try reader.value("keeping"),
      columns: try reader.strings("columns"),
      seed: try reader.int("seed")
    )
  }
}

extension FittedSelectFeatures: Archivable {
  package static let archiveKind = "fitted-select-features"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", names)
    writer.buffer("scores", values)
    if !parameters.isInformation { writer.buffer("pValues", pValues) }
    writer.buffer("kept", isKept)
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    let parameters: SelectFeatures = try reader.value("parameters")
    self.init(
      names: names,
      values: try reader.values("scores", count: names.count),
      pValues: parameters.isInformation ? [] : try reader.values("pValues", count: names.count),
      isKept: try reader.values("kept", count: names.count),
      parameters: parameters
    )
  }
}

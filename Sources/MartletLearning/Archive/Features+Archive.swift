// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension PolynomialFeatures: Archivable {
  package static let archiveKind = "polynomial-features"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("degree", degree)
    writer.set("interactionsOnly", interactionsOnly)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      degree: try reader.int("degree"),
      interactionsOnly: try reader.bool("interactionsOnly"),
      columns: try reader.strings("columns")
    )
  }
}

extension FittedPolynomialFeatures: Archivable {
  package static let archiveKind = "fitted-polynomial-features"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", names)
  }

  package init(from reader: ArchiveReader) throws {
    let parameters: PolynomialFeatures = try reader.value("parameters")
    let names = try reader.columnNames("columns")
    self.init(
      names: names,
      products: try reader.checked { try parameters.products(of: names.count) },
      parameters: parameters
    )
  }
}

extension BinEdges: NamedChoice {
  package static let archiveKind = "bin-edges"
  package static var fileNames: KeyValuePairs<String, BinEdges> {
    ["quantiles": .quantiles, "width": .width]
  }
}

extension BinForm: NamedChoice {
  package static let archiveKind = "bin-form"
  package static var fileNames: KeyValuePairs<String, BinForm> {
    ["categories": .categories, "codes": .codes]
  }
}

extension Discretize: Archivable {
  package static let archiveKind = "discretize"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("bins", bins)
    try writer.set("edges", value: edges)
    try writer.set("form", value: form)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      bins: try reader.int("bins"),
      edges: try reader.value("edges"),
      form: try reader.value("form"),
      columns: try reader.strings("columns")
    )
  }
}

extension FittedDiscretize: Archivable {
  package static let archiveKind = "fitted-discretize"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", cuts.map(\.column))
    writer.set("counts", cuts.map(\.edges.count))
    writer.buffer("edges", cuts.flatMap(\.edges))
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    let lists = try reader.lists("edges", counts: "counts", of: names.count)
    for list in lists {
      try reader.require(
        !list.isEmpty && zip(list, list.dropFirst()).allSatisfy { $0 < $1 },
        "the edges of a column are out of order"
      )
    }
    self.init(
      cuts: zip(names, lists).map { Cut(column: $0, edges: $1) },
      parameters: try reader.value("parameters")
    )
  }
}

extension ArchiveKinds {
  /// The steps that clean, scale, make and select columns.
  static let cleaning = ArchiveKinds([
    Rescaling.self, Rescale.self, FittedRescale.self, RowNorm.self, NormalizeRows.self,
    FittedNormalizeRows.self, PowerFamily.self, PowerTransform.self, FittedPowerTransform.self,
    QuantileShape.self, QuantileTransform.self, FittedQuantileTransform.self,
    PolynomialFeatures.self, FittedPolynomialFeatures.self, BinEdges.self, BinForm.self,
    Discretize.self, FittedDiscretize.self, DropColumns.self,
    FittedDropColumns.self, MissingIndicator.self, FittedMissingIndicator.self, GapFilling.self,
    FillGaps.self, FittedFillGaps.self, NeighborWeighting.self, ImputeNeighbors.self,
    FittedImputeNeighbors.self, ImputeIterative.self, FittedImputeIterative.self,
    OutlierRule.self, OutlierTreatment.self, Outliers.self, FittedOutliers.self,
    IsolationForest.self, FittedIsolationForest.self, SelectByVariance.self,
    FittedSelectByVariance.self, FeatureScore.self, FeatureChoice.self, SelectFeatures.self,
    FittedSelectFeatures.self,
  ])
}

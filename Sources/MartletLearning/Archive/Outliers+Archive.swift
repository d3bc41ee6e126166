// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension OutlierRule: Archivable {
  package static let archiveKind = "outlier-rule"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .deviations(let factor):
      writer.set("name", "deviations")
      writer.set("numbers", [factor])
    case .interquartile(let factor):
      writer.set("name", "interquartile")
      writer.set("numbers", [factor])
    case .quantiles(let lower, let upper):
      writer.set("name", "quantiles")
      writer.set("numbers", [lower, upper])
    }
  }

  package init(from reader: ArchiveReader) throws {
    let numbers = try reader.doubles("numbers")
    switch (try reader.string("name"), numbers.count) {
    case ("deviations", 1): self = .deviations(numbers[0])
    case ("interquartile", 1): self = .interquartile(numbers[0])
    case ("quantiles", 2): self = .quantiles(from: numbers[0], to: numbers[1])
    case ("deviations", _), ("interquartile", _), ("quantiles", _):
      throw reader.damaged("a rule for outliers has \(numbers.count) numbers")
    case (let name, _): throw reader.unknown("outlier rule \(name)")
    }
  }
}

extension OutlierTreatment: NamedChoice {
  package static let archiveKind = "outlier-treatment"
  package static var fileNames: KeyValuePairs<String, OutlierTreatment> {
    ["clip": .clip, "missing": .missing, "flag": .flag]
  }
}

extension Outliers: Archivable {
  package static let archiveKind = "outliers"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("rule", value: rule)
    try writer.set("treatment", value: treatment)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      try reader.value("rule"),
      treatment: try reader.value("treatment"),
      columns: try reader.strings("columns")
    )
  }
}

extension FittedOutliers: Archivable {
  package static let archiveKind = "fitted-outliers"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", fences.map(\.column))
    writer.buffer("lowers", fences.map(\.lower))
    writer.buffer("uppers", fences.map(\.upper))
    writer.buffer("counts", fences.map(\.count))
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    // Far fences may be infinite.
    let lowers = try reader.values("lowers", as: Double.self, count: names.count)
    let uppers = try reader.values("uppers", as: Double.self, count: names.count)
    let counts = try reader.values("counts", as: Int.self, count: names.count)
    try reader.require(
      zip(lowers, uppers).allSatisfy { $0 <= $1 } && counts.allSatisfy { $0 >= 0 },
      "a lower fence is above the upper one"
    )
    self.init(
      fences: names.indices.map {
        Fence(column: names[$0], lower: lowers[$0], upper: uppers[$0], count: counts[$0])
      },
      parameters: try reader.value("parameters")
    )
  }
}

extension IsolationForest: Archivable {
  package static let archiveKind = "isolation-forest"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("trees", trees)
    writer.set("sampleSize", sampleSize)
    if let contamination { writer.set("contamination", contamination) }
    writer.set("seed", seed)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      trees: try reader.int("trees"),
      sampleSize: try reader.int("sampleSize"),
      contamination: reader.has("contamination") ? try reader.double("contamination") : nil,
      seed: try reader.int("seed"),
      columns: try reader.strings("columns")
    )
  }
}

extension FittedIsolationForest: Archivable {
  package static let archiveKind = "fitted-isolation-forest"

  /// The nodes of all trees are kept one after the other, and how many each tree has.
  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", names)
    writer.buffer("medians", medians)
    writer.set("sampleSize", sampleSize)
    writer.set("threshold", threshold)
    writer.buffer("nodeCounts", trees.map(\.features.count))
    writer.buffer("features", trees.flatMap(\.features))
    writer.buffer("thresholds", trees.flatMap(\.thresholds))
    writer.buffer("children", trees.flatMap(\.children))
    writer.buffer("counts", trees.flatMap(\.counts))
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    let medians = try reader.finite("medians", count: names.count)
    let sampleSize = try reader.int("sampleSize")
    let threshold = try reader.double("threshold")
    try reader.require(
      !names.isEmpty && (1...100_000).contains(sampleSize) && threshold.isFinite,
      "a forest has \(names.count) columns and samples of \(sampleSize) rows"
    )
    self.init(
      names: names,
      medians: medians,
      trees: try Self.trees(from: reader, featureCount: names.count, sampleSize: sampleSize),
      sampleSize: sampleSize,
      threshold: threshold,
      parameters: try reader.value("parameters")
    )
  }

  private static func trees(
    from reader: ArchiveReader,
    featureCount: Int,
    sampleSize: Int
  ) throws -> [IsolationTree] {
    let sizes = try reader.values("nodeCounts", as: Int.self)
    let features = try reader.values("features", as: Int.self)
    let thresholds = try reader.values("thresholds", as: Double.self, count: features.count)
    let children = try reader.values("children", as: Int.self, count: features.count)
    let counts = try reader.values("counts", as: Int.self, count: features.count)
    try reader.require((1...10_000).contains(sizes.count), "a forest has \(sizes.count) trees")
    var start = 0
    let trees = try sizes.map { size -> IsolationTree in
      try reader.require(size > 0 && size <= features.count - start, "a tree has \(size) nodes")
      let nodes = start..<start + size
      start += size
      for node in 0..<size {
        let (feature, child) = (
          features[nodes.lowerBound + node], children[nodes.lowerBound + node]
        )
        // Children behind their parents: every way ends in a leaf.
        try reader.require(
          feature == -1
            || (0..<featureCount).contains(feature) && child > node && child < size - 1,
          "node \(node) of a tree asks for the column \(feature) and has the child \(child)"
        )
        try reader.require(
          (1...sampleSize).contains(counts[nodes.lowerBound + node]),
          "node \(node) of a tree has an impossible number of rows"
        )
      }
      return IsolationTree(
        features: Array(features[nodes]),
        thresholds: Array(thresholds[nodes]),
        children: Array(children[nodes]),
        counts: Array(counts[nodes])
      )
    }
    try reader.require(start == features.count, "there are more nodes than those of the trees")
    return trees
  }
}

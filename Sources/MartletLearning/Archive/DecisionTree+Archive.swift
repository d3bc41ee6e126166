// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension SplitCriterion: Archivable {
  package static let archiveKind = "split-criterion"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .gini: writer.set("name", "gini")
    case .entropy: writer.set("name", "entropy")
    }
  }

  package init(from reader: ArchiveReader) throws {
    switch try reader.string("name") {
    case "gini": self = .gini
    case "entropy": self = .entropy
    case let name: throw reader.unknown("split criterion \(name)")
    }
  }
}

extension DecisionTreeClassifier: Archivable {
  package static let archiveKind = "decision-tree-classifier"

  package func archive(to writer: inout ArchiveWriter) throws {
    if let maximumDepth { writer.set("maximumDepth", maximumDepth) }
    writer.set("minimumLeaf", minimumLeaf)
    try writer.set("criterion", value: criterion)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      maximumDepth: reader.has("maximumDepth") ? try reader.int("maximumDepth") : nil,
      minimumLeaf: try reader.int("minimumLeaf"),
      criterion: try reader.value("criterion")
    )
  }
}

extension TreeFeatures: Archivable {
  package static let archiveKind = "tree-features"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("estimator", estimator)
    writer.set("columns", features.map(\.column))
    writer.set("levels", json: .array(features.map { $0.level.map { .string($0) } ?? .null }))
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.strings("columns")
    guard let levels = try reader.json("levels").arrayValue, levels.count == columns.count else {
      throw reader.damaged("the levels of \(columns.count) questions do not fit them")
    }
    estimator = try reader.string("estimator")
    features = zip(columns, levels).map { Feature(column: $0, level: $1.stringValue) }
  }
}

extension DecisionTreeModel: Archivable {
  package static let archiveKind = "decision-tree-model"

  /// The nodes are kept as columns of numbers, one element a node and children as their places;
  /// a leaf has the feature -1.
  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    try writer.set("schema", value: schema)
    try writer.set("labels", value: labels)
    try writer.set("questions", value: questions)
    writer.set("nodeCount", nodes.count)
    writer.buffer("features", nodes.map { $0.split?.feature ?? -1 })
    writer.buffer("thresholds", nodes.map { $0.split?.threshold ?? 0 })
    writer.buffer("left", nodes.map { $0.split?.left ?? -1 })
    writer.buffer("right", nodes.map { $0.split?.right ?? -1 })
    writer.buffer("missingGoesLeft", nodes.map { $0.split?.missingGoesLeft ?? false })
    writer.buffer("decreases", nodes.map { $0.split?.decrease ?? 0 })
    writer.buffer("impurities", nodes.map(\.impurity))
    writer.buffer("depths", nodes.map(\.depth))
    writer.buffer("counts", nodes.flatMap(\.counts), shape: [nodes.count, classes.count])
  }

  package init(from reader: ArchiveReader) throws {
    let labels: ClassLabels = try reader.value("labels")
    let questions: TreeFeatures = try reader.value("questions")
    self.init(
      schema: try reader.value("schema"),
      labels: labels,
      questions: questions,
      nodes: try Self.nodes(
        from: reader,
        classCount: labels.levels.count,
        featureCount: questions.features.count
      ),
      parameters: try reader.value("parameters")
    )
  }

  private static func nodes(
    from reader: ArchiveReader,
    classCount: Int,
    featureCount: Int
  ) throws -> [TreeNode] {
    let count = try reader.count("nodeCount")
    func ints(_ key: String) throws -> [Int] { try reader.values(key, count: count) }
    func doubles(_ key: String) throws -> [Double] { try reader.values(key, count: count) }
    let features = try ints("features")
    let (left, right, depths) = (try ints("left"), try ints("right"), try ints("depths"))
    let (thresholds, decreases) = (try doubles("thresholds"), try doubles("decreases"))
    let impurities = try doubles("impurities")
    let goesLeft = try reader.values("missingGoesLeft", as: Bool.self, count: count)
    let counts: [Int] = try reader.values("counts")
    guard count > 0, counts.count % count == 0, counts.count / count == classCount,
      depths[0] == 0
    else { throw reader.damaged("a tree of \(count) nodes has \(counts.count) counts") }
    return try (0..<count).map { place in
      var node = TreeNode(
        counts: Array(counts[place * classCount..<(place + 1) * classCount]),
        impurity: impurities[place],
        depth: depths[place]
      )
      // Sums of rows, here and over the nodes of the tree, stay far from the largest number.
      guard node.counts.allSatisfy({ (0...Int(Int32.max)).contains($0) }), node.rowCount > 0 else {
        throw reader.damaged("node \(place) has impossible counts")
      }
      guard features[place] != -1 else { return node }
      // Children behind their parents and one level deeper: every way ends in a leaf.
      for child in [left[place], right[place]] {
        guard child > place, child < count, depths[child] == depths[place] &+ 1 else {
          throw reader.damaged("node \(place) has the child \(child)")
        }
      }
      guard (0..<featureCount).contains(features[place]) else {
        throw reader.damaged("node \(place) asks for the feature \(features[place])")
      }
      node.split = TreeNode.Split(
        feature: features[place],
        threshold: thresholds[place],
        missingGoesLeft: goesLeft[place],
        left: left[place],
        right: right[place],
        decrease: decreases[place]
      )
      return node
    }
  }
}

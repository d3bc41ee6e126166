// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension MultinomialNaiveBayes: Archivable {
  package static let archiveKind = "multinomial-naive-bayes"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("smoothing", smoothing)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(smoothing: try reader.double("smoothing"))
  }
}

extension MultinomialNaiveBayesModel: Archivable {
  package static let archiveKind = "multinomial-naive-bayes-model"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    try writer.set("schema", value: schema)
    try writer.set("labels", value: labels)
    writer.buffer("classLogarithms", classLogarithms)
    writer.buffer(
      "featureLogarithms",
      featureLogarithms,
      shape: [classes.count, features.count]
    )
  }

  package init(from reader: ArchiveReader) throws {
    let schema: FeatureSchema = try reader.value("schema")
    let labels: ClassLabels = try reader.value("labels")
    let count = labels.levels.count
    self.init(
      schema: schema,
      labels: labels,
      classLogarithms: try reader.values("classLogarithms", count: count),
      featureLogarithms: try reader.values("featureLogarithms", count: count * schema.names.count),
      parameters: try reader.value("parameters")
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension TransformerChain: Archivable {
  package static let archiveKind = "transformer-chain"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("steps", values: steps)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(try reader.items("steps", of: (any Transformer).self))
  }
}

extension FittedTransformerChain: Archivable {
  package static let archiveKind = "fitted-transformer-chain"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("steps", values: steps)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(steps: try reader.items("steps"))
  }
}

extension ClassifierPipeline: Archivable {
  package static let archiveKind = "classifier-pipeline"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("preparation", value: preparation)
    try writer.set("classifier", value: classifier)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      try reader.value("preparation", as: TransformerChain.self),
      try reader.value("classifier", as: (any Classifier).self)
    )
  }
}

extension ClassifierPipelineModel: Archivable {
  package static let archiveKind = "classifier-pipeline-model"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("schema", value: schema)
    try writer.set("preparation", value: preparation)
    try writer.set("model", value: model)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      schema: try reader.value("schema"),
      preparation: try reader.value("preparation"),
      model: try reader.value("model", as: (any ClassifierModel).self)
    )
  }
}

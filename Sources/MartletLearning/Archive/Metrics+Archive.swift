// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension ConfusionMatrix: Archivable {
  package static let archiveKind = "confusion-matrix"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("target", target)
    writer.set("classes", classes)
    writer.buffer("counts", counts.flatMap { $0 }, shape: [classes.count, classes.count])
  }

  package init(from reader: ArchiveReader) throws {
    let classes = try reader.strings("classes")
    let values = try reader.values("counts", as: Int.self, count: classes.count * classes.count)
    // So that sums of two sums of counts cannot leave the whole numbers.
    let limit = 1 << 53
    var total = 0
    for value in values {
      guard (0...limit).contains(value), total + value <= limit else {
        throw reader.damaged("a class has impossible counts")
      }
      total += value
    }
    guard areDistinct(classes) else { throw reader.damaged("a class occurs twice") }
    self.init(
      target: try reader.string("target"),
      classes: classes,
      counts: classes.indices.map {
        Array(values[$0 * classes.count..<($0 + 1) * classes.count])
      }
    )
  }
}

extension ClassificationReport: Archivable {
  package static let archiveKind = "classification-report"

  package func archive(to writer: inout ArchiveWriter) throws {
    // Everything else follows from it.
    try writer.set("confusionMatrix", value: confusionMatrix)
  }

  package init(from reader: ArchiveReader) throws {
    let matrix: ConfusionMatrix = try reader.value("confusionMatrix")
    guard matrix.total > 0 else { throw reader.damaged("a report is about no rows") }
    self.init(matrix)
  }
}

extension ClassScore: Archivable {
  package static let archiveKind = "class-score"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("name", name)
    writer.set("precision", precision)
    writer.set("recall", recall)
    writer.set("f1", f1)
    writer.set("support", support)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      name: try reader.string("name"),
      precision: try reader.double("precision"),
      recall: try reader.double("recall"),
      f1: try reader.double("f1"),
      support: try reader.count("support")
    )
  }
}

extension Prediction: Archivable {
  package static let archiveKind = "prediction"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("target", target)
    writer.set("classes", classes)
    writer.set("probabilities", values)
    writer.set("label", label)
  }

  package init(from reader: ArchiveReader) throws {
    let classes = try reader.strings("classes")
    let probabilities = try reader.doubles("probabilities")
    guard let label = classes.firstIndex(of: try reader.string("label")),
      probabilities.count == classes.count
    else {
      throw reader.damaged("\(classes.count) classes have \(probabilities.count) probabilities")
    }
    self.init(
      target: try reader.string("target"),
      classes: classes,
      probabilities: probabilities,
      label: label
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
package import MartletText

extension Penalty: Archivable {
  package static let archiveKind = "penalty"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .none: writer.set("name", "none")
    case .l2(let strength):
      writer.set("name", "l2")
      writer.set("strength", strength)
    }
  }

  package init(from reader: ArchiveReader) throws {
    switch try reader.string("name") {
    case "none": self = .none
    case "l2": self = .l2(try reader.double("strength"))
    case let name: throw reader.unknown("penalty \(name)")
    }
  }
}

extension LogisticRegression: Archivable {
  package static let archiveKind = "logistic-regression"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("penalty", value: penalty)
    writer.set("maximumIterations", maximumIterations)
    writer.set("tolerance", tolerance)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      penalty: try reader.value("penalty"),
      maximumIterations: try reader.int("maximumIterations"),
      tolerance: try reader.double("tolerance")
    )
  }
}

extension LogisticRegressionModel: Archivable {
  package static let archiveKind = "logistic-regression-model"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    try writer.set("schema", value: schema)
    try writer.set("labels", value: labels)
    try writer.set("coefficients", value: coefficients)
    writer.buffer("intercepts", intercepts)
    writer.set("converged", converged)
    writer.set("interrupted", interrupted)
    writer.set("iterations", iterations)
    writer.set("loss", loss)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      schema: try reader.value("schema"),
      labels: try reader.value("labels"),
      coefficients: try reader.value("coefficients"),
      intercepts: try reader.values("intercepts"),
      converged: try reader.bool("converged"),
      interrupted: reader.has("interrupted") ? try reader.bool("interrupted") : false,
      iterations: try reader.count("iterations"),
      loss: try reader.double("loss"),
      parameters: try reader.value("parameters")
    )
    let outputs = classes.count == 2 ? 1 : classes.count
    guard coefficients.rows == outputs, coefficients.columns == features.count,
      intercepts.count == outputs
    else {
      throw reader.damaged(
        "\(coefficients.rows) × \(coefficients.columns) coefficients and \(intercepts.count) "
          + "intercepts do not fit \(classes.count) classes and \(features.count) features"
      )
    }
  }
}

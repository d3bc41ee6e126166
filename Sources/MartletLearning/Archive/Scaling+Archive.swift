// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension Rescaling: Archivable {
  package static let archiveKind = "rescaling"

  package func archive(to writer: inout ArchiveWriter) throws {
    func set(_ name: String, _ bounds: [Double] = []) {
      writer.set("name", name)
      if !bounds.isEmpty { writer.set("bounds", bounds) }
    }
    switch self {
    case .minMax: set("min-max")
    case .range(let lower, let upper): set("range", [lower, upper])
    case .robust: set("robust")
    case .quantiles(let lower, let upper): set("quantiles", [lower, upper])
    case .maximumAbsolute: set("maximum-absolute")
    }
  }

  package init(from reader: ArchiveReader) throws {
    func bounds() throws -> (Double, Double) {
      let bounds = try reader.doubles("bounds")
      try reader.require(
        bounds.count == 2 && bounds[0] < bounds[1] && bounds.allSatisfy(\.isFinite),
        "a scale lies between \(bounds.count) numbers, or they are out of order"
      )
      return (bounds[0], bounds[1])
    }
    switch try reader.string("name") {
    case "min-max": self = .minMax
    case "range":
      let (lower, upper) = try bounds()
      self = .range(from: lower, to: upper)
    case "robust": self = .robust
    case "quantiles":
      let (lower, upper) = try bounds()
      self = .quantiles(from: lower, to: upper)
    case "maximum-absolute": self = .maximumAbsolute
    case let name: throw reader.unknown("rescaling \(name)")
    }
  }
}

extension Rescale: Archivable {
  package static let archiveKind = "rescale"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("method", value: method)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(try reader.value("method"), columns: try reader.strings("columns"))
  }
}

extension FittedRescale: Archivable {
  package static let archiveKind = "fitted-rescale"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", scales.map(\.column))
    writer.buffer("centers", scales.map(\.center))
    writer.buffer("spreads", scales.map(\.spread))
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    let centers = try reader.finite("centers", count: names.count)
    let spreads = try reader.positive("spreads", count: names.count)
    self.init(
      scales: names.indices.map {
        Scale(column: names[$0], center: centers[$0], spread: spreads[$0])
      },
      parameters: try reader.value("parameters")
    )
  }
}

extension RowNorm: NamedChoice {
  package static let archiveKind = "row-norm"
  package static var fileNames: KeyValuePairs<String, RowNorm> {
    ["l1": .l1, "l2": .l2, "maximum": .maximum]
  }
}

extension NormalizeRows: Archivable {
  package static let archiveKind = "normalize-rows"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("norm", value: norm)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(try reader.value("norm"), columns: try reader.strings("columns"))
  }
}

extension FittedNormalizeRows: Archivable {
  package static let archiveKind = "fitted-normalize-rows"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", names)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      names: try reader.columnNames("columns"),
      parameters: try reader.value("parameters")
    )
  }
}

extension PowerFamily: NamedChoice {
  package static let archiveKind = "power-family"
  package static var fileNames: KeyValuePairs<String, PowerFamily> {
    ["box-cox": .boxCox, "yeo-johnson": .yeoJohnson]
  }
}

extension PowerTransform: Archivable {
  package static let archiveKind = "power-transform"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("family", value: family)
    writer.set("standardizes", standardizes)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      try reader.value("family"),
      standardizes: try reader.bool("standardizes"),
      columns: try reader.strings("columns")
    )
  }
}

extension FittedPowerTransform: Archivable {
  package static let archiveKind = "fitted-power-transform"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", powers.map(\.column))
    writer.buffer("lambdas", powers.map(\.lambda))
    writer.buffer("means", powers.map(\.mean))
    writer.buffer("deviations", powers.map(\.deviation))
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    let lambdas = try reader.finite("lambdas", count: names.count)
    let means = try reader.finite("means", count: names.count)
    let deviations = try reader.positive("deviations", count: names.count)
    self.init(
      powers: names.indices.map {
        Power(
          column: names[$0],
          lambda: lambdas[$0],
          mean: means[$0],
          deviation: deviations[$0]
        )
      },
      parameters: try reader.value("parameters")
    )
  }
}

extension QuantileShape: NamedChoice {
  package static let archiveKind = "quantile-shape"
  package static var fileNames: KeyValuePairs<String, QuantileShape> {
    ["uniform": .uniform, "normal": .normal]
  }
}

extension QuantileTransform: Archivable {
  package static let archiveKind = "quantile-transform"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("shape", value: shape)
    writer.set("quantiles", quantiles)
    writer.set("columns", columns)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      try reader.value("shape"),
      quantiles: try reader.int("quantiles"),
      columns: try reader.strings("columns")
    )
  }
}

extension FittedQuantileTransform: Archivable {
  package static let archiveKind = "fitted-quantile-transform"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("columns", curves.map(\.column))
    writer.set("counts", curves.map(\.values.count))
    writer.buffer("quantiles", curves.flatMap(\.values))
  }

  package init(from reader: ArchiveReader) throws {
    let names = try reader.columnNames("columns")
    let lists = try reader.lists("quantiles", counts: "counts", of: names.count)
    for list in lists {
      try reader.require(
        list.count >= 2 && zip(list, list.dropFirst()).allSatisfy { $0 <= $1 },
        "the quantiles of a column are out of order"
      )
    }
    self.init(
      curves: zip(names, lists).map { Curve(column: $0, values: $1) },
      parameters: try reader.value("parameters")
    )
  }
}

extension ArchiveReader {
  /// Lists of finite numbers that lie one after the other in a buffer.
  func lists(_ key: String, counts: String, of number: Int) throws -> [[Double]] {
    let counts = try ints(counts)
    let all = try values(key, as: Double.self)
    try require(all.allSatisfy(\.isFinite), "a number of \"\(key)\" is not finite")
    try require(counts.count == number, "\(number) columns have \(counts.count) lists")
    var start = 0
    let lists = try counts.map { count in
      try require(count >= 0 && count <= all.count - start, "the lists \"\(key)\" are too short")
      defer { start += count }
      return Array(all[start..<start + count])
    }
    try require(start == all.count, "the lists \"\(key)\" are too long")
    return lists
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What a file is that is none of ours, told from its first bytes.
struct ForeignFile {
  /// What it is, with an article.
  let name: String
  /// What to do with it.
  let remedy: String

  /// Beginnings of well-known formats, each as its own documentation gives it.
  private static let beginnings: [(bytes: [UInt8], file: ForeignFile)] = [
    (
      Array("PK\u{3}\u{4}".utf8),
      ForeignFile(
        name: "a ZIP file, as PyTorch, NumPy and Excel write them",
        remedy: "Export tables from there as CSV, and weights as safetensors."
      )
    ),
    (
      [0x89] + Array("HDF\r\n\u{1A}\n".utf8),
      ForeignFile(
        name: "an HDF5 file",
        remedy: "Export tables from there as CSV, and weights as safetensors."
      )
    ),
    (
      [0x93] + Array("NUMPY".utf8),
      ForeignFile(name: "a NumPy array", remedy: "Save it in Python as CSV or safetensors.")
    ),
    (
      Array("PAR1".utf8),
      ForeignFile(name: "a Parquet file", remedy: "Save the table as CSV, and read it as that.")
    ),
    (
      Array("ARROW1".utf8),
      ForeignFile(name: "an Arrow file", remedy: "Save the table as CSV, and read it as that.")
    ),
    (
      Array("SQLite format 3\0".utf8),
      ForeignFile(name: "an SQLite database", remedy: "Open the file that `save` wrote.")
    ),
    (
      [0x1F, 0x8B],
      ForeignFile(name: "a file compressed with gzip", remedy: "Unpack it first.")
    ),
  ]

  private init(name: String, remedy: String) {
    self.name = name
    self.remedy = remedy
  }

  /// Looks at the bytes of a file.
  init(_ bytes: [UInt8]) {
    let open = "Open the file that `save` wrote."
    if let known = Self.beginnings.first(where: { bytes.starts(with: $0.bytes) }) {
      self = known.file
    } else if bytes.isEmpty {
      self.init(name: "empty", remedy: open)
    } else if bytes.count > 1, bytes[0] == 0x80, (2...5).contains(bytes[1]) {
      // PROTO and the version, with which every pickle since protocol 2 begins.
      self.init(
        name: "a Python pickle, which is a program and not data",
        remedy: "Save tables in Python as CSV, and weights as safetensors."
      )
    } else if let text = Self.text(bytes) {
      self = Self.textFile(text)
    } else {
      self.init(name: "no file that Martlet has written", remedy: open)
    }
  }

  /// Endings by which other formats are known.
  private static let endings: Set = [
    "csv", "tsv", "txt", "json", "jsonl", "xlsx", "xls", "ods", "parquet", "feather", "arrow",
    "npy",
    "npz", "pkl", "pickle", "joblib", "pt", "pth", "onnx", "h5", "hdf5", "sqlite", "db", "zip",
    "gz",
    "svg", "png", "html", "pdf", "md", "ipynb", "swift", "py",
  ]

  /// The ending of a path if it is that of another format, with its point.
  static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."),
      endings.contains(name[name.index(after: point)...].lowercased())
    else { return nil }
    return String(name[point...])
  }

  /// The kind of error.
  var kind: ArchiveError.Kind { .foreignFile(found: name, remedy: remedy) }

  /// The beginning of a file as text, or `nil` if it is none.
  private static func text(_ bytes: [UInt8]) -> String? {
    let beginning = bytes.prefix(4096)
    let isPlain = beginning.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    guard isPlain, beginning.contains(where: { $0 > 0x20 }) else { return nil }
    // The cut may be within a character.
    for cut in 0..<(bytes.count > beginning.count ? 4 : 1) {
      if let text = String(validating: beginning.dropLast(cut), as: UTF8.self) { return text }
    }
    return nil
  }

  private static func textFile(_ text: String) -> ForeignFile {
    let line = text.split(whereSeparator: \.isNewline).first ?? ""
    if let first = line.first(where: { !$0.isWhitespace }), first == "{" || first == "[" {
      return ForeignFile(
        name: text.contains("\"cells\"") ? "a notebook" : "a JSON file",
        remedy: "Open the file that `save` wrote."
      )
    }
    guard let separator = [",", ";", "\t"].first(where: { line.contains($0) }) else {
      return ForeignFile(name: "a text file", remedy: "Open the file that `save` wrote.")
    }
    let argument =
      switch separator {
      case ",": ""
      case "\t": ", separator: \"\\t\""
      default: ", separator: \"\(separator)\""
      }
    return ForeignFile(
      name: "a text file, perhaps CSV",
      remedy: "`Table(csv: \"…\"\(argument))` reads tables from CSV."
    )
  }
}

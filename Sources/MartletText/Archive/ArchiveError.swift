// SPDX-License-Identifier: Apache-2.0

/// Why something cannot be saved to a file, or opened from one.
public struct ArchiveError: MartletError, Equatable {
  /// The kinds of trouble, each with the values involved.
  public enum Kind: Sendable, Equatable {
    /// A file of another format: what it is, and what to do with it.
    case foreignFile(found: String, remedy: String)
    /// A file that ends too early, in bytes.
    case truncated(expected: Int, found: Int)
    /// A file that contradicts itself, and how.
    case damaged(String)
    /// A file in a later version of the format, and the version of Martlet that wrote it.
    case newerVersion(found: Int, supported: Int, writer: String)
    /// A kind of value that only a later Martlet knows, and the version of Martlet that wrote it.
    case unknownKind(name: String, writer: String)
    /// A file that holds something else than what was asked for.
    case wrongKind(found: String, expected: String)
    /// A path that ends like those of another format.
    case foreignEnding(String)
    /// Values within values within values, deeper than the limit.
    case tooDeep(limit: Int)
    /// A type whose values cannot be kept in a file.
    case notArchivable(type: String)
    /// More names and other small things than fit into a header, in bytes.
    case tooLarge(header: Int, limit: Int)
  }

  /// Which trouble it is.
  public let kind: Kind
  /// The path as the program has it, where it is about a file.
  public let path: String?

  /// Makes an error of a kind.
  package init(_ kind: Kind, path: String? = nil) {
    self.kind = kind
    self.path = path
  }

  /// The same about the file at a path.
  package func about(_ path: String) -> ArchiveError { ArchiveError(kind, path: path) }
}

extension ArchiveError {
  /// A stable name of the kind of error.
  public var code: String {
    switch kind {
    case .foreignFile: "foreign-file"
    case .truncated, .damaged: "damaged-file"
    case .newerVersion, .unknownKind: "newer-file"
    case .wrongKind: "other-content"
    case .notArchivable, .tooLarge, .tooDeep: "not-savable"
    case .foreignEnding: "unknown-format"
    }
  }

  /// What is wrong, with the actual and the expected value.
  public var message: String {
    switch kind {
    case .foreignFile(let found, _): "\(file) is \(found)."
    case .truncated(let expected, let found):
      "\(file) is cut off: it has \(found) of \(expected) bytes."
    case .damaged(let problem): "\(file) is damaged: \(problem)."
    case .newerVersion(let found, let supported, let writer):
      "\(file) is in version \(found) of the format, as Martlet \(writer) writes it; this Martlet "
        + "(\(martletVersion)) knows versions up to \(supported)."
    case .unknownKind(let name, let writer):
      "\(file) holds something of the kind \"\(name)\", written by Martlet \(writer); this Martlet "
        + "(\(martletVersion)) does not know it."
    case .wrongKind(let found, let expected): "\(file) holds \(found), not \(expected)."
    case .foreignEnding(let ending):
      "A name that ends in \(ending) belongs to another format, and \(file) would be in Martlet's own."
    case .tooDeep(let limit): "What is to be saved is nested deeper than \(limit) levels."
    case .notArchivable(let type): "A value of type `\(type)` cannot be kept in a file."
    case .tooLarge(let header, let limit):
      "The header of the file would take \(header) bytes, and \(limit) is the limit."
    }
  }

  /// What to do.
  public var remedy: String? {
    switch kind {
    case .foreignFile(_, let remedy): remedy
    case .truncated, .damaged: "Save it again, or take another copy."
    case .newerVersion(_, _, let writer), .unknownKind(_, let writer):
      "Open it with Martlet \(writer) or a later one."
    case .wrongKind: nil
    case .foreignEnding: "Let the name end in .martlet."
    case .tooDeep: "Save its parts one by one."
    case .notArchivable: "Tables, models, pipelines and what they are made of can be kept."
    case .tooLarge: "Save less at a time."
    }
  }

  /// The path.
  public var culprit: String? { path }

  private var file: String { path.map { "\"\($0)\"" } ?? "The file" }
}

// SPDX-License-Identifier: Apache-2.0

/// A value that can be saved to a file and opened again.
///
/// What is opened is what was saved, bit for bit. The file is data and never code: opening one runs
/// nothing that is in it. Types of your own that conform to a protocol of the library have `save`,
/// too, but cannot be kept: nobody has said how.
public protocol Savable {}

extension Savable {
  /// Saves the value to a file, new or in the place of an old one.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder; by custom it ends in
  ///   `.martlet`.
  /// - Throws: ``ArchiveError`` of kind `foreignEnding` if the name ends like that of another format,
  ///   or `notArchivable` for a type of your own; an error of code `unwritable-file` or `not-allowed`.
  public func save(_ path: String) throws {
    if let ending = ForeignFile.ending(of: path) {
      throw ArchiveError(.foreignEnding(ending), path: path)
    }
    try Archive(of: self).write(to: path)
  }
}

/// A type that says how its values are kept in an ``Archive``.
///
/// Both directions are written side by side, under the same keys:
///
/// ```swift
/// extension Point: Archivable {
///   static let archiveKind = "point"
///   func archive(to writer: inout ArchiveWriter) throws {
///     writer.set("x", x)
///   }
///   init(from reader: ArchiveReader) throws {
///     x = try reader.double("x")
///   }
/// }
/// ```
///
/// A file may come from anybody: `init(from:)` checks whatever its type relies on, and throws
/// `reader.damaged(…)`. What is added later is read with a default where it is absent, so that old
/// files stay readable; what an old reader must not overlook gets a new kind.
package protocol Archivable: Sendable {
  /// The name of the type in files. It never changes, whatever becomes of the type's own name.
  static var archiveKind: String { get }
  /// Writes what the value consists of.
  func archive(to writer: inout ArchiveWriter) throws
  /// Makes a value of what was written.
  init(from reader: ArchiveReader) throws
}

/// The kind of a value in a sentence: `a decision tree` of `decision-tree`.
package func archiveNoun(_ kind: String) -> String {
  let words = kind.prefix(40).replacing("-", with: " ")
  guard let first = words.first else { return "nothing" }
  return ("aeiou".contains(first) ? "an " : "a ") + words
}

/// The types that can be read from files, by their kinds.
///
/// Each module of the library has a list of its own types and adds those of the modules below.
package struct ArchiveKinds: Sendable {
  private let types: [String: any Archivable.Type]

  /// Makes a list of types, all of different kinds.
  package init(_ types: [any Archivable.Type]) {
    self.init(types: Dictionary(uniqueKeysWithValues: types.map { ($0.archiveKind, $0) }))
  }

  private init(types: [String: any Archivable.Type]) { self.types = types }

  /// The types of two lists.
  package static func + (left: ArchiveKinds, right: ArchiveKinds) -> ArchiveKinds {
    ArchiveKinds(types: left.types.merging(right.types) { first, _ in first })
  }

  /// The type of a kind, or `nil`.
  subscript(kind: String) -> (any Archivable.Type)? { types[kind] }

  /// The value that an archive holds.
  ///
  /// - Throws: ``ArchiveError`` of kind `unknownKind` or `damaged`.
  package func value(of archive: Archive) throws -> any Archivable {
    try value(of: archive, as: (any Archivable).self, expected: "a value")
  }

  /// The value that an archive holds, of a type or a protocol.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - type: The type or protocol.
  ///   - expected: The type in a sentence, such as `a model`.
  /// - Returns: The value.
  /// - Throws: ``ArchiveError`` of kind `wrongKind`, `unknownKind` or `damaged`.
  package func value<Value>(
    of archive: Archive,
    as type: Value.Type,
    expected: String
  ) throws -> Value {
    let reader = ArchiveReader(archive, kinds: self)
    return try reader.make(archive.kind, as: type, expected: expected)
  }
}

extension Archive {
  /// An archive of one value.
  ///
  /// - Throws: ``ArchiveError`` of kind `notArchivable` if the value, or a part of it, is of a type that
  ///   cannot be kept.
  package init(of value: Any) throws {
    guard let value = value as? any Archivable else {
      throw ArchiveError(.notArchivable(type: "\(type(of: value))"))
    }
    var writer = ArchiveWriter()
    try value.archive(to: &writer)
    self.init(kind: type(of: value).archiveKind, header: writer.object, buffers: writer.buffers)
  }
}

/// Whether no two texts have the same bytes.
///
/// Bytes, since columns tell `é` and `e` with an accent apart, which are one and the same `String`.
package func areDistinct(_ texts: [String]) -> Bool {
  Set(texts.map { Array($0.utf8) }).count == texts.count
}

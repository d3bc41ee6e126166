// SPDX-License-Identifier: Apache-2.0

/// A file in which Martlet keeps values: data, never code.
///
/// It is a safetensors file, which other programs can read, with a header of Martlet's own as one
/// text of JSON in its metadata. `Format.md` beside this file describes it for strangers.
package struct Archive: Sendable, Equatable {
  /// The version of the format that is written; all up to this one are read.
  package static let version = 1
  /// The key of the safetensors metadata under which the header stands.
  package static let metadataKey = "martlet"

  /// What the file holds, by a name that never changes, such as `table`.
  package var kind: String
  /// What there is to say about it beyond the buffers.
  package var header: JSONValue
  /// Its numbers; their names are all different.
  package var buffers: [ArchiveBuffer]
  /// The version of the format that the file is in.
  package private(set) var version = Archive.version
  /// The version of Martlet that wrote it.
  package private(set) var writer = martletVersion

  /// Makes an archive of the present version.
  package init(kind: String, header: JSONValue, buffers: [ArchiveBuffer] = []) {
    self.kind = kind
    self.header = header
    self.buffers = buffers
  }

  /// The buffer of a name, or `nil`.
  package subscript(name: String) -> ArchiveBuffer? { buffers.first { $0.name == name } }

  /// The bytes of the file.
  ///
  /// - Throws: ``ArchiveError`` of kind `tooLarge` if the header would be too long to be read.
  package func encoded() throws(ArchiveError) -> [UInt8] {
    let document: JSONValue = [
      "format": "martlet", "version": .int(version), "writer": .string(writer),
      "kind": .string(kind), "content": header,
    ]
    return try Safetensors(
      metadata: [(Self.metadataKey, document.compactText)],
      buffers: buffers
    ).encoded()
  }

  /// Reads the bytes of a file.
  ///
  /// Whatever the bytes are, this returns or throws, and takes memory in proportion to them.
  ///
  /// - Throws: ``ArchiveError`` of kind `foreignFile`, `truncated`, `damaged` or `newerVersion`.
  package init(decoding bytes: [UInt8]) throws(ArchiveError) {
    let file = try Safetensors(decoding: bytes)
    guard let text = file.metadata.first(where: { $0.key == Self.metadataKey })?.value else {
      throw ArchiveError(
        .foreignFile(
          found: "a safetensors file of another program, without the header that Martlet writes",
          remedy: "Open the file that `save` wrote."
        )
      )
    }
    let document: JSONValue
    do {
      document = try JSONValue.parse(bytes: Array(text.utf8), refusingDuplicates: true)
    } catch {
      throw ArchiveError(.damaged("its Martlet header is not JSON"))
    }
    guard document["format"]?.stringValue == "martlet", let version = document["version"]?.intValue,
      version >= 1, let writer = document["writer"]?.stringValue
    else { throw ArchiveError(.damaged("its Martlet header lacks the version")) }
    guard version <= Self.version else {
      throw ArchiveError(
        .newerVersion(found: version, supported: Self.version, writer: Self.shown(writer))
      )
    }
    guard let kind = document["kind"]?.stringValue, let header = document["content"] else {
      throw ArchiveError(.damaged("its Martlet header lacks the kind of content"))
    }
    self.init(kind: kind, header: header, buffers: file.buffers)
    self.version = version
    self.writer = Self.shown(writer)
  }

  /// The beginning of a text that a file brings and an error shows.
  private static func shown(_ text: String) -> String { String(text.prefix(40)) }
}

// MARK: Files

extension Archive {
  /// Reads a file, as far as ``Permissions`` allow it.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - beforeReading: Given the size of the file, where it has one; to ask for memory.
  ///   - whileReading: Called for each part; to look for interruptions.
  /// - Throws: ``ArchiveError`` with the path; ``FileError``; ``PermissionError``; whatever
  ///   interrupts a question to the person; what the closures throw.
  package init(
    reading path: String,
    beforeReading: (_ size: Int) throws -> Void = { _ in },
    whileReading: () throws -> Void = {}
  ) throws {
    let bytes = try Files.read(path, beforeReading: beforeReading, whileReading: whileReading)
    do throws(ArchiveError) {
      try self.init(decoding: bytes)
    } catch {
      throw error.about(path)
    }
  }

  /// Writes a file in one step, as far as ``Permissions`` allow it.
  ///
  /// - Throws: ``ArchiveError``; ``FileError``; ``PermissionError``; whatever interrupts a question
  ///   to the person.
  package func write(to path: String) throws {
    let bytes: [UInt8]
    do throws(ArchiveError) { bytes = try encoded() } catch { throw error.about(path) }
    try Files.write(bytes, to: path)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A file in the safetensors format: named blocks of numbers, and texts about them.
///
/// Eight bytes give the length of a JSON header, little-endian; the header follows, padded with
/// spaces; then the blocks, without gaps. Decoding believes nothing: what it returns fits the bytes
/// that are there, and it takes memory in proportion to them.
///
/// Invariant: the names of the buffers are different, and none is ``Safetensors/metadataKey``.
///
/// - Note: The format is described at <https://github.com/huggingface/safetensors>, which this
///   follows in all but the length of the header, of which it allows less.
package struct Safetensors: Sendable, Equatable {
  /// The member of the header that holds texts instead of a buffer.
  package static let metadataKey = "__metadata__"
  /// The longest header in bytes; the value of each byte may take some thirty in memory.
  package static let maximumHeader = 32 << 20

  /// Texts about the file, by different keys.
  package var metadata: [(key: String, value: String)]
  /// The buffers; in a file that was read, in the order of their bytes.
  package private(set) var buffers: [ArchiveBuffer]

  /// Makes a file of parts; the names of the buffers are all different.
  package init(metadata: [(key: String, value: String)] = [], buffers: [ArchiveBuffer] = []) {
    self.metadata = metadata
    self.buffers = buffers
    precondition(
      Set(buffers.map(\.name) + [Self.metadataKey]).count == buffers.count + 1,
      "two buffers have the same name"
    )
  }

  package static func == (left: Safetensors, right: Safetensors) -> Bool {
    left.buffers == right.buffers && left.metadata.map(\.key) == right.metadata.map(\.key)
      && left.metadata.map(\.value) == right.metadata.map(\.value)
  }
}

// MARK: Writing

extension Safetensors {
  /// The bytes of the file.
  ///
  /// Every element lies at a multiple of its size from the start of the file: buffers with large
  /// elements come first, and otherwise they keep their order.
  ///
  /// - Throws: ``ArchiveError`` of kind `tooLarge` if the header would be too long to be read.
  package func encoded() throws(ArchiveError) -> [UInt8] {
    try encoded(headerLimit: Self.maximumHeader)
  }

  func encoded(headerLimit: Int) throws(ArchiveError) -> [UInt8] {
    let ordered = [8, 4, 2, 1].flatMap { size in buffers.filter { $0.element.size == size } }
    var members: [(key: String, value: JSONValue)] = []
    if !metadata.isEmpty {
      members.append(
        (Self.metadataKey, .object(metadata.map { (key: $0.key, value: .string($0.value)) }))
      )
    }
    var end = 0
    for buffer in ordered {
      let start = end
      end += buffer.bytes.count
      members.append(
        (
          buffer.name,
          [
            "dtype": .string(buffer.element.rawValue),
            "shape": .array(buffer.shape.map { .int($0) }),
            "data_offsets": [.int(start), .int(end)],
          ]
        )
      )
    }
    var header = Array(JSONValue.object(members).compactText.utf8)
    header += repeatElement(UInt8(ascii: " "), count: (8 - header.count % 8) % 8)
    guard header.count <= headerLimit else {
      throw ArchiveError(.tooLarge(header: header.count, limit: headerLimit))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + header.count + end)
    withUnsafeBytes(of: UInt64(header.count).littleEndian) { bytes.append(contentsOf: $0) }
    bytes += header
    for buffer in ordered { bytes += buffer.bytes }
    return bytes
  }
}

// MARK: Reading

extension Safetensors {
  /// Reads the bytes of a file.
  ///
  /// - Throws: ``ArchiveError`` of kind `foreignFile` for another format, `truncated` if bytes are
  ///   missing at the end, and `damaged` for a header that does not describe the bytes.
  package init(decoding bytes: [UInt8]) throws(ArchiveError) {
    guard let length = Self.headerLength(bytes) else {
      throw ArchiveError(ForeignFile(bytes).kind)
    }
    let start = 8 + length
    guard start <= bytes.count else {
      throw ArchiveError(.truncated(expected: start, found: bytes.count))
    }
    let header: JSONValue
    do {
      header = try JSONValue.parse(bytes: Array(bytes[8..<start]), refusingDuplicates: true)
    } catch {
      throw ArchiveError(.damaged("the header is \(Self.phrase(error))"))
    }
    var entries: [Entry] = []
    metadata = []
    for (key, value) in header.objectValue ?? [] {
      if key == Self.metadataKey {
        metadata = try Self.texts(value)
      } else {
        entries.append(try Entry(name: key, value))
      }
    }
    // In the order of their bytes each must begin where the one before ends.
    entries.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    var end = 0
    for entry in entries {
      guard entry.start == end else {
        throw ArchiveError(
          .damaged("\(Self.shown(entry.name)) begins at byte \(entry.start) instead of \(end)")
        )
      }
      end = entry.end
    }
    guard end <= bytes.count - start else {
      let (expected, overflows) = end.addingReportingOverflow(start)
      throw ArchiveError(
        .truncated(expected: overflows ? .max : expected, found: bytes.count)
      )
    }
    guard end == bytes.count - start else {
      throw ArchiveError(
        .damaged("\(bytes.count - start - end) bytes at its end belong to no buffer")
      )
    }
    buffers = entries.map { entry in
      ArchiveBuffer(
        name: entry.name,
        element: entry.element,
        shape: entry.shape,
        bytes: bytes[(start + entry.start)..<(start + entry.end)]
      )
    }
  }

  /// The length of the header, or `nil` if the bytes do not look like the format.
  private static func headerLength(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 8, bytes[8] == UInt8(ascii: "{") else { return nil }
    let length = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length >= 2, length <= UInt64(maximumHeader) else { return nil }
    return Int(length)
  }

  private static func texts(
    _ value: JSONValue
  ) throws(ArchiveError) -> [(key: String, value: String)] {
    var texts: [(key: String, value: String)] = []
    for (key, value) in value.objectValue ?? [("", .null)] {
      guard let text = value.stringValue else {
        throw ArchiveError(.damaged("\(metadataKey) does not map names to texts"))
      }
      texts.append((key, text))
    }
    return texts
  }

  /// The message of a JSON error inside a sentence.
  private static func phrase(_ error: any Error) -> String {
    guard let error = error as? JSONError else { return "not JSON" }
    return "not JSON at byte \(8 + error.offset) (\(error.problem))"
  }

  /// A buffer in an error: what a file brings may be long.
  private static func shown(_ name: String) -> String { "buffer \"\(name.prefix(40))\"" }

  /// What the header says of a buffer.
  private struct Entry {
    let name: String
    let element: ArchiveBuffer.Element
    let shape: [Int]
    // Invariant: 0 ≤ start ≤ end, and `end - start` is the size that the shape gives.
    let start: Int
    let end: Int

    init(name: String, _ value: JSONValue) throws(ArchiveError) {
      func damaged(_ problem: String) -> ArchiveError {
        ArchiveError(.damaged("\(Safetensors.shown(name)) \(problem)"))
      }
      guard let type = value["dtype"]?.stringValue else { throw damaged("has no type") }
      guard let element = ArchiveBuffer.Element(rawValue: type) else {
        throw damaged("has elements of an unknown type \"\(type.prefix(20))\"")
      }
      var shape: [Int] = []
      var size = element.size
      var overflows = false
      var isEmpty = false
      for dimension in value["shape"]?.arrayValue ?? [.null] {
        guard let length = dimension.intValue, length >= 0 else {
          throw damaged("has no proper shape")
        }
        shape.append(length)
        isEmpty = isEmpty || length == 0
        let product = size.multipliedReportingOverflow(by: length)
        size = product.partialValue
        overflows = overflows || product.overflow
      }
      let offsets = value["data_offsets"]?.arrayValue?.compactMap(\.intValue) ?? []
      guard offsets.count == 2, value["data_offsets"]?.arrayValue?.count == 2, offsets[0] >= 0,
        offsets[0] <= offsets[1]
      else { throw damaged("has no proper offsets") }
      // With a length of 0 among them the product is 0 whatever the others are.
      guard isEmpty ? offsets[0] == offsets[1] : !overflows && size == offsets[1] - offsets[0]
      else {
        throw damaged(
          "has \(offsets[1] - offsets[0]) bytes, which do not fit its shape "
            + (shape.count > 8 ? "of \(shape.count) dimensions" : "\(shape) of \(type)")
        )
      }
      self.name = name
      self.element = element
      self.shape = shape
      start = offsets[0]
      end = offsets[1]
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Collects what a value consists of: small things as JSON, many numbers as buffers.
///
/// A value within a value has keys of its own; its buffers get the outer key in front.
package struct ArchiveWriter {
  /// How deep values may contain values.
  static let maximumDepth = 64

  private var members: [(key: String, value: JSONValue)] = []
  /// All buffers, those of inner values included.
  private(set) var buffers: [ArchiveBuffer] = []
  private let prefix: String
  private let depth: Int

  init() {
    prefix = ""
    depth = 0
  }

  private init(prefix: String, depth: Int) {
    self.prefix = prefix
    self.depth = depth
  }

  /// What was written besides the buffers.
  var object: JSONValue { .object(members) }

  // MARK: Small things

  /// Writes a JSON value.
  package mutating func set(_ key: String, json value: JSONValue) {
    assert(!members.contains { $0.key == key }, "\(key) is written twice")
    members.append((key, value))
  }

  /// Writes a text.
  package mutating func set(_ key: String, _ value: String) { set(key, json: .string(value)) }

  /// Writes a whole number.
  package mutating func set(_ key: String, _ value: Int) { set(key, json: .int(value)) }

  /// Writes a truth value.
  package mutating func set(_ key: String, _ value: Bool) { set(key, json: .bool(value)) }

  /// Writes a decimal number, bit for bit: one that JSON does not have as the text of its bits.
  package mutating func set(_ key: String, _ value: Double) {
    set(key, json: JSONValue(exactly: value))
  }

  /// Writes a few decimal numbers, bit for bit.
  package mutating func set(_ key: String, _ values: [Double]) {
    set(key, json: .array(values.map { JSONValue(exactly: $0) }))
  }

  /// Writes a few whole numbers.
  package mutating func set(_ key: String, _ values: [Int]) {
    set(key, json: .array(values.map { .int($0) }))
  }

  /// Writes a few texts.
  package mutating func set(_ key: String, _ values: [String]) {
    set(key, json: .array(values.map { .string($0) }))
  }

  // MARK: Buffers

  /// Writes many numbers.
  package mutating func buffer<Value: ArchiveElement>(
    _ key: String,
    _ values: [Value],
    shape: [Int]? = nil
  ) {
    buffers.append(ArchiveBuffer(prefix + key, values, shape: shape))
  }

  /// Writes many texts: their UTF-8 one after the other, and where each begins and the last one ends.
  package mutating func buffer(_ key: String, texts: [String]) {
    var bytes: [UInt8] = []
    var offsets = [0]
    offsets.reserveCapacity(texts.count + 1)
    for text in texts {
      bytes += text.utf8
      offsets.append(bytes.count)
    }
    buffer(key, textBytes: bytes, offsets: offsets)
  }

  /// Writes many texts that lie one after the other: text `i` from `offsets[i]` to `offsets[i + 1]`.
  package mutating func buffer(_ key: String, textBytes: [UInt8], offsets: [Int]) {
    buffer(key + ".text", textBytes)
    buffer(key + ".offsets", offsets)
  }

  // MARK: Values

  /// Writes a value of any type that can be kept.
  ///
  /// - Throws: ``ArchiveError`` of kind `notArchivable`.
  package mutating func set(_ key: String, value: Any) throws {
    set(key, json: try inner(key, value))
  }

  /// Writes several values, in their order.
  ///
  /// - Throws: ``ArchiveError`` of kind `notArchivable`.
  package mutating func set(_ key: String, values: [Any]) throws {
    set(key, json: .array(try values.enumerated().map { try inner("\(key).\($0)", $1) }))
  }

  private mutating func inner(_ key: String, _ value: Any) throws -> JSONValue {
    guard let value = value as? any Archivable else {
      throw ArchiveError(.notArchivable(type: "\(type(of: value))"))
    }
    guard depth < Self.maximumDepth else { throw ArchiveError(.tooDeep(limit: Self.maximumDepth)) }
    var writer = ArchiveWriter(prefix: "\(prefix)\(key).", depth: depth + 1)
    writer.set("kind", type(of: value).archiveKind)
    try value.archive(to: &writer)
    buffers += writer.buffers
    return writer.object
  }
}

extension JSONValue {
  /// A number, or the text of its bits where JSON has no such number.
  package init(exactly value: Double) {
    self =
      value.isFinite
      ? .double(value) : .string("0x" + String(value.bitPattern, radix: 16))
  }

  /// The number that ``init(exactly:)`` was given, otherwise `nil`.
  package var exactDouble: Double? {
    if let number = doubleValue { return number }
    guard let text = stringValue, text.hasPrefix("0x"), text.utf8.count <= 18,
      let bits = UInt64(text.dropFirst(2), radix: 16)
    else { return nil }
    return Double(bitPattern: bits)
  }
}

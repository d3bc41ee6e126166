// SPDX-License-Identifier: Apache-2.0

/// Gives back what an ``ArchiveWriter`` was given, under the same keys.
///
/// Everything is checked: what is absent or of another type is an error, never a trap.
package struct ArchiveReader {
  private let object: JSONValue
  private let buffers: [String: ArchiveBuffer]
  private let prefix: String
  private let depth: Int
  private let kinds: ArchiveKinds
  /// The version of the format that the file is in.
  package let version: Int
  private let writer: String

  init(_ archive: Archive, kinds: ArchiveKinds) {
    object = archive.header
    buffers = Dictionary(archive.buffers.map { ($0.name, $0) }) { first, _ in first }
    prefix = ""
    depth = 0
    self.kinds = kinds
    version = archive.version
    writer = archive.writer
  }

  /// A reader of a value within the one that `outer` reads.
  private init(_ outer: ArchiveReader, _ object: JSONValue, key: String) {
    self.object = object
    buffers = outer.buffers
    prefix = "\(outer.prefix)\(key)."
    depth = outer.depth + 1
    kinds = outer.kinds
    version = outer.version
    writer = outer.writer
  }

  /// An error that says what contradicts what the type relies on.
  package func damaged(_ problem: String) -> ArchiveError { ArchiveError(.damaged(problem)) }

  /// An error about something of which a later version has more kinds, such as a type of columns.
  package func unknown(_ kind: String) -> ArchiveError {
    ArchiveError(.unknownKind(name: String(kind.prefix(40)), writer: writer))
  }

  /// What `body` makes; whatever it throws about its arguments is damage to the file.
  package func checked<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ArchiveError {
      throw error
    } catch let error as any MartletError {
      let problem = error.message.prefix(200)
      throw damaged(String(problem.hasSuffix(".") ? problem.dropLast() : problem))
    }
  }

  private func absent(_ key: String, _ expected: String) -> ArchiveError {
    damaged("it lacks \(expected) \"\((prefix + key).prefix(60))\"")
  }

  // MARK: Small things

  /// Whether there is something under a key besides buffers.
  package func has(_ key: String) -> Bool { object[key] != nil }

  /// A JSON value.
  package func json(_ key: String) throws -> JSONValue {
    guard let value = object[key] else { throw absent(key, "the entry") }
    return value
  }

  /// A text.
  package func string(_ key: String) throws -> String {
    guard let value = object[key]?.stringValue else { throw absent(key, "the text") }
    return value
  }

  /// A whole number.
  package func int(_ key: String) throws -> Int {
    guard let value = object[key]?.intValue else { throw absent(key, "the whole number") }
    return value
  }

  /// A whole number that is at least 0.
  package func count(_ key: String) throws -> Int {
    let value = try int(key)
    guard value >= 0 else { throw damaged("\"\(key)\" is \(value)") }
    return value
  }

  /// A truth value.
  package func bool(_ key: String) throws -> Bool {
    guard let value = object[key]?.boolValue else { throw absent(key, "the truth value") }
    return value
  }

  /// A decimal number.
  package func double(_ key: String) throws -> Double {
    guard let value = object[key]?.exactDouble else { throw absent(key, "the number") }
    return value
  }

  /// A few decimal numbers.
  package func doubles(_ key: String) throws -> [Double] {
    try list(key, "the numbers") { $0.exactDouble }
  }

  /// A few whole numbers.
  package func ints(_ key: String) throws -> [Int] { try list(key, "the numbers") { $0.intValue } }

  /// A few texts.
  package func strings(_ key: String) throws -> [String] {
    try list(key, "the texts") { $0.stringValue }
  }

  private func list<Element>(
    _ key: String,
    _ expected: String,
    _ element: (JSONValue) -> Element?
  ) throws -> [Element] {
    guard let values = object[key]?.arrayValue else { throw absent(key, expected) }
    return try values.map {
      guard let value = element($0) else { throw absent(key, expected) }
      return value
    }
  }

  // MARK: Buffers

  /// A buffer, whatever it holds.
  package func buffer(_ key: String) throws -> ArchiveBuffer {
    guard let buffer = buffers[prefix + key] else { throw absent(key, "the buffer") }
    return buffer
  }

  /// Whether there is a buffer of a name.
  package func hasBuffer(_ key: String) -> Bool { buffers[prefix + key] != nil }

  /// Many numbers.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - type: The type of the numbers.
  ///   - count: How many there must be, where that is known.
  /// - Returns: The numbers.
  /// - Throws: ``ArchiveError`` of kind `damaged`.
  package func values<Value: ArchiveElement>(
    _ key: String,
    as type: Value.Type = Value.self,
    count: Int? = nil
  ) throws -> [Value] {
    let buffer = try buffer(key)
    guard let values = buffer.values(as: type) else {
      throw damaged(
        "\"\((prefix + key).prefix(60))\" has the type \(buffer.element.rawValue) in place of "
          + type.archivedElement.rawValue
      )
    }
    if let count, values.count != count {
      throw damaged("\"\((prefix + key).prefix(60))\" has \(values.count) values, not \(count)")
    }
    return values
  }

  /// Many texts.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - count: How many there must be, where that is known.
  /// - Returns: The texts.
  /// - Throws: ``ArchiveError`` of kind `damaged`.
  package func texts(_ key: String, count: Int? = nil) throws -> [String] {
    var texts: [String] = []
    try forEachText(key, count: count) { texts.append(String(decoding: $0, as: UTF8.self)) }
    return texts
  }

  /// Calls `body` with the bytes of each of many texts, all of them valid UTF-8.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - count: How many there must be, where that is known.
  ///   - body: Given the texts in their order.
  /// - Throws: ``ArchiveError`` of kind `damaged`.
  package func forEachText(
    _ key: String,
    count: Int? = nil,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws {
    var bounds: Int?
    if let count {
      guard count < .max else { throw damaged("there are too many texts \"\(key)\"") }
      bounds = count + 1
    }
    let offsets = try values(key + ".offsets", as: Int.self, count: bounds)
    let buffer = try buffer(key + ".text")
    let doNotFit = damaged("the texts \"\((prefix + key).prefix(60))\" do not fit their offsets")
    guard buffer.element == .uint8, offsets.first == 0, offsets.last == buffer.bytes.count else {
      throw doNotFit
    }
    guard String(validating: buffer.bytes, as: UTF8.self) != nil else {
      throw damaged("the texts \"\((prefix + key).prefix(60))\" are not UTF-8")
    }
    try buffer.bytes.withUnsafeBufferPointer { bytes in
      for place in 1..<offsets.count {
        let (lower, upper) = (offsets[place - 1], offsets[place])
        // A part of valid UTF-8 is valid if it neither begins nor ends within a character.
        guard 0 <= lower, lower <= upper, upper <= bytes.count,
          lower == bytes.count || bytes[lower] & 0xC0 != 0x80
        else { throw doNotFit }
        body(UnsafeBufferPointer(rebasing: bytes[lower..<upper]))
      }
    }
  }

  // MARK: Values

  /// A value of a type or a protocol.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - type: The type or protocol.
  /// - Returns: The value.
  /// - Throws: ``ArchiveError``; what the type throws.
  package func value<Value>(_ key: String, as type: Value.Type = Value.self) throws -> Value {
    try value(in: json(key), key: key, as: type)
  }

  /// Several values of a type or a protocol.
  package func items<Value>(_ key: String, of type: Value.Type = Value.self) throws -> [Value] {
    guard let objects = object[key]?.arrayValue else { throw absent(key, "the values") }
    return try objects.enumerated().map { try value(in: $1, key: "\(key).\($0)", as: type) }
  }

  private func value<Value>(
    in object: JSONValue,
    key: String,
    as type: Value.Type
  ) throws -> Value {
    guard let kind = object["kind"]?.stringValue else { throw absent(key, "the value") }
    guard depth < ArchiveWriter.maximumDepth else { throw damaged("it is nested too deeply") }
    let reader = ArchiveReader(self, object, key: key)
    return try reader.make(kind, as: type, expected: "what belongs in \"\(key)\"")
  }

  /// The value of a kind that this reader stands at.
  func make<Value>(_ kind: String, as type: Value.Type, expected: String) throws -> Value {
    guard let found = kinds[kind] else { throw unknown(kind) }
    let mismatch = ArchiveError(.wrongKind(found: archiveNoun(kind), expected: expected))
    // Whether the type fits is known before anything of it is read, but for protocols.
    if let wanted = type as? any Archivable.Type, wanted.archiveKind != kind { throw mismatch }
    let value = try found.init(from: self)
    guard let value = value as? Value else { throw mismatch }
    return value
  }
}

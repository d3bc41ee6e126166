// SPDX-License-Identifier: Apache-2.0

import MartletText

/// What was fetched before, in a folder of this person.
///
/// An entry is a line of JSON and the bytes. It counts only if it is for the very address, and its
/// bytes have the sum that they had.
struct WebCache {
  /// What is known of an answer besides its bytes.
  struct Entry {
    var finalAddress: String
    var type: String
    /// What the server calls this state of the thing, `ETag` and `Last-Modified`; empty for none.
    var tag: String
    var modified: String
    var links: String
    /// Microseconds since 1970 when it was fetched.
    var time: Int
    var bytes: [UInt8]
  }

  private let folder: HiddenFolder

  /// The most bytes of an answer that are kept.
  private static let mostBytes = 32 << 20
  /// The most answers that are kept.
  private static let mostEntries = 64

  init?() {
    guard let folder = HiddenFolder.cache("web") else { return nil }
    self.folder = folder
  }

  /// A name that follows from the address.
  private static func name(_ address: String) -> String {
    // Fowler, Noll and Vo, FNV-1a with 64 bits; the entry says the address itself.
    let sum = address.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(sum, radix: 16)
  }

  private static func sum(_ bytes: [UInt8]) -> String {
    Checksum.text(bytes.withUnsafeBufferPointer { Checksum.crc32($0) })
  }

  /// What is kept for an address.
  func entry(_ address: String) -> Entry? {
    guard let file = folder.read(Self.name(address), limit: Self.mostBytes + (1 << 16)),
      let end = file.firstIndex(of: 0x0A),
      let head = try? JSONValue.parse(bytes: Array(file[..<end])),
      head["address"]?.stringValue == address
    else { return nil }
    let bytes = Array(file[(end + 1)...])
    guard head["checksum"]?.stringValue == Self.sum(bytes) else { return nil }
    func text(_ key: String) -> String { head[key]?.stringValue ?? "" }
    return Entry(
      finalAddress: text("final"),
      type: text("type"),
      tag: text("tag"),
      modified: text("modified"),
      links: text("links"),
      time: head["time"]?.intValue ?? 0,
      bytes: bytes
    )
  }

  /// Keeps an answer.
  func keep(_ entry: Entry, for address: String) {
    guard entry.bytes.count <= Self.mostBytes, address.utf8.count < 8_000 else { return }
    let head: JSONValue = [
      "address": .string(address), "final": .string(entry.finalAddress),
      "type": .string(entry.type), "tag": .string(entry.tag), "modified": .string(entry.modified),
      "links": .string(entry.links), "time": .int(entry.time),
      "checksum": .string(Self.sum(entry.bytes)),
    ]
    let names = folder.names()
    // Names are as good as drawn by lot: of too many some go.
    if names.count >= Self.mostEntries {
      for name in names.prefix(names.count - Self.mostEntries / 2) { folder.remove(name) }
    }
    _ = folder.write(
      Array(head.compactText.utf8) + [0x0A] + entry.bytes,
      to: Self.name(address),
      isDurable: false
    )
  }
}

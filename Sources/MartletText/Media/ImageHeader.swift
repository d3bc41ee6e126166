// SPDX-License-Identifier: Apache-2.0

/// What the first bytes of a picture's file say: its kind and its size.
///
/// PNG: W3C, *Portable Network Graphics*, 5.2 and 11.2.2; JPEG: ITU-T T.81, B.2.2; GIF: *GIF89a*, 18;
/// WebP: RFC 9649, 2.
struct ImageHeader: Sendable, Equatable {
  /// The MIME type.
  var type: String
  /// The kind as people call it.
  var name: String
  /// In pixels; `nil` where the file does not say it at its start.
  var size: Size?

  struct Size: Sendable, Equatable {
    var width: Int
    var height: Int
  }

  init(_ bytes: [UInt8]) throws {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      (type, name) = ("image/png", "PNG")
      size = Self.size(Self.big(bytes, 16, 4), Self.big(bytes, 20, 4))
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      (type, name) = ("image/jpeg", "JPEG")
      size = Self.jpegSize(bytes)
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      (type, name) = ("image/gif", "GIF")
      size = Self.size(Self.little(bytes, 6, 2), Self.little(bytes, 8, 2))
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      (type, name) = ("image/webp", "WebP")
      size = Self.webPSize(bytes)
    } else {
      let start = bytes.prefix(256).filter { $0 > 0x20 }
      let isMarkup = start.first == UInt8(ascii: "<")
      throw MediaError(
        kind: .noPicture,
        problem: bytes.isEmpty
          ? "it is empty" : "it does not begin as PNG, JPEG, GIF and WebP files do",
        advice: isMarkup ? "SVG(file:) shows an SVG picture, HTML(file:) a page." : nil
      )
    }
  }

  private static func size(_ width: Int?, _ height: Int?) -> Size? {
    guard let width, let height, width > 0, height > 0 else { return nil }
    return Size(width: width, height: height)
  }

  private static func big(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int? {
    guard place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The size in the first frame header; segments before it are skipped.
  private static func jpegSize(_ bytes: [UInt8]) -> Size? {
    var place = 2
    while let marker = big(bytes, place, 2), marker >> 8 == 0xFF {
      let kind = marker & 0xFF
      if kind == 0xFF {
        place += 1
        continue
      }
      // C4, C8 and CC are tables; all others from C0 to CF begin a frame.
      if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
        return size(big(bytes, place + 7, 2), big(bytes, place + 5, 2))
      }
      guard let length = big(bytes, place + 2, 2), length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }

  private static func webPSize(_ bytes: [UInt8]) -> Size? {
    let kind = String(decoding: bytes.dropFirst(12).prefix(4), as: UTF8.self)
    switch kind {
    case "VP8 ":
      return size(
        little(bytes, 26, 2).map { $0 & 0x3FFF },
        little(bytes, 28, 2).map { $0 & 0x3FFF }
      )
    case "VP8L":
      guard let bits = little(bytes, 21, 4) else { return nil }
      return Size(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    case "VP8X":
      guard let width = little(bytes, 24, 3), let height = little(bytes, 27, 3) else { return nil }
      return Size(width: width + 1, height: height + 1)
    default: return nil
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A picture made of pixels: PNG, JPEG, GIF or WebP.
///
/// ```swift
/// Image(file: "lake.png", width: 320)
/// ```
public struct Image: Sendable, Equatable {
  /// The picture's file, byte by byte.
  public let bytes: [UInt8]
  /// The width at which it is shown, in pixels of the page; `nil` is that of the picture.
  public let width: Int?
  /// The height at which it is shown, in pixels of the page; `nil` is in proportion to the width.
  public let height: Int?
  private let header: ImageHeader

  /// Takes the bytes of a picture's file.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - width: How wide to show it, in pixels; as it is by default.
  ///   - height: How high to show it, in pixels; in proportion to the width by default.
  /// - Throws: When the bytes are of no kind of picture that front ends show.
  public init(_ bytes: [UInt8], width: Int? = nil, height: Int? = nil) throws {
    self.bytes = bytes
    self.width = width.map { max(1, $0) }
    self.height = height.map { max(1, $0) }
    header = try ImageHeader(bytes)
  }

  /// Reads a picture from a file.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - width: How wide to show it, in pixels; as it is by default.
  ///   - height: How high to show it, in pixels; in proportion to the width by default.
  /// - Throws: When there is no such file, it may not be read, or it is of no kind of picture that
  ///   front ends show.
  public init(file: String, width: Int? = nil, height: Int? = nil) throws {
    do {
      try self.init(try Files.read(file), width: width, height: height)
    } catch let error as MediaError {
      throw error.named(file)
    }
  }

  /// Takes a picture's file as text in Base64.
  ///
  /// - Throws: When the text is no Base64, or not that of a picture that front ends show.
  public init(base64 text: String, width: Int? = nil, height: Int? = nil) throws {
    guard let bytes = Base64.decode(text) else {
      throw MediaError(kind: .noPicture, problem: "the text is no Base64")
    }
    try self.init(bytes, width: width, height: height)
  }
}

extension Image: MediaRepresentable, CustomStringConvertible {
  /// The picture, such as `image/png`, and its kind and size as `text/plain`.
  public var mediaBundle: MediaBundle {
    var size: [(key: String, value: JSONValue)] = []
    if let width { size.append(("width", .int(width))) }
    if let height { size.append(("height", .int(height))) }
    return MediaBundle(
      representations: [header.type: Base64.encode(bytes), "text/plain": description],
      metadata: size.isEmpty ? [:] : [header.type: JSONValue.object(size).compactText]
    )
  }

  /// The kind and the size, for instance `PNG picture, 640 × 480 pixels`.
  public var description: String {
    let size = header.size.map { ", \($0.width) × \($0.height) pixels" } ?? ""
    return "\(header.name) picture\(size)"
  }
}

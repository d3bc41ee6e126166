// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

#if canImport(Glibc)
import Glibc
#endif

/// Finds out how the characters of a page are written as bytes.
enum HTMLEncoding {
  /// The text of a page.
  ///
  /// Its mark counts first, then what the server said, then what the page says of itself in its
  /// first kilobyte. If all are silent, or say UTF-8 of what cannot be that, the bytes decide:
  /// UTF-8, or else Windows-1252, as browsers do. Bytes without a character become U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - said: The name of the encoding that the server said.
  ///   - name: The file or the address, for errors.
  /// - Returns: The text.
  /// - Throws: ``DataFileError`` for an encoding that is not known.
  /// - Note: WHATWG, *Encoding Standard*, section 4.2 *Names and labels*.
  static func text(_ bytes: [UInt8], said: String?, name: String?) throws -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes[3...], as: UTF8.self)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
    let label = (said ?? declared(bytes)).map(normalized)
    switch label {
    case nil, "", "utf8", "unicode11utf8", "usascii", "ascii":
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      // What was said to be UTF-8 and mostly is has a wrong byte somewhere.
      if label?.hasSuffix("utf8") ?? false { return String(decoding: bytes, as: UTF8.self) }
      return windows1252(bytes)
    case "iso88591", "latin1", "windows1252", "cp1252", "l1", "xcp1252", "88591":
      return windows1252(bytes)
    // A page that says so in ASCII is not written so.
    case "utf16", "utf16le", "unicode":
      return said == nil
        ? try text(bytes, said: "utf-8", name: name) : utf16(bytes[...], isBigEndian: false)
    case "utf16be":
      return said == nil
        ? try text(bytes, said: "utf-8", name: name) : utf16(bytes[...], isBigEndian: true)
    case let label?:
      guard let system = systemNames[label] else {
        // A misspelt name should not keep anybody from reading what is plainly UTF-8.
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw unknown(said ?? declared(bytes) ?? label, name)
      }
      return try converted(bytes, from: system, name)
    }
  }

  private static func unknown(_ label: String, _ name: String?) -> DataFileError {
    DataFileError(
      format: "HTML",
      file: name,
      problem: "its characters are written as \"\(shortened(label, to: 40))\", "
        + "which is not known here",
      remedy: "Save it as UTF-8."
    )
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    let text = (try? TextEncoding.windows1252.utf8(bytes)) ?? bytes
    return String(decoding: text, as: UTF8.self)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      place += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// A label without the signs in which spellings differ.
  private static func normalized(_ label: String) -> String {
    asciiLowercased(label).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  // MARK: What a page says of itself

  /// The encoding in the `<meta>` of a page, `nil` if it does not say.
  private static func declared(_ bytes: [UInt8]) -> String? {
    var tokenizer = HTMLTokenizer(String(decoding: bytes.prefix(2_048), as: UTF8.self))
    while let token = tokenizer.next() {
      guard case .start(let tag) = token else { continue }
      switch tag.name {
      case "script", "style", "title", "noscript":
        tokenizer.mode = .text(until: tag.name, hasReferences: false)
      case "body": return nil
      case "meta":
        func value(_ name: String) -> String? { tag.attributes.first { $0.name == name }?.value }
        if let charset = value("charset") { return charset }
        if asciiLowercased(value("http-equiv") ?? "") == "content-type",
          let charset = charset(in: value("content") ?? "")
        {
          return charset
        }
      default: break
      }
    }
    return nil
  }

  /// The encoding in the type of a content, such as `text/html; charset=utf-8`.
  static func charset(in type: String) -> String? {
    let type = asciiLowercased(type)
    guard let start = type.firstRange(of: "charset=") else { return nil }
    let value = type[start.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { !"\"'; ,".contains($0) }
    return value.isEmpty ? nil : String(value)
  }

  // MARK: The system's encodings

  /// The encodings of the web that the system converts, by the labels in use.
  private static let systemNames: [String: String] = {
    var names: [String: String] = [:]
    for number in 2...16 where number != 12 {
      names["iso8859\(number)"] = "ISO-8859-\(number)"
      names["8859\(number)"] = "ISO-8859-\(number)"
    }
    // Browsers take the Turkish part of ISO 8859 for the one of Windows.
    (names["iso88599"], names["latin5"]) = ("WINDOWS-1254", "WINDOWS-1254")
    (names["latin2"], names["latin9"]) = ("ISO-8859-2", "ISO-8859-15")
    for number in 1250...1258 {
      (names["windows\(number)"], names["cp\(number)"]) = ("CP\(number)", "CP\(number)")
    }
    for (label, name) in [
      ("koi8r", "KOI8-R"), ("koi8u", "KOI8-U"), ("macintosh", "MACINTOSH"), ("ibm866", "IBM866"),
      ("cp866", "IBM866"), ("tis620", "TIS-620"), ("windows874", "TIS-620"),
      ("shiftjis", "CP932"), ("sjis", "CP932"), ("xsjis", "CP932"), ("windows31j", "CP932"),
      ("eucjp", "EUC-JP"), ("xeucjp", "EUC-JP"), ("iso2022jp", "ISO-2022-JP"),
      ("gb2312", "GB18030"), ("gbk", "GB18030"), ("gb18030", "GB18030"), ("xgbk", "GB18030"),
      ("big5", "BIG5-HKSCS"), ("big5hkscs", "BIG5-HKSCS"), ("euckr", "CP949"),
      ("ksc56011987", "CP949"),
      ("windows949", "CP949"),
    ] { names[label] = name }
    return names
  }()

  private static func converted(_ bytes: [UInt8], from system: String, _ name: String?) throws
    -> String
  {
    #if canImport(Glibc)
    guard let converter = iconv_open("UTF-8", system), converter != iconv_t(bitPattern: -1) else {
      throw unknown(system, name)
    }
    defer { iconv_close(converter) }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var place = 0
    while place < bytes.count {
      try Execution.current.checkInterruption()
      let (taken, made, problem) = step(converter, bytes, place, &chunk)
      place += taken
      text.append(contentsOf: chunk[..<made])
      if problem == E2BIG || (problem == 0 && taken > 0) { continue }
      // A byte without a character, or the end in the middle of one.
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
      place += 1
    }
    return String(decoding: text, as: UTF8.self)
    #else
    throw unknown(system, name)
    #endif
  }

  #if canImport(Glibc)
  /// Converts as many bytes as fit; how many were taken and made, and what stopped it.
  private static func step(
    _ converter: iconv_t,
    _ bytes: [UInt8],
    _ place: Int,
    _ chunk: inout [UInt8]
  ) -> (Int, Int, Int32) {
    bytes.withUnsafeBytes { input in
      chunk.withUnsafeMutableBytes { output in
        let count = min(bytes.count - place, 1 << 14)
        var (left, room) = (count, output.count)
        var source = input.baseAddress.map {
          UnsafeMutableRawPointer(mutating: $0 + place).assumingMemoryBound(to: CChar.self)
        }
        var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        let result = iconv(converter, &source, &left, &target, &room)
        // A character that the end of the part cuts comes whole in the next.
        let problem = result == -1 ? errno : 0
        let isCut = problem == EINVAL && place + count < bytes.count && left < count
        return (count - left, output.count - room, isCut ? 0 : problem)
      }
    }
  }
  #endif
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// Reads a list that an interface of the web gives page by page.
struct PagedRecords {
  let address: String
  let place: JSONPath
  let paging: Paging
  let maximumPages: Int
  let client: WebClient

  private(set) var records: [JSONValue] = []
  private(set) var pages = 0
  private(set) var byteCount = 0
  private var checksums = ""
  private(set) var retrieved: DateTime?

  init(
    _ address: String,
    at place: String,
    _ paging: Paging,
    maximumPages: Int,
    _ options: WebOptions
  ) throws {
    guard maximumPages > 0 else {
      throw TableError(
        .invalidArgument(name: "maximumPages", value: "\(maximumPages)", expected: "1 or more")
      )
    }
    self.address = address
    self.place = try JSONPath(place, "records")
    self.paging = paging
    self.maximumPages = maximumPages
    client = WebClient(options)
  }

  /// The source of all pages together; the sum is that over the sums of the pages, if there are several.
  var source: DataSource {
    let sum = Array(checksums.utf8).withUnsafeBufferPointer { Checksum.text(Checksum.crc32($0)) }
    let parts = [
      place.text.isEmpty ? nil : "at \(place.text)", pages > 1 ? counted(pages, "page") : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    return DataSource(
      address,
      byteCount: byteCount,
      checksum: pages == 1 ? checksums : sum,
      query: parts.isEmpty ? nil : parts,
      retrieved: retrieved
    )
  }

  /// Reads all pages.
  mutating func read() throws {
    var seen: Set<String> = []
    var next: String? = first
    while let page = next {
      guard pages < maximumPages else { return }
      guard seen.insert(page).inserted else {
        throw WebError(.brokenPaging(address: page, problem: "this page comes behind itself"))
      }
      let content = try client.content(page, accepts: "application/json")
      let bytes = try DataFile.unpacked(content.bytes, page)
      try Execution.current.require(bytes: (byteCount + bytes.count) * 8)
      let document: JSONValue
      do {
        document = try JSONValue.parse(bytes: bytes, replacingSurrogates: true)
      } catch let error as JSONError {
        throw DataFileError(
          format: "JSON",
          file: page,
          problem: "byte \(error.offset + 1): \(error.problem)"
        )
      }
      let found = try list(in: document, page)
      records += found
      pages += 1
      byteCount += content.bytes.count
      checksums += content.source.checksum ?? ""
      retrieved = content.source.retrieved
      next = found.isEmpty ? nil : try following(page, content, document)
    }
  }

  private var first: String {
    switch paging.kind {
    case .number(let parameter, let first): Self.address(address, parameter, "\(first)")
    case .offset(let parameter): Self.address(address, parameter, "0")
    default: address
    }
  }

  private func list(in document: JSONValue, _ page: String) throws -> [JSONValue] {
    guard let value = place.value(in: document) else {
      throw DataFileError(
        format: "JSON",
        file: page,
        problem: "there is nothing at \"\(place.text)\"",
        remedy: place.advice(for: document)
      )
    }
    if let list = value.arrayValue { return list }
    if case .null = value { return [] }
    throw DataFileError(
      format: "JSON",
      file: page,
      problem: "a page is an array of records, but this is none",
      remedy: "Say where the records are, as in records: \"results\"."
    )
  }

  /// The address of the page behind one.
  private func following(_ page: String, _ content: WebContent, _ document: JSONValue) throws
    -> String?
  {
    switch paging.kind {
    case .none: return nil
    case .link:
      return Self.next(in: content.links).map { resolvedAddress($0, base: content.address) }
    case .field(let field):
      guard let value = try JSONPath(field, "next").value(in: document) else { return nil }
      switch value {
      case .null, .bool(false): return nil
      case .string(let link):
        return link.isEmpty ? nil : resolvedAddress(link, base: content.address)
      default:
        throw WebError(
          .brokenPaging(address: page, problem: "what is at \"\(field)\" is no address")
        )
      }
    case .cursor(let parameter, let field):
      guard let value = try JSONPath(field, "from").value(in: document) else { return nil }
      let word = value.stringValue ?? value.intValue.map { "\($0)" } ?? ""
      return word.isEmpty ? nil : Self.address(address, parameter, word)
    case .number(let parameter, let first):
      let (number, overflow) = first.addingReportingOverflow(pages)
      return overflow ? nil : Self.address(address, parameter, "\(number)")
    case .offset(let parameter): return Self.address(address, parameter, "\(records.count)")
    }
  }

  /// The address with a parameter, in place of one of the same name.
  static func address(_ address: String, _ parameter: String, _ value: String) -> String {
    let plain = address.prefix { $0 != "#" }
    let path = plain.prefix { $0 != "?" }
    let name = encoded(parameter)
    let others = plain.dropFirst(path.count + 1).split(separator: "&").filter {
      !$0.hasPrefix("\(name)=") && $0 != name
    }
    return path + "?"
      + (others.map(String.init) + ["\(name)=\(encoded(value))"])
      .joined(separator: "&")
  }

  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if byte.isLetter || byte.isDigit || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }

  /// The address that a `Link` header calls the next.
  ///
  /// - Note: Nottingham, *Web Linking*, RFC 8288, 2017, <https://www.rfc-editor.org/rfc/rfc8288>.
  static func next(in links: String) -> String? {
    var rest = links[...]
    while let open = rest.firstIndex(of: "<") {
      guard let close = rest[open...].firstIndex(of: ">") else { return nil }
      let address = rest[rest.index(after: open)..<close]
      let tail = rest[rest.index(after: close)...]
      let end = tail.firstIndex(of: "<") ?? tail.endIndex
      for part in tail[..<end].split(whereSeparator: { $0 == ";" || $0 == "," }) {
        let words = part.split(separator: "=", maxSplits: 1).map { word in
          asciiLowercased(word.filter { $0 != "\"" && $0 != " " && $0 != "\t" })
        }
        guard words.count == 2, words[0] == "rel" else { continue }
        let relations = part.split { "=\" \t".contains($0) }.dropFirst()
        if relations.contains(where: { asciiLowercased(String($0)) == "next" }) {
          return String(address)
        }
      }
      rest = tail[end...]
    }
    return nil
  }
}

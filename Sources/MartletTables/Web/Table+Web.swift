// SPDX-License-Identifier: Apache-2.0

import MartletText

extension Table {
  /// Fetches a table from the web.
  ///
  /// What it is follows from what the server says, or else from the end of the address: CSV, tabs, JSON,
  /// JSON lines, Excel, NumPy, or a page, of which the first table is read. Each may be packed with
  /// gzip. All readers of files take addresses as well: `Table(csv: "https://example.org/a.csv")`.
  ///
  /// In a notebook the host must be allowed. What the site's `robots.txt` forbids is left alone, and
  /// what was fetched before is fetched again only if it has changed; see ``WebOptions``.
  ///
  /// - Parameters:
  ///   - address: The address, beginning with `http://` or `https://`.
  ///   - format: How the values are written, for CSV and pages.
  ///   - options: How it is fetched.
  /// - Throws: ``WebError``; a `PermissionError` where a notebook may not reach the host; as the readers
  ///   of files; ``Interrupted``.
  public init(
    url address: String,
    format: CSVFormat? = nil,
    options: WebOptions = WebOptions()
  ) throws {
    let content = try WebClient(options).content(address)
    let name = content.address
    let kind = Self.kind(content)
    if kind == "html" {
      let page = try WebPage(content)
      self = try page.table(at: 0, format: format ?? CSVFormat(thousands: ","))
      return
    }
    let bytes = try DataFile.unpacked(content.bytes, name)
    let table: Table
    switch kind {
    case "json": table = try JSONTable(file: name, at: "", fields: []).table(bytes)
    case "jsonl": table = try JSONTable(file: name, at: "", fields: []).table(lines: bytes)
    case "xlsx":
      let workbook = try Workbook(bytes, file: name)
      table = try SheetTable(workbook: workbook, hasHeader: true, skippedRows: 0)
        .table(try workbook.sheet(nil))
    case "npy": table = try NumPyTable(bytes: bytes, file: name).table()
    default:
      var format = format ?? (kind == "tsv" ? CSVFormat.tabs : CSVFormat())
      if format.encoding == .utf8 {
        switch HTMLEncoding.charset(in: content.type) {
        case "iso-8859-1", "latin1": format.encoding = .latin1
        case "windows-1252": format.encoding = .windows1252
        case "utf-16", "utf-16le": format.encoding = .utf16
        default: break
        }
      }
      table = try CSVReader(source: .memory(bytes), file: name, format: format).table()
    }
    self = table.from(content.source)
  }

  /// Fetches a list of records that an interface of the web gives as JSON, page by page.
  ///
  /// ```swift
  /// let table = try Table(
  ///   json: "https://example.org/api/items?limit=100", records: "results", next: .field("next"))
  /// ```
  ///
  /// Pages are read until one says that it is the last, or is empty. Records become rows as in
  /// ``init(json:at:fields:)``.
  ///
  /// - Parameters:
  ///   - address: The address of the first page.
  ///   - place: Where in each answer the records are, such as `results` or `data.items`; empty for an
  ///     answer that is nothing else.
  ///   - paging: How the pages hang together; there is only one by default.
  ///   - fields: The parts of the records that are wanted; all by default.
  ///   - maximumPages: The most pages that are read; 1000 by default.
  ///   - options: How they are fetched.
  /// - Throws: ``WebError``, also of kind `brokenPaging`; ``DataFileError``; a `PermissionError` where a
  ///   notebook may not reach the host; ``Interrupted``.
  public init(
    json address: String,
    records place: String,
    next paging: Paging = .none,
    fields: [String] = [],
    maximumPages: Int = 1_000,
    options: WebOptions = WebOptions()
  ) throws {
    var pages = try PagedRecords(address, at: place, paging, maximumPages: maximumPages, options)
    try pages.read()
    self = try JSONTable(file: address, at: "", fields: fields).table(pages.records)
      .from(pages.source)
  }

  /// What was fetched, as the end of a file's name.
  private static func kind(_ content: WebContent) -> String {
    let said = asciiLowercased(content.type).prefix { $0 != ";" && $0 != " " }
    switch said {
    case "text/csv": return "csv"
    case "text/tab-separated-values": return "tsv"
    case "application/json", "text/json": return "json"
    case "application/x-ndjson", "application/jsonl", "application/json-seq": return "jsonl"
    case "text/html", "application/xhtml+xml": return "html"
    case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": return "xlsx"
    default: break
    }
    if said.hasSuffix("+json") { return "json" }
    var name = asciiLowercased(String(content.address.prefix { $0 != "?" }))
    if name.hasSuffix(".gz") { name.removeLast(3) }
    switch name.split(separator: ".").last {
    case "json", "geojson": return "json"
    case "jsonl", "ndjson": return "jsonl"
    case "tsv", "tab": return "tsv"
    case "xlsx": return "xlsx"
    case "npy": return "npy"
    case "html", "htm", "xhtml": return "html"
    default: return "csv"
    }
  }
}

extension WebPage {
  /// Fetches a page from the web.
  ///
  /// In a notebook the host must be allowed. What the site's `robots.txt` forbids is left alone, pages of
  /// one host are fetched with a pause in between, and one that was fetched before is fetched again only
  /// if it has changed; see ``WebOptions``.
  ///
  /// - Parameters:
  ///   - address: The address, beginning with `http://` or `https://`.
  ///   - options: How it is fetched.
  /// - Throws: ``WebError``; a `PermissionError` where a notebook may not reach the host;
  ///   ``DataFileError`` for an encoding that is not known; ``Interrupted``.
  public init(_ address: String, options: WebOptions = WebOptions()) throws {
    try self.init(try WebClient(options).content(address, accepts: "text/html, */*;q=0.5"))
  }

  init(_ content: WebContent) throws {
    let bytes = try DataFile.unpacked(content.bytes, content.address)
    let text = try HTMLEncoding.text(
      bytes,
      said: HTMLEncoding.charset(in: content.type),
      name: content.address
    )
    self.init(
      tree: try HTMLTree(parsing: text),
      address: content.address,
      source: content.source
    )
  }
}

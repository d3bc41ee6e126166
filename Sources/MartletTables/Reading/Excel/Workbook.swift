// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// An Excel file: its sheets, its texts and the forms of its numbers.
///
/// - Note: ECMA-376, *Office Open XML File Formats*, part 1, chapter 18 (SpreadsheetML).
struct Workbook {
  let file: String?
  /// The names of the sheets, in their order.
  private(set) var sheetNames: [String] = []
  private let archive: ZipArchive
  private var sheetPaths: [String] = []
  private(set) var texts: [String] = []
  /// For each cell style whether its numbers are days, moments or plain numbers.
  private(set) var styles: [NumberKind] = []
  /// Days from 1970 back to the day 0 of the file's calendar.
  private(set) var dayZero = -25_569

  enum NumberKind: Equatable { case plain, day, moment, time }

  init(_ bytes: [UInt8], file: String?) throws {
    self.file = file
    // What Excel wrote before 2007, or protects by a password.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw DataFileError(
        format: "Excel",
        file: file,
        problem: "it is an old .xls file or protected by a password",
        remedy: "Save it as .xlsx without a password."
      )
    }
    archive = try ZipArchive(bytes, format: "Excel", file: file)
    var targets: [String: String] = [:]
    try read("xl/_rels/workbook.xml.rels") { xml, name in
      if name == "Relationship", let id = xml.attribute("Id"), let target = xml.attribute("Target")
      {
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      }
    }
    try read("xl/workbook.xml") { xml, name in
      if name == "workbookPr", ["1", "true"].contains(xml.attribute("date1904") ?? "") {
        dayZero = -24_107
      }
      // The attribute is r:id; there is a sheetId as well.
      if name == "sheet", let title = xml.attribute("name"), let id = xml.attribute("id"),
        let path = targets[id]
      {
        sheetNames.append(title)
        sheetPaths.append(path)
      }
    }
    guard !sheetNames.isEmpty else { throw malformed("it has no sheets") }
    if archive.has("xl/sharedStrings.xml") { try readTexts() }
    if archive.has("xl/styles.xml") { try readStyles() }
  }

  /// The XML of a sheet.
  func sheet(_ name: String?) throws -> [UInt8] {
    let found = name == nil ? 0 : sheetNames.firstIndex { $0 == name }
    guard let place = found else {
      let nearest = name.flatMap { similarName($0) }
      throw DataFileError(
        format: "Excel",
        file: file,
        problem: "there is no sheet \"\(name ?? "")\" (\(listed(sheetNames)))",
        remedy: nearest.map { "Did you mean \"\($0)\"?" }
      )
    }
    return try archive.contents(sheetPaths[place])
  }

  func malformed(_ problem: String) -> DataFileError {
    DataFileError(format: "Excel", file: file, problem: problem)
  }

  // MARK: Parts

  /// Calls `body` at the start of each element of a file.
  private func read(_ path: String, _ body: (XMLReader, String) throws -> Void) throws {
    var xml = XMLReader(try archive.contents(path))
    var count = 0
    do {
      while let event = try xml.next() {
        count += 1
        if count % 4096 == 0 { try Execution.current.checkInterruption() }
        if case .start(let name) = event { try body(xml, name) }
      }
    } catch let problem as XMLReader.Problem {
      throw malformed("\"\(path)\" is no right XML at byte \(problem.place)")
    }
  }

  /// Reads the texts that cells share; a text may have parts in different type, and readings of
  /// Chinese characters, which are left out.
  private mutating func readTexts() throws {
    let path = "xl/sharedStrings.xml"
    var xml = XMLReader(try archive.contents(path))
    var text = ""
    var (isText, isReading) = (false, false)
    do {
      while let event = try xml.next() {
        switch event {
        case .start("si"): text = ""
        case .start("rPh"): isReading = true
        case .end("rPh"): isReading = false
        case .start("t"): isText = true
        case .end("t"): isText = false
        case .text(let part): if isText, !isReading { text += part }
        case .end("si"):
          texts.append(text)
          if texts.count % 4096 == 0 { try Execution.current.checkInterruption() }
        default: break
        }
      }
    } catch let problem as XMLReader.Problem {
      throw malformed("\"\(path)\" is no right XML at byte \(problem.place)")
    }
  }

  private mutating func readStyles() throws {
    var codes: [Int: String] = [:]
    var formats: [Int] = []
    var isCellFormat = false
    try read("xl/styles.xml") { xml, name in
      switch name {
      case "numFmt":
        if let id = xml.attribute("numFmtId").flatMap({ Int($0) }) {
          codes[id] = xml.attribute("formatCode")
        }
      case "cellXfs": isCellFormat = true
      case "cellStyles", "dxfs", "cellStyleXfs": isCellFormat = false
      case "xf":
        if isCellFormat { formats.append(xml.attribute("numFmtId").flatMap { Int($0) } ?? 0) }
      default: break
      }
    }
    styles = formats.map { id in codes[id].map(Self.kind) ?? Self.builtIn(id) }
  }

  /// What the formats that every file has mean.
  private static func builtIn(_ id: Int) -> NumberKind {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: .day
    case 22: .moment
    case 18...21, 32...35, 45...47, 55, 56: .time
    default: .plain
    }
  }

  /// What a format such as `yyyy\-mm\-dd hh:mm` means: it is about time if it has the letters of time
  /// outside of quotes and brackets.
  private static func kind(_ code: String) -> NumberKind {
    var (hasDay, hasTime) = (false, false)
    var characters = Array(code.lowercased().prefix { $0 != ";" })[...]
    while let character = characters.popFirst() {
      switch character {
      case "\"": characters = characters.drop { $0 != "\"" }.dropFirst()
      case "[":
        let inner = characters.prefix { $0 != "]" }
        if let first = inner.first, ["h", "m", "s"].contains(first), Set(inner).count == 1 {
          hasTime = true
        }
        characters = characters.dropFirst(inner.count + 1)
      case "\\", "_", "*": characters = characters.dropFirst()
      case "y", "d": hasDay = true
      case "h", "s": hasTime = true
      default: break
      }
    }
    // A lone m is a month: "mmm" of a report.
    if !hasDay, !hasTime, code.lowercased().hasPrefix("mm") { hasDay = true }
    if hasDay { return hasTime ? .moment : .day }
    return hasTime ? .time : .plain
  }

  private func similarName(_ name: String) -> String? {
    sheetNames.first { $0.lowercased() == name.lowercased() }
  }
}

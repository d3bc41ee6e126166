// SPDX-License-Identifier: Apache-2.0

import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the process that runs a notebook tells the one that has started it, a line of JSON each.
enum RunReport: Sendable {
  /// A cell begins; cells have the numbers that stand beside them, those left out have 0.
  case began(cell: Int)
  /// A cell has ended.
  case ended(CellReport)
  /// The notebook has ended, with the exit status that it alone would give, and what went wrong
  /// besides cells.
  case done(status: Int32, problem: String?)

  /// How one cell fared.
  struct CellReport: Sendable {
    enum Status: String { case passed, failed, allowed, skipped, differs }

    var cell: Int
    /// The first line of its code.
    var title: String
    var status: Status
    var seconds = 0.0
    /// What it showed on the standard output and as values, as text.
    var shown = ""
    /// What it wrote to the standard error.
    var errors = ""
    /// Why it failed, or how its outputs differ.
    var problem = ""
  }

  /// The line, with its end.
  var line: String {
    let json: JSONValue =
      switch self {
      case .began(let cell): ["began": .int(cell)]
      case .ended(let report):
        [
          "ended": .int(report.cell), "title": .string(report.title),
          "status": .string(report.status.rawValue), "seconds": .double(report.seconds),
          "shown": .string(report.shown), "errors": .string(report.errors),
          "problem": .string(report.problem),
        ]
      case .done(let status, let problem):
        ["done": .int(Int(status)), "problem": problem.map { .string($0) } ?? .null]
      }
    return json.compactText + "\n"
  }

  init?(line: some Sequence<UInt8>) {
    guard let json = try? JSONValue.parse(bytes: Array(line)) else { return nil }
    if let cell = json["began"]?.intValue {
      self = .began(cell: cell)
    } else if let cell = json["ended"]?.intValue,
      let status = json["status"]?.stringValue.flatMap(CellReport.Status.init)
    {
      self = .ended(
        CellReport(
          cell: cell,
          title: json["title"]?.stringValue ?? "",
          status: status,
          seconds: json["seconds"]?.doubleValue ?? 0,
          shown: json["shown"]?.stringValue ?? "",
          errors: json["errors"]?.stringValue ?? "",
          problem: json["problem"]?.stringValue ?? ""
        )
      )
    } else if let status = json["done"]?.intValue {
      self = .done(status: Int32(truncatingIfNeeded: status), problem: json["problem"]?.stringValue)
    } else {
      return nil
    }
  }
}

/// Writes all of a text to a file that is open; what cannot be written is lost.
func writeAll(_ text: String, to descriptor: Int32) {
  let bytes = Array(text.utf8)
  var start = 0
  while start < bytes.count {
    let count = bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    start += count
  }
}

// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// What was wrong with a page of the web, or with what was asked of one.
public struct WebError: MartletError, Equatable {
  /// The kinds of mistake, each with the values involved.
  public enum Kind: Sendable, Equatable {
    /// A text that is no selector of CSS; columns are counted from 1.
    case invalidSelector(text: String, problem: String, column: Int)
    /// A table that a page does not have.
    case noTable(wanted: String, available: [String])
    /// An element that is no table.
    case notATable(element: String)
    /// A table that cannot be laid out.
    case malformedTable(String)
    /// An element that a selection does not have.
    case elementOutOfRange(index: Int, count: Int)
    /// An element that a page does not have.
    case noElement(selector: String)
    /// A server that answers with something else than what was asked for.
    case status(address: String, status: Int)
    /// A server that cannot be reached, or breaks off.
    case unreachable(address: String, reason: String)
    /// A server that is silent.
    case silent(address: String, seconds: Double)
    /// An answer with too many bytes.
    case tooLarge(address: String, limit: Int)
    /// Something that the site's `robots.txt` asks programs to leave alone.
    case forbiddenByRobots(address: String)
    /// Bytes with another sum than they should have.
    case otherChecksum(address: String, found: String, expected: String)
    /// Pages that do not go on as they should.
    case brokenPaging(address: String, problem: String)
  }

  /// Which mistake it was.
  public let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// The stable name of the kind, such as `invalid-selector`.
  public var code: String {
    switch kind {
    case .invalidSelector: "invalid-selector"
    case .noTable, .notATable: "no-html-table"
    case .malformedTable: "malformed-html-table"
    case .elementOutOfRange, .noElement: "no-element"
    case .status: "web-status"
    case .unreachable, .silent: "unreachable-host"
    case .tooLarge: "web-too-large"
    case .forbiddenByRobots: "forbidden-by-robots"
    case .otherChecksum: "other-checksum"
    case .brokenPaging: "broken-paging"
    }
  }

  /// What was wrong, with the actual and the expected value.
  public var message: String {
    switch kind {
    case .invalidSelector(let text, let problem, let column):
      "\"\(shortened(text, to: 80))\" is no selector: \(problem) (character \(column))."
    case .noTable(let wanted, let available):
      available.isEmpty
        ? "There is no table \(wanted): the page has no tables at all."
        : "There is no table \(wanted); the page has \(counted(available.count, "table")): "
          + "\(listed(available))."
    case .notATable(let element): "<\(element)> is no table."
    case .malformedTable(let problem): "The table cannot be laid out: \(problem)."
    case .elementOutOfRange(let index, let count):
      count == 0
        ? "There is no element \(index): the selection is empty."
        : "There is no element \(index): the elements are 0 to \(count - 1)."
    case .noElement(let selector): "Nothing on the page is \"\(shortened(selector, to: 80))\"."
    case .status(let address, let status):
      "\(shown(address)) was not given: the server answered \(status)\(Self.meaning(status))."
    case .unreachable(let address, let reason): "\(shown(address)) cannot be read: \(reason)."
    case .silent(let address, let seconds):
      "\(shown(address)) cannot be read: the server was silent for \(doubleText(seconds)) seconds."
    case .tooLarge(let address, let limit):
      "\(shown(address)) is larger than \(grouped(limit)) bytes."
    case .forbiddenByRobots(let address):
      "\(shown(address)) was not read: the site's robots.txt asks programs to leave it alone."
    case .otherChecksum(let address, let found, let expected):
      "\(shown(address)) has the sum \(found), but it should have \(shortened(expected, to: 40))."
    case .brokenPaging(let address, let problem): "\(shown(address)): \(problem)."
    }
  }

  /// What to do, where that can be said.
  public var remedy: String? {
    switch kind {
    case .noTable(_, let available) where available.isEmpty:
      "Some pages make their tables with scripts, which are not run here: look for the address that "
        + "the script reads."
    case .notATable: "Select the table itself, as in page.select(\"table\")[0].table()."
    case .status(_, 401), .status(_, 403):
      "If you have an account there: WebOptions(headers: [\"Authorization\": \"…\"])."
    case .status(_, 404), .status(_, 410): "Look whether the address is right."
    case .silent: "Try again, or wait longer: WebOptions(timeout: 120)."
    case .tooLarge: "Let it be larger: WebOptions(limit: 2_000_000_000)."
    case .forbiddenByRobots:
      "If its owner lets you read it all the same: WebOptions(obeysRobots: false)."
    case .otherChecksum: "It has changed since: look at it, and then at what depends on it."
    default: nil
    }
  }

  private func shown(_ address: String) -> String { "\"\(shortened(address, to: 120))\"" }

  private static func meaning(_ status: Int) -> String {
    switch status {
    case 400: " (it does not understand the request)"
    case 401: " (it wants to know who asks)"
    case 403: " (it does not allow it)"
    case 404, 410: " (there is no such thing)"
    case 408, 504: " (it took too long)"
    case 429: " (too many requests)"
    case 500...599: " (something is wrong there)"
    default: ""
    }
  }

  /// The text in the user's program that is to blame.
  public var culprit: String? {
    switch kind {
    case .invalidSelector(let text, _, _): text
    case .noTable(let wanted, _): wanted
    case .noElement(let selector): selector
    case .status(let address, _), .unreachable(let address, _), .silent(let address, _),
      .tooLarge(let address, _), .forbiddenByRobots(let address), .otherChecksum(let address, _, _),
      .brokenPaging(let address, _):
      address
    default: nil
    }
  }
}

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
    }
  }

  /// What to do, where that can be said.
  public var remedy: String? {
    switch kind {
    case .noTable(_, let available) where available.isEmpty:
      "Some pages make their tables with scripts, which are not run here: look for the address that "
        + "the script reads."
    case .notATable: "Select the table itself, as in page.select(\"table\")[0].table()."
    default: nil
    }
  }

  /// The text in the user's program that is to blame.
  public var culprit: String? {
    switch kind {
    case .invalidSelector(let text, _, _): text
    case .noTable(let wanted, _): wanted
    case .noElement(let selector): selector
    default: nil
    }
  }
}

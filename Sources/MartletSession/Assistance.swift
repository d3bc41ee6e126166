// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
package import MartletText

/// What may stand at a cursor.
package struct Completions: Sendable {
  /// One proposal.
  package struct Item: Sendable {
    /// The text to insert.
    package var text: String
    /// What it is: `function`, `instance`, `type`, `keyword`, `column`, `magic` …
    package var kind: String
    /// Its signature or type in one line, or empty.
    package var signature: String
  }

  /// Best first.
  package var items: [Item]
  /// What is replaced, in Unicode scalars from the start of the cell.
  package var range: Range<Int>
}

/// Whether a person who types a cell line by line is done with it.
package enum CellState: Sendable, Equatable {
  /// It can be run.
  case complete
  /// More lines must follow; the next one begins with this text.
  case incomplete(indent: String)
  /// It is wrong, whatever follows.
  case invalid
}

extension Session {
  /// Whether `code` can be run as it stands.
  package func state(of code: String) -> CellState {
    switch interpreter.completeness(of: CommandCell(code).code) {
    case .complete: .complete
    case .incomplete(let indent): .incomplete(indent: indent)
    case .invalid: .invalid
    }
  }

  /// How the text before the cursor could go on; the cursor counts Unicode scalars.
  package func complete(code: String, cursor: Int) -> Completions {
    Completions(items: [], range: cursor..<cursor)
  }

  /// What stands at the cursor, which counts Unicode scalars; `nil` if that is nothing known.
  package func inspect(code: String, cursor: Int, isDetailed: Bool) -> MediaBundle? {
    nil
  }

  /// The value of one expression, for a front end; nothing is shown or counted.
  package func evaluate(_ expression: String) -> CellOutcome {
    run(expression, count: 0)
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

extension Session {
  /// Runs the body as a run of the cell that the front end calls `id`, if it says, and keeps record
  /// of what it makes; `isNoted` if the person is told of stale inputs.
  func recorded(
    _ id: String?,
    _ code: String,
    number: Int,
    showing output: any SessionOutput,
    isNoted: Bool,
    _ body: () -> CellOutcome
  ) -> CellOutcome {
    record.begin(id, code: code, number: number)
    record.note =
      isNoted ? { output.display(MediaBundle(text: $0, html: Self.quiet($0)), id: nil) } : nil
    defer { record.note = nil }
    let outcome = body()
    if case .value = outcome { record.finish() }
    return outcome
  }

  /// A text that does not push itself forward.
  private static func quiet(_ text: String) -> String {
    "<small style=\"opacity:.7\">\(Markup.escape(text))</small>"
  }
}

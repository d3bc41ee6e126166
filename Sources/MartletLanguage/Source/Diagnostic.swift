// SPDX-License-Identifier: Apache-2.0

/// One mistake in a cell: data, apart from the text that shows it.
package struct Diagnostic: Sendable, Error {
  /// A stable code such as `unknown-name`; it is the `ename` of the notebook's error.
  package var code: String
  /// What is wrong, with the actual and the expected, in one sentence without the final stop.
  package var message: String
  /// Where: the part to underline.
  package var range: SourceRange
  /// The text that `range` counts in.
  package var source: SourceText
  /// What to do about it, as one or more sentences; `nil` when nothing is sure.
  package var remedy: String?
  /// A replacement that would mend it, for a front end that offers fixes.
  package var fix: (range: SourceRange, text: String)?
  /// The calls under way when it happened, innermost first; empty for mistakes found by checking.
  package var callers: [Place] = []
  /// How many calls are left out in the middle of ``callers``.
  package var omittedCallers = 0

  /// A place in some cell.
  package struct Place: Sendable {
    /// The function that was running there, or `nil` for the top level of a cell.
    package var function: String?
    /// The part of the source.
    package var range: SourceRange
    /// The text that `range` counts in.
    package var source: SourceText
    /// How many calls in a row came from there.
    package var times = 1

    /// Whether a call comes from the same place.
    func isSame(as other: Place) -> Bool {
      range == other.range && function == other.function && source.name == other.source.name
    }

    package init(function: String?, range: SourceRange, source: SourceText) {
      self.function = function
      self.range = range
      self.source = source
    }
  }

  package init(
    _ code: String,
    _ message: String,
    at range: SourceRange,
    in source: SourceText,
    remedy: String? = nil,
    fix: (range: SourceRange, text: String)? = nil
  ) {
    self.code = code
    self.message = message
    self.range = range
    self.source = source
    self.remedy = remedy
    self.fix = fix
  }
}

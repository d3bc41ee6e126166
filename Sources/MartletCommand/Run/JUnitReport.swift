// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The outcome of a run in the XML that continuous integration reads: a suite for each notebook, a
/// case for each cell.
struct JUnitReport {
  /// The document.
  let text: String

  init(_ outcomes: [NotebookOutcome]) {
    let suites = outcomes.map(Self.suite)
    let cells = outcomes.flatMap(\.cells)
    let attributes = Self.counts(cells, errors: outcomes.count { $0.problem != nil })
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="martlet run" \(attributes)>
      \(suites.joined(separator: "\n"))
      </testsuites>

      """
  }

  private static func suite(_ outcome: NotebookOutcome) -> String {
    let name = Markup.escape(outcome.name)
    var lines = [
      "<testsuite name=\"\(name)\" \(counts(outcome.cells, errors: outcome.problem == nil ? 0 : 1))>"
    ]
    for cell in outcome.cells {
      let title = Markup.escape(
        (cell.status == .skipped ? "left out" : "cell \(cell.cell)") + ": \(cell.title)"
      )
      let time = fixed(cell.seconds, decimals: 3)
      var parts: [String] = []
      let problem = Markup.escape(cell.problem)
      let first = Markup.escape(cell.problem.split(separator: "\n").first.map(String.init) ?? "")
      switch cell.status {
      case .failed:
        parts.append("<failure type=\"error\" message=\"\(first)\">\(problem)</failure>")
      case .differs:
        let message = "the outputs are not those stored"
        parts.append("<failure type=\"difference\" message=\"\(message)\">\(problem)</failure>")
      case .skipped: parts.append("<skipped/>")
      case .passed, .allowed: break
      }
      if !cell.shown.isEmpty {
        parts.append("<system-out>\(Markup.escape(cell.shown))</system-out>")
      }
      if !cell.errors.isEmpty {
        parts.append("<system-err>\(Markup.escape(cell.errors))</system-err>")
      }
      lines.append(
        "<testcase classname=\"\(name)\" name=\"\(title)\" time=\"\(time)\">"
          + "\(parts.joined())</testcase>"
      )
    }
    if let problem = outcome.problem {
      let place = outcome.lastCell.map { "cell \($0)" } ?? "the notebook"
      lines.append(
        "<testcase classname=\"\(name)\" name=\"\(place)\" time=\"0.000\">"
          + "<error message=\"\(Markup.escape(problem))\"/></testcase>"
      )
    }
    return (lines + ["</testsuite>"]).joined(separator: "\n")
  }

  private static func counts(_ cells: [RunReport.CellReport], errors: Int) -> String {
    let failures = cells.count { $0.status == .failed || $0.status == .differs }
    let skipped = cells.count { $0.status == .skipped }
    let time = fixed(cells.reduce(0) { $0 + $1.seconds }, decimals: 3)
    return "tests=\"\(cells.count + errors)\" failures=\"\(failures)\" errors=\"\(errors)\" "
      + "skipped=\"\(skipped)\" time=\"\(time)\""
  }
}

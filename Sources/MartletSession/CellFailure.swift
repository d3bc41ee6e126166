// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// Why a cell failed, in the parts that notebooks store.
package struct CellFailure: Sendable, Error {
  /// A stable name of the kind of mistake.
  package var name: String
  /// What was wrong, on one line.
  package var message: String
  /// The whole report with colours for a terminal, line by line.
  package var traceback: [String]
  /// The same without colours.
  package var plainTraceback: [String]

  /// What the language found wrong; `nil` if it found nothing.
  init?(_ result: CellResult) {
    guard let first = result.diagnostics.first else { return nil }
    name = first.code
    message = first.message
    traceback = result.coloredReport
    plainTraceback = result.report
  }

  /// What is wrong with a `%` command.
  init(command error: any Error) {
    if let failure = error as? CellFailure {
      self = failure
      return
    }
    let known = error as? any MartletError
    name = known?.code ?? "command-failed"
    message = known?.message ?? "\(error)"
    plainTraceback = ["error: \(message)"]
    traceback = ["\u{1B}[31merror\u{1B}[0m: \(message)"]
    if let remedy = known?.remedy {
      plainTraceback.append("  \(remedy)")
      traceback.append("  \(remedy)")
    }
  }
}

extension CellFailure {
  /// A cell was interrupted while another one had the session.
  package static var interruptedBeforeItRan: CellFailure { CellFailure(command: NeverRan()) }

  private struct NeverRan: MartletError {
    let code = "interrupted"
    let message = "Interrupted before it began: a cell of another shell was running."
    let remedy: String? = "Run it again."
    let culprit: String? = nil
  }
}

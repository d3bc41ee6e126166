// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// Where a session shows what its cells do: a kernel's sockets, or a notebook file.
package protocol SessionOutput: Sendable {
  /// Whether a person is watching while cells run.
  var isInteractive: Bool { get }
  /// Writes text to the standard output.
  func write(_ text: String)
  /// Writes text to the standard error.
  func write(error text: String)
  /// Shows a value in the middle of a cell; one with an identifier can be replaced.
  func display(_ bundle: MediaBundle, id: String?)
  /// Replaces what was shown under the identifier.
  func update(_ bundle: MediaBundle, id: String)
  /// Removes the cell's output so far; with `wait` only when something new comes.
  func clear(wait: Bool)
  /// Shows a text beside the notebook.
  func page(_ bundle: MediaBundle)
  /// Puts other code into the place of the cell that runs.
  func replaceCell(with code: String)
  /// Asks the person for a line; with `isPassword` nobody can read along.
  func input(_ prompt: String, isPassword: Bool) throws -> String
}

/// How a cell ended.
package enum CellOutcome: Sendable {
  /// It ran to its end; the value of its last expression, if that is to be shown.
  case value(MediaBundle?)
  /// It failed, or was interrupted.
  case failure(CellFailure)
}

// SPDX-License-Identifier: Apache-2.0

/// Where a program shows what it has to show: a notebook, or a terminal.
///
/// A host runs the program inside `Output.$sink.withValue(…) { … }`.
package enum Output {
  /// Where the work under way shows things.
  @TaskLocal package static var sink: any OutputSink = Console()
}

/// What ``Output`` can be given to.
package protocol OutputSink: Sendable {
  /// Writes text to the standard output.
  func write(_ text: String)
  /// Writes text to the standard error.
  func write(error text: String)
  /// Shows a value in its richest form; one with an identifier can be replaced later, and replaces
  /// what was shown under it before.
  func display(_ bundle: MediaBundle, id: String?)
  /// Puts a value in every place that shows the identifier.
  ///
  /// - Throws: ``UnknownDisplay`` where nothing was shown under it.
  func update(_ bundle: MediaBundle, id: String) throws
  /// Removes what the cell has shown so far; with `wait` only when something new comes.
  func clear(wait: Bool)
  /// Asks the person for a line; with `isPassword` nobody can read along.
  func input(_ prompt: String, isPassword: Bool) throws -> String
}

/// Removes what the cell has shown so far.
///
/// - Parameter wait: Whether to wait until something new is shown, which avoids flicker; `false` by
///   default. In a compiled program nothing happens.
public func clearOutput(wait: Bool = false) {
  Output.sink.clear(wait: wait)
}

/// Writes a line to the standard error.
///
/// - Parameter text: The line, without its end.
public func printError(_ text: String) {
  Output.sink.write(error: text + "\n")
}

/// Asks the person for a line of text and waits for it.
///
/// - Parameter prompt: What to ask; empty by default.
/// - Returns: The line, without its end.
/// - Throws: When there is nobody to ask: in a notebook that runs headless, or at the end of the
///   standard input.
public func input(_ prompt: String = "") throws -> String {
  try Output.sink.input(prompt, isPassword: false)
}

/// Asks the person for a password, which nobody can read along, and waits for it.
///
/// The notebook keeps no trace of the answer: where a value that has it in it would be shown at the
/// end of a cell or in a list of variables, it is dotted out. What is printed on purpose is printed.
///
/// - Parameter prompt: What to ask; `Password: ` by default.
/// - Returns: The line, without its end.
/// - Throws: When there is nobody to ask: in a notebook that runs headless, or at the end of the
///   standard input.
public func password(_ prompt: String = "Password: ") throws -> String {
  try Output.sink.input(prompt, isPassword: true)
}

/// Thrown when there is nobody to ask.
package struct NoInput: MartletError {
  /// Whether a password was asked for.
  package let isPassword: Bool

  package init(isPassword: Bool = false) { self.isPassword = isPassword }

  package var code: String { "no-input" }
  package var message: String {
    "There is nobody to answer: \(isPassword ? "`password`" : "`input`") needs a person in front of "
      + "the notebook, or lines on the standard input."
  }
  package var remedy: String? {
    isPassword
      ? "Run the notebook in JupyterLab, or read the secret from a file that is not shared."
      : "Run the notebook in JupyterLab, or set the value in a cell instead of asking for it."
  }
}

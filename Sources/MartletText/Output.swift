// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

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
  /// Shows a value in its richest form.
  func display(_ bundle: MediaBundle)
  /// Removes what the cell has shown so far; with `wait` only when something new comes.
  func clear(wait: Bool)
  /// Asks the person for a line.
  func input(_ prompt: String) throws -> String
}

/// Shows a value here, in the middle of a cell.
///
/// The value of a cell's last expression is shown anyway; this is for the ones before. In a
/// compiled program the plain text goes to the standard output.
///
/// - Parameter value: A table, chart, report, model or anything else that can show itself.
public func display(_ value: any MediaRepresentable) {
  Output.sink.display(value.mediaBundle)
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
  try Output.sink.input(prompt)
}

/// The terminal.
private struct Console: OutputSink {
  func write(_ text: String) { print(text, terminator: "") }

  func write(error text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { systemWrite(2, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      start += written
    }
  }

  func display(_ bundle: MediaBundle) { print(bundle.representations["text/plain"] ?? "") }

  func clear(wait: Bool) {}

  func input(_ prompt: String) throws -> String {
    print(prompt, terminator: "")
    fflush(nil)
    guard let line = readLine() else { throw NoInput() }
    return line
  }
}

/// Thrown when there is nobody to ask.
package struct NoInput: MartletError {
  package init() {}

  package var code: String { "no-input" }
  package var message: String { "There is nobody to answer: the standard input has ended." }
  package var remedy: String? { "Set the value in a cell instead of asking for it." }
}

/// The C function, which the method of the same name would hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

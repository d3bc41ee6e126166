// SPDX-License-Identifier: Apache-2.0

import MartletText

/// How a cell ended.
public struct CellResult {
  /// The value of the last expression; `nil` if the cell failed, or its last statement has none.
  public var value: Value?
  /// The type of ``value``, as Swift spells it.
  public var typeName: String?
  /// Whether a `;` at the end asks not to show the value.
  public var isHidden: Bool
  /// What is wrong; empty if the cell ran to its end.
  public var diagnostics: [CellDiagnostic]
  /// Whether it ended because of ``Interpreter/interrupt()``.
  public var wasInterrupted: Bool { diagnostics.contains { $0.code == "interrupted" } }
  /// The whole report of ``diagnostics`` for a person, line by line, with colours for a terminal.
  public var coloredReport: [String]
  /// The same without colours.
  public var report: [String]

  init(value: Value?, typeName: String?, isHidden: Bool) {
    self.value = value
    self.typeName = typeName
    self.isHidden = isHidden
    diagnostics = []
    coloredReport = []
    report = []
  }

  init(failed found: [Diagnostic]) {
    isHidden = false
    diagnostics = found.map(CellDiagnostic.init)
    coloredReport = render(found, color: true)
    report = render(found, color: false)
  }
}

/// One mistake in a cell.
public struct CellDiagnostic: Sendable, Equatable {
  /// A stable name of the kind of mistake, such as `unknown-name`.
  public var code: String
  /// What is wrong, on one line.
  public var message: String
  /// What to do about it, where something is sure.
  public var remedy: String?
  /// What the cell is called.
  public var cell: String
  /// The 1-based line.
  public var line: Int
  /// The 1-based column in characters.
  public var column: Int
  /// The text it is about.
  public var text: String

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code
    message = diagnostic.message
    remedy = diagnostic.remedy
    cell = diagnostic.source.name
    line = diagnostic.source.line(at: diagnostic.range.start)
    column = diagnostic.source.column(at: diagnostic.range.start)
    text = diagnostic.source.slice(diagnostic.range)
  }
}

extension Interpreter {
  /// What went wrong while a statement was lowered or run.
  func diagnostic(_ error: any Error, at range: SourceRange, in source: SourceText) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    let located = (error as? Located) ?? Located(error: error, places: [])
    var cause = located.error
    if let thrown = cause as? Thrown, let host = thrown.value.object(ErrorObject.self) {
      cause = host.error
    }
    let place =
      located.places.first ?? Diagnostic.Place(function: nil, range: range, source: source)
    var diagnostic: Diagnostic
    switch cause {
    case let trap as Trap:
      diagnostic = Diagnostic(
        trap.code,
        trap.message,
        at: place.range,
        in: place.source,
        remedy: trap.remedy
      )
      let text = place.source.slice(place.range)
      if trap.code == Trap.foundNone.code, text.hasSuffix("!"), text.utf8.count <= 60,
        !text.contains("\n")
      {
        diagnostic.message = "`\(text.dropLast())` is nil, and `!` promises a value"
      }
    case let thrown as Thrown:
      let text =
        (try? Description.text(thrown.value, .existential([]), machine, debug: false))
        ?? Description.plain(thrown.value)
      diagnostic = Diagnostic(
        thrown.isFinal ? "failed-try" : "uncaught-error",
        thrown.isFinal
          ? "`try!` promises that nothing is thrown, but this threw \(text)"
          : "nothing caught the error \(text)",
        at: place.range,
        in: place.source,
        remedy: "Catch it with `do { try … } catch { … }`."
      )
    case let error as any MartletError:
      diagnostic = Diagnostic(
        error.code,
        error.message,
        at: place.range,
        in: place.source,
        remedy: error.remedy
      )
      if let culprit = error.culprit {
        let statement = Diagnostic.Place(function: nil, range: range, source: source)
        for place in located.places + [statement] {
          guard let found = literal(culprit, in: place) else { continue }
          diagnostic.range = found
          diagnostic.source = place.source
          break
        }
      }
    default:
      diagnostic = Diagnostic(
        "\(Swift.type(of: cause))",
        "\(cause)",
        at: place.range,
        in: place.source
      )
    }
    diagnostic.message = trimmed(diagnostic.message)
    diagnostic.callers = located.places
    diagnostic.omittedCallers = located.omitted
    if let first = diagnostic.callers.first {
      if first.times > 1 {
        diagnostic.callers[0].times -= 1
      } else {
        diagnostic.callers.removeFirst()
      }
    }
    return diagnostic
  }

  /// A message goes on after `error:`, so it begins in lower case, unless with a name, and has no stop.
  private func trimmed(_ message: String) -> String {
    var text =
      message.hasSuffix(".") && !message.hasSuffix("..") ? String(message.dropLast()) : message
    let word = text.prefix { $0.isLetter }
    if let first = word.first, first.isUppercase, word.dropFirst().allSatisfy(\.isLowercase) {
      text = first.lowercased() + text.dropFirst()
    }
    return text
  }

  /// The place of a string literal with the text given.
  private func literal(_ text: String, in place: Diagnostic.Place) -> SourceRange? {
    let wanted = Array("\"\(text)\"".utf8)
    let bytes = place.source.bytes
    let end = min(place.range.end, bytes.count)
    guard place.range.start >= 0, end - place.range.start >= wanted.count else { return nil }
    for start in place.range.start...(end - wanted.count)
    where bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return SourceRange(start, start + wanted.count)
    }
    return nil
  }
}

extension Machine {
  /// Clears the registers of a statement that failed.
  func clearTemporaries(of code: Code, above first: Int) {
    var index = first
    while index < code.valueCount {
      values[index] = .void
      index += 1
    }
    values[0] = .void
  }
}

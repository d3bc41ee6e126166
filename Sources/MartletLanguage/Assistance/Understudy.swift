// SPDX-License-Identifier: Apache-2.0

/// Knows what cells have declared, but no values: it helps whoever types while the interpreter runs.
///
/// It checks again what the interpreter has run, with a checker of its own, so that the two share
/// nothing that changes. To be used by one thread at a time.
package final class Understudy: @unchecked Sendable {
  // Confined to the thread that uses it; nothing in it is shared with the interpreter.
  private let checker: Checker
  private var operators = OperatorTable.standard

  /// What has happened to the declarations of a session.
  package enum Event: Sendable, Equatable {
    /// A cell of this text and name has run, up to its statement `executed`.
    case ran(text: String, name: String, executed: Int)
    /// The declarations in this text were made without running anything.
    case revived(text: String, name: String)
    /// These names were forgotten.
    case forgot([String])
  }

  /// Prepares one that knows the standard library and these modules.
  package init(modules: [NativeModule]) {
    checker = Checker(prelude: Prelude.source, modules: modules)
    learn(.ran(text: PreludeCell.text, name: "Swift", executed: .max))
    for module in modules { learn(.ran(text: module.cell, name: module.name, executed: .max)) }
    checker.adoptDeclarations()
  }

  deinit { checker.letGo() }

  /// Takes in what has happened.
  package func learn(_ event: Event) {
    switch event {
    case .forgot(let names):
      for name in names { _ = checker.forget(name) }
    case .ran(let text, let name, let executed):
      take(SourceText(name: name, text: text), executed: executed)
    case .revived(let text, let name):
      take(SourceText(name: name, text: text), executed: .max, givesValuesLater: true)
    }
  }

  private func take(_ source: SourceText, executed: Int, givesValuesLater: Bool = false) {
    let parsed = Parser.parse(source, operators: operators)
    guard parsed.diagnostics.isEmpty,
      let cell = checker.check(
        parsed.statements,
        source: source,
        givesValuesLater: givesValuesLater
      ).cell
    else { return }
    operators = parsed.operators
    checker.commit(cell, executed: executed)
  }

  /// What could be typed at an offset, in UTF-8 bytes, of a cell, which may be broken.
  package func complete(_ code: String, at offset: Int) -> Completion {
    checker.complete(code, at: offset, operators: operators)
  }

  /// What the name at an offset, in UTF-8 bytes, means.
  package func inspect(_ code: String, at offset: Int, isDetailed: Bool) -> Inspection? {
    checker.inspect(code, at: offset, isDetailed: isDetailed, operators: operators)
  }

  /// Whether the text of a cell can be run as it stands.
  package func completeness(of code: String) -> CellCompleteness {
    switch Parser.parse(SourceText(name: "cell", text: code), operators: operators).completeness {
    case .complete: .complete
    case .incomplete(let indent): .incomplete(indent: indent)
    case .invalid: .invalid
    }
  }
}

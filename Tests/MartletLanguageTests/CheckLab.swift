// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

/// A session of the checker alone: cells are checked and count as run.
final class CheckLab {
  let checker: Checker

  init(host: String? = nil) {
    let modules = host.map { [NativeModule(name: "Lab", interface: $0, functions: [])] } ?? []
    checker = Checker(prelude: Prelude.source, modules: modules)
  }

  /// Checks a cell; if it is right, later ones see what it declares.
  @discardableResult
  func check(_ code: String) -> (cell: CheckedCell?, diagnostics: [Diagnostic]) {
    let source = SourceText(name: "cell", text: code)
    let parsed = Parser.parse(source)
    if !parsed.diagnostics.isEmpty { return (nil, parsed.diagnostics) }
    let result = checker.check(parsed.statements, source: source)
    if let cell = result.cell { checker.commit(cell, executed: cell.statements.count) }
    return result
  }

  /// The type of the expression that ends a cell, as text; the errors if there are any.
  func type(of code: String) -> String {
    let (cell, diagnostics) = check(code)
    guard let cell, case .expression(let value)? = cell.statements.last?.kind else {
      return diagnostics.map(\.message).joined(separator: "\n")
    }
    return "\(value.type)"
  }

  /// The errors of a cell, each as `code: message @ underlined text | remedy`.
  func errors(_ code: String) -> [String] {
    check(code).diagnostics.map { diagnostic in
      "\(diagnostic.code): \(diagnostic.message) @ \(diagnostic.source.slice(diagnostic.range))"
        + (diagnostic.remedy.map { " | \($0)" } ?? "")
    }
  }
}

/// Expects the expression that ends `code` to be of a type.
func expectType(
  _ code: String,
  _ type: String,
  in lab: CheckLab = CheckLab(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(lab.type(of: code) == type, "\(code)", sourceLocation: sourceLocation)
}

/// Expects exactly one error, with all its words.
func expectError(
  _ code: String,
  _ error: String,
  in lab: CheckLab = CheckLab(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(lab.errors(code) == [error], "\(code)", sourceLocation: sourceLocation)
}

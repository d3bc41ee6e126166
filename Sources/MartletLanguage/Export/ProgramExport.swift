// SPDX-License-Identifier: Apache-2.0

/// Turns the cells of a notebook into pieces of one Swift program that does the same.
///
/// Cells are checked and not run.
public enum ProgramExport {
  /// What an export can make of a cell.
  public enum Cell: Sendable, Equatable {
    /// Statements for the top level of the program.
    case code(String)
    /// The checker refuses the cell: its report, line by line.
    case refused([String])
  }

  /// Translates the cells.
  ///
  /// - Parameters:
  ///   - cells: Each cell's text and number.
  ///   - modules: The libraries that the cells use.
  ///   - show: The function of the program that shows a cell's value.
  /// - Returns: A piece for each cell. After a refused one the others are as if it were not there.
  /// - Throws: ``ExportProblem`` if a cell declares something again that a program cannot.
  public static func translate(
    _ cells: [(text: String, number: Int)],
    modules: [NativeModule],
    show: String
  ) throws(ExportProblem) -> [Cell] {
    let checker = Checker(prelude: Prelude.source, modules: modules)
    let ownCells = [(PreludeCell.text, "Swift")] + modules.map { ($0.cell, $0.name) }
    for (text, name) in ownCells {
      let source = SourceText(name: name, text: text)
      let parsed = Parser.parse(source, operators: .standard)
      if let checked = checker.check(parsed.statements, source: source).cell {
        checker.commit(checked, executed: checked.statements.count)
      }
    }
    checker.adoptDeclarations()
    var operators = OperatorTable.standard
    var outlines: [CellOutline?] = []
    var refusals: [Int: [String]] = [:]
    for (index, cell) in cells.enumerated() {
      let source = SourceText(name: "cell \(cell.number)", text: cell.text)
      let parsed = Parser.parse(source, operators: operators)
      var problems = parsed.diagnostics
      var outline: CellOutline?
      if problems.isEmpty {
        let (checked, diagnostics) = checker.check(parsed.statements, source: source)
        problems = diagnostics
        if let checked {
          operators = parsed.operators
          checker.commit(checked, executed: checked.statements.count)
          outline = CellOutline(checked, parsed.statements, number: cell.number)
        }
      }
      outlines.append(outline)
      if outline == nil { refusals[index] = render(problems, color: false) }
    }
    let names = try NameVersions(outlines) { name in
      checker.registry.types[name] != nil || !checker.registry.global(name).isEmpty
    }
    return outlines.enumerated().map { index, outline in
      guard let outline else { return .refused(refusals[index] ?? []) }
      let rendering = CellRendering(outline: outline, cell: index, names: names, show: show)
      return .code(rendering.text())
    }
  }
}

/// Why a notebook cannot be turned into a program as it stands.
public struct ExportProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, with its place.
  public let description: String

  static func caller(
    _ caller: String,
    of name: Identifier,
    in source: SourceText
  ) -> ExportProblem {
    ExportProblem(
      name,
      in: source,
      "`\(name.text)` is declared again, and `\(caller)` of an earlier cell uses the former one",
      remedy: "Remove the cell with the former one, and put the new one in its place."
    )
  }

  private init(
    _ name: Identifier,
    in source: SourceText,
    _ message: String,
    remedy: String
  ) {
    let diagnostic = Diagnostic(
      "cannot-export",
      message,
      at: name.range,
      in: source,
      remedy: remedy
    )
    description = render([diagnostic], color: false).joined(separator: "\n")
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What the export of a cell needs to know about it.
final class CellOutline {
  let source: SourceText
  /// The cell's number for people.
  let number: Int
  let statements: [Statement]
  let tokens: [Token]
  /// The type of each statement that is an expression with a value, by where it starts.
  let valueTypes: [Int: Type]
  /// The statement whose value the cell shows.
  let shown: Expression?
  /// Where `try` has been left out.
  let missingTries: [Int]
  /// Uses of names that top-level declarations of this or earlier cells introduced.
  let references: [SourceRange: NameReference]
  /// What the cell declares, in order.
  let declarations: [Declaration]
  /// Where each name means which version of it; filled in by ``NameVersions``.
  var versions: [SourceRange: NameVersion] = [:]
  /// The versions that each statement declares, by the statement's index.
  var declared: [Int: [NameVersion]] = [:]

  /// A name that the cell declares at its top level.
  struct Declaration {
    var name: Identifier
    var kind: DeclaredKind
    /// The index of the statement.
    var statement: Int
  }

  init(_ cell: CheckedCell, _ statements: [Statement], number: Int) {
    self.number = number
    source = cell.source
    self.statements = statements
    var lexer = Lexer(cell.source)
    lexer.tokenize()
    tokens = lexer.tokens
    var types: [Int: Type] = [:]
    for statement in cell.statements {
      guard case .expression(let value) = statement.kind else { continue }
      if value.type != .tuple([]) { types[statement.range.start] = value.type }
    }
    valueTypes = types
    missingTries = cell.missingTries
    references = cell.references
    if cell.showsLastValue, case .expression(let last)? = statements.last?.kind {
      shown = last
    } else {
      shown = nil
    }
    var symbols: [String: [Symbol]] = [:]
    for declaration in cell.declarations {
      symbols[declaration.name, default: []].append(declaration.symbol)
    }
    declarations = statements.enumerated().flatMap { index, statement in
      Self.names(declaredBy: statement).map { name in
        Declaration(
          name: name,
          kind: Self.kind(of: statement, named: name, symbols[name.text] ?? []),
          statement: index
        )
      }
    }
  }

  /// The identifiers that a statement introduces at its own level.
  static func names(declaredBy statement: Statement) -> [Identifier] {
    switch statement.kind {
    case .variable(let declaration): declaration.bindings.flatMap { names(in: $0.pattern) }
    case .function(let declaration): [declaration.name]
    case .type(let declaration): declaration.kind == .extension ? [] : [declaration.name]
    case .typealias(let name, _, _): [name]
    case .guard(let conditions, _):
      conditions.flatMap { condition -> [Identifier] in
        switch condition {
        case .unwrap(_, let pattern, _, _), .matches(let pattern, _): names(in: pattern)
        case .expression: []
        }
      }
    default: []
    }
  }

  private static func names(in pattern: Pattern) -> [Identifier] {
    switch pattern.kind {
    case .name(let name): [Identifier(name, pattern.range)]
    case .tuple(let elements): elements.flatMap { names(in: $0.pattern) }
    case .binding(_, let inner), .some(let inner), .as(let inner, _): names(in: inner)
    case .enumCase(_, _, let arguments): (arguments ?? []).flatMap { names(in: $0.pattern) }
    case .wildcard, .is, .expression: []
    }
  }

  private static func kind(
    of statement: Statement,
    named name: Identifier,
    _ symbols: [Symbol]
  ) -> DeclaredKind {
    switch statement.kind {
    case .type:
      if case .type(let type)? = symbols.last { return .type(type) }
      return .type(nil)
    case .function: return .function
    default:
      if case .variable(let variable)? = symbols.last { return .variable(variable.type) }
      return .other
    }
  }
}

/// What is declared at a top level.
enum DeclaredKind {
  case variable(Type)
  case function
  case type(NominalType?)
  case other
}

/// That a name which a top level declares is used somewhere.
package struct NameReference: Sendable {
  /// The name.
  package var name: String
  /// Whether it means what an earlier cell declared, and not the present one.
  package var isEarlier: Bool
}

/// One of the meanings that a name has had in the course of a notebook.
final class NameVersion {
  let name: String
  let kind: DeclaredKind
  /// What the exported program calls it.
  let exported: String
  let cell: Int
  let statement: Int
  /// Whether a later cell gives the variable another value by declaring it again.
  var isAssignedLater = false
  /// Whether it is such a value: the variable is there already.
  var isAgain = false
  /// Of a function that is declared again: the later form, which takes its place everywhere.
  var replacement: NameVersion?

  /// Where it is declared in the notebook.
  var order: (Int, Int) { (cell, statement) }

  /// What the name means after all that has replaced it so far.
  var newest: NameVersion {
    var version = self
    while let next = version.replacement { version = next }
    return version
  }

  init(_ name: String, _ kind: DeclaredKind, as exported: String, cell: Int, statement: Int) {
    self.name = name
    self.kind = kind
    self.exported = exported
    self.cell = cell
    self.statement = statement
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A name with its place.
package struct Identifier: Sendable {
  package var text: String
  package var range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

// MARK: - Expressions

/// An expression as it is written, before anything is known of its type.
package struct Expression: Sendable {
  package indirect enum Kind: Sendable {
    case integer(UInt64)
    case floating(Double)
    case boolean(Bool)
    case `nil`
    /// A string literal; one without interpolation has at most one `.text` part.
    case string([StringPart])
    case name(String)
    /// `$0`, `$1` …
    case closureParameter(Int)
    /// `_`, legal only where a pattern or a discarding assignment may stand.
    case discard
    /// `base.name`; `base` is `nil` for a leading dot. `\.name` is `keyPath`.
    case member(base: Expression?, name: Identifier)
    /// `base.0`
    case tupleElement(base: Expression, index: Int)
    case call(callee: Expression, arguments: [Argument])
    case `subscript`(base: Expression, arguments: [Argument])
    /// `base!`
    case forceUnwrap(Expression)
    /// `base?` inside an optional chain; ``chain`` marks where the chain ends.
    case optionalLink(Expression)
    /// The whole of an optional chain: `nil` inside makes all of it `nil`.
    case chain(Expression)
    case prefix(operator: Identifier, operand: Expression)
    case postfix(operator: Identifier, operand: Expression)
    /// Already grouped by precedence and associativity.
    case binary(operator: Identifier, left: Expression, right: Expression)
    case ternary(condition: Expression, then: Expression, otherwise: Expression)
    /// `left = right` and `left += right` (the operator's spelling, `=` included).
    case assign(operator: Identifier, target: Expression, value: Expression)
    case array([Expression])
    case dictionary([(key: Expression, value: Expression)])
    /// `()` has no elements; one unlabelled element is a parenthesised expression instead.
    case tuple([Argument])
    case parenthesized(Expression)
    case closure(Closure)
    /// `x as T`, `x as? T`, `x as! T`, `x is T`
    case cast(Expression, CastKind, TypeSyntax)
    case `try`(Expression, TryKind)
    /// `if` and `switch` used as expressions.
    case statement(Statement)
    /// `&x`
    case `inout`(Expression)
    /// `\Root.a.b` or `\.a.b`: the path is an expression whose innermost base is the name
    /// ``keyPathRoot``.
    case keyPath(root: TypeSyntax?, path: Expression)
    /// A type used as a value: `[Int]()`, `Int?.none`. Plain names stay `name`.
    case type(TypeSyntax)
    /// What could not be parsed; an error has been reported already.
    case missing
  }

  /// What a key path begins from: a name that no source can spell.
  package static let keyPathRoot = "root of the key path"

  package enum CastKind: Sendable { case `as`, conditional, forced, `is` }
  package enum TryKind: Sendable { case plain, optional, forced }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A piece of a string literal.
package enum StringPart: Sendable {
  /// Text with its escapes already replaced.
  case text(String)
  /// `\(expression)`
  case interpolation(Expression)
}

/// An argument of a call or an element of a tuple.
package struct Argument: Sendable {
  package var label: Identifier?
  package var value: Expression
  /// Written after the parentheses: `f(x) { … }`.
  package var isTrailing: Bool

  package init(label: Identifier?, value: Expression, isTrailing: Bool = false) {
    self.label = label
    self.value = value
    self.isTrailing = isTrailing
  }
}

/// `{ (a: Int, b) -> Int in … }` or `{ $0 + 1 }`.
package final class Closure: Sendable {
  /// `nil` when no parameters are written, so that `$0` … are in use.
  package let parameters: [Parameter]?
  package let result: TypeSyntax?
  package let body: [Statement]
  package let range: SourceRange
  /// Whether `throws` is written.
  package let isThrowing: Bool
  /// `[x, y = 2 * x]`: what is kept as it is when the closure is made.
  package let captures: [Capture]

  package struct Capture: Sendable {
    package var name: Identifier
    package var value: Expression

    package init(name: Identifier, value: Expression) {
      self.name = name
      self.value = value
    }
  }

  package struct Parameter: Sendable {
    package var name: Identifier
    package var type: TypeSyntax?

    package init(name: Identifier, type: TypeSyntax?) {
      self.name = name
      self.type = type
    }
  }

  package init(
    parameters: [Parameter]?,
    result: TypeSyntax?,
    body: [Statement],
    range: SourceRange,
    isThrowing: Bool = false,
    captures: [Capture] = []
  ) {
    self.isThrowing = isThrowing
    self.parameters = parameters
    self.result = result
    self.body = body
    self.range = range
    self.captures = captures
  }
}

// MARK: - Types and patterns

/// A type as it is written.
package struct TypeSyntax: Sendable {
  package indirect enum Kind: Sendable {
    /// `Int`, `Array<Int>`, `Foo.Bar`
    case named(base: TypeSyntax?, name: String, arguments: [TypeSyntax])
    case array(TypeSyntax)
    case dictionary(key: TypeSyntax, value: TypeSyntax)
    case optional(TypeSyntax)
    case tuple([TupleTypeElement])
    case function(parameters: [TypeSyntax], result: TypeSyntax, throwing: Bool)
    /// `any P`, `some P`
    case existential(TypeSyntax)
    case opaque(TypeSyntax)
    /// `P & Q`
    case composition([TypeSyntax])
    case `inout`(TypeSyntax)
    /// `T...`, only on a parameter.
    case variadic(TypeSyntax)
    /// `T.Type`
    case metatype(TypeSyntax)
    case missing
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// One element of a tuple type.
package struct TupleTypeElement: Sendable {
  package var label: Identifier?
  package var type: TypeSyntax

  package init(label: Identifier?, type: TypeSyntax) {
    self.label = label
    self.type = type
  }
}

/// What stands on the left of a declaration, in a `for`, in a `case`.
package struct Pattern: Sendable {
  package indirect enum Kind: Sendable {
    case wildcard
    case name(String)
    case tuple([(label: Identifier?, pattern: Pattern)])
    /// `let p` or `var p` inside a `case`.
    case binding(isMutable: Bool, Pattern)
    /// `.name(p, q)` or `Type.name(p, q)`; arguments `nil` when none are written.
    case enumCase(
      type: TypeSyntax?,
      name: Identifier,
      arguments: [(label: Identifier?, pattern: Pattern)]?
    )
    /// `p?`
    case some(Pattern)
    /// `is T`, `p as T`
    case `is`(TypeSyntax)
    case `as`(Pattern, TypeSyntax)
    /// Compared with `~=`.
    case expression(Expression)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

// MARK: - Statements

/// A statement or a declaration.
package struct Statement: Sendable {
  package indirect enum Kind: Sendable {
    case expression(Expression)
    /// `let a = 1, b: Int = 2`
    case variable(VariableDeclaration)
    case function(FunctionDeclaration)
    case type(TypeDeclaration)
    case `typealias`(name: Identifier, parameters: [GenericParameterSyntax], type: TypeSyntax)
    case `import`(Identifier)
    case operatorDeclaration(fixity: Identifier, name: Identifier, precedence: Identifier?)
    case `if`(conditions: [Condition], then: [Statement], otherwise: [Statement]?)
    case `guard`(conditions: [Condition], otherwise: [Statement])
    case `for`(
      label: Identifier?,
      pattern: Pattern,
      sequence: Expression,
      filter: Expression?,
      body: [Statement]
    )
    case `while`(label: Identifier?, conditions: [Condition], body: [Statement])
    case `repeat`(label: Identifier?, body: [Statement], condition: Expression)
    case `switch`(label: Identifier?, subject: Expression, cases: [SwitchCase])
    case `do`(label: Identifier?, body: [Statement], catches: [CatchClause])
    case `defer`([Statement])
    case `return`(Expression?)
    case `throw`(Expression)
    case `break`(Identifier?)
    case `continue`(Identifier?)
    case `fallthrough`
    /// What could not be parsed; an error has been reported already.
    case missing
  }

  package var kind: Kind
  package var range: SourceRange
  /// Whether a `;` ends it: at the end of a cell that hides the value.
  package var endsWithSemicolon: Bool

  package init(_ kind: Kind, _ range: SourceRange, endsWithSemicolon: Bool = false) {
    self.kind = kind
    self.range = range
    self.endsWithSemicolon = endsWithSemicolon
  }
}

/// One clause of an `if`, `guard` or `while`.
package enum Condition: Sendable {
  case expression(Expression)
  /// `let x = y`, `var x: T = y`, `let x`; the pattern matches the unwrapped value.
  case unwrap(isMutable: Bool, Pattern, type: TypeSyntax?, value: Expression?)
  /// `case p = y`
  case matches(Pattern, Expression)
}

/// `case p, q where c: …` or `default: …`.
package struct SwitchCase: Sendable {
  /// Empty for `default`.
  package var patterns: [(pattern: Pattern, filter: Expression?)]
  package var body: [Statement]
  package var range: SourceRange

  package init(
    patterns: [(pattern: Pattern, filter: Expression?)],
    body: [Statement],
    range: SourceRange
  ) {
    self.patterns = patterns
    self.body = body
    self.range = range
  }
}

/// `catch p where c { … }`.
package struct CatchClause: Sendable {
  /// The `E` of `do throws(E)`.
  package var thrownType: TypeSyntax?
  package var pattern: Pattern?
  package var filter: Expression?
  package var body: [Statement]

  package init(
    thrownType: TypeSyntax? = nil,
    pattern: Pattern?,
    filter: Expression?,
    body: [Statement]
  ) {
    self.thrownType = thrownType
    self.pattern = pattern
    self.filter = filter
    self.body = body
  }
}

// MARK: - Declarations

/// `@name(argument)`: `@native("array.map")` ties a declaration of a module interface to its
/// implementation.
package struct Attribute: Sendable {
  package var name: String
  package var argument: String?

  package init(name: String, argument: String?) {
    self.name = name
    self.argument = argument
  }
}

/// What may stand before a declaration.
package struct DeclarationHead: Sendable {
  package var attributes: [Attribute] = []
  /// `static`, `mutating`, `public`, `lazy`, `final`, `prefix` … in the order written.
  package var modifiers: [String] = []
  /// The text of the `///` lines above, markers removed.
  package var documentation: String = ""

  package init() {}

  /// Whether the modifier is among those written.
  package func has(_ modifier: String) -> Bool { modifiers.contains(modifier) }
  /// The argument of the attribute, if it is written.
  package func argument(of attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.argument
  }
}

/// `let`/`var`, stored or computed.
package final class VariableDeclaration: Sendable {
  package let head: DeclarationHead
  package let isMutable: Bool
  package let bindings: [Binding]

  package struct Binding: Sendable {
    package var pattern: Pattern
    package var type: TypeSyntax?
    package var value: Expression?
    /// `{ get … set … willSet … didSet … }`; `nil` for a stored variable without observers.
    package var accessors: [Accessor]?

    package init(pattern: Pattern, type: TypeSyntax?, value: Expression?, accessors: [Accessor]?) {
      self.pattern = pattern
      self.type = type
      self.value = value
      self.accessors = accessors
    }
  }

  package init(head: DeclarationHead, isMutable: Bool, bindings: [Binding]) {
    self.head = head
    self.isMutable = isMutable
    self.bindings = bindings
  }
}

/// `get`, `set(newValue)`, `willSet`, `didSet`; the shorthand getter is a `get`.
package struct Accessor: Sendable {
  package enum Kind: Sendable { case get, set, willSet, didSet }
  package var kind: Kind
  package var parameter: Identifier?
  package var isThrowing: Bool
  package var isMutating: Bool
  /// Whether `nonmutating` is written before it.
  package var isNonmutating = false
  /// `nil` in a protocol or a module interface.
  package var body: [Statement]?

  package init(
    kind: Kind,
    parameter: Identifier?,
    isThrowing: Bool,
    isMutating: Bool,
    body: [Statement]?
  ) {
    self.kind = kind
    self.parameter = parameter
    self.isThrowing = isThrowing
    self.isMutating = isMutating
    self.body = body
  }
}

/// `func`, `init` and `subscript`.
package final class FunctionDeclaration: Sendable {
  package enum Kind: Sendable { case function, initializer(isFailable: Bool), `subscript` }

  package let head: DeclarationHead
  package let kind: Kind
  /// `init` and `subscript` for those; operators have their spelling.
  package let name: Identifier
  package let generics: [GenericParameterSyntax]
  package let requirements: [RequirementSyntax]
  package let parameters: [ParameterSyntax]
  /// `throws` or `rethrows`.
  package let isThrowing: Bool
  /// `rethrows`: throws only if a function that it is given does.
  package let isRethrowing: Bool
  /// The type in `throws(E)`.
  package let thrownType: TypeSyntax?
  package let result: TypeSyntax?
  /// `nil` in a protocol or a module interface.
  package let body: [Statement]?
  /// Of a subscript.
  package let accessors: [Accessor]?
  package let range: SourceRange

  package init(
    head: DeclarationHead,
    kind: Kind,
    name: Identifier,
    generics: [GenericParameterSyntax],
    requirements: [RequirementSyntax],
    parameters: [ParameterSyntax],
    isThrowing: Bool,
    result: TypeSyntax?,
    body: [Statement]?,
    accessors: [Accessor]?,
    range: SourceRange,
    isRethrowing: Bool = false,
    thrownType: TypeSyntax? = nil
  ) {
    self.isRethrowing = isRethrowing
    self.thrownType = thrownType
    self.head = head
    self.kind = kind
    self.name = name
    self.generics = generics
    self.requirements = requirements
    self.parameters = parameters
    self.isThrowing = isThrowing
    self.result = result
    self.body = body
    self.accessors = accessors
    self.range = range
  }
}

/// `label name: Type = default`; the label is `nil` for `_`.
package struct ParameterSyntax: Sendable {
  package var label: String?
  package var name: Identifier
  package var type: TypeSyntax
  package var defaultValue: Expression?
  /// Whether the type has the attribute `@autoclosure`.
  package var isAutoclosure = false

  package init(label: String?, name: Identifier, type: TypeSyntax, defaultValue: Expression?) {
    self.label = label
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
  }
}

/// A generic parameter: `T: Comparable`.
package struct GenericParameterSyntax: Sendable {
  package var name: Identifier
  package var constraint: TypeSyntax?

  package init(name: Identifier, constraint: TypeSyntax?) {
    self.name = name
    self.constraint = constraint
  }
}

/// `T: P` or `T == U` after `where`.
package struct RequirementSyntax: Sendable {
  package var left: TypeSyntax
  package var isEquality: Bool
  package var right: TypeSyntax

  package init(left: TypeSyntax, isEquality: Bool, right: TypeSyntax) {
    self.left = left
    self.isEquality = isEquality
    self.right = right
  }
}

/// `struct`, `class`, `enum`, `protocol`, `extension`.
package final class TypeDeclaration: Sendable {
  package enum Kind: Sendable { case `struct`, `class`, `enum`, `protocol`, `extension` }

  package let head: DeclarationHead
  package let kind: Kind
  /// For an extension the name of the extended type, with `extended` the full type.
  package let name: Identifier
  package let extended: TypeSyntax?
  package let generics: [GenericParameterSyntax]
  package let inherited: [TypeSyntax]
  package let requirements: [RequirementSyntax]
  package let members: [Member]
  package let range: SourceRange

  package enum Member: Sendable {
    case variable(VariableDeclaration)
    case function(FunctionDeclaration)
    case type(TypeDeclaration)
    case enumCase(EnumCaseDeclaration)
    case `typealias`(name: Identifier, type: TypeSyntax)
    case associatedType(
      name: Identifier,
      constraint: TypeSyntax?,
      standard: TypeSyntax?,
      requirements: [RequirementSyntax]
    )
  }

  package init(
    head: DeclarationHead,
    kind: Kind,
    name: Identifier,
    extended: TypeSyntax?,
    generics: [GenericParameterSyntax],
    inherited: [TypeSyntax],
    requirements: [RequirementSyntax],
    members: [Member],
    range: SourceRange
  ) {
    self.head = head
    self.kind = kind
    self.name = name
    self.extended = extended
    self.generics = generics
    self.inherited = inherited
    self.requirements = requirements
    self.members = members
    self.range = range
  }
}

/// `case name(label: Type) = raw`, one per name.
package struct EnumCaseDeclaration: Sendable {
  package var head: DeclarationHead
  package var name: Identifier
  /// `nil` when there are no parentheses.
  package var payload: [ParameterSyntax]?
  package var rawValue: Expression?

  package init(
    head: DeclarationHead,
    name: Identifier,
    payload: [ParameterSyntax]?,
    rawValue: Expression?
  ) {
    self.head = head
    self.name = name
    self.payload = payload
    self.rawValue = rawValue
  }
}

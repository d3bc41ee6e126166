// SPDX-License-Identifier: Apache-2.0

// What the checker hands to lowering. It guarantees: every name is resolved; every type is known
// (no type variables, no `.error`); every conversion is a node of its own; overloads are chosen;
// arguments stand in the order of the parameters; every literal has the type it is used at.

/// A checked expression.
package final class TypedExpression: @unchecked Sendable {
  package indirect enum Kind: Sendable {
    /// Of type `Int` or a sized integer.
    case integer(Int)
    /// Of type `Double` or `Float`.
    case floating(Double)
    case boolean(Bool)
    /// Of type `String` or `Character`.
    case string(String)
    /// The parts are of any type and are described as `print` would.
    case interpolation([TypedExpression])
    /// `nil` of an optional type.
    case none
    case variable(Variable)
    /// A function as a value; a method's `self` is bound if `base` is given.
    case function(FunctionSymbol, typeArguments: [Type], base: TypedExpression?)
    /// The type arguments are those of the owner (of a protocol: `Self`), then the function's own.
    case call(FunctionSymbol, typeArguments: [Type], arguments: [TypedArgument])
    /// Calls a value of function type.
    case apply(TypedExpression, arguments: [TypedArgument])
    case tuple([TypedExpression])
    case tupleElement(TypedExpression, index: Int)
    case array([TypedExpression])
    case dictionary([(key: TypedExpression, value: TypedExpression)])
    /// A stored property of a type that a cell declares.
    case field(TypedExpression, index: Int)
    /// A new instance of a struct that a cell declares, with a value for each field.
    case structure([TypedExpression])
    /// A case of an enum that a cell declares.
    case enumCase(EnumCase, payload: [TypedExpression])
    case closure(FunctionBody)
    /// `T` to `T?`
    case some(TypedExpression)
    /// A value to `any P` or `Any`.
    case erased(TypedExpression)
    /// `x!`: an error if it is `nil`.
    case unwrapped(TypedExpression)
    /// An optional chain; a `link` inside that meets `nil` ends it with `nil`. Its type is optional;
    /// the inner expression's is optional only if the chain's last member is.
    case chain(TypedExpression)
    case link(TypedExpression)
    case and(TypedExpression, TypedExpression)
    case or(TypedExpression, TypedExpression)
    /// `left ?? right`; the type says whether the result is optional.
    case coalesce(TypedExpression, TypedExpression)
    case ternary(TypedExpression, TypedExpression, TypedExpression)
    /// Sets a place; of type `Void`. A `nil` place discards: `_ = x`.
    case assign(TypedPlace?, TypedExpression)
    /// A dynamic cast: the type asked for is the node's, `Bool` for `is`.
    case cast(TypedExpression, Type, Expression.CastKind)
    /// `try?`: an error becomes `nil`. `try` leaves no trace.
    case optionalTry(TypedExpression)
    /// `try!`: an error ends the statement, and no `catch` sees it.
    case forcedTry(TypedExpression)
    /// `if` or `switch` as an expression: runs the statements; `result` holds the value then.
    case block([TypedStatement], result: Variable)
    /// A value of a metatype.
    case metatype(Type)
  }

  package let kind: Kind
  package let type: Type
  package let range: SourceRange

  package init(_ kind: Kind, type: Type, range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }
}

/// An argument, in the place of its parameter.
///
/// `self` is the first argument of a method.
package enum TypedArgument: Sendable {
  case value(TypedExpression)
  /// Left out: the callee's default.
  case `default`
  /// Given to `T...`.
  case variadic([TypedExpression])
  /// `&x`, and the `self` of a mutating method.
  case `inout`(TypedPlace)
}

/// What can be assigned to.
package indirect enum TypedPlace: Sendable {
  case variable(Variable)
  case field(TypedPlace, index: Int, type: Type, range: SourceRange)
  case tupleElement(TypedPlace, index: Int, type: Type, range: SourceRange)
  /// A computed or native property or subscript, with its arguments (evaluated once).
  case property(
    TypedPlace,
    PropertySymbol,
    typeArguments: [Type],
    arguments: [TypedArgument],
    type: Type,
    range: SourceRange
  )
  /// A static or free computed property, or a static subscript with its arguments.
  case computed(
    PropertySymbol,
    typeArguments: [Type],
    arguments: [TypedArgument],
    type: Type,
    range: SourceRange
  )
  /// `x!` and `x?` on the left: an error, or the end of the chain, if it is `nil`.
  case unwrapped(TypedPlace, type: Type, range: SourceRange, isChain: Bool)
  /// A value that is no variable: the `self` of a mutating method of a class or a temporary.
  case temporary(TypedExpression)
}

/// A checked statement.
package struct TypedStatement: Sendable {
  package indirect enum Kind: Sendable {
    case expression(TypedExpression)
    /// Declares a variable; without a value it is set later (the checker has made sure).
    case declare(Variable, TypedExpression?)
    /// Declares a function: its captured variables exist from here on.
    case function(FunctionSymbol)
    case `if`(TypedCondition, then: [TypedStatement], otherwise: [TypedStatement])
    case `while`(LoopLabel, TypedCondition, body: [TypedStatement])
    case `repeat`(LoopLabel, body: [TypedStatement], TypedExpression)
    /// Over a range, array, dictionary, set, string or other sequence; the element is matched.
    case `for`(
      LoopLabel,
      TypedPattern,
      sequence: TypedExpression,
      filter: TypedExpression?,
      body: [TypedStatement]
    )
    case `switch`(LoopLabel, TypedExpression, [TypedCase])
    /// Runs the statements; the clauses are tried in turn with the error (of type `any Error`).
    case `do`(LoopLabel, [TypedStatement], error: Variable?, [TypedCase])
    case `defer`([TypedStatement])
    case `return`(TypedExpression?)
    case `throw`(TypedExpression)
    case `break`(LoopLabel)
    case `continue`(LoopLabel)
    /// Goes on with the body of the next case.
    case `fallthrough`
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// Identifies the statement that a `break` or `continue` belongs to.
package final class LoopLabel: Hashable, Sendable {
  package init() {}

  package static func == (left: LoopLabel, right: LoopLabel) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The conditions of an `if`, `while` or `guard`, tested in order.
package struct TypedCondition: Sendable {
  package enum Clause: Sendable {
    case expression(TypedExpression)
    /// `let x = optional`: the pattern gets the value inside.
    case unwrap(TypedPattern, TypedExpression)
    case matches(TypedPattern, TypedExpression)
  }
  package var clauses: [Clause]

  package init(clauses: [Clause]) { self.clauses = clauses }
}

/// A checked pattern, matched against a value of a known type.
package indirect enum TypedPattern: Sendable {
  case wildcard
  case binding(Variable)
  case tuple([TypedPattern])
  /// A case of an enum that a cell declares.
  case enumCase(EnumCase, [TypedPattern])
  /// A case of a native enum: `payload` reads the payload as an optional tuple, `nil` if the value
  /// is of another case.
  case nativeCase(EnumCase, payload: FunctionSymbol, [TypedPattern])
  case some(TypedPattern)
  case none
  /// Matches if the value has the type; the pattern gets it as that type.
  case cast(Type, TypedPattern)
  /// `value` is what the subject was bound to; the expression is a `Bool` over it.
  case expression(value: Variable, TypedExpression)
}

/// A `case` of a `switch` or a `catch`: the first pattern that matches is taken; all bind alike.
package struct TypedCase: Sendable {
  /// Empty for `default`.
  package var patterns: [(pattern: TypedPattern, filter: TypedExpression?)]
  package var body: [TypedStatement]

  package init(
    patterns: [(pattern: TypedPattern, filter: TypedExpression?)],
    body: [TypedStatement]
  ) {
    self.patterns = patterns
    self.body = body
  }
}

/// The code of a function or closure.
package final class FunctionBody: @unchecked Sendable {
  /// For a stack trace.
  package let name: String
  /// `self` first, if there is one.
  package let parameters: [Variable]
  /// Which parameters are `inout`, in the order of `parameters`.
  package let inoutParameters: Set<Int>
  package var result: Type
  package var statements: [TypedStatement]
  /// Variables of enclosing functions that it uses, directly or through functions inside it.
  package var captures: [Variable]
  package let range: SourceRange
  package let source: SourceText
  /// What it speaks of, once somebody has asked.
  var footprint: BodyFootprint?

  package init(
    name: String,
    parameters: [Variable],
    inoutParameters: Set<Int> = [],
    result: Type,
    statements: [TypedStatement],
    captures: [Variable] = [],
    range: SourceRange,
    source: SourceText
  ) {
    self.name = name
    self.parameters = parameters
    self.inoutParameters = inoutParameters
    self.result = result
    self.statements = statements
    self.captures = captures
    self.range = range
    self.source = source
  }
}

/// A whole cell after checking.
package struct CheckedCell: Sendable {
  package var source: SourceText
  package var statements: [TypedStatement]
  /// Whether the last statement is an expression whose value is to be shown.
  package var showsLastValue: Bool
  /// How many global slots the session has now.
  package var globalCount: Int
  /// What the cell declares at its top level, in order.
  package var declarations: [Declaration]
  /// The types that it extends.
  var extendedTypes: [NominalType] = []
  /// Members of types that extensions in the cell declare again.
  package var replacedMembers: [(old: FunctionSymbol, new: FunctionSymbol)] = []
  /// Where a name stands that the top level of this or an earlier cell declares.
  package var references: [SourceRange: NameReference] = [:]
  /// Where compiled Swift wants a `try `: offsets in the source, in order.
  package var missingTries: [Int] = []

  /// A name that later cells can see once the statement that declares it has run.
  package struct Declaration: Sendable {
    package var name: String
    package var symbol: Symbol
    /// The index in `statements` of the last statement that must have run.
    package var statement: Int
  }
}

// SPDX-License-Identifier: Apache-2.0

// What names stand for. The checker makes these and fills them in while it collects declarations;
// after that nothing about them changes, except where a property says so. They are confined to the
// session's thread: hence `@unchecked Sendable`.

/// A struct, enum, class or protocol, of the prelude, of a host module, or of a cell.
package final class NominalType: Hashable, @unchecked Sendable {
  package enum Kind: Sendable { case `struct`, `enum`, `class`, `protocol` }

  package let name: String
  package let kind: Kind
  /// Whether values are made and read by native code only (prelude and host types), so that the
  /// machine treats them as opaque; `false` for the types that cells declare.
  package let isNative: Bool
  /// Those of the types around, then its own.
  package var generics: [GenericParameter] = []
  /// The type that a cell declares it in.
  package var enclosing: NominalType?
  /// What the name stands for if it is that of a `typealias` with parameters, and no type.
  package var aliased: Type?
  /// Of an enum: whether it is declared `indirect`.
  package var isIndirect = false
  /// Stored properties of a type that a cell declares, in order: their slots in an instance.
  package var fields: [Variable] = []
  /// Cases of an enum, in order.
  package var cases: [EnumCase] = []
  package var documentation = ""
  /// Types in here are this type's: members, conformances; see the checker.
  package var members: [String: [Symbol]] = [:]
  /// The `Self` of a protocol; its `members` are the associated types.
  package var selfParameter: GenericParameter?
  /// Members whose types have not been looked at yet; see `Checking/Registry.swift`.
  package var undeclared: [String: [UndeclaredMember]] = [:]
  /// The names of all members in the order of their declarations.
  package var memberNames: [String] = []
  /// Inheritance clauses that have not been looked at yet.
  package var clauses: [ConformanceClause] = []
  /// What the clauses looked at so far say.
  package var conformances: [Conformance] = []
  /// The number of the host module that declares it; `nil` for the prelude and cells.
  package var module: Int?
  /// Of a type that a cell declares: what that cell is called, and what stands there.
  package var cell: String?
  package var declaration: TypeIdentity?
  /// Whether it belongs to the standard library though it is written in the cell language.
  package var isAdopted = false
  /// Whether a later cell has declared another type under the name.
  package var wasReplaced = false
  /// Of a protocol: `Element` of `protocol Sequence<Element>`.
  var primaryAssociatedTypes: [String] = []
  /// Of a protocol: what it says of its associated types, by name.
  var associatedTypes: [String: AssociatedType] = [:]
  /// The operators among the requirements of a protocol.
  var operatorNames: [String] = []

  /// The `<` and `==` that a cell has written for its own type, for native code that compares; set
  /// when lowering first makes a value of the type.
  var comparesLess: ((Value, Value) -> Bool)?
  var comparesEqual: ((Value, Value) -> Bool)?
  /// Its `hash(into:)`, and how its elements are gone through, in the same way.
  var hashes: ((Value) -> Int)?
  var iterates: ((Value) throws -> IteratorObject)?
  var places: OwnPlaces?

  package init(name: String, kind: Kind, isNative: Bool) {
    self.name = name
    self.kind = kind
    self.isNative = isNative
  }

  /// Forgets its members, and they it, when the session is over: a type and its members keep each
  /// other alive.
  func letGo() {
    for case .type(let inner) in members.values.joined() where inner !== self { inner.letGo() }
    members = [:]
    undeclared = [:]
    clauses = []
    conformances = []
    (comparesLess, comparesEqual, hashes, iterates, places) = (nil, nil, nil, nil, nil)
  }

  package static func == (left: NominalType, right: NominalType) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// An associated type of a protocol.
struct AssociatedType {
  var constraints: [NominalType]
  var standard: Type?
}

/// What a name can be found to mean.
package enum Symbol: Sendable {
  case variable(Variable)
  case function(FunctionSymbol)
  case type(NominalType)
  case alias(Type)
  case enumCase(EnumCase)
  case property(PropertySymbol)
}

/// A variable, a constant, a parameter, or a stored property.
package final class Variable: Hashable, @unchecked Sendable {
  package enum Storage: Hashable, Sendable {
    /// At the top level of a cell: lives in the session, in the slot given.
    case global(Int)
    /// In a function, a closure or a nested block.
    case local
    /// Of a type that a cell declares: its index in `fields`.
    case field(Int)
  }

  package let name: String
  package var type: Type
  package let isMutable: Bool
  package let storage: Storage
  package let range: SourceRange
  /// Set when a closure or a nested function uses the variable, so that it must outlive its frame.
  package var isCaptured = false
  /// Set when anything assigns to it after its declaration or passes it `inout`: a captured
  /// variable that never changes is copied into the closure instead of shared.
  package var isReassigned = false
  package var documentation = ""
  /// Whether its declaration says its type.
  package var hasWrittenType = false
  /// Of a `private` property: the type whose code may use it, or set it.
  package var isPrivateTo: NominalType?
  package var setterIsPrivateTo: NominalType?
  /// Of a `static` property whose value is computed when it is first used: what computes it, and
  /// the variable that tells whether that has happened.
  package var firstValue: (function: FunctionSymbol, isMade: Variable)?
  /// Of a `static` property: the type that it belongs to.
  var staticOwner: NominalType?

  package init(
    name: String,
    type: Type,
    isMutable: Bool,
    storage: Storage,
    range: SourceRange
  ) {
    self.name = name
    self.type = type
    self.isMutable = isMutable
    self.storage = storage
    self.range = range
  }

  package static func == (left: Variable, right: Variable) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A function, method, initialiser, operator, accessor or closure.
package final class FunctionSymbol: Hashable, @unchecked Sendable {
  /// How the machine gets at the code.
  package enum Implementation: Sendable {
    /// `@native("key")` of the prelude: an entry of the native library.
    case native(String)
    /// `@native(12)` of a host module: an entry of that module's table.
    case host(module: Int, index: Int)
    /// Written in a cell; `body` of the symbol is filled in after checking.
    case cell
    /// A requirement of a protocol: found by the value's type when the program runs.
    case requirement(NominalType)
  }

  package struct Parameter: Sendable {
    package var label: String?
    package var name: String
    package var type: Type
    package var isInout = false
    package var isVariadic = false
    package var isAutoclosure = false
    /// Whether it is an `@escaping` closure, or of an initialiser that keeps it.
    package var isEscaping = false
    /// Whether it may be left out.
    ///
    /// The default of a native function is its own affair (the
    /// argument arrives as missing); that of a cell's function is `defaultValue`.
    package var hasDefault = false
    package var defaultValue: TypedExpression?
    /// The default as written, for inspection.
    package var defaultText: String?

    package init(label: String?, name: String, type: Type) {
      self.label = label
      self.name = name
      self.type = type
    }
  }

  package let name: String
  package var parameters: [Parameter] = []
  package var result: Type = .tuple([])
  package var isThrowing = false
  /// Whether it throws only what a function that it is given throws.
  package var isRethrowing = false
  /// The type of its errors if that is declared: `throws(E)`.
  package var thrownType: Type?
  /// The declaring type, for members; `Self` is then that type applied to its own parameters.
  package var owner: NominalType?
  package var isStatic = false
  package var isMutating = false
  package var isInitializer = false
  /// Whether a protocol declares it itself, not in an extension: types may have their own, which
  /// is then called, also where the prelude has code for it.
  var isRequirement = false
  /// Of an operator that stands behind its operand.
  package var isPostfix = false
  /// The function's own generic parameters (not those of the owner).
  package var generics: [GenericParameter] = []
  /// The types `some P` in its result, which the body makes known.
  var opaques: [GenericParameter] = []
  /// `Int` of a result `some Sequence<Int>` that is taken for `any Sequence`.
  var opaqueArguments: [Type] = []
  /// What a call must fulfil: constraints of its own parameters and of the extension it stands in.
  package var requirements: [Requirement] = []
  package var implementation: Implementation
  package var documentation = ""
  /// Of a `private` member: the type whose code may use it.
  package var isPrivateTo: NominalType?
  package let range: SourceRange
  /// Of a function that a cell declares: filled in by the checker.
  package var body: FunctionBody?

  /// Whether a cell declares it, not a library.
  var isOfCell: Bool { if case .cell = implementation { true } else { false } }

  package init(name: String, implementation: Implementation, range: SourceRange) {
    self.name = name
    self.implementation = implementation
    self.range = range
  }

  package static func == (left: FunctionSymbol, right: FunctionSymbol) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A computed or native property or subscript.
package final class PropertySymbol: Hashable, @unchecked Sendable {
  package let name: String
  package var type: Type
  package var owner: NominalType?
  package var isStatic = false
  /// Takes `self` and, for a subscript, its arguments.
  package var getter: FunctionSymbol
  /// Takes `self` as inout, the new value, then a subscript's arguments; `nil` if read-only.
  package var setter: FunctionSymbol?
  package var documentation = ""
  /// Of a property with observers: where its value is.
  package var observed: Variable?
  /// Of a `private` property: the type whose code may use it, or set it.
  package var isPrivateTo: NominalType?
  package var setterIsPrivateTo: NominalType?

  package init(name: String, type: Type, getter: FunctionSymbol) {
    self.name = name
    self.type = type
    self.getter = getter
  }

  package static func == (left: PropertySymbol, right: PropertySymbol) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A case of an enum.
package final class EnumCase: Hashable, @unchecked Sendable {
  package let name: String
  package unowned let owner: NominalType
  /// Its place among the cases.
  package let index: Int
  package var payload: [FunctionSymbol.Parameter]
  /// Whether it, or its enum, is `indirect`: it may hold a value of the enum itself.
  package var isIndirect = false
  package var rawValue: Value?
  /// Of a native enum: how a value of this case is made.
  package var constructor: FunctionSymbol?
  /// Of a native enum: gives the payload of a value of this case, `nil` for another case.
  package var extractor: FunctionSymbol?
  package var documentation = ""

  package init(
    name: String,
    owner: NominalType,
    index: Int,
    payload: [FunctionSymbol.Parameter]
  ) {
    self.name = name
    self.owner = owner
    self.index = index
    self.payload = payload
  }

  package static func == (left: EnumCase, right: EnumCase) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

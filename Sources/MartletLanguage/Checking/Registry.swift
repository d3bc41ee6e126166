// SPDX-License-Identifier: Apache-2.0

// Loading a module costs one walk over its syntax: names go into dictionaries and nothing else is
// looked at. The types of a member are found when somebody first asks for its name.

/// Where a declaration stands: what names in its types can mean.
package final class DeclarationContext: @unchecked Sendable {
  let source: SourceText
  /// The number of the host module, or `nil` for the prelude and for cells.
  let module: Int?
  let owner: NominalType?
  let requirements: [RequirementSyntax]
  /// Types that a cell declares, looked for before those of modules.
  let outer: ((String) -> Type?)?
  /// Whether it is an extension, whose members are no requirements.
  var isExtension = false
  /// Told of names that are no types, in a cell.
  var report: ((_ message: String, _ name: String, _ range: SourceRange) -> Void)?

  init(
    source: SourceText,
    module: Int?,
    owner: NominalType?,
    requirements: [RequirementSyntax] = [],
    outer: ((String) -> Type?)? = nil
  ) {
    self.source = source
    self.module = module
    self.owner = owner
    self.requirements = requirements
    self.outer = outer
  }
}

/// A member that has been seen but not looked at.
package struct UndeclaredMember: Sendable {
  let member: TypeDeclaration.Member
  let context: DeclarationContext
}

/// `: P, Q` of a type or an extension, not looked at yet.
package struct ConformanceClause: Sendable {
  let inherited: [TypeSyntax]
  let context: DeclarationContext
}

/// That a type conforms to a protocol, and under which conditions.
package struct Conformance: Sendable {
  let target: NominalType
  let requirements: [Requirement]
}

/// Everything that modules declare, by name.
package final class Registry {
  /// A declaration outside of types.
  enum Global {
    case function(FunctionDeclaration, DeclarationContext)
    case variable(VariableDeclaration, DeclarationContext)
    case known(Symbol)
  }

  /// The operators of one spelling, by the names of the types that they take.
  struct OperatorTable {
    var byType: [String: [FunctionSymbol]] = [:]
    /// Those that take any type of some kind: generic ones, and those of protocols.
    var general: [FunctionSymbol] = []
    var undeclared: [(declaration: FunctionDeclaration, context: DeclarationContext)] = []
  }

  var types: [String: NominalType] = [:]
  var aliases: [String: (type: TypeSyntax, context: DeclarationContext)] = [:]
  var globals: [String: [Global]] = [:]
  var operators: [String: OperatorTable] = [:]
  var moduleNames: Set<String> = ["Swift", "Foundation", "FoundationEssentials", "Martlet"]
  /// What is wrong with the modules themselves; empty for good ones.
  private(set) var problems: [String] = []
  private var core: [String: NominalType] = [:]

  init() {}

  func note(_ problem: String) { problems.append(problem) }

  /// A type that the language itself speaks of; an empty one stands in if the prelude lacks it.
  func core(_ name: String, kind: NominalType.Kind = .struct) -> NominalType {
    if let known = core[name] { return known }
    let type = types[name] ?? NominalType(name: name, kind: kind, isNative: true)
    core[name] = type
    return type
  }

  // MARK: Collecting

  /// Takes in the declarations of one module.
  func load(_ statements: [Statement], source: SourceText, module: Int?) {
    // Types first, so that an extension finds its type wherever it stands.
    for statement in statements {
      if case .type(let declaration) = statement.kind, declaration.kind != .extension {
        declareType(declaration, source: source, module: module)
      }
    }
    let context = DeclarationContext(source: source, module: module, owner: nil)
    for statement in statements {
      switch statement.kind {
      case .type(let declaration):
        guard let owner = types[declaration.name.text] else {
          note("\(source.name): extension of unknown type \(declaration.name.text)")
          continue
        }
        collect(declaration, into: owner, source: source, module: module, outer: nil)
      case .function(let declaration):
        if isOperator(declaration.name.text) {
          add(declaration, context: context)
        } else {
          globals[declaration.name.text, default: []].append(.function(declaration, context))
        }
      case .variable(let declaration):
        for binding in declaration.bindings {
          if case .name(let name) = binding.pattern.kind {
            globals[name, default: []].append(.variable(declaration, context))
          }
        }
      case .typealias(let name, _, let type):
        aliases[name.text] = (type, context)
      case .operatorDeclaration, .import: break
      default: note("\(source.name): only declarations may stand in a module")
      }
    }
  }

  private func declareType(_ declaration: TypeDeclaration, source: SourceText, module: Int?) {
    let type = makeType(declaration, isNative: true)
    type.module = module
    types[type.name] = type
    core[type.name] = nil
  }

  /// Makes the type a declaration introduces, without its members.
  func makeType(_ declaration: TypeDeclaration, isNative: Bool) -> NominalType {
    let kind: NominalType.Kind =
      switch declaration.kind {
      case .struct, .extension: .struct
      case .class: .class
      case .enum: .enum
      case .protocol: .protocol
      }
    let type = NominalType(name: declaration.name.text, kind: kind, isNative: isNative)
    type.generics = declaration.generics.map { GenericParameter(name: $0.name.text) }
    type.documentation = declaration.head.documentation
    type.isIndirect = declaration.head.has("indirect")
    if kind == .protocol {
      type.selfParameter = GenericParameter(name: "Self")
      type.primaryAssociatedTypes = type.generics.map(\.name)
      type.generics = []
    }
    return type
  }

  /// Files the members of a type declaration or an extension under `owner`.
  func collect(
    _ declaration: TypeDeclaration,
    into owner: NominalType,
    source: SourceText,
    module: Int?,
    outer: ((String) -> Type?)?,
    report: ((String, String, SourceRange) -> Void)? = nil
  ) {
    let context = DeclarationContext(
      source: source,
      module: module,
      owner: owner,
      requirements: declaration.requirements,
      outer: outer
    )
    context.isExtension = declaration.kind == .extension
    context.report = report
    if !declaration.inherited.isEmpty {
      owner.clauses.append(ConformanceClause(inherited: declaration.inherited, context: context))
    }
    if declaration.kind != .extension {
      for (parameter, syntax) in zip(
        owner.generics.suffix(declaration.generics.count),
        declaration.generics
      ) {
        if let constraint = syntax.constraint {
          parameter.constraints = protocols(of: constraint, context: context)
        }
      }
      if let own = owner.selfParameter { own.constraints = [owner] }
    }
    for member in declaration.members {
      switch member {
      case .function(let function) where isOperator(function.name.text):
        add(function, context: context)
        if owner.kind == .protocol, declaration.kind != .extension {
          owner.operatorNames.append(function.name.text)
        }
        continue
      case .type(let nested):
        let type = makeType(nested, isNative: owner.isNative)
        type.module = module
        owner.members[type.name, default: []].append(.type(type))
        owner.memberNames.append(type.name)
        let around = TypeScope(registry: self, context: context)
        collect(
          nested,
          into: type,
          source: source,
          module: module,
          outer: { name in name == type.name ? .nominal(type, []) : around.find(name) }
        )
      default:
        for name in names(of: member) {
          if owner.undeclared[name] == nil, owner.members[name] == nil {
            owner.memberNames.append(name)
          }
          owner.undeclared[name, default: []].append(
            UndeclaredMember(member: member, context: context)
          )
        }
      }
    }
  }

  func names(of member: TypeDeclaration.Member) -> [String] {
    switch member {
    case .variable(let variable):
      return variable.bindings.compactMap {
        if case .name(let name) = $0.pattern.kind { name } else { nil }
      }
    case .function(let function): return [function.name.text]
    case .type(let type): return [type.name.text]
    case .enumCase(let enumCase): return [enumCase.name.text]
    case .typealias(let name, _), .associatedType(let name, _, _, _): return [name.text]
    }
  }

  /// Files an operator function.
  func add(_ declaration: FunctionDeclaration, context: DeclarationContext) {
    operators[declaration.name.text, default: OperatorTable()].undeclared.append(
      (declaration, context)
    )
  }

  /// Files an operator function whose types are known.
  func add(operator symbol: FunctionSymbol) {
    var table = operators[symbol.name] ?? OperatorTable()
    Self.file(symbol, in: &table)
    operators[symbol.name] = table
  }

  private static func file(_ symbol: FunctionSymbol, in table: inout OperatorTable) {
    var names: Set<String> = []
    if case .cell = symbol.implementation { drop(olderThan: symbol, from: &table) }
    for parameter in symbol.parameters {
      switch parameter.type {
      case .nominal(let type, _): names.insert(type.name)
      case .error: return
      default: continue
      }
    }
    let allNamed = !names.isEmpty
    if allNamed {
      for name in names { table.byType[name, default: []].append(symbol) }
    }
    let isGeneral = symbol.parameters.contains { parameter in
      if case .nominal = parameter.type { return false }
      return true
    }
    if isGeneral && !allNamed { table.general.append(symbol) }
  }

  /// Takes out what an operator that a cell declares again was before.
  private static func drop(olderThan new: FunctionSymbol, from table: inout OperatorTable) {
    func isOlder(_ old: FunctionSymbol) -> Bool {
      guard case .cell = old.implementation else { return false }
      return old === new
        || old.parameters.map(\.type) == new.parameters.map(\.type)
          && old.isPostfix == new.isPostfix && old.owner === new.owner
    }
    for (name, symbols) in table.byType where symbols.contains(where: isOlder) {
      table.byType[name] = symbols.filter { !isOlder($0) }
    }
    table.general.removeAll(where: isOlder)
  }

  /// The operators of a spelling, or `nil` if there are none.
  func operatorTable(_ name: String) -> OperatorTable? {
    guard let table = operators[name] else { return nil }
    if table.undeclared.isEmpty { return table }
    var filled = table
    filled.undeclared = []
    operators[name] = filled
    for (declaration, context) in table.undeclared {
      Self.file(makeFunction(declaration, context: context), in: &filled)
    }
    operators[name] = filled
    return filled
  }

  // MARK: Looking up

  /// What a name declared outside of types means in the modules.
  func global(_ name: String) -> [Symbol] {
    if let type = types[name] { return [.type(type)] }
    if let alias = aliases[name] {
      return [.alias(TypeScope(registry: self, context: alias.context).resolve(alias.type))]
    }
    guard let entries = globals[name] else { return [] }
    var symbols: [Symbol] = []
    for entry in entries {
      switch entry {
      case .known(let symbol): symbols.append(symbol)
      case .function(let declaration, let context):
        symbols.append(.function(makeFunction(declaration, context: context)))
      case .variable(let declaration, let context):
        symbols += makeProperties(declaration, named: name, context: context).map(Symbol.property)
      }
    }
    globals[name] = symbols.map(Global.known)
    return symbols
  }

  /// The members that `owner` itself declares under `name`, in the type and its extensions.
  func members(of owner: NominalType, named name: String) -> [Symbol] {
    if let waiting = owner.undeclared.removeValue(forKey: name) {
      for entry in waiting { declare(entry, named: name, in: owner) }
    }
    return owner.members[name] ?? []
  }

  /// All cases of an enum, in order.
  func cases(of owner: NominalType) -> [EnumCase] {
    for name in owner.memberNames where owner.undeclared[name] != nil {
      if case .enumCase = owner.undeclared[name]?.first?.member {
        _ = members(of: owner, named: name)
      }
    }
    return owner.cases
  }

  private func declare(_ entry: UndeclaredMember, named name: String, in owner: NominalType) {
    switch entry.member {
    case .function(let function):
      if case .subscript = function.kind {
        owner.members[name, default: []].append(
          .property(makeSubscript(function, context: entry.context))
        )
      } else {
        owner.members[name, default: []].append(
          .function(makeFunction(function, context: entry.context))
        )
      }
    case .variable(let variable):
      owner.members[name, default: []] += makeProperties(
        variable,
        named: name,
        context: entry.context
      ).map(Symbol.property)
    case .enumCase(let declaration):
      owner.members[name, default: []].append(
        .enumCase(makeCase(declaration, owner: owner, context: entry.context))
      )
    case .typealias(_, let type):
      owner.members[name, default: []].append(
        .alias(TypeScope(registry: self, context: entry.context).resolveAlias(type))
      )
    case .associatedType(_, let constraint, let standard, let requirements):
      if let own = owner.selfParameter {
        let scope = TypeScope(registry: self, context: entry.context)
        owner.associatedTypes[name] = AssociatedType(constraints: [], standard: nil)
        var constraints = constraint.map { protocols(of: $0, context: entry.context) } ?? []
        for case .conforms(.parameter(let parameter), let target)
          in scope.requirements(requirements) where parameter === member(name, of: own)
        {
          constraints.append(target)
        }
        owner.associatedTypes[name] = AssociatedType(
          constraints: constraints,
          standard: standard.map(scope.resolve)
        )
        owner.members[name, default: []].append(.alias(.parameter(member(name, of: own))))
      }
    case .type: break
    }
  }

  /// The associated type `name` of a parameter: always the same object for the same two.
  func member(_ name: String, of parameter: GenericParameter) -> GenericParameter {
    if let known = parameter.members[name] { return known }
    let made = GenericParameter(name: name, base: parameter)
    parameter.members[name] = made
    return made
  }

  /// Whether a protocol or one that it inherits from declares the associated type.
  func declaresAssociatedType(_ name: String, _ target: NominalType) -> Bool {
    if isAssociatedType(name, in: target) { return true }
    return conformances(of: target).contains { declaresAssociatedType(name, $0.target) }
  }

  /// The associated types that `P<Int>` speaks of.
  func primaryAssociatedTypes(of target: NominalType) -> [String] {
    if !target.primaryAssociatedTypes.isEmpty { return target.primaryAssociatedTypes }
    if target.isNative, isAssociatedType("Element", in: target) { return ["Element"] }
    for conformance in conformances(of: target) {
      let names = primaryAssociatedTypes(of: conformance.target)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// What a protocol itself says of an associated type.
  func associatedType(_ name: String, in target: NominalType) -> AssociatedType? {
    guard isAssociatedType(name, in: target) else { return nil }
    _ = members(of: target, named: name)
    return target.associatedTypes[name]
  }

  private func isAssociatedType(_ name: String, in target: NominalType) -> Bool {
    if target.associatedTypes[name] != nil { return true }
    if target.undeclared[name]?.contains(where: {
      if case .associatedType = $0.member { true } else { false }
    }) == true {
      return true
    }
    return false
  }

  /// What the inheritance clauses of `owner` say, looked at on first use.
  func conformances(of owner: NominalType) -> [Conformance] {
    if owner.clauses.isEmpty { return owner.conformances }
    let clauses = owner.clauses
    owner.clauses = []
    for clause in clauses {
      let scope = TypeScope(registry: self, context: clause.context)
      let requirements = scope.requirements(clause.context.requirements)
      for inherited in clause.inherited {
        for target in protocols(of: inherited, context: clause.context) {
          owner.conformances.append(Conformance(target: target, requirements: requirements))
        }
      }
    }
    return owner.conformances
  }

  /// The protocols a constraint or an inheritance clause names; unknown ones, such as the markers
  /// of the standard library that mean nothing here, are passed over.
  func protocols(of syntax: TypeSyntax, context: DeclarationContext) -> [NominalType] {
    switch syntax.kind {
    case .composition(let parts): return parts.flatMap { protocols(of: $0, context: context) }
    case .existential(let inner), .opaque(let inner):
      return protocols(of: inner, context: context)
    case .named(_, let name, _):
      switch context.outer?(name) {
      case .nominal(let type, _)?: return type.kind == .protocol ? [type] : []
      case .existential(let protocols)?: return protocols
      default: break
      }
      if let type = types[name] { return type.kind == .protocol ? [type] : [] }
      if let alias = aliases[name] { return protocols(of: alias.type, context: alias.context) }
      return []
    default: return []
    }
  }
}

/// Whether a function name is an operator's spelling.
func isOperator(_ name: String) -> Bool {
  guard let first = name.unicodeScalars.first else { return false }
  return !(first.properties.isXIDStart || first == "_" || first == "`" || first == "$")
    && first.properties.generalCategory != .decimalNumber
}

// SPDX-License-Identifier: Apache-2.0

/// Writes a random program that is well typed by construction, never traps, and prints what it does.
///
/// What it must keep in mind: arithmetic that could overflow wraps, or its operands have a known
/// range; indices are taken modulo a count; a dictionary or a set is printed sorted; loops are
/// bounded, and calls have a cost, so that a program ends soon; no variable is changed while it is
/// passed `inout`.
struct ProgramGenerator {
  var random: SeededRandom
  /// What distinguishes the names at the top level, so that many programs fit into one file.
  let suffix: String
  var nominals: [GeneratedNominal] = []
  var functions: [Function] = []
  var scopes: [[Variable]] = [[]]
  var counter = 0
  var body = Body()
  /// Names that must not be used just now.
  var hidden: Set<String> = []
  /// How many closures that may outlive their function are being written.
  var escaping = 0
  /// The integer types that occur in this program.
  var kinds: [IntegerKind] = [.int]
  /// How many statements there are; beyond some number nothing nests any more.
  var statements = 0
  /// The protocol of the program with its requirements, if it has one.
  var protocolName: String?
  var errorName: String?

  struct Variable {
    var name: String
    var type: GeneratedType
    var isMutable = false
    /// Whether a function or closure uses it too, so that it cannot be passed `inout`.
    var isShared = false
    var isInout = false
    var isGlobal = false
  }

  struct Function {
    var name: String
    var parameters: [Parameter]
    var result: GeneratedType?
    var isThrowing = false
    var cost: Int

    struct Parameter {
      var label: String?
      var name: String
      var type: GeneratedType
      var isInout = false
      var defaultText: String?
      var isVariadic = false
    }
  }

  /// What is known of the function, or the top level, that is being written.
  struct Body {
    var isFunction = false
    var result: GeneratedType?
    var isThrowing = false
    /// Whether an error may be thrown here: inside `do`, or in a function that throws.
    var mayThrow = false
    var labels: [String] = []
    var loops = 0
    var depth = 0
    var cost = 0
    var multiplier = 1
    var limit = 3000
  }

  init(seed: UInt64, suffix: String) {
    random = SeededRandom(seed: seed)
    self.suffix = suffix
  }

  /// The program of a seed.
  static func program(seed: UInt64, suffix: String) -> [Piece] {
    var generator = ProgramGenerator(seed: seed, suffix: suffix)
    return generator.program()
  }

  mutating func program() -> [Piece] {
    if has("sized-integers"), random.chance(50) {
      kinds += [random.pick(IntegerKind.allCases), random.pick(IntegerKind.allCases)]
    }
    var pieces: [Piece] = []
    if random.chance(40) { pieces += errorDeclaration() }
    if has("protocols"), random.chance(35) { pieces += protocolDeclaration() }
    for _ in 0..<random.int(0...2) where random.chance(75) {
      pieces += random.chance(55) ? structDeclaration() : enumDeclaration()
    }
    for _ in 0..<random.int(1...2) { pieces += declaration() }
    if random.chance(80) { pieces += functionDeclaration() }
    if random.chance(30) { pieces += genericTemplate() }
    if has("shapes"), random.chance(40) { pieces += shape() }
    for _ in 0..<random.int(3...7) {
      if random.chance(6) { pieces += functionDeclaration() }
      pieces += statement()
    }
    // What is left of everything.
    for variable in scopes[0] { pieces += printing(variable.name, variable.type) }
    return pieces
  }

  /// Whether a feature is not left out on this run.
  func has(_ feature: String) -> Bool { !ProgramGenerator.without.contains(feature) }

  /// Features to leave out, for finding what else disagrees while one is known to.
  static let without: Set<String> = Set(
    (option("without") ?? "").split(separator: ",").map(String.init)
  )

  // MARK: Names and scopes

  mutating func fresh(_ prefix: String, isTopLevel: Bool = false) -> String {
    counter += 1
    return "\(prefix)\(counter)" + (isTopLevel ? suffix : "")
  }

  mutating func freshVariable() -> String {
    fresh("v", isTopLevel: scopes.count == 1 && !body.isFunction)
  }

  mutating func declare(_ variable: Variable) {
    var variable = variable
    variable.isGlobal = scopes.count == 1 && !body.isFunction
    scopes[scopes.count - 1].append(variable)
  }

  /// Runs something with a scope of its own.
  mutating func inScope<T>(
    _ variables: [Variable] = [],
    _ work: (inout ProgramGenerator) -> T
  ) -> T {
    scopes.append(variables)
    body.depth += 1
    defer {
      scopes.removeLast()
      body.depth -= 1
    }
    return work(&self)
  }

  /// The variables that can be named here, the innermost of each name.
  var visible: [Variable] {
    var seen: Set<String> = []
    var found: [Variable] = []
    for scope in scopes.reversed() {
      for variable in scope.reversed() where seen.insert(variable.name).inserted {
        if hidden.contains(variable.name) || (escaping > 0 && variable.isInout) { continue }
        found.append(variable)
      }
    }
    return found
  }

  /// Remembers that a name is used where it could conflict with an `inout` access.
  mutating func use(_ name: String) {
    guard body.isFunction || escaping > 0 else { return }
    for scope in scopes.indices {
      for index in scopes[scope].indices where scopes[scope][index].name == name {
        if scopes[scope][index].isGlobal || escaping > 0 { scopes[scope][index].isShared = true }
      }
    }
  }

  func nominal(_ name: String) -> GeneratedNominal? { nominals.first { $0.name == name } }

  /// Whether a call of some cost can be afforded here; counts it if so.
  mutating func affords(_ cost: Int) -> Bool {
    let total = body.cost + body.multiplier * (cost + 1)
    guard total <= body.limit else { return false }
    body.cost = total
    return true
  }

  mutating func repeating<T>(_ times: Int, _ work: (inout ProgramGenerator) -> T) -> T {
    let before = body.multiplier
    body.multiplier *= max(1, times)
    defer { body.multiplier = before }
    return work(&self)
  }

  // MARK: Types

  /// A random type of values; `depth` bounds how deeply it nests.
  mutating func type(_ depth: Int = 2) -> GeneratedType {
    switch random.int(0...(depth > 0 ? 19 : 7)) {
    case 0...2: return .integer(random.pick(kinds))
    case 3...4: return .double
    case 5: return .bool
    case 6: return .string
    case 7: return random.chance(30) ? .character : .string
    case 8...10: return .array(storable(depth - 1))
    case 11: return .dictionary(key(), storable(depth - 1))
    case 12: return .set(key())
    case 13...14: return .optional(storable(depth - 1, isOptionalToo: false))
    case 15...16:
      let isLabelled = random.chance(40)
      return .tuple(
        (0..<random.int(2...3)).map { index in
          .init(label: isLabelled ? ["a", "b", "c"][index] : nil, type: storable(depth - 1))
        }
      )
    case 17: return .function([storable(0)], storable(0))
    default:
      guard let own = random.pickIfAny(nominals) else { return .int }
      return .nominal(own.name)
    }
  }

  /// A type whose values can be inside of others: what prints the same in every process.
  mutating func storable(_ depth: Int = 1, isOptionalToo: Bool = true) -> GeneratedType {
    for _ in 0..<8 {
      let type = type(depth)
      if !isOptionalToo, case .optional = type { continue }
      if isOrdered(type) { return type }
    }
    return .int
  }

  mutating func key() -> GeneratedType {
    random.chance(50) ? .integer(random.pick(kinds)) : .string
  }

  /// Whether a value prints the same in every process: no dictionary, set or function in it.
  func isOrdered(_ type: GeneratedType) -> Bool {
    switch type {
    case .integer, .double, .bool, .string, .character, .nominal: true
    case .array(let element): isOrdered(element)
    case .optional(let wrapped): isOrdered(wrapped)
    case .tuple(let elements): elements.allSatisfy { isOrdered($0.type) }
    case .dictionary, .set, .function: false
    }
  }

  func isEquatable(_ type: GeneratedType) -> Bool {
    switch type {
    case .integer, .double, .bool, .string, .character, .set: true
    case .array(let element): isEquatable(element)
    case .optional(let wrapped): isEquatable(wrapped)
    case .dictionary(_, let value): isEquatable(value)
    case .nominal(let name): nominal(name)?.isEquatable ?? false
    case .tuple, .function: false
    }
  }

  func isHashable(_ type: GeneratedType) -> Bool {
    switch type {
    case .integer, .double, .bool, .string, .character: true
    case .array(let element): isHashable(element)
    case .optional(let wrapped): isHashable(wrapped)
    case .nominal(let name): nominal(name)?.isHashable ?? false
    case .set, .dictionary, .tuple, .function: false
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

/// Writes calls of everything that can be called, with arguments that fit in type and in nothing else.
struct CallGenerator {
  let catalog: LibraryCatalog
  var random: SeededRandom
  /// The variables there are.
  var variables: [(name: String, type: String)] = []
  /// Parameters of the closures around.
  private var scope: [(name: String, shape: Shape)] = []
  private var closureCount = 0

  init(catalog: LibraryCatalog, seed: UInt64) {
    self.catalog = catalog
    random = SeededRandom(seed: seed)
  }

  /// The types whose members are called, for those that are generic.
  private static let receivers: [Shape] = {
    let int = Shape.name("Int")
    let double = Shape.name("Double")
    let string = Shape.name("String")
    let plain =
      [
        "Int", "Double", "String", "Substring", "Character", "Bool", "Float", "Int8", "UInt8",
        "Int64", "UInt64", "UInt", "Date", "Calendar", "DateFormatter", "DateComponents",
        "CharacterSet",
      ].map(Shape.name)
    return plain + plain + [
      .named("Array", [int]), .named("Array", [double]), .named("Array", [string]),
      .named("Array", [.named("Array", [double])]), .named("ArraySlice", [int]),
      .named("Dictionary", [string, int]), .named("Dictionary", [int, .named("Array", [int])]),
      .named("Set", [int]), .named("Set", [string]), .named("Range", [int]),
      .named("ClosedRange", [int]), .named("ClosedRange", [double]), .named("Optional", [int]),
      .named("PartialRangeFrom", [int]), .named("StrideTo", [double]),
    ]
  }()

  // MARK: Statements

  /// A cell that calls one thing and keeps what comes out.
  mutating func cell(number: Int) -> String {
    scope = []
    closureCount = 0
    for _ in 0..<30 {
      guard let (call, isVoid) = statement() else { continue }
      if isVoid { return call }
      let name = "v\(number)"
      switch random.int(0...9) {
      case 0: return "print(\(call))"
      case 1: return "let \(name) = \(call)\n\"\\(\(name))\""
      case 2: return "let \(name) = try? \(call)\n\(name)"
      default: return "var \(name) = \(call)\n\(name)"
      }
    }
    return "0"
  }

  private mutating func statement() -> (text: String, isVoid: Bool)? {
    let first = random.chance(60) ? catalog.libraryStart : 0
    var member = catalog.members[random.int(first...catalog.members.count - 1)]
    var receiver: Shape?
    if let owner = member.owner {
      let count = catalog.parameters[owner]?.count ?? 0
      if catalog.protocols.contains(owner) || count > 0 {
        // Any concrete type that has it.
        let fitting = CallGenerator.receivers.filter { shape in
          guard case .named(let name, _) = shape else { return false }
          return name == owner || catalog.ancestors(of: name).contains(owner)
        }
        receiver =
          random.pickIfAny(fitting)
          ?? random.pickIfAny(catalog.conforming(to: owner)).map(Shape.name)
        if receiver == nil, catalog.protocols.contains(owner) { return nil }
        receiver = receiver ?? .named(owner, Array(repeating: .name("Int"), count: count))
      } else {
        receiver = .name(owner)
      }
    }
    if member.isMutating, let receiver {
      // The receiver must be a variable.
      guard let variable = variables.filter({ $0.type == receiver.text }).last else { return nil }
      member.isMutating = false
      guard let call = call(member, on: receiver, variable: variable.name, depth: 3) else {
        return nil
      }
      return (call.text, call.shape == .void)
    }
    guard let call = call(member, on: receiver, depth: 3) else { return nil }
    return (call.text, call.shape == .void)
  }

  // MARK: Calls

  private mutating func call(
    _ member: LibraryCatalog.Member,
    on receiver: Shape?,
    variable: String? = nil,
    depth: Int
  ) -> (text: String, shape: Shape)? {
    var known: [String: Shape] = [:]
    if let receiver { known = associated(receiver) }
    for generic in member.generics {
      guard known[generic.name.text] == nil else { continue }
      known[generic.name.text] = argument(for: generic, of: member, known)
    }
    let result: Shape
    if member.makesOwner, let receiver {
      result = receiver
    } else if let written = member.result {
      guard let shape = shape(written, known) else { return nil }
      result = shape
    } else {
      result = .void
    }
    var arguments: [String] = []
    for parameter in member.parameters {
      if parameter.defaultValue != nil, random.chance(50) { continue }
      let label = parameter.label.map { "\($0): " } ?? ""
      switch parameter.type.kind {
      case .variadic(let element):
        guard let shape = shape(element, known) else { return nil }
        for index in 0..<random.int(0...3) {
          arguments.append((index == 0 ? label : "") + value(shape, depth: depth - 1))
        }
      case .inout(let type):
        guard let shape = shape(type, known),
          let name = variables.last(where: { $0.type == shape.text })?.name
        else { return nil }
        arguments.append(label + "&\(name)")
      default:
        guard let shape = shape(parameter.type, known) else { return nil }
        if member.kind == .infixOperator || member.kind == .prefixOperator {
          arguments.append("(" + value(shape, depth: depth - 1) + ")")
        } else {
          arguments.append(label + value(shape, depth: depth - 1))
        }
      }
    }
    let list = arguments.joined(separator: ", ")
    func base(_ random: inout CallGenerator) -> String {
      guard let receiver else { return "" }
      if member.isStatic { return receiver.text + "." }
      return (variable ?? "(" + random.value(receiver, depth: depth - 1) + ")") + "."
    }
    switch member.kind {
    case .infixOperator:
      guard arguments.count == 2 else { return nil }
      return ("\(arguments[0]) \(member.name) \(arguments[1])", result)
    case .prefixOperator:
      guard arguments.count == 1 else { return nil }
      return (member.name + arguments[0], result)
    case .initializer: return ((receiver?.text ?? "") + "(\(list))", result)
    case .property: return (base(&self) + member.name, result)
    case .enumCase:
      return (base(&self) + member.name + (arguments.isEmpty ? "" : "(\(list))"), result)
    case .subscript: return (base(&self).dropLast() + "[\(list)]", result)
    case .function: return (base(&self) + member.name + "(\(list))", result)
    }
  }

  /// What stands for the names that a type's members may use.
  private func associated(_ shape: Shape) -> [String: Shape] {
    var known: [String: Shape] = ["Self": shape]
    guard case .named(let name, let arguments) = shape else { return known }
    for (parameter, argument) in zip(catalog.parameters[name] ?? [], arguments) {
      known[parameter] = argument
    }
    known["Element"] = element(of: shape)
    switch name {
    case "Array", "ArraySlice", "Range", "ClosedRange", "PartialRangeFrom":
      known["Index"] = .name("Int")
    case "String", "Substring":
      known["Index"] = .name("String.Index")
      known["SubSequence"] = .name("Substring")
    default: break
    }
    if name == "Array" || name == "ArraySlice" {
      known["SubSequence"] = .named("ArraySlice", arguments)
    }
    if arguments.count == 1, name.contains("Range") { known["Bound"] = arguments[0] }
    if name.hasPrefix("Int") || name.hasPrefix("UInt") { known["Stride"] = .name("Int") }
    if name == "Double" || name == "Float" { known["Stride"] = shape }
    return known
  }

  private func element(of shape: Shape) -> Shape? {
    guard case .named(let name, let arguments) = shape else { return nil }
    switch name {
    case "String", "Substring": return .name("Character")
    case "Dictionary":
      guard arguments.count == 2 else { return nil }
      return .tuple([
        .init(label: "key", shape: arguments[0]), .init(label: "value", shape: arguments[1]),
      ])
    default: return arguments.first
    }
  }

  /// A type for a generic parameter of a function.
  private mutating func argument(
    for generic: GenericParameterSyntax,
    of member: LibraryCatalog.Member,
    _ known: [String: Shape]
  ) -> Shape {
    let int = Shape.name("Int")
    func equal(_ path: String) -> Shape? {
      for requirement in member.requirements where requirement.isEquality {
        if LibraryCatalog.path(requirement.left) == "\(generic.name.text).\(path)" {
          return shape(requirement.right, known)
        }
      }
      return nil
    }
    switch generic.constraint.flatMap(LibraryCatalog.path) {
    case "Sequence"?, "Collection"?, "BidirectionalCollection"?, "RandomAccessCollection"?:
      return .named(
        random.pick(["Array", "Array", "Set", "ArraySlice"]),
        [equal("Element") ?? random.pick([int, .name("String"), .name("Double")])]
      )
    case "RangeExpression"?:
      return .named(random.pick(["Range", "ClosedRange"]), [equal("Bound") ?? int])
    case "StringProtocol"?: return .name("String")
    case "BinaryFloatingPoint"?, "FloatingPoint"?: return .name(random.pick(["Double", "Float"]))
    case "BinaryInteger"?, "FixedWidthInteger"?, "SignedInteger"?, "UnsignedInteger"?:
      return .name(random.pick(["Int", "UInt8", "Int64", "UInt64"]))
    case "Numeric"?, "SignedNumeric"?, "AdditiveArithmetic"?, "Strideable"?:
      return .name(random.pick(["Int", "Double"]))
    default: return .name(random.pick(["Int", "Double", "String"]))
    }
  }

  /// A type as it is written, with names replaced.
  private func shape(_ type: TypeSyntax, _ known: [String: Shape]) -> Shape? {
    func all(_ types: [TypeSyntax]) -> [Shape]? {
      let shapes = types.compactMap { shape($0, known) }
      return shapes.count == types.count ? shapes : nil
    }
    switch type.kind {
    case .named(nil, let name, let arguments):
      if let shape = known[name] { return shape }
      if catalog.protocols.contains(name) { return nil }
      return all(arguments).map { .named(name, $0) }
    case .named(let base?, let name, _):
      if let path = LibraryCatalog.path(type), catalog.parameters[path] != nil {
        return .name(path)
      }
      guard let outer = shape(base, known) else { return nil }
      return associated(outer)[name]
    case .array(let element): return shape(element, known).map { .named("Array", [$0]) }
    case .dictionary(let key, let value): return all([key, value]).map { .named("Dictionary", $0) }
    case .optional(let inner): return shape(inner, known).map { .named("Optional", [$0]) }
    case .tuple(let elements):
      return all(elements.map(\.type)).map { shapes in
        .tuple(zip(elements, shapes).map { .init(label: $0.label?.text, shape: $1) })
      }
    case .function(let parameters, let result, _):
      guard let inputs = all(parameters), let output = shape(result, known) else { return nil }
      return .function(inputs, output)
    case .existential(let inner), .opaque(let inner):
      return LibraryCatalog.path(inner).map { .any($0) }
    case .inout, .variadic, .metatype, .composition, .missing: return nil
    }
  }

  // MARK: Values

  /// An expression of a type.
  mutating func value(_ shape: Shape, depth: Int) -> String {
    let here = scope.filter { $0.shape == shape }
    if let local = random.pickIfAny(here), random.chance(70) { return local.name }
    if case .named("Optional", let parts) = shape {
      return random.chance(30) ? "nil" : value(parts[0], depth: depth)
    }
    if random.chance(depth > 0 ? 45 : 85) {
      let text = shape.text
      if let variable = random.pickIfAny(variables.filter { $0.type == text }) {
        return variable.name
      }
    }
    switch shape {
    case .tuple(let elements):
      let parts = elements.map { element in
        (element.label.map { "\($0): " } ?? "") + value(element.shape, depth: depth - 1)
      }
      return "(\(parts.joined(separator: ", ")))"
    case .function(let parameters, let result): return closure(parameters, result, depth: depth)
    case .any(let name):
      let variables = variables.filter { $0.type == "any \(name)" }
      if let variable = random.pickIfAny(variables), random.chance(40) { return variable.name }
      guard let type = random.pickIfAny(catalog.conforming(to: name)) else { return "0" }
      return value(.name(type), depth: depth)
    case .named(let name, let arguments):
      if let text = collection(name, arguments, depth: depth) { return text }
      if let pool = Extremes.pools[name] {
        if depth <= 0 || random.chance(75) { return random.pick(pool) }
      }
      return produced(name, depth: depth) ?? Extremes.pools[name].map { random.pick($0) }
        ?? "\(shape.text)()"
    }
  }

  private mutating func collection(_ name: String, _ arguments: [Shape], depth: Int) -> String? {
    switch name {
    case "Array", "ArraySlice", "Set":
      guard arguments.count == 1 else { return nil }
      if name == "Array", random.chance(8) {
        let count = random.pick([0, 1, 2, 1000, 100_000])
        return "Array(repeating: \(value(arguments[0], depth: depth - 1)), count: \(count))"
      }
      let count = random.pick([0, 0, 1, 1, 2, 3, 5])
      let parts = (0..<count).map { _ in value(arguments[0], depth: depth - 1) }
      let list = "[\(parts.joined(separator: ", "))]"
      return name == "Array" && count > 0 && random.chance(80)
        ? list : "(\(list) as \(Shape.named(name, arguments).text))"
    case "Dictionary":
      guard arguments.count == 2 else { return nil }
      let parts = (0..<random.int(0...3)).map { _ in
        value(arguments[0], depth: depth - 1) + ": " + value(arguments[1], depth: depth - 1)
      }
      let list = parts.isEmpty ? ":" : parts.joined(separator: ", ")
      return "([\(list)] as \(Shape.named(name, arguments).text))"
    case "Range", "ClosedRange":
      let sign = name == "Range" ? " ..< " : " ... "
      return "(\(value(arguments[0], depth: 0))\(sign)\(value(arguments[0], depth: 0)))"
    case "PartialRangeFrom": return "(\(value(arguments[0], depth: 0))...)"
    case "StrideTo":
      let parts = (0..<3).map { _ in value(arguments[0], depth: 0) }
      return "stride(from: \(parts[0]), to: \(parts[1]), by: \(parts[2]))"
    default: return nil
    }
  }

  private mutating func closure(_ parameters: [Shape], _ result: Shape, depth: Int) -> String {
    closureCount += 1
    let names = parameters.indices.map { "p\(closureCount)\($0)" }
    let outer = scope
    scope += zip(names, parameters).map { ($0, $1) }
    defer { scope = outer }
    let body = result == .void ? "" : value(result, depth: max(1, depth - 1))
    return "{ \(names.isEmpty ? "" : "(\(names.joined(separator: ", "))) in ")\(body) }"
  }

  /// A call that gives a value of a named type.
  private mutating func produced(_ name: String, depth: Int) -> String? {
    guard let candidates = catalog.producers[name] else { return nil }
    // Near the end of its means it must come to an end: what needs no receiver and few arguments.
    let simple = candidates.filter { index in
      let member = catalog.members[index]
      return member.isStatic
        && (depth > -2 || member.parameters.allSatisfy { $0.defaultValue != nil })
    }
    let usable = depth > 0 && random.chance(60) ? candidates : simple.isEmpty ? candidates : simple
    guard depth > -6 else { return nil }
    for _ in 0..<4 {
      let member = catalog.members[random.pick(usable)]
      if member.isMutating { continue }
      if let result = call(member, on: member.owner.map(Shape.name), depth: depth - 1) {
        if result.shape.text == name || result.shape == .any(name) { return result.text }
        if result.shape == .named("Optional", [.name(name)]) { return "(\(result.text))!" }
      }
    }
    return nil
  }
}

/// Values on which functions stumble.
enum Extremes {
  static let pools: [String: [String]] = {
    var pools: [String: [String]] = [
      "Int": [
        "0", "1", "2", "3", "-1", "5", "10", "100", "1000", "100_000", "Int.max", "Int.min",
        "Int.max - 1", "Int.min + 1", "1 << 31", "1 << 32", "-1 << 31", "1 << 62", "-1 << 62",
        "268_435_456", "-7",
      ],
      "Double": [
        "0.0", "1.0", "-1.0", "0.5", "-0.0", "1e-8", "3.0", "100.0", "Double.nan",
        "Double.infinity",
        "-Double.infinity", "Double.greatestFiniteMagnitude", "-Double.greatestFiniteMagnitude",
        "Double.leastNonzeroMagnitude", "1e300", "1e19", "-1e19", "9.3e18", "1e-300", "0.1",
      ],
      "Bool": ["true", "false"],
      "String": texts,
      "Character": ["(\"a\" as Character)", "(\"👩‍👩‍👧\" as Character)", "(\"\\n\" as Character)"],
      "Substring": texts.map { "Substring(\($0))" },
      "String.Index": [
        "\"abc\".startIndex", "\"👩‍👩‍👧é\".endIndex", "\"\".startIndex",
        "\"abcdefgh\".endIndex", "\"aé\".index(after: \"aé\".startIndex)",
      ],
      "Column": [
        "t0[\"species\"]", "t0[\"body_mass_g\"]", "t1[\"a\"]", "t1[\"b\"]", "t4[\"a\"]",
        "t4[\"b\"]", "t4[\"c\"]",
        "t4[\"é👩‍👩‍👧\"]", "Column(\"a\", [Double]())", "Column(\"a\", [Bool?]())",
        "Column(\"a\", [Double.nan, 1])", "Column(\"\", [nil, nil] as [Int?])",
        "Column(\"b\", [CalendarDate(\"0001-01-01\"), CalendarDate(\"9999-12-31\"), nil])",
      ],
      "ColumnExpression": [
        "ColumnExpression(1)", "ColumnExpression(nil)", "ColumnExpression(\"x\")",
      ],
      "Matrix": [
        "x0", "x1", "Matrix([[Double.nan]])", "Matrix.identity(3)",
        "Matrix(rows: 3, columns: 0, repeating: 1)",
        "Matrix(rows: 2, columns: 3, repeating: 1e308)",
      ],
      "Table": ["t0", "t1", "t2", "t3", "t4", "t5"],
      "Cell": [
        "Cell.missing", "Cell.int(Int.min)", "Cell.double(.nan)", "Cell.string(\"\")",
        "Cell.bool(true)",
      ],
      "Chart": ["c0", "c1"],
      "ConfusionMatrix": [
        "r0.confusionMatrix", "ConfusionMatrix(truth: t1[\"b\"], predicted: t1[\"b\"])",
      ],
      "ClassificationReport": ["r0"],
      "DecisionTreeModel": ["m0"], "ClassifierPipelineModel": ["m1"],
      "RandomGenerator": ["g0", "RandomGenerator(seed: Int.min)"],
      "CalendarDate": ["CalendarDate(\"0001-01-01\")", "CalendarDate(\"9999-12-31\")"],
      "Float": ["Float(0.0)", "Float(-1.5)", "Float.nan", "Float.infinity", "Float(1e38)"],
    ]
    for name in ["Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "UInt"] {
      pools[name] = ["\(name).max", "\(name).min", "\(name)(0)", "\(name)(1)", "\(name)(7)"]
    }
    return pools
  }()

  /// Names of columns, paths, formats and nonsense; whoever reads a path finds no file, or one that
  /// does not end.
  private static let texts = [
    "\"\"", "\" \"", "\"species\"", "\"sex\"", "\"year\"", "\"bill_length_mm\"", "\"island\"",
    "\"body_mass_g\"", "\"a\"", "\"b\"", "\"a\"", "\"b\"", "\"no such\"", "\"\\u{0}\"", "\"é\"",
    "\"👩‍👩‍👧\"", "\"\\u{301}\"", "\"\\u{202E}abc\"", "\"<script>&amp;\\\"'\"",
    "\"a,b\\n1,2\\n3,4\\n\"", "\"a,b\\n1,2\\n3\"", "\"a\\r\\n\\\"x\\ny\\\"\\r\\n\"", "\",\"",
    "\";\"",
    "\"2024-02-30\"", "\"9999-12-31\"", "\"0000-00-00\"", "\"99999999999999999999\"", "\"1e999\"",
    "\"nan\"", "\"NA\"", "\"/nonexistent/file.csv\"", "\"/dev/zero\"", "\"/\"", "\"%d %s %@ %%\"",
    "\"%999999999d\"", "\"%.999999999f\"", "\"%n\"", "\"yyyy-MM-dd\"", "\"line\\nline\\ttab\"",
    "String(repeating: \"x\", count: 5000)", "String(repeating: \"é\\n\", count: 300)",
  ]
}

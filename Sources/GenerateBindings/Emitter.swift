// SPDX-License-Identifier: Apache-2.0

/// Writes one module's part of the bindings: its interface, and a function for each declaration.
struct Emitter {
  private let bridging: Bridging
  private let conformances: [String: Set<String>]
  private let associated: [String: [String: TypeText]]
  private var nextIndex: Int
  private let firstIndex: Int
  private var functions: [String] = []
  private var interface: [String] = []
  /// What could not be bound, and why.
  private(set) var problems: [String] = []

  /// Protocols of the standard library that a cell can make use of.
  private static let knownProtocols: Set<String> = [
    "Equatable", "Hashable", "Comparable", "Error", "CustomStringConvertible",
    "ExpressibleByIntegerLiteral", "ExpressibleByFloatLiteral", "ExpressibleByStringLiteral",
    "ExpressibleByBooleanLiteral", "ExpressibleByNilLiteral", "ExpressibleByArrayLiteral",
    "ExpressibleByDictionaryLiteral",
  ]

  /// Requirements of the standard library that the compiler makes public and no cell calls.
  private static let plumbing: Set<String> = [
    "hash(into:)", "encode(to:)", "init(from:)", "next()", "hashValue",
  ]

  init(
    bridging: Bridging,
    conformances: [String: Set<String>],
    associated: [String: [String: TypeText]],
    firstIndex: Int
  ) {
    self.bridging = bridging
    self.conformances = conformances
    self.associated = associated
    self.firstIndex = firstIndex
    nextIndex = firstIndex
  }

  /// The index after the last function.
  var endIndex: Int { nextIndex }

  // MARK: - A module

  /// Takes in all declarations of one module.
  mutating func add(_ symbols: [Symbol]) {
    let own = Set(symbols.filter(\.isType).map { $0.path.joined(separator: ".") })
    for symbol in symbols where symbol.isType && symbol.path.count == 1 {
      addType(symbol, among: symbols)
    }
    let outside = Dictionary(
      grouping: symbols.filter { $0.path.count == 2 && !own.contains($0.path[0]) },
      by: { $0.path[0] }
    )
    for (owner, members) in outside.sorted(by: { $0.key < $1.key }) {
      interface.append("extension \(owner) {")
      for member in members { addMember(member, of: owner, indent: "  ") }
      interface.append("}")
    }
    for symbol in symbols where symbol.path.count == 1 && !symbol.isType {
      addMember(symbol, of: nil, indent: "")
    }
  }

  private mutating func addType(_ symbol: Symbol, among symbols: [Symbol], indent: String = "") {
    guard symbol.kind != "swift.associatedtype", symbol.kind != "swift.typealias" else { return }
    addDocumentation(symbol, indent: indent)
    let name = symbol.path[symbol.path.count - 1]
    let inherited = (conformances[symbol.path[0]] ?? []).filter {
      bridging.protocols.contains($0) || Self.knownProtocols.contains($0)
    }
    let clause =
      inherited.isEmpty || symbol.path.count > 1
      ? "" : ": " + inherited.sorted().joined(separator: ", ")
    let keyword = symbol.kind.dropFirst("swift.".count)
    interface.append("\(indent)public \(keyword) \(name)\(clause) {")
    let members = symbols.filter {
      $0.path.count == symbol.path.count + 1 && Array($0.path.dropLast()) == symbol.path
    }
    let qualified = symbol.path.joined(separator: ".")
    for member in members {
      if member.isType {
        addType(member, among: symbols, indent: indent + "  ")
      } else {
        addMember(member, of: qualified, indent: indent + "  ")
      }
    }
    interface.append("\(indent)}")
  }

  private mutating func addDocumentation(_ symbol: Symbol, indent: String) {
    for line in symbol.documentation {
      interface.append(line.isEmpty ? "\(indent)///" : "\(indent)/// \(line)")
    }
  }

  // MARK: - A declaration

  private mutating func addMember(_ symbol: Symbol, of owner: String?, indent: String) {
    guard !Self.plumbing.contains(symbol.path[symbol.path.count - 1]),
      symbol.kind != "swift.associatedtype", symbol.kind != "swift.typealias"
    else { return }
    do {
      guard symbol.generics.isEmpty else {
        throw BindingError(
          description: "generic parameters \(symbol.generics.joined(separator: ", "))"
        )
      }
      var declaration = try DeclarationText(symbol)
      let names = owner.flatMap { associated[$0] } ?? [:]
      let bridging = self.bridging
      let normalize = { (type: TypeText) in
        bridging.normalized(type.erasing(names, self: owner))
      }
      for index in declaration.parameters.indices {
        declaration.parameters[index].type = normalize(declaration.parameters[index].type)
      }
      declaration.result = normalize(declaration.result)
      // What takes anything is written in the language of the cells.
      if declaration.parameters.contains(where: { $0.type == .named("Any") }) { return }
      // The equality of Equatable is the language's own affair; one that gives anything else than a
      // Bool, such as a column expression, is the library's.
      if ["==", "!="].contains(declaration.name), declaration.result == .named("Bool") { return }
      let lines = try bind(declaration, symbol, owner)
      addDocumentation(symbol, indent: indent)
      interface.append(contentsOf: lines.map { indent + $0 })
    } catch {
      problems.append("\(symbol.path.joined(separator: ".")): \(error)")
    }
  }

  /// Writes the functions for one declaration and gives its lines in the interface.
  private mutating func bind(
    _ declaration: DeclarationText,
    _ symbol: Symbol,
    _ owner: String?
  ) throws -> [String] {
    switch symbol.kind {
    case "swift.enum.case": return try bindCase(declaration, owner ?? "")
    case "swift.property", "swift.type.property", "swift.var", "swift.subscript",
      "swift.type.subscript":
      return try bindProperty(declaration, owner)
    default: return try bindFunction(declaration, symbol, owner)
    }
  }

  private func parameterList(_ parameters: [ParameterText]) -> String {
    "(" + parameters.map(\.text).joined(separator: ", ") + ")"
  }

  private func result(_ type: TypeText) -> String {
    type == .tuple([]) ? "" : " -> \(type.text)"
  }

  private mutating func bindFunction(
    _ declaration: DeclarationText,
    _ symbol: Symbol,
    _ owner: String?
  ) throws -> [String] {
    let isOperator = symbol.kind == "swift.func.op"
    let isMember =
      owner != nil && !declaration.isStatic && declaration.name != "init" && !isOperator
    var body = try takeReceiver(owner, if: isMember, mutating: declaration.isMutating)
    body += try takeParameters(declaration.parameters, from: isMember ? 1 : 0)
    let values = declaration.parameters.enumerated().map { index, parameter in
      (parameter.label.map { "\($0): " } ?? "") + "p\(index)"
    }
    let arguments = "(" + values.joined(separator: ", ") + ")"
    let call: String
    var resultType = declaration.result
    if isOperator {
      call =
        declaration.parameters.count == 1
        ? "\(declaration.name)p0" : "p0 \(declaration.name) p1"
    } else if declaration.name == "init" {
      guard let owner else { throw BindingError(description: "an initialiser without a type") }
      resultType = declaration.isFailable ? .optional(.named(owner)) : .named(owner)
      call = owner + arguments
    } else if isMember {
      call = "receiver.\(declaration.name)\(arguments)"
    } else {
      call = (owner.map { "\($0)." } ?? "") + declaration.name + arguments
    }
    body += try finish(
      call,
      resultType,
      throwing: declaration.isThrowing,
      mutating: declaration.isMutating
    )
    let index = add(body)
    let list = parameterList(declaration.parameters)
    let effect = declaration.isThrowing ? " throws" : ""
    var head = "@native(\(index)) \(declaration.isDiscardable ? "@discardableResult " : "")public "
    if declaration.isMutating { head += "mutating " }
    if declaration.isStatic || (isOperator && owner != nil) { head += "static " }
    if declaration.name == "init" {
      return [head + "init" + (declaration.isFailable ? "?" : "") + list + effect]
    }
    if isOperator {
      if declaration.parameters.count == 1 { head += "prefix " }
      return [head + "func \(declaration.name) \(list)\(effect)\(result(declaration.result))"]
    }
    return [head + "func \(declaration.name)\(list)\(effect)\(result(declaration.result))"]
  }

  private mutating func bindProperty(
    _ declaration: DeclarationText,
    _ owner: String?
  ) throws -> [String] {
    let isMember = owner != nil && !declaration.isStatic
    let isSubscript = declaration.name == "subscript"
    let base = isMember ? "receiver" : owner ?? ""
    let labels = declaration.parameters.enumerated().map { index, parameter in
      (parameter.label.map { "\($0): " } ?? "") + "p\(index)"
    }
    let place =
      isSubscript
      ? "\(base)[\(labels.joined(separator: ", "))]"
      : base.isEmpty ? declaration.name : "\(base).\(declaration.name)"
    let takenReceiver = try takeReceiver(owner, if: isMember, mutating: false)
    let takenParameters = try takeParameters(declaration.parameters, from: isMember ? 1 : 0)
    let getter = try add(
      takenReceiver + takenParameters
        + finish(place, declaration.result, throwing: declaration.isThrowing, mutating: false)
    )
    var setter: Int?
    // A property of a protocol is read through the protocol; only a struct's own is set.
    if declaration.isSettable, isMember, let owner, !bridging.protocols.contains(owner) {
      var body = try takeReceiver(owner, if: true, mutating: true)
      body += try takeParameters(declaration.parameters, from: 2)
      body.append("\(place) = try \(try bridging.take(declaration.result, from: "call[1]"))")
      body.append("call.arguments[0] = receiver.bridged")
      body.append("return .void")
      setter = add(body)
    }
    var head = "@native(\(getter)\(setter.map { ", \($0)" } ?? "")) public "
    if declaration.isStatic { head += "static " }
    let accessors =
      "{ get\(declaration.isThrowing ? " throws" : "")\(setter == nil ? "" : " set") }"
    if isSubscript {
      let list =
        "("
        + declaration.parameters.map { parameter in
          "\(parameter.label.map { "\($0) " } ?? "")\(parameter.name): \(parameter.type.text)"
        }.joined(separator: ", ") + ")"
      return [head + "subscript\(list) -> \(declaration.result.text) \(accessors)"]
    }
    return [head + "var \(declaration.name): \(declaration.result.text) \(accessors)"]
  }

  private mutating func bindCase(_ declaration: DeclarationText, _ owner: String) throws -> [String]
  {
    let labels = declaration.parameters.enumerated().map { index, parameter in
      (parameter.label.map { "\($0): " } ?? "") + "p\(index)"
    }
    let names = declaration.parameters.indices.map { "p\($0)" }
    let payload = names.isEmpty ? "" : "(\(labels.joined(separator: ", ")))"
    let make = try add(
      takeParameters(declaration.parameters, from: 0)
        + ["return \(owner).\(declaration.name)\(payload).bridged"]
    )
    let parts = try zip(names, declaration.parameters).map { try bridging.give($1.type, $0) }
    let pattern = names.isEmpty ? "" : "(\(names.map { "let \($0)" }.joined(separator: ", ")))"
    let open = add([
      "guard case \(owner).\(declaration.name)\(pattern) = try (\(owner)).unbridged(call[0]) else { return .none }",
      "return [\(parts.joined(separator: ", "))].bridged".replacing("[]", with: "[Value]()"),
    ])
    let list =
      names.isEmpty
      ? ""
      : "("
        + declaration.parameters.map {
          ($0.label.map { "\($0): " } ?? "") + $0.type.text
        }.joined(separator: ", ") + ")"
    return ["@native(\(make), \(open)) case \(declaration.name)\(list)"]
  }

  // MARK: - Pieces of a function

  private func takeReceiver(_ owner: String?, if isMember: Bool, mutating: Bool) throws -> [String]
  {
    guard isMember, let owner else { return [] }
    let type: TypeText = bridging.protocols.contains(owner) ? .existential(owner) : .named(owner)
    return [
      "\(mutating ? "var" : "let") receiver = try \(try bridging.take(type, from: "call[0]"))"
    ]
  }

  private func takeParameters(_ parameters: [ParameterText], from first: Int) throws -> [String] {
    var lines: [String] = []
    if parameters.contains(where: { if case .function = $0.type { true } else { false } }) {
      lines.append("let apply = call.apply")
    }
    for (index, parameter) in parameters.enumerated() {
      let position = index + first
      var declared = parameter.type
      if case .variadic(let element) = declared { declared = .array(element) }
      if parameter.type == .tuple([]) {
        lines.append("let p\(index): Void = ()")
      } else if let defaultText = parameter.defaultText {
        let taken = try bridging.take(parameter.type, from: "given\(index)")
        lines.append(
          "let p\(index): \(declared.text) = if let given\(index) = call.arguments[\(position)] { try \(taken) } else { \(defaultText) }"
        )
      } else if case .function = parameter.type {
        lines.append("let closure\(index) = try call[\(position)]")
        lines.append(
          "let p\(index) = \(try bridging.take(parameter.type, from: "closure\(index)"))"
        )
      } else {
        lines.append(
          "let p\(index) = try \(try bridging.take(parameter.type, from: "call[\(position)]"))"
        )
      }
    }
    return lines
  }

  private func finish(
    _ call: String,
    _ type: TypeText,
    throwing: Bool,
    mutating: Bool
  ) throws -> [String] {
    let effect = throwing ? "try " : ""
    let store = mutating ? ["call.arguments[0] = receiver.bridged"] : []
    if type == .tuple([]) { return ["\(effect)\(call)"] + store + ["return .void"] }
    return ["let result = \(effect)\(call)"] + store + [
      "return \(try bridging.give(type, "result"))"
    ]
  }

  private mutating func add(_ body: [String]) -> Int {
    let index = nextIndex
    nextIndex += 1
    functions.append(
      "private func native\(index)(_ call: inout NativeCall) throws -> Value {\n"
        + body.map { "  \($0)\n" }.joined() + "}"
    )
    return index
  }

  // MARK: - The file

  /// The source file; `name` is the module's.
  func file(module name: String, hostTypes: [String]) -> String {
    let names = (firstIndex..<nextIndex).map { "native\($0)" }
    // A conformance is as public as its type, so both must be imported publicly.
    func isPublic(_ module: String) -> String {
      !hostTypes.isEmpty && (module == name || module == "MartletLanguage") ? "public " : ""
    }
    var table = ""
    for start in stride(from: 0, to: names.count, by: 8) {
      table += "    " + names[start..<min(start + 8, names.count)].joined(separator: ", ") + ",\n"
    }
    return """
      // SPDX-License-Identifier: Apache-2.0
      // Made by GenerateBindings from the public declarations of \(name). Do not edit: run
      // ./Tests/check-bindings --update instead.
      // swift-format-ignore-file

      \(isPublic("MartletCharts"))import MartletCharts
      \(isPublic("MartletLanguage"))import MartletLanguage
      \(isPublic("MartletLearning"))import MartletLearning
      \(isPublic("MartletNumerics"))import MartletNumerics
      \(isPublic("MartletTables"))import MartletTables
      \(isPublic("MartletText"))import MartletText

      enum \(name)Bindings {
        static let functions: [NativeFunction] = [
      \(table)  ]

        static let interface = ###\"\"\"
      \(interface.joined(separator: "\n"))
      \"\"\"###
      }

      \(hostTypes.map { "extension \($0): HostBridged {}" }.joined(separator: "\n"))

      \(functions.joined(separator: "\n\n"))

      """
  }
}

extension Symbol {
  /// Whether it declares a type.
  var isType: Bool {
    ["swift.struct", "swift.enum", "swift.class", "swift.protocol"].contains(kind)
  }
}

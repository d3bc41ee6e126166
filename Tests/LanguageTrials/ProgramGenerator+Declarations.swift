// SPDX-License-Identifier: Apache-2.0

extension ProgramGenerator {
  // MARK: Functions

  mutating func functionDeclaration() -> [Piece] {
    let name = fresh("f", isTopLevel: true)
    var parameters: [Function.Parameter] = []
    let isRecursive = random.chance(20)
    if isRecursive { parameters.append(.init(label: nil, name: "fuel", type: .int)) }
    for _ in 0..<random.int(0...3) {
      let label = random.pick([nil, "by", "with", "of", "to"] as [String?])
      var parameter = Function.Parameter(label: label, name: fresh("a"), type: type(1))
      if !isRecursive {
        if random.chance(20) {
          parameter.isInout = true
        } else if random.chance(20) {
          parameter.defaultText = literal(parameter.type)
        }
      }
      if let label, parameters.contains(where: { $0.label == label }) { parameter.label = nil }
      // A default that is left out needs labels behind it, or none could tell what is meant.
      if parameters.contains(where: { $0.defaultText != nil }), parameter.label == nil {
        parameter.label = fresh("l")
      }
      parameters.append(parameter)
    }
    if !isRecursive, random.chance(10) {
      parameters.append(
        .init(label: fresh("l"), name: fresh("a"), type: storable(0), isVariadic: true)
      )
    }
    let result: GeneratedType? = isRecursive || random.chance(75) ? type(1) : nil
    let isThrowing = errorName != nil && !isRecursive && random.chance(30)
    let head = functionHead(name, parameters, result, isThrowing)

    let outer = body
    let outerScopes = scopes
    body = Body()
    body.isFunction = true
    body.result = result
    body.isThrowing = isThrowing
    body.mayThrow = isThrowing
    body.limit = 60
    let variables = parameters.map {
      Variable(
        name: $0.name,
        type: $0.isVariadic ? .array($0.type) : $0.type,
        isMutable: $0.isInout,
        isInout: $0.isInout
      )
    }
    var pieces: [Piece] = inScope(variables) { generator in
      var pieces: [Piece] = []
      if isRecursive, let result {
        pieces.append(.line("if fuel <= 0 { return \(generator.expression(result, 1)) }"))
      }
      if generator.random.chance(15) {
        pieces.append(.line("defer { print(\"end of \(name)\") }"))
      }
      for _ in 0..<generator.random.int(1...3) { pieces += generator.statement() }
      if isRecursive, let result {
        var texts = ["min(fuel, 4) - 1"]
        for parameter in parameters.dropFirst() {
          texts.append(
            (parameter.label.map { "\($0): " } ?? "") + generator.argument(parameter.type, 1)
          )
        }
        let deeper = generator.fresh("v")
        pieces.append(.line("let \(deeper) = \(name)(\(texts.joined(separator: ", ")))"))
        generator.declare(Variable(name: deeper, type: result))
      }
      if let result { pieces.append(.line("return \(generator.argument(result, 2))")) }
      return pieces
    }
    if pieces.isEmpty { pieces = [.line("print(\"\(name)\")")] }
    let cost = max(1, body.cost) * (isRecursive ? 5 : 1)
    body = outer
    // What the body has said of globals stays, its own variables go.
    scopes = Array(scopes.prefix(outerScopes.count))
    functions.append(
      Function(
        name: name,
        parameters: parameters,
        result: result,
        isThrowing: isThrowing,
        cost: cost
      )
    )
    return [.block(head, pieces)]
  }

  private func functionHead(
    _ name: String,
    _ parameters: [Function.Parameter],
    _ result: GeneratedType?,
    _ isThrowing: Bool
  ) -> String {
    let list = parameters.map { parameter in
      (parameter.label.map { "\($0) " } ?? "_ ") + parameter.name + ": "
        + (parameter.isInout ? "inout " : "") + parameter.type.text
        + (parameter.isVariadic ? "..." : "")
        + (parameter.defaultText.map { " = \($0)" } ?? "")
    }
    return "func \(name)(\(list.joined(separator: ", ")))\(isThrowing ? " throws" : "")"
      + (result.map { " -> \($0.text)" } ?? "") + " {"
  }

  // MARK: Types

  mutating func errorDeclaration() -> [Piece] {
    let name = fresh("Failure", isTopLevel: true)
    var own = GeneratedNominal(name: name)
    own.cases = [
      ("low", []), ("high", [.init(label: nil, type: .int)]),
      ("wrong", [.init(label: "what", type: .string)]),
    ]
    nominals.append(own)
    errorName = name
    return [
      .line("enum \(name): Error {"), .line("  case low, high(Int), wrong(what: String)"),
      .line("}"),
    ]
  }

  mutating func protocolDeclaration() -> [Piece] {
    let name = fresh("Rated", isTopLevel: true)
    protocolName = name
    return [
      .line("protocol \(name) {"), .line("  var rating: Int { get }"),
      .line("  func label(_ n: Int) -> String"), .line("}"),
      .block(
        "extension \(name) {",
        [
          .line("func label(_ n: Int) -> String { \"\\(rating)/\\(n)\" }"),
          .line("var doubled: Int { rating &* 2 }"),
        ]
      ),
    ]
  }

  mutating func structDeclaration() -> [Piece] {
    let name = fresh("S", isTopLevel: true)
    var own = GeneratedNominal(name: name)
    for _ in 0..<random.int(1...4) { own.fields.append((fresh("x"), storable(1))) }
    own.isEquatable = own.fields.allSatisfy { isEquatable($0.type) } && random.chance(60)
    own.isHashable =
      own.isEquatable && own.fields.allSatisfy { isHashable($0.type) } && random.chance(50)
    var conformances: [String] = []
    if own.isHashable {
      conformances.append("Hashable")
    } else if own.isEquatable {
      conformances.append("Equatable")
    }
    if random.chance(15) { conformances.append("CustomStringConvertible") }
    own.conforms = protocolName != nil && random.chance(60)
    if own.conforms, let protocolName { conformances.append(protocolName) }
    var members: [Piece] = own.fields.map { field in
      if has("observers"), random.chance(15) {
        return .block(
          "var \(field.name): \(field.type.text) {",
          [.line("didSet { print(\"\(field.name) changed\", oldValue, \(field.name)) }")]
        )
      }
      return .line("var \(field.name): \(field.type.text)")
    }
    let fields = own.fields.map { Variable(name: $0.name, type: $0.type) }
    let outer = body
    // Members see the fields, and nothing of the top level that could conflict.
    let outerScopes = scopes
    scopes = [[]]
    func member(_ type: GeneratedType, _ more: [Variable], _ generator: inout ProgramGenerator)
      -> String
    {
      generator.body = Body()
      generator.body.isFunction = true
      generator.body.limit = 5
      return generator.inScope(fields + more) { $0.expression(type, 2) }
    }
    if conformances.contains("CustomStringConvertible") {
      members.append(
        .line("var description: String { \"<\" + \(member(.string, [], &self)) + \">\" }")
      )
    }
    if own.conforms { members.append(.line("var rating: Int { \(member(.int, [], &self)) }")) }
    for _ in 0..<random.int(0...2) {
      let type = storable(1)
      let property = fresh("c")
      members.append(.line("var \(property): \(type.text) { \(member(type, [], &self)) }"))
      own.computed.append((property, type))
    }
    for _ in 0..<random.int(0...2) {
      let (result, parameter) = (storable(1), storable(0))
      let (method, p) = (fresh("m"), fresh("a"))
      let value = member(result, [Variable(name: p, type: parameter)], &self)
      members.append(
        .line("func \(method)(_ \(p): \(parameter.text)) -> \(result.text) { \(value) }")
      )
      own.methods.append((method, [parameter], result))
    }
    for _ in 0..<random.int(0...2) {
      let parameter = storable(0)
      let (method, p) = (fresh("change"), fresh("a"))
      body = Body()
      body.isFunction = true
      body.limit = 12
      var mutable = fields
      for index in mutable.indices {
        mutable[index].isMutable = true; mutable[index].isInout = true
      }
      let pieces = inScope(mutable + [Variable(name: p, type: parameter)]) { generator in
        var pieces: [Piece] = []
        for _ in 0..<generator.random.int(1...2) {
          pieces += generator.random.chance(50) ? generator.assignment() : generator.mutation()
        }
        return pieces
      }
      members.append(.block("mutating func \(method)(_ \(p): \(parameter.text)) {", pieces))
      own.mutating.append((method, [parameter]))
    }
    if let number = own.fields.first(where: { $0.type == .int }), random.chance(40) {
      own.adds = true
      let rest = own.fields.map { field in
        field.name == number.name
          ? "\(field.name): a.\(field.name) &+ b.\(field.name)" : "\(field.name): b.\(field.name)"
      }
      members.append(
        .line(
          "static func + (a: \(name), b: \(name)) -> \(name) { \(name)(\(rest.joined(separator: ", "))) }"
        )
      )
    }
    body = outer
    scopes = outerScopes
    let list = conformances.isEmpty ? "" : ": \(conformances.joined(separator: ", "))"
    nominals.append(own)
    return [.block("struct \(name)\(list) {", members)]
  }

  mutating func enumDeclaration() -> [Piece] {
    let name = fresh("E", isTopLevel: true)
    var own = GeneratedNominal(name: name)
    var members: [Piece] = []
    var conformances: [String] = []
    let isPlain = random.chance(50)
    for _ in 0..<random.int(2...4) {
      var payload: [GeneratedType.Element] = []
      if !isPlain, random.chance(60) {
        for index in 0..<random.int(1...2) {
          payload.append(
            .init(label: random.chance(40) ? ["first", "second"][index] : nil, type: storable(1))
          )
        }
      }
      own.cases.append((fresh("k"), payload))
    }
    let hasPayload = own.cases.contains { !$0.payload.isEmpty }
    if !hasPayload {
      own.isEquatable = true
      own.isHashable = true
      if random.chance(50) {
        own.raw = random.chance(50) ? .int : .string
        conformances.append(own.raw?.text ?? "Int")
        own.computed.append(("rawValue", own.raw ?? .int))
      }
      if random.chance(50) {
        own.isCaseIterable = true
        conformances.append("CaseIterable")
      }
      if random.chance(30), own.raw == nil {
        own.isComparable = true
        conformances.append("Comparable")
      }
    } else {
      let payloads = own.cases.flatMap(\.payload)
      own.isEquatable = payloads.allSatisfy { isEquatable($0.type) } && random.chance(60)
      own.isHashable =
        own.isEquatable && payloads.allSatisfy { isHashable($0.type) } && random.chance(50)
      if own.isHashable {
        conformances.append("Hashable")
      } else if own.isEquatable {
        conformances.append("Equatable")
      }
    }
    own.conforms = protocolName != nil && random.chance(40)
    if own.conforms, let protocolName { conformances.append(protocolName) }
    for one in own.cases {
      let list = one.payload.map { ($0.label.map { "\($0): " } ?? "") + $0.type.text }
      members.append(
        .line("case \(one.name)\(list.isEmpty ? "" : "(\(list.joined(separator: ", ")))")")
      )
    }
    let result = storable(0)
    let property = fresh("c")
    var arms: [(head: String, body: [Piece])] = []
    for (number, one) in own.cases.enumerated() {
      arms.append(
        ("case .\(one.name):", [.line("return \(number == 0 ? literal(result) : literal(result))")])
      )
    }
    members.append(
      .block(
        "var \(property): \(result.text) {",
        [.block([("switch self {", [])] + arms, tail: "}")]
      )
    )
    own.computed.append((property, result))
    if own.conforms {
      members.append(.line("var rating: Int { \(integerLiteral(.int).text) }"))
    }
    let first = own.cases[0]
    if first.payload.isEmpty {
      let change = fresh("next")
      let other = own.cases.last { $0.payload.isEmpty } ?? first
      members.append(
        .line(
          "mutating func \(change)() { self = self.\(property) == \(literal(result)) ? .\(first.name) : .\(other.name) }"
        )
      )
      if !isEquatable(result) { members.removeLast() } else { own.mutating.append((change, [])) }
    }
    let list = conformances.isEmpty ? "" : ": \(conformances.joined(separator: ", "))"
    nominals.append(own)
    return [.block("enum \(name)\(list) {", members)]
  }

  // MARK: Generic code

  /// Generic functions and types with a use of each; the shape is fixed, the types are not.
  mutating func genericTemplate() -> [Piece] {
    var pieces: [Piece] = []
    let largest = fresh("largest", isTopLevel: true)
    let stack = fresh("Stack", isTopLevel: true)
    let element = storable(1)
    let ordered: GeneratedType = random.pick([.int, .double, .string])
    pieces.append(
      .block(
        "func \(largest)<T: Comparable>(_ xs: [T], above low: T? = nil) -> T? {",
        [
          .line("var best = low"),
          .block(
            "for x in xs {",
            [.line("if let b = best { if x > b { best = x } } else { best = x }")]
          ),
          .line("return best"),
        ]
      )
    )
    pieces.append(
      .block(
        "struct \(stack)<Element> {",
        [
          .line("private(set) var items: [Element] = []"),
          .line("var top: Element? { items.last }"),
          .line("mutating func push(_ item: Element) { items.append(item) }"),
          .line("mutating func pop() -> Element? { items.popLast() }"),
          .line("func map<T>(_ change: (Element) -> T) -> \(stack)<T> {"),
          .line("  var other = \(stack)<T>()"),
          .line("  for item in items { other.push(change(item)) }"),
          .line("  return other"),
          .line("}"),
        ]
      )
    )
    let s = fresh("stack", isTopLevel: true)
    pieces.append(.line("var \(s) = \(stack)<\(element.text)>()"))
    for _ in 0..<random.int(1...3) { pieces.append(.line("\(s).push(\(argument(element, 2)))")) }
    pieces.append(.line("print(\(s).pop() as Any, \(s).top as Any, \(s).items.count)"))
    let result = storable(0)
    let name = fresh("p")
    let changed = inScope([Variable(name: name, type: element)]) { $0.expression(result, 2) }
    pieces.append(
      .line("print(\(s).map { (\(name): \(element.text)) -> \(result.text) in \(changed) }.items)")
    )
    pieces.append(
      .line(
        "print(\(largest)(\(expression(.array(ordered), 2))) as Any, \(largest)([\(literal(ordered))], above: \(literal(ordered))) as Any)"
      )
    )
    if let protocolName {
      let own = nominals.filter(\.conforms)
      if !own.isEmpty {
        let total = fresh("total", isTopLevel: true)
        pieces.append(
          .line("func \(total)<T: \(protocolName)>(_ x: T) -> String { x.label(x.doubled) }")
        )
        for one in own { pieces.append(.line("print(\(total)(\(construct(one.name, 1))))")) }
        let values = own.map { construct($0.name, 1) }.joined(separator: ", ")
        pieces.append(
          .line("for x in [\(values)] as [any \(protocolName)] { print(x.rating, x.label(2)) }")
        )
      }
    }
    return pieces
  }
}

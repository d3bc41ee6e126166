// SPDX-License-Identifier: Apache-2.0

extension ProgramGenerator {
  mutating func conditional() -> [Piece] {
    if random.chance(35) {
      let optionals = paths().filter { if case .optional = $0.type { true } else { false } }
      if let path = random.pickIfAny(optionals), case .optional(let wrapped) = path.type {
        use(path.root.name)
        let name = fresh("b")
        let bound = [Variable(name: name, type: wrapped)]
        let extra = random.chance(30) ? inScope(bound) { ", \($0.condition())" } : ""
        let opening =
          random.chance(70)
          ? "if let \(name) = \(path.text)" : "if case let \(name)? = \(path.text)"
        let then = block(random.int(1...3), bound) + [.line("_ = \(name)")]
        let other = block(random.int(1...2))
        return [.block([("\(opening)\(extra) {", then), ("} else {", other)], tail: "}")]
      }
    }
    var parts: [(head: String, body: [Piece])] = []
    parts.append(("if \(condition()) {", block(random.int(1...3))))
    while random.chance(25) {
      parts.append(("} else if \(condition()) {", block(random.int(1...2))))
    }
    if random.chance(50) { parts.append(("} else {", block(random.int(1...2)))) }
    return [.block(parts, tail: "}")]
  }

  /// A condition as `if`, `while` and `where` take it.
  mutating func condition() -> String { header(bool(2)) }

  /// In the head of a statement a `{` would open its block.
  func header(_ text: String) -> String { text.contains("{") ? "(\(text))" : text }

  func signed(_ number: Int) -> String { number < 0 ? "(\(number))" : "\(number)" }

  private var throwingFunctions: [Function] {
    functions.filter { $0.isThrowing && !$0.parameters.contains(where: \.isInout) }
  }

  /// A `switch`.
  mutating func choice() -> [Piece] {
    var parts: [(head: String, body: [Piece])] = []
    let own = random.pickIfAny(nominals.filter(\.isEnum))
    switch random.int(0...5) {
    case 0...1:
      guard let own else { return conditional() }
      let subject = header(expression(.nominal(own.name), 2))
      let isWhole = random.chance(60)
      for chosen in own.cases where isWhole || random.chance(60) {
        var bound: [Variable] = []
        let patterns = chosen.payload.map { element -> String in
          if random.chance(25) { return "_" }
          let name = fresh("b")
          bound.append(Variable(name: name, type: element.type))
          return "let \(name)"
        }
        let list = patterns.isEmpty ? "" : "(\(patterns.joined(separator: ", ")))"
        let uses: [Piece] = bound.map { .line("_ = \($0.name)") }
        if random.chance(20) {
          let test = inScope(bound) { $0.condition() }
          parts.append(("case .\(chosen.name)\(list) where \(test):", block(1, bound) + uses))
          bound = []
          let blank =
            chosen.payload.isEmpty
            ? "" : list.isEmpty ? "" : "(\(patterns.map { _ in "_" }.joined(separator: ", ")))"
          parts.append(("case .\(chosen.name)\(blank):", block(1)))
        } else {
          parts.append(("case .\(chosen.name)\(list):", block(random.int(1...2), bound) + uses))
        }
      }
      if !isWhole { parts.append(("default:", block(1))) }
      return wrapped("switch \(subject) {", parts)
    case 2:
      parts.append(("case \(random.int(-3...0)):", block(1)))
      parts.append(("case \(random.int(1...3)), \(random.int(4...6)):", block(1)))
      parts.append(("case \(random.int(-9 ... -4))...(-1):", block(1)))
      let name = fresh("b")
      let bound = [Variable(name: name, type: .int)]
      let test = inScope(bound) { $0.condition() }
      parts.append(("case let \(name) where \(test):", block(1, bound) + [.line("_ = \(name)")]))
      if random.chance(40) { parts.append(("case 7:", block(1) + [.line("fallthrough")])) }
      parts.append(("default:", block(1)))
      return wrapped("switch \(header(remainderText(random.int(4...12)))) {", parts)
    case 3:
      let subject = header(expression(.string, 2))
      for text in ["\"a\"", "\"kite\", \"swift\"", "\"\""] {
        parts.append(("case \(text):", block(1)))
      }
      parts.append(("default:", block(1)))
      return wrapped("switch \(subject) {", parts)
    case 4:
      let (a, b) = (fresh("b"), fresh("b"))
      let both = [Variable(name: a, type: .int), Variable(name: b, type: .int)]
      parts.append(("case (0, 0):", block(1)))
      parts.append(("case (_, 0):", block(1)))
      parts.append(("case (0, let \(b)):", block(1, [both[1]]) + [.line("_ = \(b)")]))
      parts.append(
        ("case let (\(a), \(b)) where \(a) == \(b):", block(1, both) + [.line("print(\(a))")])
      )
      parts.append(("case (-2...2, _):", block(1)))
      parts.append(("default:", block(1)))
      return wrapped("switch (\(remainderText(3)), \(remainderText(3))) {", parts)
    default:
      let wrappedType = storable(1, isOptionalToo: false)
      let subject = header(expression(.optional(wrappedType), 2))
      let name = fresh("b")
      let bound = [Variable(name: name, type: wrappedType)]
      let some = random.chance(50) ? "case let \(name)?:" : "case .some(let \(name)):"
      parts.append((some, block(1, bound) + [.line("print(\(name))")]))
      parts.append(("case \(random.chance(50) ? "nil" : ".none"):", block(1)))
      return wrapped("switch \(subject) {", parts)
    }
  }

  /// A statement with parts that begin inside of it.
  private func wrapped(_ head: String, _ parts: [(head: String, body: [Piece])]) -> [Piece] {
    [.block([(head, [])] + parts, tail: "}")]
  }

  mutating func loop() -> [Piece] {
    let count = random.int(1...5)
    var label = ""
    let marked = random.chance(25)
    if marked {
      let name = fresh("outer")
      label = "\(name): "
      body.labels.append(name)
    }
    defer { if marked { body.labels.removeLast() } }
    let name = fresh("i")
    func inside(_ generator: inout ProgramGenerator, _ variables: [Variable]) -> [Piece] {
      generator.body.loops += 1
      defer { generator.body.loops -= 1 }
      return generator.repeating(count) { $0.block($0.random.int(1...3), variables) }
    }
    switch random.int(0...6) {
    case 0...1:
      let low = random.int(-2...3)
      let range =
        random.chance(50)
        ? "\(low)..<\(signed(low + count))" : "\(low)...\(signed(low + count - 1))"
      let variables = [Variable(name: name, type: .int)]
      let test = random.chance(25) ? inScope(variables) { " where \($0.condition())" } : ""
      return [
        .block(
          "\(label)for \(name) in \(range)\(test) {",
          inside(&self, variables) + [.line("_ = \(name)")]
        )
      ]
    case 2:
      let element = storable(1)
      let list = "\(header(expression(.array(element), 2))).prefix(\(count))"
      let variables = [Variable(name: name, type: element)]
      return [
        .block(
          "\(label)for \(name) in \(list) {",
          inside(&self, variables) + [.line("_ = \(name)")]
        )
      ]
    case 3:
      let element = storable(1)
      // swiftc cannot take apart the elements of some closures' results in the head of a loop.
      let source = fresh("list") + suffix
      let start: Piece = .line("let \(source) = \(expression(.array(element), 2))")
      let list = "\(source).prefix(\(count)).enumerated()"
      let index = fresh("i")
      let variables = [Variable(name: index, type: .int), Variable(name: name, type: element)]
      return [
        start,
        .block(
          "\(label)for (\(index), \(name)) in \(list) {",
          inside(&self, variables) + [.line("_ = (\(index), \(name))")]
        ),
      ]
    case 4:
      let step = random.pick([-2, -1, 1, 2, 3])
      let variables = [Variable(name: name, type: .int)]
      let stride =
        "stride(from: 0, \(random.pick(["to", "through"])): \(step * count), by: \(step))"
      return [
        .block(
          "\(label)for \(name) in \(stride) {",
          inside(&self, variables) + [.line("_ = \(name)")]
        )
      ]
    case 5:
      // The counter is no variable that the body could change.
      let start: Piece = .line("var \(name)\(suffix) = 0")
      let variable = "\(name)\(suffix)"
      return [
        start,
        .block(
          "\(label)while \(variable) < \(count) {",
          [.line("\(variable) += 1")] + inside(&self, [Variable(name: variable, type: .int)])
        ),
      ]
    default:
      let variable = "\(name)\(suffix)"
      return [
        .line("var \(variable) = 0"),
        .block(
          "\(label)repeat {",
          [.line("\(variable) += 1")] + inside(&self, [Variable(name: variable, type: .int)]),
          "} while \(variable) < \(count)"
        ),
      ]
    }
  }

  /// `break`, `continue`, `return` or `throw`, under a condition, where they are allowed.
  mutating func leaving() -> [Piece] {
    var ways: [String] = []
    if body.loops > 0 { ways += ["break", "continue"] }
    for label in body.labels { ways += ["break \(label)", "continue \(label)"] }
    if body.isFunction, escaping == 0 {
      ways.append(body.result.map { "return \(argument($0, 2))" } ?? "return")
    }
    if body.mayThrow, let error = thrown() { ways.append("throw \(error)") }
    guard let way = random.pickIfAny(ways) else { return printing() }
    // A plain `break` in a `switch` leaves that; either is fine.
    return [.block("if \(condition()) {", [.line(way)])]
  }

  mutating func thrown() -> String? {
    guard let errorName else { return nil }
    return construct(errorName, 1)
  }

  mutating func errorHandling() -> [Piece] {
    guard let errorName, let own = nominal(errorName) else { return conditional() }
    if let function = random.pickIfAny(throwingFunctions), random.chance(40), affords(function.cost)
    {
      let call = "\(function.name)(\(arguments(function, 2)))"
      guard let result = function.result else {
        return [.line("print((try? \(call)) == nil)")]
      }
      if random.chance(50), isOrdered(result) {
        return [.line("print((try? \(call)) as Any)")]
      }
      let name = fresh("b")
      return [
        .block(
          "if let \(name) = try? \(header(call)) {",
          block(1, [Variable(name: name, type: result)]) + [.line("_ = \(name)")]
        )
      ]
    }
    let before = body.mayThrow
    body.mayThrow = true
    var pieces = inScope { generator in
      var pieces: [Piece] = []
      for _ in 0..<generator.random.int(1...3) {
        pieces += generator.random.chance(40) ? generator.throwingCall() : generator.statement()
      }
      return pieces
    }
    if let error = thrown() { pieces.append(.line("if \(condition()) { throw \(error) }")) }
    body.mayThrow = before
    var parts: [(head: String, body: [Piece])] = [("do {", pieces)]
    if random.chance(50) {
      let chosen = random.pick(own.cases)
      let blanks = chosen.payload.map { _ in "_" }.joined(separator: ", ")
      let list = blanks.isEmpty ? "" : "(\(blanks))"
      parts.append(("} catch \(errorName).\(chosen.name)\(list) {", block(1)))
    }
    parts.append(("} catch {", [.line("print(\"caught\", error)")] + block(1)))
    return [.block(parts, tail: "}")]
  }

  private mutating func throwingCall() -> [Piece] {
    guard let function = random.pickIfAny(throwingFunctions), affords(function.cost)
    else { return statement() }
    let call = "try \(function.name)(\(arguments(function, 2)))"
    guard let result = function.result, isOrdered(result) else { return [.line("_ = \(call)")] }
    return [.line("print(\(call))")]
  }

  mutating func callStatement() -> [Piece] {
    guard let function = random.pickIfAny(functions.filter { !$0.isThrowing }) else {
      return printing()
    }
    var used: Set<String> = []
    var texts: [String] = []
    // What is passed `inout` must not be read by the other arguments.
    let before = hidden
    defer { hidden = before }
    for parameter in function.parameters where parameter.isInout {
      let found = visible.first {
        $0.isMutable && !$0.isShared && $0.type == parameter.type && !used.contains($0.name)
          && !($0.isGlobal && body.isFunction)
      }
      guard let found else { return printing() }
      used.insert(found.name)
      hidden.insert(found.name)
    }
    var places = used.sorted()
    guard affords(function.cost) else { return printing() }
    for parameter in function.parameters {
      let label = parameter.label.map { "\($0): " } ?? ""
      if parameter.isInout {
        guard
          let index = places.firstIndex(where: { name in
            scopes.joined().last { $0.name == name }?.type == parameter.type
          })
        else { return printing() }
        texts.append("\(label)&\(places.remove(at: index))")
      } else if parameter.isVariadic {
        texts.append("\(label)\(argument(parameter.type, 2)), \(argument(parameter.type, 1))")
      } else if parameter.defaultText == nil || random.chance(50) {
        texts.append(label + argument(parameter.type, 2))
      }
    }
    let call = "\(function.name)(\(texts.joined(separator: ", ")))"
    if let result = function.result, isOrdered(result) { return [.line("print(\(call))")] }
    return [.line(function.result == nil ? call : "_ = \(call)")]
  }

  /// A closure that changes a captured variable.
  mutating func closureStatement() -> [Piece] {
    let candidates = visible.filter {
      $0.isMutable && !$0.isInout && $0.type == .int && !($0.isGlobal && body.isFunction)
    }
    guard let target = random.pickIfAny(candidates), affords(20) else { return declaration() }
    escaping += 1
    use(target.name)
    let parameter = fresh("p")
    let added = inScope([Variable(name: parameter, type: .int)]) { $0.integer(.int, 2).text }
    escaping -= 1
    if random.chance(40) {
      let list = "[\((0..<3).map { _ in integer(.int, 1).text }.joined(separator: ", "))]"
      return [
        .block("\(list).forEach { \(parameter) in", [.line("\(target.name) &+= \(added)")])
      ]
    }
    let name = freshVariable()
    let closure: Piece = .block(
      "let \(name) = { (\(parameter): Int) -> Int in",
      [.line("\(target.name) &+= \(added)"), .line("return \(target.name)")]
    )
    declare(Variable(name: name, type: .function([.int], .int), isMutable: false))
    return [
      closure,
      .line("print(\(name)(\(random.int(0...9))), \(name)(\(random.int(0...9))), \(target.name))"),
    ]
  }
}

// SPDX-License-Identifier: Apache-2.0

extension ProgramGenerator {
  mutating func statement() -> [Piece] {
    guard affords(1) else { return [] }
    statements += 1
    let canNest = body.depth < 3 && statements < 16
    switch random.int(0...25) {
    case 0...4: return declaration()
    case 5...8: return assignment()
    case 9...11: return mutation()
    case 12...13: return printing()
    case 14...15 where canNest: return conditional()
    case 16...17 where canNest: return choice()
    case 18...20 where canNest && body.loops < 2: return loop()
    case 21: return leaving()
    case 22 where canNest: return errorHandling()
    case 23: return callStatement()
    case 24 where canNest: return closureStatement()
    case 25 where canNest && random.chance(50):
      return [.block("do {", block(random.int(1...3)))]
    default: return printing()
    }
  }

  /// Statements with a scope of their own.
  mutating func block(_ count: Int, _ variables: [Variable] = []) -> [Piece] {
    inScope(variables) { generator in
      var pieces: [Piece] = []
      for _ in 0..<count { pieces += generator.statement() }
      if pieces.isEmpty { pieces = [.line("print(\"-\")")] }
      return pieces
    }
  }

  // MARK: Variables

  mutating func declaration() -> [Piece] {
    let type = type()
    let isMutable = random.chance(65)
    let word = isMutable ? "var" : "let"
    let name = freshVariable()
    defer { declare(Variable(name: name, type: type, isMutable: isMutable)) }
    switch random.int(0...9) {
    case 0...3: return [.line("\(word) \(name): \(type.text) = \(argument(type, 2))")]
    case 4 where isOrdered(type):
      // Definite initialisation by both branches.
      let (a, b) = (argument(type, 2), argument(type, 2))
      return [
        .line("\(word) \(name): \(type.text)"),
        .line("if \(condition()) { \(name) = \(a) } else { \(name) = \(b) }"),
      ]
    case 5 where isOrdered(type):
      return [
        .line(
          "\(word) \(name): \(type.text) = if \(condition()) { \(expression(type, 2)) } else "
            + "{ \(expression(type, 2)) }"
        )
      ]
    case 6 where isOrdered(type):
      let subject = header(remainderText(4))
      return [
        .block(
          "\(word) \(name): \(type.text) = switch \(subject) {",
          [
            .line("case 0: \(expression(type, 2))"),
            .line("case 1, 2: \(expression(type, 2))"),
            .line("case let other where other < 0: \(expression(type, 1))"),
            .line("default: \(expression(type, 2))"),
          ]
        )
      ]
    default:
      return [.line("\(word) \(name) = \(expression(type, 2))")]
    }
  }

  /// An integer between 0 and `count` (exclusive), or below 0.
  mutating func remainderText(_ count: Int) -> String { "(\(integer(.int, 2).text)) % \(count)" }

  mutating func assignment() -> [Piece] {
    guard
      let place = place(where: { _, type in
        if case .function = type { false } else { true }
      })
    else { return declaration() }
    var value = argument(place.type, 2)
    // What loops and calls repeat must not grow without bound.
    let mayRepeat = body.loops > 0 || body.isFunction
    switch place.type {
    case .string where mayRepeat: value = "String((\(expression(.string, 2))).prefix(24))"
    case .array(let element) where mayRepeat:
      value = "Array((\(expression(.array(element), 2))).prefix(8))"
    case .nominal, .tuple, .optional:
      if mayRepeat { value = argument(place.type, 1) }
    default: break
    }
    // The compiler refuses to assign a variable to itself.
    if value == place.text || value == "(\(place.text))" { value = literal(place.type) }
    return guarded(place.condition, [.line("\(place.text) = \(value)")])
  }

  func guarded(_ condition: String?, _ pieces: [Piece]) -> [Piece] {
    condition.map { [.block("if \($0) {", pieces)] } ?? pieces
  }

  /// Changes a value in its place.
  mutating func mutation() -> [Piece] {
    guard
      let place = place(where: { _, type in
        switch type {
        case .integer, .double, .string, .array, .dictionary, .set, .bool, .nominal: true
        default: false
        }
      })
    else { return declaration() }
    hidden.insert(place.root.name)
    defer { hidden.remove(place.root.name) }
    let text = place.text
    let pieces: [Piece]
    switch place.type {
    case .integer(let kind):
      pieces = [
        .line("\(text) \(random.pick(["&+=", "&-=", "&*=", "^=", "|="])) \(integer(kind, 2).text)")
      ]
    case .double:
      pieces = [.line("\(text) \(random.pick(["+=", "-=", "*="])) \(literal(.double))")]
    case .bool: pieces = [.line("\(text).toggle()")]
    case .string:
      let added = "\(random.chance(50) ? literal(.string) : "String((\(string2())).prefix(9))")"
      pieces = [.line("if \(text).count < 60 { \(text) += \(added) }")]
    case .array(let element): pieces = arrayMutation(text, element)
    case .dictionary(let key, let value):
      switch random.int(0...3) {
      case 0: pieces = [.line("\(text)[\(expression(key, 1))] = nil")]
      case 1: pieces = [.line("\(text).removeValue(forKey: \(literal(key)))")]
      default:
        pieces = [
          .line("if \(text).count < 12 { \(text)[\(expression(key, 1))] = \(argument(value, 1)) }")
        ]
      }
    case .set(let element):
      let name = random.pick(["insert", "remove"])
      pieces = [.line("if \(text).count < 12 { \(text).\(name)(\(expression(element, 1))) }")]
    case .nominal(let name):
      guard let own = nominal(name), let method = random.pickIfAny(own.mutating), affords(8) else {
        return printing()
      }
      let list = method.parameters.map { argument($0, 1) }.joined(separator: ", ")
      pieces = [.line("\(text).\(method.name)(\(list))")]
    default: pieces = []
    }
    return guarded(place.condition, pieces)
  }

  private mutating func string2() -> String { expression(.string, 2) }

  private mutating func arrayMutation(_ text: String, _ element: GeneratedType) -> [Piece] {
    switch random.int(0...8) {
    case 0...2:
      return [.line("if \(text).count < 12 { \(text).append(\(argument(element, 2))) }")]
    case 3:
      return [.line("\(text) += [\(expression(element, 1))].prefix(max(0, 9 - \(text).count))")]
    case 4: return [.line("if !\(text).isEmpty { \(text).removeLast() }")]
    case 5: return [.line("if !\(text).isEmpty { \(text).remove(at: \(text).count / 2) }")]
    case 6:
      return [.line("if \(text).count < 12 { \(text).insert(\(expression(element, 1)), at: 0) }")]
    case 7 where element.isComparable && affords(15): return [.line("\(text).sort()")]
    case 7: return [.line("\(text).reverse()")]
    default:
      let name = fresh("p")
      guard affords(10) else { return [.line("\(text).removeAll()")] }
      escaping += 1
      let test = inScope([Variable(name: name, type: element)]) { $0.bool(1) }
      escaping -= 1
      return [.line("\(text).removeAll { \(name) in \(test) }")]
    }
  }

  // MARK: Printing

  mutating func printing() -> [Piece] {
    if random.chance(30), let path = random.pickIfAny(paths()) {
      use(path.root.name)
      return printing(path.text, path.type)
    }
    let values = (0..<random.int(1...3)).map { _ in expression(storable(), 2) }
    var options = ""
    if random.chance(10) { options = ", separator: \"\(random.pick([", ", "", "|"]))\"" }
    return [.line("print(\(values.joined(separator: ", "))\(options))")]
  }

  /// Prints a value so that it looks the same in every process.
  mutating func printing(_ text: String, _ type: GeneratedType) -> [Piece] {
    let label = "\"\(text.filter { $0 != "\"" && $0 != "\\" }):\""
    switch type {
    case .dictionary(_, let value):
      if !isOrdered(value) { return [.line("print(\(label), \(text).count)")] }
      return [.line("print(\(label), \(text).sorted { $0.key < $1.key })")]
    case .set: return [.line("print(\(label), \(text).sorted())")]
    case .function(let parameters, _):
      let list = parameters.map { literal($0) }.joined(separator: ", ")
      return [.line("print(\(label), \(text)(\(list)))")]
    default: return [.line("print(\(label), \(text))")]
    }
  }
}

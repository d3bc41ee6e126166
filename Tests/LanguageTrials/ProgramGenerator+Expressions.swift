// SPDX-License-Identifier: Apache-2.0

extension ProgramGenerator {
  /// An expression of a type; what is not a name, a literal or a call stands in parentheses.
  mutating func expression(_ type: GeneratedType, _ depth: Int) -> String {
    if depth <= 0 || random.chance(20) {
      if random.chance(75), let text = read(type) { return text }
      return literal(type)
    }
    if random.chance(25) { return shared(type, depth) }
    switch type {
    case .integer(let kind): return integer(kind, depth).text
    case .double: return double(depth)
    case .bool: return bool(depth)
    case .string: return string(depth)
    case .character:
      return
        "(\(expression(.string, depth - 1)).\(random.pick(["first", "last"])) ?? Character(\"x\"))"
    case .array(let element): return array(element, depth)
    case .dictionary(let key, let value): return dictionary(key, value, depth)
    case .set(let element): return set(element, depth)
    case .optional(let wrapped): return optional(wrapped, depth)
    case .tuple(let elements):
      let parts = elements.map { element in
        (element.label.map { "\($0): " } ?? "") + expression(element.type, depth - 1)
      }
      return "(\(parts.joined(separator: ", ")))"
    case .nominal(let name):
      if nominal(name)?.adds == true, random.chance(30) {
        return "(\(expression(type, depth - 1)) + \(expression(type, depth - 1)))"
      }
      return construct(name, depth)
    case .function(let parameters, let result): return closure(parameters, result, depth)
    }
  }

  /// Ways to a value that exist for every type.
  mutating func shared(_ type: GeneratedType, _ depth: Int) -> String {
    switch random.int(0...9) {
    case 0...1: return call(type, depth) ?? expression(type, depth - 1)
    case 2:
      return
        "(\(bool(depth - 1)) ? \(expression(type, depth - 1)) : \(expression(type, depth - 1)))"
    case 3:
      if let optional = read(.optional(type)) {
        return "(\(optional) ?? \(expression(type, depth - 1)))"
      }
    case 4:
      let found = paths().filter {
        if case .dictionary(_, let value) = $0.type { value == type } else { false }
      }
      if let path = random.pickIfAny(found), case .dictionary(let key, _) = path.type {
        use(path.root.name)
        let key = expression(key, depth - 1)
        return random.chance(50)
          ? "\(path.text)[\(key), default: \(literal(type))]"
          : "(\(path.text)[\(key)] ?? \(literal(type)))"
      }
    case 5:
      let found = paths().filter {
        if case .function(_, type) = $0.type { true } else { false }
      }
      if let path = random.pickIfAny(found), case .function(let parameters, _) = path.type,
        affords(6)
      {
        use(path.root.name)
        return "\(path.text)(\(parameters.map { argument($0, depth - 1) }.joined(separator: ", ")))"
      }
    case 6:
      let found = paths().flatMap { path -> [(Path, String, [GeneratedType])] in
        guard case .nominal(let name) = path.type, let own = nominal(name) else { return [] }
        return own.methods.filter { $0.result == type }.map { (path, $0.name, $0.parameters) }
      }
      if let (path, name, parameters) = random.pickIfAny(found), affords(6) {
        use(path.root.name)
        let arguments = parameters.map { argument($0, depth - 1) }
        return "\(path.text).\(name)(\(arguments.joined(separator: ", ")))"
      }
    case 7 where type.isComparable && type != .character:
      if affords(10) {
        let name = random.pick(["min", "max"])
        return "(\(expression(.array(type), depth - 1)).\(name)() ?? \(literal(type)))"
      }
    case 8:
      if affords(20) {
        let start = literal(type)
        let list = expression(.array(.int), depth - 1)
        let (a, b) = (fresh("p"), fresh("p"))
        let body = repeating(8) { generator in
          generator.inScope([
            Variable(name: a, type: type), Variable(name: b, type: .int),
          ]) { $0.expression(type, 1) }
        }
        return "\(list).prefix(6).reduce(\(start)) { \(a), \(b) in \(body) }"
      }
    default: break
    }
    return read(type) ?? literal(type)
  }

  /// A call of a function of the program that gives a value of the type.
  mutating func call(_ type: GeneratedType, _ depth: Int) -> String? {
    let found = functions.filter {
      $0.result == type && !$0.parameters.contains(where: \.isInout) && !$0.isThrowing
    }
    guard let function = random.pickIfAny(found), affords(function.cost) else { return nil }
    return "\(function.name)(\(arguments(function, depth - 1)))"
  }

  mutating func arguments(_ function: Function, _ depth: Int) -> String {
    var texts: [String] = []
    for parameter in function.parameters {
      if parameter.defaultText != nil, random.chance(50) { continue }
      let label = parameter.label.map { "\($0): " } ?? ""
      if parameter.isVariadic {
        let values = (0..<random.int(0...3)).map { _ in argument(parameter.type, depth) }
        if !values.isEmpty { texts.append(label + values.joined(separator: ", ")) }
      } else {
        texts.append(label + argument(parameter.type, depth))
      }
    }
    return texts.joined(separator: ", ")
  }

  private mutating func double(_ depth: Int) -> String {
    func operand(_ generator: inout ProgramGenerator) -> String {
      generator.expression(.double, depth - 1)
    }
    switch random.int(0...8) {
    case 0...2: return "(\(operand(&self)) \(random.pick(["+", "-", "*"])) \(operand(&self)))"
    case 3: return "(\(operand(&self)) / \(random.pick(["2.0", "4.0", "0.5", "3.0"])))"
    case 4: return "Double(\(integer(random.pick(kinds), depth - 1).text))"
    case 5:
      let names = ["rounded()", "magnitude", "rounded(.up)", "rounded(.down)"]
      return "\(primary(operand(&self))).\(random.pick(names))"
    case 6: return "\(primary(operand(&self))).magnitude.squareRoot()"
    case 7: return "\(random.pick(["min", "max"]))(\(operand(&self)), \(operand(&self)))"
    default:
      let (a, b) = (expression(.double, 0), expression(.double, 0))
      return "(\(literal(.double)) + \(a) * \(literal(.double)) - \(b))"
    }
  }

  /// A number before a dot stands in parentheses.
  private func primary(_ text: String) -> String {
    text.first?.isNumber == true ? "(\(text))" : text
  }

  mutating func bool(_ depth: Int) -> String {
    if depth <= 0 { return read(.bool) ?? literal(.bool) }
    switch random.int(0...9) {
    case 0...2:
      let kinds = kinds
      let type = random.pick(
        [.integer(random.pick(kinds)), .double, .string, .integer(random.pick(kinds))]
          as [GeneratedType]
      )
      let operation = random.pick(["<", "<=", ">", ">=", "==", "!="])
      return "(\(expression(type, depth - 1)) \(operation) \(expression(type, depth - 1)))"
    case 3:
      let type = type(1)
      guard isEquatable(type) else { return literal(.bool) }
      let operation = random.pick(["==", "!="])
      return "(\(expression(type, depth - 1)) \(operation) \(expression(type, depth - 1)))"
    case 4: return "(!\(bool(depth - 1)))"
    case 5:
      let (a, b, c) = (bool(depth - 1), bool(depth - 1), bool(0))
      return random.chance(50) ? "(\(a) && \(b) || \(c))" : "(\(a) || \(b) && \(c))"
    case 6: return "\(expression(.array(storable(0)), depth - 1)).isEmpty"
    case 7:
      let element = storable(0)
      guard isEquatable(element) else { return literal(.bool) }
      let list = expression(.array(element), depth - 1)
      return "\(list).contains(\(expression(element, depth - 1)))"
    case 8:
      let optionals = paths().filter { if case .optional = $0.type { true } else { false } }
      guard let path = random.pickIfAny(optionals) else { return literal(.bool) }
      use(path.root.name)
      return "(\(path.text) \(random.pick(["==", "!="])) nil)"
    default:
      let text = expression(.string, depth - 1)
      return "\(text).\(random.pick(["hasPrefix", "hasSuffix"]))(\(literal(.string)))"
    }
  }

  private mutating func string(_ depth: Int) -> String {
    func operand(_ generator: inout ProgramGenerator) -> String {
      generator.expression(.string, depth - 1)
    }
    switch random.int(0...11) {
    case 0...1: return "(\(operand(&self)) + \(operand(&self)))"
    case 2...5:
      var text = "\""
      for _ in 0..<random.int(1...3) {
        let type = storable(1)
        var value = expression(type, depth - 1)
        // A string literal inside of an interpolation is fine in Swift; keep some of them.
        if value.hasPrefix("("), value.hasSuffix(")"), isBalanced(value.dropFirst().dropLast()),
          !value.contains(",")
        {
          value = String(value.dropFirst().dropLast())
        }
        text += random.pick(["", "-", " is ", ": "]) + "\\(\(value))"
      }
      return text + "\""
    case 6: return "String(\(integer(random.pick(kinds), depth - 1).text))"
    case 7: return "\(operand(&self)).\(random.pick(["uppercased()", "lowercased()"]))"
    case 8: return "String(\(operand(&self)).reversed())"
    case 9:
      let name = random.pick(["prefix", "suffix", "dropFirst", "dropLast"])
      return "String(\(operand(&self)).\(name)(\(random.int(0...4))))"
    case 10:
      let list = expression(.array(.string), depth - 1)
      return "\(list).joined(separator: \(literal(.string)))"
    default: return "String(repeating: \(literal(.string)), count: \(random.int(0...3)))"
    }
  }

  /// Whether the parentheses of a text close only what it opens.
  private func isBalanced(_ text: Substring) -> Bool {
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth < 0 || character == "\"" { return false }
    }
    return depth == 0
  }

  private mutating func optional(_ wrapped: GeneratedType, _ depth: Int) -> String {
    switch random.int(0...5) {
    case 0: return "Optional(\(expression(wrapped, depth - 1)))"
    case 1:
      let list = expression(.array(wrapped), depth - 1)
      return "\(list).\(random.pick(["first", "last"]))"
    case 2 where wrapped == .int:
      return random.chance(50)
        ? "Int(\(expression(.string, depth - 1)))"
        : "\(expression(.array(.string), depth - 1)).firstIndex(of: \(literal(.string)))"
    case 2 where wrapped == .double: return "Double(\(expression(.string, depth - 1)))"
    case 3:
      let source = type(0)
      if case .optional = source { break }
      guard affords(4) else { break }
      let name = fresh("p")
      let start = expression(.optional(source), depth - 1)
      let body = inScope([Variable(name: name, type: source)]) { $0.expression(wrapped, 1) }
      return "\(start).map { \(name) in \(body) }"
    case 4:
      // A chain through an optional struct.
      let found = paths().flatMap { path -> [String] in
        guard case .optional(let inner) = path.type, case .nominal = inner else { return [] }
        return fields(of: inner).filter { $0.type == wrapped }.map { "\(path.text)?.\($0.name)" }
      }
      if let chain = random.pickIfAny(found) {
        use(String(chain.prefix { $0 != "." && $0 != "?" }))
        return chain
      }
    default: break
    }
    return "(\(bool(depth - 1)) ? \(expression(wrapped, depth - 1)) : nil)"
  }

  /// A closure with explicit types.
  mutating func closure(
    _ parameters: [GeneratedType],
    _ result: GeneratedType,
    _ depth: Int
  ) -> String {
    let variables = parameters.map { Variable(name: fresh("p"), type: $0) }
    let limit = body.limit
    let cost = body.cost
    body.limit = min(limit, cost + 5)
    escaping += 1
    let text = inScope(variables) { $0.expression(result, min(depth, 2)) }
    escaping -= 1
    body.limit = limit
    let list = variables.map { "\($0.name): \($0.type.text)" }.joined(separator: ", ")
    return "{ (\(list)) -> \(result.text) in \(text) }"
  }
}

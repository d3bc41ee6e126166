// SPDX-License-Identifier: Apache-2.0

extension ProgramGenerator {
  private static let texts = [
    "", "a", "b", "kite", "swift", "one two", "Zebra", "x=1", "é", "日本", "👍🏽", "tab\\tend",
    "line\\nbreak", "quote\\\"s", "a,b,,c", "  pad ", "ß", "12", "-7", "3.5", "e\\u{301}", "🇩🇪🇫🇷",
  ]
  private static let characters = ["a", "Z", "7", "é", "日", "👍🏽", " ", "-", "ñ"]
  private static let doubles = [
    "0.0", "1.0", "2.5", "-1.5", "0.1", "100.0", "1e3", "3.25", "-0.75", "12.125", "1e-4", "0.3",
  ]

  /// A value without variables that says its type itself.
  mutating func literal(_ type: GeneratedType) -> String {
    switch type {
    case .integer(let kind): return integerLiteral(kind).text
    case .double:
      let text = random.pick(ProgramGenerator.doubles)
      return text.hasPrefix("-") ? "(\(text))" : text
    case .bool: return random.chance(50) ? "true" : "false"
    case .string: return "\"\(random.pick(ProgramGenerator.texts))\""
    case .character: return "Character(\"\(random.pick(ProgramGenerator.characters))\")"
    case .array(let element):
      let count = random.int(0...4)
      if count == 0 { return "\(type.text)()" }
      return "[\((0..<count).map { _ in literal(element) }.joined(separator: ", "))]"
    case .dictionary(let key, let value):
      let keys = distinctKeys(key)
      if keys.isEmpty { return "\(type.text)()" }
      return "[\(keys.map { "\($0): \(literal(value))" }.joined(separator: ", "))]"
    case .set(let element):
      let keys = distinctKeys(element)
      return keys.isEmpty ? "\(type.text)()" : "\(type.text)([\(keys.joined(separator: ", "))])"
    case .optional(let wrapped):
      return random.chance(30) ? "Optional<\(wrapped.text)>.none" : "Optional(\(literal(wrapped)))"
    case .tuple(let elements):
      let parts = elements.map { ($0.label.map { "\($0): " } ?? "") + literal($0.type) }
      return "(\(parts.joined(separator: ", ")))"
    case .nominal(let name): return construct(name, 0)
    case .function(let parameters, let result): return closure(parameters, result, 0)
    }
  }

  private mutating func distinctKeys(_ type: GeneratedType) -> [String] {
    let all: [String] =
      switch type {
      case .string: ["\"k\"", "\"a\"", "\"long key\"", "\"é\"", "\"\""]
      case .integer(.int): ["1", "2", "30", "4", "77"]
      default: ["\(type.text)(1)", "\(type.text)(2)", "\(type.text)(30)", "\(type.text)(77)"]
      }
    return Array(all.shuffled(using: &random).prefix(random.int(0...4)))
  }

  /// A value of a struct or an enum.
  mutating func construct(_ name: String, _ depth: Int) -> String {
    guard let own = nominal(name) else { return "0" }
    if own.isEnum {
      let chosen = random.pick(own.cases)
      if chosen.payload.isEmpty { return "\(name).\(chosen.name)" }
      let parts = chosen.payload.map { element in
        (element.label.map { "\($0): " } ?? "") + argument(element.type, depth - 1)
      }
      return "\(name).\(chosen.name)(\(parts.joined(separator: ", ")))"
    }
    let parts = own.fields.map { "\($0.name): \(argument($0.type, depth - 1))" }
    return "\(name)(\(parts.joined(separator: ", ")))"
  }

  /// A value where its type is wanted, so that it need not say it.
  mutating func argument(_ type: GeneratedType, _ depth: Int) -> String {
    if random.chance(35) {
      switch type {
      case .integer(let kind): return "\(random.int(max(kind.bounds.lowerBound, -9)...99))"
      case .double: return random.chance(50) ? "\(random.int(-3...30))" : literal(.double)
      case .optional(let wrapped):
        return random.chance(30) ? "nil" : argument(wrapped, depth)
      case .array(let element):
        let count = random.int(0...3)
        return "[\((0..<count).map { _ in argument(element, depth - 1) }.joined(separator: ", "))]"
      case .dictionary where random.chance(30): return "[:]"
      case .set(let element):
        return "[\(distinctKeys(element).joined(separator: ", "))]"
      case .character: return "\"\(random.pick(ProgramGenerator.characters))\""
      case .nominal(let name):
        if let own = nominal(name), own.isEnum {
          let text = construct(name, depth)
          return String(text.dropFirst(name.count))
        }
      default: break
      }
    }
    return expression(type, depth)
  }
}

// SPDX-License-Identifier: Apache-2.0

extension ProgramGenerator {
  mutating func array(_ element: GeneratedType, _ depth: Int) -> String {
    let type = GeneratedType.array(element)
    switch random.int(0...14) {
    case 0...2:
      let count = random.int(0...4)
      if count == 0 { return "\(type.text)()" }
      let values = (0..<count).map { _ in expression(element, depth - 1) }
      return "[\(values.joined(separator: ", "))]"
    case 3: return "(\(expression(type, depth - 1)) + \(expression(type, depth - 1)))"
    case 4:
      let name = random.pick(["prefix", "suffix", "dropFirst", "dropLast"])
      return "Array(\(expression(type, depth - 1)).\(name)(\(random.int(0...5))))"
    case 5: return "Array(\(expression(type, depth - 1)).reversed())"
    case 6 where element.isComparable && affords(20):
      let list = expression(type, depth - 1)
      switch random.int(0...2) {
      case 0: return "\(list).sorted()"
      case 1: return "\(list).sorted(by: >)"
      default: return "\(list).sorted { $0 > $1 }"
      }
    case 7...8:
      guard affords(10) else { break }
      let name = fresh("p")
      let list = expression(type, depth - 1)
      let test = repeating(8) { generator in
        generator.inScope([Variable(name: name, type: element)]) { $0.bool(2) }
      }
      return "\(list).filter { \(name) in \(test) }"
    case 9...11: return mapped(element, depth)
    case 12:
      return "Array(repeating: \(expression(element, depth - 1)), count: \(random.int(0...4)))"
    case 13 where element == .string:
      let separator = random.pick([" ", ",", "a"])
      return
        "\(expression(.string, depth - 1)).split(separator: \"\(separator)\").map(String.init)"
    case 13:
      let found = paths().filter {
        switch $0.type {
        case .set(element): element.isComparable
        case .dictionary(element, _): element.isComparable
        default: false
        }
      }
      if let path = random.pickIfAny(found), affords(20) {
        use(path.root.name)
        if case .set = path.type { return "\(path.text).sorted()" }
        return "\(path.text).keys.sorted()"
      }
    default: break
    }
    return read(type) ?? literal(type)
  }

  /// An array made from another sequence by a closure for each element.
  private mutating func mapped(_ element: GeneratedType, _ depth: Int) -> String {
    guard affords(10) else { return literal(.array(element)) }
    let name = fresh("p")
    func body(
      _ generator: inout ProgramGenerator,
      _ variables: [Variable],
      _ type: GeneratedType
    ) -> String {
      generator.repeating(8) { generator in
        generator.inScope(variables) { $0.expression(type, 2) }
      }
    }
    switch random.int(0...4) {
    case 0:
      let (low, count) = (random.int(-2...3), random.int(0...5))
      let text = body(&self, [Variable(name: name, type: .int)], element)
      let range =
        random.chance(50)
        ? "\(low)..<\(signed(low + count))" : "\(low)...\(signed(low + count))"
      return "(\(range)).map { \(name) in \(text) }"
    case 1:
      // For `-> Int??` swiftc takes either of two types that `nil` may have, by what stands around.
      if case .optional = element { return array(element, depth - 1) }
      let source = storable(0)
      let list = expression(.array(source), depth - 1)
      let text = body(&self, [Variable(name: name, type: source)], .optional(element))
      return "\(list).compactMap { \(name) -> \(GeneratedType.optional(element).text) in \(text) }"
    case 2:
      let (first, second) = (storable(0), storable(0))
      let other = fresh("p")
      let lists =
        "\(expression(.array(first), depth - 1)), \(expression(.array(second), depth - 1))"
      let variables = [Variable(name: name, type: first), Variable(name: other, type: second)]
      let text = body(&self, variables, element)
      return "zip(\(lists)).map { \(name), \(other) in \(text) }"
    case 3:
      let source = storable(0)
      let index = fresh("p")
      let list = expression(.array(source), depth - 1)
      let variables = [Variable(name: index, type: .int), Variable(name: name, type: source)]
      let text = body(&self, variables, element)
      return "\(list).enumerated().map { \(index), \(name) in \(text) }"
    default:
      let source = storable(0)
      let list = expression(.array(source), depth - 1)
      let text = body(&self, [Variable(name: name, type: source)], element)
      return "\(list).map { (\(name): \(source.text)) -> \(element.text) in \(text) }"
    }
  }

  mutating func dictionary(
    _ key: GeneratedType,
    _ value: GeneratedType,
    _ depth: Int
  ) -> String {
    let type = GeneratedType.dictionary(key, value)
    guard affords(10) else { return literal(type) }
    let name = fresh("p")
    switch random.int(0...3) {
    case 0:
      let text = repeating(5) { generator in
        generator.inScope([Variable(name: name, type: value)]) { $0.expression(value, 1) }
      }
      return "\(expression(type, depth - 1)).mapValues { \(name) in \(text) }"
    case 1:
      let test = repeating(5) { generator in
        generator.inScope([Variable(name: name, type: value)]) { $0.bool(1) }
      }
      return "\(expression(type, depth - 1)).filter { (_, \(name)) in \(test) }"
    case 2:
      return "\(expression(type, depth - 1)).merging(\(literal(type))) { \(name), _ in \(name) }"
    default: return read(type) ?? literal(type)
    }
  }

  mutating func set(_ element: GeneratedType, _ depth: Int) -> String {
    let type = GeneratedType.set(element)
    switch random.int(0...3) {
    case 0:
      let name = random.pick(["union", "intersection", "subtracting", "symmetricDifference"])
      return "\(expression(type, depth - 1)).\(name)(\(expression(type, depth - 1)))"
    case 1: return "Set(\(expression(.array(element), depth - 1)))"
    default: return read(type) ?? literal(type)
    }
  }
}

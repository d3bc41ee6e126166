// SPDX-License-Identifier: Apache-2.0

// Reading variables and what is inside of them, and finding places to change.
extension ProgramGenerator {
  /// A way to a value of the type asked for, starting at a variable.
  struct Path {
    var text: String
    var root: Variable
    var type: GeneratedType
  }

  /// Everything that can be reached from the variables here by fields and tuple elements.
  func paths(changeable: Bool = false) -> [Path] {
    var found: [Path] = []
    for variable in visible where !changeable || variable.isMutable {
      found.append(Path(text: variable.name, root: variable, type: variable.type))
    }
    var index = 0
    let firstCount = found.count
    while index < found.count, found.count < 200 {
      let path = found[index]
      let depth = path.text.count { $0 == "." }
      if depth < 3 {
        for (name, type) in fields(of: path.type) {
          found.append(Path(text: "\(path.text).\(name)", root: path.root, type: type))
        }
        if !changeable, index < firstCount || depth < 2, case .nominal(let name) = path.type {
          for member in nominal(name)?.computed ?? [] {
            found.append(
              Path(text: "\(path.text).\(member.name)", root: path.root, type: member.type)
            )
          }
        }
      }
      index += 1
    }
    return found
  }

  func fields(of type: GeneratedType) -> [(name: String, type: GeneratedType)] {
    switch type {
    case .nominal(let name): nominal(name)?.fields ?? []
    case .tuple(let elements):
      elements.enumerated().map { ($0.element.label ?? "\($0.offset)", $0.element.type) }
    default: []
    }
  }

  /// Reads some variable, or a part of one, of a type.
  mutating func read(_ type: GeneratedType) -> String? {
    let exact = paths().filter { $0.type == type }
    // An element of an array that is there, or a substitute.
    if random.chance(15) {
      let arrays = paths().filter { $0.type == .array(type) }
      if let array = random.pickIfAny(arrays) {
        use(array.root.name)
        return
          "(\(array.text).isEmpty ? \(literal(type)) : \(array.text)[\(index(in: array.text))])"
      }
    }
    guard let path = random.pickIfAny(exact) else { return nil }
    use(path.root.name)
    return path.text
  }

  /// An index that is inside of an array that is not empty.
  mutating func index(in array: String) -> String {
    if random.chance(40) { return random.chance(50) ? "0" : "\(array).count - 1" }
    if !has("sized-integers") { return "abs((\(expression(.int, 1))) % 64) % \(array).count" }
    // The absolute value of Int.min does not exist.
    return "Int((\(expression(.int, 1))).magnitude % UInt(\(array).count))"
  }

  /// A place that can be changed, with a condition that must hold for it to exist.
  mutating func place(
    where isWanted: (ProgramGenerator, GeneratedType) -> Bool
  ) -> (text: String, type: GeneratedType, root: Variable, condition: String?)? {
    let all = paths(changeable: true)
    var candidates: [(text: String, type: GeneratedType, root: Variable, condition: String?)] = []
    for path in all {
      if isWanted(self, path.type) { candidates.append((path.text, path.type, path.root, nil)) }
      if case .array(let element) = path.type {
        let at = random.chance(50) ? "0" : "\(path.text).count - 1"
        let text = "\(path.text)[\(at)]"
        let condition = "!\(path.text).isEmpty"
        if isWanted(self, element) { candidates.append((text, element, path.root, condition)) }
        for (name, type) in fields(of: element) where isWanted(self, type) {
          candidates.append(("\(text).\(name)", type, path.root, condition))
        }
        if case .array(let inner) = element, isWanted(self, inner) {
          let both = "\(condition) && !\(text).isEmpty"
          candidates.append(("\(text)[0]", inner, path.root, both))
        }
      }
      if case .optional(let wrapped) = path.type, case .nominal = wrapped {
        for (name, type) in fields(of: wrapped) where isWanted(self, type) {
          candidates.append(("\(path.text)!.\(name)", type, path.root, "\(path.text) != nil"))
        }
      }
      if case .dictionary(let key, let value) = path.type, isWanted(self, value) {
        let text = "\(path.text)[\(literal(key)), default: \(literal(value))]"
        candidates.append((text, value, path.root, nil))
      }
    }
    guard let found = random.pickIfAny(candidates) else { return nil }
    use(found.root.name)
    return found
  }
}

// SPDX-License-Identifier: Apache-2.0

// What native code needs of the types that cells declare: their own `==`, `<`, `hash(into:)`,
// `description` and iteration.

extension Lowering {
  /// A member of a type, for each list of type arguments that values turn up with.
  final class Member {
    let find: (Type) throws -> Int
    private var lastType: Type?
    private var last: Value = .void
    private var known: [Type: Value] = [:]

    init(find: @escaping (Type) throws -> Int) { self.find = find }

    /// The function for values of the type.
    func function(for type: Type, isGeneric: Bool, _ machine: Machine) throws -> Value {
      if !isGeneric, lastType != nil { return last }
      if let found = known[type] { return found }
      let index = try find(type)
      last = .object(machine.closure(of: index))
      lastType = type
      known[type] = last
      return last
    }
  }

  /// Lets native code use what the type has of its own; once for each type.
  func prepareOperators(of type: Type) throws {
    guard case .nominal(let nominal, _) = type, !nominal.isNative,
      preparedTypes.insert(nominal).inserted
    else { return }
    nominal.comparesLess = comparison("<", type)
    nominal.comparesEqual = comparison("==", type)
    nominal.hashes = hashing(type)
    nominal.places = places(of: type)
    nominal.iterates = iteration(type)
  }

  /// Looks again at the members of types that a cell has extended.
  func forget(_ types: [NominalType]) {
    descriptions.removeAll()
    for type in types where preparedTypes.remove(type) != nil {
      let parameters = type.generics.map(Type.parameter)
      try? prepareOperators(of: .nominal(type, parameters))
    }
  }

  func dynamicType(of value: Value) -> Type? {
    switch value {
    case .object(let structure as StructObject): structure.type
    case .object(let enumeration as EnumObject): enumeration.type
    default: nil
    }
  }

  func isGeneric(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { !nominal.generics.isEmpty } else { false }
  }

  private func comparison(_ name: String, _ type: Type) -> ((Value, Value) -> Bool)? {
    guard witnesses.ownOperator(name, of: type) != nil else { return nil }
    let isGeneric = isGeneric(type)
    let machine = machine
    let member = Member { [unowned self] type in
      guard let (function, types) = witnesses.ownOperator(name, of: type) else {
        throw Trap.conflict
      }
      return try compile(function, types)
    }
    return { [unowned self, unowned machine] left, right in
      guard machine.pendingError == nil, let type = dynamicType(of: left) else { return false }
      do {
        let function = try member.function(for: type, isGeneric: isGeneric, machine)
        if case .bool(let result) = try machine.apply(function, left, right) { return result }
      } catch {
        machine.pendingError = error
      }
      return false
    }
  }

  private func hashing(_ type: Type) -> ((Value) -> Int)? {
    guard witnesses.ownMethod("hash", ["into"], of: type) != nil else { return nil }
    let isGeneric = isGeneric(type)
    let machine = machine
    let member = Member { [unowned self] type in
      guard let (function, types) = witnesses.ownMethod("hash", ["into"], of: type) else {
        throw Trap.conflict
      }
      return try compile(function, types)
    }
    return { [unowned self, unowned machine] value in
      guard machine.pendingError == nil, let type = dynamicType(of: value) else { return 0 }
      do {
        let function = try member.function(for: type, isGeneric: isGeneric, machine)
        var arguments = [value, Value.int(0)]
        _ = try machine.apply(function, &arguments)
        if case .int(let hash) = arguments[1] { return hash }
      } catch {
        machine.pendingError = error
      }
      return 0
    }
  }

  // MARK: Iteration

  private func iteration(_ type: Type) -> ((Value) throws -> IteratorObject)? {
    let isGeneric = isGeneric(type)
    let machine = machine
    func method(_ name: String, _ labels: [String?]) -> Member? {
      guard witnesses.ownMethod(name, labels, of: type) != nil else { return nil }
      return Member { [unowned self] type in
        guard let (function, types) = witnesses.ownMethod(name, labels, of: type) else {
          throw Trap.conflict
        }
        return try compile(function, types)
      }
    }
    if let make = method("makeIterator", []) {
      return { [unowned self, unowned machine] value in
        guard let type = dynamicType(of: value) else { throw Trap.conflict }
        let function = try make.function(for: type, isGeneric: isGeneric, machine)
        return try Sequences.iterator(of: try machine.apply(function, value))
      }
    }
    if let next = method("next", []) {
      return { [unowned self, unowned machine] value in
        guard let type = dynamicType(of: value) else { throw Trap.conflict }
        let function = try next.function(for: type, isGeneric: isGeneric, machine)
        var state = value
        return IteratorObject { [unowned machine] in
          var arguments = [state]
          state = .void
          let element = try machine.apply(function, &arguments)
          state = arguments[0]
          return element.isNone ? nil : element.unwrapped
        }
      }
    }
    guard case .nominal(let nominal, _) = type else { return nil }
    return nominal.places.map(iteration(by:))
  }

  /// The value of a property that a cell's type has.
  func read(_ name: String, of value: Value, _ type: Type) throws -> Value? {
    switch witnesses.ownProperty(name, of: type) {
    case .field(let index, _)?:
      guard case .object(let object as Aggregate) = value, index < object.fields.count else {
        return nil
      }
      return object.fields[index]
    case .function(let getter, let types)?:
      return try machine.apply(.object(machine.closure(of: try compile(getter, types))), value)
    case .variable, .enumCase, nil: return nil
    }
  }

  // MARK: Text

  /// What the type itself says of a value, as `print` or, inside of others, as a debugger shows it.
  func description(of value: Value, _ type: Type, debug: Bool) throws -> String? {
    let key = DescriptionKey(type: type, isDebug: debug)
    let name: String?
    if let known = descriptions[key] {
      name = known
    } else {
      name = descriptionName(type, debug: debug)
      descriptions[key] = name
    }
    guard let name, case .string(let text)? = try read(name, of: value, type) else { return nil }
    return text
  }

  private func descriptionName(_ type: Type, debug: Bool) -> String? {
    let solver = witnesses.solver
    let plain = ("CustomStringConvertible", "description")
    let debugging = ("CustomDebugStringConvertible", "debugDescription")
    for (protocolName, name) in debug ? [debugging, plain] : [plain, debugging] {
      guard let target = witnesses.registry.types[protocolName],
        solver.conforms(type, to: target) == .yes, witnesses.ownProperty(name, of: type) != nil
      else { continue }
      return name
    }
    return nil
  }

  struct DescriptionKey: Hashable {
    var type: Type
    var isDebug: Bool
  }
}

extension Machine {
  /// A function without captures as a value.
  func closure(of index: Int) -> ClosureObject {
    ClosureObject(.cell(index), slot: slots[index], captures: [])
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Turns data into values of given types, or says why that cannot be.
///
/// What the data says is never trusted: the type leads, each number is compared with the range of its
/// type, each case with those of its enum. No code of cells is run.
struct ValueDecoder {
  let interpreter: Interpreter
  let encoded: EncodedValue
  /// Gives a value of the library by its place.
  let host: (Int) throws -> any Sendable
  /// A buffer makes one array: otherwise a small file could fill the memory.
  private var used: Set<Int> = []
  private var types: [String: Type?] = [:]
  private var verified: Set<NominalType> = []
  private var steps = 0

  init(
    _ encoded: EncodedValue,
    _ interpreter: Interpreter,
    host: @escaping (Int) throws -> any Sendable
  ) {
    self.encoded = encoded
    self.interpreter = interpreter
    self.host = host
  }

  /// The value of the type that the data is meant to be.
  mutating func decode(_ type: Type) throws -> Value {
    try decode(encoded.content, type, depth: 0)
  }

  private mutating func decode(_ node: JSONValue, _ type: Type, depth: Int) throws -> Value {
    guard depth < keepingDepthLimit else { throw KeepingError.damaged("it is nested too deep") }
    steps += 1
    if steps & 0xFFF == 0 { try interpreter.machine.checkInterruption() }
    switch type {
    case .tuple(let elements):
      if elements.isEmpty { return .void }
      let parts = try parts(node, elements.count, type)
      return .object(
        TupleObject(try zip(parts, elements).map { try decode($0, $1.type, depth: depth + 1) })
      )
    case .existential(let protocols): return try decode(node, erasedTo: protocols, depth)
    case .parameter(let parameter):
      guard let meaning = parameter.meaning else { throw unfit(type) }
      return try decode(node, meaning, depth: depth)
    case .nominal(let nominal, let arguments):
      if let form = KeptForm(nominal) { return try decode(node, form, type, arguments, depth) }
      if nominal.isNative { return try decodeHost(node, nominal, type) }
      return try decode(node, declared: nominal, type, arguments, depth)
    case .function, .metatype, .variable, .error: throw unfit(type)
    }
  }

  private func unfit(_ type: Type) -> KeepingError { .damaged("it holds no \(type)") }

  private func parts(_ node: JSONValue, _ count: Int, _ type: Type) throws -> [JSONValue] {
    guard case .array(let parts) = node, parts.count == count else { throw unfit(type) }
    return parts
  }

  // MARK: The standard library

  private mutating func decode(
    _ node: JSONValue,
    _ form: KeptForm,
    _ type: Type,
    _ arguments: [Type],
    _ depth: Int
  ) throws -> Value {
    switch form {
    case .integer(let kind):
      guard case .int(let word) = node, kind.keeps(word) else { throw unfit(type) }
      return .int(word)
    case .double, .date: return .double(try number(node, type))
    case .float:
      let number = try number(node, type)
      guard number.isNaN || Double(Float(number)) == number else { throw unfit(type) }
      return .double(number)
    case .duration:
      let number = try number(node, type)
      guard abs(number) < NativeLibrary.durationLimit else { throw unfit(type) }
      return .double(number)
    case .bool:
      guard case .bool(let truth) = node else { throw unfit(type) }
      return .bool(truth)
    case .string, .substring: return .string(try text(node, type))
    case .character:
      let text = try text(node, type)
      guard text.count == 1 else { throw unfit(type) }
      return .string(text)
    case .array where arguments.count == 1:
      return .object(try array(node, of: arguments[0], type, depth))
    case .slice where arguments.count == 1:
      let parts = try parts(node, 2, type)
      guard case .int(let start) = parts[0], (0...ArrayObject.countLimit).contains(start) else {
        throw unfit(type)
      }
      let array = try array(parts[1], of: arguments[0], type, depth)
      array.start = start
      return .object(array)
    case .dictionary where arguments.count == 2:
      let parts = try parts(node, 2, type)
      let keys = try array(parts[0], of: arguments[0], type, depth)
      let values = try array(parts[1], of: arguments[1], type, depth)
      guard keys.count == values.count else { throw unfit(type) }
      return .object(try table(keys, values, keyType: arguments[0]))
    case .set where arguments.count == 1:
      let keys = try array(node, of: arguments[0], type, depth)
      return .object(try table(keys, nil, keyType: arguments[0]))
    case .optional where arguments.count == 1:
      if case .null = node { return .none }
      return try decode(try parts(node, 1, type)[0], arguments[0], depth: depth + 1).wrapped
    case .range(let isClosed, let hasLower, let hasUpper) where arguments.count == 1:
      guard case .nominal(let bound, _) = arguments[0], KeptForm(bound)?.isPlain == true else {
        throw unfit(type)
      }
      var ends = try parts(node, (hasLower ? 1 : 0) + (hasUpper ? 1 : 0), type).map {
        try decode($0, arguments[0], depth: depth + 1)
      }[...]
      let lower = hasLower ? ends.removeFirst() : .void
      let upper = hasUpper ? ends.removeFirst() : .void
      if hasLower, hasUpper { return try Ranges.make(lower, upper, closed: isClosed, arguments[0]) }
      let end = hasLower ? lower : upper
      guard Comparing.equal(end, end) else { throw unfit(type) }
      return .object(RangeObject(lower, upper, isClosed: isClosed))
    default: throw unfit(type)
    }
  }

  private func number(_ node: JSONValue, _ type: Type) throws -> Double {
    switch node {
    case .double(let number): return number
    case .string(let bits):
      guard bits.utf8.count <= 16, let pattern = UInt64(bits, radix: 16) else { throw unfit(type) }
      return Double(bitPattern: pattern)
    default: throw unfit(type)
    }
  }

  private func text(_ node: JSONValue, _ type: Type) throws -> String {
    guard case .string(let text) = node, text.utf8.count <= Machine.stringLimit else {
      throw unfit(type)
    }
    return text
  }

  private mutating func array(_ node: JSONValue, of element: Type, _ type: Type, _ depth: Int)
    throws -> ArrayObject
  {
    let representation = element.representation
    if case .int(let number)? = node["buffer"] {
      guard encoded.buffers.indices.contains(number), used.insert(number).inserted else {
        throw unfit(type)
      }
      return try array(encoded.buffers[number], of: element, type)
    }
    guard case .array(let nodes) = node, nodes.count <= ArrayObject.countLimit else {
      throw unfit(type)
    }
    let array = ArrayObject(representation, capacity: nodes.count)
    for node in nodes { array.append(try decode(node, element, depth: depth + 1)) }
    return array
  }

  private func array(_ buffer: EncodedValue.Buffer, of element: Type, _ type: Type) throws
    -> ArrayObject
  {
    guard case .nominal(let nominal, _) = element, let form = KeptForm(nominal) else {
      throw unfit(type)
    }
    func words<Element>(_ elements: [Element], _ word: (Element) -> Int?) throws -> ArrayObject {
      guard elements.count <= ArrayObject.countLimit else { throw unfit(type) }
      try interpreter.machine.memory.require(elements.count * 8)
      let array = ArrayObject(element.representation, capacity: elements.count)
      for element in elements {
        guard let word = word(element) else { throw unfit(type) }
        array.appendWord(word)
      }
      return array
    }
    switch (form, buffer) {
    case (.integer(let kind), .integers(let integers)):
      return try words(integers) { kind.keeps($0) ? $0 : nil }
    case (.double, .numbers(let numbers)):
      return try words(numbers) { Value.double($0).word(as: .double) }
    case (.float, .numbers(let numbers)):
      return try words(numbers) {
        $0.isNaN || Double(Float($0)) == $0 ? Value.double($0).word(as: .double) : nil
      }
    case (.bool, .truths(let truths)): return try words(truths) { $0 <= 1 ? Int($0) : nil }
    default: throw unfit(type)
    }
  }

  private func table(_ keys: ArrayObject, _ values: ArrayObject?, keyType: Type) throws
    -> TableObject
  {
    guard interpreter.isPlainKey(keyType), keys.count < Int(Int32.max) / 2 else {
      throw KeepingError("its keys are compared by code of a cell")
    }
    let table = TableObject(isSet: values == nil)
    for offset in 0..<keys.count {
      let key = keys[offset]
      let hash = Comparing.hash(key)
      guard table.find(key, hash: hash) == nil else {
        throw KeepingError.damaged("a key stands twice in it")
      }
      table.add(key, values?[offset] ?? .void, hash: hash)
    }
    return table
  }

  // MARK: The library

  private func decodeHost(_ node: JSONValue, _ nominal: NominalType, _ type: Type) throws -> Value {
    guard nominal.module != nil, case .int(let number) = node else { throw unfit(type) }
    let value = try host(number)
    guard hostTypeName(value) == type.writtenName else { throw unfit(type) }
    return hostValue(value)
  }

  // MARK: Types of cells

  private mutating func decode(
    _ node: JSONValue,
    declared nominal: NominalType,
    _ type: Type,
    _ arguments: [Type],
    _ depth: Int
  ) throws -> Value {
    if !verified.contains(nominal) {
      let name = nominal.path + nominal.name
      guard encoded.shapes.last(where: { $0.name == name })?.shape == nominal.shape else {
        throw KeepingError("`\(name)` has other properties or cases by now")
      }
      verified.insert(nominal)
    }
    let meaning = Dictionary(zip(nominal.generics, arguments), uniquingKeysWith: { one, _ in one })
    try interpreter.lowering.prepareOperators(of: type)
    switch nominal.kind {
    case .struct:
      let parts = try parts(node, nominal.fields.count, type)
      let fields = try zip(parts, nominal.fields).map {
        try decode($0, $1.type.substituting(meaning), depth: depth + 1)
      }
      return .object(StructObject(interpreter.box(of: type), fields))
    case .enum:
      guard case .array(let parts) = node, case .string(let name)? = parts.first,
        let found = nominal.cases.first(where: { $0.name == name }),
        parts.count == found.payload.count + 1
      else { throw unfit(type) }
      let payload = try zip(parts.dropFirst(), found.payload).map {
        try decode($0, $1.type.substituting(meaning), depth: depth + 1)
      }
      return .object(EnumObject(type, found, payload))
    case .class, .protocol: throw unfit(type)
    }
  }

  // MARK: Existentials

  private mutating func decode(_ node: JSONValue, erasedTo protocols: [NominalType], _ depth: Int)
    throws -> Value
  {
    guard case .string(let name)? = node["type"], let content = node["value"] else {
      throw KeepingError.damaged("it holds a value without a type")
    }
    let type: Type?
    if let known = types[name] {
      type = known
    } else {
      type =
        name.utf8.count <= 2000
        ? interpreter.checker.type(named: name, operators: interpreter.operators) : nil
      types[name] = .some(type)
    }
    guard let type else { throw KeepingError("there is no type `\(name.prefix(60))` here") }
    if case .existential = type { throw unfit(type) }
    for target in protocols where interpreter.checker.solver.conforms(type, to: target) != .yes {
      throw KeepingError.damaged("\(type.withArticle) is no `\(target.name)`")
    }
    return Types.erased(try decode(content, type, depth: depth + 1), type)
  }
}

extension IntegerKind {
  /// Whether the word is one that keeps a number of this type.
  func keeps(_ word: Int) -> Bool {
    func fits<T: FixedWidthInteger>(_ type: T.Type) -> Bool { T(exactly: word) != nil }
    return switch self {
    case .int, .int64, .uint, .uint64: true
    case .int8: fits(Int8.self)
    case .int16: fits(Int16.self)
    case .int32: fits(Int32.self)
    case .uint8: fits(UInt8.self)
    case .uint16: fits(UInt16.self)
    case .uint32: fits(UInt32.self)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// What a type of the standard library is to keeping; `nil` where its values cannot be kept.
enum KeptForm {
  case integer(IntegerKind)
  case double, float, bool
  case string, character, substring
  case array, slice
  case dictionary, set
  case optional
  case range(isClosed: Bool, hasLower: Bool, hasUpper: Bool)
  case date, duration

  init?(_ nominal: NominalType) {
    guard nominal.isNative, nominal.module == nil else { return nil }
    if let kind = IntegerKind(.nominal(nominal, [])) {
      self = .integer(kind)
      return
    }
    switch nominal.name {
    case "Double": self = .double
    case "Float": self = .float
    case "Bool": self = .bool
    case "String": self = .string
    case "Character": self = .character
    case "Substring": self = .substring
    case "Array", "ContiguousArray": self = .array
    case "ArraySlice": self = .slice
    case "Dictionary": self = .dictionary
    case "Set": self = .set
    case "Optional": self = .optional
    case "Range": self = .range(isClosed: false, hasLower: true, hasUpper: true)
    case "ClosedRange": self = .range(isClosed: true, hasLower: true, hasUpper: true)
    case "PartialRangeFrom": self = .range(isClosed: false, hasLower: true, hasUpper: false)
    case "PartialRangeUpTo": self = .range(isClosed: false, hasLower: false, hasUpper: true)
    case "PartialRangeThrough": self = .range(isClosed: true, hasLower: false, hasUpper: true)
    case "Date": self = .date
    case "Duration": self = .duration
    default: return nil
    }
  }

  /// Whether it is compared, hashed and ordered by native code alone, and has no parts.
  var isPlain: Bool {
    switch self {
    case .integer, .double, .float, .bool, .string, .character, .date, .duration: true
    default: false
    }
  }
}

/// Turns values into data, by their types.
///
/// It reads values and of types only what never changes once they are declared, and runs no code of
/// cells: so it may work beside the thread that runs cells, on values that it holds.
struct ValueEncoder {
  /// Above this many bytes it gives up.
  let limit: Int
  /// Whether there is no more time; asked now and then.
  let isOver: () -> Bool
  private(set) var shapes: [(name: String, shape: JSONValue)] = []
  private(set) var buffers: [EncodedValue.Buffer] = []
  /// The library's values in it, each once; the data has their places.
  private(set) var hosts: [HostObject] = []
  private var places: [ObjectIdentifier: Int] = [:]
  private var known: Set<NominalType> = []
  private var size = 0
  private var steps = 0

  /// From how many numbers on an array is a buffer.
  private static let bufferCount = 16

  init(limit: Int, isOver: @escaping () -> Bool) {
    self.limit = limit
    self.isOver = isOver
  }

  private mutating func spend(_ bytes: Int) throws {
    size += bytes
    guard size <= limit else { throw KeepingError("it is larger than \(limit >> 20) MB") }
    steps += 1
    if steps & 0xFFF == 0, isOver() { throw KeepingError("keeping it takes too long") }
  }

  /// The data of a value of the type.
  mutating func encode(_ value: Value, _ type: Type, depth: Int = 0) throws -> JSONValue {
    guard depth < keepingDepthLimit else {
      throw KeepingError("its parts stand more than \(keepingDepthLimit) deep in one another")
    }
    try spend(8)
    switch type {
    case .tuple(let elements):
      if elements.isEmpty { return .null }
      guard let tuple = value.object(TupleObject.self), tuple.count == elements.count else {
        throw Self.unknownForm(type)
      }
      return .array(
        try zip(tuple.fields, elements).map { try encode($0, $1.type, depth: depth + 1) }
      )
    case .existential: return try encodeErased(value, depth)
    case .parameter(let parameter):
      guard let meaning = parameter.meaning else { throw Self.unknownForm(type) }
      return try encode(value, meaning, depth: depth)
    case .nominal(let nominal, let arguments):
      if let form = KeptForm(nominal) {
        return try encode(value, form, arguments, depth)
      }
      if nominal.isNative {
        guard nominal.module != nil, let host = value.object(HostObject.self),
          !(host is ErrorObject)
        else { throw KeepingError("\(type.withArticle) cannot be kept") }
        return place(of: host)
      }
      return try encode(value, declared: nominal, arguments, depth)
    case .function: throw KeepingError("a function is code, not data")
    case .metatype: throw KeepingError("a type is no data")
    case .variable, .error: throw Self.unknownForm(type)
    }
  }

  private static func unknownForm(_ type: Type) -> KeepingError {
    KeepingError("\(type.withArticle) cannot be kept")
  }

  private mutating func place(of host: HostObject) -> JSONValue {
    if let known = places[ObjectIdentifier(host)] { return .int(known) }
    places[ObjectIdentifier(host)] = hosts.count
    hosts.append(host)
    return .int(hosts.count - 1)
  }

  // MARK: The standard library

  private mutating func encode(
    _ value: Value,
    _ form: KeptForm,
    _ arguments: [Type],
    _ depth: Int
  ) throws -> JSONValue {
    switch (form, value) {
    case (.integer, .int(let word)): return .int(word)
    case (.double, .double(let number)), (.float, .double(let number)),
      (.date, .double(let number)), (.duration, .double(let number)):
      return Self.encode(number)
    case (.bool, .bool(let truth)): return .bool(truth)
    case (.string, .string(let text)), (.character, .string(let text)),
      (.substring, .string(let text)):
      try spend(text.utf8.count)
      return .string(text)
    case (.substring, .object(let object as SubstringObject)):
      try spend(object.text.utf8.count)
      return .string(String(object.text))
    case (.array, .object(let array as ArrayObject)) where arguments.count == 1:
      return try encode(array, arguments[0], depth)
    case (.slice, .object(let array as ArrayObject)) where arguments.count == 1:
      return .array([.int(array.start), try encode(array, arguments[0], depth)])
    case (.dictionary, .object(let table as TableObject)) where arguments.count == 2:
      let keys = try encode(table.entries.lazy.filter(\.isLive).map(\.key), arguments[0], depth)
      let values = try encode(table.entries.lazy.filter(\.isLive).map(\.value), arguments[1], depth)
      return .array([keys, values])
    case (.set, .object(let table as TableObject)) where arguments.count == 1:
      return try encode(table.entries.lazy.filter(\.isLive).map(\.key), arguments[0], depth)
    case (.optional, _) where arguments.count == 1:
      if value.isNone { return .null }
      return .array([try encode(value.unwrapped, arguments[0], depth: depth + 1)])
    case (.range(_, let hasLower, let hasUpper), .object(let range as RangeObject))
    where arguments.count == 1:
      var ends: [JSONValue] = []
      if hasLower { ends.append(try encode(range.lower, arguments[0], depth: depth + 1)) }
      if hasUpper { ends.append(try encode(range.upper, arguments[0], depth: depth + 1)) }
      return .array(ends)
    default: throw KeepingError("its form is unknown")
    }
  }

  /// A number in decimal, which is read again bit for bit; what has no decimal form as its bits.
  static func encode(_ number: Double) -> JSONValue {
    number.isFinite ? .double(number) : .string(String(number.bitPattern, radix: 16))
  }

  private mutating func encode(_ array: ArrayObject, _ element: Type, _ depth: Int) throws
    -> JSONValue
  {
    if array.representation.isWord, array.representation == element.representation,
      array.count >= Self.bufferCount
    {
      let count = array.count
      try spend(count * (array.representation == .bool ? 1 : 8))
      return withExtendedLifetime(array) {
        let words = UnsafeBufferPointer(start: array.words, count: count)
        switch array.representation {
        case .double:
          return buffer(.numbers(words.map { Double(bitPattern: UInt64(UInt(bitPattern: $0))) }))
        case .bool:
          return buffer(.truths(Array(UnsafeBufferPointer(start: array.bytes, count: count))))
        default: return buffer(.integers(Array(words)))
        }
      }
    }
    return try encode((0..<array.count).lazy.map { array[$0] }, element, depth)
  }

  private mutating func encode(_ values: some Sequence<Value>, _ type: Type, _ depth: Int) throws
    -> JSONValue
  {
    let representation = type.representation
    if representation.isWord {
      let words = values.map { $0.word(as: representation) }
      if words.count >= Self.bufferCount {
        try spend(words.count * 8)
        switch representation {
        case .double:
          return buffer(.numbers(words.map { Double(bitPattern: UInt64(UInt(bitPattern: $0))) }))
        case .bool: return buffer(.truths(words.map { $0 == 0 ? 0 : 1 }))
        default: return buffer(.integers(words))
        }
      }
    }
    var elements: [JSONValue] = []
    for value in values { elements.append(try encode(value, type, depth: depth + 1)) }
    return .array(elements)
  }

  private mutating func buffer(_ buffer: EncodedValue.Buffer) -> JSONValue {
    buffers.append(buffer)
    return ["buffer": .int(buffers.count - 1)]
  }

  // MARK: Types of cells

  private mutating func encode(
    _ value: Value,
    declared nominal: NominalType,
    _ arguments: [Type],
    _ depth: Int
  ) throws -> JSONValue {
    let meaning = Dictionary(zip(nominal.generics, arguments), uniquingKeysWith: { one, _ in one })
    if known.insert(nominal).inserted {
      shapes.append((nominal.path + nominal.name, nominal.shape))
    }
    switch value {
    case .object(let object as StructObject) where object.count == nominal.fields.count:
      return .array(
        try zip(object.fields, nominal.fields).map {
          try encode($0, $1.type.substituting(meaning), depth: depth + 1)
        }
      )
    case .object(let object as EnumObject) where object.count == object.enumCase.payload.count:
      return .array(
        [.string(object.enumCase.name)]
          + (try zip(object.fields, object.enumCase.payload).map {
            try encode($0, $1.type.substituting(meaning), depth: depth + 1)
          })
      )
    default: throw KeepingError("its form is unknown")
    }
  }

  // MARK: Existentials

  private mutating func encodeErased(_ value: Value, _ depth: Int) throws -> JSONValue {
    let inner: Value
    let name: String?
    var type: Type?
    switch value {
    case .int: (inner, name) = (value, "Int")
    case .double: (inner, name) = (value, "Double")
    case .bool: (inner, name) = (value, "Bool")
    case .string: (inner, name) = (value, "String")
    case .object(let erased as ErasedObject):
      (inner, name, type) = (erased.value, erased.type.writtenName, erased.type)
    case .object(let object as StructObject):
      (inner, name, type) = (value, object.type.writtenName, object.type)
    case .object(let object as EnumObject):
      (inner, name, type) = (value, object.type.writtenName, object.type)
    case .object(let host as HostObject) where !(host is ErrorObject):
      return ["type": .string(hostTypeName(host.any)), "value": place(of: host)]
    default: (inner, name) = (value, nil)
    }
    guard let name else { throw KeepingError("a value in it cannot be kept") }
    let content: JSONValue
    switch (type, inner) {
    case (let type?, _): content = try encode(inner, type, depth: depth + 1)
    case (nil, .int(let word)): content = .int(word)
    case (nil, .double(let number)): content = Self.encode(number)
    case (nil, .bool(let truth)): content = .bool(truth)
    case (nil, .string(let text)):
      try spend(text.utf8.count)
      content = .string(text)
    default: throw KeepingError("a value in it cannot be kept")
    }
    return ["type": .string(name), "value": content]
  }
}

/// What cells call the type of a value of the library: `Table`, `Column.Kind`.
package func hostTypeName(_ value: any Sendable) -> String {
  // Without the module, which stands first.
  let name = String(reflecting: Swift.type(of: value))
  return name.firstIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
}

extension NominalType {
  /// What values of a type that a cell declares are made of, to tell whether it is still the same.
  var shape: JSONValue {
    switch kind {
    case .enum:
      return .array(
        [.string("enum")]
          + cases.map { .array([.string($0.name)] + $0.payload.map { .string("\($0.type)") }) }
      )
    default:
      return .array(
        [.string("struct")] + fields.map { .array([.string($0.name), .string("\($0.type)")]) }
      )
    }
  }
}

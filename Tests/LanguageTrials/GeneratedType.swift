// SPDX-License-Identifier: Apache-2.0

/// A type of the programs that are generated.
indirect enum GeneratedType: Hashable, Sendable {
  case integer(IntegerKind)
  case double
  case bool
  case string
  case character
  case array(GeneratedType)
  case dictionary(GeneratedType, GeneratedType)
  case set(GeneratedType)
  case optional(GeneratedType)
  case tuple([Element])
  case nominal(String)
  case function([GeneratedType], GeneratedType)

  struct Element: Hashable, Sendable {
    var label: String?
    var type: GeneratedType
  }

  static let int = GeneratedType.integer(.int)

  var text: String {
    switch self {
    case .integer(let kind): kind.rawValue
    case .double: "Double"
    case .bool: "Bool"
    case .string: "String"
    case .character: "Character"
    case .array(let element): "[\(element.text)]"
    case .dictionary(let key, let value): "[\(key.text): \(value.text)]"
    case .set(let element): "Set<\(element.text)>"
    case .optional(.function(let parameters, let result)):
      "(\(GeneratedType.function(parameters, result).text))?"
    case .optional(let wrapped): "\(wrapped.text)?"
    case .tuple(let elements):
      "(\(elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.text }.joined(separator: ", ")))"
    case .nominal(let name): name
    case .function(let parameters, let result):
      "(\(parameters.map(\.text).joined(separator: ", "))) -> \(result.text)"
    }
  }

  /// Whether values have `<`.
  var isComparable: Bool {
    switch self {
    case .integer, .double, .string, .character: true
    default: false
    }
  }
}

/// The integer types.
enum IntegerKind: String, CaseIterable, Sendable {
  case int = "Int"
  case int8 = "Int8"
  case int16 = "Int16"
  case int32 = "Int32"
  case int64 = "Int64"
  case uint = "UInt"
  case uint8 = "UInt8"
  case uint16 = "UInt16"
  case uint32 = "UInt32"
  case uint64 = "UInt64"

  var isSigned: Bool { !rawValue.hasPrefix("U") }

  /// The values, as far as `Int` has them.
  var bounds: ClosedRange<Int> {
    switch self {
    case .int, .int64: Int.min...Int.max
    case .int8: -128...127
    case .int16: -32_768...32_767
    case .int32: Int(Int32.min)...Int(Int32.max)
    case .uint, .uint64: 0...Int.max
    case .uint8: 0...255
    case .uint16: 0...65_535
    case .uint32: 0...Int(UInt32.max)
    }
  }
}

/// A struct or an enum of a generated program.
struct GeneratedNominal {
  var name: String
  /// Stored properties, in the order of the memberwise initialiser; empty for an enum.
  var fields: [(name: String, type: GeneratedType)] = []
  /// Cases with their payloads; empty for a struct.
  var cases: [(name: String, payload: [GeneratedType.Element])] = []
  var isEnum: Bool { !cases.isEmpty }
  var isEquatable = false
  var isHashable = false
  var isComparable = false
  /// The raw type of an enum.
  var raw: GeneratedType?
  var isCaseIterable = false
  /// Readable members that are not stored.
  var computed: [(name: String, type: GeneratedType)] = []
  /// Mutating methods: names with the types of their unlabelled parameters.
  var mutating: [(name: String, parameters: [GeneratedType])] = []
  /// Other methods.
  var methods: [(name: String, parameters: [GeneratedType], result: GeneratedType)] = []
  /// Whether `+` of two values is declared.
  var adds = false
  /// The protocol of the program that it conforms to.
  var conforms = false
}

// SPDX-License-Identifier: Apache-2.0

/// What the machine needs to know of types while it runs: values in existentials and casts.
enum Types {
  /// Types of the prelude whose values do not say what type they have.
  private static let opaque: Set<String> = [
    "Array", "ArraySlice", "Dictionary", "Set", "Optional", "Range", "ClosedRange",
    "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough", "StrideTo", "StrideThrough",
    "Zip2Sequence", "EnumeratedSequence", "FlattenSequence", "Repeated", "DictionaryKeys",
    "DictionaryValues", "ContiguousArray", "StringIndex", "StringUTF8View", "StringUTF16View",
    "StringUnicodeScalarView", "UnicodeScalar", "DictionaryIndex", "SetIndex", "ClosedRangeIndex",
    "ReversedCollection", "ReversedIndex", "DefaultIndices", "Slice", "CollectionOfOne",
    "EmptyCollection", "LazySequence", "LazyMapSequence", "LazyFilterSequence",
    "LazyCompactMapSequence", "LazyFlatMapSequence", "LazyPrefixWhileSequence",
    "LazyDropWhileSequence", "JoinedSequence", "PrefixSequence", "DropFirstSequence",
    "DropWhileSequence", "UnfoldSequence", "AnySequence", "AnyIterator", "IndexingIterator",
    "ComparisonResult", "Character", "Substring", "CharacterSet", "FloatingPointRoundingRule",
    "Date", "DateComponents", "TimeZone", "Locale", "Calendar", "Component", "Identifier",
    "DateFormatter", "ISO8601DateFormatter", "Duration", "ContinuousClock",
    "FloatingPointSign", "FloatingPointClassification", "Float", "Int8", "Int16", "Int32", "Int64",
    "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
  ]

  /// Whether a value of the type must take its type along into an existential.
  static func needsErasure(_ type: Type) -> Bool {
    switch type {
    case .nominal(let nominal, _): nominal.isNative && opaque.contains(nominal.name)
    case .tuple, .function, .metatype: true
    case .existential, .parameter, .variable, .error: false
    }
  }

  static func erased(_ value: Value, _ type: Type) -> Value {
    needsErasure(type) ? .object(ErasedObject(value, type)) : value
  }

  static func unerased(_ value: Value) -> Value {
    value.object(ErasedObject.self)?.value ?? value
  }

  /// The value as `type`, in the form that the kind of cast asks for: 0 `as?`, 1 `as!`, 2 `is`; 3
  /// and 4 make a set or a dictionary from the array of a literal.
  static func cast(_ value: Value, to type: Type, kind: Int, _ machine: Machine)
    throws -> Value
  {
    switch kind {
    case 3: return .object(Tables.set(of: value))
    case 4: return .object(try Tables.dictionary(literal: value))
    default: break
    }
    let found = converted(value, to: type, machine)
    switch kind {
    case 0: return found.map(\.wrapped) ?? .none
    case 1:
      if let found { return found }
      throw Trap(
        "failed-cast",
        "the value \(Description.plain(value)) is no `\(type)`",
        "Use `as?` and say what happens otherwise."
      )
    default: return .bool(found != nil)
    }
  }

  private static func converted(_ value: Value, to type: Type, _ machine: Machine) -> Value? {
    switch type {
    case .nominal(let nominal, let arguments):
      switch value {
      case .int:
        return nominal.isNative && nominal.name == "Int" ? value : optional(value, type, machine)
      case .double:
        return nominal.isNative && nominal.name == "Double" ? value : optional(value, type, machine)
      case .bool:
        return nominal.isNative && nominal.name == "Bool" ? value : optional(value, type, machine)
      case .string:
        return nominal.isNative && nominal.name == "String" ? value : optional(value, type, machine)
      case .void: return nil
      case .none: return nominal.name == "Optional" ? Value.none : nil
      case .object(let object):
        switch object {
        case let erased as ErasedObject:
          if erased.type == type { return erased.value }
          if case .nominal(let optional, let inner) = erased.type, optional.name == "Optional",
            let inner = inner.first
          {
            if erased.value.isNone { return nil }
            return converted(Types.erased(erased.value.unwrapped, inner), to: type, machine)
          }
          return optional(value, type, machine)
        case let structure as StructObject:
          return structure.type == type ? value : optional(value, type, machine)
        case let enumeration as EnumObject:
          return enumeration.type == type ? value : optional(value, type, machine)
        case let host as HostObject:
          _ = arguments
          return String(describing: Swift.type(of: host.any)) == nominal.name
            ? value : optional(value, type, machine)
        default: return nil
        }
      }
    case .existential(let protocols):
      if !protocols.isEmpty, let erased = value.object(ErasedObject.self),
        case .nominal(let optional, let inner) = erased.type, optional.name == "Optional",
        let inner = inner.first
      {
        if erased.value.isNone { return nil }
        return converted(Types.erased(erased.value.unwrapped, inner), to: type, machine)
      }
      return protocols.allSatisfy { conforms(value, to: $0, machine) } ? value : nil
    case .tuple, .function, .metatype:
      guard let erased = value.object(ErasedObject.self), erased.type == type else { return nil }
      return erased.value
    case .parameter, .variable, .error: return nil
    }
  }

  private static func optional(_ value: Value, _ type: Type, _ machine: Machine) -> Value? {
    guard case .nominal(let nominal, let arguments) = type, nominal.name == "Optional",
      let inner = arguments.first
    else { return nil }
    return converted(value, to: inner, machine)?.wrapped
  }

  private static func conforms(_ value: Value, to wanted: NominalType, _ machine: Machine) -> Bool {
    if wanted.name == "Error", value.object(HostObject.self)?.any is any Error { return true }
    guard let type = machine.dynamicType(of: value) else { return false }
    return machine.conforms?(type, wanted) ?? false
  }
}

extension Machine {
  /// The type of a value in an existential.
  func dynamicType(of value: Value) -> Type? {
    switch value {
    case .object(let erased as ErasedObject): erased.type
    case .object(let structure as StructObject): structure.type
    case .object(let enumeration as EnumObject): enumeration.type
    case .int: plainTypes?.int
    case .double: plainTypes?.double
    case .bool: plainTypes?.bool
    case .string: plainTypes?.string
    default: nil
    }
  }
}

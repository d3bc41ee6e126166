// SPDX-License-Identifier: Apache-2.0

/// Values as text, exactly as Swift prints them in module `main`.
enum Description {
  /// The text of a value of a static type; `debug` is the form inside collections.
  static func text(
    _ value: Value,
    _ type: Type,
    _ machine: Machine?,
    debug: Bool = false
  ) throws -> String {
    var text = ""
    try write(value, type, machine, debug: debug, to: &text)
    return text
  }

  /// The text of a value in an existential, for messages.
  static func plain(_ value: Value) -> String {
    (try? text(value, .existential([]), nil, debug: true)) ?? "?"
  }

  static func write(
    _ value: Value,
    _ type: Type,
    _ machine: Machine?,
    debug: Bool,
    to text: inout String
  ) throws {
    switch type {
    case .nominal(let nominal, let arguments):
      try write(value, nominal, arguments, machine, debug: debug, to: &text)
    case .tuple(let elements):
      guard let tuple = value.object(TupleObject.self) else {
        text += "()"
        return
      }
      text += "("
      for (index, (element, field)) in zip(elements, tuple.fields).enumerated() {
        if index > 0 { text += ", " }
        if let label = element.label { text += "\(label): " }
        try write(field, element.type, machine, debug: true, to: &text)
      }
      text += ")"
    case .function: text += "(Function)"
    case .metatype(let type):
      text += (value.object(MetatypeObject.self)?.type ?? type).written
    case .existential, .parameter, .variable, .error:
      try writeDynamic(value, machine, debug: debug, to: &text)
    }
  }

  /// A value of which only its own form is known.
  static func writeDynamic(
    _ value: Value,
    _ machine: Machine?,
    debug: Bool,
    to text: inout String
  ) throws {
    switch value {
    case .void: text += "()"
    case .none: text += "nil"
    case .int(let value): text += value.description
    case .double(let value): value.write(to: &text)
    case .bool(let value): text += value ? "true" : "false"
    case .string(let value): text += debug ? value.debugDescription : value
    case .object(let object):
      switch object {
      case let erased as ErasedObject:
        try write(erased.value, erased.type, machine, debug: debug, to: &text)
      case let structure as StructObject:
        try writeStructure(structure, machine, debug: debug, to: &text)
      case let enumeration as EnumObject:
        try writeEnum(enumeration, machine, debug: debug, to: &text)
      case let host as HostObject:
        text += debug ? String(reflecting: host.any) : String(describing: host.any)
      case let array as ArrayObject:
        try writeList(array, .existential([]), machine, to: &text)
      case let tuple as TupleObject:
        text += "("
        for (index, field) in tuple.fields.enumerated() {
          if index > 0 { text += ", " }
          try writeDynamic(field, machine, debug: true, to: &text)
        }
        text += ")"
      case let path as KeyPathObject: text += path.name
      case let metatype as MetatypeObject: text += metatype.type.written
      case let substring as SubstringObject:
        text += debug ? substring.text.debugDescription : String(substring.text)
      case let index as TextIndexObject: text += "\(index.index)"
      case let view as ViewObject:
        try writeElements(.object(view), .existential([]), machine, to: &text)
      case let slice as SliceObject:
        try writeElements(.object(slice), .existential([]), machine, to: &text)
      case is ClosureObject: text += "(Function)"
      case let lazy as LazySequence: text += lazy.kind
      case let table as TableObject:
        try writeTable(table, [.existential([]), .existential([])], machine, to: &text)
      case let range as RangeObject:
        try writeRange(range, "Range", nil, machine, debug: debug, to: &text)
      default: text += "\(Swift.type(of: object))"
      }
    }
  }

  private static func write(
    _ value: Value,
    _ type: NominalType,
    _ arguments: [Type],
    _ machine: Machine?,
    debug: Bool,
    to text: inout String
  ) throws {
    guard type.isNative else { return try writeDynamic(value, machine, debug: debug, to: &text) }
    switch (type.name, value) {
    case ("Float", .double(let value)): Float(value).write(to: &text)
    case ("UInt", .int(let word)), ("UInt64", .int(let word)):
      text += IntegerKind.uint.text(word)
    case ("Date", .double(let seconds)): text += NativeLibrary.text(date: seconds)
    case ("Duration", .double(let seconds)):
      // What sums have made too long for the standard library's own type.
      text +=
        abs(seconds) < NativeLibrary.durationLimit
        ? Duration.seconds(seconds).description : "\(seconds) seconds"
    case ("FloatingPointSign", .int(let index)):
      text += debug ? "Swift.FloatingPointSign." : ""
      text += index == 0 ? "plus" : "minus"
    case ("FloatingPointRoundingRule", .int(let index)):
      text += debug ? "Swift.FloatingPointRoundingRule." : ""
      text += name(index, roundingRules)
    case ("FloatingPointClassification", .int(let index)):
      text += debug ? "Swift.FloatingPointClassification." : ""
      text += name(index, floatingPointClasses)
    case ("Optional", .none): text += "nil"
    case ("Optional", _):
      text += "Optional("
      try write(
        value.unwrapped,
        arguments.first ?? .existential([]),
        machine,
        debug: true,
        to: &text
      )
      text += ")"
    case ("CharacterSet", _): text += "CharacterSet"
    case ("UnicodeScalar", .int(let code)):
      let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: code)) ?? "\u{FFFD}"
      text += debug ? scalar.debugDescription : scalar.description
    case ("ComparisonResult", .int(let order)):
      text += order == 0 ? "orderedSame" : order < 0 ? "orderedAscending" : "orderedDescending"
    case ("CollectionOfOne", .object(let array as ArrayObject)):
      text += "CollectionOfOne("
      if array.count > 0 {
        let element = arguments.first ?? .existential([])
        try write(array[0], element, machine, debug: true, to: &text)
      }
      text += ")"
    case ("EmptyCollection", _): text += "\(TypeNames.text(.nominal(type, arguments)))()"
    case ("Repeated", .object(let array as ArrayObject)) where array.count > 0:
      text += TypeNames.text(.nominal(type, arguments), qualified: debug)
      text += "(count: \(array.count), repeatedValue: "
      let element = arguments.first ?? .existential([])
      try write(array[0], element, machine, debug: true, to: &text)
      text += ")"
    case (_, .object(let array as ArrayObject)):
      let isNamed = debug && type.name != "Array"
      if isNamed { text += type.name + "(" }
      try writeList(array, arguments.first ?? .existential([]), machine, to: &text)
      if isNamed { text += ")" }
    case (_, .object(let view as ViewObject)):
      try writeView(view, type, arguments, machine, debug: debug, to: &text)
    case ("Slice", .object(let slice as SliceObject)):
      text += TypeNames.text(.nominal(type, arguments), qualified: debug) + "(_startIndex: "
      try writeDynamic(slice.lower, machine, debug: true, to: &text)
      text += ", _endIndex: "
      try writeDynamic(slice.upper, machine, debug: true, to: &text)
      text += ", _base: "
      try write(slice.base, arguments.first ?? .existential([]), machine, debug: true, to: &text)
      text += ")"
    case (_, .object(let table as TableObject)):
      if debug, table.isSet { text += "Set(" }
      try writeTable(table, arguments, machine, to: &text)
      if debug, table.isSet { text += ")" }
    case (_, .object(let range as RangeObject)):
      try writeRange(range, type.name, arguments.first, machine, debug: debug, to: &text)
    case (_, .object(is IteratorObject)): text += TypeNames.text(.nominal(type, arguments))
    case (_, .object(let sequence as LazySequence)):
      try writeAdapter(sequence, type, arguments, machine, debug: debug, to: &text)
    default: try writeDynamic(value, machine, debug: debug, to: &text)
    }
  }

  private static let roundingRules = [
    "toNearestOrAwayFromZero", "toNearestOrEven", "up", "down", "towardZero", "awayFromZero",
  ]
  private static let floatingPointClasses = [
    "signalingNaN", "quietNaN", "negativeInfinity", "negativeNormal", "negativeSubnormal",
    "negativeZero", "positiveZero", "positiveSubnormal", "positiveNormal", "positiveInfinity",
  ]

  private static func name(_ index: Int, _ names: [String]) -> String {
    names.indices.contains(index) ? names[index] : "?"
  }

  static func writeList(
    _ array: ArrayObject,
    _ element: Type,
    _ machine: Machine?,
    to text: inout String
  ) throws {
    text += "["
    for offset in 0..<array.count {
      try machine?.checkInterruption(step: offset)
      if offset > 0 { text += ", " }
      try write(array[offset], element, machine, debug: true, to: &text)
      if text.utf8.count > Machine.stringLimit { try Machine.checkText(text) }
    }
    text += "]"
  }

  private static func writeTable(
    _ table: TableObject,
    _ arguments: [Type],
    _ machine: Machine?,
    to text: inout String
  ) throws {
    if table.count == 0 {
      text += table.isSet ? "[]" : "[:]"
      return
    }
    text += "["
    var isFirst = true
    for entry in table.entries where entry.isLive {
      try machine?.checkInterruption()
      if !isFirst { text += ", " }
      isFirst = false
      try write(entry.key, arguments.first ?? .existential([]), machine, debug: true, to: &text)
      if table.isSet { continue }
      text += ": "
      try write(entry.value, arguments.last ?? .existential([]), machine, debug: true, to: &text)
    }
    text += "]"
  }

  private static func writeRange(
    _ range: RangeObject,
    _ name: String,
    _ bound: Type?,
    _ machine: Machine?,
    debug: Bool,
    to text: inout String
  ) throws {
    let type = bound ?? .existential([])
    if debug, name == "Range" || name == "ClosedRange" { text += "\(name)(" }
    if name.hasPrefix("PartialRange") {
      let bound = if case .void = range.lower { range.upper } else { range.lower }
      let label = name == "PartialRangeFrom" ? "lowerBound" : "upperBound"
      text += "\(name)<\(type)>(\(label): "
      try write(bound, type, machine, debug: true, to: &text)
      text += ")"
      return
    }
    try write(range.lower, type, machine, debug: debug, to: &text)
    text += range.isClosed ? "..." : "..<"
    try write(range.upper, type, machine, debug: debug, to: &text)
    if debug, name == "Range" || name == "ClosedRange" { text += ")" }
  }

  private static func writeStructure(
    _ structure: StructObject,
    _ machine: Machine?,
    debug: Bool,
    to text: inout String
  ) throws {
    guard case .nominal(let type, let arguments) = structure.type else { return }
    if let own = try machine?.describe?(.object(structure), structure.type, debug) {
      text += own
      return
    }
    text += debug ? TypeNames.text(structure.type, qualified: true) : structure.type.printed
    text += "("
    for (index, (field, variable)) in zip(structure.fields, type.fields).enumerated() {
      if index > 0 { text += ", " }
      text += "\(variable.name): "
      let substitution = Dictionary(
        zip(type.generics, arguments),
        uniquingKeysWith: { first, _ in first }
      )
      try write(
        field,
        variable.type.substituting(substitution),
        machine,
        debug: true,
        to: &text
      )
    }
    text += ")"
  }

  private static func writeEnum(
    _ value: EnumObject,
    _ machine: Machine?,
    debug: Bool,
    to text: inout String
  ) throws {
    guard case .nominal(let type, let arguments) = value.type else { return }
    if let own = try machine?.describe?(.object(value), value.type, debug) {
      text += own
      return
    }
    text +=
      debug
      ? "\(TypeNames.text(value.type, qualified: true)).\(value.enumCase.name)"
      : value.enumCase.name
    if value.fields.isEmpty { return }
    let substitution = Dictionary(
      zip(type.generics, arguments),
      uniquingKeysWith: { first, _ in first }
    )
    let payload = value.enumCase.payload
    // A tuple that is all of the payload prints as if its elements were the payload.
    if payload.count == 1, payload[0].label == nil,
      case .tuple = payload[0].type.substituting(substitution)
    {
      return try write(
        value.fields[0],
        payload[0].type.substituting(substitution),
        machine,
        debug: true,
        to: &text
      )
    }
    text += "("
    for (index, (field, parameter)) in zip(value.fields, payload).enumerated() {
      if index > 0 { text += ", " }
      if let label = parameter.label { text += "\(label): " }
      try write(
        field,
        parameter.type.substituting(substitution),
        machine,
        debug: true,
        to: &text
      )
    }
    text += ")"
  }
}

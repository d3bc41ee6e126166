// SPDX-License-Identifier: Apache-2.0

extension Description {
  /// The names under which Swift shows what an adapter is made of.
  private static let labels: [String: [String]] = [
    "EnumeratedSequence": ["_base"], "Zip2Sequence": ["_sequence1", "_sequence2"],
    "LazySequence": ["_base"], "LazyMapSequence": ["_base", "_transform"],
    "LazyFilterSequence": ["_base", "_predicate"],
    "LazyPrefixWhileSequence": ["_base", "_predicate"],
    "LazyDropWhileSequence": ["_base", "_predicate"], "FlattenSequence": ["_base"],
    "JoinedSequence": ["_base", "_separator"], "PrefixSequence": ["_base", "_maxLength"],
    "DropFirstSequence": ["_base", "_limit"],
  ]

  /// A sequence that is computed while it is gone through: its type and what it is made of.
  static func writeAdapter(
    _ sequence: LazySequence,
    _ type: NominalType,
    _ arguments: [Type],
    _ machine: Machine?,
    debug: Bool,
    to text: inout String
  ) throws {
    guard let labels = labels[type.name] else {
      text += TypeNames.text(.nominal(type, arguments), qualified: true)
      return
    }
    text += TypeNames.text(.nominal(type, arguments), qualified: debug) + "("
    for (index, (label, part)) in zip(labels, sequence.parts).enumerated() {
      if index > 0 { text += ", " }
      text += label + ": "
      switch label {
      case "_base", "_sequence1":
        try write(part, arguments.first ?? .existential([]), machine, debug: true, to: &text)
      case "_sequence2":
        try write(part, arguments.last ?? .existential([]), machine, debug: true, to: &text)
      case "_separator":
        text += "ContiguousArray("
        try write(part, .existential([]), machine, debug: true, to: &text)
        text += ")"
      default: try write(part, .existential([]), machine, debug: true, to: &text)
      }
    }
    text += ")"
  }

  /// A collection seen in a certain way.
  static func writeView(
    _ view: ViewObject,
    _ type: NominalType,
    _ arguments: [Type],
    _ machine: Machine?,
    debug: Bool,
    to text: inout String
  ) throws {
    switch view.kind {
    case .utf8, .utf16, .scalars:
      let string = try NativeLibrary.string(view.base)
      guard debug else {
        text += string
        return
      }
      switch view.kind {
      case .utf8: text += "UTF8View("
      case .utf16: text += "StringUTF16("
      default: text += "StringUnicodeScalarView("
      }
      text += string.debugDescription + ")"
    case .keys, .values:
      let element = view.kind == .keys ? arguments.first : arguments.last
      if debug { text += view.kind == .keys ? "Dictionary.Keys(" : "Dictionary.Values(" }
      try writeElements(.object(view), element ?? .existential([]), machine, to: &text)
      if debug { text += ")" }
    case .reversed:
      text += TypeNames.text(.nominal(type, arguments), qualified: debug) + "(_base: "
      try write(view.base, arguments.first ?? .existential([]), machine, debug: true, to: &text)
      text += ")"
    case .indices:
      text += TypeNames.text(.nominal(type, arguments), qualified: debug) + "(_elements: "
      try write(view.base, arguments.first ?? .existential([]), machine, debug: true, to: &text)
      let (start, end) = try Places.bounds(view.base)
      text += ", _startIndex: "
      try write(start, .existential([]), machine, debug: true, to: &text)
      text += ", _endIndex: "
      try write(end, .existential([]), machine, debug: true, to: &text)
      text += ")"
    }
  }

  /// The elements of any sequence, as those of an array.
  static func writeElements(
    _ value: Value,
    _ element: Type,
    _ machine: Machine?,
    to text: inout String
  ) throws {
    text += "["
    let iterator = try Sequences.iterator(of: value)
    var isFirst = true
    while let next = try iterator.next() {
      try machine?.checkInterruption()
      if !isFirst { text += ", " }
      isFirst = false
      try write(next, element, machine, debug: true, to: &text)
      if text.utf8.count > Machine.stringLimit { try Machine.checkText(text) }
    }
    text += "]"
  }
}

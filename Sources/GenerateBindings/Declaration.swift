// SPDX-License-Identifier: Apache-2.0

/// A parameter of a callable, or a value that an enum case carries.
package struct ParameterText {
  package var label: String?
  package var name: String
  package var type: TypeText
  /// The default argument as written.
  package var defaultText: String?

  /// The parameter as a module interface declares it.
  var text: String {
    let names = label == name ? name : "\(label ?? "_") \(name)"
    return "\(names): \(type.text)" + (defaultText.map { " = \($0)" } ?? "")
  }
}

/// A function, initialiser, subscript, property or enum case, taken apart.
package struct DeclarationText {
  package var name = ""
  package var isStatic = false
  var isMutating = false
  /// Whether its result may be left unused without a warning.
  var isDiscardable = false
  var isFailable = false
  /// What `throws` says of the whole, or of the getter of a property.
  package var isThrowing = false
  package var isSettable = false
  package var parameters: [ParameterText] = []
  package var result: TypeText = .tuple([])

  /// Reads the declaration of `symbol`.
  package init(_ symbol: Symbol) throws {
    let attribute = "@discardableResult "
    isDiscardable = symbol.declaration.hasPrefix(attribute)
    var reader = Reader(
      isDiscardable ? String(symbol.declaration.dropFirst(attribute.count)) : symbol.declaration
    )
    try readHead(&reader)
    switch symbol.kind {
    case "swift.enum.case":
      try reader.expect("case")
      name = reader.word()
      if reader.take("(") { parameters = try Self.payload(&reader) }
    case "swift.init":
      try reader.expect("init")
      name = "init"
      isFailable = reader.take("?")
      try reader.expect("(")
      parameters = try Self.parameters(&reader)
      isThrowing = reader.take("throws")
    case "swift.method", "swift.type.method", "swift.func", "swift.func.op":
      try reader.expect("func")
      name = reader.word()
      try reader.expect("(")
      parameters = try Self.parameters(&reader)
      isThrowing = reader.take("throws") || reader.take("rethrows")
      if reader.take("->") { result = try reader.type() }
    case "swift.subscript", "swift.type.subscript":
      try reader.expect("subscript")
      name = "subscript"
      try reader.expect("(")
      parameters = try Self.parameters(&reader)
      // `row row: Int` is written here as `row: Int`, like `row: Int`; the path tells them apart.
      let labels = (symbol.path.last ?? "").dropFirst("subscript(".count).split(separator: ":")
      for (index, label) in zip(parameters.indices, labels) {
        parameters[index].label = label == "_" ? nil : String(label)
      }
      try reader.expect("->")
      result = try reader.type()
      readAccessors(&reader)
    case "swift.property", "swift.type.property", "swift.var":
      let isVariable = reader.take("var")
      if !isVariable { try reader.expect("let") }
      name = reader.word()
      try reader.expect(":")
      result = try reader.type()
      isSettable = isVariable
      readAccessors(&reader)
    default:
      throw BindingError(description: "a declaration of kind \(symbol.kind)")
    }
  }

  private mutating func readHead(_ reader: inout Reader) throws {
    while true {
      if reader.take("static") || reader.take("class") {
        isStatic = true
      } else if reader.take("mutating") {
        isMutating = true
      } else if reader.take("nonmutating") || reader.take("final") || reader.take("prefix")
        || reader.take("nonisolated") || reader.take("override") || reader.take("convenience")
        || reader.take("required") || reader.take("indirect")
      {
        continue
      } else {
        return
      }
    }
  }

  /// `{ get throws set }`; a property without braces is stored.
  private mutating func readAccessors(_ reader: inout Reader) {
    guard reader.take("{") else { return }
    isSettable = false
    while !reader.isAtEnd, !reader.take("}") {
      switch reader.word() {
      case "set": isSettable = true
      case "throws": isThrowing = true
      default: break
      }
    }
  }

  private static func parameters(_ reader: inout Reader) throws -> [ParameterText] {
    var parameters: [ParameterText] = []
    if reader.take(")") { return [] }
    repeat {
      let first = reader.word()
      var second = first
      if !reader.take(":") {
        second = reader.word()
        try reader.expect(":")
      }
      let type = try reader.type()
      let defaultText = reader.take("=") ? reader.balancedText() : nil
      parameters.append(
        ParameterText(
          label: first == "_" ? nil : first,
          name: second,
          type: type,
          defaultText: defaultText
        )
      )
    } while reader.take(",")
    try reader.expect(")")
    return parameters
  }

  private static func payload(_ reader: inout Reader) throws -> [ParameterText] {
    var parameters: [ParameterText] = []
    repeat {
      var attempt = reader
      let name = attempt.word()
      var label: String?
      if attempt.take(":") {
        label = name
        reader = attempt
      }
      let type = try reader.type()
      let defaultText = reader.take("=") ? reader.balancedText() : nil
      parameters.append(
        ParameterText(
          label: label,
          name: label ?? "value\(parameters.count)",
          type: type,
          defaultText: defaultText
        )
      )
    } while reader.take(",")
    try reader.expect(")")
    return parameters
  }
}

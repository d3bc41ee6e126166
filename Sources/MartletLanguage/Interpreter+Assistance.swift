// SPDX-License-Identifier: Apache-2.0

extension Interpreter {
  /// What could be typed at an offset, in UTF-8 bytes, of a cell, which may be broken.
  package func complete(_ code: String, at offset: Int) -> Completion {
    checker.complete(code, at: offset, operators: operators)
  }

  /// What the name at an offset, in UTF-8 bytes, means, with the value it has if it is a variable.
  package func inspect(
    _ code: String,
    at offset: Int,
    isDetailed: Bool
  ) -> (inspection: Inspection, value: Value?, typeName: String)? {
    let found = checker.inspect(code, at: offset, isDetailed: isDetailed, operators: operators)
    guard let found else { return nil }
    guard let name = found.variable?.name,
      let variable = variables.first(where: { $0.name == name })
    else { return (found, nil, "") }
    return (found, variable.value, variable.type)
  }
}

extension Interpreter {
  /// How large a value is that has parts, such as `3 elements`; `nil` for others, and for the host's.
  package func size(of value: Value) -> String? {
    guard case .object(let object) = value else {
      guard case .string(let text) = value else { return nil }
      return Self.counted(text.count, "character")
    }
    switch object {
    case let array as ArrayObject: return Self.counted(array.count, "element")
    case let table as TableObject:
      if table.isSet { return Self.counted(table.count, "element") }
      return table.count == 1 ? "1 entry" : "\(table.count) entries"
    default: return nil
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Interpreter {
  /// What could be typed at an offset of a cell, which may be broken.
  ///
  /// - Parameters:
  ///   - code: The cell.
  ///   - offset: The cursor in UTF-8 bytes.
  package func complete(_ code: String, at offset: Int) -> Completion {
    checker.complete(code, at: offset, operators: operators)
  }

  /// What the name at an offset means, with the value it has if it is a variable.
  ///
  /// - Parameters:
  ///   - code: The cell, which may be broken.
  ///   - offset: The cursor in UTF-8 bytes.
  ///   - isDetailed: Whether to list the members of a type.
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

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

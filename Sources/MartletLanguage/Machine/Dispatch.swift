// SPDX-License-Identifier: Apache-2.0

/// A call of a requirement through `any P`: which function it reaches depends on the value.
final class Dispatch: @unchecked Sendable {
  let requirement: FunctionSymbol
  /// The type arguments of the call: the existential, then those of the requirement itself.
  let typeArguments: [Type]
  let source: SourceText
  /// The type of the last value and the function that it led to.
  private var lastType: NominalType?
  private var lastIndex = 0
  private var indices: [Type: Int] = [:]

  init(_ requirement: FunctionSymbol, _ typeArguments: [Type], _ source: SourceText) {
    self.requirement = requirement
    self.typeArguments = typeArguments
    self.source = source
  }

  fileprivate func index(of type: Type, _ machine: Machine) throws -> Int {
    if case .nominal(let nominal, let arguments) = type, arguments.isEmpty {
      if nominal === lastType { return lastIndex }
      let index = try found(type, machine)
      lastType = nominal
      lastIndex = index
      return index
    }
    return try found(type, machine)
  }

  private func found(_ type: Type, _ machine: Machine) throws -> Int {
    if let known = indices[type] { return known }
    guard let resolve = machine.resolve else { throw Trap.conflict }
    let index = try resolve(self, type)
    indices[type] = index
    return index
  }
}

extension Machine {
  /// The function that a call of a requirement reaches for the value at `place`.
  @inline(never) func target(
    of dispatch: Dispatch,
    _ place: UnsafeMutablePointer<Value>
  ) throws -> Int {
    guard let type = dynamicType(of: place.pointee) else { throw Trap.conflict }
    return try dispatch.index(of: type, self)
  }
}

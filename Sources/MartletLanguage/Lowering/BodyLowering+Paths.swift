// SPDX-License-Identifier: Apache-2.0

/// Fields of fields that are words, reached by one instruction.
extension BodyLowering {
  /// A word inside the value in a register, or inside an element of the array there.
  struct WordPath {
    var base: PreparedPlace
    var element: Register?
    var path: Int
    var kind: Representation
  }

  /// The most steps of a path, and the largest index of a field.
  private static let stepLimit = 4
  private static let indexLimit = 4000

  /// The path of an instruction; `nil` if it has too many steps.
  private func encode(_ indices: [Int]) -> Int? {
    guard indices.count <= BodyLowering.stepLimit,
      indices.allSatisfy({ $0 < BodyLowering.indexLimit })
    else { return nil }
    return indices.reversed().reduce(0) { $0 << 12 | ($1 + 1) }
  }

  // MARK: Reading

  /// Reads a field of a field, or a field of an array's element, without what lies between.
  func lowerPath(
    _ base: TypedExpression,
    _ index: Int,
    _ kind: Representation,
    _ result: Register
  ) throws -> Bool {
    var indices = [index]
    var root = base
    while true {
      if case .field(let inner, let index) = root.kind {
        indices.insert(index, at: 0)
        root = inner
      } else if case .tupleElement(let inner, let index) = root.kind, !canScatter(inner) {
        indices.insert(index, at: 0)
        root = inner
      } else {
        break
      }
    }
    guard let path = encode(indices) else { return false }
    if case .variable(let variable) = root.kind,
      let (array, counter) = builder.elements[variable]
    {
      emitElement(array, counter, path, kind, result)
      return true
    }
    if case .call(let function, _, let arguments) = root.kind,
      case .native("Array.get") = function.implementation, arguments.count == 2,
      case .value(let array) = arguments[0], case .value(let position) = arguments[1],
      representation(position.type) == .int
    {
      let (list, place) = try operands(array, position)
      emitElement(list, place, path, kind, result)
      return true
    }
    guard indices.count > 1 else { return false }
    let aggregate = try evaluate(root)
    if kind.isWord {
      builder.emit(.pathWord, result.index, aggregate.index, Int(kind.rawValue), path)
    } else {
      builder.emit(.pathValue, result.index, aggregate.index, 0, path)
      builder.held.insert(result.index)
    }
    return true
  }

  private func emitElement(
    _ array: Register,
    _ index: Register,
    _ path: Int,
    _ kind: Representation,
    _ result: Register
  ) {
    if kind.isWord {
      let operand = path << 2 | Int(kind.rawValue)
      builder.emit(.elementPathWord, result.index, array.index, index.index, operand)
    } else {
      builder.emit(.elementPathValue, result.index, array.index, index.index, path)
      builder.held.insert(result.index)
    }
  }

  // MARK: Places

  /// The path to a word in a place, if one instruction reaches it.
  func path(to place: PreparedPlace) -> WordPath? {
    guard case .field(_, _, let kind) = place, kind.isWord else { return nil }
    var indices: [Int] = []
    var base = place
    while case .field(let inner, let index, _) = base {
      indices.insert(index, at: 0)
      base = inner
    }
    guard isPlain(base), let path = encode(indices) else { return nil }
    if case .element(let array, let element, _) = base {
      return WordPath(base: array, element: element, path: path, kind: kind)
    }
    return WordPath(base: base, element: nil, path: path, kind: kind)
  }

  /// Whether reaching the place runs no code of the cell, so that it may be reached twice.
  private func isPlain(_ place: PreparedPlace) -> Bool {
    switch place {
    case .register, .global, .box, .temporary: true
    case .field(let base, _, _), .element(let base, _, _): isPlain(base)
    case .property, .unwrapped, .scattered: false
    }
  }

  /// Reads the word; for a change that follows, the outer value stays where it is.
  func loadPath(_ path: WordPath, _ target: Register) throws {
    let outer = try locate(path.base)
    emitLoad(path, outer.register, target)
    // What had been taken out of its place goes back until the change is there.
    try outer.writeBack()
  }

  private func emitLoad(_ path: WordPath, _ base: Register, _ target: Register) {
    let kind = Int(path.kind.rawValue)
    if let element = path.element {
      builder.emit(
        .elementPathWord,
        target.index,
        base.index,
        element.index,
        path.path << 2 | kind
      )
    } else {
      builder.emit(.pathWord, target.index, base.index, kind, path.path)
    }
  }

  func storePath(_ path: WordPath, _ source: Register) throws {
    let outer = try locate(path.base)
    let kind = Int(path.kind.rawValue)
    if let element = path.element {
      builder.emit(
        .setElementPathWord,
        outer.register.index,
        element.index,
        source.index,
        path.path << 2 | kind
      )
    } else {
      builder.emit(.setPathWord, outer.register.index, source.index, kind, path.path)
    }
    try outer.writeBack()
  }
}

// SPDX-License-Identifier: Apache-2.0

/// An order that compares the same part of two elements, as `{ $0.age < $1.age }` does.
///
/// Native code that orders elements asks it instead of running the closure: the closure only reads,
/// so that nobody can tell.
struct Ordering {
  enum Kind { case int, double, string }

  /// The way to the part, as `Machine.follow` takes it; 0 is the element itself.
  let path: Int
  let kind: Kind
  /// Whether the operands change places, as in `>`.
  let isSwapped: Bool
  /// Whether equal elements are in order, too, as in `<=`.
  let allowsEqual: Bool

  /// Whether the first of two words stands before the second.
  @inline(__always) func precedes(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = isSwapped ? (right, left) : (left, right)
    if kind == .double {
      let (first, second) = (Machine.double(first), Machine.double(second))
      return allowsEqual ? first <= second : first < second
    }
    return allowsEqual ? first <= second : first < second
  }

  /// Whether the first of two texts stands before the second.
  @inline(__always) func precedes(_ left: String, _ right: String) -> Bool {
    let isBefore = isSwapped != allowsEqual ? right < left : left < right
    return isBefore != allowsEqual
  }

  /// Whether the first of two elements stands before the second.
  func precedes(
    _ left: UnsafeMutablePointer<Value>,
    _ right: UnsafeMutablePointer<Value>
  ) throws -> Bool {
    let first = path == 0 ? left : try Machine.follow(left, path)
    let second = path == 0 ? right : try Machine.follow(right, path)
    guard kind == .string else {
      return precedes(Machine.word(first, isBool: false), Machine.word(second, isBool: false))
    }
    return precedes(
      try NativeLibrary.string(first.pointee),
      try NativeLibrary.string(second.pointee)
    )
  }
}

extension Ordering {
  /// The order that a closure defines, if it is of this kind.
  init?(_ body: FunctionBody, concrete: (Type) -> Type) {
    guard body.parameters.count == 2, body.inoutParameters.isEmpty, body.statements.count == 1,
      concrete(body.parameters[0].type) == concrete(body.parameters[1].type)
    else { return nil }
    let comparison: TypedExpression
    switch body.statements[0].kind {
    case .return(let value?), .expression(let value): comparison = value
    default: return nil
    }
    guard case .call(let function, _, let arguments) = comparison.kind, arguments.count == 2,
      case .native(let key) = function.implementation, case .value(let left) = arguments[0],
      case .value(let right) = arguments[1]
    else { return nil }
    let type = concrete(left.type)
    guard let kind = Ordering.kind(of: type), concrete(right.type) == type else { return nil }
    let name = Intrinsics.specialized(key, type)
    guard let dot = name.firstIndex(of: "."),
      ["Int", "Double", "String", "Comparable"].contains(name[..<dot])
    else { return nil }
    let (isSwapped, allowsEqual): (Bool, Bool)
    switch name[name.index(after: dot)...] {
    case "<": (isSwapped, allowsEqual) = (false, false)
    case ">": (isSwapped, allowsEqual) = (true, false)
    case "<=": (isSwapped, allowsEqual) = (false, true)
    case ">=": (isSwapped, allowsEqual) = (true, true)
    default: return nil
    }
    guard let first = Ordering.path(left), let second = Ordering.path(right),
      first.steps == second.steps
    else { return nil }
    // `$1.age < $0.age` compares the other way round.
    let isReversed: Bool
    if first.root == body.parameters[0], second.root == body.parameters[1] {
      isReversed = false
    } else if first.root == body.parameters[1], second.root == body.parameters[0] {
      isReversed = true
    } else {
      return nil
    }
    self.init(
      path: first.steps,
      kind: kind,
      isSwapped: isSwapped != isReversed,
      allowsEqual: allowsEqual
    )
  }

  private static func kind(of type: Type) -> Kind? {
    guard case .nominal(let nominal, _) = type, nominal.isNative else { return nil }
    switch nominal.name {
    case "Int": return .int
    case "Double": return .double
    case "String": return .string
    default: return nil
    }
  }

  /// The variable whose field an expression reads, and the way there.
  private static func path(_ expression: TypedExpression) -> (root: Variable, steps: Int)? {
    var indices: [Int] = []
    var current = expression
    while true {
      switch current.kind {
      case .variable(let variable):
        var steps = 0
        for index in indices {
          guard index >= 0, index < 0xffe else { return nil }
          steps = steps << 12 | (index + 1)
        }
        return (variable, steps)
      case .field(let base, let index), .tupleElement(let base, let index):
        guard indices.count < 4 else { return nil }
        indices.append(index)
        current = base
      default: return nil
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What random numbers are drawn from: the session's generator, or one that a cell has written, a
/// struct with `mutating func next() -> UInt64`.
struct DrawingGenerator: RandomNumberGenerator {
  let machine: Machine
  /// The function of the cell and the generator that it belongs to.
  var own: (code: Int, generator: Value)?
  /// What went wrong in the cell's function.
  private(set) var error: (any Error)?

  init(_ machine: Machine, own: (code: Int, generator: Value)? = nil) {
    self.machine = machine
    self.own = own
  }

  /// After an error the session's numbers follow, for an algorithm may wait for one that it likes.
  mutating func next() -> UInt64 {
    guard error == nil, let (code, generator) = own else { return machine.generator.next() }
    do {
      try machine.checkInterruption()
      var arguments = [generator]
      own = (code, .void)
      defer { own = (code, arguments[0]) }
      let closure = Value.object(ClosureObject(.cell(code), captures: []))
      return IntegerKind.value(try NativeLibrary.int(try machine.apply(closure, &arguments)))
    } catch {
      self.error = error
      return machine.generator.next()
    }
  }
}

extension NativeLibrary {
  /// Draws from the generator that is passed `inout`, or from the session's if there is none or if
  /// it is the system's.
  static func drawing<Result>(
    _ machine: Machine,
    _ a: Arguments,
    _ site: CallSite,
    _ body: (inout DrawingGenerator) throws -> Result
  ) throws -> Result {
    guard let place = site.inoutArguments.max(),
      case .nominal(let type, let arguments) = site.argumentTypes[place], !type.isNative,
      let code = try machine.ownMethod?("next", type, arguments)
    else {
      var generator = DrawingGenerator(machine)
      return try body(&generator)
    }
    var generator = DrawingGenerator(machine, own: (code, a[place]))
    a[place] = .void
    defer { a[place] = generator.own?.generator ?? .void }
    let result = try body(&generator)
    if let error = generator.error { throw error }
    return result
  }

  /// Random Booleans, and the system's generator, which is the session's.
  static let random: [String: NativeEntry] = [
    "SystemRandomNumberGenerator.init": { _, _, _ in .int(0) },
    "SystemRandomNumberGenerator.next": { machine, _, _ in value(machine.generator.next()) },
    "Bool.random": { machine, a, site in
      .bool(try drawing(machine, a, site) { Bool.random(using: &$0) })
    },
  ]
}

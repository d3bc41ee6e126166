// SPDX-License-Identifier: Apache-2.0

/// A key path as a value: functions for each part of it.
final class KeyPathObject: Value.Object, @unchecked Sendable {
  /// How one key path literal reads and sets.
  struct Step {
    var read: Value
    /// Reads into an existential.
    var erase: Value
    /// `.none` if it can only be read.
    var write: Value
  }

  let steps: [Step]
  /// As Swift prints it, which also names what it goes through.
  let name: String
  /// What stands in its subscripts.
  let arguments: [Value]

  init(_ steps: [Step], name: String, arguments: [Value]) {
    self.steps = steps
    self.name = name
    self.arguments = arguments
  }

  func get(_ root: Value, _ machine: Machine, erased: Bool = false) throws -> Value {
    var value = root
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      value = try machine.apply(erased && isLast ? step.erase : step.read, value)
    }
    return value
  }

  /// The root with the new value at the end of the path.
  func set(_ root: Value, to new: Value, _ machine: Machine) throws -> Value {
    var roots = [root]
    for step in steps.dropLast() {
      roots.append(try machine.apply(step.read, roots[roots.count - 1]))
    }
    var value = new
    for step in steps.reversed() {
      guard let inner = roots.popLast() else { throw Trap.conflict }
      value = try machine.apply(step.write, inner, value)
    }
    return value
  }

  /// The path that goes on where this one ends.
  func appending(_ next: KeyPathObject) -> KeyPathObject {
    let rest = next.name.drop { $0 != "." }
    return KeyPathObject(
      steps + next.steps,
      name: rest == ".self" ? name : name + rest,
      arguments: arguments + next.arguments
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

extension NativeCall {
  /// The argument at a place, in the cell's form; an internal error if it was left out.
  public subscript(index: Int) -> Value {
    get throws {
      guard arguments.indices.contains(index), let value = arguments[index] else {
        throw BridgingError(expected: "argument \(index)", found: "none")
      }
      return value
    }
  }

  /// The argument at a place, in the host's form.
  public func argument<T: Bridged>(_ index: Int, as type: T.Type = T.self) throws -> T {
    try T.unbridged(try self[index])
  }

  /// The argument at a place, in the host's form, or `nil` if it was left out.
  public func optional<T: Bridged>(_ index: Int, as type: T.Type = T.self) throws -> T? {
    guard arguments.indices.contains(index), let value = arguments[index] else { return nil }
    return try T.unbridged(value)
  }

  /// The argument at a place, in the host's form, or a default if it was left out.
  public func argument<T: Bridged>(
    _ index: Int,
    default value: @autoclosure () throws -> T
  ) throws -> T {
    try optional(index) ?? value()
  }

  /// The function at a place as a closure of one parameter.
  public func closure<A: Bridged, R: Bridged>(_ index: Int) throws -> (A) throws -> R {
    let (function, apply) = (try self[index], apply)
    return { try R.unbridged(try apply(function, [$0.bridged])) }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A value as it is kept in a container, passed to native code, or held in a reference register.
///
/// Integers, floating-point numbers and Booleans whose static type is known live unboxed in word
/// registers; they take this form only where any value may stand. An optional is `.none` or the
/// value itself; only an optional inside an optional needs `.some`.
public enum Value: @unchecked Sendable {
  /// `()`, and a register that holds nothing.
  case void
  /// `nil`, at any depth of optionals where it is not wrapped in ``some(_:)``.
  case none
  /// A value of type `Int` or a sized integer.
  case int(Int)
  /// A value of type `Double` or `Float`.
  case double(Double)
  /// A value of type `Bool`.
  case bool(Bool)
  /// A value of type `String`, `Character` or `Substring`.
  case string(String)
  /// Everything else: arrays, dictionaries, tuples, structs, closures, host values.
  case object(Object)

  /// The base of everything that is kept by reference.
  ///
  /// Objects are confined to the session's thread; those with value semantics are copied before a
  /// change unless the reference is the only one.
  open class Object: @unchecked Sendable {
    /// Makes an object.
    public init() {}
  }
}

/// A value of the host: opaque to the machine.
public class HostObject: Value.Object, @unchecked Sendable {
  /// The value, for dynamic casts and display.
  public var any: any Sendable { () }
}

/// A host value of type `Wrapped`.
public final class HostBox<Wrapped: Sendable>: HostObject, @unchecked Sendable {
  /// The value inside.
  public let value: Wrapped

  /// Wraps `value`.
  public init(_ value: Wrapped) {
    self.value = value
    super.init()
  }

  override public var any: any Sendable { value }
}

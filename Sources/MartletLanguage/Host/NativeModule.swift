// SPDX-License-Identifier: Apache-2.0

/// A library that cells can use: what it declares, and the code behind each declaration.
///
/// `interface` is Swift source without bodies. Each function, initialiser, property or subscript has
/// an attribute `@native(N)`, the index of its getter or code in `functions`; a settable property or
/// subscript has `@native(N, M)` with its setter `M`. An enum case has `@native(N, M)`: `N` makes
/// it from its payload; `M` takes a value and gives the payload as an array object (empty without a
/// payload), or `.none` if the value is of another case. Doc comments are what inspection shows.
public struct NativeModule: Sendable {
  /// The module's name, as in `import Martlet`.
  public let name: String
  /// The declarations.
  public let interface: String
  /// The code, by the indices in `interface`.
  public let functions: [NativeFunction]
  /// Declarations that are written in the cell language itself: what is generic, or takes anything.
  public let cell: String

  /// Puts a module together.
  public init(name: String, interface: String, functions: [NativeFunction], cell: String = "") {
    self.name = name
    self.interface = interface
    self.functions = functions
    self.cell = cell
  }
}

/// Native code that a cell can call.
///
/// Errors that it throws become errors of the cell.
public typealias NativeFunction = @Sendable (inout NativeCall) throws -> Value

/// What native code gets: arguments in the order of the parameters, `self` first for a method.
public struct NativeCall {
  /// The arguments; `nil` stands for one left out, whose default the callee knows.
  ///
  /// A variadic
  /// parameter arrives as one array. The first may be changed by a mutating method.
  public var arguments: [Value?]
  /// Calls back into the machine: a function value with its arguments.
  public let apply: (Value, [Value]) throws -> Value

  /// Makes a call.
  public init(arguments: [Value?], apply: @escaping (Value, [Value]) throws -> Value) {
    self.arguments = arguments
    self.apply = apply
  }
}

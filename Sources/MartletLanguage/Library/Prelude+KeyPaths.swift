// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  static let keyPaths = """
    /// A way from a value to a part of it that can be read.
    public struct KeyPath<Root, Value>: Hashable {
      /// The way that goes on where this one ends.
      @native("KeyPath.appending") public func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next>
    }
    /// A way from a value to a part of it that can be read and set.
    public struct WritableKeyPath<Root, Value>: Hashable {
      /// The way that goes on where this one ends.
      @native("KeyPath.appending") public func appending<Next>(path: WritableKeyPath<Value, Next>) -> WritableKeyPath<Root, Next>
      /// The way that goes on where this one ends.
      @native("KeyPath.appending") public func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next>
    }
    /// A way from a value to a part of it of whatever type.
    public struct PartialKeyPath<Root>: Hashable {}
    """
}

// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// Key paths as values.
  static let keyPaths: [String: NativeEntry] = [
    "KeyPath.make": { _, a, site in
      .object(
        KeyPathObject(
          [.init(read: a[0], erase: a[1], write: a[2])],
          name: try string(a[3]),
          arguments: (4..<max(4, site.argumentCount)).map { a[$0] }
        )
      )
    },
    "KeyPath.get": { machine, a, _ in try keyPath(a[1]).get(a[0], machine) },
    "KeyPath.getAny": { machine, a, _ in try keyPath(a[1]).get(a[0], machine, erased: true) },
    "KeyPath.set": { machine, a, _ in
      // The value is moved, so that it is changed in place.
      let path = try keyPath(a[2])
      let root = a[0]
      a[0] = .void
      a[0] = try path.set(root, to: a[1], machine)
      return .void
    },
    "KeyPath.appending": { _, a, _ in .object(try keyPath(a[0]).appending(keyPath(a[1]))) },
  ]

  private static func keyPath(_ value: Value) throws -> KeyPathObject {
    guard let path = value.object(KeyPathObject.self) else { throw Trap.conflict }
    return path
  }
}

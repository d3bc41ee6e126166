// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// What changes collections of any kind in place: arrays as such, those that cells declare through
  /// their own subscripts.
  static let mutables: [String: NativeEntry] = {
    var entries: [String: NativeEntry] = [
      "Mutable.set": { machine, a, site in
        if a[0].object(ArrayObject.self) != nil { return try native("Array.set", machine, a, site) }
        let places = try ownPlaces(a[0])
        try places.set(&a[0], a[2], a[1])
        return .void
      },
      "Mutable.swapAt": { machine, a, site in
        if a[0].object(ArrayObject.self) != nil {
          return try native("Array.swapAt", machine, a, site)
        }
        let places = try ownPlaces(a[0])
        let (one, other) = (try places.element(a[0], a[1]), try places.element(a[0], a[2]))
        try places.set(&a[0], a[1], other)
        try places.set(&a[0], a[2], one)
        return .void
      },
    ]
    for name in ["reverse", "shuffle", "sort", "sort(by)"] {
      entries["Mutable.\(name)"] = { machine, a, site in
        if a[0].object(ArrayObject.self) != nil {
          return try native("Array.\(name)", machine, a, site)
        }
        let places = try ownPlaces(a[0])
        let elements = try Sequences.collect(a[0], .value, machine)
        let changed = elements.copy(from: 0, to: elements.count)
        let whole = a[0]
        a[0] = .object(changed)
        do {
          _ = try native("Array.\(name)", machine, a, site)
        } catch {
          a[0] = whole
          throw error
        }
        let result = try array(a[0])
        a[0] = whole
        var (place, end) = try places.bounds(whole)
        for offset in 0..<result.count where !Comparing.equal(place, end) {
          try places.set(&a[0], place, result[offset])
          place = try places.after(a[0], place)
        }
        return .void
      }
    }
    return entries
  }()

  private static func native(
    _ key: String,
    _ machine: Machine,
    _ a: Arguments,
    _ site: CallSite
  ) throws -> Value {
    guard let entry = entries[key] else { throw Trap.conflict }
    return try entry(machine, a, site)
  }

  private static func ownPlaces(_ value: Value) throws -> OwnPlaces {
    guard case .object(let own as Aggregate) = value, let places = own.places else {
      throw Trap.conflict
    }
    return places
  }
}

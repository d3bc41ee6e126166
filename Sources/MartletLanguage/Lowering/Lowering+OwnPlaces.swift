// SPDX-License-Identifier: Apache-2.0

/// How native code finds its way in a collection that a cell has declared.
struct OwnPlaces {
  /// The first place and the one behind the last.
  let bounds: (Value) throws -> (Value, Value)
  /// The place behind another; from the end there is none.
  let after: (Value, Value) throws -> Value
  /// The place before another, if the type can go backward.
  let before: (Value, Value) throws -> Value
  /// What stands at a place.
  let element: (Value, Value) throws -> Value
  /// Puts another element to a place.
  let set: (inout Value, Value, Value) throws -> Void
  /// Whether places are numbers that follow one another.
  let isCounted: Bool
}

extension Lowering {
  /// The places of a type of a cell that has `startIndex`, `endIndex` and a subscript.
  func places(of type: Type) -> OwnPlaces? {
    guard witnesses.ownProperty("startIndex", of: type) != nil,
      witnesses.ownProperty("endIndex", of: type) != nil, witnesses.ownSubscript(of: type) != nil
    else { return nil }
    let machine = machine
    func step(_ label: String, by distance: Int) -> (Value, Value) throws -> Value {
      guard witnesses.ownMethod("index", [label], of: type) != nil else {
        return { _, place in
          guard case .int(let number) = place else { throw Trap.conflict }
          let (next, overflow) = number.addingReportingOverflow(distance)
          guard !overflow else { throw Trap.conflict }
          return .int(next)
        }
      }
      let method = Member { [unowned self] type in
        guard let (function, types) = witnesses.ownMethod("index", [label], of: type) else {
          throw Trap.conflict
        }
        return try compile(function, types)
      }
      return { [unowned self, unowned machine] value, place in
        guard let type = dynamicType(of: value) else { throw Trap.conflict }
        let function = try method.function(for: type, isGeneric: isGeneric(type), machine)
        return try machine.apply(function, value, place)
      }
    }
    let getter = Member { [unowned self] type in
      guard let (function, types) = witnesses.ownSubscript(of: type) else { throw Trap.conflict }
      return try compile(function, types)
    }
    return OwnPlaces(
      bounds: { [unowned self] value in
        guard let type = dynamicType(of: value),
          let start = try read("startIndex", of: value, type),
          let end = try read("endIndex", of: value, type)
        else { throw Trap.conflict }
        return (start, end)
      },
      after: step("after", by: 1),
      before: step("before", by: -1),
      element: { [unowned self, unowned machine] value, place in
        guard let type = dynamicType(of: value) else { throw Trap.conflict }
        let function = try getter.function(for: type, isGeneric: isGeneric(type), machine)
        return try machine.apply(function, value, place)
      },
      set: { [unowned self, unowned machine] value, place, element in
        guard let type = dynamicType(of: value),
          let (function, types) = witnesses.ownSubscriptSetter(of: type)
        else { throw Trap.conflict }
        let setter = Value.object(machine.closure(of: try compile(function, types)))
        var arguments = [value, element, place]
        value = .void
        defer { value = arguments[0] }
        _ = try machine.apply(setter, &arguments)
      },
      isCounted: witnesses.ownMethod("index", ["after"], of: type) == nil
    )
  }

  /// Goes through a collection from place to place.
  func iteration(by places: OwnPlaces) -> (Value) throws -> IteratorObject {
    { value in
      var (place, end) = try places.bounds(value)
      return IteratorObject {
        if Comparing.equal(place, end) { return nil }
        let found = try places.element(value, place)
        place = try places.after(value, place)
        return found
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// A mistake that ends the statement and cannot be caught: a trap in compiled Swift.
struct Trap: Error {
  var code: String
  var message: String
  var remedy: String?

  init(_ code: String, _ message: String, _ remedy: String? = nil) {
    self.code = code
    self.message = message
    self.remedy = remedy
  }

  static func overflow(_ left: Int, _ operation: String, _ right: Int) -> Trap {
    Trap(
      "integer-overflow",
      "\(left) \(operation) \(right) does not fit into Int (\(Int.min) to \(Int.max))",
      "Compute with Double, or use &\(operation) to drop what does not fit."
    )
  }

  static func division(
    _ left: Int,
    _ operation: String,
    _ right: Int,
    showing text: String? = nil
  ) -> Trap {
    if right == 0 {
      return Trap(
        "division-by-zero",
        "\(text ?? "\(left)") \(operation) 0 has no value",
        "Test the divisor before, or divide as Double."
      )
    }
    return overflow(left, operation, right)
  }

  static func index(_ index: Int, _ count: Int, start: Int = 0) -> Trap {
    if count == 0 {
      return Trap("index-out-of-range", "index \(index) is out of range: the array is empty")
    }
    let elements = count == 1 ? "1 element" : "\(count) elements"
    return Trap(
      "index-out-of-range",
      "index \(index) is out of range: the array has \(elements), "
        + "so the last index is \(start + count - 1)"
        + (start > 0 ? " and the first is \(start)" : ""),
      index < 0 ? "Indices do not count from the end: write `last`, or `suffix(2)`." : nil
    )
  }

  static func toInt(_ value: Double) -> Trap {
    Trap(
      "not-an-integer",
      "\(value) cannot become an Int, which goes from \(Int.min) to \(Int.max)",
      value.isNaN ? "Test it with `isNaN` before." : nil
    )
  }

  static let foundNone = Trap(
    "unexpected-nil",
    "found nil where `!` promises a value",
    "Use `if let`, `guard let` or `??` to say what happens without one."
  )

  static let recursion = Trap(
    "infinite-recursion",
    "the calls are nested too deeply",
    "Is a case missing in which the function returns without calling itself?"
  )

  static let nativeDepth = Trap(
    "infinite-recursion",
    "closures and library calls are nested too deeply",
    "Is a case missing in which the function returns without calling itself?"
  )

  static let interrupted = Trap("interrupted", "interrupted")

  static func tooLarge(_ what: String, _ count: Int, limit: Int) -> Trap {
    Trap("too-large", "\(what) of \(count) elements is too large; the limit is \(limit)")
  }

  /// The lowering and the machine disagree, or a variable is used while it is being changed.
  static let conflict = Trap(
    "conflicting-access",
    "a value is used here while it is being changed, or before it is set",
    "Copy it into a constant first."
  )
}

/// An error that a cell threw.
struct Thrown: Error {
  let value: Value
  /// `try!` promised that there would be none: no `catch` gets it.
  var isFinal = false
}

/// An error on its way out of the machine, with the calls that it passed.
struct Located: Error {
  var error: any Error
  /// Innermost first.
  var places: [Diagnostic.Place]
  /// How many calls were left out in the middle of ``places``.
  var omitted = 0
  private static let limit = 64

  /// Adds the next call outwards.
  mutating func add(_ place: Diagnostic.Place) {
    if let last = places.indices.last, places[last].isSame(as: place) {
      places[last].times += 1
      return
    }
    if places.count == Self.limit {
      // Both ends say most: where it happened, and what the cell called.
      omitted += places.remove(at: Self.limit / 2).times
    }
    places.append(place)
  }
}

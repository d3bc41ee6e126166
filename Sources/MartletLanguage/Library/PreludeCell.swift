// SPDX-License-Identifier: Apache-2.0

/// The part of the standard library that is written in the cell language itself; it runs before the
/// first cell of a session.
enum PreludeCell {
  static let text = """
    /// A value, or the error for which there is none.
    enum Result<Success, Failure: Error> {
      case success(Success), failure(Failure)

      /// The value; throws the error if there is none.
      func get() throws -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }

      /// What the closure makes of the value; an error stays.
      func map<New>(_ transform: (Success) -> New) -> Result<New, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }

      /// The result that the closure gives for the value; an error stays.
      func flatMap<New>(_ transform: (Success) -> Result<New, Failure>) -> Result<New, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }

      /// The same with what the closure makes of the error.
      func mapError<New: Error>(_ transform: (Failure) -> New) -> Result<Success, New> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }
    }

    extension Result: Equatable where Success: Equatable, Failure: Equatable {}
    extension Result: Hashable where Success: Hashable, Failure: Hashable {}

    extension Result where Failure == Error {
      /// What the closure returns or throws.
      init(catching body: () throws -> Success) {
        do { self = .success(try body()) } catch { self = .failure(error) }
      }
    }

    /// A set of options, each a bit of a number.
    protocol OptionSet: RawRepresentable, Equatable, ExpressibleByArrayLiteral {
      init(rawValue: RawValue)
    }

    extension OptionSet where RawValue: FixedWidthInteger {
      init() { self = Self(rawValue: 0) }
      init(arrayLiteral elements: Self...) {
        var bits: RawValue = 0
        for element in elements { bits |= element.rawValue }
        self = Self(rawValue: bits)
      }
      /// Whether it holds no option.
      var isEmpty: Bool { rawValue == 0 }
      /// Whether all of the options given are in it.
      func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }
      /// The options of both.
      func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }
      /// The options that both have.
      func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }
      /// The options that one of both has, and not the other.
      func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue) }
      /// The options that the other has not.
      func subtracting(_ other: Self) -> Self { Self(rawValue: rawValue & ~other.rawValue) }
      func isSubset(of other: Self) -> Bool { rawValue & other.rawValue == rawValue }
      func isSuperset(of other: Self) -> Bool { rawValue & other.rawValue == other.rawValue }
      func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }
      mutating func formUnion(_ other: Self) { self = union(other) }
      mutating func formIntersection(_ other: Self) { self = intersection(other) }
      mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
      mutating func subtract(_ other: Self) { self = subtracting(other) }
      /// Adds an option.
      @discardableResult
      mutating func insert(_ member: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let isNew = !contains(member)
        self = union(member)
        return (isNew, member)
      }
      /// Takes an option away.
      @discardableResult
      mutating func remove(_ member: Self) -> Self? {
        let found = intersection(member)
        self = subtracting(member)
        return found.isEmpty ? nil : found
      }
      /// Adds an option, which takes the place of one that is there.
      @discardableResult
      mutating func update(with member: Self) -> Self? {
        let found = intersection(member)
        self = union(member)
        return found.isEmpty ? nil : found
      }
    }

    /// An error that says in words what went wrong.
    protocol LocalizedError: Error {
      /// What went wrong.
      var errorDescription: String? { get }
      /// Why.
      var failureReason: String? { get }
      /// What to do.
      var recoverySuggestion: String? { get }
      /// Where help is to be found.
      var helpAnchor: String? { get }
    }

    extension LocalizedError {
      var errorDescription: String? { nil }
      var failureReason: String? { nil }
      var recoverySuggestion: String? { nil }
      var helpAnchor: String? { nil }
    }

    extension Error {
      /// What went wrong, in the error's own words if it is a `LocalizedError`.
      var localizedDescription: String {
        if let error = self as? any LocalizedError, let text = error.errorDescription { return text }
        return _numberedDescription
      }
    }
    """
}

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

    extension Result where Failure == Error {
      /// What the closure returns or throws.
      init(catching body: () throws -> Success) {
        do { self = .success(try body()) } catch { self = .failure(error) }
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

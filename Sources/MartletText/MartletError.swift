// SPDX-License-Identifier: Apache-2.0

/// What every error of the library says about itself.
///
/// An error is data: which kind it is (`code`), what was wrong with the actual and the expected
/// value (`message`), what to do about it (`remedy`), and the text in the user's program that is to
/// blame (`culprit`), which a notebook uses to point at the place in the cell.
public protocol MartletError: Error, Sendable, CustomStringConvertible {
  /// A stable name of the kind of error, such as `unknown-column`.
  var code: String { get }
  /// One or two sentences that say what was wrong, with the actual and the expected value.
  var message: String { get }
  /// One sentence that says what to do, or `nil` where the message says it all.
  var remedy: String? { get }
  /// The offending name or text as the user wrote it, or `nil` where there is none.
  var culprit: String? { get }
}

extension MartletError {
  /// No remedy beyond what the message says.
  public var remedy: String? { nil }

  /// No text of the user's program is to blame.
  public var culprit: String? { nil }

  /// The message, and the remedy where there is one.
  public var description: String {
    guard let remedy, !remedy.isEmpty else { return message }
    return "\(message) \(remedy)"
  }
}

// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// Where an execution shows what it does.
///
/// May be used from any thread until ``KernelBackend/execute(_:output:)`` returns, and does not
/// wait for the client, except for ``input(prompt:isPassword:)``. Things arrive in the order in
/// which they were written.
public protocol ExecutionOutput: Sendable {
  /// Writes text to the standard output.
  func write(stdout text: String)

  /// Writes text to the standard error.
  func write(stderr text: String)

  /// Shows a value, or shows it anew where it was shown before.
  func display(_ display: Display)

  /// Shows the value of the code's last expression, beside the number of the execution.
  ///
  /// - Parameters:
  ///   - bundle: The value in its forms.
  ///   - buffers: Bytes that come along, for front ends that know what they are.
  func result(_ bundle: MediaBundle, buffers: [[UInt8]])

  /// Removes the output of this execution so far.
  ///
  /// - Parameter wait: Whether to remove it only when the next output comes, which does not flicker.
  func clear(wait: Bool)

  /// Asks the person for a line of text and waits for the answer.
  ///
  /// - Throws: ``InputError``.
  func input(prompt: String, isPassword: Bool) throws -> String

  /// Leaves something for the front end in the reply, where the execution ends well.
  func attach(_ payload: Payload)
}

extension ExecutionOutput {
  /// Shows the value of the code's last expression, beside the number of the execution.
  public func result(_ bundle: MediaBundle) { result(bundle, buffers: []) }
}

/// A value to be shown.
///
/// The text of a representation whose type is `application/json` or ends in `+json` is sent as the
/// JSON that it is; where it is no JSON it is sent as text.
public struct Display: Sendable, Equatable {
  /// The value in its forms, with what front ends need to know about them.
  public var bundle: MediaBundle
  /// Bytes that come along; they are not covered by the message's signature.
  public var buffers: [[UInt8]]
  /// A name under which the display can be replaced later.
  public var id: String?
  /// Whether this replaces every display of the same name instead of being one more.
  public var isUpdate: Bool

  /// Shows a value; with an `id` it can be replaced later.
  public init(_ bundle: MediaBundle, id: String? = nil, buffers: [[UInt8]] = []) {
    self.bundle = bundle
    self.buffers = buffers
    self.id = id
    isUpdate = false
  }

  /// Replaces what was shown under `id`.
  public init(_ bundle: MediaBundle, updating id: String, buffers: [[UInt8]] = []) {
    self.init(bundle, id: id, buffers: buffers)
    isUpdate = true
  }
}

/// Something for the front end that is not output.
public enum Payload: Sendable, Equatable {
  /// A text to be shown in a pager, from a line on.
  case page(MediaBundle, start: Int = 0)
  /// Code for the next cell, or for this one.
  case nextInput(String, replace: Bool)
}

/// Why the person did not answer.
public enum InputError: MartletError, Equatable {
  /// The client cannot ask: the notebook runs without a person.
  case notAllowed
  /// The execution was interrupted while it waited.
  case interrupted
  /// The kernel is ending.
  case shuttingDown

  /// A stable name of the kind of error.
  public var code: String {
    switch self {
    case .notAllowed: "input-not-allowed"
    case .interrupted: "interrupted"
    case .shuttingDown: "shutting-down"
    }
  }

  /// What was wrong.
  public var message: String {
    switch self {
    case .notAllowed: "The code asks for input, but this front end cannot ask anybody."
    case .interrupted: "Interrupted while waiting for input."
    case .shuttingDown: "The kernel ended while waiting for input."
    }
  }

  /// What to do about it.
  public var remedy: String? {
    self == .notAllowed ? "Run the notebook interactively, or set the value in a cell." : nil
  }
}

// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// A request to run code.
public struct ExecuteRequest: Sendable, Equatable {
  /// The code.
  public var code: String
  /// The number of this execution, as front ends show it beside the cell.
  public var executionCount: Int
  /// Whether nobody is to see anything of it; output is then dropped by the kernel.
  public var isSilent: Bool
  /// Whether it counts and goes into the history.
  public var storesHistory: Bool
  /// Whether the client can ask the person; if not, ``ExecutionOutput/input(prompt:isPassword:)``
  /// throws.
  public var allowsInput: Bool
  /// The front end's name for the cell, if it gave one.
  public var cellID: String?
  /// The subshell in which it runs; `nil` is the main shell.
  public var subshell: String?

  /// Makes a request.
  public init(
    code: String,
    executionCount: Int,
    isSilent: Bool = false,
    storesHistory: Bool = true,
    allowsInput: Bool = false,
    cellID: String? = nil,
    subshell: String? = nil
  ) {
    self.code = code
    self.executionCount = executionCount
    self.isSilent = isSilent
    self.storesHistory = storesHistory
    self.allowsInput = allowsInput
    self.cellID = cellID
    self.subshell = subshell
  }
}

/// How an execution ended.
public enum ExecuteResult: Sendable, Equatable {
  /// It ran to its end.
  case ok
  /// It failed; also when it was interrupted.
  case error(ExecutionFailure)
  /// It was not run.
  case aborted
}

/// Why an execution failed, in the three parts that front ends show.
public struct ExecutionFailure: Error, Sendable, Equatable {
  /// The kind of error: a stable name.
  public var name: String
  /// What went wrong, on one line.
  public var message: String
  /// The whole report, line by line; it stands alone, as logs of batch runs show nothing else.
  public var traceback: [String]

  /// Makes a failure; without a traceback it is the name and the message.
  public init(name: String, message: String, traceback: [String]? = nil) {
    self.name = name
    self.message = message
    self.traceback = traceback ?? ["\(name): \(message)"]
  }
}

/// What became of one user expression.
public enum ExpressionResult: Sendable, Equatable {
  /// The value in all its forms.
  case value(MediaBundle)
  /// Why there is none.
  case failure(ExecutionFailure)
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Calls from the machine into host modules.
enum HostCalls {
  /// The machine's entry for a host function.
  static func entry(_ function: @escaping NativeFunction) -> NativeEntry {
    { machine, arguments, site in
      var call = NativeCall(arguments: []) { function, values in
        var values = values
        return try machine.apply(function, &values)
      }
      call.arguments.reserveCapacity(site.argumentCount)
      for index in 0..<site.argumentCount {
        if case .void = arguments[index] {
          call.arguments.append(nil)
        } else {
          call.arguments.append(arguments[index])
        }
      }
      let result = try function(&call)
      for index in site.inoutArguments {
        if let value = call.arguments[index] { arguments[index] = value }
      }
      return result
    }
  }
}

/// What errors of the host mean to the machine.
enum HostErrors {
  /// Whether the error says that work was interrupted: such an error cannot be caught by a cell.
  static func isInterruption(_ error: any Error) -> Bool {
    if let trap = error as? Trap { return trap.code == Trap.interrupted.code }
    return (error as? any MartletError)?.code == "interrupted"
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Execution {
  /// How repeated steps came to their end.
  package enum Ending: Sendable, Equatable {
    /// A step was the last.
    case finished
    /// Somebody asked to stop; what the steps before have learned is there.
    case interrupted
  }

  /// Makes the steps of an iterative fit until one is the last, and ends early when asked to stop.
  ///
  /// This is how an estimator whose model can be used as trained so far fits: each step leaves what
  /// was learned better than it was, and the model is made after this returns, marked as interrupted
  /// if it was. Whoever runs the fit ends then, too, since ``isInterrupted`` stays true.
  ///
  /// - Parameter step: Makes a step and returns whether it was the last; it is given how many were made
  ///   before. It may throw ``Interrupted`` half-way, and has then changed nothing of what was learned.
  /// - Returns: How it ended.
  /// - Throws: ``Interrupted`` before the first step is complete, since nothing has been learned then;
  ///   whatever else `step` throws.
  package func repeatSteps(_ step: (_ number: Int) throws -> Bool) throws -> Ending {
    var number = 0
    do {
      while true {
        try checkInterruption()
        if try step(number) { return .finished }
        number += 1
      }
    } catch let error as Interrupted {
      guard number > 0 else { throw error }
      return .interrupted
    }
  }
}

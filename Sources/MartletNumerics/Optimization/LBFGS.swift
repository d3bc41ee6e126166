// SPDX-License-Identifier: Apache-2.0

/// Minimizes a smooth function of many variables by the limited-memory BFGS method.
///
/// Each step goes along −Hg, where H approximates the inverse Hessian from the last `memory` steps,
/// by a step length that satisfies the strong Wolfe conditions. All sums run in a fixed order, so
/// the same function gives the same bits.
///
/// - Note: J. Nocedal and S. J. Wright, *Numerical Optimization*, 2nd edition, Springer, 2006,
///   doi:10.1007/978-0-387-40065-5: algorithm 7.4 for the direction, section 3.5 for the search.
package struct LBFGS: Sendable {
  /// How many steps the approximation remembers.
  package var memory: Int
  /// How many steps are made at most.
  package var maximumIterations: Int
  /// The minimization ends when no component of the gradient is larger than this in size.
  package var tolerance: Double

  /// Makes a minimizer.
  package init(memory: Int = 20, maximumIterations: Int, tolerance: Double) {
    self.memory = max(1, memory)
    self.maximumIterations = maximumIterations
    self.tolerance = tolerance
  }

  /// Where a minimization ended.
  package struct Result: Sendable {
    /// The variables at the end.
    package var point: [Double]
    /// The function's value there.
    package var value: Double
    /// The largest size of a component of the gradient there.
    package var gradientSize: Double
    /// How many steps were made.
    package var iterations: Int
    /// Whether the tolerance was met.
    package var converged: Bool
    /// Whether it was stopped before it met the tolerance or came to its last step.
    package var interrupted: Bool
  }

  /// A function: fills in the gradient (as long as the point) and returns the value.
  package typealias Function = (_ point: [Double], _ gradient: inout [Double]) throws -> Double

  /// Minimizes `function` from a starting point.
  ///
  /// It looks before every step whether ``Execution/current`` is interrupted; the function may do so
  /// as often as it likes.
  ///
  /// - Parameters:
  ///   - start: The starting point; the function must be finite there.
  ///   - onIteration: Called before every step with its number from 0, the value and the size of the
  ///     gradient.
  ///   - function: The function.
  /// - Returns: Where the minimization ended, converged or not, or where it was interrupted after at
  ///   least one step.
  /// - Throws: ``Interrupted`` before the first step is complete; what else the function or
  ///   `onIteration` throws.
  package func minimize(
    from start: [Double],
    onIteration: (_ iteration: Int, _ value: Double, _ gradientSize: Double) throws -> Void,
    function: Function
  ) throws -> Result {
    var gradient = [Double](repeating: 0, count: start.count)
    let value = try function(start, &gradient)
    var place = Place(point: start, gradient: gradient, value: value)
    let ending = try Execution.current.repeatSteps { _ in
      try onIteration(place.iteration, place.value, place.size)
      if place.size <= tolerance || place.iteration >= maximumIterations || !place.size.isFinite {
        return true
      }
      return try !step(from: &place, function)
    }
    return Result(
      point: place.point,
      value: place.value,
      gradientSize: place.size,
      iterations: place.iteration,
      converged: place.size <= tolerance,
      interrupted: ending == .interrupted
    )
  }

  /// Makes a step; `false` if there is no better point to be found.
  private func step(from place: inout Place, _ function: Function) throws -> Bool {
    var direction = self.direction(gradient: place.gradient, history: place.history)
    var slope = dot(direction, place.gradient)
    if slope >= 0 || !slope.isFinite {
      place.history = []
      direction = place.gradient.map { -$0 }
      slope = dot(direction, place.gradient)
    }
    // Without history the length of the gradient says nothing about the scale.
    let firstLength = place.history.isEmpty ? min(1, 1 / (-slope).squareRoot()) : 1
    let search = LineSearch(
      point: place.point,
      direction: direction,
      value: place.value,
      slope: slope
    )
    guard let found = try search.run(firstLength: firstLength, function: function) else {
      if place.history.isEmpty { return false }
      place.history = []
      return try step(from: &place, function)
    }

    let movement = zip(found.point, place.point).map { $0 - $1 }
    let change = zip(found.gradient, place.gradient).map { $0 - $1 }
    let curvature = dot(movement, change)
    if curvature > 1e-12 * dot(change, change).squareRoot() * dot(movement, movement).squareRoot() {
      place.history.append(Step(movement: movement, change: change, curvature: curvature))
      if place.history.count > memory { place.history.removeFirst() }
    }
    (place.point, place.gradient, place.value) = (found.point, found.gradient, found.value)
    place.iteration += 1
    return true
  }

  /// −Hg by the two-loop recursion.
  private func direction(gradient: [Double], history: [Step]) -> [Double] {
    var direction = gradient.map { -$0 }
    var weights = [Double](repeating: 0, count: history.count)
    for (index, step) in history.enumerated().reversed() {
      weights[index] = dot(step.movement, direction) / step.curvature
      addMultiple(-weights[index], of: step.change, to: &direction)
    }
    if let last = history.last {
      let scale = last.curvature / dot(last.change, last.change)
      for index in direction.indices { direction[index] *= scale }
    }
    for (index, step) in history.enumerated() {
      let correction = weights[index] - dot(step.change, direction) / step.curvature
      addMultiple(correction, of: step.movement, to: &direction)
    }
    return direction
  }
}

/// Where a minimization has come to.
private struct Place {
  var point: [Double]
  var gradient: [Double]
  var value: Double
  var history: [Step] = []
  var iteration = 0

  /// The largest size of a component of the gradient.
  var size: Double { largestSize(gradient) }
}

/// One remembered step.
private struct Step {
  /// How far the point moved.
  var movement: [Double]
  /// How the gradient changed.
  var change: [Double]
  /// Their product; positive.
  var curvature: Double
}

/// A search along a descent direction for a length with the strong Wolfe conditions.
private struct LineSearch {
  let point: [Double]
  let direction: [Double]
  let value: Double
  let slope: Double

  /// A length that was tried.
  private struct Trial {
    var length: Double
    var value: Double
    var slope: Double
  }

  /// Returns the point that was found, or `nil` when rounding leaves nothing to gain.
  ///
  /// `low` is a length with enough decrease and a falling slope, `high` one beyond the minimum; each
  /// trial replaces one of them. Near the minimum the value changes by less than its rounding error
  /// while the slope is still exact, so the decrease is tested with that much slack.
  func run(
    firstLength: Double,
    function: LBFGS.Function
  ) throws -> (point: [Double], gradient: [Double], value: Double)? {
    let decrease = 1e-4
    let flatness = 0.9
    let slack = 1e-13 * abs(value)
    var gradient = [Double](repeating: 0, count: point.count)
    var low = Trial(length: 0, value: value, slope: slope)
    var high: Trial?
    var length = firstLength

    for _ in 0..<60 {
      var candidate = point
      addMultiple(length, of: direction, to: &candidate)
      let trialValue = try function(candidate, &gradient)
      let trial = Trial(length: length, value: trialValue, slope: dot(gradient, direction))
      let isDefined = trial.value.isFinite && trial.slope.isFinite
      let isLow = isDefined && trial.value <= value + decrease * length * slope + slack

      if isLow, abs(trial.slope) <= -flatness * slope {
        return (candidate, gradient, trial.value)
      }
      if isLow, trial.slope < 0 {
        low = trial
      } else {
        high = trial
      }
      if let high {
        guard high.length - low.length > 1e-15 * high.length else { return nil }
        length = between(low, high)
      } else {
        length *= 4
      }
    }
    return nil
  }

  /// The minimum of the cubic through two trials, kept away from both ends.
  private func between(_ low: Trial, _ high: Trial) -> Double {
    let width = high.length - low.length
    let middle = low.length + width / 2
    guard high.value.isFinite, high.slope.isFinite else { return low.length + width / 10 }
    let d1 = low.slope + high.slope - 3 * (high.value - low.value) / width
    let square = d1 * d1 - low.slope * high.slope
    guard square >= 0 else { return middle }
    let d2 = square.squareRoot()
    let length =
      high.length - width * (high.slope + d2 - d1) / (high.slope - low.slope + 2 * d2)
    guard length.isFinite else { return middle }
    return min(max(length, low.length + 0.1 * width), high.length - 0.1 * width)
  }
}

/// The largest size of a component; infinite when one is not a number.
private func largestSize(_ vector: [Double]) -> Double {
  vector.reduce(0) { $1.isNaN ? .infinity : max($0, abs($1)) }
}

private func dot(_ left: [Double], _ right: [Double]) -> Double {
  var sum = 0.0
  for index in left.indices { sum += left[index] * right[index] }
  return sum
}

private func addMultiple(_ factor: Double, of vector: [Double], to sum: inout [Double]) {
  for index in vector.indices { sum[index] += factor * vector[index] }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Testing

@Suite("L-BFGS")
struct LBFGSTests {
  private func minimize(
    _ start: [Double],
    maximumIterations: Int = 1000,
    tolerance: Double = 1e-9,
    _ function: LBFGS.Function
  ) throws -> LBFGS.Result {
    try LBFGS(maximumIterations: maximumIterations, tolerance: tolerance)
      .minimize(from: start, onIteration: { _, _, _ in }, function: function)
  }

  @Test("Rosenbrock's valley is followed to its end")
  func minimizesRosenbrock() throws {
    let result = try minimize([-1.2, 1]) { x, gradient in
      let a = 1 - x[0]
      let b = x[1] - x[0] * x[0]
      gradient = [-2 * a - 400 * x[0] * b, 200 * b]
      return a * a + 100 * b * b
    }
    #expect(result.converged)
    #expect(abs(result.point[0] - 1) < 1e-8)
    #expect(abs(result.point[1] - 1) < 1e-8)
  }

  @Test("A quadratic with curvatures from 1 to a million is minimized")
  func minimizesIllConditioned() throws {
    let curvatures = (0..<13).map { step in
      (0..<step).reduce(1.0) { value, _ in value * 3.1622776601683795 }
    }
    let result = try minimize(curvatures.map { _ in 1 }) { x, gradient in
      gradient = zip(curvatures, x).map(*)
      return zip(gradient, x).reduce(0) { $0 + $1.0 * $1.1 / 2 }
    }
    #expect(result.converged)
    #expect(result.point.allSatisfy { abs($0) < 1e-8 })
  }

  @Test("A start at the minimum takes no step, and no variables neither")
  func startsAtMinimum() throws {
    let result = try minimize([0]) { x, gradient in
      gradient = [2 * x[0]]
      return x[0] * x[0]
    }
    #expect(result.converged)
    #expect(result.iterations == 0)
    #expect(try minimize([]) { _, _ in 3 }.converged)
  }

  @Test("The limit of steps ends the minimization unconverged")
  func stopsAtLimit() throws {
    let result = try minimize([10, 10], maximumIterations: 1) { x, gradient in
      gradient = [2 * x[0], 200 * x[1]]
      return x[0] * x[0] + 100 * x[1] * x[1]
    }
    #expect(!result.converged)
    #expect(result.iterations == 1)
  }

  @Test("A function without a minimum, or that is not a number, ends unconverged")
  func stopsWithoutMinimum() throws {
    let falling = try minimize([0], maximumIterations: 50) { x, gradient in
      gradient = [-1]
      return -x[0]
    }
    #expect(!falling.converged)
    let undefined = try minimize([1]) { _, gradient in
      gradient = [.nan]
      return .nan
    }
    #expect(!undefined.converged)
  }

  @Test("A step into where the function is not a number is taken back")
  func backsOffFromUndefined() throws {
    // x − ln x, defined for positive x only; its minimum is at 1.
    let result = try minimize([1e-3]) { x, gradient in
      gradient = [x[0] > 0 ? 1 - 1 / x[0] : .nan]
      return x[0] > 0 ? x[0] - portableLog(x[0]) : .nan
    }
    #expect(result.converged)
    #expect(abs(result.point[0] - 1) < 1e-8)
  }

  /// The logarithm by its artanh series after halving and doubling; test use only.
  private func portableLog(_ x: Double) -> Double {
    var y = 0.0
    var rest = x
    while rest > 1.5 { rest /= 2; y += 0.6931471805599453 }
    while rest < 0.75 { rest *= 2; y -= 0.6931471805599453 }
    let s = (rest - 1) / (rest + 1)
    var power = s
    for k in stride(from: 1.0, through: 41, by: 2) {
      y += 2 * power / k
      power *= s * s
    }
    return y
  }
}

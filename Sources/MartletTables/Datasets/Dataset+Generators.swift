// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Dataset {
  /// Round clouds of points, one around each center.
  ///
  /// The centers are drawn evenly from -10 to 10 in each direction, the points normally around them.
  ///
  /// - Parameters:
  ///   - rows: The number of points, 1 or more; the clouds have equally many, as far as that goes.
  ///   - centers: The number of clouds, 1 or more.
  ///   - features: The number of columns, 1 or more.
  ///   - deviation: The standard deviation of the points in each direction, not negative.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The columns `x1`, `x2` and so on, and the category `cluster`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  public static func blobs(
    rows: Int = 300,
    centers: Int = 3,
    features: Int = 2,
    deviation: Double = 1,
    seed: Int = 0
  ) throws -> Table {
    try check("rows", rows, 1...100_000_000)
    try check("centers", centers, 1...rows)
    try check("features", features, 1...10_000)
    try check("deviation", deviation)
    try Execution.current.require(bytes: rows * features * 8)
    var random = RandomGenerator(seed: seed)
    let middles = (0..<centers).map { _ in (0..<features).map { _ in random.uniform() * 20 - 10 } }
    let clusters = random.shuffled((0..<rows).map { $0 % centers })
    var values = (0..<features).map { _ in [Double]() }
    for (row, cluster) in clusters.enumerated() {
      if row % 4096 == 0 { try Execution.current.checkInterruption() }
      for feature in 0..<features {
        values[feature].append(middles[cluster][feature] + deviation * random.normal())
      }
    }
    return try points(values, "cluster", clusters, centers)
  }

  /// Two half moons that reach into each other.
  ///
  /// - Parameters:
  ///   - rows: The number of points, 2 or more; half of them on each moon.
  ///   - noise: The standard deviation of the points from their moon, not negative.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The columns `x1` and `x2`, and the category `moon`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  public static func moons(rows: Int = 200, noise: Double = 0.1, seed: Int = 0) throws -> Table {
    try curves(rows, noise, seed, "moon", turn: .pi) { angle, part in
      let (sine, cosine) = portableSineAndCosine(angle)
      return part == 0 ? (cosine, sine) : (1 - cosine, 0.5 - sine)
    }
  }

  /// A circle inside of another one.
  ///
  /// - Parameters:
  ///   - rows: The number of points, 2 or more; half of them on each circle.
  ///   - noise: The standard deviation of the points from their circle, not negative.
  ///   - factor: The radius of the inner circle, above 0 and below 1; that of the outer one is 1.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The columns `x1` and `x2`, and the category `circle`: 0 for the outer one.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  public static func circles(
    rows: Int = 200,
    noise: Double = 0.05,
    factor: Double = 0.5,
    seed: Int = 0
  ) throws -> Table {
    guard factor > 0, factor < 1 else {
      throw TableError(
        .invalidArgument(name: "factor", value: "\(factor)", expected: "above 0 and below 1")
      )
    }
    return try curves(rows, noise, seed, "circle", turn: 2 * .pi) { angle, part in
      let (sine, cosine) = portableSineAndCosine(angle)
      return part == 0 ? (cosine, sine) : (factor * cosine, factor * sine)
    }
  }

  /// Classes that some of the columns tell apart, among others that are only noise.
  ///
  /// Around each class's own corner of a cube with sides of twice `separation` the informative columns
  /// are normal with deviation 1; all other columns are normal around 0.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, 1 or more.
  ///   - features: The number of columns, 1 or more.
  ///   - informative: How many of them, the first ones, tell the classes apart.
  ///   - classes: The number of classes, 2 or more, at most 2 to the power of `informative`.
  ///   - separation: How far the corners are from the middle in each direction.
  ///   - seed: The same seed gives the same rows.
  /// - Returns: The columns `x1`, `x2` and so on, and the category `class`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  public static func classification(
    rows: Int = 200,
    features: Int = 10,
    informative: Int = 3,
    classes: Int = 2,
    separation: Double = 1,
    seed: Int = 0
  ) throws -> Table {
    try check("rows", rows, 1...100_000_000)
    try check("features", features, 1...10_000)
    try check("informative", informative, 1...features)
    try check("classes", classes, 2...(1 << min(informative, 20)))
    try check("separation", separation)
    try Execution.current.require(bytes: rows * features * 8)
    var random = RandomGenerator(seed: seed)
    let corners = try random.permutation(1 << min(informative, 20)).prefix(classes)
    let labels = random.shuffled((0..<rows).map { $0 % classes })
    var values = (0..<features).map { _ in [Double]() }
    for (row, label) in labels.enumerated() {
      if row % 4096 == 0 { try Execution.current.checkInterruption() }
      for feature in 0..<features {
        let side = feature < min(informative, 20) && corners[label] >> feature & 1 == 1
        let middle = feature >= informative ? 0 : side ? separation : -separation
        values[feature].append(middle + random.normal())
      }
    }
    return try points(values, "class", labels, classes)
  }

  /// A number that depends on some of the columns linearly, and on noise.
  ///
  /// The columns are normal with deviation 1. The weights of the informative ones are drawn evenly from
  /// 10 to 100.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, 1 or more.
  ///   - features: The number of columns, 1 or more.
  ///   - informative: How many of them, the first ones, the number depends on.
  ///   - noise: The standard deviation of the noise, not negative.
  ///   - seed: The same seed gives the same rows.
  /// - Returns: The columns `x1`, `x2` and so on, and `target`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  public static func regression(
    rows: Int = 200,
    features: Int = 10,
    informative: Int = 3,
    noise: Double = 10,
    seed: Int = 0
  ) throws -> Table {
    try check("rows", rows, 1...100_000_000)
    try check("features", features, 1...10_000)
    try check("informative", informative, 0...features)
    try check("noise", noise)
    try Execution.current.require(bytes: rows * features * 8)
    var random = RandomGenerator(seed: seed)
    let weights = (0..<features).map { $0 < informative ? 10 + 90 * random.uniform() : 0 }
    var values = (0..<features).map { _ in [Double]() }
    var targets: [Double] = []
    for row in 0..<rows {
      if row % 4096 == 0 { try Execution.current.checkInterruption() }
      var target = 0.0
      for feature in 0..<features {
        let value = random.normal()
        values[feature].append(value)
        target += weights[feature] * value
      }
      targets.append(target + noise * random.normal())
    }
    return Table(
      unchecked: values.enumerated().map { Column(name: "x\($0 + 1)", storage: .double($1)) }
        + [Column(name: "target", storage: .double(targets))]
    )
  }

  // MARK: Parts

  /// Points on two curves, at even distances, in any order.
  private static func curves(
    _ rows: Int,
    _ noise: Double,
    _ seed: Int,
    _ name: String,
    turn: Double,
    _ point: (_ angle: Double, _ part: Int) -> (Double, Double)
  ) throws -> Table {
    try check("rows", rows, 2...100_000_000)
    try check("noise", noise)
    try Execution.current.require(bytes: rows * 24)
    var random = RandomGenerator(seed: seed)
    let order = random.shuffled(Array(0..<rows))
    var values: [[Double]] = [[], []]
    for (row, place) in order.enumerated() {
      if row % 4096 == 0 { try Execution.current.checkInterruption() }
      let count = (rows + 1 - place % 2) / 2
      // A whole circle ends where it begins.
      let steps = turn > 4 ? count : max(1, count - 1)
      let (x, y) = point(turn * Double(place / 2) / Double(steps), place % 2)
      values[0].append(x + noise * random.normal())
      values[1].append(y + noise * random.normal())
    }
    return try points(values, name, order.map { $0 % 2 }, 2)
  }

  private static func points(
    _ values: [[Double]],
    _ name: String,
    _ labels: [Int],
    _ count: Int
  ) throws -> Table {
    let levels = (0..<count).map { String($0) }
    return Table(
      unchecked: values.enumerated().map { Column(name: "x\($0 + 1)", storage: .double($1)) }
        + [try Column(name, categories: labels.map { levels[$0] }, levels: levels)]
    )
  }

  private static func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) throws {
    guard range.contains(value) else {
      throw TableError(
        .invalidArgument(
          name: name,
          value: "\(value)",
          expected: "from \(grouped(range.lowerBound)) to \(grouped(range.upperBound))"
        )
      )
    }
  }

  private static func check(_ name: String, _ value: Double) throws {
    guard value >= 0, value.isFinite else {
      throw TableError(.invalidArgument(name: name, value: "\(value)", expected: "0 or more"))
    }
  }
}

/// Sine and cosine of an angle from 0 to 2π, with the same bits on every platform: by their series, of
/// which what is left out is below 10⁻²⁰.
private func portableSineAndCosine(_ angle: Double) -> (sine: Double, cosine: Double) {
  // From -π to π the series loses no digits that matter.
  let reduced = angle - .pi
  let square = reduced * reduced
  var (sine, cosine) = (1.0, 1.0)
  for term in stride(from: 34.0, to: 0, by: -2) {
    sine = 1 - sine * square / (term * (term + 1))
    cosine = 1 - cosine * square / ((term - 1) * term)
  }
  return (-sine * reduced, -cosine)
}

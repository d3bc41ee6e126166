// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletText

/// What is estimated from a column and from each of its resamples.
public enum BootstrapStatistic: Sendable, Equatable {
  /// The arithmetic mean.
  case mean
  /// The median.
  case median
  /// The standard deviation with *n* − 1.
  case standardDeviation
  /// The variance with *n* − 1.
  case variance
  /// The value below which a share of the values lies, from 0 to 1; type 7.
  case quantile(Double)

  /// What it is called in a line of text.
  var name: String {
    switch self {
    case .mean: "mean"
    case .median: "median"
    case .standardDeviation: "standard deviation"
    case .variance: "variance"
    case .quantile(let share): "quantile \(doubleText(share))"
    }
  }
}

/// How an estimate varies from sample to sample, found by drawing samples from the sample itself.
public struct Bootstrap: Sendable, Equatable, CustomStringConvertible {
  /// What was estimated, such as `median of fare`.
  public let name: String
  /// The estimate from the data themselves.
  public let estimate: Double
  /// The estimate from each resample, in the order in which they were drawn.
  public let replicates: [Double]
  /// The mean of the replicates less the estimate.
  public let bias: Double
  /// The standard deviation of the replicates.
  public let standardError: Double
  /// The interval between quantiles of the replicates.
  public let percentileInterval: ConfidenceInterval
  /// The interval corrected for bias and for an error that depends on the value (BCa); usually the better one.
  public let interval: ConfidenceInterval
  /// The seed of the resamples.
  public let seed: Int
  /// Whether it was interrupted, so that there are fewer replicates than were asked for.
  public let interrupted: Bool

  /// The replicates as a table of one column, for a histogram.
  public var table: Table {
    Table(unchecked: [Column("replicate", replicates.map { $0 as Double? })])
  }

  /// The estimate with its intervals in plain text.
  public var description: String {
    display.text()
  }

  private var display: DisplayTable {
    let format = NumberFormat([
      estimate, interval.lower, interval.upper, percentileInterval.lower, percentileInterval.upper,
    ])
    func entry(_ value: Double) -> DisplayTable.Entry { DisplayTable.Entry(format.text(value)) }
    let headers = ["estimate", "std. error", "bias", "lower", "upper"].map {
      DisplayTable.Header($0, alignment: .right)
    }
    let rows = [("BCa", interval), ("percentile", percentileInterval)].enumerated().map {
      place,
      row in
      [DisplayTable.Entry(row.0)]
        + (place == 0
          ? [
            entry(estimate), DisplayTable.Entry(short(standardError)),
            DisplayTable.Entry(short(bias)),
          ]
          : ["", "", ""])
        + [entry(row.1.lower), entry(row.1.upper)] + [DisplayTable.Entry(place == 0 ? bars : "")]
    }
    return DisplayTable(
      headers: [DisplayTable.Header("interval")] + headers + [DisplayTable.Header("replicates")],
      rows: rows,
      caption: name,
      footer: "\(short(100 * interval.level)) % intervals from "
        + "\(counted(replicates.count, "resample")) · seed \(seed)"
        + (interrupted ? " · interrupted" : "")
    )
  }

  private var bars: String { Sparkline.histogram(replicates, bins: 12) }
}

extension Bootstrap: MediaRepresentable {
  /// The estimate as plain text and HTML.
  public var mediaBundle: MediaBundle { MediaBundle(text: description, html: display.html) }
}

extension Table {
  /// Finds how a statistic of a column varies from sample to sample, by the bootstrap.
  ///
  /// As many rows as have a value are drawn with replacement, again and again, and the statistic is computed
  /// of each. The same seed gives the same resamples, whatever the order of the rows.
  ///
  /// `table.bootstrap("fare", .median, resamples: 2000, seed: 7)`
  ///
  /// - Parameters:
  ///   - column: Numbers or truth values; missing ones are left out.
  ///   - statistic: What to estimate; the mean by default.
  ///   - resamples: How many times, from 100 to a million; 2000 by default.
  ///   - seed: Which resamples; 0 by default.
  ///   - level: The level of the intervals, 0.95 by default.
  /// - Returns: The replicates and intervals. Interrupted after at least 100 resamples, those so far.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `noValues` for fewer than three values, or
  ///   `invalidArgument`; `Interrupted`.
  /// - Complexity: O(*n*) for each resample.
  /// - Note: Efron 1987, doi:10.1080/01621459.1987.10478410.
  public func bootstrap(
    _ column: String,
    _ statistic: BootstrapStatistic = .mean,
    resamples: Int = 2000,
    seed: Int = 0,
    level: Double = 0.95
  ) throws -> Bootstrap {
    try checkBootstrap(resamples, level)
    if case .quantile(let share) = statistic, !(share >= 0 && share <= 1) {
      throw TableError(
        .invalidArgument(name: "quantile", value: doubleText(share), expected: "from 0 to 1")
      )
    }
    let sample = try self[column].sample(for: "a bootstrap", atLeast: 3)
    try Execution.current.require(bytes: sample.count * 16 * Parallel.threadCount)
    let resampler = Resampler(sorted: try sortedValues(sample.values), statistic: statistic)
    let random = RandomGenerator(seed: seed)
    let estimate = resampler.whole
    guard estimate.isFinite else {
      throw TableError(
        .invalidArgument(
          name: column,
          value: "so large that its \(statistic.name) is \(doubleText(estimate))",
          expected: "in a range in which it is finite"
        )
      )
    }
    // Some 2 million draws at once, so that progress is told and the threads have work.
    let batch = max(1, min(100, 2_000_000 / sample.count))
    return try bootstrap(
      name: "\(statistic.name) of \(column)",
      estimate: estimate,
      jackknife: resampler.jackknife(),
      resamples: resamples,
      seed: seed,
      level: level,
      batch: batch
    ) { numbers in
      try Parallel.map(numbers.count, size: 1) { range, _ in
        var stream = random.split(stream: numbers.lowerBound + range.lowerBound)
        return try resampler.replicate(&stream)
      }
    }
  }

  /// Finds how any statistic of the table varies from sample to sample, by the bootstrap.
  ///
  /// `table.bootstrap(resamples: 500, seed: 7) { try $0.correlation().coefficient("age", "fare") }`
  ///
  /// - Parameters:
  ///   - resamples: How many times, from 100 to a million; 2000 by default.
  ///   - seed: Which resamples; 0 by default.
  ///   - level: The level of the intervals, 0.95 by default.
  ///   - statistic: A finite number of a table with as many rows as this one, drawn with replacement.
  /// - Returns: The replicates and intervals. The acceleration is taken from leaving out a row at a time, or
  ///   a two-hundredth of longer tables. Interrupted after at least 100 resamples, those so far.
  /// - Throws: ``TableError`` of kind `tooFewRows` for fewer than three rows, or `invalidArgument`; what the
  ///   closure throws; `Interrupted`.
  public func bootstrap(
    resamples: Int = 2000,
    seed: Int = 0,
    level: Double = 0.95,
    _ statistic: (Table) throws -> Double
  ) throws -> Bootstrap {
    try checkBootstrap(resamples, level)
    guard rowCount >= 3 else {
      throw TableError(.tooFewRows(operation: "a bootstrap", count: rowCount, needed: 3))
    }
    func value(_ table: Table) throws -> Double {
      let value = try statistic(table)
      guard value.isFinite else {
        throw TableError(
          .invalidArgument(
            name: "statistic",
            value: "\(doubleText(value)) for a resample",
            expected: "a finite number for each"
          )
        )
      }
      return value
    }
    let estimate = try value(self)
    let blocks = min(rowCount, 200)
    let jackknife = try (0..<blocks).map { block -> Double in
      try Execution.current.checkInterruption()
      let left = block * rowCount / blocks..<(block + 1) * rowCount / blocks
      let rows = (0..<rowCount).lazy.filter { !left.contains($0) }
        .map { Int32(truncatingIfNeeded: $0) }
      return try value(taking(Array(rows)))
    }
    let random = RandomGenerator(seed: seed)
    return try bootstrap(
      name: "statistic of the table",
      estimate: estimate,
      jackknife: jackknife,
      resamples: resamples,
      seed: seed,
      level: level,
      batch: 1
    ) { numbers in
      try numbers.map { number in
        var stream = random.split(stream: number)
        var rows: [Int32] = []
        rows.reserveCapacity(rowCount)
        try Execution.current.everyBlock(of: 0..<rowCount) { block in
          for _ in block { rows.append(Int32(truncatingIfNeeded: try stream.below(rowCount))) }
        }
        return try value(taking(rows))
      }
    }
  }

  /// The fewest replicates of which an interval is made.
  private static let fewestReplicates = 100

  private func checkBootstrap(_ resamples: Int, _ level: Double) throws {
    try checkLevel(level)
    guard (Self.fewestReplicates...1_000_000).contains(resamples) else {
      throw TableError(
        .invalidArgument(
          name: "resamples",
          value: "\(resamples)",
          expected: "from \(Self.fewestReplicates) to 1000000"
        )
      )
    }
  }

  private func bootstrap(
    name: String,
    estimate: Double,
    jackknife: [Double],
    resamples: Int,
    seed: Int,
    level: Double,
    batch: Int,
    _ draw: (Range<Int>) throws -> [Double]
  ) throws -> Bootstrap {
    let execution = Execution.current
    var replicates: [Double] = []
    let ending = try execution.repeatSteps { _ in
      let first = replicates.count
      replicates += try draw(first..<min(resamples, first + batch))
      execution.report(
        ProgressUpdate(
          label: "bootstrap",
          completed: replicates.count,
          total: resamples,
          detail: name
        )
      )
      return replicates.count >= resamples
    }
    guard replicates.count >= Self.fewestReplicates else { throw Interrupted() }
    let sorted = replicates.sorted()
    let tail = (1 - level) / 2
    let mean = compensatedSum(replicates) / Double(replicates.count)
    func interval(_ lower: Double, _ upper: Double, _ method: String) -> ConfidenceInterval {
      ConfidenceInterval(
        estimate: estimate,
        lower: sortedQuantile(sorted, lower),
        upper: sortedQuantile(sorted, upper),
        level: level,
        method: method
      )
    }
    let corrected = try correctedShares(sorted, estimate, jackknife, tail)
    return Bootstrap(
      name: name,
      estimate: estimate,
      replicates: replicates,
      bias: mean - estimate,
      standardError: sampleDeviation(replicates),
      percentileInterval: interval(tail, 1 - tail, "percentile bootstrap"),
      interval: interval(corrected.lower, corrected.upper, "BCa bootstrap"),
      seed: seed,
      interrupted: ending == .interrupted
    )
  }

  /// At which shares of the sorted replicates the corrected interval ends.
  private func correctedShares(
    _ sorted: [Double],
    _ estimate: Double,
    _ jackknife: [Double],
    _ tail: Double
  ) throws -> (lower: Double, upper: Double) {
    let normal = NormalDistribution()
    let count = Double(sorted.count)
    let below = Double(sorted.lazy.filter { $0 < estimate }.count)
    let equal = Double(sorted.lazy.filter { $0 == estimate }.count)
    // Half a replicate from the ends: the place of an estimate beyond all of them is not infinitely far.
    let share = min(max((below + equal / 2) / count, 0.5 / count), 1 - 0.5 / count)
    let bias = try normal.quantile(share)
    let mean = compensatedSum(jackknife) / Double(jackknife.count)
    let scale = jackknife.reduce(0) { max($0, abs($1 - mean)) }
    var acceleration = 0.0
    if scale > 0, scale.isFinite {
      let distances = jackknife.map { (mean - $0) / scale }
      let squares = compensatedSum(distances.map { $0 * $0 })
      acceleration =
        compensatedSum(distances.map { $0 * $0 * $0 }) / (6 * squares * squares.squareRoot())
    }
    func corrected(_ z: Double) -> Double {
      let shifted = bias + z
      let divisor = 1 - acceleration * shifted
      return divisor > 0 ? normal.cdf(bias + shifted / divisor) : (z < 0 ? 0 : 1)
    }
    let z = try normal.upperQuantile(tail)
    return (corrected(-z), corrected(z))
  }
}

/// Computes a statistic of resamples of sorted values, which are given by how often each was drawn.
private struct Resampler: Sendable {
  let sorted: [Double]
  let statistic: BootstrapStatistic
  let mean: Double
  let deviations: [Double]

  init(sorted: [Double], statistic: BootstrapStatistic) {
    self.sorted = sorted
    self.statistic = statistic
    let mean = compensatedSum(sorted) / Double(sorted.count)
    self.mean = mean
    switch statistic {
    case .median, .quantile: deviations = []
    case .mean, .standardDeviation, .variance: deviations = sorted.map { $0 - mean }
    }
  }

  private var share: Double {
    switch statistic {
    case .quantile(let share): share
    default: 0.5
    }
  }

  var whole: Double {
    let n = Double(sorted.count)
    switch statistic {
    case .mean: return mean
    case .median, .quantile: return sortedQuantile(sorted, share)
    case .variance: return compensatedSum(deviations.map { $0 * $0 }) / (n - 1)
    case .standardDeviation:
      return (compensatedSum(deviations.map { $0 * $0 }) / (n - 1)).squareRoot()
    }
  }

  /// The statistic without each of the values.
  func jackknife() throws -> [Double] {
    let n = Double(sorted.count)
    let squares = compensatedSum(deviations.map { $0 * $0 })
    return try Execution.current.map(sorted.indices) { place in
      switch statistic {
      case .mean: return mean - deviations[place] / (n - 1)
      case .median, .quantile:
        let h = (n - 2) * share
        let lower = min(Int(h), sorted.count - 2)
        func value(_ index: Int) -> Double { sorted[index < place ? index : index + 1] }
        let fraction = h - Double(lower)
        guard fraction > 0, lower + 1 < sorted.count - 1 else { return value(lower) }
        return value(lower) + fraction * (value(lower + 1) - value(lower))
      case .variance, .standardDeviation:
        let deviation = deviations[place]
        let variance = max(0, squares - n / (n - 1) * deviation * deviation) / (n - 2)
        return statistic == .variance ? variance : variance.squareRoot()
      }
    }
  }

  /// The statistic of a resample.
  func replicate(_ random: inout RandomGenerator) throws -> Double {
    let execution = Execution.current
    let count = sorted.count
    var drawn = [UInt32](repeating: 0, count: count)
    try execution.everyBlock(of: 0..<count) { block in
      for _ in block { drawn[try random.below(count)] += 1 }
    }
    switch statistic {
    case .median, .quantile:
      let h = Double(count - 1) * share
      let lower = min(Int(h), count - 1)
      let fraction = h - Double(lower)
      var seen = 0
      var low = Double.nan
      for place in 0..<count where drawn[place] > 0 {
        seen += Int(drawn[place])
        if low.isNaN, seen > lower {
          low = sorted[place]
          if fraction == 0 || seen > lower + 1 { return low }
        } else if !low.isNaN {
          return low + fraction * (sorted[place] - low)
        }
      }
      return low
    case .mean, .standardDeviation, .variance:
      var sums = (0.0, 0.0)
      try execution.everyBlock(of: 0..<count) { block in
        var sum = (0.0, 0.0)
        for place in block {
          let weight = Double(drawn[place])
          sum.0 += weight * deviations[place]
          sum.1 += weight * deviations[place] * deviations[place]
        }
        sums = (sums.0 + sum.0, sums.1 + sum.1)
      }
      let n = Double(count)
      if statistic == .mean { return mean + sums.0 / n }
      let variance = max(0, sums.1 - sums.0 * sums.0 / n) / (n - 1)
      return statistic == .variance ? variance : variance.squareRoot()
    }
  }
}

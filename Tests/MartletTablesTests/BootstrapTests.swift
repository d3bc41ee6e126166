// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

@Suite("The bootstrap")
struct BootstrapTests {
  private func numbers(_ count: Int, seed: Int) -> [Double] {
    var random = RandomGenerator(seed: seed)
    return (0..<count).map { _ in 10 + 2 * random.normal() }
  }

  @Test("standard errors are those of theory, and intervals cover the estimate")
  func theory() throws {
    let table = try Table([Column("x", numbers(400, seed: 1))])
    let deviation = try table["x"].standardDeviation()
    let mean = try table.bootstrap("x", resamples: 4000, seed: 3)
    // 4000 replicates know their deviation to about 1.1 %; four times that.
    #expect(abs(mean.standardError / (deviation / 20) - 1) < 0.045)
    #expect(abs(mean.bias) < 0.01 && mean.interval.contains(mean.estimate))
    let t = try table.confidenceInterval("x")
    #expect(abs(mean.interval.lower - t.lower) < 0.05 && abs(mean.interval.upper - t.upper) < 0.05)
    // The median of normal numbers has √(π/2) times the error of the mean.
    let median = try table.bootstrap("x", .median, resamples: 2000, seed: 3)
    #expect(abs(median.standardError / (deviation / 20 * 1.2533) - 1) < 0.3)
    let spread = try table.bootstrap("x", .standardDeviation, resamples: 2000)
    #expect(abs(spread.standardError / (deviation / 800.0.squareRoot()) - 1) < 0.15)
  }

  @Test("the same seed gives the same replicates, whatever the order of the rows")
  func seeds() throws {
    let x = numbers(150, seed: 2)
    let table = try Table([Column("x", x)])
    var random = RandomGenerator(seed: 9)
    let mixed = try Table([Column("x", random.shuffled(x))])
    for statistic in [
      BootstrapStatistic.mean, .median, .standardDeviation, .variance, .quantile(0.9),
    ] {
      let one = try table.bootstrap("x", statistic, resamples: 300, seed: 4)
      #expect(try one == mixed.bootstrap("x", statistic, resamples: 300, seed: 4))
      #expect(try one.replicates != table.bootstrap("x", statistic, resamples: 300).replicates)
      // More resamples begin with the same ones.
      let more = try table.bootstrap("x", statistic, resamples: 350, seed: 4)
      #expect(Array(more.replicates.prefix(300)) == one.replicates)
    }
  }

  @Test("a closure gives what the built-in statistic of the same kind does, nearly")
  func closures() throws {
    let table = try Table([Column("x", numbers(100, seed: 6))])
    let named = try table.bootstrap("x", .mean, resamples: 2000, seed: 1)
    let custom = try table.bootstrap(resamples: 2000, seed: 1) { try $0["x"].mean() }
    #expect(abs(named.estimate - custom.estimate) < 1e-12)
    #expect(abs(named.standardError / custom.standardError - 1) < 0.1)
    #expect(abs(named.interval.lower - custom.interval.lower) < 0.1)
  }

  @Test("replicates of each statistic are those of the values drawn")
  func replicates() throws {
    // Of three values every resample can be named.
    let table = try Table([Column("x", [1.0, 2, 4])])
    let medians = try table.bootstrap("x", .median, resamples: 500).replicates
    #expect(Set(medians) == [1, 2, 4])
    let means = try table.bootstrap("x", .mean, resamples: 500).replicates
    let possible = [3, 4, 5, 6, 7, 8, 9, 10, 12].map { $0 / 3.0 }
    #expect(means.allSatisfy { mean in possible.contains { abs($0 - mean) < 1e-12 } })
    let ends = try table.bootstrap("x", .quantile(1), resamples: 500).replicates
    #expect(Set(ends) == [1, 2, 4])
  }

  @Test("interrupted, it keeps what it has, or says that it has too little")
  func interruption() throws {
    let table = try Table([Column("x", numbers(50_000, seed: 1))])
    let looks = Execution(interruptingAtLook: .max)
    _ = try Execution.$current.withValue(looks) { try table.bootstrap("x", resamples: 200) }
    #expect(looks.lookCount > 200)
    let late = Execution(interruptingAtLook: looks.lookCount * 3 / 4)
    let partial = try Execution.$current.withValue(late) {
      try table.bootstrap("x", resamples: 200)
    }
    #expect(partial.interrupted && partial.replicates.count >= 100)
    #expect(partial.replicates.count < 200 && partial.description.contains("interrupted"))
    let early = Execution(interruptingAtLook: looks.lookCount / 10)
    #expect(throws: Interrupted.self) {
      try Execution.$current.withValue(early) { try table.bootstrap("x", resamples: 200) }
    }
  }

  @Test("it is shown with both intervals, and wrong arguments are errors")
  func displayAndErrors() throws {
    let titanic = Dataset.titanic()
    let fare = try titanic.bootstrap("fare", .median, resamples: 200, seed: 7)
    #expect(fare.description.contains("BCa") && fare.description.contains("200 resamples · seed 7"))
    #expect(fare.mediaBundle.representations["text/html"]?.contains("median of fare") == true)
    #expect(fare.table.rowCount == 200)
    let constant = try Table([Column("x", [3.0, 3, 3, 3])])
    let flat = try constant.bootstrap("x", resamples: 100)
    #expect(flat.interval.lower == 3 && flat.interval.upper == 3)
    let calls: [() throws -> Bootstrap] = [
      { try titanic.bootstrap("fare", resamples: 99) },
      { try titanic.bootstrap("fare", resamples: .max) },
      { try titanic.bootstrap("fare", level: 0) }, { try titanic.bootstrap("fare", level: .nan) },
      { try titanic.bootstrap("fare", .quantile(1.1)) },
      { try titanic.bootstrap("fare", .quantile(.nan)) }, { try titanic.bootstrap("name") },
      { try titanic.bootstrap("nowhere") }, { try constant.head(2).bootstrap("x") },
      { try constant.head(2).bootstrap { _ in 1 } },
      { try constant.bootstrap { _ in .nan } },
      { try Table([Column("x", [1.7e308, 1.7e308, -1.7e308])]).bootstrap("x", .variance) },
    ]
    for call in calls { _ = try tableError(call) }
  }
}

// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// Which differences from the null hypothesis count.
public enum Alternative: Sendable, Equatable {
  /// Differences in either direction.
  case twoSided
  /// Only a first value below the second, or below what is compared with.
  case less
  /// Only a first value above the second, or above what is compared with.
  case greater
}

/// The result of a test of a hypothesis: the statistic, its *p* value, the size of the effect, and what
/// that means in a sentence.
///
/// The *p* value is the probability of a statistic at least as extreme if the null hypothesis holds. It
/// says neither how probable the hypothesis is nor how large the effect: for that there is
/// ``effectSize``.
public struct HypothesisTest: Sendable, CustomStringConvertible {
  /// What kind of test it is, such as `Welch's t test`.
  public let name: String
  /// The usual letter of the statistic, such as `t`.
  public let statisticName: String
  /// The statistic.
  public let statistic: Double
  /// The degrees of freedom of the statistic's distribution; none, one or two numbers.
  public let degreesOfFreedom: [Double]
  /// The probability of a statistic at least as extreme under the null hypothesis.
  public let pValue: Double
  /// What measures the effect, such as `Cohen's d`; empty if nothing does.
  public let effectName: String
  /// The size of the effect, `nil` if there is no usual measure of it.
  public let effectSize: Double?
  /// The interval of what is estimated, such as a difference of means, where there is one.
  public let interval: ConfidenceInterval?
  /// One sentence that says what was found.
  public let reading: String
  /// What should be known before the result is used, such as small counts; may be empty.
  public let caution: String
  /// The groups with their sizes and what the test compares.
  public let groups: Table

  init(
    name: String,
    statistic: (name: String, value: Double),
    degreesOfFreedom: [Double] = [],
    pValue: Double,
    effect: (name: String, value: Double)? = nil,
    interval: ConfidenceInterval? = nil,
    reading: String,
    caution: String = "",
    groups: [Column]
  ) {
    self.name = name
    statisticName = statistic.name
    self.statistic = statistic.value
    self.degreesOfFreedom = degreesOfFreedom
    // Rounding may leave the sum of two tails a little above 1.
    self.pValue = pValue > 1 ? 1 : pValue
    effectName = effect?.name ?? ""
    effectSize = effect?.value
    self.interval = interval
    self.reading = reading
    self.caution = caution
    self.groups = Table(unchecked: groups)
  }

  /// Whether the *p* value is below a level, 0.05 by default.
  public func isSignificant(level: Double = 0.05) -> Bool { pValue < level }

  /// The result as a table of one row, to put several below each other.
  public var table: Table {
    Table(unchecked: [
      Column("test", [name as String?]),
      Column("statistic", [statistic as Double?]),
      Column("df", [degreesOfFreedom.first]),
      Column("df2", [degreesOfFreedom.count > 1 ? degreesOfFreedom[1] : nil]),
      Column("p", [pValue as Double?]),
      Column("effect", [effectName.isEmpty ? nil : effectName]),
      Column("size", [effectSize]),
      Column("lower", [interval?.lower]),
      Column("upper", [interval?.upper]),
    ])
  }

  /// The test in plain text: the numbers, the groups and the reading.
  public var description: String {
    ([name + ": " + line, display.text(), reading] + (caution.isEmpty ? [] : [caution]))
      .joined(separator: "\n")
  }

  /// The numbers in one line: `t(323.9) = 8.555, p < 0.001, Cohen's d = 0.9362`.
  private var line: String {
    let freedom =
      degreesOfFreedom.isEmpty
      ? "" : "(\(degreesOfFreedom.map(short).joined(separator: ", ")))"
    var parts = ["\(statisticName)\(freedom) = \(short(statistic))", pText(pValue)]
    if let effectSize { parts.append("\(effectName) = \(short(effectSize))") }
    if let interval { parts.append("estimate \(interval)") }
    return parts.joined(separator: ", ")
  }

  private var display: DisplayTable {
    var display = groups.displayTable
    display.headers = display.headers.map { header in
      var header = header
      header.detail = ""
      return header
    }
    (display.extent, display.footer) = (nil, nil)
    return display
  }
}

extension HypothesisTest: MediaRepresentable {
  /// The test as plain text and HTML.
  public var mediaBundle: MediaBundle {
    var table = display
    table.caption = name + ": " + line
    var html = table.html + "\n<div><strong>\(Markup.escape(reading))</strong></div>"
    if !caution.isEmpty { html += "\n<div>\(Markup.escape(caution))</div>" }
    return MediaBundle(text: description, html: html)
  }
}

extension HypothesisTest: Equatable {
  /// Whether two results are of the same test with the same numbers.
  public static func == (left: HypothesisTest, right: HypothesisTest) -> Bool {
    left.name == right.name && left.reading == right.reading && left.table == right.table
      && left.groups == right.groups
  }
}

/// The columns that show groups: names, sizes, and one or two statistics of each.
func groupColumns(
  _ title: String,
  _ samples: [Sample],
  _ statistics: [(name: String, value: @Sendable (Sample) -> Double?)]
) -> [Column] {
  let title = title == "n" || statistics.contains { $0.name == title } ? "group" : title
  return [
    Column(title, samples.map { $0.name as String? }),
    Column("n", samples.map { $0.count as Int? }),
  ] + statistics.map { statistic in Column(statistic.name, samples.map(statistic.value)) }
}

/// The mean and the standard deviation of groups.
let meanStatistics: [(name: String, value: @Sendable (Sample) -> Double?)] = [
  ("mean", { $0.mean }),
  ("sd", { $0.count > 1 ? $0.variance.squareRoot() : nil }),
]

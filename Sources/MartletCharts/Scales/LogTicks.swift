// SPDX-License-Identifier: Apache-2.0

/// Ticks at powers of ten, with small ones between.
struct LogTicks: Sendable, Equatable {
  /// The labelled ticks, ascending.
  var values: [Double] = []
  /// One text for each of them.
  var texts: [String] = []
  /// The ticks without a label.
  var minors: [Double] = []

  /// Ticks inside a positive domain, about `count` of them with a label.
  ///
  /// Powers of ten are joined by 2 and 5 where there is room, and by every digit inside a single
  /// decade. The small ticks are 2 to 9 of each decade, up to 8 decades.
  init(in domain: Domain, count: Int) {
    let low = Mathematics.decimalExponent(of: domain.lower)
    let high = Mathematics.decimalExponent(of: domain.upper)
    let decades = max(1, high - low)
    let every = decades / max(2, count) + 1
    func inside(_ digit: Int, _ exponent: Int) -> Bool {
      let value = TickStep.scaled(digit, exponent)
      return value >= domain.lower && value <= domain.upper
    }
    var labelled: [(digit: Int, exponent: Int)] = []
    for digits in [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1]] {
      if digits.count == 9, domain.upper / domain.lower > 8 { continue }
      labelled = []
      for exponent in low...max(low, high) where (exponent - low) % every == 0 || digits.count > 1 {
        labelled += digits.filter { inside($0, exponent) }.map { ($0, exponent) }
      }
      if labelled.count <= count + 1 { break }
    }
    if labelled.count < 2 {
      let linear = Ticks(in: domain, count: count)
      values = linear.values
      texts = TickLabels(linear).texts
      return
    }
    values = labelled.map { TickStep.scaled($0.digit, $0.exponent) }
    texts = labelled.map { LogTicks.text($0.digit, $0.exponent) }
    if decades <= 8 {
      for exponent in low...max(low, high) {
        for digit in 1...9 where inside(digit, exponent) {
          let value = TickStep.scaled(digit, exponent)
          if !values.contains(value) { minors.append(value) }
        }
      }
    }
  }

  /// The domain with 4 % of its decades added on both sides.
  static func padded(_ domain: Domain) -> Domain {
    let lower = max(domain.lower, 1e-280)
    let decades = Mathematics.log10(domain.upper / lower)
    let ratio = Mathematics.power(10, max(0.02, min(decades, 300) * 0.04))
    return Domain(max(1e-285, lower / ratio), domain.upper * ratio)
  }

  private static func text(_ digit: Int, _ exponent: Int) -> String {
    switch exponent {
    case -3...3: decimalText(digit, exponent: exponent, grouped: false)
    case 4...5: decimalText(digit, exponent: exponent - 3, grouped: false) + "k"
    case 6...8: decimalText(digit, exponent: exponent - 6, grouped: false) + "M"
    case 9...11: decimalText(digit, exponent: exponent - 9, grouped: false) + "G"
    default: digit == 1 ? "10" + superscript(exponent) : "\(digit)×10" + superscript(exponent)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// Numbers that stand for many.
enum Summary {
  /// The summary of values that are finite and at least one.
  static func value(_ summary: BarSummary, of values: [Double]) throws -> Double {
    switch summary {
    case .sum: return finite(values.reduce(0, +))
    case .mean: return mean(values)
    case .median: return try median(values)
    case .minimum: return values.min() ?? 0
    case .maximum: return values.max() ?? 0
    }
  }

  /// The arithmetic mean; 0 of nothing.
  static func mean(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sum = values.reduce(0, +)
    // The sum of large numbers can overflow where their mean does not.
    return sum.isFinite
      ? sum / Double(values.count) : values.reduce(0) { $0 + $1 / Double(values.count) }
  }

  /// The middle value, or the mean of the two in the middle; 0 of nothing.
  static func median(_ values: [Double]) throws -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = try Execution.current.sorted(values, by: <)
    let middle = sorted.count / 2
    return sorted.count % 2 == 1
      ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2
  }

  /// Pearson's coefficient of correlation; nil for fewer than three pairs or a constant.
  static func correlation(_ xs: [Double], _ ys: [Double]) -> Double? {
    guard xs.count == ys.count, xs.count > 2, let xDomain = Domain(covering: xs),
      let yDomain = Domain(covering: ys)
    else { return nil }
    // Fractions of the domain: the coefficient is the same and nothing overflows.
    let a = xs.map(xDomain.fraction)
    let b = ys.map(yDomain.fraction)
    let (meanA, meanB) = (mean(a), mean(b))
    var (product, squareA, squareB) = (0.0, 0.0, 0.0)
    for (p, q) in zip(a, b) {
      product += (p - meanA) * (q - meanB)
      squareA += (p - meanA) * (p - meanA)
      squareB += (q - meanB) * (q - meanB)
    }
    guard squareA > 1e-24, squareB > 1e-24 else { return nil }
    return max(-1, min(1, product / (squareA * squareB).squareRoot()))
  }

  /// How many decimals give the median of the sizes three significant digits, at most four.
  static func decimals(for values: [Double]) throws -> Int {
    let sizes = values.filter(\.isFinite)
    if sizes.allSatisfy({ $0 == $0.rounded() }) { return 0 }
    let typical = try median(sizes.map(abs))
    guard typical > 0 else { return 2 }
    return max(0, min(4, 2 - Mathematics.decimalExponent(of: typical)))
  }

  /// A number with a fixed count of decimals, short enough for a cell.
  static func text(_ value: Double, decimals: Int) -> String {
    if abs(value) >= 1e6 || value != 0 && abs(value) < 1e-4 {
      return LabelText.number(value, digits: 3)
    }
    let text = fixed(value, decimals: decimals)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  private static func finite(_ value: Double) -> Double {
    value.isFinite
      ? value : value < 0 ? -Double.greatestFiniteMagnitude : Double.greatestFiniteMagnitude
  }
}

// SPDX-License-Identifier: Apache-2.0

/// How *p* values are adjusted when several tests are made: of twenty, one is below 0.05 by chance.
public enum PValueAdjustment: Sendable, Equatable {
  /// Each times the number of tests: the chance of any false finding stays below the level.
  case bonferroni
  /// Holm's: the same promise as Bonferroni's with larger power; never worse.
  case holm
  /// Benjamini and Hochberg's: the share of false ones among the findings stays below the level.
  case benjaminiHochberg

  /// The adjusted values, in the order of the given ones, at most 1.
  ///
  /// `PValueAdjustment.holm.adjusted([0.01, 0.04, 0.03])`
  ///
  /// - Parameter pValues: The *p* values of tests, from 0 to 1.
  /// - Returns: As many values, in the order of the given ones.
  /// - Throws: ``TableError`` of kind `invalidArgument` if one is not from 0 to 1.
  /// - Note: Holm 1979, https://www.jstor.org/stable/4615733; Benjamini and Hochberg 1995,
  ///   doi:10.1111/j.2517-6161.1995.tb02031.x.
  public func adjusted(_ pValues: [Double]) throws -> [Double] {
    for (place, p) in pValues.enumerated() where !(p >= 0 && p <= 1) {
      throw TableError(
        .invalidArgument(
          name: "pValues",
          value: "\(doubleText(p)) at place \(place)",
          expected: "from 0 to 1"
        )
      )
    }
    let count = pValues.count
    var result = pValues
    let order = try sortedOrder(pValues)
    switch self {
    case .bonferroni: return pValues.map { min(1, $0 * Double(count)) }
    case .holm:
      var largest = 0.0
      for (rank, place) in order.enumerated() {
        largest = max(largest, min(1, pValues[place] * Double(count - rank)))
        result[place] = largest
      }
    case .benjaminiHochberg:
      var smallest = 1.0
      for (rank, place) in order.enumerated().reversed() {
        smallest = min(smallest, pValues[place] * Double(count) / Double(rank + 1))
        result[place] = smallest
      }
    }
    return result
  }
}

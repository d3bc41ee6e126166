// SPDX-License-Identifier: Apache-2.0

/// How far two distributions over the same values are apart.
///
/// A distribution is a list of weights, such as counts or shares: at least 0 and not all 0. Each list is
/// divided by its sum. Logarithms are natural, so that results are in nats.
public enum Divergence {
  /// The relative entropy of Kullback and Leibler, Σ *p* ln(*p*/*q*).
  ///
  /// Infinite if something that `p` has does not occur in `q`. Not symmetric.
  ///
  /// - Parameters:
  ///   - p: The true weights.
  ///   - q: The weights that stand for them, as many.
  /// - Returns: Nats, at least 0.
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  public static func kullbackLeibler(_ p: [Double], _ q: [Double]) throws -> Double {
    let (p, q) = try shares(p, q)
    return max(0, relativeEntropy(p, q))
  }

  /// The divergence of Jensen and Shannon: the mean relative entropy to the mean of both.
  ///
  /// Symmetric, from 0 to ln 2. Its root is a distance.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  public static func jensenShannon(_ p: [Double], _ q: [Double]) throws -> Double {
    let (p, q) = try shares(p, q)
    let middle = zip(p, q).map { ($0 + $1) / 2 }
    return max(0, (relativeEntropy(p, middle) + relativeEntropy(q, middle)) / 2)
  }

  /// The entropy −Σ *p* ln *p*: how uncertain a value is; 0 if only one is possible.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  public static func entropy(_ p: [Double]) throws -> Double {
    max(0, -compensatedSum(try shares(p, "p").map { $0 > 0 ? $0 * naturalLogarithm($0) : 0 }))
  }

  /// The cross entropy −Σ *p* ln *q*: the entropy of `p` and the relative entropy to `q`.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  public static func crossEntropy(_ p: [Double], _ q: [Double]) throws -> Double {
    let (p, q) = try shares(p, q)
    return -compensatedSum(zip(p, q).map { $0 > 0 ? $0 * naturalLogarithm($1) : 0 })
  }

  /// The total variation ½ Σ |*p* − *q*|, from 0 to 1: the largest difference in probability of anything.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  public static func totalVariation(_ p: [Double], _ q: [Double]) throws -> Double {
    let (p, q) = try shares(p, q)
    return compensatedSum(zip(p, q).map { abs($0 - $1) }) / 2
  }

  /// Hellinger's distance, from 0 to 1: the root of ½ Σ (√*p* − √*q*)².
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  public static func hellinger(_ p: [Double], _ q: [Double]) throws -> Double {
    let (p, q) = try shares(p, q)
    let squares = zip(p, q).map { p, q in
      let difference = p.squareRoot() - q.squareRoot()
      return difference * difference
    }
    return (compensatedSum(squares) / 2).squareRoot()
  }

  /// The population stability index Σ (*q* − *p*) ln(*q*/*p*), with shares of at least 10⁻⁶.
  ///
  /// By custom, below 0.1 nothing has changed, and above 0.25 much has.
  ///
  /// - Parameters:
  ///   - p: The weights of the reference.
  ///   - q: The weights now, as many.
  /// - Returns: The index, at least 0.
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  public static func populationStability(_ p: [Double], _ q: [Double]) throws -> Double {
    let (p, q) = try shares(p, q)
    return compensatedSum(
      zip(p, q).map { p, q in
        let (p, q) = (max(p, 1e-6), max(q, 1e-6))
        return (q - p) * naturalLogarithm(q / p)
      }
    )
  }

  private static func relativeEntropy(_ p: [Double], _ q: [Double]) -> Double {
    compensatedSum(zip(p, q).map { $0 > 0 ? $0 * naturalLogarithm($0 / $1) : 0 })
  }

  private static func shares(_ p: [Double], _ q: [Double]) throws -> ([Double], [Double]) {
    guard p.count == q.count else {
      throw TableError(
        .invalidArgument(
          name: "q",
          value: "a list of \(counted(q.count, "weight"))",
          expected: "as long as `p`, which has \(p.count)"
        )
      )
    }
    return (try shares(p, "p"), try shares(q, "q"))
  }

  private static func shares(_ weights: [Double], _ name: String) throws -> [Double] {
    let sum = compensatedSum(weights)
    guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }), sum > 0, sum.isFinite else {
      throw TableError(
        .invalidArgument(
          name: name,
          value: weights.isEmpty ? "empty" : "[\(listed(weights.map(doubleText)))]",
          expected: "a list of finite weights of at least 0 that are not all 0"
        )
      )
    }
    return weights.map { $0 / sum }
  }
}

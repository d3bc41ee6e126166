// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The sums of the present values of each group, with the rounding error of each step carried along.
///
/// Where there are few groups, parts of fixed borders are summed at the same time, and their sums
/// joined in order.
///
/// - Parameters:
///   - values: One for each row.
///   - validity: Which of them are missing.
///   - groups: The group of each row.
/// - Returns: One sum for each group.
/// - Throws: `Interrupted`.
func groupedSums(
  _ values: [Double],
  _ validity: Validity,
  _ groups: RowGroups
) throws -> [CompensatedSum] {
  let size = max(1 << 18, 32 * groups.count)
  let isComplete = validity.isComplete
  let parts = try Parallel.map(values.count, size: size) { rows, _ in
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: groups.count)
    sums.withUnsafeMutableBufferPointer { sums in
      groups.codes.withUnsafeBufferPointer { codes in
        values.withUnsafeBufferPointer { values in
          if isComplete {
            for row in rows { sums[Int(codes[row])].add(values[row]) }
          } else {
            for row in rows where validity.isPresent(row) {
              sums[Int(codes[row])].add(values[row])
            }
          }
        }
      }
    }
    return sums
  }
  guard var total = parts.first else {
    return [CompensatedSum](repeating: CompensatedSum(), count: groups.count)
  }
  for part in parts.dropFirst() {
    for group in total.indices { total[group].add(part[group]) }
  }
  return total
}

/// The smallest or largest present number of each group, and which groups have none.
///
/// - Parameters:
///   - values: One for each row.
///   - validity: Which of them are missing.
///   - groups: The group of each row.
///   - largest: Whether the largest is wanted.
/// - Returns: One number for each group.
/// - Throws: `Interrupted`.
func groupedExtremes(
  _ values: [Int],
  _ validity: Validity,
  _ groups: RowGroups,
  largest: Bool
) throws -> (best: [Int], missing: Validity) {
  let size = max(1 << 18, 32 * groups.count)
  let isComplete = validity.isComplete
  let parts = try Parallel.map(values.count, size: size) { rows, _ in
    var best = [Int](repeating: largest ? .min : .max, count: groups.count)
    var isEmpty = [UInt8](repeating: 1, count: groups.count)
    best.withUnsafeMutableBufferPointer { best in
      isEmpty.withUnsafeMutableBufferPointer { isEmpty in
        groups.codes.withUnsafeBufferPointer { codes in
          values.withUnsafeBufferPointer { values in
            for row in rows where isComplete || validity.isPresent(row) {
              let group = Int(codes[row])
              isEmpty[group] = 0
              best[group] = largest ? max(best[group], values[row]) : min(best[group], values[row])
            }
          }
        }
      }
    }
    return (best, isEmpty)
  }
  guard var (best, isEmpty) = parts.first else {
    return ([Int](repeating: 0, count: groups.count), Validity(allMissing: groups.count))
  }
  for part in parts.dropFirst() {
    for group in best.indices {
      best[group] = largest ? max(best[group], part.0[group]) : min(best[group], part.0[group])
      isEmpty[group] &= part.1[group]
    }
  }
  return (best, Validity(missingBytes: isEmpty))
}

/// A sum and the rounding errors on the way to it.
struct CompensatedSum: BitwiseCopyable {
  private var sum = 0.0
  private var lost = 0.0
  /// How many values were added.
  private(set) var count = 0

  @inline(__always)
  mutating func add(_ value: Double) {
    count += 1
    // Knuth's sum of two numbers finds the error without asking which one is larger.
    let next = sum + value
    let part = next - sum
    lost += (sum - (next - part)) + (value - part)
    sum = next
  }

  mutating func add(_ other: CompensatedSum) {
    let total = count + other.count
    add(other.sum)
    lost += other.lost
    count = total
  }

  /// Once the sum is infinite, what was lost is NaN and means nothing.
  var value: Double { sum.isFinite ? sum + lost : sum }
}

// SPDX-License-Identifier: Apache-2.0

/// Writes a function of two values into each of `count` places.
///
/// `left` (IN) holds `count` values, or one if `leftIsScalar`, and `right` (IN) likewise; `out` (OUT)
/// has room for `count` values, which may be uninitialized.
@inline(__always)
func mapPairs<One, Other, Result>(
  _ left: UnsafeBufferPointer<One>,
  _ leftIsScalar: Bool,
  _ right: UnsafeBufferPointer<Other>,
  _ rightIsScalar: Bool,
  _ count: Int,
  _ out: UnsafeMutableBufferPointer<Result>,
  _ compute: (One, Other) -> Result
) {
  // Three loops, each of which the compiler turns into operations on several values at once.
  if leftIsScalar {
    let one = left[0]
    for row in 0..<count { out[row] = compute(one, right[row]) }
  } else if rightIsScalar {
    let other = right[0]
    for row in 0..<count { out[row] = compute(left[row], other) }
  } else {
    for row in 0..<count { out[row] = compute(left[row], right[row]) }
  }
}

/// Arithmetic on decimal numbers; shapes as in `mapPairs`.
func decimalArithmetic(
  _ operation: BinaryOperation,
  _ left: UnsafeBufferPointer<Double>,
  _ leftIsScalar: Bool,
  _ right: UnsafeBufferPointer<Double>,
  _ rightIsScalar: Bool,
  _ count: Int,
  _ out: UnsafeMutableBufferPointer<Double>
) {
  @inline(__always) func map(_ compute: (Double, Double) -> Double) {
    mapPairs(left, leftIsScalar, right, rightIsScalar, count, out, compute)
  }
  switch operation {
  case .add: map { $0 + $1 }
  case .subtract: map { $0 - $1 }
  case .multiply: map { $0 * $1 }
  case .remainder: map { $0.truncatingRemainder(dividingBy: $1) }
  case .power: map { powered($0, $1) }
  default: map { $0 / $1 }
  }
}

/// Sums, differences or products of whole numbers; shapes as in `mapPairs`.
///
/// - Returns: Whether all of them fit into 64 bits; if not, `out` holds their low bits.
func wholeArithmetic(
  _ operation: BinaryOperation,
  _ left: UnsafeBufferPointer<Int>,
  _ leftIsScalar: Bool,
  _ right: UnsafeBufferPointer<Int>,
  _ rightIsScalar: Bool,
  _ count: Int,
  _ out: UnsafeMutableBufferPointer<Int>
) -> Bool {
  var spilled = 0
  switch operation {
  case .add:
    // A sum left the range if its sign is neither operand's.
    mapPairs(left, leftIsScalar, right, rightIsScalar, count, out) { one, other in
      let sum = one &+ other
      spilled |= (one ^ sum) & (other ^ sum)
      return sum
    }
  case .subtract:
    mapPairs(left, leftIsScalar, right, rightIsScalar, count, out) { one, other in
      let difference = one &- other
      spilled |= (one ^ other) & (one ^ difference)
      return difference
    }
  default:
    mapPairs(left, leftIsScalar, right, rightIsScalar, count, out) { one, other in
      let (product, overflow) = one.multipliedReportingOverflow(by: other)
      spilled |= overflow ? -1 : 0
      return product
    }
  }
  return spilled >= 0
}

/// Compares values; shapes as in `mapPairs`.
@inline(__always)
func compareValues<Value: Comparable>(
  _ operation: BinaryOperation,
  _ left: UnsafeBufferPointer<Value>,
  _ leftIsScalar: Bool,
  _ right: UnsafeBufferPointer<Value>,
  _ rightIsScalar: Bool,
  _ count: Int,
  _ out: UnsafeMutableBufferPointer<Bool>
) {
  @inline(__always) func map(_ compute: (Value, Value) -> Bool) {
    mapPairs(left, leftIsScalar, right, rightIsScalar, count, out, compute)
  }
  switch operation {
  case .equal: map { $0 == $1 }
  case .notEqual: map { $0 != $1 }
  case .less: map { $0 < $1 }
  case .lessOrEqual: map { $0 <= $1 }
  case .greater: map { $0 > $1 }
  default: map { $0 >= $1 }
  }
}

/// Compares texts with other texts, or with the first one of them.
func compareTexts(
  _ operation: BinaryOperation,
  _ left: TextReader,
  _ right: TextReader,
  rightIsScalar: Bool,
  _ out: UnsafeMutableBufferPointer<Bool>
) {
  if operation == .equal || operation == .notEqual {
    let wanted = operation == .equal
    if rightIsScalar, right.views[0].isShort {
      let (low, high) = (right.views[0].low, right.views[0].high)
      for row in 0..<left.count {
        out[row] = (left.views[row].low == low && left.views[row].high == high) == wanted
      }
      return
    }
    for row in 0..<left.count {
      out[row] = left.isEqual(row, to: right, rightIsScalar ? 0 : row) == wanted
    }
    return
  }
  for row in 0..<left.count {
    let order = left.compare(row, to: right, rightIsScalar ? 0 : row)
    out[row] =
      switch operation {
      case .less: order < 0
      case .lessOrEqual: order <= 0
      case .greater: order > 0
      default: order >= 0
      }
  }
}

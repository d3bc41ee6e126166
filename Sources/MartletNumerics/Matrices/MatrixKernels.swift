// SPDX-License-Identifier: Apache-2.0

import COpenBLAS

/// Whether an operand of a product is used as it stands or with rows and columns exchanged.
package enum Operand: Sendable {
  case asIs, transposed

  fileprivate var blas: CBLAS_TRANSPOSE { self == .asIs ? CblasNoTrans : CblasTrans }
}

/// One thread: the library runs its own parallel loops, and a sum that is split among a varying
/// number of threads has varying bits.
private let configuredBLAS: Void = openblas_set_num_threads(1)

/// Computes C ← A B, or with transposed operands, through BLAS.
///
/// - Parameters:
///   - left: IN, A row after row: `rows` × `inner`, or `inner` × `rows` when transposed.
///   - right: IN, B row after row: `inner` × `columns`, or `columns` × `inner` when transposed.
///   - result: OUT, C row after row: `rows` × `columns`. Must not overlap the operands.
///   - rows: Rows of C.
///   - columns: Columns of C.
///   - inner: The common side. With 0, C becomes zero.
///   - leftAs: How A is stored.
///   - rightAs: How B is stored.
package func multiply(
  _ left: UnsafeBufferPointer<Double>,
  _ right: UnsafeBufferPointer<Double>,
  into result: UnsafeMutableBufferPointer<Double>,
  rows: Int,
  columns: Int,
  inner: Int,
  leftAs: Operand = .asIs,
  rightAs: Operand = .asIs
) {
  precondition(
    left.count == rows * inner && right.count == inner * columns && result.count == rows * columns,
    "buffers of \(left.count), \(right.count) and \(result.count) values do not fit "
      + "\(rows) × \(inner) times \(inner) × \(columns)"
  )
  guard rows > 0, columns > 0 else { return }
  guard inner > 0 else {
    result.update(repeating: 0)
    return
  }
  _ = configuredBLAS
  cblas_dgemm(
    CblasRowMajor,
    leftAs.blas,
    rightAs.blas,
    Int32(rows),
    Int32(columns),
    Int32(inner),
    1,
    left.baseAddress,
    Int32(leftAs == .asIs ? inner : rows),
    right.baseAddress,
    Int32(rightAs == .asIs ? columns : inner),
    0,
    result.baseAddress,
    Int32(columns)
  )
}

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
/// BLAS cannot be interrupted, so large products are made tile by tile, with a look at
/// ``Execution/current`` before each. The tiles depend on the shapes alone, and so do the bits.
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
/// - Throws: ``Interrupted``; C is then partly filled.
package func multiply(
  _ left: UnsafeBufferPointer<Double>,
  _ right: UnsafeBufferPointer<Double>,
  into result: UnsafeMutableBufferPointer<Double>,
  rows: Int,
  columns: Int,
  inner: Int,
  leftAs: Operand = .asIs,
  rightAs: Operand = .asIs
) throws {
  precondition(
    left.count == rows * inner && right.count == inner * columns && result.count == rows * columns,
    "buffers of \(left.count), \(right.count) and \(result.count) values do not fit "
      + "\(rows) × \(inner) times \(inner) × \(columns)"
  )
  guard rows > 0, columns > 0 else { return }
  guard inner > 0, let a = left.baseAddress, let b = right.baseAddress, let c = result.baseAddress
  else {
    result.update(repeating: 0)
    return
  }
  _ = configuredBLAS
  let tile = ProductTile(rows: rows, columns: columns, inner: inner)
  let (leftStride, rightStride) = (
    leftAs == .asIs ? inner : rows, rightAs == .asIs ? columns : inner
  )
  let execution = Execution.current
  for row in stride(from: 0, to: rows, by: tile.rows) {
    for column in stride(from: 0, to: columns, by: tile.columns) {
      for depth in stride(from: 0, to: inner, by: tile.inner) {
        try execution.checkInterruption()
        cblas_dgemm(
          CblasRowMajor,
          leftAs.blas,
          rightAs.blas,
          Int32(min(tile.rows, rows - row)),
          Int32(min(tile.columns, columns - column)),
          Int32(min(tile.inner, inner - depth)),
          1,
          a + (leftAs == .asIs ? row * leftStride + depth : depth * leftStride + row),
          Int32(leftStride),
          b + (rightAs == .asIs ? depth * rightStride + column : column * rightStride + depth),
          Int32(rightStride),
          depth == 0 ? 0 : 1,
          c + row * columns + column,
          Int32(columns)
        )
      }
    }
  }
}

/// The largest piece of a product that BLAS makes at once.
///
/// A cube of 512 takes 5 to 40 ms, depending on the processor, and BLAS is hardly faster with larger
/// ones. Where a side is shorter the others are longer, up to 2²⁴ products of two numbers, which with
/// a narrow matrix take as long as reading 128 MB.
private struct ProductTile {
  let rows: Int
  let columns: Int
  let inner: Int

  private static let side = 512
  private static let work = 1 << 24

  init(rows: Int, columns: Int, inner: Int) {
    self.columns = min(columns, Self.side)
    let others = min(rows, Self.side) * self.columns
    self.inner = min(inner, max(Self.side, Self.work / others))
    self.rows = min(rows, max(Self.side, Self.work / (self.columns * self.inner)))
  }
}

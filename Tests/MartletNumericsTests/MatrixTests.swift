// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Testing

@Suite("Matrices")
struct MatrixTests {
  @Test("A matrix is made from its rows and read by row and column")
  func readsBack() throws {
    let matrix = try Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(matrix.rows == 2)
    #expect(matrix.columns == 3)
    #expect(try matrix[row: 1, column: 2] == 6)
    #expect(try matrix.row(0) == [1, 2, 3])
    #expect(try matrix.column(1) == [2, 5])
    #expect(matrix.values == [1, 2, 3, 4, 5, 6])
  }

  @Test("Rows of different lengths are an error that names the row")
  func refusesRagged() {
    let expected = MatrixError(.raggedRows(row: 1, expected: 2, actual: 1))
    #expect(throws: expected) { try Matrix([[1, 2], [3]]) }
    #expect(
      "\(expected)"
        == "Row 1 has 1 value, but row 0 has 2. Give every row the same number of values."
    )
  }

  @Test(
    "A size that cannot be is an error",
    arguments: [(-1, 2), (2, -1), (Int.max, Int.max), (1 << 28, 2), (Int.min, 1)]
  )
  func refusesSize(rows: Int, columns: Int) {
    #expect(throws: MatrixError(.invalidSize(rows: rows, columns: columns))) {
      try Matrix(rows: rows, columns: columns, repeating: 0)
    }
  }

  @Test("A row or column outside is an error", arguments: [-1, 2, Int.max, Int.min])
  func refusesIndex(index: Int) throws {
    let matrix = try Matrix([[1, 2], [3, 4]])
    #expect(throws: MatrixError(.outOfRange(axis: "row", index: index, count: 2))) {
      try matrix[row: index, column: 0]
    }
    #expect(throws: MatrixError(.outOfRange(axis: "column", index: index, count: 2))) {
      try matrix[row: 0, column: index]
    }
    #expect(throws: MatrixError.self) { try matrix.row(index) }
    #expect(throws: MatrixError.self) { try matrix.column(index) }
  }

  @Test("Sums and differences go value by value")
  func addsAndSubtracts() throws {
    let left = try Matrix([[1, 2], [3, 4]])
    let right = try Matrix([[10, 20], [30, 40]])
    #expect(try left + right == Matrix([[11, 22], [33, 44]]))
    #expect(try right - left == Matrix([[9, 18], [27, 36]]))
    #expect(left.scaled(by: 2) == (try Matrix([[2, 4], [6, 8]])))
  }

  @Test("The product agrees with its definition for all small shapes")
  func multiplies() throws {
    var generator = RandomGenerator(seed: 1)
    for m in 0...4 {
      for k in 0...4 {
        for n in 0...4 {
          let left = Matrix(
            rows: m,
            columns: k,
            storage: (0..<m * k).map { _ in generator.normal() }
          )
          let right = Matrix(
            rows: k,
            columns: n,
            storage: (0..<k * n).map { _ in generator.normal() }
          )
          let product = try left * right
          #expect(product.rows == m && product.columns == n)
          for i in 0..<m {
            for j in 0..<n {
              let expected = try zip(left.row(i), right.column(j)).reduce(0) { $0 + $1.0 * $1.1 }
              // Four products of numbers of size about 1, each rounded once.
              #expect(abs(try product[row: i, column: j] - expected) < 1e-14)
            }
          }
        }
      }
    }
  }

  @Test("The kernel's transposed operands stand for the transposed matrices")
  func multipliesTransposed() throws {
    let left = try Matrix([[1, 2, 3], [4, 5, 6]])
    let right = try Matrix([[1, 0], [2, 1], [0, 3]])
    let expected = try left * right
    for (leftAs, rightAs) in [(Operand.asIs, Operand.transposed), (.transposed, .asIs)] {
      let a = leftAs == .asIs ? left : left.transposed
      let b = rightAs == .asIs ? right : right.transposed
      var result = try Matrix(rows: 2, columns: 2, repeating: 7)
      try a.withUnsafeBufferPointer { a in
        try b.withUnsafeBufferPointer { b in
          try result.withUnsafeMutableBufferPointer { result in
            try multiply(
              a,
              b,
              into: result,
              rows: 2,
              columns: 2,
              inner: 3,
              leftAs: leftAs,
              rightAs: rightAs
            )
          }
        }
      }
      #expect(result == expected)
    }
  }

  @Test("Products that are made tile by tile are those that a formula gives")
  func multipliesInTiles() throws {
    // Larger than a tile in every direction; whole numbers, so that no order of the sum rounds.
    let (rows, columns, inner) = (600, 530, 1200)
    let left = try Matrix((0..<rows).map { row in (0..<inner).map { Double(row % 7 + $0 % 5) } })
    let right = try Matrix((0..<inner).map { row in (0..<columns).map { Double(row % 5 + $0) } })
    let execution = Execution(interruptingAtLook: .max)
    let product = try Execution.$current.withValue(execution) { try left * right }
    // 2 × 2 × 3 tiles.
    #expect(execution.lookCount == 12)
    // Over k the sums of (a + k % 5)(k % 5 + b), where k % 5 sums to 2,400 and its square to 7,200.
    for (row, column) in [(0, 0), (511, 511), (512, 512), (599, 529), (3, 520), (520, 3)] {
      let (a, b) = (Double(row % 7), Double(column))
      #expect(try product[row: row, column: column] == 1200 * a * b + 2400 * (a + b) + 7200)
    }
    for (leftAs, rightAs) in [(Operand.transposed, Operand.asIs), (.asIs, .transposed)] {
      let a = leftAs == .asIs ? left : left.transposed
      let b = rightAs == .asIs ? right : right.transposed
      var result = try Matrix(rows: rows, columns: columns, repeating: 7)
      try a.withUnsafeBufferPointer { a in
        try b.withUnsafeBufferPointer { b in
          try result.withUnsafeMutableBufferPointer { result in
            try multiply(
              a,
              b,
              into: result,
              rows: rows,
              columns: columns,
              inner: inner,
              leftAs: leftAs,
              rightAs: rightAs
            )
          }
        }
      }
      #expect(result == product)
    }
    let impatient = Execution(interruptingAtLook: 5)
    Execution.$current.withValue(impatient) {
      #expect(throws: Interrupted()) { try left * right }
    }
  }

  @Test("The identity changes nothing, and transposing twice neither")
  func keepsIdentities() throws {
    var generator = RandomGenerator(seed: 2)
    let matrix = Matrix(rows: 70, columns: 45, storage: (0..<3150).map { _ in generator.normal() })
    #expect(try Matrix.identity(70) * matrix == matrix)
    #expect(matrix.transposed.transposed == matrix)
    #expect(try matrix.transposed.row(44) == matrix.column(44))
    #expect(throws: MatrixError.self) { try Matrix.identity(-1) }
  }

  @Test("Shapes that do not fit are an error that names both")
  func refusesShapes() throws {
    let left = try Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(throws: MatrixError.self) { try left + left.transposed }
    #expect(throws: MatrixError.self) { try left - left.transposed }
    #expect {
      try left * left
    } throws: { error in
      "\(error)"
        == "Cannot multiply: the left matrix is 2 × 3, the right one 2 × 3. "
        + "The right matrix needs 3 rows: transpose one of them?"
    }
  }

  @Test("The text form aligns columns and shortens what is large")
  func describes() throws {
    #expect("\(try Matrix([[1, 20.5], [-3, 4]]))" == "Matrix 2 × 2\n 1  20.5\n-3     4")
    #expect("\(try Matrix(rows: 0, columns: 3, repeating: 0))" == "Matrix 0 × 3")
    #expect("\(try Matrix(rows: 2, columns: 0, repeating: 0))" == "Matrix 2 × 0")
    let large = try Matrix(rows: 1000, columns: 1000, repeating: 0)
    #expect("\(large)".split(separator: "\n").count == 12)
    let html = "\(large.mediaBundle)"
    #expect(html.contains("<caption>Matrix 1000 × 1000</caption>"))
    #expect(html.utf8.count < 16_000)
  }
}

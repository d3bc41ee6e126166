// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Turns an IDX file, the form in which MNIST is given away, into a table.
///
/// - Note: LeCun, Cortes and Burges, *The MNIST database*, "The IDX file format": two zeros, the type
///   of the values, the number of dimensions, the size of each in four bytes, and the values, the
///   highest byte first.
struct IDXTable {
  let bytes: [UInt8]
  let file: String?

  func table() throws -> Table {
    guard bytes.count >= 4, bytes[0] == 0, bytes[1] == 0 else {
      throw malformed("it does not begin as IDX files do")
    }
    let sizes: [UInt8: Int] = [0x08: 1, 0x09: 1, 0x0B: 2, 0x0C: 4, 0x0D: 4, 0x0E: 8]
    guard let size = sizes[bytes[2]] else {
      throw malformed("values of type \(bytes[2]) are not known")
    }
    let dimensions = Int(bytes[3])
    let start = 4 + 4 * dimensions
    guard dimensions > 0, start <= bytes.count else { throw malformed("it ends within its header") }
    let shape = (0..<dimensions).map { dimension in
      (0..<4).reduce(0) { $0 << 8 | Int(bytes[4 + 4 * dimension + $1]) }
    }
    var count = 1
    for length in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      guard !overflow, product <= bytes.count else {
        throw malformed("it holds fewer values than its header says")
      }
      count = product
    }
    guard count * size <= bytes.count - start else {
      throw malformed("it holds fewer values than its header says")
    }
    // Without rows, the other sizes may be any.
    let (rows, width) = (shape[0], NumPyTable.width(shape))
    guard width <= NumPyTable.mostColumns else {
      throw malformed("it has \(grouped(width)) columns")
    }
    try Execution.current.require(bytes: count * 8)
    return try Table(
      try (0..<width).map { place in
        try Execution.current.checkInterruption()
        return Column(
          name: width == 1 ? "value" : "column\(place + 1)",
          storage: values(rows, start + place * size, step: width * size, size)
        )
      }
    )
  }

  private func values(_ rows: Int, _ start: Int, step: Int, _ size: Int) -> ColumnStorage {
    func word(_ row: Int) -> UInt64 {
      (0..<size).reduce(0) { $0 << 8 | UInt64(bytes[start + row * step + $1]) }
    }
    switch bytes[2] {
    case 0x0D: return .float((0..<rows).map { Float(bitPattern: UInt32(word($0))) })
    case 0x0E: return .double((0..<rows).map { Double(bitPattern: word($0)) })
    case 0x08: return .int((0..<rows).map { Int(bytes[start + $0 * step]) })
    default:
      let shift = 64 - 8 * size
      return .int((0..<rows).map { Int(bitPattern: UInt(word($0) << UInt64(shift))) >> shift })
    }
  }

  private func malformed(_ problem: String) -> DataFileError {
    DataFileError(format: "IDX", file: file, problem: problem)
  }
}

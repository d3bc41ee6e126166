// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Turns an array of NumPy into a table.
struct NumPyTable {
  let bytes: [UInt8]
  let file: String?

  /// The most columns.
  static let mostColumns = 100_000

  /// How many values a row has; more than any array has where that cannot be counted.
  static func width(_ shape: [Int]) -> Int {
    shape.dropFirst().reduce(1) { width, size in
      let (product, overflow) = width.multipliedReportingOverflow(by: size)
      return overflow ? .max : product
    }
  }

  func table() throws -> Table {
    let header: NumPyHeader
    do {
      header = try NumPyHeader(bytes)
    } catch let error as NumPyHeader.Problem {
      throw malformed(error.text)
    }
    let rows = header.shape.first ?? 1
    let width = Self.width(header.shape)
    guard width <= Self.mostColumns, width * header.fields.count <= Self.mostColumns else {
      throw malformed("it has \(grouped(width)) columns or more")
    }
    // Texts may become three times as long in UTF-8; numbers take eight bytes.
    try Execution.current.require(bytes: max(header.count * header.fields.count * 16, bytes.count))
    var columns: [Column] = []
    var offset = 0
    for field in header.fields {
      for place in 0..<width {
        try Execution.current.checkInterruption()
        let name: String =
          if width == 1 { field.name } else {
            header.isRecord ? "\(field.name)\(place + 1)" : "column\(place + 1)"
          }
        // In Fortran's order the first index runs fastest.
        let position = header.isFortran ? Self.transposed(place, header.shape) : place
        let first = header.dataStart + offset
        let step = header.isFortran ? header.stride : width * header.stride
        let start = first + position * (header.isFortran ? rows : 1) * header.stride
        columns.append(
          try column(name.isEmpty ? "value" : name, field, rows, start: start, step: step)
        )
      }
      offset += field.size
    }
    return try Table(columns)
  }

  /// The place in Fortran's order of what is at a place in C's order, by all indices but the first.
  private static func transposed(_ place: Int, _ shape: [Int]) -> Int {
    var rest = place
    var indices: [Int] = []
    for size in shape.dropFirst().reversed() {
      indices.append(rest % max(size, 1))
      rest /= max(size, 1)
    }
    var result = 0
    // `indices` begins with the last one, which counts most in Fortran's order.
    for (index, size) in zip(indices, shape.dropFirst().reversed()) {
      result = result * size + index
    }
    return result
  }

  private func column(
    _ name: String,
    _ field: NumPyHeader.Field,
    _ rows: Int,
    start: Int,
    step: Int
  ) throws -> Column {
    func places() -> LazyMapSequence<Range<Int>, Int> { (0..<rows).lazy.map { start + $0 * step } }
    func word(_ place: Int) -> UInt64 {
      var value: UInt64 = 0
      for byte in 0..<field.size {
        let shift = UInt64(field.isBigEndian ? field.size - 1 - byte : byte) * 8
        value |= UInt64(bytes[place + byte]) << shift
      }
      return value
    }
    let storage: ColumnStorage
    switch field.kind {
    case UInt8(ascii: "f"):
      switch field.size {
      case 8: storage = .double(places().map { Double(bitPattern: word($0)) })
      case 4: storage = .float(places().map { Float(bitPattern: UInt32(word($0))) })
      default: storage = .float(places().map { Self.half(UInt16(word($0))) })
      }
    case UInt8(ascii: "b"): storage = .bool(places().map { bytes[$0] != 0 })
    case UInt8(ascii: "i"):
      let shift = UInt64(64 - field.size * 8)
      storage = .int(places().map { Int(bitPattern: UInt(word($0) << shift)) >> Int(shift) })
    case UInt8(ascii: "u"):
      storage = .int(
        try places().map { place in
          guard let value = Int(exactly: word(place)) else {
            throw malformed("the value \(word(place)) does not fit into 63 bits")
          }
          return value
        }
      )
    case UInt8(ascii: "S"):
      storage = .string(
        TextBuffer(
          places().map { place in
            // Bytes without an encoding: UTF-8 where they are.
            String(decoding: trimmedZeros(bytes[place..<place + field.size]), as: UTF8.self)
          }
        )
      )
    case UInt8(ascii: "U"):
      storage = .string(TextBuffer(try places().map { try text(at: $0, field) }))
    default: return try times(name, field, places().map { Int(bitPattern: UInt(word($0))) })
    }
    return Column(name: name, storage: storage)
  }

  private func trimmedZeros(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes[..<(bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? bytes.startIndex)]
  }

  private func text(at place: Int, _ field: NumPyHeader.Field) throws -> String {
    var scalars = String.UnicodeScalarView()
    for start in stride(from: place, to: place + field.size, by: 4) {
      let code = (0..<4).reduce(UInt32(0)) { code, byte in
        code | UInt32(bytes[start + byte]) << UInt32(8 * (field.isBigEndian ? 3 - byte : byte))
      }
      guard let scalar = Unicode.Scalar(code) else { throw malformed("\(code) is no character") }
      scalars.append(scalar)
    }
    while scalars.last?.value == 0 { scalars.removeLast() }
    return String(scalars)
  }

  /// Moments or spans, of which the smallest number means "not a time".
  private func times(_ name: String, _ field: NumPyHeader.Field, _ values: [Int]) throws -> Column {
    let scales: [String: (numerator: Int, denominator: Int)] = [
      "D": (86_400_000_000, 1), "h": (3_600_000_000, 1), "m": (60_000_000, 1), "s": (1_000_000, 1),
      "ms": (1_000, 1), "us": (1, 1), "ns": (1, 1_000),
    ]
    guard let scale = scales[field.unit] else {
      throw malformed("times in units of \"\(field.unit)\" are not supported")
    }
    var validity = Validity(allPresent: values.count)
    let isMoment = field.kind == UInt8(ascii: "M")
    let microseconds = try values.enumerated().map { row, value -> Int in
      if value == .min {
        validity.markMissing(row)
        return 0
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: scale.numerator)
      guard !overflow, !isMoment || DateTime.allMicroseconds.contains(product / scale.denominator)
      else { throw malformed("row \(row) is beyond the years 1 to 9999") }
      let (quotient, rest) = product.quotientAndRemainder(dividingBy: scale.denominator)
      return rest < 0 ? quotient - 1 : quotient
    }
    if isMoment, field.unit == "D" {
      let days = microseconds.map { CalendarDate(dayNumber: $0 / 86_400_000_000) }
      return Column(name: name, storage: .date(days), validity: validity)
    }
    return Column(
      name: name,
      storage: isMoment
        ? .dateTime(microseconds: microseconds, zone: .utc) : .duration(microseconds: microseconds),
      validity: validity
    )
  }

  /// A number of 16 bits: sign, 5 bits of exponent, 10 of fraction (IEEE 754).
  private static func half(_ bits: UInt16) -> Float {
    let sign: Float = bits >> 15 == 0 ? 1 : -1
    let (exponent, fraction) = (Int(bits >> 10 & 31), Float(bits & 1023))
    switch exponent {
    case 0: return sign * fraction / 16_777_216
    case 31: return fraction == 0 ? sign * .infinity : .nan
    default:
      return sign * Float(sign: .plus, exponent: exponent - 15, significand: 1 + fraction / 1024)
    }
  }

  private func malformed(_ problem: String) -> DataFileError {
    DataFileError(format: "NumPy", file: file, problem: problem)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What the start of a NumPy file says of its array.
///
/// - Note: NumPy, *NEP 1: A Simple File Format for NumPy Arrays*, and `numpy.lib.format`, versions 1 to 3.
struct NumPyHeader: Equatable {
  /// One kind of value, or the named fields of a record.
  struct Field: Equatable {
    var name: String
    var kind: UInt8
    /// Bytes of a value.
    var size: Int
    var isBigEndian: Bool
    /// The unit of times, such as `us`.
    var unit = ""
  }

  struct Problem: Error, Equatable { let text: String }

  var fields: [Field]
  /// Whether the fields have names of their own.
  var isRecord: Bool
  var isFortran: Bool
  var shape: [Int]
  /// Where the values begin.
  var dataStart: Int

  /// The number of values.
  private(set) var count = 1
  /// Bytes of a record.
  var stride: Int { fields.reduce(0) { $0 + $1.size } }

  init(_ bytes: [UInt8]) throws {
    guard bytes.count >= 12, bytes.starts(with: [0x93] + Array("NUMPY".utf8)) else {
      throw Problem(text: "it does not begin as NumPy files do")
    }
    let isLong = bytes[6] >= 2
    guard (1...3).contains(bytes[6]) else {
      throw Problem(text: "version \(bytes[6]) of the format is not known")
    }
    let length =
      isLong
      ? Int(bytes[8]) | Int(bytes[9]) << 8 | Int(bytes[10]) << 16 | Int(bytes[11]) << 24
      : Int(bytes[8]) | Int(bytes[9]) << 8
    let start = isLong ? 12 : 10
    guard length <= 1 << 20, start + length <= bytes.count else {
      throw Problem(text: "it ends within its header")
    }
    dataStart = start + length
    let text = String(decoding: bytes[start..<start + length], as: UTF8.self)
    var reader = PythonLiteral(text)
    guard case .dictionary(let entries)? = reader.value() else {
      throw Problem(text: "its header is no dictionary")
    }
    guard case .bool(let isFortran)? = entries["fortran_order"],
      case .list(let sizes)? = entries["shape"], let descr = entries["descr"]
    else { throw Problem(text: "its header lacks descr, fortran_order or shape") }
    self.isFortran = isFortran
    shape = []
    for size in sizes {
      guard case .int(let number) = size, number >= 0 else {
        throw Problem(text: "its shape is not made of numbers")
      }
      shape.append(number)
    }
    (fields, isRecord) = try Self.fields(descr)
    for size in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, product <= 1 << 48 else { throw Problem(text: "its shape is too large") }
      count = product
    }
    let (needed, overflow) = count.multipliedReportingOverflow(by: stride)
    guard !overflow, needed <= bytes.count - dataStart else {
      throw Problem(text: "it holds fewer values than its shape says")
    }
  }

  private static func fields(_ descr: PythonLiteral.Value) throws -> ([Field], Bool) {
    switch descr {
    case .string(let text): return ([try field(text, "value")], false)
    case .list(let parts):
      var fields: [Field] = []
      for part in parts {
        guard case .list(let pair) = part, pair.count == 2, case .string(let name) = pair[0],
          case .string(let text) = pair[1]
        else { throw Problem(text: "a field of its records is no plain value") }
        fields.append(try field(text, name))
      }
      guard !fields.isEmpty else { throw Problem(text: "its records have no fields") }
      return (fields, true)
    default: throw Problem(text: "its type of values is not known")
    }
  }

  /// Reads a type such as `<f8`, `|b1`, `<U12` or `<M8[us]`.
  private static func field(_ text: String, _ name: String) throws -> Field {
    let letters = Array(text.utf8)
    let problem = Problem(text: "values of type \"\(text.prefix(40))\" are not supported")
    guard letters.count >= 2, letters.count < 40 else { throw problem }
    let hasOrder = [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "=")]
      .contains(letters[0])
    let rest = letters.dropFirst(hasOrder ? 1 : 0)
    guard let kind = rest.first else { throw problem }
    let digits = rest.dropFirst().prefix { $0 &- 48 < 10 }
    guard let number = Int(String(decoding: digits, as: UTF8.self)), number <= 1 << 20 else {
      throw problem
    }
    let unit = String(decoding: rest.dropFirst(1 + digits.count), as: UTF8.self)
    let isKnown: Bool =
      switch kind {
      case UInt8(ascii: "f"): [2, 4, 8].contains(number)
      case UInt8(ascii: "i"), UInt8(ascii: "u"): [1, 2, 4, 8].contains(number)
      case UInt8(ascii: "b"): number == 1
      case UInt8(ascii: "S"), UInt8(ascii: "U"): true
      case UInt8(ascii: "M"), UInt8(ascii: "m"): number == 8
      default: false
      }
    guard isKnown else { throw problem }
    return Field(
      name: name,
      kind: kind,
      size: kind == UInt8(ascii: "U") ? 4 * number : number,
      isBigEndian: letters[0] == UInt8(ascii: ">"),
      unit: String(unit.drop { $0 == "[" }.prefix { $0 != "]" })
    )
  }
}

/// Reads the few Python values of which a header is made.
private struct PythonLiteral {
  indirect enum Value {
    case string(String), int(Int), bool(Bool), list([Value]), dictionary([String: Value])
  }

  private let text: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  private mutating func skipSpaces() {
    while position < text.count, [0x20, 0x0A, 0x09].contains(text[position]) { position += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard position < text.count, text[position] == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  mutating func value() -> Value? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 16 else { return nil }
    skipSpaces()
    guard position < text.count else { return nil }
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      guard let end = text[(position + 1)...].firstIndex(of: byte) else { return nil }
      defer { position = end + 1 }
      return .string(String(decoding: text[position + 1..<end], as: UTF8.self))
    case UInt8(ascii: "("), UInt8(ascii: "["):
      position += 1
      var values: [Value] = []
      while !take(")"), !take("]") {
        guard let value = value() else { return nil }
        values.append(value)
        _ = take(",")
      }
      return .list(values)
    case UInt8(ascii: "{"):
      position += 1
      var entries: [String: Value] = [:]
      while !take("}") {
        guard case .string(let key)? = value(), take(":"), let value = value() else { return nil }
        entries[key] = value
        _ = take(",")
      }
      return .dictionary(entries)
    default:
      let word = text[position...].prefix { byte in
        byte &- 48 < 10 || byte | 0x20 &- 97 < 26 || byte == UInt8(ascii: "-")
      }
      position += word.count
      switch String(decoding: word, as: UTF8.self) {
      case "True": return .bool(true)
      case "False": return .bool(false)
      // Python 2 wrote whole numbers with an L.
      case let text: return Int(text.hasSuffix("L") ? text.dropLast() : text[...]).map(Value.int)
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `String(format:)`: the conversions of C, with the arguments checked against them.
struct Formatting {
  /// One conversion: `%-8.3f`.
  private struct Conversion {
    var flags = ""
    var width: Int?
    var precision: Int?
    var length = ""
    var letter: Character = "d"
  }

  /// The widest field, and the most digits.
  private static let widthLimit = 10_000

  private let arguments: [Value]
  private var next = 0

  private init(_ arguments: [Value]) { self.arguments = arguments }

  static func format(_ format: String, _ arguments: [Value]) throws -> String {
    var formatting = Formatting(arguments)
    return try formatting.run(format)
  }

  private mutating func run(_ format: String) throws -> String {
    var result = ""
    var rest = format.unicodeScalars[...]
    while let first = rest.popFirst() {
      guard first == "%" else {
        result.unicodeScalars.append(first)
        continue
      }
      let start = rest
      guard !rest.isEmpty else {
        throw Trap("invalid-format", "the format ends in a lone `%`", "Write `%%` for the sign.")
      }
      if rest.first == "%" {
        rest.removeFirst()
        result.append("%")
        continue
      }
      let conversion = try parse(&rest)
      let text = "%" + String(start[start.startIndex..<rest.startIndex])
      result += try convert(conversion, text)
      if result.utf8.count > Machine.stringLimit { try Machine.checkText(result) }
    }
    return result
  }

  // MARK: Reading

  private mutating func parse(_ rest: inout Substring.UnicodeScalarView) throws -> Conversion {
    var conversion = Conversion()
    // `%2$d` names its argument.
    var ahead = rest
    if let number = try digits(&ahead), ahead.first == "$" {
      ahead.removeFirst()
      rest = ahead
      next = number - 1
    }
    while let flag = rest.first, "-+ #0".unicodeScalars.contains(flag) {
      if !conversion.flags.unicodeScalars.contains(flag) {
        conversion.flags.unicodeScalars.append(flag)
      }
      rest.removeFirst()
    }
    if rest.first == "*" {
      rest.removeFirst()
      let width = try bounded(try integer("*", of: "the width"))
      if width < 0 { conversion.flags += "-" }
      conversion.width = abs(width)
    } else {
      conversion.width = try digits(&rest)
    }
    if rest.first == "." {
      rest.removeFirst()
      if rest.first == "*" {
        rest.removeFirst()
        let precision = try bounded(try integer("*", of: "the precision"))
        conversion.precision = precision < 0 ? nil : precision
      } else {
        conversion.precision = try digits(&rest) ?? 0
      }
    }
    while let letter = rest.first, "hlqLzjt".unicodeScalars.contains(letter) {
      conversion.length.unicodeScalars.append(letter)
      rest.removeFirst()
    }
    guard let letter = rest.popFirst() else {
      throw Trap("invalid-format", "the format ends in the middle of a conversion")
    }
    conversion.letter = Character(letter)
    return conversion
  }

  private func digits(_ rest: inout Substring.UnicodeScalarView) throws -> Int? {
    var number: Int?
    while let digit = rest.first, ("0"..."9").contains(digit) {
      number = try bounded((number ?? 0) * 10 + Int(digit.value - 48))
      rest.removeFirst()
    }
    return number
  }

  private func bounded(_ number: Int) throws -> Int {
    guard number.magnitude <= Self.widthLimit else {
      throw Trap("invalid-format", "\(number) is too wide; the limit is \(Self.widthLimit)")
    }
    return number
  }

  // MARK: Arguments

  private mutating func argument(_ conversion: String) throws -> Value {
    guard arguments.indices.contains(next) else {
      let count = arguments.count == 1 ? "1 argument" : "\(arguments.count) arguments"
      throw Trap(
        "missing-argument",
        "`\(conversion)` has no argument: the format got \(count)",
        "Pass one argument for each conversion; `%%` writes a percent sign."
      )
    }
    defer { next += 1 }
    return arguments[next]
  }

  private mutating func integer(_ conversion: String, of what: String = "") throws -> Int {
    let value = try argument(conversion)
    switch value {
    case .int(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .object(let erased as ErasedObject):
      if let kind = IntegerKind(erased.type), case .int(let word) = erased.value {
        return kind == .uint || kind == .uint64 ? word ^ Int.min : word
      }
    default: break
    }
    throw mismatch(conversion, "a whole number", value)
  }

  private func mismatch(_ conversion: String, _ wanted: String, _ value: Value) -> Trap {
    let remedy: String
    switch Types.unerased(value) {
    case .double: remedy = "Write `%f`, `%e` or `%g` for a number with a fraction."
    case .int: remedy = "Write `%d` for a whole number, or pass a `Double`."
    case .string: remedy = "Write `%@` for a text."
    default: remedy = "Pass a value that fits the conversion."
    }
    return Trap(
      "wrong-argument",
      "`\(conversion)` needs \(wanted), and argument \(next) is \(Description.plain(value))",
      remedy
    )
  }

  // MARK: Writing

  private mutating func convert(_ conversion: Conversion, _ text: String) throws -> String {
    switch conversion.letter {
    case "d", "i", "D": return write(conversion, "ld", signed(try integer(text), conversion))
    case "u", "U": return write(conversion, "lu", unsigned(try integer(text), conversion))
    case "x", "X", "o", "O":
      let letter = conversion.letter == "O" ? "o" : conversion.letter
      return write(conversion, "l\(letter)", unsigned(try integer(text), conversion))
    case "c", "C":
      let number = try integer(text)
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: number)) else {
        throw Trap("wrong-argument", "\(number) is no character")
      }
      return pad(String(Character(scalar)), conversion)
    case "f", "F", "e", "E", "g", "G", "a", "A":
      let value = try argument(text)
      guard case .double(let number) = Types.unerased(value) else {
        throw mismatch(text, "a number with a fraction", value)
      }
      return write(conversion, String(conversion.letter), number)
    case "@":
      let value = try argument(text)
      guard case .string(let string) = Types.unerased(value) else {
        throw mismatch(text, "a text", value)
      }
      return string
    case "s", "S", "p", "n":
      throw Trap(
        "invalid-format",
        "`\(text)` works on memory, which cells do not have",
        "Write `%@` for a text."
      )
    default:
      throw Trap(
        "invalid-format",
        "there is no conversion `\(text)`",
        "There are %d %u %x %X %o %c, %f %e %g %a, %@ and %%."
      )
    }
  }

  private func signed(_ number: Int, _ conversion: Conversion) -> Int {
    switch conversion.length {
    case "": Int(Int32(truncatingIfNeeded: number))
    case "h": Int(Int16(truncatingIfNeeded: number))
    case "hh": Int(Int8(truncatingIfNeeded: number))
    default: number
    }
  }

  private func unsigned(_ number: Int, _ conversion: Conversion) -> UInt {
    switch conversion.length {
    case "": UInt(UInt32(truncatingIfNeeded: number))
    case "h": UInt(UInt16(truncatingIfNeeded: number))
    case "hh": UInt(UInt8(truncatingIfNeeded: number))
    default: UInt(bitPattern: number)
    }
  }

  private func pad(_ text: String, _ conversion: Conversion) -> String {
    let missing = (conversion.width ?? 0) - text.count
    if missing <= 0 { return text }
    let spaces = String(repeating: " ", count: missing)
    return conversion.flags.contains("-") ? text + spaces : spaces + text
  }

  /// Lets the C library write one number, in a format that has been put together here.
  private func write(_ conversion: Conversion, _ letters: String, _ value: any CVarArg) -> String {
    var format = "%" + conversion.flags
    if let width = conversion.width { format += "\(width)" }
    if let precision = conversion.precision { format += ".\(precision)" }
    format += letters
    return withVaList([value]) { list in
      // 310 digits stand before the point of the largest number.
      let capacity = 400 + (conversion.width ?? 0) + (conversion.precision ?? 6)
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
        let count = vsnprintf(buffer.baseAddress, capacity, format, list)
        let length = max(0, min(Int(count), capacity - 1))
        return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
    }
  }
}

extension NativeLibrary {
  /// Numbers as text.
  static let formatting: [String: NativeEntry] = [
    "String.init(format)": { _, a, _ in
      let list = try array(a[1])
      let text = try Formatting.format(try string(a[0]), (0..<list.count).map { list[$0] })
      return .string(text)
    }
  ]
}

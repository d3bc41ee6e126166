// SPDX-License-Identifier: Apache-2.0

/// A named block of numbers in a file: what the safetensors format calls a tensor.
///
/// Invariant: `bytes.count` is the product of `shape` times the size of an element.
package struct ArchiveBuffer: Sendable, Equatable {
  /// The types of elements that the format knows, under its names.
  package enum Element: String, Sendable, CaseIterable {
    case bool = "BOOL"
    case uint8 = "U8"
    case int8 = "I8"
    case float8e5m2 = "F8_E5M2"
    case float8e4m3 = "F8_E4M3"
    case int16 = "I16"
    case uint16 = "U16"
    case float16 = "F16"
    case bfloat16 = "BF16"
    case int32 = "I32"
    case uint32 = "U32"
    case float32 = "F32"
    case int64 = "I64"
    case uint64 = "U64"
    case float64 = "F64"

    /// Bytes of one element.
    package var size: Int {
      switch self {
      case .bool, .uint8, .int8, .float8e5m2, .float8e4m3: 1
      case .int16, .uint16, .float16, .bfloat16: 2
      case .int32, .uint32, .float32: 4
      case .int64, .uint64, .float64: 8
      }
    }
  }

  /// The name, different from that of every other buffer of the file.
  package let name: String
  /// What the elements are.
  package let element: Element
  /// The length of each dimension, outermost first; no dimension at all makes one element.
  package let shape: [Int]
  /// The elements one after the other, the innermost dimension fastest, each little-endian.
  package let bytes: ArraySlice<UInt8>

  /// Makes a buffer of parts that fit.
  init(name: String, element: Element, shape: [Int], bytes: ArraySlice<UInt8>) {
    self.name = name
    self.element = element
    self.shape = shape
    self.bytes = bytes
  }

  /// Makes a buffer of values.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - values: The values, the innermost dimension fastest.
  ///   - shape: The length of each dimension, whose product is the number of values; left out, there
  ///     is one dimension.
  package init<Value: ArchiveElement>(_ name: String, _ values: [Value], shape: [Int]? = nil) {
    let shape = shape ?? [values.count]
    precondition(
      shape.reduce(1, *) == values.count,
      "\(values.count) values for the shape \(shape)"
    )
    let patterns = values.map { $0.archivedPattern.littleEndian }
    self.init(
      name: name,
      element: Value.archivedElement,
      shape: shape,
      bytes: patterns.withUnsafeBytes { ArraySlice($0) }
    )
  }

  /// The number of elements.
  package var count: Int { bytes.count / element.size }

  /// The elements, or `nil` if they are of another type.
  package func values<Value: ArchiveElement>(as type: Value.Type = Value.self) -> [Value]? {
    guard element == Value.archivedElement else { return nil }
    return bytes.withUnsafeBytes { bytes in
      (0..<count).map { place in
        let offset = place * MemoryLayout<Value.Pattern>.size
        let pattern = bytes.loadUnaligned(fromByteOffset: offset, as: Value.Pattern.self)
        return Value(archivedPattern: Value.Pattern(littleEndian: pattern))
      }
    }
  }

  /// The same block under another name.
  package func renamed(_ name: String) -> ArchiveBuffer {
    ArchiveBuffer(name: name, element: element, shape: shape, bytes: bytes)
  }
}

/// A type of numbers that a file keeps as the bits they have in memory.
package protocol ArchiveElement: Sendable {
  /// The whole number that has the same bits.
  associatedtype Pattern: FixedWidthInteger
  /// The name that the format has for the type.
  static var archivedElement: ArchiveBuffer.Element { get }
  /// The bits.
  var archivedPattern: Pattern { get }
  /// Makes the value that has the given bits.
  init(archivedPattern: Pattern)
}

extension ArchiveElement where Self: FixedWidthInteger {
  package var archivedPattern: Self { self }
  package init(archivedPattern: Self) { self = archivedPattern }
}

extension UInt8: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .uint8 }
}

extension Int32: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .int32 }
}

extension UInt32: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .uint32 }
}

extension UInt64: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .uint64 }
}

extension Int64: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .int64 }
}

extension Int: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .int64 }
  package var archivedPattern: Int64 { Int64(self) }
  package init(archivedPattern: Int64) { self.init(truncatingIfNeeded: archivedPattern) }
}

extension Float: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .float32 }
  package var archivedPattern: UInt32 { bitPattern }
  package init(archivedPattern: UInt32) { self.init(bitPattern: archivedPattern) }
}

extension Double: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .float64 }
  package var archivedPattern: UInt64 { bitPattern }
  package init(archivedPattern: UInt64) { self.init(bitPattern: archivedPattern) }
}

extension Bool: ArchiveElement {
  package static var archivedElement: ArchiveBuffer.Element { .bool }
  package var archivedPattern: UInt8 { self ? 1 : 0 }
  package init(archivedPattern: UInt8) { self = archivedPattern != 0 }
}

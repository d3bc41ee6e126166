// SPDX-License-Identifier: Apache-2.0

/// What a column of a CSV text is read as.
enum CSVKind: Sendable, Equatable {
  case int, double, bool, date, duration, text
  /// Times as clocks of the format's zone show them.
  case localTime
  /// Times that say how far from UTC they are.
  case zonedTime
  /// Times of either kind.
  case anyTime
  /// Days or times in a form of their own.
  case formatted(DateFormat)
  /// Not known yet: the fields are only looked at.
  case undecided
}

/// The memory that the values of a column are read into, by several threads at places of their own.
///
/// Each part of the text writes to a range of rows that no other part touches. The memory is that of
/// an array which nothing else holds until ``column`` is asked for, and which nothing changes the
/// size of before; so the pointer to it stays right.
final class CSVTarget: @unchecked Sendable {
  let name: String
  /// The place among the fields of a row.
  let place: Int
  let kind: CSVKind
  private var values: Values
  private let start: UnsafeMutableRawPointer?

  private enum Values {
    case ints([Int]), doubles([Double]), bools([Bool]), dates([CalendarDate]), views([TextView])
    case none
  }

  /// Makes room for so many rows; memory is only taken where something is written.
  init(name: String, place: Int, kind: CSVKind, capacity: Int) {
    self.name = name
    self.place = place
    self.kind = kind
    var start: UnsafeMutableRawPointer?
    func room<Value>(_ type: Value.Type) -> [Value] {
      [Value](unsafeUninitializedCapacity: capacity) { buffer, count in
        start = UnsafeMutableRawPointer(buffer.baseAddress)
        count = capacity
      }
    }
    values =
      switch kind {
      case .int, .duration, .localTime, .zonedTime, .anyTime: .ints(room(Int.self))
      case .formatted(let format) where format.hasTime: .ints(room(Int.self))
      case .double: .doubles(room(Double.self))
      case .bool: .bools(room(Bool.self))
      case .date, .formatted: .dates(room(CalendarDate.self))
      case .text: .views(room(TextView.self))
      case .undecided: .none
      }
    self.start = start
  }

  /// The values from a row on.
  @inline(__always)
  func pointer<Value>(_ type: Value.Type, row: Int) -> UnsafeMutablePointer<Value>? {
    start.map { $0.assumingMemoryBound(to: type) + row }
  }

  /// The column, when all parts are read: where the rows of each part are and begin, one after the
  /// other.
  func column(_ parts: [CSVPart], rows: [CSVRows], zone: Zone) -> Column {
    var validity = Validity(allPresent: 0)
    for (part, range) in zip(parts, rows) {
      validity.append(part.validity(range.count))
    }
    let count = validity.count
    let storage: ColumnStorage
    let taken = values
    values = .none
    switch taken {
    case .ints(let ints):
      var packed = Self.packed(ints, rows, count)
      switch kind {
      case .int: storage = .int(packed)
      case .duration: storage = .duration(microseconds: packed)
      case .zonedTime, .anyTime: storage = .dateTime(microseconds: packed, zone: zone)
      default:
        if zone != .utc {
          for row in packed.indices where validity.isPresent(row) {
            packed[row] = DateTime.moment(ofLocal: packed[row], in: zone)
          }
        }
        storage = .dateTime(microseconds: packed, zone: zone)
      }
    case .doubles(let doubles): storage = .double(Self.packed(doubles, rows, count))
    case .bools(let bools): storage = .bool(Self.packed(bools, rows, count))
    case .dates(let dates): storage = .date(Self.packed(dates, rows, count))
    case .views(let views):
      storage = .string(Self.texts(views, parts, rows, count))
    case .none:
      // No value at all.
      storage = .string(TextBuffer(repeating: "", count: count))
      validity = Validity(allMissing: count)
    }
    return Column(name: name, storage: storage, validity: validity)
  }

  /// The rows of all parts without gaps between them.
  private static func packed<Value>(
    _ values: consuming [Value],
    _ rows: [CSVRows],
    _ count: Int
  ) -> [Value] {
    var values = values
    values.withUnsafeMutableBufferPointer { buffer in
      var place = 0
      for range in rows {
        if range.start != place, range.count > 0, let base = buffer.baseAddress {
          (base + place).update(from: base + range.start, count: range.count)
        }
        place += range.count
      }
    }
    values.removeLast(values.count - count)
    return values
  }

  /// The texts, with the heaps of the parts put together.
  private static func texts(
    _ views: consuming [TextView],
    _ parts: [CSVPart],
    _ rows: [CSVRows],
    _ count: Int
  ) -> TextBuffer {
    var heap: [UInt8] = []
    heap.reserveCapacity(parts.reduce(0) { $0 + $1.heap.count })
    var views = packed(views, rows, count)
    var place = 0
    views.withUnsafeMutableBufferPointer { views in
      for (part, range) in zip(parts, rows) {
        let base = UInt64(heap.count)
        if base > 0, !part.heap.isEmpty {
          for row in place..<(place + range.count) where !views[row].isShort {
            views[row] = views[row].moved(by: base)
          }
        }
        heap.append(contentsOf: part.heap)
        place += range.count
      }
    }
    return TextBuffer(views: views, heap: heap)
  }
}

/// Where the rows of a part are in the memory of a ``CSVTarget``.
struct CSVRows: Sendable, Equatable {
  var start: Int
  var count: Int
}

/// What one part of a text holds of one column, besides the values in the ``CSVTarget``.
struct CSVPart: Sendable {
  /// Which rows of the part are missing: a bit of 1 each.
  var missing: [UInt64] = []
  var missingCount = 0
  /// The texts that are too long for a view.
  var heap: [UInt8] = []
  /// Whether a field is not of the kind that was expected; then the values are of no use.
  var hasFailed = false
  /// What the fields look like, from the one on that was not of the kind.
  var evidence: CSVEvidence = []
  /// The first such field: the place of its first byte, and where it ends.
  var failure: Range<Int>?

  func validity(_ count: Int) -> Validity {
    guard missingCount > 0 else { return Validity(allPresent: count) }
    // There are words only up to the last row that is missing.
    let rest = Validity.wordCount(count) - missing.count
    return Validity(count: count, words: missing + repeatElement(0, count: rest))
  }
}

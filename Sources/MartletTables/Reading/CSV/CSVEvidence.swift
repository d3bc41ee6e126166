// SPDX-License-Identifier: Apache-2.0

/// What the fields of a column look like: one bit for each kind that occurs.
struct CSVEvidence: OptionSet, Sendable {
  let rawValue: UInt16

  /// `true` or `false`.
  static let bool = CSVEvidence(rawValue: 1)
  /// A whole number of 64 bits.
  static let whole = CSVEvidence(rawValue: 2)
  /// A longer whole number.
  static let large = CSVEvidence(rawValue: 4)
  /// A number with a fraction or an exponent.
  static let fraction = CSVEvidence(rawValue: 8)
  /// A day.
  static let date = CSVEvidence(rawValue: 16)
  /// A day and a time, without a distance from UTC.
  static let localTime = CSVEvidence(rawValue: 32)
  /// A day and a time with one.
  static let zonedTime = CSVEvidence(rawValue: 64)
  /// The empty text in quotes, which is missing in all columns but those of text.
  static let emptyText = CSVEvidence(rawValue: 128)
  /// Anything else.
  static let text = CSVEvidence(rawValue: 256)

  /// The type that all the fields have; `nil` if there are none.
  ///
  /// A whole number that does not fit into 64 bits is one only in the company of decimal numbers.
  var type: ColumnType? {
    let kinds = subtracting(.emptyText)
    if kinds.isEmpty { return isEmpty ? nil : .string }
    if kinds == .bool { return .bool }
    if kinds == .date { return .date }
    if kinds == .localTime || kinds == .zonedTime { return .dateTime }
    guard kinds.isSubset(of: [.whole, .large, .fraction]) else { return .string }
    if kinds.contains(.fraction) { return .double }
    return kinds.contains(.large) ? .string : .int
  }

  /// Looks at a field that is not missing, without the spaces around it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch Scan.shape(bytes) {
    case .whole: self = Scan.int(bytes) == nil ? .large : .whole
    case .fraction: self = .fraction
    case .none:
      if Scan.bool(bytes) != nil {
        self = .bool
      } else if CalendarDate(ascii: bytes) != nil {
        self = .date
      } else if let time = TimeText(ascii: bytes) {
        self = time.distance == nil ? .localTime : .zonedTime
      } else {
        self = .text
      }
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

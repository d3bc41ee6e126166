// SPDX-License-Identifier: Apache-2.0

/// A time zone: UTC, a fixed distance from it, or the rules of a place.
///
/// Places are named as in the time zone database, such as `Europe/Berlin`; their rules come from the
/// computer's copy of it.
public struct Zone: Sendable, CustomStringConvertible {
  /// `UTC`, a distance such as `+05:30`, or a place such as `Europe/Berlin`.
  public let name: String
  let rules: ZoneRules

  /// Coordinated Universal Time.
  public static let utc = Zone(name: "UTC", rules: .fixed(0))

  private init(name: String, rules: ZoneRules) {
    self.name = name
    self.rules = rules
  }

  /// Makes a zone from its name: `UTC`, `+05:30`, `Europe/Berlin`.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` if there is no such zone.
  public init(_ name: String) throws {
    if ["UTC", "Z", "Etc/UTC", "GMT"].contains(name) {
      self = .utc
      return
    }
    var copy = name
    if let seconds = copy.withUTF8({ Self.distance($0) }) {
      self.init(seconds: seconds)
      return
    }
    guard let rules = ZoneRules.database(name) else {
      throw TableError(
        .invalidArgument(
          name: "zone",
          value: "\"\(name)\"",
          expected: "\"UTC\", a distance such as \"+05:30\" or a place such as \"Europe/Berlin\""
        )
      )
    }
    self.init(name: name, rules: .place(rules))
  }

  /// Makes a zone that is a fixed number of seconds ahead of UTC.
  package init(seconds: Int) {
    if seconds == 0 {
      self = .utc
    } else {
      self.init(name: distanceText(seconds), rules: .fixed(seconds))
    }
  }

  /// The name.
  public var description: String { name }

  /// How many seconds the zone is ahead of UTC at a moment, in seconds since 1970 began in UTC.
  package func offset(at moment: Int) -> Int {
    switch rules {
    case .fixed(let seconds): seconds
    case .place(let rules): rules.offset(at: moment)
    }
  }

  /// The moment, in seconds since 1970 began in UTC, at which clocks of the zone show a time, counted
  /// in the same way.
  ///
  /// Of two such moments, when clocks are set back, it is the first; when they are set forward and
  /// skip the time, it is the moment that the time would be by the clock before.
  package func moment(ofLocal local: Int) -> Int {
    guard case .place(let rules) = rules else { return local - offset(at: local) }
    // The distance changes at most once in two days.
    let before = rules.offset(at: local - 86_400)
    let after = rules.offset(at: local + 86_400)
    if before == after { return local - before }
    let early = local - before
    if rules.offset(at: early) == before { return early }
    let late = local - after
    return rules.offset(at: late) == after ? late : early
  }

  /// Reads `+05:30`, `-0800` or `+02`.
  static func distance(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    var reader = TimeReader(UnsafeBufferPointer(rebasing: bytes[1...]))
    guard let hours = reader.number(digits: 2...2), hours < 24 else { return nil }
    var minutes = 0
    if !reader.isAtEnd {
      _ = reader.take(":")
      guard let number = reader.number(digits: 2...2), number < 60, reader.isAtEnd else {
        return nil
      }
      minutes = number
    }
    let seconds = hours * 3_600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}

extension Zone: Hashable {
  /// Whether two zones have the same name.
  public static func == (left: Zone, right: Zone) -> Bool { left.name == right.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A distance from UTC as `+05:30`.
func distanceText(_ seconds: Int) -> String {
  let minutes = abs(seconds) / 60
  return "\(seconds < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
}

// SPDX-License-Identifier: Apache-2.0

/// Texts.
extension ColumnExpression {
  /// The text in lower case.
  public var lowercased: ColumnExpression { function(.lowercased) }
  /// The text in upper case.
  public var uppercased: ColumnExpression { function(.uppercased) }
  /// The text without white space at both ends.
  public var trimmed: ColumnExpression { function(.trimmed) }
  /// The number of characters, as a reader counts them.
  public var length: ColumnExpression { function(.length) }

  /// Whether another text occurs in the text.
  public func contains(_ text: String) -> ColumnExpression { function(.contains(text)) }
  /// Whether the text begins with another.
  public func hasPrefix(_ text: String) -> ColumnExpression { function(.hasPrefix(text)) }
  /// Whether the text ends with another.
  public func hasSuffix(_ text: String) -> ColumnExpression { function(.hasSuffix(text)) }

  /// The text with every occurrence of a part replaced.
  public func replacing(_ old: String, with new: String) -> ColumnExpression {
    function(.replacing(old, new))
  }

  /// One of the parts between separators; missing if there are not as many.
  ///
  /// - Parameters:
  ///   - place: Which part, counted from 0, or from the end by negative numbers: -1 is the last.
  ///   - separator: What stands between parts.
  /// - Returns: An expression of texts.
  public func part(_ place: Int, separatedBy separator: String) -> ColumnExpression {
    function(.part(place, separator: separator))
  }

  /// The characters of a range, counted from 0, as far as there are any: `characters(0..<3)`.
  public func characters(_ range: Range<Int>) -> ColumnExpression { function(.characters(range)) }

  /// The text with a filler in front, as often as it takes to have so many characters.
  public func padded(to width: Int, with filler: String = " ") -> ColumnExpression {
    function(.padded(width, filler))
  }

  /// Whether a regular expression matches some part of the text.
  ///
  /// An expression that is none is found when the column expression is evaluated: ``TableError`` of
  /// kind `invalidArgument`.
  public func matches(_ pattern: String) -> ColumnExpression { function(.matches(pattern)) }

  /// What a regular expression first matches; missing where it matches nothing.
  ///
  /// - Parameters:
  ///   - pattern: The regular expression.
  ///   - group: The group in parentheses to take, counted from 1; 0, the default, for the whole match.
  /// - Returns: An expression of texts.
  public func extracted(_ pattern: String, group: Int = 0) -> ColumnExpression {
    function(.extracted(pattern, group: group))
  }

  /// The text with everything replaced that a regular expression matches.
  public func replacing(pattern: String, with text: String) -> ColumnExpression {
    function(.replacingMatches(pattern, text))
  }

  /// The day or moment that a text in a given form says; missing where it has another form.
  ///
  /// `parsed("dd.MM.yyyy")`, `parsed("M/d/yy HH:mm")`: `yyyy`, `yy`, `MM`, `M`, `MMM`, `dd`, `d`, `HH`,
  /// `H`, `mm`, `ss` and `SSS` stand for the parts. Forms with a time give moments in UTC.
  public func parsed(_ form: String) -> ColumnExpression { function(.parsed(form)) }
}

/// Days, moments and spans of time.
extension ColumnExpression {
  /// The year of a day or moment.
  public var year: ColumnExpression { function(.timePart(.year)) }
  /// The quarter of the year, 1 to 4.
  public var quarter: ColumnExpression { function(.timePart(.quarter)) }
  /// The month, 1 to 12.
  public var month: ColumnExpression { function(.timePart(.month)) }
  /// The week of the year as ISO 8601 counts, 1 to 53.
  public var week: ColumnExpression { function(.timePart(.week)) }
  /// The day of the month, 1 to 31.
  public var day: ColumnExpression { function(.timePart(.day)) }
  /// The day of the year, 1 to 366.
  public var dayOfYear: ColumnExpression { function(.timePart(.dayOfYear)) }
  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: ColumnExpression { function(.timePart(.weekday)) }
  /// The hour of a moment, 0 to 23.
  public var hour: ColumnExpression { function(.timePart(.hour)) }
  /// The minute of a moment, 0 to 59.
  public var minute: ColumnExpression { function(.timePart(.minute)) }
  /// The second of a moment without its fraction, 0 to 59.
  public var second: ColumnExpression { function(.timePart(.second)) }
  /// The day that a moment is in.
  public var date: ColumnExpression { function(.timePart(.date)) }

  /// The beginning of the year, month, hour and so on that a day or moment is in.
  public func truncated(to unit: TimeUnit) -> ColumnExpression { function(.truncated(unit)) }

  /// The same moment as clocks of another zone tell it.
  public func inZone(_ zone: Zone) -> ColumnExpression { function(.inZone(zone)) }

  /// The length of a span in a unit, as a decimal number: `($0["to"] - $0["from"]).total(.hour)`.
  public func total(_ unit: TimeUnit) -> ColumnExpression { function(.spanIn(unit)) }

  /// The moment or span so much later or longer.
  public static func + (left: Self, right: TimeSpan) -> Self {
    Self(.add, left, Self(.literal(.duration(right))))
  }

  /// The moment or span so much earlier or shorter.
  public static func - (left: Self, right: TimeSpan) -> Self {
    Self(.subtract, left, Self(.literal(.duration(right))))
  }
}

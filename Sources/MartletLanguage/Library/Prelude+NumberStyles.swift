// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  /// Numbers as people read them, in the manner of Foundation's format styles.
  static let numberStyles =
    """
    /// How many digits a number is written with, and whether they stand in groups.
    public enum NumberFormatStyleConfiguration {
      public struct Precision {
        /// So many digits behind the point.
        @native("NumberStyle.fractionLength") public static func fractionLength(_ length: Int) -> NumberFormatStyleConfiguration.Precision
        /// At least and at most so many digits behind the point.
        @native("NumberStyle.fractionLengths") public static func fractionLength(_ limits: ClosedRange<Int>) -> NumberFormatStyleConfiguration.Precision
      }
      public struct Grouping {
        @native("NumberStyle.grouping.automatic") public static var automatic: NumberFormatStyleConfiguration.Grouping { get }
        @native("NumberStyle.grouping.never") public static var never: NumberFormatStyleConfiguration.Grouping { get }
      }
    }
    """ + "\n"
    + [("FloatingPointFormatStyle", "Double"), ("IntegerFormatStyle", "Int")].map { style, number in
      """
      /// How a number is written for people.
      public struct \(style)<Value> {
        /// As a number, in groups of three digits.
        @native("NumberStyle.number") public static var number: \(style)<Value> { get }
        /// As a share of a hundred.
        @native("NumberStyle.percent") public static var percent: \(style)<Value> { get }
        @native("NumberStyle.precision") public func precision(_ precision: NumberFormatStyleConfiguration.Precision) -> \(style)<Value>
        @native("NumberStyle.grouping") public func grouping(_ grouping: NumberFormatStyleConfiguration.Grouping) -> \(style)<Value>
      }
      extension \(number) {
        /// The number as people read it: `1,234.5`.
        @native("\(number).formatted") public func formatted() -> String
        /// The number in a style, such as `.number.precision(.fractionLength(2))` or `.percent`.
        @native("\(number).formatted(style)") public func formatted(_ style: \(style)<\(number)>) -> String
      }
      """
    }.joined(separator: "\n")
}

// SPDX-License-Identifier: Apache-2.0
// Made by GenerateBindings from the public declarations of MartletTables. Do not edit: run
// ./Tests/check-bindings --update instead.
// swift-format-ignore-file

import MartletCharts
public import MartletLanguage
import MartletLearning
import MartletNumerics
public import MartletTables
import MartletText

enum MartletTablesBindings {
  static let functions: [NativeFunction] = [
    native140, native141, native142, native143, native144, native145, native146, native147,
    native148, native149, native150, native151, native152, native153, native154, native155,
    native156, native157, native158, native159, native160, native161, native162, native163,
    native164, native165, native166, native167, native168, native169, native170, native171,
    native172, native173, native174, native175, native176, native177, native178, native179,
    native180, native181, native182, native183, native184, native185, native186, native187,
    native188, native189, native190, native191, native192, native193, native194, native195,
    native196, native197, native198, native199, native200, native201, native202, native203,
    native204, native205, native206, native207, native208, native209, native210, native211,
    native212, native213, native214, native215, native216, native217, native218, native219,
    native220, native221, native222, native223, native224, native225, native226, native227,
    native228, native229, native230, native231, native232, native233, native234, native235,
    native236, native237, native238, native239, native240, native241, native242, native243,
    native244, native245, native246, native247, native248, native249, native250, native251,
    native252, native253, native254, native255, native256, native257, native258, native259,
    native260, native261, native262, native263, native264, native265, native266, native267,
    native268, native269, native270, native271, native272, native273, native274, native275,
    native276, native277, native278, native279, native280, native281, native282, native283,
    native284, native285, native286, native287, native288, native289, native290, native291,
    native292, native293, native294, native295, native296, native297, native298, native299,
    native300, native301, native302, native303, native304, native305, native306, native307,
    native308, native309, native310, native311, native312, native313, native314, native315,
    native316, native317, native318, native319, native320, native321, native322, native323,
    native324, native325, native326, native327, native328, native329, native330, native331,
    native332, native333, native334, native335, native336, native337, native338, native339,
    native340, native341, native342, native343, native344, native345, native346, native347,
    native348, native349, native350, native351, native352, native353, native354, native355,
    native356, native357, native358, native359, native360, native361, native362, native363,
    native364, native365, native366, native367, native368, native369, native370, native371,
    native372, native373, native374, native375, native376, native377, native378, native379,
    native380, native381, native382, native383, native384, native385, native386, native387,
    native388, native389, native390, native391, native392, native393, native394, native395,
    native396, native397, native398, native399, native400, native401, native402, native403,
    native404, native405, native406, native407, native408, native409, native410, native411,
    native412, native413, native414, native415, native416, native417, native418, native419,
    native420, native421, native422, native423, native424, native425, native426, native427,
    native428, native429, native430, native431, native432, native433, native434, native435,
    native436, native437, native438, native439, native440, native441, native442, native443,
    native444, native445, native446, native447, native448, native449, native450, native451,
    native452, native453, native454, native455, native456,
  ]

  static let interface = ###"""
/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Years run from 1 to 9999. The calendar is proleptic: it is used backwards, too, before its
/// introduction in 1582, as ISO 8601 does.
public struct CalendarDate: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one date is before another.
  @native(140) public static func < (left: CalendarDate, right: CalendarDate) -> Bool
  /// The date so many days later, or earlier for a negative number.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` beyond the years 1 to 9999.
  @native(141) public func adding(days: Int) throws -> CalendarDate
  /// The day of the month, 1 to 31.
  @native(142) public var day: Int { get }
  /// The day of the year, 1 to 366.
  @native(143) public var dayOfYear: Int { get }
  /// The number of days from another date to this one, negative if this one is earlier.
  @native(144) public func days(since other: CalendarDate) -> Int
  /// The date in the form of ISO 8601, such as `2026-11-22`.
  @native(145) public var description: String { get }
  /// Reads a date in the form of ISO 8601, `2026-11-22`.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a date.
  @native(146) public init(_ text: String) throws
  /// Makes a date from its year, month and day.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  /// - Throws: ``TableError`` of kind `invalidDate` if there is no such day.
  @native(147) public init(year: Int, month: Int, day: Int) throws
  /// The month, 1 for January to 12 for December.
  @native(148) public var month: Int { get }
  /// The week of the year, 1 to 53, as ISO 8601 counts: weeks begin on Monday, and the first one has
  /// the year's first Thursday.
  @native(149) public var week: Int { get }
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(150) public var weekday: Int { get }
  /// The year, 1 to 9999.
  @native(151) public var year: Int { get }
}
/// One value of a table.
///
/// Literals stand for cells wherever a cell is expected: `3`, `3.5`, `"Dream"`, `true`, `nil`.
/// A missing value and the number NaN are different things: missing means that nothing was
/// recorded, NaN that a computation had no result.
public enum Cell: CustomStringConvertible, Equatable, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral, ExpressibleByStringLiteral {
  /// The value if it is true or false, else `nil`.
  @native(152) public var bool: Bool? { get }
  /// True or false.
  @native(153, 154) case bool(Bool)
  /// The value if it is a day, else `nil`.
  @native(155) public var date: CalendarDate? { get }
  /// A day.
  @native(156, 157) case date(CalendarDate)
  /// The value if it is a moment, else `nil`.
  @native(158) public var dateTime: DateTime? { get }
  /// A moment.
  @native(159, 160) case dateTime(DateTime)
  /// The value as text; `NA` if it is missing.
  @native(161) public var description: String { get }
  /// The value as a decimal number, `nil` unless it is a number.
  @native(162) public var double: Double? { get }
  /// A decimal number, which may be NaN or infinite.
  @native(163, 164) case double(Double)
  /// The value if it is a length of time, else `nil`.
  @native(165) public var duration: TimeSpan? { get }
  /// A length of time.
  @native(166, 167) case duration(TimeSpan)
  /// Makes a cell that holds true or false.
  @native(168) public init(booleanLiteral value: Bool)
  /// Makes a cell that holds a decimal number.
  @native(169) public init(floatLiteral value: Double)
  /// Makes a cell that holds a whole number.
  @native(170) public init(integerLiteral value: Int)
  /// Makes a cell without a value.
  @native(171) public init(nilLiteral: ())
  /// Makes a cell that holds a text.
  @native(172) public init(stringLiteral value: String)
  /// The value as a whole number, `nil` unless it is one.
  @native(173) public var int: Int? { get }
  /// A whole number.
  @native(174, 175) case int(Int)
  /// Whether no value was recorded.
  @native(176) public var isMissing: Bool { get }
  /// No value was recorded.
  @native(177, 178) case missing
  /// The value if it is text, else `nil`.
  @native(179) public var string: String? { get }
  /// A text, or the name of a category.
  @native(180, 181) case string(String)
}
/// A named column of a table: values of one type, any of which may be missing.
///
/// A column is a value: nothing changes it, and copies share their memory.
public struct Column: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The number of rows, missing ones included.
  @native(182) public var count: Int { get }
  /// The column as a table of one column, in plain text.
  @native(183) public var description: String { get }
  /// The values as decimal numbers, with NaN where a value is missing.
  ///
  /// Whole numbers are converted, and true and false become 1 and 0. A decimal column gives its
  /// own buffer without copying.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column holds text, categories or dates.
  @native(184) public func doubles() throws -> [Double]
  /// Makes a column of dates, `nil` for a missing one.
  @native(185) public init(_ name: String, _ values: [CalendarDate?])
  /// Makes a column of lengths of time, `nil` for a missing one.
  @native(186) public init(_ name: String, _ values: [TimeSpan?])
  /// Makes a column of texts, `nil` for a missing one.
  @native(187) public init(_ name: String, _ values: [String?])
  /// Makes a column of truth values, `nil` for a missing one.
  @native(188) public init(_ name: String, _ values: [Bool?])
  /// Makes a column of decimal numbers, `nil` for a missing one.
  @native(189) public init(_ name: String, _ values: [Double?])
  /// Makes a column of whole numbers, `nil` for a missing one.
  @native(190) public init(_ name: String, _ values: [Int?])
  /// Makes a column of moments, `nil` for a missing one.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - values: The moments.
  ///   - zone: The zone in which they are told; by default that of the first one, or UTC.
  @native(191) public init(_ name: String, _ values: [DateTime?], zone: Zone? = nil)
  /// Makes a column of categories, `nil` for a missing one.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - categories: The category of each row.
  ///   - levels: Every category there is, in the order in which tables and charts show them. Left
  ///     out, they are the ones that occur, sorted.
  ///   - ordered: Whether an earlier level is less than a later one, so that `<` compares levels by
  ///     their order and not as text. False by default.
  /// - Throws: ``TableError`` of kind `invalidArgument` if a category is not among the levels or a
  ///   level is given twice.
  @native(192) public init(_ name: String, categories: [String?], levels: [String] = [], ordered: Bool = false) throws
  /// Makes a column of decimal numbers of 32 bits, `nil` for a missing one.
  @native(193) public init(_ name: String, floats: [Float?])
  /// The different values that occur, as sorted text; the whole dictionary of a category column.
  ///
  /// Numbers are sorted as numbers, dates as dates. Categories keep the order of their dictionary,
  /// in which there may be some that no row has.
  @native(194) public var levels: [String] { get }
  /// The largest value; NaN if any value is NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(195) public func maximum() throws -> Double
  /// The arithmetic mean of the values that are present.
  ///
  /// Any NaN makes the mean NaN. Of a column of truth values it is the share of true.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers, `noValues`
  ///   if no value is present.
  @native(196) public func mean() throws -> Double
  /// The column as a table of one column.
  @native(197) public var mediaBundle: MediaBundle { get }
  /// The middle of the sorted values, or the mean of the two in the middle.
  ///
  /// Any NaN makes the median NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(198) public func median() throws -> Double
  /// The smallest value; NaN if any value is NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(199) public func minimum() throws -> Double
  /// The number of rows without a value.
  @native(200) public var missingCount: Int { get }
  /// The value that occurs most often; among equally frequent ones the first in sorted order.
  ///
  /// - Throws: ``TableError`` of kind `noValues` if no value is present.
  @native(201) public func mostFrequent() throws -> Cell
  /// The name.
  @native(202) public var name: String { get }
  /// The value below which a given share of the values lies.
  ///
  /// With the sorted values *x*₀ … *x*ₙ₋₁ and *h* = (*n* − 1) *p*, it is *x*⌊h⌋ plus the fraction of
  /// *h* of the way to the next value: type 7 of Hyndman and Fan, as in NumPy, pandas and R.
  ///
  /// - Parameter share: *p*, from 0 (the smallest value) to 1 (the largest).
  /// - Returns: The quantile, in the unit of the values.
  /// - Throws: As ``mean()``; `invalidArgument` if `share` is not within 0 to 1.
  /// - Note: Hyndman and Fan, *Sample Quantiles in Statistical Packages*, The American
  ///   Statistician 50(4), 1996, [doi:10.1080/00031305.1996.10473566].
  ///
  /// [doi:10.1080/00031305.1996.10473566]: https://doi.org/10.1080/00031305.1996.10473566
  @native(203) public func quantile(_ share: Double) throws -> Double
  /// The column under another name.
  @native(204) public func renamed(_ name: String) -> Column
  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  ///
  /// - Throws: As ``mean()``; of kind `noValues` also if only one value is present.
  @native(205) public func standardDeviation() throws -> Double
  /// The values as text, `nil` where a value is missing.
  @native(206) public func strings() -> [String?]
  /// The value of a row, counted from 0.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange` if there is no such row.
  @native(207) public subscript(row: Int) -> Cell { get throws }
  /// The sum of the values that are present; 0 if there are none.
  ///
  /// Rounding errors are carried along (Neumaier's summation), so the order of the rows hardly
  /// matters. Any NaN makes the sum NaN. True counts 1, false 0.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers.
  @native(208) public func sum() throws -> Double
  /// What kind of values the column holds.
  @native(209) public var type: ColumnType { get }
  /// The different values that occur, in order of first appearance, without the missing one.
  @native(210) public func unique() -> Column
  /// How often each value occurs: a table of the values, their count and their share of all rows.
  ///
  /// The most frequent value comes first, equally frequent ones in their order; the missing values,
  /// if any, are the last row. The columns are named after this column, `count` and `share`; a
  /// column that is itself called `count` or `share` is named `value` there.
  @native(211) public func valueCounts() -> Table
}
/// A computation on whole columns, such as `$0["age"] > 30 && $0["sex"] == "female"`.
///
/// An expression is a tree that is put together first and evaluated afterwards, for all rows at
/// once. Columns, numbers, texts and truth values can be joined by these operators:
///
/// | operators | operands | result |
/// |---|---|---|
/// | `+` `-` `*` | whole numbers | a whole number; beyond 64 bits is an error |
/// | `+` `-` `*` | numbers, at least one of them decimal | a decimal number |
/// | `/` | numbers | a decimal number: `7 / 2` is 3.5 |
/// | `+` | texts | both texts, one after the other |
/// | `==` `!=` `<` `<=` `>` `>=` | two numbers, texts or dates | true or false |
/// | `==` `!=` `&&` `\|\|` `!` | truth values | true or false |
///
/// Division never fails: as IEEE 754 has it, `1 / 0` is infinite and `0 / 0` is NaN. A date can be
/// compared with a text such as `"2026-11-22"`. Categories are compared as text.
///
/// What is computed from a missing value is missing, comparisons too; only `false && missing` is
/// false and `true || missing` is true (Kleene's three-valued logic). ``isMissing`` and
/// ``isPresent`` tell whether a value is missing. NaN is a value and not missing.
public struct ColumnExpression: CustomStringConvertible {
  /// Whether the condition is false.
  @native(212) public static prefix func ! (operand: ColumnExpression) -> ColumnExpression
  /// Whether two values differ.
  @native(213) public static func != (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a text at the right.
  @native(214) public static func != (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether two values differ, with a truth value at the right.
  @native(215) public static func != (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether two values differ, with a decimal number at the right.
  @native(216) public static func != (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether two values differ, with a whole number at the right.
  @native(217) public static func != (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether two values differ, with a text at the left.
  @native(218) public static func != (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a truth value at the left.
  @native(219) public static func != (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a decimal number at the left.
  @native(220) public static func != (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a whole number at the left.
  @native(221) public static func != (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether both conditions are true.
  @native(222) public static func && (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether both conditions are true, with the same truth value in every row at the right.
  @native(223) public static func && (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether both conditions are true, with the same truth value in every row at the left.
  @native(224) public static func && (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// The product.
  @native(225) public static func * (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The product, with a decimal number at the right.
  @native(226) public static func * (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The product, with a whole number at the right.
  @native(227) public static func * (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The product, with a decimal number at the left.
  @native(228) public static func * (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The product, with a whole number at the left.
  @native(229) public static func * (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The sum.
  @native(230) public static func + (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a text at the right.
  @native(231) public static func + (left: ColumnExpression, right: String) -> ColumnExpression
  /// The sum, with a decimal number at the right.
  @native(232) public static func + (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The sum, with a whole number at the right.
  @native(233) public static func + (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The sum, with a text at the left.
  @native(234) public static func + (left: String, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a decimal number at the left.
  @native(235) public static func + (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a whole number at the left.
  @native(236) public static func + (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The number with its sign changed.
  @native(237) public static prefix func - (operand: ColumnExpression) -> ColumnExpression
  /// The difference.
  @native(238) public static func - (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The difference, with a decimal number at the right.
  @native(239) public static func - (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The difference, with a whole number at the right.
  @native(240) public static func - (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The difference, with a decimal number at the left.
  @native(241) public static func - (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The difference, with a whole number at the left.
  @native(242) public static func - (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number.
  @native(243) public static func / (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number, with a decimal number at the right.
  @native(244) public static func / (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The quotient, always a decimal number, with a whole number at the right.
  @native(245) public static func / (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The quotient, always a decimal number, with a decimal number at the left.
  @native(246) public static func / (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number, with a whole number at the left.
  @native(247) public static func / (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet.
  @native(248) public static func < (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a text at the right.
  @native(249) public static func < (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a decimal number at the right.
  @native(250) public static func < (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a whole number at the right.
  @native(251) public static func < (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a text at the left.
  @native(252) public static func < (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a decimal number at the left.
  @native(253) public static func < (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a whole number at the left.
  @native(254) public static func < (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet.
  @native(255) public static func <= (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a text at the right.
  @native(256) public static func <= (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a decimal number at the right.
  @native(257) public static func <= (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a whole number at the right.
  @native(258) public static func <= (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a text at the left.
  @native(259) public static func <= (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a decimal number at the left.
  @native(260) public static func <= (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a whole number at the left.
  @native(261) public static func <= (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal.
  @native(262) public static func == (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a text at the right.
  @native(263) public static func == (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether two values are equal, with a truth value at the right.
  @native(264) public static func == (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether two values are equal, with a decimal number at the right.
  @native(265) public static func == (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether two values are equal, with a whole number at the right.
  @native(266) public static func == (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether two values are equal, with a text at the left.
  @native(267) public static func == (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a truth value at the left.
  @native(268) public static func == (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a decimal number at the left.
  @native(269) public static func == (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a whole number at the left.
  @native(270) public static func == (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet.
  @native(271) public static func > (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a text at the right.
  @native(272) public static func > (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a decimal number at the right.
  @native(273) public static func > (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a whole number at the right.
  @native(274) public static func > (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a text at the left.
  @native(275) public static func > (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a decimal number at the left.
  @native(276) public static func > (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a whole number at the left.
  @native(277) public static func > (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet.
  @native(278) public static func >= (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a text at the right.
  @native(279) public static func >= (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a decimal number at the right.
  @native(280) public static func >= (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a whole number at the right.
  @native(281) public static func >= (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a text at the left.
  @native(282) public static func >= (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a decimal number at the left.
  @native(283) public static func >= (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a whole number at the left.
  @native(284) public static func >= (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The number without its sign.
  @native(285) public var abs: ColumnExpression { get }
  /// The expression as it would be written in a program.
  @native(286) public var description: String { get }
  /// The number *e* to the power of the value.
  @native(287) public var exp: ColumnExpression { get }
  /// Makes an expression that is the same value in every row.
  @native(288) public init(_ value: Cell)
  /// Whether the value is missing.
  @native(289) public var isMissing: ColumnExpression { get }
  /// Whether a number is NaN, the result of a computation that has none.
  @native(290) public var isNaN: ColumnExpression { get }
  /// Whether a value is there.
  @native(291) public var isPresent: ColumnExpression { get }
  /// The natural logarithm; NaN for numbers below 0 and −∞ for 0.
  @native(292) public var log: ColumnExpression { get }
  /// The logarithm to base 10; NaN for numbers below 0 and −∞ for 0.
  @native(293) public var log10: ColumnExpression { get }
  /// The nearest whole number, halves away from zero; the type of the column stays.
  @native(294) public var rounded: ColumnExpression { get }
  /// The largest whole number that is not above the value; the type of the column stays.
  @native(295) public var roundedDown: ColumnExpression { get }
  /// The smallest whole number that is not below the value; the type of the column stays.
  @native(296) public var roundedUp: ColumnExpression { get }
  /// The square root; NaN for numbers below 0.
  @native(297) public var sqrt: ColumnExpression { get }
  /// Whether at least one condition is true.
  @native(298) public static func || (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether at least one condition is true, with the same truth value in every row at the right.
  @native(299) public static func || (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether at least one condition is true, with the same truth value in every row at the left.
  @native(300) public static func || (left: Bool, right: ColumnExpression) -> ColumnExpression
}
/// What kind of values a column holds.
public enum ColumnType: CustomStringConvertible, Equatable, Hashable {
  /// True or false; shown as `bool`.
  @native(301, 302) case bool
  /// Text with few different values, each kept once; shown as `cat`.
  @native(303, 304) case category
  /// Days of the calendar; shown as `date`.
  @native(305, 306) case date
  /// Moments to the microsecond, told by the clocks of one time zone; shown as `time`.
  @native(307, 308) case dateTime
  /// The short name that stands under a column's name in a table.
  @native(309) public var description: String { get }
  /// Decimal numbers of 64 bits; shown as `f64`.
  @native(310, 311) case double
  /// Lengths of time to the microsecond; shown as `span`.
  @native(312, 313) case duration
  /// Decimal numbers of 32 bits, which take half the memory and have 7 digits; shown as `f32`.
  @native(314, 315) case float
  /// Whole numbers of 64 bits; shown as `i64`.
  @native(316, 317) case int
  /// Text; shown as `str`.
  @native(318, 319) case string
}
/// The columns of a table, as `$0` in `filter` and `adding`.
public struct Columns {
  /// The column of a name, as the start of an expression.
  ///
  /// Whether the table has such a column is checked when the expression is evaluated.
  @native(320) public subscript(name: String) -> ColumnExpression { get }
}
/// The datasets that come with the library.
///
/// They are part of the program: no file is read and nothing is fetched.
public enum Dataset {
  /// 344 penguins of three species, measured on three islands of the Palmer Archipelago, Antarctica.
  ///
  /// | column | type | meaning |
  /// |---|---|---|
  /// | `species` | category | Adelie, Chinstrap or Gentoo |
  /// | `island` | category | Biscoe, Dream or Torgersen |
  /// | `bill_length_mm`, `bill_depth_mm` | double | length and depth of the bill in millimeters |
  /// | `flipper_length_mm` | int | length of the flipper in millimeters |
  /// | `body_mass_g` | int | body mass in grams |
  /// | `sex` | category | female or male |
  /// | `year` | int | year of the study, 2007 to 2009 |
  ///
  /// 19 values are missing: the four measurements of two birds, and the sex of eleven.
  ///
  /// The task that suits it is to tell the species from the other columns.
  ///
  /// - Returns: A table of 344 rows and 8 columns.
  /// - Note: Horst, Hill and Gorman, *palmerpenguins: Palmer Archipelago (Antarctica) penguin data*,
  ///   2020, [doi:10.5281/zenodo.3960218], licence CC0 1.0. Collected by Kristen Gorman with the
  ///   Palmer Station LTER; first published in Gorman, Williams and Fraser, *Ecological Sexual
  ///   Dimorphism and Environmental Variability within a Community of Antarctic Penguins*, PLoS ONE
  ///   9(3), 2014, [doi:10.1371/journal.pone.0090081].
  ///
  /// [doi:10.5281/zenodo.3960218]: https://doi.org/10.5281/zenodo.3960218
  /// [doi:10.1371/journal.pone.0090081]: https://doi.org/10.1371/journal.pone.0090081
  @native(321) public static func penguins() -> Table
}
/// A moment, to the microsecond, and the zone whose clocks tell it.
///
/// Years run from 1 to 9999. Two date-times are equal if they are the same moment, whatever their
/// zones.
public struct DateTime: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one moment is before another.
  @native(322) public static func < (left: DateTime, right: DateTime) -> Bool
  /// The moment so much later.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` beyond the years 1 to 9999.
  @native(323) public func adding(_ span: TimeSpan) throws -> DateTime
  /// The day.
  @native(324) public var date: CalendarDate { get }
  /// The day of the month, 1 to 31.
  @native(325) public var day: Int { get }
  /// The time in the form of ISO 8601, such as `2026-11-22T08:30:00Z` or `2026-11-22T09:30:00+01:00`.
  @native(326) public var description: String { get }
  /// The hour, 0 to 23.
  @native(327) public var hour: Int { get }
  /// The same moment as clocks in another zone tell it.
  @native(328) public func inZone(_ zone: Zone) -> DateTime
  /// Reads a time in the form of ISO 8601: `2026-11-22T08:30:00Z`, `2026-11-22 08:30+01:00`.
  ///
  /// Between date and time stands a `T` or a space; seconds and their fraction may be left out. A text
  /// that ends in `Z` or a distance from UTC says which moment it is; without one it is read as
  /// clocks of the zone show it.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a time.
  @native(329) public init(_ text: String, zone: Zone = .utc) throws
  /// Makes a moment from what clocks in a zone show.
  ///
  /// A time that occurs twice, when clocks are set back, is the first of the two.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  ///   - hour: 0 to 23; 0 by default.
  ///   - minute: 0 to 59; 0 by default.
  ///   - second: From 0 to below 60; 0 by default. Rounded to the microsecond.
  ///   - zone: The zone; UTC by default.
  /// - Throws: ``TableError`` of kind `invalidDate` if there is no such time.
  @native(330) public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Double = 0, zone: Zone = .utc) throws
  /// The minute, 0 to 59.
  @native(331) public var minute: Int { get }
  /// The month, 1 for January to 12 for December.
  @native(332) public var month: Int { get }
  /// The second, from 0 to below 60, with its fraction.
  @native(333) public var second: Double { get }
  /// The time from another moment to this one, negative if this one is earlier.
  @native(334) public func span(since other: DateTime) -> TimeSpan
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(335) public var weekday: Int { get }
  /// The year, 1 to 9999.
  @native(336) public var year: Int { get }
  /// The zone in which the parts are told.
  @native(337) public var zone: Zone { get }
}
/// What to put where a value is missing.
public enum Imputation: Equatable {
  /// The same value everywhere.
  @native(338, 339) case constant(Cell)
  /// The mean of the values that are present.
  @native(340, 341) case mean
  /// The median of the values that are present.
  @native(342, 343) case median
  /// The value that occurs most often; among equally frequent ones the first in order.
  @native(344, 345) case mostFrequent
}
/// One row of a table, as a row-by-row filter sees it.
public struct Row {
  /// The place of the row in its table, from 0.
  @native(346) public var index: Int { get }
  /// The value of a column in this row.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, with the name that comes nearest.
  @native(347) public subscript(name: String) -> Cell { get throws }
}
/// Named columns of equal length.
///
/// A table is a value: every operation gives another table and leaves this one as it is. Columns
/// that an operation does not touch are shared, not copied. Rows count from 0.
public struct Table: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The table with a column added at the right; a column of the same name is replaced in place.
  ///
  /// - Throws: ``TableError`` of kind `lengthMismatch`, or `invalidArgument` if the name is empty.
  @native(348) public func adding(_ column: Column) throws -> Table
  /// The table with a column computed from the others.
  ///
  /// The new column stands at the right; if there is one of that name already, it is replaced in
  /// place. In `table.adding("ratio") { $0["length"] / $0["depth"] }`, `$0` stands for the columns.
  ///
  /// - Parameters:
  ///   - name: The name of the new column.
  ///   - expression: What to compute; see ``ColumnExpression``.
  /// - Returns: A table of all the columns.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `wrongOperands` or `wrongOperand` where
  ///   types do not fit; `overflow` where a whole number becomes too large.
  @native(349) public func adding(_ name: String, _ expression: (Columns) throws -> ColumnExpression) throws -> Table
  /// The number of columns.
  @native(350) public var columnCount: Int { get }
  /// The names of the columns, from left to right.
  @native(351) public var columnNames: [String] { get }
  /// The columns, from left to right.
  @native(352) public var columns: [Column] { get }
  /// The table with the values of one column converted to another type.
  ///
  /// Texts are read as in a CSV file. Numbers become whole numbers or truth values only if nothing
  /// is lost: 3.0 becomes 3, but 3.5 is an error, and only 0 and 1 become false and true. True and
  /// false become 1 and 0. Everything can become text or categories; the categories are sorted.
  /// What is missing stays missing.
  ///
  /// - Parameters:
  ///   - column: The name of the column.
  ///   - type: The new type of its values.
  /// - Returns: A table of all the columns, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `notConvertible`, with the first row whose
  ///   value has no counterpart.
  @native(353) public func converting(_ column: String, to type: ColumnType) throws -> Table
  /// Summarizes each column: numbers, dates and everything else in a table of their own.
  ///
  /// For numbers it gives mean, standard deviation (with *n* − 1) and quantiles (type 7), for other
  /// columns how many values differ and which one is most frequent, and for all of them how many
  /// are missing and how they are distributed. A statistic that does not exist is missing.
  ///
  /// - Returns: A summary to look at; its ``TableSummary/table`` is for computing on.
  @native(354) public func describe() -> TableSummary
  /// The table in plain text, at most 100 characters wide.
  ///
  /// Up to 20 rows are shown, of more the first and last five.
  @native(355) public var description: String { get }
  /// The table without the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(356) public func dropping(_ columns: String...) throws -> Table
  /// The table without the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(357) public func dropping(_ columns: [String]) throws -> Table
  /// The rows in which the named columns have values; without names, all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(358) public func droppingMissing(_ columns: String...) throws -> Table
  /// The rows in which the named columns have values; for an empty list, all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(359) public func droppingMissing(_ columns: [String]) throws -> Table
  /// The rows for which a condition is true.
  ///
  /// In `table.filter { $0["mass"] > 3000 && $0["sex"].isPresent }`, `$0` stands for the columns.
  /// A row in which the condition is missing, since a value it needs is, is left out.
  ///
  /// - Parameter condition: An expression that is true or false; see ``ColumnExpression``.
  /// - Returns: A table of the rows that are kept, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `wrongOperands` or `wrongOperand` where
  ///   types do not fit; `overflow` where a whole number becomes too large.
  @native(360) public func filter(_ condition: (Columns) throws -> ColumnExpression) throws -> Table
  /// The rows for which a function says true, asked row by row.
  ///
  /// This is for what an expression cannot say; it is slower than ``filter(_:)``.
  ///
  /// - Parameter isIncluded: Takes a ``Row`` and returns whether to keep it.
  /// - Returns: A table of the rows that are kept, in their order.
  /// - Throws: What the function throws.
  @native(361) public func filterRows(_ isIncluded: (Row) throws -> Bool) throws -> Table
  /// Whether there is a column of a name.
  @native(362) public func hasColumn(_ name: String) -> Bool
  /// The first rows.
  ///
  /// - Parameter count: How many, all if there are fewer; 5 by default.
  /// - Returns: A table of these rows.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  @native(363) public func head(_ count: Int = 5) throws -> Table
  /// The table with its missing values filled in.
  ///
  /// What fills a column is computed from the values present in this very table. Before training,
  /// impute the training rows and the test rows alike: that is what the transformer `Impute` is for.
  ///
  /// Without column names every column that misses values is filled: `.mean` and `.median` fill
  /// numbers, and the other columns with their most frequent value; `.constant` fills the columns
  /// whose type takes the value, and leaves the others. A mean or median that is not whole turns
  /// whole numbers into decimal ones.
  ///
  /// - Parameters:
  ///   - strategy: What to fill in; `.median` by default.
  ///   - columns: The columns to fill; by default all.
  /// - Returns: A table of all the columns, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `noValues` for a column that has nothing to
  ///   compute from; `wrongType` if a named column does not take the strategy.
  @native(364) public func imputed(_ strategy: Imputation = .median, columns: [String] = []) throws -> Table
  /// Makes a table from columns.
  ///
  /// - Parameter columns: Columns of the same length with different names. No columns at all make
  ///   a table without rows.
  /// - Throws: ``TableError`` of kind `lengthMismatch`, `duplicateColumn` or, where a name is
  ///   empty, `invalidArgument`.
  @native(365) public init(_ columns: [Column]) throws
  /// Reads a table from a CSV file in UTF-8.
  ///
  /// The first line names the columns. Fields may be in double quotes, and then hold separators,
  /// line breaks and doubled quotes (RFC 4180). Lines end in `\n`, `\r\n` or `\r`; empty lines of
  /// a table with several columns are skipped, and so is a byte order mark.
  ///
  /// The type of a column follows from all of its fields:
  ///
  /// | type | every field that is not missing is |
  /// |---|---|
  /// | bool | `true` or `false`, also `True`, `TRUE`, `False`, `FALSE` |
  /// | int | a whole number that fits into 64 bits |
  /// | double | a number such as `3`, `-1.5`, `6e23`, `NaN`, `inf` |
  /// | date | a day such as `2026-11-22` |
  /// | string | anything |
  ///
  /// Spaces around numbers, truth values and dates are ignored. Fields with leading zeros, such as
  /// `007`, and whole numbers beyond 64 bits in a column that is otherwise whole are not taken for
  /// numbers, since they identify something and would lose digits. A column without any value is
  /// text.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: The spellings of a missing value; by default only the empty field. In a column of
  ///     text a quoted empty field, `""`, is the empty text, not a missing value.
  /// - Throws: ``TableError`` of kind `unreadableFile`; `malformedCSV` with the line and the column;
  ///   `invalidArgument` for a separator that cannot be one.
  /// - Note: Shafranovich, *Common Format and MIME Type for CSV Files*, RFC 4180, 2005,
  ///   <https://www.rfc-editor.org/rfc/rfc4180>.
  @native(366) public init(csv path: String, separator: String = ",", missing: [String] = [""]) throws
  /// The values of columns as a matrix of rows × columns, with NaN where a value is missing.
  ///
  /// True and false become 1 and 0.
  ///
  /// - Parameter columns: The columns, in the order of the matrix.
  /// - Returns: A matrix of ``rowCount`` rows and as many columns as were named.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `wrongType` for text and dates.
  @native(367) public func matrix(_ columns: [String]) throws -> Matrix
  /// The table as plain text and HTML.
  @native(368) public var mediaBundle: MediaBundle { get }
  /// The number of cells without a value.
  @native(369) public var missingCount: Int { get }
  /// Reads a table from CSV text, by the rules of ``init(csv:separator:missing:)``.
  ///
  /// - Parameters:
  ///   - text: The text; its first line names the columns.
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: The spellings of a missing value; by default only the empty field.
  /// - Returns: The table.
  /// - Throws: ``TableError`` of kind `malformedCSV` with the line and the column, or
  ///   `invalidArgument` for a separator that cannot be one.
  @native(370) public static func parse(csv text: String, separator: String = ",", missing: [String] = [""]) throws -> Table
  /// The table with one column under another name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, `duplicateColumn` if another column has the
  ///   new name, or `invalidArgument` if the new name is empty.
  @native(371) public func renaming(_ old: String, to new: String) throws -> Table
  /// The values of one row by column.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange`.
  @native(372) public func row(_ index: Int) throws -> [String: Cell]
  /// The number of rows.
  @native(373) public var rowCount: Int { get }
  /// The rows at the given places, in the order given; a place may come more than once.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange`.
  @native(374) public func rows(_ indices: [Int]) throws -> Table
  /// The table with only the named columns, in the order named.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  @native(375) public func select(_ columns: String...) throws -> Table
  /// The table with only the named columns, in the order named.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  @native(376) public func select(_ columns: [String]) throws -> Table
  /// The rows of a range, counted from 0: `table.slice(10..<20)`.
  ///
  /// - Throws: ``TableError`` of kind `rangeOutOfBounds`.
  @native(377) public func slice(_ range: Range<Int>) throws -> Table
  /// The table with its rows in the order of one or more columns.
  ///
  /// Rows that are equal in the first column are ordered by the second, and so on; rows that are
  /// equal in all of them keep their order. Missing values come last in either direction, NaN
  /// before them. Categories follow the order of their dictionary, and false comes before true.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns to sort by.
  ///   - descending: Whether large values come first, in all the columns. False by default.
  /// - Returns: A table of the same rows in that order.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(378) public func sorted(by columns: String..., descending: Bool = false) throws -> Table
  /// The table with its rows in the order of one or more columns.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns to sort by, the most important first.
  ///   - descending: Whether large values come first, in all the columns. False by default.
  /// - Returns: A table of the same rows in that order.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(379) public func sorted(by columns: [String], descending: Bool = false) throws -> Table
  /// Splits the rows at random into some for training and some for testing.
  ///
  /// The test rows are a share of all rows, rounded to a whole number, but at least one, and at
  /// least one is left for training. Rows keep their order in both parts. The same table, share and
  /// seed give the same split on every computer.
  ///
  /// With `stratifiedBy`, every value of that column is represented in both parts as in the whole,
  /// as nearly as whole rows allow: each class first gets its share rounded down, at least one row;
  /// the rows that are left go to the classes with the largest remainders. Missing values make a
  /// class of their own.
  ///
  /// - Parameters:
  ///   - test: The share of the test rows, above 0 and below 1.
  ///   - stratifiedBy: A column whose values should be represented evenly; none by default.
  ///   - seed: Which of the possible splits to take; 0 by default.
  /// - Returns: The rows for training and the rows for testing.
  /// - Throws: ``TableError`` of kind `invalidArgument` for a share that is not between 0 and 1, or
  ///   too small or too large for all the classes to be represented; `tooFewRows` for fewer than two
  ///   rows; `unknownColumn`; `classTooSmall` for a class of a single row.
  @native(380) public func split(test: Double, stratifiedBy: String? = nil, seed: Int = 0) throws -> (train: Table, test: Table)
  /// The column of a name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, with the name that comes nearest.
  @native(381) public subscript(name: String) -> Column { get throws }
  /// The last rows.
  ///
  /// - Parameter count: How many, all if there are fewer; 5 by default.
  /// - Returns: A table of these rows.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  @native(382) public func tail(_ count: Int = 5) throws -> Table
}
/// What was wrong with something asked of a table.
public struct TableError: CustomStringConvertible, Equatable, Error, MartletError {
  /// What is wrong with a CSV text; lines and columns count from 1.
  public enum CSVProblem {
    /// Two columns have the same name.
    @native(383, 384) case duplicateName(line: Int, name: String, first: Int, second: Int)
    /// There is nothing in it, not even names of columns.
    @native(385, 386) case empty
    /// A column has no name.
    @native(387, 388) case emptyName(line: Int, column: Int)
    /// The bytes are not UTF-8.
    @native(389, 390) case invalidUTF8(line: Int)
    /// A row has another number of fields than the first line. The column is the first one without
    /// a field, or `nil` if there are too many.
    @native(391, 392) case raggedRow(line: Int, found: Int, expected: Int, column: String?)
    /// Something follows a closing quote before the next separator.
    @native(393, 394) case textAfterQuote(line: Int, column: String)
    /// A quote is never closed.
    @native(395, 396) case unterminatedQuote(line: Int, column: String)
  }
  /// The kinds of mistake, each with the values involved.
  public enum Kind {
    /// A class with too few rows to be represented.
    @native(397, 398) case classTooSmall(column: String, level: String, count: Int, needed: Int)
    /// Two columns would have the same name.
    @native(399, 400) case duplicateColumn(name: String)
    /// An argument outside of what it may be.
    @native(401, 402) case invalidArgument(name: String, value: String, expected: String)
    /// No day of the calendar.
    @native(403, 404) case invalidDate(String)
    /// A column of a table whose columns are longer or shorter.
    @native(405, 406) case lengthMismatch(column: String, count: Int, expected: Int)
    /// A text that does not follow the rules of CSV.
    @native(407, 408) case malformedCSV(file: String?, problem: TableError.CSVProblem)
    /// Too few values are present to compute something.
    @native(409, 410) case noValues(column: String, operation: String, needed: Int)
    /// A value that cannot become one of another type.
    @native(411, 412) case notConvertible(column: String, row: Int, value: String, type: ColumnType)
    /// A whole number that does not fit into 64 bits.
    @native(413, 414) case overflow(operation: String, row: Int)
    /// A range of rows, the upper one excluded, that goes beyond the table.
    @native(415, 416) case rangeOutOfBounds(lower: Int, upper: Int, count: Int)
    /// A row that does not exist.
    @native(417, 418) case rowOutOfRange(row: Int, count: Int)
    /// A table with too few rows.
    @native(419, 420) case tooFewRows(operation: String, count: Int, needed: Int)
    /// A column that the table does not have.
    @native(421, 422) case unknownColumn(name: String, available: [String])
    /// A file that cannot be read.
    @native(423, 424) case unreadableFile(path: String, reason: String, nearest: String?)
    /// A function or operator applied to a value it does not take.
    @native(425, 426) case wrongOperand(operation: String, operand: String, type: String, expected: String)
    /// An operator between values that it does not join.
    @native(427, 428) case wrongOperands(symbol: String, left: String, leftType: String, right: String, rightType: String, column: String?)
    /// A column that holds another type of values than an operation needs.
    @native(429, 430) case wrongType(column: String, type: ColumnType, operation: String, expected: String)
  }
  /// The stable name of the kind, such as `unknown-column`.
  @native(431) public var code: String { get }
  /// The name or text in the user's program that is to blame.
  @native(432) public var culprit: String? { get }
  /// Which mistake it was.
  @native(433) public var kind: TableError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(434) public var message: String { get }
  /// What to do about it.
  @native(435) public var remedy: String? { get }
}
/// What a table holds, column by column: the result of ``Table/describe()``.
public struct TableSummary: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The summary in plain text.
  @native(436) public var description: String { get }
  /// The summary as plain text and HTML.
  @native(437) public var mediaBundle: MediaBundle { get }
  /// The summary as a table with one row for each column of the table described.
  ///
  /// | column | type | meaning |
  /// |---|---|---|
  /// | `column` | string | the name |
  /// | `type` | string | the short name of its type |
  /// | `count`, `missing`, `unique` | int | values present, missing, and different from each other |
  /// | `mean`, `sd` | double | mean and standard deviation with *n* − 1, of numbers |
  /// | `min`, `q25`, `median`, `q75`, `max` | double | quantiles of type 7, of numbers |
  /// | `top` | string | the most frequent value, if the column does not hold numbers |
  /// | `histogram` | string | how the values are distributed, as a line of bars |
  @native(438) public var table: Table { get }
}
/// A length of time, to the microsecond; negative if it goes backwards.
///
/// It has no calendar: a day is 24 hours. Called so since Swift's own `Duration` is another type.
public struct TimeSpan: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one span is shorter than another.
  @native(439) public static func < (left: TimeSpan, right: TimeSpan) -> Bool
  /// The length in days of 24 hours.
  @native(440) public var days: Double { get }
  /// A span of days of 24 hours each.
  @native(441) public static func days(_ count: Double) -> TimeSpan
  /// The span as `5:30:00`, with the days in front and the fraction of a second behind if there are any.
  @native(442) public var description: String { get }
  /// The length in hours.
  @native(443) public var hours: Double { get }
  /// A span of hours.
  @native(444) public static func hours(_ count: Double) -> TimeSpan
  /// Reads `5:30:00`, `-0:00:01.5` or `2d 5:30:00`: days if any, hours, minutes and seconds.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a span.
  @native(445) public init(_ text: String) throws
  /// Makes a span of microseconds.
  @native(446) public init(microseconds: Int)
  /// Makes a span of seconds, rounded to the microsecond; what is too long is cut to the longest.
  @native(447) public init(seconds: Double)
  /// The length in microseconds.
  @native(448) public var microseconds: Int { get }
  /// The length in minutes.
  @native(449) public var minutes: Double { get }
  /// A span of minutes.
  @native(450) public static func minutes(_ count: Double) -> TimeSpan
  /// The length in seconds.
  @native(451) public var seconds: Double { get }
  /// A span of seconds.
  @native(452) public static func seconds(_ count: Double) -> TimeSpan
}
/// A time zone: UTC, a fixed distance from it, or the rules of a place.
///
/// Places are named as in the time zone database, such as `Europe/Berlin`; their rules come from the
/// computer's copy of it.
public struct Zone: CustomStringConvertible, Equatable, Hashable {
  /// The name.
  @native(453) public var description: String { get }
  /// Makes a zone from its name: `UTC`, `+05:30`, `Europe/Berlin`.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` if there is no such zone.
  @native(454) public init(_ name: String) throws
  /// `UTC`, a distance such as `+05:30`, or a place such as `Europe/Berlin`.
  @native(455) public var name: String { get }
  /// Coordinated Universal Time.
  @native(456) public static var utc: Zone { get }
}
"""###
}

extension CalendarDate: HostBridged {}
extension Cell: HostBridged {}
extension Column: HostBridged {}
extension ColumnExpression: HostBridged {}
extension ColumnType: HostBridged {}
extension Columns: HostBridged {}
extension DateTime: HostBridged {}
extension Imputation: HostBridged {}
extension Row: HostBridged {}
extension Table: HostBridged {}
extension TableError: HostBridged {}
extension TableError.CSVProblem: HostBridged {}
extension TableError.Kind: HostBridged {}
extension TableSummary: HostBridged {}
extension TimeSpan: HostBridged {}
extension Zone: HostBridged {}

private func native140(_ call: inout NativeCall) throws -> Value {
  let p0 = try (CalendarDate).unbridged(call[0])
  let p1 = try (CalendarDate).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native141(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.adding(days: p0)
  return result.bridged
}

private func native142(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.day
  return result.bridged
}

private func native143(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.dayOfYear
  return result.bridged
}

private func native144(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let p0 = try (CalendarDate).unbridged(call[1])
  let result = receiver.days(since: p0)
  return result.bridged
}

private func native145(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native146(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try CalendarDate(p0)
  return result.bridged
}

private func native147(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let result = try CalendarDate(year: p0, month: p1, day: p2)
  return result.bridged
}

private func native148(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.month
  return result.bridged
}

private func native149(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.week
  return result.bridged
}

private func native150(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.weekday
  return result.bridged
}

private func native151(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.year
  return result.bridged
}

private func native152(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.bool
  return result.bridged
}

private func native153(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  return Cell.bool(p0).bridged
}

private func native154(_ call: inout NativeCall) throws -> Value {
  guard case Cell.bool(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native155(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.date
  return result.bridged
}

private func native156(_ call: inout NativeCall) throws -> Value {
  let p0 = try (CalendarDate).unbridged(call[0])
  return Cell.date(p0).bridged
}

private func native157(_ call: inout NativeCall) throws -> Value {
  guard case Cell.date(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native158(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.dateTime
  return result.bridged
}

private func native159(_ call: inout NativeCall) throws -> Value {
  let p0 = try (DateTime).unbridged(call[0])
  return Cell.dateTime(p0).bridged
}

private func native160(_ call: inout NativeCall) throws -> Value {
  guard case Cell.dateTime(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native161(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native162(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.double
  return result.bridged
}

private func native163(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return Cell.double(p0).bridged
}

private func native164(_ call: inout NativeCall) throws -> Value {
  guard case Cell.double(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native165(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.duration
  return result.bridged
}

private func native166(_ call: inout NativeCall) throws -> Value {
  let p0 = try (TimeSpan).unbridged(call[0])
  return Cell.duration(p0).bridged
}

private func native167(_ call: inout NativeCall) throws -> Value {
  guard case Cell.duration(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native168(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let result = Cell(booleanLiteral: p0)
  return result.bridged
}

private func native169(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = Cell(floatLiteral: p0)
  return result.bridged
}

private func native170(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = Cell(integerLiteral: p0)
  return result.bridged
}

private func native171(_ call: inout NativeCall) throws -> Value {
  let p0: Void = ()
  let result = Cell(nilLiteral: p0)
  return result.bridged
}

private func native172(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Cell(stringLiteral: p0)
  return result.bridged
}

private func native173(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.int
  return result.bridged
}

private func native174(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return Cell.int(p0).bridged
}

private func native175(_ call: inout NativeCall) throws -> Value {
  guard case Cell.int(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native176(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.isMissing
  return result.bridged
}

private func native177(_ call: inout NativeCall) throws -> Value {
  return Cell.missing.bridged
}

private func native178(_ call: inout NativeCall) throws -> Value {
  guard case Cell.missing = try (Cell).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native179(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.string
  return result.bridged
}

private func native180(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return Cell.string(p0).bridged
}

private func native181(_ call: inout NativeCall) throws -> Value {
  guard case Cell.string(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native182(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.count
  return result.bridged
}

private func native183(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native184(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.doubles()
  return result.bridged
}

private func native185(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([CalendarDate?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native186(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([TimeSpan?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native187(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native188(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Bool?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native189(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Double?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native190(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Int?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native191(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([DateTime?]).unbridged(call[1])
  let p2: Zone? = if let given2 = call.arguments[2] { try (Zone?).unbridged(given2) } else { nil }
  let result = Column(p0, p1, zone: p2)
  return result.bridged
}

private func native192(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String?]).unbridged(call[1])
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let p3: Bool = if let given3 = call.arguments[3] { try (Bool).unbridged(given3) } else { false }
  let result = try Column(p0, categories: p1, levels: p2, ordered: p3)
  return result.bridged
}

private func native193(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Float?]).unbridged(call[1])
  let result = Column(p0, floats: p1)
  return result.bridged
}

private func native194(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.levels
  return result.bridged
}

private func native195(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.maximum()
  return result.bridged
}

private func native196(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.mean()
  return result.bridged
}

private func native197(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native198(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.median()
  return result.bridged
}

private func native199(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.minimum()
  return result.bridged
}

private func native200(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.missingCount
  return result.bridged
}

private func native201(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.mostFrequent()
  return result.bridged
}

private func native202(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native203(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native204(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.renamed(p0)
  return result.bridged
}

private func native205(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.standardDeviation()
  return result.bridged
}

private func native206(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.strings()
  return result.bridged
}

private func native207(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native208(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.sum()
  return result.bridged
}

private func native209(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.type
  return result.bridged
}

private func native210(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.unique()
  return result.bridged
}

private func native211(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.valueCounts()
  return result.bridged
}

private func native212(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let result = !p0
  return result.bridged
}

private func native213(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native214(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native215(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native216(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native217(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native218(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native219(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native220(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native221(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native222(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native223(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native224(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native225(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native226(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native227(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native228(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native229(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native230(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native231(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native232(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native233(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native234(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native235(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native236(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native237(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let result = -p0
  return result.bridged
}

private func native238(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native239(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native240(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native241(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native242(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native243(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native244(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native245(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native246(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native247(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native248(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native249(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native250(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native251(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native252(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native253(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native254(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native255(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native256(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native257(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native258(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native259(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native260(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native261(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native262(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native263(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native264(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native265(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native266(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native267(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native268(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native269(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native270(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native271(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native272(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native273(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native274(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native275(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native276(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native277(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native278(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native279(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native280(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native281(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native282(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native283(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native284(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native285(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.abs
  return result.bridged
}

private func native286(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native287(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.exp
  return result.bridged
}

private func native288(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Cell).unbridged(call[0])
  let result = ColumnExpression(p0)
  return result.bridged
}

private func native289(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isMissing
  return result.bridged
}

private func native290(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isNaN
  return result.bridged
}

private func native291(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isPresent
  return result.bridged
}

private func native292(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.log
  return result.bridged
}

private func native293(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.log10
  return result.bridged
}

private func native294(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.rounded
  return result.bridged
}

private func native295(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.roundedDown
  return result.bridged
}

private func native296(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.roundedUp
  return result.bridged
}

private func native297(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sqrt
  return result.bridged
}

private func native298(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native299(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native300(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native301(_ call: inout NativeCall) throws -> Value {
  return ColumnType.bool.bridged
}

private func native302(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.bool = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native303(_ call: inout NativeCall) throws -> Value {
  return ColumnType.category.bridged
}

private func native304(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.category = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native305(_ call: inout NativeCall) throws -> Value {
  return ColumnType.date.bridged
}

private func native306(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.date = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native307(_ call: inout NativeCall) throws -> Value {
  return ColumnType.dateTime.bridged
}

private func native308(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.dateTime = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native309(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnType).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native310(_ call: inout NativeCall) throws -> Value {
  return ColumnType.double.bridged
}

private func native311(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.double = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native312(_ call: inout NativeCall) throws -> Value {
  return ColumnType.duration.bridged
}

private func native313(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.duration = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native314(_ call: inout NativeCall) throws -> Value {
  return ColumnType.float.bridged
}

private func native315(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.float = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native316(_ call: inout NativeCall) throws -> Value {
  return ColumnType.int.bridged
}

private func native317(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.int = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native318(_ call: inout NativeCall) throws -> Value {
  return ColumnType.string.bridged
}

private func native319(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.string = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native320(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Columns).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver[p0]
  return result.bridged
}

private func native321(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.penguins()
  return result.bridged
}

private func native322(_ call: inout NativeCall) throws -> Value {
  let p0 = try (DateTime).unbridged(call[0])
  let p1 = try (DateTime).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native323(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (TimeSpan).unbridged(call[1])
  let result = try receiver.adding(p0)
  return result.bridged
}

private func native324(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.date
  return result.bridged
}

private func native325(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.day
  return result.bridged
}

private func native326(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native327(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.hour
  return result.bridged
}

private func native328(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (Zone).unbridged(call[1])
  let result = receiver.inZone(p0)
  return result.bridged
}

private func native329(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Zone = if let given1 = call.arguments[1] { try (Zone).unbridged(given1) } else { .utc }
  let result = try DateTime(p0, zone: p1)
  return result.bridged
}

private func native330(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 0 }
  let p4: Int = if let given4 = call.arguments[4] { try (Int).unbridged(given4) } else { 0 }
  let p5: Double = if let given5 = call.arguments[5] { try (Double).unbridged(given5) } else { 0 }
  let p6: Zone = if let given6 = call.arguments[6] { try (Zone).unbridged(given6) } else { .utc }
  let result = try DateTime(year: p0, month: p1, day: p2, hour: p3, minute: p4, second: p5, zone: p6)
  return result.bridged
}

private func native331(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.minute
  return result.bridged
}

private func native332(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.month
  return result.bridged
}

private func native333(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.second
  return result.bridged
}

private func native334(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (DateTime).unbridged(call[1])
  let result = receiver.span(since: p0)
  return result.bridged
}

private func native335(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.weekday
  return result.bridged
}

private func native336(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.year
  return result.bridged
}

private func native337(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.zone
  return result.bridged
}

private func native338(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Cell).unbridged(call[0])
  return Imputation.constant(p0).bridged
}

private func native339(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.constant(let p0) = try (Imputation).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native340(_ call: inout NativeCall) throws -> Value {
  return Imputation.mean.bridged
}

private func native341(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.mean = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native342(_ call: inout NativeCall) throws -> Value {
  return Imputation.median.bridged
}

private func native343(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.median = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native344(_ call: inout NativeCall) throws -> Value {
  return Imputation.mostFrequent.bridged
}

private func native345(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.mostFrequent = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native346(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Row).unbridged(call[0])
  let result = receiver.index
  return result.bridged
}

private func native347(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Row).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native348(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Column).unbridged(call[1])
  let result = try receiver.adding(p0)
  return result.bridged
}

private func native349(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let p0 = try (String).unbridged(call[1])
  let closure1 = try call[2]
  let p1 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure1, [a00.bridged])) }
  let result = try receiver.adding(p0, p1)
  return result.bridged
}

private func native350(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columnCount
  return result.bridged
}

private func native351(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columnNames
  return result.bridged
}

private func native352(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native353(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (ColumnType).unbridged(call[2])
  let result = try receiver.converting(p0, to: p1)
  return result.bridged
}

private func native354(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.describe()
  return result.bridged
}

private func native355(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native356(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.dropping(p0)
  return result.bridged
}

private func native357(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.dropping(p0)
  return result.bridged
}

private func native358(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.droppingMissing(p0)
  return result.bridged
}

private func native359(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.droppingMissing(p0)
  return result.bridged
}

private func native360(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let closure0 = try call[1]
  let p0 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure0, [a00.bridged])) }
  let result = try receiver.filter(p0)
  return result.bridged
}

private func native361(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let closure0 = try call[1]
  let p0 = { (a00: Row) throws -> Bool in try (Bool).unbridged(apply(closure0, [a00.bridged])) }
  let result = try receiver.filterRows(p0)
  return result.bridged
}

private func native362(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.hasColumn(p0)
  return result.bridged
}

private func native363(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 5 }
  let result = try receiver.head(p0)
  return result.bridged
}

private func native364(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Imputation = if let given0 = call.arguments[1] { try (Imputation).unbridged(given0) } else { .median }
  let p1: [String] = if let given1 = call.arguments[2] { try ([String]).unbridged(given1) } else { [] }
  let result = try receiver.imputed(p0, columns: p1)
  return result.bridged
}

private func native365(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Column]).unbridged(call[0])
  let result = try Table(p0)
  return result.bridged
}

private func native366(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String = if let given1 = call.arguments[1] { try (String).unbridged(given1) } else { "," }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [""] }
  let result = try Table(csv: p0, separator: p1, missing: p2)
  return result.bridged
}

private func native367(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.matrix(p0)
  return result.bridged
}

private func native368(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native369(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.missingCount
  return result.bridged
}

private func native370(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String = if let given1 = call.arguments[1] { try (String).unbridged(given1) } else { "," }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [""] }
  let result = try Table.parse(csv: p0, separator: p1, missing: p2)
  return result.bridged
}

private func native371(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.renaming(p0, to: p1)
  return result.bridged
}

private func native372(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.row(p0)
  return result.bridged
}

private func native373(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.rowCount
  return result.bridged
}

private func native374(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([Int]).unbridged(call[1])
  let result = try receiver.rows(p0)
  return result.bridged
}

private func native375(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native376(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native377(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Range<Int>).unbridged(call[1])
  let result = try receiver.slice(p0)
  return result.bridged
}

private func native378(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let result = try receiver.sorted(by: p0, descending: p1)
  return result.bridged
}

private func native379(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let result = try receiver.sorted(by: p0, descending: p1)
  return result.bridged
}

private func native380(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let p1: String? = if let given1 = call.arguments[2] { try (String?).unbridged(given1) } else { nil }
  let p2: Int = if let given2 = call.arguments[3] { try (Int).unbridged(given2) } else { 0 }
  let result = try receiver.split(test: p0, stratifiedBy: p1, seed: p2)
  return Value.tuple([result.0.bridged, result.1.bridged])
}

private func native381(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native382(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 5 }
  let result = try receiver.tail(p0)
  return result.bridged
}

private func native383(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  return TableError.CSVProblem.duplicateName(line: p0, name: p1, first: p2, second: p3).bridged
}

private func native384(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.duplicateName(let p0, let p1, let p2, let p3) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native385(_ call: inout NativeCall) throws -> Value {
  return TableError.CSVProblem.empty.bridged
}

private func native386(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.empty = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native387(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.CSVProblem.emptyName(line: p0, column: p1).bridged
}

private func native388(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.emptyName(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native389(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return TableError.CSVProblem.invalidUTF8(line: p0).bridged
}

private func native390(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.invalidUTF8(let p0) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native391(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (String?).unbridged(call[3])
  return TableError.CSVProblem.raggedRow(line: p0, found: p1, expected: p2, column: p3).bridged
}

private func native392(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.raggedRow(let p0, let p1, let p2, let p3) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native393(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return TableError.CSVProblem.textAfterQuote(line: p0, column: p1).bridged
}

private func native394(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.textAfterQuote(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native395(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return TableError.CSVProblem.unterminatedQuote(line: p0, column: p1).bridged
}

private func native396(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.unterminatedQuote(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native397(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  return TableError.Kind.classTooSmall(column: p0, level: p1, count: p2, needed: p3).bridged
}

private func native398(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.classTooSmall(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native399(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return TableError.Kind.duplicateColumn(name: p0).bridged
}

private func native400(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.duplicateColumn(let p0) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native401(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return TableError.Kind.invalidArgument(name: p0, value: p1, expected: p2).bridged
}

private func native402(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.invalidArgument(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native403(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return TableError.Kind.invalidDate(p0).bridged
}

private func native404(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.invalidDate(let p0) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native405(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.lengthMismatch(column: p0, count: p1, expected: p2).bridged
}

private func native406(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.lengthMismatch(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native407(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String?).unbridged(call[0])
  let p1 = try (TableError.CSVProblem).unbridged(call[1])
  return TableError.Kind.malformedCSV(file: p0, problem: p1).bridged
}

private func native408(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.malformedCSV(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native409(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.noValues(column: p0, operation: p1, needed: p2).bridged
}

private func native410(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.noValues(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native411(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (ColumnType).unbridged(call[3])
  return TableError.Kind.notConvertible(column: p0, row: p1, value: p2, type: p3).bridged
}

private func native412(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.notConvertible(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native413(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.Kind.overflow(operation: p0, row: p1).bridged
}

private func native414(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.overflow(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native415(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.rangeOutOfBounds(lower: p0, upper: p1, count: p2).bridged
}

private func native416(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.rangeOutOfBounds(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native417(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.Kind.rowOutOfRange(row: p0, count: p1).bridged
}

private func native418(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.rowOutOfRange(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native419(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.tooFewRows(operation: p0, count: p1, needed: p2).bridged
}

private func native420(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.tooFewRows(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native421(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return TableError.Kind.unknownColumn(name: p0, available: p1).bridged
}

private func native422(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.unknownColumn(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native423(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String?).unbridged(call[2])
  return TableError.Kind.unreadableFile(path: p0, reason: p1, nearest: p2).bridged
}

private func native424(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.unreadableFile(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native425(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.Kind.wrongOperand(operation: p0, operand: p1, type: p2, expected: p3).bridged
}

private func native426(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongOperand(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native427(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  let p4 = try (String).unbridged(call[4])
  let p5 = try (String?).unbridged(call[5])
  return TableError.Kind.wrongOperands(symbol: p0, left: p1, leftType: p2, right: p3, rightType: p4, column: p5).bridged
}

private func native428(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongOperands(let p0, let p1, let p2, let p3, let p4, let p5) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged, p4.bridged, p5.bridged].bridged
}

private func native429(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnType).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.Kind.wrongType(column: p0, type: p1, operation: p2, expected: p3).bridged
}

private func native430(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongType(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native431(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native432(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native433(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native434(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native435(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native436(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native437(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native438(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native439(_ call: inout NativeCall) throws -> Value {
  let p0 = try (TimeSpan).unbridged(call[0])
  let p1 = try (TimeSpan).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native440(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.days
  return result.bridged
}

private func native441(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.days(p0)
  return result.bridged
}

private func native442(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native443(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.hours
  return result.bridged
}

private func native444(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.hours(p0)
  return result.bridged
}

private func native445(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try TimeSpan(p0)
  return result.bridged
}

private func native446(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = TimeSpan(microseconds: p0)
  return result.bridged
}

private func native447(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan(seconds: p0)
  return result.bridged
}

private func native448(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.microseconds
  return result.bridged
}

private func native449(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.minutes
  return result.bridged
}

private func native450(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.minutes(p0)
  return result.bridged
}

private func native451(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.seconds
  return result.bridged
}

private func native452(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.seconds(p0)
  return result.bridged
}

private func native453(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Zone).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native454(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Zone(p0)
  return result.bridged
}

private func native455(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Zone).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native456(_ call: inout NativeCall) throws -> Value {
  let result = Zone.utc
  return result.bridged
}

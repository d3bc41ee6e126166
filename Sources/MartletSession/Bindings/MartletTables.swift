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
    native146, native147, native148, native149, native150, native151, native152, native153,
    native154, native155, native156, native157, native158, native159, native160, native161,
    native162, native163, native164, native165, native166, native167, native168, native169,
    native170, native171, native172, native173, native174, native175, native176, native177,
    native178, native179, native180, native181, native182, native183, native184, native185,
    native186, native187, native188, native189, native190, native191, native192, native193,
    native194, native195, native196, native197, native198, native199, native200, native201,
    native202, native203, native204, native205, native206, native207, native208, native209,
    native210, native211, native212, native213, native214, native215, native216, native217,
    native218, native219, native220, native221, native222, native223, native224, native225,
    native226, native227, native228, native229, native230, native231, native232, native233,
    native234, native235, native236, native237, native238, native239, native240, native241,
    native242, native243, native244, native245, native246, native247, native248, native249,
    native250, native251, native252, native253, native254, native255, native256, native257,
    native258, native259, native260, native261, native262, native263, native264, native265,
    native266, native267, native268, native269, native270, native271, native272, native273,
    native274, native275, native276, native277, native278, native279, native280, native281,
    native282, native283, native284, native285, native286, native287, native288, native289,
    native290, native291, native292, native293, native294, native295, native296, native297,
    native298, native299, native300, native301, native302, native303, native304, native305,
    native306, native307, native308, native309, native310, native311, native312, native313,
    native314, native315, native316, native317, native318, native319, native320, native321,
    native322, native323, native324, native325, native326, native327, native328, native329,
    native330, native331, native332, native333, native334, native335, native336, native337,
    native338, native339, native340, native341, native342, native343, native344, native345,
    native346, native347, native348, native349, native350, native351, native352, native353,
    native354, native355, native356, native357, native358, native359, native360, native361,
    native362, native363, native364, native365, native366, native367, native368, native369,
    native370, native371, native372, native373, native374, native375, native376, native377,
    native378, native379, native380, native381, native382, native383, native384, native385,
    native386, native387, native388, native389, native390, native391, native392, native393,
    native394, native395, native396, native397, native398, native399, native400, native401,
    native402, native403, native404, native405, native406, native407, native408, native409,
    native410, native411, native412, native413, native414, native415, native416, native417,
    native418, native419, native420, native421, native422, native423, native424, native425,
    native426, native427, native428, native429, native430, native431, native432, native433,
    native434, native435, native436, native437, native438, native439, native440, native441,
    native442, native443, native444, native445, native446, native447, native448, native449,
    native450, native451, native452, native453, native454, native455, native456, native457,
    native458, native459, native460, native461, native462, native463, native464, native465,
    native466, native467, native468, native469, native470, native471, native472, native473,
    native474, native475, native476, native477, native478, native479, native480, native481,
    native482, native483, native484, native485, native486, native487, native488, native489,
    native490, native491, native492, native493, native494, native495, native496, native497,
    native498, native499, native500, native501, native502, native503, native504, native505,
    native506, native507, native508, native509, native510, native511, native512, native513,
    native514, native515, native516, native517, native518, native519, native520, native521,
    native522, native523, native524, native525, native526, native527, native528, native529,
    native530, native531, native532, native533, native534, native535, native536, native537,
    native538, native539, native540, native541, native542, native543, native544, native545,
    native546, native547, native548, native549, native550, native551, native552, native553,
    native554, native555, native556, native557, native558, native559, native560, native561,
    native562, native563, native564, native565, native566, native567, native568, native569,
    native570, native571, native572, native573, native574, native575, native576, native577,
    native578, native579, native580, native581, native582, native583, native584, native585,
    native586, native587, native588, native589, native590, native591, native592, native593,
    native594, native595, native596, native597, native598, native599, native600, native601,
    native602, native603, native604, native605, native606, native607, native608, native609,
    native610, native611, native612, native613, native614, native615, native616, native617,
    native618, native619, native620, native621, native622, native623, native624, native625,
    native626, native627, native628, native629, native630, native631, native632, native633,
    native634, native635, native636, native637, native638, native639, native640, native641,
    native642, native643, native644, native645, native646, native647, native648, native649,
    native650, native651, native652, native653, native654, native655, native656, native657,
    native658, native659, native660, native661, native662, native663, native664, native665,
    native666, native667, native668, native669, native670, native671, native672, native673,
    native674, native675, native676, native677, native678, native679, native680, native681,
    native682, native683, native684, native685, native686, native687, native688, native689,
    native690, native691, native692, native693, native694, native695, native696, native697,
    native698, native699, native700, native701, native702, native703, native704, native705,
    native706, native707, native708, native709, native710, native711, native712, native713,
    native714, native715, native716, native717, native718, native719, native720, native721,
    native722, native723, native724, native725, native726, native727, native728, native729,
    native730, native731, native732, native733, native734, native735, native736, native737,
    native738, native739, native740, native741, native742, native743, native744, native745,
    native746, native747, native748, native749, native750, native751, native752, native753,
    native754, native755, native756, native757, native758, native759, native760, native761,
    native762, native763, native764, native765, native766, native767, native768, native769,
    native770, native771, native772, native773, native774, native775, native776, native777,
    native778, native779, native780, native781, native782, native783, native784, native785,
    native786, native787, native788, native789, native790,
  ]

  static let interface = ###"""
/// What to compute of each group of rows: `.mean("mass")`, `.count`, `.sum { $0["price"] * $0["n"] }`.
///
/// Statistics leave out what is missing. One that a group has too few values for is missing there.
public struct Aggregate {
  /// The number of rows.
  @native(146) public static var count: Aggregate { get }
  /// The number of rows in which a column has a value.
  @native(147) public static func count(_ column: String) -> Aggregate
  /// What a function makes of the group's rows of a column.
  ///
  /// `.custom("mass") { .double(try $0.maximum() - $0.minimum()) }`. The function is called for one
  /// group after the other.
  @native(148) public static func custom(_ column: String, _ function: (Column) throws -> Cell) -> Aggregate
  /// The number of different values, not counting the missing one.
  @native(149) public static func distinctCount(_ column: String) -> Aggregate
  /// The value of the first row, which may be missing.
  @native(150) public static func first(_ column: String) -> Aggregate
  /// The value of the last row, which may be missing.
  @native(151) public static func last(_ column: String) -> Aggregate
  /// The largest value.
  @native(152) public static func maximum(_ column: String) -> Aggregate
  /// The arithmetic mean.
  @native(153) public static func mean(_ column: String) -> Aggregate
  /// The arithmetic mean of an expression; of a condition, the share of rows in which it is true.
  ///
  /// - Throws: What the closure throws.
  @native(154) public static func mean(_ expression: (Columns) throws -> ColumnExpression) throws -> Aggregate
  /// The middle of the sorted values, or the mean of the two in the middle.
  @native(155) public static func median(_ column: String) -> Aggregate
  /// The smallest value.
  @native(156) public static func minimum(_ column: String) -> Aggregate
  /// The value below which a given share of the values lies, from 0 to 1; see ``Column/quantile(_:)``.
  @native(157) public static func quantile(_ column: String, _ share: Double) -> Aggregate
  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  @native(158) public static func standardDeviation(_ column: String) -> Aggregate
  /// The sum; 0 for a group without values.
  @native(159) public static func sum(_ column: String) -> Aggregate
  /// The sum of an expression: `.sum { $0["price"] * $0["amount"] }`.
  ///
  /// - Throws: What the closure throws.
  @native(160) public static func sum(_ expression: (Columns) throws -> ColumnExpression) throws -> Aggregate
  /// The variance of the sample, with *n* − 1 in the denominator.
  @native(161) public static func variance(_ column: String) -> Aggregate
}
/// Aggregates with the names of their columns, as a literal: `["mean": .mean("mass"), "n": .count]`.
public struct Aggregates: ExpressibleByDictionaryLiteral {
  /// Makes a list from names and aggregates, in their order.
  @native(162) public init(dictionaryLiteral elements: (String, Aggregate)...)
}
/// How a CSV file is written, and how it is to be read.
///
/// Only what differs from the usual is named: `CSVFormat(separator: ";", decimal: ",")`.
public struct CSVFormat: Equatable {
  /// What becomes of rows with fewer fields than there are columns.
  public enum ShortRows {
    /// The values that are not there are missing.
    @native(163, 164) case filled
    /// They are an error.
    @native(165, 166) case refused
  }
  /// The columns that are wanted, in the order wanted; empty for all.
  @native(167, 168) public var columns: [String] { get set }
  /// What begins a line that is to be left out; `nil` for nothing.
  @native(169, 170) public var comment: String? { get set }
  /// The forms in which days and times of some columns are written, such as `dd.MM.yyyy HH:mm`.
  @native(171, 172) public var dates: [String: String] { get set }
  /// The decimal mark of numbers.
  @native(173, 174) public var decimal: String { get set }
  /// How characters are written as bytes.
  @native(175, 176) public var encoding: TextEncoding { get set }
  /// Whether the first line names the columns.
  @native(177, 178) public var hasHeader: Bool { get set }
  /// Describes a form.
  ///
  /// - Parameters:
  ///   - separator: What separates fields, one ASCII character; found out from the first lines by
  ///     default.
  ///   - quote: What encloses fields that hold separators or line breaks, one ASCII character; `nil`
  ///     for nothing. A double quote by default.
  ///   - decimal: The decimal mark of numbers: a point by default, or a comma.
  ///   - thousands: What separates groups of three digits, one ASCII character; nothing by default.
  ///   - missing: The spellings of a missing value; by default only the empty field. In a column of
  ///     text a quoted empty field, `""`, is the empty text, not a missing value.
  ///   - comment: What begins a line that is to be left out, one ASCII character; nothing by default.
  ///   - encoding: How characters are written as bytes; UTF-8 by default. UTF-16 is recognized by its
  ///     mark.
  ///   - hasHeader: Whether the first line names the columns; true by default.
  ///   - names: The names of the columns, in place of those of the file.
  ///   - skippedLines: How many lines at the start are left out; 0 by default.
  ///   - columns: The columns that are wanted, in the order wanted; all by default.
  ///   - types: The types of some columns. A field that is not of the type is an error.
  ///   - dates: The forms in which days and times of some columns are written: `dd.MM.yyyy HH:mm`,
  ///     with `MMM` for `Mar`, `h` and `a` for hours of 12, `SSS` for milliseconds.
  ///   - zone: The zone of times that do not say theirs; UTC by default.
  ///   - shortRows: What becomes of rows with too few fields: an error by default.
  ///   - limit: The most rows that are read; all by default.
  @native(179) public init(separator: String? = nil, quote: String? = "\"", decimal: String = ".", thousands: String? = nil, missing: [String] = [""], comment: String? = nil, encoding: TextEncoding = .utf8, hasHeader: Bool = true, names: [String] = [], skippedLines: Int = 0, columns: [String] = [], types: [String: ColumnType] = [:], dates: [String: String] = [:], zone: Zone = .utc, shortRows: CSVFormat.ShortRows = .refused, limit: Int? = nil)
  /// The most rows that are read; `nil` for all.
  @native(180, 181) public var limit: Int? { get set }
  /// The spellings of a missing value.
  @native(182, 183) public var missing: [String] { get set }
  /// The names of the columns, in place of those in the first line; empty for those, or for
  /// `column1`, `column2` and so on where there is no such line.
  @native(184, 185) public var names: [String] { get set }
  /// What encloses fields that hold separators or line breaks; `nil` for nothing.
  @native(186, 187) public var quote: String? { get set }
  /// Fields separated by semicolons, numbers with decimal commas, as spreadsheets write them where a
  /// comma is the decimal mark.
  @native(188) public static var semicolons: CSVFormat { get }
  /// What separates fields: one ASCII character; `nil` to find it out from the first lines.
  @native(189, 190) public var separator: String? { get set }
  /// What becomes of rows that are too short.
  @native(191, 192) public var shortRows: CSVFormat.ShortRows { get set }
  /// How many lines at the start are left out.
  @native(193, 194) public var skippedLines: Int { get set }
  /// Fields separated by tabs.
  @native(195) public static var tabs: CSVFormat { get }
  /// What separates groups of three digits in numbers; `nil` for nothing.
  @native(196, 197) public var thousands: String? { get set }
  /// The types of some columns; those of the others follow from their fields.
  @native(198, 199) public var types: [String: ColumnType] { get set }
  /// The zone whose clocks show the times that do not say how far from UTC they are.
  @native(200, 201) public var zone: Zone { get set }
}
/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Years run from 1 to 9999. The calendar is proleptic: it is used backwards, too, before its
/// introduction in 1582, as ISO 8601 does.
public struct CalendarDate: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one date is before another.
  @native(202) public static func < (left: CalendarDate, right: CalendarDate) -> Bool
  /// The date so many days later, or earlier for a negative number.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` beyond the years 1 to 9999.
  @native(203) public func adding(days: Int) throws -> CalendarDate
  /// The day of the month, 1 to 31.
  @native(204) public var day: Int { get }
  /// The day of the year, 1 to 366.
  @native(205) public var dayOfYear: Int { get }
  /// The number of days from another date to this one, negative if this one is earlier.
  @native(206) public func days(since other: CalendarDate) -> Int
  /// The date in the form of ISO 8601, such as `2026-11-22`.
  @native(207) public var description: String { get }
  /// Reads a date in the form of ISO 8601, `2026-11-22`.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a date.
  @native(208) public init(_ text: String) throws
  /// Makes a date from its year, month and day.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  /// - Throws: ``TableError`` of kind `invalidDate` if there is no such day.
  @native(209) public init(year: Int, month: Int, day: Int) throws
  /// The month, 1 for January to 12 for December.
  @native(210) public var month: Int { get }
  /// The week of the year, 1 to 53, as ISO 8601 counts: weeks begin on Monday, and the first one has
  /// the year's first Thursday.
  @native(211) public var week: Int { get }
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(212) public var weekday: Int { get }
  /// The year, 1 to 9999.
  @native(213) public var year: Int { get }
}
/// One value of a table.
///
/// Literals stand for cells wherever a cell is expected: `3`, `3.5`, `"Dream"`, `true`, `nil`.
/// A missing value and the number NaN are different things: missing means that nothing was
/// recorded, NaN that a computation had no result.
public enum Cell: CustomStringConvertible, Equatable, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral, ExpressibleByStringLiteral {
  /// The value if it is true or false, else `nil`.
  @native(214) public var bool: Bool? { get }
  /// True or false.
  @native(215, 216) case bool(Bool)
  /// The value if it is a day, else `nil`.
  @native(217) public var date: CalendarDate? { get }
  /// A day.
  @native(218, 219) case date(CalendarDate)
  /// The value if it is a moment, else `nil`.
  @native(220) public var dateTime: DateTime? { get }
  /// A moment.
  @native(221, 222) case dateTime(DateTime)
  /// The value as text; `NA` if it is missing.
  @native(223) public var description: String { get }
  /// The value as a decimal number, `nil` unless it is a number.
  @native(224) public var double: Double? { get }
  /// A decimal number, which may be NaN or infinite.
  @native(225, 226) case double(Double)
  /// The value if it is a length of time, else `nil`.
  @native(227) public var duration: TimeSpan? { get }
  /// A length of time.
  @native(228, 229) case duration(TimeSpan)
  /// Makes a cell that holds true or false.
  @native(230) public init(booleanLiteral value: Bool)
  /// Makes a cell that holds a decimal number.
  @native(231) public init(floatLiteral value: Double)
  /// Makes a cell that holds a whole number.
  @native(232) public init(integerLiteral value: Int)
  /// Makes a cell without a value.
  @native(233) public init(nilLiteral: ())
  /// Makes a cell that holds a text.
  @native(234) public init(stringLiteral value: String)
  /// The value as a whole number, `nil` unless it is one.
  @native(235) public var int: Int? { get }
  /// A whole number.
  @native(236, 237) case int(Int)
  /// Whether no value was recorded.
  @native(238) public var isMissing: Bool { get }
  /// No value was recorded.
  @native(239, 240) case missing
  /// The value if it is text, else `nil`.
  @native(241) public var string: String? { get }
  /// A text, or the name of a category.
  @native(242, 243) case string(String)
}
/// A named column of a table: values of one type, any of which may be missing.
///
/// A column is a value: nothing changes it, and copies share their memory.
public struct Column: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The numbers put into bins between given edges, as ordered categories such as `[0, 10)`.
  ///
  /// A bin holds its lower edge and not its upper one, the last bin holds both. What is outside of all
  /// bins, NaN and what is missing is missing.
  ///
  /// - Parameter edges: At least two numbers, each larger than the one before; infinite ones may stand
  ///   at the ends.
  /// - Returns: A column of the same name.
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers, or
  ///   `invalidArgument` for edges that are none.
  @native(244) public func binned(edges: [Double]) throws -> Column
  /// The numbers put into bins that hold about equally many of them; bins that would be equal are
  /// joined, so there may be fewer.
  ///
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues`, or `invalidArgument` if `quantiles` is
  ///   below 1 or above ten thousand.
  @native(245) public func binned(quantiles: Int) throws -> Column
  /// The numbers put into equally wide bins whose edges are multiples of the width.
  ///
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues` if no finite number is present, or
  ///   `invalidArgument` for a width that is not above 0 or so small that there would be more than ten
  ///   thousand bins.
  @native(246) public func binned(width: Double) throws -> Column
  /// The number of rows, missing ones included.
  @native(247) public var count: Int { get }
  /// The column as a table of one column, in plain text.
  @native(248) public var description: String { get }
  /// The values as decimal numbers, with NaN where a value is missing.
  ///
  /// Whole numbers are converted, and true and false become 1 and 0. A decimal column gives its
  /// own buffer without copying.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column holds text, categories or dates.
  @native(249) public func doubles() throws -> [Double]
  /// Makes a column of dates, `nil` for a missing one.
  @native(250) public init(_ name: String, _ values: [CalendarDate?])
  /// Makes a column of lengths of time, `nil` for a missing one.
  @native(251) public init(_ name: String, _ values: [TimeSpan?])
  /// Makes a column of texts, `nil` for a missing one.
  @native(252) public init(_ name: String, _ values: [String?])
  /// Makes a column of truth values, `nil` for a missing one.
  @native(253) public init(_ name: String, _ values: [Bool?])
  /// Makes a column of decimal numbers, `nil` for a missing one.
  @native(254) public init(_ name: String, _ values: [Double?])
  /// Makes a column of whole numbers, `nil` for a missing one.
  @native(255) public init(_ name: String, _ values: [Int?])
  /// Makes a column of moments, `nil` for a missing one.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - values: The moments.
  ///   - zone: The zone in which they are told; by default that of the first one, or UTC.
  @native(256) public init(_ name: String, _ values: [DateTime?], zone: Zone? = nil)
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
  @native(257) public init(_ name: String, categories: [String?], levels: [String] = [], ordered: Bool = false) throws
  /// Makes a column of decimal numbers of 32 bits, `nil` for a missing one.
  @native(258) public init(_ name: String, floats: [Float?])
  /// The different values that occur, as sorted text; the whole dictionary of a category column.
  ///
  /// Numbers are sorted as numbers, dates as dates. Categories keep the order of their dictionary,
  /// in which there may be some that no row has.
  @native(259) public var levels: [String] { get }
  /// The largest value; NaN if any value is NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(260) public func maximum() throws -> Double
  /// The arithmetic mean of the values that are present.
  ///
  /// Any NaN makes the mean NaN. Of a column of truth values it is the share of true.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers, `noValues`
  ///   if no value is present.
  @native(261) public func mean() throws -> Double
  /// The column as a table of one column.
  @native(262) public var mediaBundle: MediaBundle { get }
  /// The middle of the sorted values, or the mean of the two in the middle.
  ///
  /// Any NaN makes the median NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(263) public func median() throws -> Double
  /// The smallest value; NaN if any value is NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(264) public func minimum() throws -> Double
  /// The number of rows without a value.
  @native(265) public var missingCount: Int { get }
  /// The value that occurs most often; among equally frequent ones the first in sorted order.
  ///
  /// - Throws: ``TableError`` of kind `noValues` if no value is present.
  @native(266) public func mostFrequent() throws -> Cell
  /// The name.
  @native(267) public var name: String { get }
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
  @native(268) public func quantile(_ share: Double) throws -> Double
  /// The column under another name.
  @native(269) public func renamed(_ name: String) -> Column
  /// Where the values came from, `nil` if they were computed or written in a program.
  @native(270) public var source: DataSource? { get }
  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  ///
  /// - Throws: As ``mean()``; of kind `noValues` also if only one value is present.
  @native(271) public func standardDeviation() throws -> Double
  /// The values as text, `nil` where a value is missing.
  @native(272) public func strings() -> [String?]
  /// The value of a row, counted from 0.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange` if there is no such row.
  @native(273) public subscript(row: Int) -> Cell { get throws }
  /// The sum of the values that are present; 0 if there are none.
  ///
  /// Rounding errors are carried along (Neumaier's summation), so the order of the rows hardly
  /// matters. Any NaN makes the sum NaN. True counts 1, false 0.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers.
  @native(274) public func sum() throws -> Double
  /// What kind of values the column holds.
  @native(275) public var type: ColumnType { get }
  /// The different values that occur, in order of first appearance, without the missing one.
  ///
  /// - Throws: `Interrupted`.
  @native(276) public func unique() throws -> Column
  /// How often each value occurs: a table of the values, their count and their share of all rows.
  ///
  /// The most frequent value comes first, equally frequent ones in their order; the missing values,
  /// if any, are the last row. The columns are named after this column, `count` and `share`; a
  /// column that is itself called `count` or `share` is named `value` there.
  ///
  /// - Throws: `Interrupted`.
  @native(277) public func valueCounts() throws -> Table
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
/// | `%` | numbers | the rest of a division, with the sign of the dividend |
/// | `+` `-` | days, moments and spans of time | a span or a moment |
/// | `*` `/` | a span and a number | a span |
/// | `+` | texts | both texts, one after the other |
/// | `==` `!=` `<` `<=` `>` `>=` | two numbers, texts, days, moments or spans | true or false |
/// | `==` `!=` `&&` `\|\|` `!` | truth values | true or false |
///
/// Division never fails: as IEEE 754 has it, `1 / 0` is infinite and `0 / 0` is NaN. A date can be
/// compared with a text such as `"2026-11-22"`. Categories are compared as text, ordered ones by their
/// order.
///
/// What is computed from a missing value is missing, comparisons too; only `false && missing` is
/// false and `true || missing` is true (Kleene's three-valued logic). ``isMissing`` and
/// ``isPresent`` tell whether a value is missing. NaN is a value and not missing.
public struct ColumnExpression: CustomStringConvertible {
  /// Whether the condition is false.
  @native(278) public static prefix func ! (operand: ColumnExpression) -> ColumnExpression
  /// Whether two values differ.
  @native(279) public static func != (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a text at the right.
  @native(280) public static func != (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether two values differ, with a truth value at the right.
  @native(281) public static func != (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether two values differ, with a decimal number at the right.
  @native(282) public static func != (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether two values differ, with a whole number at the right.
  @native(283) public static func != (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether two values differ, with a text at the left.
  @native(284) public static func != (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a truth value at the left.
  @native(285) public static func != (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a decimal number at the left.
  @native(286) public static func != (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a whole number at the left.
  @native(287) public static func != (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The rest of a division, with the sign of the dividend; missing for whole numbers divided by 0.
  @native(288) public static func % (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The rest of a division by a whole number.
  @native(289) public static func % (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether both conditions are true.
  @native(290) public static func && (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether both conditions are true, with the same truth value in every row at the right.
  @native(291) public static func && (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether both conditions are true, with the same truth value in every row at the left.
  @native(292) public static func && (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// The product.
  @native(293) public static func * (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The product, with a decimal number at the right.
  @native(294) public static func * (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The product, with a whole number at the right.
  @native(295) public static func * (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The product, with a decimal number at the left.
  @native(296) public static func * (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The product, with a whole number at the left.
  @native(297) public static func * (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The moment or span so much later or longer.
  @native(298) public static func + (left: ColumnExpression, right: TimeSpan) -> ColumnExpression
  /// The sum.
  @native(299) public static func + (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a text at the right.
  @native(300) public static func + (left: ColumnExpression, right: String) -> ColumnExpression
  /// The sum, with a decimal number at the right.
  @native(301) public static func + (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The sum, with a whole number at the right.
  @native(302) public static func + (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The sum, with a text at the left.
  @native(303) public static func + (left: String, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a decimal number at the left.
  @native(304) public static func + (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a whole number at the left.
  @native(305) public static func + (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The number with its sign changed.
  @native(306) public static prefix func - (operand: ColumnExpression) -> ColumnExpression
  /// The moment or span so much earlier or shorter.
  @native(307) public static func - (left: ColumnExpression, right: TimeSpan) -> ColumnExpression
  /// The difference.
  @native(308) public static func - (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The difference, with a decimal number at the right.
  @native(309) public static func - (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The difference, with a whole number at the right.
  @native(310) public static func - (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The difference, with a decimal number at the left.
  @native(311) public static func - (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The difference, with a whole number at the left.
  @native(312) public static func - (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number.
  @native(313) public static func / (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number, with a decimal number at the right.
  @native(314) public static func / (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The quotient, always a decimal number, with a whole number at the right.
  @native(315) public static func / (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The quotient, always a decimal number, with a decimal number at the left.
  @native(316) public static func / (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number, with a whole number at the left.
  @native(317) public static func / (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet.
  @native(318) public static func < (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a text at the right.
  @native(319) public static func < (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a decimal number at the right.
  @native(320) public static func < (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a whole number at the right.
  @native(321) public static func < (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a text at the left.
  @native(322) public static func < (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a decimal number at the left.
  @native(323) public static func < (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a whole number at the left.
  @native(324) public static func < (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet.
  @native(325) public static func <= (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a text at the right.
  @native(326) public static func <= (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a decimal number at the right.
  @native(327) public static func <= (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a whole number at the right.
  @native(328) public static func <= (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a text at the left.
  @native(329) public static func <= (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a decimal number at the left.
  @native(330) public static func <= (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a whole number at the left.
  @native(331) public static func <= (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal.
  @native(332) public static func == (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a text at the right.
  @native(333) public static func == (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether two values are equal, with a truth value at the right.
  @native(334) public static func == (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether two values are equal, with a decimal number at the right.
  @native(335) public static func == (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether two values are equal, with a whole number at the right.
  @native(336) public static func == (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether two values are equal, with a text at the left.
  @native(337) public static func == (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a truth value at the left.
  @native(338) public static func == (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a decimal number at the left.
  @native(339) public static func == (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a whole number at the left.
  @native(340) public static func == (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet.
  @native(341) public static func > (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a text at the right.
  @native(342) public static func > (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a decimal number at the right.
  @native(343) public static func > (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a whole number at the right.
  @native(344) public static func > (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a text at the left.
  @native(345) public static func > (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a decimal number at the left.
  @native(346) public static func > (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a whole number at the left.
  @native(347) public static func > (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet.
  @native(348) public static func >= (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a text at the right.
  @native(349) public static func >= (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a decimal number at the right.
  @native(350) public static func >= (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a whole number at the right.
  @native(351) public static func >= (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a text at the left.
  @native(352) public static func >= (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a decimal number at the left.
  @native(353) public static func >= (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a whole number at the left.
  @native(354) public static func >= (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The number without its sign.
  @native(355) public var abs: ColumnExpression { get }
  /// Whether a condition is true in all rows.
  @native(356) public var all: ColumnExpression { get }
  /// Whether a condition is true in at least one row.
  @native(357) public var any: ColumnExpression { get }
  /// The characters of a range, counted from 0, as far as there are any: `characters(0..<3)`.
  @native(358) public func characters(_ range: Range<Int>) -> ColumnExpression
  /// The number, or the nearer bound of a range that it is not in.
  @native(359) public func clipped(to range: ClosedRange<Double>) -> ColumnExpression
  /// Whether another text occurs in the text.
  @native(360) public func contains(_ text: String) -> ColumnExpression
  /// The value as one of another type, by the rules of ``Table/converting(_:to:)``.
  @native(361) public func converted(to type: ColumnType) -> ColumnExpression
  /// The cosine of an angle in radians.
  @native(362) public var cos: ColumnExpression { get }
  /// How many values are present.
  @native(363) public var count: ColumnExpression { get }
  /// How many values are present up to this row.
  @native(364) public var cumulativeCount: ColumnExpression { get }
  /// The largest value up to this row.
  @native(365) public var cumulativeMaximum: ColumnExpression { get }
  /// The smallest value up to this row.
  @native(366) public var cumulativeMinimum: ColumnExpression { get }
  /// The product of all values up to this row.
  @native(367) public var cumulativeProduct: ColumnExpression { get }
  /// The sum of all values up to this row.
  @native(368) public var cumulativeSum: ColumnExpression { get }
  /// The day that a moment is in.
  @native(369) public var date: ColumnExpression { get }
  /// The day of the month, 1 to 31.
  @native(370) public var day: ColumnExpression { get }
  /// The day of the year, 1 to 366.
  @native(371) public var dayOfYear: ColumnExpression { get }
  /// The expression as it would be written in a program.
  @native(372) public var description: String { get }
  /// The value less the one so many rows before; of days and moments, the span between them.
  @native(373) public func difference(_ rows: Int = 1) -> ColumnExpression
  /// How many different values there are, not counting the missing one.
  @native(374) public var distinctCount: ColumnExpression { get }
  /// The number *e* to the power of the value.
  @native(375) public var exp: ColumnExpression { get }
  /// What a regular expression first matches; missing where it matches nothing.
  ///
  /// - Parameters:
  ///   - pattern: The regular expression.
  ///   - group: The group in parentheses to take, counted from 1; 0, the default, for the whole match.
  /// - Returns: An expression of texts.
  @native(376) public func extracted(_ pattern: String, group: Int = 0) -> ColumnExpression
  /// The value, or that of another expression where it is missing.
  @native(377) public func filled(with other: ColumnExpression) -> ColumnExpression
  /// The value, or a fixed one where it is missing.
  @native(378) public func filled(with value: Cell) -> ColumnExpression
  /// The value, or the next one after it that is not missing.
  @native(379) public var filledBackward: ColumnExpression { get }
  /// The value, or the last one before it that is not missing.
  @native(380) public var filledForward: ColumnExpression { get }
  /// The value of the first row.
  @native(381) public var first: ColumnExpression { get }
  /// Whether the text begins with another.
  @native(382) public func hasPrefix(_ text: String) -> ColumnExpression
  /// Whether the text ends with another.
  @native(383) public func hasSuffix(_ text: String) -> ColumnExpression
  /// The hour of a moment, 0 to 23.
  @native(384) public var hour: ColumnExpression { get }
  /// The same moment as clocks of another zone tell it.
  @native(385) public func inZone(_ zone: Zone) -> ColumnExpression
  /// Makes an expression that is the same value in every row.
  @native(386) public init(_ value: Cell)
  /// Whether the value is at least one bound and at most the other.
  @native(387) public func isBetween(_ low: Cell, _ high: Cell) -> ColumnExpression
  /// Whether a number is neither infinite nor NaN.
  @native(388) public var isFinite: ColumnExpression { get }
  /// Whether the value is one of several; a missing one only if `nil` is among them.
  @native(389) public func isIn(_ values: [Cell]) -> ColumnExpression
  /// Whether the value is missing.
  @native(390) public var isMissing: ColumnExpression { get }
  /// Whether a number is NaN, the result of a computation that has none.
  @native(391) public var isNaN: ColumnExpression { get }
  /// Whether a value is there.
  @native(392) public var isPresent: ColumnExpression { get }
  /// The value so many rows before; missing in the first rows.
  @native(393) public func lag(_ rows: Int = 1) -> ColumnExpression
  /// The value of the last row.
  @native(394) public var last: ColumnExpression { get }
  /// The value so many rows after; missing in the last rows.
  @native(395) public func lead(_ rows: Int = 1) -> ColumnExpression
  /// The number of characters, as a reader counts them.
  @native(396) public var length: ColumnExpression { get }
  /// The natural logarithm; NaN for numbers below 0 and −∞ for 0.
  @native(397) public var log: ColumnExpression { get }
  /// The logarithm to base 10; NaN for numbers below 0 and −∞ for 0.
  @native(398) public var log10: ColumnExpression { get }
  /// The logarithm to base 2; NaN for numbers below 0 and −∞ for 0.
  @native(399) public var log2: ColumnExpression { get }
  /// The text in lower case.
  @native(400) public var lowercased: ColumnExpression { get }
  /// Whether a regular expression matches some part of the text.
  ///
  /// An expression that is none is found when the column expression is evaluated: ``TableError`` of
  /// kind `invalidArgument`.
  @native(401) public func matches(_ pattern: String) -> ColumnExpression
  /// The largest value.
  @native(402) public var maximum: ColumnExpression { get }
  /// The arithmetic mean.
  @native(403) public var mean: ColumnExpression { get }
  /// The middle of the sorted values, or the mean of the two in the middle.
  @native(404) public var median: ColumnExpression { get }
  /// The smallest value.
  @native(405) public var minimum: ColumnExpression { get }
  /// The minute of a moment, 0 to 59.
  @native(406) public var minute: ColumnExpression { get }
  /// The month, 1 to 12.
  @native(407) public var month: ColumnExpression { get }
  /// The expression evaluated for each group of rows by itself.
  ///
  /// `($0["mass"] - $0["mass"].mean).over("species")` is the distance from the mean of the species.
  @native(408) public func over(_ columns: String...) -> ColumnExpression
  /// The expression evaluated for each group of rows by itself.
  @native(409) public func over(_ columns: [String]) -> ColumnExpression
  /// The text with a filler in front, as often as it takes to have so many characters.
  @native(410) public func padded(to width: Int, with filler: String = " ") -> ColumnExpression
  /// The day or moment that a text in a given form says; missing where it has another form.
  ///
  /// `parsed("dd.MM.yyyy")`, `parsed("M/d/yy HH:mm")`: `yyyy`, `yy`, `MM`, `M`, `MMM`, `dd`, `d`, `HH`,
  /// `H`, `mm`, `ss` and `SSS` stand for the parts. Forms with a time give moments in UTC.
  @native(411) public func parsed(_ form: String) -> ColumnExpression
  /// One of the parts between separators; missing if there are not as many.
  ///
  /// - Parameters:
  ///   - place: Which part, counted from 0, or from the end by negative numbers: -1 is the last.
  ///   - separator: What stands between parts.
  /// - Returns: An expression of texts.
  @native(412) public func part(_ place: Int, separatedBy separator: String) -> ColumnExpression
  /// The change since so many rows before as a share of the value there: 0.1 for 10 % more.
  @native(413) public func percentChange(_ rows: Int = 1) -> ColumnExpression
  /// The number to the power of another, always a decimal number.
  @native(414) public func power(_ exponent: ColumnExpression) -> ColumnExpression
  /// The number to a power, always a decimal number.
  @native(415) public func power(_ exponent: Double) -> ColumnExpression
  /// The value below which a given share of the values lies; see ``Column/quantile(_:)``.
  @native(416) public func quantile(_ share: Double) -> ColumnExpression
  /// The quarter of the year, 1 to 4.
  @native(417) public var quarter: ColumnExpression { get }
  /// The place of the value among all, from 1; NaN comes last.
  ///
  /// - Parameters:
  ///   - method: What equal values get; the mean of their places by default.
  ///   - descending: Whether the largest value has rank 1; false by default.
  /// - Returns: An expression of decimal numbers for `.average`, else of whole ones.
  @native(418) public func rank(_ method: RankMethod = .average, descending: Bool = false) -> ColumnExpression
  /// The text with every occurrence of a part replaced.
  @native(419) public func replacing(_ old: String, with new: String) -> ColumnExpression
  /// The text with everything replaced that a regular expression matches.
  @native(420) public func replacing(pattern: String, with text: String) -> ColumnExpression
  /// The standard deviation (with *n* − 1) of a row and those before it; parameters as for
  /// ``rollingSum(_:minimumCount:)``.
  @native(421) public func rollingDeviation(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The largest of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  @native(422) public func rollingMaximum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The mean of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  @native(423) public func rollingMean(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The smallest of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  @native(424) public func rollingMinimum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The sum of a row and those before it.
  ///
  /// - Parameters:
  ///   - window: How many rows, this one included.
  ///   - minimumCount: How many values must be present; left out, all of them. With fewer the result
  ///     is missing.
  /// - Returns: An expression of decimal numbers.
  @native(425) public func rollingSum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The nearest whole number, halves away from zero; the type of the column stays.
  @native(426) public var rounded: ColumnExpression { get }
  /// The number rounded to so many decimals, halves away from zero; negative ones round to tens,
  /// hundreds and so on.
  @native(427) public func rounded(decimals: Int) -> ColumnExpression
  /// The largest whole number that is not above the value; the type of the column stays.
  @native(428) public var roundedDown: ColumnExpression { get }
  /// The smallest whole number that is not below the value; the type of the column stays.
  @native(429) public var roundedUp: ColumnExpression { get }
  /// The place of the row, counted from 0.
  @native(430) public var rowNumber: ColumnExpression { get }
  /// The second of a moment without its fraction, 0 to 59.
  @native(431) public var second: ColumnExpression { get }
  /// -1, 0 or 1 as the number is below, at or above 0; the type of the column stays.
  @native(432) public var sign: ColumnExpression { get }
  /// The sine of an angle in radians.
  @native(433) public var sin: ColumnExpression { get }
  /// The square root; NaN for numbers below 0.
  @native(434) public var sqrt: ColumnExpression { get }
  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  @native(435) public var standardDeviation: ColumnExpression { get }
  /// The sum; 0 if no value is present.
  @native(436) public var sum: ColumnExpression { get }
  /// The tangent of an angle in radians.
  @native(437) public var tan: ColumnExpression { get }
  /// The hyperbolic tangent.
  @native(438) public var tanh: ColumnExpression { get }
  /// One value where this condition is true, a fixed one where it is false.
  @native(439) public func then(_ value: ColumnExpression, otherwise other: Cell) -> ColumnExpression
  /// One value where this condition is true, another where it is false; missing where it is missing.
  ///
  /// `($0["age"] >= 18).then("adult", otherwise: "child")`. For more than two, put one choice into
  /// another.
  @native(440) public func then(_ value: ColumnExpression, otherwise other: ColumnExpression) -> ColumnExpression
  /// A fixed value where this condition is true, another one where it is false.
  @native(441) public func then(_ value: Cell, otherwise other: ColumnExpression) -> ColumnExpression
  /// One fixed value where this condition is true, another one where it is false.
  @native(442) public func then(_ value: Cell, otherwise other: Cell) -> ColumnExpression
  /// The length of a span in a unit, as a decimal number: `($0["to"] - $0["from"]).total(.hour)`.
  @native(443) public func total(_ unit: TimeUnit) -> ColumnExpression
  /// The text without white space at both ends.
  @native(444) public var trimmed: ColumnExpression { get }
  /// The beginning of the year, month, hour and so on that a day or moment is in.
  @native(445) public func truncated(to unit: TimeUnit) -> ColumnExpression
  /// The text in upper case.
  @native(446) public var uppercased: ColumnExpression { get }
  /// The variance of the sample, with *n* − 1 in the denominator.
  @native(447) public var variance: ColumnExpression { get }
  /// The week of the year as ISO 8601 counts, 1 to 53.
  @native(448) public var week: ColumnExpression { get }
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(449) public var weekday: ColumnExpression { get }
  /// The year of a day or moment.
  @native(450) public var year: ColumnExpression { get }
  /// Whether at least one condition is true.
  @native(451) public static func || (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether at least one condition is true, with the same truth value in every row at the right.
  @native(452) public static func || (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether at least one condition is true, with the same truth value in every row at the left.
  @native(453) public static func || (left: Bool, right: ColumnExpression) -> ColumnExpression
}
/// What happens to columns that not all tables have when tables are put one below the other.
public enum ColumnMatching: Equatable, Hashable {
  /// It is an error; the order of the columns does not matter.
  @native(454, 455) case same
  /// They are left out.
  @native(456, 457) case shared
  /// They are kept, and missing where a table has none.
  @native(458, 459) case union
}
/// What kind of values a column holds.
public enum ColumnType: CustomStringConvertible, Equatable, Hashable {
  /// True or false; shown as `bool`.
  @native(460, 461) case bool
  /// Text with few different values, each kept once; shown as `cat`.
  @native(462, 463) case category
  /// Days of the calendar; shown as `date`.
  @native(464, 465) case date
  /// Moments to the microsecond, told by the clocks of one time zone; shown as `time`.
  @native(466, 467) case dateTime
  /// The short name that stands under a column's name in a table.
  @native(468) public var description: String { get }
  /// Decimal numbers of 64 bits; shown as `f64`.
  @native(469, 470) case double
  /// Lengths of time to the microsecond; shown as `span`.
  @native(471, 472) case duration
  /// Decimal numbers of 32 bits, which take half the memory and have 7 digits; shown as `f32`.
  @native(473, 474) case float
  /// Whole numbers of 64 bits; shown as `i64`.
  @native(475, 476) case int
  /// Text; shown as `str`.
  @native(477, 478) case string
}
/// The columns of a table, as `$0` in `filter` and `adding`.
public struct Columns {
  /// The column of a name, as the start of an expression.
  ///
  /// Whether the table has such a column is checked when the expression is evaluated.
  @native(479) public subscript(name: String) -> ColumnExpression { get }
}
/// Which sums of a cross table are 1.
public enum CrossNormalization: Equatable, Hashable {
  /// That of the whole table.
  @native(480, 481) case all
  /// Those of each column.
  @native(482, 483) case columns
  /// None: the numbers are counts.
  @native(484, 485) case none
  /// Those of each row.
  @native(486, 487) case rows
}
/// What is wrong with a file that tables are read from.
public struct DataFileError: CustomStringConvertible, Equatable, Error, MartletError {
  /// `malformed-file`.
  @native(488) public var code: String { get }
  /// The file.
  @native(489) public var culprit: String? { get }
  /// The file, `nil` for a text that is none.
  @native(490) public var file: String? { get }
  /// What kind of file it should be, such as `JSON`.
  @native(491) public var format: String { get }
  /// What is wrong, with the file and the place.
  @native(492) public var message: String { get }
  /// What is wrong, and where.
  @native(493) public var problem: String { get }
  /// What to do, where that can be said.
  @native(494) public var remedy: String? { get }
}
/// Where the values of a column came from.
///
/// It goes with each column through everything that keeps its values: filters, orders, joins. What is
/// computed has no source of its own.
public struct DataSource: CustomStringConvertible, Equatable, Hashable {
  /// How many bytes it had, where that is known.
  @native(495) public var byteCount: Int? { get }
  /// A sum over its bytes, such as `crc32 cbf43926`, where there is one.
  @native(496) public var checksum: String? { get }
  /// Whose work it is, where that is known.
  @native(497) public var citation: String? { get }
  /// The name and what else is known, in one line.
  @native(498) public var description: String { get }
  /// Under which licence it may be used, where that is known.
  @native(499) public var licence: String? { get }
  /// The file, the address or the dataset.
  @native(500) public var name: String { get }
  /// What was asked of a database, or which part of a file was read.
  @native(501) public var query: String? { get }
}
/// The datasets that come with the library.
///
/// They are part of the program: no file is read and nothing is fetched.
public enum Dataset {
  /// The passengers of airlines in thousands, month by month from 1949 to 1960.
  ///
  /// `month` is a text such as `1949-01`, `passengers` a whole number.
  ///
  /// - Returns: A table of 144 rows and 2 columns.
  /// - Note: Box, Jenkins and Reinsel, *Time Series Analysis*, 1976, series G. As in river 0.26
  ///   (BSD-3-Clause).
  @native(502) public static func airlinePassengers() -> Table
  /// 392 cars of 1970 to 1982, and how far they go with a gallon.
  ///
  /// `cylinders`, `displacement`, `horsepower`, `weight`, `acceleration`, `model_year`, `origin` (1 the
  /// United States, 2 Europe, 3 Japan), `car_name`, and the miles a gallon `mpg`.
  ///
  /// - Returns: A table of 392 rows and 9 columns.
  /// - Note: Quinlan, *Auto MPG*, 1993, UCI Machine Learning Repository, doi:10.24432/C5859H, licence
  ///   CC BY 4.0. As in mlxtend 0.25 (BSD-3-Clause), without the six rows that lack the horsepower.
  @native(503) public static func autoMPG() -> Table
  /// Round clouds of points, one around each center.
  ///
  /// The centers are drawn evenly from -10 to 10 in each direction, the points normally around them.
  ///
  /// - Parameters:
  ///   - rows: The number of points, 1 or more; the clouds have equally many, as far as that goes.
  ///   - centers: The number of clouds, 1 or more.
  ///   - features: The number of columns, 1 or more.
  ///   - deviation: The standard deviation of the points in each direction, not negative.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The columns `x1`, `x2` and so on, and the category `cluster`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(504) public static func blobs(rows: Int = 300, centers: Int = 3, features: Int = 2, deviation: Double = 1, seed: Int = 0) throws -> Table
  /// 569 tumors of the breast, by what the nuclei of their cells look like.
  ///
  /// 30 decimal columns, the mean, the standard error and the worst of ten measures, and the category
  /// `diagnosis`: benign (357) or malignant (212).
  ///
  /// - Returns: A table of 569 rows and 31 columns.
  /// - Note: Wolberg, Mangasarian, Street and Street, *Breast Cancer Wisconsin (Diagnostic)*, 1993, UCI
  ///   Machine Learning Repository, doi:10.24432/C5DW2B, licence CC BY 4.0. As in scikit-learn 1.9.
  @native(505) public static func breastCancer() -> Table
  /// A circle inside of another one.
  ///
  /// - Parameters:
  ///   - rows: The number of points, 2 or more; half of them on each circle.
  ///   - noise: The standard deviation of the points from their circle, not negative.
  ///   - factor: The radius of the inner circle, above 0 and below 1; that of the outer one is 1.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The columns `x1` and `x2`, and the category `circle`: 0 for the outer one.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(506) public static func circles(rows: Int = 200, noise: Double = 0.05, factor: Double = 0.5, seed: Int = 0) throws -> Table
  /// Classes that some of the columns tell apart, among others that are only noise.
  ///
  /// Around each class's own corner of a cube with sides of twice `separation` the informative columns
  /// are normal with deviation 1; all other columns are normal around 0.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, 1 or more.
  ///   - features: The number of columns, 1 or more.
  ///   - informative: How many of them, the first ones, tell the classes apart.
  ///   - classes: The number of classes, 2 or more, at most 2 to the power of `informative`.
  ///   - separation: How far the corners are from the middle in each direction.
  ///   - seed: The same seed gives the same rows.
  /// - Returns: The columns `x1`, `x2` and so on, and the category `class`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(507) public static func classification(rows: Int = 200, features: Int = 10, informative: Int = 3, classes: Int = 2, separation: Double = 1, seed: Int = 0) throws -> Table
  /// 442 patients with diabetes, and how the disease went on within a year.
  ///
  /// `age`, `sex` (1 or 2), `bmi`, mean blood pressure `bp`, six measures of blood serum `s1` to
  /// `s6` in natural units, and the measure of progression `target`.
  ///
  /// - Returns: A table of 442 rows and 11 columns.
  /// - Note: Efron, Hastie, Johnstone and Tibshirani, *Least angle regression*, Annals of Statistics
  ///   32, 2004. As in scikit-learn 1.9 without scaling, licence BSD-3-Clause.
  @native(508) public static func diabetes() -> Table
  /// 1,797 digits written by hand, pictures of 8 × 8 gray values from 0 to 16.
  ///
  /// The column `pRC` is the value in row R and column C, both from 0 to 7; `label` is the digit, a
  /// whole number.
  ///
  /// - Returns: A table of 1,797 rows and 65 columns.
  /// - Note: Alpaydin and Kaynak, *Optical Recognition of Handwritten Digits*, 1998, UCI Machine
  ///   Learning Repository, doi:10.24432/C50P49, licence CC BY 4.0: its test part, as in
  ///   scikit-learn 1.9.
  @native(509) public static func digits() -> Table
  /// 150 irises of three species, measured in centimeters.
  ///
  /// The columns are `sepal_length`, `sepal_width`, `petal_length`, `petal_width` and the category
  /// `species`: setosa, versicolor or virginica, 50 of each.
  ///
  /// - Returns: A table of 150 rows and 5 columns.
  /// - Note: Fisher, *The use of multiple measurements in taxonomic problems*, Annals of Eugenics 7,
  ///   1936; UCI Machine Learning Repository, doi:10.24432/C56C76, licence CC BY 4.0. As in
  ///   scikit-learn 1.9.
  @native(510) public static func iris() -> Table
  /// The datasets that come with the library: name, size, task, source and licence of each.
  @native(511) public static func list() -> Table
  /// Two half moons that reach into each other.
  ///
  /// - Parameters:
  ///   - rows: The number of points, 2 or more; half of them on each moon.
  ///   - noise: The standard deviation of the points from their moon, not negative.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The columns `x1` and `x2`, and the category `moon`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(512) public static func moons(rows: Int = 200, noise: Double = 0.1, seed: Int = 0) throws -> Table
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
  @native(513) public static func penguins() -> Table
  /// A number that depends on some of the columns linearly, and on noise.
  ///
  /// The columns are normal with deviation 1. The weights of the informative ones are drawn evenly from
  /// 10 to 100.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, 1 or more.
  ///   - features: The number of columns, 1 or more.
  ///   - informative: How many of them, the first ones, the number depends on.
  ///   - noise: The standard deviation of the noise, not negative.
  ///   - seed: The same seed gives the same rows.
  /// - Returns: The columns `x1`, `x2` and so on, and `target`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(514) public static func regression(rows: Int = 200, features: Int = 10, informative: Int = 3, noise: Double = 10, seed: Int = 0) throws -> Table
  /// 1,309 passengers of the Titanic, and who survived.
  ///
  /// `pclass` is the class, 1 to 3; `survived` is 1 or 0; `sibsp` and `parch` count relatives on
  /// board. `sex` and `embarked` (C, Q or S) are categories. 3,855 values are missing, most of them of
  /// `age`, `cabin`, `boat`, `body` and `home_dest`. The lifeboat `boat` and the number `body` of a
  /// body that was found tell who survived: leave them out of a model.
  ///
  /// - Returns: A table of 1,309 rows and 14 columns.
  /// - Note: *titanic3*, Harrell and Cason, Vanderbilt University, from the Encyclopedia Titanica;
  ///   OpenML 40945, which lists it as public. As in scikit-learn 1.9 (BSD-3-Clause).
  @native(515) public static func titanic() -> Table
  /// 178 wines of three cultivars of one region of Italy, by chemical analysis.
  ///
  /// 13 decimal columns from `alcohol` to `proline`, and the category `cultivar`: 0, 1 or 2.
  ///
  /// - Returns: A table of 178 rows and 14 columns.
  /// - Note: Aeberhard and Forina, *Wine*, 1991, UCI Machine Learning Repository,
  ///   doi:10.24432/C5PC7J, licence CC BY 4.0. As in scikit-learn 1.9.
  @native(516) public static func wine() -> Table
}
/// A moment, to the microsecond, and the zone whose clocks tell it.
///
/// Years run from 1 to 9999. Two date-times are equal if they are the same moment, whatever their
/// zones.
public struct DateTime: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one moment is before another.
  @native(517) public static func < (left: DateTime, right: DateTime) -> Bool
  /// The moment so much later.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` beyond the years 1 to 9999.
  @native(518) public func adding(_ span: TimeSpan) throws -> DateTime
  /// The day.
  @native(519) public var date: CalendarDate { get }
  /// The day of the month, 1 to 31.
  @native(520) public var day: Int { get }
  /// The time in the form of ISO 8601, such as `2026-11-22T08:30:00Z` or `2026-11-22T09:30:00+01:00`.
  @native(521) public var description: String { get }
  /// The hour, 0 to 23.
  @native(522) public var hour: Int { get }
  /// The same moment as clocks in another zone tell it.
  @native(523) public func inZone(_ zone: Zone) -> DateTime
  /// Reads a time in the form of ISO 8601: `2026-11-22T08:30:00Z`, `2026-11-22 08:30+01:00`.
  ///
  /// Between date and time stands a `T` or a space; seconds and their fraction may be left out. A text
  /// that ends in `Z` or a distance from UTC says which moment it is; without one it is read as
  /// clocks of the zone show it.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a time.
  @native(524) public init(_ text: String, zone: Zone = .utc) throws
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
  @native(525) public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Double = 0, zone: Zone = .utc) throws
  /// The minute, 0 to 59.
  @native(526) public var minute: Int { get }
  /// The month, 1 for January to 12 for December.
  @native(527) public var month: Int { get }
  /// The second, from 0 to below 60, with its fraction.
  @native(528) public var second: Double { get }
  /// The time from another moment to this one, negative if this one is earlier.
  @native(529) public func span(since other: DateTime) -> TimeSpan
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(530) public var weekday: Int { get }
  /// The year, 1 to 9999.
  @native(531) public var year: Int { get }
  /// The zone in which the parts are told.
  @native(532) public var zone: Zone { get }
}
/// A table whose rows are in groups of equal keys: the result of ``Table/grouped(by:)``.
///
/// Groups come in the order in which they first appear; what is missing is a key like any other.
public struct GroupedTable: CustomStringConvertible, MediaRepresentable {
  /// The number of groups.
  @native(533) public var count: Int { get }
  /// How many rows each group has: a table of the keys and a column `count`.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a key is called `count`.
  @native(534) public func counts() throws -> Table
  /// What the groups are, in a line.
  @native(535) public var description: String { get }
  /// The names of the columns that are equal inside of a group.
  @native(536) public var keys: [String] { get }
  /// What a function makes of each group's rows, one below the other.
  ///
  /// - Parameter function: Takes the rows of a group, returns a table; all must have columns of the same
  ///   names and types.
  /// - Returns: One table of all the rows.
  /// - Throws: What the function throws; ``TableError`` as ``Table/stacked(_:columns:)``.
  @native(537) public func mapped(_ function: (Table) throws -> Table) throws -> Table
  /// The table of the groups' keys and counts.
  @native(538) public var mediaBundle: MediaBundle { get }
  /// One row for each group: its keys, and what is computed of its rows.
  ///
  /// `table.grouped(by: "species").summarized(["mean": .mean("mass"), "n": .count])`.
  ///
  /// - Parameter aggregates: What to compute, by the names of the new columns.
  /// - Returns: A table of the keys and the new columns, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `duplicateColumn`; `wrongOperand` for a column
  ///   whose type does not fit; `overflow` for a sum of whole numbers; what a closure throws.
  @native(539) public func summarized(_ aggregates: Aggregates) throws -> Table
  /// The table.
  @native(540) public var table: Table { get }
  /// The rows of each group as a table of its own.
  @native(541) public func tables() -> [Table]
}
/// What to put where a value is missing.
public enum Imputation: Equatable {
  /// The same value everywhere.
  @native(542, 543) case constant(Cell)
  /// The mean of the values that are present.
  @native(544, 545) case mean
  /// The median of the values that are present.
  @native(546, 547) case median
  /// The value that occurs most often; among equally frequent ones the first in order.
  @native(548, 549) case mostFrequent
}
/// How a table is laid out as JSON.
public enum JSONLayout: Equatable, Hashable {
  /// An object of columns.
  @native(550, 551) case columns
  /// An array of records, one in each line.
  @native(552, 553) case records
}
/// How many partners the rows of two tables may have in a join.
public enum JoinCardinality: Equatable, Hashable {
  /// Any number.
  @native(554, 555) case any
  /// Keys occur at most once in the other table.
  @native(556, 557) case manyToOne
  /// Keys occur at most once in this table.
  @native(558, 559) case oneToMany
  /// Keys occur at most once in either table.
  @native(560, 561) case oneToOne
}
/// Which rows of two tables a join keeps.
public enum JoinKind: Equatable, Hashable {
  /// Rows of this table that have no partner, without the other table's columns.
  @native(562, 563) case anti
  /// All rows of both tables.
  @native(564, 565) case full
  /// Rows that have a partner in the other table.
  @native(566, 567) case inner
  /// All rows of this table; without a partner, the other table's columns are missing.
  @native(568, 569) case left
  /// All rows of the other table; without a partner, this table's columns are missing.
  @native(570, 571) case right
  /// Rows of this table that have a partner, once each, without the other table's columns.
  @native(572, 573) case semi
}
/// What ``Table/pivoted(rows:columns:values:_:)`` makes of several values for one place.
public enum PivotSummary: Equatable, Hashable {
  /// How many there are that are not missing.
  @native(574, 575) case count
  /// The first one.
  @native(576, 577) case first
  /// The largest.
  @native(578, 579) case maximum
  /// Their mean.
  @native(580, 581) case mean
  /// Their median.
  @native(582, 583) case median
  /// The smallest.
  @native(584, 585) case minimum
  /// There must be one at most.
  @native(586, 587) case single
  /// Their sum.
  @native(588, 589) case sum
}
/// Which rank equal values get.
public enum RankMethod: Equatable, Hashable {
  /// The mean of the places that they take up: 1, 2.5, 2.5, 4.
  @native(590, 591) case average
  /// The number of different values up to this one: 1, 2, 2, 3.
  @native(592, 593) case dense
  /// The last of these places: 1, 3, 3, 4.
  @native(594, 595) case maximum
  /// The first of these places: 1, 2, 2, 4.
  @native(596, 597) case minimum
  /// Different places, in the order of the rows: 1, 2, 3, 4.
  @native(598, 599) case ordinal
}
/// One row of a table, as a row-by-row filter sees it.
public struct Row {
  /// The place of the row in its table, from 0.
  @native(600) public var index: Int { get }
  /// The value of a column in this row.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, with the name that comes nearest.
  @native(601) public subscript(name: String) -> Cell { get throws }
}
/// A column to sort by, and in which direction.
public struct SortKey: Equatable {
  /// Small values first.
  @native(602) public static func ascending(_ column: String) -> SortKey
  /// The name of the column.
  @native(603) public var column: String { get }
  /// Whether large values come first.
  @native(604) public var descending: Bool { get }
  /// Large values first.
  @native(605) public static func descending(_ column: String) -> SortKey
  /// Makes a key.
  @native(606) public init(_ column: String, descending: Bool = false)
}
/// Named columns of equal length.
///
/// A table is a value: every operation gives another table and leaves this one as it is. Columns
/// that an operation does not touch are shared, not copied. Rows count from 0.
public struct Table: CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The table with a column added at the right; a column of the same name is replaced in place.
  ///
  /// - Throws: ``TableError`` of kind `lengthMismatch`, or `invalidArgument` if the name is empty.
  @native(607) public func adding(_ column: Column) throws -> Table
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
  @native(608) public func adding(_ name: String, _ expression: (Columns) throws -> ColumnExpression) throws -> Table
  /// The rows of this table, then those of another, which must have the same columns.
  ///
  /// - Throws: ``TableError`` as ``stacked(_:columns:)``.
  @native(609) public func appending(_ other: Table) throws -> Table
  /// The columns of this table and, to the right, those of another with as many rows.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - suffix: What names that both tables have get in the other one; by default that is an error.
  /// - Returns: A table of all the columns.
  /// - Throws: ``TableError`` of kind `lengthMismatch` or `duplicateColumn`.
  @native(610) public func beside(_ other: Table, suffix: String = "") throws -> Table
  /// The number of columns.
  @native(611) public var columnCount: Int { get }
  /// The names of the columns, from left to right.
  @native(612) public var columnNames: [String] { get }
  /// The types of the columns by their names, as ``CSVFormat`` takes them.
  @native(613) public var columnTypes: [String: ColumnType] { get }
  /// The columns, from left to right.
  @native(614) public var columns: [Column] { get }
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
  @native(615) public func converting(_ column: String, to type: ColumnType) throws -> Table
  /// How often the values of one column occur with those of another: a row for each value of the
  /// first, a column for each of the second.
  ///
  /// - Parameters:
  ///   - rows: The column whose values make the rows.
  ///   - columns: The column whose values make the columns.
  ///   - normalized: Which sums are 1; none by default, so that the numbers are counts.
  /// - Returns: A table in the order of the values; missing ones are left out.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(616) public func crossTable(rows: String, columns: String, normalized: CrossNormalization = .none) throws -> Table
  /// Every row of this table put together with every row of another.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - suffix: What names that both tables have get in the other one; `_right` by default.
  /// - Returns: A table of the columns of both.
  /// - Throws: ``TableError`` of kind `duplicateColumn`, or `tooLarge` for more than two billion rows.
  @native(617) public func crossed(with other: Table, suffix: String = "_right") throws -> Table
  /// The table as CSV text, as ``write(csv:separator:missing:)`` writes it.
  ///
  /// - Parameters:
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: How a missing value is written; as an empty field by default.
  /// - Returns: The text.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(618) public func csvText(separator: String = ",", missing: String = "") throws -> String
  /// Summarizes each column: numbers, dates and everything else in a table of their own.
  ///
  /// For numbers it gives mean, standard deviation (with *n* − 1) and quantiles (type 7), for other
  /// columns how many values differ and which one is most frequent, and for all of them how many
  /// are missing and how they are distributed. A statistic that does not exist is missing.
  ///
  /// - Returns: A summary to look at; its ``TableSummary/table`` is for computing on.
  /// - Throws: `Interrupted`.
  @native(619) public func describe() throws -> TableSummary
  /// The table in plain text, at most 100 characters wide.
  ///
  /// Up to 20 rows are shown, of more the first and last five.
  @native(620) public var description: String { get }
  /// The first row of each combination of values in some columns; without names, in all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(621) public func distinct(by columns: String...) throws -> Table
  /// The first row of each combination of values in some columns; for an empty list, in all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(622) public func distinct(by columns: [String]) throws -> Table
  /// The table without the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(623) public func dropping(_ columns: String...) throws -> Table
  /// The table without the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(624) public func dropping(_ columns: [String]) throws -> Table
  /// The rows in which the named columns have values; without names, all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(625) public func droppingMissing(_ columns: String...) throws -> Table
  /// The rows in which the named columns have values; for an empty list, all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(626) public func droppingMissing(_ columns: [String]) throws -> Table
  /// The rows for which a condition is true.
  ///
  /// In `table.filter { $0["mass"] > 3000 && $0["sex"].isPresent }`, `$0` stands for the columns.
  /// A row in which the condition is missing, since a value it needs is, is left out.
  ///
  /// - Parameter condition: An expression that is true or false; see ``ColumnExpression``.
  /// - Returns: A table of the rows that are kept, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `wrongOperands` or `wrongOperand` where
  ///   types do not fit; `overflow` where a whole number becomes too large.
  @native(627) public func filter(_ condition: (Columns) throws -> ColumnExpression) throws -> Table
  /// The rows for which a function says true, asked row by row.
  ///
  /// This is for what an expression cannot say; it is slower than ``filter(_:)``.
  ///
  /// - Parameter isIncluded: Takes a ``Row`` and returns whether to keep it.
  /// - Returns: A table of the rows that are kept, in their order.
  /// - Throws: What the function throws.
  @native(628) public func filterRows(_ isIncluded: (Row) throws -> Bool) throws -> Table
  /// Reads a CSV file in parts that fit into memory, one after the other.
  ///
  /// All parts have the same columns with the same types: the file is read once before, to find
  /// them, unless the format gives the types of all columns.
  ///
  /// ```swift
  /// try Table.forEachChunk(csv: "visits.csv", rows: 100_000) { chunk in
  ///   print(chunk["seconds"].sum())
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - rows: How many rows a part has; the last one may have fewer.
  ///   - format: How the file is written, and which of it is wanted.
  ///   - body: Is given each part.
  /// - Throws: As ``init(csv:format:)``; what `body` throws.
  @native(629) public static func forEachChunk(csv path: String, rows: Int = 100_000, format: CSVFormat = CSVFormat(), _ body: (Table) throws -> ()) throws
  /// The table with its rows put into groups of equal values in some columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(630) public func grouped(by columns: String...) throws -> GroupedTable
  /// The table with its rows put into groups of equal values in some columns; without any columns,
  /// into one group.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  @native(631) public func grouped(by columns: [String]) throws -> GroupedTable
  /// Whether there is a column of a name.
  @native(632) public func hasColumn(_ name: String) -> Bool
  /// The first rows.
  ///
  /// - Parameter count: How many, all if there are fewer; 5 by default.
  /// - Returns: A table of these rows.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  @native(633) public func head(_ count: Int = 5) throws -> Table
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
  @native(634) public func imputed(_ strategy: Imputation = .median, columns: [String] = []) throws -> Table
  /// Makes a table from columns.
  ///
  /// - Parameter columns: Columns of the same length with different names. No columns at all make
  ///   a table without rows.
  /// - Throws: ``TableError`` of kind `lengthMismatch`, `duplicateColumn` or, where a name is
  ///   empty, `invalidArgument`.
  @native(635) public init(_ columns: [Column]) throws
  /// Reads a table from a CSV file that differs from the usual form.
  ///
  /// For example `Table(csv: "sales.csv", format: CSVFormat(separator: ";", decimal: ","))`. See
  /// ``init(csv:separator:missing:)`` for what is read, and ``CSVFormat`` for what can be said.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - format: How the file is written, and which of it is wanted.
  /// - Throws: ``TableError`` of kind `unreadableFile`; `malformedCSV` with the line and the column;
  ///   `unknownColumn` for a name in the format that the file does not have; `invalidArgument`.
  @native(636) public init(csv path: String, format: CSVFormat) throws
  /// Reads a table from a CSV file.
  ///
  /// The first line names the columns. Fields may be in double quotes, and then hold separators,
  /// line breaks and doubled quotes (RFC 4180). Lines end in `\n`, `\r\n` or `\r`; empty lines of
  /// a table with several columns are skipped, and so is a byte order mark. The file may be
  /// compressed with gzip.
  ///
  /// The type of a column follows from all of its fields:
  ///
  /// | type | every field that is not missing is |
  /// |---|---|
  /// | bool | `true` or `false`, also `True`, `TRUE`, `False`, `FALSE` |
  /// | int | a whole number that fits into 64 bits |
  /// | double | a number such as `3`, `-1.5`, `6e23`, `NaN`, `inf` |
  /// | date | a day such as `2026-11-22` |
  /// | time | a day and a time such as `2026-11-22T08:30:00`, all with a distance from UTC or none |
  /// | string | anything |
  ///
  /// Spaces around numbers, truth values and dates are ignored. Fields with leading zeros, such as
  /// `007`, and whole numbers beyond 64 bits in a column that is otherwise whole are not taken for
  /// numbers, since they identify something and would lose digits. A column without any value is
  /// text.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - separator: What separates fields: one ASCII character. Left out, it is found out from the
  ///     first lines: a comma, a tab, a semicolon or a bar.
  ///   - missing: The spellings of a missing value; by default only the empty field. In a column of
  ///     text a quoted empty field, `""`, is the empty text, not a missing value.
  /// - Throws: ``TableError`` of kind `unreadableFile`; `malformedCSV` with the line and the column;
  ///   `invalidArgument` for a separator that cannot be one.
  /// - Note: Shafranovich, *Common Format and MIME Type for CSV Files*, RFC 4180, 2005,
  ///   <https://www.rfc-editor.org/rfc/rfc4180>.
  @native(637) public init(csv path: String, separator: String? = nil, missing: [String] = [""]) throws
  /// Reads a table from a file whose columns stand at fixed places.
  ///
  /// Spaces around the fields do not count, and an empty field is missing. Types follow from all the
  /// fields, as in CSV.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - widths: How many characters each column takes.
  ///   - names: The names of the columns; left out, they are in the first line.
  ///   - missing: The spellings of a missing value; by default only the empty field.
  /// - Throws: ``TableError`` of kind `unreadableFile`, `malformedCSV` with the line, or
  ///   `invalidArgument`.
  @native(638) public init(fixedWidth path: String, widths: [Int], names: [String] = [], missing: [String] = [""]) throws
  /// Reads a table from an IDX file, as MNIST comes in.
  ///
  /// The first dimension is the rows, the others together the columns `column1`, `column2` and so on;
  /// a file of one dimension is the column `value`.
  ///
  /// - Parameter path: The path of the file; it may be compressed with gzip.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``.
  @native(639) public init(idx path: String) throws
  /// Reads a table from a JSON file.
  ///
  /// The table is an array of records, `[{"name": "ann", "age": 31}, …]`, or an object of columns,
  /// `{"name": ["ann", …], "age": [31, …]}`. Objects inside of records become columns named `a.b`;
  /// arrays inside of them become text. What is `null` or left out is missing. Texts that are all
  /// days or moments, in ISO 8601, become such.
  ///
  /// - Parameters:
  ///   - path: The path of the file; it may be compressed with gzip.
  ///   - place: Where the table is in the document: names and numbers of elements separated by points,
  ///     such as `data.items`. The whole document by default.
  ///   - fields: The parts of the records that are wanted, such as `user.name` or `scores.0`; all by
  ///     default.
  /// - Throws: ``TableError`` of kind `unreadableFile` or `unknownColumn`; ``DataFileError`` with the
  ///   line and the column.
  @native(640) public init(json path: String, at place: String = "", fields: [String] = []) throws
  /// Reads a table from a file with one JSON record in each line.
  ///
  /// - Parameters:
  ///   - path: The path of the file; it may be compressed with gzip.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Throws: As ``init(json:at:fields:)``.
  @native(641) public init(jsonLines path: String, fields: [String] = []) throws
  /// Reads a table from an array that NumPy saved as `.npy`.
  ///
  /// The first dimension is the rows. An array of one dimension is the column `value`, one of more has
  /// the columns `column1`, `column2` and so on; the fields of records keep their names. Moments that
  /// are `NaT` are missing.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``.
  @native(642) public init(npy path: String) throws
  /// Reads a table from one of the arrays that NumPy saved as `.npz`.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - array: The name of the array; the only one by default.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``, also if there is no such
  ///   array.
  @native(643) public init(npz path: String, array: String? = nil) throws
  /// Reads a table from a sheet of an Excel file (`.xlsx`).
  ///
  /// Numbers are whole if all of them are, days and moments where the form of the cells says so;
  /// formulas count with the values that Excel has computed. Empty cells and errors such as `#N/A`
  /// are missing. Of merged cells only the first one has the value.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - sheet: The name of the sheet; the first one by default.
  ///   - hasHeader: Whether the first row names the columns; true by default.
  ///   - skippedRows: How many rows at the top are left out; 0 by default.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``, also if there is no such
  ///   sheet.
  @native(644) public init(xlsx path: String, sheet: String? = nil, hasHeader: Bool = true, skippedRows: Int = 0) throws
  /// The rows of this table put together with those of another that have the same keys.
  ///
  /// A missing key has no partner. The rows come in the order of this table, and where one has several
  /// partners, in the order of the other; those of the other table without a partner, which `.right`
  /// and `.full` keep, come last.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - keys: The columns that must be equal.
  ///   - kind: Which rows to keep; `.inner` by default.
  ///   - otherKeys: What these columns are called in the other table, if it calls them otherwise. They
  ///     are left out of the result.
  ///   - suffix: What the names of the other table's columns get if this table has columns of these
  ///     names, too; `_right` by default.
  ///   - expecting: How often keys may occur; any number by default.
  /// - Returns: A table of the columns of this table and, but for `.semi` and `.anti`, the others of the
  ///   other table.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `wrongOperands` for keys whose types cannot be
  ///   equal; `repeatedKey` where a key occurs more often than expected; `duplicateColumn` if there
  ///   would be two columns of a name in spite of the suffix.
  @native(645) public func joined(with other: Table, by keys: String..., kind: JoinKind = .inner, otherKeys: [String] = [], suffix: String = "_right", expecting: JoinCardinality = .any) throws -> Table
  /// The rows of this table put together with those of another that have the same keys.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - keys: The columns that must be equal, at least one.
  ///   - kind: Which rows to keep; `.inner` by default.
  ///   - otherKeys: What these columns are called in the other table, if it calls them otherwise.
  ///   - suffix: What names that both tables have get in the other one; `_right` by default.
  ///   - expecting: How often keys may occur; any number by default.
  /// - Returns: A table of the columns of both.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongOperands`, `repeatedKey`,
  ///   `duplicateColumn`.
  @native(646) public func joined(with other: Table, by keys: [String], kind: JoinKind = .inner, otherKeys: [String] = [], suffix: String = "_right", expecting: JoinCardinality = .any) throws -> Table
  /// The table as text with one JSON record in each line.
  ///
  /// - Returns: The text.
  /// - Throws: ``Interrupted``.
  @native(647) public func jsonLinesText() throws -> String
  /// The table as JSON text, as ``write(json:layout:)`` writes it.
  ///
  /// - Parameter layout: Records by default.
  /// - Returns: The text.
  /// - Throws: ``Interrupted``.
  @native(648) public func jsonText(layout: JSONLayout = .records) throws -> String
  /// Opens a table that `save` has written.
  ///
  /// What is opened is what was saved, bit for bit. Tables of other programs are read from CSV, with
  /// ``init(csv:separator:missing:)``.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The table that was saved.
  /// - Throws: ``ArchiveError`` for a file that is none of ours, is damaged, holds something else or
  ///   was written by a later version; an error of code `unreadable-file` or `not-allowed`.
  @native(649) public static func load(_ path: String) throws -> Table
  /// The values of columns as a matrix of rows × columns, with NaN where a value is missing.
  ///
  /// True and false become 1 and 0.
  ///
  /// - Parameter columns: The columns, in the order of the matrix.
  /// - Returns: A matrix of ``rowCount`` rows and as many columns as were named.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `wrongType` for text and dates.
  @native(650) public func matrix(_ columns: [String]) throws -> Matrix
  /// The table as plain text and HTML.
  @native(651) public var mediaBundle: MediaBundle { get }
  /// A long table of a wide one: a row for each value of several columns, with the column's name.
  ///
  /// - Parameters:
  ///   - columns: The columns to put one below the other; left out, all that are not kept.
  ///   - keeping: The columns that stay, their values repeated.
  ///   - names: What the column of the names is called; `variable` by default.
  ///   - values: What the column of the values is called; `value` by default.
  /// - Returns: A table of the kept columns, the names as categories, and the values.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `duplicateColumn`, or `wrongType` for columns
  ///   whose types do not fit together.
  @native(652) public func melted(columns: [String] = [], keeping: [String] = [], names: String = "variable", values: String = "value") throws -> Table
  /// The number of cells without a value.
  @native(653) public var missingCount: Int { get }
  /// Reads a table from CSV text that differs from the usual form.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - format: How it is written, and which of it is wanted.
  /// - Returns: The table.
  /// - Throws: As ``init(csv:format:)``.
  @native(654) public static func parse(csv text: String, format: CSVFormat) throws -> Table
  /// Reads a table from CSV text, by the rules of ``init(csv:separator:missing:)``.
  ///
  /// - Parameters:
  ///   - text: The text; its first line names the columns.
  ///   - separator: What separates fields: one ASCII character, found out by default.
  ///   - missing: The spellings of a missing value; by default only the empty field.
  /// - Returns: The table.
  /// - Throws: ``TableError`` of kind `malformedCSV` with the line and the column, or
  ///   `invalidArgument` for a separator that cannot be one.
  @native(655) public static func parse(csv text: String, separator: String? = nil, missing: [String] = [""]) throws -> Table
  /// Reads a table from JSON text, by the rules of ``init(json:at:fields:)``.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - place: Where the table is in the document.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Returns: The table.
  /// - Throws: As ``init(json:at:fields:)``.
  @native(656) public static func parse(json text: String, at place: String = "", fields: [String] = []) throws -> Table
  /// Reads a table from text with one JSON record in each line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Returns: The table.
  /// - Throws: As ``init(json:at:fields:)``.
  @native(657) public static func parse(jsonLines text: String, fields: [String] = []) throws -> Table
  /// A wide table of a long one: a row for each combination of keys, a column for each value of a
  /// column.
  ///
  /// `sales.pivoted(rows: ["shop"], columns: "month", values: "amount", .sum)`. The new columns come in
  /// the order of the values, a missing one last and named `NA`.
  ///
  /// - Parameters:
  ///   - rows: The columns whose combinations make the rows, in order of first appearance.
  ///   - columns: The column whose values name the new columns.
  ///   - values: The column to fill them with.
  ///   - summary: What to make of several values for one place; left out, that is an error.
  /// - Returns: A table of the keys and the new columns; a place that no row stands for is missing.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `repeatedKey` for several values in one place
  ///   without a summary; `duplicateColumn`; `wrongOperand` for a summary that does not fit.
  @native(658) public func pivoted(rows: [String], columns: String, values: String, _ summary: PivotSummary = .single) throws -> Table
  /// The table with one column under another name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, `duplicateColumn` if another column has the
  ///   new name, or `invalidArgument` if the new name is empty.
  @native(659) public func renaming(_ old: String, to new: String) throws -> Table
  /// The values of one row by column.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange`.
  @native(660) public func row(_ index: Int) throws -> [String: Cell]
  /// The number of rows.
  @native(661) public var rowCount: Int { get }
  /// The rows at the given places, in the order given; a place may come more than once.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange`.
  @native(662) public func rows(_ indices: [Int]) throws -> Table
  /// Rows taken at random, each at most once, in their order in the table.
  ///
  /// - Parameters:
  ///   - count: How many, all if there are fewer.
  ///   - seed: Which of the possible samples to take; 0 by default.
  /// - Returns: A table of these rows; the same for the same table, count and seed on every computer.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  @native(663) public func sample(_ count: Int, seed: Int = 0) throws -> Table
  /// A share of the rows, rounded to a whole number, taken at random, each at most once.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` if the share is not from 0 to 1.
  @native(664) public func sample(share: Double, seed: Int = 0) throws -> Table
  /// The table with only the named columns, in the order named.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  @native(665) public func select(_ columns: String...) throws -> Table
  /// The table with only the named columns, in the order named.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  @native(666) public func select(_ columns: [String]) throws -> Table
  /// The rows of a range, counted from 0: `table.slice(10..<20)`.
  ///
  /// - Throws: ``TableError`` of kind `rangeOutOfBounds`.
  @native(667) public func slice(_ range: Range<Int>) throws -> Table
  /// The table with its rows in the order of columns, each in a direction of its own.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(668) public func sorted(by keys: [SortKey]) throws -> Table
  /// The table with its rows in the order of columns, each in a direction of its own.
  ///
  /// `table.sorted(by: .ascending("species"), .descending("mass"))`. Rows that are equal in all of them
  /// keep their order; NaN comes after the numbers, and what is missing last, in either direction.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(669) public func sorted(by keys: SortKey...) throws -> Table
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
  @native(670) public func sorted(by columns: String..., descending: Bool = false) throws -> Table
  /// The table with its rows in the order of one or more columns.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns to sort by, the most important first.
  ///   - descending: Whether large values come first, in all the columns. False by default.
  /// - Returns: A table of the same rows in that order.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(671) public func sorted(by columns: [String], descending: Bool = false) throws -> Table
  /// Where the columns came from, each source once, in the order of the columns.
  @native(672) public var sources: [DataSource] { get }
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
  @native(673) public func split(test: Double, stratifiedBy: String? = nil, seed: Int = 0) throws -> (train: Table, test: Table)
  /// Tables one below the other, column by column of the same name.
  ///
  /// Columns of different types become one that takes both: whole and decimal numbers make decimal
  /// ones, categories and texts make texts, days and moments make moments. Categories get a dictionary
  /// of all levels.
  ///
  /// - Parameters:
  ///   - tables: The tables, in the order of the result.
  ///   - columns: What happens to columns that not all of them have; by default an error.
  /// - Returns: A table of all rows.
  /// - Throws: ``TableError`` of kind `unknownColumn` for a column that a table lacks, or `wrongType`
  ///   for types that do not fit together.
  @native(674) public static func stacked(_ tables: [Table], columns: ColumnMatching = .same) throws -> Table
  /// The column of a name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, with the name that comes nearest.
  @native(675) public subscript(name: String) -> Column { get throws }
  /// The last rows.
  ///
  /// - Parameter count: How many, all if there are fewer; 5 by default.
  /// - Returns: A table of these rows.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  @native(676) public func tail(_ count: Int = 5) throws -> Table
  /// How often each combination of values occurs, the most frequent first; a table of the columns,
  /// their `count` and their `share` of all rows.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` for a column that is called
  ///   `count` or `share`.
  @native(677) public func valueCounts(_ columns: String...) throws -> Table
  /// How often each combination of values occurs, the most frequent first.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `duplicateColumn`.
  @native(678) public func valueCounts(_ columns: [String]) throws -> Table
  /// Writes the table to a CSV file, in the place of an old one if there is one.
  ///
  /// Read back with the types of the columns, `CSVFormat(types: table.columnTypes)`, the file gives the
  /// same values; the empty text is written `""`, and a missing value as an empty field.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: How a missing value is written; as an empty field by default.
  /// - Throws: A `FileError` if the file cannot be written; ``TableError`` of kind `invalidArgument`.
  @native(679) public func write(csv path: String, separator: String = ",", missing: String = "") throws
  /// Writes the table to a JSON file: an array of records, or an object of columns.
  ///
  /// Missing values are `null`; days and moments are texts in ISO 8601.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - layout: Records by default.
  /// - Throws: A `FileError` if the file cannot be written.
  @native(680) public func write(json path: String, layout: JSONLayout = .records) throws
  /// Writes the table to a file with one JSON record in each line.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: A `FileError` if the file cannot be written.
  @native(681) public func write(jsonLines path: String) throws
  /// Writes the table as an array of NumPy, `.npy`.
  ///
  /// Columns of one type of numbers make an array of two dimensions, others an array of records. A
  /// decimal number that is missing becomes NaN and a time `NaT`; NumPy has nothing for other missing
  /// values.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``TableError`` of kind `wrongType` for other missing values; a `FileError`.
  @native(682) public func write(npy path: String) throws
}
/// What was wrong with something asked of a table.
public struct TableError: CustomStringConvertible, Equatable, Error, MartletError {
  /// What is wrong with a CSV text; lines and columns count from 1.
  public enum CSVProblem {
    /// Two columns have the same name.
    @native(683, 684) case duplicateName(line: Int, name: String, first: Int, second: Int)
    /// There is nothing in it, not even names of columns.
    @native(685, 686) case empty
    /// A column has no name.
    @native(687, 688) case emptyName(line: Int, column: Int)
    /// The bytes are not UTF-8.
    @native(689, 690) case invalidUTF8(line: Int)
    /// The bytes are not what the encoding that was given asks for; they count from 0.
    @native(691, 692) case notEncoded(byte: Int, encoding: String)
    /// A row has another number of fields than the first line. The column is the first one without
    /// a field, or `nil` if there are too many.
    @native(693, 694) case raggedRow(line: Int, found: Int, expected: Int, column: String?)
    /// A row is so long that a quote must be missing.
    @native(695, 696) case rowTooLong(line: Int)
    /// Something follows a closing quote before the next separator.
    @native(697, 698) case textAfterQuote(line: Int, column: String)
    /// A quote is never closed.
    @native(699, 700) case unterminatedQuote(line: Int, column: String)
    /// A field is not of the type or in the form that was asked for.
    @native(701, 702) case wrongValue(line: Int, column: String, value: String, expected: String)
  }
  /// The kinds of mistake, each with the values involved.
  public enum Kind {
    /// A class with too few rows to be represented.
    @native(703, 704) case classTooSmall(column: String, level: String, count: Int, needed: Int)
    /// Two columns would have the same name.
    @native(705, 706) case duplicateColumn(name: String)
    /// An argument outside of what it may be.
    @native(707, 708) case invalidArgument(name: String, value: String, expected: String)
    /// No day of the calendar.
    @native(709, 710) case invalidDate(String)
    /// A column of a table whose columns are longer or shorter.
    @native(711, 712) case lengthMismatch(column: String, count: Int, expected: Int)
    /// A text that does not follow the rules of CSV.
    @native(713, 714) case malformedCSV(file: String?, problem: TableError.CSVProblem)
    /// Too few values are present to compute something.
    @native(715, 716) case noValues(column: String, operation: String, needed: Int)
    /// A value that cannot become one of another type.
    @native(717, 718) case notConvertible(column: String, row: Int, value: String, type: ColumnType)
    /// A whole number that does not fit into 64 bits.
    @native(719, 720) case overflow(operation: String, row: Int)
    /// A range of rows, the upper one excluded, that goes beyond the table.
    @native(721, 722) case rangeOutOfBounds(lower: Int, upper: Int, count: Int)
    /// A key of a join that occurs more often than it should.
    @native(723, 724) case repeatedKey(columns: [String], key: String, count: Int, expected: String)
    /// A row that does not exist.
    @native(725, 726) case rowOutOfRange(row: Int, count: Int)
    /// A table with too few rows.
    @native(727, 728) case tooFewRows(operation: String, count: Int, needed: Int)
    /// More rows than a table can have.
    @native(729, 730) case tooLarge(operation: String, rows: Int)
    /// A column that the table does not have.
    @native(731, 732) case unknownColumn(name: String, available: [String])
    /// A file that cannot be read.
    @native(733, 734) case unreadableFile(path: String, reason: String, nearest: String?)
    /// A function or operator applied to a value it does not take.
    @native(735, 736) case wrongOperand(operation: String, operand: String, type: String, expected: String)
    /// An operator between values that it does not join.
    @native(737, 738) case wrongOperands(symbol: String, left: String, leftType: String, right: String, rightType: String, column: String?)
    /// A column that holds another type of values than an operation needs.
    @native(739, 740) case wrongType(column: String, type: ColumnType, operation: String, expected: String)
  }
  /// The stable name of the kind, such as `unknown-column`.
  @native(741) public var code: String { get }
  /// The name or text in the user's program that is to blame.
  @native(742) public var culprit: String? { get }
  /// Which mistake it was.
  @native(743) public var kind: TableError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(744) public var message: String { get }
  /// What to do about it.
  @native(745) public var remedy: String? { get }
}
/// What a table holds, column by column: the result of ``Table/describe()``.
public struct TableSummary: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The summary in plain text.
  @native(746) public var description: String { get }
  /// The summary as plain text and HTML.
  @native(747) public var mediaBundle: MediaBundle { get }
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
  @native(748) public var table: Table { get }
}
/// How the characters of a text file are written as bytes.
public enum TextEncoding: Equatable, Hashable {
  /// ISO 8859-1: one byte a character, for Western Europe.
  @native(749, 750) case latin1
  /// UTF-16; its mark says the order of the bytes, without one the lower comes first.
  @native(751, 752) case utf16
  /// UTF-8, the usual one.
  @native(753, 754) case utf8
  /// Windows-1252: Latin-1 with quotes, dashes and the euro sign.
  @native(755, 756) case windows1252
}
/// A length of time, to the microsecond; negative if it goes backwards.
///
/// It has no calendar: a day is 24 hours. Called so since Swift's own `Duration` is another type.
public struct TimeSpan: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one span is shorter than another.
  @native(757) public static func < (left: TimeSpan, right: TimeSpan) -> Bool
  /// The length in days of 24 hours.
  @native(758) public var days: Double { get }
  /// A span of days of 24 hours each.
  @native(759) public static func days(_ count: Double) -> TimeSpan
  /// The span as `5:30:00`, with the days in front and the fraction of a second behind if there are any.
  @native(760) public var description: String { get }
  /// The length in hours.
  @native(761) public var hours: Double { get }
  /// A span of hours.
  @native(762) public static func hours(_ count: Double) -> TimeSpan
  /// Reads `5:30:00`, `-0:00:01.5` or `2d 5:30:00`: days if any, hours, minutes and seconds.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a span.
  @native(763) public init(_ text: String) throws
  /// Makes a span of microseconds.
  @native(764) public init(microseconds: Int)
  /// Makes a span of seconds, rounded to the microsecond; what is too long is cut to the longest.
  @native(765) public init(seconds: Double)
  /// The length in microseconds.
  @native(766) public var microseconds: Int { get }
  /// The length in minutes.
  @native(767) public var minutes: Double { get }
  /// A span of minutes.
  @native(768) public static func minutes(_ count: Double) -> TimeSpan
  /// The length in seconds.
  @native(769) public var seconds: Double { get }
  /// A span of seconds.
  @native(770) public static func seconds(_ count: Double) -> TimeSpan
}
/// A unit of time, from years to seconds.
public enum TimeUnit: Equatable, Hashable {
  /// A day; as a length 24 hours.
  @native(771, 772) case day
  /// 60 minutes.
  @native(773, 774) case hour
  /// 60 seconds.
  @native(775, 776) case minute
  /// A month of the calendar.
  @native(777, 778) case month
  /// Three months, from January, April, July and October.
  @native(779, 780) case quarter
  /// One second.
  @native(781, 782) case second
  /// Seven days from Monday.
  @native(783, 784) case week
  /// From January 1.
  @native(785, 786) case year
}
/// A time zone: UTC, a fixed distance from it, or the rules of a place.
///
/// Places are named as in the time zone database, such as `Europe/Berlin`; their rules come from the
/// computer's copy of it.
public struct Zone: CustomStringConvertible, Equatable, Hashable {
  /// The name.
  @native(787) public var description: String { get }
  /// Makes a zone from its name: `UTC`, `+05:30`, `Europe/Berlin`.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` if there is no such zone.
  @native(788) public init(_ name: String) throws
  /// `UTC`, a distance such as `+05:30`, or a place such as `Europe/Berlin`.
  @native(789) public var name: String { get }
  /// Coordinated Universal Time.
  @native(790) public static var utc: Zone { get }
}
"""###
}

extension Aggregate: HostBridged {}
extension Aggregates: HostBridged {}
extension CSVFormat: HostBridged {}
extension CSVFormat.ShortRows: HostBridged {}
extension CalendarDate: HostBridged {}
extension Cell: HostBridged {}
extension Column: HostBridged {}
extension ColumnExpression: HostBridged {}
extension ColumnMatching: HostBridged {}
extension ColumnType: HostBridged {}
extension Columns: HostBridged {}
extension CrossNormalization: HostBridged {}
extension DataFileError: HostBridged {}
extension DataSource: HostBridged {}
extension DateTime: HostBridged {}
extension GroupedTable: HostBridged {}
extension Imputation: HostBridged {}
extension JSONLayout: HostBridged {}
extension JoinCardinality: HostBridged {}
extension JoinKind: HostBridged {}
extension PivotSummary: HostBridged {}
extension RankMethod: HostBridged {}
extension Row: HostBridged {}
extension SortKey: HostBridged {}
extension Table: HostBridged {}
extension TableError: HostBridged {}
extension TableError.CSVProblem: HostBridged {}
extension TableError.Kind: HostBridged {}
extension TableSummary: HostBridged {}
extension TextEncoding: HostBridged {}
extension TimeSpan: HostBridged {}
extension TimeUnit: HostBridged {}
extension Zone: HostBridged {}

private func native146(_ call: inout NativeCall) throws -> Value {
  let result = Aggregate.count
  return result.bridged
}

private func native147(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.count(p0)
  return result.bridged
}

private func native148(_ call: inout NativeCall) throws -> Value {
  let apply = call.apply
  let p0 = try (String).unbridged(call[0])
  let closure1 = try call[1]
  let p1 = { (a00: Column) throws -> Cell in try (Cell).unbridged(apply(closure1, [a00.bridged])) }
  let result = Aggregate.custom(p0, p1)
  return result.bridged
}

private func native149(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.distinctCount(p0)
  return result.bridged
}

private func native150(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.first(p0)
  return result.bridged
}

private func native151(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.last(p0)
  return result.bridged
}

private func native152(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.maximum(p0)
  return result.bridged
}

private func native153(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.mean(p0)
  return result.bridged
}

private func native154(_ call: inout NativeCall) throws -> Value {
  let apply = call.apply
  let closure0 = try call[0]
  let p0 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure0, [a00.bridged])) }
  let result = try Aggregate.mean(p0)
  return result.bridged
}

private func native155(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.median(p0)
  return result.bridged
}

private func native156(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.minimum(p0)
  return result.bridged
}

private func native157(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = Aggregate.quantile(p0, p1)
  return result.bridged
}

private func native158(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.standardDeviation(p0)
  return result.bridged
}

private func native159(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.sum(p0)
  return result.bridged
}

private func native160(_ call: inout NativeCall) throws -> Value {
  let apply = call.apply
  let closure0 = try call[0]
  let p0 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure0, [a00.bridged])) }
  let result = try Aggregate.sum(p0)
  return result.bridged
}

private func native161(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.variance(p0)
  return result.bridged
}

private func native162(_ call: inout NativeCall) throws -> Value {
  let p0 = try [Value].unbridged(call[0]).map { v0 in try { (t1: Value) throws -> (String, Aggregate) in let e1 = try t1.tupleElements(2); return (try (String).unbridged(e1[0]), try (Aggregate).unbridged(e1[1])) }(v0) }
  let result = Aggregates(dictionaryLiteral: p0)
  return result.bridged
}

private func native163(_ call: inout NativeCall) throws -> Value {
  return CSVFormat.ShortRows.filled.bridged
}

private func native164(_ call: inout NativeCall) throws -> Value {
  guard case CSVFormat.ShortRows.filled = try (CSVFormat.ShortRows).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native165(_ call: inout NativeCall) throws -> Value {
  return CSVFormat.ShortRows.refused.bridged
}

private func native166(_ call: inout NativeCall) throws -> Value {
  guard case CSVFormat.ShortRows.refused = try (CSVFormat.ShortRows).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native167(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native168(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.columns = try ([String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native169(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.comment
  return result.bridged
}

private func native170(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.comment = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native171(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.dates
  return result.bridged
}

private func native172(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.dates = try ([String: String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native173(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.decimal
  return result.bridged
}

private func native174(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.decimal = try (String).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native175(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.encoding
  return result.bridged
}

private func native176(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.encoding = try (TextEncoding).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native177(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.hasHeader
  return result.bridged
}

private func native178(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.hasHeader = try (Bool).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native179(_ call: inout NativeCall) throws -> Value {
  let p0: String? = if let given0 = call.arguments[0] { try (String?).unbridged(given0) } else { nil }
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { "\"" }
  let p2: String = if let given2 = call.arguments[2] { try (String).unbridged(given2) } else { "." }
  let p3: String? = if let given3 = call.arguments[3] { try (String?).unbridged(given3) } else { nil }
  let p4: [String] = if let given4 = call.arguments[4] { try ([String]).unbridged(given4) } else { [""] }
  let p5: String? = if let given5 = call.arguments[5] { try (String?).unbridged(given5) } else { nil }
  let p6: TextEncoding = if let given6 = call.arguments[6] { try (TextEncoding).unbridged(given6) } else { .utf8 }
  let p7: Bool = if let given7 = call.arguments[7] { try (Bool).unbridged(given7) } else { true }
  let p8: [String] = if let given8 = call.arguments[8] { try ([String]).unbridged(given8) } else { [] }
  let p9: Int = if let given9 = call.arguments[9] { try (Int).unbridged(given9) } else { 0 }
  let p10: [String] = if let given10 = call.arguments[10] { try ([String]).unbridged(given10) } else { [] }
  let p11: [String: ColumnType] = if let given11 = call.arguments[11] { try ([String: ColumnType]).unbridged(given11) } else { [:] }
  let p12: [String: String] = if let given12 = call.arguments[12] { try ([String: String]).unbridged(given12) } else { [:] }
  let p13: Zone = if let given13 = call.arguments[13] { try (Zone).unbridged(given13) } else { .utc }
  let p14: CSVFormat.ShortRows = if let given14 = call.arguments[14] { try (CSVFormat.ShortRows).unbridged(given14) } else { .refused }
  let p15: Int? = if let given15 = call.arguments[15] { try (Int?).unbridged(given15) } else { nil }
  let result = CSVFormat(separator: p0, quote: p1, decimal: p2, thousands: p3, missing: p4, comment: p5, encoding: p6, hasHeader: p7, names: p8, skippedLines: p9, columns: p10, types: p11, dates: p12, zone: p13, shortRows: p14, limit: p15)
  return result.bridged
}

private func native180(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.limit
  return result.bridged
}

private func native181(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.limit = try (Int?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native182(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.missing
  return result.bridged
}

private func native183(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.missing = try ([String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native184(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.names
  return result.bridged
}

private func native185(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.names = try ([String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native186(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.quote
  return result.bridged
}

private func native187(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.quote = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native188(_ call: inout NativeCall) throws -> Value {
  let result = CSVFormat.semicolons
  return result.bridged
}

private func native189(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.separator
  return result.bridged
}

private func native190(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.separator = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native191(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.shortRows
  return result.bridged
}

private func native192(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.shortRows = try (CSVFormat.ShortRows).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native193(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.skippedLines
  return result.bridged
}

private func native194(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.skippedLines = try (Int).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native195(_ call: inout NativeCall) throws -> Value {
  let result = CSVFormat.tabs
  return result.bridged
}

private func native196(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.thousands
  return result.bridged
}

private func native197(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.thousands = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native198(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.types
  return result.bridged
}

private func native199(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.types = try ([String: ColumnType]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native200(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.zone
  return result.bridged
}

private func native201(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.zone = try (Zone).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native202(_ call: inout NativeCall) throws -> Value {
  let p0 = try (CalendarDate).unbridged(call[0])
  let p1 = try (CalendarDate).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native203(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.adding(days: p0)
  return result.bridged
}

private func native204(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.day
  return result.bridged
}

private func native205(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.dayOfYear
  return result.bridged
}

private func native206(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let p0 = try (CalendarDate).unbridged(call[1])
  let result = receiver.days(since: p0)
  return result.bridged
}

private func native207(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native208(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try CalendarDate(p0)
  return result.bridged
}

private func native209(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let result = try CalendarDate(year: p0, month: p1, day: p2)
  return result.bridged
}

private func native210(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.month
  return result.bridged
}

private func native211(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.week
  return result.bridged
}

private func native212(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.weekday
  return result.bridged
}

private func native213(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.year
  return result.bridged
}

private func native214(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.bool
  return result.bridged
}

private func native215(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  return Cell.bool(p0).bridged
}

private func native216(_ call: inout NativeCall) throws -> Value {
  guard case Cell.bool(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native217(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.date
  return result.bridged
}

private func native218(_ call: inout NativeCall) throws -> Value {
  let p0 = try (CalendarDate).unbridged(call[0])
  return Cell.date(p0).bridged
}

private func native219(_ call: inout NativeCall) throws -> Value {
  guard case Cell.date(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native220(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.dateTime
  return result.bridged
}

private func native221(_ call: inout NativeCall) throws -> Value {
  let p0 = try (DateTime).unbridged(call[0])
  return Cell.dateTime(p0).bridged
}

private func native222(_ call: inout NativeCall) throws -> Value {
  guard case Cell.dateTime(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native223(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native224(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.double
  return result.bridged
}

private func native225(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return Cell.double(p0).bridged
}

private func native226(_ call: inout NativeCall) throws -> Value {
  guard case Cell.double(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native227(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.duration
  return result.bridged
}

private func native228(_ call: inout NativeCall) throws -> Value {
  let p0 = try (TimeSpan).unbridged(call[0])
  return Cell.duration(p0).bridged
}

private func native229(_ call: inout NativeCall) throws -> Value {
  guard case Cell.duration(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native230(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let result = Cell(booleanLiteral: p0)
  return result.bridged
}

private func native231(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = Cell(floatLiteral: p0)
  return result.bridged
}

private func native232(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = Cell(integerLiteral: p0)
  return result.bridged
}

private func native233(_ call: inout NativeCall) throws -> Value {
  let p0: Void = ()
  let result = Cell(nilLiteral: p0)
  return result.bridged
}

private func native234(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Cell(stringLiteral: p0)
  return result.bridged
}

private func native235(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.int
  return result.bridged
}

private func native236(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return Cell.int(p0).bridged
}

private func native237(_ call: inout NativeCall) throws -> Value {
  guard case Cell.int(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native238(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.isMissing
  return result.bridged
}

private func native239(_ call: inout NativeCall) throws -> Value {
  return Cell.missing.bridged
}

private func native240(_ call: inout NativeCall) throws -> Value {
  guard case Cell.missing = try (Cell).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native241(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.string
  return result.bridged
}

private func native242(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return Cell.string(p0).bridged
}

private func native243(_ call: inout NativeCall) throws -> Value {
  guard case Cell.string(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native244(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try ([Double]).unbridged(call[1])
  let result = try receiver.binned(edges: p0)
  return result.bridged
}

private func native245(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.binned(quantiles: p0)
  return result.bridged
}

private func native246(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.binned(width: p0)
  return result.bridged
}

private func native247(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.count
  return result.bridged
}

private func native248(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native249(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.doubles()
  return result.bridged
}

private func native250(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([CalendarDate?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native251(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([TimeSpan?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native252(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native253(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Bool?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native254(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Double?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native255(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Int?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native256(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([DateTime?]).unbridged(call[1])
  let p2: Zone? = if let given2 = call.arguments[2] { try (Zone?).unbridged(given2) } else { nil }
  let result = Column(p0, p1, zone: p2)
  return result.bridged
}

private func native257(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String?]).unbridged(call[1])
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let p3: Bool = if let given3 = call.arguments[3] { try (Bool).unbridged(given3) } else { false }
  let result = try Column(p0, categories: p1, levels: p2, ordered: p3)
  return result.bridged
}

private func native258(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Float?]).unbridged(call[1])
  let result = Column(p0, floats: p1)
  return result.bridged
}

private func native259(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.levels
  return result.bridged
}

private func native260(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.maximum()
  return result.bridged
}

private func native261(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.mean()
  return result.bridged
}

private func native262(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native263(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.median()
  return result.bridged
}

private func native264(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.minimum()
  return result.bridged
}

private func native265(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.missingCount
  return result.bridged
}

private func native266(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.mostFrequent()
  return result.bridged
}

private func native267(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native268(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native269(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.renamed(p0)
  return result.bridged
}

private func native270(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native271(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.standardDeviation()
  return result.bridged
}

private func native272(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.strings()
  return result.bridged
}

private func native273(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native274(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.sum()
  return result.bridged
}

private func native275(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.type
  return result.bridged
}

private func native276(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.unique()
  return result.bridged
}

private func native277(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.valueCounts()
  return result.bridged
}

private func native278(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let result = !p0
  return result.bridged
}

private func native279(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native280(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native281(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native282(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native283(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native284(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native285(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native286(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native287(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native288(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 % p1
  return result.bridged
}

private func native289(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 % p1
  return result.bridged
}

private func native290(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native291(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native292(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native293(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native294(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native295(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native296(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native297(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native298(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (TimeSpan).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native299(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native300(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native301(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native302(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native303(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native304(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native305(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native306(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let result = -p0
  return result.bridged
}

private func native307(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (TimeSpan).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native308(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native309(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native310(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native311(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native312(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native313(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native314(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native315(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native316(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native317(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native318(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native319(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native320(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native321(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native322(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native323(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native324(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native325(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native326(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native327(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native328(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native329(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native330(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native331(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native332(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native333(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native334(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native335(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native336(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native337(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native338(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native339(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native340(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native341(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native342(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native343(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native344(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native345(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native346(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native347(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native348(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native349(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native350(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native351(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native352(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native353(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native354(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native355(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.abs
  return result.bridged
}

private func native356(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.all
  return result.bridged
}

private func native357(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.any
  return result.bridged
}

private func native358(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Range<Int>).unbridged(call[1])
  let result = receiver.characters(p0)
  return result.bridged
}

private func native359(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ClosedRange<Double>).unbridged(call[1])
  let result = receiver.clipped(to: p0)
  return result.bridged
}

private func native360(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.contains(p0)
  return result.bridged
}

private func native361(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnType).unbridged(call[1])
  let result = receiver.converted(to: p0)
  return result.bridged
}

private func native362(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cos
  return result.bridged
}

private func native363(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.count
  return result.bridged
}

private func native364(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeCount
  return result.bridged
}

private func native365(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeMaximum
  return result.bridged
}

private func native366(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeMinimum
  return result.bridged
}

private func native367(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeProduct
  return result.bridged
}

private func native368(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeSum
  return result.bridged
}

private func native369(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.date
  return result.bridged
}

private func native370(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.day
  return result.bridged
}

private func native371(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.dayOfYear
  return result.bridged
}

private func native372(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native373(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 1 }
  let result = receiver.difference(p0)
  return result.bridged
}

private func native374(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.distinctCount
  return result.bridged
}

private func native375(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.exp
  return result.bridged
}

private func native376(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 0 }
  let result = receiver.extracted(p0, group: p1)
  return result.bridged
}

private func native377(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnExpression).unbridged(call[1])
  let result = receiver.filled(with: p0)
  return result.bridged
}

private func native378(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Cell).unbridged(call[1])
  let result = receiver.filled(with: p0)
  return result.bridged
}

private func native379(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.filledBackward
  return result.bridged
}

private func native380(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.filledForward
  return result.bridged
}

private func native381(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.first
  return result.bridged
}

private func native382(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.hasPrefix(p0)
  return result.bridged
}

private func native383(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.hasSuffix(p0)
  return result.bridged
}

private func native384(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.hour
  return result.bridged
}

private func native385(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Zone).unbridged(call[1])
  let result = receiver.inZone(p0)
  return result.bridged
}

private func native386(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Cell).unbridged(call[0])
  let result = ColumnExpression(p0)
  return result.bridged
}

private func native387(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Cell).unbridged(call[1])
  let p1 = try (Cell).unbridged(call[2])
  let result = receiver.isBetween(p0, p1)
  return result.bridged
}

private func native388(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isFinite
  return result.bridged
}

private func native389(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try ([Cell]).unbridged(call[1])
  let result = receiver.isIn(p0)
  return result.bridged
}

private func native390(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isMissing
  return result.bridged
}

private func native391(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isNaN
  return result.bridged
}

private func native392(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isPresent
  return result.bridged
}

private func native393(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 1 }
  let result = receiver.lag(p0)
  return result.bridged
}

private func native394(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.last
  return result.bridged
}

private func native395(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 1 }
  let result = receiver.lead(p0)
  return result.bridged
}

private func native396(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.length
  return result.bridged
}

private func native397(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.log
  return result.bridged
}

private func native398(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.log10
  return result.bridged
}

private func native399(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.log2
  return result.bridged
}

private func native400(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.lowercased
  return result.bridged
}

private func native401(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.matches(p0)
  return result.bridged
}

private func native402(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.maximum
  return result.bridged
}

private func native403(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.mean
  return result.bridged
}

private func native404(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.median
  return result.bridged
}

private func native405(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.minimum
  return result.bridged
}

private func native406(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.minute
  return result.bridged
}

private func native407(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.month
  return result.bridged
}

private func native408(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = receiver.over(p0)
  return result.bridged
}

private func native409(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = receiver.over(p0)
  return result.bridged
}

private func native410(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { " " }
  let result = receiver.padded(to: p0, with: p1)
  return result.bridged
}

private func native411(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.parsed(p0)
  return result.bridged
}

private func native412(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = receiver.part(p0, separatedBy: p1)
  return result.bridged
}

private func native413(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 1 }
  let result = receiver.percentChange(p0)
  return result.bridged
}

private func native414(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnExpression).unbridged(call[1])
  let result = receiver.power(p0)
  return result.bridged
}

private func native415(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.power(p0)
  return result.bridged
}

private func native416(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.quantile(p0)
  return result.bridged
}

private func native417(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.quarter
  return result.bridged
}

private func native418(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: RankMethod = if let given0 = call.arguments[1] { try (RankMethod).unbridged(given0) } else { .average }
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let result = receiver.rank(p0, descending: p1)
  return result.bridged
}

private func native419(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = receiver.replacing(p0, with: p1)
  return result.bridged
}

private func native420(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = receiver.replacing(pattern: p0, with: p1)
  return result.bridged
}

private func native421(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingDeviation(p0, minimumCount: p1)
  return result.bridged
}

private func native422(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingMaximum(p0, minimumCount: p1)
  return result.bridged
}

private func native423(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingMean(p0, minimumCount: p1)
  return result.bridged
}

private func native424(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingMinimum(p0, minimumCount: p1)
  return result.bridged
}

private func native425(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingSum(p0, minimumCount: p1)
  return result.bridged
}

private func native426(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.rounded
  return result.bridged
}

private func native427(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.rounded(decimals: p0)
  return result.bridged
}

private func native428(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.roundedDown
  return result.bridged
}

private func native429(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.roundedUp
  return result.bridged
}

private func native430(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.rowNumber
  return result.bridged
}

private func native431(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.second
  return result.bridged
}

private func native432(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sign
  return result.bridged
}

private func native433(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sin
  return result.bridged
}

private func native434(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sqrt
  return result.bridged
}

private func native435(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.standardDeviation
  return result.bridged
}

private func native436(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sum
  return result.bridged
}

private func native437(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.tan
  return result.bridged
}

private func native438(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.tanh
  return result.bridged
}

private func native439(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnExpression).unbridged(call[1])
  let p1 = try (Cell).unbridged(call[2])
  let result = receiver.then(p0, otherwise: p1)
  return result.bridged
}

private func native440(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnExpression).unbridged(call[1])
  let p1 = try (ColumnExpression).unbridged(call[2])
  let result = receiver.then(p0, otherwise: p1)
  return result.bridged
}

private func native441(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Cell).unbridged(call[1])
  let p1 = try (ColumnExpression).unbridged(call[2])
  let result = receiver.then(p0, otherwise: p1)
  return result.bridged
}

private func native442(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Cell).unbridged(call[1])
  let p1 = try (Cell).unbridged(call[2])
  let result = receiver.then(p0, otherwise: p1)
  return result.bridged
}

private func native443(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (TimeUnit).unbridged(call[1])
  let result = receiver.total(p0)
  return result.bridged
}

private func native444(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.trimmed
  return result.bridged
}

private func native445(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (TimeUnit).unbridged(call[1])
  let result = receiver.truncated(to: p0)
  return result.bridged
}

private func native446(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.uppercased
  return result.bridged
}

private func native447(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.variance
  return result.bridged
}

private func native448(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.week
  return result.bridged
}

private func native449(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.weekday
  return result.bridged
}

private func native450(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.year
  return result.bridged
}

private func native451(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native452(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native453(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native454(_ call: inout NativeCall) throws -> Value {
  return ColumnMatching.same.bridged
}

private func native455(_ call: inout NativeCall) throws -> Value {
  guard case ColumnMatching.same = try (ColumnMatching).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native456(_ call: inout NativeCall) throws -> Value {
  return ColumnMatching.shared.bridged
}

private func native457(_ call: inout NativeCall) throws -> Value {
  guard case ColumnMatching.shared = try (ColumnMatching).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native458(_ call: inout NativeCall) throws -> Value {
  return ColumnMatching.union.bridged
}

private func native459(_ call: inout NativeCall) throws -> Value {
  guard case ColumnMatching.union = try (ColumnMatching).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native460(_ call: inout NativeCall) throws -> Value {
  return ColumnType.bool.bridged
}

private func native461(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.bool = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native462(_ call: inout NativeCall) throws -> Value {
  return ColumnType.category.bridged
}

private func native463(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.category = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native464(_ call: inout NativeCall) throws -> Value {
  return ColumnType.date.bridged
}

private func native465(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.date = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native466(_ call: inout NativeCall) throws -> Value {
  return ColumnType.dateTime.bridged
}

private func native467(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.dateTime = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native468(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnType).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native469(_ call: inout NativeCall) throws -> Value {
  return ColumnType.double.bridged
}

private func native470(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.double = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native471(_ call: inout NativeCall) throws -> Value {
  return ColumnType.duration.bridged
}

private func native472(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.duration = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native473(_ call: inout NativeCall) throws -> Value {
  return ColumnType.float.bridged
}

private func native474(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.float = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native475(_ call: inout NativeCall) throws -> Value {
  return ColumnType.int.bridged
}

private func native476(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.int = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native477(_ call: inout NativeCall) throws -> Value {
  return ColumnType.string.bridged
}

private func native478(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.string = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native479(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Columns).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver[p0]
  return result.bridged
}

private func native480(_ call: inout NativeCall) throws -> Value {
  return CrossNormalization.all.bridged
}

private func native481(_ call: inout NativeCall) throws -> Value {
  guard case CrossNormalization.all = try (CrossNormalization).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native482(_ call: inout NativeCall) throws -> Value {
  return CrossNormalization.columns.bridged
}

private func native483(_ call: inout NativeCall) throws -> Value {
  guard case CrossNormalization.columns = try (CrossNormalization).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native484(_ call: inout NativeCall) throws -> Value {
  return CrossNormalization.none.bridged
}

private func native485(_ call: inout NativeCall) throws -> Value {
  guard case CrossNormalization.none = try (CrossNormalization).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native486(_ call: inout NativeCall) throws -> Value {
  return CrossNormalization.rows.bridged
}

private func native487(_ call: inout NativeCall) throws -> Value {
  guard case CrossNormalization.rows = try (CrossNormalization).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native488(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native489(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native490(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.file
  return result.bridged
}

private func native491(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.format
  return result.bridged
}

private func native492(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native493(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.problem
  return result.bridged
}

private func native494(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native495(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.byteCount
  return result.bridged
}

private func native496(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.checksum
  return result.bridged
}

private func native497(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.citation
  return result.bridged
}

private func native498(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native499(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.licence
  return result.bridged
}

private func native500(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native501(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.query
  return result.bridged
}

private func native502(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.airlinePassengers()
  return result.bridged
}

private func native503(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.autoMPG()
  return result.bridged
}

private func native504(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 300 }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 3 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 2 }
  let p3: Double = if let given3 = call.arguments[3] { try (Double).unbridged(given3) } else { 1 }
  let p4: Int = if let given4 = call.arguments[4] { try (Int).unbridged(given4) } else { 0 }
  let result = try Dataset.blobs(rows: p0, centers: p1, features: p2, deviation: p3, seed: p4)
  return result.bridged
}

private func native505(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.breastCancer()
  return result.bridged
}

private func native506(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 200 }
  let p1: Double = if let given1 = call.arguments[1] { try (Double).unbridged(given1) } else { 0.05 }
  let p2: Double = if let given2 = call.arguments[2] { try (Double).unbridged(given2) } else { 0.5 }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 0 }
  let result = try Dataset.circles(rows: p0, noise: p1, factor: p2, seed: p3)
  return result.bridged
}

private func native507(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 200 }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 10 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 3 }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 2 }
  let p4: Double = if let given4 = call.arguments[4] { try (Double).unbridged(given4) } else { 1 }
  let p5: Int = if let given5 = call.arguments[5] { try (Int).unbridged(given5) } else { 0 }
  let result = try Dataset.classification(rows: p0, features: p1, informative: p2, classes: p3, separation: p4, seed: p5)
  return result.bridged
}

private func native508(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.diabetes()
  return result.bridged
}

private func native509(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.digits()
  return result.bridged
}

private func native510(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.iris()
  return result.bridged
}

private func native511(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.list()
  return result.bridged
}

private func native512(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 200 }
  let p1: Double = if let given1 = call.arguments[1] { try (Double).unbridged(given1) } else { 0.1 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 0 }
  let result = try Dataset.moons(rows: p0, noise: p1, seed: p2)
  return result.bridged
}

private func native513(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.penguins()
  return result.bridged
}

private func native514(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 200 }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 10 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 3 }
  let p3: Double = if let given3 = call.arguments[3] { try (Double).unbridged(given3) } else { 10 }
  let p4: Int = if let given4 = call.arguments[4] { try (Int).unbridged(given4) } else { 0 }
  let result = try Dataset.regression(rows: p0, features: p1, informative: p2, noise: p3, seed: p4)
  return result.bridged
}

private func native515(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.titanic()
  return result.bridged
}

private func native516(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.wine()
  return result.bridged
}

private func native517(_ call: inout NativeCall) throws -> Value {
  let p0 = try (DateTime).unbridged(call[0])
  let p1 = try (DateTime).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native518(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (TimeSpan).unbridged(call[1])
  let result = try receiver.adding(p0)
  return result.bridged
}

private func native519(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.date
  return result.bridged
}

private func native520(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.day
  return result.bridged
}

private func native521(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native522(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.hour
  return result.bridged
}

private func native523(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (Zone).unbridged(call[1])
  let result = receiver.inZone(p0)
  return result.bridged
}

private func native524(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Zone = if let given1 = call.arguments[1] { try (Zone).unbridged(given1) } else { .utc }
  let result = try DateTime(p0, zone: p1)
  return result.bridged
}

private func native525(_ call: inout NativeCall) throws -> Value {
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

private func native526(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.minute
  return result.bridged
}

private func native527(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.month
  return result.bridged
}

private func native528(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.second
  return result.bridged
}

private func native529(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (DateTime).unbridged(call[1])
  let result = receiver.span(since: p0)
  return result.bridged
}

private func native530(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.weekday
  return result.bridged
}

private func native531(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.year
  return result.bridged
}

private func native532(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.zone
  return result.bridged
}

private func native533(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.count
  return result.bridged
}

private func native534(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = try receiver.counts()
  return result.bridged
}

private func native535(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native536(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.keys
  return result.bridged
}

private func native537(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let apply = call.apply
  let closure0 = try call[1]
  let p0 = { (a00: Table) throws -> Table in try (Table).unbridged(apply(closure0, [a00.bridged])) }
  let result = try receiver.mapped(p0)
  return result.bridged
}

private func native538(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native539(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let p0 = try (Aggregates).unbridged(call[1])
  let result = try receiver.summarized(p0)
  return result.bridged
}

private func native540(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native541(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.tables()
  return result.bridged
}

private func native542(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Cell).unbridged(call[0])
  return Imputation.constant(p0).bridged
}

private func native543(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.constant(let p0) = try (Imputation).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native544(_ call: inout NativeCall) throws -> Value {
  return Imputation.mean.bridged
}

private func native545(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.mean = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native546(_ call: inout NativeCall) throws -> Value {
  return Imputation.median.bridged
}

private func native547(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.median = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native548(_ call: inout NativeCall) throws -> Value {
  return Imputation.mostFrequent.bridged
}

private func native549(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.mostFrequent = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native550(_ call: inout NativeCall) throws -> Value {
  return JSONLayout.columns.bridged
}

private func native551(_ call: inout NativeCall) throws -> Value {
  guard case JSONLayout.columns = try (JSONLayout).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native552(_ call: inout NativeCall) throws -> Value {
  return JSONLayout.records.bridged
}

private func native553(_ call: inout NativeCall) throws -> Value {
  guard case JSONLayout.records = try (JSONLayout).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native554(_ call: inout NativeCall) throws -> Value {
  return JoinCardinality.any.bridged
}

private func native555(_ call: inout NativeCall) throws -> Value {
  guard case JoinCardinality.any = try (JoinCardinality).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native556(_ call: inout NativeCall) throws -> Value {
  return JoinCardinality.manyToOne.bridged
}

private func native557(_ call: inout NativeCall) throws -> Value {
  guard case JoinCardinality.manyToOne = try (JoinCardinality).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native558(_ call: inout NativeCall) throws -> Value {
  return JoinCardinality.oneToMany.bridged
}

private func native559(_ call: inout NativeCall) throws -> Value {
  guard case JoinCardinality.oneToMany = try (JoinCardinality).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native560(_ call: inout NativeCall) throws -> Value {
  return JoinCardinality.oneToOne.bridged
}

private func native561(_ call: inout NativeCall) throws -> Value {
  guard case JoinCardinality.oneToOne = try (JoinCardinality).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native562(_ call: inout NativeCall) throws -> Value {
  return JoinKind.anti.bridged
}

private func native563(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.anti = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native564(_ call: inout NativeCall) throws -> Value {
  return JoinKind.full.bridged
}

private func native565(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.full = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native566(_ call: inout NativeCall) throws -> Value {
  return JoinKind.inner.bridged
}

private func native567(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.inner = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native568(_ call: inout NativeCall) throws -> Value {
  return JoinKind.left.bridged
}

private func native569(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.left = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native570(_ call: inout NativeCall) throws -> Value {
  return JoinKind.right.bridged
}

private func native571(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.right = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native572(_ call: inout NativeCall) throws -> Value {
  return JoinKind.semi.bridged
}

private func native573(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.semi = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native574(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.count.bridged
}

private func native575(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.count = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native576(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.first.bridged
}

private func native577(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.first = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native578(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.maximum.bridged
}

private func native579(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.maximum = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native580(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.mean.bridged
}

private func native581(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.mean = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native582(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.median.bridged
}

private func native583(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.median = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native584(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.minimum.bridged
}

private func native585(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.minimum = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native586(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.single.bridged
}

private func native587(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.single = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native588(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.sum.bridged
}

private func native589(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.sum = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native590(_ call: inout NativeCall) throws -> Value {
  return RankMethod.average.bridged
}

private func native591(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.average = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native592(_ call: inout NativeCall) throws -> Value {
  return RankMethod.dense.bridged
}

private func native593(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.dense = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native594(_ call: inout NativeCall) throws -> Value {
  return RankMethod.maximum.bridged
}

private func native595(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.maximum = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native596(_ call: inout NativeCall) throws -> Value {
  return RankMethod.minimum.bridged
}

private func native597(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.minimum = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native598(_ call: inout NativeCall) throws -> Value {
  return RankMethod.ordinal.bridged
}

private func native599(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.ordinal = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native600(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Row).unbridged(call[0])
  let result = receiver.index
  return result.bridged
}

private func native601(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Row).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native602(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = SortKey.ascending(p0)
  return result.bridged
}

private func native603(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SortKey).unbridged(call[0])
  let result = receiver.column
  return result.bridged
}

private func native604(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SortKey).unbridged(call[0])
  let result = receiver.descending
  return result.bridged
}

private func native605(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = SortKey.descending(p0)
  return result.bridged
}

private func native606(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Bool = if let given1 = call.arguments[1] { try (Bool).unbridged(given1) } else { false }
  let result = SortKey(p0, descending: p1)
  return result.bridged
}

private func native607(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Column).unbridged(call[1])
  let result = try receiver.adding(p0)
  return result.bridged
}

private func native608(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let p0 = try (String).unbridged(call[1])
  let closure1 = try call[2]
  let p1 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure1, [a00.bridged])) }
  let result = try receiver.adding(p0, p1)
  return result.bridged
}

private func native609(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.appending(p0)
  return result.bridged
}

private func native610(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "" }
  let result = try receiver.beside(p0, suffix: p1)
  return result.bridged
}

private func native611(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columnCount
  return result.bridged
}

private func native612(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columnNames
  return result.bridged
}

private func native613(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columnTypes
  return result.bridged
}

private func native614(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native615(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (ColumnType).unbridged(call[2])
  let result = try receiver.converting(p0, to: p1)
  return result.bridged
}

private func native616(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: CrossNormalization = if let given2 = call.arguments[3] { try (CrossNormalization).unbridged(given2) } else { .none }
  let result = try receiver.crossTable(rows: p0, columns: p1, normalized: p2)
  return result.bridged
}

private func native617(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "_right" }
  let result = try receiver.crossed(with: p0, suffix: p1)
  return result.bridged
}

private func native618(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: String = if let given0 = call.arguments[1] { try (String).unbridged(given0) } else { "," }
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "" }
  let result = try receiver.csvText(separator: p0, missing: p1)
  return result.bridged
}

private func native619(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = try receiver.describe()
  return result.bridged
}

private func native620(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native621(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.distinct(by: p0)
  return result.bridged
}

private func native622(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.distinct(by: p0)
  return result.bridged
}

private func native623(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.dropping(p0)
  return result.bridged
}

private func native624(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.dropping(p0)
  return result.bridged
}

private func native625(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.droppingMissing(p0)
  return result.bridged
}

private func native626(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.droppingMissing(p0)
  return result.bridged
}

private func native627(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let closure0 = try call[1]
  let p0 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure0, [a00.bridged])) }
  let result = try receiver.filter(p0)
  return result.bridged
}

private func native628(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let closure0 = try call[1]
  let p0 = { (a00: Row) throws -> Bool in try (Bool).unbridged(apply(closure0, [a00.bridged])) }
  let result = try receiver.filterRows(p0)
  return result.bridged
}

private func native629(_ call: inout NativeCall) throws -> Value {
  let apply = call.apply
  let p0 = try (String).unbridged(call[0])
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 100_000 }
  let p2: CSVFormat = if let given2 = call.arguments[2] { try (CSVFormat).unbridged(given2) } else { CSVFormat() }
  let closure3 = try call[3]
  let p3 = { (a00: Table) throws -> () in _ = try apply(closure3, [a00.bridged]) }
  try Table.forEachChunk(csv: p0, rows: p1, format: p2, p3)
  return .void
}

private func native630(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.grouped(by: p0)
  return result.bridged
}

private func native631(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.grouped(by: p0)
  return result.bridged
}

private func native632(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.hasColumn(p0)
  return result.bridged
}

private func native633(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 5 }
  let result = try receiver.head(p0)
  return result.bridged
}

private func native634(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Imputation = if let given0 = call.arguments[1] { try (Imputation).unbridged(given0) } else { .median }
  let p1: [String] = if let given1 = call.arguments[2] { try ([String]).unbridged(given1) } else { [] }
  let result = try receiver.imputed(p0, columns: p1)
  return result.bridged
}

private func native635(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Column]).unbridged(call[0])
  let result = try Table(p0)
  return result.bridged
}

private func native636(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (CSVFormat).unbridged(call[1])
  let result = try Table(csv: p0, format: p1)
  return result.bridged
}

private func native637(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { nil }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [""] }
  let result = try Table(csv: p0, separator: p1, missing: p2)
  return result.bridged
}

private func native638(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Int]).unbridged(call[1])
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let p3: [String] = if let given3 = call.arguments[3] { try ([String]).unbridged(given3) } else { [""] }
  let result = try Table(fixedWidth: p0, widths: p1, names: p2, missing: p3)
  return result.bridged
}

private func native639(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Table(idx: p0)
  return result.bridged
}

private func native640(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String = if let given1 = call.arguments[1] { try (String).unbridged(given1) } else { "" }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let result = try Table(json: p0, at: p1, fields: p2)
  return result.bridged
}

private func native641(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = try Table(jsonLines: p0, fields: p1)
  return result.bridged
}

private func native642(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Table(npy: p0)
  return result.bridged
}

private func native643(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { nil }
  let result = try Table(npz: p0, array: p1)
  return result.bridged
}

private func native644(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { nil }
  let p2: Bool = if let given2 = call.arguments[2] { try (Bool).unbridged(given2) } else { true }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 0 }
  let result = try Table(xlsx: p0, sheet: p1, hasHeader: p2, skippedRows: p3)
  return result.bridged
}

private func native645(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try [String].unbridged(call[2])
  let p2: JoinKind = if let given2 = call.arguments[3] { try (JoinKind).unbridged(given2) } else { .inner }
  let p3: [String] = if let given3 = call.arguments[4] { try ([String]).unbridged(given3) } else { [] }
  let p4: String = if let given4 = call.arguments[5] { try (String).unbridged(given4) } else { "_right" }
  let p5: JoinCardinality = if let given5 = call.arguments[6] { try (JoinCardinality).unbridged(given5) } else { .any }
  let result = try receiver.joined(with: p0, by: p1, kind: p2, otherKeys: p3, suffix: p4, expecting: p5)
  return result.bridged
}

private func native646(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try ([String]).unbridged(call[2])
  let p2: JoinKind = if let given2 = call.arguments[3] { try (JoinKind).unbridged(given2) } else { .inner }
  let p3: [String] = if let given3 = call.arguments[4] { try ([String]).unbridged(given3) } else { [] }
  let p4: String = if let given4 = call.arguments[5] { try (String).unbridged(given4) } else { "_right" }
  let p5: JoinCardinality = if let given5 = call.arguments[6] { try (JoinCardinality).unbridged(given5) } else { .any }
  let result = try receiver.joined(with: p0, by: p1, kind: p2, otherKeys: p3, suffix: p4, expecting: p5)
  return result.bridged
}

private func native647(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = try receiver.jsonLinesText()
  return result.bridged
}

private func native648(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: JSONLayout = if let given0 = call.arguments[1] { try (JSONLayout).unbridged(given0) } else { .records }
  let result = try receiver.jsonText(layout: p0)
  return result.bridged
}

private func native649(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Table.load(p0)
  return result.bridged
}

private func native650(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.matrix(p0)
  return result.bridged
}

private func native651(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native652(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: [String] = if let given0 = call.arguments[1] { try ([String]).unbridged(given0) } else { [] }
  let p1: [String] = if let given1 = call.arguments[2] { try ([String]).unbridged(given1) } else { [] }
  let p2: String = if let given2 = call.arguments[3] { try (String).unbridged(given2) } else { "variable" }
  let p3: String = if let given3 = call.arguments[4] { try (String).unbridged(given3) } else { "value" }
  let result = try receiver.melted(columns: p0, keeping: p1, names: p2, values: p3)
  return result.bridged
}

private func native653(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.missingCount
  return result.bridged
}

private func native654(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (CSVFormat).unbridged(call[1])
  let result = try Table.parse(csv: p0, format: p1)
  return result.bridged
}

private func native655(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { nil }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [""] }
  let result = try Table.parse(csv: p0, separator: p1, missing: p2)
  return result.bridged
}

private func native656(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String = if let given1 = call.arguments[1] { try (String).unbridged(given1) } else { "" }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let result = try Table.parse(json: p0, at: p1, fields: p2)
  return result.bridged
}

private func native657(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = try Table.parse(jsonLines: p0, fields: p1)
  return result.bridged
}

private func native658(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2 = try (String).unbridged(call[3])
  let p3: PivotSummary = if let given3 = call.arguments[4] { try (PivotSummary).unbridged(given3) } else { .single }
  let result = try receiver.pivoted(rows: p0, columns: p1, values: p2, p3)
  return result.bridged
}

private func native659(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.renaming(p0, to: p1)
  return result.bridged
}

private func native660(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.row(p0)
  return result.bridged
}

private func native661(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.rowCount
  return result.bridged
}

private func native662(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([Int]).unbridged(call[1])
  let result = try receiver.rows(p0)
  return result.bridged
}

private func native663(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 0 }
  let result = try receiver.sample(p0, seed: p1)
  return result.bridged
}

private func native664(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 0 }
  let result = try receiver.sample(share: p0, seed: p1)
  return result.bridged
}

private func native665(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native666(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native667(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Range<Int>).unbridged(call[1])
  let result = try receiver.slice(p0)
  return result.bridged
}

private func native668(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([SortKey]).unbridged(call[1])
  let result = try receiver.sorted(by: p0)
  return result.bridged
}

private func native669(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [SortKey].unbridged(call[1])
  let result = try receiver.sorted(by: p0)
  return result.bridged
}

private func native670(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let result = try receiver.sorted(by: p0, descending: p1)
  return result.bridged
}

private func native671(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let result = try receiver.sorted(by: p0, descending: p1)
  return result.bridged
}

private func native672(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.sources
  return result.bridged
}

private func native673(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let p1: String? = if let given1 = call.arguments[2] { try (String?).unbridged(given1) } else { nil }
  let p2: Int = if let given2 = call.arguments[3] { try (Int).unbridged(given2) } else { 0 }
  let result = try receiver.split(test: p0, stratifiedBy: p1, seed: p2)
  return Value.tuple([result.0.bridged, result.1.bridged])
}

private func native674(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Table]).unbridged(call[0])
  let p1: ColumnMatching = if let given1 = call.arguments[1] { try (ColumnMatching).unbridged(given1) } else { .same }
  let result = try Table.stacked(p0, columns: p1)
  return result.bridged
}

private func native675(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native676(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 5 }
  let result = try receiver.tail(p0)
  return result.bridged
}

private func native677(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.valueCounts(p0)
  return result.bridged
}

private func native678(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.valueCounts(p0)
  return result.bridged
}

private func native679(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "," }
  let p2: String = if let given2 = call.arguments[3] { try (String).unbridged(given2) } else { "" }
  try receiver.write(csv: p0, separator: p1, missing: p2)
  return .void
}

private func native680(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: JSONLayout = if let given1 = call.arguments[2] { try (JSONLayout).unbridged(given1) } else { .records }
  try receiver.write(json: p0, layout: p1)
  return .void
}

private func native681(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  try receiver.write(jsonLines: p0)
  return .void
}

private func native682(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  try receiver.write(npy: p0)
  return .void
}

private func native683(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  return TableError.CSVProblem.duplicateName(line: p0, name: p1, first: p2, second: p3).bridged
}

private func native684(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.duplicateName(let p0, let p1, let p2, let p3) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native685(_ call: inout NativeCall) throws -> Value {
  return TableError.CSVProblem.empty.bridged
}

private func native686(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.empty = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native687(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.CSVProblem.emptyName(line: p0, column: p1).bridged
}

private func native688(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.emptyName(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native689(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return TableError.CSVProblem.invalidUTF8(line: p0).bridged
}

private func native690(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.invalidUTF8(let p0) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native691(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return TableError.CSVProblem.notEncoded(byte: p0, encoding: p1).bridged
}

private func native692(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.notEncoded(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native693(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (String?).unbridged(call[3])
  return TableError.CSVProblem.raggedRow(line: p0, found: p1, expected: p2, column: p3).bridged
}

private func native694(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.raggedRow(let p0, let p1, let p2, let p3) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native695(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return TableError.CSVProblem.rowTooLong(line: p0).bridged
}

private func native696(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.rowTooLong(let p0) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native697(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return TableError.CSVProblem.textAfterQuote(line: p0, column: p1).bridged
}

private func native698(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.textAfterQuote(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native699(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return TableError.CSVProblem.unterminatedQuote(line: p0, column: p1).bridged
}

private func native700(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.unterminatedQuote(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native701(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.CSVProblem.wrongValue(line: p0, column: p1, value: p2, expected: p3).bridged
}

private func native702(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.wrongValue(let p0, let p1, let p2, let p3) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native703(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  return TableError.Kind.classTooSmall(column: p0, level: p1, count: p2, needed: p3).bridged
}

private func native704(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.classTooSmall(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native705(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return TableError.Kind.duplicateColumn(name: p0).bridged
}

private func native706(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.duplicateColumn(let p0) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native707(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return TableError.Kind.invalidArgument(name: p0, value: p1, expected: p2).bridged
}

private func native708(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.invalidArgument(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native709(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return TableError.Kind.invalidDate(p0).bridged
}

private func native710(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.invalidDate(let p0) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native711(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.lengthMismatch(column: p0, count: p1, expected: p2).bridged
}

private func native712(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.lengthMismatch(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native713(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String?).unbridged(call[0])
  let p1 = try (TableError.CSVProblem).unbridged(call[1])
  return TableError.Kind.malformedCSV(file: p0, problem: p1).bridged
}

private func native714(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.malformedCSV(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native715(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.noValues(column: p0, operation: p1, needed: p2).bridged
}

private func native716(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.noValues(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native717(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (ColumnType).unbridged(call[3])
  return TableError.Kind.notConvertible(column: p0, row: p1, value: p2, type: p3).bridged
}

private func native718(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.notConvertible(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native719(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.Kind.overflow(operation: p0, row: p1).bridged
}

private func native720(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.overflow(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native721(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.rangeOutOfBounds(lower: p0, upper: p1, count: p2).bridged
}

private func native722(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.rangeOutOfBounds(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native723(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([String]).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.Kind.repeatedKey(columns: p0, key: p1, count: p2, expected: p3).bridged
}

private func native724(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.repeatedKey(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native725(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.Kind.rowOutOfRange(row: p0, count: p1).bridged
}

private func native726(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.rowOutOfRange(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native727(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.tooFewRows(operation: p0, count: p1, needed: p2).bridged
}

private func native728(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.tooFewRows(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native729(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.Kind.tooLarge(operation: p0, rows: p1).bridged
}

private func native730(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.tooLarge(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native731(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return TableError.Kind.unknownColumn(name: p0, available: p1).bridged
}

private func native732(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.unknownColumn(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native733(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String?).unbridged(call[2])
  return TableError.Kind.unreadableFile(path: p0, reason: p1, nearest: p2).bridged
}

private func native734(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.unreadableFile(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native735(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.Kind.wrongOperand(operation: p0, operand: p1, type: p2, expected: p3).bridged
}

private func native736(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongOperand(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native737(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  let p4 = try (String).unbridged(call[4])
  let p5 = try (String?).unbridged(call[5])
  return TableError.Kind.wrongOperands(symbol: p0, left: p1, leftType: p2, right: p3, rightType: p4, column: p5).bridged
}

private func native738(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongOperands(let p0, let p1, let p2, let p3, let p4, let p5) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged, p4.bridged, p5.bridged].bridged
}

private func native739(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnType).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.Kind.wrongType(column: p0, type: p1, operation: p2, expected: p3).bridged
}

private func native740(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongType(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native741(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native742(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native743(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native744(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native745(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native746(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native747(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native748(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native749(_ call: inout NativeCall) throws -> Value {
  return TextEncoding.latin1.bridged
}

private func native750(_ call: inout NativeCall) throws -> Value {
  guard case TextEncoding.latin1 = try (TextEncoding).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native751(_ call: inout NativeCall) throws -> Value {
  return TextEncoding.utf16.bridged
}

private func native752(_ call: inout NativeCall) throws -> Value {
  guard case TextEncoding.utf16 = try (TextEncoding).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native753(_ call: inout NativeCall) throws -> Value {
  return TextEncoding.utf8.bridged
}

private func native754(_ call: inout NativeCall) throws -> Value {
  guard case TextEncoding.utf8 = try (TextEncoding).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native755(_ call: inout NativeCall) throws -> Value {
  return TextEncoding.windows1252.bridged
}

private func native756(_ call: inout NativeCall) throws -> Value {
  guard case TextEncoding.windows1252 = try (TextEncoding).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native757(_ call: inout NativeCall) throws -> Value {
  let p0 = try (TimeSpan).unbridged(call[0])
  let p1 = try (TimeSpan).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native758(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.days
  return result.bridged
}

private func native759(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.days(p0)
  return result.bridged
}

private func native760(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native761(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.hours
  return result.bridged
}

private func native762(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.hours(p0)
  return result.bridged
}

private func native763(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try TimeSpan(p0)
  return result.bridged
}

private func native764(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = TimeSpan(microseconds: p0)
  return result.bridged
}

private func native765(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan(seconds: p0)
  return result.bridged
}

private func native766(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.microseconds
  return result.bridged
}

private func native767(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.minutes
  return result.bridged
}

private func native768(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.minutes(p0)
  return result.bridged
}

private func native769(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.seconds
  return result.bridged
}

private func native770(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.seconds(p0)
  return result.bridged
}

private func native771(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.day.bridged
}

private func native772(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.day = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native773(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.hour.bridged
}

private func native774(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.hour = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native775(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.minute.bridged
}

private func native776(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.minute = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native777(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.month.bridged
}

private func native778(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.month = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native779(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.quarter.bridged
}

private func native780(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.quarter = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native781(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.second.bridged
}

private func native782(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.second = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native783(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.week.bridged
}

private func native784(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.week = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native785(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.year.bridged
}

private func native786(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.year = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native787(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Zone).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native788(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Zone(p0)
  return result.bridged
}

private func native789(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Zone).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native790(_ call: inout NativeCall) throws -> Value {
  let result = Zone.utc
  return result.bridged
}

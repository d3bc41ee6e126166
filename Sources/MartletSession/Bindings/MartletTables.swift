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
    native227, native228, native229, native230, native231, native232, native233, native234,
    native235, native236, native237, native238, native239, native240, native241, native242,
    native243, native244, native245, native246, native247, native248, native249, native250,
    native251, native252, native253, native254, native255, native256, native257, native258,
    native259, native260, native261, native262, native263, native264, native265, native266,
    native267, native268, native269, native270, native271, native272, native273, native274,
    native275, native276, native277, native278, native279, native280, native281, native282,
    native283, native284, native285, native286, native287, native288, native289, native290,
    native291, native292, native293, native294, native295, native296, native297, native298,
    native299, native300, native301, native302, native303, native304, native305, native306,
    native307, native308, native309, native310, native311, native312, native313, native314,
    native315, native316, native317, native318, native319, native320, native321, native322,
    native323, native324, native325, native326, native327, native328, native329, native330,
    native331, native332, native333, native334, native335, native336, native337, native338,
    native339, native340, native341, native342, native343, native344, native345, native346,
    native347, native348, native349, native350, native351, native352, native353, native354,
    native355, native356, native357, native358, native359, native360, native361, native362,
    native363, native364, native365, native366, native367, native368, native369, native370,
    native371, native372, native373, native374, native375, native376, native377, native378,
    native379, native380, native381, native382, native383, native384, native385, native386,
    native387, native388, native389, native390, native391, native392, native393, native394,
    native395, native396, native397, native398, native399, native400, native401, native402,
    native403, native404, native405, native406, native407, native408, native409, native410,
    native411, native412, native413, native414, native415, native416, native417, native418,
    native419, native420, native421, native422, native423, native424, native425, native426,
    native427, native428, native429, native430, native431, native432, native433, native434,
    native435, native436, native437, native438, native439, native440, native441, native442,
    native443, native444, native445, native446, native447, native448, native449, native450,
    native451, native452, native453, native454, native455, native456, native457, native458,
    native459, native460, native461, native462, native463, native464, native465, native466,
    native467, native468, native469, native470, native471, native472, native473, native474,
    native475, native476, native477, native478, native479, native480, native481, native482,
    native483, native484, native485, native486, native487, native488, native489, native490,
    native491, native492, native493, native494, native495, native496, native497, native498,
    native499, native500, native501, native502, native503, native504, native505, native506,
    native507, native508, native509, native510, native511, native512, native513, native514,
    native515, native516, native517, native518, native519, native520, native521, native522,
    native523, native524, native525, native526, native527, native528, native529, native530,
    native531, native532, native533, native534, native535, native536, native537, native538,
    native539, native540, native541, native542, native543, native544, native545, native546,
    native547, native548, native549, native550, native551, native552, native553, native554,
    native555, native556, native557, native558, native559, native560, native561, native562,
    native563, native564, native565, native566, native567, native568, native569, native570,
    native571, native572, native573, native574, native575, native576, native577, native578,
    native579, native580, native581, native582, native583, native584, native585, native586,
    native587, native588, native589, native590, native591, native592, native593, native594,
    native595, native596, native597, native598, native599, native600, native601, native602,
    native603, native604, native605, native606, native607, native608, native609, native610,
    native611, native612, native613, native614, native615, native616, native617, native618,
    native619, native620, native621, native622, native623, native624, native625, native626,
    native627, native628, native629, native630, native631, native632, native633, native634,
    native635, native636, native637, native638, native639, native640, native641, native642,
    native643, native644, native645, native646, native647, native648, native649, native650,
    native651, native652, native653, native654, native655, native656, native657, native658,
    native659, native660, native661, native662, native663, native664, native665, native666,
    native667, native668, native669, native670, native671, native672, native673, native674,
    native675, native676, native677, native678, native679, native680, native681, native682,
    native683, native684, native685, native686, native687, native688, native689, native690,
    native691, native692, native693, native694, native695, native696, native697, native698,
    native699, native700, native701, native702, native703, native704, native705, native706,
    native707, native708, native709, native710, native711, native712, native713, native714,
    native715, native716, native717, native718, native719, native720, native721, native722,
    native723, native724, native725, native726, native727, native728, native729, native730,
    native731, native732, native733, native734, native735, native736, native737, native738,
    native739, native740, native741, native742, native743, native744, native745, native746,
    native747, native748, native749, native750, native751, native752, native753, native754,
    native755, native756, native757, native758, native759, native760, native761, native762,
    native763, native764, native765, native766, native767, native768, native769, native770,
    native771, native772, native773, native774, native775, native776, native777, native778,
    native779, native780, native781, native782, native783, native784, native785, native786,
    native787, native788, native789, native790, native791, native792, native793, native794,
    native795, native796, native797, native798, native799, native800, native801, native802,
    native803, native804, native805, native806, native807, native808, native809, native810,
    native811, native812, native813, native814, native815, native816, native817, native818,
    native819, native820, native821, native822, native823, native824, native825, native826,
    native827, native828, native829, native830, native831, native832, native833, native834,
    native835, native836, native837, native838, native839, native840, native841, native842,
    native843, native844, native845, native846, native847, native848, native849, native850,
    native851, native852, native853, native854, native855, native856, native857, native858,
    native859, native860, native861, native862, native863, native864, native865, native866,
    native867, native868, native869, native870, native871, native872, native873, native874,
    native875, native876, native877, native878, native879, native880, native881, native882,
    native883, native884, native885, native886, native887, native888, native889, native890,
    native891, native892, native893, native894, native895, native896, native897, native898,
    native899, native900, native901, native902, native903, native904, native905, native906,
    native907, native908, native909, native910, native911, native912, native913, native914,
    native915, native916, native917, native918, native919, native920, native921, native922,
    native923, native924, native925, native926, native927, native928, native929, native930,
    native931, native932, native933, native934, native935, native936, native937, native938,
    native939, native940, native941, native942, native943, native944, native945, native946,
    native947, native948, native949, native950, native951, native952, native953, native954,
    native955, native956, native957, native958, native959, native960, native961, native962,
    native963, native964, native965, native966, native967, native968, native969, native970,
    native971, native972, native973, native974, native975, native976, native977, native978,
    native979, native980, native981, native982, native983, native984, native985, native986,
    native987, native988, native989, native990, native991, native992, native993, native994,
    native995, native996, native997, native998, native999, native1000, native1001, native1002,
    native1003, native1004, native1005, native1006, native1007, native1008, native1009, native1010,
    native1011, native1012, native1013, native1014, native1015, native1016, native1017, native1018,
    native1019, native1020, native1021, native1022, native1023, native1024, native1025, native1026,
    native1027, native1028, native1029, native1030, native1031, native1032, native1033, native1034,
    native1035, native1036, native1037, native1038, native1039, native1040, native1041, native1042,
    native1043, native1044, native1045, native1046, native1047, native1048, native1049, native1050,
    native1051, native1052, native1053, native1054, native1055, native1056, native1057, native1058,
    native1059, native1060, native1061, native1062, native1063, native1064, native1065, native1066,
    native1067, native1068, native1069, native1070, native1071, native1072, native1073, native1074,
    native1075, native1076, native1077, native1078, native1079, native1080, native1081, native1082,
    native1083, native1084, native1085, native1086, native1087, native1088, native1089, native1090,
    native1091, native1092, native1093, native1094, native1095, native1096, native1097, native1098,
    native1099, native1100, native1101, native1102, native1103, native1104, native1105, native1106,
    native1107, native1108, native1109, native1110, native1111, native1112, native1113, native1114,
    native1115, native1116, native1117, native1118, native1119, native1120, native1121, native1122,
    native1123, native1124, native1125, native1126, native1127, native1128, native1129, native1130,
    native1131, native1132, native1133, native1134, native1135, native1136, native1137, native1138,
    native1139, native1140, native1141, native1142, native1143, native1144, native1145, native1146,
    native1147, native1148, native1149, native1150, native1151, native1152, native1153, native1154,
    native1155, native1156, native1157, native1158, native1159, native1160, native1161, native1162,
    native1163, native1164, native1165, native1166, native1167, native1168, native1169, native1170,
    native1171, native1172, native1173, native1174, native1175, native1176, native1177, native1178,
    native1179, native1180, native1181, native1182, native1183, native1184, native1185, native1186,
    native1187, native1188, native1189, native1190, native1191, native1192, native1193, native1194,
    native1195, native1196, native1197, native1198, native1199, native1200, native1201, native1202,
    native1203, native1204, native1205, native1206, native1207, native1208, native1209, native1210,
    native1211, native1212, native1213, native1214, native1215, native1216, native1217, native1218,
    native1219, native1220, native1221, native1222, native1223, native1224, native1225, native1226,
    native1227, native1228, native1229, native1230, native1231, native1232, native1233, native1234,
    native1235, native1236, native1237, native1238, native1239, native1240, native1241, native1242,
    native1243, native1244, native1245, native1246, native1247, native1248, native1249, native1250,
    native1251, native1252, native1253, native1254, native1255, native1256, native1257, native1258,
    native1259, native1260, native1261, native1262, native1263, native1264, native1265, native1266,
    native1267, native1268, native1269, native1270, native1271, native1272, native1273, native1274,
    native1275, native1276, native1277, native1278, native1279, native1280, native1281, native1282,
    native1283, native1284, native1285, native1286, native1287,
  ]

  static let interface = ###"""
/// What to compute of each group of rows: `.mean("mass")`, `.count`, `.sum { $0["price"] * $0["n"] }`.
///
/// Statistics leave out what is missing. One that a group has too few values for is missing there.
public struct Aggregate {
  /// The number of rows.
  @native(227) public static var count: Aggregate { get }
  /// The number of rows in which a column has a value.
  @native(228) public static func count(_ column: String) -> Aggregate
  /// What a function makes of the group's rows of a column.
  ///
  /// `.custom("mass") { .double(try $0.maximum() - $0.minimum()) }`. The function is called for one
  /// group after the other.
  @native(229) public static func custom(_ column: String, _ function: (Column) throws -> Cell) -> Aggregate
  /// The number of different values, not counting the missing one.
  @native(230) public static func distinctCount(_ column: String) -> Aggregate
  /// The value of the first row, which may be missing.
  @native(231) public static func first(_ column: String) -> Aggregate
  /// The value of the last row, which may be missing.
  @native(232) public static func last(_ column: String) -> Aggregate
  /// The largest value.
  @native(233) public static func maximum(_ column: String) -> Aggregate
  /// The arithmetic mean.
  @native(234) public static func mean(_ column: String) -> Aggregate
  /// The arithmetic mean of an expression; of a condition, the share of rows in which it is true.
  ///
  /// - Throws: What the closure throws.
  @native(235) public static func mean(_ expression: (Columns) throws -> ColumnExpression) throws -> Aggregate
  /// The middle of the sorted values, or the mean of the two in the middle.
  @native(236) public static func median(_ column: String) -> Aggregate
  /// The smallest value.
  @native(237) public static func minimum(_ column: String) -> Aggregate
  /// The value below which a given share of the values lies, from 0 to 1; see ``Column/quantile(_:)``.
  @native(238) public static func quantile(_ column: String, _ share: Double) -> Aggregate
  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  @native(239) public static func standardDeviation(_ column: String) -> Aggregate
  /// The sum; 0 for a group without values.
  @native(240) public static func sum(_ column: String) -> Aggregate
  /// The sum of an expression: `.sum { $0["price"] * $0["amount"] }`.
  ///
  /// - Throws: What the closure throws.
  @native(241) public static func sum(_ expression: (Columns) throws -> ColumnExpression) throws -> Aggregate
  /// The variance of the sample, with *n* − 1 in the denominator.
  @native(242) public static func variance(_ column: String) -> Aggregate
}
/// Aggregates with the names of their columns, as a literal: `["mean": .mean("mass"), "n": .count]`.
public struct Aggregates: ExpressibleByDictionaryLiteral {
  /// Makes a list from names and aggregates, in their order.
  @native(243) public init(dictionaryLiteral elements: (String, Aggregate)...)
}
/// Which differences from the null hypothesis count.
public enum Alternative: Equatable, Hashable {
  /// Only a first value above the second, or above what is compared with.
  @native(244, 245) case greater
  /// Only a first value below the second, or below what is compared with.
  @native(246, 247) case less
  /// Differences in either direction.
  @native(248, 249) case twoSided
}
/// How an estimate varies from sample to sample, found by drawing samples from the sample itself.
public struct Bootstrap: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The mean of the replicates less the estimate.
  @native(250) public var bias: Double { get }
  /// The estimate with its intervals in plain text.
  @native(251) public var description: String { get }
  /// The estimate from the data themselves.
  @native(252) public var estimate: Double { get }
  /// Whether it was interrupted, so that there are fewer replicates than were asked for.
  @native(253) public var interrupted: Bool { get }
  /// The interval corrected for bias and for an error that depends on the value (BCa); usually the better one.
  @native(254) public var interval: ConfidenceInterval { get }
  /// The estimate as plain text and HTML.
  @native(255) public var mediaBundle: MediaBundle { get }
  /// What was estimated, such as `median of fare`.
  @native(256) public var name: String { get }
  /// The interval between quantiles of the replicates.
  @native(257) public var percentileInterval: ConfidenceInterval { get }
  /// The estimate from each resample, in the order in which they were drawn.
  @native(258) public var replicates: [Double] { get }
  /// The seed of the resamples.
  @native(259) public var seed: Int { get }
  /// The standard deviation of the replicates.
  @native(260) public var standardError: Double { get }
  /// The replicates as a table of one column, for a histogram.
  @native(261) public var table: Table { get }
}
/// What is estimated from a column and from each of its resamples.
public enum BootstrapStatistic: Equatable {
  /// The arithmetic mean.
  @native(262, 263) case mean
  /// The median.
  @native(264, 265) case median
  /// The value below which a share of the values lies, from 0 to 1; type 7.
  @native(266, 267) case quantile(Double)
  /// The standard deviation with *n* − 1.
  @native(268, 269) case standardDeviation
  /// The variance with *n* − 1.
  @native(270, 271) case variance
}
/// How a CSV file is written, and how it is to be read.
///
/// Only what differs from the usual is named: `CSVFormat(separator: ";", decimal: ",")`.
public struct CSVFormat: Equatable {
  /// What becomes of rows with fewer fields than there are columns.
  public enum ShortRows {
    /// The values that are not there are missing.
    @native(272, 273) case filled
    /// They are an error.
    @native(274, 275) case refused
  }
  /// The columns that are wanted, in the order wanted; empty for all.
  @native(276, 277) public var columns: [String] { get set }
  /// What begins a line that is to be left out; `nil` for nothing.
  @native(278, 279) public var comment: String? { get set }
  /// The forms in which days and times of some columns are written, such as `dd.MM.yyyy HH:mm`.
  @native(280, 281) public var dates: [String: String] { get set }
  /// The decimal mark of numbers.
  @native(282, 283) public var decimal: String { get set }
  /// How characters are written as bytes.
  @native(284, 285) public var encoding: TextEncoding { get set }
  /// Whether the first line names the columns.
  @native(286, 287) public var hasHeader: Bool { get set }
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
  @native(288) public init(separator: String? = nil, quote: String? = "\"", decimal: String = ".", thousands: String? = nil, missing: [String] = [""], comment: String? = nil, encoding: TextEncoding = .utf8, hasHeader: Bool = true, names: [String] = [], skippedLines: Int = 0, columns: [String] = [], types: [String: ColumnType] = [:], dates: [String: String] = [:], zone: Zone = .utc, shortRows: CSVFormat.ShortRows = .refused, limit: Int? = nil)
  /// The most rows that are read; `nil` for all.
  @native(289, 290) public var limit: Int? { get set }
  /// The spellings of a missing value.
  @native(291, 292) public var missing: [String] { get set }
  /// The names of the columns, in place of those in the first line; empty for those, or for
  /// `column1`, `column2` and so on where there is no such line.
  @native(293, 294) public var names: [String] { get set }
  /// What encloses fields that hold separators or line breaks; `nil` for nothing.
  @native(295, 296) public var quote: String? { get set }
  /// Fields separated by semicolons, numbers with decimal commas, as spreadsheets write them where a
  /// comma is the decimal mark.
  @native(297) public static var semicolons: CSVFormat { get }
  /// What separates fields: one ASCII character; `nil` to find it out from the first lines.
  @native(298, 299) public var separator: String? { get set }
  /// What becomes of rows that are too short.
  @native(300, 301) public var shortRows: CSVFormat.ShortRows { get set }
  /// How many lines at the start are left out.
  @native(302, 303) public var skippedLines: Int { get set }
  /// Fields separated by tabs.
  @native(304) public static var tabs: CSVFormat { get }
  /// What separates groups of three digits in numbers; `nil` for nothing.
  @native(305, 306) public var thousands: String? { get set }
  /// The types of some columns; those of the others follow from their fields.
  @native(307, 308) public var types: [String: ColumnType] { get set }
  /// The zone whose clocks show the times that do not say how far from UTC they are.
  @native(309, 310) public var zone: Zone { get set }
}
/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Years run from 1 to 9999. The calendar is proleptic: it is used backwards, too, before its
/// introduction in 1582, as ISO 8601 does.
public struct CalendarDate: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one date is before another.
  @native(311) public static func < (left: CalendarDate, right: CalendarDate) -> Bool
  /// The date so many days later, or earlier for a negative number.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` beyond the years 1 to 9999.
  @native(312) public func adding(days: Int) throws -> CalendarDate
  /// The day of the month, 1 to 31.
  @native(313) public var day: Int { get }
  /// The day of the year, 1 to 366.
  @native(314) public var dayOfYear: Int { get }
  /// The number of days from another date to this one, negative if this one is earlier.
  @native(315) public func days(since other: CalendarDate) -> Int
  /// The date in the form of ISO 8601, such as `2026-11-22`.
  @native(316) public var description: String { get }
  /// Reads a date in the form of ISO 8601, `2026-11-22`.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a date.
  @native(317) public init(_ text: String) throws
  /// Makes a date from its year, month and day.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  /// - Throws: ``TableError`` of kind `invalidDate` if there is no such day.
  @native(318) public init(year: Int, month: Int, day: Int) throws
  /// The month, 1 for January to 12 for December.
  @native(319) public var month: Int { get }
  /// The week of the year, 1 to 53, as ISO 8601 counts: weeks begin on Monday, and the first one has
  /// the year's first Thursday.
  @native(320) public var week: Int { get }
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(321) public var weekday: Int { get }
  /// The year, 1 to 9999.
  @native(322) public var year: Int { get }
}
/// One value of a table.
///
/// Literals stand for cells wherever a cell is expected: `3`, `3.5`, `"Dream"`, `true`, `nil`.
/// A missing value and the number NaN are different things: missing means that nothing was
/// recorded, NaN that a computation had no result.
public enum Cell: CustomStringConvertible, Equatable, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral, ExpressibleByStringLiteral {
  /// The value if it is true or false, else `nil`.
  @native(323) public var bool: Bool? { get }
  /// True or false.
  @native(324, 325) case bool(Bool)
  /// The value if it is a day, else `nil`.
  @native(326) public var date: CalendarDate? { get }
  /// A day.
  @native(327, 328) case date(CalendarDate)
  /// The value if it is a moment, else `nil`.
  @native(329) public var dateTime: DateTime? { get }
  /// A moment.
  @native(330, 331) case dateTime(DateTime)
  /// The value as text; `NA` if it is missing.
  @native(332) public var description: String { get }
  /// The value as a decimal number, `nil` unless it is a number.
  @native(333) public var double: Double? { get }
  /// A decimal number, which may be NaN or infinite.
  @native(334, 335) case double(Double)
  /// The value if it is a length of time, else `nil`.
  @native(336) public var duration: TimeSpan? { get }
  /// A length of time.
  @native(337, 338) case duration(TimeSpan)
  /// Makes a cell that holds a text, or nothing if there is none.
  @native(339) public init(_ value: String?)
  /// Makes a cell that holds true or false, or nothing if there is neither.
  @native(340) public init(_ value: Bool?)
  /// Makes a cell that holds a decimal number, or nothing if there is none.
  @native(341) public init(_ value: Double?)
  /// Makes a cell that holds a whole number, or nothing if there is none.
  @native(342) public init(_ value: Int?)
  /// Makes a cell that holds a day, or nothing if there is none.
  @native(343) public init(_ value: CalendarDate?)
  /// Makes a cell that holds a moment, or nothing if there is none.
  @native(344) public init(_ value: DateTime?)
  /// Makes a cell that holds a length of time, or nothing if there is none.
  @native(345) public init(_ value: TimeSpan?)
  /// Makes a cell that holds true or false.
  @native(346) public init(booleanLiteral value: Bool)
  /// Makes a cell that holds a decimal number.
  @native(347) public init(floatLiteral value: Double)
  /// Makes a cell that holds a whole number.
  @native(348) public init(integerLiteral value: Int)
  /// Makes a cell without a value.
  @native(349) public init(nilLiteral: ())
  /// Makes a cell that holds a text.
  @native(350) public init(stringLiteral value: String)
  /// The value as a whole number, `nil` unless it is one.
  @native(351) public var int: Int? { get }
  /// A whole number.
  @native(352, 353) case int(Int)
  /// Whether no value was recorded.
  @native(354) public var isMissing: Bool { get }
  /// No value was recorded.
  @native(355, 356) case missing
  /// The value if it is text, else `nil`.
  @native(357) public var string: String? { get }
  /// A text, or the name of a category.
  @native(358, 359) case string(String)
}
/// A named column of a table: values of one type, any of which may be missing.
///
/// A column is a value: nothing changes it, and copies share their memory.
public struct Column: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The correlations of the values, in the order of the rows, with those some rows before.
  ///
  /// Lag *k* is Σ (*x*ₜ − *x̄*)(*x*ₜ₊ₖ − *x̄*) over Σ (*x*ₜ − *x̄*)², with the mean of all.
  ///
  /// - Parameter lags: How many rows to go back at most, at least 1 and fewer than there are rows.
  /// - Returns: The correlations of lags 0, which is 1, to `lags`.
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues`, or `invalidArgument` for lags that there are
  ///   not, or values that are missing, not finite or all the same.
  @native(360) public func autocorrelation(lags: Int) throws -> [Double]
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
  @native(361) public func binned(edges: [Double]) throws -> Column
  /// The numbers put into bins that hold about equally many of them; bins that would be equal are
  /// joined, so there may be fewer.
  ///
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues`, or `invalidArgument` if `quantiles` is
  ///   below 1 or above ten thousand.
  @native(362) public func binned(quantiles: Int) throws -> Column
  /// The numbers put into equally wide bins whose edges are multiples of the width.
  ///
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues` if no finite number is present, or
  ///   `invalidArgument` for a width that is not above 0 or so small that there would be more than ten
  ///   thousand bins.
  @native(363) public func binned(width: Double) throws -> Column
  /// The number of rows, missing ones included.
  @native(364) public var count: Int { get }
  /// The column as a table of one column, in plain text.
  @native(365) public var description: String { get }
  /// The values as decimal numbers, with NaN where a value is missing.
  ///
  /// Whole numbers are converted, and true and false become 1 and 0. A decimal column gives its
  /// own buffer without copying.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column holds text, categories or dates.
  @native(366) public func doubles() throws -> [Double]
  /// Makes a column of dates, `nil` for a missing one.
  @native(367) public init(_ name: String, _ values: [CalendarDate?])
  /// Makes a column of lengths of time, `nil` for a missing one.
  @native(368) public init(_ name: String, _ values: [TimeSpan?])
  /// Makes a column of texts, `nil` for a missing one.
  @native(369) public init(_ name: String, _ values: [String?])
  /// Makes a column of truth values, `nil` for a missing one.
  @native(370) public init(_ name: String, _ values: [Bool?])
  /// Makes a column of decimal numbers, `nil` for a missing one.
  @native(371) public init(_ name: String, _ values: [Double?])
  /// Makes a column of whole numbers, `nil` for a missing one.
  @native(372) public init(_ name: String, _ values: [Int?])
  /// Makes a column of moments, `nil` for a missing one.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - values: The moments.
  ///   - zone: The zone in which they are told; by default that of the first one, or UTC.
  @native(373) public init(_ name: String, _ values: [DateTime?], zone: Zone? = nil)
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
  @native(374) public init(_ name: String, categories: [String?], levels: [String] = [], ordered: Bool = false) throws
  /// Makes a column of decimal numbers of 32 bits, `nil` for a missing one.
  @native(375) public init(_ name: String, floats: [Float?])
  /// The excess kurtosis of the values that are present, corrected for bias: 0 for normal ones, above 0 if
  /// the tails are longer.
  ///
  /// *G*₂ = (*n* − 1)/((*n* − 2)(*n* − 3)) · ((*n* + 1)(*m*₄/*m*₂² − 3) + 6), as in pandas.
  ///
  /// - Throws: As ``skewness()``, for fewer than four values.
  @native(376) public func kurtosis() throws -> Double
  /// The different values that occur, as sorted text; the whole dictionary of a category column.
  ///
  /// Numbers are sorted as numbers, dates as dates. Categories keep the order of their dictionary,
  /// in which there may be some that no row has.
  @native(377) public var levels: [String] { get }
  /// Asks whether the values have to do with those of the rows before, by the test of Ljung and Box.
  ///
  /// *Q* = *n*(*n* + 2) Σ *r*ₖ²/(*n* − *k*) over the lags.
  ///
  /// - Parameter lags: How many lags to take together.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``autocorrelation(lags:)``.
  /// - Note: Ljung and Box 1978, doi:10.1093/biomet/65.2.297.
  @native(378) public func ljungBox(lags: Int) throws -> HypothesisTest
  /// The largest value; NaN if any value is NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(379) public func maximum() throws -> Double
  /// The arithmetic mean of the values that are present.
  ///
  /// Any NaN makes the mean NaN. Of a column of truth values it is the share of true.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers, `noValues`
  ///   if no value is present.
  @native(380) public func mean() throws -> Double
  /// The column as a table of one column.
  @native(381) public var mediaBundle: MediaBundle { get }
  /// The middle of the sorted values, or the mean of the two in the middle.
  ///
  /// Any NaN makes the median NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(382) public func median() throws -> Double
  /// The smallest value; NaN if any value is NaN.
  ///
  /// - Throws: As ``mean()``.
  @native(383) public func minimum() throws -> Double
  /// The number of rows without a value.
  @native(384) public var missingCount: Int { get }
  /// The value that occurs most often; among equally frequent ones the first in sorted order.
  ///
  /// - Throws: ``TableError`` of kind `noValues` if no value is present.
  @native(385) public func mostFrequent() throws -> Cell
  /// The name.
  @native(386) public var name: String { get }
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
  @native(387) public func quantile(_ share: Double) throws -> Double
  /// The column under another name.
  @native(388) public func renamed(_ name: String) -> Column
  /// The skewness of the values that are present, corrected for bias: 0 if they are symmetric, above 0 if the
  /// longer tail is that of large values.
  ///
  /// *G*₁ = √(*n*(*n* − 1))/(*n* − 2) · *m*₃/*m*₂³ᐟ², with the central moments *m*, as in pandas.
  ///
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues` for fewer than three values, or
  ///   `invalidArgument` for values that are not finite or all the same.
  @native(389) public func skewness() throws -> Double
  /// Where the values came from, `nil` if they were computed or written in a program.
  @native(390) public var source: DataSource? { get }
  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  ///
  /// - Throws: As ``mean()``; of kind `noValues` also if only one value is present.
  @native(391) public func standardDeviation() throws -> Double
  /// The values as text, `nil` where a value is missing.
  @native(392) public func strings() -> [String?]
  /// The value of a row, counted from 0.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange` if there is no such row.
  @native(393) public subscript(row: Int) -> Cell { get throws }
  /// The sum of the values that are present; 0 if there are none.
  ///
  /// Rounding errors are carried along (Neumaier's summation), so the order of the rows hardly
  /// matters. Any NaN makes the sum NaN. True counts 1, false 0.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers.
  @native(394) public func sum() throws -> Double
  /// What kind of values the column holds.
  @native(395) public var type: ColumnType { get }
  /// The different values that occur, in order of first appearance, without the missing one.
  ///
  /// - Throws: `Interrupted`.
  @native(396) public func unique() throws -> Column
  /// How often each value occurs: a table of the values, their count and their share of all rows.
  ///
  /// The most frequent value comes first, equally frequent ones in their order; the missing values,
  /// if any, are the last row. The columns are named after this column, `count` and `share`; a
  /// column that is itself called `count` or `share` is named `value` there.
  ///
  /// - Throws: `Interrupted`.
  @native(397) public func valueCounts() throws -> Table
}
/// How one column has changed.
public struct ColumnDrift: Equatable {
  /// The name of the column.
  @native(398) public var column: String { get }
  /// The mean now, `nil` if not numbers.
  @native(399) public var currentMean: Double? { get }
  /// The share of missing values now.
  @native(400) public var currentMissing: Double { get }
  /// The largest difference between the shares of values so far (Kolmogorov-Smirnov *D*) for numbers and times,
  /// the total variation for everything else; both from 0 to 1.
  @native(401) public var distance: Double { get }
  /// How much that is.
  @native(402) public var level: DriftLevel { get }
  /// Values that the reference does not have, at most 20 of them; of columns that are not numbers.
  @native(403) public var newValues: [String] { get }
  /// The *p* value of the Kolmogorov-Smirnov or the χ² test, `nil` where there is none.
  ///
  /// With many rows it is small for differences that do not matter.
  @native(404) public var pValue: Double? { get }
  /// The mean of the reference, `nil` if not numbers.
  @native(405) public var referenceMean: Double? { get }
  /// The share of missing values in the reference, NaN and infinite numbers among them.
  @native(406) public var referenceMissing: Double { get }
  /// The population stability index: over the deciles of the reference for numbers and times that have many
  /// values, over the values for everything else.
  @native(407) public var stabilityIndex: Double { get }
  /// Wasserstein's distance: how far values have moved on average, in their unit; `nil` if not numbers.
  @native(408) public var wasserstein: Double? { get }
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
  @native(409) public static prefix func ! (operand: ColumnExpression) -> ColumnExpression
  /// Whether two values differ.
  @native(410) public static func != (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a text at the right.
  @native(411) public static func != (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether two values differ, with a truth value at the right.
  @native(412) public static func != (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether two values differ, with a decimal number at the right.
  @native(413) public static func != (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether two values differ, with a whole number at the right.
  @native(414) public static func != (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether two values differ, with a text at the left.
  @native(415) public static func != (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a truth value at the left.
  @native(416) public static func != (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a decimal number at the left.
  @native(417) public static func != (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether two values differ, with a whole number at the left.
  @native(418) public static func != (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The rest of a division, with the sign of the dividend; missing for whole numbers divided by 0.
  @native(419) public static func % (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The rest of a division by a whole number.
  @native(420) public static func % (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether both conditions are true.
  @native(421) public static func && (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether both conditions are true, with the same truth value in every row at the right.
  @native(422) public static func && (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether both conditions are true, with the same truth value in every row at the left.
  @native(423) public static func && (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// The product.
  @native(424) public static func * (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The product, with a decimal number at the right.
  @native(425) public static func * (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The product, with a whole number at the right.
  @native(426) public static func * (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The product, with a decimal number at the left.
  @native(427) public static func * (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The product, with a whole number at the left.
  @native(428) public static func * (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The moment or span so much later or longer.
  @native(429) public static func + (left: ColumnExpression, right: TimeSpan) -> ColumnExpression
  /// The sum.
  @native(430) public static func + (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a text at the right.
  @native(431) public static func + (left: ColumnExpression, right: String) -> ColumnExpression
  /// The sum, with a decimal number at the right.
  @native(432) public static func + (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The sum, with a whole number at the right.
  @native(433) public static func + (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The sum, with a text at the left.
  @native(434) public static func + (left: String, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a decimal number at the left.
  @native(435) public static func + (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The sum, with a whole number at the left.
  @native(436) public static func + (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The number with its sign changed.
  @native(437) public static prefix func - (operand: ColumnExpression) -> ColumnExpression
  /// The moment or span so much earlier or shorter.
  @native(438) public static func - (left: ColumnExpression, right: TimeSpan) -> ColumnExpression
  /// The difference.
  @native(439) public static func - (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The difference, with a decimal number at the right.
  @native(440) public static func - (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The difference, with a whole number at the right.
  @native(441) public static func - (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The difference, with a decimal number at the left.
  @native(442) public static func - (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The difference, with a whole number at the left.
  @native(443) public static func - (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number.
  @native(444) public static func / (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number, with a decimal number at the right.
  @native(445) public static func / (left: ColumnExpression, right: Double) -> ColumnExpression
  /// The quotient, always a decimal number, with a whole number at the right.
  @native(446) public static func / (left: ColumnExpression, right: Int) -> ColumnExpression
  /// The quotient, always a decimal number, with a decimal number at the left.
  @native(447) public static func / (left: Double, right: ColumnExpression) -> ColumnExpression
  /// The quotient, always a decimal number, with a whole number at the left.
  @native(448) public static func / (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet.
  @native(449) public static func < (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a text at the right.
  @native(450) public static func < (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a decimal number at the right.
  @native(451) public static func < (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a whole number at the right.
  @native(452) public static func < (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a text at the left.
  @native(453) public static func < (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a decimal number at the left.
  @native(454) public static func < (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is smaller, earlier or first in the alphabet, with a whole number at the left.
  @native(455) public static func < (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet.
  @native(456) public static func <= (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a text at the right.
  @native(457) public static func <= (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a decimal number at the right.
  @native(458) public static func <= (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a whole number at the right.
  @native(459) public static func <= (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a text at the left.
  @native(460) public static func <= (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a decimal number at the left.
  @native(461) public static func <= (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not greater, later or further on in the alphabet, with a whole number at the left.
  @native(462) public static func <= (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal.
  @native(463) public static func == (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a text at the right.
  @native(464) public static func == (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether two values are equal, with a truth value at the right.
  @native(465) public static func == (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether two values are equal, with a decimal number at the right.
  @native(466) public static func == (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether two values are equal, with a whole number at the right.
  @native(467) public static func == (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether two values are equal, with a text at the left.
  @native(468) public static func == (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a truth value at the left.
  @native(469) public static func == (left: Bool, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a decimal number at the left.
  @native(470) public static func == (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether two values are equal, with a whole number at the left.
  @native(471) public static func == (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet.
  @native(472) public static func > (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a text at the right.
  @native(473) public static func > (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a decimal number at the right.
  @native(474) public static func > (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a whole number at the right.
  @native(475) public static func > (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a text at the left.
  @native(476) public static func > (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a decimal number at the left.
  @native(477) public static func > (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is greater, later or further on in the alphabet, with a whole number at the left.
  @native(478) public static func > (left: Int, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet.
  @native(479) public static func >= (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a text at the right.
  @native(480) public static func >= (left: ColumnExpression, right: String) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a decimal number at the right.
  @native(481) public static func >= (left: ColumnExpression, right: Double) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a whole number at the right.
  @native(482) public static func >= (left: ColumnExpression, right: Int) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a text at the left.
  @native(483) public static func >= (left: String, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a decimal number at the left.
  @native(484) public static func >= (left: Double, right: ColumnExpression) -> ColumnExpression
  /// Whether the left value is not smaller, earlier or before in the alphabet, with a whole number at the left.
  @native(485) public static func >= (left: Int, right: ColumnExpression) -> ColumnExpression
  /// The number without its sign.
  @native(486) public var abs: ColumnExpression { get }
  /// Whether a condition is true in all rows.
  @native(487) public var all: ColumnExpression { get }
  /// Whether a condition is true in at least one row.
  @native(488) public var any: ColumnExpression { get }
  /// The characters of a range, counted from 0, as far as there are any: `characters(0..<3)`.
  @native(489) public func characters(_ range: Range<Int>) -> ColumnExpression
  /// The number, or the nearer bound of a range that it is not in.
  @native(490) public func clipped(to range: ClosedRange<Double>) -> ColumnExpression
  /// Whether another text occurs in the text.
  @native(491) public func contains(_ text: String) -> ColumnExpression
  /// The value as one of another type, by the rules of ``Table/converting(_:to:)``.
  @native(492) public func converted(to type: ColumnType) -> ColumnExpression
  /// The cosine of an angle in radians.
  @native(493) public var cos: ColumnExpression { get }
  /// How many values are present.
  @native(494) public var count: ColumnExpression { get }
  /// How many values are present up to this row.
  @native(495) public var cumulativeCount: ColumnExpression { get }
  /// The largest value up to this row.
  @native(496) public var cumulativeMaximum: ColumnExpression { get }
  /// The smallest value up to this row.
  @native(497) public var cumulativeMinimum: ColumnExpression { get }
  /// The product of all values up to this row.
  @native(498) public var cumulativeProduct: ColumnExpression { get }
  /// The sum of all values up to this row.
  @native(499) public var cumulativeSum: ColumnExpression { get }
  /// The day that a moment is in.
  @native(500) public var date: ColumnExpression { get }
  /// The day of the month, 1 to 31.
  @native(501) public var day: ColumnExpression { get }
  /// The day of the year, 1 to 366.
  @native(502) public var dayOfYear: ColumnExpression { get }
  /// The expression as it would be written in a program.
  @native(503) public var description: String { get }
  /// The value less the one so many rows before; of days and moments, the span between them.
  @native(504) public func difference(_ rows: Int = 1) -> ColumnExpression
  /// How many different values there are, not counting the missing one.
  @native(505) public var distinctCount: ColumnExpression { get }
  /// The number *e* to the power of the value.
  @native(506) public var exp: ColumnExpression { get }
  /// What a regular expression first matches; missing where it matches nothing.
  ///
  /// - Parameters:
  ///   - pattern: The regular expression.
  ///   - group: The group in parentheses to take, counted from 1; 0, the default, for the whole match.
  /// - Returns: An expression of texts.
  @native(507) public func extracted(_ pattern: String, group: Int = 0) -> ColumnExpression
  /// The value, or that of another expression where it is missing.
  @native(508) public func filled(with other: ColumnExpression) -> ColumnExpression
  /// The value, or a fixed one where it is missing.
  @native(509) public func filled(with value: Cell) -> ColumnExpression
  /// The value, or the next one after it that is not missing.
  @native(510) public var filledBackward: ColumnExpression { get }
  /// The value, or the last one before it that is not missing.
  @native(511) public var filledForward: ColumnExpression { get }
  /// The value of the first row.
  @native(512) public var first: ColumnExpression { get }
  /// Whether the text begins with another.
  @native(513) public func hasPrefix(_ text: String) -> ColumnExpression
  /// Whether the text ends with another.
  @native(514) public func hasSuffix(_ text: String) -> ColumnExpression
  /// The hour of a moment, 0 to 23.
  @native(515) public var hour: ColumnExpression { get }
  /// The same moment as clocks of another zone tell it.
  @native(516) public func inZone(_ zone: Zone) -> ColumnExpression
  /// Makes an expression that is the same value in every row.
  @native(517) public init(_ value: Cell)
  /// Whether the value is at least one bound and at most the other.
  @native(518) public func isBetween(_ low: Cell, _ high: Cell) -> ColumnExpression
  /// Whether a number is neither infinite nor NaN.
  @native(519) public var isFinite: ColumnExpression { get }
  /// Whether the value is one of several; a missing one only if `nil` is among them.
  @native(520) public func isIn(_ values: [Cell]) -> ColumnExpression
  /// Whether the value is missing.
  @native(521) public var isMissing: ColumnExpression { get }
  /// Whether a number is NaN, the result of a computation that has none.
  @native(522) public var isNaN: ColumnExpression { get }
  /// Whether a value is there.
  @native(523) public var isPresent: ColumnExpression { get }
  /// The value so many rows before; missing in the first rows.
  @native(524) public func lag(_ rows: Int = 1) -> ColumnExpression
  /// The value of the last row.
  @native(525) public var last: ColumnExpression { get }
  /// The value so many rows after; missing in the last rows.
  @native(526) public func lead(_ rows: Int = 1) -> ColumnExpression
  /// The number of characters, as a reader counts them.
  @native(527) public var length: ColumnExpression { get }
  /// The natural logarithm; NaN for numbers below 0 and −∞ for 0.
  @native(528) public var log: ColumnExpression { get }
  /// The logarithm to base 10; NaN for numbers below 0 and −∞ for 0.
  @native(529) public var log10: ColumnExpression { get }
  /// The logarithm to base 2; NaN for numbers below 0 and −∞ for 0.
  @native(530) public var log2: ColumnExpression { get }
  /// The text in lower case.
  @native(531) public var lowercased: ColumnExpression { get }
  /// Whether a regular expression matches some part of the text.
  ///
  /// An expression that is none is found when the column expression is evaluated: ``TableError`` of
  /// kind `invalidArgument`.
  @native(532) public func matches(_ pattern: String) -> ColumnExpression
  /// The largest value.
  @native(533) public var maximum: ColumnExpression { get }
  /// The arithmetic mean.
  @native(534) public var mean: ColumnExpression { get }
  /// The middle of the sorted values, or the mean of the two in the middle.
  @native(535) public var median: ColumnExpression { get }
  /// The smallest value.
  @native(536) public var minimum: ColumnExpression { get }
  /// The minute of a moment, 0 to 59.
  @native(537) public var minute: ColumnExpression { get }
  /// The month, 1 to 12.
  @native(538) public var month: ColumnExpression { get }
  /// The expression evaluated for each group of rows by itself.
  ///
  /// `($0["mass"] - $0["mass"].mean).over("species")` is the distance from the mean of the species.
  @native(539) public func over(_ columns: String...) -> ColumnExpression
  /// The expression evaluated for each group of rows by itself.
  @native(540) public func over(_ columns: [String]) -> ColumnExpression
  /// The text with a filler in front, as often as it takes to have so many characters.
  @native(541) public func padded(to width: Int, with filler: String = " ") -> ColumnExpression
  /// The day or moment that a text in a given form says; missing where it has another form.
  ///
  /// `parsed("dd.MM.yyyy")`, `parsed("M/d/yy HH:mm")`: `yyyy`, `yy`, `MM`, `M`, `MMM`, `dd`, `d`, `HH`,
  /// `H`, `mm`, `ss` and `SSS` stand for the parts. Forms with a time give moments in UTC.
  @native(542) public func parsed(_ form: String) -> ColumnExpression
  /// One of the parts between separators; missing if there are not as many.
  ///
  /// - Parameters:
  ///   - place: Which part, counted from 0, or from the end by negative numbers: -1 is the last.
  ///   - separator: What stands between parts.
  /// - Returns: An expression of texts.
  @native(543) public func part(_ place: Int, separatedBy separator: String) -> ColumnExpression
  /// The change since so many rows before as a share of the value there: 0.1 for 10 % more.
  @native(544) public func percentChange(_ rows: Int = 1) -> ColumnExpression
  /// The number to the power of another, always a decimal number.
  @native(545) public func power(_ exponent: ColumnExpression) -> ColumnExpression
  /// The number to a power, always a decimal number.
  @native(546) public func power(_ exponent: Double) -> ColumnExpression
  /// The value below which a given share of the values lies; see ``Column/quantile(_:)``.
  @native(547) public func quantile(_ share: Double) -> ColumnExpression
  /// The quarter of the year, 1 to 4.
  @native(548) public var quarter: ColumnExpression { get }
  /// The place of the value among all, from 1; NaN comes last.
  ///
  /// - Parameters:
  ///   - method: What equal values get; the mean of their places by default.
  ///   - descending: Whether the largest value has rank 1; false by default.
  /// - Returns: An expression of decimal numbers for `.average`, else of whole ones.
  @native(549) public func rank(_ method: RankMethod = .average, descending: Bool = false) -> ColumnExpression
  /// The text with every occurrence of a part replaced.
  @native(550) public func replacing(_ old: String, with new: String) -> ColumnExpression
  /// The text with everything replaced that a regular expression matches.
  @native(551) public func replacing(pattern: String, with text: String) -> ColumnExpression
  /// The standard deviation (with *n* − 1) of a row and those before it; parameters as for
  /// ``rollingSum(_:minimumCount:)``.
  @native(552) public func rollingDeviation(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The largest of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  @native(553) public func rollingMaximum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The mean of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  @native(554) public func rollingMean(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The smallest of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  @native(555) public func rollingMinimum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The sum of a row and those before it.
  ///
  /// - Parameters:
  ///   - window: How many rows, this one included.
  ///   - minimumCount: How many values must be present; left out, all of them. With fewer the result
  ///     is missing.
  /// - Returns: An expression of decimal numbers.
  @native(556) public func rollingSum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression
  /// The nearest whole number, halves away from zero; the type of the column stays.
  @native(557) public var rounded: ColumnExpression { get }
  /// The number rounded to so many decimals, halves away from zero; negative ones round to tens,
  /// hundreds and so on.
  @native(558) public func rounded(decimals: Int) -> ColumnExpression
  /// The largest whole number that is not above the value; the type of the column stays.
  @native(559) public var roundedDown: ColumnExpression { get }
  /// The smallest whole number that is not below the value; the type of the column stays.
  @native(560) public var roundedUp: ColumnExpression { get }
  /// The place of the row, counted from 0.
  @native(561) public var rowNumber: ColumnExpression { get }
  /// The second of a moment without its fraction, 0 to 59.
  @native(562) public var second: ColumnExpression { get }
  /// -1, 0 or 1 as the number is below, at or above 0; the type of the column stays.
  @native(563) public var sign: ColumnExpression { get }
  /// The sine of an angle in radians.
  @native(564) public var sin: ColumnExpression { get }
  /// The square root; NaN for numbers below 0.
  @native(565) public var sqrt: ColumnExpression { get }
  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  @native(566) public var standardDeviation: ColumnExpression { get }
  /// The sum; 0 if no value is present.
  @native(567) public var sum: ColumnExpression { get }
  /// The tangent of an angle in radians.
  @native(568) public var tan: ColumnExpression { get }
  /// The hyperbolic tangent.
  @native(569) public var tanh: ColumnExpression { get }
  /// One value where this condition is true, a fixed one where it is false.
  @native(570) public func then(_ value: ColumnExpression, otherwise other: Cell) -> ColumnExpression
  /// One value where this condition is true, another where it is false; missing where it is missing.
  ///
  /// `($0["age"] >= 18).then("adult", otherwise: "child")`. For more than two, put one choice into
  /// another.
  @native(571) public func then(_ value: ColumnExpression, otherwise other: ColumnExpression) -> ColumnExpression
  /// A fixed value where this condition is true, another one where it is false.
  @native(572) public func then(_ value: Cell, otherwise other: ColumnExpression) -> ColumnExpression
  /// One fixed value where this condition is true, another one where it is false.
  @native(573) public func then(_ value: Cell, otherwise other: Cell) -> ColumnExpression
  /// The length of a span in a unit, as a decimal number: `($0["to"] - $0["from"]).total(.hour)`.
  @native(574) public func total(_ unit: TimeUnit) -> ColumnExpression
  /// The text without white space at both ends.
  @native(575) public var trimmed: ColumnExpression { get }
  /// The beginning of the year, month, hour and so on that a day or moment is in.
  @native(576) public func truncated(to unit: TimeUnit) -> ColumnExpression
  /// The text in upper case.
  @native(577) public var uppercased: ColumnExpression { get }
  /// The variance of the sample, with *n* − 1 in the denominator.
  @native(578) public var variance: ColumnExpression { get }
  /// The week of the year as ISO 8601 counts, 1 to 53.
  @native(579) public var week: ColumnExpression { get }
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(580) public var weekday: ColumnExpression { get }
  /// The year of a day or moment.
  @native(581) public var year: ColumnExpression { get }
  /// Whether at least one condition is true.
  @native(582) public static func || (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
  /// Whether at least one condition is true, with the same truth value in every row at the right.
  @native(583) public static func || (left: ColumnExpression, right: Bool) -> ColumnExpression
  /// Whether at least one condition is true, with the same truth value in every row at the left.
  @native(584) public static func || (left: Bool, right: ColumnExpression) -> ColumnExpression
}
/// What happens to columns that not all tables have when tables are put one below the other.
public enum ColumnMatching: Equatable, Hashable {
  /// It is an error; the order of the columns does not matter.
  @native(585, 586) case same
  /// They are left out.
  @native(587, 588) case shared
  /// They are kept, and missing where a table has none.
  @native(589, 590) case union
}
/// What a profile knows of one column.
public struct ColumnProfile: Equatable {
  /// How many values differ in the rows looked at.
  @native(591) public var distinctCount: Int { get }
  /// How the values are distributed, as a line of bars.
  @native(592) public var histogram: String { get }
  /// The largest number or latest time of the rows looked at, missing for other columns.
  @native(593) public var maximum: Cell { get }
  /// The smallest number or earliest time of the rows looked at, missing for other columns.
  @native(594) public var minimum: Cell { get }
  /// How many rows of the whole table have no value.
  @native(595) public var missingCount: Int { get }
  /// The share of the whole table's rows that have no value.
  @native(596) public var missingShare: Double { get }
  /// The most frequent value of the rows looked at, missing if there is none.
  @native(597) public var mostFrequent: Cell { get }
  /// The share of the rows with a value that have the most frequent one.
  @native(598) public var mostFrequentShare: Double { get }
  /// The name.
  @native(599) public var name: String { get }
  /// How many of the rows looked at hold NaN or an infinite number.
  @native(600) public var notFiniteCount: Int { get }
  /// The share of the numbers more than three quartile ranges beyond the quartiles (Tukey's far-out values).
  @native(601) public var outlierShare: Double { get }
  /// The skewness of the numbers, `nil` if there is none.
  @native(602) public var skewness: Double? { get }
  /// What kind of values it holds.
  @native(603) public var type: ColumnType { get }
}
/// What kind of values a column holds.
public enum ColumnType: CustomStringConvertible, Equatable, Hashable {
  /// True or false; shown as `bool`.
  @native(604, 605) case bool
  /// Text with few different values, each kept once; shown as `cat`.
  @native(606, 607) case category
  /// Days of the calendar; shown as `date`.
  @native(608, 609) case date
  /// Moments to the microsecond, told by the clocks of one time zone; shown as `time`.
  @native(610, 611) case dateTime
  /// The short name that stands under a column's name in a table.
  @native(612) public var description: String { get }
  /// Decimal numbers of 64 bits; shown as `f64`.
  @native(613, 614) case double
  /// Lengths of time to the microsecond; shown as `span`.
  @native(615, 616) case duration
  /// Decimal numbers of 32 bits, which take half the memory and have 7 digits; shown as `f32`.
  @native(617, 618) case float
  /// Whole numbers of 64 bits; shown as `i64`.
  @native(619, 620) case int
  /// Text; shown as `str`.
  @native(621, 622) case string
}
/// The columns of a table, as `$0` in `filter` and `adding`.
public struct Columns {
  /// The column of a name, as the start of an expression.
  ///
  /// Whether the table has such a column is checked when the expression is evaluated.
  @native(623) public subscript(name: String) -> ColumnExpression { get }
}
/// An estimate with the range that covers the true value in a given share of all samples.
public struct ConfidenceInterval: CustomStringConvertible, Equatable, MediaRepresentable {
  /// Whether a value lies within the interval, ends included.
  @native(624) public func contains(_ value: Double) -> Bool
  /// The estimate and the ends, such as `3706 (95 % CI 3631 to 3781)`.
  @native(625) public var description: String { get }
  /// The estimate from the sample.
  @native(626) public var estimate: Double { get }
  /// The share of samples whose intervals cover the true value, such as 0.95.
  @native(627) public var level: Double { get }
  /// The lower end.
  @native(628) public var lower: Double { get }
  /// The interval in a line of text.
  @native(629) public var mediaBundle: MediaBundle { get }
  /// How the interval was made, such as `t`.
  @native(630) public var method: String { get }
  /// The upper end.
  @native(631) public var upper: Double { get }
}
/// How often the values of one column occur with those of another, and what that says.
public struct ContingencyTable: CustomStringConvertible, Equatable, MediaRepresentable {
  /// Pearson's χ² test of whether the columns have to do with each other; the effect is Cramér's *V*.
  ///
  /// - Parameter corrected: Whether to use Yates' correction, for two rows and two columns; false by
  ///   default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `invalidArgument` if another table is to be corrected.
  @native(632) public func chiSquareTest(corrected: Bool = false) throws -> HypothesisTest
  /// The column whose values make the columns.
  @native(633) public var columnName: String { get }
  /// The values of the columns, in their order.
  @native(634) public var columns: [String] { get }
  /// For each row the counts of its columns.
  @native(635) public var counts: [[Int]] { get }
  /// Cramér's *V*, the strength of the relation from 0 to 1, without correction for bias.
  @native(636) public var cramersV: Double { get }
  /// The counts in plain text.
  @native(637) public var description: String { get }
  /// The counts that would be expected if the columns had nothing to do with each other.
  @native(638) public var expected: [[Double]] { get }
  /// McNemar's test of whether two yes-or-no columns of the same rows have different shares.
  ///
  /// Only the rows in which they differ count. The statistic is (|*b* − *c*| − 1)²/(*b* + *c*) when corrected.
  ///
  /// - Parameter corrected: Whether to correct for continuity; true by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `invalidArgument` unless both columns have the same two values, or if
  ///   no rows differ.
  /// - Note: McNemar 1947, doi:10.1007/BF02295996.
  @native(639) public func mcNemarTest(corrected: Bool = true) throws -> HypothesisTest
  /// The counts as plain text and HTML, larger ones in a darker shade.
  @native(640) public var mediaBundle: MediaBundle { get }
  /// What one column tells about the other, in nats; 0 if nothing.
  @native(641) public var mutualInformation: Double { get }
  /// The odds ratio *ad*/(*bc*) of a table of two rows and two columns; infinite if *b* or *c* is 0.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` unless there are two rows and two columns.
  @native(642) public func oddsRatio() throws -> Double
  /// φ, the correlation of two columns of two values each, without its sign.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` unless there are two rows and two columns.
  @native(643) public func phi() throws -> Double
  /// The column whose values make the rows.
  @native(644) public var rowName: String { get }
  /// The values of the rows, in their order.
  @native(645) public var rows: [String] { get }
  /// The counts as a table: a row for each value of the first column.
  @native(646) public var table: Table { get }
  /// The number of rows of the table that was counted.
  @native(647) public var total: Int { get }
}
/// The correlations of the columns of a table with each other, with their *p* values.
public struct CorrelationMatrix: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The coefficient of two columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(648) public func coefficient(_ first: String, _ second: String) throws -> Double
  /// The coefficients, from −1 to 1, columns × columns; NaN where a column does not vary.
  @native(649) public var coefficients: Matrix { get }
  /// The names of the columns.
  @native(650) public var columnNames: [String] { get }
  /// The number of rows in which both columns have values.
  @native(651) public var counts: [[Int]] { get }
  /// The coefficients in plain text.
  @native(652) public var description: String { get }
  /// The coefficients as plain text and HTML, with shades from blue (−1) to red (1).
  @native(653) public var mediaBundle: MediaBundle { get }
  /// How they are measured.
  @native(654) public var method: CorrelationMethod { get }
  /// The *p* value of two columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(655) public func pValue(_ first: String, _ second: String) throws -> Double
  /// For each coefficient the probability of one at least as far from 0 if there is no relation; 0 on the
  /// diagonal, NaN where there is no coefficient or for fewer than three rows.
  @native(656) public var pValues: Matrix { get }
  /// Each pair of columns once, the strongest correlation first: `first`, `second`, `coefficient`, `p`, `n`.
  @native(657) public var pairs: Table { get }
  /// The coefficients as a table: a row and a column for each column.
  @native(658) public var table: Table { get }
}
/// How the relation of two columns is measured.
public enum CorrelationMethod: Equatable, Hashable {
  @native(659) public init?(rawValue: String)
  /// Kendall's *τ*-b: how many pairs of rows are in the same order in both, less those that are not.
  @native(660, 661) case kendall
  /// Pearson's *r*: how nearly the values lie on a straight line.
  @native(662, 663) case pearson
  /// Spearman's *ρ*: Pearson's *r* of the ranks; whether one grows with the other, on whatever curve.
  @native(664, 665) case spearman
}
/// The covariances of the columns of a table with each other.
public struct CovarianceMatrix: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The names of the columns.
  @native(666) public var columnNames: [String] { get }
  /// The covariances in plain text.
  @native(667) public var description: String { get }
  /// The covariances as plain text and HTML.
  @native(668) public var mediaBundle: MediaBundle { get }
  /// The covariances as a table: a row and a column for each column.
  @native(669) public var table: Table { get }
  /// The covariances with *n* − 1, columns × columns, in the products of the columns' units.
  @native(670) public var values: Matrix { get }
}
/// Which sums of a cross table are 1.
public enum CrossNormalization: Equatable, Hashable {
  /// That of the whole table.
  @native(671, 672) case all
  /// Those of each column.
  @native(673, 674) case columns
  /// None: the numbers are counts.
  @native(675, 676) case none
  /// Those of each row.
  @native(677, 678) case rows
}
/// What is wrong with a file that tables are read from.
public struct DataFileError: CustomStringConvertible, Equatable, Error, MartletError {
  /// `malformed-file`.
  @native(679) public var code: String { get }
  /// The file.
  @native(680) public var culprit: String? { get }
  /// The file, `nil` for a text that is none.
  @native(681) public var file: String? { get }
  /// What kind of file it should be, such as `JSON`.
  @native(682) public var format: String { get }
  /// What is wrong, with the file and the place.
  @native(683) public var message: String { get }
  /// What is wrong, and where.
  @native(684) public var problem: String { get }
  /// What to do, where that can be said.
  @native(685) public var remedy: String? { get }
}
/// Where the values of a column came from.
///
/// It goes with each column through everything that keeps its values: filters, orders, joins. What is
/// computed has no source of its own.
public struct DataSource: CustomStringConvertible, Equatable, Hashable {
  /// How many bytes it had, where that is known.
  @native(686) public var byteCount: Int? { get }
  /// A sum over its bytes, such as `crc32 cbf43926`, where there is one.
  @native(687) public var checksum: String? { get }
  /// Whose work it is, where that is known.
  @native(688) public var citation: String? { get }
  /// The name and what else is known, in one line.
  @native(689) public var description: String { get }
  /// Under which licence it may be used, where that is known.
  @native(690) public var licence: String? { get }
  /// The file, the address or the dataset.
  @native(691) public var name: String { get }
  /// What was asked of a database, or which part of a file was read.
  @native(692) public var query: String? { get }
  /// When it was fetched from the web, `nil` for all else.
  ///
  /// It is not part of what distinguishes a source from another, nor shown with it, so that a notebook
  /// run twice is the same.
  @native(693) public var retrieved: DateTime? { get }
}
/// Tables that are kept elsewhere, and asked for in SQL.
///
/// A database is a value that says where the tables are: it holds no connection. Each operation makes
/// one, and ends it. ``SQLiteDatabase`` and ``PostgresDatabase`` are the two there are.
///
/// Values never become part of a statement's text: where the statement has a placeholder, `?` for
/// SQLite and `$1`, `$2`, … for PostgreSQL, the value is handed over beside it, so no text in it can
/// change what is asked.
public protocol Database {
  /// Runs a statement that changes the database.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, such as `delete from goods where price > ?`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted, 0 for statements that do no such thing.
  /// - Throws: ``DatabaseError``; ``Interrupted``; an error of code `not-allowed`.
  @native(694) @discardableResult public func execute(_ statement: String, _ values: [Cell]) throws -> Int
  /// The rows that a statement gives, in parts that fit into memory, one after the other.
  ///
  /// All parts have the same columns with the same types. While `body` runs the database is being
  /// read: other connections may have to wait before they can write to it.
  ///
  /// ```swift
  /// try shop.forEachChunk("select * from visits", rows: 50_000) { chunk in
  ///   print(chunk["seconds"].sum())
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  ///   - rows: How many rows a part has, 1 or more; the last one may have fewer.
  ///   - body: Is given each part.
  /// - Throws: As `query`; ``TableError`` of kind `invalidArgument`; what `body`
  ///   throws.
  @native(695) public func forEachChunk(_ statement: String, _ values: [Cell], rows: Int, _ body: (Table) throws -> ()) throws
  /// The rows that a statement without placeholders gives, in parts that fit into memory.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - rows: How many rows a part has; 100 000 by default.
  ///   - body: Is given each part.
  /// - Throws: As `forEachChunk` with values.
  @native(696) public func forEachChunk(_ statement: String, rows: Int = 100_000, _ body: (Table) throws -> ()) throws
  /// The rows that a statement gives, as a table.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns. See ``SQLiteDatabase`` and
  ///   ``PostgresDatabase`` for their types.
  /// - Throws: ``DatabaseError``; ``TableError`` of kind `duplicateColumn` if two columns have the same
  ///   name; ``Interrupted``; an error of code `not-allowed`.
  @native(697) public func query(_ statement: String, _ values: [Cell]) throws -> Table
  /// The whole of a table or view.
  ///
  /// - Parameter name: Its name, as ``tables`` gives it.
  /// - Returns: The table.
  /// - Throws: ``DatabaseError`` of kind `unknownTable`, with the nearest name; as
  ///   `query`.
  @native(698) public func table(_ name: String) throws -> Table
  /// The names of the tables and views, sorted.
  ///
  /// - Throws: ``DatabaseError``; an error of code `not-allowed`.
  @native(699) public var tables: [String] { get throws }
  /// Writes a table into the database that has none of this name yet.
  ///
  /// - Parameters:
  ///   - table: What is written; at least one column.
  ///   - name: The name of the table in the database.
  /// - Throws: As `write` with a mode.
  @native(700) public func write(_ table: Table, to name: String) throws
  /// Writes a table into the database: all of it, or nothing if something goes wrong.
  ///
  /// - Parameters:
  ///   - table: What is written; at least one column.
  ///   - name: The name of the table in the database.
  ///   - mode: What happens if there is one of this name; an error by default.
  /// - Throws: ``DatabaseError`` of kind `tableExists`, of kind `unwritableValue` for a value that the
  ///   database cannot hold, or of kind `failed`; ``TableError`` of kind `unknownColumn` for rows
  ///   added to a table that lacks one of the columns; ``Interrupted``; an error of code `not-allowed`.
  @native(701) public func write(_ table: Table, to name: String, mode: WritingMode) throws
}
/// What went wrong between a program and a database.
public struct DatabaseError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of mistake, each with the values involved.
  public enum Kind {
    /// The database understood, but could not do it.
    @native(702, 703) case failed(database: String, reason: String, remedy: String?)
    /// A library that is not installed.
    @native(704, 705) case missingLibrary(name: String, package: String)
    /// A statement that does what is not allowed here.
    @native(706, 707) case refusedStatement(action: String, remedy: String)
    /// A table that is there already.
    @native(708, 709) case tableExists(name: String)
    /// A table that the database does not have.
    @native(710, 711) case unknownTable(name: String, available: [String])
    /// A server that could not be reached, or did not let the program in.
    @native(712, 713) case unreachable(database: String, reason: String, remedy: String?)
    /// A value that no column of a table can hold.
    @native(714, 715) case unreadableValue(column: String, row: Int, value: String, remedy: String)
    /// A value that the database cannot hold.
    @native(716, 717) case unwritableValue(column: String, row: Int, value: String, reason: String, remedy: String)
    /// An address that is none.
    @native(718, 719) case wrongAddress(address: String, reason: String)
    /// A statement that the database does not understand, and where, in bytes of its UTF-8, if the
    /// database says so.
    @native(720, 721) case wrongStatement(reason: String, statement: String, place: Int?)
    /// More or fewer values than the statement has placeholders.
    @native(722, 723) case wrongValueCount(given: Int, expected: Int, placeholder: String)
  }
  /// The stable name of the kind, such as `unknown-table`.
  @native(724) public var code: String { get }
  /// The name or text in the user's program that is to blame.
  @native(725) public var culprit: String? { get }
  /// Which mistake it was.
  @native(726) public var kind: DatabaseError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(727) public var message: String { get }
  /// What to do.
  @native(728) public var remedy: String? { get }
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
  @native(729) public static func airlinePassengers() -> Table
  /// 392 cars of 1970 to 1982, and how far they go with a gallon.
  ///
  /// `cylinders`, `displacement`, `horsepower`, `weight`, `acceleration`, `model_year`, `origin` (1 the
  /// United States, 2 Europe, 3 Japan), `car_name`, and the miles a gallon `mpg`.
  ///
  /// - Returns: A table of 392 rows and 9 columns.
  /// - Note: Quinlan, *Auto MPG*, 1993, UCI Machine Learning Repository, doi:10.24432/C5859H, licence
  ///   CC BY 4.0. As in mlxtend 0.25 (BSD-3-Clause), without the six rows that lack the horsepower.
  @native(730) public static func autoMPG() -> Table
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
  @native(731) public static func blobs(rows: Int = 300, centers: Int = 3, features: Int = 2, deviation: Double = 1, seed: Int = 0) throws -> Table
  /// 569 tumors of the breast, by what the nuclei of their cells look like.
  ///
  /// 30 decimal columns, the mean, the standard error and the worst of ten measures, and the category
  /// `diagnosis`: benign (357) or malignant (212).
  ///
  /// - Returns: A table of 569 rows and 31 columns.
  /// - Note: Wolberg, Mangasarian, Street and Street, *Breast Cancer Wisconsin (Diagnostic)*, 1993, UCI
  ///   Machine Learning Repository, doi:10.24432/C5DW2B, licence CC BY 4.0. As in scikit-learn 1.9.
  @native(732) public static func breastCancer() -> Table
  /// A circle inside of another one.
  ///
  /// - Parameters:
  ///   - rows: The number of points, 2 or more; half of them on each circle.
  ///   - noise: The standard deviation of the points from their circle, not negative.
  ///   - factor: The radius of the inner circle, above 0 and below 1; that of the outer one is 1.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The columns `x1` and `x2`, and the category `circle`: 0 for the outer one.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(733) public static func circles(rows: Int = 200, noise: Double = 0.05, factor: Double = 0.5, seed: Int = 0) throws -> Table
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
  @native(734) public static func classification(rows: Int = 200, features: Int = 10, informative: Int = 3, classes: Int = 2, separation: Double = 1, seed: Int = 0) throws -> Table
  /// 442 patients with diabetes, and how the disease went on within a year.
  ///
  /// `age`, `sex` (1 or 2), `bmi`, mean blood pressure `bp`, six measures of blood serum `s1` to
  /// `s6` in natural units, and the measure of progression `target`.
  ///
  /// - Returns: A table of 442 rows and 11 columns.
  /// - Note: Efron, Hastie, Johnstone and Tibshirani, *Least angle regression*, Annals of Statistics
  ///   32, 2004. As in scikit-learn 1.9 without scaling, licence BSD-3-Clause.
  @native(735) public static func diabetes() -> Table
  /// 1,797 digits written by hand, pictures of 8 × 8 gray values from 0 to 16.
  ///
  /// The column `pRC` is the value in row R and column C, both from 0 to 7; `label` is the digit, a
  /// whole number.
  ///
  /// - Returns: A table of 1,797 rows and 65 columns.
  /// - Note: Alpaydin and Kaynak, *Optical Recognition of Handwritten Digits*, 1998, UCI Machine
  ///   Learning Repository, doi:10.24432/C50P49, licence CC BY 4.0: its test part, as in
  ///   scikit-learn 1.9.
  @native(736) public static func digits() -> Table
  /// 150 irises of three species, measured in centimeters.
  ///
  /// The columns are `sepal_length`, `sepal_width`, `petal_length`, `petal_width` and the category
  /// `species`: setosa, versicolor or virginica, 50 of each.
  ///
  /// - Returns: A table of 150 rows and 5 columns.
  /// - Note: Fisher, *The use of multiple measurements in taxonomic problems*, Annals of Eugenics 7,
  ///   1936; UCI Machine Learning Repository, doi:10.24432/C56C76, licence CC BY 4.0. As in
  ///   scikit-learn 1.9.
  @native(737) public static func iris() -> Table
  /// The datasets that come with the library: name, size, task, source and licence of each.
  @native(738) public static func list() -> Table
  /// Two half moons that reach into each other.
  ///
  /// - Parameters:
  ///   - rows: The number of points, 2 or more; half of them on each moon.
  ///   - noise: The standard deviation of the points from their moon, not negative.
  ///   - seed: The same seed gives the same points.
  /// - Returns: The columns `x1` and `x2`, and the category `moon`.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(739) public static func moons(rows: Int = 200, noise: Double = 0.1, seed: Int = 0) throws -> Table
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
  @native(740) public static func penguins() -> Table
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
  @native(741) public static func regression(rows: Int = 200, features: Int = 10, informative: Int = 3, noise: Double = 10, seed: Int = 0) throws -> Table
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
  @native(742) public static func titanic() -> Table
  /// 178 wines of three cultivars of one region of Italy, by chemical analysis.
  ///
  /// 13 decimal columns from `alcohol` to `proline`, and the category `cultivar`: 0, 1 or 2.
  ///
  /// - Returns: A table of 178 rows and 14 columns.
  /// - Note: Aeberhard and Forina, *Wine*, 1991, UCI Machine Learning Repository,
  ///   doi:10.24432/C5PC7J, licence CC BY 4.0. As in scikit-learn 1.9.
  @native(743) public static func wine() -> Table
}
/// A moment, to the microsecond, and the zone whose clocks tell it.
///
/// Years run from 1 to 9999. Two date-times are equal if they are the same moment, whatever their
/// zones.
public struct DateTime: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one moment is before another.
  @native(744) public static func < (left: DateTime, right: DateTime) -> Bool
  /// The moment so much later.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` beyond the years 1 to 9999.
  @native(745) public func adding(_ span: TimeSpan) throws -> DateTime
  /// The day.
  @native(746) public var date: CalendarDate { get }
  /// The day of the month, 1 to 31.
  @native(747) public var day: Int { get }
  /// The time in the form of ISO 8601, such as `2026-11-22T08:30:00Z` or `2026-11-22T09:30:00+01:00`.
  @native(748) public var description: String { get }
  /// The hour, 0 to 23.
  @native(749) public var hour: Int { get }
  /// The same moment as clocks in another zone tell it.
  @native(750) public func inZone(_ zone: Zone) -> DateTime
  /// Reads a time in the form of ISO 8601: `2026-11-22T08:30:00Z`, `2026-11-22 08:30+01:00`.
  ///
  /// Between date and time stands a `T` or a space; seconds and their fraction may be left out. A text
  /// that ends in `Z` or a distance from UTC says which moment it is; without one it is read as
  /// clocks of the zone show it.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a time.
  @native(751) public init(_ text: String, zone: Zone = .utc) throws
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
  @native(752) public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Double = 0, zone: Zone = .utc) throws
  /// The minute, 0 to 59.
  @native(753) public var minute: Int { get }
  /// The month, 1 for January to 12 for December.
  @native(754) public var month: Int { get }
  /// The second, from 0 to below 60, with its fraction.
  @native(755) public var second: Double { get }
  /// The time from another moment to this one, negative if this one is earlier.
  @native(756) public func span(since other: DateTime) -> TimeSpan
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(757) public var weekday: Int { get }
  /// The year, 1 to 9999.
  @native(758) public var year: Int { get }
  /// The zone in which the parts are told.
  @native(759) public var zone: Zone { get }
}
/// How far two distributions over the same values are apart.
///
/// A distribution is a list of weights, such as counts or shares: at least 0 and not all 0. Each list is
/// divided by its sum. Logarithms are natural, so that results are in nats.
public enum Divergence {
  /// The cross entropy −Σ *p* ln *q*: the entropy of `p` and the relative entropy to `q`.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  @native(760) public static func crossEntropy(_ p: [Double], _ q: [Double]) throws -> Double
  /// The entropy −Σ *p* ln *p*: how uncertain a value is; 0 if only one is possible.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  @native(761) public static func entropy(_ p: [Double]) throws -> Double
  /// Hellinger's distance, from 0 to 1: the root of ½ Σ (√*p* − √*q*)².
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  @native(762) public static func hellinger(_ p: [Double], _ q: [Double]) throws -> Double
  /// The divergence of Jensen and Shannon: the mean relative entropy to the mean of both.
  ///
  /// Symmetric, from 0 to ln 2. Its root is a distance.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  @native(763) public static func jensenShannon(_ p: [Double], _ q: [Double]) throws -> Double
  /// The relative entropy of Kullback and Leibler, Σ *p* ln(*p*/*q*).
  ///
  /// Infinite if something that `p` has does not occur in `q`. Not symmetric.
  ///
  /// - Parameters:
  ///   - p: The true weights.
  ///   - q: The weights that stand for them, as many.
  /// - Returns: Nats, at least 0.
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  @native(764) public static func kullbackLeibler(_ p: [Double], _ q: [Double]) throws -> Double
  /// The population stability index Σ (*q* − *p*) ln(*q*/*p*), with shares of at least 10⁻⁶.
  ///
  /// By custom, below 0.1 nothing has changed, and above 0.25 much has.
  ///
  /// - Parameters:
  ///   - p: The weights of the reference.
  ///   - q: The weights now, as many.
  /// - Returns: The index, at least 0.
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  @native(765) public static func populationStability(_ p: [Double], _ q: [Double]) throws -> Double
  /// The total variation ½ Σ |*p* − *q*|, from 0 to 1: the largest difference in probability of anything.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` for weights that are none.
  @native(766) public static func totalVariation(_ p: [Double], _ q: [Double]) throws -> Double
}
/// How much a column has changed between two tables.
public enum DriftLevel: Equatable, Hashable {
  @native(767) public init?(rawValue: String)
  /// Above 0.25: what was learned from the reference may no longer hold.
  @native(768, 769) case large
  /// From 0.1 to 0.25: worth a look.
  @native(770, 771) case moderate
  /// A population stability index below 0.1.
  @native(772, 773) case stable
}
/// How a table has changed against another one: the result of ``Table/drift(comparedWith:bins:)``.
public struct DriftReport: CustomStringConvertible, Equatable, MediaRepresentable {
  /// Columns that hold another kind of values now.
  @native(774) public var changedTypes: [String] { get }
  /// What is known of a column.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(775) public func column(_ name: String) throws -> ColumnDrift
  /// The columns of both tables, the one that has changed most first.
  @native(776) public var columns: [ColumnDrift] { get }
  /// The number of rows now.
  @native(777) public var currentRows: Int { get }
  /// The report in plain text.
  @native(778) public var description: String { get }
  /// The report as plain text and HTML.
  @native(779) public var mediaBundle: MediaBundle { get }
  /// Columns that are only in the reference.
  @native(780) public var missingColumns: [String] { get }
  /// Columns that are only in the table now.
  @native(781) public var newColumns: [String] { get }
  /// The number of rows of the reference.
  @native(782) public var referenceRows: Int { get }
  /// The columns as a table: a row each.
  @native(783) public var table: Table { get }
}
/// One thing that should be known of a table before training, and what to do about it.
public struct Finding: CustomStringConvertible, Equatable {
  /// What to do about it.
  @native(784) public var advice: String { get }
  /// The columns it is about; none if it is about whole rows.
  @native(785) public var columns: [String] { get }
  /// The finding in a line of text.
  @native(786) public var description: String { get }
  /// What kind of thing it is.
  @native(787) public var kind: FindingKind { get }
  /// What was found.
  @native(788) public var message: String { get }
  /// How much it matters.
  @native(789) public var severity: FindingSeverity { get }
}
/// What kind of thing a profile has found.
public enum FindingKind: Equatable, Hashable {
  /// All values are the same, or all are missing.
  @native(790, 791) case constant
  /// Rows that occur more than once.
  @native(792, 793) case duplicateRows
  /// Two columns that say nearly the same.
  @native(794, 795) case highCorrelation
  /// Every row has a value of its own.
  @native(796, 797) case identifier
  /// Classes of very different size, or a class with very few rows.
  @native(798, 799) case imbalance
  @native(800) public init?(rawValue: String)
  /// A column that says nearly all about the target by itself.
  @native(801, 802) case leakage
  /// A column of texts with very many values.
  @native(803, 804) case manyValues
  /// Values are missing.
  @native(805, 806) case missingValues
  /// Nearly all values are the same.
  @native(807, 808) case nearlyConstant
  /// NaN or infinite numbers.
  @native(809, 810) case notFinite
  /// Texts that could be numbers.
  @native(811, 812) case numbersAsText
  /// Numbers far away from the others.
  @native(813, 814) case outliers
  /// A long tail on one side.
  @native(815, 816) case skewed
}
/// How much a finding of a profile matters.
public enum FindingSeverity: Equatable, Hashable {
  @native(817) public init?(rawValue: String)
  /// Good to know.
  @native(818, 819) case note
  /// To be dealt with before training.
  @native(820, 821) case problem
  /// Likely to make a model worse, or to mislead.
  @native(822, 823) case warning
}
/// A table whose rows are in groups of equal keys: the result of ``Table/grouped(by:)``.
///
/// Groups come in the order in which they first appear; what is missing is a key like any other.
public struct GroupedTable: CustomStringConvertible, MediaRepresentable {
  /// The number of groups.
  @native(824) public var count: Int { get }
  /// How many rows each group has: a table of the keys and a column `count`.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a key is called `count`.
  @native(825) public func counts() throws -> Table
  /// What the groups are, in a line.
  @native(826) public var description: String { get }
  /// The names of the columns that are equal inside of a group.
  @native(827) public var keys: [String] { get }
  /// What a function makes of each group's rows, one below the other.
  ///
  /// - Parameter function: Takes the rows of a group, returns a table; all must have columns of the same
  ///   names and types.
  /// - Returns: One table of all the rows.
  /// - Throws: What the function throws; ``TableError`` as ``Table/stacked(_:columns:)``.
  @native(828) public func mapped(_ function: (Table) throws -> Table) throws -> Table
  /// The table of the groups' keys and counts.
  @native(829) public var mediaBundle: MediaBundle { get }
  /// One row for each group: its keys, and what is computed of its rows.
  ///
  /// `table.grouped(by: "species").summarized(["mean": .mean("mass"), "n": .count])`.
  ///
  /// - Parameter aggregates: What to compute, by the names of the new columns.
  /// - Returns: A table of the keys and the new columns, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `duplicateColumn`; `wrongOperand` for a column
  ///   whose type does not fit; `overflow` for a sum of whole numbers; what a closure throws.
  @native(830) public func summarized(_ aggregates: Aggregates) throws -> Table
  /// The table.
  @native(831) public var table: Table { get }
  /// The rows of each group as a table of its own.
  @native(832) public func tables() -> [Table]
}
/// The result of a test of a hypothesis: the statistic, its *p* value, the size of the effect, and what
/// that means in a sentence.
///
/// The *p* value is the probability of a statistic at least as extreme if the null hypothesis holds. It
/// says neither how probable the hypothesis is nor how large the effect: for that there is
/// ``effectSize``.
public struct HypothesisTest: CustomStringConvertible, Equatable, MediaRepresentable {
  /// What should be known before the result is used, such as small counts; may be empty.
  @native(833) public var caution: String { get }
  /// The degrees of freedom of the statistic's distribution; none, one or two numbers.
  @native(834) public var degreesOfFreedom: [Double] { get }
  /// The test in plain text: the numbers, the groups and the reading.
  @native(835) public var description: String { get }
  /// What measures the effect, such as `Cohen's d`; empty if nothing does.
  @native(836) public var effectName: String { get }
  /// The size of the effect, `nil` if there is no usual measure of it.
  @native(837) public var effectSize: Double? { get }
  /// The groups with their sizes and what the test compares.
  @native(838) public var groups: Table { get }
  /// The interval of what is estimated, such as a difference of means, where there is one.
  @native(839) public var interval: ConfidenceInterval? { get }
  /// Whether the *p* value is below a level, 0.05 by default.
  @native(840) public func isSignificant(level: Double = 0.05) -> Bool
  /// The test as plain text and HTML.
  @native(841) public var mediaBundle: MediaBundle { get }
  /// What kind of test it is, such as `Welch's t test`.
  @native(842) public var name: String { get }
  /// The probability of a statistic at least as extreme under the null hypothesis.
  @native(843) public var pValue: Double { get }
  /// One sentence that says what was found.
  @native(844) public var reading: String { get }
  /// The statistic.
  @native(845) public var statistic: Double { get }
  /// The usual letter of the statistic, such as `t`.
  @native(846) public var statisticName: String { get }
  /// The result as a table of one row, to put several below each other.
  @native(847) public var table: Table { get }
}
/// What to put where a value is missing.
public enum Imputation: Equatable {
  /// The same value everywhere.
  @native(848, 849) case constant(Cell)
  /// The mean of the values that are present.
  @native(850, 851) case mean
  /// The median of the values that are present.
  @native(852, 853) case median
  /// The value that occurs most often; among equally frequent ones the first in order.
  @native(854, 855) case mostFrequent
}
/// How a table is laid out as JSON.
public enum JSONLayout: Equatable, Hashable {
  /// An object of columns.
  @native(856, 857) case columns
  /// An array of records, one in each line.
  @native(858, 859) case records
}
/// How many partners the rows of two tables may have in a join.
public enum JoinCardinality: Equatable, Hashable {
  /// Any number.
  @native(860, 861) case any
  /// Keys occur at most once in the other table.
  @native(862, 863) case manyToOne
  /// Keys occur at most once in this table.
  @native(864, 865) case oneToMany
  /// Keys occur at most once in either table.
  @native(866, 867) case oneToOne
}
/// Which rows of two tables a join keeps.
public enum JoinKind: Equatable, Hashable {
  /// Rows of this table that have no partner, without the other table's columns.
  @native(868, 869) case anti
  /// All rows of both tables.
  @native(870, 871) case full
  /// Rows that have a partner in the other table.
  @native(872, 873) case inner
  /// All rows of this table; without a partner, the other table's columns are missing.
  @native(874, 875) case left
  /// All rows of the other table; without a partner, this table's columns are missing.
  @native(876, 877) case right
  /// Rows of this table that have a partner, once each, without the other table's columns.
  @native(878, 879) case semi
}
/// What Levene's test measures distances from.
public enum LeveneCenter: Equatable, Hashable {
  /// The group's mean, as Levene did.
  @native(880, 881) case mean
  /// The group's median.
  @native(882, 883) case median
}
/// How much must be missing for a row or a column to be dropped.
public enum MissingRule: CustomStringConvertible, Equatable {
  /// All values.
  @native(884, 885) case all
  /// Any value.
  @native(886, 887) case any
  /// The rule as it is written in a program.
  @native(888) public var description: String { get }
  /// A larger share of the values than this one, from 0 to 1.
  @native(889, 890) case moreThan(Double)
}
/// How *p* values are adjusted when several tests are made: of twenty, one is below 0.05 by chance.
public enum PValueAdjustment: Equatable, Hashable {
  /// The adjusted values, in the order of the given ones, at most 1.
  ///
  /// `PValueAdjustment.holm.adjusted([0.01, 0.04, 0.03])`
  ///
  /// - Parameter pValues: The *p* values of tests, from 0 to 1.
  /// - Returns: As many values, in the order of the given ones.
  /// - Throws: ``TableError`` of kind `invalidArgument` if one is not from 0 to 1.
  /// - Note: Holm 1979, https://www.jstor.org/stable/4615733; Benjamini and Hochberg 1995,
  ///   doi:10.1111/j.2517-6161.1995.tb02031.x.
  @native(891) public func adjusted(_ pValues: [Double]) throws -> [Double]
  /// Benjamini and Hochberg's: the share of false ones among the findings stays below the level.
  @native(892, 893) case benjaminiHochberg
  /// Each times the number of tests: the chance of any false finding stays below the level.
  @native(894, 895) case bonferroni
  /// Holm's: the same promise as Bonferroni's with larger power; never worse.
  @native(896, 897) case holm
}
/// How an interface of the web gives long lists page by page.
public struct Paging: Equatable {
  /// The answer holds a word that asks for the next page.
  ///
  /// - Parameters:
  ///   - parameter: The name of the parameter that the word goes into, such as `cursor`.
  ///   - field: Where in the answer the word is, such as `meta.next_cursor`.
  /// - Returns: The way of paging.
  @native(898) public static func cursor(_ parameter: String, from field: String) -> Paging
  /// The answer holds the address of the next page, and `null` or nothing on the last.
  ///
  /// - Parameter field: Where, such as `next` or `links.next`.
  /// - Returns: The way of paging.
  @native(899) public static func field(_ field: String) -> Paging
  /// The header `Link` holds the address of the next page, as with GitHub.
  @native(900) public static var link: Paging { get }
  /// Everything is on one page.
  @native(901) public static var none: Paging { get }
  /// Pages have numbers; the one behind the last is empty.
  ///
  /// - Parameters:
  ///   - parameter: The name of the parameter, such as `page`.
  ///   - first: The number of the first page; 1 by default.
  /// - Returns: The way of paging.
  @native(902) public static func number(_ parameter: String, first: Int = 1) -> Paging
  /// A parameter says how many records to leave out; behind the last there are none.
  ///
  /// - Parameter parameter: The name of the parameter, such as `offset`.
  /// - Returns: The way of paging.
  @native(903) public static func offset(_ parameter: String) -> Paging
}
/// What ``Table/pivoted(rows:columns:values:_:)`` makes of several values for one place.
public enum PivotSummary: Equatable, Hashable {
  /// How many there are that are not missing.
  @native(904, 905) case count
  /// The first one.
  @native(906, 907) case first
  /// The largest.
  @native(908, 909) case maximum
  /// Their mean.
  @native(910, 911) case mean
  /// Their median.
  @native(912, 913) case median
  /// The smallest.
  @native(914, 915) case minimum
  /// There must be one at most.
  @native(916, 917) case single
  /// Their sum.
  @native(918, 919) case sum
}
/// A database on a server of PostgreSQL.
///
/// ```swift
/// let shop = PostgresDatabase("postgresql://ann@localhost/shop")
/// shop.tables
/// let dear = shop.query("select name, price from goods where price > $1", 3.5)
/// shop.write(dear, to: "dear", mode: .replace)
/// ```
///
/// An address is `postgresql://name:password@host:port/database`. What is left out has PostgreSQL's own
/// defaults: this computer's socket, port 5432, the user's name, and passwords from `~/.pgpass`. Signs
/// with a meaning in addresses are written as `%` and two hexadecimal digits; so is the folder of a
/// socket, `postgresql://%2Fvar%2Frun%2Fpostgresql/shop`. Behind a `?` may stand `sslmode`,
/// `sslrootcert=system` and `application_name`. Whoever asks for permissions is asked for the host; a
/// socket counts as `localhost`.
///
/// | type | is written as | is read from |
/// |---|---|---|
/// | double | `double precision` | `double precision`, `numeric` (rounded to 64 bits) |
/// | float | `real` | `real` |
/// | int | `bigint` | `smallint`, `integer`, `bigint`, `oid`, `numeric(p)` without decimals of up to 18 digits |
/// | bool | `boolean` | `boolean` |
/// | string | `text` | `text`, `varchar`, `uuid`, `json`, arrays and all other types, as the server writes them |
/// | category | `text` | never; convert the column |
/// | date | `date` | `date` |
/// | dateTime | `timestamp with time zone` | `timestamp` with or without time zone, in UTC |
/// | duration | `interval`, a day being 24 hours | `interval` without months, `time` of day |
///
/// Missing is `NULL`, and NaN is NaN. Days beyond the years 1 to 9999, infinite ones, intervals with
/// months, and bytes (`bytea`) cannot be read: ask for their text, as in `span::text`. What reads is sent
/// as read-only. Statements use the placeholders `$1`, `$2`, …; where the server cannot tell the type, it
/// is said with the placeholder: `$1::date`.
///
/// The server's library, libpq, is looked for when it is first needed; Debian's package is `libpq5`.
public struct PostgresDatabase: CustomStringConvertible, Database, Equatable {
  /// The address without the password.
  @native(920) public var description: String { get }
  /// Runs a statement that changes the database, in a transaction of its own.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted.
  /// - Throws: As `execute` with an array of values.
  @native(921) @discardableResult public func execute(_ statement: String, _ values: Cell...) throws -> Int
  /// Runs a statement that changes the database, in a transaction of its own.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, such as `delete from goods where price > $1`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted.
  /// - Throws: As `query`.
  @native(922) @discardableResult public func execute(_ statement: String, _ values: [Cell]) throws -> Int
  /// The rows that a statement gives, in parts that fit into memory, one after the other.
  ///
  /// All parts have the same columns with the same types.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  ///   - rows: How many rows a part has, 1 or more; the last one may have fewer.
  ///   - body: Is given each part.
  /// - Throws: As `query`; ``TableError`` of kind `invalidArgument`; what `body` throws.
  @native(923) public func forEachChunk(_ statement: String, _ values: [Cell], rows: Int, _ body: (Table) throws -> ()) throws
  /// Says where a database is; each operation connects to it.
  ///
  /// - Throws: ``DatabaseError`` of kind `wrongAddress`.
  @native(924) public init(_ address: String) throws
  /// The rows that a statement gives, as a table.
  ///
  /// For example `shop.query("select * from goods where price > $1 and maker = $2", 3.5, "Acme")`; a value
  /// in a variable is `Cell(limit)`.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns.
  /// - Throws: As `query` with an array of values.
  @native(925) public func query(_ statement: String, _ values: Cell...) throws -> Table
  /// The rows that a statement gives, as a table.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, as `select … where price > $1 and maker = $2`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns.
  /// - Throws: ``DatabaseError`` of kind `wrongStatement` with the place, `wrongValueCount`,
  ///   `refusedStatement`, `unknownTable`, `unreadableValue`, `unreachable`, `missingLibrary` or
  ///   `failed`; ``TableError`` of kind `duplicateColumn` if two columns have the same name;
  ///   ``Interrupted``; an error of code `not-allowed`.
  @native(926) public func query(_ statement: String, _ values: [Cell]) throws -> Table
  /// The whole of a table or view.
  ///
  /// - Parameter name: Its name, as ``tables`` gives it.
  /// - Returns: The table.
  /// - Throws: ``DatabaseError`` of kind `unknownTable`, with the nearest name; as `query`.
  @native(927) public func table(_ name: String) throws -> Table
  /// The names of the tables and views, sorted; those that need it with their schema and a point.
  ///
  /// - Throws: ``DatabaseError`` of kind `unreachable`, `missingLibrary` or `failed`; ``Interrupted``; an
  ///   error of code `not-allowed`.
  @native(928) public var tables: [String] { get throws }
  /// Writes a table into the database, in one transaction.
  ///
  /// - Parameters:
  ///   - table: What is written; at least one column.
  ///   - name: The name of the table in the database; up to a point it is that of a schema.
  ///   - mode: What happens if there is one of this name.
  /// - Throws: ``DatabaseError`` of kind `tableExists`, `unwritableValue` (a text with the character 0),
  ///   `unreachable`, `missingLibrary` or `failed`; ``TableError`` of kind `unknownColumn` or
  ///   `invalidArgument`; ``Interrupted``; an error of code `not-allowed`.
  @native(929) public func write(_ table: Table, to name: String, mode: WritingMode) throws
}
/// Which rank equal values get.
public enum RankMethod: Equatable, Hashable {
  /// The mean of the places that they take up: 1, 2.5, 2.5, 4.
  @native(930, 931) case average
  /// The number of different values up to this one: 1, 2, 2, 3.
  @native(932, 933) case dense
  /// The last of these places: 1, 3, 3, 4.
  @native(934, 935) case maximum
  /// The first of these places: 1, 2, 2, 4.
  @native(936, 937) case minimum
  /// Different places, in the order of the rows: 1, 2, 3, 4.
  @native(938, 939) case ordinal
}
/// One row of a table, as a row-by-row filter sees it.
public struct Row {
  /// The place of the row in its table, from 0.
  @native(940) public var index: Int { get }
  /// The value of a column in this row.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, with the name that comes nearest.
  @native(941) public subscript(name: String) -> Cell { get throws }
}
/// A database in a file of SQLite.
///
/// ```swift
/// let shop = SQLiteDatabase("shop.db")
/// shop.tables
/// let dear = shop.query("select name, price from goods where price > ?", 3.5)
/// shop.write(dear, to: "dear", mode: .replace)
/// ```
///
/// SQLite itself knows whole numbers, decimal numbers, texts and bytes. The type of a column follows
/// from how it was declared and from all of its values:
///
/// | type | is written as | is read where all values are |
/// |---|---|---|
/// | double | `REAL` | numbers, some of them decimal or all in a column of decimal numbers |
/// | float | `FLOAT32` | numbers of 32 bits in such a column |
/// | int | `INTEGER` | whole numbers |
/// | bool | `BOOLEAN`, 0 and 1 | 0 or 1 in a column declared `BOOLEAN` or `BOOL` |
/// | string | `TEXT` | anything else |
/// | category | `TEXT` | never; convert the column |
/// | date | `DATE`, as `2026-11-22` | such texts in a column declared `DATE` |
/// | dateTime | `TIMESTAMP`, as `2026-11-22 08:30:00` in UTC | such texts, also with a zone, or days, in a column declared `TIMESTAMP` or `DATETIME` |
/// | duration | `DURATION_MICROSECONDS`, whole numbers | whole numbers in such a column |
///
/// A zone other than UTC stands in the declaration, as in `"TIMESTAMP Europe/Berlin"`. The computed
/// columns of a statement have no declaration; columns without any value have the declared type.
/// Missing is `NULL`. SQLite has no NaN, and writing one is an error. Bytes (`BLOB`) cannot be read.
/// Values of placeholders are handed over in the forms of the table.
///
/// Reading opens the file for reading alone. No statement attaches other files, loads extensions,
/// begins transactions or changes settings, and a file from anybody may be opened.
public struct SQLiteDatabase: CustomStringConvertible, Database, Equatable {
  /// The path.
  @native(942) public var description: String { get }
  /// Runs a statement that changes the database, in a transaction of its own.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted.
  /// - Throws: As `execute` with an array of values.
  @native(943) @discardableResult public func execute(_ statement: String, _ values: Cell...) throws -> Int
  /// Runs a statement that changes the database, in a transaction of its own.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, such as `delete from goods where price > ?`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: How many rows were added, changed or deleted.
  /// - Throws: As `query`; an error of code `unwritable-file`.
  @native(944) @discardableResult public func execute(_ statement: String, _ values: [Cell]) throws -> Int
  /// The rows that a statement gives, in parts that fit into memory, one after the other.
  ///
  /// All parts have the same columns with the same types: the rows are gone over once before, to find
  /// them. Until the end no other connection can write to the file, unless it is in the mode
  /// "write-ahead log".
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  ///   - rows: How many rows a part has, 1 or more; the last one may have fewer.
  ///   - body: Is given each part.
  /// - Throws: As `query`; ``TableError`` of kind `invalidArgument`; what `body` throws.
  @native(945) public func forEachChunk(_ statement: String, _ values: [Cell], rows: Int, _ body: (Table) throws -> ()) throws
  /// Says where a database is; the file is opened by each operation, and made by the first that writes.
  @native(946) public init(_ path: String)
  /// The path of the file, absolute or from the current folder.
  @native(947) public var path: String { get }
  /// The rows that a statement gives, as a table.
  ///
  /// For example `shop.query("select * from goods where price > ? and maker = ?", 3.5, "Acme")`; a value
  /// in a variable is `Cell(limit)`.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns.
  /// - Throws: As `query` with an array of values.
  @native(948) public func query(_ statement: String, _ values: Cell...) throws -> Table
  /// The rows that a statement gives, as a table.
  ///
  /// - Parameters:
  ///   - statement: One statement of SQL, as `select … where price > ? and maker = ?`.
  ///   - values: The values of its placeholders, in their order.
  /// - Returns: A table with the statement's columns.
  /// - Throws: ``DatabaseError`` of kind `wrongStatement` with the place, `wrongValueCount`,
  ///   `refusedStatement`, `unknownTable`, `unreadableValue` or `failed`; ``TableError`` of kind
  ///   `duplicateColumn` if two columns have the same name, or `unreadableFile`; ``DataFileError`` for a
  ///   file that is damaged or no database; ``Interrupted``; an error of code `not-allowed`.
  @native(949) public func query(_ statement: String, _ values: [Cell]) throws -> Table
  /// The whole of a table or view.
  ///
  /// - Parameter name: Its name, as ``tables`` gives it.
  /// - Returns: The table.
  /// - Throws: ``DatabaseError`` of kind `unknownTable`, with the nearest name; as `query`.
  @native(950) public func table(_ name: String) throws -> Table
  /// The names of the tables and views, sorted.
  ///
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError`` for a file that is no database;
  ///   ``DatabaseError``; an error of code `not-allowed`.
  @native(951) public var tables: [String] { get throws }
  /// Writes a table into the database, in one transaction; the file is made if it is not there.
  ///
  /// - Parameters:
  ///   - table: What is written; at least one column.
  ///   - name: The name of the table in the database.
  ///   - mode: What happens if there is one of this name.
  /// - Throws: ``DatabaseError`` of kind `tableExists`, `unwritableValue` (NaN), or `failed`;
  ///   ``TableError`` of kind `unknownColumn` or `invalidArgument`; ``Interrupted``; an error of code
  ///   `unwritable-file` or `not-allowed`.
  @native(952) public func write(_ table: Table, to name: String, mode: WritingMode) throws
}
/// A column to sort by, and in which direction.
public struct SortKey: Equatable {
  /// Small values first.
  @native(953) public static func ascending(_ column: String) -> SortKey
  /// The name of the column.
  @native(954) public var column: String { get }
  /// Whether large values come first.
  @native(955) public var descending: Bool { get }
  /// Large values first.
  @native(956) public static func descending(_ column: String) -> SortKey
  /// Makes a key.
  @native(957) public init(_ column: String, descending: Bool = false)
}
/// Named columns of equal length.
///
/// A table is a value: every operation gives another table and leaves this one as it is. Columns
/// that an operation does not touch are shared, not copied. Rows count from 0.
public struct Table: CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The table with a column added at the right; a column of the same name is replaced in place.
  ///
  /// - Throws: ``TableError`` of kind `lengthMismatch`, or `invalidArgument` if the name is empty.
  @native(958) public func adding(_ column: Column) throws -> Table
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
  @native(959) public func adding(_ name: String, _ expression: (Columns) throws -> ColumnExpression) throws -> Table
  /// Compares the means of a column in the groups of another, by one-way analysis of variance.
  ///
  /// The *F* statistic is the variance between the means of the groups over that within the groups; the
  /// effect η² is the share of all variance that the groups account for.
  ///
  /// `penguins.anova("flipper_length_mm", by: "species")`
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of the groups, at least two of them.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `tooFewRows`, or `invalidArgument` for
  ///   a single group, values that are not finite, or groups that do not vary.
  @native(960) public func anova(_ column: String, by: String) throws -> HypothesisTest
  /// The rows of this table, then those of another, which must have the same columns.
  ///
  /// - Throws: ``TableError`` as ``stacked(_:columns:)``.
  @native(961) public func appending(_ other: Table) throws -> Table
  /// Compares the variances of a column in the groups of another, by Bartlett's test.
  ///
  /// It takes the values of each group to be normal, and answers to departures from that, too; where in
  /// doubt use ``levene(_:by:center:)``.
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of the groups, at least two of them, of at least two values each.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``anova(_:by:)``; `classTooSmall`.
  /// - Note: Bartlett 1937, doi:10.1098/rspa.1937.0109.
  @native(962) public func bartlett(_ column: String, by: String) throws -> HypothesisTest
  /// The columns of this table and, to the right, those of another with as many rows.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - suffix: What names that both tables have get in the other one; by default that is an error.
  /// - Returns: A table of all the columns.
  /// - Throws: ``TableError`` of kind `lengthMismatch` or `duplicateColumn`.
  @native(963) public func beside(_ other: Table, suffix: String = "") throws -> Table
  /// Finds how a statistic of a column varies from sample to sample, by the bootstrap.
  ///
  /// As many rows as have a value are drawn with replacement, again and again, and the statistic is computed
  /// of each. The same seed gives the same resamples, whatever the order of the rows.
  ///
  /// `table.bootstrap("fare", .median, resamples: 2000, seed: 7)`
  ///
  /// - Parameters:
  ///   - column: Numbers or truth values; missing ones are left out.
  ///   - statistic: What to estimate; the mean by default.
  ///   - resamples: How many times, from 100 to a million; 2000 by default.
  ///   - seed: Which resamples; 0 by default.
  ///   - level: The level of the intervals, 0.95 by default.
  /// - Returns: The replicates and intervals. Interrupted after at least 100 resamples, those so far.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `noValues` for fewer than three values, or
  ///   `invalidArgument`; `Interrupted`.
  /// - Complexity: O(*n*) for each resample.
  /// - Note: Efron 1987, doi:10.1080/01621459.1987.10478410.
  @native(964) public func bootstrap(_ column: String, _ statistic: BootstrapStatistic = .mean, resamples: Int = 2000, seed: Int = 0, level: Double = 0.95) throws -> Bootstrap
  /// Finds how any statistic of the table varies from sample to sample, by the bootstrap.
  ///
  /// `table.bootstrap(resamples: 500, seed: 7) { try $0.correlation().coefficient("age", "fare") }`
  ///
  /// - Parameters:
  ///   - resamples: How many times, from 100 to a million; 2000 by default.
  ///   - seed: Which resamples; 0 by default.
  ///   - level: The level of the intervals, 0.95 by default.
  ///   - statistic: A finite number of a table with as many rows as this one, drawn with replacement.
  /// - Returns: The replicates and intervals. The acceleration is taken from leaving out a row at a time, or
  ///   a two-hundredth of longer tables. Interrupted after at least 100 resamples, those so far.
  /// - Throws: ``TableError`` of kind `tooFewRows` for fewer than three rows, or `invalidArgument`; what the
  ///   closure throws; `Interrupted`.
  @native(965) public func bootstrap(resamples: Int = 2000, seed: Int = 0, level: Double = 0.95, _ statistic: (Table) throws -> Double) throws -> Bootstrap
  /// Asks whether two columns of categories have to do with each other, by Pearson's χ² test.
  ///
  /// `titanic.chiSquareTest("sex", "survived")`. For expected counts, odds ratio and more see
  /// ``contingency(_:_:)``.
  ///
  /// - Parameters:
  ///   - first: A column of at least two values.
  ///   - second: Another one.
  ///   - corrected: Whether to use Yates' correction, for columns of two values each; false by default.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``contingency(_:_:)`` and ``ContingencyTable/chiSquareTest(corrected:)``.
  @native(966) public func chiSquareTest(_ first: String, _ second: String, corrected: Bool = false) throws -> HypothesisTest
  /// The number of columns.
  @native(967) public var columnCount: Int { get }
  /// The names of the columns, from left to right.
  @native(968) public var columnNames: [String] { get }
  /// The types of the columns by their names, as ``CSVFormat`` takes them.
  @native(969) public var columnTypes: [String: ColumnType] { get }
  /// The columns, from left to right.
  @native(970) public var columns: [Column] { get }
  /// The interval for the mean of a column, by Student's *t*; for the share of true in a column of truth
  /// values, by Wilson's score.
  ///
  /// - Parameters:
  ///   - column: A column of numbers or truth values; missing ones are left out.
  ///   - level: The confidence level, 0.95 by default.
  /// - Returns: The estimate with the ends of its interval.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`; `noValues` for fewer than two
  ///   values; `invalidArgument` for a level that is not between 0 and 1, or values not finite.
  /// - Note: Wilson 1927, doi:10.1080/01621459.1927.10502953.
  @native(971) public func confidenceInterval(_ column: String, level: Double = 0.95) throws -> ConfidenceInterval
  /// How often the values of one column occur with those of another, for measures and tests of that.
  ///
  /// - Parameters:
  ///   - rows: The column whose values make the rows, at least two of them.
  ///   - columns: The column whose values make the columns, at least two of them.
  /// - Returns: The counts; rows that miss either value are left out, and so are values that do not occur.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `invalidArgument` for columns of fewer than two or
  ///   more than a thousand values.
  @native(972) public func contingency(_ rows: String, _ columns: String) throws -> ContingencyTable
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
  @native(973) public func converting(_ column: String, to type: ColumnType) throws -> Table
  /// The correlations of columns with each other.
  ///
  /// Each pair is computed from the rows in which both have values. `penguins.correlation(.spearman)`
  ///
  /// - Parameters:
  ///   - method: How to measure them; Pearson's *r* by default.
  ///   - columns: Columns of numbers or truth values; left out, all columns of numbers.
  /// - Returns: The coefficients and their *p* values. A column that does not vary has none.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, or `invalidArgument` for fewer than two or
  ///   more than a thousand columns, or values that are not finite; `Interrupted`.
  /// - Complexity: O(*np*²) for *n* rows and *p* columns, by ranks O(*np*² log *n*).
  @native(974) public func correlation(_ method: CorrelationMethod = .pearson, columns: [String] = []) throws -> CorrelationMatrix
  /// The correlation of two columns as a test of whether there is a relation.
  ///
  /// - Parameters:
  ///   - first: A column of numbers or truth values.
  ///   - second: Another one.
  ///   - method: How to measure it; Pearson's *r* by default.
  /// - Returns: The test, whose effect size is the coefficient; with Pearson's *r* it has Fisher's interval of 95 %.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `tooFewRows` for fewer than three rows with
  ///   both, or `invalidArgument` if one does not vary or is not finite.
  @native(975) public func correlationTest(_ first: String, _ second: String, method: CorrelationMethod = .pearson) throws -> HypothesisTest
  /// The covariances of columns with each other, with *n* − 1.
  ///
  /// Each pair is computed from the rows in which both have values.
  ///
  /// - Parameter columns: Columns of numbers or truth values; left out, all columns of numbers.
  /// - Returns: The covariances, which are NaN for fewer than two rows with both.
  /// - Throws: As ``correlation(_:columns:)``.
  @native(976) public func covariance(columns: [String] = []) throws -> CovarianceMatrix
  /// How often the values of one column occur with those of another: a row for each value of the
  /// first, a column for each of the second.
  ///
  /// - Parameters:
  ///   - rows: The column whose values make the rows.
  ///   - columns: The column whose values make the columns.
  ///   - normalized: Which sums are 1; none by default, so that the numbers are counts.
  /// - Returns: A table in the order of the values; missing ones are left out.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(977) public func crossTable(rows: String, columns: String, normalized: CrossNormalization = .none) throws -> Table
  /// Every row of this table put together with every row of another.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - suffix: What names that both tables have get in the other one; `_right` by default.
  /// - Returns: A table of the columns of both.
  /// - Throws: ``TableError`` of kind `duplicateColumn`, or `tooLarge` for more than two billion rows.
  @native(978) public func crossed(with other: Table, suffix: String = "_right") throws -> Table
  /// The table as CSV text, as ``write(csv:separator:missing:)`` writes it.
  ///
  /// - Parameters:
  ///   - separator: What separates fields: one ASCII character, a comma by default.
  ///   - missing: How a missing value is written; as an empty field by default.
  /// - Returns: The text.
  /// - Throws: ``TableError`` of kind `invalidArgument`.
  @native(979) public func csvText(separator: String = ",", missing: String = "") throws -> String
  /// Summarizes each column: numbers, dates and everything else in a table of their own.
  ///
  /// For numbers it gives mean, standard deviation (with *n* − 1) and quantiles (type 7), for other
  /// columns how many values differ and which one is most frequent, and for all of them how many
  /// are missing and how they are distributed. A statistic that does not exist is missing.
  ///
  /// - Returns: A summary to look at; its ``TableSummary/table`` is for computing on.
  /// - Throws: `Interrupted`.
  @native(980) public func describe() throws -> TableSummary
  /// The table in plain text, at most 100 characters wide.
  ///
  /// Up to 20 rows are shown, of more the first and last five.
  @native(981) public var description: String { get }
  /// The first row of each combination of values in some columns; without names, in all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(982) public func distinct(by columns: String...) throws -> Table
  /// The first row of each combination of values in some columns; for an empty list, in all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(983) public func distinct(by columns: [String]) throws -> Table
  /// How the columns of this table have changed against those of a reference, such as training data.
  ///
  /// For numbers and times the population stability index is over bins at the reference's quantiles (a value at
  /// an edge belongs to the lower bin, the outer bins are open). For numbers of which the reference has no more
  /// different ones than there are bins it is over those and one bin for all others; for everything else over the values, the
  /// most frequent hundred of the reference and one bin for the others.
  ///
  /// `lastWeek.drift(comparedWith: train)`
  ///
  /// - Parameters:
  ///   - reference: The table to compare with.
  ///   - bins: How many bins for numbers, from 2 to 1000; 10 by default.
  /// - Returns: A report on the columns that both tables have. Those without values in one are left out of the
  ///   comparison and reported as large changes if only one of the two has values.
  /// - Throws: ``TableError`` of kind `tooFewRows` if a table has no rows, or `invalidArgument`; `Interrupted`.
  /// - Complexity: A sort of each column of numbers.
  @native(984) public func drift(comparedWith reference: Table, bins: Int = 10) throws -> DriftReport
  /// The table without the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(985) public func dropping(_ columns: String...) throws -> Table
  /// The table without the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(986) public func dropping(_ columns: [String]) throws -> Table
  /// The table without the columns that miss too many values.
  ///
  /// What is dropped follows from these very rows. Before training, drop the same columns of training and
  /// test rows: that is what the transformer `DropColumns` is for.
  ///
  /// - Parameters:
  ///   - rule: Which columns go: those that miss any value, all of them, or more than a share.
  ///   - columns: The columns to look at; left out, all.
  /// - Returns: The columns that are left, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `invalidArgument` for a share outside of 0 to 1.
  @native(987) public func droppingColumns(missing rule: MissingRule, columns: [String] = []) throws -> Table
  /// The rows in which the named columns have values; without names, all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(988) public func droppingMissing(_ columns: String...) throws -> Table
  /// The rows in which the named columns have values; for an empty list, all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(989) public func droppingMissing(_ columns: [String]) throws -> Table
  /// The table without the rows that miss too many values.
  ///
  /// - Parameters:
  ///   - rule: Which rows go: those that miss any value, all of them, or more than a share.
  ///   - columns: The columns to look at; left out, all.
  /// - Returns: All columns, with the rows that are left in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `invalidArgument` for a share outside of 0 to 1;
  ///   `Interrupted`.
  @native(990) public func droppingRows(missing rule: MissingRule, columns: [String] = []) throws -> Table
  /// The rows for which a condition is true.
  ///
  /// In `table.filter { $0["mass"] > 3000 && $0["sex"].isPresent }`, `$0` stands for the columns.
  /// A row in which the condition is missing, since a value it needs is, is left out.
  ///
  /// - Parameter condition: An expression that is true or false; see ``ColumnExpression``.
  /// - Returns: A table of the rows that are kept, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `wrongOperands` or `wrongOperand` where
  ///   types do not fit; `overflow` where a whole number becomes too large.
  @native(991) public func filter(_ condition: (Columns) throws -> ColumnExpression) throws -> Table
  /// The rows for which a function says true, asked row by row.
  ///
  /// This is for what an expression cannot say; it is slower than ``filter(_:)``.
  ///
  /// - Parameter isIncluded: Takes a ``Row`` and returns whether to keep it.
  /// - Returns: A table of the rows that are kept, in their order.
  /// - Throws: What the function throws.
  @native(992) public func filterRows(_ isIncluded: (Row) throws -> Bool) throws -> Table
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
  @native(993) public static func forEachChunk(csv path: String, rows: Int = 100_000, format: CSVFormat = CSVFormat(), _ body: (Table) throws -> ()) throws
  /// Asks whether the values of a column have given shares, by Pearson's χ² test of goodness of fit.
  ///
  /// - Parameters:
  ///   - column: A column of at least two values.
  ///   - shares: The share of each value under the null hypothesis, in the order of the values, or weights
  ///     in proportion to them; left out, all equal.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `invalidArgument`.
  @native(994) public func goodnessOfFit(_ column: String, shares: [Double] = []) throws -> HypothesisTest
  /// The table with its rows put into groups of equal values in some columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(995) public func grouped(by columns: String...) throws -> GroupedTable
  /// The table with its rows put into groups of equal values in some columns; without any columns,
  /// into one group.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  @native(996) public func grouped(by columns: [String]) throws -> GroupedTable
  /// Whether there is a column of a name.
  @native(997) public func hasColumn(_ name: String) -> Bool
  /// The first rows.
  ///
  /// - Parameter count: How many, all if there are fewer; 5 by default.
  /// - Returns: A table of these rows.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  @native(998) public func head(_ count: Int = 5) throws -> Table
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
  @native(999) public func imputed(_ strategy: Imputation = .median, columns: [String] = []) throws -> Table
  /// Makes a table from columns.
  ///
  /// - Parameter columns: Columns of the same length with different names. No columns at all make
  ///   a table without rows.
  /// - Throws: ``TableError`` of kind `lengthMismatch`, `duplicateColumn` or, where a name is
  ///   empty, `invalidArgument`.
  @native(1000) public init(_ columns: [Column]) throws
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
  @native(1001) public init(csv path: String, format: CSVFormat) throws
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
  @native(1002) public init(csv path: String, separator: String? = nil, missing: [String] = [""]) throws
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
  @native(1003) public init(fixedWidth path: String, widths: [Int], names: [String] = [], missing: [String] = [""]) throws
  /// Reads a table from a file of HTML.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - place: Which of its tables, from 0; the first by default.
  ///   - headerRows: How many rows name the columns; found out by default.
  ///   - includesFooter: Whether rows at the foot count; false by default.
  ///   - format: How the values are written; see ``WebElement/table(headerRows:includesFooter:format:)``.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``WebError`` of kind `noTable`.
  @native(1004) public init(html path: String, at place: Int = 0, headerRows: Int? = nil, includesFooter: Bool = false, format: CSVFormat = CSVFormat(thousands: ",")) throws
  /// Reads a table from an IDX file, as MNIST comes in.
  ///
  /// The first dimension is the rows, the others together the columns `column1`, `column2` and so on;
  /// a file of one dimension is the column `value`.
  ///
  /// - Parameter path: The path of the file; it may be compressed with gzip.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``.
  @native(1005) public init(idx path: String) throws
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
  @native(1006) public init(json path: String, at place: String = "", fields: [String] = []) throws
  /// Fetches a list of records that an interface of the web gives as JSON, page by page.
  ///
  /// ```swift
  /// let table = try Table(
  ///   json: "https://example.org/api/items?limit=100", records: "results", next: .field("next"))
  /// ```
  ///
  /// Pages are read until one says that it is the last, or is empty. Records become rows as in
  /// ``init(json:at:fields:)``.
  ///
  /// - Parameters:
  ///   - address: The address of the first page.
  ///   - place: Where in each answer the records are, such as `results` or `data.items`; empty for an
  ///     answer that is nothing else.
  ///   - paging: How the pages hang together; there is only one by default.
  ///   - fields: The parts of the records that are wanted; all by default.
  ///   - maximumPages: The most pages that are read; 1000 by default.
  ///   - options: How they are fetched.
  /// - Throws: ``WebError``, also of kind `brokenPaging`; ``DataFileError``; a `PermissionError` where a
  ///   notebook may not reach the host; ``Interrupted``.
  @native(1007) public init(json address: String, records place: String, next paging: Paging = .none, fields: [String] = [], maximumPages: Int = 1_000, options: WebOptions = WebOptions()) throws
  /// Reads a table from a file with one JSON record in each line.
  ///
  /// - Parameters:
  ///   - path: The path of the file; it may be compressed with gzip.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Throws: As ``init(json:at:fields:)``.
  @native(1008) public init(jsonLines path: String, fields: [String] = []) throws
  /// Reads a table from an array that NumPy saved as `.npy`.
  ///
  /// The first dimension is the rows. An array of one dimension is the column `value`, one of more has
  /// the columns `column1`, `column2` and so on; the fields of records keep their names. Moments that
  /// are `NaT` are missing.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``.
  @native(1009) public init(npy path: String) throws
  /// Reads a table from one of the arrays that NumPy saved as `.npz`.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - array: The name of the array; the only one by default.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``, also if there is no such
  ///   array.
  @native(1010) public init(npz path: String, array: String? = nil) throws
  /// Reads what a statement gives from a server of PostgreSQL.
  ///
  /// For example
  /// `Table(postgres: "postgresql://localhost/shop", query: "select * from goods where price > $1", 3.5)`.
  /// See ``PostgresDatabase`` for addresses and the types of columns.
  ///
  /// - Parameters:
  ///   - address: The address of the database.
  ///   - query: One statement of SQL.
  ///   - values: The values of its placeholders `$1`, `$2`, …, in their order.
  /// - Throws: ``DatabaseError``, for a wrong statement with the place; ``TableError`` of kind
  ///   `duplicateColumn`; an error of code `not-allowed`.
  @native(1011) public init(postgres address: String, query: String, _ values: Cell...) throws
  /// Reads what a statement gives from a server of PostgreSQL, with the values in an array.
  ///
  /// - Parameters:
  ///   - address: The address of the database.
  ///   - query: One statement of SQL.
  ///   - values: The values of its placeholders `$1`, `$2`, …, in their order.
  /// - Throws: As ``init(postgres:query:_:)``.
  @native(1012) public init(postgres address: String, query: String, _ values: [Cell]) throws
  /// Reads what a statement gives from a database in a file of SQLite.
  ///
  /// For example `Table(sqlite: "shop.db", query: "select * from goods where price > ?", 3.5)`; a value in a
  /// variable is `Cell(limit)`. See ``SQLiteDatabase`` for the types of columns and for more.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - query: One statement of SQL.
  ///   - values: The values of its placeholders `?`, in their order.
  /// - Throws: ``DatabaseError``, for a wrong statement with the place; ``TableError`` of kind
  ///   `unreadableFile` or `duplicateColumn`; ``DataFileError`` for a file that is no database.
  @native(1013) public init(sqlite path: String, query: String, _ values: Cell...) throws
  /// Reads what a statement gives from a database in a file of SQLite, with the values in an array.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - query: One statement of SQL.
  ///   - values: The values of its placeholders `?`, in their order.
  /// - Throws: As ``init(sqlite:query:_:)``.
  @native(1014) public init(sqlite path: String, query: String, _ values: [Cell]) throws
  /// Reads a whole table from a database in a file of SQLite.
  ///
  /// - Parameters:
  ///   - path: The path of the file, absolute or from the current folder.
  ///   - table: The name of the table or view.
  /// - Throws: ``DatabaseError`` of kind `unknownTable`; as ``init(sqlite:query:_:)``.
  @native(1015) public init(sqlite path: String, table: String) throws
  /// Fetches a table from the web.
  ///
  /// What it is follows from what the server says, or else from the end of the address: CSV, tabs, JSON,
  /// JSON lines, Excel, NumPy, or a page, of which the first table is read. Each may be packed with
  /// gzip. All readers of files take addresses as well: `Table(csv: "https://example.org/a.csv")`.
  ///
  /// In a notebook the host must be allowed. What the site's `robots.txt` forbids is left alone, and
  /// what was fetched before is fetched again only if it has changed; see ``WebOptions``.
  ///
  /// - Parameters:
  ///   - address: The address, beginning with `http://` or `https://`.
  ///   - format: How the values are written, for CSV and pages.
  ///   - options: How it is fetched.
  /// - Throws: ``WebError``; a `PermissionError` where a notebook may not reach the host; as the readers
  ///   of files; ``Interrupted``.
  @native(1016) public init(url address: String, format: CSVFormat? = nil, options: WebOptions = WebOptions()) throws
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
  @native(1017) public init(xlsx path: String, sheet: String? = nil, hasHeader: Bool = true, skippedRows: Int = 0) throws
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
  @native(1018) public func joined(with other: Table, by keys: String..., kind: JoinKind = .inner, otherKeys: [String] = [], suffix: String = "_right", expecting: JoinCardinality = .any) throws -> Table
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
  @native(1019) public func joined(with other: Table, by keys: [String], kind: JoinKind = .inner, otherKeys: [String] = [], suffix: String = "_right", expecting: JoinCardinality = .any) throws -> Table
  /// The table as text with one JSON record in each line.
  ///
  /// - Returns: The text.
  /// - Throws: ``Interrupted``.
  @native(1020) public func jsonLinesText() throws -> String
  /// The table as JSON text, as ``write(json:layout:)`` writes it.
  ///
  /// - Parameter layout: Records by default.
  /// - Returns: The text.
  /// - Throws: ``Interrupted``.
  @native(1021) public func jsonText(layout: JSONLayout = .records) throws -> String
  /// Compares the distributions of a column in the two groups of another, as Kolmogorov and Smirnov did.
  ///
  /// *D* is the largest difference between the shares of values so far. The *p* value is that of many
  /// values, somewhat too large for fewer than about 30 in a group.
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of exactly two groups.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, or `invalidArgument`.
  /// - Note: Smirnov 1948, doi:10.1214/aoms/1177730256.
  @native(1022) public func kolmogorovSmirnov(_ column: String, by: String) throws -> HypothesisTest
  /// Compares the distribution of a column with a given normal one, as Kolmogorov did.
  ///
  /// The mean and the standard deviation must be known beforehand: taken from the same values, they
  /// make the *p* value far too large (Lilliefors), so there is no default for them.
  ///
  /// - Parameters:
  ///   - column: The numbers; missing ones are left out.
  ///   - mean: The mean of the normal distribution, in the unit of the column.
  ///   - standardDeviation: Its standard deviation, above 0.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `noValues` or `invalidArgument`;
  ///   `DistributionError`.
  @native(1023) public func kolmogorovSmirnov(_ column: String, mean: Double, standardDeviation: Double) throws -> HypothesisTest
  /// Compares the ranks of a column in the groups of another, by the test of Kruskal and Wallis.
  ///
  /// It asks whether some group tends to larger values than another; no distribution is assumed. Ties are
  /// corrected for. The effect ε² is *H*/(*n* − 1).
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of the groups, at least two of them.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``anova(_:by:)``.
  /// - Note: Kruskal and Wallis 1952, doi:10.1080/01621459.1952.10483441.
  @native(1024) public func kruskalWallis(_ column: String, by: String) throws -> HypothesisTest
  /// Compares the spread of a column in the groups of another, by Levene's test.
  ///
  /// An analysis of variance of the distances from each group's median (Brown and Forsythe), which
  /// distributions with long tails disturb less than distances from the mean.
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of the groups, at least two of them.
  ///   - center: What the distances are from, the median by default.
  /// - Returns: The test, with its reading.
  /// - Throws: As ``anova(_:by:)``.
  /// - Note: Brown and Forsythe 1974, doi:10.1080/01621459.1974.10482955.
  @native(1025) public func levene(_ column: String, by: String, center: LeveneCenter = .median) throws -> HypothesisTest
  /// Opens a table that `save` has written.
  ///
  /// What is opened is what was saved, bit for bit. Tables of other programs are read from CSV, with
  /// ``init(csv:separator:missing:)``.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The table that was saved.
  /// - Throws: ``ArchiveError`` for a file that is none of ours, is damaged, holds something else or
  ///   was written by a later version; an error of code `unreadable-file` or `not-allowed`.
  @native(1026) public static func load(_ path: String) throws -> Table
  /// Compares a column in the two groups of another by ranks, as Mann and Whitney did.
  ///
  /// *U* is the number of pairs, one value of each group, in which the first group's is larger, ties
  /// counting half. The *p* value is the normal one, corrected for ties and continuity: good from about
  /// eight values in each group. The effect is the rank-biserial correlation 2*U*/(*nm*) − 1, from −1
  /// to 1.
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of exactly two groups, in the order of their values.
  ///   - alternative: Which differences count; in either direction by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, or `invalidArgument` for another number
  ///   of groups, values that are not finite, or all the same.
  /// - Note: Mann and Whitney 1947, doi:10.1214/aoms/1177730491.
  @native(1027) public func mannWhitney(_ column: String, by: String, alternative: Alternative = .twoSided) throws -> HypothesisTest
  /// The values of columns as a matrix of rows × columns, with NaN where a value is missing.
  ///
  /// True and false become 1 and 0.
  ///
  /// - Parameter columns: The columns, in the order of the matrix.
  /// - Returns: A matrix of ``rowCount`` rows and as many columns as were named.
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `wrongType` for text and dates.
  @native(1028) public func matrix(_ columns: [String]) throws -> Matrix
  /// The table as plain text and HTML.
  @native(1029) public var mediaBundle: MediaBundle { get }
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
  @native(1030) public func melted(columns: [String] = [], keeping: [String] = [], names: String = "variable", values: String = "value") throws -> Table
  /// The number of cells without a value.
  @native(1031) public var missingCount: Int { get }
  /// Compares two columns that belong together row by row, by Student's *t* of their differences.
  ///
  /// The effect is Cohen's *d* of the differences. Rows that miss either value are left out.
  ///
  /// `patients.pairedTTest("before", "after")`
  ///
  /// - Parameters:
  ///   - first: A column of numbers.
  ///   - second: Another one in the same unit; the difference is the first less the second.
  ///   - alternative: Which differences count; in either direction by default.
  ///   - level: The level of the interval of the mean difference, 0.95 by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `tooFewRows` for fewer than two
  ///   pairs, or `invalidArgument`.
  @native(1032) public func pairedTTest(_ first: String, _ second: String, alternative: Alternative = .twoSided, level: Double = 0.95) throws -> HypothesisTest
  /// Reads a table from CSV text that differs from the usual form.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - format: How it is written, and which of it is wanted.
  /// - Returns: The table.
  /// - Throws: As ``init(csv:format:)``.
  @native(1033) public static func parse(csv text: String, format: CSVFormat) throws -> Table
  /// Reads a table from CSV text, by the rules of ``init(csv:separator:missing:)``.
  ///
  /// - Parameters:
  ///   - text: The text; its first line names the columns.
  ///   - separator: What separates fields: one ASCII character, found out by default.
  ///   - missing: The spellings of a missing value; by default only the empty field.
  /// - Returns: The table.
  /// - Throws: ``TableError`` of kind `malformedCSV` with the line and the column, or
  ///   `invalidArgument` for a separator that cannot be one.
  @native(1034) public static func parse(csv text: String, separator: String? = nil, missing: [String] = [""]) throws -> Table
  /// Reads a table from a text of HTML.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - place: Which of its tables, from 0; the first by default.
  ///   - headerRows: How many rows name the columns; found out by default.
  ///   - includesFooter: Whether rows at the foot count; false by default.
  ///   - format: How the values are written.
  /// - Returns: The table.
  /// - Throws: ``WebError`` of kind `noTable`.
  @native(1035) public static func parse(html text: String, at place: Int = 0, headerRows: Int? = nil, includesFooter: Bool = false, format: CSVFormat = CSVFormat(thousands: ",")) throws -> Table
  /// Reads a table from JSON text, by the rules of ``init(json:at:fields:)``.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - place: Where the table is in the document.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Returns: The table.
  /// - Throws: As ``init(json:at:fields:)``.
  @native(1036) public static func parse(json text: String, at place: String = "", fields: [String] = []) throws -> Table
  /// Reads a table from text with one JSON record in each line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - fields: The parts of the records that are wanted; all by default.
  /// - Returns: The table.
  /// - Throws: As ``init(json:at:fields:)``.
  @native(1037) public static func parse(jsonLines text: String, fields: [String] = []) throws -> Table
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
  @native(1038) public func pivoted(rows: [String], columns: String, values: String, _ summary: PivotSummary = .single) throws -> Table
  /// What to know of the table before training, and what to do about it.
  ///
  /// It looks for values that are missing or not finite, columns that are constant or nearly so or that identify
  /// rows, texts of very many values or of numbers, outliers, long tails, repeated rows and pairs of columns that
  /// say nearly the same. With a target it looks at the balance of its classes, and at columns that alone predict
  /// it: each column by itself learns from every other row and is tested on the rest.
  ///
  /// `titanic.profile(target: "survived")`
  ///
  /// - Parameters:
  ///   - target: The column to be predicted; none by default.
  ///   - rows: How many rows are looked at most, at least 1000; 100 000 by default. Of a longer table a sample is
  ///     taken, always the same one, and the display says so; missing values are counted in all rows. Pairs of
  ///     columns are compared in at most 10 000 rows and for the first 60 columns of numbers.
  /// - Returns: What is known of each column, and the findings with what to do about each.
  /// - Throws: ``TableError`` of kind `unknownColumn` or `invalidArgument`; `Interrupted`.
  @native(1039) public func profile(target: String? = nil, rows: Int = 100_000) throws -> TableProfile
  /// The table with one column under another name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, `duplicateColumn` if another column has the
  ///   new name, or `invalidArgument` if the new name is empty.
  @native(1040) public func renaming(_ old: String, to new: String) throws -> Table
  /// The values of one row by column.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange`.
  @native(1041) public func row(_ index: Int) throws -> [String: Cell]
  /// The number of rows.
  @native(1042) public var rowCount: Int { get }
  /// The rows at the given places, in the order given; a place may come more than once.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange`.
  @native(1043) public func rows(_ indices: [Int]) throws -> Table
  /// Rows taken at random, each at most once, in their order in the table.
  ///
  /// - Parameters:
  ///   - count: How many, all if there are fewer.
  ///   - seed: Which of the possible samples to take; 0 by default.
  /// - Returns: A table of these rows; the same for the same table, count and seed on every computer.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  @native(1044) public func sample(_ count: Int, seed: Int = 0) throws -> Table
  /// A share of the rows, rounded to a whole number, taken at random, each at most once.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` if the share is not from 0 to 1.
  @native(1045) public func sample(share: Double, seed: Int = 0) throws -> Table
  /// The table with only the named columns, in the order named.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  @native(1046) public func select(_ columns: String...) throws -> Table
  /// The table with only the named columns, in the order named.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  @native(1047) public func select(_ columns: [String]) throws -> Table
  /// The rows of a range, counted from 0: `table.slice(10..<20)`.
  ///
  /// - Throws: ``TableError`` of kind `rangeOutOfBounds`.
  @native(1048) public func slice(_ range: Range<Int>) throws -> Table
  /// The table with its rows in the order of columns, each in a direction of its own.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(1049) public func sorted(by keys: [SortKey]) throws -> Table
  /// The table with its rows in the order of columns, each in a direction of its own.
  ///
  /// `table.sorted(by: .ascending("species"), .descending("mass"))`. Rows that are equal in all of them
  /// keep their order; NaN comes after the numbers, and what is missing last, in either direction.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(1050) public func sorted(by keys: SortKey...) throws -> Table
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
  @native(1051) public func sorted(by columns: String..., descending: Bool = false) throws -> Table
  /// The table with its rows in the order of one or more columns.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns to sort by, the most important first.
  ///   - descending: Whether large values come first, in all the columns. False by default.
  /// - Returns: A table of the same rows in that order.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  @native(1052) public func sorted(by columns: [String], descending: Bool = false) throws -> Table
  /// Where the columns came from, each source once, in the order of the columns.
  @native(1053) public var sources: [DataSource] { get }
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
  @native(1054) public func split(test: Double, stratifiedBy: String? = nil, seed: Int = 0) throws -> (train: Table, test: Table)
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
  @native(1055) public static func stacked(_ tables: [Table], columns: ColumnMatching = .same) throws -> Table
  /// The column of a name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, with the name that comes nearest.
  @native(1056) public subscript(name: String) -> Column { get throws }
  /// Compares the means of a column in the two groups of another, by Student's *t*.
  ///
  /// Welch's test, which does not take the groups' variances to be equal, unless asked otherwise. The
  /// difference is the mean of the first group less that of the second, in the order of the groups'
  /// values (a category's levels in theirs); the effect is Cohen's *d*, the difference in units of the
  /// pooled standard deviation.
  ///
  /// `penguins.tTest("body_mass_g", by: "sex")`
  ///
  /// - Parameters:
  ///   - column: The numbers; rows without one are left out.
  ///   - by: The column of exactly two groups, each of at least two values.
  ///   - equalVariances: Whether to pool the variances, as Student did; false by default.
  ///   - alternative: Which differences count; in either direction by default.
  ///   - level: The level of the interval of the difference, 0.95 by default.
  /// - Returns: The test; ``HypothesisTest/interval`` is of the difference.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `classTooSmall`, or
  ///   `invalidArgument` for another number of groups, values that are not finite, or groups whose
  ///   values are all the same.
  /// - Note: Welch 1947, doi:10.1093/biomet/34.1-2.28, with Satterthwaite's degrees of freedom.
  @native(1057) public func tTest(_ column: String, by: String, equalVariances: Bool = false, alternative: Alternative = .twoSided, level: Double = 0.95) throws -> HypothesisTest
  /// Compares the mean of a column with a given one, by Student's *t*.
  ///
  /// The effect is Cohen's *d*: the difference in units of the standard deviation.
  ///
  /// `adelie.tTest("body_mass_g", mean: 3700)`
  ///
  /// - Parameters:
  ///   - column: At least two numbers; missing ones are left out.
  ///   - mean: The mean under the null hypothesis, in the unit of the column.
  ///   - alternative: Which differences count; in either direction by default.
  ///   - level: The level of the interval of the mean, 0.95 by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `noValues`, or `invalidArgument`.
  @native(1058) public func tTest(_ column: String, mean: Double, alternative: Alternative = .twoSided, level: Double = 0.95) throws -> HypothesisTest
  /// The last rows.
  ///
  /// - Parameter count: How many, all if there are fewer; 5 by default.
  /// - Returns: A table of these rows.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  @native(1059) public func tail(_ count: Int = 5) throws -> Table
  /// How often each combination of values occurs, the most frequent first; a table of the columns,
  /// their `count` and their `share` of all rows.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` for a column that is called
  ///   `count` or `share`.
  @native(1060) public func valueCounts(_ columns: String...) throws -> Table
  /// How often each combination of values occurs, the most frequent first.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `duplicateColumn`.
  @native(1061) public func valueCounts(_ columns: [String]) throws -> Table
  /// Compares two columns that belong together row by row, by the signed ranks of their differences.
  ///
  /// *W* is the sum of the ranks of the positive differences; rows without a difference are left out. The
  /// *p* value is the normal one, corrected for ties and continuity: good from about ten differences.
  /// The effect is the share of the ranks that are of positive differences, less that of the others.
  ///
  /// - Parameters:
  ///   - first: A column of numbers.
  ///   - second: Another one in the same unit; the difference is the first less the second.
  ///   - alternative: Which differences count; in either direction by default.
  /// - Returns: The test, with its reading.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongType`, `tooFewRows`, or `invalidArgument` if
  ///   no row has a difference.
  /// - Note: Wilcoxon 1945, doi:10.2307/3001968.
  @native(1062) public func wilcoxon(_ first: String, _ second: String, alternative: Alternative = .twoSided) throws -> HypothesisTest
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
  @native(1063) public func write(csv path: String, separator: String = ",", missing: String = "") throws
  /// Writes the table to a JSON file: an array of records, or an object of columns.
  ///
  /// Missing values are `null`; days and moments are texts in ISO 8601.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - layout: Records by default.
  /// - Throws: A `FileError` if the file cannot be written.
  @native(1064) public func write(json path: String, layout: JSONLayout = .records) throws
  /// Writes the table to a file with one JSON record in each line.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: A `FileError` if the file cannot be written.
  @native(1065) public func write(jsonLines path: String) throws
  /// Writes the table as an array of NumPy, `.npy`.
  ///
  /// Columns of one type of numbers make an array of two dimensions, others an array of records. A
  /// decimal number that is missing becomes NaN and a time `NaT`; NumPy has nothing for other missing
  /// values.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``TableError`` of kind `wrongType` for other missing values; a `FileError`.
  @native(1066) public func write(npy path: String) throws
}
/// What was wrong with something asked of a table.
public struct TableError: CustomStringConvertible, Equatable, Error, MartletError {
  /// What is wrong with a CSV text; lines and columns count from 1.
  public enum CSVProblem {
    /// Two columns have the same name.
    @native(1067, 1068) case duplicateName(line: Int, name: String, first: Int, second: Int)
    /// There is nothing in it, not even names of columns.
    @native(1069, 1070) case empty
    /// A column has no name.
    @native(1071, 1072) case emptyName(line: Int, column: Int)
    /// The bytes are not UTF-8.
    @native(1073, 1074) case invalidUTF8(line: Int)
    /// The bytes are not what the encoding that was given asks for; they count from 0.
    @native(1075, 1076) case notEncoded(byte: Int, encoding: String)
    /// A row has another number of fields than the first line. The column is the first one without
    /// a field, or `nil` if there are too many.
    @native(1077, 1078) case raggedRow(line: Int, found: Int, expected: Int, column: String?)
    /// A row is so long that a quote must be missing.
    @native(1079, 1080) case rowTooLong(line: Int)
    /// Something follows a closing quote before the next separator.
    @native(1081, 1082) case textAfterQuote(line: Int, column: String)
    /// A quote is never closed.
    @native(1083, 1084) case unterminatedQuote(line: Int, column: String)
    /// A field is not of the type or in the form that was asked for.
    @native(1085, 1086) case wrongValue(line: Int, column: String, value: String, expected: String)
  }
  /// The kinds of mistake, each with the values involved.
  public enum Kind {
    /// A class with too few rows to be represented.
    @native(1087, 1088) case classTooSmall(column: String, level: String, count: Int, needed: Int)
    /// Two columns would have the same name.
    @native(1089, 1090) case duplicateColumn(name: String)
    /// An argument outside of what it may be.
    @native(1091, 1092) case invalidArgument(name: String, value: String, expected: String)
    /// No day of the calendar.
    @native(1093, 1094) case invalidDate(String)
    /// A column of a table whose columns are longer or shorter.
    @native(1095, 1096) case lengthMismatch(column: String, count: Int, expected: Int)
    /// A text that does not follow the rules of CSV.
    @native(1097, 1098) case malformedCSV(file: String?, problem: TableError.CSVProblem)
    /// Too few values are present to compute something.
    @native(1099, 1100) case noValues(column: String, operation: String, needed: Int)
    /// A value that cannot become one of another type.
    @native(1101, 1102) case notConvertible(column: String, row: Int, value: String, type: ColumnType)
    /// A whole number that does not fit into 64 bits.
    @native(1103, 1104) case overflow(operation: String, row: Int)
    /// A range of rows, the upper one excluded, that goes beyond the table.
    @native(1105, 1106) case rangeOutOfBounds(lower: Int, upper: Int, count: Int)
    /// A key of a join that occurs more often than it should.
    @native(1107, 1108) case repeatedKey(columns: [String], key: String, count: Int, expected: String)
    /// A row that does not exist.
    @native(1109, 1110) case rowOutOfRange(row: Int, count: Int)
    /// A table with too few rows.
    @native(1111, 1112) case tooFewRows(operation: String, count: Int, needed: Int)
    /// More rows than a table can have.
    @native(1113, 1114) case tooLarge(operation: String, rows: Int)
    /// A column that the table does not have.
    @native(1115, 1116) case unknownColumn(name: String, available: [String])
    /// A file that cannot be read.
    @native(1117, 1118) case unreadableFile(path: String, reason: String, nearest: String?)
    /// A function or operator applied to a value it does not take.
    @native(1119, 1120) case wrongOperand(operation: String, operand: String, type: String, expected: String)
    /// An operator between values that it does not join.
    @native(1121, 1122) case wrongOperands(symbol: String, left: String, leftType: String, right: String, rightType: String, column: String?)
    /// A column that holds another type of values than an operation needs.
    @native(1123, 1124) case wrongType(column: String, type: ColumnType, operation: String, expected: String)
  }
  /// The stable name of the kind, such as `unknown-column`.
  @native(1125) public var code: String { get }
  /// The name or text in the user's program that is to blame.
  @native(1126) public var culprit: String? { get }
  /// Which mistake it was.
  @native(1127) public var kind: TableError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(1128) public var message: String { get }
  /// What to do about it.
  @native(1129) public var remedy: String? { get }
}
/// What to know of a table before training, and what to do about it: the result of ``Table/profile(target:rows:)``.
public struct TableProfile: CustomStringConvertible, Equatable, MediaRepresentable {
  /// What is known of each column.
  @native(1130) public var columns: [ColumnProfile] { get }
  /// The profile in plain text.
  @native(1131) public var description: String { get }
  /// What was found, the most important first.
  @native(1132) public var findings: [Finding] { get }
  /// The findings as a table: `severity`, `kind`, `columns`, `message` and `advice`.
  @native(1133) public var findingsTable: Table { get }
  /// The profile as plain text and HTML.
  @native(1134) public var mediaBundle: MediaBundle { get }
  /// The number of rows of the table.
  @native(1135) public var rowCount: Int { get }
  /// How many of them were looked at: all, or a sample.
  @native(1136) public var rowsLookedAt: Int { get }
  /// The columns as a table: a row each.
  @native(1137) public var table: Table { get }
  /// The column to be predicted, if one was named.
  @native(1138) public var target: String? { get }
}
/// What a table holds, column by column: the result of ``Table/describe()``.
public struct TableSummary: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The summary in plain text.
  @native(1139) public var description: String { get }
  /// The summary as plain text and HTML.
  @native(1140) public var mediaBundle: MediaBundle { get }
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
  @native(1141) public var table: Table { get }
}
/// How the characters of a text file are written as bytes.
public enum TextEncoding: Equatable, Hashable {
  /// ISO 8859-1: one byte a character, for Western Europe.
  @native(1142, 1143) case latin1
  /// UTF-16; its mark says the order of the bytes, without one the lower comes first.
  @native(1144, 1145) case utf16
  /// UTF-8, the usual one.
  @native(1146, 1147) case utf8
  /// Windows-1252: Latin-1 with quotes, dashes and the euro sign.
  @native(1148, 1149) case windows1252
}
/// A length of time, to the microsecond; negative if it goes backwards.
///
/// It has no calendar: a day is 24 hours. Called so since Swift's own `Duration` is another type.
public struct TimeSpan: Comparable, CustomStringConvertible, Equatable, Hashable {
  /// Whether one span is shorter than another.
  @native(1150) public static func < (left: TimeSpan, right: TimeSpan) -> Bool
  /// The length in days of 24 hours.
  @native(1151) public var days: Double { get }
  /// A span of days of 24 hours each.
  @native(1152) public static func days(_ count: Double) -> TimeSpan
  /// The span as `5:30:00`, with the days in front and the fraction of a second behind if there are any.
  @native(1153) public var description: String { get }
  /// The length in hours.
  @native(1154) public var hours: Double { get }
  /// A span of hours.
  @native(1155) public static func hours(_ count: Double) -> TimeSpan
  /// Reads `5:30:00`, `-0:00:01.5` or `2d 5:30:00`: days if any, hours, minutes and seconds.
  ///
  /// - Throws: ``TableError`` of kind `invalidDate` if the text is not such a span.
  @native(1156) public init(_ text: String) throws
  /// Makes a span of microseconds.
  @native(1157) public init(microseconds: Int)
  /// Makes a span of seconds, rounded to the microsecond; what is too long is cut to the longest.
  @native(1158) public init(seconds: Double)
  /// The length in microseconds.
  @native(1159) public var microseconds: Int { get }
  /// The length in minutes.
  @native(1160) public var minutes: Double { get }
  /// A span of minutes.
  @native(1161) public static func minutes(_ count: Double) -> TimeSpan
  /// The length in seconds.
  @native(1162) public var seconds: Double { get }
  /// A span of seconds.
  @native(1163) public static func seconds(_ count: Double) -> TimeSpan
}
/// A unit of time, from years to seconds.
public enum TimeUnit: Equatable, Hashable {
  /// A day; as a length 24 hours.
  @native(1164, 1165) case day
  /// 60 minutes.
  @native(1166, 1167) case hour
  /// 60 seconds.
  @native(1168, 1169) case minute
  /// A month of the calendar.
  @native(1170, 1171) case month
  /// Three months, from January, April, July and October.
  @native(1172, 1173) case quarter
  /// One second.
  @native(1174, 1175) case second
  /// Seven days from Monday.
  @native(1176, 1177) case week
  /// From January 1.
  @native(1178, 1179) case year
}
/// An element of a page, such as a heading, a link or a table.
///
/// ```swift
/// let page = try WebPage(html: "<p>See <a href='more.html'>more</a>.</p>")
/// let link = try page.first("a")
/// print(link.text, link["href"] ?? "none")
/// ```
public struct WebElement: CustomStringConvertible, MediaRepresentable {
  /// All its attributes.
  @native(1180) public var attributes: [String: String] { get }
  /// The elements directly in it, in their order.
  @native(1181) public var children: WebElements { get }
  /// The element as HTML, shortened.
  @native(1182) public var description: String { get }
  /// The first element inside of it that a selector means.
  ///
  /// - Parameter selector: The selector.
  /// - Returns: The element.
  /// - Throws: ``WebError`` of kind `noElement` if there is none, or `invalidSelector`.
  @native(1183) public func first(_ selector: String) throws -> WebElement
  /// The element as HTML, with all that is in it.
  @native(1184) public var html: String { get }
  /// The address that it leads to or shows, from its `href` or `src`: whole, if the page has one
  /// itself.
  @native(1185) public var link: String? { get }
  /// The element as text; it is not shown as HTML, since that could hold scripts.
  @native(1186) public var mediaBundle: MediaBundle { get }
  /// The name of its tag in small letters, such as `a`.
  @native(1187) public var name: String { get }
  /// The element around it, `nil` for the outermost.
  @native(1188) public var parent: WebElement? { get }
  /// The texts of all cells of a table of HTML, with those that name the columns and the foot.
  ///
  /// - Throws: As ``table(headerRows:includesFooter:format:)``.
  @native(1189) public var rows: [[String]] { get throws }
  /// The elements inside of it that a selector of CSS means, in the order of the page.
  ///
  /// What stands around this element does not count: it is the outermost that a selector can name, as
  /// `:scope`. Selectors are those of ``WebPage/select(_:)``.
  ///
  /// - Parameter selector: The selector, such as `td > a[href]`.
  /// - Returns: The elements; none if there are none.
  /// - Throws: ``WebError`` of kind `invalidSelector`.
  @native(1190) public func select(_ selector: String) throws -> WebElements
  /// The value of an attribute, `nil` if it has none of the name.
  ///
  /// - Parameter attribute: The name, in letters of any size.
  @native(1191) public subscript(attribute: String) -> String? { get }
  /// The element as a table, for one that is a table of HTML.
  ///
  /// Cells that span rows or columns count at each of their places. Columns are named by the rows in
  /// `<thead>`, or by the first rows where all cells are `<th>`; names of several rows are put
  /// together. A name that comes again gets a number, and a column without one is called
  /// `column2`. Types follow from all values, as in CSV; an empty cell is missing.
  ///
  /// - Parameters:
  ///   - headerRows: How many rows name the columns, 0 or more; found out by default.
  ///   - includesFooter: Whether rows in `<tfoot>`, such as totals, count; false by default.
  ///   - format: How the values are written: `decimal`, `thousands` (a comma by default), `missing`,
  ///     `types`, `dates`, `zone`; which are wanted: `columns`, `limit`; and `names` in place of those
  ///     in the page. The rest is about files.
  /// - Returns: The table; its source is that of the page.
  /// - Throws: ``WebError`` of kind `notATable`, or `malformedTable` if it spans more than ten million
  ///   cells; ``TableError`` as ``Table/init(csv:format:)``; ``Interrupted``.
  @native(1192) public func table(headerRows: Int? = nil, includesFooter: Bool = false, format: CSVFormat = CSVFormat(thousands: ",")) throws -> Table
  /// Its text as a person reads it: without tags, scripts and style sheets, in one line.
  ///
  /// White space and no-break spaces are one space each; so are line breaks and the borders of
  /// paragraphs, cells and other blocks.
  @native(1193) public var text: String { get }
}
/// Elements of a page in the order of the page.
public struct WebElements: CustomStringConvertible, MediaRepresentable {
  /// How many there are.
  @native(1194) public var count: Int { get }
  /// How many there are, and the first ones as HTML.
  @native(1195) public var description: String { get }
  /// The elements as an array, to go through with `for`.
  @native(1196) public var elements: [WebElement] { get }
  /// Whether there is none.
  @native(1197) public var isEmpty: Bool { get }
  /// The addresses that they lead to or show, of those that do.
  @native(1198) public var links: [String] { get }
  /// The elements as text.
  @native(1199) public var mediaBundle: MediaBundle { get }
  /// The elements inside of these that a selector means, each once.
  ///
  /// - Parameter selector: The selector.
  /// - Returns: The elements; none if there are none.
  /// - Throws: ``WebError`` of kind `invalidSelector`.
  @native(1200) public func select(_ selector: String) throws -> WebElements
  /// The element at a place, from 0.
  ///
  /// - Throws: ``WebError`` of kind `elementOutOfRange`.
  @native(1201) public subscript(index: Int) -> WebElement { get throws }
  /// The texts of all.
  @native(1202) public var texts: [String] { get }
  /// The values of an attribute, of those that have it.
  ///
  /// - Parameter attribute: Its name.
  /// - Returns: The values, in the order of the elements.
  @native(1203) public func values(of attribute: String) -> [String]
}
/// What was wrong with a page of the web, or with what was asked of one.
public struct WebError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of mistake, each with the values involved.
  public enum Kind {
    /// Pages that do not go on as they should.
    @native(1204, 1205) case brokenPaging(address: String, problem: String)
    /// An element that a selection does not have.
    @native(1206, 1207) case elementOutOfRange(index: Int, count: Int)
    /// Something that the site's `robots.txt` asks programs to leave alone.
    @native(1208, 1209) case forbiddenByRobots(address: String)
    /// A text that is no selector of CSS; columns are counted from 1.
    @native(1210, 1211) case invalidSelector(text: String, problem: String, column: Int)
    /// A table that cannot be laid out.
    @native(1212, 1213) case malformedTable(String)
    /// An element that a page does not have.
    @native(1214, 1215) case noElement(selector: String)
    /// A table that a page does not have.
    @native(1216, 1217) case noTable(wanted: String, available: [String])
    /// An element that is no table.
    @native(1218, 1219) case notATable(element: String)
    /// Bytes with another sum than they should have.
    @native(1220, 1221) case otherChecksum(address: String, found: String, expected: String)
    /// A server that is silent.
    @native(1222, 1223) case silent(address: String, seconds: Double)
    /// A server that answers with something else than what was asked for.
    @native(1224, 1225) case status(address: String, status: Int)
    /// An answer with too many bytes.
    @native(1226, 1227) case tooLarge(address: String, limit: Int)
    /// A server that cannot be reached, or breaks off.
    @native(1228, 1229) case unreachable(address: String, reason: String)
  }
  /// The stable name of the kind, such as `invalid-selector`.
  @native(1230) public var code: String { get }
  /// The text in the user's program that is to blame.
  @native(1231) public var culprit: String? { get }
  /// Which mistake it was.
  @native(1232) public var kind: WebError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(1233) public var message: String { get }
  /// What to do, where that can be said.
  @native(1234) public var remedy: String? { get }
}
/// A link of a page.
public struct WebLink: CustomStringConvertible, Equatable {
  /// Where it leads: a whole address if the page has one itself, otherwise as it is written.
  @native(1235) public var address: String { get }
  /// The text and the address.
  @native(1236) public var description: String { get }
  /// How what it leads to is related to the page, such as `next`; empty if it does not say.
  @native(1237) public var relation: String { get }
  /// Its text.
  @native(1238) public var text: String { get }
}
/// How things are fetched from the web.
///
/// Only what differs from the usual is named: `WebOptions(timeout: 5, retries: 0)`.
public struct WebOptions: Equatable {
  /// How answers are kept, on this machine, for the next time.
  public enum Cache {
    /// They are kept, and the server is asked each time whether they are still right.
    @native(1239, 1240) case checked
    /// They are not kept.
    @native(1241, 1242) case off
    /// They are kept, and taken without asking as long as they are there.
    @native(1243, 1244) case trusted
  }
  /// Whether, and how, answers are kept.
  @native(1245, 1246) public var cache: WebOptions.Cache { get set }
  /// The sum that the bytes must have, such as `crc32 cbf43926`; `nil` for any.
  @native(1247, 1248) public var checksum: String? { get set }
  /// Lines that go with each request, such as `["Authorization": "Bearer …"]`.
  @native(1249, 1250) public var headers: [String: String] { get set }
  /// Describes how things are fetched.
  ///
  /// - Parameters:
  ///   - headers: Lines that go with each request; none by default. A redirect to another host does
  ///     not take them along.
  ///   - timeout: After how many seconds of silence a server is given up, more than 0; 30 by default.
  ///   - retries: How often a request is made again after a silence, a broken connection, or an answer
  ///     with the status 408, 429, 500, 502, 503 or 504; 3 by default. Before each, twice as long is
  ///     waited, beginning with half a second, or as long as the server says, up to a minute.
  ///   - limit: The most bytes of one answer, unpacked; half a gigabyte by default.
  ///   - pause: The least number of seconds between two requests to one host, 0 or more; 0.5 by
  ///     default. If `robots.txt` wants more, up to a minute, that is kept to.
  ///   - obeysRobots: Whether what a site's `robots.txt` forbids is left alone; true by default.
  ///   - cache: Whether answers are kept for the next time, and whether the server is asked if they are
  ///     still right; `.checked` by default. Answers to requests with headers are never kept.
  ///   - checksum: The sum that the bytes must have, as ``DataSource/checksum`` gives it.
  @native(1251) public init(headers: [String: String] = [:], timeout: Double = 30, retries: Int = 3, limit: Int = 500_000_000, pause: Double = 0.5, obeysRobots: Bool = true, cache: WebOptions.Cache = .checked, checksum: String? = nil)
  /// The most bytes of one answer, unpacked.
  @native(1252, 1253) public var limit: Int { get set }
  /// Whether what `robots.txt` forbids is left alone.
  @native(1254, 1255) public var obeysRobots: Bool { get set }
  /// The least number of seconds between two requests to one host.
  @native(1256, 1257) public var pause: Double { get set }
  /// How often a request is made again that failed for a reason that may pass.
  @native(1258, 1259) public var retries: Int { get set }
  /// After how many seconds of silence a server is given up.
  @native(1260, 1261) public var timeout: Double { get set }
}
/// A page of the web: its tables, its links, and whatever a selector of CSS means.
///
/// ```swift
/// let page = try WebPage(html: "<ul><li class='price'>3 €</li><li class='price'>5 €</li></ul>")
/// print(try page.select("li.price").texts)
/// ```
///
/// HTML is read as browsers read it, so tags that are missing, crossed or in the wrong place do no
/// harm. Scripts are not run: what a page makes with them is not there.
public struct WebPage: CustomStringConvertible, MediaRepresentable {
  /// Its address, empty for a page that was read from a text; after redirects, where they led.
  @native(1262) public var address: String { get }
  /// The title, the address, and the tables with their sizes.
  @native(1263) public var description: String { get }
  /// The first element that a selector means.
  ///
  /// - Parameter selector: The selector.
  /// - Returns: The element.
  /// - Throws: ``WebError`` of kind `noElement` if there is none, or `invalidSelector`.
  @native(1264) public func first(_ selector: String) throws -> WebElement
  /// The page as HTML, with the tags put in that were missing.
  @native(1265) public var html: String { get }
  /// Fetches a page from the web.
  ///
  /// In a notebook the host must be allowed. What the site's `robots.txt` forbids is left alone, pages of
  /// one host are fetched with a pause in between, and one that was fetched before is fetched again only
  /// if it has changed; see ``WebOptions``.
  ///
  /// - Parameters:
  ///   - address: The address, beginning with `http://` or `https://`.
  ///   - options: How it is fetched.
  /// - Throws: ``WebError``; a `PermissionError` where a notebook may not reach the host;
  ///   ``DataFileError`` for an encoding that is not known; ``Interrupted``.
  @native(1266) public init(_ address: String, options: WebOptions = WebOptions()) throws
  /// Reads a page from a file.
  ///
  /// How its characters are written as bytes follows from its mark, from what it says itself, or from
  /// its bytes: UTF-8 if they can be, otherwise Windows-1252.
  ///
  /// - Parameter path: The path of the file; it may be compressed with gzip.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``; ``Interrupted``.
  @native(1267) public init(file path: String) throws
  /// Reads a page from a text.
  ///
  /// - Parameters:
  ///   - html: The text. Anything is accepted: what is no markup is text.
  ///   - address: The address that relative links start from; none by default.
  /// - Throws: ``Interrupted``.
  @native(1268) public init(html: String, address: String = "") throws
  /// Its links, in their order: where they lead and what they say.
  @native(1269) public var links: [WebLink] { get }
  /// The page as text; it is not shown as HTML, since that could hold scripts.
  @native(1270) public var mediaBundle: MediaBundle { get }
  /// The outermost element, `html`.
  @native(1271) public var root: WebElement { get }
  /// The elements that a selector of CSS means, in the order of the page.
  ///
  /// | selector | means |
  /// |---|---|
  /// | `div`, `*` | elements of a name, all |
  /// | `.price`, `#total` | of a class, with an id |
  /// | `[href]`, `[rel=next]`, `~=` `^=` `$=` `*=` | with an attribute, a value, a word, a start, an end, a part |
  /// | `ul li`, `ul > li`, `h2 + p`, `h2 ~ p` | inside, directly inside, right behind, behind |
  /// | `:first-child`, `:last-child`, `:nth-child(2n+1)`, `:nth-of-type(2)` | by place |
  /// | `:not(.a)`, `:is(td, th)`, `:has(> img)` | that are not, are any, hold |
  /// | `:contains("total")` | whose text holds a text (not in CSS) |
  /// | `th, td` | either |
  ///
  /// - Parameter selector: The selector.
  /// - Returns: The elements; none if there are none.
  /// - Throws: ``WebError`` of kind `invalidSelector`, with the place.
  /// - Note: W3C, *Selectors Level 4*, <https://www.w3.org/TR/selectors-4/>.
  @native(1272) public func select(_ selector: String) throws -> WebElements
  /// Where it came from, with its size and the sum of its bytes; `nil` for a text.
  @native(1273) public var source: DataSource? { get }
  /// One of the tables of the page.
  ///
  /// - Parameters:
  ///   - place: Which one, from 0; also tables inside of others are counted.
  ///   - headerRows: How many rows name the columns; found out by default.
  ///   - includesFooter: Whether rows at the foot, such as totals, count; false by default.
  ///   - format: How the values are written.
  /// - Returns: The table.
  /// - Throws: ``WebError`` of kind `noTable`; as
  ///   ``WebElement/table(headerRows:includesFooter:format:)``.
  @native(1274) public func table(at place: Int, headerRows: Int? = nil, includesFooter: Bool = false, format: CSVFormat = CSVFormat(thousands: ",")) throws -> Table
  /// The tables of the page in the order in which they begin, also those inside of others.
  ///
  /// Each is read by the rules of ``WebElement/table(headerRows:includesFooter:format:)``. Tables
  /// without any cells are left out.
  ///
  /// - Throws: ``WebError``; ``Interrupted``.
  @native(1275) public var tables: [Table] { get throws }
  /// Its text as a person reads it, in one line; see ``WebElement/text``.
  @native(1276) public var text: String { get }
  /// Its title; empty if it has none.
  @native(1277) public var title: String { get }
}
/// What happens when a table is written to a database that has one of the same name.
public enum WritingMode: Equatable, Hashable {
  /// The rows are added to it, column by column of the same name. If there is none, it is made.
  @native(1278, 1279) case append
  /// It is an error; nothing is changed.
  @native(1280, 1281) case create
  /// The old one is dropped, with its indexes and constraints, and a new one made.
  @native(1282, 1283) case replace
}
/// A time zone: UTC, a fixed distance from it, or the rules of a place.
///
/// Places are named as in the time zone database, such as `Europe/Berlin`; their rules come from the
/// computer's copy of it.
public struct Zone: CustomStringConvertible, Equatable, Hashable {
  /// The name.
  @native(1284) public var description: String { get }
  /// Makes a zone from its name: `UTC`, `+05:30`, `Europe/Berlin`.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` if there is no such zone.
  @native(1285) public init(_ name: String) throws
  /// `UTC`, a distance such as `+05:30`, or a place such as `Europe/Berlin`.
  @native(1286) public var name: String { get }
  /// Coordinated Universal Time.
  @native(1287) public static var utc: Zone { get }
}
"""###
}

extension Aggregate: HostBridged {}
extension Aggregates: HostBridged {}
extension Alternative: HostBridged {}
extension Bootstrap: HostBridged {}
extension BootstrapStatistic: HostBridged {}
extension CSVFormat: HostBridged {}
extension CSVFormat.ShortRows: HostBridged {}
extension CalendarDate: HostBridged {}
extension Cell: HostBridged {}
extension Column: HostBridged {}
extension ColumnDrift: HostBridged {}
extension ColumnExpression: HostBridged {}
extension ColumnMatching: HostBridged {}
extension ColumnProfile: HostBridged {}
extension ColumnType: HostBridged {}
extension Columns: HostBridged {}
extension ConfidenceInterval: HostBridged {}
extension ContingencyTable: HostBridged {}
extension CorrelationMatrix: HostBridged {}
extension CorrelationMethod: HostBridged {}
extension CovarianceMatrix: HostBridged {}
extension CrossNormalization: HostBridged {}
extension DataFileError: HostBridged {}
extension DataSource: HostBridged {}
extension DatabaseError: HostBridged {}
extension DatabaseError.Kind: HostBridged {}
extension DateTime: HostBridged {}
extension DriftLevel: HostBridged {}
extension DriftReport: HostBridged {}
extension Finding: HostBridged {}
extension FindingKind: HostBridged {}
extension FindingSeverity: HostBridged {}
extension GroupedTable: HostBridged {}
extension HypothesisTest: HostBridged {}
extension Imputation: HostBridged {}
extension JSONLayout: HostBridged {}
extension JoinCardinality: HostBridged {}
extension JoinKind: HostBridged {}
extension LeveneCenter: HostBridged {}
extension MissingRule: HostBridged {}
extension PValueAdjustment: HostBridged {}
extension Paging: HostBridged {}
extension PivotSummary: HostBridged {}
extension PostgresDatabase: HostBridged {}
extension RankMethod: HostBridged {}
extension Row: HostBridged {}
extension SQLiteDatabase: HostBridged {}
extension SortKey: HostBridged {}
extension Table: HostBridged {}
extension TableError: HostBridged {}
extension TableError.CSVProblem: HostBridged {}
extension TableError.Kind: HostBridged {}
extension TableProfile: HostBridged {}
extension TableSummary: HostBridged {}
extension TextEncoding: HostBridged {}
extension TimeSpan: HostBridged {}
extension TimeUnit: HostBridged {}
extension WebElement: HostBridged {}
extension WebElements: HostBridged {}
extension WebError: HostBridged {}
extension WebError.Kind: HostBridged {}
extension WebLink: HostBridged {}
extension WebOptions: HostBridged {}
extension WebOptions.Cache: HostBridged {}
extension WebPage: HostBridged {}
extension WritingMode: HostBridged {}
extension Zone: HostBridged {}

private func native227(_ call: inout NativeCall) throws -> Value {
  let result = Aggregate.count
  return result.bridged
}

private func native228(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.count(p0)
  return result.bridged
}

private func native229(_ call: inout NativeCall) throws -> Value {
  let apply = call.apply
  let p0 = try (String).unbridged(call[0])
  let closure1 = try call[1]
  let p1 = { (a00: Column) throws -> Cell in try (Cell).unbridged(apply(closure1, [a00.bridged])) }
  let result = Aggregate.custom(p0, p1)
  return result.bridged
}

private func native230(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.distinctCount(p0)
  return result.bridged
}

private func native231(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.first(p0)
  return result.bridged
}

private func native232(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.last(p0)
  return result.bridged
}

private func native233(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.maximum(p0)
  return result.bridged
}

private func native234(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.mean(p0)
  return result.bridged
}

private func native235(_ call: inout NativeCall) throws -> Value {
  let apply = call.apply
  let closure0 = try call[0]
  let p0 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure0, [a00.bridged])) }
  let result = try Aggregate.mean(p0)
  return result.bridged
}

private func native236(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.median(p0)
  return result.bridged
}

private func native237(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.minimum(p0)
  return result.bridged
}

private func native238(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = Aggregate.quantile(p0, p1)
  return result.bridged
}

private func native239(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.standardDeviation(p0)
  return result.bridged
}

private func native240(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.sum(p0)
  return result.bridged
}

private func native241(_ call: inout NativeCall) throws -> Value {
  let apply = call.apply
  let closure0 = try call[0]
  let p0 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure0, [a00.bridged])) }
  let result = try Aggregate.sum(p0)
  return result.bridged
}

private func native242(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Aggregate.variance(p0)
  return result.bridged
}

private func native243(_ call: inout NativeCall) throws -> Value {
  let p0 = try [Value].unbridged(call[0]).map { v0 in try { (t1: Value) throws -> (String, Aggregate) in let e1 = try t1.tupleElements(2); return (try (String).unbridged(e1[0]), try (Aggregate).unbridged(e1[1])) }(v0) }
  let result = Aggregates(dictionaryLiteral: p0)
  return result.bridged
}

private func native244(_ call: inout NativeCall) throws -> Value {
  return Alternative.greater.bridged
}

private func native245(_ call: inout NativeCall) throws -> Value {
  guard case Alternative.greater = try (Alternative).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native246(_ call: inout NativeCall) throws -> Value {
  return Alternative.less.bridged
}

private func native247(_ call: inout NativeCall) throws -> Value {
  guard case Alternative.less = try (Alternative).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native248(_ call: inout NativeCall) throws -> Value {
  return Alternative.twoSided.bridged
}

private func native249(_ call: inout NativeCall) throws -> Value {
  guard case Alternative.twoSided = try (Alternative).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native250(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.bias
  return result.bridged
}

private func native251(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native252(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.estimate
  return result.bridged
}

private func native253(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.interrupted
  return result.bridged
}

private func native254(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.interval
  return result.bridged
}

private func native255(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native256(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native257(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.percentileInterval
  return result.bridged
}

private func native258(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.replicates
  return result.bridged
}

private func native259(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.seed
  return result.bridged
}

private func native260(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.standardError
  return result.bridged
}

private func native261(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Bootstrap).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native262(_ call: inout NativeCall) throws -> Value {
  return BootstrapStatistic.mean.bridged
}

private func native263(_ call: inout NativeCall) throws -> Value {
  guard case BootstrapStatistic.mean = try (BootstrapStatistic).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native264(_ call: inout NativeCall) throws -> Value {
  return BootstrapStatistic.median.bridged
}

private func native265(_ call: inout NativeCall) throws -> Value {
  guard case BootstrapStatistic.median = try (BootstrapStatistic).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native266(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return BootstrapStatistic.quantile(p0).bridged
}

private func native267(_ call: inout NativeCall) throws -> Value {
  guard case BootstrapStatistic.quantile(let p0) = try (BootstrapStatistic).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native268(_ call: inout NativeCall) throws -> Value {
  return BootstrapStatistic.standardDeviation.bridged
}

private func native269(_ call: inout NativeCall) throws -> Value {
  guard case BootstrapStatistic.standardDeviation = try (BootstrapStatistic).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native270(_ call: inout NativeCall) throws -> Value {
  return BootstrapStatistic.variance.bridged
}

private func native271(_ call: inout NativeCall) throws -> Value {
  guard case BootstrapStatistic.variance = try (BootstrapStatistic).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native272(_ call: inout NativeCall) throws -> Value {
  return CSVFormat.ShortRows.filled.bridged
}

private func native273(_ call: inout NativeCall) throws -> Value {
  guard case CSVFormat.ShortRows.filled = try (CSVFormat.ShortRows).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native274(_ call: inout NativeCall) throws -> Value {
  return CSVFormat.ShortRows.refused.bridged
}

private func native275(_ call: inout NativeCall) throws -> Value {
  guard case CSVFormat.ShortRows.refused = try (CSVFormat.ShortRows).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native276(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native277(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.columns = try ([String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native278(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.comment
  return result.bridged
}

private func native279(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.comment = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native280(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.dates
  return result.bridged
}

private func native281(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.dates = try ([String: String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native282(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.decimal
  return result.bridged
}

private func native283(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.decimal = try (String).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native284(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.encoding
  return result.bridged
}

private func native285(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.encoding = try (TextEncoding).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native286(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.hasHeader
  return result.bridged
}

private func native287(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.hasHeader = try (Bool).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native288(_ call: inout NativeCall) throws -> Value {
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

private func native289(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.limit
  return result.bridged
}

private func native290(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.limit = try (Int?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native291(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.missing
  return result.bridged
}

private func native292(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.missing = try ([String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native293(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.names
  return result.bridged
}

private func native294(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.names = try ([String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native295(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.quote
  return result.bridged
}

private func native296(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.quote = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native297(_ call: inout NativeCall) throws -> Value {
  let result = CSVFormat.semicolons
  return result.bridged
}

private func native298(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.separator
  return result.bridged
}

private func native299(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.separator = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native300(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.shortRows
  return result.bridged
}

private func native301(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.shortRows = try (CSVFormat.ShortRows).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native302(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.skippedLines
  return result.bridged
}

private func native303(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.skippedLines = try (Int).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native304(_ call: inout NativeCall) throws -> Value {
  let result = CSVFormat.tabs
  return result.bridged
}

private func native305(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.thousands
  return result.bridged
}

private func native306(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.thousands = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native307(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.types
  return result.bridged
}

private func native308(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.types = try ([String: ColumnType]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native309(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CSVFormat).unbridged(call[0])
  let result = receiver.zone
  return result.bridged
}

private func native310(_ call: inout NativeCall) throws -> Value {
  var receiver = try (CSVFormat).unbridged(call[0])
  receiver.zone = try (Zone).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native311(_ call: inout NativeCall) throws -> Value {
  let p0 = try (CalendarDate).unbridged(call[0])
  let p1 = try (CalendarDate).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native312(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.adding(days: p0)
  return result.bridged
}

private func native313(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.day
  return result.bridged
}

private func native314(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.dayOfYear
  return result.bridged
}

private func native315(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let p0 = try (CalendarDate).unbridged(call[1])
  let result = receiver.days(since: p0)
  return result.bridged
}

private func native316(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native317(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try CalendarDate(p0)
  return result.bridged
}

private func native318(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let result = try CalendarDate(year: p0, month: p1, day: p2)
  return result.bridged
}

private func native319(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.month
  return result.bridged
}

private func native320(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.week
  return result.bridged
}

private func native321(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.weekday
  return result.bridged
}

private func native322(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarDate).unbridged(call[0])
  let result = receiver.year
  return result.bridged
}

private func native323(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.bool
  return result.bridged
}

private func native324(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  return Cell.bool(p0).bridged
}

private func native325(_ call: inout NativeCall) throws -> Value {
  guard case Cell.bool(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native326(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.date
  return result.bridged
}

private func native327(_ call: inout NativeCall) throws -> Value {
  let p0 = try (CalendarDate).unbridged(call[0])
  return Cell.date(p0).bridged
}

private func native328(_ call: inout NativeCall) throws -> Value {
  guard case Cell.date(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native329(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.dateTime
  return result.bridged
}

private func native330(_ call: inout NativeCall) throws -> Value {
  let p0 = try (DateTime).unbridged(call[0])
  return Cell.dateTime(p0).bridged
}

private func native331(_ call: inout NativeCall) throws -> Value {
  guard case Cell.dateTime(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native332(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native333(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.double
  return result.bridged
}

private func native334(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return Cell.double(p0).bridged
}

private func native335(_ call: inout NativeCall) throws -> Value {
  guard case Cell.double(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native336(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.duration
  return result.bridged
}

private func native337(_ call: inout NativeCall) throws -> Value {
  let p0 = try (TimeSpan).unbridged(call[0])
  return Cell.duration(p0).bridged
}

private func native338(_ call: inout NativeCall) throws -> Value {
  guard case Cell.duration(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native339(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String?).unbridged(call[0])
  let result = Cell(p0)
  return result.bridged
}

private func native340(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool?).unbridged(call[0])
  let result = Cell(p0)
  return result.bridged
}

private func native341(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double?).unbridged(call[0])
  let result = Cell(p0)
  return result.bridged
}

private func native342(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int?).unbridged(call[0])
  let result = Cell(p0)
  return result.bridged
}

private func native343(_ call: inout NativeCall) throws -> Value {
  let p0 = try (CalendarDate?).unbridged(call[0])
  let result = Cell(p0)
  return result.bridged
}

private func native344(_ call: inout NativeCall) throws -> Value {
  let p0 = try (DateTime?).unbridged(call[0])
  let result = Cell(p0)
  return result.bridged
}

private func native345(_ call: inout NativeCall) throws -> Value {
  let p0 = try (TimeSpan?).unbridged(call[0])
  let result = Cell(p0)
  return result.bridged
}

private func native346(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let result = Cell(booleanLiteral: p0)
  return result.bridged
}

private func native347(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = Cell(floatLiteral: p0)
  return result.bridged
}

private func native348(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = Cell(integerLiteral: p0)
  return result.bridged
}

private func native349(_ call: inout NativeCall) throws -> Value {
  let p0: Void = ()
  let result = Cell(nilLiteral: p0)
  return result.bridged
}

private func native350(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Cell(stringLiteral: p0)
  return result.bridged
}

private func native351(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.int
  return result.bridged
}

private func native352(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return Cell.int(p0).bridged
}

private func native353(_ call: inout NativeCall) throws -> Value {
  guard case Cell.int(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native354(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.isMissing
  return result.bridged
}

private func native355(_ call: inout NativeCall) throws -> Value {
  return Cell.missing.bridged
}

private func native356(_ call: inout NativeCall) throws -> Value {
  guard case Cell.missing = try (Cell).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native357(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Cell).unbridged(call[0])
  let result = receiver.string
  return result.bridged
}

private func native358(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return Cell.string(p0).bridged
}

private func native359(_ call: inout NativeCall) throws -> Value {
  guard case Cell.string(let p0) = try (Cell).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native360(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.autocorrelation(lags: p0)
  return result.bridged
}

private func native361(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try ([Double]).unbridged(call[1])
  let result = try receiver.binned(edges: p0)
  return result.bridged
}

private func native362(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.binned(quantiles: p0)
  return result.bridged
}

private func native363(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.binned(width: p0)
  return result.bridged
}

private func native364(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.count
  return result.bridged
}

private func native365(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native366(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.doubles()
  return result.bridged
}

private func native367(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([CalendarDate?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native368(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([TimeSpan?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native369(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native370(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Bool?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native371(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Double?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native372(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Int?]).unbridged(call[1])
  let result = Column(p0, p1)
  return result.bridged
}

private func native373(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([DateTime?]).unbridged(call[1])
  let p2: Zone? = if let given2 = call.arguments[2] { try (Zone?).unbridged(given2) } else { nil }
  let result = Column(p0, p1, zone: p2)
  return result.bridged
}

private func native374(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String?]).unbridged(call[1])
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let p3: Bool = if let given3 = call.arguments[3] { try (Bool).unbridged(given3) } else { false }
  let result = try Column(p0, categories: p1, levels: p2, ordered: p3)
  return result.bridged
}

private func native375(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Float?]).unbridged(call[1])
  let result = Column(p0, floats: p1)
  return result.bridged
}

private func native376(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.kurtosis()
  return result.bridged
}

private func native377(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.levels
  return result.bridged
}

private func native378(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.ljungBox(lags: p0)
  return result.bridged
}

private func native379(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.maximum()
  return result.bridged
}

private func native380(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.mean()
  return result.bridged
}

private func native381(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native382(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.median()
  return result.bridged
}

private func native383(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.minimum()
  return result.bridged
}

private func native384(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.missingCount
  return result.bridged
}

private func native385(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.mostFrequent()
  return result.bridged
}

private func native386(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native387(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native388(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.renamed(p0)
  return result.bridged
}

private func native389(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.skewness()
  return result.bridged
}

private func native390(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native391(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.standardDeviation()
  return result.bridged
}

private func native392(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.strings()
  return result.bridged
}

private func native393(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native394(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.sum()
  return result.bridged
}

private func native395(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = receiver.type
  return result.bridged
}

private func native396(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.unique()
  return result.bridged
}

private func native397(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Column).unbridged(call[0])
  let result = try receiver.valueCounts()
  return result.bridged
}

private func native398(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.column
  return result.bridged
}

private func native399(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.currentMean
  return result.bridged
}

private func native400(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.currentMissing
  return result.bridged
}

private func native401(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.distance
  return result.bridged
}

private func native402(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.level
  return result.bridged
}

private func native403(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.newValues
  return result.bridged
}

private func native404(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.pValue
  return result.bridged
}

private func native405(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.referenceMean
  return result.bridged
}

private func native406(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.referenceMissing
  return result.bridged
}

private func native407(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.stabilityIndex
  return result.bridged
}

private func native408(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnDrift).unbridged(call[0])
  let result = receiver.wasserstein
  return result.bridged
}

private func native409(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let result = !p0
  return result.bridged
}

private func native410(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native411(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native412(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native413(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native414(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native415(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native416(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native417(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native418(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 != p1
  return result.bridged
}

private func native419(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 % p1
  return result.bridged
}

private func native420(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 % p1
  return result.bridged
}

private func native421(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native422(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native423(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 && p1
  return result.bridged
}

private func native424(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native425(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native426(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native427(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native428(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 * p1
  return result.bridged
}

private func native429(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (TimeSpan).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native430(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native431(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native432(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native433(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native434(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native435(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native436(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 + p1
  return result.bridged
}

private func native437(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let result = -p0
  return result.bridged
}

private func native438(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (TimeSpan).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native439(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native440(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native441(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native442(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native443(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 - p1
  return result.bridged
}

private func native444(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native445(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native446(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native447(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native448(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 / p1
  return result.bridged
}

private func native449(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native450(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native451(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native452(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native453(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native454(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native455(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native456(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native457(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native458(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native459(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native460(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native461(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native462(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 <= p1
  return result.bridged
}

private func native463(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native464(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native465(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native466(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native467(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native468(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native469(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native470(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native471(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 == p1
  return result.bridged
}

private func native472(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native473(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native474(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native475(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native476(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native477(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native478(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 > p1
  return result.bridged
}

private func native479(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native480(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native481(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native482(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native483(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native484(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native485(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 >= p1
  return result.bridged
}

private func native486(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.abs
  return result.bridged
}

private func native487(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.all
  return result.bridged
}

private func native488(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.any
  return result.bridged
}

private func native489(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Range<Int>).unbridged(call[1])
  let result = receiver.characters(p0)
  return result.bridged
}

private func native490(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ClosedRange<Double>).unbridged(call[1])
  let result = receiver.clipped(to: p0)
  return result.bridged
}

private func native491(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.contains(p0)
  return result.bridged
}

private func native492(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnType).unbridged(call[1])
  let result = receiver.converted(to: p0)
  return result.bridged
}

private func native493(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cos
  return result.bridged
}

private func native494(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.count
  return result.bridged
}

private func native495(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeCount
  return result.bridged
}

private func native496(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeMaximum
  return result.bridged
}

private func native497(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeMinimum
  return result.bridged
}

private func native498(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeProduct
  return result.bridged
}

private func native499(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.cumulativeSum
  return result.bridged
}

private func native500(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.date
  return result.bridged
}

private func native501(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.day
  return result.bridged
}

private func native502(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.dayOfYear
  return result.bridged
}

private func native503(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native504(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 1 }
  let result = receiver.difference(p0)
  return result.bridged
}

private func native505(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.distinctCount
  return result.bridged
}

private func native506(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.exp
  return result.bridged
}

private func native507(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 0 }
  let result = receiver.extracted(p0, group: p1)
  return result.bridged
}

private func native508(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnExpression).unbridged(call[1])
  let result = receiver.filled(with: p0)
  return result.bridged
}

private func native509(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Cell).unbridged(call[1])
  let result = receiver.filled(with: p0)
  return result.bridged
}

private func native510(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.filledBackward
  return result.bridged
}

private func native511(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.filledForward
  return result.bridged
}

private func native512(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.first
  return result.bridged
}

private func native513(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.hasPrefix(p0)
  return result.bridged
}

private func native514(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.hasSuffix(p0)
  return result.bridged
}

private func native515(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.hour
  return result.bridged
}

private func native516(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Zone).unbridged(call[1])
  let result = receiver.inZone(p0)
  return result.bridged
}

private func native517(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Cell).unbridged(call[0])
  let result = ColumnExpression(p0)
  return result.bridged
}

private func native518(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Cell).unbridged(call[1])
  let p1 = try (Cell).unbridged(call[2])
  let result = receiver.isBetween(p0, p1)
  return result.bridged
}

private func native519(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isFinite
  return result.bridged
}

private func native520(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try ([Cell]).unbridged(call[1])
  let result = receiver.isIn(p0)
  return result.bridged
}

private func native521(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isMissing
  return result.bridged
}

private func native522(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isNaN
  return result.bridged
}

private func native523(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.isPresent
  return result.bridged
}

private func native524(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 1 }
  let result = receiver.lag(p0)
  return result.bridged
}

private func native525(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.last
  return result.bridged
}

private func native526(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 1 }
  let result = receiver.lead(p0)
  return result.bridged
}

private func native527(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.length
  return result.bridged
}

private func native528(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.log
  return result.bridged
}

private func native529(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.log10
  return result.bridged
}

private func native530(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.log2
  return result.bridged
}

private func native531(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.lowercased
  return result.bridged
}

private func native532(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.matches(p0)
  return result.bridged
}

private func native533(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.maximum
  return result.bridged
}

private func native534(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.mean
  return result.bridged
}

private func native535(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.median
  return result.bridged
}

private func native536(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.minimum
  return result.bridged
}

private func native537(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.minute
  return result.bridged
}

private func native538(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.month
  return result.bridged
}

private func native539(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = receiver.over(p0)
  return result.bridged
}

private func native540(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = receiver.over(p0)
  return result.bridged
}

private func native541(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { " " }
  let result = receiver.padded(to: p0, with: p1)
  return result.bridged
}

private func native542(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.parsed(p0)
  return result.bridged
}

private func native543(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = receiver.part(p0, separatedBy: p1)
  return result.bridged
}

private func native544(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 1 }
  let result = receiver.percentChange(p0)
  return result.bridged
}

private func native545(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnExpression).unbridged(call[1])
  let result = receiver.power(p0)
  return result.bridged
}

private func native546(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.power(p0)
  return result.bridged
}

private func native547(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.quantile(p0)
  return result.bridged
}

private func native548(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.quarter
  return result.bridged
}

private func native549(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0: RankMethod = if let given0 = call.arguments[1] { try (RankMethod).unbridged(given0) } else { .average }
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let result = receiver.rank(p0, descending: p1)
  return result.bridged
}

private func native550(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = receiver.replacing(p0, with: p1)
  return result.bridged
}

private func native551(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = receiver.replacing(pattern: p0, with: p1)
  return result.bridged
}

private func native552(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingDeviation(p0, minimumCount: p1)
  return result.bridged
}

private func native553(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingMaximum(p0, minimumCount: p1)
  return result.bridged
}

private func native554(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingMean(p0, minimumCount: p1)
  return result.bridged
}

private func native555(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingMinimum(p0, minimumCount: p1)
  return result.bridged
}

private func native556(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let result = receiver.rollingSum(p0, minimumCount: p1)
  return result.bridged
}

private func native557(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.rounded
  return result.bridged
}

private func native558(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.rounded(decimals: p0)
  return result.bridged
}

private func native559(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.roundedDown
  return result.bridged
}

private func native560(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.roundedUp
  return result.bridged
}

private func native561(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.rowNumber
  return result.bridged
}

private func native562(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.second
  return result.bridged
}

private func native563(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sign
  return result.bridged
}

private func native564(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sin
  return result.bridged
}

private func native565(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sqrt
  return result.bridged
}

private func native566(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.standardDeviation
  return result.bridged
}

private func native567(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.sum
  return result.bridged
}

private func native568(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.tan
  return result.bridged
}

private func native569(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.tanh
  return result.bridged
}

private func native570(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnExpression).unbridged(call[1])
  let p1 = try (Cell).unbridged(call[2])
  let result = receiver.then(p0, otherwise: p1)
  return result.bridged
}

private func native571(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (ColumnExpression).unbridged(call[1])
  let p1 = try (ColumnExpression).unbridged(call[2])
  let result = receiver.then(p0, otherwise: p1)
  return result.bridged
}

private func native572(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Cell).unbridged(call[1])
  let p1 = try (ColumnExpression).unbridged(call[2])
  let result = receiver.then(p0, otherwise: p1)
  return result.bridged
}

private func native573(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (Cell).unbridged(call[1])
  let p1 = try (Cell).unbridged(call[2])
  let result = receiver.then(p0, otherwise: p1)
  return result.bridged
}

private func native574(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (TimeUnit).unbridged(call[1])
  let result = receiver.total(p0)
  return result.bridged
}

private func native575(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.trimmed
  return result.bridged
}

private func native576(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let p0 = try (TimeUnit).unbridged(call[1])
  let result = receiver.truncated(to: p0)
  return result.bridged
}

private func native577(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.uppercased
  return result.bridged
}

private func native578(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.variance
  return result.bridged
}

private func native579(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.week
  return result.bridged
}

private func native580(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.weekday
  return result.bridged
}

private func native581(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnExpression).unbridged(call[0])
  let result = receiver.year
  return result.bridged
}

private func native582(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native583(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ColumnExpression).unbridged(call[0])
  let p1 = try (Bool).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native584(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Bool).unbridged(call[0])
  let p1 = try (ColumnExpression).unbridged(call[1])
  let result = p0 || p1
  return result.bridged
}

private func native585(_ call: inout NativeCall) throws -> Value {
  return ColumnMatching.same.bridged
}

private func native586(_ call: inout NativeCall) throws -> Value {
  guard case ColumnMatching.same = try (ColumnMatching).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native587(_ call: inout NativeCall) throws -> Value {
  return ColumnMatching.shared.bridged
}

private func native588(_ call: inout NativeCall) throws -> Value {
  guard case ColumnMatching.shared = try (ColumnMatching).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native589(_ call: inout NativeCall) throws -> Value {
  return ColumnMatching.union.bridged
}

private func native590(_ call: inout NativeCall) throws -> Value {
  guard case ColumnMatching.union = try (ColumnMatching).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native591(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.distinctCount
  return result.bridged
}

private func native592(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.histogram
  return result.bridged
}

private func native593(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.maximum
  return result.bridged
}

private func native594(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.minimum
  return result.bridged
}

private func native595(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.missingCount
  return result.bridged
}

private func native596(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.missingShare
  return result.bridged
}

private func native597(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.mostFrequent
  return result.bridged
}

private func native598(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.mostFrequentShare
  return result.bridged
}

private func native599(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native600(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.notFiniteCount
  return result.bridged
}

private func native601(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.outlierShare
  return result.bridged
}

private func native602(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.skewness
  return result.bridged
}

private func native603(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnProfile).unbridged(call[0])
  let result = receiver.type
  return result.bridged
}

private func native604(_ call: inout NativeCall) throws -> Value {
  return ColumnType.bool.bridged
}

private func native605(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.bool = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native606(_ call: inout NativeCall) throws -> Value {
  return ColumnType.category.bridged
}

private func native607(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.category = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native608(_ call: inout NativeCall) throws -> Value {
  return ColumnType.date.bridged
}

private func native609(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.date = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native610(_ call: inout NativeCall) throws -> Value {
  return ColumnType.dateTime.bridged
}

private func native611(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.dateTime = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native612(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ColumnType).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native613(_ call: inout NativeCall) throws -> Value {
  return ColumnType.double.bridged
}

private func native614(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.double = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native615(_ call: inout NativeCall) throws -> Value {
  return ColumnType.duration.bridged
}

private func native616(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.duration = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native617(_ call: inout NativeCall) throws -> Value {
  return ColumnType.float.bridged
}

private func native618(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.float = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native619(_ call: inout NativeCall) throws -> Value {
  return ColumnType.int.bridged
}

private func native620(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.int = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native621(_ call: inout NativeCall) throws -> Value {
  return ColumnType.string.bridged
}

private func native622(_ call: inout NativeCall) throws -> Value {
  guard case ColumnType.string = try (ColumnType).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native623(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Columns).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver[p0]
  return result.bridged
}

private func native624(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfidenceInterval).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.contains(p0)
  return result.bridged
}

private func native625(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfidenceInterval).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native626(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfidenceInterval).unbridged(call[0])
  let result = receiver.estimate
  return result.bridged
}

private func native627(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfidenceInterval).unbridged(call[0])
  let result = receiver.level
  return result.bridged
}

private func native628(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfidenceInterval).unbridged(call[0])
  let result = receiver.lower
  return result.bridged
}

private func native629(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfidenceInterval).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native630(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfidenceInterval).unbridged(call[0])
  let result = receiver.method
  return result.bridged
}

private func native631(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfidenceInterval).unbridged(call[0])
  let result = receiver.upper
  return result.bridged
}

private func native632(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let p0: Bool = if let given0 = call.arguments[1] { try (Bool).unbridged(given0) } else { false }
  let result = try receiver.chiSquareTest(corrected: p0)
  return result.bridged
}

private func native633(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.columnName
  return result.bridged
}

private func native634(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native635(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.counts
  return result.bridged
}

private func native636(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.cramersV
  return result.bridged
}

private func native637(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native638(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.expected
  return result.bridged
}

private func native639(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let p0: Bool = if let given0 = call.arguments[1] { try (Bool).unbridged(given0) } else { true }
  let result = try receiver.mcNemarTest(corrected: p0)
  return result.bridged
}

private func native640(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native641(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.mutualInformation
  return result.bridged
}

private func native642(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = try receiver.oddsRatio()
  return result.bridged
}

private func native643(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = try receiver.phi()
  return result.bridged
}

private func native644(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.rowName
  return result.bridged
}

private func native645(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.rows
  return result.bridged
}

private func native646(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native647(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ContingencyTable).unbridged(call[0])
  let result = receiver.total
  return result.bridged
}

private func native648(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.coefficient(p0, p1)
  return result.bridged
}

private func native649(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.coefficients
  return result.bridged
}

private func native650(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.columnNames
  return result.bridged
}

private func native651(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.counts
  return result.bridged
}

private func native652(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native653(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native654(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.method
  return result.bridged
}

private func native655(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.pValue(p0, p1)
  return result.bridged
}

private func native656(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.pValues
  return result.bridged
}

private func native657(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.pairs
  return result.bridged
}

private func native658(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CorrelationMatrix).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native659(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = CorrelationMethod(rawValue: p0)
  return result.bridged
}

private func native660(_ call: inout NativeCall) throws -> Value {
  return CorrelationMethod.kendall.bridged
}

private func native661(_ call: inout NativeCall) throws -> Value {
  guard case CorrelationMethod.kendall = try (CorrelationMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native662(_ call: inout NativeCall) throws -> Value {
  return CorrelationMethod.pearson.bridged
}

private func native663(_ call: inout NativeCall) throws -> Value {
  guard case CorrelationMethod.pearson = try (CorrelationMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native664(_ call: inout NativeCall) throws -> Value {
  return CorrelationMethod.spearman.bridged
}

private func native665(_ call: inout NativeCall) throws -> Value {
  guard case CorrelationMethod.spearman = try (CorrelationMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native666(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CovarianceMatrix).unbridged(call[0])
  let result = receiver.columnNames
  return result.bridged
}

private func native667(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CovarianceMatrix).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native668(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CovarianceMatrix).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native669(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CovarianceMatrix).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native670(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CovarianceMatrix).unbridged(call[0])
  let result = receiver.values
  return result.bridged
}

private func native671(_ call: inout NativeCall) throws -> Value {
  return CrossNormalization.all.bridged
}

private func native672(_ call: inout NativeCall) throws -> Value {
  guard case CrossNormalization.all = try (CrossNormalization).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native673(_ call: inout NativeCall) throws -> Value {
  return CrossNormalization.columns.bridged
}

private func native674(_ call: inout NativeCall) throws -> Value {
  guard case CrossNormalization.columns = try (CrossNormalization).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native675(_ call: inout NativeCall) throws -> Value {
  return CrossNormalization.none.bridged
}

private func native676(_ call: inout NativeCall) throws -> Value {
  guard case CrossNormalization.none = try (CrossNormalization).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native677(_ call: inout NativeCall) throws -> Value {
  return CrossNormalization.rows.bridged
}

private func native678(_ call: inout NativeCall) throws -> Value {
  guard case CrossNormalization.rows = try (CrossNormalization).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native679(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native680(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native681(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.file
  return result.bridged
}

private func native682(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.format
  return result.bridged
}

private func native683(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native684(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.problem
  return result.bridged
}

private func native685(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataFileError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native686(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.byteCount
  return result.bridged
}

private func native687(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.checksum
  return result.bridged
}

private func native688(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.citation
  return result.bridged
}

private func native689(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native690(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.licence
  return result.bridged
}

private func native691(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native692(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.query
  return result.bridged
}

private func native693(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DataSource).unbridged(call[0])
  let result = receiver.retrieved
  return result.bridged
}

private func native694(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Database).self)
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let result = try receiver.execute(p0, p1)
  return result.bridged
}

private func native695(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Database).self)
  let apply = call.apply
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let p2 = try (Int).unbridged(call[3])
  let closure3 = try call[4]
  let p3 = { (a00: Table) throws -> () in _ = try apply(closure3, [a00.bridged]) }
  try receiver.forEachChunk(p0, p1, rows: p2, p3)
  return .void
}

private func native696(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Database).self)
  let apply = call.apply
  let p0 = try (String).unbridged(call[1])
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 100_000 }
  let closure2 = try call[3]
  let p2 = { (a00: Table) throws -> () in _ = try apply(closure2, [a00.bridged]) }
  try receiver.forEachChunk(p0, rows: p1, p2)
  return .void
}

private func native697(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Database).self)
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let result = try receiver.query(p0, p1)
  return result.bridged
}

private func native698(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Database).self)
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.table(p0)
  return result.bridged
}

private func native699(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Database).self)
  let result = try receiver.tables
  return result.bridged
}

private func native700(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Database).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  try receiver.write(p0, to: p1)
  return .void
}

private func native701(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Database).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2 = try (WritingMode).unbridged(call[3])
  try receiver.write(p0, to: p1, mode: p2)
  return .void
}

private func native702(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String?).unbridged(call[2])
  return DatabaseError.Kind.failed(database: p0, reason: p1, remedy: p2).bridged
}

private func native703(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.failed(let p0, let p1, let p2) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native704(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return DatabaseError.Kind.missingLibrary(name: p0, package: p1).bridged
}

private func native705(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.missingLibrary(let p0, let p1) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native706(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return DatabaseError.Kind.refusedStatement(action: p0, remedy: p1).bridged
}

private func native707(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.refusedStatement(let p0, let p1) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native708(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return DatabaseError.Kind.tableExists(name: p0).bridged
}

private func native709(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.tableExists(let p0) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native710(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return DatabaseError.Kind.unknownTable(name: p0, available: p1).bridged
}

private func native711(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.unknownTable(let p0, let p1) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native712(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String?).unbridged(call[2])
  return DatabaseError.Kind.unreachable(database: p0, reason: p1, remedy: p2).bridged
}

private func native713(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.unreachable(let p0, let p1, let p2) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native714(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return DatabaseError.Kind.unreadableValue(column: p0, row: p1, value: p2, remedy: p3).bridged
}

private func native715(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.unreadableValue(let p0, let p1, let p2, let p3) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native716(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  let p4 = try (String).unbridged(call[4])
  return DatabaseError.Kind.unwritableValue(column: p0, row: p1, value: p2, reason: p3, remedy: p4).bridged
}

private func native717(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.unwritableValue(let p0, let p1, let p2, let p3, let p4) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged, p4.bridged].bridged
}

private func native718(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return DatabaseError.Kind.wrongAddress(address: p0, reason: p1).bridged
}

private func native719(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.wrongAddress(let p0, let p1) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native720(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int?).unbridged(call[2])
  return DatabaseError.Kind.wrongStatement(reason: p0, statement: p1, place: p2).bridged
}

private func native721(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.wrongStatement(let p0, let p1, let p2) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native722(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return DatabaseError.Kind.wrongValueCount(given: p0, expected: p1, placeholder: p2).bridged
}

private func native723(_ call: inout NativeCall) throws -> Value {
  guard case DatabaseError.Kind.wrongValueCount(let p0, let p1, let p2) = try (DatabaseError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native724(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DatabaseError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native725(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DatabaseError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native726(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DatabaseError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native727(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DatabaseError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native728(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DatabaseError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native729(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.airlinePassengers()
  return result.bridged
}

private func native730(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.autoMPG()
  return result.bridged
}

private func native731(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 300 }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 3 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 2 }
  let p3: Double = if let given3 = call.arguments[3] { try (Double).unbridged(given3) } else { 1 }
  let p4: Int = if let given4 = call.arguments[4] { try (Int).unbridged(given4) } else { 0 }
  let result = try Dataset.blobs(rows: p0, centers: p1, features: p2, deviation: p3, seed: p4)
  return result.bridged
}

private func native732(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.breastCancer()
  return result.bridged
}

private func native733(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 200 }
  let p1: Double = if let given1 = call.arguments[1] { try (Double).unbridged(given1) } else { 0.05 }
  let p2: Double = if let given2 = call.arguments[2] { try (Double).unbridged(given2) } else { 0.5 }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 0 }
  let result = try Dataset.circles(rows: p0, noise: p1, factor: p2, seed: p3)
  return result.bridged
}

private func native734(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 200 }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 10 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 3 }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 2 }
  let p4: Double = if let given4 = call.arguments[4] { try (Double).unbridged(given4) } else { 1 }
  let p5: Int = if let given5 = call.arguments[5] { try (Int).unbridged(given5) } else { 0 }
  let result = try Dataset.classification(rows: p0, features: p1, informative: p2, classes: p3, separation: p4, seed: p5)
  return result.bridged
}

private func native735(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.diabetes()
  return result.bridged
}

private func native736(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.digits()
  return result.bridged
}

private func native737(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.iris()
  return result.bridged
}

private func native738(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.list()
  return result.bridged
}

private func native739(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 200 }
  let p1: Double = if let given1 = call.arguments[1] { try (Double).unbridged(given1) } else { 0.1 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 0 }
  let result = try Dataset.moons(rows: p0, noise: p1, seed: p2)
  return result.bridged
}

private func native740(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.penguins()
  return result.bridged
}

private func native741(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 200 }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 10 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 3 }
  let p3: Double = if let given3 = call.arguments[3] { try (Double).unbridged(given3) } else { 10 }
  let p4: Int = if let given4 = call.arguments[4] { try (Int).unbridged(given4) } else { 0 }
  let result = try Dataset.regression(rows: p0, features: p1, informative: p2, noise: p3, seed: p4)
  return result.bridged
}

private func native742(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.titanic()
  return result.bridged
}

private func native743(_ call: inout NativeCall) throws -> Value {
  let result = Dataset.wine()
  return result.bridged
}

private func native744(_ call: inout NativeCall) throws -> Value {
  let p0 = try (DateTime).unbridged(call[0])
  let p1 = try (DateTime).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native745(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (TimeSpan).unbridged(call[1])
  let result = try receiver.adding(p0)
  return result.bridged
}

private func native746(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.date
  return result.bridged
}

private func native747(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.day
  return result.bridged
}

private func native748(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native749(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.hour
  return result.bridged
}

private func native750(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (Zone).unbridged(call[1])
  let result = receiver.inZone(p0)
  return result.bridged
}

private func native751(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Zone = if let given1 = call.arguments[1] { try (Zone).unbridged(given1) } else { .utc }
  let result = try DateTime(p0, zone: p1)
  return result.bridged
}

private func native752(_ call: inout NativeCall) throws -> Value {
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

private func native753(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.minute
  return result.bridged
}

private func native754(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.month
  return result.bridged
}

private func native755(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.second
  return result.bridged
}

private func native756(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let p0 = try (DateTime).unbridged(call[1])
  let result = receiver.span(since: p0)
  return result.bridged
}

private func native757(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.weekday
  return result.bridged
}

private func native758(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.year
  return result.bridged
}

private func native759(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DateTime).unbridged(call[0])
  let result = receiver.zone
  return result.bridged
}

private func native760(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Double]).unbridged(call[0])
  let p1 = try ([Double]).unbridged(call[1])
  let result = try Divergence.crossEntropy(p0, p1)
  return result.bridged
}

private func native761(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Double]).unbridged(call[0])
  let result = try Divergence.entropy(p0)
  return result.bridged
}

private func native762(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Double]).unbridged(call[0])
  let p1 = try ([Double]).unbridged(call[1])
  let result = try Divergence.hellinger(p0, p1)
  return result.bridged
}

private func native763(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Double]).unbridged(call[0])
  let p1 = try ([Double]).unbridged(call[1])
  let result = try Divergence.jensenShannon(p0, p1)
  return result.bridged
}

private func native764(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Double]).unbridged(call[0])
  let p1 = try ([Double]).unbridged(call[1])
  let result = try Divergence.kullbackLeibler(p0, p1)
  return result.bridged
}

private func native765(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Double]).unbridged(call[0])
  let p1 = try ([Double]).unbridged(call[1])
  let result = try Divergence.populationStability(p0, p1)
  return result.bridged
}

private func native766(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Double]).unbridged(call[0])
  let p1 = try ([Double]).unbridged(call[1])
  let result = try Divergence.totalVariation(p0, p1)
  return result.bridged
}

private func native767(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = DriftLevel(rawValue: p0)
  return result.bridged
}

private func native768(_ call: inout NativeCall) throws -> Value {
  return DriftLevel.large.bridged
}

private func native769(_ call: inout NativeCall) throws -> Value {
  guard case DriftLevel.large = try (DriftLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native770(_ call: inout NativeCall) throws -> Value {
  return DriftLevel.moderate.bridged
}

private func native771(_ call: inout NativeCall) throws -> Value {
  guard case DriftLevel.moderate = try (DriftLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native772(_ call: inout NativeCall) throws -> Value {
  return DriftLevel.stable.bridged
}

private func native773(_ call: inout NativeCall) throws -> Value {
  guard case DriftLevel.stable = try (DriftLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native774(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.changedTypes
  return result.bridged
}

private func native775(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.column(p0)
  return result.bridged
}

private func native776(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native777(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.currentRows
  return result.bridged
}

private func native778(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native779(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native780(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.missingColumns
  return result.bridged
}

private func native781(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.newColumns
  return result.bridged
}

private func native782(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.referenceRows
  return result.bridged
}

private func native783(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DriftReport).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native784(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Finding).unbridged(call[0])
  let result = receiver.advice
  return result.bridged
}

private func native785(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Finding).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native786(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Finding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native787(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Finding).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native788(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Finding).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native789(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Finding).unbridged(call[0])
  let result = receiver.severity
  return result.bridged
}

private func native790(_ call: inout NativeCall) throws -> Value {
  return FindingKind.constant.bridged
}

private func native791(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.constant = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native792(_ call: inout NativeCall) throws -> Value {
  return FindingKind.duplicateRows.bridged
}

private func native793(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.duplicateRows = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native794(_ call: inout NativeCall) throws -> Value {
  return FindingKind.highCorrelation.bridged
}

private func native795(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.highCorrelation = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native796(_ call: inout NativeCall) throws -> Value {
  return FindingKind.identifier.bridged
}

private func native797(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.identifier = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native798(_ call: inout NativeCall) throws -> Value {
  return FindingKind.imbalance.bridged
}

private func native799(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.imbalance = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native800(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = FindingKind(rawValue: p0)
  return result.bridged
}

private func native801(_ call: inout NativeCall) throws -> Value {
  return FindingKind.leakage.bridged
}

private func native802(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.leakage = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native803(_ call: inout NativeCall) throws -> Value {
  return FindingKind.manyValues.bridged
}

private func native804(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.manyValues = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native805(_ call: inout NativeCall) throws -> Value {
  return FindingKind.missingValues.bridged
}

private func native806(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.missingValues = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native807(_ call: inout NativeCall) throws -> Value {
  return FindingKind.nearlyConstant.bridged
}

private func native808(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.nearlyConstant = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native809(_ call: inout NativeCall) throws -> Value {
  return FindingKind.notFinite.bridged
}

private func native810(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.notFinite = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native811(_ call: inout NativeCall) throws -> Value {
  return FindingKind.numbersAsText.bridged
}

private func native812(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.numbersAsText = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native813(_ call: inout NativeCall) throws -> Value {
  return FindingKind.outliers.bridged
}

private func native814(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.outliers = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native815(_ call: inout NativeCall) throws -> Value {
  return FindingKind.skewed.bridged
}

private func native816(_ call: inout NativeCall) throws -> Value {
  guard case FindingKind.skewed = try (FindingKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native817(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = FindingSeverity(rawValue: p0)
  return result.bridged
}

private func native818(_ call: inout NativeCall) throws -> Value {
  return FindingSeverity.note.bridged
}

private func native819(_ call: inout NativeCall) throws -> Value {
  guard case FindingSeverity.note = try (FindingSeverity).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native820(_ call: inout NativeCall) throws -> Value {
  return FindingSeverity.problem.bridged
}

private func native821(_ call: inout NativeCall) throws -> Value {
  guard case FindingSeverity.problem = try (FindingSeverity).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native822(_ call: inout NativeCall) throws -> Value {
  return FindingSeverity.warning.bridged
}

private func native823(_ call: inout NativeCall) throws -> Value {
  guard case FindingSeverity.warning = try (FindingSeverity).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native824(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.count
  return result.bridged
}

private func native825(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = try receiver.counts()
  return result.bridged
}

private func native826(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native827(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.keys
  return result.bridged
}

private func native828(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let apply = call.apply
  let closure0 = try call[1]
  let p0 = { (a00: Table) throws -> Table in try (Table).unbridged(apply(closure0, [a00.bridged])) }
  let result = try receiver.mapped(p0)
  return result.bridged
}

private func native829(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native830(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let p0 = try (Aggregates).unbridged(call[1])
  let result = try receiver.summarized(p0)
  return result.bridged
}

private func native831(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native832(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GroupedTable).unbridged(call[0])
  let result = receiver.tables()
  return result.bridged
}

private func native833(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.caution
  return result.bridged
}

private func native834(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.degreesOfFreedom
  return result.bridged
}

private func native835(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native836(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.effectName
  return result.bridged
}

private func native837(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.effectSize
  return result.bridged
}

private func native838(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.groups
  return result.bridged
}

private func native839(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.interval
  return result.bridged
}

private func native840(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let p0: Double = if let given0 = call.arguments[1] { try (Double).unbridged(given0) } else { 0.05 }
  let result = receiver.isSignificant(level: p0)
  return result.bridged
}

private func native841(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native842(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native843(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.pValue
  return result.bridged
}

private func native844(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.reading
  return result.bridged
}

private func native845(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.statistic
  return result.bridged
}

private func native846(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.statisticName
  return result.bridged
}

private func native847(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HypothesisTest).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native848(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Cell).unbridged(call[0])
  return Imputation.constant(p0).bridged
}

private func native849(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.constant(let p0) = try (Imputation).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native850(_ call: inout NativeCall) throws -> Value {
  return Imputation.mean.bridged
}

private func native851(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.mean = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native852(_ call: inout NativeCall) throws -> Value {
  return Imputation.median.bridged
}

private func native853(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.median = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native854(_ call: inout NativeCall) throws -> Value {
  return Imputation.mostFrequent.bridged
}

private func native855(_ call: inout NativeCall) throws -> Value {
  guard case Imputation.mostFrequent = try (Imputation).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native856(_ call: inout NativeCall) throws -> Value {
  return JSONLayout.columns.bridged
}

private func native857(_ call: inout NativeCall) throws -> Value {
  guard case JSONLayout.columns = try (JSONLayout).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native858(_ call: inout NativeCall) throws -> Value {
  return JSONLayout.records.bridged
}

private func native859(_ call: inout NativeCall) throws -> Value {
  guard case JSONLayout.records = try (JSONLayout).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native860(_ call: inout NativeCall) throws -> Value {
  return JoinCardinality.any.bridged
}

private func native861(_ call: inout NativeCall) throws -> Value {
  guard case JoinCardinality.any = try (JoinCardinality).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native862(_ call: inout NativeCall) throws -> Value {
  return JoinCardinality.manyToOne.bridged
}

private func native863(_ call: inout NativeCall) throws -> Value {
  guard case JoinCardinality.manyToOne = try (JoinCardinality).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native864(_ call: inout NativeCall) throws -> Value {
  return JoinCardinality.oneToMany.bridged
}

private func native865(_ call: inout NativeCall) throws -> Value {
  guard case JoinCardinality.oneToMany = try (JoinCardinality).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native866(_ call: inout NativeCall) throws -> Value {
  return JoinCardinality.oneToOne.bridged
}

private func native867(_ call: inout NativeCall) throws -> Value {
  guard case JoinCardinality.oneToOne = try (JoinCardinality).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native868(_ call: inout NativeCall) throws -> Value {
  return JoinKind.anti.bridged
}

private func native869(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.anti = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native870(_ call: inout NativeCall) throws -> Value {
  return JoinKind.full.bridged
}

private func native871(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.full = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native872(_ call: inout NativeCall) throws -> Value {
  return JoinKind.inner.bridged
}

private func native873(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.inner = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native874(_ call: inout NativeCall) throws -> Value {
  return JoinKind.left.bridged
}

private func native875(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.left = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native876(_ call: inout NativeCall) throws -> Value {
  return JoinKind.right.bridged
}

private func native877(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.right = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native878(_ call: inout NativeCall) throws -> Value {
  return JoinKind.semi.bridged
}

private func native879(_ call: inout NativeCall) throws -> Value {
  guard case JoinKind.semi = try (JoinKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native880(_ call: inout NativeCall) throws -> Value {
  return LeveneCenter.mean.bridged
}

private func native881(_ call: inout NativeCall) throws -> Value {
  guard case LeveneCenter.mean = try (LeveneCenter).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native882(_ call: inout NativeCall) throws -> Value {
  return LeveneCenter.median.bridged
}

private func native883(_ call: inout NativeCall) throws -> Value {
  guard case LeveneCenter.median = try (LeveneCenter).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native884(_ call: inout NativeCall) throws -> Value {
  return MissingRule.all.bridged
}

private func native885(_ call: inout NativeCall) throws -> Value {
  guard case MissingRule.all = try (MissingRule).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native886(_ call: inout NativeCall) throws -> Value {
  return MissingRule.any.bridged
}

private func native887(_ call: inout NativeCall) throws -> Value {
  guard case MissingRule.any = try (MissingRule).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native888(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MissingRule).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native889(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return MissingRule.moreThan(p0).bridged
}

private func native890(_ call: inout NativeCall) throws -> Value {
  guard case MissingRule.moreThan(let p0) = try (MissingRule).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native891(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PValueAdjustment).unbridged(call[0])
  let p0 = try ([Double]).unbridged(call[1])
  let result = try receiver.adjusted(p0)
  return result.bridged
}

private func native892(_ call: inout NativeCall) throws -> Value {
  return PValueAdjustment.benjaminiHochberg.bridged
}

private func native893(_ call: inout NativeCall) throws -> Value {
  guard case PValueAdjustment.benjaminiHochberg = try (PValueAdjustment).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native894(_ call: inout NativeCall) throws -> Value {
  return PValueAdjustment.bonferroni.bridged
}

private func native895(_ call: inout NativeCall) throws -> Value {
  guard case PValueAdjustment.bonferroni = try (PValueAdjustment).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native896(_ call: inout NativeCall) throws -> Value {
  return PValueAdjustment.holm.bridged
}

private func native897(_ call: inout NativeCall) throws -> Value {
  guard case PValueAdjustment.holm = try (PValueAdjustment).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native898(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = Paging.cursor(p0, from: p1)
  return result.bridged
}

private func native899(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Paging.field(p0)
  return result.bridged
}

private func native900(_ call: inout NativeCall) throws -> Value {
  let result = Paging.link
  return result.bridged
}

private func native901(_ call: inout NativeCall) throws -> Value {
  let result = Paging.none
  return result.bridged
}

private func native902(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 1 }
  let result = Paging.number(p0, first: p1)
  return result.bridged
}

private func native903(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Paging.offset(p0)
  return result.bridged
}

private func native904(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.count.bridged
}

private func native905(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.count = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native906(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.first.bridged
}

private func native907(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.first = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native908(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.maximum.bridged
}

private func native909(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.maximum = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native910(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.mean.bridged
}

private func native911(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.mean = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native912(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.median.bridged
}

private func native913(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.median = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native914(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.minimum.bridged
}

private func native915(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.minimum = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native916(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.single.bridged
}

private func native917(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.single = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native918(_ call: inout NativeCall) throws -> Value {
  return PivotSummary.sum.bridged
}

private func native919(_ call: inout NativeCall) throws -> Value {
  guard case PivotSummary.sum = try (PivotSummary).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native920(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native921(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try [Cell].unbridged(call[2])
  let result = try receiver.execute(p0, p1)
  return result.bridged
}

private func native922(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let result = try receiver.execute(p0, p1)
  return result.bridged
}

private func native923(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let apply = call.apply
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let p2 = try (Int).unbridged(call[3])
  let closure3 = try call[4]
  let p3 = { (a00: Table) throws -> () in _ = try apply(closure3, [a00.bridged]) }
  try receiver.forEachChunk(p0, p1, rows: p2, p3)
  return .void
}

private func native924(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try PostgresDatabase(p0)
  return result.bridged
}

private func native925(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try [Cell].unbridged(call[2])
  let result = try receiver.query(p0, p1)
  return result.bridged
}

private func native926(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let result = try receiver.query(p0, p1)
  return result.bridged
}

private func native927(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.table(p0)
  return result.bridged
}

private func native928(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let result = try receiver.tables
  return result.bridged
}

private func native929(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PostgresDatabase).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2 = try (WritingMode).unbridged(call[3])
  try receiver.write(p0, to: p1, mode: p2)
  return .void
}

private func native930(_ call: inout NativeCall) throws -> Value {
  return RankMethod.average.bridged
}

private func native931(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.average = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native932(_ call: inout NativeCall) throws -> Value {
  return RankMethod.dense.bridged
}

private func native933(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.dense = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native934(_ call: inout NativeCall) throws -> Value {
  return RankMethod.maximum.bridged
}

private func native935(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.maximum = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native936(_ call: inout NativeCall) throws -> Value {
  return RankMethod.minimum.bridged
}

private func native937(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.minimum = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native938(_ call: inout NativeCall) throws -> Value {
  return RankMethod.ordinal.bridged
}

private func native939(_ call: inout NativeCall) throws -> Value {
  guard case RankMethod.ordinal = try (RankMethod).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native940(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Row).unbridged(call[0])
  let result = receiver.index
  return result.bridged
}

private func native941(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Row).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native942(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native943(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try [Cell].unbridged(call[2])
  let result = try receiver.execute(p0, p1)
  return result.bridged
}

private func native944(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let result = try receiver.execute(p0, p1)
  return result.bridged
}

private func native945(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let apply = call.apply
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let p2 = try (Int).unbridged(call[3])
  let closure3 = try call[4]
  let p3 = { (a00: Table) throws -> () in _ = try apply(closure3, [a00.bridged]) }
  try receiver.forEachChunk(p0, p1, rows: p2, p3)
  return .void
}

private func native946(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = SQLiteDatabase(p0)
  return result.bridged
}

private func native947(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let result = receiver.path
  return result.bridged
}

private func native948(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try [Cell].unbridged(call[2])
  let result = try receiver.query(p0, p1)
  return result.bridged
}

private func native949(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try ([Cell]).unbridged(call[2])
  let result = try receiver.query(p0, p1)
  return result.bridged
}

private func native950(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.table(p0)
  return result.bridged
}

private func native951(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let result = try receiver.tables
  return result.bridged
}

private func native952(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SQLiteDatabase).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2 = try (WritingMode).unbridged(call[3])
  try receiver.write(p0, to: p1, mode: p2)
  return .void
}

private func native953(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = SortKey.ascending(p0)
  return result.bridged
}

private func native954(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SortKey).unbridged(call[0])
  let result = receiver.column
  return result.bridged
}

private func native955(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SortKey).unbridged(call[0])
  let result = receiver.descending
  return result.bridged
}

private func native956(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = SortKey.descending(p0)
  return result.bridged
}

private func native957(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Bool = if let given1 = call.arguments[1] { try (Bool).unbridged(given1) } else { false }
  let result = SortKey(p0, descending: p1)
  return result.bridged
}

private func native958(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Column).unbridged(call[1])
  let result = try receiver.adding(p0)
  return result.bridged
}

private func native959(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let p0 = try (String).unbridged(call[1])
  let closure1 = try call[2]
  let p1 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure1, [a00.bridged])) }
  let result = try receiver.adding(p0, p1)
  return result.bridged
}

private func native960(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.anova(p0, by: p1)
  return result.bridged
}

private func native961(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.appending(p0)
  return result.bridged
}

private func native962(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.bartlett(p0, by: p1)
  return result.bridged
}

private func native963(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "" }
  let result = try receiver.beside(p0, suffix: p1)
  return result.bridged
}

private func native964(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: BootstrapStatistic = if let given1 = call.arguments[2] { try (BootstrapStatistic).unbridged(given1) } else { .mean }
  let p2: Int = if let given2 = call.arguments[3] { try (Int).unbridged(given2) } else { 2000 }
  let p3: Int = if let given3 = call.arguments[4] { try (Int).unbridged(given3) } else { 0 }
  let p4: Double = if let given4 = call.arguments[5] { try (Double).unbridged(given4) } else { 0.95 }
  let result = try receiver.bootstrap(p0, p1, resamples: p2, seed: p3, level: p4)
  return result.bridged
}

private func native965(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 2000 }
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 0 }
  let p2: Double = if let given2 = call.arguments[3] { try (Double).unbridged(given2) } else { 0.95 }
  let closure3 = try call[4]
  let p3 = { (a00: Table) throws -> Double in try (Double).unbridged(apply(closure3, [a00.bridged])) }
  let result = try receiver.bootstrap(resamples: p0, seed: p1, level: p2, p3)
  return result.bridged
}

private func native966(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: Bool = if let given2 = call.arguments[3] { try (Bool).unbridged(given2) } else { false }
  let result = try receiver.chiSquareTest(p0, p1, corrected: p2)
  return result.bridged
}

private func native967(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columnCount
  return result.bridged
}

private func native968(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columnNames
  return result.bridged
}

private func native969(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columnTypes
  return result.bridged
}

private func native970(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native971(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: Double = if let given1 = call.arguments[2] { try (Double).unbridged(given1) } else { 0.95 }
  let result = try receiver.confidenceInterval(p0, level: p1)
  return result.bridged
}

private func native972(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.contingency(p0, p1)
  return result.bridged
}

private func native973(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (ColumnType).unbridged(call[2])
  let result = try receiver.converting(p0, to: p1)
  return result.bridged
}

private func native974(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: CorrelationMethod = if let given0 = call.arguments[1] { try (CorrelationMethod).unbridged(given0) } else { .pearson }
  let p1: [String] = if let given1 = call.arguments[2] { try ([String]).unbridged(given1) } else { [] }
  let result = try receiver.correlation(p0, columns: p1)
  return result.bridged
}

private func native975(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: CorrelationMethod = if let given2 = call.arguments[3] { try (CorrelationMethod).unbridged(given2) } else { .pearson }
  let result = try receiver.correlationTest(p0, p1, method: p2)
  return result.bridged
}

private func native976(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: [String] = if let given0 = call.arguments[1] { try ([String]).unbridged(given0) } else { [] }
  let result = try receiver.covariance(columns: p0)
  return result.bridged
}

private func native977(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: CrossNormalization = if let given2 = call.arguments[3] { try (CrossNormalization).unbridged(given2) } else { .none }
  let result = try receiver.crossTable(rows: p0, columns: p1, normalized: p2)
  return result.bridged
}

private func native978(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "_right" }
  let result = try receiver.crossed(with: p0, suffix: p1)
  return result.bridged
}

private func native979(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: String = if let given0 = call.arguments[1] { try (String).unbridged(given0) } else { "," }
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "" }
  let result = try receiver.csvText(separator: p0, missing: p1)
  return result.bridged
}

private func native980(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = try receiver.describe()
  return result.bridged
}

private func native981(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native982(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.distinct(by: p0)
  return result.bridged
}

private func native983(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.distinct(by: p0)
  return result.bridged
}

private func native984(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 10 }
  let result = try receiver.drift(comparedWith: p0, bins: p1)
  return result.bridged
}

private func native985(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.dropping(p0)
  return result.bridged
}

private func native986(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.dropping(p0)
  return result.bridged
}

private func native987(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (MissingRule).unbridged(call[1])
  let p1: [String] = if let given1 = call.arguments[2] { try ([String]).unbridged(given1) } else { [] }
  let result = try receiver.droppingColumns(missing: p0, columns: p1)
  return result.bridged
}

private func native988(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.droppingMissing(p0)
  return result.bridged
}

private func native989(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.droppingMissing(p0)
  return result.bridged
}

private func native990(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (MissingRule).unbridged(call[1])
  let p1: [String] = if let given1 = call.arguments[2] { try ([String]).unbridged(given1) } else { [] }
  let result = try receiver.droppingRows(missing: p0, columns: p1)
  return result.bridged
}

private func native991(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let closure0 = try call[1]
  let p0 = { (a00: Columns) throws -> ColumnExpression in try (ColumnExpression).unbridged(apply(closure0, [a00.bridged])) }
  let result = try receiver.filter(p0)
  return result.bridged
}

private func native992(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let apply = call.apply
  let closure0 = try call[1]
  let p0 = { (a00: Row) throws -> Bool in try (Bool).unbridged(apply(closure0, [a00.bridged])) }
  let result = try receiver.filterRows(p0)
  return result.bridged
}

private func native993(_ call: inout NativeCall) throws -> Value {
  let apply = call.apply
  let p0 = try (String).unbridged(call[0])
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 100_000 }
  let p2: CSVFormat = if let given2 = call.arguments[2] { try (CSVFormat).unbridged(given2) } else { CSVFormat() }
  let closure3 = try call[3]
  let p3 = { (a00: Table) throws -> () in _ = try apply(closure3, [a00.bridged]) }
  try Table.forEachChunk(csv: p0, rows: p1, format: p2, p3)
  return .void
}

private func native994(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: [Double] = if let given1 = call.arguments[2] { try ([Double]).unbridged(given1) } else { [] }
  let result = try receiver.goodnessOfFit(p0, shares: p1)
  return result.bridged
}

private func native995(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.grouped(by: p0)
  return result.bridged
}

private func native996(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.grouped(by: p0)
  return result.bridged
}

private func native997(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.hasColumn(p0)
  return result.bridged
}

private func native998(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 5 }
  let result = try receiver.head(p0)
  return result.bridged
}

private func native999(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Imputation = if let given0 = call.arguments[1] { try (Imputation).unbridged(given0) } else { .median }
  let p1: [String] = if let given1 = call.arguments[2] { try ([String]).unbridged(given1) } else { [] }
  let result = try receiver.imputed(p0, columns: p1)
  return result.bridged
}

private func native1000(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Column]).unbridged(call[0])
  let result = try Table(p0)
  return result.bridged
}

private func native1001(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (CSVFormat).unbridged(call[1])
  let result = try Table(csv: p0, format: p1)
  return result.bridged
}

private func native1002(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { nil }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [""] }
  let result = try Table(csv: p0, separator: p1, missing: p2)
  return result.bridged
}

private func native1003(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([Int]).unbridged(call[1])
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let p3: [String] = if let given3 = call.arguments[3] { try ([String]).unbridged(given3) } else { [""] }
  let result = try Table(fixedWidth: p0, widths: p1, names: p2, missing: p3)
  return result.bridged
}

private func native1004(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 0 }
  let p2: Int? = if let given2 = call.arguments[2] { try (Int?).unbridged(given2) } else { nil }
  let p3: Bool = if let given3 = call.arguments[3] { try (Bool).unbridged(given3) } else { false }
  let p4: CSVFormat = if let given4 = call.arguments[4] { try (CSVFormat).unbridged(given4) } else { CSVFormat(thousands: ",") }
  let result = try Table(html: p0, at: p1, headerRows: p2, includesFooter: p3, format: p4)
  return result.bridged
}

private func native1005(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Table(idx: p0)
  return result.bridged
}

private func native1006(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String = if let given1 = call.arguments[1] { try (String).unbridged(given1) } else { "" }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let result = try Table(json: p0, at: p1, fields: p2)
  return result.bridged
}

private func native1007(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2: Paging = if let given2 = call.arguments[2] { try (Paging).unbridged(given2) } else { .none }
  let p3: [String] = if let given3 = call.arguments[3] { try ([String]).unbridged(given3) } else { [] }
  let p4: Int = if let given4 = call.arguments[4] { try (Int).unbridged(given4) } else { 1_000 }
  let p5: WebOptions = if let given5 = call.arguments[5] { try (WebOptions).unbridged(given5) } else { WebOptions() }
  let result = try Table(json: p0, records: p1, next: p2, fields: p3, maximumPages: p4, options: p5)
  return result.bridged
}

private func native1008(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = try Table(jsonLines: p0, fields: p1)
  return result.bridged
}

private func native1009(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Table(npy: p0)
  return result.bridged
}

private func native1010(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { nil }
  let result = try Table(npz: p0, array: p1)
  return result.bridged
}

private func native1011(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try [Cell].unbridged(call[2])
  let result = try Table(postgres: p0, query: p1, p2)
  return result.bridged
}

private func native1012(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try ([Cell]).unbridged(call[2])
  let result = try Table(postgres: p0, query: p1, p2)
  return result.bridged
}

private func native1013(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try [Cell].unbridged(call[2])
  let result = try Table(sqlite: p0, query: p1, p2)
  return result.bridged
}

private func native1014(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try ([Cell]).unbridged(call[2])
  let result = try Table(sqlite: p0, query: p1, p2)
  return result.bridged
}

private func native1015(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let result = try Table(sqlite: p0, table: p1)
  return result.bridged
}

private func native1016(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: CSVFormat? = if let given1 = call.arguments[1] { try (CSVFormat?).unbridged(given1) } else { nil }
  let p2: WebOptions = if let given2 = call.arguments[2] { try (WebOptions).unbridged(given2) } else { WebOptions() }
  let result = try Table(url: p0, format: p1, options: p2)
  return result.bridged
}

private func native1017(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { nil }
  let p2: Bool = if let given2 = call.arguments[2] { try (Bool).unbridged(given2) } else { true }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 0 }
  let result = try Table(xlsx: p0, sheet: p1, hasHeader: p2, skippedRows: p3)
  return result.bridged
}

private func native1018(_ call: inout NativeCall) throws -> Value {
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

private func native1019(_ call: inout NativeCall) throws -> Value {
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

private func native1020(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = try receiver.jsonLinesText()
  return result.bridged
}

private func native1021(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: JSONLayout = if let given0 = call.arguments[1] { try (JSONLayout).unbridged(given0) } else { .records }
  let result = try receiver.jsonText(layout: p0)
  return result.bridged
}

private func native1022(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.kolmogorovSmirnov(p0, by: p1)
  return result.bridged
}

private func native1023(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (Double).unbridged(call[2])
  let p2 = try (Double).unbridged(call[3])
  let result = try receiver.kolmogorovSmirnov(p0, mean: p1, standardDeviation: p2)
  return result.bridged
}

private func native1024(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.kruskalWallis(p0, by: p1)
  return result.bridged
}

private func native1025(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: LeveneCenter = if let given2 = call.arguments[3] { try (LeveneCenter).unbridged(given2) } else { .median }
  let result = try receiver.levene(p0, by: p1, center: p2)
  return result.bridged
}

private func native1026(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Table.load(p0)
  return result.bridged
}

private func native1027(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: Alternative = if let given2 = call.arguments[3] { try (Alternative).unbridged(given2) } else { .twoSided }
  let result = try receiver.mannWhitney(p0, by: p1, alternative: p2)
  return result.bridged
}

private func native1028(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.matrix(p0)
  return result.bridged
}

private func native1029(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1030(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: [String] = if let given0 = call.arguments[1] { try ([String]).unbridged(given0) } else { [] }
  let p1: [String] = if let given1 = call.arguments[2] { try ([String]).unbridged(given1) } else { [] }
  let p2: String = if let given2 = call.arguments[3] { try (String).unbridged(given2) } else { "variable" }
  let p3: String = if let given3 = call.arguments[4] { try (String).unbridged(given3) } else { "value" }
  let result = try receiver.melted(columns: p0, keeping: p1, names: p2, values: p3)
  return result.bridged
}

private func native1031(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.missingCount
  return result.bridged
}

private func native1032(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: Alternative = if let given2 = call.arguments[3] { try (Alternative).unbridged(given2) } else { .twoSided }
  let p3: Double = if let given3 = call.arguments[4] { try (Double).unbridged(given3) } else { 0.95 }
  let result = try receiver.pairedTTest(p0, p1, alternative: p2, level: p3)
  return result.bridged
}

private func native1033(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (CSVFormat).unbridged(call[1])
  let result = try Table.parse(csv: p0, format: p1)
  return result.bridged
}

private func native1034(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String? = if let given1 = call.arguments[1] { try (String?).unbridged(given1) } else { nil }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [""] }
  let result = try Table.parse(csv: p0, separator: p1, missing: p2)
  return result.bridged
}

private func native1035(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 0 }
  let p2: Int? = if let given2 = call.arguments[2] { try (Int?).unbridged(given2) } else { nil }
  let p3: Bool = if let given3 = call.arguments[3] { try (Bool).unbridged(given3) } else { false }
  let p4: CSVFormat = if let given4 = call.arguments[4] { try (CSVFormat).unbridged(given4) } else { CSVFormat(thousands: ",") }
  let result = try Table.parse(html: p0, at: p1, headerRows: p2, includesFooter: p3, format: p4)
  return result.bridged
}

private func native1036(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String = if let given1 = call.arguments[1] { try (String).unbridged(given1) } else { "" }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let result = try Table.parse(json: p0, at: p1, fields: p2)
  return result.bridged
}

private func native1037(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = try Table.parse(jsonLines: p0, fields: p1)
  return result.bridged
}

private func native1038(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2 = try (String).unbridged(call[3])
  let p3: PivotSummary = if let given3 = call.arguments[4] { try (PivotSummary).unbridged(given3) } else { .single }
  let result = try receiver.pivoted(rows: p0, columns: p1, values: p2, p3)
  return result.bridged
}

private func native1039(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: String? = if let given0 = call.arguments[1] { try (String?).unbridged(given0) } else { nil }
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 100_000 }
  let result = try receiver.profile(target: p0, rows: p1)
  return result.bridged
}

private func native1040(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.renaming(p0, to: p1)
  return result.bridged
}

private func native1041(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.row(p0)
  return result.bridged
}

private func native1042(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.rowCount
  return result.bridged
}

private func native1043(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([Int]).unbridged(call[1])
  let result = try receiver.rows(p0)
  return result.bridged
}

private func native1044(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 0 }
  let result = try receiver.sample(p0, seed: p1)
  return result.bridged
}

private func native1045(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let p1: Int = if let given1 = call.arguments[2] { try (Int).unbridged(given1) } else { 0 }
  let result = try receiver.sample(share: p0, seed: p1)
  return result.bridged
}

private func native1046(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native1047(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native1048(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Range<Int>).unbridged(call[1])
  let result = try receiver.slice(p0)
  return result.bridged
}

private func native1049(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([SortKey]).unbridged(call[1])
  let result = try receiver.sorted(by: p0)
  return result.bridged
}

private func native1050(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [SortKey].unbridged(call[1])
  let result = try receiver.sorted(by: p0)
  return result.bridged
}

private func native1051(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let result = try receiver.sorted(by: p0, descending: p1)
  return result.bridged
}

private func native1052(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let result = try receiver.sorted(by: p0, descending: p1)
  return result.bridged
}

private func native1053(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let result = receiver.sources
  return result.bridged
}

private func native1054(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let p1: String? = if let given1 = call.arguments[2] { try (String?).unbridged(given1) } else { nil }
  let p2: Int = if let given2 = call.arguments[3] { try (Int).unbridged(given2) } else { 0 }
  let result = try receiver.split(test: p0, stratifiedBy: p1, seed: p2)
  return Value.tuple([result.0.bridged, result.1.bridged])
}

private func native1055(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([Table]).unbridged(call[0])
  let p1: ColumnMatching = if let given1 = call.arguments[1] { try (ColumnMatching).unbridged(given1) } else { .same }
  let result = try Table.stacked(p0, columns: p1)
  return result.bridged
}

private func native1056(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native1057(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: Bool = if let given2 = call.arguments[3] { try (Bool).unbridged(given2) } else { false }
  let p3: Alternative = if let given3 = call.arguments[4] { try (Alternative).unbridged(given3) } else { .twoSided }
  let p4: Double = if let given4 = call.arguments[5] { try (Double).unbridged(given4) } else { 0.95 }
  let result = try receiver.tTest(p0, by: p1, equalVariances: p2, alternative: p3, level: p4)
  return result.bridged
}

private func native1058(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (Double).unbridged(call[2])
  let p2: Alternative = if let given2 = call.arguments[3] { try (Alternative).unbridged(given2) } else { .twoSided }
  let p3: Double = if let given3 = call.arguments[4] { try (Double).unbridged(given3) } else { 0.95 }
  let result = try receiver.tTest(p0, mean: p1, alternative: p2, level: p3)
  return result.bridged
}

private func native1059(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0: Int = if let given0 = call.arguments[1] { try (Int).unbridged(given0) } else { 5 }
  let result = try receiver.tail(p0)
  return result.bridged
}

private func native1060(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try [String].unbridged(call[1])
  let result = try receiver.valueCounts(p0)
  return result.bridged
}

private func native1061(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try ([String]).unbridged(call[1])
  let result = try receiver.valueCounts(p0)
  return result.bridged
}

private func native1062(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let p2: Alternative = if let given2 = call.arguments[3] { try (Alternative).unbridged(given2) } else { .twoSided }
  let result = try receiver.wilcoxon(p0, p1, alternative: p2)
  return result.bridged
}

private func native1063(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "," }
  let p2: String = if let given2 = call.arguments[3] { try (String).unbridged(given2) } else { "" }
  try receiver.write(csv: p0, separator: p1, missing: p2)
  return .void
}

private func native1064(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1: JSONLayout = if let given1 = call.arguments[2] { try (JSONLayout).unbridged(given1) } else { .records }
  try receiver.write(json: p0, layout: p1)
  return .void
}

private func native1065(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  try receiver.write(jsonLines: p0)
  return .void
}

private func native1066(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Table).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  try receiver.write(npy: p0)
  return .void
}

private func native1067(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  return TableError.CSVProblem.duplicateName(line: p0, name: p1, first: p2, second: p3).bridged
}

private func native1068(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.duplicateName(let p0, let p1, let p2, let p3) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1069(_ call: inout NativeCall) throws -> Value {
  return TableError.CSVProblem.empty.bridged
}

private func native1070(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.empty = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1071(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.CSVProblem.emptyName(line: p0, column: p1).bridged
}

private func native1072(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.emptyName(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1073(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return TableError.CSVProblem.invalidUTF8(line: p0).bridged
}

private func native1074(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.invalidUTF8(let p0) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1075(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return TableError.CSVProblem.notEncoded(byte: p0, encoding: p1).bridged
}

private func native1076(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.notEncoded(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1077(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (String?).unbridged(call[3])
  return TableError.CSVProblem.raggedRow(line: p0, found: p1, expected: p2, column: p3).bridged
}

private func native1078(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.raggedRow(let p0, let p1, let p2, let p3) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1079(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return TableError.CSVProblem.rowTooLong(line: p0).bridged
}

private func native1080(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.rowTooLong(let p0) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1081(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return TableError.CSVProblem.textAfterQuote(line: p0, column: p1).bridged
}

private func native1082(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.textAfterQuote(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1083(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return TableError.CSVProblem.unterminatedQuote(line: p0, column: p1).bridged
}

private func native1084(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.unterminatedQuote(let p0, let p1) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1085(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.CSVProblem.wrongValue(line: p0, column: p1, value: p2, expected: p3).bridged
}

private func native1086(_ call: inout NativeCall) throws -> Value {
  guard case TableError.CSVProblem.wrongValue(let p0, let p1, let p2, let p3) = try (TableError.CSVProblem).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1087(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  return TableError.Kind.classTooSmall(column: p0, level: p1, count: p2, needed: p3).bridged
}

private func native1088(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.classTooSmall(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1089(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return TableError.Kind.duplicateColumn(name: p0).bridged
}

private func native1090(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.duplicateColumn(let p0) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1091(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return TableError.Kind.invalidArgument(name: p0, value: p1, expected: p2).bridged
}

private func native1092(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.invalidArgument(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1093(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return TableError.Kind.invalidDate(p0).bridged
}

private func native1094(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.invalidDate(let p0) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1095(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.lengthMismatch(column: p0, count: p1, expected: p2).bridged
}

private func native1096(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.lengthMismatch(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1097(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String?).unbridged(call[0])
  let p1 = try (TableError.CSVProblem).unbridged(call[1])
  return TableError.Kind.malformedCSV(file: p0, problem: p1).bridged
}

private func native1098(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.malformedCSV(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1099(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.noValues(column: p0, operation: p1, needed: p2).bridged
}

private func native1100(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.noValues(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1101(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (ColumnType).unbridged(call[3])
  return TableError.Kind.notConvertible(column: p0, row: p1, value: p2, type: p3).bridged
}

private func native1102(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.notConvertible(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1103(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.Kind.overflow(operation: p0, row: p1).bridged
}

private func native1104(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.overflow(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1105(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.rangeOutOfBounds(lower: p0, upper: p1, count: p2).bridged
}

private func native1106(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.rangeOutOfBounds(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1107(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([String]).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.Kind.repeatedKey(columns: p0, key: p1, count: p2, expected: p3).bridged
}

private func native1108(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.repeatedKey(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1109(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.Kind.rowOutOfRange(row: p0, count: p1).bridged
}

private func native1110(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.rowOutOfRange(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1111(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return TableError.Kind.tooFewRows(operation: p0, count: p1, needed: p2).bridged
}

private func native1112(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.tooFewRows(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1113(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return TableError.Kind.tooLarge(operation: p0, rows: p1).bridged
}

private func native1114(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.tooLarge(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1115(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return TableError.Kind.unknownColumn(name: p0, available: p1).bridged
}

private func native1116(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.unknownColumn(let p0, let p1) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1117(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String?).unbridged(call[2])
  return TableError.Kind.unreadableFile(path: p0, reason: p1, nearest: p2).bridged
}

private func native1118(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.unreadableFile(let p0, let p1, let p2) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1119(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.Kind.wrongOperand(operation: p0, operand: p1, type: p2, expected: p3).bridged
}

private func native1120(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongOperand(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1121(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  let p4 = try (String).unbridged(call[4])
  let p5 = try (String?).unbridged(call[5])
  return TableError.Kind.wrongOperands(symbol: p0, left: p1, leftType: p2, right: p3, rightType: p4, column: p5).bridged
}

private func native1122(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongOperands(let p0, let p1, let p2, let p3, let p4, let p5) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged, p4.bridged, p5.bridged].bridged
}

private func native1123(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (ColumnType).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return TableError.Kind.wrongType(column: p0, type: p1, operation: p2, expected: p3).bridged
}

private func native1124(_ call: inout NativeCall) throws -> Value {
  guard case TableError.Kind.wrongType(let p0, let p1, let p2, let p3) = try (TableError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1125(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native1126(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native1127(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native1128(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native1129(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native1130(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1131(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1132(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.findings
  return result.bridged
}

private func native1133(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.findingsTable
  return result.bridged
}

private func native1134(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1135(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.rowCount
  return result.bridged
}

private func native1136(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.rowsLookedAt
  return result.bridged
}

private func native1137(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native1138(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableProfile).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native1139(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1140(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1141(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TableSummary).unbridged(call[0])
  let result = receiver.table
  return result.bridged
}

private func native1142(_ call: inout NativeCall) throws -> Value {
  return TextEncoding.latin1.bridged
}

private func native1143(_ call: inout NativeCall) throws -> Value {
  guard case TextEncoding.latin1 = try (TextEncoding).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1144(_ call: inout NativeCall) throws -> Value {
  return TextEncoding.utf16.bridged
}

private func native1145(_ call: inout NativeCall) throws -> Value {
  guard case TextEncoding.utf16 = try (TextEncoding).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1146(_ call: inout NativeCall) throws -> Value {
  return TextEncoding.utf8.bridged
}

private func native1147(_ call: inout NativeCall) throws -> Value {
  guard case TextEncoding.utf8 = try (TextEncoding).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1148(_ call: inout NativeCall) throws -> Value {
  return TextEncoding.windows1252.bridged
}

private func native1149(_ call: inout NativeCall) throws -> Value {
  guard case TextEncoding.windows1252 = try (TextEncoding).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1150(_ call: inout NativeCall) throws -> Value {
  let p0 = try (TimeSpan).unbridged(call[0])
  let p1 = try (TimeSpan).unbridged(call[1])
  let result = p0 < p1
  return result.bridged
}

private func native1151(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.days
  return result.bridged
}

private func native1152(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.days(p0)
  return result.bridged
}

private func native1153(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1154(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.hours
  return result.bridged
}

private func native1155(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.hours(p0)
  return result.bridged
}

private func native1156(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try TimeSpan(p0)
  return result.bridged
}

private func native1157(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = TimeSpan(microseconds: p0)
  return result.bridged
}

private func native1158(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan(seconds: p0)
  return result.bridged
}

private func native1159(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.microseconds
  return result.bridged
}

private func native1160(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.minutes
  return result.bridged
}

private func native1161(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.minutes(p0)
  return result.bridged
}

private func native1162(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TimeSpan).unbridged(call[0])
  let result = receiver.seconds
  return result.bridged
}

private func native1163(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = TimeSpan.seconds(p0)
  return result.bridged
}

private func native1164(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.day.bridged
}

private func native1165(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.day = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1166(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.hour.bridged
}

private func native1167(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.hour = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1168(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.minute.bridged
}

private func native1169(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.minute = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1170(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.month.bridged
}

private func native1171(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.month = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1172(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.quarter.bridged
}

private func native1173(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.quarter = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1174(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.second.bridged
}

private func native1175(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.second = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1176(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.week.bridged
}

private func native1177(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.week = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1178(_ call: inout NativeCall) throws -> Value {
  return TimeUnit.year.bridged
}

private func native1179(_ call: inout NativeCall) throws -> Value {
  guard case TimeUnit.year = try (TimeUnit).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1180(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.attributes
  return result.bridged
}

private func native1181(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.children
  return result.bridged
}

private func native1182(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1183(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.first(p0)
  return result.bridged
}

private func native1184(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.html
  return result.bridged
}

private func native1185(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.link
  return result.bridged
}

private func native1186(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1187(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native1188(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.parent
  return result.bridged
}

private func native1189(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = try receiver.rows
  return result.bridged
}

private func native1190(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native1191(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver[p0]
  return result.bridged
}

private func native1192(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let p0: Int? = if let given0 = call.arguments[1] { try (Int?).unbridged(given0) } else { nil }
  let p1: Bool = if let given1 = call.arguments[2] { try (Bool).unbridged(given1) } else { false }
  let p2: CSVFormat = if let given2 = call.arguments[3] { try (CSVFormat).unbridged(given2) } else { CSVFormat(thousands: ",") }
  let result = try receiver.table(headerRows: p0, includesFooter: p1, format: p2)
  return result.bridged
}

private func native1193(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElement).unbridged(call[0])
  let result = receiver.text
  return result.bridged
}

private func native1194(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let result = receiver.count
  return result.bridged
}

private func native1195(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1196(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let result = receiver.elements
  return result.bridged
}

private func native1197(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let result = receiver.isEmpty
  return result.bridged
}

private func native1198(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let result = receiver.links
  return result.bridged
}

private func native1199(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1200(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native1201(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver[p0]
  return result.bridged
}

private func native1202(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let result = receiver.texts
  return result.bridged
}

private func native1203(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebElements).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = receiver.values(of: p0)
  return result.bridged
}

private func native1204(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return WebError.Kind.brokenPaging(address: p0, problem: p1).bridged
}

private func native1205(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.brokenPaging(let p0, let p1) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1206(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return WebError.Kind.elementOutOfRange(index: p0, count: p1).bridged
}

private func native1207(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.elementOutOfRange(let p0, let p1) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1208(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return WebError.Kind.forbiddenByRobots(address: p0).bridged
}

private func native1209(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.forbiddenByRobots(let p0) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1210(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return WebError.Kind.invalidSelector(text: p0, problem: p1, column: p2).bridged
}

private func native1211(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.invalidSelector(let p0, let p1, let p2) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1212(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return WebError.Kind.malformedTable(p0).bridged
}

private func native1213(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.malformedTable(let p0) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1214(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return WebError.Kind.noElement(selector: p0).bridged
}

private func native1215(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.noElement(let p0) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1216(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return WebError.Kind.noTable(wanted: p0, available: p1).bridged
}

private func native1217(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.noTable(let p0, let p1) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1218(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return WebError.Kind.notATable(element: p0).bridged
}

private func native1219(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.notATable(let p0) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1220(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return WebError.Kind.otherChecksum(address: p0, found: p1, expected: p2).bridged
}

private func native1221(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.otherChecksum(let p0, let p1, let p2) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1222(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  return WebError.Kind.silent(address: p0, seconds: p1).bridged
}

private func native1223(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.silent(let p0, let p1) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1224(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return WebError.Kind.status(address: p0, status: p1).bridged
}

private func native1225(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.status(let p0, let p1) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1226(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return WebError.Kind.tooLarge(address: p0, limit: p1).bridged
}

private func native1227(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.tooLarge(let p0, let p1) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1228(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return WebError.Kind.unreachable(address: p0, reason: p1).bridged
}

private func native1229(_ call: inout NativeCall) throws -> Value {
  guard case WebError.Kind.unreachable(let p0, let p1) = try (WebError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1230(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native1231(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native1232(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native1233(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native1234(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native1235(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebLink).unbridged(call[0])
  let result = receiver.address
  return result.bridged
}

private func native1236(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebLink).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1237(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebLink).unbridged(call[0])
  let result = receiver.relation
  return result.bridged
}

private func native1238(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebLink).unbridged(call[0])
  let result = receiver.text
  return result.bridged
}

private func native1239(_ call: inout NativeCall) throws -> Value {
  return WebOptions.Cache.checked.bridged
}

private func native1240(_ call: inout NativeCall) throws -> Value {
  guard case WebOptions.Cache.checked = try (WebOptions.Cache).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1241(_ call: inout NativeCall) throws -> Value {
  return WebOptions.Cache.off.bridged
}

private func native1242(_ call: inout NativeCall) throws -> Value {
  guard case WebOptions.Cache.off = try (WebOptions.Cache).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1243(_ call: inout NativeCall) throws -> Value {
  return WebOptions.Cache.trusted.bridged
}

private func native1244(_ call: inout NativeCall) throws -> Value {
  guard case WebOptions.Cache.trusted = try (WebOptions.Cache).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1245(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebOptions).unbridged(call[0])
  let result = receiver.cache
  return result.bridged
}

private func native1246(_ call: inout NativeCall) throws -> Value {
  var receiver = try (WebOptions).unbridged(call[0])
  receiver.cache = try (WebOptions.Cache).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native1247(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebOptions).unbridged(call[0])
  let result = receiver.checksum
  return result.bridged
}

private func native1248(_ call: inout NativeCall) throws -> Value {
  var receiver = try (WebOptions).unbridged(call[0])
  receiver.checksum = try (String?).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native1249(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebOptions).unbridged(call[0])
  let result = receiver.headers
  return result.bridged
}

private func native1250(_ call: inout NativeCall) throws -> Value {
  var receiver = try (WebOptions).unbridged(call[0])
  receiver.headers = try ([String: String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native1251(_ call: inout NativeCall) throws -> Value {
  let p0: [String: String] = if let given0 = call.arguments[0] { try ([String: String]).unbridged(given0) } else { [:] }
  let p1: Double = if let given1 = call.arguments[1] { try (Double).unbridged(given1) } else { 30 }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 3 }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 500_000_000 }
  let p4: Double = if let given4 = call.arguments[4] { try (Double).unbridged(given4) } else { 0.5 }
  let p5: Bool = if let given5 = call.arguments[5] { try (Bool).unbridged(given5) } else { true }
  let p6: WebOptions.Cache = if let given6 = call.arguments[6] { try (WebOptions.Cache).unbridged(given6) } else { .checked }
  let p7: String? = if let given7 = call.arguments[7] { try (String?).unbridged(given7) } else { nil }
  let result = WebOptions(headers: p0, timeout: p1, retries: p2, limit: p3, pause: p4, obeysRobots: p5, cache: p6, checksum: p7)
  return result.bridged
}

private func native1252(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebOptions).unbridged(call[0])
  let result = receiver.limit
  return result.bridged
}

private func native1253(_ call: inout NativeCall) throws -> Value {
  var receiver = try (WebOptions).unbridged(call[0])
  receiver.limit = try (Int).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native1254(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebOptions).unbridged(call[0])
  let result = receiver.obeysRobots
  return result.bridged
}

private func native1255(_ call: inout NativeCall) throws -> Value {
  var receiver = try (WebOptions).unbridged(call[0])
  receiver.obeysRobots = try (Bool).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native1256(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebOptions).unbridged(call[0])
  let result = receiver.pause
  return result.bridged
}

private func native1257(_ call: inout NativeCall) throws -> Value {
  var receiver = try (WebOptions).unbridged(call[0])
  receiver.pause = try (Double).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native1258(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebOptions).unbridged(call[0])
  let result = receiver.retries
  return result.bridged
}

private func native1259(_ call: inout NativeCall) throws -> Value {
  var receiver = try (WebOptions).unbridged(call[0])
  receiver.retries = try (Int).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native1260(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebOptions).unbridged(call[0])
  let result = receiver.timeout
  return result.bridged
}

private func native1261(_ call: inout NativeCall) throws -> Value {
  var receiver = try (WebOptions).unbridged(call[0])
  receiver.timeout = try (Double).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native1262(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.address
  return result.bridged
}

private func native1263(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1264(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.first(p0)
  return result.bridged
}

private func native1265(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.html
  return result.bridged
}

private func native1266(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: WebOptions = if let given1 = call.arguments[1] { try (WebOptions).unbridged(given1) } else { WebOptions() }
  let result = try WebPage(p0, options: p1)
  return result.bridged
}

private func native1267(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try WebPage(file: p0)
  return result.bridged
}

private func native1268(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: String = if let given1 = call.arguments[1] { try (String).unbridged(given1) } else { "" }
  let result = try WebPage(html: p0, address: p1)
  return result.bridged
}

private func native1269(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.links
  return result.bridged
}

private func native1270(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1271(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.root
  return result.bridged
}

private func native1272(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.select(p0)
  return result.bridged
}

private func native1273(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native1274(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: Int? = if let given1 = call.arguments[2] { try (Int?).unbridged(given1) } else { nil }
  let p2: Bool = if let given2 = call.arguments[3] { try (Bool).unbridged(given2) } else { false }
  let p3: CSVFormat = if let given3 = call.arguments[4] { try (CSVFormat).unbridged(given3) } else { CSVFormat(thousands: ",") }
  let result = try receiver.table(at: p0, headerRows: p1, includesFooter: p2, format: p3)
  return result.bridged
}

private func native1275(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = try receiver.tables
  return result.bridged
}

private func native1276(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.text
  return result.bridged
}

private func native1277(_ call: inout NativeCall) throws -> Value {
  let receiver = try (WebPage).unbridged(call[0])
  let result = receiver.title
  return result.bridged
}

private func native1278(_ call: inout NativeCall) throws -> Value {
  return WritingMode.append.bridged
}

private func native1279(_ call: inout NativeCall) throws -> Value {
  guard case WritingMode.append = try (WritingMode).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1280(_ call: inout NativeCall) throws -> Value {
  return WritingMode.create.bridged
}

private func native1281(_ call: inout NativeCall) throws -> Value {
  guard case WritingMode.create = try (WritingMode).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1282(_ call: inout NativeCall) throws -> Value {
  return WritingMode.replace.bridged
}

private func native1283(_ call: inout NativeCall) throws -> Value {
  guard case WritingMode.replace = try (WritingMode).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1284(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Zone).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1285(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Zone(p0)
  return result.bridged
}

private func native1286(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Zone).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native1287(_ call: inout NativeCall) throws -> Value {
  let result = Zone.utc
  return result.bridged
}

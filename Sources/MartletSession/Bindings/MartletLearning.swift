// SPDX-License-Identifier: Apache-2.0
// Made by GenerateBindings from the public declarations of MartletLearning. Do not edit: run
// ./Tests/check-bindings --update instead.
// swift-format-ignore-file

import MartletCharts
public import MartletLanguage
public import MartletLearning
import MartletNumerics
import MartletTables
import MartletText

enum MartletLearningBindings {
  static let functions: [NativeFunction] = [
    native1288, native1289, native1290, native1291, native1292, native1293, native1294, native1295,
    native1296, native1297, native1298, native1299, native1300, native1301, native1302, native1303,
    native1304, native1305, native1306, native1307, native1308, native1309, native1310, native1311,
    native1312, native1313, native1314, native1315, native1316, native1317, native1318, native1319,
    native1320, native1321, native1322, native1323, native1324, native1325, native1326, native1327,
    native1328, native1329, native1330, native1331, native1332, native1333, native1334, native1335,
    native1336, native1337, native1338, native1339, native1340, native1341, native1342, native1343,
    native1344, native1345, native1346, native1347, native1348, native1349, native1350, native1351,
    native1352, native1353, native1354, native1355, native1356, native1357, native1358, native1359,
    native1360, native1361, native1362, native1363, native1364, native1365, native1366, native1367,
    native1368, native1369, native1370, native1371, native1372, native1373, native1374, native1375,
    native1376, native1377, native1378, native1379, native1380, native1381, native1382, native1383,
    native1384, native1385, native1386, native1387, native1388, native1389, native1390, native1391,
    native1392, native1393, native1394, native1395, native1396, native1397, native1398, native1399,
    native1400, native1401, native1402, native1403, native1404, native1405, native1406, native1407,
    native1408, native1409, native1410, native1411, native1412, native1413, native1414, native1415,
    native1416, native1417, native1418, native1419, native1420, native1421, native1422, native1423,
    native1424, native1425, native1426, native1427, native1428, native1429, native1430, native1431,
    native1432, native1433, native1434, native1435, native1436, native1437, native1438, native1439,
    native1440, native1441, native1442, native1443, native1444, native1445, native1446, native1447,
    native1448, native1449, native1450, native1451, native1452, native1453, native1454, native1455,
    native1456, native1457, native1458, native1459, native1460, native1461, native1462, native1463,
    native1464, native1465, native1466, native1467, native1468, native1469, native1470, native1471,
    native1472, native1473, native1474, native1475, native1476, native1477, native1478, native1479,
    native1480, native1481, native1482, native1483, native1484, native1485, native1486, native1487,
    native1488, native1489, native1490, native1491, native1492, native1493, native1494, native1495,
    native1496, native1497, native1498, native1499, native1500, native1501, native1502, native1503,
    native1504, native1505, native1506, native1507, native1508, native1509, native1510, native1511,
    native1512, native1513, native1514, native1515, native1516, native1517, native1518, native1519,
    native1520, native1521, native1522, native1523, native1524, native1525, native1526, native1527,
    native1528, native1529, native1530, native1531, native1532, native1533, native1534, native1535,
    native1536, native1537, native1538, native1539, native1540, native1541, native1542, native1543,
    native1544, native1545, native1546, native1547, native1548, native1549, native1550, native1551,
    native1552, native1553, native1554, native1555, native1556, native1557, native1558, native1559,
    native1560, native1561, native1562, native1563, native1564, native1565, native1566, native1567,
    native1568, native1569, native1570, native1571, native1572, native1573, native1574, native1575,
    native1576, native1577, native1578, native1579, native1580, native1581, native1582, native1583,
    native1584, native1585, native1586, native1587, native1588, native1589, native1590, native1591,
    native1592, native1593, native1594, native1595, native1596, native1597, native1598, native1599,
    native1600, native1601, native1602, native1603, native1604, native1605, native1606, native1607,
    native1608, native1609, native1610, native1611, native1612, native1613, native1614, native1615,
    native1616, native1617, native1618, native1619, native1620, native1621, native1622, native1623,
    native1624, native1625, native1626, native1627, native1628, native1629, native1630, native1631,
    native1632, native1633, native1634, native1635, native1636, native1637, native1638, native1639,
    native1640, native1641, native1642, native1643, native1644, native1645, native1646, native1647,
    native1648, native1649, native1650, native1651, native1652, native1653, native1654, native1655,
    native1656, native1657, native1658, native1659, native1660, native1661, native1662, native1663,
    native1664, native1665, native1666, native1667, native1668, native1669, native1670, native1671,
    native1672, native1673, native1674, native1675, native1676, native1677, native1678, native1679,
    native1680, native1681, native1682, native1683, native1684, native1685, native1686, native1687,
    native1688, native1689, native1690, native1691, native1692, native1693, native1694, native1695,
    native1696, native1697, native1698, native1699, native1700, native1701, native1702, native1703,
    native1704, native1705, native1706, native1707, native1708, native1709, native1710, native1711,
    native1712, native1713, native1714, native1715, native1716, native1717, native1718, native1719,
    native1720, native1721, native1722, native1723, native1724, native1725, native1726, native1727,
    native1728, native1729, native1730, native1731, native1732, native1733, native1734, native1735,
    native1736, native1737, native1738, native1739, native1740, native1741, native1742, native1743,
    native1744, native1745, native1746, native1747, native1748, native1749, native1750, native1751,
    native1752, native1753, native1754, native1755, native1756, native1757, native1758, native1759,
    native1760, native1761, native1762, native1763, native1764, native1765, native1766, native1767,
    native1768, native1769, native1770, native1771, native1772, native1773, native1774, native1775,
    native1776, native1777, native1778, native1779, native1780, native1781, native1782, native1783,
    native1784, native1785, native1786, native1787, native1788, native1789, native1790, native1791,
    native1792, native1793, native1794, native1795, native1796, native1797, native1798, native1799,
    native1800, native1801, native1802, native1803, native1804, native1805, native1806, native1807,
    native1808, native1809, native1810, native1811, native1812, native1813, native1814, native1815,
    native1816, native1817, native1818, native1819, native1820, native1821, native1822, native1823,
    native1824, native1825, native1826, native1827, native1828, native1829, native1830, native1831,
    native1832, native1833, native1834, native1835, native1836, native1837, native1838, native1839,
    native1840, native1841, native1842, native1843, native1844, native1845, native1846, native1847,
    native1848, native1849, native1850, native1851, native1852, native1853, native1854, native1855,
    native1856, native1857, native1858, native1859, native1860, native1861, native1862, native1863,
    native1864, native1865, native1866, native1867, native1868, native1869, native1870, native1871,
    native1872, native1873, native1874, native1875, native1876, native1877, native1878, native1879,
    native1880, native1881, native1882, native1883, native1884, native1885, native1886, native1887,
    native1888, native1889, native1890, native1891, native1892, native1893, native1894, native1895,
    native1896, native1897, native1898, native1899, native1900, native1901, native1902, native1903,
    native1904, native1905, native1906, native1907, native1908, native1909, native1910, native1911,
    native1912, native1913, native1914, native1915, native1916, native1917, native1918, native1919,
    native1920, native1921, native1922, native1923, native1924, native1925, native1926, native1927,
    native1928, native1929, native1930, native1931, native1932, native1933, native1934, native1935,
    native1936, native1937, native1938, native1939, native1940, native1941, native1942, native1943,
    native1944, native1945, native1946, native1947, native1948, native1949, native1950, native1951,
    native1952, native1953, native1954, native1955, native1956, native1957, native1958, native1959,
    native1960, native1961, native1962, native1963, native1964, native1965, native1966, native1967,
    native1968, native1969, native1970, native1971, native1972, native1973, native1974, native1975,
    native1976, native1977, native1978, native1979, native1980, native1981, native1982, native1983,
    native1984, native1985, native1986, native1987, native1988, native1989, native1990, native1991,
  ]

  static let interface = ###"""
/// Where the edges of bins lie.
public enum BinEdges: Equatable, Hashable {
  /// So that each bin holds about equally many training rows.
  @native(1288, 1289) case quantiles
  /// So that all bins are equally wide.
  @native(1290, 1291) case width
}
/// What a number becomes that was put into a bin.
public enum BinForm: Equatable, Hashable {
  /// An ordered category such as `[2, 5)`.
  @native(1292, 1293) case categories
  /// The number of the bin, counted from 0.
  @native(1294, 1295) case codes
}
/// Turns every column of days or moments into columns of numbers: year, month, weekday and so on.
///
/// A column `date` becomes `date.year`, `date.month`, … in its place, whole numbers in the order in
/// which the parts are given; `.daysSince` of moments is decimal. The parts named in `cyclic` become two
/// columns more each, `date.month_sin` and `date.month_cos`: the sine and cosine of 2π times how far the
/// circle is gone, so that December is next to January. January, Monday and midnight have the angle 0.
/// A missing date is missing in all columns. Moments are told by the clocks of their column's zone.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to take apart | days and moments; none named: all |
/// | `parts` | year, month, day, weekday | what becomes a number | see ``CalendarPart`` |
/// | `cyclic` | `[]` | what becomes a sine and a cosine | all but year, weekend and days since |
/// | `origin` | `nil` | the day that `.daysSince` counts from | none: the first of the training rows |
/// | `keep` | `false` | whether the column itself stays, before its parts | |
///
/// An hour goes on within itself on its circle, and so does a minute; the circle of the days of a month,
/// of those of a year and of weeks is as long as the month or the year in question.
public struct CalendarFeatures: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to take apart; empty for all days and moments.
  @native(1296) public var columns: [String] { get }
  /// What becomes a sine and a cosine.
  @native(1297) public var cyclic: [CalendarPart] { get }
  /// The step as it is written in a program.
  @native(1298) public var description: String { get }
  /// Learns which columns there are, and the first day of each.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `columnExists` or `invalidHyperparameter`;
  ///   ``TableError`` of kind `unknownColumn`, `duplicateColumn`, `wrongType`, also where hours or
  ///   minutes of days are asked for, or `noValues` where the first day of a column without values is.
  @native(1299) public func fit(_ table: Table, target: String?) throws -> FittedCalendarFeatures
  /// Makes a step that takes dates apart.
  ///
  /// - Parameters:
  ///   - columns: The columns to take apart; left out, all days and moments but the target.
  ///   - parts: What becomes a number; year, month, day and weekday by default.
  ///   - cyclic: What becomes a sine and a cosine; nothing by default.
  ///   - origin: The day that `.daysSince` counts from; by default the first of the training rows.
  ///   - keep: Whether the column itself stays, before its parts; false by default.
  @native(1300) public init(columns: [String] = [], parts: [CalendarPart] = [.year, .month, .day, .weekday], cyclic: [CalendarPart] = [], origin: CalendarDate? = nil, keep: Bool = false)
  /// Whether the column itself stays.
  @native(1301) public var keep: Bool { get }
  /// A card of the step.
  @native(1302) public var mediaBundle: MediaBundle { get }
  /// The day that `.daysSince` counts from; the first of the training rows if there is none.
  @native(1303) public var origin: CalendarDate? { get }
  /// What becomes a number.
  @native(1304) public var parts: [CalendarPart] { get }
}
/// Something that a day or a moment has.
public enum CalendarPart: Equatable, Hashable {
  /// The day of the month, 1 to 31.
  @native(1305, 1306) case day
  /// The day of the year, 1 to 366.
  @native(1307, 1308) case dayOfYear
  /// The days since an origin: whole ones for days, with a fraction for moments.
  @native(1309, 1310) case daysSince
  /// The hour, 0 to 23; moments only.
  @native(1311, 1312) case hour
  /// 1 on Saturday and Sunday, 0 on other days.
  @native(1313, 1314) case isWeekend
  /// The minute, 0 to 59; moments only.
  @native(1315, 1316) case minute
  /// The month, 1 to 12.
  @native(1317, 1318) case month
  /// The quarter of the year, 1 to 4.
  @native(1319, 1320) case quarter
  /// The week of the year as ISO 8601 counts, 1 to 53.
  @native(1321, 1322) case week
  /// The day of the week, 1 for Monday to 7 for Sunday.
  @native(1323, 1324) case weekday
  /// The year.
  @native(1325, 1326) case year
}
/// How well one class is recognized, or an average over classes.
public struct ClassScore: CustomStringConvertible, Equatable {
  /// The numbers on one line.
  @native(1327) public var description: String { get }
  /// The harmonic mean of precision and recall; 0 where both are.
  @native(1328) public var f1: Double { get }
  /// The class, or the name of the average.
  @native(1329) public var name: String { get }
  /// Of the rows predicted as this class, the share that is; 0 where none was predicted.
  @native(1330) public var precision: Double { get }
  /// Of the rows of this class, the share that was predicted as such; 0 where there are none.
  @native(1331) public var recall: Double { get }
  /// How many rows have this class.
  @native(1332) public var support: Int { get }
}
/// How well a classifier predicted rows whose class is known.
public struct ClassificationReport: CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The share of rows that was predicted correctly.
  @native(1333) public var accuracy: Double { get }
  /// The Wilson interval that covers the accuracy on rows like these with 95 % confidence.
  ///
  /// - Note: E. B. Wilson, *Probable Inference, the Law of Succession, and Statistical Inference*,
  ///   JASA 22, 1927, [doi:10.1080/01621459.1927.10502953].
  ///
  /// [doi:10.1080/01621459.1927.10502953]: https://doi.org/10.1080/01621459.1927.10502953
  @native(1334) public var accuracyInterval: ClosedRange<Double> { get }
  /// The accuracy of always predicting the most frequent class.
  @native(1335) public var baselineAccuracy: Double { get }
  /// The most frequent class; of equally frequent ones the first.
  @native(1336) public var baselineClass: String { get }
  /// How often each true class was predicted as which class.
  @native(1337) public var confusionMatrix: ConfusionMatrix { get }
  /// The accuracy beside the baseline, and the scores of the classes, in plain text.
  @native(1338) public var description: String { get }
  /// Compares two columns of equal length, at least one row.
  ///
  /// - Parameters:
  ///   - truth: The true classes.
  ///   - predicted: The predicted classes, row by row.
  /// - Throws: ``LearningError`` of kind `lengthMismatch`, `emptyTable`, or `missingTarget` where a
  ///   value is missing.
  @native(1339) public init(truth: Column, predicted: Column) throws
  /// Opens a report that `save` has written.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The report.
  /// - Throws: As ``Model/load(_:)``.
  @native(1340) public static func load(_ path: String) throws -> ClassificationReport
  /// The mean of the scores, every class counting alike; classes that neither occur nor were
  /// predicted do not count.
  @native(1341) public var macroAverage: ClassScore { get }
  /// The accuracy beside the baseline, and the scores of the classes.
  @native(1342) public var mediaBundle: MediaBundle { get }
  /// The number of rows.
  @native(1343) public var rowCount: Int { get }
  /// The scores of one class.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`, with the name that comes nearest.
  @native(1344) public func score(of name: String) throws -> ClassScore
  /// The scores of each class, in the order of the classes.
  @native(1345) public var scores: [ClassScore] { get }
  /// The scores as a table: a row for each class, then the macro and the weighted average.
  @native(1346) public func table() -> Table
  /// The mean of the scores, every class counting by its number of rows.
  @native(1347) public var weightedAverage: ClassScore { get }
}
/// A method that learns to tell classes apart from rows whose class is known.
///
/// It is a value that holds hyperparameters; `fit` returns a model, another value. What is not
/// fitted cannot predict.
public protocol Classifier: CustomStringConvertible, MediaRepresentable, Savable {
  /// Learns to predict one column from all others.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one of each of at least two classes.
  ///   - target: The name of the column to predict: text, categories, truth values or whole
  ///     numbers.
  /// - Returns: The model. A classifier whose model can be used as trained so far returns that when it
  ///   is interrupted after its first step, with ``ClassifierModel/interrupted`` true. Who calls `fit`
  ///   several times looks after each whether to stop.
  /// - Throws: ``LearningError`` and ``TableError``, as the classifier says;
  ///   ``Interrupted`` when it is stopped before there is anything to keep.
  @native(1348) public func fit(_ table: Table, target: String) throws -> any ClassifierModel
}
/// A model that predicts classes.
public protocol ClassifierModel: CustomStringConvertible, MediaRepresentable, Savable {
  /// The classes in their order: text by code point, numbers by size, categories as in their column.
  @native(1349) public var classes: [String] { get }
  /// Whether the fit came to its own end, rather than running out of steps or being interrupted.
  @native(1350) public var converged: Bool { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Parameter table: Rows with all ``features`` and the target.
  /// - Returns: Accuracy, scores of the classes and the confusion matrix.
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(1351) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have to be predicted.
  @native(1352) public var features: [String] { get }
  /// Whether the fit was interrupted, so that the model predicts as trained so far.
  @native(1353) public var interrupted: Bool { get }
  /// Returns the most probable class of every row.
  ///
  /// - Parameter table: Rows with all ``features``, found by name; other columns are ignored.
  /// - Returns: A column named after the target. Of equally probable classes the first one is taken.
  /// - Throws: ``LearningError`` of kind `missingFeatures` and as the model says.
  @native(1354) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row, with the probabilities of all classes.
  ///
  /// - Parameter row: A value for each of the ``features``, `nil` where it is not known; other names
  ///   are ignored.
  /// - Returns: The class with its probability; of equally probable classes the first one.
  /// - Throws: ``LearningError`` of kind `missingFeatures` or `wrongFeatureType`, and as the model
  ///   says.
  @native(1355) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row.
  ///
  /// - Parameter table: Rows with all ``features``, found by name; other columns are ignored.
  /// - Returns: A table with a column for each class, in the order of ``classes``. Each row sums
  ///   to 1.
  /// - Throws: ``LearningError`` of kind `missingFeatures` and as the model says.
  @native(1356) public func probabilities(_ table: Table) throws -> Table
  /// Returns what the model has learned, as a table.
  ///
  /// - Throws: ``TableError`` if two of its columns would have the same name.
  @native(1357) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(1358) public var target: String { get }
}
/// Transformers with a classifier behind them, which together are a classifier.
///
/// Write it with `+`: `Impute(.median) + Standardize() + OneHot() + LogisticRegression()`. Every step
/// learns from the training rows alone; the model takes raw rows and prepares them in the same way.
public struct ClassifierPipeline: Classifier, CustomStringConvertible, MediaRepresentable, Savable {
  /// The classifier that learns from the prepared rows.
  @native(1359) public var classifier: any Classifier { get }
  /// The steps and the classifier joined by `+`.
  @native(1360) public var description: String { get }
  /// Fits the preparation, then the classifier on the prepared rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, raw.
  ///   - target: The name of the column to predict.
  /// - Returns: A model that takes raw rows; when the classifier is interrupted and its model can be
  ///   used as trained so far, with that.
  /// - Throws: What the steps and the classifier throw.
  @native(1361) public func fit(_ table: Table, target: String) throws -> ClassifierPipelineModel
  /// Makes a pipeline from a preparation and a classifier.
  @native(1362) public init(_ preparation: any Transformer, _ classifier: any Classifier)
  /// A card of the pipeline with the cards of its steps inside.
  @native(1363) public var mediaBundle: MediaBundle { get }
  /// The preparation of the rows.
  @native(1364) public var preparation: TransformerChain { get }
}
/// A fitted pipeline: it prepares raw rows as in training and predicts their classes.
public struct ClassifierPipelineModel: ClassifierModel, CustomStringConvertible, MediaRepresentable, Savable {
  /// The classes in their order.
  @native(1365) public var classes: [String] { get }
  /// Whether the fit of the classifier came to its own end.
  @native(1366) public var converged: Bool { get }
  /// The steps and the model with what they learned, as an indented tree.
  @native(1367) public var description: String { get }
  /// Returns how well the model predicts raw rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(1368) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the raw columns that a row must have.
  @native(1369) public var features: [String] { get }
  /// Whether the fit of the classifier was interrupted, so that it predicts as trained so far.
  @native(1370) public var interrupted: Bool { get }
  /// A card of the pipeline with the cards of its steps inside.
  @native(1371) public var mediaBundle: MediaBundle { get }
  /// The model that predicts from prepared rows.
  @native(1372) public var model: any ClassifierModel { get }
  /// Returns the most probable class of every raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, and what the steps and the model throw.
  @native(1373) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures` or `wrongFeatureType`, and what the steps
  ///   and the model throw.
  @native(1374) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// The fitted preparation.
  @native(1375) public var preparation: FittedTransformerChain { get }
  /// Returns the probability of every class for every raw row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, and what the steps and the model throw.
  @native(1376) public func probabilities(_ table: Table) throws -> Table
  /// Returns what the model at the end of the pipeline has learned.
  ///
  /// - Throws: ``TableError`` if two columns of the summary would have the same name.
  @native(1377) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(1378) public var target: String { get }
}
/// How often each true class was predicted as which class.
///
/// Rows are true classes, columns predicted ones, both in the same order.
public struct ConfusionMatrix: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The classes in their order.
  @native(1379) public var classes: [String] { get }
  /// The number of rows that were predicted correctly.
  @native(1380) public var correct: Int { get }
  /// How many rows of one class were predicted as another, or the same.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`.
  @native(1381) public func count(truth: String, predicted: String) throws -> Int
  /// The counts: `counts[t][p]` rows of the true class `t` were predicted as `p`.
  @native(1382) public var counts: [[Int]] { get }
  /// The counts with the sums of rows and columns, in plain text.
  @native(1383) public var description: String { get }
  /// Counts from two columns of equal length; classes that only occur in one are included.
  ///
  /// - Parameters:
  ///   - truth: The true classes.
  ///   - predicted: The predicted classes, row by row.
  /// - Throws: ``LearningError`` of kind `lengthMismatch`, or `missingTarget` where a value is
  ///   missing.
  @native(1384) public init(truth: Column, predicted: Column) throws
  /// The counts with the sums of rows and columns.
  @native(1385) public var mediaBundle: MediaBundle { get }
  /// The counts as a table: the true classes, and a column for each predicted class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class has the target's name.
  @native(1386) public func table() throws -> Table
  /// The name of what is predicted.
  @native(1387) public var target: String { get }
  /// The number of rows.
  @native(1388) public var total: Int { get }
}
/// Learns a tree of yes-or-no questions that leads every row to a class.
///
/// The tree grows from the root down. A node asks whether a number is at most a threshold (halfway
/// between two neighbouring values in training) or whether a text is one of its values; yes goes left,
/// no goes right. It takes the question that reduces the impurity most. Of questions that are equally
/// good to 12 digits, the feature whose name sorts first is taken and of its thresholds the lowest, so
/// that neither chance nor the order of columns has a part. A node becomes a leaf when all its rows
/// have one class, at `maximumDepth`, or when every question would leave fewer than `minimumLeaf`
/// rows on one side.
///
/// Rows whose value is missing go to the side where they reduce the impurity most; a node that saw
/// no missing value in training sends them to the side with more training rows. A text that was not
/// seen in training is none of the known values. Columns need no scaling and no encoding.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `maximumDepth` | none | the most questions on the way to a leaf | at least 1, or `nil` |
/// | `minimumLeaf` | 1 | the fewest training rows in a leaf | at least 1 |
/// | `criterion` | `.gini` | what a question is to reduce | `.gini`, `.entropy` |
///
/// A tree that has grown half-way is lopsided: one side of it decides, the other does not ask. So an
/// interrupted fit gives no model.
///
/// A tree without limits learns its training rows by heart: give it a `maximumDepth` of a few, or a
/// `minimumLeaf`. scikit-learn calls this `DecisionTreeClassifier`.
///
/// - Note: Breiman, Friedman, Olshen and Stone, *Classification and Regression Trees*, Wadsworth,
///   1984, [doi:10.1201/9781315139470]. Not pruned.
///
/// [doi:10.1201/9781315139470]: https://doi.org/10.1201/9781315139470
public struct DecisionTreeClassifier: Classifier, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// What a question is to reduce.
  @native(1389) public var criterion: SplitCriterion { get }
  /// The classifier as it is written in a program.
  @native(1390) public var description: String { get }
  /// Learns to predict one column from all others.
  ///
  /// - Parameters:
  ///   - table: The training rows: numbers, truth values, text and categories, with or without
  ///     missing values.
  ///   - target: The name of the column to predict.
  /// - Returns: The model.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `oneClass`, `missingTarget`,
  ///   `continuousTarget`, `notNumeric` for dates, `notFinite`, `tooManyLevels` (text with more than
  ///   1000 values) or `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`;
  ///   ``Interrupted``.
  /// - Complexity: O(*np* log *n*) time to sort and O(*np*) for each level of the tree; O(*np*) memory.
  @native(1391) public func fit(_ table: Table, target: String) throws -> DecisionTreeModel
  /// Makes a decision tree.
  ///
  /// - Parameters:
  ///   - maximumDepth: The most questions on the way to a leaf, at least 1; no limit by default.
  ///   - minimumLeaf: The fewest training rows in a leaf, at least 1; 1 by default.
  ///   - criterion: What a question is to reduce, `.gini` by default.
  @native(1392) public init(maximumDepth: Int? = nil, minimumLeaf: Int = 1, criterion: SplitCriterion = .gini)
  /// The most questions on the way to a leaf; `nil` for no limit.
  @native(1393) public var maximumDepth: Int? { get }
  /// A card of the classifier.
  @native(1394) public var mediaBundle: MediaBundle { get }
  /// The fewest training rows in a leaf.
  @native(1395) public var minimumLeaf: Int { get }
}
/// A fitted decision tree.
public struct DecisionTreeModel: ClassifierModel, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The classes in their order.
  @native(1396) public var classes: [String] { get }
  /// The most questions on the way to a leaf.
  @native(1397) public var depth: Int { get }
  /// The tree as indented text.
  ///
  /// Each question stands above its answers; a leaf shows its class and how many of its training
  /// rows have it. Of a large tree the first six levels and 60 lines are shown.
  @native(1398) public var description: String { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(1399) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have.
  @native(1400) public var features: [String] { get }
  /// The number of leaves.
  @native(1401) public var leafCount: Int { get }
  /// The tree as text, and inside a card.
  @native(1402) public var mediaBundle: MediaBundle { get }
  /// Returns the most frequent class of the leaf that each row comes to; of equally frequent ones the
  /// first.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `notNumeric`, `wrongFeatureType` or
  ///   `notFinite`.
  @native(1403) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType` or `notFinite`.
  @native(1404) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row: its share of the leaf's training rows.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `notNumeric`, `wrongFeatureType` or
  ///   `notFinite`.
  @native(1405) public func probabilities(_ table: Table) throws -> Table
  /// The importance of each column, largest first: its share of the whole reduction of impurity.
  ///
  /// The shares sum to 1; in a tree without questions they are all 0. Columns with many different
  /// values are favoured by this measure.
  @native(1406) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(1407) public var target: String { get }
}
/// Puts the numbers of every numeric column into bins whose edges were learned.
///
/// A bin holds its lower edge and not its upper one. The first and the last bin are open to the outside,
/// so that every number of new rows has a bin. Quantiles (type 7) that are equal are one edge, so there may
/// be fewer bins than asked for; a constant column has one. What is missing, or NaN, is missing.
///
/// A column whose training values are all missing stays as it is, as do the target and what is not numeric.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `bins` | 5 | the most bins of a column | 2 to 1000 |
/// | `edges` | `.quantiles` | where the edges lie | `.quantiles`, `.width` |
/// | `form` | `.categories` | what a number becomes | `.categories`, `.codes` |
/// | `columns` | `[]` | the columns to put into bins | numeric columns; none named: all of them |
///
/// `OneHot` behind it makes indicators of the categories. scikit-learn calls this `KBinsDiscretizer`. To put
/// a single column into bins of given edges, see ``Column/binned(edges:)``.
public struct Discretize: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The most bins of a column.
  @native(1408) public var bins: Int { get }
  /// The columns to put into bins; empty for all numeric ones.
  @native(1409) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1410) public var description: String { get }
  /// Where the edges lie.
  @native(1411) public var edges: BinEdges { get }
  /// Learns the edges for every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, or `notFinite` where a
  ///   value is NaN, infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType`
  ///   for a named column that is not numeric; ``Interrupted``.
  @native(1412) public func fit(_ table: Table, target: String?) throws -> FittedDiscretize
  /// What a number becomes.
  @native(1413) public var form: BinForm { get }
  /// Makes a discretization.
  ///
  /// - Parameters:
  ///   - bins: The most bins of a column, 5 by default.
  ///   - edges: Where the edges lie, `.quantiles` by default.
  ///   - form: What a number becomes, `.categories` by default.
  ///   - columns: The columns to put into bins; left out, all numeric ones but the target.
  @native(1414) public init(bins: Int = 5, edges: BinEdges = .quantiles, form: BinForm = .categories, columns: [String] = [])
  /// A card of the step.
  @native(1415) public var mediaBundle: MediaBundle { get }
}
/// Drops the columns that miss too many values in the training rows.
///
/// New rows lose the same columns, whatever they miss themselves; one that they do not have is not asked
/// for. The target always stays. To drop rows, see ``Table/droppingRows(missing:columns:)``: a step
/// cannot, since every row wants a prediction.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `missing` | `.moreThan(0.5)` | which columns go | see ``MissingRule`` |
/// | `columns` | `[]` | the columns to look at | none named: all of them |
public struct DropColumns: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to look at; empty for all.
  @native(1416) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1417) public var description: String { get }
  /// Learns which columns go.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`; ``TableError`` of kind `unknownColumn`, or
  ///   `invalidArgument` for a share outside of 0 to 1.
  @native(1418) public func fit(_ table: Table, target: String?) throws -> FittedDropColumns
  /// Makes a step that drops columns.
  ///
  /// - Parameters:
  ///   - missing: Which columns go, `.moreThan(0.5)` by default: those that miss more than half.
  ///   - columns: The columns to look at; left out, all but the target.
  @native(1419) public init(missing: MissingRule = .moreThan(0.5), columns: [String] = [])
  /// A card of the step.
  @native(1420) public var mediaBundle: MediaBundle { get }
  /// Which columns go.
  @native(1421) public var missing: MissingRule { get }
}
/// Which level gets no column, so that the columns of the others do not sum to a constant.
public enum DroppedLevel: Equatable, Hashable {
  /// The first one.
  @native(1422, 1423) case first
  /// The first one of two; where there are more, none.
  @native(1424, 1425) case firstOfTwo
  /// None.
  @native(1426, 1427) case none
}
/// Estimators that were saved to files before they were fitted: their hyperparameters.
public enum Estimator {
  /// Opens a classifier that `save` has written, a whole pipeline included; it has yet to be fitted.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The classifier, of the type that it had.
  /// - Throws: As ``Model/load(_:)``.
  @native(1428) public static func load(_ path: String) throws -> any Classifier
}
/// Which of the scored columns are kept.
public enum FeatureChoice: Equatable {
  /// So many with the highest scores.
  @native(1429, 1430) case best(Int)
  /// Those whose p-value is below a level.
  @native(1431, 1432) case pValue(below: Double)
  /// A share of them, from 0 to 1, rounded to the nearest number, those with the highest scores.
  @native(1433, 1434) case share(Double)
}
/// How closely a column and the target belong together.
public enum FeatureScore: Equatable, Hashable {
  /// The F statistic of a one-way analysis of variance: numbers, by the classes of the target.
  @native(1435, 1436) case anova
  /// The χ² statistic of the sums of a column over the classes of the target; for counts and other
  /// numbers at least 0.
  @native(1437, 1438) case chiSquare
  /// The F statistic of the correlation with a target of numbers, r² / (1 − r²) (n − 2).
  @native(1439, 1440) case correlation
  /// The mutual information, in nats, with the classes of the target; sees any kind of dependence.
  @native(1441, 1442) case mutualInformation
  /// The mutual information, in nats, with a target of numbers.
  @native(1443, 1444) case mutualInformationRegression
}
/// Fills missing values from the rows before and behind them, for rows that follow each other in time.
///
/// A gap at the beginning has no value before it and stays missing, as does one at the end under
/// `.backward`, and either under `.linear`; put `Impute()` behind it for those. The values come from the
/// very rows that are transformed, not from training. Nothing is learned but the names of the columns.
///
/// Rows follow each other as they stand, at equal distances, or by the numbers or times of the column
/// `along`, those with equal ones as they stand; the rows of the result stand as before. Under `.linear` columns
/// become decimal, and between two rows of equal `along` the first one counts.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `filling` | `.forward` | where the values come from | `.forward`, `.backward`, `.linear` |
/// | `limit` | `nil` | the most rows that are filled from a value | at least 1; `nil` for no limit |
/// | `along` | `nil` | the column by which rows follow each other | numbers, dates or moments, none missing |
/// | `columns` | `[]` | the columns to fill | none named: all, numeric ones under `.linear` |
/// | `indicators` | `false` | whether columns `…_missing` say where values were missing | |
///
/// pandas calls these `ffill`, `bfill` and `interpolate`.
public struct FillGaps: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The column by which rows follow each other; `nil` for the order in which they stand.
  @native(1445) public var along: String? { get }
  /// The columns to fill; empty for all that suit.
  @native(1446) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1447) public var description: String { get }
  /// Where the values come from.
  @native(1448) public var filling: GapFilling { get }
  /// Learns which columns are filled.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, `missingValues` for the
  ///   column `along`, or `columnExists`; ``TableError`` of kind `unknownColumn` or `wrongType`.
  @native(1449) public func fit(_ table: Table, target: String?) throws -> FittedFillGaps
  /// Whether columns say where values were missing.
  @native(1450) public var indicators: Bool { get }
  /// Makes a step that fills gaps.
  ///
  /// - Parameters:
  ///   - filling: Where the values come from, `.forward` by default.
  ///   - limit: The most rows in sequence that are filled from a value; no limit by default.
  ///   - along: The column by which rows follow each other; left out, they follow as they stand.
  ///   - columns: The columns to fill; left out, all but the target, or all numeric ones under `.linear`.
  ///   - indicators: Whether a column `…_missing` of true and false is added for each column that misses
  ///     values in training. False by default.
  @native(1451) public init(_ filling: GapFilling = .forward, limit: Int? = nil, along: String? = nil, columns: [String] = [], indicators: Bool = false)
  /// The most rows that are filled from a value; `nil` for no limit.
  @native(1452) public var limit: Int? { get }
  /// A card of the step.
  @native(1453) public var mediaBundle: MediaBundle { get }
}
/// A step that takes dates apart and knows the first day of each column.
public struct FittedCalendarFeatures: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1454) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1455) public var mediaBundle: MediaBundle { get }
  /// The day that `.daysSince` counts from in each column.
  @native(1456) public var origins: [String: CalendarDate] { get }
  /// Returns the table with each column of dates replaced by columns of its parts.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`.
  @native(1457) public func transform(_ table: Table) throws -> Table
}
/// A discretization that knows the edges of its bins.
public struct FittedDiscretize: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1458) public var description: String { get }
  /// The edges of each column's bins, from its smallest to its largest training value.
  @native(1459) public var edges: [String: [Double]] { get }
  /// A card of the step and what it learned.
  @native(1460) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each number replaced by its bin.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1461) public func transform(_ table: Table) throws -> Table
}
/// A step that knows which columns to drop.
public struct FittedDropColumns: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1462) public var description: String { get }
  /// The names of the columns that are dropped.
  @native(1463) public var dropped: [String] { get }
  /// A card of the step and what it learned.
  @native(1464) public var mediaBundle: MediaBundle { get }
  /// Returns the table without the columns that are dropped.
  @native(1465) public func transform(_ table: Table) throws -> Table
}
/// A step that fills gaps and knows its columns.
public struct FittedFillGaps: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1466) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1467) public var mediaBundle: MediaBundle { get }
  /// Returns the table with its gaps filled, where there is something to fill them from.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `missingValues` or `notFinite` for the column `along`, or `columnExists`; ``Interrupted``.
  @native(1468) public func transform(_ table: Table) throws -> Table
}
/// An encoding that knows how often the values occur.
public struct FittedFrequencyEncoding: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// For each encoded column how many training rows have each of its values.
  @native(1469) public var counts: [String: [String: Int]] { get }
  /// The step as it is written in a program, with what it learned.
  @native(1470) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1471) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each text column replaced by a column of frequencies of the same name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`.
  @native(1472) public func transform(_ table: Table) throws -> Table
}
/// A hash encoding that knows its columns.
public struct FittedHashEncoding: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1473) public var description: String { get }
  /// The columns that are encoded.
  @native(1474) public var encoded: [String] { get }
  /// A card of the step and what it learned.
  @native(1475) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each text column replaced by as many columns as there are buckets.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` or `tooManyColumns`.
  @native(1476) public func transform(_ table: Table) throws -> Table
}
/// An imputation that knows its values.
public struct FittedImpute: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1477) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1478) public var mediaBundle: MediaBundle { get }
  /// Returns the table with its missing values filled by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `wrongType` where a column has another type
  ///   than in training; ``LearningError`` of kind `columnExists` for an indicator.
  @native(1479) public func transform(_ table: Table) throws -> Table
  /// The value that fills each column.
  @native(1480) public var values: [String: Cell] { get }
}
/// An imputation that knows a regression of each column on the others.
public struct FittedImputeIterative: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// Whether the values of the training rows came to rest.
  @native(1481) public var converged: Bool { get }
  /// The step as it is written in a program, with what it learned.
  @native(1482) public var description: String { get }
  /// The rounds that were made over the training rows.
  @native(1483) public var iterations: Int { get }
  /// A card of the step and what it learned.
  @native(1484) public var mediaBundle: MediaBundle { get }
  /// Returns the table with its missing numbers filled by the regressions.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`, or `notFinite` where a value is NaN, infinite or beyond 1e150; ``Interrupted``.
  /// - Complexity: O(*rp*²) for each round over the *r* rows that miss a value.
  @native(1485) public func transform(_ table: Table) throws -> Table
}
/// An imputation that keeps the training rows to find neighbors among.
public struct FittedImputeNeighbors: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1486) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1487) public var mediaBundle: MediaBundle { get }
  /// The number of training rows that are kept.
  @native(1488) public var trainingRows: Int { get }
  /// Returns the table with its missing numbers filled from the nearest training rows.
  ///
  /// A training row that is transformed is a neighbor of its own, except for what it misses.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`, or `notFinite` where a value is NaN, infinite or beyond 1e150; ``Interrupted``.
  /// - Complexity: O(*rnp*) for *r* rows that miss a value, *n* training rows and *p* columns.
  @native(1489) public func transform(_ table: Table) throws -> Table
}
/// An isolation forest that has grown.
public struct FittedIsolationForest: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1490) public var description: String { get }
  /// Returns the rows that are not unusual; all columns stay as they are.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1491) public func droppingOutliers(_ table: Table) throws -> Table
  /// A card of the step and what it learned.
  @native(1492) public var mediaBundle: MediaBundle { get }
  /// The score above which a row is called unusual.
  @native(1493) public var threshold: Double { get }
  /// Returns the table with the columns `anomaly_score` and `is_anomaly` added at the right.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`; ``Interrupted``.
  @native(1494) public func transform(_ table: Table) throws -> Table
}
/// An indicator that knows its columns.
public struct FittedMissingIndicator: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The columns that are looked at.
  @native(1495) public var columns: [String] { get }
  /// The step as it is written in a program, with what it learned.
  @native(1496) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1497) public var mediaBundle: MediaBundle { get }
  /// Returns the table with a column of true and false at the right for each column that is looked at.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`; ``LearningError`` of kind `columnExists`.
  @native(1498) public func transform(_ table: Table) throws -> Table
}
/// A normalization that knows its columns.
public struct FittedNormalizeRows: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1499) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1500) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each row of the columns divided by its length.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1501) public func transform(_ table: Table) throws -> Table
}
/// An encoding that knows the values of its columns.
public struct FittedOneHot: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1502) public var description: String { get }
  /// The values of each encoded column that share a column.
  @native(1503) public var infrequentLevels: [String: [String]] { get }
  /// The values of each encoded column that are told apart, in the order of their columns.
  @native(1504) public var levels: [String: [String]] { get }
  /// A card of the step and what it learned.
  @native(1505) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each text column replaced by a column of 0 and 1 for each known value.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `unseenLevel` under `.error`, `columnExists` or `tooManyColumns`.
  @native(1506) public func transform(_ table: Table) throws -> Table
}
/// An encoding that knows the order of the values.
public struct FittedOrdinalEncoding: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1507) public var description: String { get }
  /// The values of each encoded column; the place of a value is its code.
  @native(1508) public var levels: [String: [String]] { get }
  /// A card of the step and what it learned.
  @native(1509) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each text column replaced by a column of codes of the same name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `unseenLevel` under `.error`.
  @native(1510) public func transform(_ table: Table) throws -> Table
}
/// A treatment of outliers that knows its fences.
public struct FittedOutliers: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The fences: a table with the columns `column`, `lower`, `upper` and `outliers`, how many training
  /// values are outside.
  @native(1511) public var bounds: Table { get }
  /// The step as it is written in a program, with what it learned.
  @native(1512) public var description: String { get }
  /// Returns the rows that have no outlier in any of the columns; all columns stay as they are.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1513) public func droppingOutliers(_ table: Table) throws -> Table
  /// A card of the step and what it learned.
  @native(1514) public var mediaBundle: MediaBundle { get }
  /// Returns the table with its outliers clipped, removed or flagged.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` under `.flag`; ``Interrupted``.
  @native(1515) public func transform(_ table: Table) throws -> Table
}
/// Polynomial features that know their columns.
public struct FittedPolynomialFeatures: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1516) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1517) public var mediaBundle: MediaBundle { get }
  /// The names of the columns that are added, in their order.
  @native(1518) public var productNames: [String] { get }
  /// Returns the table with the products added at the right.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`; ``MatrixError`` of kind `invalidSize` for more than 2²⁸ values;
  ///   ``Interrupted``.
  @native(1519) public func transform(_ table: Table) throws -> Table
}
/// A power transform that knows its powers.
public struct FittedPowerTransform: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1520) public var description: String { get }
  /// Returns the table with its columns as they were before ``transform(_:)``, but for rounding.
  ///
  /// What no value is transformed to becomes NaN.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1521) public func inverseTransform(_ table: Table) throws -> Table
  /// The λ of each column.
  @native(1522) public var lambdas: [String: Double] { get }
  /// A card of the step and what it learned.
  @native(1523) public var mediaBundle: MediaBundle { get }
  /// Returns the table with its columns transformed by the powers that were learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `outsideDomain` for `.boxCox` where a value is not above 0; ``Interrupted``.
  @native(1524) public func transform(_ table: Table) throws -> Table
}
/// A quantile transform that knows the quantiles of its columns.
public struct FittedQuantileTransform: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1525) public var description: String { get }
  /// Returns the table with each share replaced by the value that has it, which lies within the range of
  /// the training rows.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1526) public func inverseTransform(_ table: Table) throws -> Table
  /// A card of the step and what it learned.
  @native(1527) public var mediaBundle: MediaBundle { get }
  /// The quantiles of each column at evenly spaced shares from 0 to 1.
  @native(1528) public var quantiles: [String: [Double]] { get }
  /// Returns the table with each value replaced by its share, or by the normal number of that share.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1529) public func transform(_ table: Table) throws -> Table
}
/// A rescaling that knows its scales.
public struct FittedRescale: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// What is subtracted from each column: its minimum, its median or 0.
  @native(1530) public var centers: [String: Double] { get }
  /// The step as it is written in a program, with what it learned.
  @native(1531) public var description: String { get }
  /// Returns the table with its columns as they were before ``transform(_:)``, but for rounding.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1532) public func inverseTransform(_ table: Table) throws -> Table
  /// A card of the step and what it learned.
  @native(1533) public var mediaBundle: MediaBundle { get }
  /// What each column is divided by: its range, the distance between two quantiles, or its largest
  /// absolute value; 1 where that is 0.
  @native(1534) public var spreads: [String: Double] { get }
  /// Returns the table with its columns rescaled by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1535) public func transform(_ table: Table) throws -> Table
}
/// A selection that knows the variances of its columns.
public struct FittedSelectByVariance: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1536) public var description: String { get }
  /// The names of the columns that are dropped.
  @native(1537) public var dropped: [String] { get }
  /// A card of the step and what it learned.
  @native(1538) public var mediaBundle: MediaBundle { get }
  /// The columns that were looked at: a table with the columns `column`, `variance` and `kept`.
  @native(1539) public var scores: Table { get }
  /// Returns the table without the columns that hardly varied in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` for a column that is kept.
  @native(1540) public func transform(_ table: Table) throws -> Table
}
/// A selection that knows the scores of its columns.
public struct FittedSelectFeatures: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1541) public var description: String { get }
  /// The names of the columns that are kept.
  @native(1542) public var kept: [String] { get }
  /// A card of the step and what it learned.
  @native(1543) public var mediaBundle: MediaBundle { get }
  /// The columns that were judged: a table with the columns `column`, `score`, `p_value` (but for mutual
  /// information) and `kept`.
  @native(1544) public var scores: Table { get }
  /// Returns the table without the columns that tell too little.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` for a column that is kept.
  @native(1545) public func transform(_ table: Table) throws -> Table
}
/// A standardization that knows its means and standard deviations.
public struct FittedStandardize: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1546) public var description: String { get }
  /// Returns the table with its columns as they were before ``transform(_:)``, but for rounding.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  @native(1547) public func inverseTransform(_ table: Table) throws -> Table
  /// The mean of each standardized column.
  @native(1548) public var means: [String: Double] { get }
  /// A card of the step and what it learned.
  @native(1549) public var mediaBundle: MediaBundle { get }
  /// The standard deviation of each standardized column; 1 for a constant one.
  @native(1550) public var standardDeviations: [String: Double] { get }
  /// Returns the table with its columns standardized by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`.
  @native(1551) public func transform(_ table: Table) throws -> Table
}
/// A weighting of terms that knows them.
public struct FittedTFIDF: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1552) public var description: String { get }
  /// The inverse document frequency of each term, in the order of ``terms``.
  @native(1553) public var inverseDocumentFrequencies: [String: [Double]] { get }
  /// A card of the step and what it learned.
  @native(1554) public var mediaBundle: MediaBundle { get }
  /// The terms as a table: `column`, `term`, `texts` with it, and `idf`, its weight.
  ///
  /// - Throws: Nothing for a step that was fitted.
  @native(1555) public func summary() throws -> Table
  /// The terms of each column, in the order of their columns of numbers.
  @native(1556) public var terms: [String: [String]] { get }
  /// Returns the table with each column of texts replaced by a column of numbers for each term.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` or `tooManyColumns`.
  @native(1557) public func transform(_ table: Table) throws -> Table
}
/// A target encoding that knows the means.
///
/// It encodes new rows. Training rows are encoded while fitting, by
/// ``TargetEncoding/fitTransforming(_:target:)``.
public struct FittedTargetEncoding: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The classes of the target; none if it is numbers.
  @native(1558) public var classes: [String] { get }
  /// The step as it is written in a program, with what it learned.
  @native(1559) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1560) public var mediaBundle: MediaBundle { get }
  /// The means as a table: `column`, `level`, with more than two classes `class`, and `encoding`.
  ///
  /// A missing level stands for missing values.
  ///
  /// - Throws: Nothing for an encoding that was fitted.
  @native(1561) public func summary() throws -> Table
  /// The column whose means are taken.
  @native(1562) public var target: String { get }
  /// Returns new rows with each text column replaced by the means of the target for its values.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists`.
  @native(1563) public func transform(_ table: Table) throws -> Table
}
/// A count of terms that knows them.
public struct FittedTermCounts: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The step as it is written in a program, with what it learned.
  @native(1564) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1565) public var mediaBundle: MediaBundle { get }
  /// The terms of each column, in the order of their columns of counts.
  @native(1566) public var terms: [String: [String]] { get }
  /// Returns the table with each column of texts replaced by a column of counts for each term.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` or `tooManyColumns`.
  @native(1567) public func transform(_ table: Table) throws -> Table
}
/// A count of hashed terms that knows its columns.
public struct FittedTermHashes: CustomStringConvertible, Equatable, FittedTransformer, MediaRepresentable, Savable {
  /// The columns that are counted.
  @native(1568) public var counted: [String] { get }
  /// The step as it is written in a program, with what it learned.
  @native(1569) public var description: String { get }
  /// A card of the step and what it learned.
  @native(1570) public var mediaBundle: MediaBundle { get }
  /// Returns the table with each column of texts replaced by as many columns as there are buckets.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `columnExists` or `tooManyColumns`.
  @native(1571) public func transform(_ table: Table) throws -> Table
}
/// A preparation of tables that has learned what it needs.
public protocol FittedTransformer: CustomStringConvertible, MediaRepresentable, Savable {
  /// Returns a table with the columns that the step concerns prepared, and all others as they are.
  ///
  /// Columns are found by name, in whatever order they stand.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` when a column is missing that the step learned
  ///   from, and what else the transformer says.
  @native(1572) public func transform(_ table: Table) throws -> Table
}
/// Several fitted transformers, each of which works on what the one before it made.
public struct FittedTransformerChain: CustomStringConvertible, FittedTransformer, MediaRepresentable, Savable {
  /// The steps with what they learned, as an indented tree.
  @native(1573) public var description: String { get }
  /// Opens fitted transformers that `save` has written; a single one is a chain of one step.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The steps.
  /// - Throws: As ``Model/load(_:)``.
  @native(1574) public static func load(_ path: String) throws -> FittedTransformerChain
  /// A card of the chain with the cards of its steps inside.
  @native(1575) public var mediaBundle: MediaBundle { get }
  /// The fitted transformers, in the order in which they work.
  @native(1576) public var steps: [any FittedTransformer] { get }
  /// Returns what the last step makes of a table.
  ///
  /// - Throws: What the steps throw.
  @native(1577) public func transform(_ table: Table) throws -> Table
}
/// Turns every text column into numbers: how often its value occurs in the training rows.
///
/// One column stays one column, however many values it has. Two values that are equally frequent
/// become the same number. Missing values are a level of their own here, and a value that did not
/// occur in training has the frequency 0.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text, categories, whole numbers, truth values; none named: all of text and categories |
/// | `measure` | `.share` | how the frequency is told | `.share`, `.count` |
///
/// With `.count` the new column holds whole numbers, otherwise decimal ones. Also called count
/// encoding.
public struct FrequencyEncoding: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to encode; empty for all text columns.
  @native(1578) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1579) public var description: String { get }
  /// Learns how often every value occurs.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable` or `invalidHyperparameter`; ``TableError`` of
  ///   kind `unknownColumn`, `duplicateColumn` or `wrongType`.
  @native(1580) public func fit(_ table: Table, target: String?) throws -> FittedFrequencyEncoding
  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - measure: How the frequency is told; as a share by default.
  @native(1581) public init(columns: [String] = [], measure: LevelFrequency = .share)
  /// How the frequency is told.
  @native(1582) public var measure: LevelFrequency { get }
  /// A card of the step.
  @native(1583) public var mediaBundle: MediaBundle { get }
}
/// From where in a column a gap is filled.
public enum GapFilling: Equatable, Hashable {
  /// By the next value behind it.
  @native(1584, 1585) case backward
  /// By the last value before it.
  @native(1586, 1587) case forward
  /// By the straight line between the value before it and the value behind it; for numbers only.
  @native(1588, 1589) case linear
}
/// Turns every text column into a fixed number of columns, into one of which each value is hashed.
///
/// A column `city` becomes the columns `city#0`, `city#1`, … in its place. In each row the column whose
/// number the hash of the value gives is 1, and the others are 0; with `signed`, it is −1 for half of
/// the values. A missing value is all zeros. Nothing is learned of the values, so new ones need no
/// policy and any number of them takes the same memory; but different values may share a column, the
/// fewer buckets the more, and nobody can tell from a column which values it stands for.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text, categories, whole numbers, truth values; none named: all of text and categories |
/// | `buckets` | 32 | the number of columns that each becomes | 1 to 65 536 |
/// | `signed` | `false` | whether half of the values count as −1 | |
///
/// scikit-learn calls this `FeatureHasher`, which is signed by default.
///
/// - Note: Weinberger, Dasgupta, Langford, Smola and Attenberg, *Feature Hashing for Large Scale
///   Multitask Learning*, ICML 2009, [doi:10.1145/1553374.1553516]. The hash is MurmurHash3.
///
/// [doi:10.1145/1553374.1553516]: https://doi.org/10.1145/1553374.1553516
public struct HashEncoding: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The number of columns that each becomes.
  @native(1590) public var buckets: Int { get }
  /// The columns to encode; empty for all text columns.
  @native(1591) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1592) public var description: String { get }
  /// Learns which columns there are to encode.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `columnExists`, `tooManyColumns` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  @native(1593) public func fit(_ table: Table, target: String?) throws -> FittedHashEncoding
  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - buckets: The number of columns that each becomes, 1 to 65 536; 32 by default.
  ///   - signed: Whether half of the values count as −1; false by default.
  @native(1594) public init(columns: [String] = [], buckets: Int = 32, signed: Bool = false)
  /// A card of the step.
  @native(1595) public var mediaBundle: MediaBundle { get }
  /// Whether half of the values count as −1.
  @native(1596) public var signed: Bool { get }
}
/// Fills missing values with a value that was learned from the training rows.
///
/// `.mean` and `.median` apply to numbers; columns of text, categories, truth values and dates get
/// their most frequent value then, as they do under `.mostFrequent` (of equally frequent ones the
/// first in their order). `.constant` fills every column whose type takes the value, and leaves the
/// others as they are. The target is never filled.
///
/// A column of whole numbers becomes decimal where the value is not whole.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `strategy` | `.median` | where the value comes from | see ``Imputation`` |
/// | `columns` | `[]` | the columns to fill | none named: all of them |
/// | `indicators` | `false` | whether columns `…_missing` say where values were missing | |
///
/// ``ImputeNeighbors`` and ``ImputeIterative`` fill numbers by the other columns, ``FillGaps`` fills any value by the
/// rows before or behind it. scikit-learn calls this `SimpleImputer`.
public struct Impute: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to fill; empty for all.
  @native(1597) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1598) public var description: String { get }
  /// Learns a value for every column, also for those without missing values in training.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `columnExists` for an indicator, or `notFinite`
  ///   where a number is NaN or infinite; ``TableError`` of kind `unknownColumn`, `noValues` for a column that is missing
  ///   throughout, or `wrongType` for a named column that does not take the constant.
  @native(1599) public func fit(_ table: Table, target: String?) throws -> FittedImpute
  /// Whether columns say where values were missing.
  @native(1600) public var indicators: Bool { get }
  /// Makes an imputation.
  ///
  /// - Parameters:
  ///   - strategy: Where the value comes from, `.median` by default.
  ///   - columns: The columns to fill; left out, all but the target.
  ///   - indicators: Whether a column `…_missing` of true and false is added for each filled column that
  ///     misses values in training. False by default.
  @native(1601) public init(_ strategy: Imputation = .median, columns: [String] = [], indicators: Bool = false)
  /// A card of the step.
  @native(1602) public var mediaBundle: MediaBundle { get }
  /// Where the value comes from.
  @native(1603) public var strategy: Imputation { get }
}
/// Fills missing numbers by regressions of each column on the others.
///
/// All missing values begin as the mean of their column. In each round, every column that misses values is
/// regressed on all the others, as they are filled at the time, over the rows in which it has a value: the
/// weights w of the standardized columns minimize mean((y − b − Xw)²) + λ‖w‖². Its missing values become
/// what that predicts, brought within the range of its values. Columns that miss fewer values come first.
/// The rounds end when no value changes by more than `tolerance` standard deviations of its column.
///
/// New rows are filled by the last regressions, each row by itself, in at most 100 rounds. A column that
/// missed nothing in training has a regression as well. The columns become decimal; the target and what is
/// not numeric are neither filled nor looked at.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `maximumIterations` | 10 | the most rounds over the training rows | 1 to 1000 |
/// | `tolerance` | 0.001 | the change at which the rounds end, in standard deviations | at least 0 |
/// | `penalty` | 0.001 | λ, which holds the weights back where columns say the same | above 0, at most 10⁶ |
/// | `columns` | `[]` | the columns to fill and to learn from, at most 500 | numeric columns; none named: all of them |
/// | `indicators` | `false` | whether columns `…_missing` say where values were missing | |
///
/// scikit-learn calls this `IterativeImputer`.
///
/// - Note: van Buuren and Groothuis-Oudshoorn, *mice: Multivariate Imputation by Chained Equations in R*,
///   Journal of Statistical Software 45(3), 2011, [doi:10.18637/jss.v045.i03]; here without the random
///   draws, for one best value each.
///
/// [doi:10.18637/jss.v045.i03]: https://doi.org/10.18637/jss.v045.i03
public struct ImputeIterative: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to fill and to learn from; empty for all numeric ones.
  @native(1604) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1605) public var description: String { get }
  /// Learns a regression of every column on the others.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, `columnExists`, or
  ///   `notFinite` where a value is NaN, infinite or beyond 1e150; ``TableError`` of kind
  ///   `unknownColumn`, `wrongType` for a named column that is not numeric, or `noValues` for a column
  ///   that is missing throughout; ``Interrupted``.
  /// - Complexity: O(*knp*²) for each round over *n* rows and *p* columns, *k* of them with missing values.
  @native(1606) public func fit(_ table: Table, target: String?) throws -> FittedImputeIterative
  /// Whether columns say where values were missing.
  @native(1607) public var indicators: Bool { get }
  /// Makes an imputation.
  ///
  /// - Parameters:
  ///   - maximumIterations: The most rounds over the training rows, 10 by default.
  ///   - tolerance: The change at which the rounds end, in standard deviations; 0.001 by default.
  ///   - penalty: λ, which holds the weights of the standardized columns back; 0.001 by default.
  ///   - columns: The columns to fill and to learn from; left out, all numeric ones but the target.
  ///   - indicators: Whether a column `…_missing` of true and false is added for each column that misses
  ///     values in training. False by default.
  @native(1608) public init(maximumIterations: Int = 10, tolerance: Double = 0.001, penalty: Double = 0.001, columns: [String] = [], indicators: Bool = false)
  /// The most rounds over the training rows.
  @native(1609) public var maximumIterations: Int { get }
  /// A card of the step.
  @native(1610) public var mediaBundle: MediaBundle { get }
  /// How strongly the weights are held back.
  @native(1611) public var penalty: Double { get }
  /// The change at which the rounds end, in standard deviations.
  @native(1612) public var tolerance: Double { get }
}
/// Fills the missing numbers of a row by the mean of the training rows that are most like it.
///
/// The distance of two rows is √(p / s · Σ (x − y)²) over the s of the p columns in which both have a
/// value. The neighbors are the nearest training rows that have the value, of equally near ones the first;
/// fewer where there are not as many. Where no training row shares a column with the row, the value is the
/// mean of the training column.
///
/// The distance mixes the units of the columns: put ``Standardize`` before it. The step keeps the training
/// rows. Its columns become decimal; the target and what is not numeric are neither filled nor looked at.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `neighbors` | 5 | how many rows a value comes from | 1 to 10 000 |
/// | `weighting` | `.uniform` | how much each counts | `.uniform`, `.distance` |
/// | `columns` | `[]` | the columns to fill and to compare | numeric columns; none named: all of them |
/// | `indicators` | `false` | whether columns `…_missing` say where values were missing | |
///
/// scikit-learn calls this `KNNImputer`.
///
/// - Note: Troyanskaya et al., *Missing Value Estimation Methods for DNA Microarrays*, Bioinformatics 17(6),
///   2001, [doi:10.1093/bioinformatics/17.6.520](https://doi.org/10.1093/bioinformatics/17.6.520).
public struct ImputeNeighbors: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to fill and to compare; empty for all numeric ones.
  @native(1613) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1614) public var description: String { get }
  /// Keeps the training rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, `columnExists`, or
  ///   `notFinite` where a value is NaN, infinite or beyond 1e150; ``TableError`` of kind
  ///   `unknownColumn`, `wrongType` for a named column that is not numeric, or `noValues` for a column
  ///   that is missing throughout; ``MatrixError`` of kind `invalidSize` for more than 2²⁸ values.
  @native(1615) public func fit(_ table: Table, target: String?) throws -> FittedImputeNeighbors
  /// Whether columns say where values were missing.
  @native(1616) public var indicators: Bool { get }
  /// Makes an imputation.
  ///
  /// - Parameters:
  ///   - neighbors: How many rows a value comes from, 5 by default.
  ///   - weighting: How much each of them counts, `.uniform` by default.
  ///   - columns: The columns to fill and to compare; left out, all numeric ones but the target.
  ///   - indicators: Whether a column `…_missing` of true and false is added for each column that misses
  ///     values in training. False by default.
  @native(1617) public init(neighbors: Int = 5, weighting: NeighborWeighting = .uniform, columns: [String] = [], indicators: Bool = false)
  /// A card of the step.
  @native(1618) public var mediaBundle: MediaBundle { get }
  /// How many rows a value comes from.
  @native(1619) public var neighbors: Int { get }
  /// How much each of them counts.
  @native(1620) public var weighting: NeighborWeighting { get }
}
/// Which levels are put together as the infrequent ones.
public enum InfrequentLevels: Equatable {
  /// All but the most frequent ones, so many of them, at least 1; of equally frequent ones the first
  /// in their order are kept.
  @native(1621, 1622) case allBut(Int)
  /// Those that fewer training rows have than this number, at least 1.
  @native(1623, 1624) case fewerThan(Int)
  /// None: each level stands for itself.
  @native(1625, 1626) case keep
  /// Those whose share of the training rows with a value is less than this, between 0 and 1.
  @native(1627, 1628) case rarerThan(Double)
}
/// What a term counts for that occurs in few texts or in many.
public enum InverseDocumentFrequency: Equatable, Hashable {
  /// 1, however many they are.
  @native(1629, 1630) case none
  /// ln(n / d) + 1.
  @native(1631, 1632) case plain
  /// ln((1 + n) / (1 + d)) + 1 with n texts, d of them with the term: as if one more text had every
  /// term.
  @native(1633, 1634) case smooth
}
/// Scores how unusual each row is as a whole, by how few random cuts set it apart.
///
/// Each tree takes some of the training rows at random and cuts them by random columns at random places,
/// until each row is alone or the tree is ⌈log₂ ψ⌉ deep with ψ rows. The score of a row is
/// 2^(−E / c(ψ)), where E is the mean number of cuts that set it apart and c(ψ) what it is in a search
/// tree of ψ keys. It is near 1 for rows that stand apart and below 0.5 for usual ones.
///
/// Two columns are added at the right: `anomaly_score`, and `is_anomaly`, which is true where the score is
/// above a threshold: 0.5, or the score that the share `contamination` of the training rows has at least.
/// A missing value, or NaN, counts as the median of the training column. The same seed gives the same
/// forest, whatever the number of threads; another order of rows gives another one.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `trees` | 100 | how many trees | 1 to 10 000 |
/// | `sampleSize` | 256 | ψ, how many rows a tree takes, at most all | 2 to 100 000 |
/// | `contamination` | `nil` | the share of training rows to call unusual | above 0, at most 0.5; `nil`: by the score 0.5 |
/// | `seed` | 0 | where the random numbers begin | any |
/// | `columns` | `[]` | the columns to look at | numbers and truth values; none named: all of them |
///
/// scikit-learn calls this `IsolationForest`.
///
/// - Note: Liu, Ting and Zhou, *Isolation Forest*, ICDM 2008, [doi:10.1109/ICDM.2008.17].
///
/// [doi:10.1109/ICDM.2008.17]: https://doi.org/10.1109/ICDM.2008.17
public struct IsolationForest: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to look at; empty for all of numbers and truth values.
  @native(1635) public var columns: [String] { get }
  /// The share of training rows to call unusual; `nil` for those with a score above 0.5.
  @native(1636) public var contamination: Double? { get }
  /// The step as it is written in a program.
  @native(1637) public var description: String { get }
  /// Grows the trees.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `invalidHyperparameter`,
  ///   `columnExists`, or `notFinite` where a value is NaN, infinite or beyond 1e150; ``TableError`` of
  ///   kind `unknownColumn`, `wrongType` for a named column of something else, or `noValues` for a column
  ///   that is missing throughout; ``Interrupted``.
  @native(1638) public func fit(_ table: Table, target: String?) throws -> FittedIsolationForest
  /// Makes an isolation forest.
  ///
  /// - Parameters:
  ///   - trees: How many trees, 100 by default.
  ///   - sampleSize: How many rows a tree takes, 256 by default, and at most all.
  ///   - contamination: The share of training rows to call unusual; left out, those with a score above
  ///     0.5.
  ///   - seed: Where the random numbers begin, 0 by default.
  ///   - columns: The columns to look at; left out, all of numbers and truth values but the target.
  @native(1639) public init(trees: Int = 100, sampleSize: Int = 256, contamination: Double? = nil, seed: Int = 0, columns: [String] = [])
  /// A card of the step.
  @native(1640) public var mediaBundle: MediaBundle { get }
  /// How many rows a tree takes.
  @native(1641) public var sampleSize: Int { get }
  /// Where the random numbers begin.
  @native(1642) public var seed: Int { get }
  /// How many trees there are.
  @native(1643) public var trees: Int { get }
}
/// What keeps an estimator from learning or a model from predicting.
///
/// A column that a table does not have at all is a ``TableError`` of kind `unknownColumn`.
public struct LearningError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of error, with the values involved.
  public enum Kind {
    /// A column that a step would make is there already.
    @native(1644, 1645) case columnExists(name: String, estimator: String)
    /// The target holds decimal numbers, which are no classes; one of them is given.
    @native(1646, 1647) case continuousTarget(target: String, value: String)
    /// There are no rows to learn from.
    @native(1648, 1649) case emptyTable(estimator: String)
    /// A hyperparameter is outside its range.
    @native(1650, 1651) case invalidHyperparameter(name: String, value: String, expected: String)
    /// Two columns that belong together differ in length.
    @native(1652, 1653) case lengthMismatch(truth: Int, predicted: Int)
    /// Columns that the model learned from are not there; `unused` are those it did not learn from.
    @native(1654, 1655) case missingFeatures(names: [String], unused: [String], model: String)
    /// The target's value is missing in some rows.
    @native(1656, 1657) case missingTarget(target: String, count: Int)
    /// A feature has missing values that the method cannot take.
    @native(1658, 1659) case missingValues(column: String, count: Int, estimator: String)
    /// A feature has a negative value where counts are needed.
    @native(1660, 1661) case negativeValue(column: String, row: Int, value: String, estimator: String)
    /// There are no columns besides the target.
    @native(1662, 1663) case noFeatures(estimator: String, target: String?)
    /// There is no target to learn from.
    @native(1664, 1665) case noTarget(estimator: String)
    /// No term of a column of texts is left to count; so many different ones were found.
    @native(1666, 1667) case noTerms(column: String, texts: Int, found: Int)
    /// A feature has a value that is not finite, or so large that its square is not.
    @native(1668, 1669) case notFinite(column: String, row: Int, value: String)
    /// A feature holds text, categories or dates, which the method cannot take.
    @native(1670, 1671) case notNumeric(column: String, type: String, estimator: String)
    /// All rows have the same class.
    @native(1672, 1673) case oneClass(target: String, level: String)
    /// A number is not among those that a method takes.
    @native(1674, 1675) case outsideDomain(column: String, row: Int, value: String, expected: String, estimator: String)
    /// A step would make more columns of one than there is room for.
    @native(1676, 1677) case tooManyColumns(column: String, count: Int, limit: Int, advice: String)
    /// A feature or the target has more different values than can be told apart sensibly.
    @native(1678, 1679) case tooManyLevels(column: String, count: Int, limit: Int)
    /// A class that is not among those of a report or matrix.
    @native(1680, 1681) case unknownClass(name: String, available: [String])
    /// A text that was not among those the step learned from.
    @native(1682, 1683) case unseenLevel(column: String, level: String, row: Int, known: [String])
    /// A value of another type than the model learned from.
    @native(1684, 1685) case wrongFeatureType(name: String, value: String, expected: String, model: String)
  }
  /// A stable name of the kind, such as `one-class`.
  @native(1686) public var code: String { get }
  /// The name in the user's program that is to blame.
  @native(1687) public var culprit: String? { get }
  /// What kind of error it is.
  @native(1688) public var kind: LearningError.Kind { get }
  /// What was wrong, with the actual and the expected value.
  @native(1689) public var message: String { get }
  /// What to do.
  @native(1690) public var remedy: String? { get }
}
/// How the frequency of a level is told.
public enum LevelFrequency: Equatable, Hashable {
  /// The number of training rows that have it.
  @native(1691, 1692) case count
  /// Its share of the training rows, between 0 and 1.
  @native(1693, 1694) case share
}
/// Learns the probabilities of classes as a logistic function of numeric features.
///
/// With two classes, p(second | x) = 1 / (1 + exp(−(w·x + b))). With more, p(k | x) is proportional
/// to exp(w_k·x + b_k) (multinomial, or softmax, regression). The coefficients w and intercepts b
/// minimize
///
///     Σᵢ −log p(yᵢ | xᵢ) + λ/2 ‖w‖²
///
/// over the rows i; ‖w‖² sums over all coefficients of all classes, intercepts are not penalized. The
/// loss is a sum, not a mean: a λ chosen on 100 rows is ten times too weak on 1 000. λ treats all
/// coefficients alike, so it matters in which units the features are: put ``Standardize`` before.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `penalty` | `.l2(1)` | how large coefficients are held back | `.none`, `.l2(λ ≥ 0)` |
/// | `maximumIterations` | 5000 | the most steps | at least 1 |
/// | `tolerance` | 1e-8 | the gradient at which to stop | above 0 |
///
/// The minimization stops when no component of the gradient, per row and in standardized features,
/// is larger than `tolerance`, or after `maximumIterations`; ``LogisticRegressionModel/converged``
/// tells which. Interrupted after the first step, `fit` gives the model as trained so far, which
/// ``LogisticRegressionModel/interrupted`` says. Features may be in any unit: they are standardized inside, and the coefficients are
/// given for the features as they are. Without a penalty, classes that a plane separates have no
/// best coefficients: they grow until the tolerance is met.
///
/// scikit-learn calls this `LogisticRegression(C=1/λ)`.
///
/// - Note: Minimized by L-BFGS. Hastie, Tibshirani and Friedman, *The Elements of Statistical
///   Learning*, 2nd edition, Springer, 2009, section 4.4, [doi:10.1007/978-0-387-84858-7].
///
/// [doi:10.1007/978-0-387-84858-7]: https://doi.org/10.1007/978-0-387-84858-7
public struct LogisticRegression: Classifier, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The classifier as it is written in a program.
  @native(1695) public var description: String { get }
  /// Learns to predict one column from all others.
  ///
  /// A feature that is constant gets the coefficient 0. Among coefficients that are equally good, as
  /// the intercepts of several classes are when all grow by the same amount, those are given that
  /// sum to 0 over the classes.
  ///
  /// - Parameters:
  ///   - table: The training rows; every column but the target must be numbers or truth values
  ///     without missing values.
  ///   - target: The name of the column to predict.
  /// - Returns: The model; when interrupted, as trained so far.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `oneClass`, `missingTarget`,
  ///   `continuousTarget`, `missingValues`, `notNumeric`, `notFinite` or `invalidHyperparameter`;
  ///   ``TableError`` of kind `unknownColumn`; ``Interrupted`` before the first step is complete.
  /// - Complexity: O(*npk*) time for each step, with *n* rows, *p* features and *k* classes.
  @native(1696) public func fit(_ table: Table, target: String) throws -> LogisticRegressionModel
  /// Makes a logistic regression.
  ///
  /// - Parameters:
  ///   - penalty: How large coefficients are held back, `.l2(1)` by default.
  ///   - maximumIterations: The most steps of the minimization, at least 1; 5000 by default.
  ///   - tolerance: The size of the gradient per row at which it stops, above 0; 1e-8 by default.
  @native(1697) public init(penalty: Penalty = .l2(1), maximumIterations: Int = 5000, tolerance: Double = 1e-8)
  /// The most steps of the minimization.
  @native(1698) public var maximumIterations: Int { get }
  /// A card of the classifier.
  @native(1699) public var mediaBundle: MediaBundle { get }
  /// How large coefficients are held back.
  @native(1700) public var penalty: Penalty { get }
  /// The size of the gradient at which the minimization stops.
  @native(1701) public var tolerance: Double { get }
}
/// A fitted logistic regression.
public struct LogisticRegressionModel: ClassifierModel, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The classes in their order.
  @native(1702) public var classes: [String] { get }
  /// The coefficients per unit of each feature.
  ///
  /// With two classes one row, for the second class; otherwise a row for each class. The columns are
  /// in the order of ``features``.
  @native(1703) public var coefficients: Matrix { get }
  /// Whether the tolerance was met before the last step.
  @native(1704) public var converged: Bool { get }
  /// What was fitted, in a few lines.
  @native(1705) public var description: String { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(1706) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The names of the columns that a row must have.
  @native(1707) public var features: [String] { get }
  /// The intercepts: one for two classes, otherwise one for each class, which sum to 0.
  @native(1708) public var intercepts: [Double] { get }
  /// Whether the fit was interrupted: the coefficients are those that it had come to.
  @native(1709) public var interrupted: Bool { get }
  /// How many steps were made.
  @native(1710) public var iterations: Int { get }
  /// The mean of −log p(y) over the training rows, without the penalty.
  @native(1711) public var loss: Double { get }
  /// A card of the model.
  @native(1712) public var mediaBundle: MediaBundle { get }
  /// Returns the most probable class of every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric` or
  ///   `notFinite`.
  @native(1713) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType`, `missingValues` or
  ///   `notFinite`.
  @native(1714) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric` or
  ///   `notFinite`.
  @native(1715) public func probabilities(_ table: Table) throws -> Table
  /// The coefficients as a table: a row for each feature and one for the intercept.
  ///
  /// With two classes the column `coefficient` is the change of the second class's log odds per unit
  /// of the feature, and `odds_ratio` its exponential; otherwise there is a column for each class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class is called `feature`.
  @native(1716) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(1717) public var target: String { get }
}
/// Adds a column of true and false for every column that misses values, before they are filled in.
///
/// The column `x` gets a column `x_missing` at the right of the table, true where `x` is missing. Left to
/// itself, the step takes the columns that miss a value in the training rows; a value that new rows miss
/// elsewhere is not marked. Put it before the imputation: `MissingIndicator() + Impute()`. The imputing
/// steps do the same by themselves with `indicators: true`.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to look at | none named: all that miss values in training |
///
/// scikit-learn calls this `MissingIndicator`.
public struct MissingIndicator: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to look at; empty for all that miss values in training.
  @native(1718) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1719) public var description: String { get }
  /// Learns which columns miss values.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable` or `columnExists`; ``TableError`` of kind
  ///   `unknownColumn`.
  @native(1720) public func fit(_ table: Table, target: String?) throws -> FittedMissingIndicator
  /// Makes an indicator.
  ///
  /// - Parameter columns: The columns to look at; left out, all but the target that miss values in
  ///   training.
  @native(1721) public init(columns: [String] = [])
  /// A card of the step.
  @native(1722) public var mediaBundle: MediaBundle { get }
}
/// What becomes of missing values.
public enum MissingLevel: Equatable, Hashable {
  /// They are a level of their own, if they occur in training.
  @native(1723, 1724) case level
  /// They count as none of the levels: all indicator columns are 0.
  @native(1725, 1726) case zeros
}
/// Models that were saved to files.
public enum Model {
  /// Opens a model that `save` has written, a whole pipeline included.
  ///
  /// Its predictions are those of the model that was saved, bit for bit.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The model, of the type that it had.
  /// - Throws: ``ArchiveError`` for a file that is none of ours, is damaged, holds something else or
  ///   was written by a later version; an error of code `unreadable-file` or `not-allowed`.
  @native(1727) public static func load(_ path: String) throws -> any ClassifierModel
}
/// Learns classes from counts, each as if drawn by itself.
///
/// A row is taken for a heap of things of several kinds, the features say how many of each: the words
/// of a text (``TermCounts``), the clicks of a visitor. In class c a thing is of kind j with the
/// probability
///
///     θ_cj = (N_cj + α) / (N_c + α p)
///
/// where N_cj is the sum of feature j in the training rows of the class, N_c the sum of all of them and p
/// the number of features; and a row is of class c with a probability proportional to
/// π_c ∏ⱼ θ_cj^x_j, where π_c is the share of the class in training. Weights such as those of ``TFIDF``
/// do as counts, too.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `smoothing` | 1 | α, added to every sum so that no kind is impossible | above 0 |
///
/// It takes one look at every value. The classes it predicts are often right and its probabilities too
/// near 0 and 1, since the features of a row are not drawn by themselves. scikit-learn calls this
/// `MultinomialNB`.
///
/// - Note: Manning, Raghavan and Schütze, *Introduction to Information Retrieval*, Cambridge University
///   Press, 2008, section 13.2, <https://nlp.stanford.edu/IR-book/>.
public struct MultinomialNaiveBayes: Classifier, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The classifier as it is written in a program.
  @native(1728) public var description: String { get }
  /// Learns to predict one column from all others.
  ///
  /// - Parameters:
  ///   - table: The training rows; every column but the target must be numbers of at least 0, or
  ///     truth values, without missing values.
  ///   - target: The name of the column to predict.
  /// - Returns: The model.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `oneClass`, `missingTarget`,
  ///   `continuousTarget`, `missingValues`, `notNumeric`, `notFinite`, `negativeValue` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`.
  /// - Complexity: O(*np*), with *n* rows and *p* features.
  @native(1729) public func fit(_ table: Table, target: String) throws -> MultinomialNaiveBayesModel
  /// Makes a naive Bayes classifier for counts.
  ///
  /// - Parameter smoothing: What is added to every sum, above 0; 1 by default.
  @native(1730) public init(smoothing: Double = 1)
  /// A card of the classifier.
  @native(1731) public var mediaBundle: MediaBundle { get }
  /// What is added to every sum.
  @native(1732) public var smoothing: Double { get }
}
/// A fitted naive Bayes classifier for counts.
public struct MultinomialNaiveBayesModel: ClassifierModel, CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The logarithm of the share of each class in training.
  @native(1733) public var classLogarithms: [Double] { get }
  /// The classes in their order.
  @native(1734) public var classes: [String] { get }
  /// What was fitted, in a few lines.
  @native(1735) public var description: String { get }
  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  @native(1736) public func evaluate(_ table: Table) throws -> ClassificationReport
  /// The logarithms of the probabilities of the features in a class, in the order of ``features``.
  ///
  /// - Throws: ``LearningError`` of kind `unknownClass`.
  @native(1737) public func featureLogarithms(in name: String) throws -> [Double]
  /// The names of the columns that a row must have.
  @native(1738) public var features: [String] { get }
  /// A card of the model.
  @native(1739) public var mediaBundle: MediaBundle { get }
  /// Returns the most probable class of every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric`,
  ///   `notFinite` or `negativeValue`.
  @native(1740) public func predict(_ table: Table) throws -> Column
  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType`, `missingValues`,
  ///   `notFinite` or `negativeValue`.
  @native(1741) public func predict(_ row: [String: Cell]) throws -> Prediction
  /// Returns the probability of every class for every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric`,
  ///   `notFinite` or `negativeValue`.
  @native(1742) public func probabilities(_ table: Table) throws -> Table
  /// The probability of each feature in each class: a row for each feature, a column for each class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class is called `feature`.
  @native(1743) public func summary() throws -> Table
  /// The name of the column that is predicted.
  @native(1744) public var target: String { get }
}
/// What is counted in a text.
public enum NGrams: Equatable {
  /// So many characters in a row, spaces included, of which several count as one.
  @native(1745, 1746) case characters(ClosedRange<Int>)
  /// So many characters in a row within a word and one space before and after it.
  @native(1747, 1748) case charactersInWords(ClosedRange<Int>)
  /// So many words in a row, joined by one space: `.words(1...2)` takes single words and pairs.
  @native(1749, 1750) case words(ClosedRange<Int>)
}
/// How much each neighbor counts.
public enum NeighborWeighting: Equatable, Hashable {
  /// By one over the distance; neighbors at distance 0, if any, alone.
  @native(1751, 1752) case distance
  /// All alike.
  @native(1753, 1754) case uniform
}
/// Divides the numbers of every row by the row's length, so that only their proportions are left.
///
/// A row of zeros stays as it is. Missing values count for nothing and stay missing; a row with NaN or
/// an infinite value becomes NaN. Columns become decimal; the target and what is not numeric stay as
/// they are. Nothing is learned but the names of the columns.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `norm` | `.l2` | how a row is measured | `.l1`, `.l2`, `.maximum` |
/// | `columns` | `[]` | the columns that make up a row | numeric columns; none named: all of them |
///
/// scikit-learn calls this `Normalizer`.
public struct NormalizeRows: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns that make up a row; empty for all numeric ones.
  @native(1755) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1756) public var description: String { get }
  /// Learns which columns make up a row.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`; ``TableError`` of kind `unknownColumn`, or
  ///   `wrongType` for a named column that is not numeric.
  @native(1757) public func fit(_ table: Table, target: String?) throws -> FittedNormalizeRows
  /// Makes a normalization.
  ///
  /// - Parameters:
  ///   - norm: How a row is measured, `.l2` by default.
  ///   - columns: The columns that make up a row; left out, all numeric ones but the target.
  @native(1758) public init(_ norm: RowNorm = .l2, columns: [String] = [])
  /// A card of the step.
  @native(1759) public var mediaBundle: MediaBundle { get }
  /// How a row is measured.
  @native(1760) public var norm: RowNorm { get }
}
/// Turns every text column into one column of 0 and 1 for each of its values.
///
/// A column `sex` with the values `female` and `male` becomes the whole-number columns `sex=female`
/// and `sex=male`, sorted, in its place; the levels of a category column keep their order. In a row
/// whose value is missing, all of them are 0, or with `missing: .level` another column,
/// `sex=(missing)`, is 1. Text that was not seen in training is treated as ``UnseenLevel`` says. Other
/// types of columns and the target stay as they are; whole numbers and truth values are encoded where
/// they are named.
///
/// Levels that are too rare to learn from can be put together: ``InfrequentLevels`` says which ones,
/// and `sex=(infrequent)` is 1 in rows that have any of them.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | see above; none named: all of text and categories |
/// | `unseen` | `.ignore` | what to do with texts not seen in training | `.ignore`, `.error`, `.infrequent` |
/// | `maximumLevels` | 1000 | the most values of a column that get columns | at least 1 |
/// | `infrequent` | `.keep` | which values share a column | see ``InfrequentLevels`` |
/// | `drop` | `.none` | which value gets no column | `.none`, `.first`, `.firstOfTwo` |
/// | `missing` | `.zeros` | what becomes of missing values | `.zeros`, `.level` |
///
/// By default no column is left out to make the others independent: a penalized model needs none left
/// out, and each coefficient stays readable by itself. With `drop`, the level without a column looks
/// like a missing and like an unseen one. scikit-learn calls this `OneHotEncoder`.
public struct OneHot: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to encode; empty for all text columns.
  @native(1761) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1762) public var description: String { get }
  /// Which value gets no column.
  @native(1763) public var drop: DroppedLevel { get }
  /// Learns the values of every text column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `tooManyLevels`, `tooManyColumns`,
  ///   `columnExists`, or `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`,
  ///   `duplicateColumn`, or `wrongType` for a named column that holds decimal numbers or times.
  @native(1764) public func fit(_ table: Table, target: String?) throws -> FittedOneHot
  /// Which values share a column.
  @native(1765) public var infrequent: InfrequentLevels { get }
  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - unseen: What to do with texts that were not seen in training. `.ignore` by default.
  ///   - maximumLevels: The most different values of a column that get columns, 1000 by default. It
  ///     guards against a column that names single rows.
  ///   - infrequent: Which values share a column; none by default.
  ///   - drop: Which value gets no column; none by default.
  ///   - missing: What becomes of missing values; zeros by default.
  @native(1766) public init(columns: [String] = [], unseen: UnseenLevel = .ignore, maximumLevels: Int = 1000, infrequent: InfrequentLevels = .keep, drop: DroppedLevel = .none, missing: MissingLevel = .zeros)
  /// The most different values of a column that get columns of their own.
  @native(1767) public var maximumLevels: Int { get }
  /// A card of the step.
  @native(1768) public var mediaBundle: MediaBundle { get }
  /// What becomes of missing values.
  @native(1769) public var missing: MissingLevel { get }
  /// What to do with texts that were not seen in training.
  @native(1770) public var unseen: UnseenLevel { get }
}
/// Turns every text column into whole numbers: the places of its values in their order, from 0.
///
/// The order is the one that is given in `order`, otherwise that of the levels of a category column,
/// otherwise that of sorting. Missing values stay missing. Values outside of the order, in training or
/// later, are treated as ``UnseenCode`` says.
///
/// The numbers suit trees, and linear models where the values are steps of one scale, such as `small`,
/// `medium`, `large`. For names without an order use ``OneHot``.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text, categories, whole numbers, truth values; none named: all of text and categories |
/// | `order` | `[:]` | for a column its values, the least first | each value once |
/// | `unseen` | `.error` | the code of a value that has none | `.error`, `.missing`, `.code(…)` |
///
/// scikit-learn calls this `OrdinalEncoder`.
public struct OrdinalEncoding: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to encode; empty for all text columns.
  @native(1771) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1772) public var description: String { get }
  /// Learns the values of every column and their order.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `unseenLevel` where a value is not in the order
  ///   that was given, or `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`,
  ///   `duplicateColumn` or `wrongType`.
  @native(1773) public func fit(_ table: Table, target: String?) throws -> FittedOrdinalEncoding
  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - order: For a column its values, the least first. Left out, categories keep the order of their
  ///     levels and others are sorted.
  ///   - unseen: The code of a value that has none; an error by default.
  @native(1774) public init(columns: [String] = [], order: [String: [String]] = [:], unseen: UnseenCode = .error)
  /// A card of the step.
  @native(1775) public var mediaBundle: MediaBundle { get }
  /// For a column its values, the least first.
  @native(1776) public var order: [String: [String]] { get }
  /// The code of a value that has none.
  @native(1777) public var unseen: UnseenCode { get }
}
/// Between which fences the values of a column are usual.
public enum OutlierRule: Equatable {
  /// The mean, plus and minus so many standard deviations (the population's): the z-score.
  @native(1778, 1779) case deviations(Double)
  /// The quartiles, widened on either side by so many times the distance between them; Tukey's fences
  /// with 1.5.
  @native(1780, 1781) case interquartile(Double)
  /// The quantiles at two shares.
  @native(1782, 1783) case quantiles(from: Double, to: Double)
}
/// What is done with values outside of the fences.
public enum OutlierTreatment: Equatable, Hashable {
  /// They become the fence that they passed.
  @native(1784, 1785) case clip
  /// They stay, and a column of true and false says where they are.
  @native(1786, 1787) case flag
  /// They become missing.
  @native(1788, 1789) case missing
}
/// Finds the unusual values of numeric columns, each column by itself, and clips, removes or flags them.
///
/// A value is an outlier below the lower or above the upper fence that was learned; quantiles are of type 7.
/// A missing value is no outlier. NaN is one: it becomes missing or is flagged, but cannot be clipped.
/// `.clip` makes columns decimal; `.missing` leaves their type, and `Impute` behind it can fill them;
/// `.flag` adds a column `x_outlier` at the right for each column `x`.
///
/// A column whose training values are all missing stays as it is, as do the target and what is not numeric.
/// Rows that are unusual as a whole are found by ``IsolationForest``.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `rule` | `.interquartile(1.5)` | where the fences are | numbers at least 0; shares from 0 to 1 |
/// | `treatment` | `.clip` | what is done | `.clip`, `.missing`, `.flag` |
/// | `columns` | `[]` | the columns to look at | numeric columns; none named: all of them |
///
/// - Note: Tukey, *Exploratory Data Analysis*, Addison-Wesley, 1977, for the fences.
public struct Outliers: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to look at; empty for all numeric ones.
  @native(1790) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1791) public var description: String { get }
  /// Learns the fences of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, `columnExists` under
  ///   `.flag`, or `notFinite` where a value is NaN, infinite or beyond 1e150; ``TableError`` of kind
  ///   `unknownColumn`, or `wrongType` for a named column that is not numeric; ``Interrupted``.
  @native(1792) public func fit(_ table: Table, target: String?) throws -> FittedOutliers
  /// Makes a treatment of outliers.
  ///
  /// - Parameters:
  ///   - rule: Where the fences are, `.interquartile(1.5)` by default.
  ///   - treatment: What is done with values outside of them, `.clip` by default.
  ///   - columns: The columns to look at; left out, all numeric ones but the target.
  @native(1793) public init(_ rule: OutlierRule = .interquartile(1.5), treatment: OutlierTreatment = .clip, columns: [String] = [])
  /// A card of the step.
  @native(1794) public var mediaBundle: MediaBundle { get }
  /// Where the fences are.
  @native(1795) public var rule: OutlierRule { get }
  /// What is done with values outside of them.
  @native(1796) public var treatment: OutlierTreatment { get }
}
/// How large coefficients are held back.
public enum Penalty: Equatable {
  /// By half the sum of their squares times a factor λ of at least 0.
  @native(1797, 1798) case l2(Double)
  /// They are not.
  @native(1799, 1800) case none
}
/// Adds the products of numeric columns, up to a degree, so that a linear model can bend.
///
/// Of `a` and `b` and degree 2, the columns `a^2`, `a*b` and `b^2` are added at the right, of degree 3
/// also `a^3`, `a^2*b`, `a*b^2` and `b^3`: by their degree, and among those of one degree in the order of
/// the columns. All columns that were there stay. The products are decimal, missing where a factor is
/// missing, and as floating-point arithmetic has them where they are too large or NaN. Nothing is learned
/// but the names.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `degree` | 2 | the most factors of a product | 2 to 10 |
/// | `interactionsOnly` | `false` | whether no column is multiplied with itself | |
/// | `columns` | `[]` | the columns to multiply | numeric columns; none named: all of them |
///
/// Products grow fast in number: more than 10 000 are refused. scikit-learn calls this
/// `PolynomialFeatures`.
public struct PolynomialFeatures: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to multiply; empty for all numeric ones.
  @native(1801) public var columns: [String] { get }
  /// The most factors of a product.
  @native(1802) public var degree: Int { get }
  /// The step as it is written in a program.
  @native(1803) public var description: String { get }
  /// Learns which columns are multiplied.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter` for a degree outside of
  ///   its range or one that makes too many products, or `columnExists`; ``TableError`` of kind
  ///   `unknownColumn`, or `wrongType` for a named column that is not numeric.
  @native(1804) public func fit(_ table: Table, target: String?) throws -> FittedPolynomialFeatures
  /// Makes polynomial features.
  ///
  /// - Parameters:
  ///   - degree: The most factors of a product, 2 by default.
  ///   - interactionsOnly: Whether no column is multiplied with itself. False by default.
  ///   - columns: The columns to multiply; left out, all numeric ones but the target.
  @native(1805) public init(degree: Int = 2, interactionsOnly: Bool = false, columns: [String] = [])
  /// Whether no column is multiplied with itself.
  @native(1806) public var interactionsOnly: Bool { get }
  /// A card of the step.
  @native(1807) public var mediaBundle: MediaBundle { get }
}
/// The family of functions of which one makes a column most like a normal distribution.
public enum PowerFamily: Equatable, Hashable {
  /// (x^λ − 1) / λ, or ln x for λ = 0; for values above 0.
  @native(1808, 1809) case boxCox
  /// The same of x + 1 for x ≥ 0, and −((1 − x)^(2 − λ) − 1) / (2 − λ), or −ln(1 − x) for λ = 2, for
  /// x < 0; for all numbers.
  @native(1810, 1811) case yeoJohnson
}
/// Raises every numeric column to the power that makes it most like a normal distribution.
///
/// λ maximizes the likelihood of the column's training rows under a normal distribution of the
/// transformed values y, −*n*/2 ln σ²(y) + Σ ln |dy/dx|, by Brent's method to about 10⁻⁸. It is sought
/// within ±100, and where the smallest and largest values keep seven digits. A constant column has
/// λ = 1.
///
/// Missing values stay missing and count for nothing. Columns become decimal; a column whose training
/// values are all missing stays as it is, as do the target and what is not numeric.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `family` | `.yeoJohnson` | the functions to choose from | `.boxCox`, `.yeoJohnson` |
/// | `standardizes` | `true` | whether the results get mean 0 and deviation 1 | |
/// | `columns` | `[]` | the columns to transform | numeric columns; none named: all of them |
///
/// scikit-learn calls this `PowerTransformer`.
///
/// - Note: Box and Cox, *An Analysis of Transformations*, JRSS B 26(2), 1964,
///   [doi:10.1111/j.2517-6161.1964.tb00553.x]; Yeo and Johnson, *A New Family of Power
///   Transformations to Improve Normality or Symmetry*, Biometrika 87(4), 2000,
///   [doi:10.1093/biomet/87.4.954].
///
/// [doi:10.1111/j.2517-6161.1964.tb00553.x]: https://doi.org/10.1111/j.2517-6161.1964.tb00553.x
/// [doi:10.1093/biomet/87.4.954]: https://doi.org/10.1093/biomet/87.4.954
public struct PowerTransform: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to transform; empty for all numeric ones.
  @native(1812) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1813) public var description: String { get }
  /// The functions to choose from.
  @native(1814) public var family: PowerFamily { get }
  /// Learns the λ of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `notFinite` where a value is NaN, infinite or
  ///   beyond 1e150, or `outsideDomain` for `.boxCox` where a value is not above 0; ``TableError`` of
  ///   kind `unknownColumn`, or `wrongType` for a named column that is not numeric; ``Interrupted``.
  @native(1815) public func fit(_ table: Table, target: String?) throws -> FittedPowerTransform
  /// Makes a power transform.
  ///
  /// - Parameters:
  ///   - family: The functions to choose from, `.yeoJohnson` by default.
  ///   - standardizes: Whether the results get mean 0 and standard deviation 1, as ``Standardize``
  ///     has it. True by default.
  ///   - columns: The columns to transform; left out, all numeric ones but the target.
  @native(1816) public init(_ family: PowerFamily = .yeoJohnson, standardizes: Bool = true, columns: [String] = [])
  /// A card of the step.
  @native(1817) public var mediaBundle: MediaBundle { get }
  /// Whether the results get mean 0 and standard deviation 1.
  @native(1818) public var standardizes: Bool { get }
}
/// The predicted class of one row.
public struct Prediction: CustomStringConvertible, Equatable, MediaRepresentable {
  /// All classes, in the order of the model.
  @native(1819) public var classes: [String] { get }
  /// The class, and the probabilities of all classes on one line.
  @native(1820) public var description: String { get }
  /// The most probable class.
  @native(1821) public var label: String { get }
  /// The class, and a table of the probabilities.
  @native(1822) public var mediaBundle: MediaBundle { get }
  /// The probability of every class by its name.
  @native(1823) public var probabilities: [String: Double] { get }
  /// Its probability.
  @native(1824) public var probability: Double { get }
  /// The name of the column that was predicted.
  @native(1825) public var target: String { get }
}
/// The distribution that a column's values get.
public enum QuantileShape: Equatable, Hashable {
  /// The normal distribution of mean 0 and standard deviation 1.
  @native(1826, 1827) case normal
  /// All shares from 0 to 1 alike.
  @native(1828, 1829) case uniform
}
/// Replaces every number by its share in the distribution of the training rows, or by the normal number of
/// that share.
///
/// The share p of a value is read off the line through the training column's quantiles (type 7) at evenly
/// spaced shares; of a value that takes up several of them it is their middle. What is less than the
/// smallest training value counts as that, and likewise above. Under `.normal`, p is held within 10⁻⁷ of
/// 0 and 1, which gives ±5.2. A constant column becomes 0.5, or 0. The result hardly depends on outliers,
/// and distances between values are lost.
///
/// Missing values stay missing and count for nothing; NaN stays NaN. Columns become decimal; a column whose
/// training values are all missing stays as it is, as do the target and what is not numeric.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `shape` | `.uniform` | the distribution that results | `.uniform`, `.normal` |
/// | `quantiles` | 1000 | how many quantiles are learned, at most one for each row | 2 to 100 000 |
/// | `columns` | `[]` | the columns to transform | numeric columns; none named: all of them |
///
/// scikit-learn calls this `QuantileTransformer`.
public struct QuantileTransform: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to transform; empty for all numeric ones.
  @native(1830) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1831) public var description: String { get }
  /// Learns the quantiles of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, or `notFinite` where a
  ///   value is NaN, infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType`
  ///   for a named column that is not numeric; ``Interrupted``.
  /// - Complexity: O(*np*).
  @native(1832) public func fit(_ table: Table, target: String?) throws -> FittedQuantileTransform
  /// Makes a quantile transform.
  ///
  /// - Parameters:
  ///   - shape: The distribution that results, `.uniform` by default.
  ///   - quantiles: How many quantiles are learned, 1000 by default, and at most one for each row.
  ///   - columns: The columns to transform; left out, all numeric ones but the target.
  @native(1833) public init(_ shape: QuantileShape = .uniform, quantiles: Int = 1000, columns: [String] = [])
  /// A card of the step.
  @native(1834) public var mediaBundle: MediaBundle { get }
  /// How many quantiles are learned.
  @native(1835) public var quantiles: Int { get }
  /// The distribution that results.
  @native(1836) public var shape: QuantileShape { get }
}
/// Moves and stretches every numeric column to a common scale.
///
/// A value x becomes a + (b − a)(x − c) / s with the c and s that were learned: the minimum and the
/// range, the median and the distance between two quantiles (type 7), or 0 and the largest absolute
/// value. [a, b] is [0, 1] but under `.range`. Where s is 0, as in a constant column, it counts as 1.
///
/// Missing values stay missing and count for nothing; NaN and infinite values of new rows go through
/// the arithmetic. Columns become decimal; a column whose training values are all missing stays as it is,
/// as do the target and what is not numeric. New values may lie outside of the range of training.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `method` | `.minMax` | what is learned | see ``Rescaling``; `from` less than `to`, quantiles from 0 to 1 |
/// | `columns` | `[]` | the columns to rescale | numeric columns; none named: all of them |
///
/// scikit-learn calls these `MinMaxScaler`, `RobustScaler` and `MaxAbsScaler`; ``Standardize`` is its
/// `StandardScaler`.
public struct Rescale: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to rescale; empty for all numeric ones.
  @native(1837) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1838) public var description: String { get }
  /// Learns the scale of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, or `notFinite` where a
  ///   value is NaN, infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType`
  ///   for a named column that is not numeric.
  /// - Complexity: O(*np*).
  @native(1839) public func fit(_ table: Table, target: String?) throws -> FittedRescale
  /// Makes a rescaling.
  ///
  /// - Parameters:
  ///   - method: What is learned, `.minMax` by default.
  ///   - columns: The columns to rescale; left out, all numeric ones but the target.
  @native(1840) public init(_ method: Rescaling = .minMax, columns: [String] = [])
  /// A card of the step.
  @native(1841) public var mediaBundle: MediaBundle { get }
  /// What is learned.
  @native(1842) public var method: Rescaling { get }
}
/// By what a column's values are moved and divided.
public enum Rescaling: Equatable {
  /// The value farthest from 0 becomes 1 or -1; 0 stays 0.
  @native(1843, 1844) case maximumAbsolute
  /// From 0, the smallest value, to 1, the largest one.
  @native(1845, 1846) case minMax
  /// The median becomes 0, and the distance between the quantiles at two shares 1.
  @native(1847, 1848) case quantiles(from: Double, to: Double)
  /// The smallest value becomes `from`, the largest one `to`.
  @native(1849, 1850) case range(from: Double, to: Double)
  /// The median becomes 0, and the distance between the quartiles 1; outliers hardly matter.
  @native(1851, 1852) case robust
}
/// How the length of a row is measured.
public enum RowNorm: Equatable, Hashable {
  /// The sum of the absolute values.
  @native(1853, 1854) case l1
  /// The square root of the sum of the squares.
  @native(1855, 1856) case l2
  /// The largest absolute value.
  @native(1857, 1858) case maximum
}
/// Drops the columns of numbers and truth values that hardly vary.
///
/// A column goes if the variance of its training rows, Σ(x − m)² / n over the values that are present, is at
/// most the threshold; by default that means constant columns, and those that are missing throughout.
/// Variances have the square of a column's unit, so that a threshold above 0 makes sense where the columns
/// have one unit. The target stays, as do text, categories and dates.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `threshold` | 0 | the largest variance that is dropped | at least 0 |
/// | `columns` | `[]` | the columns to look at | numbers and truth values; none named: all of them |
///
/// scikit-learn calls this `VarianceThreshold`.
public struct SelectByVariance: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to look at; empty for all of numbers and truth values.
  @native(1859) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1860) public var description: String { get }
  /// Learns which columns vary.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, or `notFinite` where a
  ///   value is NaN, infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType`
  ///   for a named column of something else; ``Interrupted``.
  @native(1861) public func fit(_ table: Table, target: String?) throws -> FittedSelectByVariance
  /// Makes a selection.
  ///
  /// - Parameters:
  ///   - threshold: The largest variance that is dropped, 0 by default.
  ///   - columns: The columns to look at; left out, all of numbers and truth values but the target.
  @native(1862) public init(threshold: Double = 0, columns: [String] = [])
  /// A card of the step.
  @native(1863) public var mediaBundle: MediaBundle { get }
  /// The largest variance that is dropped.
  @native(1864) public var threshold: Double { get }
}
/// Keeps the columns that tell most about the target, each judged by itself.
///
/// Under `.anova`, `.chiSquare` and `.correlation` columns of numbers and truth values are scored, and have a
/// p-value: how probable a score as high as this is if column and target have nothing to do with each other.
/// Mutual information scores text and categories, too, and has none. A truth value, text or category is
/// discrete there, a number continuous. All other columns stay, as does the target. A row counts for a column
/// if it has a value there. A column that is constant, or has too few values to judge, scores 0 with a
/// p-value of 1. Of equal scores the one that comes first by name wins.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `score` | `.anova` | how columns are judged | see ``FeatureScore`` |
/// | `keeping` | `.best(10)` | which are kept | at least 1; a share above 0, at most 1; a level from 0 to 1 |
/// | `columns` | `[]` | the columns to judge | none named: all that the score suits |
/// | `seed` | 0 | where the noise begins that tells equal numbers apart in mutual information | any |
///
/// scikit-learn calls these `SelectKBest`, `SelectPercentile` and `SelectFpr`, with `f_classif`, `chi2`,
/// `f_regression`, `mutual_info_classif` and `mutual_info_regression`.
///
/// - Note: Mutual information of numbers by their three nearest neighbors: Kraskov, Stögbauer and
///   Grassberger, *Estimating Mutual Information*, Physical Review E 69, 2004,
///   [doi:10.1103/PhysRevE.69.066138]; Ross, *Mutual Information between Discrete and Continuous Data
///   Sets*, PLoS ONE 9(2), 2014, [doi:10.1371/journal.pone.0087357].
///
/// [doi:10.1103/PhysRevE.69.066138]: https://doi.org/10.1103/PhysRevE.69.066138
/// [doi:10.1371/journal.pone.0087357]: https://doi.org/10.1371/journal.pone.0087357
public struct SelectFeatures: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to judge; empty for all that the score suits.
  @native(1865) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1866) public var description: String { get }
  /// Scores the columns.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: The column that is predicted; there must be one.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `noTarget`, `emptyTable`, `invalidHyperparameter`,
  ///   `missingTarget`, `continuousTarget`, `oneClass`, `notNumeric` for a target that must be numbers,
  ///   `outsideDomain` for a negative number under `.chiSquare`, or `notFinite` where a value is NaN,
  ///   infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType` for a named
  ///   column that the score does not suit; ``Interrupted``.
  /// - Complexity: O(*np*), for mutual information O(*np* log *n*), for that of two columns of numbers
  ///   O(*pn*²) at worst.
  @native(1867) public func fit(_ table: Table, target: String?) throws -> FittedSelectFeatures
  /// Makes a selection.
  ///
  /// - Parameters:
  ///   - score: How columns are judged, `.anova` by default.
  ///   - keeping: Which of them are kept, `.best(10)` by default.
  ///   - columns: The columns to judge; left out, all that the score suits.
  ///   - seed: Where the noise begins that tells equal numbers apart in mutual information, 0 by default.
  @native(1868) public init(_ score: FeatureScore = .anova, keeping: FeatureChoice = .best(10), columns: [String] = [], seed: Int = 0)
  /// Which of them are kept.
  @native(1869) public var keeping: FeatureChoice { get }
  /// A card of the step.
  @native(1870) public var mediaBundle: MediaBundle { get }
  /// How columns are judged.
  @native(1871) public var score: FeatureScore { get }
  /// Where the noise begins that tells equal numbers apart.
  @native(1872) public var seed: Int { get }
}
/// How mixed the classes in a node are, which a split is to reduce.
public enum SplitCriterion: Equatable, Hashable {
  /// The entropy in bits, −Σ pₖ log₂ pₖ.
  @native(1873, 1874) case entropy
  /// Gini's impurity, 1 − Σ pₖ².
  @native(1875, 1876) case gini
}
/// Gives every numeric column the mean 0 and the standard deviation 1.
///
/// A value x becomes (x − m) / s, with the mean m and the standard deviation s of the column's
/// training rows. s is the population's, √(Σ(x − m)² / n); a column that is constant in training has
/// s = 1, so it becomes 0 there. Missing values stay missing and count for neither.
///
/// Whole and decimal numbers are standardized; the target, text, categories, truth values and dates
/// stay as they are. A column whose training values are all missing stays as it is.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to standardize | numeric columns; none named: all of them |
///
/// scikit-learn calls this `StandardScaler`.
public struct Standardize: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to standardize; empty for all numeric ones.
  @native(1877) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1878) public var description: String { get }
  /// Learns mean and standard deviation of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, or `notFinite` where a value is NaN or
  ///   infinite; ``TableError`` of kind `unknownColumn`, or `wrongType` for a named column that is
  ///   not numeric.
  /// - Complexity: O(*np*).
  @native(1879) public func fit(_ table: Table, target: String?) throws -> FittedStandardize
  /// Makes a standardization.
  ///
  /// - Parameter columns: The columns to standardize; left out, all numeric ones but the target.
  @native(1880) public init(columns: [String] = [])
  /// A card of the step.
  @native(1881) public var mediaBundle: MediaBundle { get }
}
/// Words that say little about what a text is about.
public enum StopWords {
  /// Some two hundred function words of English, in lower case: articles, pronouns, prepositions,
  /// conjunctions, auxiliary verbs and their short forms, and a few adverbs.
  ///
  /// `not`, `no`, `nor`, `never` and the short forms with `n't` are not among them, since they turn what
  /// a text says around. Add words with `+`: `StopWords.english + ["chapter"]`.
  ///
  /// The list was put together for Martlet from the classes of words.
  @native(1882) public static var english: [String] { get }
}
/// Turns every column of texts into one column for each of its terms: how much it says about the text.
///
/// A column `text` becomes the decimal columns `text:great`, `text:not`, …, sorted, in its place. The
/// value of a term in a text is tf · idf, where tf grows with its number in the text
/// (``TermFrequency``) and idf falls with the number of texts that have it
/// (``InverseDocumentFrequency``); then the values of a text are divided by their length
/// (``TermNorm``), so that long and short texts compare. The terms and their idf are learned from the
/// training rows; other terms are not counted. A missing text has no terms, like an empty one: all
/// zeros.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to count | text; none named: all of text |
/// | `tokenizer` | `Tokenizer()` | what a term is | see ``Tokenizer`` |
/// | `minimumDocuments` | `.count(1)` | the fewest texts with a term | `.count(n ≥ 1)`, `.share(0…1)` |
/// | `maximumDocuments` | `.share(1)` | the most texts with a term | `.count(n ≥ 1)`, `.share(0…1)` |
/// | `maximumTerms` | `nil` | the most terms of a column, the most frequent ones | at least 1 |
/// | `frequency` | `.count` | what tf is | `.count`, `.logarithm`, `.presence` |
/// | `inverse` | `.smooth` | what idf is | `.smooth`, `.plain`, `.none` |
/// | `norm` | `.l2` | to which length a text is brought | `.l2`, `.l1`, `.none` |
///
/// For what it takes of memory see ``TermCounts``. scikit-learn calls this `TfidfVectorizer`.
///
/// - Note: Spärck Jones, *A Statistical Interpretation of Term Specificity and Its Application in
///   Retrieval*, Journal of Documentation 28(1), 1972, [doi:10.1108/eb026526].
///
/// [doi:10.1108/eb026526]: https://doi.org/10.1108/eb026526
public struct TFIDF: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to count; empty for all of text.
  @native(1883) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1884) public var description: String { get }
  /// Learns the terms of every column of texts, and what each counts for.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noTerms`, `tooManyColumns`, `columnExists` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  /// - Complexity: O(the length of all texts, times the number of lengths of terms).
  @native(1885) public func fit(_ table: Table, target: String?) throws -> FittedTFIDF
  /// What the number of a term's occurrences in a text counts for.
  @native(1886) public var frequency: TermFrequency { get }
  /// Makes a weighting of terms.
  ///
  /// - Parameters:
  ///   - columns: The columns to count; left out, all of text but the target.
  ///   - tokenizer: What a term is; by default a word of at least two letters, in lower case.
  ///   - minimumDocuments: The fewest texts with a term; one by default.
  ///   - maximumDocuments: The most texts with a term; all by default.
  ///   - maximumTerms: The most terms of a column, those that occur most often; of equal ones the
  ///     first in their order. No limit by default.
  ///   - frequency: What the number of a term's occurrences in a text counts for; itself by default.
  ///   - inverse: What a term counts for that occurs in few texts or in many; `.smooth` by default.
  ///   - norm: To which length the numbers of a text are brought; `.l2` by default.
  @native(1887) public init(columns: [String] = [], tokenizer: Tokenizer = Tokenizer(), minimumDocuments: TextLimit = .count(1), maximumDocuments: TextLimit = .share(1), maximumTerms: Int? = nil, frequency: TermFrequency = .count, inverse: InverseDocumentFrequency = .smooth, norm: TermNorm = .l2)
  /// What a term counts for that occurs in few texts or in many.
  @native(1888) public var inverse: InverseDocumentFrequency { get }
  /// The most texts with a term.
  @native(1889) public var maximumDocuments: TextLimit { get }
  /// The most terms of a column.
  @native(1890) public var maximumTerms: Int? { get }
  /// A card of the step.
  @native(1891) public var mediaBundle: MediaBundle { get }
  /// The fewest texts with a term.
  @native(1892) public var minimumDocuments: TextLimit { get }
  /// To which length the numbers of a text are brought.
  @native(1893) public var norm: TermNorm { get }
  /// What a term is.
  @native(1894) public var tokenizer: Tokenizer { get }
}
/// Turns every text column into the mean of the target in the rows that have its value.
///
/// With a target of numbers, a value becomes the mean of them; with two classes, the share of the
/// second one; with more classes, a column `city` becomes a column for each, `city:setosa`, with the
/// share of that class. A level of *n* rows with the mean m becomes λ m + (1 − λ) M, where M is the mean
/// of all rows and
///
///     λ = n / (n + k)
///
/// with k = σ²/τ² under `.automatic`, where σ² is the variance of the target in the level and τ² that in
/// all rows, and k the given number under `.rows`. So rare levels come out near M. The shares of several
/// classes sum to 1 under `.rows`; under `.automatic`, each class has a k of its own. Missing values are a
/// level of their own; those that did not occur in training, and unseen values, become M.
///
/// The target of a row is in the mean of its level, so a model must not learn from means that its own
/// rows went into: it would trust them too much. Hence training rows are encoded differently from new
/// ones. They are divided at random into folds, each class evenly, and each fold gets the means of the
/// others; new rows get the means of all. ``fitTransforming(_:target:)`` does this, and a pipeline
/// calls it; `fit` followed by `transform` treats the training rows like new ones.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to encode | text, categories, whole numbers, truth values; none named: all of text and categories |
/// | `smoothing` | `.automatic` | what k is | `.automatic`, `.rows(k ≥ 0)` |
/// | `kind` | `.automatic` | what the target is taken for | see ``TargetKind`` |
/// | `folds` | 5 | how many folds there are | at least 2 |
/// | `seed` | 0 | which division into folds is taken | any |
///
/// With fewer rows than folds, each row is a fold. scikit-learn calls this `TargetEncoder`.
///
/// - Note: Micci-Barreca, *A Preprocessing Scheme for High-Cardinality Categorical Attributes in
///   Classification and Prediction Problems*, ACM SIGKDD Explorations 3(1), 2001,
///   [doi:10.1145/507533.507538].
///
/// [doi:10.1145/507533.507538]: https://doi.org/10.1145/507533.507538
public struct TargetEncoding: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to encode; empty for all text columns.
  @native(1895) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1896) public var description: String { get }
  /// Learns the mean of the target for every value of the columns.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: The column whose means are taken, without missing values.
  /// - Returns: The fitted step, for new rows.
  /// - Throws: ``LearningError`` of kind `noTarget`, `emptyTable`, `missingTarget`, `notFinite`,
  ///   `oneClass`, `tooManyLevels`, `continuousTarget`, `notNumeric`, `columnExists` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  @native(1897) public func fit(_ table: Table, target: String?) throws -> FittedTargetEncoding
  /// Learns the means, and encodes the training rows, each by the means of the folds that it is not in.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least two.
  ///   - target: The column whose means are taken, without missing values.
  /// - Returns: The fitted step for new rows, and the training rows encoded for a model to learn from.
  /// - Throws: What ``fit(_:target:)`` throws; ``TableError`` of kind `tooFewRows`.
  @native(1898) public func fitTransforming(_ table: Table, target: String?) throws -> (fitted: any FittedTransformer, table: Table)
  /// How many folds the training rows are divided into.
  @native(1899) public var folds: Int { get }
  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - columns: The columns to encode; left out, all text and category columns but the target.
  ///   - smoothing: How far the mean of a level is drawn towards that of all rows; by default as far
  ///     as the noise in the level demands.
  ///   - kind: What the target is taken for; by default what its type says.
  ///   - folds: How many folds the training rows are divided into, at least 2; 5 by default.
  ///   - seed: Which division into folds is taken; 0 by default.
  @native(1900) public init(columns: [String] = [], smoothing: TargetSmoothing = .automatic, kind: TargetKind = .automatic, folds: Int = 5, seed: Int = 0)
  /// What the target is taken for.
  @native(1901) public var kind: TargetKind { get }
  /// A card of the step.
  @native(1902) public var mediaBundle: MediaBundle { get }
  /// Which division into folds is taken.
  @native(1903) public var seed: Int { get }
  /// How far the mean of a level is drawn towards the mean of all rows.
  @native(1904) public var smoothing: TargetSmoothing { get }
}
/// What the target is taken for.
public enum TargetKind: Equatable, Hashable {
  /// Decimal numbers, and whole ones of more than two different values, for numbers; all else for
  /// classes.
  @native(1905, 1906) case automatic
  /// Classes, also where they are numbers.
  @native(1907, 1908) case classes
  /// Numbers.
  @native(1909, 1910) case numbers
}
/// How far the mean of a level is drawn towards the mean of all rows.
public enum TargetSmoothing: Equatable {
  /// As far as the noise in the level demands: empirical Bayes.
  @native(1911, 1912) case automatic
  /// As if so many more rows with the overall mean had the level; at least 0.
  @native(1913, 1914) case rows(Double)
}
/// Turns every column of texts into one column for each of its terms: how often it occurs.
///
/// A column `text` becomes the whole-number columns `text:great`, `text:not`, …, sorted, in its place.
/// What a term is, the ``Tokenizer`` says. Terms are learned from the training rows; others are not
/// counted. A missing text has no terms, like an empty one. Categories and other columns stay as they
/// are; a category column is taken where it is named.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to count | text; none named: all of text |
/// | `tokenizer` | `Tokenizer()` | what a term is | see ``Tokenizer`` |
/// | `minimumDocuments` | `.count(1)` | the fewest texts with a term | `.count(n ≥ 1)`, `.share(0…1)` |
/// | `maximumDocuments` | `.share(1)` | the most texts with a term | `.count(n ≥ 1)`, `.share(0…1)` |
/// | `maximumTerms` | `nil` | the most terms of a column, the most frequent ones | at least 1 |
/// | `presence` | `false` | whether to say 1 where a term occurs, however often | |
///
/// A table holds every value, also the zeros: a term takes 8 bytes a row. There may be 65 536 terms and
/// 2²⁸ values in all; beyond that, it is an error before memory is taken. `minimumDocuments: .count(5)`
/// often keeps a fifth of the terms and loses little, and ``TermHashes`` has as many columns as you
/// say. scikit-learn calls this `CountVectorizer`.
public struct TermCounts: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The columns to count; empty for all of text.
  @native(1915) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1916) public var description: String { get }
  /// Learns the terms of every column of texts.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noTerms`, `tooManyColumns`, `columnExists` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  /// - Complexity: O(the length of all texts, times the number of lengths of terms).
  @native(1917) public func fit(_ table: Table, target: String?) throws -> FittedTermCounts
  /// Makes a count of terms.
  ///
  /// - Parameters:
  ///   - columns: The columns to count; left out, all of text but the target.
  ///   - tokenizer: What a term is; by default a word of at least two letters, in lower case.
  ///   - minimumDocuments: The fewest texts with a term; one by default.
  ///   - maximumDocuments: The most texts with a term; all by default.
  ///   - maximumTerms: The most terms of a column, those that occur most often; of equal ones the
  ///     first in their order. No limit by default.
  ///   - presence: Whether to say 1 where a term occurs, however often; false by default.
  @native(1918) public init(columns: [String] = [], tokenizer: Tokenizer = Tokenizer(), minimumDocuments: TextLimit = .count(1), maximumDocuments: TextLimit = .share(1), maximumTerms: Int? = nil, presence: Bool = false)
  /// The most texts with a term.
  @native(1919) public var maximumDocuments: TextLimit { get }
  /// The most terms of a column.
  @native(1920) public var maximumTerms: Int? { get }
  /// A card of the step.
  @native(1921) public var mediaBundle: MediaBundle { get }
  /// The fewest texts with a term.
  @native(1922) public var minimumDocuments: TextLimit { get }
  /// Whether to say 1 where a term occurs, however often.
  @native(1923) public var presence: Bool { get }
  /// What a term is.
  @native(1924) public var tokenizer: Tokenizer { get }
}
/// What the number of a term's occurrences in a text counts for.
public enum TermFrequency: Equatable, Hashable {
  /// Itself.
  @native(1925, 1926) case count
  /// 1 + ln of it.
  @native(1927, 1928) case logarithm
  /// 1, however many they are.
  @native(1929, 1930) case presence
}
/// Turns every column of texts into a fixed number of columns, into which its terms are hashed.
///
/// A column `text` becomes the decimal columns `text#0`, `text#1`, … in its place. Each occurrence of a
/// term adds 1 to the column whose number its hash gives, or −1 for half of the terms where `signed` is
/// true: then terms that share a column cancel out as often as they add up. The values of a text are
/// divided by their length (``TermNorm``). No vocabulary is learned, so that texts without end take the
/// same memory; but nobody can tell from a column which terms it stands for.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to count | text; none named: all of text |
/// | `tokenizer` | `Tokenizer()` | what a term is | see ``Tokenizer`` |
/// | `buckets` | 1024 | the number of columns that each becomes | 1 to 65 536 |
/// | `signed` | `true` | whether half of the terms count as −1 | |
/// | `norm` | `.l2` | to which length a text is brought | `.l2`, `.l1`, `.none` |
///
/// The fewer the buckets, the more terms share one: with 1000 terms in 1024 buckets, about 6 of 10 do.
/// scikit-learn calls this `HashingVectorizer`.
///
/// - Note: See ``HashEncoding``.
public struct TermHashes: CustomStringConvertible, Equatable, MediaRepresentable, Savable, Transformer {
  /// The number of columns that each becomes.
  @native(1931) public var buckets: Int { get }
  /// The columns to count; empty for all of text.
  @native(1932) public var columns: [String] { get }
  /// The step as it is written in a program.
  @native(1933) public var description: String { get }
  /// Learns which columns there are to count.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `columnExists`, `tooManyColumns` or
  ///   `invalidHyperparameter`; ``TableError`` of kind `unknownColumn`, `duplicateColumn` or
  ///   `wrongType`.
  @native(1934) public func fit(_ table: Table, target: String?) throws -> FittedTermHashes
  /// Makes a count of hashed terms.
  ///
  /// - Parameters:
  ///   - columns: The columns to count; left out, all of text but the target.
  ///   - tokenizer: What a term is; by default a word of at least two letters, in lower case.
  ///   - buckets: The number of columns that each becomes, 1 to 65 536; 1024 by default.
  ///   - signed: Whether half of the terms count as −1; true by default.
  ///   - norm: To which length the numbers of a text are brought; `.l2` by default.
  @native(1935) public init(columns: [String] = [], tokenizer: Tokenizer = Tokenizer(), buckets: Int = 1024, signed: Bool = true, norm: TermNorm = .l2)
  /// A card of the step.
  @native(1936) public var mediaBundle: MediaBundle { get }
  /// To which length the numbers of a text are brought.
  @native(1937) public var norm: TermNorm { get }
  /// Whether half of the terms count as −1.
  @native(1938) public var signed: Bool { get }
  /// What a term is.
  @native(1939) public var tokenizer: Tokenizer { get }
}
/// To which length the numbers of a text are brought.
public enum TermNorm: Equatable, Hashable {
  /// The sum of their sizes is 1.
  @native(1940, 1941) case l1
  /// The sum of their squares is 1.
  @native(1942, 1943) case l2
  /// They are left as they are.
  @native(1944, 1945) case none
}
/// A number of texts: the texts of a column that a term occurs in.
public enum TextLimit: Equatable {
  /// So many texts.
  @native(1946, 1947) case count(Int)
  /// This share of the texts that are not missing, between 0 and 1.
  @native(1948, 1949) case share(Double)
}
/// Takes a text apart into words, and these into terms to count.
///
/// A text becomes lower case, then words, also called tokens, by a ``WordRule``; words that are too short or among the stop
/// words are left out; what is left becomes terms by an ``NGrams``.
///
/// Under `.unicode`, which follows the word boundaries of Unicode but for what is said here:
///
/// - Letters, marks, digits and connectors such as `_` that stand together are a word, of whatever
///   script. Marks belong to what they stand on. Any other character ends a word and is in none:
///   spaces, hyphens, punctuation, currency signs, emoji.
/// - An apostrophe (`'` or `’`, which becomes `'`) or a middle dot joins the letters around it; a
///   point, a comma or an apostrophe joins the digits around it. A point between letters ends a word,
///   since the space after a sentence is so often forgotten.
/// - An ideograph or a letter of Hiragana is a word, and long enough. Katakana that stand together are
///   a word. Scripts without spaces, such as Thai, are not divided into words.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `words` | `.unicode` | what counts as a word | see ``WordRule`` |
/// | `ngrams` | `.words(1...1)` | what is counted | bounds from 1 to 20 |
/// | `lowercase` | `true` | whether capital letters count as small ones | |
/// | `minimumLength` | 2 | the fewest letters and digits of a word | at least 1 |
/// | `stopWords` | `[]` | words to leave out | |
///
/// Stop words are compared with words in lower case if `lowercase` is true, and have to be words by
/// the rule themselves. They and the shortest length play no role under `.characters`. Texts that
/// Unicode calls canonically equal, such as the two ways to write `é`, are the same term.
///
/// - Note: Unicode Standard Annex 29, *Unicode Text Segmentation*, section 4,
///   <https://www.unicode.org/reports/tr29/>.
public struct Tokenizer: CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// The tokenizer as it is written in a program.
  @native(1950) public var description: String { get }
  /// Makes a tokenizer.
  ///
  /// - Parameters:
  ///   - words: What counts as a word; by default what people write as one.
  ///   - ngrams: What is counted; single words by default.
  ///   - lowercase: Whether capital letters count as small ones; true by default.
  ///   - minimumLength: The fewest letters and digits of a word, at least 1; 2 by default.
  ///   - stopWords: Words to leave out, such as ``StopWords/english``; none by default.
  @native(1951) public init(words: WordRule = .unicode, ngrams: NGrams = .words(1...1), lowercase: Bool = true, minimumLength: Int = 2, stopWords: [String] = [])
  /// Whether capital letters count as small ones.
  @native(1952) public var lowercase: Bool { get }
  /// The tokenizer as it is written in a program.
  @native(1953) public var mediaBundle: MediaBundle { get }
  /// The fewest letters and digits of a word.
  @native(1954) public var minimumLength: Int { get }
  /// What is counted.
  @native(1955) public var ngrams: NGrams { get }
  /// Words to leave out.
  @native(1956) public var stopWords: [String] { get }
  /// Returns the terms of a text, those of one length after those of a smaller one.
  ///
  /// - Throws: ``LearningError`` of kind `invalidHyperparameter`; ``Interrupted``.
  @native(1957) public func terms(_ text: String) throws -> [String]
  /// Returns the words of a text in their order.
  ///
  /// - Throws: ``LearningError`` of kind `invalidHyperparameter`; ``Interrupted``.
  @native(1958) public func tokens(_ text: String) throws -> [String]
  /// What counts as a word.
  @native(1959) public var words: WordRule { get }
}
/// A preparation of tables that learns something from the training rows first.
///
/// `fit` learns and returns the fitted step, another value; the transformer stays as it is. Join
/// transformers and a classifier with `+` and nothing is ever learned from test rows.
public protocol Transformer: CustomStringConvertible, MediaRepresentable, Savable {
  /// Learns from a table without a target.
  ///
  /// - Throws: What ``fit(_:target:)`` throws.
  @native(1960) public func fit(_ table: Table) throws -> any FittedTransformer
  /// Learns from a table.
  ///
  /// - Parameters:
  ///   - table: The training rows.
  ///   - target: The column that will be predicted, which is left as it is; `nil` if there is none.
  /// - Returns: The fitted step, which can transform this table and others like it.
  /// - Throws: ``LearningError`` and ``TableError``, as the transformer says.
  @native(1961) public func fit(_ table: Table, target: String?) throws -> any FittedTransformer
  /// Learns from a table, and prepares that table for what learns from it next.
  ///
  /// For most transformers these are `fit` and then `transform`, which is what they get that do not say
  /// otherwise. One that learns from the target says otherwise: what it makes of training rows must not
  /// hold what it learned from the same rows (``TargetEncoding``). Pipelines call this one.
  ///
  /// - Parameters:
  ///   - table: The training rows.
  ///   - target: The column that will be predicted, which is left as it is; `nil` if there is none.
  /// - Returns: The fitted step, for new rows, and the training rows prepared.
  /// - Throws: What `fit` and `transform` throw.
  @native(1962) public func fitTransforming(_ table: Table, target: String?) throws -> (fitted: any FittedTransformer, table: Table)
}
/// Several transformers, each of which works on what the one before it made.
///
/// Write it with `+`: `Impute(.median) + Standardize() + OneHot()`.
public struct TransformerChain: CustomStringConvertible, MediaRepresentable, Savable, Transformer {
  /// The steps joined by `+`.
  @native(1963) public var description: String { get }
  /// Fits one step after the other, each on the table that those before it made of the training rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted steps.
  /// - Throws: What the steps throw.
  @native(1964) public func fit(_ table: Table, target: String?) throws -> FittedTransformerChain
  /// Fits the steps, and returns what they make of the training rows as well.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted steps, and the training rows prepared for what learns from them next.
  /// - Throws: What the steps throw.
  @native(1965) public func fitTransforming(_ table: Table, target: String?) throws -> (fitted: any FittedTransformer, table: Table)
  /// Makes a chain from its transformers, in the order in which they work.
  @native(1966) public init(_ steps: [any Transformer])
  /// Opens transformers that `save` has written; a single one is a chain of one step.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The transformers.
  /// - Throws: As ``Model/load(_:)``.
  @native(1967) public static func load(_ path: String) throws -> TransformerChain
  /// A card of the chain with the cards of its steps inside.
  @native(1968) public var mediaBundle: MediaBundle { get }
  /// The transformers, in the order in which they work.
  @native(1969) public var steps: [any Transformer] { get }
}
/// What code a level gets that has none.
public enum UnseenCode: Equatable {
  /// This number.
  @native(1970, 1971) case code(Int)
  /// It is an error that names it.
  @native(1972, 1973) case error
  /// A missing value.
  @native(1974, 1975) case missing
}
/// What to do with a text that was not among the training rows' texts.
public enum UnseenLevel: Equatable, Hashable {
  /// It is an error that names it.
  @native(1976, 1977) case error
  /// It counts as none of the known ones: all its indicator columns are 0.
  @native(1978, 1979) case ignore
  /// It counts as one of the infrequent ones where there are such, and as none of them otherwise.
  @native(1980, 1981) case infrequent
}
/// What counts as a word.
public enum WordRule: Equatable, Hashable {
  /// The longest runs of the letters, digits and the underscore of ASCII.
  @native(1982, 1983) case asciiRuns
  /// The longest runs of letters, marks, digits and underscores.
  @native(1984, 1985) case runs
  /// Whatever stands between spaces.
  @native(1986, 1987) case spaces
  /// Words as people write them: letters, marks, digits and underscores that stand together, also
  /// across an apostrophe between letters (`don't`) and a point or comma between digits (`3.14`). See
  /// ``Tokenizer``.
  @native(1988, 1989) case unicode
}
/// Joins two transformers into a chain; the right one works on what the left one made.
@native(1990) public func + (left: any Transformer, right: any Transformer) -> TransformerChain
/// Joins a preparation and a classifier into a pipeline, which is a classifier itself.
@native(1991) public func + (left: any Transformer, right: any Classifier) -> ClassifierPipeline
"""###
}

extension BinEdges: HostBridged {}
extension BinForm: HostBridged {}
extension CalendarFeatures: HostBridged {}
extension CalendarPart: HostBridged {}
extension ClassScore: HostBridged {}
extension ClassificationReport: HostBridged {}
extension ClassifierPipeline: HostBridged {}
extension ClassifierPipelineModel: HostBridged {}
extension ConfusionMatrix: HostBridged {}
extension DecisionTreeClassifier: HostBridged {}
extension DecisionTreeModel: HostBridged {}
extension Discretize: HostBridged {}
extension DropColumns: HostBridged {}
extension DroppedLevel: HostBridged {}
extension FeatureChoice: HostBridged {}
extension FeatureScore: HostBridged {}
extension FillGaps: HostBridged {}
extension FittedCalendarFeatures: HostBridged {}
extension FittedDiscretize: HostBridged {}
extension FittedDropColumns: HostBridged {}
extension FittedFillGaps: HostBridged {}
extension FittedFrequencyEncoding: HostBridged {}
extension FittedHashEncoding: HostBridged {}
extension FittedImpute: HostBridged {}
extension FittedImputeIterative: HostBridged {}
extension FittedImputeNeighbors: HostBridged {}
extension FittedIsolationForest: HostBridged {}
extension FittedMissingIndicator: HostBridged {}
extension FittedNormalizeRows: HostBridged {}
extension FittedOneHot: HostBridged {}
extension FittedOrdinalEncoding: HostBridged {}
extension FittedOutliers: HostBridged {}
extension FittedPolynomialFeatures: HostBridged {}
extension FittedPowerTransform: HostBridged {}
extension FittedQuantileTransform: HostBridged {}
extension FittedRescale: HostBridged {}
extension FittedSelectByVariance: HostBridged {}
extension FittedSelectFeatures: HostBridged {}
extension FittedStandardize: HostBridged {}
extension FittedTFIDF: HostBridged {}
extension FittedTargetEncoding: HostBridged {}
extension FittedTermCounts: HostBridged {}
extension FittedTermHashes: HostBridged {}
extension FittedTransformerChain: HostBridged {}
extension FrequencyEncoding: HostBridged {}
extension GapFilling: HostBridged {}
extension HashEncoding: HostBridged {}
extension Impute: HostBridged {}
extension ImputeIterative: HostBridged {}
extension ImputeNeighbors: HostBridged {}
extension InfrequentLevels: HostBridged {}
extension InverseDocumentFrequency: HostBridged {}
extension IsolationForest: HostBridged {}
extension LearningError: HostBridged {}
extension LearningError.Kind: HostBridged {}
extension LevelFrequency: HostBridged {}
extension LogisticRegression: HostBridged {}
extension LogisticRegressionModel: HostBridged {}
extension MissingIndicator: HostBridged {}
extension MissingLevel: HostBridged {}
extension MultinomialNaiveBayes: HostBridged {}
extension MultinomialNaiveBayesModel: HostBridged {}
extension NGrams: HostBridged {}
extension NeighborWeighting: HostBridged {}
extension NormalizeRows: HostBridged {}
extension OneHot: HostBridged {}
extension OrdinalEncoding: HostBridged {}
extension OutlierRule: HostBridged {}
extension OutlierTreatment: HostBridged {}
extension Outliers: HostBridged {}
extension Penalty: HostBridged {}
extension PolynomialFeatures: HostBridged {}
extension PowerFamily: HostBridged {}
extension PowerTransform: HostBridged {}
extension Prediction: HostBridged {}
extension QuantileShape: HostBridged {}
extension QuantileTransform: HostBridged {}
extension Rescale: HostBridged {}
extension Rescaling: HostBridged {}
extension RowNorm: HostBridged {}
extension SelectByVariance: HostBridged {}
extension SelectFeatures: HostBridged {}
extension SplitCriterion: HostBridged {}
extension Standardize: HostBridged {}
extension TFIDF: HostBridged {}
extension TargetEncoding: HostBridged {}
extension TargetKind: HostBridged {}
extension TargetSmoothing: HostBridged {}
extension TermCounts: HostBridged {}
extension TermFrequency: HostBridged {}
extension TermHashes: HostBridged {}
extension TermNorm: HostBridged {}
extension TextLimit: HostBridged {}
extension Tokenizer: HostBridged {}
extension TransformerChain: HostBridged {}
extension UnseenCode: HostBridged {}
extension UnseenLevel: HostBridged {}
extension WordRule: HostBridged {}

private func native1288(_ call: inout NativeCall) throws -> Value {
  return BinEdges.quantiles.bridged
}

private func native1289(_ call: inout NativeCall) throws -> Value {
  guard case BinEdges.quantiles = try (BinEdges).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1290(_ call: inout NativeCall) throws -> Value {
  return BinEdges.width.bridged
}

private func native1291(_ call: inout NativeCall) throws -> Value {
  guard case BinEdges.width = try (BinEdges).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1292(_ call: inout NativeCall) throws -> Value {
  return BinForm.categories.bridged
}

private func native1293(_ call: inout NativeCall) throws -> Value {
  guard case BinForm.categories = try (BinForm).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1294(_ call: inout NativeCall) throws -> Value {
  return BinForm.codes.bridged
}

private func native1295(_ call: inout NativeCall) throws -> Value {
  guard case BinForm.codes = try (BinForm).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1296(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarFeatures).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1297(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarFeatures).unbridged(call[0])
  let result = receiver.cyclic
  return result.bridged
}

private func native1298(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarFeatures).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1299(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarFeatures).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1300(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: [CalendarPart] = if let given1 = call.arguments[1] { try ([CalendarPart]).unbridged(given1) } else { [.year, .month, .day, .weekday] }
  let p2: [CalendarPart] = if let given2 = call.arguments[2] { try ([CalendarPart]).unbridged(given2) } else { [] }
  let p3: CalendarDate? = if let given3 = call.arguments[3] { try (CalendarDate?).unbridged(given3) } else { nil }
  let p4: Bool = if let given4 = call.arguments[4] { try (Bool).unbridged(given4) } else { false }
  let result = CalendarFeatures(columns: p0, parts: p1, cyclic: p2, origin: p3, keep: p4)
  return result.bridged
}

private func native1301(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarFeatures).unbridged(call[0])
  let result = receiver.keep
  return result.bridged
}

private func native1302(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarFeatures).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1303(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarFeatures).unbridged(call[0])
  let result = receiver.origin
  return result.bridged
}

private func native1304(_ call: inout NativeCall) throws -> Value {
  let receiver = try (CalendarFeatures).unbridged(call[0])
  let result = receiver.parts
  return result.bridged
}

private func native1305(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.day.bridged
}

private func native1306(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.day = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1307(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.dayOfYear.bridged
}

private func native1308(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.dayOfYear = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1309(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.daysSince.bridged
}

private func native1310(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.daysSince = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1311(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.hour.bridged
}

private func native1312(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.hour = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1313(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.isWeekend.bridged
}

private func native1314(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.isWeekend = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1315(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.minute.bridged
}

private func native1316(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.minute = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1317(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.month.bridged
}

private func native1318(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.month = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1319(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.quarter.bridged
}

private func native1320(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.quarter = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1321(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.week.bridged
}

private func native1322(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.week = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1323(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.weekday.bridged
}

private func native1324(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.weekday = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1325(_ call: inout NativeCall) throws -> Value {
  return CalendarPart.year.bridged
}

private func native1326(_ call: inout NativeCall) throws -> Value {
  guard case CalendarPart.year = try (CalendarPart).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1327(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1328(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.f1
  return result.bridged
}

private func native1329(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native1330(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.precision
  return result.bridged
}

private func native1331(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.recall
  return result.bridged
}

private func native1332(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassScore).unbridged(call[0])
  let result = receiver.support
  return result.bridged
}

private func native1333(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.accuracy
  return result.bridged
}

private func native1334(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.accuracyInterval
  return result.bridged
}

private func native1335(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.baselineAccuracy
  return result.bridged
}

private func native1336(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.baselineClass
  return result.bridged
}

private func native1337(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.confusionMatrix
  return result.bridged
}

private func native1338(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1339(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Column).unbridged(call[0])
  let p1 = try (Column).unbridged(call[1])
  let result = try ClassificationReport(truth: p0, predicted: p1)
  return result.bridged
}

private func native1340(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try ClassificationReport.load(p0)
  return result.bridged
}

private func native1341(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.macroAverage
  return result.bridged
}

private func native1342(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1343(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.rowCount
  return result.bridged
}

private func native1344(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.score(of: p0)
  return result.bridged
}

private func native1345(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.scores
  return result.bridged
}

private func native1346(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.table()
  return result.bridged
}

private func native1347(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassificationReport).unbridged(call[0])
  let result = receiver.weightedAverage
  return result.bridged
}

private func native1348(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Classifier).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return hostValue(result)
}

private func native1349(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.classes
  return result.bridged
}

private func native1350(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.converged
  return result.bridged
}

private func native1351(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native1352(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.features
  return result.bridged
}

private func native1353(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.interrupted
  return result.bridged
}

private func native1354(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1355(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1356(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native1357(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = try receiver.summary()
  return result.bridged
}

private func native1358(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ClassifierModel).self)
  let result = receiver.target
  return result.bridged
}

private func native1359(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.classifier
  return hostValue(result)
}

private func native1360(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1361(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1362(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Classifier).self)
  let result = ClassifierPipeline(p0, p1)
  return result.bridged
}

private func native1363(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1364(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipeline).unbridged(call[0])
  let result = receiver.preparation
  return result.bridged
}

private func native1365(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native1366(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.converged
  return result.bridged
}

private func native1367(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1368(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native1369(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native1370(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.interrupted
  return result.bridged
}

private func native1371(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1372(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.model
  return hostValue(result)
}

private func native1373(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1374(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1375(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.preparation
  return result.bridged
}

private func native1376(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native1377(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native1378(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ClassifierPipelineModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native1379(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native1380(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.correct
  return result.bridged
}

private func native1381(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.count(truth: p0, predicted: p1)
  return result.bridged
}

private func native1382(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.counts
  return result.bridged
}

private func native1383(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1384(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Column).unbridged(call[0])
  let p1 = try (Column).unbridged(call[1])
  let result = try ConfusionMatrix(truth: p0, predicted: p1)
  return result.bridged
}

private func native1385(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1386(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = try receiver.table()
  return result.bridged
}

private func native1387(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native1388(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ConfusionMatrix).unbridged(call[0])
  let result = receiver.total
  return result.bridged
}

private func native1389(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.criterion
  return result.bridged
}

private func native1390(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1391(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1392(_ call: inout NativeCall) throws -> Value {
  let p0: Int? = if let given0 = call.arguments[0] { try (Int?).unbridged(given0) } else { nil }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 1 }
  let p2: SplitCriterion = if let given2 = call.arguments[2] { try (SplitCriterion).unbridged(given2) } else { .gini }
  let result = DecisionTreeClassifier(maximumDepth: p0, minimumLeaf: p1, criterion: p2)
  return result.bridged
}

private func native1393(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.maximumDepth
  return result.bridged
}

private func native1394(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1395(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeClassifier).unbridged(call[0])
  let result = receiver.minimumLeaf
  return result.bridged
}

private func native1396(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native1397(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.depth
  return result.bridged
}

private func native1398(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1399(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native1400(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native1401(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.leafCount
  return result.bridged
}

private func native1402(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1403(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1404(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1405(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native1406(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native1407(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DecisionTreeModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native1408(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Discretize).unbridged(call[0])
  let result = receiver.bins
  return result.bridged
}

private func native1409(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Discretize).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1410(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Discretize).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1411(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Discretize).unbridged(call[0])
  let result = receiver.edges
  return result.bridged
}

private func native1412(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Discretize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1413(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Discretize).unbridged(call[0])
  let result = receiver.form
  return result.bridged
}

private func native1414(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 5 }
  let p1: BinEdges = if let given1 = call.arguments[1] { try (BinEdges).unbridged(given1) } else { .quantiles }
  let p2: BinForm = if let given2 = call.arguments[2] { try (BinForm).unbridged(given2) } else { .categories }
  let p3: [String] = if let given3 = call.arguments[3] { try ([String]).unbridged(given3) } else { [] }
  let result = Discretize(bins: p0, edges: p1, form: p2, columns: p3)
  return result.bridged
}

private func native1415(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Discretize).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1416(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DropColumns).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1417(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DropColumns).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1418(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DropColumns).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1419(_ call: inout NativeCall) throws -> Value {
  let p0: MissingRule = if let given0 = call.arguments[0] { try (MissingRule).unbridged(given0) } else { .moreThan(0.5) }
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = DropColumns(missing: p0, columns: p1)
  return result.bridged
}

private func native1420(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DropColumns).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1421(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DropColumns).unbridged(call[0])
  let result = receiver.missing
  return result.bridged
}

private func native1422(_ call: inout NativeCall) throws -> Value {
  return DroppedLevel.first.bridged
}

private func native1423(_ call: inout NativeCall) throws -> Value {
  guard case DroppedLevel.first = try (DroppedLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1424(_ call: inout NativeCall) throws -> Value {
  return DroppedLevel.firstOfTwo.bridged
}

private func native1425(_ call: inout NativeCall) throws -> Value {
  guard case DroppedLevel.firstOfTwo = try (DroppedLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1426(_ call: inout NativeCall) throws -> Value {
  return DroppedLevel.none.bridged
}

private func native1427(_ call: inout NativeCall) throws -> Value {
  guard case DroppedLevel.none = try (DroppedLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1428(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Estimator.load(p0)
  return hostValue(result)
}

private func native1429(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return FeatureChoice.best(p0).bridged
}

private func native1430(_ call: inout NativeCall) throws -> Value {
  guard case FeatureChoice.best(let p0) = try (FeatureChoice).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1431(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return FeatureChoice.pValue(below: p0).bridged
}

private func native1432(_ call: inout NativeCall) throws -> Value {
  guard case FeatureChoice.pValue(let p0) = try (FeatureChoice).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1433(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return FeatureChoice.share(p0).bridged
}

private func native1434(_ call: inout NativeCall) throws -> Value {
  guard case FeatureChoice.share(let p0) = try (FeatureChoice).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1435(_ call: inout NativeCall) throws -> Value {
  return FeatureScore.anova.bridged
}

private func native1436(_ call: inout NativeCall) throws -> Value {
  guard case FeatureScore.anova = try (FeatureScore).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1437(_ call: inout NativeCall) throws -> Value {
  return FeatureScore.chiSquare.bridged
}

private func native1438(_ call: inout NativeCall) throws -> Value {
  guard case FeatureScore.chiSquare = try (FeatureScore).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1439(_ call: inout NativeCall) throws -> Value {
  return FeatureScore.correlation.bridged
}

private func native1440(_ call: inout NativeCall) throws -> Value {
  guard case FeatureScore.correlation = try (FeatureScore).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1441(_ call: inout NativeCall) throws -> Value {
  return FeatureScore.mutualInformation.bridged
}

private func native1442(_ call: inout NativeCall) throws -> Value {
  guard case FeatureScore.mutualInformation = try (FeatureScore).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1443(_ call: inout NativeCall) throws -> Value {
  return FeatureScore.mutualInformationRegression.bridged
}

private func native1444(_ call: inout NativeCall) throws -> Value {
  guard case FeatureScore.mutualInformationRegression = try (FeatureScore).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1445(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FillGaps).unbridged(call[0])
  let result = receiver.along
  return result.bridged
}

private func native1446(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FillGaps).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1447(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FillGaps).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1448(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FillGaps).unbridged(call[0])
  let result = receiver.filling
  return result.bridged
}

private func native1449(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FillGaps).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1450(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FillGaps).unbridged(call[0])
  let result = receiver.indicators
  return result.bridged
}

private func native1451(_ call: inout NativeCall) throws -> Value {
  let p0: GapFilling = if let given0 = call.arguments[0] { try (GapFilling).unbridged(given0) } else { .forward }
  let p1: Int? = if let given1 = call.arguments[1] { try (Int?).unbridged(given1) } else { nil }
  let p2: String? = if let given2 = call.arguments[2] { try (String?).unbridged(given2) } else { nil }
  let p3: [String] = if let given3 = call.arguments[3] { try ([String]).unbridged(given3) } else { [] }
  let p4: Bool = if let given4 = call.arguments[4] { try (Bool).unbridged(given4) } else { false }
  let result = FillGaps(p0, limit: p1, along: p2, columns: p3, indicators: p4)
  return result.bridged
}

private func native1452(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FillGaps).unbridged(call[0])
  let result = receiver.limit
  return result.bridged
}

private func native1453(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FillGaps).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1454(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedCalendarFeatures).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1455(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedCalendarFeatures).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1456(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedCalendarFeatures).unbridged(call[0])
  let result = receiver.origins
  return result.bridged
}

private func native1457(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedCalendarFeatures).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1458(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedDiscretize).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1459(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedDiscretize).unbridged(call[0])
  let result = receiver.edges
  return result.bridged
}

private func native1460(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedDiscretize).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1461(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedDiscretize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1462(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedDropColumns).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1463(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedDropColumns).unbridged(call[0])
  let result = receiver.dropped
  return result.bridged
}

private func native1464(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedDropColumns).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1465(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedDropColumns).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1466(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedFillGaps).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1467(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedFillGaps).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1468(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedFillGaps).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1469(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedFrequencyEncoding).unbridged(call[0])
  let result = receiver.counts
  return result.bridged
}

private func native1470(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedFrequencyEncoding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1471(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedFrequencyEncoding).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1472(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedFrequencyEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1473(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedHashEncoding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1474(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedHashEncoding).unbridged(call[0])
  let result = receiver.encoded
  return result.bridged
}

private func native1475(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedHashEncoding).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1476(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedHashEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1477(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1478(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1479(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1480(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImpute).unbridged(call[0])
  let result = receiver.values
  return result.bridged
}

private func native1481(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeIterative).unbridged(call[0])
  let result = receiver.converged
  return result.bridged
}

private func native1482(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeIterative).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1483(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeIterative).unbridged(call[0])
  let result = receiver.iterations
  return result.bridged
}

private func native1484(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeIterative).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1485(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeIterative).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1486(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeNeighbors).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1487(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeNeighbors).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1488(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeNeighbors).unbridged(call[0])
  let result = receiver.trainingRows
  return result.bridged
}

private func native1489(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedImputeNeighbors).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1490(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedIsolationForest).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1491(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedIsolationForest).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.droppingOutliers(p0)
  return result.bridged
}

private func native1492(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedIsolationForest).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1493(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedIsolationForest).unbridged(call[0])
  let result = receiver.threshold
  return result.bridged
}

private func native1494(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedIsolationForest).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1495(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedMissingIndicator).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1496(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedMissingIndicator).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1497(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedMissingIndicator).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1498(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedMissingIndicator).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1499(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedNormalizeRows).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1500(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedNormalizeRows).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1501(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedNormalizeRows).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1502(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1503(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.infrequentLevels
  return result.bridged
}

private func native1504(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.levels
  return result.bridged
}

private func native1505(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1506(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOneHot).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1507(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOrdinalEncoding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1508(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOrdinalEncoding).unbridged(call[0])
  let result = receiver.levels
  return result.bridged
}

private func native1509(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOrdinalEncoding).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1510(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOrdinalEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1511(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOutliers).unbridged(call[0])
  let result = receiver.bounds
  return result.bridged
}

private func native1512(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOutliers).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1513(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOutliers).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.droppingOutliers(p0)
  return result.bridged
}

private func native1514(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOutliers).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1515(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedOutliers).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1516(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPolynomialFeatures).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1517(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPolynomialFeatures).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1518(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPolynomialFeatures).unbridged(call[0])
  let result = receiver.productNames
  return result.bridged
}

private func native1519(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPolynomialFeatures).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1520(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPowerTransform).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1521(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPowerTransform).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.inverseTransform(p0)
  return result.bridged
}

private func native1522(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPowerTransform).unbridged(call[0])
  let result = receiver.lambdas
  return result.bridged
}

private func native1523(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPowerTransform).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1524(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedPowerTransform).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1525(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedQuantileTransform).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1526(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedQuantileTransform).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.inverseTransform(p0)
  return result.bridged
}

private func native1527(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedQuantileTransform).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1528(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedQuantileTransform).unbridged(call[0])
  let result = receiver.quantiles
  return result.bridged
}

private func native1529(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedQuantileTransform).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1530(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedRescale).unbridged(call[0])
  let result = receiver.centers
  return result.bridged
}

private func native1531(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedRescale).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1532(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedRescale).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.inverseTransform(p0)
  return result.bridged
}

private func native1533(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedRescale).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1534(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedRescale).unbridged(call[0])
  let result = receiver.spreads
  return result.bridged
}

private func native1535(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedRescale).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1536(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectByVariance).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1537(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectByVariance).unbridged(call[0])
  let result = receiver.dropped
  return result.bridged
}

private func native1538(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectByVariance).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1539(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectByVariance).unbridged(call[0])
  let result = receiver.scores
  return result.bridged
}

private func native1540(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectByVariance).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1541(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectFeatures).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1542(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectFeatures).unbridged(call[0])
  let result = receiver.kept
  return result.bridged
}

private func native1543(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectFeatures).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1544(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectFeatures).unbridged(call[0])
  let result = receiver.scores
  return result.bridged
}

private func native1545(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedSelectFeatures).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1546(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1547(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.inverseTransform(p0)
  return result.bridged
}

private func native1548(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.means
  return result.bridged
}

private func native1549(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1550(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let result = receiver.standardDeviations
  return result.bridged
}

private func native1551(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedStandardize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1552(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTFIDF).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1553(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTFIDF).unbridged(call[0])
  let result = receiver.inverseDocumentFrequencies
  return result.bridged
}

private func native1554(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTFIDF).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1555(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTFIDF).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native1556(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTFIDF).unbridged(call[0])
  let result = receiver.terms
  return result.bridged
}

private func native1557(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTFIDF).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1558(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTargetEncoding).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native1559(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTargetEncoding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1560(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTargetEncoding).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1561(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTargetEncoding).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native1562(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTargetEncoding).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native1563(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTargetEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1564(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTermCounts).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1565(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTermCounts).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1566(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTermCounts).unbridged(call[0])
  let result = receiver.terms
  return result.bridged
}

private func native1567(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTermCounts).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1568(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTermHashes).unbridged(call[0])
  let result = receiver.counted
  return result.bridged
}

private func native1569(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTermHashes).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1570(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTermHashes).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1571(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTermHashes).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1572(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any FittedTransformer).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1573(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1574(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try FittedTransformerChain.load(p0)
  return result.bridged
}

private func native1575(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1576(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let result = receiver.steps
  return result.map { hostValue($0) }.bridged
}

private func native1577(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FittedTransformerChain).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.transform(p0)
  return result.bridged
}

private func native1578(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FrequencyEncoding).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1579(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FrequencyEncoding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1580(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FrequencyEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1581(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: LevelFrequency = if let given1 = call.arguments[1] { try (LevelFrequency).unbridged(given1) } else { .share }
  let result = FrequencyEncoding(columns: p0, measure: p1)
  return result.bridged
}

private func native1582(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FrequencyEncoding).unbridged(call[0])
  let result = receiver.measure
  return result.bridged
}

private func native1583(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FrequencyEncoding).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1584(_ call: inout NativeCall) throws -> Value {
  return GapFilling.backward.bridged
}

private func native1585(_ call: inout NativeCall) throws -> Value {
  guard case GapFilling.backward = try (GapFilling).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1586(_ call: inout NativeCall) throws -> Value {
  return GapFilling.forward.bridged
}

private func native1587(_ call: inout NativeCall) throws -> Value {
  guard case GapFilling.forward = try (GapFilling).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1588(_ call: inout NativeCall) throws -> Value {
  return GapFilling.linear.bridged
}

private func native1589(_ call: inout NativeCall) throws -> Value {
  guard case GapFilling.linear = try (GapFilling).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1590(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HashEncoding).unbridged(call[0])
  let result = receiver.buckets
  return result.bridged
}

private func native1591(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HashEncoding).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1592(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HashEncoding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1593(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HashEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1594(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 32 }
  let p2: Bool = if let given2 = call.arguments[2] { try (Bool).unbridged(given2) } else { false }
  let result = HashEncoding(columns: p0, buckets: p1, signed: p2)
  return result.bridged
}

private func native1595(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HashEncoding).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1596(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HashEncoding).unbridged(call[0])
  let result = receiver.signed
  return result.bridged
}

private func native1597(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1598(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1599(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1600(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.indicators
  return result.bridged
}

private func native1601(_ call: inout NativeCall) throws -> Value {
  let p0: Imputation = if let given0 = call.arguments[0] { try (Imputation).unbridged(given0) } else { .median }
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let p2: Bool = if let given2 = call.arguments[2] { try (Bool).unbridged(given2) } else { false }
  let result = Impute(p0, columns: p1, indicators: p2)
  return result.bridged
}

private func native1602(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1603(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Impute).unbridged(call[0])
  let result = receiver.strategy
  return result.bridged
}

private func native1604(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeIterative).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1605(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeIterative).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1606(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeIterative).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1607(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeIterative).unbridged(call[0])
  let result = receiver.indicators
  return result.bridged
}

private func native1608(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 10 }
  let p1: Double = if let given1 = call.arguments[1] { try (Double).unbridged(given1) } else { 0.001 }
  let p2: Double = if let given2 = call.arguments[2] { try (Double).unbridged(given2) } else { 0.001 }
  let p3: [String] = if let given3 = call.arguments[3] { try ([String]).unbridged(given3) } else { [] }
  let p4: Bool = if let given4 = call.arguments[4] { try (Bool).unbridged(given4) } else { false }
  let result = ImputeIterative(maximumIterations: p0, tolerance: p1, penalty: p2, columns: p3, indicators: p4)
  return result.bridged
}

private func native1609(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeIterative).unbridged(call[0])
  let result = receiver.maximumIterations
  return result.bridged
}

private func native1610(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeIterative).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1611(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeIterative).unbridged(call[0])
  let result = receiver.penalty
  return result.bridged
}

private func native1612(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeIterative).unbridged(call[0])
  let result = receiver.tolerance
  return result.bridged
}

private func native1613(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeNeighbors).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1614(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeNeighbors).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1615(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeNeighbors).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1616(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeNeighbors).unbridged(call[0])
  let result = receiver.indicators
  return result.bridged
}

private func native1617(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 5 }
  let p1: NeighborWeighting = if let given1 = call.arguments[1] { try (NeighborWeighting).unbridged(given1) } else { .uniform }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let p3: Bool = if let given3 = call.arguments[3] { try (Bool).unbridged(given3) } else { false }
  let result = ImputeNeighbors(neighbors: p0, weighting: p1, columns: p2, indicators: p3)
  return result.bridged
}

private func native1618(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeNeighbors).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1619(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeNeighbors).unbridged(call[0])
  let result = receiver.neighbors
  return result.bridged
}

private func native1620(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ImputeNeighbors).unbridged(call[0])
  let result = receiver.weighting
  return result.bridged
}

private func native1621(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return InfrequentLevels.allBut(p0).bridged
}

private func native1622(_ call: inout NativeCall) throws -> Value {
  guard case InfrequentLevels.allBut(let p0) = try (InfrequentLevels).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1623(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return InfrequentLevels.fewerThan(p0).bridged
}

private func native1624(_ call: inout NativeCall) throws -> Value {
  guard case InfrequentLevels.fewerThan(let p0) = try (InfrequentLevels).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1625(_ call: inout NativeCall) throws -> Value {
  return InfrequentLevels.keep.bridged
}

private func native1626(_ call: inout NativeCall) throws -> Value {
  guard case InfrequentLevels.keep = try (InfrequentLevels).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1627(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return InfrequentLevels.rarerThan(p0).bridged
}

private func native1628(_ call: inout NativeCall) throws -> Value {
  guard case InfrequentLevels.rarerThan(let p0) = try (InfrequentLevels).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1629(_ call: inout NativeCall) throws -> Value {
  return InverseDocumentFrequency.none.bridged
}

private func native1630(_ call: inout NativeCall) throws -> Value {
  guard case InverseDocumentFrequency.none = try (InverseDocumentFrequency).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1631(_ call: inout NativeCall) throws -> Value {
  return InverseDocumentFrequency.plain.bridged
}

private func native1632(_ call: inout NativeCall) throws -> Value {
  guard case InverseDocumentFrequency.plain = try (InverseDocumentFrequency).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1633(_ call: inout NativeCall) throws -> Value {
  return InverseDocumentFrequency.smooth.bridged
}

private func native1634(_ call: inout NativeCall) throws -> Value {
  guard case InverseDocumentFrequency.smooth = try (InverseDocumentFrequency).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1635(_ call: inout NativeCall) throws -> Value {
  let receiver = try (IsolationForest).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1636(_ call: inout NativeCall) throws -> Value {
  let receiver = try (IsolationForest).unbridged(call[0])
  let result = receiver.contamination
  return result.bridged
}

private func native1637(_ call: inout NativeCall) throws -> Value {
  let receiver = try (IsolationForest).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1638(_ call: inout NativeCall) throws -> Value {
  let receiver = try (IsolationForest).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1639(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 100 }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 256 }
  let p2: Double? = if let given2 = call.arguments[2] { try (Double?).unbridged(given2) } else { nil }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 0 }
  let p4: [String] = if let given4 = call.arguments[4] { try ([String]).unbridged(given4) } else { [] }
  let result = IsolationForest(trees: p0, sampleSize: p1, contamination: p2, seed: p3, columns: p4)
  return result.bridged
}

private func native1640(_ call: inout NativeCall) throws -> Value {
  let receiver = try (IsolationForest).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1641(_ call: inout NativeCall) throws -> Value {
  let receiver = try (IsolationForest).unbridged(call[0])
  let result = receiver.sampleSize
  return result.bridged
}

private func native1642(_ call: inout NativeCall) throws -> Value {
  let receiver = try (IsolationForest).unbridged(call[0])
  let result = receiver.seed
  return result.bridged
}

private func native1643(_ call: inout NativeCall) throws -> Value {
  let receiver = try (IsolationForest).unbridged(call[0])
  let result = receiver.trees
  return result.bridged
}

private func native1644(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.columnExists(name: p0, estimator: p1).bridged
}

private func native1645(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.columnExists(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1646(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.continuousTarget(target: p0, value: p1).bridged
}

private func native1647(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.continuousTarget(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1648(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return LearningError.Kind.emptyTable(estimator: p0).bridged
}

private func native1649(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.emptyTable(let p0) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1650(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.invalidHyperparameter(name: p0, value: p1, expected: p2).bridged
}

private func native1651(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.invalidHyperparameter(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1652(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return LearningError.Kind.lengthMismatch(truth: p0, predicted: p1).bridged
}

private func native1653(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.lengthMismatch(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1654(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([String]).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.missingFeatures(names: p0, unused: p1, model: p2).bridged
}

private func native1655(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingFeatures(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1656(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return LearningError.Kind.missingTarget(target: p0, count: p1).bridged
}

private func native1657(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingTarget(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1658(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.missingValues(column: p0, count: p1, estimator: p2).bridged
}

private func native1659(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.missingValues(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1660(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return LearningError.Kind.negativeValue(column: p0, row: p1, value: p2, estimator: p3).bridged
}

private func native1661(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.negativeValue(let p0, let p1, let p2, let p3) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1662(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String?).unbridged(call[1])
  return LearningError.Kind.noFeatures(estimator: p0, target: p1).bridged
}

private func native1663(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.noFeatures(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1664(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return LearningError.Kind.noTarget(estimator: p0).bridged
}

private func native1665(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.noTarget(let p0) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1666(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return LearningError.Kind.noTerms(column: p0, texts: p1, found: p2).bridged
}

private func native1667(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.noTerms(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1668(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.notFinite(column: p0, row: p1, value: p2).bridged
}

private func native1669(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.notFinite(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1670(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return LearningError.Kind.notNumeric(column: p0, type: p1, estimator: p2).bridged
}

private func native1671(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.notNumeric(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1672(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return LearningError.Kind.oneClass(target: p0, level: p1).bridged
}

private func native1673(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.oneClass(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1674(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  let p4 = try (String).unbridged(call[4])
  return LearningError.Kind.outsideDomain(column: p0, row: p1, value: p2, expected: p3, estimator: p4).bridged
}

private func native1675(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.outsideDomain(let p0, let p1, let p2, let p3, let p4) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged, p4.bridged].bridged
}

private func native1676(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return LearningError.Kind.tooManyColumns(column: p0, count: p1, limit: p2, advice: p3).bridged
}

private func native1677(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.tooManyColumns(let p0, let p1, let p2, let p3) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1678(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return LearningError.Kind.tooManyLevels(column: p0, count: p1, limit: p2).bridged
}

private func native1679(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.tooManyLevels(let p0, let p1, let p2) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native1680(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try ([String]).unbridged(call[1])
  return LearningError.Kind.unknownClass(name: p0, available: p1).bridged
}

private func native1681(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.unknownClass(let p0, let p1) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1682(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try ([String]).unbridged(call[3])
  return LearningError.Kind.unseenLevel(column: p0, level: p1, row: p2, known: p3).bridged
}

private func native1683(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.unseenLevel(let p0, let p1, let p2, let p3) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1684(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  let p3 = try (String).unbridged(call[3])
  return LearningError.Kind.wrongFeatureType(name: p0, value: p1, expected: p2, model: p3).bridged
}

private func native1685(_ call: inout NativeCall) throws -> Value {
  guard case LearningError.Kind.wrongFeatureType(let p0, let p1, let p2, let p3) = try (LearningError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged].bridged
}

private func native1686(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native1687(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native1688(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native1689(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native1690(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LearningError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native1691(_ call: inout NativeCall) throws -> Value {
  return LevelFrequency.count.bridged
}

private func native1692(_ call: inout NativeCall) throws -> Value {
  guard case LevelFrequency.count = try (LevelFrequency).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1693(_ call: inout NativeCall) throws -> Value {
  return LevelFrequency.share.bridged
}

private func native1694(_ call: inout NativeCall) throws -> Value {
  guard case LevelFrequency.share = try (LevelFrequency).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1695(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1696(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1697(_ call: inout NativeCall) throws -> Value {
  let p0: Penalty = if let given0 = call.arguments[0] { try (Penalty).unbridged(given0) } else { .l2(1) }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 5000 }
  let p2: Double = if let given2 = call.arguments[2] { try (Double).unbridged(given2) } else { 1e-8 }
  let result = LogisticRegression(penalty: p0, maximumIterations: p1, tolerance: p2)
  return result.bridged
}

private func native1698(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.maximumIterations
  return result.bridged
}

private func native1699(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1700(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.penalty
  return result.bridged
}

private func native1701(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegression).unbridged(call[0])
  let result = receiver.tolerance
  return result.bridged
}

private func native1702(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native1703(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.coefficients
  return result.bridged
}

private func native1704(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.converged
  return result.bridged
}

private func native1705(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1706(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native1707(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native1708(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.intercepts
  return result.bridged
}

private func native1709(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.interrupted
  return result.bridged
}

private func native1710(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.iterations
  return result.bridged
}

private func native1711(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.loss
  return result.bridged
}

private func native1712(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1713(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1714(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1715(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native1716(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native1717(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LogisticRegressionModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native1718(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MissingIndicator).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1719(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MissingIndicator).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1720(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MissingIndicator).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1721(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let result = MissingIndicator(columns: p0)
  return result.bridged
}

private func native1722(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MissingIndicator).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1723(_ call: inout NativeCall) throws -> Value {
  return MissingLevel.level.bridged
}

private func native1724(_ call: inout NativeCall) throws -> Value {
  guard case MissingLevel.level = try (MissingLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1725(_ call: inout NativeCall) throws -> Value {
  return MissingLevel.zeros.bridged
}

private func native1726(_ call: inout NativeCall) throws -> Value {
  guard case MissingLevel.zeros = try (MissingLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1727(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Model.load(p0)
  return hostValue(result)
}

private func native1728(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayes).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1729(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayes).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1730(_ call: inout NativeCall) throws -> Value {
  let p0: Double = if let given0 = call.arguments[0] { try (Double).unbridged(given0) } else { 1 }
  let result = MultinomialNaiveBayes(smoothing: p0)
  return result.bridged
}

private func native1731(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayes).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1732(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayes).unbridged(call[0])
  let result = receiver.smoothing
  return result.bridged
}

private func native1733(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let result = receiver.classLogarithms
  return result.bridged
}

private func native1734(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native1735(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1736(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.evaluate(p0)
  return result.bridged
}

private func native1737(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.featureLogarithms(in: p0)
  return result.bridged
}

private func native1738(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let result = receiver.features
  return result.bridged
}

private func native1739(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1740(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1741(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let p0 = try ([String: Cell]).unbridged(call[1])
  let result = try receiver.predict(p0)
  return result.bridged
}

private func native1742(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.probabilities(p0)
  return result.bridged
}

private func native1743(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let result = try receiver.summary()
  return result.bridged
}

private func native1744(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MultinomialNaiveBayesModel).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native1745(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ClosedRange<Int>).unbridged(call[0])
  return NGrams.characters(p0).bridged
}

private func native1746(_ call: inout NativeCall) throws -> Value {
  guard case NGrams.characters(let p0) = try (NGrams).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1747(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ClosedRange<Int>).unbridged(call[0])
  return NGrams.charactersInWords(p0).bridged
}

private func native1748(_ call: inout NativeCall) throws -> Value {
  guard case NGrams.charactersInWords(let p0) = try (NGrams).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1749(_ call: inout NativeCall) throws -> Value {
  let p0 = try (ClosedRange<Int>).unbridged(call[0])
  return NGrams.words(p0).bridged
}

private func native1750(_ call: inout NativeCall) throws -> Value {
  guard case NGrams.words(let p0) = try (NGrams).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1751(_ call: inout NativeCall) throws -> Value {
  return NeighborWeighting.distance.bridged
}

private func native1752(_ call: inout NativeCall) throws -> Value {
  guard case NeighborWeighting.distance = try (NeighborWeighting).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1753(_ call: inout NativeCall) throws -> Value {
  return NeighborWeighting.uniform.bridged
}

private func native1754(_ call: inout NativeCall) throws -> Value {
  guard case NeighborWeighting.uniform = try (NeighborWeighting).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1755(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalizeRows).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1756(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalizeRows).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1757(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalizeRows).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1758(_ call: inout NativeCall) throws -> Value {
  let p0: RowNorm = if let given0 = call.arguments[0] { try (RowNorm).unbridged(given0) } else { .l2 }
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = NormalizeRows(p0, columns: p1)
  return result.bridged
}

private func native1759(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalizeRows).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1760(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalizeRows).unbridged(call[0])
  let result = receiver.norm
  return result.bridged
}

private func native1761(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1762(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1763(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.drop
  return result.bridged
}

private func native1764(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1765(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.infrequent
  return result.bridged
}

private func native1766(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: UnseenLevel = if let given1 = call.arguments[1] { try (UnseenLevel).unbridged(given1) } else { .ignore }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 1000 }
  let p3: InfrequentLevels = if let given3 = call.arguments[3] { try (InfrequentLevels).unbridged(given3) } else { .keep }
  let p4: DroppedLevel = if let given4 = call.arguments[4] { try (DroppedLevel).unbridged(given4) } else { .none }
  let p5: MissingLevel = if let given5 = call.arguments[5] { try (MissingLevel).unbridged(given5) } else { .zeros }
  let result = OneHot(columns: p0, unseen: p1, maximumLevels: p2, infrequent: p3, drop: p4, missing: p5)
  return result.bridged
}

private func native1767(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.maximumLevels
  return result.bridged
}

private func native1768(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1769(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.missing
  return result.bridged
}

private func native1770(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OneHot).unbridged(call[0])
  let result = receiver.unseen
  return result.bridged
}

private func native1771(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OrdinalEncoding).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1772(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OrdinalEncoding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1773(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OrdinalEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1774(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: [String: [String]] = if let given1 = call.arguments[1] { try ([String: [String]]).unbridged(given1) } else { [:] }
  let p2: UnseenCode = if let given2 = call.arguments[2] { try (UnseenCode).unbridged(given2) } else { .error }
  let result = OrdinalEncoding(columns: p0, order: p1, unseen: p2)
  return result.bridged
}

private func native1775(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OrdinalEncoding).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1776(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OrdinalEncoding).unbridged(call[0])
  let result = receiver.order
  return result.bridged
}

private func native1777(_ call: inout NativeCall) throws -> Value {
  let receiver = try (OrdinalEncoding).unbridged(call[0])
  let result = receiver.unseen
  return result.bridged
}

private func native1778(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return OutlierRule.deviations(p0).bridged
}

private func native1779(_ call: inout NativeCall) throws -> Value {
  guard case OutlierRule.deviations(let p0) = try (OutlierRule).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1780(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return OutlierRule.interquartile(p0).bridged
}

private func native1781(_ call: inout NativeCall) throws -> Value {
  guard case OutlierRule.interquartile(let p0) = try (OutlierRule).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1782(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  return OutlierRule.quantiles(from: p0, to: p1).bridged
}

private func native1783(_ call: inout NativeCall) throws -> Value {
  guard case OutlierRule.quantiles(let p0, let p1) = try (OutlierRule).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1784(_ call: inout NativeCall) throws -> Value {
  return OutlierTreatment.clip.bridged
}

private func native1785(_ call: inout NativeCall) throws -> Value {
  guard case OutlierTreatment.clip = try (OutlierTreatment).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1786(_ call: inout NativeCall) throws -> Value {
  return OutlierTreatment.flag.bridged
}

private func native1787(_ call: inout NativeCall) throws -> Value {
  guard case OutlierTreatment.flag = try (OutlierTreatment).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1788(_ call: inout NativeCall) throws -> Value {
  return OutlierTreatment.missing.bridged
}

private func native1789(_ call: inout NativeCall) throws -> Value {
  guard case OutlierTreatment.missing = try (OutlierTreatment).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1790(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Outliers).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1791(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Outliers).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1792(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Outliers).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1793(_ call: inout NativeCall) throws -> Value {
  let p0: OutlierRule = if let given0 = call.arguments[0] { try (OutlierRule).unbridged(given0) } else { .interquartile(1.5) }
  let p1: OutlierTreatment = if let given1 = call.arguments[1] { try (OutlierTreatment).unbridged(given1) } else { .clip }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let result = Outliers(p0, treatment: p1, columns: p2)
  return result.bridged
}

private func native1794(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Outliers).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1795(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Outliers).unbridged(call[0])
  let result = receiver.rule
  return result.bridged
}

private func native1796(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Outliers).unbridged(call[0])
  let result = receiver.treatment
  return result.bridged
}

private func native1797(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return Penalty.l2(p0).bridged
}

private func native1798(_ call: inout NativeCall) throws -> Value {
  guard case Penalty.l2(let p0) = try (Penalty).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1799(_ call: inout NativeCall) throws -> Value {
  return Penalty.none.bridged
}

private func native1800(_ call: inout NativeCall) throws -> Value {
  guard case Penalty.none = try (Penalty).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1801(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PolynomialFeatures).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1802(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PolynomialFeatures).unbridged(call[0])
  let result = receiver.degree
  return result.bridged
}

private func native1803(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PolynomialFeatures).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1804(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PolynomialFeatures).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1805(_ call: inout NativeCall) throws -> Value {
  let p0: Int = if let given0 = call.arguments[0] { try (Int).unbridged(given0) } else { 2 }
  let p1: Bool = if let given1 = call.arguments[1] { try (Bool).unbridged(given1) } else { false }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let result = PolynomialFeatures(degree: p0, interactionsOnly: p1, columns: p2)
  return result.bridged
}

private func native1806(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PolynomialFeatures).unbridged(call[0])
  let result = receiver.interactionsOnly
  return result.bridged
}

private func native1807(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PolynomialFeatures).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1808(_ call: inout NativeCall) throws -> Value {
  return PowerFamily.boxCox.bridged
}

private func native1809(_ call: inout NativeCall) throws -> Value {
  guard case PowerFamily.boxCox = try (PowerFamily).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1810(_ call: inout NativeCall) throws -> Value {
  return PowerFamily.yeoJohnson.bridged
}

private func native1811(_ call: inout NativeCall) throws -> Value {
  guard case PowerFamily.yeoJohnson = try (PowerFamily).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1812(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PowerTransform).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1813(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PowerTransform).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1814(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PowerTransform).unbridged(call[0])
  let result = receiver.family
  return result.bridged
}

private func native1815(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PowerTransform).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1816(_ call: inout NativeCall) throws -> Value {
  let p0: PowerFamily = if let given0 = call.arguments[0] { try (PowerFamily).unbridged(given0) } else { .yeoJohnson }
  let p1: Bool = if let given1 = call.arguments[1] { try (Bool).unbridged(given1) } else { true }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let result = PowerTransform(p0, standardizes: p1, columns: p2)
  return result.bridged
}

private func native1817(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PowerTransform).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1818(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PowerTransform).unbridged(call[0])
  let result = receiver.standardizes
  return result.bridged
}

private func native1819(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.classes
  return result.bridged
}

private func native1820(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1821(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.label
  return result.bridged
}

private func native1822(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1823(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.probabilities
  return result.bridged
}

private func native1824(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.probability
  return result.bridged
}

private func native1825(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Prediction).unbridged(call[0])
  let result = receiver.target
  return result.bridged
}

private func native1826(_ call: inout NativeCall) throws -> Value {
  return QuantileShape.normal.bridged
}

private func native1827(_ call: inout NativeCall) throws -> Value {
  guard case QuantileShape.normal = try (QuantileShape).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1828(_ call: inout NativeCall) throws -> Value {
  return QuantileShape.uniform.bridged
}

private func native1829(_ call: inout NativeCall) throws -> Value {
  guard case QuantileShape.uniform = try (QuantileShape).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1830(_ call: inout NativeCall) throws -> Value {
  let receiver = try (QuantileTransform).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1831(_ call: inout NativeCall) throws -> Value {
  let receiver = try (QuantileTransform).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1832(_ call: inout NativeCall) throws -> Value {
  let receiver = try (QuantileTransform).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1833(_ call: inout NativeCall) throws -> Value {
  let p0: QuantileShape = if let given0 = call.arguments[0] { try (QuantileShape).unbridged(given0) } else { .uniform }
  let p1: Int = if let given1 = call.arguments[1] { try (Int).unbridged(given1) } else { 1000 }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let result = QuantileTransform(p0, quantiles: p1, columns: p2)
  return result.bridged
}

private func native1834(_ call: inout NativeCall) throws -> Value {
  let receiver = try (QuantileTransform).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1835(_ call: inout NativeCall) throws -> Value {
  let receiver = try (QuantileTransform).unbridged(call[0])
  let result = receiver.quantiles
  return result.bridged
}

private func native1836(_ call: inout NativeCall) throws -> Value {
  let receiver = try (QuantileTransform).unbridged(call[0])
  let result = receiver.shape
  return result.bridged
}

private func native1837(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Rescale).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1838(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Rescale).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1839(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Rescale).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1840(_ call: inout NativeCall) throws -> Value {
  let p0: Rescaling = if let given0 = call.arguments[0] { try (Rescaling).unbridged(given0) } else { .minMax }
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = Rescale(p0, columns: p1)
  return result.bridged
}

private func native1841(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Rescale).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1842(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Rescale).unbridged(call[0])
  let result = receiver.method
  return result.bridged
}

private func native1843(_ call: inout NativeCall) throws -> Value {
  return Rescaling.maximumAbsolute.bridged
}

private func native1844(_ call: inout NativeCall) throws -> Value {
  guard case Rescaling.maximumAbsolute = try (Rescaling).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1845(_ call: inout NativeCall) throws -> Value {
  return Rescaling.minMax.bridged
}

private func native1846(_ call: inout NativeCall) throws -> Value {
  guard case Rescaling.minMax = try (Rescaling).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1847(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  return Rescaling.quantiles(from: p0, to: p1).bridged
}

private func native1848(_ call: inout NativeCall) throws -> Value {
  guard case Rescaling.quantiles(let p0, let p1) = try (Rescaling).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1849(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  return Rescaling.range(from: p0, to: p1).bridged
}

private func native1850(_ call: inout NativeCall) throws -> Value {
  guard case Rescaling.range(let p0, let p1) = try (Rescaling).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native1851(_ call: inout NativeCall) throws -> Value {
  return Rescaling.robust.bridged
}

private func native1852(_ call: inout NativeCall) throws -> Value {
  guard case Rescaling.robust = try (Rescaling).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1853(_ call: inout NativeCall) throws -> Value {
  return RowNorm.l1.bridged
}

private func native1854(_ call: inout NativeCall) throws -> Value {
  guard case RowNorm.l1 = try (RowNorm).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1855(_ call: inout NativeCall) throws -> Value {
  return RowNorm.l2.bridged
}

private func native1856(_ call: inout NativeCall) throws -> Value {
  guard case RowNorm.l2 = try (RowNorm).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1857(_ call: inout NativeCall) throws -> Value {
  return RowNorm.maximum.bridged
}

private func native1858(_ call: inout NativeCall) throws -> Value {
  guard case RowNorm.maximum = try (RowNorm).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1859(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectByVariance).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1860(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectByVariance).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1861(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectByVariance).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1862(_ call: inout NativeCall) throws -> Value {
  let p0: Double = if let given0 = call.arguments[0] { try (Double).unbridged(given0) } else { 0 }
  let p1: [String] = if let given1 = call.arguments[1] { try ([String]).unbridged(given1) } else { [] }
  let result = SelectByVariance(threshold: p0, columns: p1)
  return result.bridged
}

private func native1863(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectByVariance).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1864(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectByVariance).unbridged(call[0])
  let result = receiver.threshold
  return result.bridged
}

private func native1865(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectFeatures).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1866(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectFeatures).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1867(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectFeatures).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1868(_ call: inout NativeCall) throws -> Value {
  let p0: FeatureScore = if let given0 = call.arguments[0] { try (FeatureScore).unbridged(given0) } else { .anova }
  let p1: FeatureChoice = if let given1 = call.arguments[1] { try (FeatureChoice).unbridged(given1) } else { .best(10) }
  let p2: [String] = if let given2 = call.arguments[2] { try ([String]).unbridged(given2) } else { [] }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 0 }
  let result = SelectFeatures(p0, keeping: p1, columns: p2, seed: p3)
  return result.bridged
}

private func native1869(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectFeatures).unbridged(call[0])
  let result = receiver.keeping
  return result.bridged
}

private func native1870(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectFeatures).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1871(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectFeatures).unbridged(call[0])
  let result = receiver.score
  return result.bridged
}

private func native1872(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SelectFeatures).unbridged(call[0])
  let result = receiver.seed
  return result.bridged
}

private func native1873(_ call: inout NativeCall) throws -> Value {
  return SplitCriterion.entropy.bridged
}

private func native1874(_ call: inout NativeCall) throws -> Value {
  guard case SplitCriterion.entropy = try (SplitCriterion).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1875(_ call: inout NativeCall) throws -> Value {
  return SplitCriterion.gini.bridged
}

private func native1876(_ call: inout NativeCall) throws -> Value {
  guard case SplitCriterion.gini = try (SplitCriterion).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1877(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1878(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1879(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1880(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let result = Standardize(columns: p0)
  return result.bridged
}

private func native1881(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Standardize).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1882(_ call: inout NativeCall) throws -> Value {
  let result = StopWords.english
  return result.bridged
}

private func native1883(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1884(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1885(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1886(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.frequency
  return result.bridged
}

private func native1887(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: Tokenizer = if let given1 = call.arguments[1] { try (Tokenizer).unbridged(given1) } else { Tokenizer() }
  let p2: TextLimit = if let given2 = call.arguments[2] { try (TextLimit).unbridged(given2) } else { .count(1) }
  let p3: TextLimit = if let given3 = call.arguments[3] { try (TextLimit).unbridged(given3) } else { .share(1) }
  let p4: Int? = if let given4 = call.arguments[4] { try (Int?).unbridged(given4) } else { nil }
  let p5: TermFrequency = if let given5 = call.arguments[5] { try (TermFrequency).unbridged(given5) } else { .count }
  let p6: InverseDocumentFrequency = if let given6 = call.arguments[6] { try (InverseDocumentFrequency).unbridged(given6) } else { .smooth }
  let p7: TermNorm = if let given7 = call.arguments[7] { try (TermNorm).unbridged(given7) } else { .l2 }
  let result = TFIDF(columns: p0, tokenizer: p1, minimumDocuments: p2, maximumDocuments: p3, maximumTerms: p4, frequency: p5, inverse: p6, norm: p7)
  return result.bridged
}

private func native1888(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.inverse
  return result.bridged
}

private func native1889(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.maximumDocuments
  return result.bridged
}

private func native1890(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.maximumTerms
  return result.bridged
}

private func native1891(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1892(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.minimumDocuments
  return result.bridged
}

private func native1893(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.norm
  return result.bridged
}

private func native1894(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TFIDF).unbridged(call[0])
  let result = receiver.tokenizer
  return result.bridged
}

private func native1895(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1896(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1897(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1898(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fitTransforming(p0, target: p1)
  return Value.tuple([hostValue(result.0), result.1.bridged])
}

private func native1899(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let result = receiver.folds
  return result.bridged
}

private func native1900(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: TargetSmoothing = if let given1 = call.arguments[1] { try (TargetSmoothing).unbridged(given1) } else { .automatic }
  let p2: TargetKind = if let given2 = call.arguments[2] { try (TargetKind).unbridged(given2) } else { .automatic }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 5 }
  let p4: Int = if let given4 = call.arguments[4] { try (Int).unbridged(given4) } else { 0 }
  let result = TargetEncoding(columns: p0, smoothing: p1, kind: p2, folds: p3, seed: p4)
  return result.bridged
}

private func native1901(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native1902(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1903(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let result = receiver.seed
  return result.bridged
}

private func native1904(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TargetEncoding).unbridged(call[0])
  let result = receiver.smoothing
  return result.bridged
}

private func native1905(_ call: inout NativeCall) throws -> Value {
  return TargetKind.automatic.bridged
}

private func native1906(_ call: inout NativeCall) throws -> Value {
  guard case TargetKind.automatic = try (TargetKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1907(_ call: inout NativeCall) throws -> Value {
  return TargetKind.classes.bridged
}

private func native1908(_ call: inout NativeCall) throws -> Value {
  guard case TargetKind.classes = try (TargetKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1909(_ call: inout NativeCall) throws -> Value {
  return TargetKind.numbers.bridged
}

private func native1910(_ call: inout NativeCall) throws -> Value {
  guard case TargetKind.numbers = try (TargetKind).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1911(_ call: inout NativeCall) throws -> Value {
  return TargetSmoothing.automatic.bridged
}

private func native1912(_ call: inout NativeCall) throws -> Value {
  guard case TargetSmoothing.automatic = try (TargetSmoothing).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1913(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return TargetSmoothing.rows(p0).bridged
}

private func native1914(_ call: inout NativeCall) throws -> Value {
  guard case TargetSmoothing.rows(let p0) = try (TargetSmoothing).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1915(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1916(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1917(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1918(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: Tokenizer = if let given1 = call.arguments[1] { try (Tokenizer).unbridged(given1) } else { Tokenizer() }
  let p2: TextLimit = if let given2 = call.arguments[2] { try (TextLimit).unbridged(given2) } else { .count(1) }
  let p3: TextLimit = if let given3 = call.arguments[3] { try (TextLimit).unbridged(given3) } else { .share(1) }
  let p4: Int? = if let given4 = call.arguments[4] { try (Int?).unbridged(given4) } else { nil }
  let p5: Bool = if let given5 = call.arguments[5] { try (Bool).unbridged(given5) } else { false }
  let result = TermCounts(columns: p0, tokenizer: p1, minimumDocuments: p2, maximumDocuments: p3, maximumTerms: p4, presence: p5)
  return result.bridged
}

private func native1919(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let result = receiver.maximumDocuments
  return result.bridged
}

private func native1920(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let result = receiver.maximumTerms
  return result.bridged
}

private func native1921(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1922(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let result = receiver.minimumDocuments
  return result.bridged
}

private func native1923(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let result = receiver.presence
  return result.bridged
}

private func native1924(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermCounts).unbridged(call[0])
  let result = receiver.tokenizer
  return result.bridged
}

private func native1925(_ call: inout NativeCall) throws -> Value {
  return TermFrequency.count.bridged
}

private func native1926(_ call: inout NativeCall) throws -> Value {
  guard case TermFrequency.count = try (TermFrequency).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1927(_ call: inout NativeCall) throws -> Value {
  return TermFrequency.logarithm.bridged
}

private func native1928(_ call: inout NativeCall) throws -> Value {
  guard case TermFrequency.logarithm = try (TermFrequency).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1929(_ call: inout NativeCall) throws -> Value {
  return TermFrequency.presence.bridged
}

private func native1930(_ call: inout NativeCall) throws -> Value {
  guard case TermFrequency.presence = try (TermFrequency).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1931(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermHashes).unbridged(call[0])
  let result = receiver.buckets
  return result.bridged
}

private func native1932(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermHashes).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native1933(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermHashes).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1934(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermHashes).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1935(_ call: inout NativeCall) throws -> Value {
  let p0: [String] = if let given0 = call.arguments[0] { try ([String]).unbridged(given0) } else { [] }
  let p1: Tokenizer = if let given1 = call.arguments[1] { try (Tokenizer).unbridged(given1) } else { Tokenizer() }
  let p2: Int = if let given2 = call.arguments[2] { try (Int).unbridged(given2) } else { 1024 }
  let p3: Bool = if let given3 = call.arguments[3] { try (Bool).unbridged(given3) } else { true }
  let p4: TermNorm = if let given4 = call.arguments[4] { try (TermNorm).unbridged(given4) } else { .l2 }
  let result = TermHashes(columns: p0, tokenizer: p1, buckets: p2, signed: p3, norm: p4)
  return result.bridged
}

private func native1936(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermHashes).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1937(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermHashes).unbridged(call[0])
  let result = receiver.norm
  return result.bridged
}

private func native1938(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermHashes).unbridged(call[0])
  let result = receiver.signed
  return result.bridged
}

private func native1939(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TermHashes).unbridged(call[0])
  let result = receiver.tokenizer
  return result.bridged
}

private func native1940(_ call: inout NativeCall) throws -> Value {
  return TermNorm.l1.bridged
}

private func native1941(_ call: inout NativeCall) throws -> Value {
  guard case TermNorm.l1 = try (TermNorm).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1942(_ call: inout NativeCall) throws -> Value {
  return TermNorm.l2.bridged
}

private func native1943(_ call: inout NativeCall) throws -> Value {
  guard case TermNorm.l2 = try (TermNorm).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1944(_ call: inout NativeCall) throws -> Value {
  return TermNorm.none.bridged
}

private func native1945(_ call: inout NativeCall) throws -> Value {
  guard case TermNorm.none = try (TermNorm).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1946(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return TextLimit.count(p0).bridged
}

private func native1947(_ call: inout NativeCall) throws -> Value {
  guard case TextLimit.count(let p0) = try (TextLimit).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1948(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  return TextLimit.share(p0).bridged
}

private func native1949(_ call: inout NativeCall) throws -> Value {
  guard case TextLimit.share(let p0) = try (TextLimit).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1950(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1951(_ call: inout NativeCall) throws -> Value {
  let p0: WordRule = if let given0 = call.arguments[0] { try (WordRule).unbridged(given0) } else { .unicode }
  let p1: NGrams = if let given1 = call.arguments[1] { try (NGrams).unbridged(given1) } else { .words(1...1) }
  let p2: Bool = if let given2 = call.arguments[2] { try (Bool).unbridged(given2) } else { true }
  let p3: Int = if let given3 = call.arguments[3] { try (Int).unbridged(given3) } else { 2 }
  let p4: [String] = if let given4 = call.arguments[4] { try ([String]).unbridged(given4) } else { [] }
  let result = Tokenizer(words: p0, ngrams: p1, lowercase: p2, minimumLength: p3, stopWords: p4)
  return result.bridged
}

private func native1952(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let result = receiver.lowercase
  return result.bridged
}

private func native1953(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1954(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let result = receiver.minimumLength
  return result.bridged
}

private func native1955(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let result = receiver.ngrams
  return result.bridged
}

private func native1956(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let result = receiver.stopWords
  return result.bridged
}

private func native1957(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.terms(p0)
  return result.bridged
}

private func native1958(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let p0 = try (String).unbridged(call[1])
  let result = try receiver.tokens(p0)
  return result.bridged
}

private func native1959(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Tokenizer).unbridged(call[0])
  let result = receiver.words
  return result.bridged
}

private func native1960(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Transformer).self)
  let p0 = try (Table).unbridged(call[1])
  let result = try receiver.fit(p0)
  return hostValue(result)
}

private func native1961(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Transformer).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return hostValue(result)
}

private func native1962(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Transformer).self)
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fitTransforming(p0, target: p1)
  return Value.tuple([hostValue(result.0), result.1.bridged])
}

private func native1963(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native1964(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fit(p0, target: p1)
  return result.bridged
}

private func native1965(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let p0 = try (Table).unbridged(call[1])
  let p1 = try (String?).unbridged(call[2])
  let result = try receiver.fitTransforming(p0, target: p1)
  return Value.tuple([hostValue(result.0), result.1.bridged])
}

private func native1966(_ call: inout NativeCall) throws -> Value {
  let p0 = try [Value].unbridged(call[0]).map { v0 in try hostExistential(v0, as: (any Transformer).self) }
  let result = TransformerChain(p0)
  return result.bridged
}

private func native1967(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try TransformerChain.load(p0)
  return result.bridged
}

private func native1968(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native1969(_ call: inout NativeCall) throws -> Value {
  let receiver = try (TransformerChain).unbridged(call[0])
  let result = receiver.steps
  return result.map { hostValue($0) }.bridged
}

private func native1970(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return UnseenCode.code(p0).bridged
}

private func native1971(_ call: inout NativeCall) throws -> Value {
  guard case UnseenCode.code(let p0) = try (UnseenCode).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native1972(_ call: inout NativeCall) throws -> Value {
  return UnseenCode.error.bridged
}

private func native1973(_ call: inout NativeCall) throws -> Value {
  guard case UnseenCode.error = try (UnseenCode).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1974(_ call: inout NativeCall) throws -> Value {
  return UnseenCode.missing.bridged
}

private func native1975(_ call: inout NativeCall) throws -> Value {
  guard case UnseenCode.missing = try (UnseenCode).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1976(_ call: inout NativeCall) throws -> Value {
  return UnseenLevel.error.bridged
}

private func native1977(_ call: inout NativeCall) throws -> Value {
  guard case UnseenLevel.error = try (UnseenLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1978(_ call: inout NativeCall) throws -> Value {
  return UnseenLevel.ignore.bridged
}

private func native1979(_ call: inout NativeCall) throws -> Value {
  guard case UnseenLevel.ignore = try (UnseenLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1980(_ call: inout NativeCall) throws -> Value {
  return UnseenLevel.infrequent.bridged
}

private func native1981(_ call: inout NativeCall) throws -> Value {
  guard case UnseenLevel.infrequent = try (UnseenLevel).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1982(_ call: inout NativeCall) throws -> Value {
  return WordRule.asciiRuns.bridged
}

private func native1983(_ call: inout NativeCall) throws -> Value {
  guard case WordRule.asciiRuns = try (WordRule).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1984(_ call: inout NativeCall) throws -> Value {
  return WordRule.runs.bridged
}

private func native1985(_ call: inout NativeCall) throws -> Value {
  guard case WordRule.runs = try (WordRule).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1986(_ call: inout NativeCall) throws -> Value {
  return WordRule.spaces.bridged
}

private func native1987(_ call: inout NativeCall) throws -> Value {
  guard case WordRule.spaces = try (WordRule).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1988(_ call: inout NativeCall) throws -> Value {
  return WordRule.unicode.bridged
}

private func native1989(_ call: inout NativeCall) throws -> Value {
  guard case WordRule.unicode = try (WordRule).unbridged(call[0]) else { return .none }
  return [Value]().bridged
}

private func native1990(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Transformer).self)
  let result = p0 + p1
  return result.bridged
}

private func native1991(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any Transformer).self)
  let p1 = try hostExistential(call[1], as: (any Classifier).self)
  let result = p0 + p1
  return result.bridged
}

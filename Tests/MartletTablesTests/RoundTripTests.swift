// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import Testing

@testable import MartletTables

@Suite("Written and read again")
struct RoundTripTests {
  /// A random table of all types, with missing values, strange texts and extremes.
  static func table(_ random: inout RandomGenerator, missing: Bool = true) throws -> Table {
    let rows = 1 + random.draw(15)
    func values<Value>(_ make: () -> Value) -> [Value?] {
      (0..<rows).map { $0 > 0 && missing && random.draw(4) == 0 ? nil : make() }
    }
    var columns: [Column] = []
    for place in 0..<(1 + random.draw(9)) {
      let name = ["a", "b c", "\"q\"", "x,y", "ö\nz", "n", "'s", "\\", " t "][place]
      switch random.draw(9) {
      case 0:
        columns.append(
          Column(name, values { Int(truncatingIfNeeded: random.next()) >> random.draw(64) })
        )
      case 1: columns.append(Column(name, values { double(&random) }))
      case 2:
        let floats = values { Float(bitPattern: UInt32(truncatingIfNeeded: random.next())) }
        let numbers = floats.map { $0.map { $0.isNaN ? .nan : $0 } }
        columns.append(
          Column(
            name: name,
            storage: .float(numbers.map { $0 ?? .nan }),
            validity: Validity(count: rows) { numbers[$0] == nil }
          )
        )
      case 3: columns.append(Column(name, values { random.draw(2) == 0 }))
      case 4:
        columns.append(
          Column(name, values { CalendarDate(dayNumber: random.draw(3_000_000) - 700_000) })
        )
      case 5:
        let moments = values { random.draw(200_000_000_000) * 1_000_003 - 60_000_000_000_000_000 }
        columns.append(
          Column(
            name: name,
            storage: .dateTime(microseconds: moments.map { $0 ?? 0 }, zone: .utc),
            validity: Validity(count: rows) { moments[$0] == nil }
          )
        )
      case 6:
        let spans = values { Int(truncatingIfNeeded: random.next()) >> (1 + random.draw(60)) }
        columns.append(
          Column(
            name: name,
            storage: .duration(microseconds: spans.map { $0 ?? 0 }),
            validity: Validity(count: rows) { spans[$0] == nil }
          )
        )
      case 7: columns.append(try Column(name, categories: values { text(&random) }))
      default: columns.append(Column(name, values { text(&random) }))
      }
    }
    return try Table(columns)
  }

  private static func double(_ random: inout RandomGenerator) -> Double {
    switch random.draw(6) {
    case 0: return Double(random.draw(1000)) / 8
    case 1: return Double(random.draw(100))
    case 2:
      return [.nan, .infinity, -.infinity, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude][
        random.draw(6)
      ]
    default:
      let value = Double(bitPattern: random.next())
      return value.isNaN ? .nan : value
    }
  }

  private static func text(_ random: inout RandomGenerator) -> String {
    let letters = Array("ab1 \",;\n\r\t'\\ä漢😀\u{FEFF}\u{301}NA")
    return String((0..<random.draw(9)).map { _ in letters[random.draw(letters.count)] })
  }

  @Test("CSV with the types of the columns", arguments: 0..<400)
  func csv(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let table = try Self.table(&random)
    let separator = [",", ";", "\t", "|"][random.draw(4)]
    var missing = ["", "NA", "a", "-"][random.draw(4)]
    var text = ""
    do {
      text = try table.csvText(separator: separator, missing: missing)
    } catch let error as TableError {
      // Some value is spelt so, and would be lost.
      #expect(error.culprit == "missing")
      missing = "(none)"
      text = try table.csvText(separator: separator, missing: missing)
    }
    let format = CSVFormat(separator: separator, missing: [missing], types: table.columnTypes)
    let read = try Table.parse(csv: text, format: format)
    #expect(read == table, "seed \(seed): \(text)")
  }

  @Test("JSON in each layout, with the types of the columns", arguments: 0..<300)
  func json(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let table = try Self.table(&random)
    let texts = [
      try table.jsonText(), try table.jsonText(layout: .columns), try table.jsonLinesText(),
    ]
    for (place, text) in texts.enumerated() {
      var read = try place == 2 ? Table.parse(jsonLines: text) : Table.parse(json: text)
      #expect(read.columnNames == table.columnNames && read.rowCount == table.rowCount)
      for (name, type) in table.columnTypes { read = try read.converting(name, to: type) }
      #expect(read == table, "seed \(seed): \(text)")
    }
  }

  @Test("npy, without missing values", arguments: 0..<200)
  func npy(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let table = try Self.table(&random, missing: false)
    let bytes = try NumPyWriter(table: table).bytes()
    var read = try NumPyTable(bytes: bytes, file: nil).table()
    #expect(read.rowCount == table.rowCount && read.columnCount == table.columnCount)
    // Texts lose zeros at their end only, of which there are none here; categories become texts.
    for (place, column) in table.columns.enumerated() where column.type == .category {
      read = try read.converting(read.columnNames[place], to: .category)
    }
    for (read, column) in zip(read.columns, table.columns) {
      #expect(read.renamed(column.name) == column, "seed \(seed): \(column)")
    }
  }
}

@Suite("Datasets")
struct DatasetTests {
  @Test("every dataset is as its entry says", arguments: 0..<9)
  func entries(place: Int) throws {
    let tables = [
      Dataset.penguins(), Dataset.iris(), Dataset.wine(), Dataset.breastCancer(),
      Dataset.diabetes(), Dataset.digits(), Dataset.titanic(), Dataset.autoMPG(),
      Dataset.airlinePassengers(),
    ]
    let list = Dataset.list()
    #expect(list.rowCount == tables.count)
    let table = tables[place]
    #expect(try list["rows"].cells[place] == .int(table.rowCount))
    #expect(try list["columns"].cells[place] == .int(table.columnCount))
    let task = try list["task"].cells[place].description
    let target = task.split(separator: " ").last.map(String.init) ?? ""
    #expect(table.hasColumn(target))
    #expect(table.sources.count == 1)
  }

  @Test("what is known of some of them holds")
  func facts() throws {
    #expect(Dataset.titanic().missingCount == 3_855)
    #expect(try Dataset.breastCancer()["diagnosis"].levels == ["benign", "malignant"])
    // The means that scikit-learn's documentation gives of iris.
    let means = try ["sepal_length", "sepal_width", "petal_length", "petal_width"].map {
      try (Dataset.iris()[$0].mean() * 100).rounded() / 100
    }
    #expect(means == [5.84, 3.06, 3.76, 1.2])
    #expect(try Dataset.airlinePassengers()["passengers"].sum() == 40_363)
    #expect(try Dataset.digits()["label"].type == .int)
  }

  @Test("generated points follow their seed and their description")
  func generators() throws {
    #expect(try Dataset.blobs(seed: 3) == Dataset.blobs(seed: 3))
    #expect(try Dataset.blobs(seed: 3) != Dataset.blobs(seed: 4))
    let blobs = try Dataset.blobs(rows: 10, centers: 4, features: 3, deviation: 0)
    #expect(blobs.columnNames == ["x1", "x2", "x3", "cluster"])
    #expect(try blobs["x1"].unique().count == 4)
    let circles = try Dataset.circles(rows: 101, noise: 0, factor: 0.25)
    for row in 0..<circles.rowCount {
      let (x, y) = (try circles["x1"].doubles()[row], try circles["x2"].doubles()[row])
      let radius = (x * x + y * y).squareRoot()
      let expected = try circles["circle"].cells[row] == "0" ? 1.0 : 0.25
      // The series and one square root: a few units of the last place.
      #expect(abs(radius - expected) < 1e-14)
    }
    let moons = try Dataset.moons(rows: 50, noise: 0)
    #expect(try moons["x2"].doubles().allSatisfy { $0 >= -0.5 && $0 <= 1 })
    let classes = try Dataset.classification(rows: 90, classes: 3, seed: 1)
    #expect(try classes["class"].levels.count == 3 && classes.columnCount == 11)
    let line = try Dataset.regression(rows: 50, features: 1, informative: 1, noise: 0, seed: 2)
    let ratio = try line["target"].doubles()[0] / line["x1"].doubles()[0]
    for row in 0..<50 {
      let value = try line["x1"].doubles()[row] * ratio
      #expect(abs(value - (try line["target"].doubles()[row])) < 1e-9)
    }
    #expect(throws: TableError.self) { try Dataset.blobs(rows: 0) }
    #expect(throws: TableError.self) { try Dataset.moons(noise: -1) }
    #expect(throws: TableError.self) { try Dataset.circles(factor: 1) }
    #expect(throws: TableError.self) { try Dataset.classification(informative: 1, classes: 3) }
    #expect(throws: TableError.self) { try Dataset.regression(noise: .nan) }
  }
}

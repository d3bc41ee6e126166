// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import Testing

@Suite("Random CSV")
struct CSVRoundTripTests {
  @Test("a plain writer's text is read back as the same table", arguments: 0..<300)
  func roundTrip(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let table = try randomTable(&random)
    let text = write(table, &random)
    #expect(try Table.parse(csv: text, separator: ";") == table, "seed \(seed): \(text)")
  }

  @Test("no bytes bring the reader down", arguments: 0..<2_000)
  func anyText(seed: Int) throws {
    var random = RandomGenerator(seed: seed)
    let letters = Array("a1\"\",,\n\r;.- e+NtrufalsI0ä\u{301}😀\t\0")
    let text = String((0..<random.draw(40)).map { _ in letters[random.draw(letters.count)] })
    if let table = try? Table.parse(csv: text) {
      #expect(table.columns.allSatisfy { $0.count == table.rowCount })
      #expect(try !table.description.isEmpty && !table.describe().description.isEmpty)
    }
  }

  private func randomTable(_ random: inout RandomGenerator) throws -> Table {
    let rows = 1 + random.draw(12)
    var columns: [Column] = []
    for place in 0..<(2 + random.draw(4)) {
      let name = ["a", "b c", "\"q\"", "x;y", "ö\nz", "n"][place]
      func values<Value>(_ make: () -> Value) -> [Value?] {
        // The first row has a value, since a column without one is read as text.
        (0..<rows).map { $0 > 0 && random.draw(4) == 0 ? nil : make() }
      }
      switch random.draw(5) {
      case 0:
        columns.append(
          Column(name, values { Int(truncatingIfNeeded: random.next()) >> random.draw(60) })
        )
      case 1:
        // A half keeps the column from being read as whole numbers.
        columns.append(Column(name, [0.5] + values { randomDouble(&random) }.dropFirst()))
      case 2: columns.append(Column(name, values { random.draw(2) == 0 }))
      case 3: columns.append(Column(name, values { CalendarDate(dayNumber: random.draw(40_000)) }))
      default: columns.append(Column(name, ["text"] + values { randomText(&random) }.dropFirst()))
      }
    }
    return try Table(columns)
  }

  private func randomDouble(_ random: inout RandomGenerator) -> Double {
    switch random.draw(4) {
    case 0: Double(random.draw(1000)) / 8
    case 1: random.normal()
    case 2: .nan
    default:
      // Any finite number there is.
      Double(bitPattern: random.next() & ~(1 << 62))
    }
  }

  private func randomText(_ random: inout RandomGenerator) -> String {
    let letters = Array("ab1 \",;\n\r\tä漢😀")
    return String((0..<random.draw(8)).map { _ in letters[random.draw(letters.count)] })
  }

  private func write(_ table: Table, _ random: inout RandomGenerator) -> String {
    let lineEnd = ["\n", "\r\n"][random.draw(2)]
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    var lines = [table.columnNames.map(quoted).joined(separator: ";")]
    for row in 0..<table.rowCount {
      let fields = table.columns.map { column -> String in
        switch column.cell(row) {
        case .missing: return ""
        case .string(let text): return quoted(text)
        case .double(let value): return "\(value)"
        case let cell: return random.draw(3) == 0 ? quoted(cell.description) : cell.description
        }
      }
      lines.append(fields.joined(separator: ";"))
    }
    return lines.joined(separator: lineEnd) + (random.draw(2) == 0 ? lineEnd : "")
  }
}

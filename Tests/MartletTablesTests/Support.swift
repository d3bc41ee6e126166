// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
import MartletText
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Expects that `body` fails with an error of a kind, and that the error answers for itself.
func expectError(
  _ kind: TableError.Kind,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Any
) {
  do {
    let value = try body()
    Issue.record("expected \(kind), got \(value)", sourceLocation: sourceLocation)
  } catch let error as TableError {
    #expect(error.kind == kind, sourceLocation: sourceLocation)
    #expect(!error.message.isEmpty, sourceLocation: sourceLocation)
    #expect(error.description.hasPrefix(error.message), sourceLocation: sourceLocation)
  } catch {
    Issue.record("expected a TableError, got \(error)", sourceLocation: sourceLocation)
  }
}

/// The error that `body` fails with.
func tableError(
  sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Any
) throws -> TableError {
  do {
    let value = try body()
    Issue.record("expected an error, got \(value)", sourceLocation: sourceLocation)
  } catch let error as TableError {
    return error
  }
  throw NoError()
}

struct NoError: Error {}

/// The text of a file in the folder `Fixtures`.
func fixture(_ name: String) throws -> String {
  let path = fixturePath(name)
  guard let data = FileManager.default.contents(atPath: path) else { throw NoError() }
  return String(decoding: data, as: UTF8.self)
}

func fixturePath(_ name: String, file: String = #filePath) -> String {
  String(file[...(file.lastIndex(of: "/") ?? file.startIndex)]) + "Fixtures/\(name)"
}

extension Column {
  /// All values of the column.
  var cells: [Cell] { (0..<count).map { cell($0) } }
}

extension RandomGenerator {
  /// A whole number of a small range.
  mutating func draw(_ bound: Int) -> Int {
    (try? below(bound)) ?? 0
  }
}

/// A small table with every type and every kind of gap.
func sampleTable() throws -> Table {
  try Table([
    Column("name", ["ann", nil, "cid", "dee", "eve"]),
    Column("age", [31, 25, nil, 40, 25]),
    Column("mass", [61.5, nil, .nan, 80.25, 55]),
    Column("member", [true, false, nil, true, false]),
    Column(
      "born",
      [
        CalendarDate(year: 1995, month: 2, day: 3), nil,
        CalendarDate(year: 2000, month: 2, day: 29),
        CalendarDate(year: 1986, month: 12, day: 31), CalendarDate(year: 2001, month: 1, day: 1),
      ]
    ),
    Column("size", categories: ["M", "S", nil, "L", "M"], levels: ["S", "M", "L", "XL"]),
  ])
}

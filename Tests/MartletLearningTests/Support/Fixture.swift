// SPDX-License-Identifier: Apache-2.0

import MartletTables
import MartletText
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The files beside the tests.
enum Fixture {
  private static let folder: String = {
    let here = "\(#filePath)"
    let support = here.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(support)/Fixtures"
  }()

  /// The path of a file.
  static func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// A data set by the name of its file.
  static func table(_ name: String) throws -> Table {
    try Table(csv: "\(folder)/\(name).csv")
  }

  /// The reference results of one procedure.
  static func reference(_ id: String) throws -> Reference {
    let entries = try document()["entries"]?.arrayValue ?? []
    let entry = try #require(entries.first { $0["id"]?.stringValue == id }, "no reference \(id)")
    return Reference(entry: entry)
  }

  /// The test rows of each of five folds of a data set.
  static func folds(_ name: String) throws -> [[Int]] {
    let folds = try #require(try document()["folds"]?[name]?.arrayValue)
    return folds.map { ($0.arrayValue ?? []).compactMap(\.intValue) }
  }

  private static func document() throws -> JSONValue {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/references.json"))
    return try JSONValue.parse(bytes: Array(data))
  }
}

/// The expected values of one procedure, with their tolerance.
struct Reference {
  let entry: JSONValue

  /// The expected value under a path of keys.
  func value(_ path: String...) throws -> JSONValue {
    var value = entry["expected"]
    for key in path { value = value?[key] }
    return try #require(value, "no expected value \(path)")
  }

  /// An input of the procedure as texts.
  func input(_ key: String) -> [String] {
    (entry["inputs"]?[key]?.arrayValue ?? []).compactMap(\.stringValue)
  }

  /// Expects numbers to be those under a path, within the entry's tolerance.
  func expect(
    _ actual: [Double],
    _ path: String...,
    location: SourceLocation = #_sourceLocation
  ) throws {
    var expected = entry["expected"]
    for key in path { expected = expected?[key] }
    let numbers = flat(try #require(expected, "no expected value \(path)"))
    #expect(actual.count == numbers.count, sourceLocation: location)
    let absolute = entry["tolerance"]?["abs"]?.doubleValue ?? 0
    let relative = entry["tolerance"]?["rel"]?.doubleValue ?? 0
    for (place, (value, number)) in zip(actual, numbers).enumerated() {
      #expect(
        abs(value - number) <= absolute + relative * abs(number),
        "\(path.joined(separator: ".")), value \(place): \(value) instead of \(number)",
        sourceLocation: location
      )
    }
  }

  private func flat(_ value: JSONValue) -> [Double] {
    if let number = value.doubleValue { return [number] }
    return (value.arrayValue ?? []).flatMap(flat)
  }
}

extension Table {
  /// The rows whose place leaves the remainder 0 when divided by five, and the others.
  func splitByFives() throws -> (train: Table, test: Table) {
    let all = Array(0..<rowCount)
    return (try rows(all.filter { $0 % 5 != 0 }), try rows(all.filter { $0 % 5 == 0 }))
  }

  /// All rows but the given ones, and the given ones.
  func split(testRows: [Int]) throws -> (train: Table, test: Table) {
    let test = Set(testRows)
    return (
      try rows((0..<rowCount).filter { !test.contains($0) }),
      try rows((0..<rowCount).filter { test.contains($0) })
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

/// The expected values of one procedure of `statistics.json`, with their tolerance.
struct Oracle {
  let entry: JSONValue

  init(_ id: String) throws {
    let entries = try JSONValue.parse(fixture("statistics.json"))["entries"]?.arrayValue ?? []
    entry = try #require(entries.first { $0["id"]?.stringValue == id }, "no oracle \(id)")
  }

  /// The expected numbers under a path of keys, nested lists one after the other.
  func numbers(_ path: [String]) throws -> [Double] {
    var value = entry["expected"]
    for key in path { value = value?[key] }
    return flat(try #require(value, "no expected value \(path)"))
  }

  /// An input of the procedure.
  func input(_ key: String) -> [Double] { flat(entry["inputs"]?[key] ?? .null) }

  /// Expects numbers to be those under a path, within the entry's tolerance.
  func expect(
    _ actual: [Double],
    _ path: String...,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try numbers(path)
    #expect(actual.count == expected.count, sourceLocation: location)
    let absolute = entry["tolerance"]?["abs"]?.doubleValue ?? 0
    let relative = entry["tolerance"]?["rel"]?.doubleValue ?? 0
    for (place, (value, number)) in zip(actual, expected).enumerated() {
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

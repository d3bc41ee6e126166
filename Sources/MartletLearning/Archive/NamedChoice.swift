// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// An enumeration without associated values, kept by the names of its cases.
package protocol NamedChoice: Archivable, Equatable {
  /// The cases by their names in files, which never change.
  static var fileNames: KeyValuePairs<String, Self> { get }
}

extension NamedChoice {
  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("name", Self.fileNames.first { $0.value == self }?.key ?? "")
  }

  package init(from reader: ArchiveReader) throws {
    let name = try reader.string("name")
    guard let found = Self.fileNames.first(where: { $0.key == name }) else {
      throw reader.unknown("\(Self.archiveKind.replacing("-", with: " ")) \(name)")
    }
    self = found.value
  }
}

extension ArchiveReader {
  /// Whether something is as its type relies on; if not, that is damage to the file.
  func require(_ condition: Bool, _ problem: @autoclosure () -> String) throws {
    guard condition else { throw damaged(problem()) }
  }

  /// Different names of columns.
  func columnNames(_ key: String) throws -> [String] {
    let names = try strings(key)
    try require(areDistinct(names), "a column occurs twice in \"\(key)\"")
    return names
  }

  /// As many finite numbers as there are columns.
  func finite(_ key: String, count: Int) throws -> [Double] {
    let numbers = try values(key, as: Double.self, count: count)
    try require(numbers.allSatisfy(\.isFinite), "a number of \"\(key)\" is not finite")
    return numbers
  }

  /// As many positive, finite numbers as there are columns.
  func positive(_ key: String, count: Int) throws -> [Double] {
    let numbers = try finite(key, count: count)
    try require(numbers.allSatisfy { $0 > 0 }, "a number of \"\(key)\" is not positive")
    return numbers
  }
}

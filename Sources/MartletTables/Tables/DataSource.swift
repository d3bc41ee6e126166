// SPDX-License-Identifier: Apache-2.0

/// Where the values of a column came from.
///
/// It goes with each column through everything that keeps its values: filters, orders, joins. What is
/// computed has no source of its own.
public struct DataSource: Sendable, Hashable, CustomStringConvertible {
  /// The file, the address or the dataset.
  public let name: String
  /// How many bytes it had, where that is known.
  public let byteCount: Int?
  /// A sum over its bytes, such as `crc32 cbf43926`, where there is one.
  public let checksum: String?
  /// What was asked of a database, or which part of a file was read.
  public let query: String?
  /// Under which licence it may be used, where that is known.
  public let licence: String?
  /// Whose work it is, where that is known.
  public let citation: String?
  /// When it was fetched from the web, `nil` for all else.
  ///
  /// It is not part of what distinguishes a source from another, nor shown with it, so that a notebook
  /// run twice is the same.
  public let retrieved: DateTime?
  /// Whether it comes with the library.
  let isBuiltIn: Bool

  /// Describes a source.
  ///
  /// - Parameters:
  ///   - name: The file or the address.
  ///   - byteCount: How many bytes it had.
  ///   - checksum: A sum over its bytes.
  ///   - query: What was asked of a database, or which part of a file was read.
  ///   - retrieved: When it was fetched from the web.
  package init(
    _ name: String,
    byteCount: Int? = nil,
    checksum: String? = nil,
    query: String? = nil,
    retrieved: DateTime? = nil
  ) {
    self.name = name
    self.byteCount = byteCount
    self.checksum = checksum
    self.query = query
    self.retrieved = retrieved
    licence = nil
    citation = nil
    isBuiltIn = false
  }

  /// Describes a source with all that is known of it.
  init(
    name: String,
    byteCount: Int?,
    checksum: String?,
    query: String?,
    licence: String?,
    citation: String?,
    retrieved: DateTime?,
    isBuiltIn: Bool
  ) {
    self.name = name
    self.byteCount = byteCount
    self.checksum = checksum
    self.query = query
    self.licence = licence
    self.citation = citation
    self.retrieved = retrieved
    self.isBuiltIn = isBuiltIn
  }

  init(dataset entry: DatasetEntry) {
    name = "Dataset.\(entry.name)()"
    byteCount = nil
    checksum = nil
    query = nil
    retrieved = nil
    licence = entry.licence
    citation = entry.source
    isBuiltIn = true
  }

  /// The name and what else is known, in one line.
  public var description: String {
    [
      name, query, byteCount.map { "\(grouped($0)) bytes" }, checksum, citation, licence,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// The same source, of which a part was read.
  func asking(_ query: String) -> DataSource {
    DataSource(
      name,
      byteCount: byteCount,
      checksum: checksum,
      query: query,
      retrieved: retrieved
    )
  }

  /// Whether two are the same source with the same bytes, whenever they were fetched.
  public static func == (left: DataSource, right: DataSource) -> Bool {
    left.name == right.name && left.byteCount == right.byteCount && left.checksum == right.checksum
      && left.query == right.query && left.isBuiltIn == right.isBuiltIn
      && left.licence == right.licence && left.citation == right.citation
  }

  /// Hashes what distinguishes it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(checksum)
    hasher.combine(query)
  }

  /// The last part of the path or the address.
  var shortName: String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return shortened(last, to: 40)
  }
}

/// A source that columns share.
package final class DataOrigin: Sendable {
  package let source: DataSource

  package init(_ source: DataSource) { self.source = source }

  /// The source of rows of several, one below the other: of no more than two the names.
  static func joined(_ origins: [DataOrigin?]) -> DataOrigin? {
    var sources: [DataSource] = []
    for case let origin? in origins where !sources.contains(origin.source) {
      sources.append(origin.source)
    }
    if sources.count <= 1 { return origins.lazy.compactMap { $0 }.first }
    let names = sources.prefix(2).map(\.name).joined(separator: ", ")
    return DataOrigin(
      DataSource(sources.count == 2 ? names : "\(names) and \(sources.count - 2) more")
    )
  }
}

extension Table {
  /// Where the columns came from, each source once, in the order of the columns.
  public var sources: [DataSource] {
    var seen: Set<ObjectIdentifier> = []
    var sources: [DataSource] = []
    for column in columns {
      guard let origin = column.origin, seen.insert(ObjectIdentifier(origin)).inserted,
        !sources.contains(origin.source)
      else { continue }
      sources.append(origin.source)
    }
    return sources
  }

  /// The table with all its columns said to come from a source.
  package func from(_ source: DataSource) -> Table {
    let origin = DataOrigin(source)
    return Table(unchecked: columns.map { $0.from(origin) })
  }

  /// What stands below a shown table: the files and addresses it came from, the first two.
  var sourceLine: String? {
    let names = sources.filter { !$0.isBuiltIn }.map(\.shortName)
    guard !names.isEmpty else { return nil }
    return "from " + names.prefix(2).joined(separator: ", ")
      + (names.count > 2 ? " and \(names.count - 2) more" : "")
  }
}

extension Column {
  /// Where the values came from, `nil` if they were computed or written in a program.
  public var source: DataSource? { origin?.source }

  /// The same column, said to come from a source.
  package func from(_ origin: DataOrigin?) -> Column {
    var column = self
    column.origin = origin
    return column
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// Reads a table from an array that NumPy saved as `.npy`.
  ///
  /// The first dimension is the rows. An array of one dimension is the column `value`, one of more has
  /// the columns `column1`, `column2` and so on; the fields of records keep their names. Moments that
  /// are `NaT` are missing.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``.
  public init(npy path: String) throws {
    let bytes = try DataFile.contents(path)
    self = try NumPyTable(bytes: bytes, file: path).table().from(DataSource(path, bytes))
  }

  /// Reads a table from one of the arrays that NumPy saved as `.npz`.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - array: The name of the array; the only one by default.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``, also if there is no such
  ///   array.
  public init(npz path: String, array: String? = nil) throws {
    let bytes = try DataFile.contents(path)
    let archive = try ZipArchive(bytes, format: "npz", file: path)
    let names = archive.names.filter { $0.hasSuffix(".npy") }.map { String($0.dropLast(4)) }
    guard let name = array ?? (names.count == 1 ? names[0] : nil), names.contains(name) else {
      throw DataFileError(
        format: "npz",
        file: path,
        problem: array.map { "there is no array \"\($0)\"" } ?? "it holds several arrays",
        remedy: "Name one of them as in array: \"\(names.first ?? "x")\": \(listed(names))."
      )
    }
    self = try NumPyTable(bytes: try archive.contents("\(name).npy"), file: path).table()
      .from(DataSource(path, bytes, query: "array \(name)"))
  }

  /// Reads a table from an IDX file, as MNIST comes in.
  ///
  /// The first dimension is the rows, the others together the columns `column1`, `column2` and so on;
  /// a file of one dimension is the column `value`.
  ///
  /// - Parameter path: The path of the file; it may be compressed with gzip.
  /// - Throws: ``TableError`` of kind `unreadableFile`; ``DataFileError``.
  public init(idx path: String) throws {
    let bytes = try DataFile.contents(path)
    self = try IDXTable(bytes: bytes, file: path).table().from(DataSource(path, bytes))
  }
}

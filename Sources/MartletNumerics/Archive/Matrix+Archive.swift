// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension Archive {
  /// Reads a file, within the memory that a program may take and until it is interrupted.
  ///
  /// - Throws: ``ArchiveError``, `FileError`, `PermissionError`; ``Interrupted``; whatever refuses the
  ///   memory.
  package init(opening path: String) throws {
    try self.init(reading: path) { size in
      // The bytes, and the values made of them.
      try Execution.current.require(bytes: size.multipliedReportingOverflow(by: 2).partialValue)
    } whileReading: {
      try Execution.current.checkInterruption()
    }
  }
}

extension ArchiveKinds {
  /// The value that a file holds, of a type or a protocol.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - type: The type or protocol.
  ///   - expected: The type in a sentence, such as `a model`.
  /// - Returns: The value.
  /// - Throws: ``ArchiveError`` with the path; what ``Archive/init(opening:)`` throws.
  package func open<Value>(
    _ path: String,
    as type: Value.Type,
    expected: String
  ) throws -> Value {
    let archive = try Archive(opening: path)
    do {
      return try value(of: archive, as: type, expected: expected)
    } catch let error as ArchiveError {
      throw error.about(path)
    }
  }
}

extension Matrix: Archivable {
  package static let archiveKind = "matrix"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.buffer("values", values, shape: [rows, columns])
  }

  package init(from reader: ArchiveReader) throws {
    let shape = try reader.buffer("values").shape
    guard shape.count == 2, shape.allSatisfy({ $0 <= Matrix.maximumCount }) else {
      throw reader.damaged("a matrix has the shape \(shape.prefix(8))")
    }
    let values: [Double] = try reader.values("values")
    guard values.count <= Matrix.maximumCount else {
      throw reader.damaged("a matrix has \(values.count) values")
    }
    self.init(rows: shape[0], columns: shape[1], storage: values)
  }
}

extension Matrix {
  /// Opens a matrix that `save` has written.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The matrix that was saved.
  /// - Throws: ``ArchiveError`` for a file that is none of ours, is damaged, holds something else or
  ///   was written by a later version; an error of code `unreadable-file` or `not-allowed`.
  public static func load(_ path: String) throws -> Matrix {
    try ArchiveKinds.numerics.open(path, as: Matrix.self, expected: "a matrix")
  }
}

extension RandomGenerator: Archivable {
  package static let archiveKind = "random-generator"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.buffer("state", words)
  }

  package init(from reader: ArchiveReader) throws {
    let words = try reader.values("state", as: UInt64.self, count: 4)
    guard words.contains(where: { $0 != 0 }) else {
      throw reader.damaged("a random generator has no state")
    }
    self.init(words: words)
  }
}

extension ArchiveKinds {
  /// What this module can read from files.
  package static let numerics = ArchiveKinds([Matrix.self, RandomGenerator.self])
}

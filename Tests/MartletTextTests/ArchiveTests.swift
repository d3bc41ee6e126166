// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import MartletText

@Suite("Archives")
struct ArchiveTests {
  private static let example = Archive(
    kind: "example",
    header: ["names": ["é", "\u{0}\"\\"], "deep": [[["x"]]]],
    buffers: [
      ArchiveBuffer("flags", [true, false, true]),
      ArchiveBuffer("bytes", [UInt8]([1, 2, 3])),
      ArchiveBuffer("small", [Float(0.1), -.infinity], shape: [2, 1]),
      ArchiveBuffer(
        "numbers",
        [0.1, -0.0, .nan, .infinity, .leastNonzeroMagnitude, -1],
        shape: [2, 3]
      ),
      ArchiveBuffer("codes", [Int32.min, 0, .max]),
      ArchiveBuffer("counts", [Int.min, 0, .max]),
      ArchiveBuffer("none", [Double]()),
      ArchiveBuffer("one", [UInt64.max], shape: []),
      ArchiveBuffer("colors", [UInt32.max]),
    ]
  )

  /// A safetensors file with the given header and bytes after it.
  private static func file(_ header: String, _ bytes: [UInt8] = []) -> [UInt8] {
    withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) } + Array(header.utf8)
      + bytes
  }

  /// The same with a Martlet header.
  private static func file(martlet text: String) -> [UInt8] {
    file(JSONValue.object([("__metadata__", ["martlet": .string(text)])]).compactText)
  }

  private func trouble(_ bytes: [UInt8]) -> ArchiveError.Kind? {
    do throws(ArchiveError) {
      _ = try Archive(decoding: bytes)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test("What is encoded is decoded bit for bit")
  func roundTrip() throws {
    let bytes = try Self.example.encoded()
    let decoded = try Archive(decoding: bytes)
    #expect(decoded.kind == "example")
    #expect(decoded.header == Self.example.header)
    #expect(decoded.version == 1 && decoded.writer == martletVersion)
    #expect(decoded.buffers.count == Self.example.buffers.count)
    for buffer in Self.example.buffers { #expect(decoded[buffer.name] == buffer) }
    #expect(try decoded.encoded() == bytes)
    let numbers = try #require(decoded["numbers"]?.values(as: Double.self))
    let before = try #require(Self.example["numbers"]?.values(as: Double.self))
    #expect(numbers.map(\.bitPattern) == before.map(\.bitPattern))
    #expect(decoded["counts"]?.values(as: Int.self) == [.min, 0, .max])
    #expect(decoded["flags"]?.values(as: Bool.self) == [true, false, true])
    #expect(decoded["small"]?.values(as: Float.self) == [0.1, -.infinity])
    #expect(decoded["numbers"]?.values(as: Int.self) == nil)
  }

  @Test("Every element lies at a multiple of its size")
  func alignment() throws {
    let bytes = try Self.example.encoded()
    for buffer in try Archive(decoding: bytes).buffers where buffer.count > 0 {
      #expect(buffer.bytes.startIndex.isMultiple(of: buffer.element.size), "\(buffer.name)")
    }
  }

  @Test("The bytes of a file are fixed")
  func golden() throws {
    let archive = Archive(
      kind: "k",
      header: [:],
      buffers: [ArchiveBuffer("b", [true]), ArchiveBuffer("a", [1.0])]
    )
    let header =
      #"{"__metadata__":{"martlet":"{\"format\":\"martlet\",\"version\":1,\"writer\":\"\#(martletVersion)\","#
      + #"\"kind\":\"k\",\"content\":{}}"},"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"#
      + #""b":{"dtype":"BOOL","shape":[1],"data_offsets":[8,9]}}"#
    let padded = header + String(repeating: " ", count: (8 - header.utf8.count % 8) % 8)
    #expect(try archive.encoded() == Self.file(padded, [0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 1]))
  }

  @Test("A file that ends too early is cut off, wherever it ends")
  func truncated() throws {
    let bytes = try Self.example.encoded()
    for count in 9..<bytes.count {
      guard case .truncated(_, count) = trouble(Array(bytes[..<count])) else {
        Issue.record("\(count) bytes")
        continue
      }
    }
  }

  @Test(
    "A header that does not describe the bytes is damage",
    arguments: [
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[0,4]}}"#,
      #"{"a":{"dtype":"F64","shape":[-1],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F64","shape":[1.0],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F64","shape":1,"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F64","data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F64","shape":[1]}}"#,
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[0]}}"#,
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[0,"x",8]}}"#,
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[-8,0]}}"#,
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[8,0]}}"#,
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[4,12]}}"#,
      #"{"a":{"dtype":"F128","shape":[1],"data_offsets":[0,16]}}"#,
      #"{"a":{"shape":[1],"data_offsets":[0,8]}}"#,
      #"{"a":7}"#,
      // The product of the shape overflows to what the offsets say.
      #"{"a":{"dtype":"F64","shape":[4611686018427387904,4],"data_offsets":[0,0]}}"#,
      #"{"a":{"dtype":"U8","shape":[9223372036854775807,9223372036854775807],"data_offsets":[0,1]}}"#,
      #"{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,16]}}"#,
      // Two share bytes; a gap; a name twice; bytes that belong to none.
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"b":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"b":{"dtype":"F64","shape":[1],"data_offsets":[4,12]}}"#,
      #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F64","shape":[1],"data_offsets":[8,16]}}"#,
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"a":{"dtype":"F64","shape":[1],"data_offsets":[8,16]}}"#,
      #"{"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}}"#,
      #"{"__metadata__":{"martlet":1}}"#, #"{"__metadata__":[]}"#, #"{"__metadata__":null}"#,
      #"{]"#, #"{"a":"#, #"{"a":1}}"#, "{\"\u{FFFF}",
    ]
  )
  func damaged(header: String) {
    guard case .damaged = trouble(Self.file(header, [UInt8](repeating: 0, count: 16))) else {
      Issue.record("\(String(describing: trouble(Self.file(header))))")
      return
    }
  }

  @Test(
    "Absurd sizes are cut off files or foreign ones, and cost no memory",
    arguments: [
      file(
        #"{"a":{"dtype":"U8","shape":[9223372036854775807],"data_offsets":[0,9223372036854775807]}}"#
      ),
      file(#"{"a":{"dtype":"F64","shape":[1000000000000],"data_offsets":[0,8000000000000]}}"#),
      [0, 0, 0, 2, 0, 0, 0, 0] + Array("{}".utf8),
      [1, 0, 0, 2, 0, 0, 0, 0] + Array("{}".utf8),
      [UInt8](repeating: 255, count: 8) + Array("{}".utf8),
      [0, 0, 0, 0, 0, 0, 0, 0] + Array("{}".utf8),
      file("{\"a\":" + String(repeating: "[", count: 10_000)),
    ]
  )
  func absurd(bytes: [UInt8]) {
    #expect(trouble(bytes) != nil)
  }

  @Test("A Martlet header that lacks something is damage")
  func damagedMartletHeader() throws {
    for text in [
      "", "[]", "{}", #"{"format":"martlet"}"#, #"{"format":"martlet","version":0,"writer":"1"}"#,
      #"{"format":"martlet","version":1}"#, #"{"format":"martlet","version":1,"writer":"1"}"#,
      #"{"format":"martlet","version":1,"writer":"1","kind":"k"}"#,
      #"{"format":"other","version":1,"writer":"1","kind":"k","content":0}"#,
      String(repeating: "[", count: 1000),
    ] {
      guard case .damaged = trouble(Self.file(martlet: text)) else {
        Issue.record("\(text.prefix(100))")
        continue
      }
    }
    let good = #"{"format":"martlet","version":1,"writer":"1","kind":"k","content":0,"more":1}"#
    #expect(trouble(Self.file(martlet: good)) == nil)
  }

  @Test("A file of a later version says which Martlet opens it")
  func laterVersion() throws {
    let text = #"{"format":"martlet","version":7,"writer":"3.2.0","kind":"k","content":0}"#
    let bytes = Self.file(martlet: text)
    #expect(trouble(bytes) == .newerVersion(found: 7, supported: 1, writer: "3.2.0"))
    let error = ArchiveError(try #require(trouble(bytes))).about("a.martlet")
    #expect(error.description.contains("\"a.martlet\" is in version 7"))
    #expect(error.description.hasSuffix("Open it with Martlet 3.2.0 or a later one."))
  }

  @Test(
    "A file of another format is called by its name",
    arguments: [
      ([], "empty"), (Array("PK\u{3}\u{4}....".utf8), "ZIP"),
      ([0x80, 0x04, 0x95, 0, 0, 0, 0, 0, 0, 0, 0], "pickle"),
      ([0x89] + Array("HDF\r\n\u{1A}\n........".utf8), "HDF5"),
      ([0x93] + Array("NUMPY\u{1}\u{0}".utf8), "NumPy"), (Array("PAR1....".utf8), "Parquet"),
      (Array("ARROW1\0\0".utf8), "Arrow"), (Array("SQLite format 3\0".utf8), "SQLite"),
      ([0x1F, 0x8B, 8, 0], "gzip"), (Array("a,b\n1,2\n".utf8), "CSV"),
      (Array("é;b\n1;2\n".utf8), "CSV"), (Array(" {\"a\": 1}".utf8), "JSON"),
      (Array("{\"cells\": []}".utf8), "notebook"), (Array("Hello".utf8), "text file"),
      ([0, 1, 2, 3], "no file that Martlet has written"), ([0], "no file"), ([0x80], "no file"),
      (file("{}"), "another program"),
      (
        file(
          #"{"__metadata__":{"format":"pt"},"a":{"dtype":"BF16","shape":[1],"data_offsets":[0,2]}}"#,
          [0, 0]
        ), "another program"
      ),
    ] as [([UInt8], String)]
  )
  func foreign(bytes: [UInt8], name: String) throws {
    let kind = try #require(trouble(bytes))
    guard case .foreignFile(let found, let remedy) = kind else {
      Issue.record("\(kind)")
      return
    }
    #expect(found.contains(name))
    #expect(!remedy.isEmpty)
  }

  @Test("CSV with another separator is offered the separator")
  func separator() throws {
    let error = ArchiveError(try #require(trouble(Array("a;b\n1;2\n".utf8)))).about("a.csv")
    #expect(error.description.contains(#"`Table(csv: "…", separator: ";")`"#))
    #expect(error.culprit == "a.csv")
  }

  @Test("A bit that is turned in any byte gives an archive or an error")
  func turnedBits() throws {
    let bytes = try Self.example.encoded()
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      if let archive = try? Archive(decoding: changed) {
        #expect(try Archive(decoding: archive.encoded()).buffers.count == archive.buffers.count)
      }
    }
  }

  @Test("A header that could not be read again is not written")
  func tooLarge() {
    let file = Safetensors(metadata: [("text", String(repeating: "x", count: 900))])
    #expect(throws: ArchiveError(.tooLarge(header: 928, limit: 927))) {
      try file.encoded(headerLimit: 927)
    }
    #expect(throws: Never.self) { try file.encoded(headerLimit: 928) }
  }

  @Test("Files are written in one step and read again; permissions apply")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/a.martlet"
    try Self.example.write(to: path)
    let again = try Archive(reading: path)
    #expect(again.header == Self.example.header)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.martlet"])
    Permissions.$current.withValue(Permissions(Permissions.Rules())) {
      #expect(throws: PermissionError.self) { try Archive(reading: path) }
      #expect(throws: PermissionError.self) { try Self.example.write(to: path) }
    }
    try Files.write(Array("a,b\n".utf8), to: path)
    #expect {
      try Archive(reading: path)
    } throws: { error in
      (error as? ArchiveError)?.path == path
    }
    #expect(throws: FileError.self) { try Archive(reading: folder + "/none") }
  }
}

// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import MartletText
import Synchronization
import Testing

/// A folder with a notebook's folder in it, which goes away with the test.
private final class Place {
  let outside: String
  let folder: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    outside = "\(base)/martlet-permissions-\(UInt64.random(in: .min ... .max))"
    folder = outside + "/book"
    try FileManager.default.createDirectory(
      atPath: folder + "/data/.hidden",
      withIntermediateDirectories: true
    )
    for path in [
      "secret", "book/open", "book/data/deep", "book/.env", "book/data/.hidden/x", "books",
    ] {
      try Data(path.utf8).write(to: URL(filePath: "\(outside)/\(path)"))
    }
    for (name, target) in [
      ("link-out", "../secret"), ("link-in", "data/deep"), ("up", ".."), ("loop", "loop"),
      ("dangling", "../new"), ("dangling-in", "new"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(name)",
        withDestinationPath: target
      )
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: outside) }
}

/// Answers questions and remembers them.
private final class Person: Sendable {
  private let state: Mutex<(answers: [String?], questions: [String])>

  init(_ answers: String?...) { state = Mutex((answers, [])) }

  var questions: [String] { state.withLock { $0.questions } }

  func ask(_ question: String) -> String? {
    state.withLock { state in
      state.questions.append(question)
      return state.answers.isEmpty ? nil : state.answers.removeFirst()
    }
  }
}

@Suite("Permissions")
struct PermissionsTests {
  private let place: Place

  init() throws { place = try Place() }

  /// Does something with what the rules allow.
  private func within(
    _ rules: Permissions.Rules? = nil,
    _ person: Person = Person(),
    _ body: () throws -> Void
  ) throws {
    let permissions = Permissions(rules ?? Permissions.Rules(folder: place.folder)) {
      person.ask($0)
    }
    return try Permissions.$current.withValue(permissions, operation: body)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Files.read("\(place.folder)/\(path)"), as: UTF8.self)
  }

  @Test(
    "A notebook reads what is in its folder, also through links and folders",
    arguments: ["open", "data/deep", "link-in", "data/../open", "./data//deep", "up/book/open"]
  )
  func inside(_ path: String) throws {
    try within { () throws in #expect(try text(path).hasPrefix("book/")) }
  }

  @Test(
    "What is outside or hidden is refused, whether or not it is there",
    arguments: [
      "../secret", "link-out", "up/secret", "../books", "../nothing", "dangling", ".env",
      "data/.hidden/x", "../book/../secret", "../../../../../../../etc/passwd", "up/nothing",
    ]
  )
  func outside(_ path: String) throws {
    try within { () throws in
      #expect(throws: PermissionError.self) { try text(path) }
      #expect(throws: PermissionError.self) { try Files.names(in: "\(place.folder)/\(path)") }
      #expect(throws: PermissionError.self) {
        try Files.write([1], to: "\(place.folder)/\(path)")
      }
      #expect(Files.namesIfAllowed(in: "\(place.folder)/\(path)").isEmpty)
    }
    #expect(try text("../secret") == "secret")
    #expect(!FileManager.default.fileExists(atPath: place.outside + "/new"))
  }

  @Test("Devices, other processes and circles of links give nothing")
  func odd() throws {
    try within { () throws in
      for path in ["/dev/stdin", "/proc/self/environ", "/proc/self/mem", "/dev/fd/0", "/"] {
        #expect(throws: (any Error).self) { try Files.read(path) }
      }
      #expect(throws: FileError.self) { try text("loop") }
      #expect(throws: FileError.self) { try Files.read("") }
      #expect(throws: FileError.self) { try Files.read("open\0") }
    }
  }

  @Test("A folder allows all that is in it and nothing beside it; reading is not writing")
  func rules() throws {
    let rules = Permissions.Rules(readable: [place.outside + "/secret", place.folder + "/data"])
    try within(rules) { () throws in
      #expect(try text("../secret") == "secret")
      #expect(try text("data/.hidden/x") == "book/data/.hidden/x")
      #expect(try Files.names(in: place.folder + "/data") == [".hidden/", "deep"])
      #expect(throws: PermissionError.self) { try text("open") }
      #expect(throws: PermissionError.self) { try Files.write([], to: place.folder + "/data/new") }
    }
    try within(Permissions.Rules(writable: [place.outside + "/made"])) { () throws in
      try Files.write(Array("x".utf8), to: place.outside + "/made")
      #expect(throws: PermissionError.self) { try Files.read(place.outside + "/made") }
    }
    // The root as a notebook's folder would be everything.
    try within(Permissions.Rules(folder: "/")) { () throws in
      #expect(throws: PermissionError.self) { try Files.read("/etc/passwd") }
    }
  }

  @Test("The person is asked what really would be read, and their answer counts as far as it goes")
  func asking() throws {
    let secret = place.outside + "/secret"
    let person = Person("once", "no", "this session", nil)
    try within(nil, person) { () throws in
      #expect(try text("link-out") == "secret")
      #expect(person.questions == ["Allow reading \(secret)? once / this session / no "])
      #expect(throws: PermissionError.self) { try text("../secret") }
      // A cell that has been refused does not ask on and on.
      #expect(throws: PermissionError.self) { try text("link-out") }
      #expect(person.questions.count == 2)
      Permissions.current?.beginCell()
      #expect(try text("../secret") == "secret")
      #expect(try text("up/secret") == "secret")
      #expect(person.questions.count == 3)
      // What was allowed is reading this file, nothing else.
      #expect(throws: PermissionError.self) { try Files.write([], to: secret) }
      #expect(throws: PermissionError.self) { try Files.names(in: place.outside) }
    }
    for answer in ["", "maybe", "never", "NO", "not once"] {
      try within(nil, Person(answer)) { () throws in
        #expect(throws: PermissionError.self) { try text("../secret") }
      }
    }
  }

  @Test("Nobody to ask: the error names the option; a name cannot write the question")
  func wording() throws {
    try within { () throws in
      let error = try #require(throws: PermissionError.self) { try text("../secret") }
      #expect(error.message.contains("there is nobody to ask"))
      #expect(error.remedy?.contains("--allow-read \(place.outside)/secret") == true)
      #expect(error.culprit == place.folder + "/../secret")
    }
    let person = Person("no")
    try within(nil, person) { () throws in
      #expect(throws: PermissionError.self) {
        try Files.read("/x\n\u{202E}' ? \u{1B}[2K once")
      }
    }
    #expect(
      person.questions == [
        "Allow reading /x\\u{a}\\u{202e}' ? \\u{1b}[2K once? once / this session / no "
      ]
    )
  }

  @Test("Hosts are allowed one by one, by name or with their port")
  func hosts() throws {
    try within(Permissions.Rules(hosts: ["example.org", "localhost:5432"])) { () throws in
      try Permissions.check(Need(host: "Example.ORG", port: 443, address: "https://example.org/a"))
      try Permissions.check(Need(host: "localhost", port: 5432, address: "postgres://localhost/a"))
      for (host, port) in [("localhost", 80), ("org", 443), ("www.example.org", 443)] {
        let need = Need(host: host, port: port, address: "https://\(host)/")
        let error = try #require(throws: PermissionError.self) { try Permissions.check(need) }
        #expect(error.remedy?.contains("--allow-net \(host)") == true)
      }
    }
    let person = Person("this session")
    try within(nil, person) { () throws in
      for path in ["a", "b"] {
        try Permissions.check(Need(host: "a.org", port: 443, address: "https://a.org/\(path)"))
      }
    }
    #expect(person.questions == ["Allow reading https://a.org/a? once / this session / no "])
  }

  @Test("Writing replaces a file in one step, keeps its mode and follows links only within reach")
  func writing() throws {
    try within { () throws in
      chmod("\(place.folder)/open", 0o600)
      try Files.write(Array("new".utf8), to: "\(place.folder)/open")
      #expect(try text("open") == "new")
      var information = stat()
      stat("\(place.folder)/open", &information)
      #expect(information.st_mode & 0o777 == 0o600)
      try Files.write(Array("linked".utf8), to: "\(place.folder)/link-in")
      #expect(try text("data/deep") == "linked")
      try Files.write(Array("made".utf8), to: "\(place.folder)/dangling-in")
      #expect(try text("new") == "made")
      #expect(throws: FileError.self) { try Files.write([], to: "\(place.folder)/data") }
      #expect(throws: FileError.self) { try Files.write([], to: "\(place.folder)/none/x") }
      #expect(try Files.names(in: place.folder).filter { $0.hasPrefix(".") } == [".env"])
    }
  }

  @Test("Exchanging a file for a link while it is read never gives what lies outside")
  func race() throws {
    let path = place.folder + "/open"
    let done = Flag()
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) { [folder = place.folder] in
      while !done.isSet {
        unlink("\(folder)/swap")
        symlink("../secret", "\(folder)/swap")
        rename("\(folder)/swap", path)
        try? Data("inside".utf8).write(to: URL(filePath: "\(folder)/swap"))
        rename("\(folder)/swap", path)
      }
    }
    try within { () throws in
      for _ in 0..<3000 {
        guard let bytes = try? Files.read(path) else { continue }
        #expect(bytes != Array("secret".utf8))
      }
    }
    done.set()
    group.wait()
  }

  @Test("Without permissions in force a program may do what its user may")
  func unrestricted() throws {
    #expect(try text("../secret") == "secret")
    try Permissions.check(Need(host: "example.org", address: "https://example.org"))
    try Permissions.$current.withValue(.everything) { () throws in
      #expect(try text(".env") == "book/.env")
    }
  }
}

/// Set once, by another thread.
private final class Flag: Sendable {
  private let value = Atomic(false)
  var isSet: Bool { value.load(ordering: .relaxed) }
  func set() { value.store(true, ordering: .relaxed) }
}

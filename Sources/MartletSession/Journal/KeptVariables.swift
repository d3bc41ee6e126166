// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// The contents of a saved session: what there is, by names of parts that hold the values.
///
/// A file of `%save` has the parts in it; a journal has a file for each. Reading one takes nothing for
/// granted: what has another form is damaged.
struct KeptVariables: Sendable, Equatable {
  /// A variable.
  struct Variable: Sendable, Equatable {
    var name: String
    /// As a cell writes it.
    var type: String
    var isMutable: Bool
    /// The place in ``cells`` of the cell that declared it.
    var cell: Int
    /// The part with its value; `nil` if functions speak of it and its value is not kept.
    var part: String?
  }

  /// A variable that is not kept.
  struct Loss: Sendable, Equatable {
    var name: String
    var type: String
    /// What the cell was called that declared it.
    var cell: String
    var reason: String
  }

  var cells: [SessionImage.Cell] = []
  var variables: [Variable] = []
  var losses: [Loss] = []
  /// The state of the session's generator of random numbers.
  var generator: UInt64?

  /// More of anything than this is in no session.
  private static let countLimit = 200_000

  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("cells", .array(cells.map { ["name": .string($0.name), "text": .string($0.text)] })),
      (
        "variables",
        .array(
          variables.map {
            [
              "name": .string($0.name), "type": .string($0.type), "mutable": .bool($0.isMutable),
              "cell": .int($0.cell), "part": $0.part.map { .string($0) } ?? .null,
            ]
          }
        )
      ),
      (
        "lost",
        .array(
          losses.map {
            [
              "name": .string($0.name), "type": .string($0.type), "cell": .string($0.cell),
              "reason": .string($0.reason),
            ]
          }
        )
      ),
    ]
    if let generator { members.append(("generator", .string(String(generator, radix: 16)))) }
    return .object(members)
  }
}

extension KeptVariables {
  /// Reads what ``json`` has written.
  init(_ json: JSONValue) throws {
    func list(_ key: String) throws -> [JSONValue] {
      guard let list = json[key]?.arrayValue, list.count <= Self.countLimit else {
        throw KeptFileError.damaged("its list of \(key)")
      }
      return list
    }
    func text(_ json: JSONValue, _ key: String) throws -> String {
      guard let text = json[key]?.stringValue else {
        throw KeptFileError.damaged("its list of contents")
      }
      return text
    }
    cells = try list("cells").map {
      SessionImage.Cell(name: try text($0, "name"), text: try text($0, "text"))
    }
    let cells = cells
    variables = try list("variables").map {
      guard let isMutable = $0["mutable"]?.boolValue, let cell = $0["cell"]?.intValue,
        cells.indices.contains(cell)
      else { throw KeptFileError.damaged("its list of variables") }
      return Variable(
        name: try text($0, "name"),
        type: try text($0, "type"),
        isMutable: isMutable,
        cell: cell,
        part: $0["part"]?.stringValue
      )
    }
    guard Set(variables.map(\.name)).count == variables.count else {
      throw KeptFileError.damaged("its list of variables")
    }
    losses = try list("lost").map {
      Loss(
        name: try text($0, "name"),
        type: try text($0, "type"),
        cell: try text($0, "cell"),
        reason: try text($0, "reason")
      )
    }
    generator = json["generator"]?.stringValue.flatMap { UInt64($0, radix: 16) }
  }
}

/// The value of a variable as a part: its data, its numbers and the parts with the library's values.
enum VariablePart {
  static let kind = "variable"

  /// Puts a value into the form of a part.
  static func archive(_ value: EncodedValue, hosts: [String]) -> Archive {
    let text: JSONValue = [
      "content": value.content,
      "shapes": .object(value.shapes.map { (key: $0.name, value: $0.shape) }),
    ]
    var buffers = [ArchiveBuffer("value", Array(text.compactText.utf8))]
    for (number, buffer) in value.buffers.enumerated() {
      switch buffer {
      case .integers(let words): buffers.append(ArchiveBuffer("b\(number)", words))
      case .numbers(let numbers): buffers.append(ArchiveBuffer("b\(number)", numbers))
      case .truths(let truths): buffers.append(ArchiveBuffer("b\(number)", truths))
      }
    }
    return Archive(
      kind: kind,
      header: ["hosts": .array(hosts.map { .string($0) })],
      buffers: buffers
    )
  }

  /// Takes a part apart.
  static func value(of archive: Archive) throws -> (value: EncodedValue, hosts: [String]) {
    guard archive.kind == kind, let hosts = archive.header["hosts"]?.arrayValue,
      let text = archive["value"]?.values(as: UInt8.self)
    else { throw KeepingError("damaged: it is no value of a variable") }
    guard let json = try? JSONValue.parse(bytes: text, refusingDuplicates: true),
      let content = json["content"], let shapes = json["shapes"]?.objectValue
    else { throw KeepingError("damaged: its value has another form") }
    var buffers: [EncodedValue.Buffer] = []
    while let buffer = archive["b\(buffers.count)"] {
      if let words = buffer.values(as: Int64.self) {
        buffers.append(.integers(words.map { Int(truncatingIfNeeded: $0) }))
      } else if let numbers = buffer.values(as: Double.self) {
        buffers.append(.numbers(numbers))
      } else if let truths = buffer.values(as: UInt8.self) {
        buffers.append(.truths(truths))
      } else {
        throw KeepingError("damaged: its numbers are of another type")
      }
    }
    let value = EncodedValue(
      content: content,
      shapes: shapes.map { (name: $0.key, shape: $0.value) },
      buffers: buffers
    )
    return (value, hosts.map { $0.stringValue ?? "" })
  }
}

/// Why a file of saved variables cannot be used.
package struct KeptFileError: MartletError, Equatable {
  /// What is wrong with it.
  let detail: String

  static func damaged(_ what: String) -> KeptFileError {
    KeptFileError(detail: "\(what) is damaged")
  }

  package var code: String { "unreadable-session" }
  package var message: String { "These are no variables of a session: \(detail)." }
  package var remedy: String? { "Load a file that %save wrote; Model.load reads a model." }
}

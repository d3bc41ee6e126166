// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// Where parts of a saved session go.
protocol PartStore {
  /// Keeps the value of a variable, and gives the name of its part.
  mutating func put(_ variable: String, _ archive: Archive) throws -> String
  /// Keeps a value of the library, each once, and gives the name of its part and its size.
  mutating func put(_ host: HostObject, limit: Int) throws -> (name: String, size: Int)
}

/// Writes the variables that a session has held.
struct CaptureWriter<Store: PartStore> {
  var store: Store
  /// The most bytes of all parts together.
  let limit: Int
  /// Whether there is no more time.
  let isOver: () -> Bool

  /// Writes what can be kept and lists the rest.
  mutating func write(_ capture: SessionCapture) -> KeptVariables {
    var kept = KeptVariables(cells: capture.cells, generator: capture.generator)
    var size = 0
    // What several variables have in common is counted once.
    var counted: Set<String> = []
    for variable in capture.variables {
      do {
        let (value, hosts) = try variable.encoded(limit: limit - size, isOver: isOver)
        var parts: [String] = []
        var own = 0
        for host in hosts {
          let part = try store.put(host, limit: limit - size - own)
          if counted.insert(part.name).inserted { own += part.size }
          parts.append(part.name)
        }
        let archive = VariablePart.archive(value, hosts: parts)
        own += archive.buffers.map(\.bytes.count).reduce(0, +)
        guard size + own <= limit else { throw Self.tooLarge(limit) }
        guard var image = variable.image(nil).map(KeptVariables.Variable.init) else {
          throw KeepingError("its type has no name")
        }
        image.part = try store.put(variable.name, archive)
        size += own
        kept.variables.append(image)
      } catch {
        // Functions that speak of it are declared with it, so its type must be known.
        if let image = variable.image(nil) { kept.variables.append(.init(image)) }
        guard variable.isWanted else { continue }
        kept.losses.append(
          KeptVariables.Loss(
            name: variable.name,
            type: variable.type,
            cell: variable.cell,
            reason: Self.reason(error)
          )
        )
      }
    }
    return kept
  }

  static func tooLarge(_ limit: Int) -> KeepingError {
    KeepingError("there is no room for it in the \(max(1, limit >> 20)) MB that may be kept")
  }

  /// Why something is not kept, as a clause.
  private static func reason(_ error: any Error) -> String {
    if let error = error as? any MartletError {
      let text = error.message
      return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
    return (error as? KeepingError)?.description ?? "\(error)"
  }
}

extension KeptVariables.Variable {
  init(_ image: SessionImage.Variable) {
    self.init(
      name: image.name,
      type: image.type,
      isMutable: image.isMutable,
      cell: image.cell,
      part: nil
    )
  }
}

/// The parts of a file of `%save`, in memory.
struct FileParts: PartStore {
  private(set) var buffers: [ArchiveBuffer] = []
  private var known: [ObjectIdentifier: (name: String, size: Int)] = [:]
  // Keeps the objects, so that no other one is taken for one of them.
  private var held: [HostObject] = []

  mutating func put(_ variable: String, _ archive: Archive) throws -> String {
    add(try archive.encoded())
  }

  mutating func put(_ host: HostObject, limit: Int) throws -> (name: String, size: Int) {
    if let known = known[ObjectIdentifier(host)] { return known }
    let bytes = try LibraryArchive.archive(host.any).encoded()
    guard bytes.count <= limit else { throw CaptureWriter<FileParts>.tooLarge(limit) }
    let part = (name: add(bytes), size: bytes.count)
    known[ObjectIdentifier(host)] = part
    held.append(host)
    return part
  }

  private mutating func add(_ bytes: [UInt8]) -> String {
    let name = "part\(buffers.count)"
    buffers.append(ArchiveBuffer(name, bytes))
    return name
  }
}

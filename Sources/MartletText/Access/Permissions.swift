// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What a program may reach outside of itself, and how somebody is asked for more.
///
/// A host runs foreign code inside `Permissions.$current.withValue(…) { … }`. A compiled program that
/// uses the library has none, and may do what its user may. Whatever opens a file or a connection for
/// a cell goes through ``Files`` or calls ``check(_:)``.
package final class Permissions: Sendable {
  /// Those of the work under way; `nil` where no host has set any.
  @TaskLocal package static var current: Permissions?

  /// What is allowed without a question.
  package struct Rules: Sendable, Equatable {
    /// The folder in which everything but hidden files may be read and written; `nil` if nothing may.
    package var folder: String?
    /// Files, and folders with all that they hold, that may be read.
    package var readable: [String]
    /// Files, and folders with all that they hold, that may be written.
    package var writable: [String]
    /// Hosts that may be reached, as `name` or `name:port`.
    package var hosts: [String]

    /// Makes rules; those that are left out allow nothing.
    package init(
      folder: String? = nil,
      readable: [String] = [],
      writable: [String] = [],
      hosts: [String] = []
    ) {
      self.folder = folder
      self.readable = readable
      self.writable = writable
      self.hosts = hosts
    }
  }

  /// What the person answered; `nil` from `ask` means that there is nobody to ask.
  package typealias Ask = @Sendable (_ question: String) throws -> String?

  private struct State {
    var granted: Set<Need.Grant> = []
    var refused: Set<Need.Grant> = []
  }

  private let folder: RealPath?
  private let readable: [RealPath]
  private let writable: [RealPath]
  private let hosts: Set<String>
  private let ask: Ask
  private let allowsEverything: Bool
  private let state = Mutex(State())

  /// Makes permissions; paths are taken to where they really lead now.
  package init(_ rules: Rules, ask: @escaping Ask = { _ in nil }) {
    folder = rules.folder.flatMap { RealPath(resolving: $0) }
    readable = rules.readable.compactMap { RealPath(resolving: $0) }
    writable = rules.writable.compactMap { RealPath(resolving: $0) }
    hosts = Set(rules.hosts.map { $0.lowercased() })
    self.ask = ask
    allowsEverything = false
  }

  private init(everything: Bool) {
    folder = nil
    readable = []
    writable = []
    hosts = []
    ask = { _ in nil }
    allowsEverything = everything
  }

  /// For work that is the program's own and not a cell's.
  package static let everything = Permissions(everything: true)
  private static let nothing = Permissions(everything: false)
  private static let isSealed = Atomic(false)

  /// From now on, work of this process for which no host has set permissions may reach nothing.
  ///
  /// Task-local values do not reach threads that are started by hand: where cells run, forgetting to
  /// hand them on must refuse and not allow.
  package static func seal() { isSealed.store(true, ordering: .relaxed) }

  /// What restricts the work under way; `nil` if nothing does.
  static var inForce: Permissions? {
    let found = current ?? (isSealed.load(ordering: .relaxed) ? nothing : nil)
    return found?.allowsEverything == true ? nil : found
  }

  /// Forgets what was refused: a new cell may ask again.
  package func beginCell() { state.withLock { $0.refused = [] } }

  /// Makes sure that a need of the work under way is allowed, and asks the person where it is not.
  ///
  /// - Throws: ``PermissionError``; whatever interrupts the question.
  package static func check(_ need: Need) throws { try inForce?.check(need) }

  /// Whether a need is allowed as things are, without asking.
  package static func allows(_ need: Need) -> Bool { inForce?.allows(need) ?? true }

  func allows(_ need: Need) -> Bool {
    if state.withLock({ $0.granted.contains(where: { $0.covers(need.grant) }) }) { return true }
    guard let place = need.place else {
      return hosts.contains(need.host) || hosts.contains("\(need.host):\(need.port ?? 0)")
    }
    if let folder, !folder.isRoot, let below = place.below(folder), !below.isHidden { return true }
    return (need.isWriting ? writable : readable).contains { place.below($0) != nil }
  }

  func check(_ need: Need) throws {
    if allows(need) { return }
    let refusedBefore = state.withLock { $0.refused.contains(need.grant) }
    guard !refusedBefore, let answer = try ask("Allow \(need.text)? once / this session / no ")
    else { throw PermissionError(need: need, wasRefused: refusedBefore) }
    // Only what is meant as consent is taken for it.
    switch answer.lowercased().filter({ $0.isLetter }) {
    case "once", "o", "yes", "y": return
    case "thissession", "session", "s": state.withLock { _ = $0.granted.insert(need.grant) }
    default:
      state.withLock { _ = $0.refused.insert(need.grant) }
      throw PermissionError(need: need, wasRefused: true)
    }
  }
}

/// Something outside of the program that a part of it is about to use.
package struct Need: Sendable, Equatable {
  /// What a permission for a session is given for.
  struct Grant: Sendable, Hashable {
    var action: Action
    var target: String

    /// Whether it allows the other as well: a folder that may be listed shows its files' names only.
    func covers(_ other: Grant) -> Bool { self == other }
  }

  enum Action: Sendable, Hashable { case read, list, write, connect }

  let action: Action
  /// Where a file really is; `nil` for a host.
  let place: RealPath?
  /// The name of the host in small letters, and its port.
  let host: String
  let port: Int?
  /// The path or address as the program has it.
  let written: String

  init(_ action: Action, _ place: RealPath, written: String) {
    self.action = action
    self.place = place
    host = ""
    port = nil
    self.written = written
  }

  /// The need to talk to a host; `address` is what a person is asked about.
  package init(host: String, port: Int? = nil, address: String) {
    action = .connect
    place = nil
    self.host = host.lowercased()
    self.port = port
    written = address
  }

  var grant: Grant {
    Grant(action: action, target: place?.text ?? "\(host):\(port ?? 0)")
  }

  var isWriting: Bool { action == .write }

  /// The need in words: `reading /data/prices.csv`.
  var text: String {
    switch action {
    case .read: "reading \(target)"
    case .list: "listing the folder \(target)"
    case .write: "writing \(target)"
    case .connect:
      // What a statement does there, nobody can tell from here.
      "\(written.hasPrefix("postgresql:") ? "using the database" : "reading") "
        + Self.harmless(written)
    }
  }

  /// The file, as a person can judge it.
  var target: String { Self.harmless(place?.text ?? host) }

  /// The option that allows it.
  var flag: String {
    switch action {
    case .read, .list: "--allow-read \(Self.quoted(target))"
    case .write: "--allow-write \(Self.quoted(target))"
    case .connect: "--allow-net \(Self.quoted(target))"
    }
  }

  /// The text on one line, without signs that turn or hide what stands beside them.
  private static func harmless(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown.count > 300 ? "\(shown.prefix(140)) … \(shown.suffix(140))" : shown
  }

  private static func quoted(_ text: String) -> String {
    let plain = text.allSatisfy { $0.isLetter || $0.isNumber || "/._-:".contains($0) }
    return plain ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}

/// Thrown when a program wants to reach what it may not.
package struct PermissionError: MartletError, Equatable {
  /// What it wanted.
  package let need: Need
  /// Whether a person has said no; otherwise there was nobody to ask.
  let wasRefused: Bool

  package var code: String { "not-allowed" }

  package var message: String {
    let subject = need.text.prefix(1).uppercased() + need.text.dropFirst()
    if wasRefused { return "\(subject) was not allowed." }
    let reason =
      switch need.action {
      case .connect: "a notebook may reach no other machine"
      default: "it is hidden or outside of the notebook's folder"
      }
    return "\(subject) is not allowed: \(reason), and there is nobody to ask."
  }

  package var remedy: String? {
    wasRefused
      ? "Run the cell again and answer `once` or `this session`."
      : "Give \(need.flag) to `martlet run`, or to `martlet install` for Jupyter."
  }

  package var culprit: String? { need.written }
}

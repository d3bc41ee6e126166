// SPDX-License-Identifier: Apache-2.0

import Dispatch
import MartletLanguage
import MartletText
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a session keeps its journal, and how much.
package struct JournalPlace: Sendable {
  /// The notebook's folder.
  package var folder: String
  /// The name of the notebook's file; `nil` if nobody has said it.
  package var notebook: String?
  /// The most bytes of a journal.
  package var limit: Int
  /// The most seconds that writing it may take.
  package var seconds: Double
  /// From how many seconds on what a cell did is kept, whatever it was.
  package var patience: Double

  /// A place; a journal has 512 MB and 10 seconds and is written behind cells of more than one second,
  /// unless something else is said.
  package init(
    folder: String,
    notebook: String? = nil,
    limit: Int = 512 << 20,
    seconds: Double = 10,
    patience: Double = 1
  ) {
    self.folder = folder
    self.notebook = notebook
    self.limit = limit
    self.seconds = seconds
    self.patience = patience
  }
}

/// Keeps the variables of a session beside it, for the case that it breaks off.
///
/// ``checkpoint(_:number:)`` only hands over; a thread of low priority turns values into files. Each
/// value has a file of its own, and the list of them is replaced last, in one step: whenever the
/// process dies, there is the whole of the older state or of the newer one.
final class Journal: Sendable {
  private struct Job: Sendable {
    var capture: SessionCapture
    var number: Int
  }

  private struct State: Sendable {
    var isWorking = false
    var isClosed = false
    /// The newest state that waits to be written; an older one that still waits is not needed.
    var job: Job?
    /// The first cell since the last job, and whether it is to be written.
    var next: JournalList.Next?
    var isNextNew = false
    /// A journal whose contents this session has taken over.
    var adopted: String?
    /// Whether there is a list yet.
    var hasList = false
  }

  let place: JournalPlace
  private let folder: JournalFolder
  private let name: String
  private let state = Mutex(State())
  // Touched only by the one thread that works, and by `close` once there is none.
  private let writing = Mutex<Writing?>(nil)
  private let isCancelled = Atomic(false)
  private let idle = DispatchGroup()

  /// Prepares one, and writes nothing before the first checkpoint; `nil` without such a folder.
  init?(_ place: JournalPlace) {
    guard let folder = JournalFolder(home: place.folder) else { return nil }
    self.place = place
    self.folder = folder
    let title = (place.notebook ?? "session").map { character in
      character.isASCII && (character.isLetter || character.isNumber || character == "-")
        ? character : "_"
    }
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    name = "\(String(title.prefix(80)))-\(random)"
  }

  // MARK: From the thread that runs cells

  /// Keeps what the session has held, soon.
  func checkpoint(_ capture: SessionCapture, number: Int) {
    start { state in
      state.job = Job(capture: capture, number: number)
      state.next = nil
      state.isNextNew = false
    }
  }

  /// Notes that a cell begins, if it is the first that the journal knows nothing of.
  func begin(_ number: Int, _ code: String) {
    // Not the lock of the files: it is held as long as they are written.
    guard state.withLock({ ($0.hasList || $0.isWorking) && $0.next == nil }) else { return }
    start { state in
      state.next = JournalList.Next(number: number, line: Self.firstLine(code))
      state.isNextNew = true
    }
  }

  /// The line of code by which a person knows a cell.
  private static func firstLine(_ code: String) -> String {
    let lines = CommandCell(code).code.split(separator: "\n").lazy
      .map { $0.drop { $0 == " " || $0 == "\t" } }
    let line = lines.first { !$0.isEmpty && !$0.hasPrefix("//") } ?? ""
    return String(line.prefix(JournalList.lineLimit))
  }

  private func start(_ change: (inout State) -> Void) {
    let isNeeded = state.withLock { state in
      guard !state.isClosed else { return false }
      change(&state)
      if state.isWorking { return false }
      state.isWorking = true
      return true
    }
    guard isNeeded else { return }
    idle.enter()
    if !QuietThread.start({ self.work() }) {
      state.withLock { state in
        state.isWorking = false
        state.job = nil
      }
      idle.leave()
    }
  }

  /// Waits until everything that was handed over is written.
  func wait() { idle.wait() }

  /// The newest journal of this notebook whose session broke off.
  func crashed() -> JournalFolder.Found? {
    folder.found().first { $0.list.notebook == place.notebook && $0.name != name }
  }

  /// The journal of that name is removed once this session has written one of its own.
  func adopt(_ name: String) { state.withLock { $0.adopted = name } }

  /// Ends; the journal goes away unless it is to be kept.
  func close(keeps: Bool) {
    state.withLock { state in
      state.isClosed = true
      if !keeps { state.job = nil }
    }
    if !keeps { isCancelled.store(true, ordering: .relaxed) }
    // Who still writes then leaves no list, and without one there is no journal.
    guard idle.wait(timeout: .now() + .seconds(keeps ? 5 : 2)) == .success else { return }
    let wasThere = writing.withLock { writing in
      defer { writing = nil }
      return writing != nil
    }
    guard wasThere, !keeps else { return }
    // Nor does anybody want what broke off before this session, which went well.
    for found in folder.found() where found.list.notebook == place.notebook {
      folder.remove(found.name)
    }
    folder.remove(name)
  }

  // MARK: On the quiet thread

  private func work() {
    defer { idle.leave() }
    while true {
      let (job, next) = state.withLock { state in
        // The job first: what it finds beside its list is of an older one.
        let next = state.job == nil && state.isNextNew ? state.next : nil
        if state.job == nil {
          state.isNextNew = false
          if next == nil { state.isWorking = false }
        }
        defer { state.job = nil }
        return (state.job, next)
      }
      if let job {
        write(job)
      } else if let next {
        writing.withLock { writing in
          _ = writing?.folder.write(
            Array(next.json.compactText.utf8),
            to: JournalFolder.nextName,
            isDurable: false
          )
        }
      } else {
        return
      }
    }
  }

  private func write(_ job: Job) {
    let now = Self.now()
    writing.withLock { writing in
      if writing == nil {
        folder.prune(now: now)
        writing = folder.root(creates: true)?.folder(name, creates: true).flatMap(Writing.init)
      }
      guard var current = writing else { return }
      let end = ContinuousClock.now + .seconds(place.seconds)
      let isCancelled = { [self] in self.isCancelled.load(ordering: .relaxed) }
      let isOver = { isCancelled() || ContinuousClock.now > end }
      current.isOver = isOver
      var writer = CaptureWriter(store: current, limit: place.limit, isOver: isOver)
      let kept = writer.write(job.capture)
      current = writer.store
      current.isOver = { false }
      defer { writing = current }
      guard !isCancelled() else { return }
      let list = JournalList(
        notebook: place.notebook,
        written: now,
        number: job.number,
        kept: kept
      )
      // The cells before this moment are not to be run again, whatever happens next.
      let text = Array(list.json.compactText.utf8)
      guard current.folder.write(text, to: JournalFolder.listName) else { return }
      current.removeUnused(but: kept)
      let adopted = state.withLock { state in
        state.hasList = true
        defer { state.adopted = nil }
        return state.adopted
      }
      if let adopted { folder.remove(adopted) }
    }
  }

  /// The time in seconds since 1970.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec)
  }
}

/// The files of a journal, and what is in them.
private struct Writing: PartStore, @unchecked Sendable {
  // Used by one thread at a time, under the journal's lock.
  let folder: HiddenFolder
  private let lock: HiddenLock
  var isOver: () -> Bool = { false }
  private var number = 0
  private var variables: [String: Entry] = [:]
  private var hosts: [ObjectIdentifier: HostEntry] = [:]

  private struct Entry {
    var part: String
    var hash: Int
    var size: Int
  }

  /// A value of the library never changes; the object tells whether it is still the same one.
  private struct HostEntry {
    weak var object: HostObject?
    var part: String
    var size: Int
  }

  init?(_ folder: HiddenFolder) {
    guard let lock = folder.lock(JournalFolder.lockName) else { return nil }
    self.folder = folder
    self.lock = lock
  }

  mutating func put(_ variable: String, _ archive: Archive) throws -> String {
    let bytes = try archive.encoded()
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    let hash = hasher.finalize()
    if let known = variables[variable], known.hash == hash, known.size == bytes.count {
      return known.part
    }
    let part = try write(bytes, "v")
    variables[variable] = Entry(part: part, hash: hash, size: bytes.count)
    return part
  }

  mutating func put(_ host: HostObject, limit: Int) throws -> (name: String, size: Int) {
    if let known = hosts[ObjectIdentifier(host)], known.object === host {
      guard known.size <= limit else { throw CaptureWriter<Writing>.tooLarge(limit) }
      return (known.part, known.size)
    }
    if isOver() { throw KeepingError("there was no time to keep it") }
    let bytes = try LibraryArchive.archive(host.any).encoded()
    guard bytes.count <= limit else { throw CaptureWriter<Writing>.tooLarge(limit) }
    let part = try write(bytes, "h")
    hosts[ObjectIdentifier(host)] = HostEntry(object: host, part: part, size: bytes.count)
    return (part, bytes.count)
  }

  private mutating func write(_ bytes: [UInt8], _ letter: String) throws -> String {
    number += 1
    let part = "\(letter)\(number)"
    guard folder.write(bytes, to: part, isOver: isOver) else {
      throw KeepingError("it could not be written in time")
    }
    return part
  }

  /// Removes the files that the list does not name any more.
  mutating func removeUnused(but kept: KeptVariables) {
    let parts = Set(kept.variables.compactMap(\.part))
    variables = variables.filter { parts.contains($0.value.part) }
    hosts = hosts.filter { $0.value.object != nil }
    let used = parts.union(hosts.values.map(\.part))
    for name in folder.names()
    where !used.contains(name) && name != JournalFolder.listName
      && name != JournalFolder.nextName && name != JournalFolder.lockName
    {
      folder.remove(name)
    }
  }
}

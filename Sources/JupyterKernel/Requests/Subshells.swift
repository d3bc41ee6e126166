// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The shells that clients have made beside the main one.
final class Subshells: Sendable {
  /// How many there can be at a time; each has a thread.
  static let limit = 64

  private struct State: Sendable {
    /// In the order of their making.
    var lanes: [RequestLane] = []
    var isClosed = false
  }

  private let state = Monitor(State())
  private let lateness: Int

  init(lateness: Int) {
    self.lateness = lateness
  }

  /// All of them, oldest first.
  var all: [RequestLane] { state.update { $0.lanes } }

  /// The one of a name.
  func lane(_ id: String) -> RequestLane? {
    state.update { $0.lanes.first { $0.subshell == id } }
  }

  /// Makes one; `start` starts its thread.
  func create(_ start: (RequestLane) throws -> Void) throws(RequestError) -> RequestLane {
    let lane = RequestLane(subshell: randomName(), lateness: lateness)
    let problem: RequestError? = state.update { state in
      if state.isClosed { return .unsupported("The kernel is ending.") }
      guard state.lanes.count < Self.limit else {
        return .unsupported("There are \(Self.limit) subshells already. Delete one of them first.")
      }
      do { try start(lane) } catch { return .unsupported("\(error)") }
      state.lanes.append(lane)
      return nil
    }
    if let problem { throw problem }
    return lane
  }

  /// Takes one away.
  func remove(_ id: String) -> RequestLane? {
    state.update { state in
      guard let place = state.lanes.firstIndex(where: { $0.subshell == id }) else { return nil }
      return state.lanes.remove(at: place)
    }
  }

  /// Lets no more be made, and returns those that there are.
  func close() -> [RequestLane] {
    state.update { state in
      state.isClosed = true
      return state.lanes
    }
  }
}

extension Dispatcher {
  /// Serves a `create_subshell_request`.
  func createSubshell() throws(RequestError) -> Answer {
    try requireSubshells()
    let lane = try subshells.create { lane in
      try outlet.startThread { [self] in serve(lane) }
    }
    return Answer(content: ["status": "ok", "subshell_id": .string(lane.subshell ?? "")])
  }

  /// Serves a `delete_subshell_request`: what runs there is interrupted, what waits is aborted.
  func deleteSubshell(_ content: RequestContent) throws(RequestError) -> Answer {
    try requireSubshells()
    let id = try content.text("subshell_id")
    guard let lane = subshells.remove(id) else { throw .unknownSubshell(id) }
    lane.close()
    interrupt(lane)
    return Answer(content: ["status": "ok"])
  }

  /// Serves a `list_subshell_request`.
  func listSubshells() throws(RequestError) -> Answer {
    try requireSubshells()
    let names = subshells.all.map { JSONValue.string($0.subshell ?? "") }
    return Answer(content: ["status": "ok", "subshell_id": .array(names)])
  }

  private func requireSubshells() throws(RequestError) {
    guard backend.servesConcurrently else {
      throw .unsupported("This kernel has no subshells.")
    }
  }
}

extension RequestError {
  /// A request names a subshell that is not there.
  static func unknownSubshell(_ id: String) -> RequestError {
    RequestError(name: "UnknownSubshell", message: "There is no subshell \"\(id)\".")
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Which variables that were declared without a value may still have none.
struct Flow {
  private enum State { case unset, maybe }
  private var states: [Variable: State] = [:]
  /// Whether this place can be reached at all.
  var isReachable = true

  mutating func declare(_ variable: Variable) { states[variable] = .unset }
  mutating func set(_ variable: Variable) { states[variable] = nil }
  func isUnset(_ variable: Variable) -> Bool { isReachable && states[variable] != nil }
  func isMaybeSet(_ variable: Variable) -> Bool { states[variable] == .maybe }

  /// What is known after either of two ways has been gone.
  func merged(with other: Flow) -> Flow {
    if !isReachable { return other }
    if !other.isReachable { return self }
    var result = self
    for (variable, _) in states where other.states[variable] == nil {
      result.states[variable] = .maybe
    }
    for (variable, state) in other.states where states[variable] != state {
      result.states[variable] = .maybe
    }
    return result
  }

  /// The same for what may not be known.
  func merged(with other: Flow?) -> Flow { other.map { merged(with: $0) } ?? self }

  /// Constants that have no value here but may have one where `back` leads here again.
  func setAgain(by back: Flow) -> [Variable] {
    guard isReachable, back.isReachable else { return [] }
    return states.keys.filter { states[$0] == .unset && back.states[$0] != .unset && !$0.isMutable }
  }
}

extension Flow? {
  /// Adds another way that leads here.
  mutating func add(_ flow: Flow) { self = flow.merged(with: self) }
}

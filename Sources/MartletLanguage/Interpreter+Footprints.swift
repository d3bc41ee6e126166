// SPDX-License-Identifier: Apache-2.0

/// Follows what cells do to the names of a session.
package protocol CellWatcher: AnyObject {
  /// A cell without mistakes is about to run.
  func willRun(_ cell: CellFootprint, in interpreter: Interpreter)
  /// It ran, up to its statement `executed`; the next one was interrupted in its work, if
  /// `isInterrupted`, or else failed and changed nothing but objects.
  func didRun(
    _ cell: CellFootprint,
    executed: Int,
    isInterrupted: Bool,
    in interpreter: Interpreter
  )
  /// Names mean nothing any more.
  func didForget(_ names: [String])
  /// Names mean what they did in another session.
  func didRevive(_ names: [String])
}

extension Interpreter {
  /// The footprint of a cell that is about to run, if anybody wants to know.
  func announce(_ cell: CheckedCell) -> CellFootprint? {
    guard let watcher else { return nil }
    let footprint = footprints.footprint(of: cell)
    watcher.willRun(footprint, in: self)
    return footprint
  }

  func report(
    _ footprint: CellFootprint,
    of cell: CheckedCell,
    executed: Int,
    isInterrupted: Bool
  ) {
    footprints.commit(cell, executed: executed)
    watcher?.didRun(footprint, executed: executed, isInterrupted: isInterrupted, in: self)
  }

  /// What tells whether a variable has got another value; `nil` if there is none of the name, or if
  /// to look at all of it would take too long.
  package func content(ofVariable name: String) -> ValueContent? {
    guard case .variable(let variable)? = checker.globals[name]?.last,
      let value = value(of: variable)
    else { return nil }
    return ValueContent(value, type: "\(variable.type)")
  }
}

// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// Whether the code at hand may use what is private to a type: it stands in it, or in a type inside.
  func isVisible(_ owner: NominalType?) -> Bool {
    guard let owner else { return true }
    var current = currentOwner
    while let type = current {
      if type === owner { return true }
      current = type.enclosing
    }
    return false
  }

  /// Whether a member may be used here; if not, says so.
  func mayUse(_ candidate: Candidate, _ range: SourceRange) -> Bool {
    guard let owner = candidate.isPrivateTo, !isVisible(owner) else { return true }
    let name = candidate.name == owner.name ? "this `init`" : "`\(candidate.name)`"
    report(
      "private",
      "\(name) is private to `\(owner.name)`",
      range,
      remedy: "Delete `private` there, or use it in a method of `\(owner.name)`."
    )
    return false
  }
}

extension Candidate {
  /// The type whose code alone may use it.
  var isPrivateTo: NominalType? {
    switch callee {
    case .function(let function): function.isPrivateTo
    case .property(let property): property.isPrivateTo
    case .field(let variable): variable.isPrivateTo
    case .enumCase: nil
    }
  }
}

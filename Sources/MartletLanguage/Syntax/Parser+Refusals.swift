// SPDX-License-Identifier: Apache-2.0

/// What Swift has and cells have not: recognised, and refused once.
extension Parser {
  /// Refuses a feature; a cell that uses it again is not told again.
  mutating func refuse(
    _ feature: String,
    _ message: String,
    _ range: SourceRange,
    remedy: String,
    fix: String? = nil
  ) {
    guard kind == .cell, !isPanicking, refusals.insert(feature).inserted else { return }
    complain("unsupported", message, range, remedy: remedy, fix: fix)
  }

  mutating func refuseConcurrency(_ word: String, _ range: SourceRange) {
    refuse(
      "concurrency",
      "`\(word)` is not part of the cell language",
      range,
      remedy: word == "actor"
        ? "Use a `struct`." : "Leave it out: every call in a cell waits for its result.",
      fix: word == "actor" ? nil : ""
    )
  }

  private static let attributes: Set<String> = [
    "native", "discardableResult", "inlinable", "inline", "usableFromInline", "frozen", "escaping",
    "autoclosure", "available", "Sendable", "dynamicMemberLookup", "unknown", "main", "testable",
    "warn_unqualified_access", "preconcurrency", "convention", "retroactive", "unchecked",
    "_exported", "resultBuilder", "propertyWrapper", "MainActor", "objc",
  ]

  /// Refuses attributes that change what a declaration means.
  mutating func refuseAttribute(_ name: String, _ range: SourceRange) {
    switch name {
    case "propertyWrapper", "resultBuilder", "dynamicMemberLookup", "dynamicCallable":
      refuse(
        "@\(name)",
        "`@\(name)` is not part of the cell language",
        range,
        remedy: name == "propertyWrapper"
          ? "Write a computed property, or one with `didSet`." : "Use a function."
      )
    case "MainActor", "globalActor": refuseConcurrency("@\(name)", range)
    case "objc", "objcMembers", "IBOutlet", "IBAction", "NSManaged", "UIApplicationMain":
      refuse(
        "@objc",
        "`@\(name)` is not part of the cell language",
        range,
        remedy: "Delete it: there is no Objective-C here."
      )
    default:
      guard !Parser.attributes.contains(name) else { return }
      let isWrapper = name.first?.isUppercase ?? false
      refuse(
        "@\(name)",
        isWrapper
          ? "property wrappers such as `@\(name)` are not part of the cell language"
          : "there is no attribute `@\(name)`",
        range,
        remedy: isWrapper ? "Delete `@\(name)`: a plain `var` does." : "Delete it."
      )
    }
  }

  /// Refuses what belongs to classes and actors.
  mutating func refuseModifier(_ name: String, _ range: SourceRange) {
    switch name {
    case "weak", "unowned":
      refuse(
        "weak",
        "`\(name)` is not part of the cell language",
        range,
        remedy: "Delete it: values in a cell are released by themselves.",
        fix: ""
      )
    case "nonisolated", "isolated", "distributed": refuseConcurrency(name, range)
    case "dynamic":
      refuse("dynamic", "`dynamic` is not part of the cell language", range, remedy: "Delete it.")
    default: break
    }
  }
}

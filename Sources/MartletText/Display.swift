// SPDX-License-Identifier: Apache-2.0

/// Shows a value here, in the middle of a cell.
///
/// The value of a cell's last expression is shown anyway; this is for the ones before. In a
/// compiled program the plain text goes to the standard output.
///
/// - Parameter value: A table, chart, report, model or anything else that can show itself.
public func display(_ value: any MediaRepresentable) {
  Output.sink.display(value.mediaBundle, id: nil)
}

/// Shows a value here, in the middle of a cell.
///
/// - Parameter value: Anything; what cannot show itself is shown as text, as at the end of a cell.
public func display(_ value: Any) {
  Output.sink.display(MediaBundle(of: value), id: nil)
}

/// Shows a value under a name, so that another one can be put in its place later.
///
/// ```swift
/// let status = display(PlainText("starting"), id: "status")
/// status.update(PlainText("half done"))
/// ```
///
/// A value that is shown under a name that there is already takes the place of the former ones, too.
///
/// - Parameters:
///   - value: A table, chart, report, model or anything else that can show itself.
///   - id: The name, which the whole notebook shares.
/// - Returns: What replaces the value; ``updateDisplay(_:id:)`` does so by name.
@discardableResult
public func display(_ value: any MediaRepresentable, id: String) -> DisplayHandle {
  Output.sink.display(value.mediaBundle, id: id)
  return DisplayHandle(id: id)
}

/// Shows a value under a name, so that another one can be put in its place later.
///
/// - Parameters:
///   - value: Anything; what cannot show itself is shown as text, as at the end of a cell.
///   - id: The name, which the whole notebook shares.
/// - Returns: What replaces the value.
@discardableResult
public func display(_ value: Any, id: String) -> DisplayHandle {
  Output.sink.display(MediaBundle(of: value), id: id)
  return DisplayHandle(id: id)
}

/// Puts a value in every place of the notebook that shows this name, also in earlier cells.
///
/// In a compiled program the text is written again if it has changed.
///
/// - Parameters:
///   - value: A table, chart, report, model or anything else that can show itself.
///   - id: The name under which something was shown with `display(_:id:)`.
/// - Throws: When nothing was shown under the name since the notebook's kernel has started.
public func updateDisplay(_ value: any MediaRepresentable, id: String) throws {
  try Output.sink.update(value.mediaBundle, id: id)
}

/// Puts a value in every place of the notebook that shows this name, also in earlier cells.
///
/// - Parameters:
///   - value: Anything; what cannot show itself is shown as text, as at the end of a cell.
///   - id: The name under which something was shown with `display(_:id:)`.
/// - Throws: When nothing was shown under the name since the notebook's kernel has started.
public func updateDisplay(_ value: Any, id: String) throws {
  try Output.sink.update(MediaBundle(of: value), id: id)
}

/// A display whose value can be replaced.
///
/// Made by `display(_:id:)`. It is not shown itself where a cell ends with it.
public struct DisplayHandle: Sendable, Equatable {
  /// The name under which the value is shown.
  public let id: String

  /// Takes the name of a display.
  package init(id: String) { self.id = id }

  /// Puts another value in every place that shows the name.
  ///
  /// - Parameter value: A table, chart, report, model or anything else that can show itself.
  /// - Throws: When nothing was shown under the name since the notebook's kernel has started.
  public func update(_ value: any MediaRepresentable) throws { try updateDisplay(value, id: id) }

  /// Puts another value in every place that shows the name.
  ///
  /// - Parameter value: Anything; what cannot show itself is shown as text.
  /// - Throws: When nothing was shown under the name since the notebook's kernel has started.
  public func update(_ value: Any) throws { try updateDisplay(value, id: id) }
}

extension DisplayHandle: CustomStringConvertible {
  /// The name, for instance `display "loss"`.
  public var description: String { "display \"\(id)\"" }
}

extension MediaBundle {
  /// How a value shows itself at the end of a cell: texts in quotes, what has no form of its own as
  /// `print` writes it.
  package init(of value: Any) {
    if let value = value as? any MediaRepresentable {
      self = value.mediaBundle
    } else if let text = value as? String {
      self.init(text: String(reflecting: text))
    } else {
      self.init(text: "\(value)")
    }
  }
}

/// Thrown when a display is to be replaced that there is not.
package struct UnknownDisplay: MartletError, Equatable {
  /// The name that nothing was shown under.
  package let id: String
  private let nearest: String?

  /// Takes the name, and those under which something was shown.
  package init(id: String, known: [String]) {
    self.id = id
    nearest = nearestName(to: id, among: known.sorted())
  }

  package var code: String { "unknown-display" }
  package var message: String {
    "Nothing was shown under the name \"\(id)\" since the kernel has started."
  }
  package var remedy: String? {
    if let nearest { return "Did you mean \"\(nearest)\"?" }
    return "Show something first, with display(value, id: \"\(id)\")."
  }
  package var culprit: String? { id }
}

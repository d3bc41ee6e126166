// SPDX-License-Identifier: Apache-2.0

/// The part of the library that cannot cross between a cell and the library, and is written in the
/// language of the cells instead: what is generic, and what takes a value of any type.
///
/// Each declaration has a counterpart of the same name in the library, which compiled programs use;
/// `GenerateBindings` knows that it leaves those out.
enum LibraryCell {
  static let text = #"""
    /// Shows a value here, in the middle of a cell.
    ///
    /// - Parameter value: Anything; what cannot show itself is shown as text, as at the end of a cell.
    func display(_ value: Any) {
      display(_shown(value))
    }

    /// Shows a value under a name, so that another one can be put in its place later.
    ///
    /// - Parameters:
    ///   - value: Anything; what cannot show itself is shown as text, as at the end of a cell.
    ///   - id: The name, which the whole notebook shares.
    /// - Returns: What replaces the value.
    @discardableResult
    func display(_ value: Any, id: String) -> DisplayHandle {
      display(_shown(value), id: id)
    }

    /// Puts a value in every place of the notebook that shows this name, also in earlier cells.
    ///
    /// - Parameters:
    ///   - value: Anything; what cannot show itself is shown as text, as at the end of a cell.
    ///   - id: The name under which something was shown with `display(_:id:)`.
    /// - Throws: When nothing was shown under the name since the notebook's kernel has started.
    func updateDisplay(_ value: Any, id: String) throws {
      try updateDisplay(_shown(value), id: id)
    }

    extension DisplayHandle {
      /// Puts another value in every place that shows the name.
      ///
      /// - Parameter value: Anything; what cannot show itself is shown as text.
      /// - Throws: When nothing was shown under the name since the notebook's kernel has started.
      func update(_ value: Any) throws {
        try update(_shown(value))
      }
    }

    func _shown(_ value: Any) -> any MediaRepresentable {
      if let value = value as? any MediaRepresentable { return value }
      if let text = value as? String { return PlainText(String(reflecting: text)) }
      return PlainText("\(value)")
    }

    /// Goes through a sequence and shows how far it has come, as a `ProgressBar` does.
    ///
    /// ```swift
    /// for depth in progress(1...10, "depth") { … }
    /// ```
    ///
    /// - Parameters:
    ///   - sequence: What to go through. Of a collection the number of elements is known.
    ///   - label: What is being done, in a word or two; nothing by default.
    /// - Returns: The same elements in the same order.
    func progress<Base: Sequence>(_ sequence: Base, _ label: String = "") -> AnySequence<Base.Element> {
      AnySequence(
        _Counted {
          var iterator = sequence.makeIterator()
          let count = sequence.underestimatedCount
          let bar = ProgressBar(label, total: count > 0 ? count : nil)
          var hasBegun = false
          return AnyIterator {
            if hasBegun { bar.advance() }
            hasBegun = true
            let element = iterator.next()
            if element == nil { bar.finish() }
            return element
          }
        })
    }

    struct _Counted<Element>: Sequence {
      let start: () -> AnyIterator<Element>

      func makeIterator() -> AnyIterator<Element> { start() }
    }
    """#
}

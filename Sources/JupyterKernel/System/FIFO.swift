// SPDX-License-Identifier: Apache-2.0

/// A queue whose two ends cost constant time.
///
/// Invariant: the elements before `head` are `nil`, all others are not.
struct FIFO<Element> {
  private var elements: [Element?] = []
  private var head = 0

  /// Adds an element at the end.
  mutating func append(_ element: Element) {
    elements.append(element)
  }

  /// Takes the oldest element away.
  mutating func popFirst() -> Element? {
    guard head < elements.count else { return nil }
    let element = elements[head]
    elements[head] = nil
    head += 1
    // Each element is moved at most once for each time as many were taken.
    if head * 2 >= elements.count {
      elements.removeFirst(head)
      head = 0
    }
    return element
  }
}

extension FIFO: Sendable where Element: Sendable {}

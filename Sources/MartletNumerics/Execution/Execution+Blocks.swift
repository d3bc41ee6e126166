// SPDX-License-Identifier: Apache-2.0

extension Execution {
  /// How many elements are gone over between two looks at whether to stop.
  ///
  /// The dearest step there is for an element, such as making a text of a number, takes about 1 µs, so
  /// that a block takes less than 20 ms; the cheapest takes 1 ns, beside which a look is nothing.
  package static let blockLength = 1 << 14

  /// Calls `body` with one block of `range` after the other, and looks before each whether to stop.
  ///
  /// - Parameters:
  ///   - range: The places of the elements.
  ///   - cost: How many elements of the usual cost one of these is worth: the columns of a row.
  ///   - body: Does the work for the elements of a block.
  /// - Throws: ``Interrupted``, and what `body` throws.
  package func everyBlock(
    of range: Range<Int>,
    cost: Int = 1,
    _ body: (Range<Int>) throws -> Void
  ) throws {
    let length = max(1, Self.blockLength / max(1, cost))
    var start = range.lowerBound
    while start < range.upperBound {
      try checkInterruption()
      let end = min(range.upperBound, start + length)
      try body(start..<end)
      start = end
    }
  }

  /// Calls `element` for each place of a range and gathers what it returns, and looks before each
  /// block whether to stop.
  package func map<Element>(
    _ range: Range<Int>,
    cost: Int = 1,
    _ element: (Int) throws -> Element
  ) throws -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(range.count)
    try everyBlock(of: range, cost: cost) { block in
      for place in block { result.append(try element(place)) }
    }
    return result
  }

  /// Elements in an order, with a look at every 4096th comparison whether to stop.
  package func sorted<Element>(
    _ elements: some Sequence<Element>,
    by precedes: (Element, Element) throws -> Bool
  ) throws -> [Element] {
    var comparisons = 0
    return try elements.sorted {
      if comparisons & 0xFFF == 0 { try checkInterruption() }
      comparisons += 1
      return try precedes($0, $1)
    }
  }
}

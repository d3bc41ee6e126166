// SPDX-License-Identifier: Apache-2.0

extension Column {
  /// The numbers put into bins between given edges, as ordered categories such as `[0, 10)`.
  ///
  /// A bin holds its lower edge and not its upper one, the last bin holds both. What is outside of all
  /// bins, NaN and what is missing is missing.
  ///
  /// - Parameter edges: At least two numbers, each larger than the one before; infinite ones may stand
  ///   at the ends.
  /// - Returns: A column of the same name.
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers, or
  ///   `invalidArgument` for edges that are none.
  public func binned(edges: [Double]) throws -> Column {
    guard edges.count >= 2, zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw TableError(
        .invalidArgument(
          name: "edges",
          value: "[\(listed(edges.map(doubleText)))]",
          expected: "at least two numbers, each larger than the one before"
        )
      )
    }
    let values = try numbers(for: "binning")
    let last = edges.count - 1
    var missing = validity
    let codes = values.enumerated().map { row, value -> Int32 in
      guard validity.isPresent(row), value >= edges[0], value <= edges[last] else {
        missing.markMissing(row)
        return -1
      }
      var (low, high) = (0, last)
      while high - low > 1 {
        let middle = (low + high) / 2
        if value < edges[middle] { high = middle } else { low = middle }
      }
      return Int32(truncatingIfNeeded: low)
    }
    let names = (0..<last).map { bin in
      "[\(doubleText(edges[bin])), \(doubleText(edges[bin + 1]))\(bin == last - 1 ? "]" : ")")"
    }
    return Column(
      name: name,
      storage: .category(codes: codes, levels: CategoryLevels(names, isOrdered: true)),
      validity: missing
    )
  }

  /// The numbers put into equally wide bins whose edges are multiples of the width.
  ///
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues` if no finite number is present, or
  ///   `invalidArgument` for a width that is not above 0 or so small that there would be more than ten
  ///   thousand bins.
  public func binned(width: Double) throws -> Column {
    let finite = try numbers(for: "binning").filter(\.isFinite)
    guard let smallest = finite.min(), let largest = finite.max() else {
      throw TableError(.noValues(column: name, operation: "binning", needed: 1))
    }
    let first = (smallest / width).rounded(.down)
    let count = (largest / width).rounded(.down) - first + 1
    guard width > 0, width.isFinite, count <= 10_000, (first + 1) * width > first * width else {
      throw TableError(
        .invalidArgument(
          name: "width",
          value: doubleText(width),
          expected: "above 0 and at least a ten-thousandth of the range of the values"
        )
      )
    }
    // Multiples, not sums: a sum of tenths is soon no multiple of a tenth.
    let edges = (0...max(1, Int(count))).map { (first + Double($0)) * width }
    return try binned(edges: edges)
  }

  /// The numbers put into bins that hold about equally many of them; bins that would be equal are
  /// joined, so there may be fewer.
  ///
  /// - Throws: ``TableError`` of kind `wrongType`, `noValues`, or `invalidArgument` if `quantiles` is
  ///   below 1 or above ten thousand.
  public func binned(quantiles: Int) throws -> Column {
    guard (1...10_000).contains(quantiles) else {
      throw TableError(
        .invalidArgument(name: "quantiles", value: "\(quantiles)", expected: "from 1 to 10000")
      )
    }
    let sorted = try numbers(for: "binning").filter { !$0.isNaN }.sorted()
    guard let smallest = sorted.first else {
      throw TableError(.noValues(column: name, operation: "binning", needed: 1))
    }
    var edges = [smallest]
    for bin in 1...quantiles {
      let edge = sortedQuantile(sorted, Double(bin) / Double(quantiles))
      if edge > edges[edges.count - 1] { edges.append(edge) }
    }
    // Numbers that are all equal make one bin around them.
    if edges.count == 1 { edges = [smallest.nextDown, smallest.nextUp] }
    return try binned(edges: edges)
  }

  private func numbers(for operation: String) throws -> [Double] {
    guard type.isNumeric else {
      throw TableError(
        .wrongType(column: name, type: type, operation: operation, expected: "numbers")
      )
    }
    return try doubles()
  }
}

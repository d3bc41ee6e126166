// SPDX-License-Identifier: Apache-2.0

/// A pattern for whole texts, as SQLite's `GLOB` reads it.
///
/// `*` stands for any text, `?` for one character, `[abc]` and `[a-z]` for one of several, `[^…]`
/// for any other. Case matters. A `[` without its `]` stands for itself.
package struct Glob: Sendable {
  private enum Element: Sendable {
    case anyText
    case anyOne
    case literal(Unicode.Scalar)
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)

    func matches(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .anyText: false
      case .anyOne: true
      case .literal(let own): own == scalar
      case .oneOf(let ranges, let isNegated):
        ranges.contains { $0.contains(scalar) } != isNegated
      }
    }
  }

  private var elements: [Element] = []

  /// Reads a pattern; every text is one.
  package init(_ pattern: String) {
    let scalars = Array(pattern.unicodeScalars)
    var position = 0
    while position < scalars.count {
      switch scalars[position] {
      case "*": elements.append(.anyText)
      case "?": elements.append(.anyOne)
      case "[":
        if let (set, end) = Self.set(in: scalars, from: position) {
          elements.append(set)
          position = end
        } else {
          elements.append(.literal("["))
        }
      default: elements.append(.literal(scalars[position]))
      }
      position += 1
    }
  }

  /// Whether the pattern describes the whole text.
  ///
  /// Only the latest `*` is ever taken back, which suffices and keeps the time within the product
  /// of the two lengths.
  package func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    var element = 0
    var lastStar: (element: Int, position: Int)?
    while position < scalars.count {
      if element < elements.count, case .anyText = elements[element] {
        lastStar = (element, position)
        element += 1
      } else if element < elements.count, elements[element].matches(scalars[position]) {
        element += 1
        position += 1
      } else if let star = lastStar {
        lastStar = (star.element, star.position + 1)
        element = star.element + 1
        position = star.position + 1
      } else {
        return false
      }
    }
    return elements[element...].allSatisfy { if case .anyText = $0 { true } else { false } }
  }

  /// Reads a set that starts at `start`; returns it and the place of its closing bracket.
  private static func set(in scalars: [Unicode.Scalar], from start: Int) -> (Element, Int)? {
    var position = start + 1
    let isNegated = position < scalars.count && scalars[position] == "^"
    if isNegated { position += 1 }
    let first = position
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while position < scalars.count {
      let scalar = scalars[position]
      // A bracket right after the opening one is a member of the set.
      if scalar == "]", position > first { return (.oneOf(ranges, isNegated: isNegated), position) }
      if position + 2 < scalars.count, scalars[position + 1] == "-", scalars[position + 2] != "]" {
        let last = scalars[position + 2]
        if scalar <= last { ranges.append(scalar...last) }
        position += 3
      } else {
        ranges.append(scalar...scalar)
        position += 1
      }
    }
    return nil
  }
}

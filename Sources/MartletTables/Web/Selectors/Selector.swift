// SPDX-License-Identifier: Apache-2.0

/// A selector of CSS: which elements are meant.
///
/// - Note: W3C, *Selectors Level 4*, <https://www.w3.org/TR/selectors-4/>.
struct Selector {
  /// The selectors that commas separate.
  var alternatives: [Complex]

  /// Elements with others around them.
  struct Complex {
    /// How the first compound is related to the element in question; only within `:has`.
    var lead: Combinator = .descendant
    var first: Compound
    var rest: [(Combinator, Compound)] = []
  }

  /// How an element is related to the one before.
  enum Combinator { case descendant, child, next, later }

  /// What one element has to satisfy.
  struct Compound { var conditions: [Condition] = [] }

  indirect enum Condition {
    case name(String)
    case attribute(String, Match, String, ignoresCase: Bool)
    case position(Position, fromEnd: Bool, ofType: Bool, among: Selector?)
    case onlyChild(ofType: Bool)
    case empty, root
    case not(Selector)
    case any(Selector)
    case has(Selector)
    case contains(String)
  }

  /// How the value of an attribute has to be.
  enum Match { case present, equal, word, language, prefix, suffix, part }

  /// The places `step`·n + `offset` for n = 0, 1, 2, …; the first place is 1.
  struct Position {
    var step: Int
    var offset: Int

    func includes(_ place: Int) -> Bool {
      guard step != 0 else { return place == offset }
      let distance = place - offset
      return distance % step == 0 && distance / step >= 0
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletText

/// What counts as a word.
public enum WordRule: Sendable, Equatable, CaseIterable {
  /// Words as people write them: letters, marks, digits and underscores that stand together, also
  /// across an apostrophe between letters (`don't`) and a point or comma between digits (`3.14`). See
  /// ``Tokenizer``.
  case unicode
  /// The longest runs of letters, marks, digits and underscores.
  case runs
  /// The longest runs of the letters, digits and the underscore of ASCII.
  case asciiRuns
  /// Whatever stands between spaces.
  case spaces
}

/// What is counted in a text.
public enum NGrams: Sendable, Equatable {
  /// So many words in a row, joined by one space: `.words(1...2)` takes single words and pairs.
  case words(ClosedRange<Int>)
  /// So many characters in a row, spaces included, of which several count as one.
  case characters(ClosedRange<Int>)
  /// So many characters in a row within a word and one space before and after it.
  case charactersInWords(ClosedRange<Int>)
}

/// Takes a text apart into words, and these into terms to count.
///
/// A text becomes lower case, then words, also called tokens, by a ``WordRule``; words that are too short or among the stop
/// words are left out; what is left becomes terms by an ``NGrams``.
///
/// Under `.unicode`, which follows the word boundaries of Unicode but for what is said here:
///
/// - Letters, marks, digits and connectors such as `_` that stand together are a word, of whatever
///   script. Marks belong to what they stand on. Any other character ends a word and is in none:
///   spaces, hyphens, punctuation, currency signs, emoji.
/// - An apostrophe (`'` or `’`, which becomes `'`) or a middle dot joins the letters around it; a
///   point, a comma or an apostrophe joins the digits around it. A point between letters ends a word,
///   since the space after a sentence is so often forgotten.
/// - An ideograph or a letter of Hiragana is a word, and long enough. Katakana that stand together are
///   a word. Scripts without spaces, such as Thai, are not divided into words.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `words` | `.unicode` | what counts as a word | see ``WordRule`` |
/// | `ngrams` | `.words(1...1)` | what is counted | bounds from 1 to 20 |
/// | `lowercase` | `true` | whether capital letters count as small ones | |
/// | `minimumLength` | 2 | the fewest letters and digits of a word | at least 1 |
/// | `stopWords` | `[]` | words to leave out | |
///
/// Stop words are compared with words in lower case if `lowercase` is true, and have to be words by
/// the rule themselves. They and the shortest length play no role under `.characters`. Texts that
/// Unicode calls canonically equal, such as the two ways to write `é`, are the same term.
///
/// - Note: Unicode Standard Annex 29, *Unicode Text Segmentation*, section 4,
///   <https://www.unicode.org/reports/tr29/>.
public struct Tokenizer: Sendable, Equatable, Savable {
  /// What counts as a word.
  public let words: WordRule
  /// What is counted.
  public let ngrams: NGrams
  /// Whether capital letters count as small ones.
  public let lowercase: Bool
  /// The fewest letters and digits of a word.
  public let minimumLength: Int
  /// Words to leave out.
  public let stopWords: [String]

  /// Makes a tokenizer.
  ///
  /// - Parameters:
  ///   - words: What counts as a word; by default what people write as one.
  ///   - ngrams: What is counted; single words by default.
  ///   - lowercase: Whether capital letters count as small ones; true by default.
  ///   - minimumLength: The fewest letters and digits of a word, at least 1; 2 by default.
  ///   - stopWords: Words to leave out, such as ``StopWords/english``; none by default.
  public init(
    words: WordRule = .unicode,
    ngrams: NGrams = .words(1...1),
    lowercase: Bool = true,
    minimumLength: Int = 2,
    stopWords: [String] = []
  ) {
    self.words = words
    self.ngrams = ngrams
    self.lowercase = lowercase
    self.minimumLength = minimumLength
    self.stopWords = stopWords
  }

  /// Returns the words of a text in their order.
  ///
  /// - Throws: ``LearningError`` of kind `invalidHyperparameter`; ``Interrupted``.
  public func tokens(_ text: String) throws -> [String] {
    try validate()
    var scanner = TermScanner(self)
    var found: [String] = []
    try scanner.forEachWord(text) { found.append($0) }
    return found
  }

  /// Returns the terms of a text, those of one length after those of a smaller one.
  ///
  /// - Throws: ``LearningError`` of kind `invalidHyperparameter`; ``Interrupted``.
  public func terms(_ text: String) throws -> [String] {
    try validate()
    var scanner = TermScanner(self)
    var found: [String] = []
    try scanner.forEachTerm(text) { found.append($0) }
    return found
  }

  /// The most words or characters of a term.
  static let maximumTermLength = 20

  /// Throws when a hyperparameter is outside of its range.
  func validate() throws {
    try checkHyperparameter(minimumLength >= 1, "minimumLength", "\(minimumLength)", "at least 1")
    let range = ngrams.range
    try checkHyperparameter(
      range.lowerBound >= 1 && range.upperBound <= Self.maximumTermLength,
      "ngrams",
      ngrams.text,
      "with bounds from 1 to \(Self.maximumTermLength)"
    )
  }
}

extension NGrams {
  /// The lengths of the terms.
  var range: ClosedRange<Int> {
    switch self {
    case .words(let range), .characters(let range), .charactersInWords(let range): range
    }
  }

  var text: String {
    switch self {
    case .words(let range): ".words(\(range))"
    case .characters(let range): ".characters(\(range))"
    case .charactersInWords(let range): ".charactersInWords(\(range))"
    }
  }
}

extension Tokenizer: CustomStringConvertible {
  /// The tokenizer as it is written in a program.
  public var description: String {
    callText(
      "Tokenizer",
      [
        words == .unicode ? nil : "words: .\(words)",
        ngrams == .words(1...1) ? nil : "ngrams: \(ngrams.text)",
        lowercase ? nil : "lowercase: false",
        minimumLength == 2 ? nil : "minimumLength: \(minimumLength)",
        stopWords.isEmpty ? nil : "stopWords: \(stopWordsText)",
      ]
    )
  }

  /// The stop words as they are written in a program, the English ones by their name.
  private var stopWordsText: String {
    let english = StopWords.english
    guard stopWords.starts(with: english) else { return "\(stopWords)" }
    let others = Array(stopWords.dropFirst(english.count))
    return "StopWords.english" + (others.isEmpty ? "" : " + \(others)")
  }
}

extension Tokenizer: MediaRepresentable {
  /// The tokenizer as it is written in a program.
  public var mediaBundle: MediaBundle { MediaBundle(text: description) }
}

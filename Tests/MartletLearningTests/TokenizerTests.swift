// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletNumerics
import MartletText
import Testing

@Suite("Tokenizer")
struct TokenizerTests {
  @Test(
    "Words are what people write as one",
    arguments: [
      ("The cat sat on the mat.", ["the", "cat", "sat", "on", "the", "mat"]),
      ("", []), ("   \n\t ", []), ("… !? —", []), ("a I 5", ["a", "i", "5"]),
      ("don't, won’t! 'quoted' rock'n'roll'", ["don't", "won't", "quoted", "rock'n'roll"]),
      (
        "3.14 1,000,000 v2.0 3. x.y end.Start",
        ["3.14", "1,000,000", "v2.0", "3", "x", "y", "end", "start"]
      ),
      (
        "snake_case well-known e-mail @me #tag",
        ["snake_case", "well", "known", "e", "mail", "me", "tag"]
      ),
      ("Größe naïve ÅNGSTRÖM İstanbul", ["größe", "naïve", "ångström", "i\u{307}stanbul"]),
      ("e\u{301}te\u{301} co\u{AD}operate", ["e\u{301}te\u{301}", "cooperate"]),
      ("Привет, мир! Ελλάδα", ["привет", "мир", "ελλάδα"]),
      ("我爱你 ひらが カタカナー語", ["我", "爱", "你", "ひ", "ら", "が", "カタカナー", "語"]),
      ("한국어 텍스트", ["한국어", "텍스트"]), ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
      ("so 😀😀 good👍🏽 ❤️ 👩‍👩‍👧 x", ["so", "good", "x"]), ("col·lecció 2·3", ["col·lecció", "2", "3"]),
      ("'' '. .' a'. 1,'2", ["a", "1", "2"]), ("１２３ x² ½", ["１２３", "x²", "½"]),
      ("\u{301}a \u{200D}b", ["a", "b"]),
    ] as [(String, [String])]
  )
  func unicodeWords(_ text: String, _ words: [String]) throws {
    #expect(try Tokenizer(minimumLength: 1).tokens(text) == words)
  }

  @Test("Other rules take runs, runs of ASCII, or what stands between spaces")
  func otherRules() throws {
    let text = "Don't pay £3.50, naïve Zoë_9!"
    func words(_ rule: WordRule) throws -> [String] {
      try Tokenizer(words: rule, minimumLength: 1).tokens(text)
    }
    #expect(try words(.runs) == ["don", "t", "pay", "3", "50", "naïve", "zoë_9"])
    #expect(try words(.asciiRuns) == ["don", "t", "pay", "3", "50", "na", "ve", "zo", "_9"])
    #expect(try words(.spaces) == ["don't", "pay", "£3.50,", "naïve", "zoë_9!"])
    #expect(try Tokenizer(words: .runs).tokens("日本語 ok") == ["日本語", "ok"])
  }

  @Test("Short words and stop words are left out, ideographs are long enough")
  func leavesOut() throws {
    #expect(try Tokenizer().tokens("I am a b2 X 我 e\u{301}") == ["am", "b2", "我"])
    #expect(try Tokenizer(minimumLength: 4).tokens("long word is not") == ["long", "word"])
    let english = Tokenizer(stopWords: StopWords.english)
    #expect(
      try english.tokens("It's not the best, and I don't like it") == [
        "not", "best", "don't", "like",
      ]
    )
    #expect(try Tokenizer(lowercase: false, stopWords: ["the"]).tokens("The the") == ["The"])
  }

  @Test("The English stop words are words, in lower case, each once, without negations")
  func stopWords() throws {
    let list = StopWords.english
    #expect(list.count > 180 && Set(list).count == list.count)
    for word in list { #expect(try Tokenizer(minimumLength: 1).tokens(word) == [word]) }
    #expect(!list.contains("not") && !list.contains { $0.hasSuffix("n't") })
  }

  @Test("Terms are words in a row, characters in a row, or characters within words")
  func terms() throws {
    func terms(_ rule: NGrams, _ text: String) throws -> [String] {
      try Tokenizer(ngrams: rule).terms(text)
    }
    #expect(try terms(.words(1...2), "to be or") == ["to", "be", "or", "to be", "be or"])
    #expect(try terms(.words(2...3), "to") == [])
    #expect(try terms(.words(2...3), "to be or") == ["to be", "be or", "to be or"])
    #expect(try terms(.characters(2...3), "A  b") == ["a ", " b", "a b"])
    #expect(try terms(.characters(1...1), "👍🏽e\u{301}") == ["👍🏽", "e\u{301}"])
    #expect(
      try terms(.charactersInWords(3...4), "ab, cde")
        == [" ab", "ab ", " ab ", " cd", "cde", "de ", " cde", "cde "]
    )
    // A word shorter than the terms is one itself.
    #expect(try terms(.charactersInWords(5...6), "ab") == [" ab "])
  }

  @Test("It is written as it was made, with the English stop words by their name")
  func describes() {
    #expect("\(Tokenizer())" == "Tokenizer()")
    let full = Tokenizer(
      words: .runs,
      ngrams: .words(1...2),
      lowercase: false,
      minimumLength: 3,
      stopWords: StopWords.english + ["film"]
    )
    #expect(
      "\(full)"
        == "Tokenizer(words: .runs, ngrams: .words(1...2), lowercase: false, minimumLength: 3, "
        + "stopWords: StopWords.english + [\"film\"])"
    )
  }

  @Test("Lengths outside of their range are refused, not tried")
  func refuses() throws {
    for tokenizer in [
      Tokenizer(ngrams: .words(0...1)), Tokenizer(ngrams: .characters(1...1_000_000)),
      Tokenizer(ngrams: .charactersInWords(-3 ... -1)), Tokenizer(minimumLength: 0),
      Tokenizer(minimumLength: .min),
    ] {
      #expect(try thrownCode { _ = try tokenizer.terms("a text") } == "invalid-hyperparameter")
      #expect(try thrownCode { _ = try tokenizer.tokens("a text") } == "invalid-hyperparameter")
    }
    #expect(try Tokenizer(minimumLength: .max).tokens("a text 我") == ["我"])
  }

  @Test("One long text can be interrupted in its midst")
  func interrupts() throws {
    let text = String(repeating: "word ", count: 20_000)
    for rule in [.words(1...1), .words(2...2), .characters(3...3), .charactersInWords(2...2)]
      as [NGrams]
    {
      let execution = Execution(interruptingAtLook: 2)
      Execution.$current.withValue(execution) {
        #expect(throws: Interrupted()) { try Tokenizer(ngrams: rule).terms(text) }
      }
    }
  }

  @Test(
    "Any text at all has terms or none, never harm; words of a joined text are those of its parts"
  )
  func randomTexts() throws {
    var random = RandomGenerator(seed: 8)
    let pieces = [
      "a", "Z", "é", "e\u{301}", "9", "'", "’", ".", ",", "_", "-", " ", "\n", "\r\n", "我", "ひ",
      "カ",
      "😀", "👩‍👩‍👧", "\u{301}", "\u{200D}", "\u{AD}", "ß", "İ", "\u{0}", "\u{FFFD}", "\u{10FFFF}", "न",
      "्",
    ]
    func text() throws -> String {
      var text = ""
      for _ in 0..<(try random.below(14)) { text += pieces[try random.below(pieces.count)] }
      return text
    }
    let rules: [NGrams] = [.words(1...3), .characters(1...4), .charactersInWords(2...3)]
    for _ in 0..<400 {
      let (left, right) = (try text(), try text())
      for words in WordRule.allCases {
        let tokenizer = Tokenizer(words: words, minimumLength: 1)
        let joined = try tokenizer.tokens(left + " \n" + right)
        #expect(try joined == tokenizer.tokens(left) + tokenizer.tokens(right))
        #expect(joined.allSatisfy { !$0.isEmpty })
        for rule in rules {
          let terms = try Tokenizer(words: words, ngrams: rule, minimumLength: 1).terms(left)
          #expect(terms.allSatisfy { !$0.isEmpty })
        }
      }
    }
  }
}

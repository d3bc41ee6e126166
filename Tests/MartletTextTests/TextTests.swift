// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

@Suite("Text handling")
struct TextTests {
  @Test(
    "The nearest name is the one a typist meant",
    arguments: [
      ("prcie", "price"), ("PRICE", "price"), ("flipper_lenght_mm", "flipper_length_mm"),
      ("ag", "age"), ("sexx", "sex"), ("bill_len", "bill_length_mm"), ("Age", "age"),
    ]
  )
  func findsNearest(written: String, meant: String) {
    let names = ["species", "price", "age", "sex", "bill_length_mm", "flipper_length_mm"]
    #expect(nearestName(to: written, among: names) == meant)
  }

  @Test(
    "A name far from all others has no nearest name",
    arguments: ["", "x", "zzzzzz", "quantity"]
  )
  func findsNothingFar(written: String) {
    #expect(nearestName(to: written, among: ["price", "age", "y", ""]) == nil)
  }

  @Test("Among equally near names the fitting case wins, then the first")
  func breaksTies() {
    #expect(nearestName(to: "Agee", among: ["age", "Age"]) == "Age")
    #expect(nearestName(to: "bat", among: ["cat", "bar"]) == "cat")
    #expect(nearestName(to: "age", among: ["age"]) == nil)
  }

  @Test("The question for the reader is empty when nothing is near")
  func asks() {
    #expect(didYouMean("prcie", among: ["price"]) == " Did you mean \"price\"?")
    #expect(didYouMean("prcie", among: []) == "")
  }

  @Test(
    "Display width counts terminal columns",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("中文", 4), ("ｱ", 1),
      ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("🇨🇭", 2),
      ("❤", 1), ("❤️", 2), ("a\u{200B}b", 2), ("α±…", 3), ("\t", 0), ("│┌", 2), ("𠀀", 2),
    ]
  )
  func measures(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test("Escaped text can break out of no element and no attribute")
  func escapes() {
    #expect(
      Markup.escape("<a b=\"c\" d='e'>&amp;") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;"
    )
    #expect(Markup.escape("a\u{0}b\u{1B}\tc\nd\re\u{FFFE}\u{FFFF}\u{85}") == "ab\tc\nde")
    #expect(Markup.escape("plain é 😀") == "plain é 😀")
  }

  @Test(
    "A fixed number of decimals is rounded correctly and zero has no sign",
    arguments: [
      (1.005, 2, "1.00"), (2.5, 0, "2"), (3.5, 0, "4"), (-0.001, 2, "0.00"), (-0.0, 1, "0.0"),
      (0.1, 20, "0.10000000000000000555"), (1e22, 0, "10000000000000000000000"), (-1.25, 1, "-1.2"),
      (.nan, 2, "NaN"), (.infinity, 2, "∞"), (-.infinity, 0, "-∞"), (123.456, -1, "123"),
    ]
  )
  func fixes(value: Double, decimals: Int, text: String) {
    #expect(fixed(value, decimals: decimals) == text)
  }

  @Test("The largest number fits with the most decimals")
  func fixesExtremes() {
    let text = fixed(-.greatestFiniteMagnitude, decimals: 1000)
    #expect(text.count == 1 + 309 + 1 + 100)
  }

  @Test(
    "Significant digits keep whole digits and drop trailing zeros",
    arguments: [
      (0.000123456, 3, "0.000123"), (123456, 3, "123456"), (9.996, 3, "10"), (0.1 + 0.2, 6, "0.3"),
      (1.5e20, 3, "1.5e+20"), (1.5e-7, 3, "1.5e-07"), (0, 3, "0"), (-2.5, 6, "-2.5"),
      (100, 1, "100"),
      (.nan, 3, "NaN"), (1e15, 3, "1e+15"), (0.5, 0, "0.5"),
    ]
  )
  func significantDigits(value: Double, digits: Int, text: String) {
    #expect(significant(value, digits: digits) == text)
  }

  @Test("An error reads as its message followed by its remedy")
  func describesErrors() {
    struct Refusal: MartletError {
      var code: String { "refusal" }
      var message: String { "It was 3, not 4." }
      var remedy: String? { "Pass 4." }
    }
    #expect("\(Refusal())" == "It was 3, not 4. Pass 4.")
    #expect(Refusal().culprit == nil)
  }

  @Test("A media bundle holds text and what stands beside it")
  func bundles() {
    let bundle = MediaBundle(text: "a", html: "<b>a</b>")
    #expect(bundle.representations == ["text/plain": "a", "text/html": "<b>a</b>"])
  }
}

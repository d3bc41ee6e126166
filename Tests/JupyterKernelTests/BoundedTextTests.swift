// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import Testing

@Suite struct BoundedTextTests {
  typealias Piece = BoundedText.Piece

  /// What a reader sees in the end of texts of one stream.
  static func shown(_ texts: [String], limit: Int) -> (text: String, atOnce: String) {
    var bounded = BoundedText(limit: limit)
    let atOnce = texts.flatMap { bounded.take(Piece(.stdout, $0)) }.map(\.text).joined()
    return (atOnce + bounded.release().map(\.text).joined(), atOnce)
  }

  @Test("Text up to the bound arrives whole, however it is divided", arguments: [1, 3, 40, 100])
  func below(size: Int) {
    let whole = String((0..<100).map { Character(String($0 % 10)) })
    let texts = stride(from: 0, to: 100, by: size).map { String(whole.dropFirst($0).prefix(size)) }
    let (text, atOnce) = Self.shown(texts, limit: 100)
    #expect(text == whole)
    #expect(atOnce == whole.prefix(75))
  }

  @Test("Beyond the bound head and tail remain, and between them is said how much was cut")
  func beyond() throws {
    let lines = (0..<200_000).map { "line \($0)\n" }
    let whole = lines.joined()
    let (text, _) = Self.shown(lines, limit: 100_000)
    #expect(text.hasPrefix(String(whole.prefix(75_000))))
    #expect(text.hasSuffix(String(whole.suffix(25_000))))
    #expect(text.contains("… more than 100,000 bytes: what follows is cut, its end comes last …"))
    #expect(text.contains("\n… 2,188,890 bytes cut …\n"))
    #expect(whole.utf8.count == 2_288_890)
  }

  @Test("One text beyond the bound is cut like many, never within a character")
  func oneText() {
    let (text, _) = Self.shown([String(repeating: "é", count: 1000)], limit: 101)
    let parts = text.split(separator: "\n")
    #expect(parts.count == 4)
    #expect(parts.first == Substring(String(repeating: "é", count: 38)))
    #expect(parts.last == Substring(String(repeating: "é", count: 12)))
    #expect(parts.dropFirst(2).first == "… 1,900 bytes cut …")
  }

  @Test("The streams of the tail stay in order, and each cut says its own size")
  func streams() {
    var bounded = BoundedText(limit: 8)
    #expect(bounded.take(Piece(.stdout, "123456")) == [Piece(.stdout, "123456")])
    #expect(bounded.take(Piece(.stderr, "a")) == [])
    #expect(bounded.take(Piece(.stdout, "b")) == [])
    #expect(bounded.release() == [Piece(.stderr, "a"), Piece(.stdout, "b")])
    // The tail's room is used up: from here on there are only notes.
    #expect(bounded.take(Piece(.stdout, "cd")).count == 1)
    #expect(bounded.release() == [Piece(.stdout, "\n… 2 bytes cut …\n")])
    #expect(bounded.take(Piece(.stdout, "e")) == [])
    #expect(bounded.release() == [Piece(.stdout, "\n… 1 bytes cut …\n")])
    #expect(bounded.release() == [])
  }

  @Test("No bound is too small", arguments: [0, 1, 2, 3, -5])
  func tiny(limit: Int) {
    let (text, _) = Self.shown(["abc", "", "😀", "def"], limit: limit)
    #expect(text.hasSuffix("bytes cut …\n"))
  }
}

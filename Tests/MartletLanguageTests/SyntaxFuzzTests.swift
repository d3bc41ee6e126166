// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Text that nobody would write: the parser must survive it and stay consistent.
@Suite struct SyntaxFuzzTests {
  static let corpus = [
    """
    let penguins = Dataset.penguins()
    penguins.chart().point(x: "bill", y: "flipper", color: "species")
    let heavy = penguins.filter { $0["mass"] > 3000 && $0["sex"].isPresent }
        .adding("ratio") { $0["a"] / $0["b"] }
    let (train, test) = heavy.split(test: 0.25, seed: 7)
    print("rows: \\(train.count) of \\(heavy.count + 1)", terminator: "")
    """,
    """
    /// Doc.
    func best<T: Comparable>(_ xs: [T], by less: (T, T) throws -> Bool = { $0 < $1 }) rethrows -> T? {
      guard var result = xs.first else { return nil }
      for x in xs where try less(result, x) {
        result = x
      }
      return result
    }
    """,
    """
    struct Point: Equatable {
      var x = 0.0, y: Double { didSet { x = y } }
      static func + (l: Point, r: Point) -> Point { Point(x: l.x + r.x, y: l.y) }
      subscript(i: Int) -> Double {
        get { i == 0 ? x : y }
        set { x = newValue }
      }
    }
    enum Shape: Int { case circle(radius: Double), none = 3 }
    extension Array where Element == Int { var total: Int { reduce(0, +) } }
    """,
    """
    outer: while let x = it.next(), x != 3 {
      switch x {
      case 1, 2: continue outer
      case 3...5 where x > 4: break
      case let .some(y) as Int?: print(y)
      default:
        do { try f(&x) } catch let e as E { throw e }
      }
    }
    """,
    """
    let text = \"\"\"
      one \\("two \\(3)") \\u{1F427}
      four
      \"\"\"
    let raw = #"a\\n\\#(x)"#
    let d: [String: [Int]?] = ["a": [1, 2,], "b": nil]
    let v = if a is Int { d["a"]??.count ?? 0 } else { -1 << 2 &+ 0xFF }
    f(a < b, c: g<Int>(), \\.name, [Int](), Int?.none) { x, y -> Int in x } then: { }
    """,
  ]

  private static let pieces = [
    "(", ")", "[", "]", "{", "}", "\"", "\"\"\"", "\\(", "#\"", "\"#", "'", "`", "/*", "*/", "//",
    "\n", " ", ",", ":", ";", ".", "?", "!", "&", "=", "==", "->", "<", ">", "..<", "...", "+", "-",
    "@", "#", "$0", "_", "0", "1.5", "0x", "1e", "if ", "else ", "let ", "var ", "func ", "in ",
    "for ", "case ", "switch ", "struct ", "enum ", "init", "get ", "try ", "as ", "is ", "where ",
    "return ", "elif ", "def ", "lambda ", "not ", "and ", "“", "é", "\u{200B}", "🐧", "\u{0}", "\t",
    "\r", "inout ", "any ", "operator ", "infix ", "\\", "\\.", "x", "f(",
  ]

  /// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014, doi:10.1145/2660193.2660195).
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// What must hold for any text.
  private func check(_ text: String, _ comment: String) {
    let source = SourceText(name: "cell 1", text: text)
    let cell = Parser.parse(source)
    let starts = cell.diagnostics.map(\.range.start)
    #expect(starts == starts.sorted(), "mistakes are in order: \(comment)")
    for item in cell.diagnostics {
      let isInside = item.range.start >= 0 && item.range.end <= source.bytes.count
      #expect(isInside, "a mistake is inside the text: \(comment)")
      #expect(!item.message.isEmpty && !item.message.hasSuffix("."), "\(comment)")
    }
    #expect(cell.diagnostics.isEmpty == (cell.completeness == .complete), "\(comment)")
    let dump = cell.statements.map(Dump.statement).joined()
    #expect(!dump.contains("<missing>") || !cell.diagnostics.isEmpty, "\(comment)")
    #expect(render(cell.diagnostics, color: true).isEmpty == cell.diagnostics.isEmpty)
  }

  @Test("mutated cells parse without a trap", arguments: 0..<8)
  func mutations(_ shard: Int) {
    var random = Random(state: UInt64(shard) &+ 20_261_122)
    for round in 0..<300 {
      var bytes = Array(SyntaxFuzzTests.corpus[Int.random(in: 0..<5, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 3: bytes.removeSubrange(end...)
        default:
          let piece = SyntaxFuzzTests.pieces.randomElement(using: &random) ?? ""
          bytes.insert(contentsOf: Array(piece.utf8), at: place)
        }
        if bytes.isEmpty { break }
      }
      check(String(decoding: bytes, as: UTF8.self), "shard \(shard), round \(round)")
    }
  }

  @Test("random runs of tokens parse without a trap", arguments: 0..<4)
  func tokenSoup(_ shard: Int) {
    var random = Random(state: UInt64(shard) &+ 42)
    for round in 0..<300 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).map { _ in
        SyntaxFuzzTests.pieces.randomElement(using: &random) ?? ""
      }
      check(text.joined(), "shard \(shard), round \(round)")
    }
  }

  @Test("every beginning of a correct cell parses without a trap")
  func prefixes() {
    for source in SyntaxFuzzTests.corpus {
      for end in source.indices { check(String(source[..<end]), "up to \(end)") }
    }
  }

  @Test("a text without a meaning in UTF-8 parses without a trap")
  func brokenText() {
    check(String(decoding: [0xFF, 0xC0, 0x22, 0xED, 0xA0, 0x80] as [UInt8], as: UTF8.self), "")
    check("\u{0}\u{7F}\u{85}\u{2028}\u{FFFE}\u{E000}", "")
  }

  @Test(
    "deep nesting is a mistake, not a stack overflow",
    arguments: [
      "(", "[", "{", "f(", "x[", "f {", "\"\\(", "\"\"\"\n\\(", "if x {", "if x { } else ",
      "switch x { case (", "switch x { case 1: ", "func f() {", "struct A {", "a ? ", "-", "!x ",
      "&", "try ", "[Int", "A<", "let x: [", "let x: (", "(Int) -> ", "case .a(", "{ a in ",
      "[a: ", "enum E { case a(", "var x: Int { get {", "not ", "await ", "new ", "do {",
      "repeat {",
      "let x = if a { ", "{\"a\": ", "((", "let (", "x as [", "while let x = f({",
    ]
  )
  func deepNesting(_ unit: String) {
    let cell = Dump.parse(String(repeating: unit, count: 3000))
    #expect(!cell.diagnostics.isEmpty)
    #expect(cell.completeness == .invalid || cell.diagnostics.count == 1)
  }

  @Test(
    "a chain that is too long for the passes behind is a mistake",
    arguments: ["a + ", "a ?? ", "a = ", "a ? b : ", "a.b(", "a && "]
  )
  func longChains(_ unit: String) {
    let closers = String(repeating: ")", count: unit.count { $0 == "(" } * 3000)
    let cell = Dump.parse(String(repeating: unit, count: 3000) + "a" + closers)
    #expect(cell.diagnostics.map(\.code) == ["too-deep"])
  }

  @Test("a chain of 300 operators and a list of 10 000 values are no mistake")
  func longButFlat() {
    #expect(Dump.parse(String(repeating: "a + ", count: 300) + "a").diagnostics.isEmpty)
    #expect(Dump.parse("[" + String(repeating: "1, ", count: 10_000) + "]").diagnostics.isEmpty)
    #expect(Dump.parse(String(repeating: "f(x)\n", count: 10_000)).diagnostics.isEmpty)
  }
}

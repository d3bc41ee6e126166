// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

@testable import MartletLanguage

/// Variables that leave a session as data and come back in another one.
@Suite struct KeepingTests {
  /// A session, what it printed, and its variables as data.
  private struct Lab {
    let log = OutputLog()
    let interpreter: Interpreter

    init() {
      let log = log
      interpreter = Interpreter { log.text += $0 }
    }

    /// Runs cells, which are called `cell 1`, `cell 2` and so on.
    func run(_ cells: String...) {
      for (index, cell) in cells.enumerated() {
        let result = interpreter.run(cell, name: "cell \(index + 1)")
        #expect(result.diagnostics.isEmpty, "\(result.report.joined(separator: "\n"))")
      }
    }

    /// What a cell prints, or its first mistake.
    func output(_ cell: String) -> String {
      log.text = ""
      let result = interpreter.run(cell, name: "cell 99")
      return result.diagnostics.first.map { "\($0.code): \($0.message)" }
        ?? log.lines.joined(separator: "\n")
    }

    /// The variables as data that has been a text in between, and why others are not in it.
    func image(_ names: Set<String>? = nil) throws -> (image: SessionImage, lost: [String: String])
    {
      let capture = interpreter.capture(names)
      var lost: [String: String] = [:]
      var variables: [SessionImage.Variable] = []
      for variable in capture.variables {
        var value: EncodedValue?
        do {
          var encoded = try variable.encoded(limit: 1 << 24) { false }.value
          encoded.content = try JSONValue.parse(bytes: Array(encoded.content.compactText.utf8))
          value = encoded
        } catch let error as KeepingError {
          lost[variable.name] = error.description
        }
        if let image = variable.image(value) { variables.append(image) }
      }
      return (
        SessionImage(cells: capture.cells, variables: variables, generator: capture.generator), lost
      )
    }

    func revive(_ image: SessionImage) -> Revival {
      interpreter.revive(image) { _, _ in throw KeepingError("there is no library") }
    }

    /// A new session with everything that can be kept of this one.
    func moved(_ names: Set<String>? = nil) throws -> Lab {
      let lab = Lab()
      let revival = lab.revive(try image(names).image)
      #expect(revival.losses == [])
      return lab
    }
  }

  @Test(
    "Values come back as they were",
    arguments: [
      "7", "-9_223_372_036_854_775_808", "3.25", "-0.0", "Double.infinity", "0.1 + 0.2",
      "Float(0.1)", "true", "\"\"", "\"naïve 👩‍👩‍👧 \\\"\\n\"", "Character(\"é\")",
      "\"martlet\".dropFirst(2)", "UInt8(255)", "Int16(-7)", "UInt.max", "UInt64(1)", "Int64.min",
      "[1, 2, 3]", "[Int]()", "Array(0..<100)", "(0..<40).map { Double($0) / 7 }",
      "(0..<40).map { $0 % 3 == 0 }", "(0..<30).map { UInt8($0) }", "[Float(1.5), 2]",
      "(0..<40).map { Float($0) / 3 }", "[[1.5], [], [2, 3]]", "[\"a\", \"b\"]",
      "Array(0..<50)[10..<45]", "[\"a\": 1, \"b\": 2]", "[1: [\"x\": [true]]]",
      "Set([3, 1, 2])", "Set([\"a\"])", "0..<10", "1...5", "0.5..<1", "\"a\"...\"f\"", "3...",
      "..<4",
      "...9", "Optional(3) as Int?", "nil as Int?", "[1, nil, 3] as [Int?]",
      "Optional(Optional<Int>.none) as Int??", "nil as Int??", "(1, \"two\")",
      "(a: 1, b: (x: 2.5, y: [3]))", "[(name: \"Ada\", born: 1815)]",
      "Date(timeIntervalSince1970: 1_700_000_000)", "Duration.seconds(3)",
      "[1, \"two\", 3.5, true, [4], (5, 6)] as [Any]", "Optional(4) as Any",
      "Result<Int, any Error>.success(3)", "[UInt8(3): UInt16(9)]", "()",
    ]
  )
  func values(_ value: String) throws {
    let lab = Lab()
    lab.run("let value = \(value)")
    let show = "print(value, type(of: value))\ndebugPrint(value)"
    #expect(try lab.moved().output(show) == lab.output(show))
  }

  @Test("Values of random types come back equal", arguments: 0..<6)
  func random(_ seed: Int) throws {
    var generator = SessionGenerator(seed: seed)
    let literals = (0..<25).map { _ in RandomValue(depth: 3, &generator) }
    let lab = Lab()
    lab.run(
      """
      enum Mood: Hashable { case glad, said(String, Int) }
      struct Pair<T> { var a: T; var n = 1 }
      """,
      literals.enumerated().map { "let v\($0): \($1.type) = \($1.text)" }.joined(separator: "\n")
    )
    let show = literals.indices.map { "debugPrint(v\($0))" }.joined(separator: "\n")
    let moved = try lab.moved()
    #expect(moved.output(show) == lab.output(show))
    let types = { (lab: Lab) in lab.interpreter.variables.map(\.type) }
    #expect(types(moved) == types(lab))
  }

  /// A value as it is written, with its type.
  private struct RandomValue {
    var type: String
    var text: String

    init(type: String, text: String) {
      self.type = type
      self.text = text
    }

    init(depth: Int, _ generator: inout SessionGenerator) {
      let kind = Int.random(in: 0..<(depth > 0 ? 15 : 7), using: &generator)
      let number = Int.random(in: -1000...1000, using: &generator)
      func part() -> RandomValue { RandomValue(depth: depth - 1, &generator) }
      switch kind {
      case 0: self.init(type: "Int", text: "\(number)")
      case 1:
        let bits = Double(bitPattern: generator.next())
        self.init(type: "Double", text: bits.isFinite ? "\(bits)" : "-Double.infinity")
      case 2: self.init(type: "Bool", text: "\(number > 0)")
      case 3:
        let text = String(repeating: "ä\\n", count: abs(number) % 4)
        self.init(type: "String", text: "\"\(text)\"")
      case 4: self.init(type: "UInt8", text: "\(abs(number) % 256)")
      case 5:
        let text = number > 0 ? "Mood.glad" : "Mood.said(\"x\", \(number))"
        self.init(type: "Mood", text: text)
      case 6: self.init(type: "Float", text: "\(Float(number) / 7)")
      case 7:
        let inner = part()
        self.init(type: "[\(inner.type)]", text: "[\(inner.text), \(inner.text)]")
      case 8:
        let inner = part()
        self.init(type: "(\(inner.type))?", text: number > 0 ? inner.text : "nil")
      case 9:
        let (one, two) = (part(), part())
        let text = "(one: \(one.text), \(two.text))"
        self.init(type: "(one: \(one.type), \(two.type))", text: text)
      case 10:
        let inner = part()
        self.init(type: "[Int: \(inner.type)]", text: "[\(number): \(inner.text)]")
      case 11: self.init(type: "Set<Mood>", text: "[.glad, .said(\"\", \(number))]")
      case 12:
        let inner = part()
        self.init(type: "Pair<\(inner.type)>", text: "Pair(a: \(inner.text))")
      case 13: self.init(type: "ClosedRange<Int>", text: "(\(number))...(\(number + 5))")
      default:
        let inner = part()
        self.init(
          type: "[\(inner.type)]",
          text: "Array(repeating: \(inner.text), count: \(abs(number) % 40))"
        )
      }
    }
  }

  @Test("Numbers come back bit for bit")
  func bits() throws {
    let lab = Lab()
    lab.run(
      """
      let odd = Double(bitPattern: 0x7ff8_dead_beef_0001)
      let few = [odd, -0.0, 5e-324, 1.7976931348623157e308]
      let many = (0..<100).map { Double(bitPattern: UInt64($0) &* 0x9e37_79b9_7f4a_7c15) }
      """
    )
    let show = "print(odd.bitPattern, few.map(\\.bitPattern), many.map(\\.bitPattern))"
    #expect(try lab.moved().output(show) == lab.output(show))
  }

  @Test("Types of cells come back with their values and their methods")
  func types() throws {
    let lab = Lab()
    lab.run(
      """
      let scale = 10
      /// Where something is.
      struct Point: Hashable, CustomStringConvertible {
        var x: Int, y = 0
        private var secret = 3
        static let origin = Point(x: 0)
        static var made = [1].count
        init(x: Int, y: Int = 0) { self.x = x; self.y = y }
        var description: String { "(\\(x * scale), \\(y), \\(secret))" }
        mutating func move() { x += 1 }
      }
      indirect enum Tree<T> { case leaf, node(Tree<T>, T, Tree<T>) }
      enum Kind: String, CaseIterable { case small, large = "LARGE" }
      """,
      """
      protocol Shape { var area: Double { get } }
      struct Square: Shape { var side: Double; var area: Double { side * side } }
      struct Box<T> { struct Lid { var width: Int }; var content: T?; var lid = Lid(width: 2) }
      extension Array where Element == Point { var xs: [Int] { map(\\.x) } }
      """,
      """
      var points = [Point(x: 1), Point(x: 2, y: 5)]
      let shapes: [any Shape] = [Square(side: 2), Square(side: 3)]
      let tree: Tree<Int> = .node(.node(.leaf, 1, .leaf), 2, .leaf)
      let kinds = [Kind.small, .large]
      let named = ["a": Point(x: 7)]
      let unique = Set([Point(x: 1), Point(x: 1), Point(x: 2)])
      let box = Box(content: points)
      let anything: [Any] = [points[0], Kind.large, box]
      """
    )
    let show = """
      points[0].move()
      print(points, points.xs, shapes.map(\\.area), tree, kinds.map(\\.rawValue), Kind.allCases)
      print(named["a"]!, unique.count, unique.contains(Point(x: 2)), box, anything, Point.origin)
      print(Point.made, type(of: anything[2]), box.lid)
      """
    let moved = try lab.moved()
    #expect(moved.output(show) == lab.output(show))
    // A second time, from what was brought back.
    #expect(try moved.moved().output(show) == lab.output(show))
  }

  @Test("Functions come back, with the variables that they use and change")
  func functions() throws {
    let lab = Lab()
    lab.run(
      """
      var count = 0
      func next() -> Int { count += 1; return count }
      func twice<T>(_ value: T) -> [T] { [value, value] }
      infix operator <+>: AdditionPrecedence
      func <+> (a: Int, b: Int) -> Int { a * 10 + b + next() }
      var doubled: Int { count * 2 }
      typealias Pair = (Int, Int)
      """,
      "func describe(_ n: Int) -> String { \"int \\(n)\" }",
      "func describe(text: String) -> String { \"text \\(text)\" }\n_ = next()",
      "let pair: Pair = (1, 2)\nlet ready = describe(3)"
    )
    let show = """
      print(next(), twice("a"), 1 <+> 2, doubled, describe(4), describe(text: "x"), pair, ready)
      count = 100
      print(next(), doubled)
      """
    #expect(try lab.moved().output(show) == lab.output(show))
  }

  @Test("Nothing of a cell is in the data but its declarations, and these keep their lines")
  func texts() throws {
    let lab = Lab()
    lab.run("print(\"secret\")\nlet a = 1; func f() -> Int {\n  a\n}\n\n_ = f() + 41")
    let image = try lab.image().image
    #expect(image.cells.map(\.text) == ["\n           func f() -> Int {\n  a\n}"])
    let moved = Lab()
    #expect(moved.revive(image).declarations == ["f"])
    #expect(moved.log.text == "")
  }

  @Test("What is code and not data is not kept, and says why")
  func losses() throws {
    let lab = Lab()
    lab.run(
      """
      struct Odd: Hashable {
        var n: Int
        static func == (a: Odd, b: Odd) -> Bool { a.n % 2 == b.n % 2 }
        func hash(into hasher: inout Hasher) { hasher.combine(n % 2) }
      }
      indirect enum Chain { case end, link(Chain) }
      var chain = Chain.end
      for _ in 0..<500 { chain = .link(chain) }
      let double = { (n: Int) in n * 2 }
      let pairs = zip([1], [2])
      let parities = [Odd(n: 1): "odd"]
      let nested = [1: [Odd(n: 1), Odd(n: 2)]]
      var iterator = [1, 2].makeIterator()
      let functions: [Any] = [double]
      let path = \\Odd.n
      let huge = Array(repeating: 1.5, count: 3_000_000)
      func apply(_ n: Int) -> Int { double(n) }
      let kept = 1
      """,
      "struct Odd { var n = 1 }"
    )
    let (image, lost) = try lab.image()
    #expect(lost["double"] == "a function is code, not data")
    #expect(lost["huge"] == "it is larger than 16 MB")
    #expect(lost["chain"]?.hasPrefix("its parts stand more than 120 deep") == true)
    #expect(
      Set(lost.keys) == [
        "double", "pairs", "parities", "nested", "iterator", "functions", "path", "huge", "chain",
      ]
    )
    let moved = Lab()
    let revival = moved.revive(image)
    #expect(revival.variables == ["kept"])
    #expect(moved.output("print(kept)") == "1")
    #expect(moved.output("print(double(2))").hasPrefix("unknown-name"))
    #expect(moved.output("print(apply(2))") != "4")
  }

  @Test("Keys that a cell's own code compares are not kept")
  func keys() throws {
    let lab = Lab()
    lab.run(
      """
      struct Odd: Hashable {
        var n: Int
        static func == (a: Odd, b: Odd) -> Bool { a.n % 2 == b.n % 2 }
      }
      struct Plain: Hashable { var n: Int; var name: String }
      let odd = Set([Odd(n: 1), Odd(n: 3)])
      let plain = [Plain(n: 1, name: "a"): 2]
      let inside: [String: [Odd: Int]] = ["a": [Odd(n: 1): 1]]
      let values = ["a": Odd(n: 1)]
      """
    )
    let lost = try lab.image().lost
    #expect(Set(lost.keys) == ["odd", "inside"])
    #expect(lost["odd"] == "`Odd`, a key in it, is compared by code of a cell")
  }

  @Test("Only what is asked for comes along, with what it needs")
  func named() throws {
    let lab = Lab()
    lab.run(
      """
      let factor = 3
      struct Inner { var n: Int; var scaled: Int { n * factor } }
      struct Outer { var inner: Inner }
      extension Outer { func total() -> Int { helper(inner.scaled) } }
      func helper(_ n: Int) -> Int { n + 1 }
      func other() -> Int { 1 }
      struct Other { var n = 1 }
      """,
      "let outer = Outer(inner: Inner(n: 5))\nlet list: [Any] = [outer]\nlet more = Other()"
    )
    let moved = try lab.moved(["outer", "factor"])
    #expect(moved.output("print(outer.total())") == "16")
    #expect(moved.output("print(other())").hasPrefix("unknown-name"))
    #expect(moved.output("print(Other())").hasPrefix("unknown-name"))
    #expect(try lab.moved(["list", "factor"]).output("print(list)") == lab.output("print(list)"))
    // Without the constant that its methods use, they cannot be called until there is one.
    let without = Lab()
    without.run("let factor = 10")
    let revival = without.revive(try lab.image(["outer"]).image)
    #expect(revival.variables == ["outer"])
    #expect(without.output("print(outer.total())") == "51")
  }

  @Test("A variable of the same name takes the new value, and keeps its own if that is damaged")
  func collisions() throws {
    let lab = Lab()
    lab.run("let a = 1\nlet b = [2]\nlet c = \"three\"")
    var image = try lab.image().image
    let other = Lab()
    other.run("var a = 10\nvar b = [20]\nlet c = 30\nfunc sum() -> Int { a + b[0] }")
    image.variables[1].value?.content = .string("none")
    let revival = other.revive(image)
    #expect(revival.variables == ["a", "c"])
    #expect(revival.losses == [.init(name: "b", reason: "damaged: it holds no [Int]")])
    #expect(other.output("print(a, b, c, sum())") == "1 [20] three 21")
  }

  @Test("A variable that was forgotten does not come back by half")
  func forgotten() throws {
    let lab = Lab()
    lab.run("let text = \"swift\"\nlet list = [\"a\"]")
    var image = try lab.image().image
    for index in image.variables.indices { image.variables[index].value?.content = .int(1) }
    let other = Lab()
    other.run("var text = \"old\"\nvar list = [\"b\"]\nfunc show() -> String { text + list[0] }")
    other.interpreter.forget(["text", "list"])
    #expect(other.revive(image).variables == [])
    #expect(other.output("print(text)").hasPrefix("unknown-name"))
    #expect(other.output("print(show())") != "oldb")
  }

  @Test("The generator of random numbers goes on where it was")
  func generator() throws {
    let lab = Lab()
    lab.run("let first = Int.random(in: 0..<1_000_000)")
    let moved = try lab.moved()
    let next = "print(Int.random(in: 0..<1_000_000))"
    #expect(moved.output(next) == lab.output(next))
  }

  @Test("Typing goes on with the declarations that came back")
  func assistance() throws {
    let lab = Lab()
    lab.run("struct Bird { var name: String }\nlet first = Bird(name: \"swift\")")
    let understudy = Understudy(modules: [])
    let moved = Lab()
    moved.interpreter.changed = { understudy.learn($0) }
    _ = moved.revive(try lab.image().image)
    #expect(understudy.complete("first.na", at: 8).candidates.map(\.text) == ["name"])
    #expect(moved.interpreter.complete("first.na", at: 8).candidates.map(\.text) == ["name"])
  }

  // MARK: Hostile data

  private func image(_ text: String, _ name: String = "x", _ type: String = "Int") -> SessionImage {
    SessionImage(
      cells: [.init(name: "cell 1", text: text)],
      variables: [
        .init(
          name: name,
          type: type,
          isMutable: true,
          cell: 0,
          value: EncodedValue(content: .int(1))
        )
      ]
    )
  }

  @Test(
    "Data that holds code is refused, and the code is not run",
    arguments: [
      ("print(\"boo\")", "x", "Int"), ("func f() {}\nprint(\"boo\")", "x", "Int"),
      ("let y = { print(\"boo\"); return 1 }()", "x", "Int"), ("/*", "x", "Int"),
      ("", "x", "Int = { print(\"boo\"); return 1 }()"), ("", "x", "Int\nprint(\"boo\")"),
      ("", "x: Int; print(\"boo\"); let y", "Int"), ("", "x", "Int { print(\"boo\"); return 1 }"),
      ("", "x", "Int; print(\"boo\")"), ("var z = 1 { didSet { print(\"boo\") } }", "x", "Int"),
      ("", "(x, y)", "(Int, Int)"), ("", "x", "Nope"), ("", "", "Int"), ("", "x", ""),
      ("", "let", "Int"), ("for _ in 0..<1 { print(\"boo\") }", "x", "Int"),
      ("if true { print(\"boo\") }", "x", "Int"), ("defer { print(\"boo\") }", "x", "Int"),
    ]
  )
  func code(_ text: String, _ name: String, _ type: String) {
    let lab = Lab()
    let revival = lab.revive(image(text, name, type))
    #expect(lab.log.text == "")
    #expect(revival.variables == [])
    #expect(!revival.losses.isEmpty)
    #expect(lab.output("print(1)") == "1")
  }

  @Test("A static property computes its value when it is used, not when it comes back")
  func statics() {
    let lab = Lab()
    let revival = lab.revive(
      image("struct S { static let n = { print(\"now\"); return 2 }() }")
    )
    #expect(revival.variables == ["x"])
    #expect(lab.log.text == "")
    #expect(lab.output("print(S.n, x)") == "now\n2 1")
  }

  @Test(
    "A value that its type does not allow is refused",
    arguments: [
      ("UInt8", .int(256)), ("Int8", .int(-129)), ("Int", .double(1)), ("Int", .null),
      ("Bool", .int(1)), ("Character", "ab"), ("Character", ""), ("String", .int(1)),
      ("Float", .double(0.1)), ("Double", "xyz"), ("Double", .int(1)), ("Duration", .double(1e300)),
      ("[Int]", ["a"]), ("[Int]", ["buffer": 0]), ("[Int]", ["buffer": -1]), ("[Int]", .int(3)),
      ("(Int, Int)", [1]), ("[Int: Int]", [[1, 1], [2, 3]]), ("[Int: Int]", [[1], []]),
      ("Set<Int>", [1, 1]), ("ClosedRange<Int>", [5, 1]), ("ClosedRange<Double>", [["a"], 1]),
      ("ArraySlice<Int>", [-1, []]), ("ArraySlice<Int>", [9_223_372_036_854_775_807, [1]]),
      ("Point", [1, 2]), ("Point", [1]), ("Mood", ["sad"]), ("Mood", ["glad", 1]), ("Mood", []),
      ("Mood", ["said", 1]), ("any Shape", ["type": "Int", "value": 1]), ("Any", .int(1)),
      ("Any", ["type": "Int", "value": "a"]), ("Any", ["type": "Any", "value": 1]),
      ("Any", ["type": "() -> Int", "value": 1]), ("Any", ["type": "Nope", "value": 1]),
      ("Any", ["type": "Int\nprint(1)", "value": 1]), ("() -> Int", .int(1)), ("Int.Type", .int(1)),
      ("Set<Odd>", [[1]]), ("KeyPath<Point, Int>", .int(0)),
      ("PartialRangeFrom<Double>", ["7ff8000000000000"]),
      ("Range<Point>", [[1, "a"], [2, "b"]]),
    ] as [(String, JSONValue)]
  )
  func forged(_ type: String, _ content: JSONValue) throws {
    let text = """
      struct Point { var x: Int; var name: String }
      enum Mood { case glad, said(String) }
      protocol Shape {}
      struct Odd: Hashable { var n: Int; static func == (a: Odd, b: Odd) -> Bool { true } }
      """
    let real = Lab()
    real.run(text, "let p = Point(x: 1, name: \"\"), m = Mood.glad, o = Odd(n: 1)")
    let shapes = try real.image().image.variables.flatMap { $0.value?.shapes ?? [] }
    var image = image(text, "x", type)
    image.variables[0].value = EncodedValue(content: content, shapes: shapes)
    let lab = Lab()
    let revival = lab.revive(image)
    #expect(revival.variables == [])
    #expect(revival.losses.map(\.name) == ["x"])
    #expect(lab.output("print(x)").hasPrefix("unknown-name"))
  }

  @Test("A buffer makes one array, however often it is named")
  func buffers() {
    var image = image("", "x", "[[Int]]")
    image.variables[0].value = EncodedValue(
      content: [["buffer": 0], ["buffer": 0]],
      buffers: [.integers([1, 2])]
    )
    #expect(Lab().revive(image).variables == [])
    image.variables[0].value?.content = [["buffer": 0]]
    #expect(Lab().revive(image).variables == ["x"])
    image.variables[0].type = "[[Double]]"
    #expect(Lab().revive(image).variables == [])
  }

  @Test("A type that has changed does not take old values")
  func shapes() throws {
    let lab = Lab()
    lab.run("struct Row { var a: Int; var b: Int }", "let row = Row(a: 1, b: 2)")
    var image = try lab.image().image
    image.cells[0].text = "struct Row { var b: Int; var a: Int }"
    #expect(
      Lab().revive(image).losses
        == [.init(name: "row", reason: "`Row` has other properties or cases by now")]
    )
  }

  @Test("A declaration with a mistake is left out, the others come back")
  func mistakes() throws {
    let image = image(
      "func good() -> Int { 1 }\nfunc bad() -> Int { nope }\nstruct S { var n = 1 }"
    )
    let lab = Lab()
    let revival = lab.revive(image)
    #expect(revival.variables == ["x"])
    #expect(revival.declarations == ["good", "S"])
    #expect(revival.losses.map(\.name) == ["bad"])
    #expect(lab.output("print(good(), S(), x)") == "1 S(n: 1) 1")
  }
}

// SPDX-License-Identifier: Apache-2.0

// Code of fixed shapes with random expressions in them. The interpreter lowers small functions where
// they are called and keeps structs in registers; these shapes mix what could go wrong there.
extension ProgramGenerator {
  mutating func shape() -> [Piece] {
    switch random.int(0...5) {
    case 0...1: record()
    case 2: smallFunctions()
    case 3: existentials()
    case 4: textPlaces()
    default: throwingClosures()
    }
  }

  /// Writes something that sees nothing but the variables given.
  private mutating func isolated<T>(
    _ names: [String],
    _ work: (inout ProgramGenerator) -> T
  ) -> T {
    let (outer, outerScopes) = (body, scopes)
    scopes = [[]]
    body = Body()
    body.isFunction = true
    body.limit = 8
    defer {
      body = outer
      scopes = outerScopes
    }
    return inScope(names.map { Variable(name: $0, type: .int) }, work)
  }

  private mutating func number(_ names: [String], _ depth: Int = 2) -> String {
    isolated(names) { $0.integer(.int, depth).text }
  }

  /// The value for a place; the compiler refuses to assign a place to itself.
  private mutating func number(_ names: [String], _ depth: Int = 2, for place: String) -> String {
    let text = number(names, depth)
    return text == place ? "\(text) &+ 1" : text
  }

  private mutating func test(_ names: [String]) -> String {
    let value = number(names)
    return
      "(\(value)) % \(random.int(2...5)) \(random.pick(["==", "<", "!="])) \(random.int(0...1))"
  }

  private mutating func some(_ count: ClosedRange<Int>, of lines: [String]) -> [Piece] {
    (0..<random.int(count)).map { _ in .line(random.pick(lines)) }
  }

  // MARK: Structs

  /// A struct of numbers, changed in all the places that can hold one.
  private mutating func record() -> [Piece] {
    let (type, change, run) = (
      fresh("P", isTopLevel: true), fresh("change", isTopLevel: true),
      fresh("run", isTopLevel: true)
    )
    let own = ["x", "n", "a"]
    let members: [Piece] = [
      .line("var x: Int"), .line("var y: \(random.pick(["Double", "Float"])) = 0.5"),
      .line("var n = \(random.int(0...9))"),
      .block(
        "mutating func bump(_ a: Int) {",
        [
          .line("x = \(number(own, for: "x"))"),
          .line("if \(test(own)) { return }"),
          .line("n &+= \(number(own, 1))"),
        ]
      ),
      .line("mutating func turn() -> \(type) { let old = self; x = n; n = old.x; return old }"),
      .line("func moved(_ a: Int) -> \(type) { var c = self; c.bump(a); return c }"),
      .line(
        "var sum: Int { get { x &+ n } set { x = newValue; n = \(number(["x", "n"], 1, for: "n")) } }"
      ),
      .line("static func + (a: \(type), b: \(type)) -> \(type) { \(type)(x: a.x &+ b.n, n: b.x) }"),
    ]
    let parameters = ["p.x", "p.n", "a"]
    let changing: [Piece] = [
      .line("p.x = \(number(parameters, for: "p.x"))"),
      .line("if \(test(parameters)) { p = \(type)(x: \(number(parameters, 1)), y: p.y) }"),
      .line("p.bump(\(number(parameters, 1)))"),
    ]
    let seen = ["p.x", "q.n", "i", "k", "list[0].x", "box.p.n"]
    var ways = (0..<2).flatMap { _ in
      [
        "p.bump(\(number(seen)))", "\(change)(&p, \(number(seen, 1)))", "q = p.moved(i)",
        "p.x = \(number(seen, for: "p.x"))", "q.n &+= \(number(seen, 1))",
        "p.sum &-= \(number(seen, 1))",
        "if \(test(seen)) { q = p; continue }", "if \(test(seen)) { p = q; break }",
        "add(\(number(seen, 1)))", "list.append(p)",
        "list[i % list.count].bump(\(number(seen, 1)))",
        "table[i % 2, default: q].bump(\(number(seen, 1)))", "maybe?.bump(\(number(seen, 1)))",
        "counts[p, default: 0] += 1", "\(change)(&list[list.count - 1], i)",
        "box.p.bump(\(number(seen, 1)))", "\(change)(&box.p, \(number(seen, 1)))",
        "pair.0 = pair.1 + p", "p = \(random.chance(50) ? "q + p" : "list[0] + box.p")",
        "if \(test(seen)) { return q }", "q = \(test(seen)) ? p.moved(i) : box.p",
      ]
    }
    ways += [
      "(p, q) = (q, p)", "swap(&p, &q)", "print(q.turn(), q)", "p.y += 0.25", "pair = (q, p)",
      "maybe = p", "maybe = nil", "box.p = q", "list[0] = pair.1", "list.swapAt(0, list.count - 1)",
      "list.reverse()", "list.sort { ($0.x, $0.n) < ($1.x, $1.n) }",
      "list.sort { $0.n &* 3 > $1.n &* 3 }", "print(list.map(\\.x), p[keyPath: \\.n])",
      "q[keyPath: \\.x] &+= 1", "defer { print(\"d\", p.x, q) }",
      "box.tags[\"a\", default: []].append(i)",
      "print(list.min { $0.sum < $1.sum } as Any)",
      "for var e in list.prefix(2) { e.bump(i); print(e) }",
      "if var m = maybe { m.bump(1); print(m, maybe as Any) }", "let r = p; p.n &+= 1; print(r, p)",
      "print(list.reduce(q) { $0 + $1 }, list.reduce(into: 0) { $0 &+= $1.sum })",
      "[q, p].forEach { e in p = e + p }", "switch p.x & 1 { case 0: q.x = i; default: break }",
    ]
    let holder = fresh("Box", isTopLevel: true)
    let statements: [Piece] =
      [
        .line("var p = \(type)(x: k)"), .line("var q = p"), .line("var list = [p, q.moved(2)]"),
        .line("var table: [Int: \(type)] = [:]"), .line("var counts: [\(type): Int] = [:]"),
        .line("var maybe: \(type)? = k > 1 ? p : nil"), .line("var pair = (p, q)"),
        .line("var box = \(holder)(p: q)"),
        .line(
          random.chance(50)
            ? "let add = { (a: Int) in p.x = p.x &+ a }" : "func add(_ a: Int) { q.n = q.n &- a }"
        ),
        .block("for i in 0..<\(random.int(2...5)) {", some(4...9, of: ways)),
        .line("print(p, q, list, maybe as Any, pair, box.p, box.tags)"),
        .line("print(table.sorted { $0.key < $1.key }, counts.values.sorted(), counts[p] as Any)"),
        .line("return \(random.pick(["p", "q", "p + q", "box.p", "pair.1"]))"),
      ]
    return [
      .block("struct \(type): Hashable {", members),
      .line("struct \(holder) { var p: \(type); var tags: [String: [Int]] = [:] }"),
      .block("func \(change)(_ p: inout \(type), _ a: Int) {", changing),
      .block("func \(run)(_ k: Int) -> \(type) {", statements),
      .line("print(\(run)(1), \(run)(\(random.int(2...40))))"),
    ]
  }

  // MARK: Functions

  /// Functions that are lowered where they are called, left early in many ways.
  private mutating func smallFunctions() -> [Piece] {
    var pieces: [Piece] = []
    let (state, next) = (fresh("state", isTopLevel: true), fresh("next", isTopLevel: true))
    pieces.append(.line("var \(state) = 0"))
    pieces.append(.line("func \(next)() -> Int { \(state) &+= 1; return \(state) }"))
    var names: [String] = []
    for _ in 0..<random.int(2...4) {
      let name = fresh("tiny", isTopLevel: true)
      let seen = ["a", "b"]
      let inner = names.isEmpty ? seen : seen + ["\(random.pick(names))(a, b &+ 1)"]
      func value(_ generator: inout ProgramGenerator, _ more: [String] = []) -> String {
        generator.number(inner + more, 1)
      }
      let result = "return \(value(&self))"
      let body: [Piece]
      switch random.int(0...9) {
      case 0: body = [.line("if \(test(inner)) { \(result) }"), .line("return \(value(&self))")]
      case 1: body = [.line("guard \(test(inner)) else { \(result) }"), .line("return a &- b")]
      case 2:
        body = [
          .block(
            "for i in 0..<3 {",
            [
              .line("if \(test(inner + ["i"])) { return \(value(&self, ["i"])) }"),
              .line("if \(test(seen + ["i"])) { \(random.pick(["break", "continue"])) }"),
              .line("\(state) &+= i"),
            ]
          ), .line(result),
        ]
      case 3:
        body = [.line("defer { \(state) &+= 1 }"), .line("return \(state) &+ \(value(&self))")]
      case 4:
        body = [
          .line("var t = abs(a % 50)"),
          .block("while t > 0 {", [.line("t /= 2"), .line("if \(test(["t", "b"])) { break }")]),
          .line("return t &+ \(value(&self, ["t"]))"),
        ]
      case 5:
        body = [
          .block(
            "switch a % 3 {",
            [.line("case 0: \(result)"), .line("case 1 where \(test(seen)): return b")],
            "default: return \(value(&self)) }"
          )
        ]
      case 6:
        body = [
          .line("if a <= 0 || b <= 0 { \(result) }"), .line("return \(name)(a % 7 - 1, b % 5 - 1)"),
        ]
      case 7:
        body = [
          .line("let f = { (c: Int) in \(number(seen + ["c"], 1)) }"), .line("return f(f(a))"),
        ]
      case 8:
        body = [
          .line("var (c, d) = (b, a)"), .line("swap(&c, &d)"), .line("c &+= d"), .line("return c"),
        ]
      default: body = [.line(result)]
      }
      pieces.append(.block("func \(name)(_ a: Int, _ b: Int) -> Int {", body))
      names.append(name)
    }
    let variable = fresh("x", isTopLevel: true)
    let seen = [variable, "i"]
    pieces.append(.line("var \(variable) = \(random.int(-9...9))"))
    func call(_ generator: inout ProgramGenerator) -> String {
      let arguments = (0..<2).map { _ in
        generator.random.pick([
          "\(next)()", variable, "{ \(variable) &+= 1; return \(variable) }()",
          generator.number(seen, 1), "\(generator.random.pick(names))(\(variable), \(next)())",
        ])
      }
      return "\(generator.random.pick(names))(\(arguments.joined(separator: ", ")))"
    }
    pieces.append(
      .block(
        "for i in 0..<4 {",
        (0..<random.int(2...4)).map { _ in
          switch random.int(0...4) {
          case 0: .line("\(variable) = \(call(&self)) &- \(call(&self))")
          case 1: .line("if \(call(&self)) > \(call(&self)) { continue }")
          case 2:
            .line(
              "print([3, 1, 2].map { \(names[0])($0, i) }, [2, 3, 1].sorted(by: { \(names[0])($0, 1) < \(names[0])($1, 1) }))"
            )
          case 3: .line("print(\"\\(\(call(&self))) \\(\(variable))\")")
          default: .line("print(i, \(call(&self)), \(state))")
          }
        }
      )
    )
    pieces.append(.line("print(\(variable), \(state))"))
    return pieces
  }

  // MARK: The rest

  private mutating func existentials() -> [Piece] {
    let (shape, one, other) = (
      fresh("Shape", isTopLevel: true), fresh("A", isTopLevel: true), fresh("B", isTopLevel: true)
    )
    let (all, twice) = (fresh("all", isTopLevel: true), fresh("twice", isTopLevel: true))
    let ways = [
      "\(all)[i % \(all).count].grow(\(number(["i"], 1)))", "\(twice)(&\(all)[0])",
      "do { var s = \(all)[i % \(all).count]; s.grow(i); print(s.area, \(all)[0].area) }",
      "if let a = \(all)[i % 2] as? \(one) { print(a) } else { print(\"other\", \(all)[i % 2]) }",
      "print(\(all)[0] is \(other), \(all).map(\\.area), \(all).map { $0.name })",
      "if var b = \(all)[1] as? \(other) { b.grow(2); \(all)[1] = b }", "\(all).append(\(all)[0])",
      "switch \(all)[i % 2] { case let a as \(one): print(a.side); default: print(\"-\") }",
      "\(all)[0] = \(other)(w: i, h: \(number(["i"], 1)))", "\(all).swapAt(0, 1)",
      "print(\(all).max { $0.area < $1.area }?.area as Any)",
    ]
    return [
      .block(
        "protocol \(shape) {",
        [.line("var area: Int { get }"), .line("mutating func grow(_ n: Int)")]
      ),
      .block(
        "extension \(shape) {",
        [
          .line("var name: String { \"<\\(area)>\" }"),
          .line("mutating func grow(_ n: Int) { print(\"no room\", n) }"),
        ]
      ),
      .line("struct \(one): \(shape) { var side: Int; var area: Int { \(number(["side"], 1)) } }"),
      .block(
        "struct \(other): \(shape) {",
        [
          .line("var w, h: Int"), .line("var area: Int { \(number(["w", "h"])) }"),
          .line("mutating func grow(_ n: Int) { w &+= n; if \(test(["w", "n"])) { h = w } }"),
        ]
      ),
      .line("func \(twice)(_ s: inout any \(shape)) { s.grow(1); s.grow(\(random.int(2...9))) }"),
      .line("var \(all): [any \(shape)] = [\(one)(side: 2), \(other)(w: 1, h: 3)]"),
      .block("for i in 0..<\(random.int(2...4)) {", some(3...6, of: ways)),
      .line("print(\(all))"),
    ]
  }

  private mutating func textPlaces() -> [Piece] {
    let (s, i, n) = (
      fresh("s", isTopLevel: true), fresh("at", isTopLevel: true), fresh("n", isTopLevel: true)
    )
    return [
      .line(
        "let \(s) = \(expression(.string, 1)) + \(random.pick(["\"aé👩‍🚀z\"", "\"\"", "\"b,c d\""]))"
      ),
      .line("var (\(i), \(n)) = (\(s).startIndex, 0)"),
      .block(
        "while \(i) < \(s).endIndex {",
        [
          .line("if \(test([n])) { break }"),
          .line("print(\(s)[\(i)], terminator: \"|\")"),
          .line("\(i) = \(s).index(after: \(i))"),
          .line("\(n) += 1"),
        ]
      ),
      .line(
        "print(\(s)[..<\(i)], \(s)[\(i)...].count, \(s).distance(from: \(s).startIndex, to: \(i)))"
      ),
      .line("if let f = \(s).firstIndex(of: \"a\") { print(\(s)[f...].dropFirst()) }"),
      .line("print(\(s).split(separator: \" \"), \(s).indices.count, \(s).utf8.count)"),
      .line("print(String(\(s).filter { $0.isLetter }), \(s).map { \"\\($0)\" }.reversed())"),
      .line("for (k, c) in \(s).enumerated() where k % 2 == 0 { print(k, c) }"),
    ]
  }

  private mutating func throwingClosures() -> [Piece] {
    let (failure, apply) = (fresh("Bad", isTopLevel: true), fresh("apply", isTopLevel: true))
    let (run, seen) = (fresh("run", isTopLevel: true), ["v", "k"])
    let ways = [
      "print(try list.map { v in if \(test(seen)) { throw \(failure).at(v) }; return \(number(seen, 1)) })",
      "print(try list.filter { v in if \(test(seen)) { throw \(failure).low }; return v > 1 })",
      "total &+= try \(apply)(k) { v in if \(test(seen)) { throw \(failure).at(k) }; return v &+ 1 }",
      "print(\(apply)(2) { v in \(number(seen, 1)) })",
      "print((try? \(apply)(3) { v in if \(test(seen)) { throw \(failure).low }; return v }) as Any)",
      "try list.forEach { v in total &+= v; if \(test(seen)) { throw \(failure).at(total) } }",
      "do { if \(test(["k", "total"])) { throw \(failure).low }; total &+= 1 } catch { print(\"in\", error) }",
      "for v in list { if \(test(seen)) { throw \(failure).at(v) }; total &+= v }",
      "defer { print(\"left\", total) }",
      "do { let f: (Int) throws -> Int = { v in if \(test(seen)) { throw \(failure).at(v) }; return v }; "
        + "total &+= try f(k) &+ f(total) }",
    ]
    return [
      .line("enum \(failure): Error { case low, at(Int) }"),
      .line("func \(apply)<T>(_ x: T, _ f: (T) throws -> T) rethrows -> T { try f(try f(x)) }"),
      .block(
        "func \(run)(_ k: Int) throws -> Int {",
        [.line("let list = [k, 2, 5]"), .line("var total = 0")] + some(2...5, of: ways)
          + [.line("return total")]
      ),
      .block(
        "for k in 0..<4 {",
        [
          .block(
            [
              ("do {", [.line("print(try \(run)(k))")]),
              (
                "} catch \(failure).at(let v) where \(test(["v", "k"])) {",
                [.line("print(\"at\", v)")]
              ),
              ("} catch {", [.line("print(\"caught\", error)")]),
            ],
            tail: "}"
          )
        ]
      ),
    ]
  }
}

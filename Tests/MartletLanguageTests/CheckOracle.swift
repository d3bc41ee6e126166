// SPDX-License-Identifier: Apache-2.0

/// Cells that swiftc 6.3.1 (Debian 12, `swiftc -typecheck -swift-version 6`) was asked about on
/// 2026-11-22; the checker must say the same.
enum CheckOracle {
  /// Cells that swiftc accepts.
  static let accepted = cells(
    #"""
    let a: Int? = 3; let b = a ?? 0 + 1; print(b)
    ---
    let x: Double = 3; let y = x / 2; print(y * 2 + 1)
    ---
    let a = [1, 2.5, 3]; print(a)
    ---
    let d = ["a": 1, "b": 2.5]; print(d)
    ---
    let a = [1, nil, 3]; print(a)
    ---
    let a: [Int?] = [1, nil]; print(a.compactMap { $0 })
    ---
    let xs = [3, 1, 2]; print(xs.sorted(), xs.sorted(by: >), xs.max()!, xs.min() ?? 0)
    ---
    let xs = [3, 1, 2]; let s = xs.reduce(0, +); print(Double(s) / Double(xs.count))
    ---
    let xs = [3.0, 1]; let s = xs.reduce(0, +); print(s / 2)
    ---
    func f(_ x: Int, y: Int = 2) -> Int { x + y }; print(f(1), f(1, y: 3))
    ---
    let f = { (x: Int) in x * 2 }; print(f(2))
    ---
    let f: (Int, Int) -> Int = { $0 + $1 }; print(f(1, 2))
    ---
    let f: (Int) -> Int = { _ in 3 }; print(f(1))
    ---
    let f = { $0 + 1 }; print(f(2))
    ---
    var x = 1; x += 1; x *= 2; print(x)
    ---
    let x: Int; x = 1; print(x)
    ---
    func g(_ c: Bool) -> Int { let x: Int; if c { x = 1 } else { x = 2 }; return x }; print(g(true))
    ---
    func g(_ c: Bool) -> Int { while true { if c { return 1 } } }; print(g(true))
    ---
    func g(_ c: Bool) -> Int { if c { return 1 } else { return 2 } }; print(g(true))
    ---
    func g(_ n: Int?) -> Int { guard let n else { return 0 }; return n }; print(g(3))
    ---
    let s = "abc"; print(s.count, s.uppercased(), s + "d", "\(s)!", s.hasPrefix("a"))
    ---
    print("a" < "b", "a" == "b", 1 == 1.0)
    ---
    let t = (a: 1, b: "x"); print(t.a, t.b, t.0)
    ---
    let t = (1, 2); let (p, q) = t; print(p + q)
    ---
    var (p, q) = (1, 2); (p, q) = (q, p); print(p, q)
    ---
    for (i, x) in [1, 2].enumerated() { print(i, x) }
    ---
    for (k, v) in ["a": 1] { print(k, v) }
    ---
    for i in stride(from: 0, to: 1, by: 0.5) { print(i) }
    ---
    for i in (0...3).reversed() { print(i) }
    ---
    let r = 1...5; print(r.contains(3), r.count, r.map { $0 * $0 })
    ---
    let d = ["a": 1]; print(d["a"]! + 1)
    ---
    let d = ["a": 1]; print(d["a", default: 0] + 1)
    ---
    let o: Int? = nil; print(o == nil, o != nil, o == 3)
    ---
    let o: Int? = 3; if let o, o > 2 { print(o) }
    ---
    let o: String? = "a"; print(o?.count ?? 0)
    ---
    let o: String? = "a"; print(o!.count)
    ---
    let o: Int? = 3; print(o.map { $0 + 1 } ?? 0)
    ---
    let o: [Int]? = [1]; print(o?.first ?? 0)
    ---
    let o: [Int]? = [1]; print(o?[0] ?? 0)
    ---
    switch 3 { case 1: print("a"); case 2, 3: print("b"); default: print("c") }
    ---
    switch (1, true) { case (1, let b): print(b); case (_, true): print(1); case (_, false): print(0) }
    ---
    switch Optional(3) { case .some(let x) where x > 2: print(x); case .some: print(0); case .none: print("n") }
    ---
    switch Optional(3) { case let x?: print(x); case nil: print("n") }
    ---
    switch "a" { case "a", "b": print(1); default: print(2) }
    ---
    switch 5 { case 0..<3: print(1); case 3...: print(2); default: print(3) }
    ---
    let v = if 1 > 2 { "a" } else { "b" }; print(v)
    ---
    let v: Double = if 1 > 2 { 1 } else { 2 }; print(v)
    ---
    let v = switch 3 { case 1: "x"; default: "y" }; print(v)
    ---
    print(Int("3")! + Int("4")!)
    ---
    print(Double("3.5") ?? 0, Double(3), Int(3.7), String(3), String(2.5))
    ---
    print([1, 2] + [3], [1, 2] == [1, 2])
    ---
    var a = [1]; a.append(2); a[0] = 5; a += [7]; a.removeLast(); print(a)
    ---
    print([[1, 2], [3]].flatMap { $0 }, [[1, 2], [3]].map { $0.count })
    ---
    print(zip([1, 2], ["a", "b"]).map { "\($0)\($1)" })
    ---
    print(zip([1, 2], ["a", "b"]).map { n, s in "\(n)\(s)" })
    ---
    print(["a": 1].map { "\($0.key)\($0.value)" }, ["a": 1].mapValues { $0 + 1 })
    ---
    print(Dictionary(grouping: [1, 2, 3]) { $0 % 2 }.count)
    ---
    print([1, 2, 3].filter { $0 % 2 == 0 }.map(String.init).joined(separator: ","))
    ---
    print(["b", "a"].sorted { $0 < $1 }, ["b", "a"].sorted())
    ---
    print([1, 2].map { x -> Double in let y = Double(x); return y / 2 })
    ---
    print([1, 2].map { x in let y = Double(x); return y / 2 })
    ---
    print([1, 2].reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }.count)
    ---
    print([1, 2].reduce("") { $0 + "\($1)" })
    ---
    func make() -> () -> Int { var n = 0; return { n += 1; return n } }; let c = make(); print(c(), c())
    ---
    func outer(_ n: Int) -> Int { func inner(_ m: Int) -> Int { m <= 0 ? 0 : m + inner(m - 1) }; return inner(n) }; print(outer(3))
    ---
    func swapThem(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }; var p = 1, q = 2; swapThem(&p, &q); print(p, q)
    ---
    func total(_ xs: Int...) -> Int { xs.reduce(0, +) }; print(total(), total(1, 2, 3))
    ---
    func f(_ x: Int) -> Int { x }; func f(_ x: String) -> Int { 0 }; print(f(1), f("a"))
    ---
    print(7 / 2, 7 % 2, 7.0 / 2, 7.5 / 2)
    ---
    print(1 << 3, 5 & 3, 5 | 3, 5 ^ 3)
    ---
    let big = 0xFF + 0b11 + 0o7 + 1_000; print(big)
    ---
    print(max(1, 2), max(1.5, 2), min(3, 1, 2), abs(-2))
    ---
    let x: Any = 3; print(x)
    ---
    let x: Any = [1, 2]; let y = x as? [Int]; print(y ?? [])
    ---
    let x: Any = 3; print(x is Int, x as! Int)
    ---
    let x = 3 as Double; print(x)
    ---
    let e: [Int] = []; print(e.isEmpty, e.first ?? -1)
    ---
    let e = [Int](); let f = [String: Int](); print(e, f)
    ---
    let e: Set = [1, 2, 2]; print(e.count)
    ---
    let e: Set<Int> = [1, 2, 2]; print(e.contains(1))
    ---
    print(1, 2, separator: "-", terminator: "\n")
    ---
    print([1, 2, 3][1...], [1, 2, 3].prefix(2), [1, 2, 3].dropFirst().map { $0 })
    ---
    let a: [Int] = Array([1, 2, 3].dropFirst()); print(a)
    ---
    let q = [1, 2, 3].firstIndex(of: 2)!; print(q)
    ---
    print("a,b".split(separator: ","), "a b".split(separator: " ").map(String.init))
    ---
    print("abc".map { $0 }, "abc".reversed().map { String($0) })
    ---
    let c: Character = "a"; print(c == "a", c.isLetter)
    ---
    while true { break }
    ---
    outer: for i in 0..<3 { for j in 0..<3 { if j == 1 { continue outer }; if i == 2 { break outer }; print(i, j) } }
    ---
    var i = 0; repeat { i += 1 } while i < 3; print(i)
    ---
    defer { print("end") }; print("start")
    ---
    let f = [1, 2].map { $0 * 2 }.filter { $0 > 2 }.reduce(0) { $0 + $1 }; print(f)
    ---
    let closure: (Int) -> Void = { print($0) }; [1, 2].forEach(closure)
    ---
    [1, 2].forEach { print($0) }
    ---
    [3, 1].sorted { a, b in a > b }.forEach { x in print(x) }
    ---
    let pts = [(x: 1, y: 2), (x: 3, y: 4)]; print(pts.map { $0.x + $0.y }, pts.map(\.x))
    ---
    let m = [1: "a"]; for key in m.keys.sorted() { print(key, m[key]!) }
    ---
    let m = ["a": [1, 2]]; print(m["a"]?.count ?? 0, m["b"]?.first ?? 9)
    ---
    var m = ["a": [1]]; m["a"]?.append(2); m["b", default: []].append(3); print(m.count)
    ---
    let x = 5; print(x > 3 && x < 10 || x == 0, x > 3 ? "a" : "b")
    ---
    let x = 5; print(x > 3 ? "a" : 1)
    ---
    func v() {}; let r = v(); print(r)
    ---
    let a = 1, b = a + 1, c: Double = 3; print(a, b, c)
    ---
    func apply(_ f: (Int) -> Int, _ x: Int) -> Int { f(x) }; func dbl(_ x: Int) -> Int { 2 * x }; print(apply(dbl, 2), apply({ $0 + 1 }, 2))
    ---
    func apply(_ x: Int, _ f: (Int) -> Int) -> Int { f(x) }; print(apply(2) { $0 + 1 })
    ---
    func two(_ a: () -> Int, b: () -> Int) -> Int { a() + b() }; print(two { 1 } b: { 2 })
    ---
    func opt(_ a: Int = 1, _ f: (() -> Int)? = nil) -> Int { f?() ?? a }; print(opt(), opt { 5 }, opt(2))
    ---
    func best<T: Comparable>(_ xs: [T]) -> T? { xs.max() }; print(best([1, 3])!, best(["a"])!)
    ---
    func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }; print(pair(1, "x").1)
    ---
    let x: Int = true ? 1 : 2; print(x)
    ---
    print(Double.pi, Int.max, Double.infinity > 3)
    ---
    print((1, 2) == (1, 2), (1, "a") < (1, "b"))
    ---
    let x = [1, 2, 3].contains { $0 > 2 }; print(x, [1].contains(1), (1..<3) ~= 2)
    ---
    if [1, 2].contains { $0 > 1 } { print("x") }
    ---
    print([1.5, 2].map { $0.rounded() }, 3.7.rounded(.down), Int(3.7.rounded()))
    ---
    let rows = [["a": 1], ["a": 2]]; print(rows.map { $0["a"]! }.reduce(0, +))
    ---
    let names = ["x", "y"]; let lookup = Dictionary(uniqueKeysWithValues: zip(names, [1, 2])); print(lookup["x"]!)
    ---
    let nested = [[1, 2], [3, 4]]; print(nested[1][0], nested.map { $0.reduce(0, +) })
    ---
    var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2); grid[1][2] = 5; print(grid)
    ---
    let r = (0..<5).map { i in Double(i) * 0.5 }; print(r.reduce(0, +) / Double(r.count))
    ---
    let mean = { (xs: [Double]) -> Double in xs.reduce(0, +) / Double(xs.count) }; print(mean([1, 2]))
    ---
    let n = 10; let xs = (1...n).filter { n % $0 == 0 }; print(xs)
    ---
    let big = 1e3; let small = 2; print(big * Double(small), big * 2)
    ---
    do { print(1) } catch { print(error) }
    ---
    func f(_ n: Int) throws -> Int { n }; do { let x = try f(1); print(x) } catch { print("e") }
    ---
    func f(_ n: Int) throws -> Int { n }; print((try? f(1)) ?? 0)
    ---
    import Foundation; print(sqrt(2.0), pow(2, 0.5), Double.pi)
    ---
    struct P { var x: Int; var y = 2.5 }; var p = P(x: 1); p.x += 1; print(p.x, p.y, P(x: 2, y: 3).y)
    ---
    struct P { let x: Int; var y: Double { Double(x) * 2 }; func scaled(by k: Double) -> Double { y * k } }; print(P(x: 3).scaled(by: 2))
    ---
    struct P { var x: Int; mutating func bump() { x += 1 } }; var p = P(x: 1); p.bump(); print(p.x)
    ---
    struct P { var x: Int; init(_ v: Int) { x = v * 2 } }; print(P(3).x)
    ---
    struct P { var x: Int; init?(_ s: String) { guard let v = Int(s) else { return nil }; x = v } }; print(P("3")!.x, P("a") == nil)
    ---
    struct P: Equatable { var x: Int }; print(P(x: 1) == P(x: 1))
    ---
    struct P: Comparable { var x: Int; static func < (a: P, b: P) -> Bool { a.x < b.x } }; print([P(x: 2), P(x: 1)].sorted().map { $0.x }, P(x: 1) < P(x: 2), max(P(x: 1), P(x: 2)).x)
    ---
    struct V { var x: Double; static func + (a: V, b: V) -> V { V(x: a.x + b.x) }; static let zero = V(x: 0) }; print((V(x: 1) + V(x: 2)).x, [V(x: 1)].reduce(V.zero, +).x, [V(x: 1)].reduce(.zero, +).x)
    ---
    enum E { case a, b(Int), c(x: Int, y: String) }; let e = E.c(x: 1, y: "q"); switch e { case .a: print("a"); case .b(let n): print(n); case .c(let x, let y): print(x, y) }
    ---
    enum E { case a, b(Int) }; let e: E = .b(3); if case .b(let n) = e { print(n) }
    ---
    enum E { case a, b }; let e = E.a; print(e == .a, e)
    ---
    enum E: String, CaseIterable { case low, high = "HIGH" }; print(E.allCases.map { $0.rawValue }, E(rawValue: "low")!, E.low.rawValue)
    ---
    enum E: Int { case one = 1, two, five = 5, six }; print(E.six.rawValue, E(rawValue: 2)!)
    ---
    enum E { case a; var name: String { switch self { case .a: return "A" } }; func f() -> Int { 1 }; static func make() -> E { .a } }; print(E.make().name, E.a.f())
    ---
    extension Int { func doubled() -> Int { self * 2 }; var half: Double { Double(self) / 2 } }; print(3.doubled(), 3.half)
    ---
    extension Array where Element == Double { func mean() -> Double { reduce(0, +) / Double(count) } }; print([1.0, 2.0].mean())
    ---
    extension Sequence where Element: Comparable { func largest() -> Element? { self.max() } }; print([1, 2].largest()!)
    ---
    struct Stack<T> { var items: [T] = []; mutating func push(_ x: T) { items.append(x) }; var top: T? { items.last } }; var s = Stack<Int>(); s.push(1); print(s.top!)
    ---
    struct Box<T> { let value: T }; print(Box(value: 3).value, Box(value: "a").value)
    ---
    struct G { var cells: [[Int]]; subscript(r: Int, c: Int) -> Int { get { cells[r][c] } set { cells[r][c] = newValue } } }; var g = G(cells: [[1]]); g[0, 0] = 5; print(g[0, 0])
    ---
    struct T { var c: Double; var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } } }; var t = T(c: 0); t.f = 212; print(t.c)
    ---
    struct A { var b: B }; struct B { var x = 1 }; var a = A(b: B()); a.b.x = 3; print(a.b.x)
    ---
    struct P { var x: Int }; let ps = [P(x: 2), P(x: 1)]; print(ps.map(\.x), ps.sorted { $0.x < $1.x }.first!.x)
    ---
    enum Shape { case circle(r: Double), rect(w: Double, h: Double); var area: Double { switch self { case .circle(let r): r * r * 3; case .rect(let w, let h): w * h } } }; print([Shape.circle(r: 1), .rect(w: 2, h: 3)].map { $0.area })
    ---
    enum Err: Error { case bad(String) }; func f() throws { throw Err.bad("x") }; do { try f() } catch Err.bad(let s) { print(s) } catch { print("other") }
    ---
    enum Err: Error { case bad }; func f(_ n: Int) throws -> Int { if n > 1 { throw Err.bad }; return n }; print((try? f(2)) ?? -1)
    ---
    struct P { var x = 1; func f() -> Int { self.x + g() }; private func g() -> Int { x } }; print(P().f())
    ---
    struct P { var xs: [Int] = []; mutating func add(_ n: Int) { xs.append(n); xs[0] += 1 } }; var p = P(); p.add(1); p.xs.append(3); print(p.xs.count)
    ---
    struct P { var x: Int; init(a: Int) { self.x = a }; init() { self.init(a: 3) } }; print(P().x)
    ---
    struct P: CustomStringConvertible { var x: Int; var description: String { "P(\(x))" } }; print(P(x: 1), "\(P(x: 2))")
    ---
    enum Color: CaseIterable { case red, green; var next: Color { self == .red ? .green : .red } }; print(Color.red.next, Color.allCases.count)
    ---
    typealias Point = (x: Int, y: Int); let p: Point = (1, 2); print(p.x)
    ---
    indirect enum Tree { case leaf(Int), node(Tree, Tree); var sum: Int { switch self { case .leaf(let n): n; case .node(let l, let r): l.sum + r.sum } } }; print(Tree.node(.leaf(1), .leaf(2)).sum)
    ---
    struct P: Hashable { var x: Int }; var d: [P: Int] = [:]; d[P(x: 1)] = 2; print(d[P(x: 1)]!, Set([P(x: 1)]).count)
    ---
    var fs: [() -> Int] = []; for i in 0..<2 { fs.append { i * 10 } }; print(fs.map { $0() })
    ---
    print(zip([1, 2], [3, 4]).map(*))
    ---
    struct S { var o: [Int]? = [1] }; var s = S(); s.o?[0] = 9; s.o?.append(2); print(s.o!)
    """#
  )

  /// Cells that swiftc rejects, each after the code of our error.
  static let rejected = cells(
    #"""
    operand-types
    let a = 1; let b = 2.5; print(a * b)
    ---
    type-mismatch
    let a = [1, "x"]; print(a)
    ---
    operand-types
    let xs = [3.0, 1]; let s = xs.reduce(0, +) / xs.count; print(s)
    ---
    missing-label
    func f(_ x: Int, y: Int = 2) -> Int { x + y }; print(f(1, 3))
    ---
    argument-order
    func f(a: Int, b: Int) -> Int { a - b }; print(f(b: 1, a: 2))
    ---
    closure-parameters
    let f: (Int, Int) -> Int = { $0 }; print(f(1, 2))
    ---
    closure-parameters
    let f: (Int) -> Int = { 3 }; print(f(1))
    ---
    unknown-type
    let f = { $0 + $1 }; print(f(2, 3))
    ---
    constant
    let x = 1; x += 1
    ---
    operand-types
    let s = "abc"; print(s + 1)
    ---
    operand-types
    let s = "abc"; print(s * 2)
    ---
    operand-types
    let n = 1; print(n == 1.0)
    ---
    operand-types
    let n = 1; print(n == 1.5)
    ---
    type-mismatch
    let t = (1, 2); let (p, q, r) = t; print(p)
    ---
    not-a-sequence
    for i in 0.0..<1.0 { print(i) }
    ---
    not-a-sequence
    for i in 10 { print(i) }
    ---
    optional-not-unwrapped
    let d = ["a": 1]; print(d["a"] + 1)
    ---
    unknown-member
    let d = ["a": 1]; print(d.a)
    ---
    type-mismatch
    let o: Int? = 3; if o { print(1) }
    ---
    optional-not-unwrapped
    let o: String? = "a"; print(o.count)
    ---
    not-optional
    let o = "a"; print(o!.count)
    ---
    not-optional
    let o = "a"; print(o?.count)
    ---
    not-exhaustive
    switch 3 { case 1: print("a"); case 2: print("b") }
    ---
    not-exhaustive
    switch (1, true) { case (1, let b): print(b); case (_, true): print(1) }
    ---
    not-exhaustive
    switch Optional(3) { case let x?: print(x) }
    ---
    optional-not-unwrapped
    print(Int("3") + 1)
    ---
    no-overload
    print(String("a"), Int(true))
    ---
    operand-types
    print([1, 2] + 3)
    ---
    constant
    let a = [1]; a.append(2)
    ---
    constant
    let a = [1]; a[0] = 2
    ---
    operand-types
    print([1, 2].reduce("") { $0 + $1 })
    ---
    missing-inout
    func inc(_ a: inout Int) { a += 1 }; var p = 1; inc(p)
    ---
    constant
    func inc(_ a: Int) { a += 1 }; inc(1)
    ---
    redeclared
    let x = 1; let x = 2
    ---
    redeclared
    func f() {}; func f() {}
    ---
    unknown-name
    print(undefinedName)
    ---
    operand-types
    print(7.5 % 2)
    ---
    type-mismatch
    print(max("a", 1))
    ---
    type-mismatch
    let x = "3" as Int
    ---
    unknown-type
    let e = []
    ---
    unknown-type
    let n = nil
    ---
    nil-not-allowed
    let n: Int = nil
    ---
    wrong-label
    print(1, seperator: "-")
    ---
    type-mismatch
    let a: [Int] = [1, 2, 3].dropFirst()
    ---
    not-a-character
    let c: Character = "ab"
    ---
    no-subscript
    print("abc"[0])
    ---
    type-mismatch
    while 1 { }
    ---
    misplaced-jump
    break
    ---
    operand-types
    func v() {}; print(v() + 1)
    ---
    type-mismatch
    func v() -> Int { return "a" }
    ---
    missing-value
    func v() -> Int { return }
    ---
    type-mismatch
    func v() { return 1 }
    ---
    misplaced-return
    return 1
    ---
    not-a-function
    3()
    ---
    not-a-function
    let f = 3; f(1)
    ---
    not-a-function
    print([1, 2].count())
    ---
    not-a-function
    print([1, 2].isEmpty())
    ---
    missing-argument
    let p = print; p("x")
    ---
    operand-types
    func apply(_ x: Int, _ f: (Int) -> Int) -> Int { f(x) }; print(apply(2) { $0 + "a" })
    ---
    requirement-not-met
    func first<T>(_ xs: [T]) -> T? { xs.max() }
    ---
    type-mismatch
    let x: Int = 3.0
    ---
    type-mismatch
    let x: Double = "3"
    ---
    type-mismatch
    let x: String = 3
    ---
    type-mismatch
    let x: [String] = [1]
    ---
    type-mismatch
    let x: Bool = 1
    ---
    unknown-member
    print(Int.pi)
    ---
    requirement-not-met
    print((1...3).map { $0 * 2.0 })
    ---
    unknown-module
    import Nothing
    ---
    constant
    struct P { var x: Int; mutating func bump() { x += 1 } }; let p = P(x: 1); p.bump()
    ---
    constant
    struct P { var x: Int; func bump() { x += 1 } }
    ---
    missing-label
    struct P { var x: Int }; P(3)
    ---
    type-mismatch
    struct P { var x: Int }; P(x: "a")
    ---
    unknown-member
    struct P { var x: Int }; print(P(x: 1).z)
    ---
    operand-types
    struct P { var x: Int }; print(P(x: 1) == P(x: 1))
    ---
    not-exhaustive
    enum E { case a, b(Int) }; let e: E = .b(3); switch e { case .a: print(1) }
    ---
    unknown-member
    enum E { case a }; print(E.b)
    ---
    requirement-not-met
    extension Array where Element == Double { func mean() -> Double { reduce(0, +) / Double(count) } }; print(["a"].mean())
    ---
    type-mismatch
    struct Stack<T> { var items: [T] = []; mutating func push(_ x: T) { items.append(x) } }; var s = Stack<Int>(); s.push("a")
    ---
    unknown-type-name
    struct P { var x: Foo }
    ---
    constant
    struct P { let x = 1 }; var p = P(); p.x = 2
    ---
    type-mismatch
    struct P { var x: Int { return "a" } }
    """#
  )

  private static func cells(_ text: String) -> [String] {
    var result: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "---" {
        result.append("")
      } else {
        let last = result.count - 1
        result[last] += (result[last].isEmpty ? "" : "\n") + line
      }
    }
    return result
  }
}

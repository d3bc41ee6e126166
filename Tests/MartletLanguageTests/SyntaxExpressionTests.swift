// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Expressions and the trees they parse to.
@Suite struct SyntaxExpressionTests {
  static let cases = SyntaxCase.read(
    ##"""
    1_000
    => 1000

    0xFF_ff
    => 65535

    0b101
    => 5

    0o17
    => 15

    9223372036854775808
    => 9223372036854775808

    18446744073709551615
    => 18446744073709551615

    1.5e3
    => 1500.0

    1e-3
    => 0.001

    0x1.8p3
    => 12.0

    0xFF.description
    => (. 255 description)

    -5
    => (prefix - 5)

    -9223372036854775808
    => (prefix - 9223372036854775808)

    -x.y
    => (prefix - (. x y))

    true
    => true

    nil
    => nil

    "plain"
    => "plain"

    "a\tb\n\"q\"\\ \0 \' \u{1F427}"
    => "a\tb\n\"q\"\\ \0 \' 🐧"

    "a\(x)b"
    => "a\(x)b"

    "\(a)\(b)"
    => "\(a)\(b)"

    "sum \(f(1, (2 + 3))) and \("inner \(x)") end"
    => "sum \((call f 1 (paren (+ 2 3)))) and \("inner \(x)") end"

    #"raw \n "quoted" \#(x)"#
    => "raw \\n \"quoted\" \(x)"

    ##"one "# two"##
    => "one \"# two"

    #"""#
    => "\""

    ""
    => ""

    x
    => x

    `class`
    => class

    _
    => _

    $0
    => $0

    $12
    => $12

    self
    => self

    Self.zero
    => (. Self zero)

    é + 日本
    => (+ é 日本)

    🐧.wings
    => (. 🐧 wings)

    a.b.c
    => (. (. a b) c)

    a.default.self
    => (. (. a default) self)

    .median
    => (. median)

    .l2(1)
    => (call (. l2) 1)

    .init(x: 3)
    => (call (. init) x: 3)

    pair.0
    => (. pair 0)

    pair.0.1
    => (. (. pair 0) 1)

    f()
    => (call f)

    f(1, 2)
    => (call f 1 2)

    f(1, 2,)
    => (call f 1 2)

    f(a: 1, for: 2, _: 3)
    => (call f a: 1 for: 2 _: 3)

    f(x)(y)
    => (call (call f x) y)

    f(&x)
    => (call f (& x))

    f { $0 }
    => (call f trailing {$0})

    f(1) { $0 }
    => (call f 1 trailing {$0})

    f { $0 }.g { $1 }
    => (call (. (call f trailing {$0}) g) trailing {$1})

    animate { a } completion: { b } other: { c }
    => (call animate trailing {a} trailing completion: {b} trailing other: {c})

    f(+)
    => (call f +)

    xs.reduce(0, +)
    => (call (. xs reduce) 0 +)

    xs.sorted(by: >)
    => (call (. xs sorted) by: >)

    xs.map(-)
    => (call (. xs map) -)

    xs[0]
    => (sub xs 0)

    xs[0, default: 1]
    => (sub xs 0 default: 1)

    d["a", default: 0] += 1
    => (+= (sub d "a" default: 0) 1)

    xs[1...]
    => (sub xs (postfix ... 1))

    xs[..<3]
    => (sub xs (prefix ..< 3))

    xs[1..<3]
    => (sub xs (..< 1 3))

    x!
    => (! x)

    x!.y![0]!
    => (! (sub (! (. (! x) y)) 0))

    a?.b
    => (chain (. (? a) b))

    a?.b.c?[0]?.d()!
    => (chain (! (call (. (? (sub (? (. (. (? a) b) c)) 0)) d))))

    f?()
    => (chain (call (? f)))

    x as Int
    => (as x Int)

    x as? [String: Int]
    => (as? x [String: Int])

    x as! Double?
    => (as! x Double?)

    x is any P
    => (is x any P)

    -x
    => (prefix - x)

    !a
    => (prefix ! a)

    !a.b
    => (prefix ! (. a b))

    ~x
    => (prefix ~ x)

    -(-x)
    => (prefix - (paren (prefix - x)))

    a + b
    => (+ a b)

    a+b
    => (+ a b)

    a + -b
    => (+ a (prefix - b))

    a != b
    => (!= a b)

    a!=b
    => (!= a b)

    a ?? b
    => (?? a b)

    a ? b : c
    => (?: a b c)

    a ? b : c ? d : e
    => (?: a b (?: c d e))

    a ? (b ? 1 : 2) : 3
    => (?: a (paren (?: b 1 2)) 3)

    a...b
    => (... a b)

    a..<b
    => (..< a b)

    x = 1
    => (= x 1)

    x += y * 2
    => (+= x (* y 2))

    (a, b) = (b, a)
    => (= (tuple a b) (tuple b a))

    a?.b = 3
    => (= (chain (. (? a) b)) 3)

    try f()
    => (try (call f))

    try? f() + 1
    => (try? (+ (call f) 1))

    try! f()
    => (try! (call f))

    x = try f()
    => (= x (try (call f)))

    a ? try f() : 0
    => (?: a (try (call f)) 0)

    []
    => []

    [1, 2, 3]
    => [1 2 3]

    [1, 2,]
    => [1 2]

    [[1], []]
    => [[1] []]

    [:]
    => [:]

    ["a": 1, "b": 2]
    => ["a": 1 "b": 2]

    [a ? 1 : 2: 3]
    => [(?: a 1 2): 3]

    ()
    => (tuple)

    (1)
    => (paren 1)

    (1, 2)
    => (tuple 1 2)

    (x: 1, y: 2)
    => (tuple x: 1 y: 2)

    (1, 2).0
    => (. (tuple 1 2) 0)

    _ = { $0 + 1 }
    => (= _ {(+ $0 1)})

    _ = { x in x + 1 }
    => (= _ {(x) in (+ x 1)})

    _ = { x, y in x }
    => (= _ {(x, y) in x})

    _ = { _ in 1 }
    => (= _ {(_) in 1})

    _ = { (x) in x }
    => (= _ {(x) in x})

    _ = { (x: Int, y: [Int]) -> Int in x }
    => (= _ {(x: Int, y: [Int]) -> Int in x})

    _ = { (x: Int) throws -> Int in x }
    => (= _ {(x: Int) -> Int in x})

    _ = { () -> Int in 1 }
    => (= _ {() -> Int in 1})

    _ = { x -> Int in x }
    => (= _ {(x) -> Int in x})

    _ = { a in
      b
      c
    }
    => (= _ {(a) in b; c})

    _ = { }
    => (= _ {})

    _ = { $0 }(3)
    => (= _ (call {$0} 3))

    [Int]()
    => (call (type [Int]))

    [[Double]](repeating: [], count: 2)
    => (call (type [[Double]]) repeating: [] count: 2)

    [String: [Int]]()
    => (call (type [String: [Int]]))

    [(Int, String)]()
    => (call (type [(Int, String)]))

    [Int].self
    => (. (type [Int]) self)

    [x].count
    => (. [x] count)

    [Int]?.none
    => (. (type [Int]?) none)

    Int?.none
    => (. (type Int?) none)

    Int.self
    => (. Int self)

    Array<Int>()
    => (call (type Array<Int>))

    Dictionary<String, [Int]>()
    => (call (type Dictionary<String, [Int]>))

    Array<Array<Int>>()
    => (call (type Array<Array<Int>>))

    Set<Int>.Index
    => (. (type Set<Int>) Index)

    Optional<Int>.none
    => (. (type Optional<Int>) none)

    Pair<Int, (Int) -> Int>(a, b)
    => (call (type Pair<Int, ((Int) -> Int)>) a b)

    (String?).none
    => (. (paren (type String?)) none)

    (any P).self
    => (. (paren (type any P)) self)

    xs.map(f(_:by:))
    => (call (. xs map) f(_:by:))

    f { a } throws: { b } else: { c }
    => (call f trailing {a} trailing throws: {b} trailing else: {c})

    a < b
    => (< a b)

    f(a < b, c > d)
    => (call f (< a b) (> c d))

    f(a<b, c>(d))
    => (call f (call (type a<b, c>) d))

    \.learningRate
    => \.learningRate

    \Tree.depth.self
    => \Tree.depth.self

    xs.map(\.name)
    => (call (. xs map) \.name)

    penguins.filter { $0["body_mass_g"] > 3000 && $0["sex"].isPresent }
    => (call (. penguins filter) trailing {(&& (> (sub $0 "body_mass_g") 3000) (. (sub $0 "sex") isPresent))})

    Impute(.median) + Standardize() + OneHot()
    => (+ (+ (call Impute (. median)) (call Standardize)) (call OneHot))

    a
      .b
      .c()
    => (call (. (. a b) c))

    a
      + b
      * c
    => (+ a (* b c))

    a ? b
      : c
    => (?: a b c)

    f(
      a,
      b
    )
    => (call f a b)

    f
    { a }
    => (call f trailing {a})

    x.map { if $0 { 1 } else { 2 } }
    => (call (. x map) trailing {(if $0 {1} {2})})
    """##
  )

  @Test("an expression parses to its tree", arguments: cases)
  func expectTree(_ item: SyntaxCase) {
    let cell = Dump.parse(item.source)
    #expect(cell.diagnostics.map(\.message) == [])
    #expect(cell.statements.map(Dump.statement).joined(separator: "\n") == item.expected)
    #expect(cell.completeness == .complete)
  }
}

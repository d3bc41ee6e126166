// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// What people write who come from Python and other languages.
@Suite struct SyntaxForeignTests {
  static let cases = SyntaxCase.read(
    ##"""
    let x: = 3
    !! 1:6 «: =» foreign-syntax: Swift has no `:=` → Write `=`, or a type between `:` and `=`.

    x is nil
    !! 1:3 «is nil» foreign-syntax: `is` asks for a type, not for equality → Write `x == nil`.

    x is not None
    !! 1:3 «is not» foreign-syntax: `is` asks for a type, not for equality → Write `x != nil`.

    x in xs
    !! 1:3 «in» foreign-syntax: `in` is no operator in Swift → Write `values.contains(x)`; a range does it too: `(1...5).contains(x)`.

    x not in xs
    !! 1:3 «not in» foreign-syntax: `not in` is no operator in Swift → Write `!values.contains(x)`.

    'abc'
    !! 1:1 «'abc'» foreign-quote: a Swift string stands between `"` and `"`, not between `'` → Write "abc" with the straight quotes of the keyboard.

    “abc”
    !! 1:1 «“abc”» foreign-quote: a Swift string stands between `"` and `"`, not between `“` → Write "abc" with the straight quotes of the keyboard.

    ‘abc’
    !! 1:1 «‘abc’» foreign-quote: a Swift string stands between `"` and `"`, not between `‘` → Write "abc" with the straight quotes of the keyboard.

    it's
    !! 1:3 «'» foreign-quote: `'` means nothing in Swift → A string stands between straight double quotes: "text".

    '''
    doc
    '''
    !! 1:1 «'''
    !! doc
    !! '''» foreign-quote: a Swift string stands between `"` and `"`, not between `'''` → Write three double quotes, `"""`, before and after.

    f"a {x}"
    !! 1:1 «f» foreign-syntax: a Swift string has no prefix `f` → Leave `f` out and write `\(x)` instead of `{x}`.

    r"a\d"
    !! 1:1 «r» foreign-syntax: a Swift string has no prefix `r` → Write #"…"# for a string without escapes.

    x = 5 # five
    !! 1:7 «#» foreign-syntax: a comment starts with `//` in Swift, not with `#` → Write `//` instead of `#`.

    # comment
    !! 1:1 «#» foreign-syntax: a comment starts with `//` in Swift, not with `#` → Write `//` instead of `#`.

    if x == 1 then
    !! 1:11 «then» foreign-syntax: Swift has no `then` → Put the block in braces: `if condition { … }`.

    if a { b } elif c { d }
    !! 1:12 «elif» foreign-syntax: `elif` is written `else if` in Swift → Write `else if`.

    if x > 3: a
    !! 1:9 «:» foreign-syntax: a block stands in braces in Swift, not behind `:` → Write `{` instead of `:`, and `}` after the last line of the block.

    if a and b { c }
    !! 1:6 «and» foreign-syntax: `and` is written `&&` in Swift → Write `&&`.

    if not a { b }
    !! 1:4 «not» foreign-syntax: `not` is written `!` in Swift → Write `!`.

    a or b
    !! 1:3 «or» foreign-syntax: `or` is written `||` in Swift → Write `||`.

    while x: a
    !! 1:8 «:» foreign-syntax: a block stands in braces in Swift, not behind `:` → Write `{` instead of `:`, and `}` after the last line of the block.

    for (i = 0; i < 10; i++) { a }
    !! 1:5 «(i = 0; i < 10; i++)» foreign-syntax: Swift has no `for` with three parts → Write `for i in 0..<n { … }`, or `stride(from: 0, to: n, by: 2)` for other steps.

    for (x in xs) { a }
    !! 1:5 «(x in xs)» foreign-syntax: the head of a `for` has no parentheses in Swift → Write `for x in xs { … }`.

    for a, b in xs { c }
    !! 1:6 «,» foreign-syntax: several names of a `for` stand in parentheses → Write `for (a, b) in pairs { … }`.

    for x of xs { a }
    !! 1:7 «of» foreign-syntax: a `for` uses `in`, not `of` → Write `in`.

    for i = 0 { a }
    !! 1:7 «=» foreign-syntax: a `for` goes over a range or a collection with `in` → Write `for i in 0..<10 { … }`.

    do { a } while b
    !! 1:10 «while» foreign-syntax: a loop that tests at its end is `repeat { … } while condition` → Write `repeat` instead of `do`.

    func f(x: Int): Int { x }
    !! 1:15 «:» foreign-syntax: the type of a result follows `->`, not `:` → Write `->`.

    func f(*xs) { }
    !! 1:8 «*» foreign-syntax: a parameter for any number of values is written `name: Type...` → Write `values: Double...`.

    def f(x): return x
    !! 1:1 «def» foreign-syntax: a function is declared with `func` in Swift → Write `func f(x: Double) -> Double { … }`, with the types.

    def f(x): Int { x }
    !! 1:1 «def» foreign-syntax: a function is declared with `func` in Swift → Write `func f(x: Double) -> Double { … }`, with the types.

    fn f(x: Int) { x }
    !! 1:1 «fn» foreign-syntax: a function is declared with `func` in Swift → Write `func f(x: Double) -> Double { … }`, with the types.

    function f(x) { return x; }
    !! 1:1 «function» foreign-syntax: a function is declared with `func` in Swift → Write `func f(x: Double) -> Double { … }`, with the types.

    lambda x: x + 1
    !! 1:1 «lambda» foreign-syntax: Swift has closures instead of `lambda` → Write `{ x in x + 1 }`, or `{ $0 + 1 }`.

    xs.map(lambda x: x + 1)
    !! 1:8 «lambda» foreign-syntax: Swift has closures instead of `lambda` → Write `{ x in x + 1 }`, or `{ $0 + 1 }`.

    xs.map(x -> x + 1)
    !! 1:10 «->» foreign-syntax: `->` makes no function in Swift → A closure is written `{ x in x + 1 }`.

    [x * 2 for x in xs]
    !! 1:8 «for» foreign-syntax: Swift has no comprehensions → Write `xs.map { x in x * 2 }`, with `.filter { x in x > 0 }` before it to choose.

    sum(x for x in xs)
    !! 1:7 «for» foreign-syntax: Swift has no comprehensions → Write `xs.map { x in x * 2 }`, with `.filter { x in x > 0 }` before it to choose.

    {"a": 1}
    !! 1:1 «{» foreign-syntax: a Swift dictionary stands in square brackets → Write `[key: value]` instead of `{key: value}`.

    xs[1:3]
    !! 1:5 «:» foreign-syntax: a part of a collection is taken with a range, not with `:` → Write `xs[1..<3]`, `xs[1...]` or `xs[..<3]`.

    xs[:3]
    !! 1:4 «:» foreign-syntax: a part of a collection is taken with a range, not with `:` → Write `xs[..<3]`, `xs[1...]` or `xs[1..<3]`.

    f(a=1)
    !! 1:4 «=» foreign-syntax: an argument's label is followed by `:`, not by `=` → Write `a:`.

    let a, b = 1, 2
    !! 1:15 «2» foreign-syntax: several names get several values as a tuple → Write `let (a, b) = (1, 2)`, or `let a = 1, b = 2`.

    return x if y
    !! 1:10 «if» foreign-syntax: a condition behind its value is not Swift → Write `condition ? one : other`, or `if condition { … }`.

    x := 5
    !! 1:3 «:=» foreign-syntax: Swift has no `:=` → Write `let x = …` for a new name, `x = …` to change one.

    let x := 5
    !! 1:7 «:=» foreign-syntax: Swift has no `:=` → Write `=`, or a type between `:` and `=`.

    let mut x = 5
    !! 1:5 «mut» foreign-syntax: what may change is declared with `var` → Write `var x`.

    const x = 5
    !! 1:1 «const» foreign-syntax: a constant is declared with `let` → Write `let`.

    val x = 5
    !! 1:1 «val» foreign-syntax: a constant is declared with `let` → Write `let`.

    int x = 5
    !! 1:1 «int x» foreign-syntax: a type stands behind the name in Swift → Write `let x: int = …`, or `var` if it shall change.

    new Point(1)
    !! 1:1 «new» foreign-syntax: Swift makes a value without `new` → Write `Point(…)`.

    import numpy as np
    !! 1:14 «as» foreign-syntax: a module keeps its name in Swift → Delete `as` and what follows; modules of Python cannot be imported.

    from numpy import array
    !! 1:1 «from» foreign-syntax: modules of Python cannot be imported → Leave the line out: all of the library is there.

    with open(f) as g: x
    !! 1:1 «with» foreign-syntax: Swift has no `with` → Leave it out: files and the like close themselves.

    raise E("a")
    !! 1:1 «raise» foreign-syntax: an error is raised with `throw` in Swift → Write `throw` and an error value.

    del x
    !! 1:1 «del» foreign-syntax: Swift has no `del` → Remove an element with `xs.remove(at: i)` or `d[key] = nil`.

    assert x == 1
    !! 1:1 «assert» foreign-syntax: `assert` is a function in Swift → Write `assert(condition)`.

    try: x
    !! 1:4 «:» foreign-syntax: a block stands in braces in Swift, not behind `:` → Write `{` instead of `:`, and `}` after the last line of the block.

    struct P { def f(self): pass }
    !! 1:12 «def» foreign-syntax: a function is declared with `func` in Swift → Write `func f(x: Double) -> Double { … }`, with the types.

    class P:
        x = 1
    print(1 2)
    !! 1:8 «:» foreign-syntax: a block stands in braces in Swift, not behind `:` → Write `{` instead of `:`, and `}` after the last line of the block.
    !! 3:8 «» missing-comma: there is no `,` before `2` → Separate the values with `,`.

    for i in range(10):
        print(i)
        if i > 3:
            f()
    print(1 2)
    !! 1:19 «:» foreign-syntax: a block stands in braces in Swift, not behind `:` → Write `{` instead of `:`, and `}` after the last line of the block.
    !! 5:8 «» missing-comma: there is no `,` before `2` → Separate the values with `,`.

    if x > 3:
        a
    elif x > 2:
        b
    else:
        c
    f(a b)
    !! 1:9 «:» foreign-syntax: a block stands in braces in Swift, not behind `:` → Write `{` instead of `:`, and `}` after the last line of the block.
    !! 7:4 «» missing-comma: there is no `,` before `b` → Separate the values with `,`.
    """##
  )

  @Test("the spelling of another language gets the one of Swift", arguments: cases)
  func expectRemedy(_ item: SyntaxCase) {
    let cell = Dump.parse(item.source)
    #expect(Dump.mistakes(cell) == item.expected)
    #expect(cell.completeness != .complete)
  }
}

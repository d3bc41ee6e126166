// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Mistakes in statements and declarations, each with its place, its message and its remedy.
@Suite struct SyntaxStatementErrorTests {
  static let cases = SyntaxCase.read(
    ##"""
    if { a }
    !! 1:1 «if» missing-condition: `if` has no condition → Write a condition before the `{`.

    if a
    !! 1:5 «» missing-block: expected `{` to begin the block of `if`, but the cell ends → Put the statements between `{` and `}`.

    if a b
    !! 1:6 «b» missing-block: expected `{` to begin the block of `if`, but found `b` → Put the statements between `{` and `}`.

    if x = 5 { a }
    !! 1:6 «=» assignment-as-condition: `=` assigns, a condition compares → Write `==`.

    if a { b
    !! 1:6 «{» missing-bracket: the `{` is never closed → Add `}` where it should end.

    if a { b } else
    !! 1:16 «» missing-block: expected `{` to begin the block of `else`, but the cell ends → Put the statements between `{` and `}`.

    else { a }
    !! 1:1 «else» unexpected-token: `else` cannot begin a statement here → It follows the `}` of an `if` or the conditions of a `guard`.

    if let = x { }
    !! 1:8 «=» unexpected-token: expected a name after `let`, but found `=`

    if case .a { b }
    !! 1:12 «{» unexpected-token: expected `=` after the pattern, but found `{` → Write `case pattern = value`.

    if case .a == b { }
    !! 1:17 «{» unexpected-token: expected `=` after the pattern, but found `{` → Write `case pattern = value`.

    while { a }
    !! 1:1 «while» missing-condition: `while` has no condition → Write a condition before the `{`.

    for x { a }
    !! 1:7 «{» unexpected-token: expected `in` after the name, but found `{` → Write `for x in values { … }`.

    for in xs { a }
    !! 1:5 «in» unexpected-token: `in` is a keyword and cannot be a name → Choose another name, or put it in backticks: `` `in` ``.

    for x xs { a }
    !! 1:7 «xs» unexpected-token: expected `in` after the name, but found `xs` → Write `for x in values { … }`.

    for x in { a }
    !! 1:10 «{» unexpected-token: expected a value after `in`, but found `{`

    for let x in xs { a }
    !! 1:5 «let» unexpected-token: the name of a `for` needs no `let` → Delete `let`.

    guard a { return }
    !! 1:9 «{» unexpected-token: expected `else` after the conditions of `guard`, but found `{` → Write `guard condition else { return }`.

    guard a else
    !! 1:13 «» missing-block: expected `{` to begin the block of `guard`, but the cell ends → Put the statements between `{` and `}`.

    guard else { a }
    !! 1:1 «guard» missing-condition: `guard` has no condition → Write a condition before the `{`.

    repeat { a }
    !! 1:13 «» unexpected-token: expected `while` after the block of `repeat`, but the cell ends → Write `repeat { … } while condition`.

    do { a } catch
    !! 1:15 «» missing-block: expected `{` to begin the block of `catch`, but the cell ends → Put the statements between `{` and `}`.

    switch { case 1: a }
    !! 1:1 «switch» missing-condition: `switch` has no value to look at → Write a value before the `{`.

    switch x
    !! 1:9 «» missing-block: expected `{` to begin the block of `switch`, but the cell ends → Put the statements between `{` and `}`.

    switch x { a }
    !! 1:12 «a» unexpected-token: a `switch` holds only cases, but found `a` → Begin with `case pattern:` or `default:`.

    switch x { case 1: }
    !! 1:12 «case 1:» empty-case: this case has no statement → Write `break` if it shall do nothing; several patterns stand behind one `case`, with commas.

    switch x { case 1 a }
    !! 1:19 «a» unexpected-token: expected `:` after the case, but found `a` → Write `case pattern: statements`.

    switch x { case: a }
    !! 1:16 «:» unexpected-token: expected a value after `case`, but found `:`

    switch x { case 1: a
    !! 1:10 «{» missing-bracket: the `{` is never closed → Add `}` where it should end.

    case 1: a
    !! 1:1 «case» unexpected-token: `case` cannot begin a statement here → It stands inside the braces of a `switch` or an `enum`.

    catch { a }
    !! 1:1 «catch» unexpected-token: `catch` cannot begin a statement here → It follows the `}` of a `do`.

    func f { }
    !! 1:8 «{» unexpected-token: expected `(` and the parameters of `f`, but found `{` → A function without parameters has empty parentheses: `f()`.

    func (x: Int) { }
    !! 1:6 «(» unexpected-token: expected the name of the function, but found `(`

    func f(x) { }
    !! 1:8 «x» missing-type: the parameter `x` has no type → Write `x: Type`, for instance `x: Double`.

    func f(x Int) { }
    !! 1:9 «» missing-type: there is no `:` after `x` → Write `x: Int`.

    func f(x: Int, ) -> { }
    !! 1:21 «{» unexpected-token: expected a type after `->`, but found `{` → For instance `Int`, `Double`, `String` or `[Double]`.

    func f(3) { }
    !! 1:8 «3» unexpected-token: expected the name of a parameter, but found `3`

    func f() async { }
    !! 1:10 «async» unsupported: `async` is not part of the cell language → Leave it out: every call in a cell waits for its result.

    func f() -> throws Int { }
    !! 1:13 «throws» unexpected-token: `throws` stands before the arrow → Write `throws -> Type`.

    func f()
    !! 1:9 «» missing-block: expected `{` to begin the block of `f`, but the cell ends → Put the statements between `{` and `}`.

    func f(x: Int {
    !! 1:14 «» missing-bracket: missing `)` for the `(` in line 1 → Add `)` here.
    !! 1:15 «{» missing-bracket: the `{` is never closed → Add `}` where it should end.

    func for() { }
    !! 1:6 «for» unexpected-token: `for` is a keyword and cannot be a name → Choose another name, or put it in backticks: `` `for` ``.

    func f<T(x: T) { }
    !! 1:7 «<» missing-bracket: the `<` of these types is never closed → Add `>` after the last type.

    func f<let n: Int>() { }
    !! 1:8 «let» unsupported: a generic parameter in a cell is a type, not a value → Pass the value as an argument.

    xs.map((x) => x + 1)
    !! 1:12 «=>» unknown-operator: there is no operator `=>` between two values → Write `>=`; a closure is `{ x in … }`.

    a, b = b, a
    !! 1:2 «,» unexpected-token: several values stand in parentheses → Write a tuple: `(a, b)`, also on the left: `(a, b) = (b, a)`.

    return a, b
    !! 1:9 «,» unexpected-token: several values stand in parentheses → Write a tuple: `(a, b)`, also on the left: `(a, b) = (b, a)`.

    x: int = 5
    !! 1:1 «x» missing-let: a declaration begins with `let` or `var` → Write `let x: …`.

    print "x"
    !! 1:7 «"x"» missing-parentheses: what `print` is called with stands in parentheses → Write `print("x")`.

    print x
    !! 1:7 «x» missing-parentheses: what `print` is called with stands in parentheses → Write `print(x)`.

    pass x
    !! 1:6 «x» missing-parentheses: what `pass` is called with stands in parentheses → Write `pass(x)`.

    await f()
    !! 1:1 «await» unsupported: `await` is not part of the cell language → Leave it out: every call in a cell waits for its result.

    actor A { }
    !! 1:1 «actor» unsupported: `actor` is not part of the cell language → Use a `struct`.

    deinit { }
    !! 1:1 «deinit» unsupported: `deinit` is not part of the cell language → Leave it out: values in a cell are released by themselves.

    init() { }
    !! 1:1 «init» unexpected-token: `init` cannot stand outside of a type → It stands inside the braces of a type.

    subscript(i: Int) -> Int { 1 }
    !! 1:1 «subscript» unexpected-token: `subscript` cannot stand outside of a type → It stands inside the braces of a type.

    precedencegroup P { associativity: up }
    !! 1:36 «up» unknown-name: there is no associativity `up` → It is `left`, `right` or `none`.

    operator +
    !! 1:1 «operator» unexpected-token: an operator is declared as `prefix`, `infix` or `postfix` → Write `infix operator **: MultiplicationPrecedence`.

    infix operator **: Power
    !! 1:20 «Power» unknown-name: there is no precedence group `Power` → The groups are AssignmentPrecedence, FunctionArrowPrecedence, TernaryPrecedence, DefaultPrecedence, LogicalDisjunctionPrecedence, LogicalConjunctionPrecedence, ComparisonPrecedence, NilCoalescingPrecedence, CastingPrecedence, RangeFormationPrecedence, AdditionPrecedence, MultiplicationPrecedence, BitwiseShiftPrecedence.

    infix operator abc
    !! 1:16 «abc» unexpected-token: expected an operator of characters such as `+ - * / < > ^`, but found `abc`

    @foo
    !! 1:1 «@foo» unsupported: there is no attribute `@foo` → Delete it.

    static
    !! 1:7 «» unexpected-token: expected a declaration after `static`, but the cell ends

    struct { }
    !! 1:8 «{» unexpected-token: expected the name of the struct, but found `{`

    struct P
    !! 1:9 «» missing-block: expected `{` to begin the block of `P`, but the cell ends → Put the statements between `{` and `}`.

    struct P: { }
    !! 1:11 «{» unexpected-token: expected a type after `:`, but found `{` → For instance `Int`, `Double`, `String` or `[Double]`.

    struct P { x: Int }
    !! 1:12 «x» missing-let: a property begins with `let` or `var` → Write `var x: …`.

    struct P { f() }
    !! 1:12 «f» unexpected-token: a type holds only declarations, but found `f` → Statements stand inside a `func` or an `init`.

    struct P { let x: Int let y: Int }
    !! 1:23 «let» unexpected-token: expected a new line after this member, but found `let` → Begin a new line before it, or put `;` between two members.

    struct P { case a }
    !! 1:12 «case» unexpected-token: `case` can stand only in an `enum` → Declare a `static let`, or make the type an `enum`.

    struct P { deinit { } }
    !! 1:12 «deinit» unsupported: `deinit` cannot stand in a type in a cell → Leave it out: values in a cell are released by themselves.

    struct P { func f() }
    !! 1:21 «}» missing-block: expected `{` to begin the block of `f`, but found `}` → Put the statements between `{` and `}`.

    struct P { let x: Int
    !! 1:10 «{» missing-bracket: the `{` is never closed → Add `}` where it should end.

    enum E { case }
    !! 1:15 «}» unexpected-token: expected the name of a case, but found `}`

    enum E { case a(Int }
    !! 1:20 «» missing-bracket: missing `)` for the `(` in line 1 → Add `)` here.

    enum E { case case }
    !! 1:15 «case» unexpected-token: `case` is a keyword and cannot be a name → Choose another name, or put it in backticks: `` `case` ``.

    protocol P { func f() { }
    !! 1:12 «{» missing-bracket: the `{` is never closed → Add `}` where it should end.

    typealias A
    !! 1:12 «» unexpected-token: expected `=` and a type, but the cell ends → Write `typealias Name = Type`.

    typealias = Int
    !! 1:11 «=» unexpected-token: expected the new name, but found `=`

    import
    !! 1:7 «» unexpected-token: expected the name of a module after `import`, but the cell ends

    await x + await y
    !! 1:1 «await» unsupported: `await` is not part of the cell language → Leave it out: every call in a cell waits for its result.

    let x = foo(1,
      2, 3
    let y = 3
    !! 2:7 «» missing-bracket: missing `)` for the `(` in line 1 → Add `)` here.

    f(a b)
    g(c d)
    let z = )
    !! 1:4 «» missing-comma: there is no `,` before `b` → Separate the values with `,`.
    !! 2:4 «» missing-comma: there is no `,` before `d` → Separate the values with `,`.
    !! 3:9 «)» unexpected-token: expected a value after `=`, but found `)`

    func f() {
      g(a b)
      h(
      let x =
    }
    !! 2:6 «» missing-comma: there is no `,` before `b` → Separate the values with `,`.
    !! 3:5 «» missing-bracket: missing `)` for the `(` in line 3 → Add `)` here.
    !! 4:10 «» unexpected-token: expected a value after `=`, but the line ends

    struct P {
      let x: In t
      func f(y) { a b }
      var z = )
    }
    !! 2:13 «t» unexpected-token: expected a new line after this member, but found `t` → Begin a new line before it, or put `;` between two members.
    !! 3:10 «y» missing-type: the parameter `y` has no type → Write `y: Type`, for instance `y: Double`.
    !! 3:17 «b» missing-parentheses: what `a` is called with stands in parentheses → Write `a(b)`.
    !! 4:11 «)» unexpected-token: expected a value after `=`, but found `)`
    """##
  )

  @Test("a mistake in a statement is reported once, with place and remedy", arguments: cases)
  func expectMistake(_ item: SyntaxCase) {
    let cell = Dump.parse(item.source)
    #expect(Dump.mistakes(cell) == item.expected)
    #expect(cell.completeness != .complete)
  }
}

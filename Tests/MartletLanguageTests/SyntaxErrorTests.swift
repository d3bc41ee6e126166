// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Mistakes, each with its place, its message and its remedy.
@Suite struct SyntaxErrorTests {
  static let cases = SyntaxCase.read(
    ##"""
    let x =
    !! 1:8 «» unexpected-token: expected a value after `=`, but the cell ends

    let x = )
    !! 1:9 «)» unexpected-token: expected a value after `=`, but found `)`

    let = 3
    !! 1:5 «=» unexpected-token: expected a name after `let`, but found `=`

    let 3 = x
    !! 1:5 «3» unexpected-token: expected a name after `let`, but found `3` → A name starts with a letter or `_`.

    let class = 3
    !! 1:5 «class» unexpected-token: `class` is a keyword and cannot be a name → Choose another name, or put it in backticks: `` `class` ``.

    let x: Int = 
    !! 1:13 «» unexpected-token: expected a value after `=`, but the cell ends

    let x = 1 +
    !! 1:12 «» unexpected-token: expected a value after `+`, but the cell ends

    let x = 1 + )
    !! 1:13 «)» unexpected-token: expected a value after `+`, but found `)`

    let x: 
    !! 1:7 «» unexpected-token: expected a type after `:`, but the cell ends → For instance `Int`, `Double`, `String` or `[Double]`.

    let x: [Int = 3
    !! 1:12 «» missing-bracket: missing `]` for the `[` in line 1 → Add `]` here.

    let x: Array<Int = 3
    !! 1:13 «<» missing-bracket: the `<` of these types is never closed → Add `>` after the last type.

    let x: Int -> Int = f
    !! 1:8 «Int» unexpected-token: the parameters of a function type stand in parentheses → Write `(Int) -> …`.

    let x: Int! = 3
    !! 1:11 «!» unsupported: a type in a cell does not end in `!` → Write `?` and unwrap the value where it is used.

    let x: Int { 1 }
    !! 1:5 «x» computed-let: a computed property is declared with `var` → Write `var` for `let`.

    let x = a; let
    !! 1:15 «» unexpected-token: expected a name after `let`, but the cell ends

    f(a b)
    !! 1:4 «» missing-comma: there is no `,` before `b` → Separate the values with `,`.

    f(a, b c, d)
    !! 1:7 «» missing-comma: there is no `,` before `c` → Separate the values with `,`.

    f(a,, b)
    !! 1:5 «,» unexpected-token: expected a value after `,`, but found `,`

    f(a
    !! 1:2 «(» missing-bracket: the `(` is never closed → Add `)` where it should end.

    f(a,
    !! 1:2 «(» missing-bracket: the `(` is never closed → Add `)` where it should end.

    [1 2]
    !! 1:3 «» missing-comma: there is no `,` before `2` → Separate the values with `,`.

    [1, 2
    !! 1:1 «[» missing-bracket: the `[` is never closed → Add `]` where it should end.

    ["a": 1, "b"]
    !! 1:10 «"b"» missing-value: this key of the dictionary has no value → Write `key: value`.

    ["a": 1 "b": 2]
    !! 1:8 «» missing-comma: there is no `,` before a string → Separate the values with `,`.

    (a b)
    !! 1:3 «» missing-comma: there is no `,` before `b` → Separate the values with `,`.

    (x: 1)
    !! 1:2 «x» single-label: a tuple of one element has no label → Delete `x:`, or add a second element.

    f(a))
    !! 1:5 «)» unexpected-token: `)` closes nothing → Delete it.

    a]
    !! 1:2 «]» unexpected-token: `]` closes nothing → Delete it.

    }
    !! 1:1 «}» unexpected-token: `}` closes nothing → Delete it, or open it with `{` above.

    { 1 }
    !! 1:1 «{» unexpected-token: a statement cannot begin with `{` → Write `do { … }` for a block, or `let f = { … }` for a closure.

    penguins.
    !! 1:9 «.» missing-member: there is no name after the dot → Name a member, or delete the dot.

    f(penguins.)
    !! 1:11 «.» missing-member: there is no name after the dot → Name a member, or delete the dot.

    .
    !! 1:1 «.» missing-member: there is no name after the dot → Name a member, or delete the dot.

    x. y
    !! 1:2 «. y» unexpected-token: there is a space after the dot → Write the member right behind the dot.

    x.
      y
    !! 1:2 «.» missing-member: there is no name after the dot → Name a member, or delete the dot.

    x?
    !! 1:2 «?» unexpected-token: `?` must be followed by a member, a call or a subscript → Delete it, or write `?.` and a member.

    a ? b
    !! 1:3 «?» unexpected-token: this `?` has no `:` → A choice between two values is written `condition ? one : other`.

    a ? b :
    !! 1:8 «» unexpected-token: expected a value after `:`, but the cell ends

    a?b : c
    !! 1:2 «?» unexpected-token: `?` must be followed by a member, a call or a subscript → To choose between two values, put a space before it: `condition ? one : other`.

    a !b
    !! 1:3 «!b» missing-parentheses: what `a` is called with stands in parentheses → Write `a(!b)`.

    a -b
    !! 1:3 «-» unbalanced-space: `-` has a space on one side only → Put spaces on both sides of it, or on none.

    a- b
    !! 1:2 «-» unbalanced-space: `-` has a space on one side only → Put spaces on both sides of it, or on none.

    a - 
    !! 1:4 «» unexpected-token: expected a value after `-`, but the cell ends

    - a
    !! 1:1 «-» unbalanced-space: there is a space between `-` and its value → Write the operator right before the value.

    x =5
    !! 1:3 «=» unbalanced-space: `=` has a space on one side only → Put spaces on both sides of it, or on none.

    x= 5
    !! 1:2 «=» unbalanced-space: `=` has a space on one side only → Put spaces on both sides of it, or on none.

    a b
    !! 1:3 «b» missing-parentheses: what `a` is called with stands in parentheses → Write `a(b)`.

    a; ; b
    !! 1:4 «;» unexpected-token: there is no statement before this `;` → Delete it.

    let x = 1 let y = 2
    !! 1:11 «let» unexpected-token: `let` cannot follow here → Begin a new line before it, or put `;` between two statements.

    a < b < c
    !! 1:7 «<» ambiguous-operators: `<` and `<` cannot stand in one chain → Compare twice and join with `&&`: `a < b && b < c`.

    a == b == c
    !! 1:8 «==» ambiguous-operators: `==` and `==` cannot stand in one chain → Compare twice and join with `&&`: `a == b && b == c`.

    0...1...2
    !! 1:6 «...» ambiguous-operators: `...` and `...` cannot stand in one chain → Put one of them in parentheses.

    1 + try f()
    !! 1:5 «try» misplaced-try: `try` cannot stand to the right of an operator → Put it at the start of the expression, or leave it out: a cell needs no `try`.

    x as
    !! 1:5 «» unexpected-token: expected a type after `as`, but the cell ends → For instance `Int`, `Double`, `String` or `[Double]`.

    x as 3
    !! 1:6 «3» unexpected-token: expected a type after `as`, but found `3` → For instance `Int`, `Double`, `String` or `[Double]`.

    let x = 3 + if a { 1 } else { 2 }
    !! 1:13 «if» misplaced-statement: `if` as a value cannot stand here → Write `condition ? one : other`, or give the value a name first: `let x = if …`.

    f(if a { 1 } else { 2 })
    !! 1:3 «if» misplaced-statement: `if` as a value cannot stand here → Write `condition ? one : other`, or give the value a name first: `let x = if …`.

    a ** b
    !! 1:3 «**» unknown-operator: there is no operator `**` between two values → Write `pow(x, y)` for a power; a square is `x * x`.

    a <> b
    !! 1:3 «<>» unknown-operator: there is no operator `<>` between two values → Write `!=`.

    a .. b
    !! 1:3 «..» unknown-operator: there is no operator `..` between two values → Write `...` for a range with its end, `..<` for one without.

    a => b
    !! 1:3 «=>» unknown-operator: there is no operator `=>` between two values → Write `>=`; a closure is `{ x in … }`.

    a ≤ b
    !! 1:3 «≤» unknown-operator: there is no operator `≤` between two values → Write `<=`.

    a × b
    !! 1:3 «×» unknown-operator: there is no operator `×` between two values → Write `*`.

    a − b
    !! 1:3 «−» unknown-operator: there is no operator `−` between two values → Write `-`.

    a – b
    !! 1:3 «–» invalid-character: `–` is a dash, not a minus sign → Type the minus on the keyboard: `-`.

    a +++ b
    !! 1:3 «+++» unknown-operator: there is no operator `+++` between two values → Declare it first: `infix operator +++: AdditionPrecedence`.

    a ++
    !! 1:3 «++» unknown-operator: there is no operator `++` between two values → Write `+= 1`.

    ++a
    !! 1:1 «++» unknown-operator: there is no operator `++` before a value → Write `+= 1`.

    √a
    !! 1:1 «√» unknown-operator: there is no operator `√` before a value → Write `sqrt(x)`.

    a ? b : c :
    !! 1:11 «:» unexpected-token: `:` cannot follow here → Begin a new line before it, or put `;` between two statements.

    _ = { (a, (b, c)) in a }
    !! 1:11 «(» unsupported: a closure's parameters cannot be taken apart → Name the whole tuple and use its elements: `{ (i, pair) in pair.0 … }`.

    _ = { [weak self] in a }
    !! 1:7 «[weak self]» unsupported: a closure in a cell has no capture list → Leave it out: nothing in a cell needs `weak` or `unowned`; to keep a value as it is now, copy it into a `let` before the closure.

    _ = { a in
    !! 1:5 «{» missing-bracket: the `{` is never closed → Add `}` where it should end.

    \
    !! 1:1 «\» unexpected-token: `\` begins a key path and needs a property → Write `\.name`.

    \.
    !! 1:2 «.» missing-member: there is no name after the dot → A key path names a property: `\.name`.

    \.a?.b
    !! 1:4 «?» unsupported: a key path in a cell has only properties, no `?` → Use a closure instead: `{ $0… }`.

    \.a[0]
    !! 1:4 «[» unsupported: a key path in a cell has only properties, no `[` → Use a closure instead: `{ $0… }`.

    "abc
    !! 1:1 «"abc» unterminated-string: this string has no closing quote → End it with `"`; a text of several lines stands between `"""`.

    "a\qb"
    !! 1:3 «\q» invalid-escape: `\q` is not an escape that Swift knows → For a backslash write `\\q`, or put `#` on both sides of the string: #"…"#.

    "a\u{110000}b"
    !! 1:3 «\u{110000}» invalid-escape: `\u{…}` needs the hexadecimal number of a Unicode character → Write 1 to 8 hexadecimal digits between the braces: `\u{1F427}` is a penguin.

    "a\u41b"
    !! 1:3 «\u41b» invalid-escape: `\u{…}` needs the hexadecimal number of a Unicode character → Write 1 to 8 hexadecimal digits between the braces: `\u{1F427}` is a penguin.

    "a\(b"
    !! 1:3 «\(» unterminated-string: the interpolation `\(` has no closing `)` → Close it with `)` before the string ends.

    "a\()b"
    !! 1:3 «\(» missing-value: this interpolation is empty → Put a value between the parentheses: `\(x)`.

    "a\(b, c)d"
    !! 1:6 «,» unexpected-token: an interpolation holds one value, without format → Make a text of the value first, then put that text here.

    "a\(b + )c"
    !! 1:8 «» unexpected-token: expected a value after `+`, but found the end of the interpolation

    "a\(b c)d"
    !! 1:7 «c» unexpected-token: expected `)`, but found `c`

    """
    abc
    !! 1:1 «"""» unterminated-string: the string that starts here is never closed → Close it with `"""` on a line of its own.

    """abc"""
    !! 1:1 «"""» string-layout: the text of a `"""` string starts on the next line → Put a line break after the quotes.

    let s = """
        a
      b
        """
    !! 3:1 «  » string-layout: this line is indented less than the closing `"""` → Indent every line of the text at least as the closing quotes, with the same spaces or tabs.

    let s = """
        a
      b"""
    !! 3:4 «"""» string-layout: the closing `"""` stands on a line of its own → Put a line break before the quotes.

    0x
    !! 1:1 «0x» invalid-number: `0x` is not a number → A hexadecimal number has the digits 0 to 9 and a to f.

    0xG
    !! 1:1 «0xG» invalid-number: `0xG` is not a number → A hexadecimal number has the digits 0 to 9 and a to f.

    0b12
    !! 1:1 «0b12» invalid-number: `0b12` is not a number → Binary numbers have the digits 0 to 1.

    0o8
    !! 1:1 «0o8» invalid-number: `0o8` is not a number → Octal numbers have the digits 0 to 7.

    1e
    !! 1:1 «1e» invalid-number: `1e` is not a number → An exponent is a whole number, as in 1e6 or 2.5e-3.

    12abc
    !! 1:1 «12abc» invalid-number: `abc` cannot follow the number 12 → Put an operator or a space between them; a name does not start with a digit.

    1.5f
    !! 1:1 «1.5f» invalid-number: `f` cannot follow the number 1.5 → Numbers have no suffix: write 1.5, and name a type where it matters.

    10L
    !! 1:1 «10L» invalid-number: `L` cannot follow the number 10 → Numbers have no suffix: write 10, and name a type where it matters.

    18446744073709551616
    !! 1:1 «18446744073709551616» invalid-number: the whole number 18446744073709551616 is too large for every integer type → Write 18446744073709551616.0 for a Double.

    .5
    !! 1:1 «.5» invalid-number: a number cannot start with a dot → Write 0.5.

    5.
    !! 1:1 «5.» invalid-number: a number cannot end with a dot → Write 5.0, or name a member after the dot.

    $x
    !! 1:1 «$x» invalid-character: `$x` is not a name → A name starts with a letter or `_`; `$0`, `$1` … are the parameters of a closure.

    `class
    !! 1:1 «`» invalid-character: this backtick has no partner → Backticks enclose a name that is a reserved word: `` `class` ``.

    #if DEBUG
    !! 1:1 «#if» unsupported: `#if` is not part of the cell language → Leave it out: a cell has no compiler directives and no macros.

    #available(iOS 1)
    !! 1:1 «#available» unsupported: `#available` is not part of the cell language → Leave it out: a cell has no compiler directives and no macros.

    a /* b
    !! 1:3 «/*» unterminated-comment: the comment that starts here is never closed → Close it with `*/`.

    a */ b
    !! 1:3 «*/» unexpected-token: `*/` ends no comment → Delete it, or open the comment with `/*`.

    x ＝ 1
    !! 1:3 «＝» invalid-character: `＝` is the full-width form of `=` → Type `=`.

    x § y
    !! 1:3 «§» unknown-operator: there is no operator `§` between two values → Declare it first: `infix operator §: AdditionPrecedence`.

    x € y
    !! 1:3 «€» invalid-character: `€` means nothing in Swift → Delete it, or put it between quotes.

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

    for x: Int in xs { a }
    !! 1:8 «Int» unsupported: the name of a `for` has no type annotation in a cell → Delete the annotation; the type follows from the sequence.

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

    x: if a { b }
    !! 1:1 «x» unsupported: an `if` in a cell has no label → Delete `x:`, or put the `if` into `do { … }` and label that.

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

    precedencegroup P { }
    !! 1:1 «precedencegroup» unsupported: `precedencegroup` is not part of the cell language → Use one of Swift's groups, as in `infix operator **: MultiplicationPrecedence`.

    operator +
    !! 1:1 «operator» unexpected-token: an operator is declared as `prefix`, `infix` or `postfix` → Write `infix operator **: MultiplicationPrecedence`.

    infix operator **: Power
    !! 1:20 «Power» unknown-name: there is no precedence group `Power` → The groups are AssignmentPrecedence, FunctionArrowPrecedence, TernaryPrecedence, DefaultPrecedence, LogicalDisjunctionPrecedence, LogicalConjunctionPrecedence, ComparisonPrecedence, NilCoalescingPrecedence, CastingPrecedence, RangeFormationPrecedence, AdditionPrecedence, MultiplicationPrecedence, BitwiseShiftPrecedence.

    infix operator abc
    !! 1:16 «abc» unexpected-token: expected an operator of characters such as `+ - * / < > ^`, but found `abc`

    @foo
    !! 1:5 «» unexpected-token: expected a declaration after the attribute, but the cell ends

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
    !! 1:11 «await» unsupported: `await` is not part of the cell language → Leave it out: every call in a cell waits for its result.

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

  @Test("a mistake is reported once, with place and remedy", arguments: cases)
  func expectMistake(_ item: SyntaxCase) {
    let cell = Dump.parse(item.source)
    #expect(Dump.mistakes(cell) == item.expected)
    #expect(cell.completeness != .complete)
  }
}

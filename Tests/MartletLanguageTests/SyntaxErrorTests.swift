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
    !! 1:8 «weak» unsupported: `weak` is for objects of classes, and a cell has values → Delete `weak`.

    _ = { a in
    !! 1:5 «{» missing-bracket: the `{` is never closed → Add `}` where it should end.

    \
    !! 1:1 «\» unexpected-token: `\` begins a key path and needs a property → Write `\.name`.

    \.
    !! 1:2 «.» missing-member: there is no name after the dot → A key path names a property: `\.name`.

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

    #warning("x")
    !! 1:1 «#warning» unsupported: `#warning` is not part of the cell language → Leave it out: a cell has no compiler directives and no macros.

    #if DEBUG
    #endif
    !! 1:5 «DEBUG» unsupported: nothing is known of this condition in a cell → Ask with `os(…)`, `arch(…)`, `canImport(…)` or `swift(>=…)`.

    #if os(Linux)
    !! 1:1 «#if» missing-bracket: this `#if` is never closed → Write `#endif` behind its last line.

    #endif
    !! 1:1 «#endif» unexpected-token: this `#endif` belongs to no `#if` → Delete the line.

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
    """##
  )

  @Test("a mistake is reported once, with place and remedy", arguments: cases)
  func expectMistake(_ item: SyntaxCase) {
    let cell = Dump.parse(item.source)
    #expect(Dump.mistakes(cell) == item.expected)
    #expect(cell.completeness != .complete)
  }
}

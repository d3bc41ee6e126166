// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  /// What is wrong with the text of a cell.
  static let syntax = Family(
    "How a cell is written",
    #"""
    unexpected-token
    The text cannot be read as Swift from here on: something is missing before this place, or this is
    too much.
    - let total = 3 +
    + let total = 3 + 4

    foreign-syntax
    This is how another language writes it, most often Python. The error says how Swift does.
    - # a comment
    + // a comment

    unsupported
    Swift knows this, cells do not: classes, actors, `async`, macros, property wrappers and the like.
    The error says what to use instead, most often a struct.
    - class Bird { var mass = 0.0 }
    + struct Bird { var mass = 0.0 }

    not-yet-supported
    Swift knows this, and cells cannot do it yet. Write it in another way.

    missing-bracket
    A bracket is opened and never closed, or closed by one of another kind.
    - print((1 + 2)
    + print((1 + 2))

    missing-block
    `if`, `for`, `func` and their like are followed by a block in braces. Swift does not go by how far
    a line is indented.
    - if 1 < 2 print("yes")
    + if 1 < 2 { print("yes") }

    missing-comma
    Two elements or arguments stand beside each other with no comma between them.
    - let primes = [2 3]
    + let primes = [2, 3]

    missing-parentheses
    What a function is called with stands in parentheses.
    - print "hello"
    + print("hello")

    missing-condition
    `if`, `while` and `guard` need a condition before their block.
    - if { print("yes") }
    + if 1 < 2 { print("yes") }

    missing-let
    A property or a name in a pattern begins with `let` or `var`.
    - struct Bird { mass: Double }
    + struct Bird { var mass: Double }

    missing-member
    A dot is followed by the name of what is meant.
    - let n = [1, 2].
    + let n = [1, 2].count

    misplaced-statement
    `if` and `switch` have a value only where they stand alone: behind `=`, `return` or as the only
    expression of a block.
    - let x = 1 + if 1 < 2 { 1 } else { 2 }
    + let x = if 1 < 2 { 2 } else { 3 }

    misplaced-try
    `try` covers everything to its right, so it stands at the left of an operator. In cells it may be
    left out.
    - func f() throws -> Int { 1 }
    - let x = 1 + try f()
    + func f() throws -> Int { 1 }
    + let x = try 1 + f()

    misplaced-discard
    `_` throws a value away; it stands on the left of `=` and nowhere else.
    - print(_)
    + _ = 3

    empty-case
    A case of a `switch` needs at least one statement. Unlike in C it does not go on into the next.
    - switch 3 { case 1: default: print("other") }
    + switch 3 { case 1: break; default: print("other") }

    assignment-as-condition
    `=` gives a variable a value. Two values are compared with `==`.
    - var x = 1
    - if x = 2 { print("two") }
    + var x = 1
    + if x == 2 { print("two") }

    unbalanced-space
    An operator between two values has a space on both sides or on none.
    - let x =3
    + let x = 3

    ambiguous-operators
    These operators cannot stand in one chain, because Swift does not say which comes first. Set
    parentheses.
    - print(1 < 2 < 3)
    + print(1 < 2 && 2 < 3)

    unknown-operator
    No operator of this name is declared as standing here: before, between or behind values. For
    increments write `+= 1`, for powers `pow`.
    - func <+> (a: Int, b: Int) -> Int { a + b }
    + infix operator <+>
    + func <+> (a: Int, b: Int) -> Int { a + b }

    invalid-character
    This character means nothing here. What was copied from a web page holds characters at times that
    cannot be seen, or that only look like those of the keyboard.
    - let `x = 3
    + let x = 3

    invalid-number
    This begins like a number and is none: a letter stands in it, or a digit or exponent is missing.
    - let x = 3px
    + let x = 3

    invalid-escape
    Behind a backslash in a string stands `n`, `t`, `"`, `\`, `(…)` or `u{…}`. Write `\\` for a backslash,
    or `#"…"#` for a text in which backslashes are ordinary characters.
    - print("C:\data")
    + print("C:\\data")

    foreign-quote
    Text stands between double quotes; a letter before the quotes, as in Python's `f"…"`, or single
    quotes mean nothing in Swift. A value is put into a text with `\(…)`.
    - let name = 'bird'
    + let name = "bird"

    single-label
    A tuple of one element is that element, so it has no label.
    - let p = (x: 1)
    + let p = (x: 1, y: 2)

    string-layout
    The text of a `"""` string starts on the next line, and the closing `"""` has a line of its own, at
    most as far right as the text.
    - let s = """a
    - """
    + let s = """
    +   a
    +   """

    unterminated-string
    A string that starts here is not closed on the same line. A text of several lines stands between
    `"""`.
    - print("hello)
    + print("hello")

    unterminated-comment
    A comment that starts with `/*` ends with `*/`; comments may stand in comments, each with its own
    end.
    - /* a comment
    + /* a comment */

    too-deep
    Brackets, blocks or operators are nested deeper than a program can reasonably be. Split the cell into steps
    that have names.

    too-complex
    An expression of many parts has too many possible meanings. Split it, or say the types of its parts.

    too-large
    A text, an array, a table or the cell itself is larger than what a session takes. A table has at
    most two billion rows: join by columns that say more, or filter first.
    - let text = String(repeating: "x", count: 1_000_000_000_000)
    + let text = String(repeating: "x", count: 1_000)
    """#
  )
}

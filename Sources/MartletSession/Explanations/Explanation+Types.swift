// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  /// What is wrong with the type of a value, or with where a statement leads.
  static let types = Family(
    "Types, optionals and control flow",
    #"""
    type-mismatch
    A value of one type is needed, and this one has another. Swift converts nothing by itself: write
    `Double(count)`, `String(5)` or `Int(text)`.
    - let name: String = 5
    + let name: String = String(5)

    operand-types
    The operator cannot take values of these two types. Numbers of different types are converted first.
    - let n = 3
    - print(n * 1.5)
    + let n = 3
    + print(Double(n) * 1.5)

    ambiguous-number
    Functions such as `exp` and `pow` compute with several types of numbers, and whole literals alone do not
    say which. One decimal literal does.
    - print(exp(1))
    + print(exp(1.0))

    optional-not-unwrapped
    The value may be `nil`. Say what happens then: `??` gives another value, `if let` and `guard let`
    take it apart.
    - let n: Int = Int("5")
    + let n: Int = Int("5") ?? 0

    not-optional
    `if let`, `??`, `!` and `?.` are for values that may be `nil`, and this one never is.
    - let n = 5
    - if let m = n { print(m) }
    + let n: Int? = 5
    + if let m = n { print(m) }

    never-nil
    The value can never be `nil`, so there is nothing to compare.
    - let n = 5
    - print(n == nil)
    + let n: Int? = 5
    + print(n == nil)

    nil-not-allowed
    Only an optional type, written with `?`, can hold `nil`.
    - var n: Int = nil
    + var n: Int? = nil

    literal-too-large
    The number does not fit into the type that it gets here.
    - let x: UInt8 = 300
    + let x: Int = 300

    not-a-character
    A `Character` is exactly one character.
    - let c: Character = "ab"
    + let c: Character = "a"

    type-as-value
    This is a type. A value of it is made with parentheses.
    - let x = Int
    + let x = Int("5")

    not-a-value
    An `if` or a `switch` has a value only if each of its branches is a single expression.
    - let x = if 1 < 2 { print("a"); 1 } else { 2 }
    + let x = if 1 < 2 { 1 } else { 2 }

    not-a-sequence
    `for` goes over a sequence: an array, a range, a string, a dictionary.
    - for i in 5 { print(i) }
    + for i in 0..<5 { print(i) }

    function-not-called
    A function stands where its result is needed. Parentheses call it.
    - func answer() -> Int { 42 }
    - print(answer + 1)
    + func answer() -> Int { 42 }
    + print(answer() + 1)

    closure-parameters
    A closure must take as many values as it is given; `_ in` takes one and does not use it.
    - print([1, 2].map { 7 })
    + print([1, 2].map { _ in 7 })

    not-exhaustive
    A `switch` must say what happens for every value that there can be.
    - switch 3 { case 1: print("one") }
    + switch 3 { case 1: print("one"); default: print("other") }

    bad-pattern
    The pattern cannot match like this; the names it binds must be the same in every alternative of a
    case.
    - switch (1, 2) { case (let a, 0), (0, 1): print(a); default: break }
    + switch (1, 2) { case (let a, 0), (0, let a): print(a); default: break }

    payload-count
    The case of the enum carries another number of values than the pattern takes.
    - enum Shape { case box(Int, Int), dot }
    - if case .box(let a, let b, let c) = Shape.dot { print(a) }
    + enum Shape { case box(Int, Int), dot }
    + if case .box(let a, let b) = Shape.dot { print(a, b) }

    constant
    `let` declares a value that never changes, and parameters are constants, too. Declare it with `var`,
    or mark the method `mutating`.
    - let n = 1
    - n = 2
    + var n = 1
    + n = 2

    constant-set-twice
    A constant gets its value exactly once.
    - let n: Int
    - if Bool.random() { n = 1 }
    - n = 2
    + let n: Int
    + if Bool.random() { n = 1 } else { n = 2 }

    not-assignable
    This is a value and not a variable, so nothing can be stored in it.
    - 5 = 3
    + var n = 3

    read-only
    The property is computed and has no `set`, so it can only be read.
    - var a = [1]
    - a.count = 2
    + var a = [1]
    + a.append(2)

    missing-return
    The function promises a value, and some way through it gives none.
    - func f(_ n: Int) -> Int { if n > 0 { return 1 } }
    + func f(_ n: Int) -> Int { if n > 0 { return 1 }; return 0 }

    misplaced-return
    `return` ends a function, and here is none.
    - return 5
    + func five() -> Int { return 5 }

    misplaced-jump
    `break`, `continue` and `fallthrough` belong into a loop or a `switch`.
    - continue
    + for i in 0..<3 { if i == 1 { continue }; print(i) }

    guard-falls-through
    The `else` of a `guard` must leave: with `return`, `throw`, `break` or `continue`.
    - func f(_ n: Int?) { guard let n else { print("none") }; print(n) }
    + func f(_ n: Int?) { guard let n else { return }; print(n) }

    error-not-handled
    What can throw in a function needs `throws` on that function, or a `do` with a `catch` for everything.
    At the top level of a cell an error just ends the cell.
    - func f() throws {}
    - func g() { f() }
    + func f() throws {}
    + func g() throws { f() }

    escaping-inout
    A closure that lives longer than the call cannot keep an `inout` parameter. Copy it first.
    - func f(_ n: inout Int) -> () -> Int { { n } }
    + func f(_ n: inout Int) -> () -> Int { let m = n; return { m } }

    escaping-parameter
    A function that is a parameter may only be called, unless it is marked `@escaping`.
    - func f(_ g: () -> Int) -> () -> Int { g }
    + func f(_ g: @escaping () -> Int) -> () -> Int { g }

    mutating-as-value
    A `mutating` method cannot be taken as a function value; write a closure.

    conflicting-access
    A variable is used while it is being changed. Copy it into a constant first.
    """#
  )
}

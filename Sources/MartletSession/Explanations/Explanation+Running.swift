// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  /// What goes wrong while a cell runs.
  static let running = Family(
    "While a cell runs",
    #"""
    index-out-of-range
    An array of `n` elements has the indices 0 to `n - 1`. Negative indices do not count from the end:
    use `last`, `suffix` or `dropLast`.
    - let a = [1, 2, 3]
    - print(a[3])
    + let a = [1, 2, 3]
    + print(a[2], a.last ?? 0)

    unexpected-nil
    `!` promises that an optional holds a value, and it was `nil`.
    - let n = Int("five")!
    + let n = Int("five") ?? 5

    division-by-zero
    A whole number cannot be divided by 0. (A `Double` can: the result is infinite or not a number.)
    - var n = 0
    - print(5 / n)
    + var n = 0
    + print(n == 0 ? 0 : 5 / n)

    integer-overflow
    The result does not fit into the type of whole numbers. `Double` goes further, and `&+`, `&-` and `&*`
    drop what does not fit.
    - var n = Int.max
    - n += 1
    + var n = Int.max
    + n &+= 1

    not-an-integer
    The number is not finite or too large to become a whole one.
    - let x = Double.infinity
    - print(Int(x))
    + let x = 3.7
    + print(Int(x))

    invalid-range
    A range goes upward. `stride(from:through:by:)` counts down.
    - let n = 0
    - for i in 5...n { print(i) }
    + for i in stride(from: 5, through: 0, by: -1) { print(i) }

    empty-range
    There is nothing in this range to choose a random number from.
    - let n = 0
    - print(Int.random(in: 0..<n))
    + print(Int.random(in: 0...9) < 10)

    empty-array
    There is no element to remove.
    - var a: [Int] = []
    - a.removeLast()
    + var a: [Int] = []
    + a.popLast()

    empty-set
    There is no element to remove.
    - var seen: Set<Int> = []
    - seen.removeFirst()
    + var seen: Set<Int> = []
    + seen.popFirst()

    empty-text
    There is no character to remove.
    - var text = ""
    - text.removeLast()
    + var text = ""
    + text.popLast()

    duplicate-key
    A dictionary has each key once, and here one comes twice.
    - let pairs = [("a", 1), ("a", 2)]
    - print(Dictionary(uniqueKeysWithValues: pairs))
    + let pairs = [("a", 1), ("a", 2)]
    + print(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))

    failed-cast
    `as!` promises a type that the value does not have. `as?` gives `nil` instead.
    - let x: Any = 5
    - print(x as! String)
    + let x: Any = 5
    + print(x as? String ?? "no text")

    failed-try
    `try!` promises that nothing is thrown, and something was.
    - enum Problem: Error { case bad }
    - func f() throws { throw Problem.bad }
    - try! f()
    + enum Problem: Error { case bad }
    + func f() throws { throw Problem.bad }
    + try? f()

    failed-precondition
    The condition of a `precondition` or an `assert` does not hold.
    - let n = 0
    - precondition(n > 0, "n must be positive")
    + let n = 1
    + precondition(n > 0, "n must be positive")

    fatal-error
    `fatalError` was called: the program says that this cannot happen.
    - fatalError("not written yet")
    + print("written")

    uncaught-error
    An error was thrown, and nothing caught it.
    - enum Problem: Error { case bad }
    - throw Problem.bad
    + enum Problem: Error { case bad }
    + do { throw Problem.bad } catch { print(error) }

    infinite-recursion
    A function calls itself again and again. A case is missing in which it does not.
    - func f(_ n: Int) -> Int { n + f(n - 1) }
    - print(f(5))
    + func f(_ n: Int) -> Int { n == 0 ? 0 : n + f(n - 1) }
    + print(f(5))

    out-of-memory
    The session would need more memory than it may have. Look for a loop that collects without end, and
    forget what is not needed with `%reset NAME`. A session may take four fifths of what the machine has, or
    what `--memory 2G` or the variable `MARTLET_MEMORY` said when it began.

    interrupted
    The cell was stopped from outside. What it did before stays done, and a model that can be used as
    trained so far stays as that: `model.interrupted` and its card say so.

    internal
    This is a mistake in Martlet itself and not in the cell. Please report it, with the cell.

    invalid-argument
    An argument has a value that the function cannot take; the error says which values it can.
    - print([1, 2, 3].prefix(-1))
    + print([1, 2, 3].prefix(1))

    wrong-argument
    A placeholder of `String(format:)` needs a value of another type: `%d` a whole number, `%f` a decimal
    one, `%@` a text.
    - print(String(format: "%d", 1.5))
    + print(String(format: "%.1f", 1.5))

    invalid-format
    A format has a placeholder or a field that does not exist.
    - print(String(format: "%y", 1))
    + print(String(format: "%d", 1))

    date-out-of-range
    The moment is so far away that no calendar has it.

    unknown-time-zone
    Cells know UTC and time zones by their distance from it.
    - print(TimeZone(identifier: "Mars/Olympus") as Any)
    + print(TimeZone(secondsFromGMT: 3600) as Any)

    invalid-json
    The text is not JSON; the error says where it stops being it.

    no-input
    The program asks for a line of input or a password, and nobody is there to type one: the notebook runs
    headless, or its front end cannot ask.

    bad-media
    The text or the file is not what it is shown as: JSON, SVG, a picture, a chart in Vega-Lite. SVG must
    be well-formed, as front ends show nothing of what is not.
    - SVG("<svg><circle r=5></svg>")
    + SVG("<svg><circle r='5'/></svg>")

    unknown-display
    Nothing was shown under this name since the kernel has started.
    - updateDisplay(0.2, id: "loss")
    + display(0.3, id: "loss")
    + updateDisplay(0.2, id: "loss")

    invalid-bound
    A random number is to be chosen below a bound that is not positive.

    invalid-count
    More values are to be chosen than there are, or fewer than none.
    """#
  )
}

// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  /// What is wrong with a name, or with how something is called.
  static let names = Family(
    "Names and arguments",
    #"""
    unknown-name
    Nothing of this name is in sight: it is mistyped, declared in a block that has ended, or in a cell
    that has not run in this session. `%who` lists the variables that there are.
    - let total = 3
    - print(totl)
    + let total = 3
    + print(total)

    unknown-member
    Values of this type have no property, method or case of this name. Press Tab behind the dot to see
    what there is.
    - print([1, 2].length)
    + print([1, 2].count)

    unknown-type-name
    There is no type of this name. Python's `int`, `float`, `str` and `bool` are `Int`, `Double`, `String`
    and `Bool`.
    - let x: float = 1.5
    + let x: Double = 1.5

    unknown-type
    Nothing says which type is meant, as with an empty array, with `nil`, or with a key path that starts
    at a dot. Write the type.
    - let names = []
    + let names: [String] = []

    unknown-module
    Cells can import what is built in, `Martlet` and `Foundation`; both are there without an import.
    - import SwiftUI
    + import Foundation

    used-before-declaration
    The name is declared further down in this cell. Statements run from top to bottom.
    - print(total)
    - let total = 3
    + let total = 3
    + print(total)

    used-before-set
    The variable is declared without a value, and on some way to this place it gets none.
    - let size: Int
    - print(size)
    + let size: Int
    + size = 3
    + print(size)

    redeclared
    The name is declared twice in the same cell, block or type. A *later* cell may declare it again.
    - let size = 1
    - let size = 2
    + var size = 1
    + size = 2

    ambiguous
    Several functions have this name, and nothing says which is meant. Say the type that you want.
    - func f(_ x: Int) {}
    - func f(_ x: String) {}
    - let g = f
    + func f(_ x: Int) {}
    + func f(_ x: String) {}
    + let g: (Int) -> Void = f

    private
    The member is `private`: only code inside its type can use it.
    - struct Safe { private var code = 1 }
    - print(Safe().code)
    + struct Safe { private var code = 1; var isOpen: Bool { code == 1 } }
    + print(Safe().isOpen)

    missing-argument
    The function needs one more argument; the error says which and of what type.
    - print(max(3))
    + print(max(3, 4))

    too-many-arguments
    The function takes fewer arguments than it is given.
    - func double(_ x: Int) -> Int { 2 * x }
    - print(double(1, 2))
    + func double(_ x: Int) -> Int { 2 * x }
    + print(double(1))

    missing-label
    In Swift most arguments have a label, which is part of the function's name and must be written.
    - func area(width: Int, height: Int) -> Int { width * height }
    - print(area(2, 3))
    + func area(width: Int, height: Int) -> Int { width * height }
    + print(area(width: 2, height: 3))

    wrong-label
    The function has no argument with this label. The error says which ones it has.
    - print([1, 2].joined(seperator: "-"))
    + print(["1", "2"].joined(separator: "-"))

    hidden-function
    Inside a type its own members come first: a method hides every function of its name, whatever the
    arguments are.
    - extension Array where Element == Int {
    -   func clipped() -> [Int] { map { max(0, $0) } }
    - }
    + extension Array where Element == Int {
    +   func clipped() -> [Int] { map { Swift.max(0, $0) } }
    + }

    argument-order
    Labels do not change the order: arguments stand in the order of the declaration.
    - func area(width: Int, height: Int) -> Int { width * height }
    - print(area(height: 3, width: 2))
    + func area(width: Int, height: Int) -> Int { width * height }
    + print(area(width: 2, height: 3))

    missing-inout
    The function changes the variable that it is given, which the `&` before it makes visible.
    - var a = 1, b = 2
    - swap(a, b)
    + var a = 1, b = 2
    + swap(&a, &b)

    misplaced-inout
    `&` stands before an argument that a function changes, and nowhere else.
    - var a = 1
    - print(&a)
    + var a = 1
    + print(a)

    misplaced-shorthand
    `$0` is the first argument of the closure around it, and here is no closure, or it names its own
    parameters.
    - print($0 + 1)
    + print([1, 2].map { $0 + 1 })

    no-overload
    No function of this name takes arguments of these types. The error lists those that there are.
    - print(Int([1]))
    + print(Int("1") ?? 0)

    not-a-function
    Only functions are called with parentheses. A property is written without.
    - print([1, 2].count())
    + print([1, 2].count)

    no-initializer
    Values of this type are not made like this: an enum is made by its cases, a protocol by a type that
    conforms to it.
    - enum Sex { case female, male }
    - let s = Sex()
    + enum Sex { case female, male }
    + let s = Sex.female

    no-operator
    This operator does not exist, or not for anything like these values.
    - let x = !5
    + let x = !(5 == 4)

    no-subscript
    Values of this type have no elements to take with `[…]`.
    - let x = 5
    - print(x[0])
    + let x = [5]
    + print(x[0])
    """#
  )
}

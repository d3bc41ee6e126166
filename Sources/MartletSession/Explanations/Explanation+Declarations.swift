// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  /// What is wrong with a declared type or its members.
  static let declarations = Family(
    "Types of one's own",
    #"""
    missing-type
    A computed property needs its type written.
    - struct P { var x { 1 } }
    + struct P { var x: Int { 1 } }

    missing-value
    A variable without a type needs a value, and a constant of a type one, too.
    - var n
    + var n = 0

    missing-body
    A function outside of a protocol has a body in braces.

    computed-let
    A computed property is declared with `var`, since its value may differ each time.
    - struct P { let x: Int { 1 } }
    + struct P { var x: Int { 1 } }

    observed-let
    A constant never changes, so nothing can observe it.

    lazy-let
    A `lazy` property is set on first use, so it is declared with `var`.
    - struct P { lazy let x = 1 }
    + struct P { lazy var x = 1 }

    lazy-computed
    A `lazy` property has a value, which is computed on first use, and no accessors.
    - struct P { lazy var x: Int { 1 } }
    + struct P { lazy var x: Int = 1 }

    lazy-static
    A `static` property is lazy by itself.
    - struct P { static lazy var x = 1 }
    + struct P { static var x = 1 }

    lazy-global
    A variable of a cell gets its value when the cell runs and cannot be `lazy`.
    - lazy var x = 1
    + var x = 1

    stored-in-enum
    An enum holds nothing but its cases and their payloads.
    - enum E { case a; var x = 1 }
    + enum E { case a; var x: Int { 1 } }

    stored-in-extension
    An extension can compute, and cannot add stored properties.
    - struct P {}
    - extension P { var x = 1 }
    + struct P {}
    + extension P { var x: Int { 1 } }

    static-in-generic
    A generic type stands for many types and cannot have stored `static` properties.
    - struct Box<T> { static var n = 1 }
    + struct Box<T> { static var n: Int { 1 } }

    field-not-set
    An `init` must give every stored property a value on every way through it.
    - struct P { var x: Int; init() {} }
    + struct P { var x: Int; init() { x = 1 } }

    failable-delegation
    An `init` that calls one with `init?` must be `init?` itself.
    - struct P { init?(_ n: Int) { return nil }; init() { self.init(1) } }
    + struct P { init?(_ n: Int) { return nil }; init?() { self.init(1) } }

    endless-type
    A struct cannot hold a value of its own type: it would never end. An array of them can be empty; a
    case of an enum can be `indirect`.
    - struct Tree { var left: Tree }
    + struct Tree { var branches: [Tree] }

    missing-requirement
    The type says that it conforms to a protocol and lacks something of what that asks for.
    - protocol Named { var name: String { get } }
    - struct Bird: Named {}
    + protocol Named { var name: String { get } }
    + struct Bird: Named { var name = "Gentoo" }

    requirement-not-met
    A generic function or type asks for a type that can do something, such as be compared, and this one
    cannot.
    - struct Bird { var mass = 1 }
    - print([Bird(), Bird()].max())
    + struct Bird { var mass = 1 }
    + print([Bird(), Bird()].max { $0.mass < $1.mass } as Any)

    not-a-protocol
    A struct or enum inherits from no other type; behind the colon stand protocols.
    - struct Bird {}
    - struct Gentoo: Bird {}
    + protocol Bird {}
    + struct Gentoo: Bird {}

    misplaced-extension
    An extension stands at the top level of a cell.
    - struct P { extension Int {} }
    + extension Int {}

    captured-by-type
    A type that is declared in a function cannot use the function's variables. Give it a property.
    - func f() { let n = 1; struct P { var x: Int { n } } }
    + func f() { let n = 1; struct P { var x: Int }; print(P(x: n)) }

    type-in-generic-function
    A type cannot be declared in a generic function. Declare it beside it.
    - func f<T>(_ x: T) { struct P {} }
    + struct P {}
    + func f<T>(_ x: T) {}

    stale-function
    A name that a function uses was declared again with another type, and the function does not fit any
    more. Run the cell with the function again.
    """#
  )
}

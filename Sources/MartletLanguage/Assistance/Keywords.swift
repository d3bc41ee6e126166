// SPDX-License-Identifier: Apache-2.0

/// What the words of the language mean, for completion and inspection.
enum Keywords {
  static let all: [(word: String, help: String, example: String)] = [
    ("let", "Declares a constant.", "let rate = 0.5"),
    ("var", "Declares a variable, or a computed property.", "var count = 0"),
    ("func", "Declares a function.", "func twice(_ n: Int) -> Int { n * 2 }"),
    (
      "if", "Runs code if a condition holds, or gives one of two values.",
      "if x > 0 { … } else { … }"
    ),
    ("else", "What happens if the condition does not hold.", "if x > 0 { … } else { … }"),
    ("for", "Runs code for each element of a sequence.", "for x in xs where x > 0 { … }"),
    ("in", "Stands before a sequence, or before the code of a closure.", "{ x in x + 1 }"),
    ("while", "Runs code as long as a condition holds.", "while n > 0 { n -= 1 }"),
    (
      "repeat", "Runs code once, and again as long as a condition holds.",
      "repeat { … } while n > 0"
    ),
    ("return", "Leaves a function, with its result.", "return x"),
    (
      "guard", "Goes on only if a condition holds; what it unwraps is there for all that follows.",
      "guard let x = xs.first else { return 0 }"
    ),
    (
      "switch", "Chooses among cases by patterns; all must be covered.",
      "switch x { case 0: … default: … }"
    ),
    (
      "case", "A pattern of a `switch`, or a case of an `enum`.", "case .some(let x) where x > 0: …"
    ),
    ("default", "The case of a `switch` for everything else.", "default: break"),
    ("break", "Leaves a loop or a `switch`.", "break"),
    ("continue", "Goes on with the next round of a loop.", "continue"),
    ("fallthrough", "Goes on with the code of the next case.", "fallthrough"),
    ("true", "The `Bool` that holds.", "let isReady = true"),
    ("false", "The `Bool` that does not hold.", "let isReady = false"),
    ("nil", "The optional without a value.", "let x: Int? = nil"),
    ("do", "Runs code whose errors `catch` takes.", "do { … } catch { print(error) }"),
    ("catch", "Takes the errors of a `do`.", "do { … } catch { print(error) }"),
    ("defer", "Code that runs when the block is left, however that happens.", "defer { … }"),
    ("throw", "Ends a function with an error.", "throw Failure.empty"),
    ("throws", "Says that a function can end with an error.", "func f() throws -> Int { … }"),
    (
      "rethrows", "Says that a function throws only what its closure throws.",
      "func f(_ g: () throws -> Int) rethrows"
    ),
    (
      "try",
      "Marks a call that can throw; in a cell it may be left out. `try?` makes `nil` of an error.",
      "let x = try? f()"
    ),
    ("where", "A condition on a loop, a pattern or a type.", "for x in xs where x > 0 { … }"),
    ("struct", "Declares a type whose values are copied.", "struct Point { var x = 0.0, y = 0.0 }"),
    (
      "enum", "Declares a type with a choice of cases.",
      "enum Shape { case circle(radius: Double) }"
    ),
    (
      "extension", "Adds members to a type.", "extension Int { var isEven: Bool { self % 2 == 0 } }"
    ),
    (
      "protocol", "Declares what types have in common.",
      "protocol Shape { var area: Double { get } }"
    ),
    ("static", "Makes a member one of the type itself.", "static let origin = Point()"),
    ("mutating", "Says that a method changes its value.", "mutating func reset() { … }"),
    (
      "inout", "Lets a function change a variable of its caller, which passes `&x`.",
      "func f(_ x: inout Int)"
    ),
    ("init", "Declares how a value is made.", "init(side: Double) { … }"),
    ("self", "The value whose method runs.", "self.x = x"),
    ("typealias", "Gives a type another name.", "typealias Pair = (Int, Int)"),
    ("import", "Names a module; a cell has all it needs without.", "import Martlet"),
    ("as", "Converts a value: `as?` gives `nil` if it cannot, `as!` an error.", "value as? Int"),
    ("is", "Asks for the type of a value.", "value is Int"),
    (
      "lazy", "A property that is computed when it is first used.", "lazy var sum = xs.reduce(0, +)"
    ),
    ("some", "A type that need not be named.", "func shapes() -> some Sequence<Int>"),
    ("any", "A value of any type that conforms.", "let shape: any Shape"),
  ]

  static let byWord = Dictionary(all.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
}

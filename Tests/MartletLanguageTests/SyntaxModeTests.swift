// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Module interfaces, half-typed code and the words of other languages.
@Suite struct SyntaxModeTests {
  @Test("a module interface has declarations without bodies")
  func interface() {
    let source = """
      @native("Table") public struct Table {
        public init(csv path: String, separator: String = ",") throws
        public var rowCount: Int { get }
        public subscript(name: String) -> Column { get throws }
        public func head(_ n: Int = 5) -> Table
        @native("table.select") public static func + (l: Table, r: Table) throws -> Table
      }
      public func crossValidate(_ folds: Int) -> [Double]
      """
    let cell = Dump.parse(source, as: .interface)
    #expect(cell.diagnostics.isEmpty)
    #expect(
      cell.statements.map(Dump.statement).joined(separator: "\n") == """
        (@native(Table) public struct Table {(public init(csv path: String, separator separator: \
        String = ",") throws); (public var rowCount: Int {get}); (public subscript(_ name: String) \
        -> Column {get throws}); (public func head(_ n: Int = 5) -> Table); (@native(table.select) \
        public static func +(l l: Table, r r: Table) throws -> Table)})
        (public func crossValidate(_ folds: Int) -> [Double])
        """
    )
  }

  @Test("in a cell a function needs its body")
  func cellNeedsBody() {
    #expect(Dump.parse("struct A {\n  func f()\n}").diagnostics.map(\.code) == ["missing-block"])
    #expect(Dump.parse("protocol A {\n  func f()\n}").diagnostics.isEmpty)
  }

  @Test(
    "half-typed code keeps what is there, for completion",
    arguments: [
      ("penguins.", "(. penguins )"), ("f(a, ", "(call f a <missing>)"),
      ("let x = ", "(let x = <missing>)"), ("f(a: ", "(call f a: <missing>)"),
      ("f(a: )", "(call f a: <missing>)"),
      ("x = a + ", "(= x (+ a <missing>))"), ("f(g(.", "(call f (call g (. )))"),
      ("let x: ", "(let x: <missing>)"),
      ("t.filter { $0[\"", #"(call (. t filter) trailing {(sub $0 "")})"#),
      ("if a.b.", "(if (. (. a b) ) {})"), ("for x in xs.", "(for x (. xs ) {})"),
      ("let a = b.\nlet c = 1", "(let a = (. b ))\n(let c = 1)"),
      ("func f() {\n  a.\n}\nb", "(func f() {(. a )})\nb"),
      ("xs.map { x in x.", "(call (. xs map) trailing {(x) in (. x )})"),
      ("\"a \\(x.", "\"a \\((. x ))\""),
    ]
  )
  func halfTyped(_ source: String, _ tree: String) {
    let cell = Dump.parse(source)
    #expect(cell.statements.map(Dump.statement).joined(separator: "\n") == tree)
    #expect(cell.diagnostics.count == 1)
  }

  @Test("names of other languages that parse have a remedy for the checker to show")
  func foreignNames() {
    #expect(remedy(forForeignName: "True") == "Write `true`.")
    #expect(remedy(forForeignName: "None") == "Write `nil`.")
    #expect(remedy(forForeignName: "range")?.contains("0..<10") == true)
    #expect(remedy(forForeignName: "penguins") == nil)
    #expect(Dump.parse("for i in range(10) { print(True) }").diagnostics.isEmpty)
  }

  @Test("a semicolon at the end of a cell is kept, for it hides the value")
  func semicolon() {
    #expect(Dump.parse("f();").statements.map(\.endsWithSemicolon) == [true])
    #expect(Dump.parse("f() ; // hidden").statements.map(\.endsWithSemicolon) == [true])
    #expect(Dump.parse("f(); g()").statements.map(\.endsWithSemicolon) == [true, false])
  }

  @Test("a cell with a mistake keeps its other statements")
  func recovery() {
    let cell = Dump.parse("let a = 1\nlet b = f(2 3)\nfor x { a }\nlet c = 4")
    #expect(cell.diagnostics.count == 2)
    #expect(
      cell.statements.map(Dump.statement) == [
        "(let a = 1)", "(let b = (call f 2))", "(for x <missing> {a})", "(let c = 4)",
      ]
    )
  }
}

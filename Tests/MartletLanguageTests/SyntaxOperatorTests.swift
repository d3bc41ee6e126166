// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// How operators group, against a table of Swift's precedences written down independently.
///
/// Source of the table: https://developer.apple.com/documentation/swift/operator-declarations.
@Suite struct SyntaxOperatorTests {
  enum Side { case left, right, none }

  /// From the tightest to the loosest.
  static let levels: [(operators: [String], side: Side)] = [
    (["<<", ">>", "&<<", "&>>"], .none),
    (["*", "/", "%", "&*", "&"], .left),
    (["+", "-", "&+", "&-", "|", "^"], .left),
    (["..<", "..."], .none),
    (["??"], .right),
    (["<", "<=", ">", ">=", "==", "!=", "===", "!==", "~="], .none),
    (["&&"], .left),
    (["||"], .left),
    (["=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&+="], .right),
  ]

  static let all = levels.enumerated().flatMap { level, row in row.operators.map { ($0, level) } }

  @Test("every pair of operators groups as in Swift", arguments: all.map(\.0))
  func pairs(_ first: String) throws {
    let level = try #require(SyntaxOperatorTests.all.first { $0.0 == first }).1
    for (second, other) in SyntaxOperatorTests.all {
      let cell = Dump.parse("a \(first) b \(second) c")
      let tree = cell.statements.map(Dump.statement).joined()
      let leftFirst = "(\(second) (\(first) a b) c)"
      let rightFirst = "(\(first) a (\(second) b c))"
      if level == other, SyntaxOperatorTests.levels[level].side == .none {
        #expect(cell.diagnostics.map(\.code) == ["ambiguous-operators"])
      } else {
        #expect(cell.diagnostics.isEmpty)
        let groupsRight =
          level > other || (level == other && SyntaxOperatorTests.levels[level].side == .right)
        #expect(tree == (groupsRight ? rightFirst : leftFirst))
      }
    }
  }

  @Test(
    "casts bind between ranges and ??, the choice between || and assignment",
    arguments: [
      ("a + b as T", "(as (+ a b) T)"), ("a ?? b as T", "(?? a (as b T))"),
      ("a ... b as T", "(as (... a b) T)"), ("a as T == b", "(== (as a T) b)"),
      ("a is T && b", "(&& (is a T) b)"), ("a as T as U", "(as (as a T) U)"),
      ("a || b ? c : d", "(?: (|| a b) c d)"), ("x = a ? b : c", "(= x (?: a b c))"),
      ("a ? b : c + d", "(?: a b (+ c d))"), ("a ? b : c = d", "(= (?: a b c) d)"),
      ("-a * b", "(* (prefix - a) b)"), ("!a == b", "(== (prefix ! a) b)"),
      ("a * -b.c", "(* a (prefix - (. b c)))"), ("try a + b", "(try (+ a b))"),
      ("x = try a ?? b", "(= x (try (?? a b)))"),
    ]
  )
  func others(_ source: String, _ tree: String) {
    #expect(Dump.cell(source) == tree)
    #expect(Dump.parse(source).diagnostics.isEmpty)
  }

  @Test("an operator of one's own has the precedence of its group, also above its declaration")
  func ownOperator() {
    let source = """
      a ** b + c
      infix operator **: MultiplicationPrecedence
      infix operator <+>: AdditionPrecedence
      prefix operator √
      postfix operator %%
      √a <+> b ** c%%
      """
    let cell = Dump.parse(source)
    #expect(cell.diagnostics.isEmpty)
    #expect(Dump.statement(cell.statements[0]) == "(+ (** a b) c)")
    #expect(
      Dump.statement(cell.statements[5]) == "(<+> (prefix √ a) (** b (postfix %% c)))"
    )
  }

  @Test("an operator declared in one cell is known in the next")
  func nextCell() {
    let first = Dump.parse("infix operator **: BitwiseShiftPrecedence")
    let text = SourceText(name: "cell 2", text: "a * b ** c")
    let second = Parser.parse(text, operators: first.operators)
    #expect(second.diagnostics.isEmpty)
    #expect(second.statements.map(Dump.statement) == ["(* a (** b c))"])
    #expect(Parser.parse(text).diagnostics.map(\.code) == ["unknown-operator"])
  }
}

// SPDX-License-Identifier: Apache-2.0

import GenerateBindings
import Testing

/// A symbol with this declaration, as the compiler would describe it.
private func symbol(_ declaration: String, kind: String = "swift.method") -> Symbol {
  Symbol(
    kind: kind,
    identifier: declaration,
    path: ["T", "m"],
    declaration: declaration,
    documentation: [],
    generics: []
  )
}

@Suite("Reading declarations")
struct DeclarationTests {
  @Test(
    "A type reads back as it was written",
    arguments: [
      "Int", "[Double]", "[String: Cell]", "Table?", "any Transformer", "(any Classifier)?",
      "(train: Table, test: Table)", "(Columns) throws -> ColumnExpression", "ClosedRange<Double>",
      "[[Double]]", "(Int, Double) throws -> [String]", "String...",
    ]
  )
  func types(_ text: String) throws {
    var reader = Reader(text)
    #expect(try reader.type().text == text)
    #expect(reader.isAtEnd)
  }

  @Test("Labels, names, defaults and effects are taken apart")
  func function() throws {
    let declaration = try DeclarationText(
      symbol(
        "func split(test: Double, stratifiedBy column: String? = nil, seed: Int = 3 * (4 + 1)) throws -> (train: Table, test: Table)"
      )
    )
    #expect(declaration.name == "split")
    #expect(declaration.isThrowing)
    #expect(declaration.parameters.map(\.label) == ["test", "stratifiedBy", "seed"])
    #expect(declaration.parameters.map(\.name) == ["test", "column", "seed"])
    #expect(declaration.parameters.map(\.defaultText) == [nil, "nil", "3 * (4 + 1)"])
    #expect(declaration.result.text == "(train: Table, test: Table)")
  }

  @Test("A default may hold brackets, commas and quotes")
  func defaults() throws {
    let declaration = try DeclarationText(
      symbol(
        "func f(_ a: [String] = [\"a, b)\", \"c\"], g: (Double) throws -> Double = { $0 + 1 })"
      )
    )
    #expect(declaration.parameters.map(\.defaultText) == ["[\"a, b)\", \"c\"]", "{ $0 + 1 }"])
  }

  @Test("A subscript has the labels that its path says")
  func subscripts() throws {
    func read(_ declaration: String, _ path: String) throws -> DeclarationText {
      try DeclarationText(
        Symbol(
          kind: "swift.subscript",
          identifier: path,
          path: ["T", path],
          declaration: declaration,
          documentation: [],
          generics: []
        )
      )
    }
    let plain = try read("subscript(name: String) -> Column { get throws }", "subscript(_:)")
    #expect(plain.parameters[0].label == nil)
    #expect(plain.isThrowing && !plain.isSettable)
    let labelled = try read("subscript(row: Int) -> Double { get set }", "subscript(row:)")
    #expect(labelled.parameters[0].label == "row")
    #expect(labelled.isSettable)
  }

  @Test("An operator keeps its spelling", arguments: ["==", "&&", "+", "!"])
  func operators(_ spelling: String) throws {
    let declaration = try DeclarationText(
      symbol("static func \(spelling) (left: T, right: T) throws -> T", kind: "swift.func.op")
    )
    #expect(declaration.name == spelling)
    #expect(declaration.isStatic)
  }

  @Test("What cannot cross to a cell is refused, with its type named")
  func unsupported() {
    let bridging = Bridging(hostTypes: ["Table"], protocols: [])
    #expect(throws: BindingError.self) {
      try bridging.take(.function([.named("Int")], .named("Int"), throwing: false), from: "v")
    }
    #expect(throws: BindingError.self) { try bridging.take(.named("UInt16"), from: "v") }
    #expect(!bridging.isBridged(.dictionary(.named("Int"), .named("Int"))))
    #expect(bridging.isBridged(.array(.optional(.named("Table")))))
  }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

@Suite("The typed tree")
struct CheckTreeTests {
  private func tree(_ code: String, host: Bool = false) -> [String] {
    let lab = CheckLab(host: host ? CheckHost.interface : nil)
    let (cell, diagnostics) = lab.check(code)
    return cell?.statements.map { dump($0) } ?? diagnostics.map(\.message)
  }

  @Test("Every conversion is a node of its own, every literal has its type")
  func conversions() {
    #expect(
      tree("let x: Double = 1 + 2\nlet y: Double? = 3\nlet z: Any = 4") == [
        "x: Double = Double.+(1.0, 2.0)", "y: Double? = some(3.0)", "z: Any = erased(4)",
      ]
    )
    #expect(tree("[1, nil]") == ["[some(1), nil:Int?]"])
    #expect(tree("let t: (Int, Double?) = (1, 2)") == ["t: (Int, Double?) = (1, some(2.0))"])
  }

  @Test("Arguments stand in the order of the parameters")
  func arguments() {
    #expect(
      tree("print(1, \"a\", terminator: \"\")") == [
        "print(variadic[erased(1), erased(\"a\")], default, \"\")"
      ]
    )
    #expect(
      tree("var a = [1]\na.append(2)\na[0] += 3") == [
        "a: [Int] = [1]", "Array.append<Int>(&a, 2)", "Int.+=(&a.subscript(0), 3)",
      ]
    )
  }

  @Test("Closures know their parameters, results and captures")
  func closures() {
    #expect(
      tree("[1.5].map { $0 * 2 }") == [
        "Sequence.map<[Double], Double>([1.5],"
          + " { ($0: Double) [] in return Double.*($0, 2.0) })"
      ]
    )
    #expect(
      tree("zip([1], [2.5]).map { n, x in x }") == [
        "Sequence.map<Zip2Sequence<[Int], [Double]>, Double>(zip<[Int], [Double]>([1], [2.5]),"
          + " { (tuple: (Int, Double)) [] in n: Int = tuple.0; x: Double = tuple.1; return x })"
      ]
    )
  }

  @Test("A nested function captures what the functions that it calls need")
  func captures() throws {
    let lab = CheckLab()
    let cell = try #require(
      lab.check(
        """
        func outer() -> Int {
          var n = 0
          func bump() { n += 1 }
          func twice() { bump(); bump() }
          twice()
          return n
        }
        """
      ).cell
    )
    guard case .function(let outer)? = cell.statements.first?.kind,
      case .function(let bump)? = outer.body?.statements[1].kind,
      case .function(let twice)? = outer.body?.statements[2].kind
    else {
      Issue.record("the functions are missing")
      return
    }
    #expect(bump.body?.captures.map(\.name) == ["n"])
    #expect(twice.body?.captures.map(\.name) == ["n"])
    #expect(outer.body?.captures.isEmpty == true)
    #expect(bump.body?.captures.first?.isCaptured == true)
    #expect(bump.body?.captures.first?.isReassigned == true)
  }

  @Test("Optionals: chains, defaults and comparisons with nil")
  func optionals() {
    #expect(
      tree("let s: String? = nil\ns?.count ?? 0\ns != nil") == [
        "s: String? = nil:String?",
        "(chain(String.count<String>(s?)) ?? 0)",
        "(optional.isNil(s) ? false : true)",
      ]
    )
  }

  @Test("Literals of host types are calls of their initialisers")
  func hostLiterals() {
    #expect(
      tree("let row: [String: Cell] = [\"a\": 1, \"b\": \"x\"]", host: true) == [
        "row: [String: Cell] = [\"a\": host6(1), \"b\": host8(\"x\")]"
      ]
    )
  }

  @Test("Structs: memberwise initialisers, fields and mutating methods")
  func structs() {
    #expect(
      tree(
        """
        struct P { var x: Int; var y = 2.5; mutating func bump() { x += 1 } }
        var p = P(x: 1)
        p.bump()
        p.x = 3
        """
      ) == [
        "p: P = init(1, default)", "bump(&p)", "p.field0 = 3",
      ]
    )
  }
}

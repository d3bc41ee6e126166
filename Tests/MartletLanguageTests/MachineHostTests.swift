// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText
import Testing

/// A host type as a library declares it.
private struct Point: HostBridged, Equatable, CustomStringConvertible {
  var x: Double
  var y: Double
  var description: String { "Point(\(x), \(y))" }
}

private struct PointError: MartletError {
  var code: String { "no-point" }
  var message: String { "No point is called \(culprit ?? "")." }
  var remedy: String? { "Call it \"a\"." }
  var culprit: String?
}

private struct Stopped: MartletError {
  var code: String { "interrupted" }
  var message: String { "Stopped" }
}

private let module = NativeModule(
  name: "Geometry",
  interface: """
    public struct Point: CustomStringConvertible {
      @native(0) public init(x: Double, y: Double = 1)
      @native(1) public var x: Double { get }
      @native(2) public func moved(by transform: (Double) throws -> Double) throws -> Point
      @native(3) public static func named(_ name: String) throws -> Point
      @native(4, 5) public var y: Double { get set }
      @native(6) public mutating func double()
      @native(7) public static func total(_ points: [Point], weights: [String: Int]) -> Double
      @native(8) public static func stop() throws
      @native(9) public func parts() -> (x: Double, y: Double)
    }
    """,
  functions: [
    { call in Point(x: try call.argument(0), y: try call.optional(1) ?? 1).bridged },
    { call in try Point.unbridged(call[0]).x.bridged },
    { call in
      let point: Point = try call.argument(0)
      let transform: (Double) throws -> Double = try call.closure(1)
      return Point(x: try transform(point.x), y: try transform(point.y)).bridged
    },
    { call in
      let name: String = try call.argument(0)
      if name == "a" { return Point(x: 1, y: 2).bridged }
      throw PointError(culprit: name)
    },
    { call in try Point.unbridged(call[0]).y.bridged },
    { call in
      var point: Point = try call.argument(0)
      point.y = try call.argument(1)
      call.arguments[0] = point.bridged
      return .void
    },
    { call in
      var point: Point = try call.argument(0)
      point.x *= 2
      call.arguments[0] = point.bridged
      return .void
    },
    { call in
      let points: [Point] = try call.argument(0)
      let weights: [String: Int] = try call.argument(1)
      return (points.map(\.x).reduce(0, +) * Double(weights["all"] ?? 0)).bridged
    },
    { _ in throw Stopped() },
    { call in
      let point: Point = try call.argument(0)
      return .tuple([point.x.bridged, point.y.bridged])
    },
  ]
)

@Suite struct MachineHostTests {
  private func run(_ cells: String...) -> (log: OutputLog, last: CellResult) {
    let log = OutputLog()
    let interpreter = Interpreter(modules: [module]) { log.text += $0 }
    var last: CellResult?
    for (index, cell) in cells.enumerated() {
      last = interpreter.run(cell, name: "cell \(index + 1)")
    }
    return (log, last ?? interpreter.run("", name: "empty"))
  }

  @Test("Host values are made, read and shown")
  func makes() {
    let (log, result) = run("let p = Point(x: 3)\nprint(p.x, p.y, p)\np")
    #expect(log.lines == ["3.0 1.0 Point(3.0, 1.0)"])
    #expect(result.typeName == "Point")
    guard case .object(let object)? = result.value else {
      Issue.record("no object")
      return
    }
    #expect((object as? HostBox<Point>)?.value == Point(x: 3, y: 1))
  }

  @Test("Host code calls closures of cells, which see their surroundings")
  func callsBack() {
    let (log, result) = run(
      "let k = 10.0\nlet p = Point(x: 1, y: 2).moved { $0 * k }\nprint(p.x, p.y)"
    )
    #expect(result.report == [])
    #expect(log.lines == ["10.0 20.0"])
  }

  @Test("Properties are set and mutating methods change the variable only")
  func mutates() {
    let (log, result) = run(
      "var p = Point(x: 1)\nlet old = p\np.y = 7\np.y += 1\np.double()\nprint(p, old)"
    )
    #expect(result.report == [])
    #expect(log.lines == ["Point(2.0, 8.0) Point(1.0, 1.0)"])
  }

  @Test("Arrays, dictionaries and tuples cross the border")
  func collections() {
    let (log, result) = run(
      "print(Point.total([Point(x: 1), Point(x: 2)], weights: [\"all\": 3]), Point(x: 5).parts())"
    )
    #expect(result.report == [])
    #expect(log.lines == ["9.0 (x: 5.0, y: 1.0)"])
  }

  @Test("An error of the host points at the literal that is to blame")
  func failing() {
    let (_, result) = run("let p = Point.named(\"b\")")
    let diagnostic = result.diagnostics.first
    #expect(diagnostic?.code == "no-point")
    #expect(diagnostic?.text == "\"b\"")
    #expect(diagnostic?.column == 21)
    #expect(diagnostic?.remedy == "Call it \"a\".")
  }

  @Test("An error thrown in a closure passes through host code with its place")
  func throughHost() {
    let (_, result) = run(
      "let xs = [1]\nlet p = Point(x: 5, y: 0).moved { Double(xs[Int($0)]) }"
    )
    #expect(result.diagnostics.first?.code == "index-out-of-range")
    #expect(result.diagnostics.first?.text == "xs[Int($0)]")
  }

  @Test("An interruption reported by host code counts as one")
  func interruption() {
    let (_, result) = run("Point.stop()")
    #expect(result.wasInterrupted)
  }
}

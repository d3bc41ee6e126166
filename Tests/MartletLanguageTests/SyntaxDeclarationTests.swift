// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Declarations and the trees they parse to.
@Suite struct SyntaxDeclarationTests {
  static let cases = SyntaxCase.read(
    ##"""
    func f() { }
    => (func f() {})

    func f() { return }
    => (func f() {(return)})

    func f(x: Int) -> Int { x }
    => (func f(x x: Int) -> Int {x})

    func f(_ x: Int, at y: Int = 3, z: Double...) throws -> Int { x }
    => (func f(_ x: Int, at y: Int = 3, z z: Double...) throws -> Int {x})

    func f(x: inout Int) rethrows { }
    => (func f(x x: inout Int) throws {})

    func f(g: @escaping (Int, _ n: Int) throws -> Bool, h: @autoclosure () -> Int) { }
    => (func f(g g: ((Int, Int) throws -> Bool), h h: @autoclosure (() -> Int)) {})

    func f<T>(x: T) -> T { x }
    => (func f<T>(x x: T) -> T {x})

    func best<T: Comparable, U>(_ xs: [T]) -> T? where U: P, T == U { nil }
    => (func best<T: Comparable, U>(_ xs: [T]) -> T? where U : P, T == U {nil})

    func f() throws(E) -> Int { 1 }
    => (func f() throws -> Int {1})

    func f(x: any P & Q, y: some R) -> any P { x }
    => (func f(x x: any P & Q, y y: some R) -> any P {x})

    func f(x: Int?, y: [Int]?, z: [String: (a: Int, Int)], w: A.B<C>.D, v: Int.Type) { }
    => (func f(x x: Int?, y y: [Int]?, z z: [String: (a: Int, Int)], w w: A.B<C>.D, v v: Int.Type) {})

    func f() -> (Int) -> (Int) throws -> [Int] { g }
    => (func f() -> ((Int) -> ((Int) throws -> [Int])) {g})

    func + (l: V, r: V) -> V { l }
    => (func +(l l: V, r r: V) -> V {l})

    func ==<T>(l: T, r: T) -> Bool { true }
    => (func ==<T>(l l: T, r r: T) -> Bool {true})

    prefix func - (v: V) -> V { v }
    => (prefix func -(v v: V) -> V {v})

    @discardableResult func f() -> Int { 1 }
    => (@discardableResult func f() -> Int {1})

    @native("array.map") func f()
    => (@native(array.map) func f())

    /// One.
    /// Two.
    func f() { }
    => (func f() {})

    public static func f() { }
    => (public static func f() {})

    let f: (Int) -> (Int) -> Int
    => (let f: ((Int) -> ((Int) -> Int)))

    let f: (() -> Void)? = nil
    => (let f: (() -> Void)? = nil)

    let x: Array<Array<Int>>? = nil
    => (let x: Array<Array<Int>>? = nil)

    var x: Int { 1 }
    => (var x: Int {get {1}})

    var x: Int { get { 1 } set { y = newValue } }
    => (var x: Int {get {1} set {(= y newValue)}})

    var x: Int { get throws { 1 } }
    => (var x: Int {get throws {1}})

    var x = 1 { willSet { a } didSet(old) { b } }
    => (var x = 1 {willSet {a} didSet(old) {b}})

    var x: Int { mutating get { 1 } set(v) { y = v } }
    => (var x: Int {mutating get {1} set(v) {(= y v)}})

    lazy var x: Int = { 3 }()
    => (lazy var x: Int = (call {3}))

    func f(x: any A.B..., y: (in: Int, for: Int)) { }
    => (func f(x x: any A.B..., y y: (in: Int, for: Int)) {})

    package import Foundation
    => (import Foundation)

    struct P:
      Q, R
    { }
    => (struct P: Q, R {})

    enum E { case prefix(operator: Int, default: String) }
    => (enum E {(case prefix(operator operator: Int, default default: String))})

    struct P { }
    => (struct P {})

    struct P: Q, R { let x: Int; var y = 2.0 }
    => (struct P: Q, R {(let x: Int); (var y = 2.0)})

    struct P<A, B: Q>: R where A: S { let a: A }
    => (struct P<A, B: Q>: R where A : S {(let a: A)})

    struct P { static let zero = P(); private(set) var x: Int; static func + (l: P, r: P) -> P { l } }
    => (struct P {(static let zero = (call P)); (private(set) var x: Int); (static func +(l l: P, r r: P) -> P {l})})

    struct P { init(x: Int) { self.x = x }; init?(s: String) { return nil }; init<T>(_ t: T) throws { } }
    => (struct P {(init(x x: Int) {(= (. self x) x)}); (init?(s s: String) {(return nil)}); (init<T>(_ t: T) throws {})})

    struct P { mutating func move(by d: Double) -> Self { x += d } }
    => (struct P {(mutating func move(by d: Double) -> Self {(+= x d)})})

    struct P { subscript(i: Int) -> Int { xs[i] }; subscript(row r: Int, c: Int) -> Int { get { 1 } set { a } } }
    => (struct P {(subscript(_ i: Int) -> Int {get {(sub xs i)}}); (subscript(row r: Int, _ c: Int) -> Int {get {1} set {a}})})

    struct P { struct Q { }; enum R { case a }; typealias T = Int; class S { } }
    => (struct P {(struct Q {}); (enum R {(case a)}); (typealias T Int); (class S {})})

    enum E { case a, b; case c(Int), d(x: Double, _ y: Int = 3); indirect case e(E) }
    => (enum E {(case a); (case b); (case c(_ _: Int)); (case d(x x: Double, _ _: Int = 3)); (indirect case e(_ _: E))})

    enum E: Int, CaseIterable { case one = 1, two; case three = 3 }
    => (enum E: Int, CaseIterable {(case one = 1); (case two); (case three = 3)})

    enum E { case a; var n: Int { switch self { case .a: 1 } }; static func f() { } }
    => (enum E {(case a); (var n: Int {get {(switch self (case .a {1}))}}); (static func f() {})})

    protocol P: Q { associatedtype A: R; var x: Int { get }; var y: Int { get set }; func f(_ x: Int) throws -> Int; init(x: Int); static func g(); subscript(i: Int) -> Int { get } }
    => (protocol P: Q {(associatedtype A: R); (var x: Int {get}); (var y: Int {get set}); (func f(_ x: Int) throws -> Int); (init(x x: Int)); (static func g()); (subscript(_ i: Int) -> Int {get})})

    extension P { func f() { } }
    => (extension P {(func f() {})})

    extension Array: P where Element: Q { var s: Int { 1 } }
    => (extension Array: P where Element : Q {(var s: Int {get {1}})})

    extension [Int] { func f() { } }
    => (extension [Int] {(func f() {})})

    class C { final func f() { } }
    => (class C {(final func f() {})})
    """##
  )

  @Test("a declaration parses to its tree", arguments: cases)
  func expectTree(_ item: SyntaxCase) {
    let cell = Dump.parse(item.source)
    #expect(cell.diagnostics.map(\.message) == [])
    #expect(cell.statements.map(Dump.statement).joined(separator: "\n") == item.expected)
    #expect(cell.completeness == .complete)
  }
}

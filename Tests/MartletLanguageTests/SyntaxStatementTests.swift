// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Statements and the trees they parse to.
@Suite struct SyntaxStatementTests {
  static let cases = SyntaxCase.read(
    ##"""
    a; b;
    => ; a
    => ; b

    let x = 1
    => (let x = 1)

    var x: Int = 1, y = 2
    => (var x: Int = 1, y = 2)

    let x: Int
    => (let x: Int)

    let (a, b) = pair
    => (let (a, b) = pair)

    let (a, (b, _)) = f()
    => (let (a, (b, _)) = (call f))

    let _ = f()
    => (let _ = (call f))

    var r, g, b: Double
    => (var r: Double, g: Double, b: Double)

    let `let` = 1
    => (let let = 1)

    let x = if a { 1 } else { 2 }
    => (let x = (if a {1} {2}))

    x = if a { 1 } else { 2 }
    => (= x (if a {1} {2}))

    return switch a { case 1: 2; default: 3 }
    => (return (switch a (case (~= 1) {; 2}) (default {3})))

    if a { b }
    => (if a {b})

    if a { b } else { c }
    => (if a {b} {c})

    if a { b } else if c { d } else { e }
    => (if a {b} {(if c {d} {e})})

    if let x { a }
    => (if (let x) {a})

    if let x = y, var z: Int = w, a > b { c }
    => (if (let x y), (var z: Int w), (> a b) {c})

    if case .some(let x) = y { a }
    => (if (case .some((let x)) y) {a})

    if case let x? = y, x > 3 { a }
    => (if (case (let (some x)) y), (> x 3) {a})

    if case 1...5 = x { a }
    => (if (case (~= (... 1 5)) x) {a})

    if (a) { b }
    => (if (paren a) {b})

    if f({ $0 }) { b }
    => (if (call f {$0}) {b})

    if xs.contains { $0 > 1 } { b }
    => (if (call (. xs contains) trailing {(> $0 1)}) {b})

    if a == b { c }
    => (if (== a b) {c})

    if !a, b { c }
    => (if (prefix ! a), b {c})

    guard a else { return }
    => (guard a {(return)})

    guard let x = y, x > 3 else { return nil }
    => (guard (let x y), (> x 3) {(return nil)})

    for x in xs { a }
    => (for x xs {a})

    for i in 0..<10 { a }
    => (for i (..< 0 10) {a})

    for (i, x) in xs.enumerated() { a }
    => (for (i, x) (call (. xs enumerated)) {a})

    for _ in 1...3 { a }
    => (for _ (... 1 3) {a})

    for var x in xs { a }
    => (for (var x) xs {a})

    for x in xs where x > 3 { a }
    => (for x xs where (> x 3) {a})

    for case let x? in xs { a }
    => (for (let (some x)) xs {a})

    for case .pair(let a, _) in xs where a > 1 { b }
    => (for .pair((let a), _) xs where (> a 1) {b})

    for x in xs.filter { $0 > 1 } { a }
    => (for x (call (. xs filter) trailing {(> $0 1)}) {a})

    outer: for x in xs { continue outer }
    => (for outer x xs {(continue outer)})

    while a { b }
    => (while a {b})

    while let x = f() { b }
    => (while (let x (call f)) {b})

    loop: while true { break loop }
    => (while loop true {(break loop)})

    repeat { a } while b
    => (repeat {a} b)

    again: repeat { a } while b
    => (repeat again {a} b)

    do { a }
    => (do {a})

    block: do { break block }
    => (do block {(break block)})

    do { try f() } catch { a }
    => (do {(try (call f))} (catch {a}))

    do { a } catch let e as E { b } catch E.one(let x) where x > 1 { c } catch is F { d } catch .a, .b { e } catch { f }
    => (do {a} (catch (let (as e E)) {b}) (catch E.one((let x)) where (> x 1) {c}) (catch (is F) {d}) (catch .a {e}) (catch .b {e}) (catch {f}))

    defer { a }
    => (defer {a})

    throw E.one
    => (throw (. E one))

    return
    => (return)

    return 1 + 2
    => (return (+ 1 2))

    return
      x
    => (return x)

    switch x { case 1: a }
    => (switch x (case (~= 1) {a}))

    switch x {
    case 1, 2: a
    default: b
    }
    => (switch x (case (~= 1), (~= 2) {a}) (default {b}))

    switch x { case 3...5 where a: b }
    => (switch x (case (~= (... 3 5)) where a {b}))

    switch x { case let y where y > 3: a }
    => (switch x (case (let y) where (> y 3) {a}))

    switch p { case (0, 0): a; case (let x, 0): b; case let (x, y): c; case (_, _): d }
    => (switch p (case ((~= 0), (~= 0)) {; a}) (case ((let x), (~= 0)) {; b}) (case (let (x, y)) {; c}) (case (_, _) {d}))

    switch x { case .a: b; case .c(let y): d; case .e(let f, label: 3): g; case let .h(i, _): j }
    => (switch x (case .a {; b}) (case .c((let y)) {; d}) (case .e((let f), label: (~= 3)) {; g}) (case (let .h(i, _)) {j}))

    switch x { case Shape.circle(let r): a; case Shape.point: b; case A.B.c(1): d }
    => (switch x (case Shape.circle((let r)) {; a}) (case Shape.point {; b}) (case A.B.c((~= 1)) {d}))

    switch x { case is Int: a; case let s as String: b; case nil: c; case "t"?: d; case let v?: e }
    => (switch x (case (is Int) {; a}) (case (let (as s String)) {; b}) (case (~= nil) {; c}) (case (some (~= "t")) {; d}) (case (let (some v)) {e}))

    switch x { case -1: a; case limit: b; case config.limit: c; case f(x): d; case (1 + 2) * 3: e }
    => (switch x (case (~= (prefix - 1)) {; a}) (case (~= limit) {; b}) (case (~= (. config limit)) {; c}) (case (~= (call f x)) {; d}) (case (~= (* (paren (+ 1 2)) 3)) {e}))

    switch x { case .low ... .high: a; case ..<0: b; case 10...: c }
    => (switch x (case (~= (... (. low) (. high))) {; a}) (case (~= (prefix ..< 0)) {; b}) (case (~= (postfix ... 10)) {c}))

    switch x { case var y: a; @unknown default: b }
    => (switch x (case (var y) {; a}) (default {b}))

    switch x {
    case 1:
      a
      b
      fallthrough
    case 2:
      break
    default: c
    }
    => (switch x (case (~= 1) {a; b; (fallthrough)}) (case (~= 2) {(break)}) (default {c}))

    switch x { case .prefix(operator: let a, default: _): b }
    => (switch x (case .prefix(operator: (let a), default: _) {b}))

    outer: switch x { case 1: break outer; default: a }
    => (switch outer x (case (~= 1) {; (break outer)}) (default {a}))

    break
    => (break)

    continue
    => (continue)

    // comment
    a /* one /* two */ */ + b // three
    => (+ a b)

    #| echo: false
    a
    => a

    import Foundation
    => (import Foundation)

    import struct Foundation.Date
    => (import Foundation)

    infix operator **: MultiplicationPrecedence
    => (operator infix ** MultiplicationPrecedence)

    prefix operator √
    => (operator prefix √ -)

    typealias Pair<T> = (T, T)
    => (typealias Pair<T> (T, T))
    """##
  )

  @Test("a statement parses to its tree", arguments: cases)
  func expectTree(_ item: SyntaxCase) {
    let cell = Dump.parse(item.source)
    #expect(cell.diagnostics.map(\.message) == [])
    #expect(cell.statements.map(Dump.statement).joined(separator: "\n") == item.expected)
    #expect(cell.completeness == .complete)
  }
}

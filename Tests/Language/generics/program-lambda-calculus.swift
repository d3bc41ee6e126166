indirect enum Lambda: CustomStringConvertible { case v(String), l(String, Lambda), a(Lambda, Lambda)
  var description: String { switch self { case .v(let x): x; case .l(let x, let b): "λ\(x).\(b)"; case .a(let f, let x): "(\(f) \(x))" } }
  var free: Set<String> { switch self { case .v(let x): [x]; case .l(let x, let b): b.free.subtracting([x]); case .a(let f, let x): f.free.union(x.free) } }
  func subst(_ n: String, _ e: Lambda) -> Lambda {
    switch self {
    case .v(n): e
    case .v: self
    case .l(n, _): self
    case .l(let x, let b): .l(x, b.subst(n, e))
    case .a(let f, let x): .a(f.subst(n, e), x.subst(n, e))
    }
  }
  func step() -> Lambda? {
    switch self {
    case .a(.l(let x, let b), let arg): return b.subst(x, arg)
    case let .a(f, x):
      if let f2 = f.step() { return .a(f2, x) }
      return x.step().map { .a(f, $0) }
    case let .l(x, b): return b.step().map { .l(x, $0) }
    case .v: return nil
    }
  }
}
var t: Lambda = .a(.a(.l("x", .l("y", .v("x"))), .v("p")), .v("q"))
print(t, t.free.sorted())
while let n = t.step() { t = n; print("→", t) }
// → ((λx.λy.x p) q) ["p", "q"]
// → → (λy.p q)
// → → p

struct Tokenizer: Sequence, IteratorProtocol {
  enum Token: Equatable, CustomStringConvertible { case word(Substring), num(Int), sym(Character)
    var description: String { switch self { case .word(let w): "w:\(w)"; case .num(let n): "n:\(n)"; case .sym(let c): "s:\(c)" } } }
  private var rest: Substring
  init(_ s: String) { rest = s[...] }
  mutating func next() -> Token? {
    rest = rest.drop(while: \.isWhitespace)
    guard let c = rest.first else { return nil }
    if c.isNumber { let d = rest.prefix(while: \.isNumber); rest.removeFirst(d.count); return .num(Int(d)!) }
    if c.isLetter { let w = rest.prefix { $0.isLetter }; rest = rest[w.endIndex...]; return .word(w) }
    return .sym(rest.removeFirst())
  }
}
for t in Tokenizer("let x1 = 42*(y + 7)") { print(t, terminator: " ") }
print()
var it = Tokenizer("a 1")
print(it.next()!, it.next()!, it.next() as Any, Tokenizer("b + c").filter { if case .word = $0 { true } else { false } })
print(Array(Tokenizer("1 2 3")).compactMap { if case .num(let n) = $0 { return n }; return nil }.reduce(0, +))
// → w:let w:x n:1 s:= n:42 s:* s:( w:y s:+ n:7 s:)
// → w:a n:1 nil [w:b, w:c]
// → 6

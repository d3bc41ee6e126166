struct Stack<Element> {
  private(set) var items: [Element] = []
  var top: Element? { items.last }
  var isEmpty: Bool { items.isEmpty }
  mutating func push(_ x: Element) { items.append(x) }
  mutating func pop() -> Element? { items.popLast() }
  func map<T>(_ f: (Element) -> T) -> Stack<T> {
    var result = Stack<T>()
    for x in items { result.push(f(x)) }
    return result
  }
  subscript(i: Int) -> Element { get { items[i] } set { items[i] = newValue } }
  static func of(_ x: Element, count: Int) -> Stack { 
    var s = Stack()
    for _ in 0..<count { s.push(x) }
    return s
  }
}
extension Stack where Element: Equatable { func has(_ x: Element) -> Bool { items.contains(x) } }
extension Stack: Equatable where Element: Equatable {}
extension Stack: CustomStringConvertible { var description: String { "Stack\(items)" } }
var s = Stack<Int>()
s.push(1)
s.push(2)
s[0] += 10
print(s, s.top!, s.map { Double($0) / 2 }, s.has(2), s.pop()!, s.isEmpty)
print(Stack.of("a", count: 2), Stack<Double>.of(1, count: 1).top!)
print(s == s, Stack<Stack<Int>>.of(s, count: 2))
enum Either<L, R> { case left(L), right(R)
  var left: L? { if case .left(let l) = self { return l } else { return nil } }
  func fold<T>(_ f: (L) -> T, _ g: (R) -> T) -> T {
    switch self { case .left(let l): return f(l); case .right(let r): return g(r) }
  }
}
let es: [Either<Int, String>] = [.left(1), .right("b")]
print(es.map { $0.fold({ "L\($0)" }, { "R\($0)" }) }, es[0].left ?? 0)
struct Pair<A, B> { var a: A; var b: B
  func swapped() -> Pair<B, A> { Pair<B, A>(a: b, b: a) } }
print(Pair(a: 1, b: "x").swapped())
// → Stack[11, 2] 2 Stack[5.5, 1.0] true 2 false
// → Stack["a", "a"] 1.0
// → true Stack[Stack[11], Stack[11]]
// → ["L1", "Rb"] 1
// → Pair<String, Int>(a: "x", b: 1)

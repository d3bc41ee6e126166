protocol Agent { associatedtype State; associatedtype Action; mutating func act(_ s: State) -> Action; mutating func learn(_ s: State, _ a: Action, _ r: Double) }
extension Agent { mutating func learn(_ s: State, _ a: Action, _ r: Double) {} }
protocol World { associatedtype State: Equatable; associatedtype Action; var state: State { get }; mutating func apply(_ a: Action) -> Double; var isDone: Bool { get } }
func play<A: Agent, W: World>(_ agent: inout A, _ world: W, limit: Int = 10) -> (total: Double, path: [W.State]) where A.State == W.State, A.Action == W.Action {
  var w = world, total = 0.0, path = [w.state]
  for _ in 0..<limit where !w.isDone {
    let s = w.state, a = agent.act(s), r = w.apply(a)
    agent.learn(s, a, r)
    total += r
    path.append(w.state)
  }
  return (total, path)
}
struct Line: World { enum Move { case l, r }; var state = 0; var isDone: Bool { state == 3 }
  mutating func apply(_ a: Move) -> Double { state += a == .r ? 1 : -1; return isDone ? 1 : 0 } }
struct Always: Agent { let move: Line.Move; func act(_ s: Int) -> Line.Move { move } }
struct Alternating: Agent { var n = 0, seen: [Int] = []
  mutating func act(_ s: Int) -> Line.Move { n += 1; return n % 3 == 0 ? .l : .r }
  mutating func learn(_ s: Int, _ a: Line.Move, _ r: Double) { seen.append(s) } }
var a = Always(move: .r), b = Alternating()
print(play(&a, Line()), play(&b, Line(), limit: 20).path, b.seen)
// → (total: 1.0, path: [0, 1, 2, 3]) [0, 1, 2, 1, 2, 3] [0, 1, 2, 1, 2]

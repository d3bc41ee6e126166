struct EventBus<E: Hashable> { typealias Handler = (E) -> Void
  private var handlers: [E: [Handler]] = [:]
  mutating func on(_ e: E..., do h: @escaping Handler) { for x in e { handlers[x, default: []].append(h) } }
  func emit(_ e: E) { handlers[e]?.forEach { $0(e) } }
  static func += (bus: inout EventBus, rhs: (E, Handler)) { bus.on(rhs.0, do: rhs.1) } }
enum Ev: String { case start, stop, tick }
var bus = EventBus<Ev>()
var count = 0
bus.on(.start, .stop) { print("got", $0) }
bus.on(.tick) { _ in count += 1 }
bus += (.tick, { print("tick \($0.rawValue) \(count)") })
bus.emit(.start); bus.emit(.tick); bus.emit(.tick); bus.emit(.stop)
struct Undo<T> { private(set) var value: T; private var past: [T] = [], future: [T] = []
  init(_ v: T) { value = v }
  mutating func update(_ f: (inout T) throws -> Void) rethrows { past.append(value); future = []; try f(&value) }
  mutating func undo() { guard let p = past.popLast() else { return }; future.append(value); value = p }
  mutating func redo() { guard let n = future.popLast() else { return }; past.append(value); value = n }
  var canUndo: Bool { !past.isEmpty } }
var u = Undo([1])
u.update { $0.append(2) }
u.update { $0 += [3, 4]; $0.removeFirst() }
u.undo(); print(u.value, u.canUndo); u.redo(); print(u.value); u.undo(); u.undo(); u.undo(); print(u.value, u.canUndo)
// → got start
// → tick tick 1
// → tick tick 2
// → got stop
// → [1, 2] true
// → [2, 3, 4]
// → [1] false

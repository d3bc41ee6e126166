struct Event: Comparable { let time: Double; let kind: Kind; let id: Int
  enum Kind: String { case arrive, depart }
  static func < (a: Event, b: Event) -> Bool { (a.time, a.id) < (b.time, b.id) }
}
struct PriorityQueue<T: Comparable> {
  private var heap: [T] = []
  var isEmpty: Bool { heap.isEmpty }
  mutating func push(_ x: T) {
    heap.append(x)
    var i = heap.endIndex - 1
    while i > 0, case let p = (i - 1) / 2, heap[i] < heap[p] { heap.swapAt(i, p); i = p }
  }
  mutating func pop() -> T? {
    guard let top = heap.first else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      var i = 0
      while true {
        let kids = [2 * i + 1, 2 * i + 2].filter { $0 < heap.count }
        guard let m = kids.min(by: { heap[$0] < heap[$1] }), heap[m] < heap[i] else { break }
        heap.swapAt(i, m); i = m
      }
    }
    return top
  }
}
struct Simulation {
  var clock = 0.0, queue = PriorityQueue<Event>(), waiting: [Int] = [], busy = false, seed: UInt32 = 7
  var served = 0 { didSet { if served % 3 == 0 { print("served \(oldValue) -> \(served) at \(clock)") } } }
  mutating func random() -> Double { seed = seed &* 1_664_525 &+ 1_013_904_223; return Double(seed >> 16) / 65536 }
  mutating func run(customers: Int) {
    for id in 1...customers { queue.push(Event(time: Double(id) + random(), kind: .arrive, id: id)) }
    while let e = queue.pop() {
      clock = e.time
      switch e.kind {
      case .arrive: waiting.append(e.id)
      case .depart: busy = false; served += 1
      }
      if !busy, !waiting.isEmpty {
        let id = waiting.removeFirst()
        busy = true
        queue.push(Event(time: clock + 0.5 + random(), kind: .depart, id: id))
      }
    }
  }
}
var sim = Simulation()
sim.run(customers: 9)
print(sim.served, sim.clock, Event.Kind.arrive.rawValue)
// → served 2 -> 3 at 5.4175262451171875
// → served 5 -> 6 at 8.522232055664062
// → served 8 -> 9 at 11.997512817382812
// → 9 11.997512817382812 arrive

struct Observable<Value> {
  private var observers: [(Value, Value) -> Void] = []
  var value: Value { didSet { observers.forEach { $0(oldValue, value) } } }
  init(_ v: Value) { value = v }
  mutating func observe(_ f: @escaping (Value, Value) -> Void) { observers.append(f) }
}
var o = Observable(1)
var log: [String] = []
o.observe { log.append("\($0)->\($1)") }
o.observe { _, new in if new > 5 { log.append("big") } }
o.value = 3
o.value += 10
print(log)
func debounceCounter() -> () -> Int { var n = 0; return { n += 1; return n } }
let (c1, c2) = (debounceCounter(), debounceCounter())
print(c1(), c1(), c2())
var handlers: [String: [(Int) -> String]] = [:]
handlers["a", default: []].append { "a\($0)" }
handlers["a", default: []].append { n in String(repeating: "x", count: n) }
print(handlers["a"]!.map { $0(2) }, handlers["zz"]?.first?(1) ?? "none")
// → ["1->3", "3->13", "big"]
// → 1 2 1
// → ["a2", "xx"] none

func run(_ n: Int = 1, before: () -> Void = {}, body: (Int) -> Void, after: () -> Void = { print("done") }) {
  before()
  for i in 0..<n { body(i) }
  after()
}
run { print("body", $0) }
run(2) { print("body", $0) } after: { print("finished") }
run(before: { print("start") }) { print("b", $0) }
func pipeline(_ x: Int, first: (Int) -> Int, second: (Int) -> Int, third: ((Int) -> Int)? = nil) -> Int {
  let y = second(first(x))
  return third?(y) ?? y
}
print(pipeline(1) { $0 + 1 } second: { $0 * 10 })
print(pipeline(1) { $0 + 1 } second: { $0 * 10 } third: { -$0 })
// → body 0
// → done
// → body 0
// → body 1
// → finished
// → start
// → b 0
// → done
// → 20
// → -20

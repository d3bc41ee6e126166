struct Counter {
  var count: Int
  mutating func add(_ n: Int) { count += n } // error: integer-overflow: 9223372036854775807 + 1
}
func run() {
  var counter = Counter(count: Int.max)
  counter.add(0)
  print(counter.count)
  counter.add(1)
}
run()

struct Counter { var count: Int }
struct Holder { var counter: Counter }
func run() {
  var holder = Holder(counter: Counter(count: Int.max - 1))
  holder.counter.count += 1
  print(holder.counter.count)
  holder.counter.count += 1 // error: integer-overflow: 9223372036854775807 + 1
}
run()

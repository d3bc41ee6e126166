var log: [String] = []
var level = 1 {
  willSet { log.append("will \(level) -> \(newValue)") }
  didSet { log.append("did \(oldValue) -> \(level)") }
}
level = 5
level += 2
print(level)
func raise(_ x: inout Int) { x *= 10 }
raise(&level)
for line in log { print(line) }
// → 7
// → will 1 -> 5
// → did 1 -> 5
// → will 5 -> 7
// → did 5 -> 7
// → will 7 -> 70
// → did 7 -> 70

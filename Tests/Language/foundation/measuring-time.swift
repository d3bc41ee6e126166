let clock = ContinuousClock()
let elapsed = clock.measure {
  var sum = 0
  for i in 0..<1000 { sum += i }
}
print(elapsed < .seconds(60), elapsed > .seconds(0))
// → true true

func steps(_ start: Int) -> (Int, Int) {
  var n = start
  var count = 0
  while n != 1 && count < 200 {
    count += 1
    if n % 2 == 0 { n /= 2; continue }
    n = 3 * n + 1
    if n > 5000 { break }
  }
  return (n, count)
}
print(steps(1), steps(6), steps(7), steps(27))
var never = 0
while never > 0 { never -= 1 }
var x = 0.0
while x < 1 { x += 0.25 }
var nan = Double.nan
while nan < 1 { nan = 5 }
while !(x < 0) { x -= 0.5 }
print(never, x, nan)
// → (1, 0) (1, 8) (1, 16) (7288, 67)
// → 0 -0.5 nan

func double(_ x: inout Int) { x *= 2 }
var a = 4
double(&a)
var xs = [1, 2]
double(&xs[1])
print(a, xs)
func exchange(_ a: inout String, _ b: inout String) {
  let t = a
  a = b
  b = t
}
var p = "p"
var q = "q"
exchange(&p, &q)
print(p, q)
swap(&p, &q)
print(p, q)
func push(_ xs: inout [Int], _ n: Int) -> Int {
  xs.append(n)
  return xs.count
}
print(push(&xs, 7), xs)
var grid = [[1], [2]]
print(push(&grid[0], 5), grid)
// → 8 [1, 4]
// → q p
// → p q
// → 3 [1, 4, 7]
// → 2 [[1, 5], [2]]

struct Many { var a = 1, b = 2.0, c = "c", d = true, e = [5], f = 6 }
func twice(_ m: Many) -> (Many, Many, Int, Int, Int) {
  var n = m
  n.f *= 10
  n.e.append(n.f)
  return (m, n, m.f, n.f, m.e.count)
}
let (m, n, x, y, count) = twice(Many())
print(m, n, x, y, count)
print(m.b + n.b, n.e, m.e)
// → Many(a: 1, b: 2.0, c: "c", d: true, e: [5], f: 6) Many(a: 1, b: 2.0, c: "c", d: true, e: [5, 60], f: 60) 6 60 1
// → 4.0 [5, 60] [5]

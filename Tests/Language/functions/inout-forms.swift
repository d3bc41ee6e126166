func swapEnds(_ xs: inout [Int]) { if xs.count > 1 { xs.swapAt(0, xs.count - 1) } }
func increment(_ x: inout Int, by n: Int = 1) { x += n }
struct P { var x = 1; var grid = [[1, 2], [3, 4]] }
var xs = [1, 2, 3]
swapEnds(&xs)
increment(&xs[1])
var p = P()
increment(&p.x, by: 5)
increment(&p.grid[1][0], by: 10)
swapEnds(&p.grid[0])
var t = (a: 1, b: 2)
increment(&t.b)
var d = ["k": 1]
increment(&d["k", default: 0])
increment(&d["z", default: 40])
var o: Int? = 3
if o != nil { increment(&o!) }
print(xs, p.x, p.grid, t, d["k"]!, d["z"]!, o!)
// → [3, 3, 1] 6 [[2, 1], [13, 4]] (a: 1, b: 3) 2 41 4

struct P { var x: Int?; var y: Int?
  func sum() -> Int { guard let x, let y else { return -1 }; return x + y }
}
print(P(x: 1, y: 2).sum(), P(x: 1, y: nil).sum())
var q = P()
q.x = 3
print(q.x as Any, q.y as Any)
if let x = q.x, x > 2 { print("x", x) }
print(q)
// → 3 -1
// → Optional(3) nil
// → x 3
// → P(x: Optional(3), y: nil)

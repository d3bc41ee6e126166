enum E {
  case pair((Int, Double))
  case named((a: Int, b: String))
  case labelled(x: (Int, Int))
  case two((Int, Int), Int)
  case maybe((Int, Int)?)
  case one(Int)
}
print(E.pair((1, 2.5)), E.named((a: 1, b: "x")), E.labelled(x: (1, 2)), E.two((1, 2), 3))
print(E.maybe((1, 2)), E.maybe(nil), E.one(4), [E.pair((3, 4))], Optional(E.pair((5, 6))) as Any)
// → pair(1, 2.5) named(a: 1, b: "x") labelled(x: (1, 2)) two((1, 2), 3)
// → maybe(Optional((1, 2))) maybe(nil) one(4) [main.E.pair(3, 4.0)] Optional(main.E.pair(5, 6.0))

// SPDX-License-Identifier: Apache-2.0
// Sorting by numbers and texts of all kinds keeps the order of what is equal.
func lcg(_ s: inout Int) -> Int { s = (s &* 6364136223846793005 &+ 1442695040888963407); return s >> 33 }
var s = 42
struct R { var k: Int; var d: Double; var t: String; var id: Int }
for n in [0, 1, 5, 199, 200, 201, 1000] {
  var rs: [R] = []
  for i in 0..<n {
    let k = lcg(&s) % 50
    let d = Double(lcg(&s) % 21 - 10) / 4
    let parts = ["", "a", "ab", "item 1", "item 10", "item 100000", "item 1000001", "item 10 and more text that is long", "Item"]
    rs.append(R(k: k - 25, d: d == 0 && i % 2 == 0 ? -0.0 : d, t: parts[abs(lcg(&s)) % parts.count], id: i))
  }
  let a = rs.sorted { $0.k < $1.k }.map { $0.id }
  let b = rs.sorted { $0.k > $1.k }.map { $0.id }
  let c = rs.sorted { $0.d < $1.d }.map { $0.id }
  let d = rs.sorted { $1.d < $0.d }.map { $0.id }
  let e = rs.sorted { $0.t < $1.t }.map { $0.id }
  let f = rs.sorted { $0.t > $1.t }.map { $0.id }
  let g = rs.sorted { $0.t <= $1.t }.map { $0.id }
  let h = rs.sorted { ($0.k, $0.t) < ($1.k, $1.t) }.map { $0.id }
  print(n, [a, b, c, d, e, f, g, h].map { $0.enumerated().reduce(7) { ($0 &* 31 &+ $1.element &* ($1.offset + 1)) % 1_000_003 } })
  let ints = rs.map { $0.k &* 1_000_000_007 }, dbls = rs.map { $0.d }, strs = rs.map { $0.t }
  print(ints.sorted().suffix(3), ints.sorted(by: >).prefix(3), dbls.sorted().prefix(60).suffix(5), strs.sorted().suffix(2), strs.sorted(by: >).prefix(2))
  var m = dbls; m.sort(); print(m.map { $0.sign == .minus ? 1 : 0 }.reduce(0, +), m.map { "\($0)" }.joined().count)
  var x = strs; x.sort { $0 > $1 }; print(x.joined(separator: ",").count, x.first as Any)
  let uni = strs.map { $0 + (($0.count % 2 == 0) ? "é" : "") }
  print(uni.sorted().prefix(2), uni.sorted { $0 > $1 }.prefix(2))
  var nan = dbls; if n > 3 { nan[2] = .nan }
  print(nan.sorted().count)
  print(rs.min { $0.t < $1.t }?.id as Any, rs.max { $0.d < $1.d }?.id as Any)
}
// → 0 [7, 7, 7, 7, 7, 7, 7, 7]
// → [] [] [] [] []
// → 0 0
// → 0 nil
// → [] []
// → 0
// → nil nil
// → 1 [217, 217, 217, 217, 217, 217, 217, 217]
// → [-39000000273] [-39000000273] [-2.0] ["item 10 and more text that is long"] ["item 10 and more text that is long"]
// → 1 4
// → 34 Optional("item 10 and more text that is long")
// → ["item 10 and more text that is longé"] ["item 10 and more text that is longé"]
// → 1
// → Optional(0) Optional(0)
// → 5 [593869, 321979, 100794, 432142, 517263, 262402, 517263, 593869]
// → [-16000000112, -6000000042, 0] [0, -6000000042, -16000000112] [-7.25, -4.75, -1.0, 0.0, 0.75] ["item 10 and more text that is long", "item 1000001"] ["item 1000001", "item 10 and more text that is long"]
// → 3 21
// → 57 Optional("item 1000001")
// → ["Itemé", "a"] ["item 1000001é", "item 10 and more text that is longé"]
// → 5
// → Optional(1) Optional(2)
// → 199 [295271, 476630, 507601, 661508, 412057, 443406, 755765, 782024]
// → [23000000161, 23000000161, 24000000168] [24000000168, 23000000161, 23000000161] [-5.0, -5.0, -5.0, -5.0, -4.75] ["item 1000001", "item 1000001"] ["item 1000001", "item 1000001"]
// → 152 855
// → 2008 Optional("item 1000001")
// → ["Itemé", "Itemé"] ["é", "é"]
// → 199
// → Optional(6) Optional(11)
// → 200 [186435, 921581, 527644, 24791, 162039, 512, 596062, 985772]
// → [23000000161, 24000000168, 24000000168] [24000000168, 24000000168, 23000000161] [-5.25, -5.0, -5.0, -5.0, -5.0] ["item 1000001", "item 1000001"] ["item 1000001", "item 1000001"]
// → 155 851
// → 1994 Optional("item 1000001")
// → ["Itemé", "Itemé"] ["é", "é"]
// → 200
// → Optional(2) Optional(33)
// → 201 [643357, 482841, 377754, 987901, 274220, 283765, 263291, 745166]
// → [23000000161, 23000000161, 24000000168] [24000000168, 23000000161, 23000000161] [-5.25, -5.25, -5.0, -5.0, -4.75] ["item 1000001", "item 1000001"] ["item 1000001", "item 1000001"]
// → 156 855
// → 1957 Optional("item 1000001")
// → ["Itemé", "Itemé"] ["é", "é"]
// → 201
// → Optional(3) Optional(111)
// → 1000 [769537, 21189, 925172, 860849, 342565, 106779, 644144, 922130]
// → [24000000168, 24000000168, 24000000168] [24000000168, 24000000168, 24000000168] [-7.25, -7.25, -7.25, -7.0, -7.0] ["item 1000001", "item 1000001"] ["item 1000001", "item 1000001"]
// → 750 4250
// → 9360 Optional("item 1000001")
// → ["Itemé", "Itemé"] ["é", "é"]
// → 1000
// → Optional(6) Optional(1)

// SPDX-License-Identifier: Apache-2.0
// Loops and closures read parts of elements, while the array may change.
struct Q { var name: String; var tags: [String]; var pos: (x: Int, y: String); var o: Int? }
let qs = [Q(name: "n1", tags: ["a"], pos: (1, "y1"), o: nil), Q(name: "n2", tags: [], pos: (2, "y2"), o: 5)]
for q in qs where q.pos.x > 0 { print(q.name, q.tags, q.pos.y, q.o as Any) }
print(qs.map { $0.name }, qs.map { $0.pos.y }, qs.filter { $0.o != nil }.map { $0.tags.count }, qs.first { $0.pos.x == 2 }!.name)
print(qs.reduce("") { $0 + $1.name }, qs.map { $0.pos }.map { $0.y }, qs[1].pos.y, qs[0].name, qs.compactMap { $0.o })
var mqs = qs
for q in mqs { mqs[0].name += q.name; mqs.append(q) }
print(mqs.map { $0.name })
for (i, q) in mqs.enumerated() where q.name.count > 2 { mqs[i].pos.x += q.pos.x }
print(mqs.map { $0.pos.x }, mqs.contains { $0.name == "n2" })
func total(_ q: Q) -> Int { q.pos.x + q.tags.count }
print(qs.map { total($0) }, qs.map { [$0.name, $0.pos.y] }, qs.map { q in { q.name } }.map { $0() })
// → n1 ["a"] y1 nil
// → n2 [] y2 Optional(5)
// → ["n1", "n2"] ["y1", "y2"] [0] n2
// → n1n2 ["y1", "y2"] y2 n1 [5]
// → ["n1n1n2", "n2", "n1", "n2"]
// → [2, 2, 1, 2] true
// → [2, 2] [["n1", "y1"], ["n2", "y2"]] ["n1", "n2"]

print("eager")
let a = [1, 2, 3].map { x -> Int in print("m\(x)", terminator: " "); return x }.filter { x in print("f\(x)", terminator: " "); return x != 2 }
print(a)
print("lazy")
let b = [1, 2, 3].lazy.map { x -> Int in print("m\(x)", terminator: " "); return x }.filter { x in print("f\(x)", terminator: " "); return x != 2 }
print("nothing yet")
for x in b { print("got\(x)", terminator: " ") }
print(b.contains(3))
// → eager
// → m1 m2 m3 f1 f2 f3 [1, 3]
// → lazy
// → nothing yet
// → m1 f1 got1 m2 f2 m3 f3 got3 f3 m1 f1 m2 f2 m3 f3 true

let a = 1; let b = 2; print(a + b)
if a < b { print("less") }; print("next");
for i in 0..<2 { print(i); }
// → 3
// → less
// → next
// → 0
// → 1

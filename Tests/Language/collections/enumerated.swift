let xs = ["x", "y", "z"]
for (i, x) in xs.enumerated() { print(i, x, terminator: "; ") }
print()
print(xs.enumerated().map { "\($0.offset)=\($0.element)" }, xs.enumerated().max { $0.element < $1.element }!.offset)
for (i, x) in xs.enumerated().reversed() { print(i, x, terminator: "; ") }
print()
for (i, x) in xs.enumerated() where i != 1 { print(x) }
print(Array(xs.enumerated())[1], xs.enumerated().sorted { $0.element > $1.element }.first!.offset, xs.enumerated().first { $0.offset == 2 }!.element)
// → 0 x; 1 y; 2 z;
// → ["0=x", "1=y", "2=z"] 2
// → 2 z; 1 y; 0 x;
// → x
// → z
// → (offset: 1, element: "y") 2 z

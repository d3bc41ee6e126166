let xs = [1, 2, 3]
if (xs.contains { $0 > 2 }) { print("some") }
if xs.filter({ $0 > 1 }).count == 2 { print("two") }
for x in xs.map({ $0 * 2 }) where x > 2 { print(x) }
guard let big = xs.first(where: { $0 > 1 }) else { fatalError() }
print(big)
// → some
// → two
// → 4
// → 6
// → 2

let xs = Array(1...20)
print(xs.shuffled().sorted() == xs, xs.randomElement() != nil, [Int]().randomElement() == nil)
var ys = xs
ys.shuffle()
print(ys.sorted() == xs, ys.count, Set(ys).count, (1...5).shuffled().count, "abc".shuffled().sorted())
// → true true true
// → true 20 20 5 ["a", "b", "c"]

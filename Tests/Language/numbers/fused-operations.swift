print((1.0).addingProduct(2, 3), Float(1).addingProduct(0.1, 0.1))
var sum = 0.5
sum.addProduct(2, 0.25)
sum.formSquareRoot()
print(sum, Double.minimumMagnitude(-1, 2), Double.maximumMagnitude(-3, 2))
print((1.0).isTotallyOrdered(belowOrEqualTo: 2), (1.0).isEqual(to: 1), (1.0).isLess(than: 0.5))
// → 7.0 1.01
// → 1.0 -1.0 -3.0
// → true true false

extension Array where Element == Double { func mean() -> Double { 0 } }
print([1, 2].map { "\($0)" }.mean()) // error: : `mean` needs `_` to be `Double`

var numbers = [3, 1, 2]
print(numbers.map(\.self), numbers.sorted(), numbers[keyPath: \.self].count)
numbers[keyPath: \[Int].[0]] = 8
print(numbers, numbers[keyPath: \.count], "abc"[keyPath: \String.count])
let pairs = [(a: 1, b: 2), (a: 3, b: 4)]
print(pairs.map(\.b), pairs.map(\.0))
// → [3, 1, 2] [1, 2, 3] 3
// → [8, 1, 2] 3 3
// → [2, 4] [1, 3]

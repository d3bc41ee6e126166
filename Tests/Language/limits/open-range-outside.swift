let numbers = [1, 2, 3]
print(numbers[3...], numbers[..<2]) // → [] [1, 2]
print(numbers[4...]) // error: index-out-of-range: the range 4... is out of range: the array has 3 elements

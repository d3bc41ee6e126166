let n = 0
print(Int.random(in: 0..<n)) // error: empty-range: there is no number to choose

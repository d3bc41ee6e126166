let r = 3..<3
print(ClosedRange(r)) // error: invalid-range: never is

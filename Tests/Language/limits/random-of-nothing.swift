let upper: Float = 0
print(Float.random(in: 0..<upper)) // error: empty-range: no number to choose

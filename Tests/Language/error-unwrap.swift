let n = Int("x")! // error: unexpected-nil: found nil where `!` promises a value
print(n)
